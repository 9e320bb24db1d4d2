//! What this browser keeps of the reader's evaluation.

use gloo::utils::window;
use web_sys::Storage;

use crate::{
    link::{self, Notice},
    release::Release,
};

/// Where the release on the page is kept, as a link.
const KEPT: &str = "openness-meter/release";
/// Where something that could not be read is put, rather than lost.
const SET_ASIDE: &str = "openness-meter/set-aside";

/// What was found in storage.
pub(in crate::app) enum Loaded {
    /// Nothing, or there is no storage to be had.
    Nothing,
    /// The release of the last visit.
    Release(Box<Release>),
    /// Something that cannot be read; it has been set aside.
    Corrupt,
}

/// Reads what was kept. What cannot be read is set aside.
pub(in crate::app) fn load() -> Loaded {
    let Some(storage) = storage() else { return Loaded::Nothing };
    let Ok(Some(text)) = storage.get_item(KEPT) else { return Loaded::Nothing };
    let (release, notices) = link::decode(&text);
    if !notices.contains(&Notice::NoVersion) {
        return Loaded::Release(Box::new(release));
    }
    // Removed only once it is safe elsewhere.
    if storage.set_item(SET_ASIDE, &text).is_ok() {
        drop(storage.remove_item(KEPT));
    }
    Loaded::Corrupt
}

/// Keeps the release. Storage that is full or forbidden keeps what it had: the
/// page goes on without it.
pub(in crate::app) fn save(release: &Release) {
    if let Some(storage) = storage() {
        drop(storage.set_item(KEPT, &link::encode(release)));
    }
}

fn storage() -> Option<Storage> {
    window().local_storage().ok().flatten()
}
