//! The language of the page, for every component.

use yew::prelude::*;

use crate::words::Language;

/// The language that the page speaks, from the context that [`App`](super::App) provides.
#[hook]
pub(super) fn use_language() -> Language {
    use_context().unwrap_or_default()
}
