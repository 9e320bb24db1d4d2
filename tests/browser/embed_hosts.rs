//! The embed on pages of others, in every engine. Each page comes from another
//! origin than the meter's, and is in `tests/hosts`.

use std::{
    io::{Read as _, Write as _},
    net::TcpStream,
};

use fantoccini::elements::Element;
use openness_meter::{catalog, evaluate, link, release::Release, words::Language};
use serde_json::{Value, json};

use crate::{engine::Outcome, evaluate::Case, page::Page};

/// Every case.
pub(crate) const CASES: &[Case] = &[
    ("a_blog_shows_the_element", a_blog_shows_the_element),
    ("a_blog_shows_the_frame_and_the_badge", a_blog_shows_the_frame_and_the_badge),
    ("a_blog_shows_the_whole_page", a_blog_shows_the_whole_page),
    ("what_the_share_menu_writes_works", what_the_share_menu_writes_works),
    ("a_strict_policy_is_kept", a_strict_policy_is_kept),
    ("a_dark_page_is_followed", a_dark_page_is_followed),
    ("twenty_widgets_load_what_one_does", twenty_widgets_load_what_one_does),
    ("a_comparison_is_part_of_the_page", a_comparison_is_part_of_the_page),
    ("a_page_that_navigates_by_itself", a_page_that_navigates_by_itself),
    ("a_page_from_right_to_left", a_page_from_right_to_left),
    ("a_page_without_scripts", a_page_without_scripts),
    ("the_fallback_stays_where_nothing_answers", the_fallback_stays_where_nothing_answers),
    ("a_hostile_page_changes_nothing", a_hostile_page_changes_nothing),
    ("a_widget_without_a_frame", a_widget_without_a_frame),
    ("a_misspelled_attribute_publishes_nothing", a_misspelled_attribute_publishes_nothing),
    ("an_entry_is_followed", an_entry_is_followed),
    ("nothing_on_a_card_lies_on_anything_else", nothing_on_a_card_lies_on_anything_else),
];

/// The widget's root, in the document of its frame.
const ROOT: &str = "document.querySelector('main > div')?.shadowRoot";

/// The address of a host.
pub(crate) fn host(path: &str) -> Outcome<String> {
    Ok(std::env::var("OPENNESS_METER_HOSTS_URL")? + path)
}

/// The address of the meter that hosts embed.
pub(crate) fn meter() -> Outcome<String> {
    Ok(std::env::var("OPENNESS_METER_OTHER_URL")?)
}

/// Goes to a host.
pub(crate) fn visit(page: &Page<'_>, path: &str) -> Outcome {
    page.0.runtime.block_on(page.0.client.goto("about:blank"))?;
    page.0.runtime.block_on(page.0.client.goto(&host(path)?))?;
    Ok(())
}

/// Waits until each widget on the page has told its state.
pub(crate) fn ready(page: &Page<'_>) -> Outcome {
    page.until(
        "every widget is there",
        "const all = [...document.querySelectorAll('openness-meter')];
         return all.length > 0 && all.every((one) =>
           one.state && one.shadowRoot.querySelector('iframe').className === 'ready')",
    )
}

/// Works within a frame, an expression of the document that it is in.
pub(crate) fn within<T>(
    page: &Page<'_>,
    frame: &str,
    run: impl FnOnce() -> Outcome<T>,
) -> Outcome<T> {
    let found = page.js(&format!("return {frame}"))?;
    let id = found.as_object().and_then(|found| found.values().next()?.as_str());
    let id = id.ok_or_else(|| format!("there is no {frame}"))?.to_owned();
    let element = Element::from_element_id(page.0.client.clone(), id.into());
    page.0.runtime.block_on(element.enter_frame())?;
    let outcome = run();
    page.0.runtime.block_on(page.0.client.clone().enter_parent_frame())?;
    outcome
}

/// The frame of the widget of this place on the page.
pub(crate) fn frame_of(place: usize) -> String {
    format!(
        "document.querySelectorAll('openness-meter')[{place}].shadowRoot.querySelector('iframe')"
    )
}

/// Asserts that a card, in the document that is worked in, says of a release what
/// the library does.
fn card_agrees(page: &Page<'_>, release: &Release) -> Outcome {
    let evaluation = evaluate(release);
    let unnamed = Release { name: String::new(), ..release.clone() };
    let expected = json!([
        evaluation.level.id(),
        evaluation.label.id(),
        Language::English.common().label(evaluation.label),
        Language::English.common().headline(&unnamed, &evaluation),
        evaluation.place.percent(),
    ]);
    page.until("the card is there", &format!("return !!{ROOT}?.querySelector('.card')"))?;
    page.until(
        &format!("the card says {expected}"),
        &format!(
            "const card = {ROOT}.querySelector('.card'), text = (at) => card.querySelector(at).textContent;
             const found = [card.dataset.level, card.dataset.label, text('.label'), text('.headline'),
               card.querySelector('.meter').style.getPropertyValue('--place')];
             return JSON.stringify(found) === {}",
            json!(expected.to_string())
        ),
    )
}

