//! The verdict: level, label, meter and reason.

use std::rc::Rc;

use yew::prelude::*;

use super::{
    change_summary::{ChangeSummaryChunk, ChangeSummaryProps, empty_change_summary},
    header::VERDICT,
};
use crate::{
    Rating,
    app::{components::meter::Meter, language::use_language, lazy::lazy, state::Edit},
    words::CommonPhrase,
};

/// The props of [`Verdict`].
#[derive(Properties, PartialEq)]
pub(super) struct VerdictProps {
    /// The rating before the last change.
    pub previous: Rc<Rating>,
    /// The rating.
    pub rating: Rc<Rating>,
    /// What the reader points at, if it would change the release.
    pub preview: Option<Edit>,
}

/// The level, the label and the meter, with room for what the last change did and what
/// the next one would do; and the reason for the verdict.
#[component]
pub(super) fn Verdict(props: &VerdictProps) -> Html {
    let words = use_language().common();
    let VerdictProps { previous, rating, preview } = props;
    let evaluation = rating.evaluation();
    let level = words.level(evaluation.level);
    let preview = use_memo((rating.clone(), preview.clone()), |(rating, preview)| {
        preview.as_ref().map(|edit| Rc::new(Rating::of(Rc::new(edit.applied(rating.release())))))
    });
    let place = preview.as_ref().as_ref().map(|rating| rating.evaluation().place);
    let summary = ChangeSummaryProps {
        previous: previous.clone(),
        rating: rating.clone(),
        preview: (*preview).clone(),
    };
    html! {
        <div class="verdict">
            <section
                class="summary"
                id={VERDICT}
                tabindex="-1"
                aria-labelledby="verdict-heading"
            >
                <p class="level">
                    { words.level_number(evaluation.level) }{ ": " }
                    <strong>{ level.name }</strong>
                    <span class="meaning">{ ", " }{ level.about }</span>
                </p>
                <h2 id="verdict-heading">
                    <span class="visually-hidden">
                        { words.phrase(CommonPhrase::Verdict) }{ ": " }
                    </span>
                    { words.label(evaluation.label) }
                </h2>
                <Meter evaluation={evaluation.clone()} preview={place} />
                <div class="aside">
                    { lazy::<ChangeSummaryChunk>(summary, empty_change_summary()) }
                </div>
            </section>
            <section class="reason">
                <p class="headline">{ words.headline(rating.release(), evaluation) }</p>
            </section>
        </div>
    }
}
