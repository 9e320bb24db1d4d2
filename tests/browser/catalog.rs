//! The page of the catalog: finding, comparing, passing on, and pictures.

use openness_meter::{
    catalog::{
        self,
        filter::{CatalogFilter, Rated},
    },
    link,
    release::{Artifact, Availability},
};
use serde_json::{Value, json};

use crate::{
    engine::Outcome,
    evaluate::Case,
    page::{Page, url},
};

/// The cases. They open the page by themselves.
pub(crate) const CASES: &[Case] = &[
    ("releases_are_found", releases_are_found),
    ("releases_stand_side_by_side", releases_stand_side_by_side),
    ("a_comparison_that_is_full_says_so", a_comparison_that_is_full_says_so),
    ("a_comparison_fits_a_phone", a_comparison_fits_a_phone),
    ("the_landscape_is_filtered_and_saved", the_landscape_is_filtered_and_saved),
    ("an_entry_opens_and_what_differs_is_marked", an_entry_opens),
    ("an_evaluation_of_ones_own_is_compared", own_is_compared),
    ("a_comparison_is_shown_on_another_page", a_comparison_is_framed),
    ("all_facts_can_be_taken_away", all_facts_can_be_taken_away),
    ("a_correction_is_shown_before_it_is_sent", a_correction_is_shown),
];

/// What axe looks for is the same in all engines: one sees all of it.
pub(crate) const CHROMIUM_CASES: &[Case] =
    &[("axe_finds_nothing_on_the_catalogs_page", axe_finds_nothing)];

/// Goes to the page of the catalog and waits until it answers.
fn go(page: &Page<'_>, fragment: &str) -> Outcome {
    page.visit(&format!("{}releases.html{fragment}", url()?))?;
    answers(page)
}

/// Waits until the page's program is there: what it draws is not what the build drew.
fn answers(page: &Page<'_>) -> Outcome {
    page.until(
        "the catalog answers",
        // It names the tab after what is looked at.
        "return !/^AI models: how /.test(document.title)",
    )?;
    page.settle()
}

