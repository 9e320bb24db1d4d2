//! The line that stays in view: what the release is, what the last change did, and Undo.

use std::rc::Rc;

use yew::prelude::*;

use super::change_summary::{ChangeSummaryChunk, ChangeSummaryProps, empty_change_summary};
use crate::{
    Rating,
    app::{
        browser::{dom, event},
        components::meter::use_place,
        language::use_language,
        lazy::lazy,
    },
    words::CommonPhrase,
};

/// The props of [`StatusBar`].
#[derive(Properties, PartialEq)]
pub(super) struct StatusBarProps {
    /// The rating before the last change.
    pub previous: Rc<Rating>,
    /// The rating.
    pub rating: Rc<Rating>,
    /// The rating after what the reader points at, if it would change the release.
    pub preview: Option<Rc<Rating>>,
    /// Whether there is a change to take back.
    pub can_undo: bool,
    /// The reader takes the last change back.
    pub on_undo: Callback<()>,
}

/// The name, the label and the level, with what the last change did or the next would do.
#[component]
pub(super) fn StatusBar(props: &StatusBarProps) -> Html {
    let StatusBarProps { previous, rating, preview, can_undo, on_undo } = props;
    let words = use_language().common();
    let evaluation = rating.evaluation();
    let track = use_node_ref();
    use_place(&track, "--place", Some(evaluation.place));
    let bar = use_node_ref();
    {
        let bar = bar.clone();
        use_effect_with((), move |()| {
            let listener = event::on_document("focusin", move |focus| dom::uncover(focus, &bar));
            move || drop(listener)
        });
    }
    let summary = ChangeSummaryProps {
        previous: previous.clone(),
        rating: rating.clone(),
        preview: preview.clone(),
    };
    html! {
        <div ref={bar} class="status-bar">
            <p class="current">
                <span>
                    <strong class="current-label">{ words.label(evaluation.label) }</strong>
                    { " " }
                    <span class="current-level">{ words.level_number(evaluation.level) }</span>
                </span>
                { " " }
                <span class="release-name">{ rating.release().name.trim() }</span>
            </p>
            <div class="aside">
                { lazy::<ChangeSummaryChunk>(summary, empty_change_summary()) }
            </div>
            <div class="tools">
                // Not `disabled`, which would take the focus from whoever presses it.
                <button
                    type="button"
                    id="undo"
                    aria-disabled={(!can_undo).to_string()}
                    onclick={on_undo.reform(|_| ())}
                >
                    { words.phrase(CommonPhrase::Undo) }
                </button>
            </div>
            <div ref={track} class="place" aria-hidden="true"><div class="reached" /></div>
        </div>
    }
}
