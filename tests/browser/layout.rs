//! What the layout bears: texts longer than any language's, and one read from right to left.

use openness_meter::words::pseudo;
use serde_json::Value;

use crate::{
    access::{STATES, narrow},
    engine::Outcome,
    evaluate::Case,
    offline::folder,
    page::Page,
    test_server::Host,
};

/// The cases. They open the page by themselves.
pub(crate) const CASES: &[Case] = &[
    ("texts_three_times_as_long_are_not_cut", texts_three_times_as_long_are_not_cut),
    ("from_right_to_left_is_the_mirror_image", from_right_to_left_is_the_mirror_image),
];

/// What the catalog's page shows, by what its address ends with.
const VIEWS: [&str; 4] =
    ["", "#meets=osaid", "#compare=olmo-7b,llama-3.1-405b,gpt-4o,deepseek-r1", "#view=landscape"];

/// Embeds, by what their address ends with.
const EMBEDS: [&str; 3] = [
    "?size=card&switches=on&lang=de#v=1&name=Example+7B&by=Lab&license=MIT&public=weights",
    "?size=card&switches=off&lang=de#v=1&public=weights,training-code,inference-code",
    "?size=badge&lang=de#v=1&name=Example+7B&by=Lab&license=MIT&public=weights",
];

/// What a script sees of the page: that which is open on it, without what is only heard.
const SEEN: &str = "
    const shadow = document.querySelector('main > div')?.shadowRoot;
    const root = shadow ?? document.querySelector('dialog[open]') ?? document.body;
    const scrolls = (one) => ['auto', 'scroll'].includes(getComputedStyle(one).overflowX);
    const inScroller = (one) => {
      for (let at = one.parentElement; at; at = at.parentElement) if (scrolls(at)) return true;
    };
    // What lies on the rest on purpose.
    const isAbove = (one) => {
      for (let at = one; at && at !== root; at = at.parentElement) {
        const { position, zIndex } = getComputedStyle(at);
        if (['fixed', 'sticky'].includes(position) || zIndex !== 'auto') return true;
      }
    };
    // Clipped to nothing, for those who listen.
    const isHeard = (one) => {
      for (let at = one; at && at !== root; at = at.parentElement) {
        if (getComputedStyle(at).clipPath === 'inset(50%)') return true;
      }
    };
    const seen = [...root.querySelectorAll('*')].filter((one) =>
      one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })
      && !one.closest('.visually-hidden, .skip, svg *') && !isHeard(one));
    const name = (one) => one.outerHTML.replace(/\\s+/g, ' ').slice(0, 100);
    const frame = document.documentElement.getBoundingClientRect();";

/// What is cut: beyond an edge, clipped by what it is in, or under other text.
const CUT: &str = "
    const found = [];
    for (const one of seen) {
      const box = one.getBoundingClientRect();
      const style = getComputedStyle(one);
      // A badge is one line, as wide as what it says.
      if (!inScroller(one) && !one.closest('.badge') && box.width && (box.right > innerWidth + 1 || box.left < -1))
        found.push(`beyond the edge: ${name(one)}`);
      const clips = (overflow) => ['hidden', 'clip'].includes(overflow);
      // One line stays in view, and some texts end with an ellipsis: all that they say is on
      // the page as well.
      const isBrief = one.closest('.status-bar') || style.webkitLineClamp !== 'none';
      if (one.textContent.trim() && !isBrief && !['INPUT', 'SELECT', 'TEXTAREA'].includes(one.tagName)
        && (clips(style.overflowX) && one.scrollWidth > one.clientWidth + 1
          || clips(style.overflowY) && one.scrollHeight > one.clientHeight + 1))
        found.push(`clipped: ${name(one)}`);
    }
    const lines = [];
    for (const one of seen) {
      if (isAbove(one) || ['OPTION', 'SELECT', 'TEXTAREA'].includes(one.tagName)) continue;
      for (const node of one.childNodes) {
        if (node.nodeType !== 3 || !node.data.trim()) continue;
        const range = document.createRange();
        range.selectNode(node);
        for (const box of range.getClientRects()) if (box.width > 2) lines.push([node, box]);
      }
    }
    lines.forEach(([node, a], at) => {
      for (const [other, b] of lines.slice(at + 1)) {
        if (other !== node && Math.min(a.right, b.right) - Math.max(a.left, b.left) > 3
          && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 5)
          found.push(`on each other: ${node.data} / ${other.data}`);
      }
    });
    return [...new Set(found)];";