/// The names that can be seen, in their order.
fn names(page: &Page<'_>) -> Outcome<Vec<String>> {
    let names = page
        .js("return [...document.querySelectorAll('.rows > li:not([hidden]) .name')]
           .map((name) => name.textContent)")?;
    Ok(serde_json::from_value(names)?)
}

/// The names that a query finds, by the library.
fn expected(query: &str) -> Outcome<Vec<String>> {
    let entries = catalog::all().map_err(|problem| problem.to_string())?;
    let all: Vec<Rated> = entries.iter().cloned().map(Rated::new).collect();
    let query = CatalogFilter::parse(query);
    let found = query.sorted_indices(&all).into_iter().filter(|place| query.matches(&all[*place]));
    Ok(found.map(|place| all[place].entry.release.name.clone()).collect())
}

/// Waits until the list is what this query finds.
fn lists(page: &Page<'_>, query: &str) -> Outcome {
    let expected = expected(query)?;
    let script = format!(
        "const names = [...document.querySelectorAll('.rows > li:not([hidden]) .name')];
         return names.map((name) => name.textContent).join() === {}",
        json!(expected.join(","))
    );
    let found = page.until(query, &script);
    assert_eq!(names(page)?, expected, "{query}");
    found
}

fn choose(page: &Page<'_>, key: &str, value: &str) -> Outcome {
    page.js(&format!(
        "const field = document.querySelector('#set-{key}');
         field.value = '{value}';
         field.dispatchEvent(new Event('change', {{ bubbles: true }}))"
    ))?;
    page.settle()
}

/// As a table and for programs, at addresses that stay.
fn all_facts_can_be_taken_away(page: &Page<'_>) -> Outcome {
    go(page, "")?;
    let entries = catalog::all().map_err(|problem| problem.to_string())?;
    for (name, expected) in [
        ("catalog.csv", catalog::downloads::csv(entries)),
        ("catalog.json", catalog::downloads::json(entries)),
    ] {
        let link = format!("document.querySelector('.downloads [href=\"{name}\"]')");
        // A text that is decoded has lost the mark at its head.
        let found = page.text(&format!(
            "const request = new XMLHttpRequest();
             request.open('GET', {link}.href, false);
             request.send();
             return request.responseText"
        ))?;
        assert_eq!(found, expected.trim_start_matches('\u{feff}'), "{name}");
    }
    Ok(())
}

fn a_correction_is_shown(page: &Page<'_>) -> Outcome {
    // After the license and what the training took.
    const FACT: &str = ".facts li:nth-child(3)";
    go(page, "#find=bloom")?;
    page.press("[data-toggle=bloom]")?;
    let opened = format!("return !!document.querySelector('{FACT} .correct pre')");
    page.press(&format!("{FACT} .correct summary"))?;
    page.until("the message is shown", &opened)?;
    let message = page.text(&format!("return document.querySelector('{FACT} pre').textContent"))?;
    let entry = catalog::find("bloom").ok_or("no BLOOM")?;
    let source = entry.release[Artifact::Weights].source.clone().ok_or("no source")?;
    for part in ["Entry: BLOOM (bloom)", "Fact: Weights, public", &source, "What is right:"] {
        assert!(message.contains(part), "{part} is not in {message}");
    }
    // Whoever hosts the page has not said where it goes: it can be copied, and that is all.
    let link = "document.querySelector('[data-correct]')";
    assert_eq!(page.js(&format!("return {link}"))?, Value::Null);
    page.press(&format!("{FACT} .correct summary"))?;
    page.until("it is folded", &opened.replace("!!", "!"))?;
    page.js("document.querySelector('#app').dataset.corrections = 'mailto:catalog@example.org'")?;
    page.press(&format!("{FACT} .correct summary"))?;
    page.until("it is shown again", &opened)?;
    let href = page.text(&format!("return decodeURIComponent({link}.href)"))?;
    let subject =
        "mailto:catalog@example.org?subject=Correction: BLOOM, Weights, public&body=Entry:";
    assert!(href.starts_with(subject), "{href}");
    // Nothing was sent.
    assert_eq!(page.strangers()?, Vec::<String>::new());
    Ok(())
}

fn releases_are_found(page: &Page<'_>) -> Outcome {
    go(page, "")?;
    lists(page, "")?;
    page.fill("#set-find", "llama")?;
    lists(page, "find=llama")?;
    choose(page, "level", "limited")?;
    lists(page, "find=llama&level=limited")?;
    // What is asked for stands in the address, and is there again.
    page.until("the address says it", "return location.hash === '#find=llama&level=limited'")?;
    page.js("window.before = true; setTimeout(() => location.reload())")?;
    page.until("it is loaded again", "return !window.before")?;
    answers(page)?;
    lists(page, "find=llama&level=limited")?;
    assert_eq!(page.js("return document.querySelector('#set-level').value")?, json!("limited"));
    page.press("[data-all]")?;
    choose(page, "public", "training-data")?;
    lists(page, "public=training-data")?;
    page.press("[data-all]")?;
    choose(page, "meets", "osaid")?;
    choose(page, "sort", "date")?;
    lists(page, "meets=osaid&sort=date")?;
    page.fill("#set-find", "no such release")?;
    lists(page, "find=no such release")?;
    page.press("[data-all]")?;
    // Each fact is there with what shows it.
    page.press("[data-toggle=bloom]")?;
    let entry = catalog::find("bloom").ok_or("no BLOOM")?;
    let shown = page.js("return document.querySelectorAll('.facts li a[href^=https]').length")?;
    // The license and what the training took are facts, too.
    assert_eq!(shown, json!(entry.evidence().count() + 2));
    page.press("[data-toggle=bloom]")?;
    assert_eq!(page.js("return document.querySelectorAll('.facts').length")?, json!(0));
    assert_eq!(page.strangers()?, Vec::<String>::new());
    Ok(())
}

/// Remembers what the page saves, in place of a folder.
const COLLECT: &str = "window.saved = [];
     const blobs = {};
     const create = URL.createObjectURL;
     URL.createObjectURL = (blob) => {
       const address = create.call(URL, blob);
       blobs[address] = blob;
       return address;
     };
     HTMLAnchorElement.prototype.click = function () {
       saved.push([this.download, blobs[this.href].type, blobs[this.href].size]);
     };";

/// Saves the picture that is looked at in both formats.
fn saves(page: &Page<'_>, name: &str) -> Outcome {
    page.js(COLLECT)?;
    page.press("[data-save=svg]")?;
    page.press("[data-save=png]")?;
    page.until("both are saved", "return saved.length === 2")?;
    let saved = page.js("return saved")?;
    let of = |place: usize| {
        let parts = saved[place].as_array().cloned().unwrap_or_default();
        let text = |at: usize| parts[at].as_str().unwrap_or_default().to_owned();
        (text(0), text(1), parts[2].as_u64().unwrap_or_default())
    };
    for (place, (ending, kind)) in
        [("svg", "image/svg+xml"), ("png", "image/png")].iter().enumerate()
    {
        let (found, is, size) = of(place);
        assert_eq!((found, is), (format!("openness-{name}.{ending}"), (*kind).to_owned()));
        assert!(size > 2_000, "{size}");
    }
    Ok(())
}

fn releases_stand_side_by_side(page: &Page<'_>) -> Outcome {
    go(page, "#find=llama+&sort=date")?;
    for id in ["llama-7b", "llama-2-7b"] {
        page.press(&format!("[data-choose='{id}']"))?;
    }
    page.press(".sights a[href*='compare=']:not([href*='view='])")?;
    page.until("they are there", "return document.querySelectorAll('tbody .differs').length > 0")?;
    let heads = page.js("return [...document.querySelectorAll('table')[0].tHead.rows[0].cells]
           .map((cell) => cell.querySelector('a')?.textContent ?? '')")?;
    assert_eq!(heads, json!(["", "Llama 7B", "Llama 2 7B"]));
    // Artifact by artifact, as the library has it.
    let one = catalog::find("llama-7b").ok_or("no Llama")?;
    let other = catalog::find("llama-2-7b").ok_or("no Llama 2")?;
    let differing = one.diff_from(&other.release).len();
    let marked = "return document.querySelectorAll('tr.differs').length";
    assert_eq!(page.js(marked)?, json!(differing));
    page.press("#set-differing")?;
    page.until(
        "only these are left",
        "return !document.querySelector(
         '.artifacts tbody tr:not(.differs):not(.group)')",
    )?;
    assert_eq!(page.js(marked)?, json!(differing));
    saves(page, "llama-7b-and-llama-2-7b")?;
    page.press("[data-copy=link]")?;
    page.until("it says so", "return document.querySelector('#status').textContent !== ''")?;
    let link = page.text("return document.querySelector('#to-copy').textContent")?;
    assert_eq!(link, format!("{}releases.html#compare=llama-7b,llama-2-7b", url()?));
    page.press("[data-copy=embed]")?;
    page.until(
        "the code is there",
        "return /<openness-meter .*releases/.test(document.querySelector('#to-copy')?.textContent)",
    )?;
    page.press("[data-copy=frame]")?;
    page.until(
        "the code without a script is there",
        "return /^<iframe/.test(document.querySelector('#to-copy')?.textContent)",
    )?;
    page.press("[data-choose=llama-7b]")?;
    page.until(
        "one is left",
        "return document.querySelector('table').tHead.rows[0].cells.length === 2",
    )?;
    // A family, in order of time.
    let family = page.text("return document.querySelector(`.families a[href*='llama-4']`).hash")?;
    let columns = family.split(',').count() + 1;
    page.press(".families a[href*='llama-4']")?;
    page.until(
        "all of it are there",
        &format!("return document.querySelector('table').tHead.rows[0].cells.length === {columns}"),
    )?;
    // Back leads to what was before.
    page.js("history.back()")?;
    page.until(
        "one is there again",
        "return document.querySelector('table').tHead.rows[0].cells.length === 2",
    )?;
    go(page, "#compare=bloom,no-such-release")?;
    page.until("what is missing is told", "return !!document.querySelector('.missing')")
}

/// A seventh is not taken in place of another, nor does a link with eight lose any.
fn a_comparison_that_is_full_says_so(page: &Page<'_>) -> Outcome {
    go(page, "#view=list&compare=bloom,gpt-4o,gpt-4,olmo-7b,amber,dbrx")?;
    page.until("it is told", "return document.querySelector('.full').textContent !== ''")?;
    page.press("[data-choose=phi-2]")?;
    let pressed = "return document.querySelectorAll('[data-choose][aria-pressed=true]').length";
    assert_eq!(page.js(pressed)?, json!(6));
    page.press("[data-choose=bloom]")?;
    page.press("[data-choose=phi-2]")?;
    page.until("another fits again", &format!("{pressed} === 6"))?;
    assert!(
        page.text("return location.hash")?
            .ends_with("compare=gpt-4o,gpt-4,olmo-7b,amber,dbrx,phi-2")
    );
    go(page, "#compare=bloom,gpt-4o,gpt-4,olmo-7b,amber,dbrx,phi-2,phi-4")?;
    page.until("that is told, too", "return !!document.querySelector('.missing')")?;
    assert!(page.text("return location.hash")?.ends_with("phi-2,phi-4"));
    Ok(())
}

/// All that are compared are seen at once on a phone, each beside its name.
fn a_comparison_fits_a_phone(page: &Page<'_>) -> Outcome {
    page.resize(500, 900)?;
    go(page, "#compare=llama-3.1-405b,deepseek-r1,olmo-2-13b")?;
    page.until("it is there", "return !!document.querySelector('.verdict-table')")?;
    assert_eq!(
        page.text("return document.querySelector('.finding').textContent")?,
        "One of three meets a definition of open source"
    );
    assert!(page.text("return document.title")?.starts_with("One of three meets"));
    let outside =
        page.js("return [...document.querySelectorAll('.verdict-table td[data-name]')]
           .filter((cell) => cell.checkVisibility())
           .filter((cell) => cell.getBoundingClientRect().right > innerWidth).length")?;
    assert_eq!(outside, json!(0));
    page.resize(1280, 900)
}

fn the_landscape_is_filtered_and_saved(page: &Page<'_>) -> Outcome {
    go(page, "#view=landscape")?;
    let marks = "return document.querySelectorAll('.picture a').length";
    page.until("it is there", "return !!document.querySelector('.picture')")?;
    assert_eq!(page.js(marks)?, json!(expected("")?.len()));
    choose(page, "kind", "image")?;
    let left = expected("kind=image")?.len();
    page.until("it is filtered", &format!("{marks} === {left}"))?;
    saves(page, "timeline")?;
    // A line follows a family, and is in the address.
    page.js("location.hash = '#view=landscape'")?;
    choose(page, "family", "OLMo")?;
    page.until("there is a line", "return !!document.querySelector('.picture polyline')")?;
    page.until("it is in the address", "return location.hash === '#view=landscape&family=OLMo'")?;
    go(page, "#view=landscape&kind=image")?;
    // A mark leads to the evaluation.
    let to = page.text("return document.querySelector('.picture a').getAttribute('href')")?;
    let release = link::decode(to.split('#').nth(1).unwrap_or_default()).0;
    assert!(expected("kind=image")?.contains(&release.name));
    Ok(())
}

fn an_entry_opens(page: &Page<'_>) -> Outcome {
    go(page, "#find=Falcon+40B")?;
    page.press(".rows > li:not([hidden]) .name a")?;
    page.until("the evaluation is there", "return !/releases/.test(location.pathname)")?;
    page.ready()?;
    let entry = catalog::find("falcon-40b").ok_or("no Falcon")?;
    page.assert_matches_library(&entry.release, "as the catalog has it")?;
    page.until("it is known", "return !!document.querySelector('.origin')")?;
    assert_eq!(page.js("return document.querySelectorAll('[data-differs]').length")?, json!(0));
    page.toggle("training-code")?;
    let mut changed = entry.release.clone();
    changed[Artifact::TrainingCode].availability = Availability::Public;
    page.assert_matches_library(&changed, "changed")?;
    let marked = "return [...document.querySelectorAll('[data-differs]')].map((row) => row.dataset.artifact)";
    page.until("it is marked", "return !!document.querySelector('[data-differs]')")?;
    assert_eq!(page.js(marked)?, json!(["training-code"]));
    page.press(".origin [data-take]")?;
    page.assert_matches_library(&entry.release, "as in the catalog")?;
    page.until("nothing differs", "return !document.querySelector('[data-differs]')")?;
    page.until(
        "the focus is not lost with the button",
        "return document.activeElement.id === 'origin-heading'",
    )
}

fn own_is_compared(page: &Page<'_>) -> Outcome {
    const OWN: &str = "v=1&name=Mine&license=MIT&public=weights";
    page.go(&format!("{}#{OWN}", url()?))?;
    page.press("#open-share")?;
    page.until("the dialog is there", "return !!document.querySelector('.share .compare')")?;
    let to = page.text("return document.querySelector('.share .compare').getAttribute('href')")?;
    page.press("[data-close]")?;
    go(page, to.trim_start_matches("releases.html"))?;
    page.fill("#set-find", "OLMo 2")?;
    page.press("[data-choose=olmo-2-13b]")?;
    page.press(".sights a[href*='compare=']:not([href*='view='])")?;
    page.until("they are there", "return document.querySelectorAll('tbody .differs').length > 0")?;
    let heads = page.js("return [...document.querySelectorAll('table')[0].tHead.rows[0].cells]
           .map((cell) => cell.querySelector('a')?.textContent ?? '')")?;
    assert_eq!(heads, json!(["", "Mine", "OLMo 2 13B"]));
    page.press("[data-choose=own]")?;
    page.until(
        "it is gone",
        "return document.querySelector('table').tHead.rows[0].cells.length === 2",
    )
}

fn a_comparison_is_framed(page: &Page<'_>) -> Outcome {
    page.visit(&format!("{}frame.html", url()?))?;
    page.js("const frame = document.createElement('iframe');
         frame.src = 'releases.html#compare=bloom,gpt-4o';
         frame.style = 'width: 100%; height: 60rem';
         document.body.replaceChildren(frame)")?;
    page.until(
        "the comparison is there, and nothing around it",
        "const page = document.querySelector('iframe')?.contentDocument;
         return page?.querySelectorAll('tbody .differs').length > 0
           && !page.querySelector('.sights').checkVisibility()
           && page.querySelector('table').checkVisibility()",
    )
}

fn axe_finds_nothing(page: &Page<'_>) -> Outcome {
    let axe = std::fs::read_to_string(std::env::var("OPENNESS_METER_AXE")?)?;
    let run = "const done = arguments[0];
         axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
           .then(({ violations }) => done(violations.map(({ id, nodes }) =>
             `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`).slice(0, 3).join('; ')}`)),
             (error) => done([String(error)]));";
    let mut found: Vec<String> = Vec::new();
    for width in [1280, 390] {
        page.resize(width, 900)?;
        for fragment in ["", "#compare=bloom,gpt-4o,olmo-7b,amber", "#compare=", "#view=landscape"]
        {
            go(page, fragment)?;
            page.js(&format!("{axe}\n; window.axe = axe"))?;
            page.js("document.querySelector('[data-toggle]')?.click();
                 document.querySelector('[data-choose]:not(thead *)')?.click();
                 document.querySelector('[data-copy]')?.click()")?;
            page.settle()?;
            std::thread::sleep(std::time::Duration::from_millis(200));
            for theme in ["light", "dark"] {
                page.js(&format!("document.documentElement.style.colorScheme = '{theme}'"))?;
                let all = page.0.runtime.block_on(page.0.client.execute_async(run, vec![]))?;
                let all: Vec<String> = serde_json::from_value::<Vec<String>>(all)?;
                found.extend(
                    all.into_iter().map(|one| format!("{fragment}, {theme}, {width}: {one}")),
                );
            }
            let wide = page.js("return document.documentElement.scrollWidth <= innerWidth")?;
            assert_eq!(wide, Value::Bool(true), "{fragment} at {width} is too wide");
        }
    }
    page.resize(1280, 900)?;
    assert_eq!(found, Vec::<String>::new());
    Ok(())
}
