//! What the address and the browser's history say of the release.
//!
//! An address has what counts for the verdict; the history's own state has all of
//! the release, after a letter that the desk puts there.

use gloo::utils::window;

use super::history;
use crate::{link, release::Release};

/// The state of the history's entry.
pub(in crate::app) fn state() -> Option<String> {
    history()?.state().ok()?.as_string()
}

/// Whether the page is in a frame on another page, where it keeps nothing and leaves
/// the browser's history alone.
#[cfg(feature = "app")]
pub(in crate::app) fn is_framed() -> bool {
    let window = window();
    !matches!(window.parent(), Ok(Some(parent)) if parent == window)
}

/// What tells a link of ours, also one that suffered on its way, from what others
/// append to addresses.
const MARKS: [&str; 7] = ["#v=", "?v=", "&v=", ";v=", "v%3D", "v%25", "public="];

/// The text of the link in the address, if there is one: `?…` is read like `#…`.
pub(in crate::app) fn text() -> Option<String> {
    let location = window().location();
    let has = |text: &str, mark: &str| link::places(text, mark).next().is_some();
    let is_link = |text: &String| MARKS.iter().any(|mark| has(text, mark));
    location.hash().ok().filter(is_link).or_else(|| location.search().ok().filter(is_link))
}

/// The release at this point of the history, and whether all of its link could be
/// read.
pub(in crate::app) fn release() -> Option<(Release, bool)> {
    if let Some(state) = state() {
        return Some((link::decode(state.get(1..)?).0, true));
    }
    let (release, notices) = link::decode(text()?.trim_start_matches(['#', '?']));
    Some((release, notices.is_empty()))
}
