//! What the page must do, in every engine.

use openness_meter::{
    advice::{Goal, advise},
    catalog,
    frameworks::Framework,
    link,
    release::{Artifact, Availability, Base, License, Release, Scope},
};
use serde_json::{Value, json};

use crate::{
    embed_hosts,
    engine::Outcome,
    page::{CONTROL, DOWN, ENTER, ESCAPE, Page, RIGHT, TAB, url},
};

/// A case: its name, and what to do with the page, which has just been opened.
pub(crate) type Case = (&'static str, fn(&Page<'_>) -> Outcome);

/// Every case.
pub(crate) const CASES: &[Case] = &[
    ("the_page_starts_with_an_example", the_page_starts_with_an_example),
    ("what_goes_wrong_is_noticed", what_goes_wrong_is_noticed),
    ("every_start_comes_out_as_rated", every_start_comes_out_as_rated),
    ("every_control_changes_what_it_should", every_control_changes_what_it_should),
    ("licenses_apply_to_all_to_a_type_or_to_one", licenses_apply_to_all_to_a_type_or_to_one),
    ("the_name_is_part_of_the_verdict", the_name_is_part_of_the_verdict),
    ("undo_and_reset_go_back", undo_and_reset_go_back),
    ("the_keyboard_reaches_every_control_in_order", the_keyboard_reaches_every_control_in_order),
    ("the_keyboard_alone_does_everything", the_keyboard_alone_does_everything),
    ("a_criterion_leads_to_its_artifacts", a_criterion_leads_to_its_artifacts),
    ("a_framework_opens_to_its_checks", a_framework_opens_to_its_checks),
    ("the_reader_is_asked_on_systemic_risk", the_reader_is_asked_on_systemic_risk),
    ("a_cause_leads_to_its_artifact", a_cause_leads_to_its_artifact),
    ("advice_leads_to_the_top_of_every_framework", advice_leads_to_the_top_of_every_framework),
    ("advice_is_taken_back", advice_is_taken_back),
    ("what_it_is_built_on_counts", what_it_is_built_on_counts),
    ("a_claim_is_checked_and_travels", a_claim_is_checked_and_travels),
    ("pointing_at_a_switch_shows_what_it_would_do", pointing_at_a_switch_shows_what_it_would_do),
    ("a_license_is_found_by_name_and_chosen", a_license_is_found_by_name_and_chosen),
    ("a_license_is_chosen_by_pointer", a_license_is_chosen_by_pointer),
    ("a_change_is_announced_in_one_sentence", a_change_is_announced_in_one_sentence),
    ("only_what_changed_is_rendered_again", only_what_changed_is_rendered_again),
    ("the_release_is_there_again_after_a_reload", the_release_is_there_again_after_a_reload),
    ("corrupt_storage_is_set_aside", corrupt_storage_is_set_aside),
    ("the_verdict_is_in_view_while_switching", the_verdict_is_in_view_while_switching),
    ("nothing_is_wider_than_a_narrow_window", nothing_is_wider_than_a_narrow_window),
];

/// What sets an artifact to this.
fn control(artifact: Artifact, availability: Availability) -> String {
    format!("#{artifact}-{}", availability.id())
}

fn artifact(id: &str) -> Outcome<Artifact> {
    Ok(Artifact::from_id(id).ok_or("no such artifact")?)
}

fn the_page_starts_with_an_example(page: &Page<'_>) -> Outcome {
    let title = page.text("return document.title")?;
    assert_eq!(title, "Mixtral 8x7B: Open weights · Openness Meter");
    page.assert_matches_library(&catalog::first(), "at the start")
}

/// The detectors of trouble detect it: else the cases prove nothing.
fn what_goes_wrong_is_noticed(page: &Page<'_>) -> Outcome {
    let other = embed_hosts::meter()?;
    page.js_with(
        "const script = document.createElement('script');
         script.src = 'trouble.js';
         script.dataset.other = arguments[0];
         document.body.append(script);",
        vec![json!(other)],
    )?;
    page.until("all is noticed", "return window.problems.length >= 3")?;
    let problems = page.problems()?;
    // The request to another origin is not even made.
    let policy = format!("policy: {other}icon.svg");
    for kind in ["console.error: on purpose", "rejection: Error: refused", &policy] {
        assert!(problems.iter().any(|problem| problem == kind), "{kind} is not in {problems:?}");
    }
    // A clean page for what every case ends with.
    page.reload()
}

