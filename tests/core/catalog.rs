//! The releases to start from, each with its evidence.

use openness_meter::{
    catalog, evaluate,
    frameworks::four_level::{Label, Level, notes},
    link,
    release::{Artifact, Availability, Basis},
};

#[test]
fn releases_come_out_as_expected() {
    let expected = [
        ("gpt-4", Level::Closed, Label::Closed),
        ("llama-2-7b", Level::Limited, Label::RestrictedWeights),
        ("bloom", Level::Limited, Label::RestrictedWeights),
        ("mixtral-8x7b", Level::Modifiable, Label::OpenWeights),
        ("pythia-12b", Level::Radical, Label::OpenSource),
        ("olmo-7b", Level::Radical, Label::OpenSource),
    ];
    assert_eq!(catalog::ENTRIES.map(|entry| entry.id), expected.map(|(id, ..)| id));
    for (id, level, label) in expected {
        let entry = catalog::find(id).expect("listed above");
        let evaluation = evaluate(&entry.release());
        assert_eq!((evaluation.level, evaluation.label), (level, label), "{id}");
        assert_eq!(notes(&entry.release()), [], "{id} contradicts itself");
    }
}

#[test]
fn what_the_page_starts_with_is_the_catalogs() {
    assert_eq!(catalog::FIRST_LINK, link::encode(&catalog::FIRST.release()));
    assert_eq!(catalog::NAMES, catalog::ENTRIES.map(|entry| (entry.id, entry.name)));
}

#[test]
fn every_fact_has_an_address_and_no_artifact_is_listed_twice() {
    for entry in catalog::ENTRIES {
        for (index, fact) in entry.facts.iter().enumerate() {
            assert!(fact.source.starts_with("https://"), "{}: {}", entry.id, fact.artifact);
            assert!(!fact.source.contains(char::is_whitespace));
            let again =
                entry.facts[index + 1..].iter().any(|other| other.artifact == fact.artifact);
            assert!(!again, "{}: {} twice", entry.id, fact.artifact);
            assert_ne!(fact.availability, Availability::Withheld, "{}", entry.id);
        }
    }
}

#[test]
fn every_license_is_known() {
    for entry in catalog::ENTRIES {
        let release = entry.release();
        for artifact in Artifact::ALL {
            assert_ne!(release.terms(artifact).basis(), Basis::Unknown, "{}: {artifact}", entry.id);
        }
    }
}
