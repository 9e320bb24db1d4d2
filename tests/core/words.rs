//! What the page says: assembled from parts, and well-formed for any release.

use crate::common::{artifact, release, starts};
use openness_meter::{
    evaluate,
    frameworks::{
        four_level::{Criterion, notes},
        rule,
    },
    release::{Artifact, License, Release},
    words::Language,
};
use proptest::prelude::*;

fn headline(release: &Release) -> String {
    Language::English.common().headline(release, &evaluate(release))
}

#[test]
fn headlines_of_the_catalog() {
    let found = starts().map(|release| headline(&release));
    assert_eq!(
        found,
        [
            "GPT-4 is closed: its weights are withheld.",
            "Llama 2 7B has restricted weights: they are to be had only in part or on request, and \
             their license, llama2, has a use policy and a cap on users or revenue.",
            "BLOOM has restricted weights: their license, bigscience-bloom-rail-1.0, has a use \
             policy.",
            "Mixtral 8x7B has open weights: anyone may use, change and pass them on. It cannot be \
             retrained from scratch.",
            "Pythia 12B is open source: enough is public and openly licensed to retrain it from \
             scratch. All source and all data are public.",
            "OLMo 7B is open source: enough is public and openly licensed to retrain it from \
             scratch. All source and all data are public.",
        ]
    );
}

#[test]
fn headlines_give_the_reason() {
    let table = [
        (release("", "", ""), "This release is closed: its weights are withheld."),
        (
            release("", "weights", ""),
            "This release has restricted weights: they come without a license.",
        ),
        (
            release("Undisclosed", "weights", ""),
            "This release has restricted weights: the terms of their license, Undisclosed, are \
             not known to this page.",
        ),
        (
            release("MIT", "", "weights"),
            "This release has restricted weights: they are to be had only in part or on request.",
        ),
        (
            release("MIT", "weights", ""),
            "This release has open weights: anyone may use, change and pass them on. What is \
             needed to run or change it is not all open.",
        ),
    ];
    for (release, expected) in table {
        assert_eq!(headline(&release), expected);
    }
}

#[test]
fn licenses_say_what_they_grant() {
    let grants = |name: &str| Language::English.common().grants(License::new(name).as_ref());
    let none = "No license: nobody may use, change or pass it on.";
    assert_eq!(grants(""), none);
    assert_eq!(grants("unlicensed"), none);
    assert_eq!(grants("MIT"), "Open: anyone may use, change and pass it on, for any purpose.");
    assert_eq!(grants("llama3"), "Restricted: it has a use policy and a cap on users or revenue.");
    assert_eq!(
        grants("CC-BY-NC-ND-4.0"),
        "Restricted: it has a ban on commercial use and a ban on sharing changed versions."
    );
    assert_eq!(grants("Undisclosed"), "Counts as restricted: this page does not know its terms.");
}

/// Every cause names its artifact and, where it has one to name, its license.
#[test]
fn causes_are_named() {
    let mut release = release("llama2", "weights inference-code", "architecture");
    release[artifact("training-data")].license = License::new("CC0-1.0");
    let level = evaluate(&release).level.next().expect("it is not at the top");
    let missing = rule::missing(&release, level.conditions());
    let causes: Vec<String> = missing
        .into_iter()
        .flatten()
        .map(|need| {
            let title = Language::English.common().artifact(need.artifact).title;
            format!("{title} {}", Language::English.details().cause(*need, &release))
        })
        .collect();
    assert_eq!(
        causes,
        [
            "Weights llama2 has a use policy and a cap on users or revenue",
            "Local runtime withheld",
            "Architecture only partly available, and llama2 has a use policy and a cap on users \
             or revenue",
            "Inference code llama2 has a use policy and a cap on users or revenue",
        ]
    );
    let notes = notes(&release).into_iter().map(|note| Language::English.details().note(note));
    let notes: Vec<String> = notes.collect();
    assert!(notes[0].contains("Training data: it has a license but is withheld"), "{notes:?}");
}

proptest! {
    #[test]
    fn a_name_is_said_as_it_is(name in "\\PC{0,40}") {
        let mut release = release("MIT", "weights", "");
        release.name.clone_from(&name);
        let expected = if name.trim().is_empty() { "This release" } else { name.trim() };
        let start = format!("{expected} has open weights");
        prop_assert!(headline(&release).starts_with(&start));
    }
}

#[test]
fn names_are_there_and_differ() {
    let titles = Artifact::ALL.map(|artifact| Language::English.common().artifact(artifact).title);
    let criteria = Criterion::ALL.map(|criterion| Language::English.details().criterion(criterion));
    for names in [&titles[..], &criteria[..]] {
        for (index, name) in names.iter().enumerate() {
            assert!(!name.is_empty() && !names[index + 1..].contains(name), "{name}");
        }
    }
    let mut license_of_its_own = Release::default();
    license_of_its_own[artifact("weights")].license = License::new("MIT");
    assert_eq!(notes(&license_of_its_own).len(), 1);
}
