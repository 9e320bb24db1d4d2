//! What holds the release at its level, and what that protects and costs.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    Rating,
    app::{
        components::{disclosure::use_disclosure, section::Section},
        evaluate::found_artifact::FoundArtifact,
        language::use_language,
    },
    frameworks::{
        self,
        four_level::{Level, notes},
        rule::{self, Clause},
    },
    release::Release,
    tradeoffs,
    words::{DetailsPhrase, DetailsWords},
};

/// Most causes that are shown before the rest is asked for.
const MAX_VISIBLE_CAUSES: usize = 6;

/// The props of [`Causes`].
#[derive(Properties, PartialEq)]
pub(super) struct CausesProps {
    /// What is explained.
    pub rating: Rc<Rating>,
}

/// The causes, each leading to its switch, and the trade-offs.
#[component]
pub(super) fn Causes(props: &CausesProps) -> Html {
    let words = use_language().details();
    let (is_open, on_toggle) = use_disclosure();
    let (release, evaluation) = (props.rating.release(), props.rating.evaluation());
    let next = evaluation.level.next().map(Level::conditions).unwrap_or_default();
    let missing = rule::missing(release, next);
    // One more takes no more room than saying that there is one.
    let is_short = missing.len() <= MAX_VISIBLE_CAUSES + 1;
    let (visible, rest) =
        missing.split_at(if is_short { missing.len() } else { MAX_VISIBLE_CAUSES });
    let causes = |clauses: &[Clause]| {
        html! {
            <ul class="causes">
                { for clauses.iter().map(|clause| cause(words, release, clause)) }
            </ul>
        }
    };
    let protects = tradeoffs::protects(release, evaluation);
    let costs = tradeoffs::costs(release, evaluation);
    html! {
        <Section name="why" heading={words.phrase(DetailsPhrase::Why)}>
            <h3>{ words.causes_heading(evaluation.level) }</h3>
            if !visible.is_empty() {
                { causes(visible) }
            }
            if !rest.is_empty() {
                <details class="rest" open={is_open}>
                    <summary data-toggle="causes" onclick={on_toggle}>
                        { words.more(rest.len()) }
                    </summary>
                    if is_open {
                        { causes(rest) }
                    }
                </details>
            }
            { for notes(release).into_iter().map(|note| html! {
                <p class="note">{ words.note(note, release) }</p>
            }) }
            <div class="tradeoffs">
                <div>
                    <h3>{ words.phrase(DetailsPhrase::Protects) }</h3>
                    <ul>{ for protects.into_iter().map(|one| html! {
                        <li>{ words.protects(one) }</li>
                    }) }</ul>
                </div>
                <div>
                    <h3>{ words.phrase(DetailsPhrase::Costs) }</h3>
                    <ul>{ for costs.into_iter().map(|one| html! {
                        <li>{ words.costs(one) }</li>
                    }) }</ul>
                </div>
            </div>
        </Section>
    }
}

/// One thing that is missing: any of these artifacts would do.
fn cause(words: DetailsWords, release: &Release, clause: Clause) -> Html {
    html! {
        <li class="cause">
            if clause.len() > 1 {
                <span class="one-of">{ words.phrase(DetailsPhrase::OneOf) }</span>
            }
            { for clause.iter().map(|need| html! {
                <span>
                    <FoundArtifact
                        finding={frameworks::finding(release, need)}
                        text={words.cause(*need, release)}
                    />
                </span>
            }) }
        </li>
    }
}
