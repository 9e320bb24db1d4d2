//! What this browser keeps of the reader's evaluations.

use gloo::utils::window;
use web_sys::Storage;

/// Where the release on the page is kept, as a link.
pub(in crate::app) const KEPT: &str = "openness-meter/release";
/// Where something that could not be read is put, rather than lost.
#[cfg(feature = "app")]
pub(in crate::app) const SET_ASIDE: &str = "openness-meter/set-aside";
/// Where the release of the last visit is put when a link shows another: the desk
/// files it.
pub(in crate::app) const LEFT: &str = "openness-meter/left";
/// Where the evaluations are that the reader keeps.
#[cfg(feature = "desk")]
pub(in crate::app) const SAVED: &str = "openness-meter/saved";

fn storage() -> Option<Storage> {
    window().local_storage().ok().flatten()
}

/// What is kept here.
pub(in crate::app) fn get(key: &str) -> Option<String> {
    storage()?.get_item(key).ok()?
}

/// Keeps a text here, and tells whether that worked: storage that is full or
/// forbidden keeps what it had.
pub(in crate::app) fn set(key: &str, text: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(key, text).is_ok())
}

/// What is kept in this tab only, and no longer.
#[cfg(feature = "desk")]
pub(in crate::app) fn take_in_tab(key: &str) -> Option<String> {
    let storage = window().session_storage().ok()??;
    let text = storage.get_item(key).ok()??;
    drop(storage.remove_item(key));
    Some(text)
}

/// Keeps a text in this tab only, if there is storage.
#[cfg(feature = "desk")]
pub(in crate::app) fn set_in_tab(key: &str, text: &str) {
    if let Ok(Some(storage)) = window().session_storage() {
        drop(storage.set_item(key, text));
    }
}

/// Keeps nothing here any more.
pub(in crate::app) fn remove(key: &str) {
    if let Some(storage) = storage() {
        // Fails where there is nothing to remove either.
        drop(storage.remove_item(key));
    }
}
