//! Finding a model: by its name, by a link, and on a model hub.

use openness_meter::{
    catalog,
    formats::import::read,
    link,
    release::{Availability, Release},
};
use serde_json::{Value, json};

use crate::{
    engine::Outcome,
    evaluate::Case,
    offline::folder,
    page::{CONTROL, DOWN, ENTER, ESCAPE, Page},
    test_server::Host,
};

/// The cases.
pub(crate) const CASES: &[Case] = &[
    ("a_model_is_found_by_its_name", a_model_is_found_by_its_name),
    ("a_link_in_the_field_is_opened", a_link_in_the_field_is_opened),
    ("a_text_of_several_lines_is_read", a_text_of_several_lines_is_read),
];

/// Those that open the page by themselves.
pub(crate) const HUB_CASES: &[Case] = &[
    ("a_model_is_looked_up_when_the_reader_asks", a_model_is_looked_up),
    ("a_look_up_that_fails_says_why_and_changes_nothing", a_look_up_that_fails),
    ("the_catalog_comes_before_the_hub", the_catalog_comes_before_the_hub),
];

/// Types into the field, in place of what is there.
fn type_into(page: &Page<'_>, text: &str) -> Outcome {
    page.press("#find")?;
    page.js("document.activeElement.select()")?;
    page.keys(&text.chars().collect::<Vec<_>>())
}

/// The kinds and the names of what is offered, once there is something.
fn offered(page: &Page<'_>) -> Outcome<Value> {
    page.until(
        "something is offered",
        "return !!document.querySelector('#find-list [role=option]')",
    )?;
    page.js("return [...document.querySelectorAll('#find-list [role=option]')].map((option) =>
         `${option.dataset.choice} ${option.querySelector('.choice-name').textContent}`)")
}

/// Waits until this is offered first.
fn is_offered_first(page: &Page<'_>, kind: &str, name: &str) -> Outcome {
    page.until(
        &format!("{name} is offered"),
        &format!(
            "const first = document.querySelector('#find-list-0');
             return first?.dataset.choice === '{kind}'
               && first.querySelector('.choice-name').textContent === {}",
            json!(name)
        ),
    )
}

fn a_model_is_found_by_its_name(page: &Page<'_>) -> Outcome {
    // Nothing is typed yet, so the newest are there.
    page.press("#find")?;
    offered(page)?;
    page.keys(&[ESCAPE])?;
    page.until("the list is closed", "return !document.querySelector('#find-list')")?;
    for (typed, name, id) in
        [("llama3", "Llama 3.3 70B", "llama-3.3-70b"), ("chatgpt", "GPT-5", "gpt-5")]
    {
        type_into(page, typed)?;
        is_offered_first(page, "entry", name)?;
        page.keys(&[ENTER])?;
        let entry = catalog::find(id).ok_or("no such entry")?;
        page.assert_matches_library(&entry.release, typed)?;
        page.assert_text("#verdict-heading", name)?;
        assert_eq!(page.text("return document.activeElement.id")?, "verdict");
        assert_eq!(page.text("return document.querySelector('#find').value")?, "");
    }
    assert!(page.text("return document.title")?.starts_with("GPT-5: Closed"));
    // What is not in the catalog can be rated by oneself.
    type_into(page, "Nobody’s model")?;
    is_offered_first(page, "blank", "Rate “Nobody’s model” yourself")?;
    page.keys(&[DOWN, ENTER])?;
    let blank = Release { name: "Nobody’s model".to_owned(), ..Release::default() };
    page.assert_matches_library(&blank, "a blank one")?;
    // Each of these can be undone.
    page.press("#undo")?;
    page.assert_text("#verdict-heading", "GPT-5")
}

fn a_link_in_the_field_is_opened(page: &Page<'_>) -> Outcome {
    const LINK: &str = "v=1&name=Example+7B&by=Lab&license=MIT&public=weights,architecture&wings=1";
    type_into(page, LINK)?;
    is_offered_first(page, "link", "Open this link")?;
    page.keys(&[ENTER])?;
    let (release, notices) = link::decode(LINK);
    page.assert_matches_library(&release, "from a link")?;
    assert_eq!(notices.len(), 1);
    page.until("what is odd is told", "return !!document.querySelector('.notice')")
}

