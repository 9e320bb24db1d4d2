//! The answer: what the release is, whether it is open, and how far on the scale.

use yew::prelude::*;

use super::header::VERDICT;
use crate::{
    Rating,
    app::components::meter::Meter,
    frameworks::four_level::Place,
    words::{CommonPhrase, Language},
};

/// The name of the release, who made it and when, whether it is open and why, and the meter,
/// with the place that its pointer would move to; and the day on which the facts were checked.
pub(super) fn verdict(
    language: Language,
    rating: &Rating,
    preview: Option<Place>,
    checked: Option<&AttrValue>,
) -> Html {
    let words = language.common();
    let (release, evaluation) = (rating.release(), rating.evaluation());
    let name = release.name.trim();
    html! {
        <section class="summary" id={VERDICT} tabindex="-1" aria-labelledby="verdict-heading">
            <h2 id="verdict-heading">
                if name.is_empty() {
                    { words.phrase(CommonPhrase::Unnamed) }
                } else {
                    { name }
                }
            </h2>
            <p class="byline">
                { words.byline(release) }
                if let Some(day) = checked {
                    <span class="checked">{ words.facts_checked(day) }</span>
                }
            </p>
            <p class="headline">
                <strong>{ words.answer(evaluation.label) }</strong>
                { words.phrase(CommonPhrase::SentenceSeparator) }
                { words.reasons(release, evaluation) }
            </p>
            <Meter evaluation={evaluation.clone()} {preview} />
        </section>
    }
}
