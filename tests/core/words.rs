//! What the page says: assembled from parts, and well-formed for any release.

use crate::common::{any_release, artifact, release, starts};
use openness_meter::{
    catalog, evaluate,
    frameworks::{
        Framework,
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
            "Not open source. The weights are not released.",
            "Not open source. The weights can be downloaded only once access is granted, and their \
             license, llama2, has a use policy and a cap on users or revenue; the training data, training \
             code and data processing code are not released.",
            "Not open source. The weights can be downloaded, but their license, \
             bigscience-bloom-rail-1.0, has a use policy; the training data is only partly \
             released.",
            "Open weights, not open source. Anyone may use, modify and share the weights, but the \
             training data, training code, data processing code, data card and development log are not \
             released.",
            "Open source. All code and data are public under open licenses: anyone can audit the \
             model and retrain it from scratch.",
            "Open source. All code and data are public under open licenses: anyone can audit the \
             model and retrain it from scratch.",
        ]
    );
}

/// What is said of a release is true of it: these lack no code and no data.
#[test]
fn only_what_is_missing_is_named() {
    for id in ["amber", "crystalcoder"] {
        let text = headline(&catalog::find(id).unwrap().release);
        assert!(text.ends_with("but the data card is only partly released."), "{id}: {text}");
    }
}

#[test]
fn headlines_give_the_reason() {
    const REST: &str = "the training data, training code and data processing code are not released";
    let table = [
        (release("", "", ""), "Not open source. The weights are not released.".to_owned()),
        (
            release("", "hosted-access", ""),
            "Not open source. The weights are not released: the model can be used only through a \
             service."
                .to_owned(),
        ),
        (
            release("", "weights", ""),
            format!(
                "Not open source. The weights can be downloaded, but no license says what may be \
                 done with them; {REST}."
            ),
        ),
        (
            release("Undisclosed", "weights", ""),
            format!(
                "Not open source. The weights can be downloaded, but the terms of their license, \
                 Undisclosed, are unknown here; {REST}."
            ),
        ),
        (
            release("MIT", "", "weights"),
            format!("Not open source. The weights are only partly released; {REST}."),
        ),
        (
            release("MIT", "weights", ""),
            "Open weights, not open source. Anyone may use, modify and share the weights, but the \
             training data, training code, data processing code, model architecture and 5 more \
             artifacts are not released."
                .to_owned(),
        ),
    ];
    for (release, expected) in table {
        assert_eq!(headline(&release), expected);
    }
}

#[test]
fn licenses_say_what_they_grant() {
    let grants = |name: &str| Language::English.common().grants(License::new(name).as_ref());
    let none = "No license: nobody may use, modify or share it.";
    assert_eq!(grants(""), none);
    assert_eq!(grants("unlicensed"), none);
    assert_eq!(grants("MIT"), "Open: anyone may use, modify and share it for any purpose.");
    assert_eq!(grants("llama3"), "Restricted: it has a use policy and a cap on users or revenue.");
    assert_eq!(
        grants("CC-BY-NC-ND-4.0"),
        "Restricted: it has a ban on commercial use and a ban on sharing modified versions."
    );
    assert_eq!(grants("Undisclosed"), "Unknown license, so treated as restricted.");
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
            "Local runtime not released",
            "Architecture only partly released, and llama2 has a use policy and a cap on users \
             or revenue",
            "Inference code llama2 has a use policy and a cap on users or revenue",
        ]
    );
    let notes =
        notes(&release).into_iter().map(|note| Language::English.details().note(note, &release));
    let notes: Vec<String> = notes.collect();
    assert!(notes[0].contains("Training data: it has a license but isn’t released"), "{notes:?}");
}

proptest! {
    /// The answer is read at a glance, whatever the release.
    #[test]
    fn a_headline_is_short(release in any_release()) {
        let text = headline(&release);
        // Licenses and bases can have names of any length.
        let license = release.license(Artifact::Weights).map_or("", License::name);
        let of_base = release.base.license.as_ref().map_or("", License::name);
        let names = [license, of_base, release.base.name.trim()];
        let text = names.iter().fold(text, |text, name| text.replace(name, ""));
        let words = text.split_whitespace().count();
        prop_assert!(words <= 60, "{words}: {text}");
    }
}