fn every_start_comes_out_as_rated(page: &Page<'_>) -> Outcome {
    let examples = catalog::EXAMPLES.iter().map(|example| example.id);
    for id in examples.chain(["bloom", "pythia-12b"]) {
        page.start(id)?;
        let entry = catalog::find(id).ok_or("no such entry")?;
        page.assert_matches_library(&entry.release, id)?;
    }
    page.start("nothing")?;
    page.assert_matches_library(&Release::default(), "nothing")
}

/// Every control, from each of its values to each other one, on a release of nothing and on
/// one of everything.
fn every_control_changes_what_it_should(page: &Page<'_>) -> Outcome {
    for base in ["nothing", "olmo-7b"] {
        page.start(base)?;
        let mut release =
            catalog::find(base).map(|entry| entry.release.clone()).unwrap_or_default();
        page.fill("#license", "Apache-2.0")?;
        release.licenses.release = License::new("Apache-2.0");
        for artifact in Artifact::ALL {
            let mut now = |page: &Page<'_>, availability| {
                release[artifact].availability = availability;
                page.assert_matches_library(
                    &release,
                    &format!("{base}: {artifact} {availability:?}"),
                )
            };
            for (pressed, availability) in [
                (Availability::Partial, Availability::Partial),
                // Whether it is a gate that makes it so.
                (Availability::Gated, Availability::Gated),
                (Availability::Gated, Availability::Partial),
                (Availability::Withheld, Availability::Withheld),
                (Availability::Public, Availability::Public),
                (Availability::Partial, Availability::Partial),
                (Availability::Public, Availability::Public),
            ] {
                page.press(&control(artifact, pressed))?;
                now(page, availability)?;
            }
        }
    }
    Ok(())
}

fn licenses_apply_to_all_to_a_type_or_to_one(page: &Page<'_>) -> Outcome {
    use openness_meter::release::ArtifactType::Code;
    let mut release = catalog::first();
    let mut now = |page: &Page<'_>, scope, license| {
        release.state(scope, License::new(license));
        page.assert_matches_library(&release, license)
    };
    page.fill("#license", "llama3")?;
    now(page, Scope::Release, "llama3")?;
    page.press(".by-type summary")?;
    page.fill("#license-code", "mit")?;
    now(page, Scope::Type(Code), "mit")?;
    let weights = artifact("weights")?;
    page.press("[data-artifact=weights] .terms")?;
    page.fill("#license-weights", "A license of my own")?;
    now(page, Scope::Artifact(weights), "A license of my own")?;
    page.assert_text("#license-weights-grants", "Unknown license, so treated as restricted.")?;
    page.fill("#license-weights", "CC-BY-4.0")?;
    now(page, Scope::Artifact(weights), "CC-BY-4.0")?;
    page.assert_text(".current-label", "Open weights")?;
    page.fill("#license-weights", " ")?;
    now(page, Scope::Artifact(weights), "")?;
    page.assert_text(".current-label", "Restricted weights")
}

fn the_name_is_part_of_the_verdict(page: &Page<'_>) -> Outcome {
    let mut release = catalog::first();
    release.name = String::from("Ñandú <b>7B</b> & co.");
    page.fill("#name", &release.name)?;
    page.assert_matches_library(&release, "named")?;
    // All that was typed is one step.
    page.press("#undo")?;
    page.assert_matches_library(&catalog::first(), "undone")
}

fn undo_and_reset_go_back(page: &Page<'_>) -> Outcome {
    assert_eq!(page.text("return document.querySelector('#undo').ariaDisabled")?, "true");
    let mut release = catalog::first();
    let [weights, data] = [artifact("weights")?, artifact("training-data")?];
    page.press(&control(weights, Availability::Withheld))?;
    page.press(&control(data, Availability::Public))?;
    page.press("#reset")?;
    page.assert_matches_library(&release, "reset")?;
    page.press("#undo")?;
    release[weights].availability = Availability::Withheld;
    release[data].availability = Availability::Public;
    page.assert_matches_library(&release, "the reset undone")?;
    page.start("bloom")?;
    page.press("#undo")?;
    page.assert_matches_library(&release, "the other release undone")?;
    page.press("#undo")?;
    page.press("#undo")?;
    page.assert_matches_library(&catalog::first(), "all undone")?;
    assert_eq!(page.text("return document.querySelector('#undo').ariaDisabled")?, "true");
    Ok(())
}

