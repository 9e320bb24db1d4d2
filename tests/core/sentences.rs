//! Every sentence reads well for every release: no empty slot, no doubled word or
//! space, no wrong article, no list without its "and".

use crate::common::{any_release, openings};
use openness_meter::{
    evaluate,
    frameworks::{Framework, four_level::Criterion},
    panels::{self, Content, View},
    release::{Artifact, Claim, Release},
    words::ENGLISH,
};
use proptest::prelude::*;

/// What is wrong with a text of ours, if anything.
pub(crate) fn flaw(text: &str) -> Option<String> {
    let slots = [
        "  ", " .", " ,", " ;", " :", "..", ",,", ",.", ";.", ":.", "()", "“”", "{", "}", "and .",
        "or .", "and,", "by .", "to .", "None", "Some(",
    ];
    if let Some(slot) = slots.iter().find(|slot| text.contains(**slot)) {
        return Some(format!("{slot:?} in {text:?}"));
    }
    if text.trim() != text {
        return Some(format!("space around {text:?}"));
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    for pair in words.windows(2) {
        let [first, second] = [pair[0], pair[1]]
            .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase());
        // "restricted weights: restricted …" is two phrases.
        let is_apart = pair[0].ends_with([':', '.', ';', ',', '→']);
        if first == second && !first.is_empty() && !is_apart {
            return Some(format!("{first:?} twice in {text:?}"));
        }
        let vowel = second.starts_with(['a', 'e', 'i', 'o', 'u']);
        let said_otherwise =
            ["use", "uni", "one", "eu"].iter().any(|start| second.starts_with(start));
        if first == "a" && vowel && !said_otherwise || first == "an" && (!vowel || said_otherwise) {
            return Some(format!("the wrong article before {second:?} in {text:?}"));
        }
    }
    // Names with a comma of their own, and one between commas.
    let text = [", Open ", ", open-source", "license, "]
        .iter()
        .fold(text.to_owned(), |text, name| text.replace(name, &name.replace(',', "")));
    let parts = text.split(['.', ';', ':', '(', ')']);
    for part in parts {
        let joined = [" and ", " or ", " but "].iter().any(|word| part.contains(word));
        // Sections of a text are listed in its own manner.
        if part.matches(", ").count() >= 2 && !joined && !part.contains('§') {
            return Some(format!("a list without its \"and\" in {text:?}"));
        }
    }
    None
}

#[test]
fn flaws_are_noticed() {
    for flawed in [
        "It has  two spaces.",
        "It has the the word.",
        "Missing: .",
        "It has an use policy.",
        "It has a open license.",
        "Licensing  under “”.",
        "It asks for a, b, c.",
        "weights, code and .",
    ] {
        assert!(flaw(flawed).is_some(), "{flawed}");
    }
    assert_eq!(flaw("It has a use policy, a cap on users and a list of excluded parties."), None);
}

/// The texts of an element and of all in it: each that stands by itself, and each
/// paragraph as a whole.
fn texts(view: &View) -> Vec<String> {
    let mut all = Vec::new();
    for child in &view.children {
        match child {
            // Spaces around it separate it from what is beside it.
            Content::Text(text) => all.push(text.trim().to_owned()),
            Content::View(view) => all.extend(texts(view)),
            Content::Written(_) => {}
        }
    }
    let is_flat = view.children.iter().all(|child| match child {
        Content::Text(_) => true,
        Content::View(view) => view.tag == "strong",
        Content::Written(_) => false,
    });
    if view.tag == "p" && is_flat {
        all.push(view.text());
    }
    all
}

/// Everything that is said of a release, with all that is folded open.
fn said(release: &Release) -> Vec<String> {
    let ids = Framework::ALL.map(|one| one.id().to_owned()).into_iter();
    let goals = openness_meter::advice::Goal::LADDERS.map(|goal| format!("goal-{}", goal.id()));
    let open: Vec<String> = ids
        .chain(Criterion::ALL.map(|criterion| criterion.id().to_owned()))
        .chain(goals)
        .chain(["causes".to_owned()])
        .collect();
    let open: Vec<&str> = open.iter().map(String::as_str).collect();
    let mut all = vec![ENGLISH.headline(release, &evaluate(release))];
    all.extend(texts(&panels::all(release, &open, None)));
    for claim in Claim::ALL {
        let called = Release { claim: Some(claim), ..release.clone() };
        all.extend(texts(&panels::claims::view(&called)));
    }
    for artifact in Artifact::ALL {
        for opened in openings(release, artifact).into_iter().take(3) {
            for (before, after) in [(release, &opened), (&opened, release)] {
                all.push(panels::story(before, after));
                all.push(panels::what_if(before, after));
            }
        }
    }
    all
}

proptest! {
    #[test]
    fn every_sentence_reads_well_for_every_release(release in any_release()) {
        // A name that is not at fault for what is said of it.
        let release = Release { name: "Example 7B".to_owned(), ..release };
        for text in said(&release) {
            if let Some(flaw) = flaw(&text) {
                return Err(TestCaseError::fail(flaw));
            }
        }
    }

    #[test]
    fn a_story_is_one_sentence(before in any_release(), after in any_release()) {
        let story = panels::story(&before, &Release { name: before.name.clone(), producer: before.producer.clone(), ..after });
        prop_assert!(story.is_empty() || story.ends_with('.'), "{}", story);
        prop_assert!(story.chars().count() < 330, "{}", story);
    }
}
