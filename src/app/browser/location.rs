//! The address of the page.

use gloo::utils::window;

use crate::app::language::neutral_page;

/// The whole address.
pub(in crate::app) fn href() -> String {
    window().location().href().unwrap_or_default()
}

/// The fragment, with its `#`; empty if there is none.
pub(in crate::app) fn hash() -> String {
    window().location().hash().unwrap_or_default()
}

/// The query, with its `?`; empty if there is none.
pub(in crate::app) fn search() -> String {
    window().location().search().unwrap_or_default()
}

/// The path.
pub(in crate::app) fn pathname() -> String {
    window().location().pathname().unwrap_or_default()
}

/// The address without fragment and query, and without the language: for links that are
/// passed on.
pub(in crate::app) fn page_url() -> String {
    let location = window().location();
    let url = [location.origin(), location.pathname()].map(Result::unwrap_or_default).concat();
    neutral_page(&url)
}

/// Whether the page is in a frame on another page, where it keeps nothing and leaves
/// the browser's history alone.
pub(in crate::app) fn is_framed() -> bool {
    let window = window();
    !matches!(window.parent(), Ok(Some(parent)) if parent == window)
}
