//! What the page shows beside its switches, as elements.

use crate::common::{any_release, artifact, release};
use openness_meter::{
    advice::Goal,
    catalog, evaluate,
    frameworks::{Framework, claims, four_level::Criterion},
    link,
    panels::{self, APPLY, Content, GO, PART, View, widget},
    release::{Artifact, Claim, License, Release},
    words::{ENGLISH, MORE_ENGLISH, SHARE_ENGLISH},
};
use proptest::prelude::*;

fn elements(view: &View) -> Vec<&View> {
    let children = view.children.iter().filter_map(|child| match child {
        Content::View(view) => Some(view),
        _ => None,
    });
    [view].into_iter().chain(children.flat_map(elements)).collect()
}

fn attribute<'a>(view: &'a View, name: &str) -> Option<&'a str> {
    view.attributes.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
}

#[test]
fn every_framework_and_criterion_is_there() {
    let panel = panels::all(&Release::default(), &[], None);
    let text = panel.text();
    for framework in Framework::ALL {
        assert!(text.contains(MORE_ENGLISH.framework(framework).name));
        assert!(text.contains(framework.edition().date));
    }
    let said =
        |name| elements(&panel).into_iter().filter_map(move |view| attribute(view, name)).count();
    assert_eq!(said("data-criterion"), Criterion::COUNT);
    assert_eq!(said("data-framework"), Framework::ALL.len());
}

/// Every cause names its artifact and, where it has one to name, its license.
#[test]
fn causes_are_named_and_lead_to_their_switches() {
    let mut release = release("llama2", "weights inference-code", "architecture");
    release[artifact("training-data")].license = License::new("CC0-1.0");
    let why = panels::why::view(&release, &[]);
    let causes: Vec<String> = elements(&why)
        .into_iter()
        .filter(|view| attribute(view, "class") == Some("cause"))
        .map(View::text)
        .collect();
    assert_eq!(
        causes,
        [
            "not met: Weights llama2 has a use policy and a cap on users or revenue",
            "not met: Local runtime withheld",
            "not met: Architecture only partly available, and llama2 has a use policy and a cap \
             on users or revenue",
            "not met: Inference code llama2 has a use policy and a cap on users or revenue",
        ]
    );
    assert!(why.text().contains("Training data: it has a license but is withheld"));
    // Long lists are short at first.
    let open = crate::common::release(
        "Apache-2.0",
        "weights architecture inference-code local-runtime",
        "",
    );
    let count = |open_parts: &[&str]| {
        let why = panels::why::view(&open, open_parts);
        elements(&why).into_iter().filter(|view| attribute(view, "class") == Some("cause")).count()
    };
    assert_eq!((count(&[]), count(&["causes"])), (6, 10));
}

/// What a button makes of the release is what its text says.
#[test]
fn advice_is_done_by_its_buttons() {
    let nothing = Release::default();
    let goals = Goal::LADDERS.map(|goal| format!("goal-{}", goal.id()));
    let open: Vec<&str> = goals.iter().map(String::as_str).collect();
    let panel = panels::advice::view(&nothing, &open);
    let mut reached = Vec::new();
    for goal in elements(&panel).into_iter().filter(|view| attribute(view, "data-goal").is_some()) {
        let id = attribute(goal, "data-goal").unwrap();
        let found = Goal::LADDERS.into_iter().find(|one| one.id() == id).unwrap();
        let last = elements(goal).into_iter().rfind(|view| attribute(view, APPLY).is_some());
        let mut after = nothing.clone();
        link::apply(&mut after, attribute(last.unwrap(), APPLY).unwrap());
        after.systemic_risk = Some(false);
        assert!(found.is_reached(&after), "{id}");
        reached.push(id);
    }
    assert_eq!(reached, Goal::LADDERS.map(Goal::id));
}

/// Only what is asked is answered, by each definition.
#[test]
fn claims_are_checked_by_their_definitions() {
    let answer = |claim, release: &Release| claims::check(claim, release).answer;
    let table = [
        ("gpt-4", "no no no no no no"),
        ("llama-2-7b", "no no no no unclear unclear"),
        ("bloom", "no no no no yes yes"),
        ("mixtral-8x7b", "no no yes unclear yes yes"),
        ("pythia-12b", "unclear unclear yes yes yes yes"),
        ("olmo-7b", "yes yes yes yes yes yes"),
    ];
    for (id, expected) in table {
        let release = catalog::find(id).unwrap().release.clone();
        let found = Claim::ALL.map(|claim| answer(claim, &release).id()).join(" ");
        assert_eq!(found, expected, "{id}");
    }
}

#[test]
fn the_reader_is_asked_what_nobody_else_can_tell() {
    let release = catalog::first();
    let panel = panels::frameworks::view(&release, &["eu-ai-act"]);
    let answers: Vec<Option<bool>> = elements(&panel)
        .into_iter()
        .filter_map(|view| attribute(view, APPLY))
        .map(|changes| {
            let mut answered = Release { systemic_risk: Some(true), ..release.clone() };
            link::apply(&mut answered, changes);
            assert_eq!(Release { systemic_risk: None, ..answered.clone() }, release);
            answered.systemic_risk
        })
        .collect();
    assert_eq!(answers, [Some(true), Some(false), None]);
}