/// What is not where its mirror image is.
const NOT_MIRRORED: &str = "
    const boxes = () => seen.map((one) => one.getBoundingClientRect());
    // Within a line the order is that of the letters, which stay the same.
    const blocks = seen.map((one) => !getComputedStyle(one).display.startsWith('inline'));
    const turn = (dir) => {
      document.documentElement.dir = dir;
      const embed = shadow?.querySelector('[dir]');
      if (embed) embed.dir = dir;
      (shadow ?? document).getAnimations().forEach((one) => one.finish());
    };
    turn('ltr');
    const before = boxes();
    turn('rtl');
    const after = boxes();
    return seen.flatMap((one, at) => {
        if (!blocks[at] || !before[at].width || one.closest('[dir=ltr], svg')
          || Math.abs(frame.left + frame.right - before[at].right - after[at].left) <= 2) return [];
        return `${before[at].left}-${before[at].right} became ${after[at].left}-${after[at].right}: ${name(one)}`;
      });";

/// Looks at each page, dialog and embed in a language that there is only here.
fn look(
    page: &Page<'_>,
    texts: String,
    widths: &[u32],
    see: impl Fn(&str) -> Outcome<Vec<String>>,
) -> Outcome {
    let host = Host::start(folder("OPENNESS_METER_DIST")?)?;
    host.change(|ways| ways.texts = Some(texts));
    let mut found = Vec::new();
    let mut look = |what: &str| -> Outcome {
        page.still()?;
        found.extend(see(what)?);
        Ok(())
    };
    for width in widths {
        narrow(page, *width, || {
            page.go(&format!("{}de.html", host.url()))?;
            for (state, script) in STATES {
                page.js(script)?;
                std::thread::sleep(std::time::Duration::from_millis(300));
                look(state)?;
            }
            page.go(&format!("{}de.html", host.url()))?;
            page.press("#find")?;
            page.keys(&['l', 'l', 'a'])?;
            page.until("names are found", "return !!document.querySelector('#find-list')")?;
            look("names found")?;
            for view in VIEWS {
                page.visit(&format!("{}de-releases.html{view}", host.url()))?;
                page.until("the catalog answers", "return !/^KI-Modelle/.test(document.title)")?;
                look(&format!("the catalog {view}"))?;
            }
            for embed in EMBEDS {
                page.visit(&format!("{}frame.html{embed}", host.url()))?;
                page.until(
                "the embed is there",
                "return !!document.querySelector('main > div')?.shadowRoot?.querySelector('[lang=de]')",
            )?;
                look(embed)?;
            }
            Ok(())
        })?;
    }
    assert_eq!(found, Vec::<String>::new());
    Ok(())
}

/// What a script finds, each with what was looked at.
fn find(page: &Page<'_>, script: &str, what: &str) -> Outcome<Vec<String>> {
    let found: Value = page.js(&format!("{SEEN}{script}"))?;
    let found: Vec<String> = serde_json::from_value(found)?;
    Ok(found.into_iter().map(|one| format!("{what}: {one}")).collect())
}

fn texts_three_times_as_long_are_not_cut(page: &Page<'_>) -> Outcome {
    look(page, pseudo::long_file(), &[320], |what| find(page, CUT, what))
}

fn from_right_to_left_is_the_mirror_image(page: &Page<'_>) -> Outcome {
    look(page, pseudo::mirrored_file(), &[390, 1280], |what| {
        let turned = [find(page, NOT_MIRRORED, what)?, find(page, CUT, what)?].concat();
        page.js("document.documentElement.dir = 'ltr'")?;
        Ok(turned)
    })
}
