//! The address and the document's title follow the state, and the state follows the address.

use std::rc::Rc;

use yew::prelude::*;

use super::state::Action;
use crate::{
    app::{
        browser::{dom, history, location},
        language::{CATALOG_PAGE, use_language},
    },
    catalog::filter::{CatalogFilter, CatalogTab, Rated},
};

/// Whether there is a browser: not while the page is prerendered.
const HAS_BROWSER: bool = cfg!(target_arch = "wasm32");

/// What the address asks for that the page is opened with.
pub(super) fn initial_filter(releases: &[Rated]) -> CatalogFilter {
    if HAS_BROWSER { filter_of_address(releases) } else { CatalogFilter::default() }
}

fn filter_of_address(releases: &[Rated]) -> CatalogFilter {
    CatalogFilter::parse(&location::hash()).with_own_recognized(releases)
}

/// The address of this page, without fragment and query.
pub(super) fn page_url() -> String {
    if HAS_BROWSER { location::page_url() } else { String::new() }
}

/// The address of the page of an evaluation, given the address of this page.
pub(super) fn evaluation_url(page_url: &str) -> &str {
    page_url.strip_suffix(CATALOG_PAGE).unwrap_or(page_url)
}

/// Keeps the fragment of the address and the filter the same.
#[hook]
pub(super) fn use_address(
    filter: &CatalogFilter,
    releases: &Rc<[Rated]>,
    on_action: &Callback<Action>,
) {
    let on_action = on_action.clone();
    use_effect_with(Rc::clone(releases), move |releases| {
        let releases = Rc::clone(releases);
        let on_navigate = move || on_action.emit(Action::Navigate(filter_of_address(&releases)));
        let listeners = history::on_navigate(on_navigate);
        move || drop(listeners)
    });
    use_effect_with(filter.clone(), |filter| {
        let fragment = filter.to_fragment();
        if location::hash().trim_start_matches('#') != fragment {
            let url = if fragment.is_empty() {
                location::pathname() + &location::search()
            } else {
                format!("#{fragment}")
            };
            // Replaced, since typing should not fill the browser's history.
            history::replace(None, Some(&url));
        }
    });
}

/// Shows the start of a tab that the reader changes to, however far down the last one was.
#[hook]
pub(super) fn use_scroll_to_top(tab: CatalogTab) {
    let last = use_mut_ref(|| tab);
    use_effect_with(tab, move |tab| {
        if last.replace(*tab) != *tab {
            dom::scroll_to_top();
        }
    });
}

/// Keeps the title of the document that of the tab, or what a comparison finds.
#[hook]
pub(super) fn use_document_title(tab: CatalogTab, finding: Option<String>) {
    let language = use_language();
    use_effect_with((tab, finding, language), |(tab, finding, language)| {
        let words = language.catalog();
        dom::set_title(&words.document_title(*tab, finding.as_deref()));
    });
}