/// What the cells of the strip say, in the order of the frameworks.
fn short_reasons(release: &Release) -> [String; Framework::COUNT] {
    Framework::ALL.map(|framework| {
        Language::English.details().short_reason(&framework.assess(release), release)
    })
}

#[test]
fn a_verdict_has_one_short_reason() {
    let found = ["gpt-4o", "llama-3.1-405b", "mixtral-8x7b", "olmo-7b"]
        .map(|id| short_reasons(&catalog::find(id).unwrap().release));
    let expected = [
        [
            "0 of 6 for Class III",
            "training data, data processing code, training code, 3 more",
            "weights not released",
            "weights not released",
            "1 of 12 open, 0 partial",
        ],
        [
            "0 of 6 for Class III",
            "training data, data processing code, training code, 2 more",
            "weights gated, use policy, user or revenue cap",
            "user or revenue cap",
            "3 of 12 open, 2 partial",
        ],
        [
            "4 of 6 for Class III",
            "training data, data processing code, training code",
            "open license, weights public",
            "model card only in part",
            "3 of 12 open, 1 partial",
        ],
        [
            "9 of 10 for Class II",
            "data information, code and weights are open",
            "open license, weights public",
            "all conditions met",
            "12 of 12 open, 0 partial",
        ],
    ];
    assert_eq!(found, expected);
}

proptest! {
    /// It fits its cell, and is there, whatever the release.
    #[test]
    fn a_short_reason_is_short(release in any_release()) {
        for reason in short_reasons(&release) {
            prop_assert!((4..=100).contains(&reason.chars().count()), "{reason:?}");
        }
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

/// Each language counts as the tables of the Unicode consortium have it.
#[test]
fn numbers_take_the_forms_of_each_language() {
    for (language, texts) in [
        (Language::English, ["no change", "1 change", "2 changes"]),
        (Language::German, ["keine Änderung", "1 Änderung", "2 Änderungen"]),
        (Language::French, ["aucun changement", "1 changement", "2 changements"]),
        (Language::Chinese, ["无需改动", "1 项改动", "2 项改动"]),
    ] {
        let found = [0, 1, 2].map(|count| language.details().changes(count));
        assert_eq!(found, texts, "{language:?}");
    }
    // French counts nothing as one.
    assert_eq!(Language::French.share().evaluations(0), "0 évaluation");
    assert_eq!(Language::German.share().evaluations(0), "0 Bewertungen");
}

#[test]
fn dates_are_written_as_in_each_language() {
    let dates = |language: Language| {
        ["2026-11-01", "2026-11-23", "2026-11", "2026", "soon"]
            .map(|date| language.common().full_date(date))
    };
    assert_eq!(
        dates(Language::English),
        ["November 1, 2026", "November 23, 2026", "November 2026", "2026", "soon"]
    );
    assert_eq!(
        dates(Language::German),
        ["1. November 2026", "23. November 2026", "November 2026", "2026", "soon"]
    );
    assert_eq!(
        dates(Language::French),
        ["1er novembre 2026", "23 novembre 2026", "novembre 2026", "2026", "soon"]
    );
    assert_eq!(
        dates(Language::Chinese),
        ["2026年11月1日", "2026年11月23日", "2026年11月", "2026", "soon"]
    );
}

#[test]
fn languages_are_known_by_their_tags() {
    for (tag, language) in [
        ("de", Some(Language::German)),
        ("de-AT", Some(Language::German)),
        ("FR_ca", Some(Language::French)),
        ("zh-Hans-CN", Some(Language::Chinese)),
        ("en-US", Some(Language::English)),
        ("deu", None),
        ("", None),
        ("\u{1f600}", None),
    ] {
        assert_eq!(Language::known(tag), language, "{tag:?}");
    }
}
