//! The page as it is served for development: one program, and nothing missing. Run in one
//! engine alone: a change to a file loads the page again wherever it is open.

use serde_json::{Value, json};

use crate::{engine::Outcome, evaluate::Case, page::Page};

/// The cases. They open the page by themselves.
pub(crate) const CHROMIUM_CASES: &[Case] = &[
    ("in_development_both_pages_are_whole", both_pages_are_whole),
    ("in_development_a_change_loads_the_page_again", a_change_loads_the_page_again),
];

fn url() -> Outcome<String> {
    let url = std::env::var("OPENNESS_METER_DEV_URL");
    Ok(url.map_err(|_| "nothing is served: run this by `cargo xtask test`")?)
}

fn both_pages_are_whole(page: &Page<'_>) -> Outcome {
    for (path, title) in [("", "Openness Meter"), ("releases.html", "Models: List")] {
        page.visit(&format!("{}{path}", url()?))?;
        page.until(
            "the program has drawn the header",
            "return !!document.querySelector('#app header')?.checkVisibility()",
        )?;
        let has_title = format!("return document.title.includes({title:?})");
        page.until("the program has set the title", &has_title)?;
        let failures = "return [...document.querySelectorAll('.load-failure, #error-banner')]
             .filter((one) => one.checkVisibility()).map((one) => one.textContent)";
        assert_eq!(page.js(failures)?, json!([]), "{path}");
        // What is missing is answered with the page itself.
        let missing = "const done = arguments[0];
             const all = performance.getEntriesByType('resource').map(({ name }) => name);
             const other = ['api.js', 'api_bg.wasm', 'catalog.txt', 'catalog.css', 'dialogs.css',
               'embed.js', 'frame.html', 'full-page-frame.js', 'icon.svg', 'icon-192.png',
               'manifest.webmanifest', 'print.css', 'pwa.js', 'sw.js', 'widget-frame.js',
               'widget-frame.css', 'badge/closed-1.svg'];
             const is_missing = async (url) => {
               const answer = await fetch(url);
               const is_page = answer.headers.get('content-type')?.startsWith('text/html');
               return !answer.ok || (is_page && !url.endsWith('.html'));
             };
             const look = async (url) => (await is_missing(url).catch(() => true)) ? [url] : [];
             const here = all.filter((url) => url.startsWith(location.origin));
             Promise.all([...here, ...other].map(look)).then((all) => done(all.flat()));";
        let missing =
            page.0.runtime.block_on(page.0.client.execute_async(missing, Vec::<Value>::new()))?;
        assert_eq!(missing, json!([]), "{path}");
    }
    Ok(())
}

fn a_change_loads_the_page_again(page: &Page<'_>) -> Outcome {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/www/tokens.css");
    page.visit(&url()?)?;
    page.until(
        "the program is there",
        "return !!document.querySelector('#app header')?.checkVisibility()",
    )?;
    page.js("window.before = true")?;
    // The same once more is a change to whoever watches.
    std::fs::write(file, std::fs::read(file)?)?;
    page.until("the page is loaded again", "return !window.before")
}