/// Presses something in the widget's root.
fn press(page: &Page<'_>, selector: &str) -> Outcome {
    page.js(&format!("{ROOT}.querySelector({}).click()", json!(selector)))?;
    page.settle()
}

fn release(link: &str) -> Release {
    link::decode(link).0
}

const MIXTRAL: &str = "v=1&name=Mixtral+8x7B&by=Mistral+AI&license=Apache-2.0&public=weights,\
                       architecture,inference-code,model-card,local-runtime&partial=technical-report";

fn a_blog_shows_the_element(page: &Page<'_>) -> Outcome {
    visit(page, "blog/posts/element/")?;
    ready(page)?;
    let heights = "return [...document.querySelectorAll('openness-meter')]
                     .map((one) => Math.floor(one.getBoundingClientRect().height))";
    // A line of text around the badge is higher than it.
    let height = page.js(heights)?[0].clone();
    assert!(height.as_u64() >= Some(240), "{height}");
    assert_eq!(page.js(&format!("return {}.getBoundingClientRect().height", frame_of(0)))?, height);
    assert_eq!(
        page.js("return document.querySelector('openness-meter a').offsetHeight")?,
        json!(0)
    );
    let mixtral = release(MIXTRAL);
    let then = release(&format!("{MIXTRAL}&public=training-code"));
    within(page, &frame_of(0), || {
        card_agrees(page, &mixtral)?;
        // The blog's own accent, in whatever way it is written.
        let accent = page.text(&format!(
            "return getComputedStyle({ROOT}.querySelector('.reached')).backgroundColor"
        ))?;
        assert!(accent == "rgb(154, 52, 18)" || accent == "rgb(253, 186, 116)", "{accent}");
        press(page, "summary")?;
        press(page, ".switch[data-artifact=training-code]")?;
        card_agrees(page, &then)
    })?;
    page.until(
        "the element tells what was switched, and is higher",
        &format!(
            "const one = document.querySelector('openness-meter');
             return one.state.link === {} && one.getBoundingClientRect().height > 500",
            json!(link::encode(&then))
        ),
    )?;
    within(page, &frame_of(1), || {
        page.until("the badge is there", &format!("return !!{ROOT}?.querySelector('.badge')"))?;
        let says = page.text(&format!("return {ROOT}.querySelector('.badge').textContent"))?;
        assert!(says.contains("Openness: open weights, level 3 of 4 (Modifiable)"), "{says}");
        let leads = page.text(&format!("return {ROOT}.querySelector('.badge').href"))?;
        assert!(leads.starts_with(&format!("{}#v=1&name=Mixtral+8x7B", meter()?)), "{leads}");
        Ok(())
    })
}

fn a_blog_shows_the_frame_and_the_badge(page: &Page<'_>) -> Outcome {
    visit(page, "blog/posts/frame/")?;
    page.until(
        "the frame is loaded",
        "return performance.getEntriesByType('resource').some((one) => one.initiatorType === 'iframe')",
    )?;
    let llama = release(
        "v=1&name=Llama+2&by=Meta&license=llama2&public=weights,architecture,inference-code,\
         local-runtime,model-card,research-paper",
    );
    within(page, "document.querySelector('iframe')", || card_agrees(page, &llama))?;
    visit(page, "blog/posts/badge/")?;
    page.until("the badge is there", "return document.querySelector('img').naturalHeight === 20")?;
    let leads = page.text("return document.querySelector('article a').href")?;
    let olmo = release(leads.split_once('#').ok_or("no fragment")?.1);
    let alt = page.text("return document.querySelector('img').alt")?;
    assert_eq!(alt, "Openness: open source, level 4 of 4 (Radical)");
    assert_eq!(evaluate(&olmo).level.id(), "radical");
    Ok(())
}

const BLOOM: &str = "v=1&name=BLOOM&by=BigScience&license=bigscience-bloom-rail-1.0&public=weights,\
                     checkpoints,architecture,training-code,inference-code,model-card,local-runtime";