fn a_text_of_several_lines_is_read(page: &Page<'_>) -> Outcome {
    page.js("const area = document.createElement('textarea');
         area.id = 'card';
         area.value = '---\\nlicense: mit\\nlibrary_name: transformers\\n---\\n# Lumen 7B\\n';
         document.body.append(area);
         area.focus();
         area.select()")?;
    page.chord(CONTROL, 'c')?;
    page.js("document.querySelector('#card').remove()")?;
    page.press("#find")?;
    page.chord(CONTROL, 'v')?;
    page.until("it is read", "return !!document.querySelector('#use-import')")?;
    page.press("#use-import")?;
    page.assert_text("#verdict-heading", "Lumen 7B")
}

const FIXTURE: &str = include_str!("../fixtures/files/hub.json");

/// What a hub answers.
fn models(id: &str) -> (u16, String) {
    match id {
        "example-lab/lumen-7b-chat" => (200, FIXTURE.to_owned()),
        "example-lab/old-name" => (307, "/api/models/example-lab/lumen-7b-chat".to_owned()),
        "example-lab/disabled" => (
            200,
            r#"{"_id": "1", "id": "example-lab/disabled", "modelId": "example-lab/disabled", "disabled": true, "gated": false, "tags": ["safetensors"], "siblings": []}"#
                .to_owned(),
        ),
        "bigscience/bloom" => (
            200,
            r#"{"id": "bigscience/bloom", "gated": false, "tags": ["safetensors", "license:bigscience-bloom-rail-1.0"], "siblings": [{"rfilename": "model.safetensors"}]}"#
                .to_owned(),
        ),
        "example-lab/tuned-bloom" => (
            200,
            r#"{"id": "example-lab/tuned-bloom", "gated": "manual", "tags": ["safetensors", "license:mit", "base_model:bigscience/bloom"], "siblings": [{"rfilename": "model.safetensors"}]}"#
                .to_owned(),
        ),
        "example-lab/busy" => (429, String::new()),
        "example-lab/broken" => (500, "oops".to_owned()),
        "example-lab/nonsense" => (200, "<html>not an API</html>".to_owned()),
        _ => (401, r#"{"error":"Invalid username or password."}"#.to_owned()),
    }
}

/// The page as built for another hub, and that hub.
fn hosts(page: &Page<'_>) -> Outcome<(Host, Host)> {
    let hub = Host::start(folder("OPENNESS_METER_DIST")?)?;
    hub.change(|ways| ways.models = Some(models));
    let host = Host::start(folder("OPENNESS_METER_DIST")?)?;
    let origin = hub.origin();
    host.change(|ways| ways.hub = Some(origin));
    page.go(&host.url())?;
    Ok((host, hub))
}

/// Asks for a model as a reader does.
fn look_up(page: &Page<'_>, id: &str) -> Outcome {
    type_into(page, id)?;
    page.until(
        "it can be looked up",
        "return [...document.querySelectorAll('#find-list [role=option]')].at(-1)?.dataset.choice === 'look-up'",
    )?;
    page.press("#find-list [data-choice=look-up]")
}

fn a_model_is_looked_up(page: &Page<'_>) -> Outcome {
    let (_host, hub) = hosts(page)?;
    type_into(page, "https://huggingface.co/example-lab/lumen-7b-chat")?;
    is_offered_first(page, "look-up", "Look up example-lab/lumen-7b-chat")?;
    let about =
        page.text("return document.querySelector('#find-list-0 .choice-about').textContent")?;
    assert!(about.starts_with("Asks 127.0.0.1"), "{about}");
    // Nothing is asked before it is chosen.
    assert_eq!(hub.asked(), Vec::<String>::new());
    page.press("#find-list-0")?;
    page.until("it is told", "return !!document.querySelector('#use-import')")?;
    let asked = hub.asked();
    let [only] = &asked[..] else { return Err(format!("{asked:?}").into()) };
    assert!(only.starts_with("GET /api/models/example-lab/lumen-7b-chat HTTP/1.1"), "{only}");
    for header in ["\nreferer:", "\ncookie:", "\nauthorization:"] {
        assert!(!only.to_lowercase().contains(header), "{only}");
    }
    // Nothing is replaced before that is chosen, too.
    page.assert_matches_library(&catalog::first(), "looked up")?;
    let expected = read(FIXTURE.as_bytes()).map_err(|error| format!("{error:?}"))?;
    let expected = expected.first().ok_or("no release")?.release();
    page.press("#use-import")?;
    page.assert_matches_library(&expected, "taken")?;
    page.press("#undo")?;
    page.assert_matches_library(&catalog::first(), "undone")
}

fn a_look_up_that_fails(page: &Page<'_>) -> Outcome {
    let (_host, mut hub) = hosts(page)?;
    let told = |page: &Page<'_>, id: &str, expected: &str| -> Outcome {
        look_up(page, id)?;
        page.until("something is told", "return !!document.querySelector('.import')")?;
        let text = page.text("return document.querySelector('.import').textContent")?;
        assert!(text.contains(expected), "{id}: {text}");
        page.press("[data-close]")?;
        page.until("the dialog is closed", "return !document.querySelector('dialog')?.open")?;
        page.assert_matches_library(&catalog::first(), id)
    };
    told(page, "example-lab/missing", "has no public model called example-lab/missing")?;
    told(page, "example-lab/busy", "too many requests")?;
    told(page, "example-lab/broken", "answered with an error (500)")?;
    told(page, "example-lab/nonsense", "Nothing on the page was changed.")?;
    told(page, "example-lab/disabled", "The hub has disabled the repository")?;
    told(page, "example-lab/old-name", "The site answers with example-lab/lumen-7b-chat")?;
    hub.stop()?;
    told(page, "example-lab/gone", "can’t be reached")
}

fn the_catalog_comes_before_the_hub(page: &Page<'_>) -> Outcome {
    let (_host, _hub) = hosts(page)?;
    type_into(page, "bigscience/bloom")?;
    is_offered_first(page, "entry", "BLOOM")?;
    // Who asks the hub all the same is told of the catalog.
    page.press("#find-list [data-choice=look-up]")?;
    page.until("the catalog has it", "return !!document.querySelector('#use-entry')")?;
    page.press("#use-entry")?;
    let bloom = &catalog::find("bloom").ok_or("no BLOOM")?.release;
    page.assert_matches_library(bloom, "from the catalog")?;
    // What is not told of a model may be that of its base.
    look_up(page, "example-lab/tuned-bloom")?;
    page.until("the catalog has its base", "return !!document.querySelector('#use-base')")?;
    let read = read(models("example-lab/tuned-bloom").1.as_bytes());
    let read = read.map_err(|error| format!("{error:?}"))?;
    let mut expected = read.first().ok_or("no release")?.release();
    page.press("#use-base")?;
    for id in ["architecture", "inference-code"] {
        let artifact = openness_meter::release::Artifact::from_id(id).ok_or("no such artifact")?;
        assert_eq!(expected[artifact].availability, Availability::Withheld);
        expected[artifact].availability = bloom[artifact].availability;
        expected[artifact].license = bloom.license(artifact).cloned();
    }
    expected.base = openness_meter::release::Base::of(bloom);
    page.assert_matches_library(&expected, "with its base’s code")
}
