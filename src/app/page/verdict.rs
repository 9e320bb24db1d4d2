//! What the release is, why, and what that rests on.

use yew::prelude::*;

use super::{meter, panel::aside, words};
use crate::{frameworks::four_level::Evaluation, release::Release, words::Phrase};

/// The whole verdict. Its parts stand together on a wide page; on a narrow one
/// the first stays in view, above the switches, while they are pressed. `panel` is what the verdict rests on, and what other
/// frameworks say.
pub(super) fn view(
    release: &Release,
    evaluation: &Evaluation,
    meter_node: &NodeRef,
    panel: Html,
) -> Html {
    let level = words().level(evaluation.level);
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
                { meter::view(evaluation, meter_node) }
                { aside() }
            </section>
            <section class="reason">
                <p class="headline">{ words().headline(release, evaluation) }</p>
            </section>
            { panel }
        </div>
    }
}
