//! What is drawn of a rating, as the build draws it.

use super::*;
use crate::{advice::Goal, catalog, link, release::Claim, words::Language};

/// The markup of the details of a release.
fn markup(release: Release) -> String {
    let props = DetailsProps {
        rating: Rc::new(Rating::of(Rc::new(release))),
        on_edit: Callback::noop(),
        on_preview: Callback::noop(),
        on_restore: Callback::noop(),
        on_compared: Callback::noop(),
    };
    let renderer = yew::LocalServerRenderer::<Details>::with_props(props).hydratable(false);
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(renderer.render())
}

/// All text in the elements of this class, and the text of each; they have none of their
/// tag in them.
fn texts(markup: &str, tag: &str, class: &str) -> Vec<String> {
    let start = format!("<{tag} class=\"{class}\"");
    let elements = markup.split(&start).skip(1).filter_map(|rest| {
        let (_, rest) = rest.split_once('>')?;
        Some(text(rest.split_once(&format!("</{tag}>"))?.0))
    });
    elements.collect()
}

fn text(markup: &str) -> String {
    let (mut text, mut is_tag) = (String::new(), false);
    for letter in markup.chars() {
        match letter {
            '<' => is_tag = true,
            '>' => is_tag = false,
            letter if !is_tag => text.push(letter),
            _ => {}
        }
    }
    text
}

#[test]
fn all_of_it_is_there_at_once() {
    for release in [catalog::first(), Release::default()] {
        let markup = markup(release.clone());
        let text = text(&markup);
        let words = Language::English.details();
        for (goal, is_there) in Goal::LADDERS.map(|goal| (goal, !goal.is_reached(&release))) {
            let head = format!("data-goal=\"{}\"", goal.id());
            assert_eq!(markup.contains(&head), is_there, "{goal:?}");
        }
        for claim in Claim::ALL {
            assert!(text.contains(words.claim(claim)));
        }
        // What is folded is not drawn.
        assert_eq!(markup.matches("goal-body").count(), 1);
        assert!(!markup.contains("class=\"origin\""));
    }
}

#[test]
fn causes_are_named_and_lead_to_their_switches() {
    let link = "v=1&license=llama2&public=weights,inference-code&partial=architecture\
                &training-data=CC0-1.0";
    let markup = markup(link::decode(link).0);
    assert_eq!(
        texts(&markup, "li", "cause"),
        [
            "not met: Weights llama2 has a use policy and a cap on users or revenue",
            "not met: Local runtime not released",
            "not met: Architecture only partly released, and llama2 has a use policy and a cap \
             on users or revenue",
            "not met: Inference code llama2 has a use policy and a cap on users or revenue",
        ]
    );
    assert_eq!(
        texts(&markup, "p", "note"),
        ["Training data: it has a license but isn’t released, so the license has no effect."]
    );
}

#[test]
fn long_lists_are_short_at_first() {
    let link = "v=1&license=Apache-2.0&public=weights,architecture,inference-code,local-runtime";
    let markup = markup(link::decode(link).0);
    assert_eq!(texts(&markup, "li", "cause").len(), 6);
    assert_eq!(texts(&markup, "details", "rest"), ["4 more"]);
}

#[test]
fn a_claim_comes_with_what_is_missing_for_it() {
    let release = Release { claim: Some(Claim::OpenSource), ..catalog::first() };
    let markup = markup(release);
    assert_eq!(
        texts(&markup, "p", "claim-verdict"),
        ["Not supported Neither the Open Source AI Definition 1.0 nor the label of the \
          four-level scale supports this claim."]
    );
    let text = text(&markup);
    assert!(text.contains("What’s missing: Open Source AI Definition"));
    assert!(text.contains("What’s missing: Four-level scale"));
    assert_eq!(markup.matches("goal-body").count(), 3);
}

#[test]
fn texts_of_others_stay_texts() {
    let link = "v=1&license=%3Cimg+src%3Dx%3E&public=weights";
    let markup = markup(link::decode(link).0);
    assert!(!markup.contains("<img") && markup.contains("&lt;img"));
}
