//! The answer: what the release is, whether it is open, and how far on the scale.

use std::rc::Rc;

use yew::prelude::*;

use super::header::VERDICT;
use crate::{
    Rating,
    app::{components::meter::Meter, language::use_language},
    frameworks::four_level::Place,
    words::CommonPhrase,
};

/// The props of [`Verdict`].
#[derive(Properties, PartialEq)]
pub(super) struct VerdictProps {
    /// The rating.
    pub rating: Rc<Rating>,
    /// Where the pointer of the meter would move by what is pointed at, if anything is.
    pub preview: Option<Place>,
    /// The day on which the facts were checked, if that is known.
    pub checked: Option<AttrValue>,
}

/// The name of the release, who made it and when, whether it is open and why, and the meter.
#[component]
pub(super) fn Verdict(props: &VerdictProps) -> Html {
    let words = use_language().common();
    let VerdictProps { rating, preview, checked } = props;
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
                { " " }
                { words.reasons(release, evaluation) }
            </p>
            <Meter evaluation={evaluation.clone()} preview={*preview} />
        </section>
    }
}