/// A comparison is as high as what it shows, in one column where it is narrow, and has the
/// colors of the page around.
fn a_comparison_is_part_of_the_page(page: &Page<'_>) -> Outcome {
    visit(page, "comparison/")?;
    let shown = || {
        within(page, &frame_of(0), || {
            page.until(
                "all of it is seen, and nothing around it",
                "const { documentElement: root, body } = document;
                 return !!document.querySelector('.verdict-table td[data-name]')
                   && root.scrollHeight <= innerHeight && root.scrollWidth <= innerWidth
                   && innerHeight - body.getBoundingClientRect().height < 2
                   && ['.sights', '.masthead', '.families', '.passing']
                     .every((part) => !document.querySelector(part)?.checkVisibility())",
            )?;
            page.js("const table = document.querySelector('.verdict-table');
                 return { columns: getComputedStyle(table.tBodies[0].rows[1]).display,
                   color: getComputedStyle(table).color,
                   finding: document.querySelector('.finding').textContent }")
        })
    };
    page.until("it is there", &format!("return {}?.className === 'ready'", frame_of(0)))?;
    let narrow = shown()?;
    assert_eq!(narrow["columns"], json!("block"));
    assert_eq!(narrow["finding"], json!("Neither of the two meets a definition of open source"));
    page.js("document.documentElement.className = 'wide night'")?;
    within(page, &frame_of(0), || {
        page.until(
            "the colors and the width follow",
            &format!(
                "const table = document.querySelector('.verdict-table');
                 return getComputedStyle(table).color !== {}
                   && getComputedStyle(table.tBodies[0].rows[1]).display === 'table-row'",
                narrow["color"]
            ),
        )
    })?;
    let wide = shown()?;
    assert_eq!(wide["columns"], json!("table-row"));
    // Another comparison takes its place.
    page.js("const one = document.querySelector('openness-meter');
         one.setAttribute('href', one.getAttribute('href').replace('bloom', 'amber,olmo-7b'))")?;
    within(page, &frame_of(0), || {
        page.until(
            "the others are compared",
            "return document.querySelector('.finding').textContent.includes('of three')",
        )
    })
}

fn a_blog_shows_the_whole_page(page: &Page<'_>) -> Outcome {
    visit(page, "blog/posts/full/")?;
    let length = page.js("return history.length")?;
    ready(page)?;
    let bloom = release(BLOOM);
    let then = release(&format!("{BLOOM}&public=training-data"));
    within(page, &frame_of(0), || {
        page.until(
            "the page is there",
            "return !!document.querySelector('#open-share[aria-disabled=false]')",
        )?;
        page.assert_matches_library(&bloom, "as the element says")?;
        page.js("document.querySelector('#training-data-public').click()")?;
        page.assert_matches_library(&then, "as it was switched")?;
        // It keeps nothing, and has no part in the browser's history.
        assert_eq!(page.js("return localStorage.length + sessionStorage.length")?, json!(0));
        assert_eq!(page.js("return document.querySelector('.masthead').offsetHeight")?, json!(0));
        assert_eq!(page.js("return document.documentElement.scrollWidth - innerWidth <= 0")?, true);
        Ok(())
    })?;
    page.until(
        "the element tells what was switched",
        &format!(
            "return document.querySelector('openness-meter').state.link === {}",
            json!(link::encode(&then))
        ),
    )?;
    assert_eq!(page.js("return history.length")?, length);
    // Another release, and no switches, for the same frame.
    let other = "v=1&name=Other&license=MIT&public=weights,architecture";
    page.js_with(
        "const one = document.querySelector('openness-meter');
         one.setAttribute('href', arguments[0]); one.setAttribute('switches', 'off')",
        vec![json!(format!("#{other}"))],
    )?;
    within(page, &frame_of(0), || {
        page.assert_matches_library(&release(other), "as the element says by now")?;
        page.until("nothing can be switched", "return document.querySelector('.release').inert")
    })
}

fn what_the_share_menu_writes_works(page: &Page<'_>) -> Outcome {
    page.0.runtime.block_on(page.0.client.goto("about:blank"))?;
    page.go(&format!("{}#{MIXTRAL}", meter()?))?;
    page.until(
        "the dialogs can be opened",
        "return !document.querySelector('#open-share[aria-disabled=true]')",
    )?;
    page.press("#open-share")?;
    page.until("the dialog is there", "return !!document.querySelector('[data-form=element]')")?;
    let mixtral = release(MIXTRAL);
    let live = |run: &dyn Fn() -> Outcome| {
        page.previewed()?;
        within(page, "document.querySelector('.live iframe')", run)
    };
    let choose = |choice: &str| {
        page.press(&format!("[data-embed='{choice}']"))?;
        page.previewed()
    };
    let mut written = Vec::new();
    for form in ["element", "frame"] {
        page.press(&format!("[data-form={form}]"))?;
        page.previewed()?;
        choose("size=card")?;
        live(&|| card_agrees(page, &mixtral))?;
        choose("theme=dark")?;
        choose("switches=off")?;
        live(&|| {
            card_agrees(page, &mixtral)?;
            press(page, "summary")?;
            let inputs = format!("return {ROOT}.querySelectorAll('input').length");
            assert_eq!(page.js(&inputs)?, json!(0));
            let theme = page.text("return getComputedStyle(document.body).colorScheme")?;
            assert_eq!(theme, "dark");
            Ok(())
        })?;
        written.push(page.text("return document.querySelector('#share-text').textContent")?);
        choose("size=badge")?;
        live(&|| {
            page.until("the badge is there", &format!("return !!{ROOT}?.querySelector('.badge')"))
        })?;
        choose("theme=auto")?;
        choose("size=card")?;
        choose("switches=on")?;
    }
    choose("size=full")?;
    live(&|| {
        page.until(
            "the page is there",
            "return !!document.querySelector('#open-share[aria-disabled=false]')",
        )?;
        page.assert_matches_library(&mixtral, "in the share menu")
    })?;
    page.press("[data-form=shields]")?;
    page.previewed()?;
    page.press("[data-badge=linked]")?;
    page.previewed()?;
    written.push(page.text("return document.querySelector('#share-text').textContent")?);
    page.until("places are named", "return document.querySelectorAll('.outlets li').length === 6")?;

    visit(page, "mount/")?;
    // A script that is set as HTML does not run.
    page.js_with(
        "document.body.innerHTML = arguments[0].join('\\n');
         const script = document.createElement('script');
         script.src = document.querySelector('script').src;
         document.head.append(script)",
        vec![json!(written)],
    )?;
    ready(page)?;
    for frame in [frame_of(0), "document.querySelector('body > iframe')".to_owned()] {
        within(page, &frame, || card_agrees(page, &mixtral))?;
    }
    page.until("the badge is there", "return document.querySelector('img').naturalHeight === 20")?;
    let leads = page.text("return document.querySelector('img').parentElement.href")?;
    assert_eq!(leads, format!("{}#{MIXTRAL}", meter()?));
    Ok(())
}

fn a_strict_policy_is_kept(page: &Page<'_>) -> Outcome {
    visit(page, "strict/")?;
    page.js("window.violations = [];
         addEventListener('securitypolicyviolation', (event) => violations.push(event.blockedURI));
         if (window.ReportingObserver)
           new ReportingObserver((all) => violations.push(...all.map((one) => one.body.blockedURL)),
             { types: ['csp-violation'], buffered: true }).observe()")?;
    ready(page)?;
    let example = release("v=1&name=Example+7B&license=MIT&public=weights,architecture");
    within(page, &frame_of(0), || card_agrees(page, &example))?;
    page.js("for (const one of document.querySelectorAll('openness-meter'))
           one.setAttribute('license', 'gemma')")?;
    let gemma = release("v=1&name=Example+7B&license=gemma&public=weights,architecture");
    within(page, &frame_of(0), || card_agrees(page, &gemma))?;
    within(page, &frame_of(1), || page.assert_matches_library(&gemma, "the whole page"))?;
    assert_eq!(page.js("return violations")?, json!([]));
    Ok(())
}

fn a_dark_page_is_followed(page: &Page<'_>) -> Outcome {
    const NOTHING: &str = "rgba(0, 0, 0, 0)";
    const PAPER: &str = "rgb(251, 250, 247)";
    visit(page, "dark/")?;
    ready(page)?;
    let is = |place, theme: &str, behind: &str| {
        within(page, &frame_of(place), || {
            page.until(
                &format!("frame {place} is {theme}"),
                &format!(
                    "const root = getComputedStyle(document.documentElement).colorScheme;
                     const body = getComputedStyle(document.body);
                     return body.colorScheme === '{theme}' && body.backgroundColor === '{behind}'
                       && root.split(' ').sort().join(' ') === 'light only'"
                ),
            )
        })
    };
    for (theme, ink) in [("light", "rgb(28, 30, 33)"), ("dark", "rgb(233, 231, 226)")] {
        is(0, theme, NOTHING)?;
        is(1, "light", PAPER)?;
        is(2, theme, NOTHING)?;
        within(page, &frame_of(0), || {
            let script = format!("return getComputedStyle({ROOT}.querySelector('.label')).color");
            assert_eq!(page.text(&script)?, ink);
            Ok(())
        })?;
        // A frame is transparent while both ends have one color scheme.
        let scheme = page.text(&format!("return getComputedStyle({}).colorScheme", frame_of(0)))?;
        assert!(scheme == "light only" || scheme == "only light", "{scheme}");
        page.js("document.querySelector('button').click()")?;
    }
    is(0, "light", NOTHING)
}

/// What the meter's host has sent of what is fresh by this name, in bytes.
fn sent(name: &str) -> Outcome<f64> {
    let url = meter()?;
    let address = url.trim_start_matches("http://").trim_end_matches('/');
    let mut stream = TcpStream::connect(address)?;
    write!(stream, "GET /sent/{name} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n")?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    Ok(answer.rsplit("\r\n").next().unwrap_or_default().trim().parse()?)
}

fn twenty_widgets_load_what_one_does(page: &Page<'_>) -> Outcome {
    let engine = page.text("return navigator.userAgent.replace(/[^A-Za-z]/g, '')")?;
    let all = |count: u32| -> Outcome<f64> {
        // Nothing of it is kept from before.
        let name = format!("{engine}-{}-{count}", std::process::id());
        visit(page, &format!("twenty/?count={count}&at={}fresh/{name}/", meter()?))?;
        let before = page.js("return document.documentElement.scrollHeight")?;
        for place in 0..count {
            page.js(&format!(
                "document.querySelectorAll('openness-meter')[{place}].scrollIntoView()"
            ))?;
            page.until(
                &format!("widget {place} is there"),
                &format!("return !!document.querySelectorAll('openness-meter')[{place}].state"),
            )?;
        }
        ready(page)?;
        assert_eq!(page.js("return document.documentElement.scrollHeight")?, before);
        assert_eq!(page.js("return window.shift")?, json!(0));
        sent(&name)
    };
    let (one, twenty) = (all(1)?, all(20)?);
    assert!(one > 100_000.0, "{one} bytes for a widget");
    assert!(twenty <= 1.3 * one, "{twenty} bytes for twenty widgets, {one} for one");
    Ok(())
}

fn a_page_that_navigates_by_itself(page: &Page<'_>) -> Outcome {
    visit(page, "spa/#/one")?;
    ready(page)?;
    let one = release("v=1&name=One&license=MIT&public=weights");
    within(page, &frame_of(0), || card_agrees(page, &one))?;
    // A name that is taken is left alone, and another one works.
    page.until("the other name works", "return !!document.querySelector('our-meter').state")?;
    assert_eq!(page.js("return document.querySelector('taken-name').shadowRoot")?, Value::Null);
    page.js("location.hash = '#/two'")?;
    page.until("the other page is there", "return !!document.querySelector('[name=Two]')")?;
    ready(page)?;
    // Two of the keys look like attributes for data, which there are, too.
    let two =
        "v=1&name=Two&version=2&license=gemma&data=CC0-1.0&public=weights&data-card=CC-BY-4.0";
    let link = page.text("return document.querySelector('openness-meter').state.link")?;
    assert_eq!(link, two);
    within(page, &frame_of(0), || card_agrees(page, &release(two)))?;
    page.js("document.querySelector('openness-meter').setAttribute('data', 'gemma')")?;
    let two = release("v=1&name=Two&version=2&license=gemma&data=gemma&public=weights");
    within(page, &frame_of(0), || card_agrees(page, &two))?;
    // Elsewhere on the page it begins anew.
    page.js("const one = document.querySelector('openness-meter'); one.state = null; document.body.prepend(one)")?;
    ready(page)?;
    within(page, &frame_of(0), || card_agrees(page, &two))?;
    page.js("document.querySelector('openness-meter').setAttribute('size', 'badge')")?;
    page.until(
        "it is a badge",
        &format!("return {}?.getBoundingClientRect().height === 20", frame_of(0)),
    )?;
    page.js("location.hash = '#/one'; document.querySelector('body > openness-meter').remove()")?;
    ready(page)?;
    let told = page.js("return window.changes.map(([name, , label]) => [name, label])")?;
    let told: Vec<(Option<String>, String)> = serde_json::from_value(told)?;
    let has = |name: &str, label: &str| {
        told.iter().any(|(found, says)| found.as_deref() == Some(name) && says == label)
    };
    assert!(has("One", "open weights") && has("Two", "open weights"), "{told:?}");
    assert!(has("Two", "restricted weights") && has("Ours", "open weights"), "{told:?}");
    Ok(())
}

fn a_page_from_right_to_left(page: &Page<'_>) -> Outcome {
    visit(page, "rtl/")?;
    ready(page)?;
    assert_eq!(page.js("return document.documentElement.scrollWidth <= innerWidth")?, true);
    let falcon = "v=1&name=%D9%86%D9%85%D9%88%D8%B0%D8%AC+%D9%81%D8%A7%D9%84%D9%83%D9%88%D9%86&\
                  license=Apache-2.0&public=weights,architecture";
    within(page, &frame_of(0), || {
        card_agrees(page, &release(falcon))?;
        let said = format!(
            "const card = {ROOT}.querySelector('.card');
             return [getComputedStyle(card).direction,
               getComputedStyle(card.querySelector('.name strong')).direction,
               document.documentElement.scrollWidth <= innerWidth]"
        );
        assert_eq!(page.js(&said)?, json!(["ltr", "rtl", true]));
        Ok(())
    })
}

fn a_page_without_scripts(page: &Page<'_>) -> Outcome {
    visit(page, "noscript/")?;
    page.until("the badge is there", "return document.querySelector('img').naturalHeight === 20")?;
    assert_eq!(page.js("return document.querySelector('openness-meter').shadowRoot")?, Value::Null);
    assert_eq!(
        page.js("return document.querySelector('openness-meter a').offsetHeight > 0")?,
        true
    );
    let framed = release("v=1&name=Framed+7B&license=MIT&public=weights");
    within(page, "document.querySelector('iframe')", || card_agrees(page, &framed))
}

fn the_fallback_stays_where_nothing_answers(page: &Page<'_>) -> Outcome {
    visit(page, "down/")?;
    // The second is loaded once the first has had its time.
    page.until(
        "both have a frame",
        "return [...document.querySelectorAll('openness-meter')].every((one) =>
           one.shadowRoot?.querySelector('iframe'))",
    )?;
    let shown = "return [...document.querySelectorAll('openness-meter')].map((one) =>
        [one.querySelector('a').offsetHeight > 0, one.state ?? null,
         getComputedStyle(one.shadowRoot.querySelector('iframe')).visibility])";
    assert_eq!(page.js(shown)?, json!([[true, null, "hidden"], [true, null, "hidden"]]));
    Ok(())
}

fn a_hostile_page_changes_nothing(page: &Page<'_>) -> Outcome {
    let example = release("v=1&name=Example+7B&license=MIT&public=weights");
    visit(page, "hostile/")?;
    ready(page)?;
    let [bare, whole] = ["bare", "page"].map(|id| format!("document.getElementById('{id}')"));
    within(page, &bare, || card_agrees(page, &example))?;
    within(page, &whole, || {
        page.until(
            "the page is there",
            "return !!document.querySelector('#open-share[aria-disabled=false]')",
        )?;
        page.assert_matches_library(&example, "as its address says")
    })?;
    for frame in [&bare, &whole, &frame_of(0)] {
        page.js(&format!("flood({frame})"))?;
    }
    // Another window than the one around it is not listened to.
    page.js_with(
        "document.getElementById('liar').contentWindow.eval(`
           for (const id of ['bare', 'page'])
             parent.document.getElementById(id).contentWindow.postMessage(${arguments[0]}, '*')`)",
        vec![json!(r#"{"openness-meter": 1, "set": {"release": "v=1&name=No", "theme": "dark"}}"#)],
    )?;
    page.settle()?;
    within(page, &bare, || card_agrees(page, &example))?;
    within(page, &frame_of(0), || card_agrees(page, &example))?;
    within(page, &whole, || page.assert_matches_library(&example, "after a flood"))?;
    // Nothing was told but that the frames are there, and what a liar tells is not
    // taken for what the frame of the element does.
    let told = page.js(
        "return told.filter(([id]) => id === 'bare' || id === 'page').map(([, data]) => Object.keys(data).join())",
    )?;
    let told: Vec<String> = serde_json::from_value(told)?;
    assert!(told.iter().all(|keys| keys == "openness-meter,ready"), "{told:?}");
    let state = page.js("return document.querySelector('openness-meter').state.level")?;
    assert_eq!(state, evaluate(&example).level.id());
    assert_eq!(
        page.js(&format!("return {}.getBoundingClientRect().height", frame_of(0)))?,
        json!(240)
    );
    // What is right is done, and done once however often it is asked.
    let gemma = release("v=1&name=Gemma&license=gemma&public=weights");
    page.js_with(
        "for (const id of ['bare', 'page']) for (let turn = 0; turn < 1000; turn += 1)
           document.getElementById(id).contentWindow.postMessage({ 'openness-meter': 1,
             set: { release: arguments[0], unknown: 1 } }, '*')",
        vec![json!(link::encode(&gemma))],
    )?;
    within(page, &bare, || card_agrees(page, &gemma))?;
    within(page, &whole, || page.assert_matches_library(&gemma, "as the page around says"))?;
    // What cannot be read is told, and what can is shown.
    page.js(
        "document.getElementById('bare').contentWindow.postMessage({ 'openness-meter': 1,
           set: { release: 'v=1&name=<img src=x onerror=alert(1)>&public=weights,nothing' } }, '*')",
    )?;
    page.until(
        "the error is told",
        "return told.some(([id, data]) => id === 'bare' && /nothing/.test(data.error))",
    )?;
    within(page, &bare, || {
        let text = format!("return {ROOT}.querySelector('.name').textContent");
        assert_eq!(page.text(&text)?, "<img src=x onerror=alert(1)>");
        assert_eq!(page.js(&format!("return {ROOT}.querySelectorAll('img').length"))?, json!(0));
        Ok(())
    })
}

fn a_widget_without_a_frame(page: &Page<'_>) -> Outcome {
    visit(page, "mount/")?;
    let root = "document.querySelector('#meter > div').shadowRoot";
    page.until("it is there", "return !!document.querySelector('#meter > div')")?;
    let script = format!(
        "const card = {root}.querySelector('.card'), style = getComputedStyle(card);
         return [style.fontStyle, style.letterSpacing, style.textTransform,
           getComputedStyle(card.querySelector('.reached')).backgroundColor,
           card.querySelector('.more').href.split('#')[1]]"
    );
    let link = "v=1&name=Example+7B&license=MIT&public=weights";
    assert_eq!(page.js(&script)?, json!(["normal", "normal", "none", "rgb(120, 20, 90)", link]));
    page.js(&format!("{root}.querySelector('summary').click()"))?;
    // The focus stays where it is while the widget is drawn anew.
    let switched = format!(
        "const at = '.switch[data-artifact=training-data]', box = {root}.querySelector(at);
         box.focus(); box.click();
         return [{root}.activeElement === {root}.querySelector(at), {root}.querySelector(at).checked]"
    );
    assert_eq!(page.js(&switched)?, json!([true, true]));
    let then = release(&format!("{link},training-data"));
    let told = page.js("return window.told")?;
    let evaluation = evaluate(&then);
    assert_eq!(
        told,
        json!([{
            "level": evaluation.level.id(),
            "label": evaluation.label.id(),
            "link": link::encode(&then),
        }])
    );
    // What cannot be read changes nothing.
    let refused = "try { widget.set({ release: { license: 7 }, size: 'badge' }) }
                   catch (error) { return [error.name, error.path, widget.state.link] }";
    assert_eq!(page.js(refused)?, json!(["Error", "license", link::encode(&then)]));
    assert_eq!(page.js(&format!("return !!{root}.querySelector('.card')"))?, true);
    page.js("widget.set({ size: 'badge', release: { license: 'MIT' } })")?;
    assert_eq!(page.js(&format!("return {root}.querySelector('.badge').dataset.level"))?, "closed");
    page.js("widget.unmount()")?;
    assert_eq!(page.js("return document.querySelector('#meter').childElementCount")?, json!(0));
    Ok(())
}

fn a_misspelled_attribute_publishes_nothing(page: &Page<'_>) -> Outcome {
    visit(page, "blog/posts/element/")?;
    page.js(
        "window.warned = [];
         const { warn } = console;
         console.warn = (...words) => { window.warned.push(words.join(' ')); warn(...words); };
         document.body.innerHTML = `
           <openness-meter name=\"Example 7B\" licence=\"MIT\" public=\"weights\">Mine</openness-meter>
           <openness-meter name=\"Example 7B\" license=\"MIT\" public=\"weight\">Mine</openness-meter>
           <openness-meter name=\"Example 7B\" license=\"MIT\" public=\"weights\" loading=\"lazy\">Mine</openness-meter>`",
    )?;
    let shown = "return [...document.querySelectorAll('openness-meter')].map((one) =>
         one.shadowRoot?.querySelector('iframe')?.className === 'ready')";
    page.until(
        "the third is shown",
        &format!("{} [2]", shown.replace("return", "return (") + ")"),
    )?;
    page.until("what is wrong is told", "return window.warned.length >= 3")?;
    assert_eq!(page.js(shown)?, json!([false, false, true]));
    let warned = page.js("return window.warned.join(' ')")?.to_string();
    assert!(warned.contains("licence") && warned.contains("weight"), "{warned}");
    // It is mended, and shown.
    page.js("document.querySelector('openness-meter').removeAttribute('licence')")?;
    page.until("the first is shown", &format!("{} [0]", shown.replace("return", "return (") + ")"))
}

/// An element and a frame that name an entry of the catalog show what the catalog has.
fn an_entry_is_followed(page: &Page<'_>) -> Outcome {
    visit(page, "blog/posts/element/")?;
    let meter = meter()?;
    page.js(&format!(
        "document.body.innerHTML = `
           <openness-meter release=\"olmo-7b\">OLMo 7B</openness-meter>
           <openness-meter release=\"no-such-model\">Mine</openness-meter>
           <iframe src=\"{meter}frame.html?size=badge#release=gpt-4\"></iframe>
           <img src=\"{meter}releases/olmo-7b.svg\">`"
    ))?;
    let shows = |frame: &str, id: &str| -> Outcome {
        let entry = catalog::find(id).ok_or("no such entry")?;
        within(page, frame, || {
            page.until(
                &format!("{id} is shown"),
                &format!("return !!{ROOT}?.querySelector('[lang]')"),
            )?;
            let label = format!("return {ROOT}.querySelector('[data-label]').dataset.label");
            assert_eq!(page.text(&label)?, evaluate(&entry.release).label.id());
            Ok(())
        })
    };
    page.until(
        "the first is ready",
        "return document.querySelector('openness-meter').state?.link.includes('OLMo')",
    )?;
    shows(&frame_of(0), "olmo-7b")?;
    shows("document.querySelector('body > iframe')", "gpt-4")?;
    page.until(
        "its badge is there",
        "const { complete, naturalHeight } = document.querySelector('img'); return complete && naturalHeight === 20",
    )?;
    // What its author has put in stays where there is no such entry, until there is one.
    let second = "document.querySelectorAll('openness-meter')[1]";
    let is_ready = format!("{second}.shadowRoot.querySelector('iframe').className === 'ready'");
    assert_eq!(page.js(&format!("return {is_ready}"))?, json!(false));
    page.js(&format!("{second}.setAttribute('release', 'bloom')"))?;
    page.until("the second is ready", &format!("return {is_ready}"))?;
    shows(&frame_of(1), "bloom")?;
    // A folder of another name is none of the catalog's.
    page.js(&format!("{second}.setAttribute('release', '../catalog')"))?;
    page.settle()?;
    shows(&frame_of(1), "bloom")
}

/// A release for each label, and what is long.
const CARDS: [&str; 7] = [
    "v=1",
    "v=1&name=Example+7B&by=Lab&partial=weights",
    "v=1&name=Example+7B&by=Lab&license=llama3.1&public=weights",
    MIXTRAL,
    "v=1&name=Example+7B&by=Lab&license=MIT&public=weights,architecture,inference-code,training-code,\
     data-code,training-data,local-runtime,model-card,libraries",
    "v=1&name=Several&license=deepseek&public=weights&weights=llama4",
    "v=1&name=A+name+that+goes+on+and+on,+and+onandonandonandonandonandonandonandonandonandonandon\
     &by=A+name+that+goes+on+and+on,+and+onandonandonandonandonandonandonandonandonandonandonandon\
     &license=A+license+of+some+length,+and+onandonandonandonandonandonandonandonandon&public=weights",
];

fn nothing_on_a_card_lies_on_anything_else(page: &Page<'_>) -> Outcome {
    visit(page, "mount/")?;
    page.until("it is there", "return !!document.querySelector('#meter > div')")?;
    for font in ["", "monospace", "cursive"] {
        for link in CARDS {
            let found = page.js_with(
                "const [release, font] = arguments;
                 widget.set({ release });
                 const meter = document.querySelector('#meter > div');
                 const card = meter.shadowRoot.querySelector('.card');
                 meter.style.setProperty('padding', '0', 'important');
                 meter.style.setProperty('--openness-meter-font', font);
                 const parts = [...card.querySelectorAll('.name, .label, .level, .stops span, .headline, '
                   + '.strip li, summary, .more')].filter((part) => part.checkVisibility());
                 const box = (part) => {
                   const range = document.createRange();
                   range.selectNodeContents(part);
                   const own = part.getBoundingClientRect();
                   // What only some hear has no place.
                   const text = part.className === 'more' ? own : range.getBoundingClientRect();
                   const bottom = Math.min(text.bottom, own.bottom);
                   const { left, right, top } = text;
                   return { left, right, top, bottom, name: part.className || part.textContent };
                 };
                 const found = [];
                 for (let width = 240; width <= 1200; width += 5) {
                   meter.style.width = `${width}px`;
                   const shown = parts.filter((part) => part.checkVisibility()).map(box);
                   const all = card.getBoundingClientRect();
                   for (const [place, one] of shown.entries()) {
                     if (one.right > all.right || one.bottom > all.bottom) found.push([width, one.name]);
                     for (const other of shown.slice(place + 1)) {
                       const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
                       const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
                       if (across > 1 && down > 1) found.push([width, one.name, other.name]);
                     }
                   }
                   if (all.height < 240) found.push([width, 'low', all.height]);
                 }
                 return found.slice(0, 20)",
                vec![json!(link), json!(font)],
            )?;
            assert_eq!(found, json!([]), "{link} in {font:?}");
        }
    }
    Ok(())
}
