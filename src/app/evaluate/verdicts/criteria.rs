//! The four pillars and their criteria, with what each rests on.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    Rating,
    app::{
        components::{
            disclosure::use_disclosure,
            mark::{Fill, Mark},
        },
        evaluate::found_artifact::FoundArtifact,
        language::use_language,
    },
    frameworks::{
        self, Answer,
        four_level::{Criterion, Outcome, Pillar},
        rule::Clause,
    },
    release::Release,
    words::DetailsWords,
};

/// The props of [`Criteria`].
#[derive(Properties, PartialEq)]
pub(super) struct CriteriaProps {
    /// What is measured.
    pub rating: Rc<Rating>,
}

/// All criteria, by pillar.
#[component]
pub(super) fn Criteria(props: &CriteriaProps) -> Html {
    let rating = &props.rating;
    let words = use_language().details();
    let pillars = Pillar::ALL.map(|pillar| {
        let rows = pillar.criteria().map(|criterion| {
            html! { <CriterionRow key={criterion.id()} {rating} {criterion} /> }
        });
        html! {
            <section class="pillar">
                <h3>
                    { words.pillar(pillar) }
                    { " " }
                    <span class="count">{ words.pillar_count(pillar, rating.evaluation()) }</span>
                </h3>
                <ul>{ for rows }</ul>
            </section>
        }
    });
    html! {
        <div class="basis">{ for pillars }</div>
    }
}

impl From<Outcome> for Fill {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Unmet => Self::Empty,
            Outcome::Partly => Self::Half,
            Outcome::Met => Self::Full,
        }
    }
}

#[derive(Properties, PartialEq)]
struct CriterionRowProps {
    rating: Rc<Rating>,
    criterion: Criterion,
}

/// One criterion: its outcome, and on demand what it asks and what was found.
#[component]
fn CriterionRow(props: &CriterionRowProps) -> Html {
    let CriterionRowProps { rating, criterion } = props;
    let words = use_language().details();
    let (is_open, on_toggle) = use_disclosure();
    let outcome = rating.evaluation().outcome(*criterion);
    html! {
        <li class="criterion" data-criterion={criterion.id()} data-outcome={outcome.id()}>
            <details open={is_open}>
                <summary data-toggle={criterion.id()} onclick={on_toggle}>
                    <Mark fill={Fill::from(outcome)} />
                    <span class="criterion-name">{ words.criterion(*criterion) }</span>
                    { " " }
                    <span class="outcome">{ words.outcome(outcome) }</span>
                </summary>
                if is_open {
                    <ul class="clauses">
                        { for criterion.met().iter().map(|one| clause(words, rating.release(), one)) }
                    </ul>
                }
            </details>
        </li>
    }
}

/// What a clause asks, and what was found.
fn clause(words: DetailsWords, release: &Release, clause: Clause) -> Html {
    let needs = clause.iter().map(|need| {
        let finding = frameworks::finding(release, need);
        let text = (finding.answer != Answer::Yes).then(|| words.cause(*need, release));
        html! { <li><FoundArtifact {finding} {text} /></li> }
    });
    html! {
        <li class="clause">
            { words.clause_head(clause) }
            <ul>{ for needs }</ul>
        </li>
    }
}
