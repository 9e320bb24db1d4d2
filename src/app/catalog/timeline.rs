//! Releases over time.

use std::rc::Rc;

use yew::prelude::*;

use super::{
    effects::evaluation_url,
    export_actions::ExportActions,
    filters::{FilterForm, ResultCount},
    picture_view::PictureView,
    tabs::TabProps,
};
use crate::{
    Rating, app::language::use_language, formats::export::timeline_picture::timeline_picture,
    words::CatalogPhrase,
};

/// The form, and a picture of the releases that match.
#[component]
pub(super) fn Timeline(props: &TabProps) -> Html {
    let TabProps { releases, filter, page_url, status, on_action } = props;
    let language = use_language();
    let words = language.catalog();
    let matching: Vec<Rc<Rating>> = releases
        .iter()
        .filter(|rated| filter.matches(rated))
        .map(|rated| Rc::clone(&rated.rating))
        .collect();
    let shown = matching.len();
    let picture =
        use_memo((matching, page_url.clone(), language), |(matching, page_url, language)| {
            timeline_picture(matching, evaluation_url(page_url), *language)
        });
    html! {
        <>
            <FilterForm filter={filter.clone()} on_action={on_action.clone()} />
            <ResultCount {shown} all={releases.len()} on_action={on_action.clone()} />
            <ExportActions
                picture={Rc::clone(&picture)}
                file_name="openness-landscape"
                status={status.clone()}
                on_action={on_action.clone()}
            >
                <p class="about">{ words.phrase(CatalogPhrase::TimelineDescription) }</p>
            </ExportActions>
            <div
                class="scroll"
                tabindex="0"
                role="region"
                aria-label={words.phrase(CatalogPhrase::TimelineTitle)}
            >
                <PictureView {picture} />
            </div>
        </>
    }
}
