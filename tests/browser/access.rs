//! The page for everyone: what axe finds, what reading order assistive technology gets,
//! and how the page stands at 320 pixels, which is 400 % of 1280.

use std::fmt::Write as _;

use fantoccini::wd::{PrintConfiguration, PrintSize};
use serde_json::{Value, json};

use crate::{
    engine::Outcome,
    evaluate::Case,
    languages,
    page::{Page, url},
};

/// The cases.
pub(crate) const CASES: &[Case] = &[
    ("axe_finds_nothing", axe_finds_nothing),
    ("nothing_is_cut_off_when_it_is_narrow_or_spaced", nothing_is_cut_off),
    ("what_has_the_focus_is_never_covered", what_has_the_focus_is_never_covered),
];

/// Those for which one engine speaks for all, or that only Chromium can be asked for.
pub(crate) const CHROMIUM_CASES: &[Case] = &[
    ("the_accessibility_tree_is_as_it_was", the_accessibility_tree_is_as_it_was),
    ("a_report_prints_on_one_page", a_report_prints_on_one_page),
];

/// What is done to the page before it is looked at; each goes on from the one before.
pub(crate) const STATES: [(&str, &str); 9] = [
    ("as it begins", ""),
    ("a list of licenses", "document.querySelector('#license').click()"),
    (
        "what an artifact comes with",
        "document.querySelector('[data-artifact=weights] .terms').click()",
    ),
    (
        "all unfolded",
        "for (const one of document.querySelectorAll('[data-toggle], .by-type summary, .parting summary, [data-framework=osaid] .verdict-cell')) one.click()",
    ),
    ("sharing", "document.querySelector('#open-share').click()"),
    (
        "opening",
        "document.querySelector('[data-close]').click();
         setTimeout(() => document.querySelector('#open-import').click(), 100)",
    ),
    (
        "what is saved",
        "document.querySelector('[data-close]').click();
         setTimeout(() => document.querySelector('#open-saved').click(), 100)",
    ),
    (
        "a notice, and trouble",
        "document.querySelector('[data-close]').click();
         location.hash = 'v=1&name=Example&public=weights&no-key-of-ours=1';
         document.querySelector('#error-banner').hidden = false;
         document.querySelector('[data-error=stopped]').hidden = false",
    ),
    (
        "a newer version, and nothing out",
        "document.querySelector('#error-banner').hidden = true;
         document.querySelector('#update').hidden = false;
         document.querySelector('[data-start=nothing]').click()",
    ),
];

/// Looks at the page in every state, theme and width.
fn axe_finds_nothing(page: &Page<'_>) -> Outcome {
    let axe = std::fs::read_to_string(std::env::var("OPENNESS_METER_AXE")?)?;
    let run = "const done = arguments[0];
         axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
           .then(({ violations }) => done(violations.map(({ id, nodes }) =>
             `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`).slice(0, 3).join('; ')}`)),
             (error) => done([String(error)]));";
    let mut found = Vec::new();
    // What differs between engines is not what axe looks for: one sees all of it.
    let widths: &[u32] = if page.0.is_chromium() { &[1280, 390] } else { &[1280] };
    for width in widths {
        page.open()?;
        page.resize(*width, 900)?;
        page.js(&format!("{axe}\n; window.axe = axe"))?;
        for (state, script) in STATES {
            page.js(script)?;
            page.settle()?;
            std::thread::sleep(std::time::Duration::from_millis(300));
            for theme in ["light", "dark"] {
                page.js(&format!("document.documentElement.style.colorScheme = '{theme}'"))?;
                let all = page.0.runtime.block_on(page.0.client.execute_async(run, vec![]))?;
                let all: Vec<String> = serde_json::from_value(all)?;
                found
                    .extend(all.into_iter().map(|one| format!("{state}, {theme}, {width}: {one}")));
            }
        }
    }
    // What a language changes is seen where nothing is open.
    for language in languages::OTHERS {
        page.go(&format!("{}{}.html", url()?, language.tag()))?;
        page.js(&format!("{axe}\n; window.axe = axe"))?;
        let all = page.0.runtime.block_on(page.0.client.execute_async(run, vec![]))?;
        let all: Vec<String> = serde_json::from_value(all)?;
        found.extend(all.into_iter().map(|one| format!("{}: {one}", language.tag())));
    }
    page.resize(1280, 900)?;
    assert_eq!(found, Vec::<String>::new());
    // A notice was told of on purpose.
    page.open()
}

/// Role and name of everything that assistive technology is told, in its order. One
/// engine speaks for all: what it is made from is the same.
fn the_accessibility_tree_is_as_it_was(page: &Page<'_>) -> Outcome {
    let tree = page.0.chromium("Accessibility.getFullAXTree", json!({}))?;
    let nodes = tree["nodes"].as_array().ok_or("there is no tree")?;
    let find = |id: &Value| nodes.iter().find(|node| node["nodeId"] == *id);
    let mut text = String::new();
    let mut stack: Vec<(&Value, usize)> = nodes.first().map(|root| (root, 0)).into_iter().collect();
    while let Some((node, depth)) = stack.pop() {
        let role = node["role"]["value"].as_str().unwrap_or_default();
        let is_told = node["ignored"] != json!(true)
            && !matches!(role, "none" | "generic" | "InlineTextBox" | "StaticText" | "LabelText");
        if is_told {
            let said = |key: &str| node[key]["value"].as_str().unwrap_or_default().to_owned();
            let value = said("value");
            let value = if value.is_empty() { value } else { format!(" = {value}") };
            writeln!(text, "{}{role} {:?}{value}", "  ".repeat(depth), said("name"))?;
        }
        let children = node["childIds"].as_array().into_iter().flatten().rev();
        let depth = depth + usize::from(is_told);
        stack.extend(children.filter_map(find).map(|child| (child, depth)));
    }
    insta::assert_snapshot!("tree", text);
    Ok(())
}

fn nothing_is_cut_off(page: &Page<'_>) -> Outcome {
    let wider = "return [...document.querySelectorAll('body *')]
         .filter((one) => one.checkVisibility() && !one.closest('.visually-hidden, .skip, dialog'))
         .filter((one) => one.getBoundingClientRect().right > innerWidth + 1
           || getComputedStyle(one).overflowX === 'hidden' && one.scrollWidth > one.clientWidth + 1)
         .map((one) => one.outerHTML.slice(0, 80))";
    let spaced = "const sheet = new CSSStyleSheet();
         sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important;
           word-spacing: .16em !important } p { margin-block-end: 2em !important }`);
         document.adoptedStyleSheets = [sheet]";
    for start in ["llama-3.1-405b", "gpt-4o"] {
        for width in [320, 640, 1280] {
            narrow(page, width, || {
                page.start(start)?;
                page.still()?;
                assert_eq!(page.js(wider)?, json!([]), "{start} at {width}");
                page.js(spaced)?;
                page.still()?;
                assert_eq!(page.js(wider)?, json!([]), "{start} at {width}, spaced");
                page.js("document.adoptedStyleSheets = []")?;
                Ok(())
            })?;
        }
    }
    Ok(())
}

