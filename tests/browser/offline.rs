//! The page on a host that fails it, and without one.

use std::path::PathBuf;

use fantoccini::Locator;
use openness_meter::{
    catalog, evaluate, link,
    release::{Artifact, Availability, License, Release},
    words::{CommonPhrase, Language},
};
use serde_json::json;

use crate::{
    embed_hosts,
    engine::Outcome,
    evaluate::Case,
    page::Page,
    test_server::{Host, head},
};

/// The cases. They open the page by themselves.
pub(crate) const CASES: &[Case] = &[
    ("all_of_it_is_there_without_a_connection", all_of_it_is_there_without_a_connection),
    ("a_language_is_there_without_a_connection", a_language_is_there_without_a_connection),
    ("a_new_version_waits_until_it_is_asked_for", a_new_version_waits_until_it_is_asked_for),
    ("a_download_that_breaks_off_is_told_and_taken_up", a_download_that_breaks_off),
    ("keeping_the_page_is_taken_up_after_it_broke_off", keeping_is_taken_up),
    ("without_webassembly_the_page_can_be_read", without_webassembly),
    ("a_page_that_stops_gives_the_evaluation_back", a_page_that_stops),
    ("full_storage_is_told", full_storage_is_told),
    ("what_is_pressed_before_the_program_counts", what_is_pressed_before_the_program_counts),
    ("what_is_typed_stays_while_the_catalog_comes", what_is_typed_stays),
    ("what_others_share_is_opened", what_others_share_is_opened),
    ("the_page_works_on_nginx", the_page_works_on_nginx),
];

const LINK: &str = "v=1&name=Example+7B&by=Lab&license=MIT&public=weights,inference-code";

/// A folder that the build has left, by the name of the variable that has it.
pub(crate) fn folder(name: &str) -> Outcome<PathBuf> {
    Ok(std::env::var_os(name).ok_or("nothing is built: run this by `cargo xtask test`")?.into())
}

fn host() -> Outcome<Host> {
    Host::start(folder("OPENNESS_METER_DIST")?)
}

fn example() -> Release {
    link::decode(LINK).0
}

/// Waits until the browser has kept the page and answers for its host.
fn is_kept(page: &Page<'_>) -> Outcome {
    page.until("the page is kept", "return !!navigator.serviceWorker.controller")
}

/// Loads the page again, as a reader does: a driver may go past what is kept.
fn reload(page: &Page<'_>) -> Outcome {
    page.js("window.before = true; setTimeout(() => location.reload())")?;
    page.until("it is loaded again", "return !window.before")?;
    page.ready()
}

/// Whether this is on the page and can be seen.
fn shows(page: &Page<'_>, what: &str, selector: &str) -> Outcome {
    page.until(what, &format!("return !!document.querySelector('{selector}')?.checkVisibility()"))
}

fn all_of_it_is_there_without_a_connection(page: &Page<'_>) -> Outcome {
    let mut host = host()?;
    // Kept also for who only reads it.
    page.visit(&host.url())?;
    is_kept(page)?;
    host.stop()?;
    reload(page)?;
    page.go(&format!("{}#{LINK}", host.url()))?;
    page.assert_matches_library(&example(), "a shared link")?;
    // The reader of files, which nothing has loaded so far.
    page.press("#open-import")?;
    shows(page, "the dialog is there", "#import-text")?;
    page.js(&format!("document.querySelector('#import-text').value = '{LINK}'"))?;
    page.press("[data-read]")?;
    shows(page, "a file is read", ".import [data-take]")?;
    page.press("[data-close]")?;
    page.press("#open-share")?;
    shows(page, "the share dialog is there", "[data-form=frame]")?;
    page.press("[data-form=frame]")?;
    // The widget, which is a page of its own.
    page.previewed()?;
    page.until(
        "the widget is there",
        "const frame = document.querySelector('.live iframe')?.contentDocument;
         return !!frame?.querySelector('main > div')?.shadowRoot?.querySelector('[data-level]')",
    )?;
    page.press("[data-close]")?;
    page.js("dispatchEvent(new Event('offline'))")?;
    let said = page
        .text("return getComputedStyle(document.querySelector('.imprint a'), '::after').content")?;
    assert!(said.contains("offline"), "{said}");
    page.js("dispatchEvent(new Event('online'))")?;
    page.visit(&format!("{}releases.html#compare=bloom,gpt-4o", host.url()))?;
    shows(page, "the catalog is there, too", "tbody .differs")?;
    assert_eq!(page.strangers()?, Vec::<String>::new());
    Ok(())
}

