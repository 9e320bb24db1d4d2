//! What the page says: assembled from parts, and well-formed for any release.

use crate::common::{any_release, artifact, release};
use openness_meter::{
    catalog, evaluate,
    frameworks::four_level::{Criterion, Level},
    release::{Artifact, Availability, License, Release},
    words::{Change, ENGLISH, MORE_ENGLISH},
};
use proptest::prelude::*;

fn headline(release: &Release) -> String {
    ENGLISH.headline(release, &evaluate(release))
}

fn missing(release: &Release) -> String {
    ENGLISH.missing(release, &evaluate(release))
}

#[test]
fn headlines_of_the_catalog() {
    let found: Vec<String> =
        catalog::ENTRIES.iter().map(|entry| headline(&entry.release())).collect();
    assert_eq!(
        found,
        [
            "GPT-4 is closed: its weights are withheld, and it can be used only through a service.",
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
fn what_is_missing_is_named() {
    let table = [
        (release("", "", ""), "Missing for Limited: at least partly available weights."),
        (
            release("MIT", "weights", ""),
            "Missing for Modifiable: public local runtime; public, openly licensed model \
             architecture and inference code.",
        ),
        (
            release("MIT", "weights architecture inference-code local-runtime", ""),
            "Missing for open source: public data card and training data; public, openly licensed \
             data processing code and training code; public model metadata, technical report or \
             research paper; public development log or research paper.",
        ),
    ];
    for (release, expected) in table {
        assert_eq!(missing(&release), expected);
    }
    let all = catalog::find("olmo-7b").expect("it is in the catalog").release();
    assert_eq!(missing(&all), "");
}

#[test]
fn a_change_is_told_in_one_sentence() {
    let (before, after) = (release("MIT", "", ""), release("MIT", "weights", ""));
    let told = |change| ENGLISH.change(change, &evaluate(&before), &evaluate(&after));
    let switched = Change::Availability(artifact("weights"), Availability::Public);
    assert_eq!(told(switched), "Weights: public. Now limited, open weights.");
    assert_eq!(told(Change::License), "License changed. Now limited, open weights.");
    assert_eq!(told(Change::Release("")), "Unnamed release. Now limited, open weights.");
    let same = ENGLISH.change(switched, &evaluate(&before), &evaluate(&before));
    assert_eq!(same, "Weights: public. Still closed.");
}

#[test]
fn licenses_say_what_they_grant() {
    let grants = |name: &str| ENGLISH.grants(License::new(name).as_ref());
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

/// That a sentence ends as one and has no empty slot or doubled space.
fn is_well_formed(sentence: &str) -> bool {
    let doubled = ["  ", "..", " .", " ,", ",,", "; ;", ": .", "()", ", and ."];
    sentence.ends_with('.') && !doubled.iter().any(|flaw| sentence.contains(flaw))
}

/// The release under a name that is not at fault for what is said of it.
fn named(release: &Release) -> Release {
    Release { name: "Example 7B".to_owned(), ..release.clone() }
}

proptest! {
    #[test]
    fn every_release_is_told_in_well_formed_sentences(release in any_release()) {
        let release = named(&release);
        let evaluation = evaluate(&release);
        let headline = headline(&release);
        prop_assert!(is_well_formed(&headline), "{}", headline);
        let missing = missing(&release);
        prop_assert_eq!(missing.is_empty(), evaluation.level == Level::Radical);
        prop_assert!(missing.is_empty() || is_well_formed(&missing), "{}", missing);
        for note in evaluation.notes {
            let note = ENGLISH.note(note);
            prop_assert!(is_well_formed(&note), "{}", note);
        }
    }

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
    let titles = Artifact::ALL.map(|artifact| ENGLISH.artifact(artifact).title);
    let criteria = Criterion::ALL.map(|criterion| MORE_ENGLISH.criterion(criterion));
    for names in [&titles[..], &criteria[..]] {
        for (index, name) in names.iter().enumerate() {
            assert!(!name.is_empty() && !names[index + 1..].contains(name), "{name}");
        }
    }
    let mut license_of_its_own = Release::default();
    license_of_its_own[artifact("weights")].license = License::new("MIT");
    assert_eq!(evaluate(&license_of_its_own).notes.len(), 1);
}