fn the_keyboard_reaches_every_control_in_order(page: &Page<'_>) -> Outcome {
    let mut reached = Vec::new();
    let mut switches = Vec::new();
    page.js("document.activeElement.blur(); window.scrollTo(0, 0)")?;
    // Two stops a row, one a criterion, and what is around them.
    for _ in 0..120 {
        page.keys(&[TAB])?;
        let stop = page.js("const at = document.activeElement;
             const box = at.getBoundingClientRect();
             return [at.id, at.matches(':focus-visible'), box.width > 0 && box.height > 0,
                     at.type === 'radio' ? at.name : null]")?;
        let id = stop[0].as_str().unwrap_or_default().to_owned();
        if let Some(artifact) = stop[3].as_str() {
            assert_eq!(stop[1], json!(true), "{id} does not show the focus");
            switches.push(artifact.to_owned());
        }
        assert_eq!(stop[2], json!(true), "a stop that cannot be seen: {stop}");
        reached.push(id);
        if switches.len() == Artifact::COUNT {
            break;
        }
    }
    assert_eq!(switches, Artifact::ALL.map(Artifact::id), "{reached:?}");
    Ok(())
}

/// Moves the focus by Tab until it is on what the selector names.
fn tab_to(page: &Page<'_>, selector: &str) -> Outcome {
    let mut stops = Vec::new();
    for _ in 0..200 {
        page.keys(&[TAB])?;
        let stop = page.js_with(
            "const at = document.activeElement;
             return [at.matches(arguments[0]), at.id || at.outerHTML.slice(0, 60)]",
            vec![json!(selector)],
        )?;
        if stop[0] == json!(true) {
            return Ok(());
        }
        stops.push(stop[1].to_string());
    }
    Err(format!("Tab never reaches {selector}, but {}", stops.join(", ")).into())
}

fn the_keyboard_alone_does_everything(page: &Page<'_>) -> Outcome {
    page.js("document.activeElement.blur(); window.scrollTo(0, 0)")?;
    // A start.
    tab_to(page, "[data-start=nothing]")?;
    page.keys(&[ENTER])?;
    let mut release = Release::default();
    page.assert_matches_library(&release, "nothing")?;
    // The name.
    tab_to(page, "#name")?;
    page.keys(&['X', '1'])?;
    release.name = String::from("X1");
    // The license.
    tab_to(page, "#license")?;
    page.keys(&['m', 'i', 't', TAB])?;
    release.licenses.release = License::new("mit");
    page.assert_matches_library(&release, "named and licensed")?;
    // An artifact, by the arrow keys.
    let weights = artifact("weights")?;
    tab_to(page, "#weights-withheld")?;
    page.keys(&[RIGHT])?;
    release[weights].availability = Availability::Partial;
    page.assert_matches_library(&release, "partly out")?;
    page.keys(&[RIGHT])?;
    release[weights].availability = Availability::Public;
    page.assert_matches_library(&release, "public")?;
    // Its license.
    tab_to(page, "[data-artifact=weights] .terms")?;
    page.keys(&[ENTER])?;
    tab_to(page, "#license-weights")?;
    page.keys(&['g', 'e', 'm', 'm', 'a', TAB])?;
    release[weights].license = License::new("gemma");
    page.assert_matches_library(&release, "under its own license")?;
    // Back.
    page.chord(CONTROL, 'z')?;
    release[weights].license = None;
    page.assert_matches_library(&release, "undone")?;
    // A criterion, to an artifact that it rests on. From the top: where Tab leads past the end
    // of the page, some drivers press keys elsewhere from then on.
    page.js("document.querySelector('#find').focus()")?;
    tab_to(page, "[data-framework=scale] .verdict-cell")?;
    page.keys(&[ENTER])?;
    page.until(
        "it opens",
        "return document.querySelector('[data-framework=scale] button').ariaExpanded === 'true'",
    )?;
    tab_to(page, "[data-criterion=T1] summary")?;
    page.keys(&[ENTER])?;
    tab_to(page, "[data-criterion=T1] .go")?;
    page.keys(&[ENTER])?;
    has_focus(page, "architecture-withheld")?;
    page.keys(&[RIGHT, RIGHT])?;
    release[artifact("architecture")?].availability = Availability::Public;
    page.assert_matches_library(&release, "public from the criterion on")?;
    // The way past all switches, which is the first stop.
    page.reload()?;
    tab_to(page, ".skip")?;
    page.keys(&[ENTER])?;
    assert_eq!(page.text("return document.activeElement.id")?, "verdict");
    Ok(())
}

/// Waits until the element with this id has the focus, and is in view.
fn has_focus(page: &Page<'_>, id: &str) -> Outcome {
    page.until(
        &format!("{id} has the focus and is in view"),
        &format!(
            "const box = document.activeElement.getBoundingClientRect();
             return document.activeElement.id === '{id}' && box.top >= 0 && box.bottom <= innerHeight"
        ),
    )
}

fn a_criterion_leads_to_its_artifacts(page: &Page<'_>) -> Outcome {
    page.press("[data-framework=scale] .verdict-cell")?;
    page.press("[data-criterion=I1] summary")?;
    let names = page.js(
        "return [...document.querySelectorAll('[data-criterion=I1] .go')].map((go) => go.textContent)",
    )?;
    assert_eq!(
        names,
        json!(["met: Weights", "not met: Evaluation code", "not met: Evaluation data"])
    );
    page.assert_text("[data-criterion=I1] .clause:nth-child(3) .found", " not released")?;
    page.press("[data-criterion=I1] .clause:nth-child(3) .go")?;
    has_focus(page, "evaluation-data-withheld")
}

fn a_framework_opens_to_its_checks(page: &Page<'_>) -> Outcome {
    page.press("[data-framework=osaid] .verdict-cell")?;
    page.assert_text(
        "[data-framework=osaid] [data-answer=yes] .findings li",
        "met: Weights Apache-2.0",
    )?;
    page.assert_text(
        "[data-framework=osaid] .because",
        "Missing: data processing code, training code and open training data or a full \
         description of it.",
    )?;
    page.press("[data-framework=osaid] .findings .go")?;
    has_focus(page, "training-data-withheld")?;
    // It stays open while it changes.
    page.keys(&[RIGHT, RIGHT])?;
    page.assert_text("[data-framework=osaid] .findings li", "met: Training data Apache-2.0")?;
    assert_eq!(
        page.js("return document.querySelector('[data-framework=osaid] button').ariaExpanded")?,
        json!("true")
    );
    // Where they part is there without opening any.
    page.assert_text(
        ".differences li",
        "For Class III, the Model Openness Framework asks for a model card and a data card; the Open \
         Weight Definition does not.",
    )
}

fn the_reader_is_asked_on_systemic_risk(page: &Page<'_>) -> Outcome {
    page.start("pythia-12b")?;
    let mut release = catalog::find("pythia-12b").ok_or("no Pythia")?.release.clone();
    page.press("[data-framework=eu-ai-act] .verdict-cell")?;
    let answer = |place: usize| format!(".question button:nth-child({place})");
    for (place, risk) in [(1, Some(true)), (2, Some(false))] {
        page.press(&answer(place))?;
        release.systemic_risk = risk;
        page.assert_matches_library(&release, "answered")?;
        let pressed = page.js_with(
            "return document.querySelector(arguments[0]).ariaPressed",
            vec![json!(answer(place))],
        )?;
        assert_eq!(pressed, json!("true"));
    }
    page.until(
        "the answer is kept",
        "return localStorage.getItem('openness-meter/release')?.includes('systemic-risk=no')",
    )?;
    page.press("#undo")?;
    release.systemic_risk = Some(true);
    page.assert_matches_library(&release, "undone")?;
    page.press(&answer(3))?;
    release.systemic_risk = None;
    page.assert_matches_library(&release, "not known")
}

fn a_cause_leads_to_its_artifact(page: &Page<'_>) -> Outcome {
    page.start("llama-2-7b")?;
    page.assert_text(".why h3", "Why it isn’t level 3, Modifiable")?;
    page.assert_text(
        ".cause:nth-child(2)",
        "not met: Architecture llama2 has a use policy and a cap on users or revenue",
    )?;
    page.press(".cause:nth-child(2) .go")?;
    has_focus(page, "architecture-public")?;
    // What the state protects and costs stands beside it.
    let sides = page.js("return document.querySelectorAll('.tradeoffs li').length")?;
    assert!(sides.as_u64() >= Some(4), "{sides}");
    Ok(())
}

/// From a release of nothing up each ladder, by what the page advises alone.
fn advice_leads_to_the_top_of_every_framework(page: &Page<'_>) -> Outcome {
    for ladder in [
        &["limited", "modifiable", "radical"][..],
        &["class-3", "class-2", "class-1"],
        &["osaid"],
        &["open-weight"],
        &["eu-ai-act"],
        &["osai"],
    ] {
        page.start("nothing")?;
        let mut release = Release::default();
        page.assert_matches_library(&release, "nothing")?;
        for id in ladder {
            let goal = Goal::LADDERS.into_iter().find(|goal| goal.id() == *id).ok_or("no goal")?;
            let advice = advise(&release, goal).ok_or("it is reached")?;
            open_goal(page, goal, &release)?;
            let set = advice.plans.first().ok_or("nothing is advised")?;
            let button = match set.changes.len() {
                1 => format!("[data-goal={id}] .change"),
                _ => format!("[data-goal={id}] .change.all"),
            };
            page.press(&button)?;
            release = set.applied(&release);
            page.assert_matches_library(&release, id)?;
            if goal == Goal::Verdict(Framework::EuAiAct) {
                // The one thing that no change settles.
                assert!(!goal.is_reached(&release));
                page.press("[data-framework=eu-ai-act] .verdict-cell")?;
                page.press(".question button:nth-child(2)")?;
                release.systemic_risk = Some(false);
                page.assert_matches_library(&release, "answered")?;
            }
            assert!(goal.is_reached(&release), "{id}");
            page.until(
                "it is no longer advised",
                &format!("return !document.querySelector('[data-goal={id}]')"),
            )?;
            // Whoever presses keys goes on from where the button was.
            page.until(
                "the focus is not lost",
                "return document.activeElement && document.activeElement !== document.body",
            )?;
        }
    }
    Ok(())
}

/// A base that the catalog knows brings its terms, which go along with the weights.
fn what_it_is_built_on_counts(page: &Page<'_>) -> Outcome {
    const TUNED: &str = "v=1&name=Tuned&license=MIT\
                         &public=weights,architecture,inference-code,local-runtime";
    page.go(&format!("{}#{TUNED}", url()?))?;
    let own = link::decode(TUNED).0;
    page.assert_matches_library(&own, "by itself")?;
    page.press(".built-on summary")?;
    page.until(
        "the catalog's names are there",
        "return document.querySelectorAll('#base-names option').length > 9",
    )?;
    page.fill("#base", "Llama 3.1 405B")?;
    page.js("document.querySelector('#base').blur()")?;
    let base = Base::of(&catalog::find("llama-3.1-405b").ok_or("no Llama")?.release);
    let tuned = Release { base, ..own.clone() };
    page.assert_matches_library(&tuned, "built on Llama")?;
    page.until(
        "the head of the fields says so",
        "return document.querySelector('.built-on summary').textContent
           === 'Built on Llama 3.1 405B, llama3.1'",
    )?;
    page.until(
        "the contradiction is told",
        "return document.querySelector('.note')?.textContent.startsWith('MIT promises more')",
    )?;
    page.press("#base-remove")?;
    page.assert_matches_library(&own, "by itself again")
}

/// Opens the advice on a goal. The nearest level is open without being asked; the advice
/// follows the verdict a moment later, so whether it is one is not asked of the page.
fn open_goal(page: &Page<'_>, goal: Goal, release: &Release) -> Outcome {
    let is_ahead = |goal: &Goal| matches!(goal, Goal::Level(_)) && advise(release, *goal).is_some();
    let nearest = Goal::LADDERS.into_iter().find(is_ahead);
    let id = goal.id();
    if nearest != Some(goal) {
        page.press(&format!("details[data-goal={id}] summary"))?;
    }
    page.until(
        "it is open",
        &format!("return !!document.querySelector('[data-goal={id}] .goal-body')"),
    )
}

fn advice_is_taken_back(page: &Page<'_>) -> Outcome {
    page.start("bloom")?;
    let before = catalog::find("bloom").ok_or("no BLOOM")?.release.clone();
    page.assert_text("[data-goal=modifiable] .goal-distance", "1 change")?;
    // Three licenses would do: for the weights, for all data, for everything.
    let ways =
        page.js("return document.querySelectorAll('[data-goal=modifiable] .change').length")?;
    assert_eq!(ways, json!(3));
    page.press("[data-goal=modifiable] li:nth-child(1) .change")?;
    let mut after = before.clone();
    after.state(Scope::Artifact(artifact("weights")?), License::new("Apache-2.0"));
    page.assert_matches_library(&after, "advised")?;
    page.press("#undo")?;
    page.assert_matches_library(&before, "taken back")?;
    // By keys alone.
    tab_to(page, "[data-goal=modifiable] li:nth-child(1) .change")?;
    page.keys(&[ENTER])?;
    page.assert_matches_library(&after, "advised by key")?;
    page.chord(CONTROL, 'z')?;
    page.assert_matches_library(&before, "taken back by key")
}

fn a_claim_is_checked_and_travels(page: &Page<'_>) -> Outcome {
    const VERDICT: &str = ".claim-verdict";
    page.press("[data-claim=open-weights]")?;
    page.assert_text(VERDICT, "Supported The Open Weight Definition 0.3 supports this claim.")?;
    page.press("[data-claim=open-source]")?;
    page.assert_text(
        VERDICT,
        "Not supported Neither the Open Source AI Definition 1.0 nor the label of the four-level \
         scale supports this claim.",
    )?;
    // What is missing can be done from here, and the claim stays.
    page.press(".claim-check .change.all")?;
    page.until(
        "the claim is nearer to the facts",
        "return document.querySelector('.claim-check')?.dataset.answer !== 'no'",
    )?;
    page.until(
        "it is kept",
        "return localStorage.getItem('openness-meter/release')?.includes('claim=open-source')
           && location.hash.includes('claim=open-source')",
    )?;
    page.reload()?;
    page.until(
        "it is there again",
        "return document.querySelector('[data-claim=open-source]').ariaPressed === 'true'",
    )?;
    page.press("[data-claim=none]")?;
    page.until("it is dropped", "return !document.querySelector('.claim-check')")
}

/// What is shown before a press is what comes of it.
fn pointing_at_a_switch_shows_what_it_would_do(page: &Page<'_>) -> Outcome {
    const WHAT_IF: &str = "#what-if";
    page.assert_text(WHAT_IF, "")?;
    page.point_at("#weights-withheld")?;
    page.assert_text(
        WHAT_IF,
        "Would change: level Modifiable → Closed; label open weights → closed; Usability 2 → 0 of \
         2; Modifiability 2 → 1 of 2; Open Weight Definition open weights → not open weights.",
    )?;
    let is_shown = "const meter = document.querySelector('.meter');
         return [meter.style.getPropertyValue('--preview').trim(), getComputedStyle(meter.querySelector('.preview')).opacity]";
    assert_eq!(page.js(is_shown)?, json!(["0.00", "1"]));
    // Nothing has been pressed.
    page.assert_matches_library(&catalog::first(), "pointed at")?;
    page.point_at("h1")?;
    page.assert_text(WHAT_IF, "")?;
    assert_eq!(page.js(is_shown)?, json!(["", "0"]));
    page.point_at("#sample-outputs-public")?;
    page.assert_text(WHAT_IF, "Would change nothing.")?;
    page.point_at("h1")?;
    // So does advice, if it has the focus.
    tab_to(page, "[data-goal=radical] .change.all")?;
    page.until(
        "it is shown",
        "return document.querySelector('#what-if').textContent.startsWith('Would change: level Modifiable → Radical; label open weights → open source;')",
    )?;
    // Once pressed, what it did is told instead.
    page.keys(&[ENTER])?;
    page.assert_text(WHAT_IF, "")?;
    page.until(
        "it is told",
        "return document.querySelector('#story').textContent.startsWith('Now open source, level 4 of 4;')",
    )
}

/// What a combobox says of itself: whether its list is open, and the option that
/// is active.
fn combobox(page: &Page<'_>, selector: &str) -> Outcome<(bool, String)> {
    // The list is a chunk, which may still be on its way.
    page.until(
        "the list is there if it is open",
        &format!(
            "const field = document.querySelector('{selector}');
             return field.ariaExpanded !== 'true' ||
               !!document.getElementById(field.getAttribute('aria-controls'))"
        ),
    )?;
    let said = page.js_with(
        "const field = document.querySelector(arguments[0]);
         const active = document.getElementById(field.getAttribute('aria-activedescendant') ?? '');
         return [field.ariaExpanded === 'true' && !!document.getElementById(field.getAttribute('aria-controls')),
                 active?.ariaSelected === 'true' ? active.dataset.value : '']",
        vec![json!(selector)],
    )?;
    Ok((said[0] == json!(true), said[1].as_str().unwrap_or_default().to_owned()))
}

fn a_license_is_found_by_name_and_chosen(page: &Page<'_>) -> Outcome {
    let mut release = catalog::first();
    tab_to(page, "#license")?;
    assert_eq!(combobox(page, "#license")?, (false, String::new()));
    // Focus by Tab selects what is there, so that typing replaces it.
    page.js("document.activeElement.select()")?;
    page.keys(&"gemma terms".chars().collect::<Vec<_>>())?;
    assert_eq!(combobox(page, "#license")?, (true, String::new()));
    page.keys(&[DOWN])?;
    assert_eq!(combobox(page, "#license")?, (true, "gemma".to_owned()));
    let option = page.text("return document.querySelector('[aria-selected=true]').textContent")?;
    assert!(option.contains("Gemma Terms of Use Restricted: it has a use policy."), "{option}");
    page.keys(&[ENTER])?;
    release.licenses.release = License::new("gemma");
    page.assert_matches_library(&release, "chosen by key")?;
    assert_eq!(combobox(page, "#license")?, (false, String::new()));
    assert_eq!(page.text("return document.querySelector('#license').value")?, "gemma");
    // Its text and its conditions.
    page.press(".about-license summary")?;
    let text = page.text("return document.querySelector('.license-details a').href")?;
    assert_eq!(text, "https://ai.google.dev/gemma/terms");
    // Escape gives up what was typed.
    page.js("document.querySelector('#license').focus(); document.activeElement.select()")?;
    page.keys(&['m', 'i', 't', ESCAPE])?;
    assert_eq!(combobox(page, "#license")?, (false, String::new()));
    page.assert_text("#license-grants", "Restricted: it has a use policy.")?;
    // A common spelling is recognized, and noted.
    page.fill("#license", "Apache License 2.0")?;
    release.licenses.release = License::new("Apache License 2.0");
    page.assert_matches_library(&release, "spelled otherwise")?;
    page.assert_text(
        "#license-grants",
        "Read as Apache-2.0. Open: anyone may use, modify and share it for any purpose.",
    )
}

fn a_license_is_chosen_by_pointer(page: &Page<'_>) -> Outcome {
    let mut release = catalog::first();
    page.press("#license")?;
    assert_eq!(combobox(page, "#license")?, (true, String::new()));
    page.press("[data-value='CC-BY-NC-4.0'] .license-id")?;
    release.licenses.release = License::new("CC-BY-NC-4.0");
    page.assert_matches_library(&release, "chosen by pointer")?;
    assert_eq!(combobox(page, "#license")?, (false, String::new()));
    assert_eq!(page.text("return document.activeElement.id")?, "license");
    page.press("#undo")?;
    page.assert_matches_library(&catalog::first(), "undone")?;
    // A press within what is being typed loses nothing of it.
    page.press("#license")?;
    page.js("document.activeElement.select()")?;
    page.keys(&['m', 'i', 't'])?;
    page.press("#license")?;
    page.keys(&[TAB])?;
    release.licenses.release = License::new("mit");
    page.assert_matches_library(&release, "typed")
}

fn a_change_is_announced_in_one_sentence(page: &Page<'_>) -> Outcome {
    const STATUS: &str = "#story";
    page.assert_text(STATUS, "")?;
    page.toggle("training-data")?;
    page.assert_text(STATUS, "11 of 19 conditions for Radical (was 9). Training data: public.")?;
    page.toggle("sample-outputs")?;
    page.assert_text(STATUS, "No rating changes. Sample outputs: public.")?;
    page.press("#undo")?;
    page.assert_text(STATUS, "No rating changes. Sample outputs: not released.")?;
    page.start("bloom")?;
    page.assert_text(STATUS, "BLOOM: restricted weights, level 2 of 4.")
}

fn only_what_changed_is_rendered_again(page: &Page<'_>) -> Outcome {
    // Once the details are those of the program.
    page.toggle("sample-outputs")?;
    page.until("it is told", "return document.querySelector('#story').textContent !== ''")?;
    std::thread::sleep(std::time::Duration::from_millis(500));
    page.js(
        "window.touched = new Set();
         new MutationObserver((changes) => {
           for (const { target } of changes) {
             const at = target.nodeType === 1 ? target : target.parentElement;
             const row = at.closest('[data-artifact], [data-criterion]');
             if (row) window.touched.add(row.dataset.artifact || row.dataset.criterion);
           }
         }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });",
    )?;
    page.toggle("data-card")?;
    page.until("what must change has changed", "return window.touched.size >= 2")?;
    let touched: Value = page.js("return [...window.touched].sort()")?;
    assert_eq!(touched, json!(["T3", "data-card"]));
    Ok(())
}

