//! Why the release is rated as it is, what would raise it, and how it fares elsewhere.

mod advice;
mod catalog_diff;
mod causes;
mod claims;
mod deferred;
mod descent;
mod plans;
mod printed;
#[cfg(test)]
#[cfg(feature = "prerender")]
mod tests;

use std::rc::Rc;

use yew::prelude::*;

use self::{
    advice::AdviceSection, catalog_diff::CatalogDiff, causes::Causes, claims::Claims,
    deferred::use_deferred, descent::Descent, printed::Printed,
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
    /// The reader goes back to what the catalog has.
    pub on_restore: Callback<Rc<Release>>,
    /// The release was compared with the catalog.
    pub on_compared: Callback<Compared>,
}

/// What was found of the release in the catalog.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::app) struct Compared {
    /// The artifacts that differ from its entry.
    pub differing: Rc<[Artifact]>,
    /// The day on which the facts of the entry were checked, if the release is as it says.
    pub checked: Option<AttrValue>,
}

chunk!(pub(in crate::app) DetailsChunk, details, Details, DetailsProps);

/// The details of a rating. They follow a new one a moment later, section by section, so
/// that whoever presses a switch is answered first.
#[component]
pub(in crate::app) fn Details(props: &DetailsProps) -> Html {
    let DetailsProps { rating, on_edit, on_preview, on_restore, on_compared } = props;
    let root = use_node_ref();
    let [causes, advice, claims, catalog, printed] = use_deferred(rating, &root);
    html! {
        <div ref={root} class="details">
            <Causes rating={&causes} />
            <Descent rating={causes} />
            <AdviceSection rating={advice} {on_edit} {on_preview} />
            <Claims rating={claims} {on_edit} {on_preview} />
            // Last, since it may come when the rest is read already.
            <CatalogDiff rating={catalog} {on_restore} {on_compared} />
            <Printed rating={printed} />
        </div>
    }
}