/// Does something while the page is as wide as this, where the engine can.
pub(crate) fn narrow(page: &Page<'_>, width: u32, run: impl FnOnce() -> Outcome) -> Outcome {
    if !page.0.is_chromium() {
        page.resize(width.max(500), 900)?;
        run()?;
        return page.resize(1280, 900);
    }
    let size = json!({"width": width, "height": 700, "deviceScaleFactor": 1, "mobile": false});
    page.0.chromium("Emulation.setDeviceMetricsOverride", size)?;
    let outcome = run();
    page.0.chromium("Emulation.clearDeviceMetricsOverride", json!({}))?;
    outcome
}

/// Goes through the page by the keyboard alone, WCAG 2.4.11.
fn what_has_the_focus_is_never_covered(page: &Page<'_>) -> Outcome {
    let covered = "const one = document.activeElement;
         // A window that is not active, as a test's may be, shows no focus.
         if (one === document.body || !one.matches(':focus')) return null;
         const look = () => {
           const box = one.getBoundingClientRect();
           return document.elementFromPoint(
             Math.min(box.x + box.width / 2, innerWidth - 1), box.y + box.height / 2);
         };
         // Some engines bring it into view a moment later.
         if (!look()) one.scrollIntoView({ block: 'nearest', behavior: 'instant' });
         const at = look();
         const is_free = at && (one.contains(at) || at.contains(one) || at.closest('label')?.control === one);
         return is_free ? '' : `${one.outerHTML.slice(0, 80)} is under ${at?.outerHTML.slice(0, 80)}`;";
    for width in [390, 1280] {
        narrow(page, width, || {
            page.js("document.activeElement.blur(); scrollTo(0, 0)")?;
            for back in [false, true] {
                for _ in 0..60 {
                    if back {
                        page.chord(crate::page::SHIFT, crate::page::TAB)?;
                    } else {
                        page.keys(&[crate::page::TAB])?;
                    }
                    let said = page.js(covered)?;
                    assert!(said.is_null() || said == json!(""), "{width}: {said}");
                }
            }
            Ok(())
        })?;
    }
    Ok(())
}

/// As a file, which is what Chromium can be asked for.
fn a_report_prints_on_one_page(page: &Page<'_>) -> Outcome {
    page.until("paper has its styles", "return !!document.querySelector('[media=print]')?.sheet")?;
    for start in ["mixtral-8x7b", "gpt-4", "olmo-7b", "nothing"] {
        page.start(start)?;
        assert_eq!(pages(page)?, 1, "{start}");
    }
    page.start("bloom")?;
    page.toggle("data-card")?;
    page.until("it differs", "return !!document.querySelector('.origin li')")?;
    assert_eq!(pages(page)?, 1, "not as in the catalog");
    page.0.chromium("Emulation.setEmulatedMedia", json!({ "media": "print" }))?;
    let covered = page.js(
        "const parts = [...document.querySelectorAll('.names, .release, .summary, .frameworks, .panel section:not(section section), .imprint')]
           .filter((part) => part.checkVisibility());
         const boxes = parts.map((part) => [part.className, part.getBoundingClientRect()]);
         return boxes.flatMap(([one, a], at) => boxes.slice(at + 1)
           .filter(([, b]) => a.left < b.right - 1 && b.left < a.right - 1
             && a.top < b.bottom - 1 && b.top < a.bottom - 1)
           .map(([other]) => `${one} and ${other}`))",
    )?;
    page.0.chromium("Emulation.setEmulatedMedia", json!({ "media": "" }))?;
    assert_eq!(covered, json!([]));
    Ok(())
}

/// On how many sheets the page is printed.
fn pages(page: &Page<'_>) -> Outcome<usize> {
    let on_paper = PrintConfiguration::builder().size(PrintSize::A4).build();
    let on_paper = on_paper.map_err(|error| format!("{error:?}"))?;
    let file = page.0.runtime.block_on(page.0.client.print(on_paper))?;
    // Each is an object of this type, before anything that is compressed.
    let count = file.windows(11).filter(|part| *part == b"/Type /Page").count();
    let folders = file.windows(12).filter(|part| *part == b"/Type /Pages").count();
    Ok(count - folders)
}