fn the_release_is_there_again_after_a_reload(page: &Page<'_>) -> Outcome {
    page.start("pythia-12b")?;
    page.fill("#name", "Pythia, changed")?;
    page.toggle("weights")?;
    let mut release = catalog::find("pythia-12b").ok_or("no Pythia")?.release.clone();
    release.name = String::from("Pythia, changed");
    release[artifact("weights")?].availability = Availability::Withheld;
    page.until(
        "it is kept",
        "return !/[=,]weights[,&]/.test(localStorage.getItem('openness-meter/release') || '=weights,')",
    )?;
    page.reload()?;
    page.assert_matches_library(&release, "after a reload")?;
    assert_eq!(page.text("return document.querySelector('#name').value")?, "Pythia, changed");
    page.toggle("weights")?;
    release[artifact("weights")?].availability = Availability::Public;
    page.assert_matches_library(&release, "and goes on")
}

fn corrupt_storage_is_set_aside(page: &Page<'_>) -> Outcome {
    page.js("localStorage.setItem('openness-meter/release', '{\"garbage');
         history.replaceState(null, '', location.pathname);")?;
    page.reload()?;
    page.assert_matches_library(&catalog::first(), "in place of what cannot be read")?;
    let notice = page.text("return document.querySelector('.notice p').textContent")?;
    assert!(notice.contains("could not be read"), "{notice}");
    let aside = page.text("return localStorage.getItem('openness-meter/set-aside')")?;
    assert_eq!(aside, "{\"garbage");
    page.press(".notice button")?;
    assert_eq!(page.js("return document.querySelectorAll('.notice').length")?, json!(0));
    page.reload()?;
    assert_eq!(page.js("return document.querySelectorAll('.notice').length")?, json!(0));
    Ok(())
}

fn the_verdict_is_in_view_while_switching(page: &Page<'_>) -> Outcome {
    for (width, height) in [(1280, 900), (500, 800)] {
        page.resize(width, height)?;
        if width == 500 {
            let folded = "document.querySelectorAll('.fold[aria-expanded=false]')";
            page.until("groups are folded", &format!("return {folded}.length === 4"))?;
            page.js(&format!("for (const fold of {folded}) fold.click()"))?;
            page.until("and unfold", &format!("return {folded}.length === 0"))?;
        }
        for id in ["weights", "training-data", "local-runtime"] {
            page.js_with(
                "document.getElementById(arguments[0]).scrollIntoView({ block: 'center', behavior: 'instant' })",
                vec![json!(format!("{id}-public"))],
            )?;
            let boxes = page.js_with(
                "const label = document.querySelector('.current-label').getBoundingClientRect();
                 const bar = document.querySelector('.status-bar').getBoundingClientRect();
                 const pressed = document.getElementById(arguments[0]);
                 const box = pressed.getBoundingClientRect();
                 const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
                 return [label.top >= 0, label.bottom <= innerHeight, bar.height <= 64, top === pressed]",
                vec![json!(format!("{id}-public"))],
            )?;
            assert_eq!(boxes, json!([true, true, true, true]), "{width}: {id}");
        }
    }
    page.resize(1280, 900)
}

fn nothing_is_wider_than_a_narrow_window(page: &Page<'_>) -> Outcome {
    for width in [390, 320] {
        // A frame is as narrow as it is told to be, which a window is not.
        page.js_with(
            "document.querySelector('iframe')?.remove();
             const frame = document.createElement('iframe');
             frame.style.cssText = `width:${arguments[0]}px;height:800px;position:fixed;inset:0;border:0`;
             frame.src = location.href;
             document.body.append(frame);",
            vec![json!(width)],
        )?;
        page.until(
            "the frame is there",
            "return !!document.querySelector('iframe').contentDocument?.querySelector('[data-level]')",
        )?;
        let overflow = page
            .js("const root = document.querySelector('iframe').contentDocument.documentElement;
             return root.scrollWidth - root.clientWidth")?;
        assert_eq!(overflow, json!(0), "at {width} pixels");
    }
    Ok(())
}
