//! What the page shows beside its switches, as elements.

use crate::common::any_release;
use openness_meter::{
    catalog,
    frameworks::{Framework, four_level::Criterion},
    link,
    panels::{self, APPLY, Content, GO, View},
    release::{Artifact, Release},
    words::MORE_ENGLISH,
};
use proptest::prelude::*;

fn elements(view: &View) -> Vec<&View> {
    let children = view.children.iter().filter_map(|child| match child {
        Content::View(view) => Some(view),
        Content::Text(_) => None,
    });
    [view].into_iter().chain(children.flat_map(elements)).collect()
}

fn attribute<'a>(view: &'a View, name: &str) -> Option<&'a str> {
    view.attributes.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
}

#[test]
fn every_framework_and_criterion_is_there() {
    let panel = panels::all(&Release::default(), &[]);
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

#[test]
fn the_reader_is_asked_what_nobody_else_can_tell() {
    let release = catalog::FIRST.release();
    let panel = panels::frameworks::view(&release, &["eu-ai-act"]);
    let answers: Vec<Option<bool>> = elements(&panel)
        .into_iter()
        .filter_map(|view| attribute(view, APPLY))
        .map(|link| {
            let (answered, notices) = link::decode(link);
            assert_eq!(notices, []);
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

proptest! {
    #[test]
    fn every_release_has_a_panel_of_well_formed_text(release in any_release()) {
        let ids = Framework::ALL.map(Framework::id).into_iter();
        let open: Vec<&str> = ids.chain(Criterion::ALL.map(Criterion::id)).collect();
        let panel = panels::all(&release, &open);
        prop_assert!(elements(&panel).len() > 2 * elements(&panels::all(&release, &[])).len());
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
