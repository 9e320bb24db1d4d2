//! The address and the document's title follow the state, and the state follows the address.

use yew::prelude::*;

use super::state::Action;
use crate::{
    app::{
        CATALOG_PAGE,
        browser::{dom, history, location},
        language::use_language,
    },
    catalog::filter::{CatalogFilter, CatalogTab},
};

/// Whether there is a browser: not while the page is prerendered.
const HAS_BROWSER: bool = cfg!(target_arch = "wasm32");

/// The fragment of the address that the page is opened with.
pub(super) fn initial_fragment() -> String {
    if HAS_BROWSER { location::hash() } else { String::new() }
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
pub(super) fn use_address(filter: &CatalogFilter, on_action: &Callback<Action>) {
    let on_action = on_action.clone();
    use_effect_with((), move |()| {
        let on_navigate = move || on_action.emit(Action::Navigate(location::hash()));
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

/// Keeps the title of the document that of the tab, or what a comparison finds.
#[hook]
pub(super) fn use_document_title(tab: CatalogTab, finding: Option<String>) {
    let language = use_language();
    use_effect_with((tab, finding, language), |(tab, finding, language)| {
        let words = language.catalog();
        dom::set_title(&words.document_title(*tab, finding.as_deref()));
    });
}
