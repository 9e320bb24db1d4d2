//! Why the release is rated as it is, what would raise it, and how it fares elsewhere.

mod advice;
mod catalog_diff;
mod causes;
mod claims;
mod criteria;
mod deferred;
mod edit_button;
mod found_artifact;
mod frameworks;
mod plans;
#[cfg(test)]
#[cfg(feature = "prerender")]
mod tests;

use std::rc::Rc;

use yew::prelude::*;

use self::{
    advice::AdviceSection, catalog_diff::CatalogDiff, causes::Causes, claims::Claims,
    criteria::Criteria, deferred::use_deferred, frameworks::Frameworks,
};
use crate::{
    Rating,
    app::{lazy::chunk, state::Edit},
    release::{Artifact, Release},
};

/// The props of [`Details`].
#[derive(Clone, Properties, PartialEq)]
pub(in crate::app) struct DetailsProps {
    /// What is explained.
    pub rating: Rc<Rating>,
    /// The reader changes the release.
    pub on_edit: Callback<Edit>,
    /// The reader points at what would change it, or no longer does.
    pub on_preview: Callback<Option<Edit>>,
    /// The reader takes the last change back.
    pub on_undo: Callback<()>,
    /// The reader opens another release.
    pub on_open: Callback<Rc<Release>>,
    /// Other artifacts than before differ from the catalog.
    pub on_differing: Callback<Vec<Artifact>>,
}

chunk!(pub(in crate::app) DetailsChunk, details, Details, DetailsProps);

/// The details of a rating. They follow a new one a moment later, section by section, so
/// that whoever presses a switch is answered first.
#[component]
pub(in crate::app) fn Details(props: &DetailsProps) -> Html {
    let DetailsProps { rating, on_edit, on_preview, on_undo, on_open, on_differing } = props;
    let root = use_node_ref();
    let [causes, advice, claims, frameworks, criteria, catalog] = use_deferred(rating, &root);
    html! {
        <div ref={root} class="details">
            <Causes rating={causes} />
            <AdviceSection rating={advice} {on_edit} {on_preview} {on_undo} />
            <Claims rating={claims} {on_edit} {on_preview} />
            <Frameworks rating={frameworks} {on_edit} {on_preview} />
            <Criteria rating={criteria} />
            // Last, since it may come when the rest is read already.
            <CatalogDiff rating={catalog} {on_open} {on_differing} />
        </div>
    }
}
