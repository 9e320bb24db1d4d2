//! What this browser keeps of the reader's evaluations.

use gloo::utils::window;
use web_sys::Storage;

/// The key of the release on the page, as a link.
pub(in crate::app) const CURRENT_RELEASE: &str = "openness-meter/release";
/// The key of something that could not be read: it is put aside rather than lost.
pub(in crate::app) const UNREADABLE: &str = "openness-meter/set-aside";
/// The key of the release of the last visit while a link shows another.
pub(in crate::app) const DISPLACED_RELEASE: &str = "openness-meter/left";
/// The key of the saved evaluations.
pub(in crate::app) const SAVED_EVALUATIONS: &str = "openness-meter/saved";
/// The key of the language that the reader has chosen. The boot script reads it, too.
pub(in crate::app) const LANGUAGE: &str = "openness-meter/language";
/// The key, in this tab only, of the release when the page was left.
pub(in crate::app) const TAB_SNAPSHOT: &str = "openness-meter/last";

fn local() -> Option<Storage> {
    window().local_storage().ok().flatten()
}

fn session() -> Option<Storage> {
    window().session_storage().ok().flatten()
}

/// The text that is stored under this key.
pub(in crate::app) fn get(key: &str) -> Option<String> {
    local()?.get_item(key).ok()?
}

/// Stores a text and returns whether that worked: storage that is full or forbidden
/// keeps what it had.
pub(in crate::app) fn set(key: &str, text: &str) -> bool {
    local().is_some_and(|storage| storage.set_item(key, text).is_ok())
}

/// Removes what is stored under this key.
pub(in crate::app) fn remove(key: &str) {
    if let Some(storage) = local() {
        // Fails where there is nothing to remove either.
        drop(storage.remove_item(key));
    }
}

/// Takes out the text that is stored under this key for this tab only.
pub(in crate::app) fn take_in_tab(key: &str) -> Option<String> {
    let storage = session()?;
    let text = storage.get_item(key).ok()??;
    drop(storage.remove_item(key));
    Some(text)
}

/// Stores a text for this tab only, if there is storage.
pub(in crate::app) fn set_in_tab(key: &str, text: &str) {
    if let Some(storage) = session() {
        drop(storage.set_item(key, text));
    }
}
