//! What the last change did, and what the one that is pointed at would do.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    Rating,
    app::{deferred::use_after_paint, language::use_language, lazy::chunk},
    difference::Difference,
};

/// The props of [`ChangeSummary`].
#[derive(Clone, Properties, PartialEq)]
pub(super) struct ChangeSummaryProps {
    /// The rating before the last change.
    pub previous: Rc<Rating>,
    /// The rating.
    pub rating: Rc<Rating>,
    /// The rating after what the reader points at, if it would change the release.
    pub preview: Option<Rc<Rating>>,
}

chunk!(pub(super) ChangeSummaryChunk, change_summary, ChangeSummary, ChangeSummaryProps);

/// One sentence on what the last change did, which is announced, and one on what the next
/// one would do. The first follows after the verdict has been painted.
#[component]
pub(super) fn ChangeSummary(props: &ChangeSummaryProps) -> Html {
    let words = use_language().details();
    let ratings = use_after_paint((props.previous.clone(), props.rating.clone()));
    let story = use_memo(ratings, move |(previous, rating)| {
        words.change_summary(&Difference::between(previous, rating))
    });
    let preview =
        use_memo((props.rating.clone(), props.preview.clone()), move |(rating, preview)| {
            preview.as_ref().map_or_else(String::new, |after| {
                words.change_preview(&Difference::between(rating, after))
            })
        });
    html! {
        <>
            <p id="story" role="status">{ &*story }</p>
            <p id="what-if">{ &*preview }</p>
        </>
    }
}

/// The place of both sentences before they can be told.
pub(super) fn empty_change_summary() -> Html {
    html! {
        <>
            <p id="story" role="status" />
            <p id="what-if" />
        </>
    }
}
