//! What the release is, why, and what that rests on.

use std::rc::Rc;

use yew::prelude::*;

use super::{criteria, meter, words};
use crate::{frameworks::four_level::Evaluation, release::Release, words::Phrase};

/// The release and what is said of it.
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub release: Rc<Release>,
    pub evaluation: Rc<Evaluation>,
}

/// The whole verdict. Its three parts stand together on a wide page; on a narrow
/// one the first stays in view, above the switches, while they are pressed.
#[component]
pub(super) fn Verdict(Props { release, evaluation }: &Props) -> Html {
    let level = words().level(evaluation.level);
    let meter_node = use_node_ref();
    use_effect_with(evaluation.place, {
        let meter_node = meter_node.clone();
        move |place| meter::point(&meter_node, *place)
    });
    html! {
        <div class="panel">
            <section class="summary" id="verdict" tabindex="-1" aria-labelledby="verdict-heading">
                <p class="level">
                    { words().level_number(evaluation.level) }{ ": " }
                    <strong>{ level.name }</strong>
                    <span class="meaning">{ ", " }{ level.about }</span>
                </p>
                <h2 id="verdict-heading">
                    <span class="visually-hidden">{ words().phrase(Phrase::Verdict) }{ ": " }</span>
                    { words().label(evaluation.label) }
                </h2>
                { meter::view(evaluation, &meter_node) }
            </section>
            <section class="reason">
                <p class="headline">{ words().headline(release, evaluation) }</p>
                <p class="missing">{ words().missing(release, evaluation) }</p>
                { for evaluation.notes.iter().map(|note| html! {
                    <p class="note">{ words().note(*note) }</p>
                }) }
            </section>
            <section class="basis" aria-labelledby="basis-heading">
                <h2 id="basis-heading">{ words().phrase(Phrase::Pillars) }</h2>
                { criteria::view(release, evaluation) }
            </section>
        </div>
    }
}
