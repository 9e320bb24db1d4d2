//! Releases over time.

use std::rc::Rc;

use yew::prelude::*;

use super::{
    effects::evaluation_url,
    export_actions::ExportActions,
    filters::{FilterForm, ResultCount, Select, none_or},
    picture_view::PictureView,
    tabs::TabProps,
};
use crate::{
    app::{browser::dom, language::use_language},
    catalog::filter::{Param, families},
    formats::export::timeline_picture::{TimelineRelease, timeline_picture},
    words::CatalogPhrase,
};

/// The form, and a picture of the releases that match.
#[component]
pub(super) fn Timeline(props: &TabProps) -> Html {
    let TabProps { releases, filter, page_url, status, on_action } = props;
    let language = use_language();
    let words = language.catalog();
    let families = use_memo(Rc::clone(releases), |releases| {
        let families = families(releases).into_iter().map(|(family, _)| family.to_owned());
        none_or(words.phrase(CatalogPhrase::NoFamily), families)
    });
    let matching: Vec<TimelineRelease> = releases
        .iter()
        .filter(|rated| filter.matches(rated))
        .map(|rated| TimelineRelease {
            rating: Rc::clone(&rated.rating),
            is_followed: filter.family.as_ref() == Some(&rated.entry.family),
        })
        .collect();
    let shown = matching.len();
    let picture =
        use_memo((matching, page_url.clone(), language), |(matching, page_url, language)| {
            timeline_picture(matching, evaluation_url(page_url), *language)
        });
    let region = use_node_ref();
    {
        let region = region.clone();
        // Where not all of it is seen, what is new comes first.
        use_effect_with((), move |()| dom::scroll_to_end(&region));
    }
    html! {
        <>
            <FilterForm releases={Rc::clone(releases)} filter={filter.clone()} on_action={on_action.clone()}>
                <Select
                    param={Param::Family}
                    label={words.phrase(CatalogPhrase::FollowFamily)}
                    choices={(*families).clone()}
                    value={filter.param(Param::Family)}
                    on_action={on_action.clone()}
                />
            </FilterForm>
            <ResultCount {shown} all={releases.len()} on_action={on_action.clone()} />
            <ExportActions
                picture={Rc::clone(&picture)}
                file_name="openness-timeline"
                status={status.clone()}
                on_action={on_action.clone()}
            >
                <p class="about">{ words.phrase(CatalogPhrase::TimelineDescription) }</p>
            </ExportActions>
            <div
                ref={region}
                class="scroll timeline"
                tabindex="0"
                role="region"
                aria-label={words.phrase(CatalogPhrase::TimelineTitle)}
            >
                <PictureView {picture} />
            </div>
        </>
    }
}
