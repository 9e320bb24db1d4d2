//! The page while it loads: what it shows, what moves, and when it starts.

use std::{thread::sleep, time::Duration};

use openness_meter::link;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::json;

use crate::{engine::Outcome, evaluate::Case, offline::folder, page::Page, test_server::Host};

/// The cases. They open the page by themselves.
pub(crate) const CASES: &[Case] = &[
    ("a_link_never_shows_another_release", a_link_never_shows_another_release),
    ("the_program_starts_by_itself", the_program_starts_by_itself),
];

/// Those that need what only Chromium measures.
pub(crate) const CHROMIUM_CASES: &[Case] = &[("nothing_jumps_while_loading", nothing_jumps)];

const LINK: &str = "v=1&name=Example+7B&by=Lab&license=MIT&public=weights,architecture";

/// Whatever is said of the example, and can be seen.
const EXAMPLE_IS_SHOWN: &str = "
     const seen = (selector) => {
       const element = document.querySelector(selector);
       return element?.checkVisibility({ visibilityProperty: true }) ? element.textContent : '';
     };
     return ['#verdict-heading', '.headline', '.current'].some((one) => seen(one).includes('Mixtral'))
       || document.querySelector('#name').value.includes('Mixtral')";

fn encoded(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}

/// What `link` can repair, in the shapes that chat and mail programs give links.
fn a_link_never_shows_another_release(page: &Page<'_>) -> Outcome {
    let shapes = [
        format!("#{LINK}"),
        format!("?{LINK}"),
        format!("#{}", encoded(LINK)),
        format!("#{}", encoded(&encoded(LINK))),
        format!("?{}", encoded(LINK)),
        format!("#{}", LINK.replace('&', "&amp;")),
        format!("#{}", LINK.replace("v=1", "V=1")),
        format!("#{}", LINK.trim_start_matches("v=1&")),
    ];
    for shape in shapes {
        let host = Host::start(folder("OPENNESS_METER_DIST")?)?;
        host.change(|ways| ways.holds = Some("_bg.wasm"));
        page.visit(&format!("{}{shape}", host.url()))?;
        page.until("the page is parsed", "return document.readyState !== 'loading'")?;
        assert_eq!(page.js(EXAMPLE_IS_SHOWN)?, json!(false), "{shape} before the program");
        host.change(|ways| ways.holds = None);
        let (expected, _) = link::repair(&shape);
        assert_eq!(expected.name, "Example 7B", "{shape} cannot be repaired");
        page.ready()?;
        page.assert_matches_library(&expected, &shape)?;
    }
    Ok(())
}

fn the_program_starts_by_itself(page: &Page<'_>) -> Outcome {
    let host = Host::start(folder("OPENNESS_METER_DIST")?)?;
    page.visit(&host.url())?;
    page.until(
        "the program has started, though nobody is there",
        "return !!document.querySelector('#open-share[aria-disabled=false]')",
    )?;
    page.visit(&format!("{}releases.html", host.url()))?;
    page.until("and that of the catalog", "return /^Models: List /.test(document.title)")
}

/// The sum of all layout shifts at four widths, the document arriving in pieces and the
/// processor slowed four times, until the program and all that it loads are there.
fn nothing_jumps(page: &Page<'_>) -> Outcome {
    let host = Host::start(folder("OPENNESS_METER_DIST")?)?;
    host.change(|ways| ways.trickles = true);
    let mut found = Vec::new();
    for (width, is_mobile) in [(390, true), (412, true), (768, false), (1280, false)] {
        page.0.chromium(
            "Emulation.setDeviceMetricsOverride",
            json!({"width": width, "height": 844, "deviceScaleFactor": 1, "mobile": is_mobile}),
        )?;
        page.0.chromium("Emulation.setCPUThrottlingRate", json!({"rate": 4}))?;
        for (path, is_there) in [
            ("", "document.querySelector('#open-share[aria-disabled=false]')"),
            ("#v=1&name=Example&license=MIT&public=weights", "document.querySelector('.details')"),
            ("releases.html", "/^Models: List /.test(document.title)"),
            ("releases.html#compare=bloom,gpt-4o", "document.querySelector('tbody .differs')"),
        ] {
            page.visit(&format!("{}{path}", host.url()))?;
            page.js(
                "window.shifts = [];
                 new PerformanceObserver((list) => {
                   for (const { value, sources } of list.getEntries())
                     shifts.push([value, ...sources.map(({ node, previousRect: a, currentRect: b }) =>
                       `${node?.className || node?.nodeName} ${[a.x, a.y, a.width, a.height]} to ${[b.x, b.y, b.width, b.height]}`)]);
                 }).observe({ type: 'layout-shift', buffered: true })",
            )?;
            page.until("the page is there", &format!("return !!({is_there})"))?;
            sleep(Duration::from_secs(1));
            let shifts = page.js("return window.shifts")?;
            if shifts != json!([]) {
                found.push(format!("{width} px, {path:?}: {shifts}"));
            }
        }
    }
    page.0.chromium("Emulation.setCPUThrottlingRate", json!({"rate": 1}))?;
    page.0.chromium("Emulation.clearDeviceMetricsOverride", json!({}))?;
    assert_eq!(found, Vec::<String>::new());
    Ok(())
}