#[test]
fn licenses_are_offered_with_what_they_grant() {
    let options = |query| {
        let list = panels::licenses::options("list", query, Some(1));
        elements(&list)
            .into_iter()
            .filter(|view| attribute(view, "role") == Some("option"))
            .map(|view| {
                let said = |name| attribute(view, name).unwrap().to_owned();
                (said("data-value"), said("data-grant"), said("aria-selected"), view.text())
            })
            .collect::<Vec<_>>()
    };
    let common = options("");
    assert!(common.len() > 20);
    assert_eq!(common.iter().filter(|(_, _, selected, _)| selected == "true").count(), 1);
    let (value, grant, _, text) = options("gemma terms").remove(0);
    assert_eq!((&*value, &*grant), ("gemma", "restricted"));
    assert!(text.contains("Gemma Terms of Use") && text.contains("a use policy"), "{text}");
    assert_eq!(options("CC0 1.0").remove(0).1, "open");
    assert_eq!(options("no such license").len(), 0);
    assert!(panels::licenses::details("gemma").text().starts_with("Gemma Terms of Use"));
    assert!(panels::licenses::details("no such license").text().starts_with("Not one license"));
}

/// Texts from outside stay texts, whatever they have in them.
#[test]
fn what_is_written_can_be_told_apart() {
    let mut release = release("\u{1}Tscript\u{1}Cevil", "weights", "");
    release.name = "\u{1}E\u{1}E".to_owned();
    let panel = panels::all(&release, &["open-weight"], None);
    let written = panel.written();
    let count = |kind: &str| written.matches(&format!("{PART}{kind}")).count();
    assert_eq!(count("T"), elements(&panel).len());
    assert_eq!(count("E"), count("T"));
    assert!(written.contains("Tscript") && !written.contains(&format!("{PART}Tscript")));
}

#[test]
fn a_widget_without_a_page_leads_nowhere() {
    let release = release("MIT", "weights", "");
    for view in [widget::badge(&release, ""), widget::card(&release, true, true, "")] {
        assert!(elements(&view).iter().all(|view| view.tag != "a"));
    }
    let badge = widget::badge(&release, "https://meter.example/");
    let link = "https://meter.example/#v=1&license=MIT&public=weights";
    assert_eq!(attribute(&badge, "href"), Some(link));
    // The page around must not be replaced, or be told of.
    assert_eq!(attribute(&badge, "target"), Some("_blank"));
    assert_eq!(attribute(&badge, "rel"), Some("noopener"));
}

proptest! {
    #[test]
    fn a_widget_says_what_the_evaluation_does(release in any_release(), can_switch in any::<bool>()) {
        let evaluation = evaluate(&release);
        let badge = widget::badge(&release, "");
        prop_assert!(badge.text().starts_with(&SHARE_ENGLISH.badge_said(&evaluation)));
        let card = widget::card(&release, can_switch, true, "https://meter.example/");
        for view in [&badge, &card] {
            prop_assert_eq!(attribute(view, "data-level"), Some(evaluation.level.id()));
            prop_assert_eq!(attribute(view, "data-label"), Some(evaluation.label.id()));
        }
        prop_assert!(card.text().contains(ENGLISH.label(evaluation.label)));
        let all = elements(&card);
        let rows = all.iter().filter(|view| view.tag == "li").filter_map(|view| {
            Some((attribute(view, "data-artifact")?, attribute(view, "data-availability")?))
        });
        let expected = Artifact::ALL.map(|one| (one.id(), release[one].availability.id()));
        prop_assert_eq!(rows.collect::<Vec<_>>(), expected);
        let inputs = all.iter().filter(|view| view.tag == "input").count();
        prop_assert_eq!(inputs, if can_switch { 2 * Artifact::COUNT } else { 0 });
        // A strict content security policy takes no styles from attributes.
        prop_assert!(all.iter().all(|view| attribute(view, "style").is_none()));
    }

    #[test]
    fn every_release_has_a_panel_of_well_formed_text(release in any_release()) {
        let ids = Framework::ALL.map(Framework::id).into_iter();
        let open: Vec<&str> = ids.chain(Criterion::ALL.map(Criterion::id)).collect();
        let panel = panels::all(&release, &open, None);
        prop_assert!(elements(&panel).len() > 2 * elements(&panels::all(&release, &[], None)).len());
        for view in elements(&panel) {
            if let Some(id) = attribute(view, GO) {
                let artifact = id.strip_prefix("switch-").and_then(Artifact::from_id);
                prop_assert!(artifact.is_some());
            }
            // Names and licenses are the release's own; the rest is ours.
            if view.tag == "p" && !view.text().contains(&*release.name) {
                prop_assert!(!view.text().contains("  "), "{}", view.text());
            }
        }
    }
}
