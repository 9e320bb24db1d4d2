//! The four pillars and their criteria, with what each rests on.

use yew::prelude::*;

use super::{host, row::switch_id, words};
use crate::{
    frameworks::{
        four_level::{Criterion, Evaluation, Outcome, Pillar},
        rule,
    },
    release::Release,
};

/// All criteria, by pillar.
pub(super) fn view(release: &Release, evaluation: &Evaluation) -> Html {
    let pillars = Pillar::ALL.map(|pillar| {
        let name = words().pillar(pillar);
        let rows = pillar.criteria().map(|criterion| {
            html! {
                <Row
                    key={criterion.id()} {criterion} outcome={evaluation.outcome(criterion)}
                    met={rule::needs_met(release, criterion.met())}
                />
            }
        });
        html! {
            <section class="pillar">
                <h3>
                    { name }
                    <span class="count">{ words().pillar_count(pillar, evaluation) }</span>
                </h3>
                <ul>{ for rows }</ul>
            </section>
        }
    });
    html! { <>{ for pillars }</> }
}

/// A criterion, how far it is met, and which of its needs are, in order.
#[derive(Properties, PartialEq)]
struct RowProps {
    criterion: Criterion,
    outcome: Outcome,
    met: u32,
}

/// One criterion: its outcome, and on demand what it asks.
#[component]
fn Row(RowProps { criterion, outcome, met }: &RowProps) -> Html {
    let mut next = 0;
    let clauses = criterion.met().iter().map(|clause| {
        let needs = clause.iter().map(|need| {
            let is_met = met & (1 << next) != 0;
            next += 1;
            let go = move |_: MouseEvent| host::go_to(&switch_id(need.artifact));
            let outcome = if is_met { Outcome::Met } else { Outcome::Unmet };
            html! {
                <li>
                    <button type="button" class="go" onclick={go}>
                        <span role="img" aria-label={words().outcome(outcome)}>{ mark(outcome) }</span>
                        { words().artifact(need.artifact).title }
                    </button>
                </li>
            }
        });
        html! {
            <li class="clause">{ words().clause_head(clause) }<ul>{ for needs }</ul></li>
        }
    });
    html! {
        <li class="criterion" data-criterion={criterion.id()} data-outcome={outcome.id()}>
            <details>
                <summary>
                    { mark(*outcome) }
                    <span class="criterion-name">{ words().criterion(*criterion) }</span>
                    <span class="outcome">{ words().outcome(*outcome) }</span>
                </summary>
                <ul class="clauses">{ for clauses }</ul>
            </details>
        </li>
    }
}

/// A full, half or empty square: an outcome that can be read without color. Words
/// stand beside it, so it says nothing by itself.
fn mark(outcome: Outcome) -> Html {
    html! { <span class="mark" data-mark={outcome.id()} aria-hidden="true" /> }
}