/// Once somebody has read the page in a language, and no other.
fn a_language_is_there_without_a_connection(page: &Page<'_>) -> Outcome {
    let mut host = host()?;
    page.visit(&format!("{}de.html", host.url()))?;
    is_kept(page)?;
    page.until(
        "the language is kept",
        "return window.kept ??= (caches.match(new URL('de-releases.html', location).href)
           .then((found) => (window.kept = !!found || undefined)), undefined)",
    )?;
    host.stop()?;
    reload(page)?;
    page.go(&format!("{}de.html#{LINK}", host.url()))?;
    let release = example();
    let headline = Language::German.common().headline(&release, &evaluate(&release));
    page.assert_text(".headline", &headline)?;
    page.visit(&format!("{}de-releases.html#compare=bloom,gpt-4o", host.url()))?;
    shows(page, "the catalog is there, too", "tbody .differs")?;
    assert_eq!(page.text("return document.documentElement.lang")?, "de");
    Ok(())
}

fn a_new_version_waits_until_it_is_asked_for(page: &Page<'_>) -> Outcome {
    const VERSION: &str = "return document.querySelector('meta[name=generator]')?.content ?? ''";
    let host = host()?;
    page.go(&format!("{}#{LINK}", host.url()))?;
    is_kept(page)?;
    page.toggle("model-card")?;
    let mut changed = example();
    changed[Artifact::ModelCard].availability = Availability::Public;
    page.assert_matches_library(&changed, "before there is another version")?;
    host.change(|ways| ways.folder = folder("OPENNESS_METER_NEXT").unwrap_or_default());
    page.js("navigator.serviceWorker.ready.then((registration) => registration.update())")?;
    shows(page, "the new version is offered", "#update")?;
    assert_eq!(page.text(VERSION)?, "");
    page.press("#update-now")?;
    page.until(
        "the new version is there",
        "return !!document.querySelector('meta[name=generator]')",
    )?;
    page.ready()?;
    page.assert_matches_library(&changed, "the evaluation under way")
}

fn a_download_that_breaks_off(page: &Page<'_>) -> Outcome {
    let host = host()?;
    host.change(|ways| ways.cuts = Some("main_bg"));
    page.visit(&format!("{}#{LINK}", host.url()))?;
    shows(page, "it is told", "[data-error=unloaded]")?;
    shows(page, "the page can be read", "#verdict-heading")?;
    let taken = page.text("return document.querySelector('#recovery-link').href")?;
    assert_eq!(taken, format!("{}#{LINK}", host.url()));
    host.change(|ways| ways.cuts = None);
    page.press("#retry")?;
    page.ready()?;
    page.assert_matches_library(&example(), "once it has arrived")
}

fn keeping_is_taken_up(page: &Page<'_>) -> Outcome {
    let mut host = host()?;
    host.change(|ways| ways.cuts = Some("import_dialog"));
    page.go(&host.url())?;
    page.until(
        "keeping it has failed",
        "if (window.failed === undefined) {
           window.failed = false;
           const look = () => navigator.serviceWorker.getRegistration()
             .then((registration) => { window.failed = !registration; });
           setInterval(look, 200);
         }
         return window.failed",
    )?;
    host.change(|ways| ways.cuts = None);
    page.reload()?;
    is_kept(page)?;
    host.stop()?;
    reload(page)?;
    page.toggle("model-card")
}

fn without_webassembly(page: &Page<'_>) -> Outcome {
    let host = host()?;
    host.change(|ways| ways.policy = Some("script-src 'self' 'unsafe-inline'"));
    page.visit(&host.url())?;
    // WebKit holds to such a policy what it compiles as it arrives, and not always that.
    if page.0.is_webkit() {
        page.until(
            "it works, or it is told",
            &format!(
                "dispatchEvent(new Event('scroll'));
                 const find = (selector) => document.querySelector(selector);
                 return find('.panel > .loading')?.textContent === '{}'
                   || !!find('#open-share[aria-disabled=false]')
                   || find('[data-error=unsupported]').checkVisibility()",
                Language::English.common().phrase(CommonPhrase::NotLoaded),
            ),
        )?;
    } else {
        shows(page, "it is told", "[data-error=unsupported]")?;
        assert_eq!(page.js("return document.querySelector('#recovery-link').hidden")?, json!(true));
    }
    shows(page, "the page can be read", ".why")
}

fn a_page_that_stops(page: &Page<'_>) -> Outcome {
    let host = host()?;
    page.go(&format!("{}#{LINK}", host.url()))?;
    let link = format!("{LINK}&model-card=MIT&no-key-of-ours=1");
    // As an extension might: what Yew has drawn is gone when it is to draw beside it.
    page.js(&format!("document.querySelector('main').remove(); location.hash = '{link}'"))?;
    shows(page, "it is told", "[data-error=stopped]")?;
    let taken = page.text("return document.querySelector('#recovery-link').hash")?;
    let release = link::decode(&link).0;
    assert_eq!(link::decode(taken.trim_start_matches('#')).0, release);
    page.press("#retry")?;
    page.until("the page is loaded again", "return !!document.querySelector('main')")?;
    page.ready()?;
    page.assert_matches_library(&release, "after it was started again")
}

