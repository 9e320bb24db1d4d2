//! The tabs of the page.

use std::rc::Rc;

use yew::prelude::*;

use super::state::{Action, Status};
use crate::{
    app::language::use_language,
    catalog::filter::{CatalogFilter, CatalogTab, Rated},
    words::CatalogPhrase,
};

/// The props of [`Tabs`].
#[derive(Properties, PartialEq)]
pub(super) struct TabsProps {
    /// What the reader looks for, which each tab keeps.
    pub filter: CatalogFilter,
}

/// The props of what a tab shows that has a picture.
#[derive(Properties, PartialEq)]
pub(super) struct TabProps {
    /// The whole catalog.
    pub releases: Rc<[Rated]>,
    /// What the reader looks for.
    pub filter: CatalogFilter,
    /// The address of this page.
    pub page_url: AttrValue,
    /// The outcome of what the reader did last.
    pub status: Status,
    /// The reader does something.
    pub on_action: Callback<Action>,
}

/// The tabs as links, since each has an address.
#[component]
pub(super) fn Tabs(props: &TabsProps) -> Html {
    let filter = &props.filter;
    let words = use_language().catalog();
    let tabs = CatalogTab::ALL.into_iter().map(|tab| {
        let target = CatalogFilter { tab, ..filter.clone() };
        let current = (tab == filter.tab).then_some("page");
        let compared = filter.compared();
        html! {
            <li>
                <a href={format!("#{}", target.to_fragment())} aria-current={current}>
                    { words.tab(tab) }
                    if tab == CatalogTab::Compare && compared > 0 {
                        <span class="count">{ compared }</span>
                    }
                </a>
            </li>
        }
    });
    html! {
        <nav class="sights" aria-label={words.phrase(CatalogPhrase::Heading)}>
            <ul>{ for tabs }</ul>
        </nav>
    }
}