fn full_storage_is_told(page: &Page<'_>) -> Outcome {
    let host = host()?;
    page.go(&host.url())?;
    page.js("let piece = 'x'.repeat(1 << 20);
         for (let at = 0; piece; at++)
           try { localStorage.setItem(at, piece); } catch { piece = piece.slice(piece.length / 2 + 1); }")?;
    page.toggle("data-card")?;
    shows(page, "it is told", ".notice")?;
    page.press("[data-do=dismiss]")?;
    page.js("localStorage.clear()")?;
    Ok(())
}

fn what_is_pressed_before_the_program_counts(page: &Page<'_>) -> Outcome {
    let host = host()?;
    host.change(|ways| ways.holds = Some("_bg.wasm"));
    page.visit(&host.url())?;
    page.toggle("data-card")?;
    page.press("#metadata-partial")?;
    page.fill("#name", "Early")?;
    page.fill("#license", "MIT")?;
    host.change(|ways| ways.holds = None);
    page.ready()?;
    let mut expected = catalog::first();
    "Early".clone_into(&mut expected.name);
    expected.licenses.release = License::new("MIT");
    expected[Artifact::DataCard].availability = Availability::Public;
    expected[Artifact::Metadata].availability = Availability::Partial;
    page.assert_matches_library(&expected, "what was pressed and typed")?;
    page.press("#undo")
}

fn what_is_typed_stays(page: &Page<'_>) -> Outcome {
    let host = host()?;
    host.change(|ways| ways.holds = Some("catalog-"));
    page.go(&host.url())?;
    // Another license asks for the catalog, to tell what is otherwise there.
    page.fill("#license", "MIT")?;
    let types = |text: &'static str| {
        let field = page.0.client.find(Locator::Css("#license"));
        page.0.runtime.block_on(async { field.await?.send_keys(text).await })
    };
    types("-0")?;
    host.change(|ways| ways.holds = None);
    page.until("the catalog is there", "return !!document.querySelector('.origin')")?;
    assert_eq!(page.text("return document.querySelector('#license').value")?, "MIT-0");
    // The details come, too, to a page that is in use; where nothing is kept yet.
    let host = self::host()?;
    host.change(|ways| ways.holds = Some("details.wasm"));
    page.visit(&format!("{}#{LINK}", host.url()))?;
    page.press("#model-card-public")?;
    page.until(
        "the program is there",
        "return document.querySelector('[data-artifact=model-card]').dataset.availability === 'public'",
    )?;
    types("-0")?;
    host.change(|ways| ways.holds = None);
    page.ready()?;
    assert_eq!(page.text("return document.querySelector('#license').value")?, "MIT-0");
    Ok(())
}

fn what_others_share_is_opened(page: &Page<'_>) -> Outcome {
    let host = host()?;
    page.go(&host.url())?;
    is_kept(page)?;
    // As a system does, from a page of others: the page itself may send nothing.
    page.visit(&embed_hosts::host("noscript/")?)?;
    page.js(&format!(
        "const form = document.createElement('form');
         Object.assign(form, {{ method: 'post', action: '{}share', enctype: 'multipart/form-data' }});
         const text = document.createElement('textarea');
         Object.assign(text, {{ name: 'text', value: 'Look: https://meter.example/#{LINK}' }});
         form.append(text);
         document.body.append(form);
         setTimeout(() => form.submit());",
        host.url()
    ))?;
    page.until("the page is there", "return location.hash !== ''")?;
    page.ready()?;
    page.assert_matches_library(&example(), "a link that was shared")
}

fn the_page_works_on_nginx(page: &Page<'_>) -> Outcome {
    let url = std::env::var("OPENNESS_METER_NGINX_URL")?;
    page.go(&format!("{url}#{LINK}"))?;
    page.assert_matches_library(&example(), "on nginx")?;
    is_kept(page)?;
    let wasm = page.text(
        "return performance.getEntriesByType('resource').map(({ name }) => name)
           .find((name) => name.endsWith('.wasm'))",
    )?;
    // Asked of nginx, not of what is kept.
    for (file, kind, kept) in [
        (url, "text/html", "no-cache"),
        (wasm, "application/wasm", "public, max-age=31536000, immutable"),
    ] {
        let head = head(&file)?;
        for line in [
            format!("content-type: {kind}"),
            format!("cache-control: {kept}"),
            "content-encoding: gzip".to_owned(),
        ] {
            assert!(head.lines().any(|said| said.eq_ignore_ascii_case(&line)), "{line}: {head}");
        }
    }
    page.reload()?;
    page.assert_matches_library(&example(), "as it is kept")
}
