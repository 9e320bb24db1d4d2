//! The release that the page begins with, and that it keeps for the next visit.

use crate::{
    app::host::{
        address::{self, is_framed},
        storage::{KEPT, LEFT, SET_ASIDE, get, remove, set},
    },
    link::{self, Notice},
    release::Release,
};

/// What the page begins with.
pub(super) enum Loaded {
    /// Nothing, or there is no storage to be had.
    Nothing,
    /// The release of the address, or of the last visit.
    Release(Box<Release>),
    /// Something that cannot be read; it has been set aside.
    Corrupt,
}

/// The release of the address, else what was kept. What cannot be read is set
/// aside.
pub(super) fn load() -> Loaded {
    let kept = if is_framed() { None } else { get(KEPT) };
    if let Some((release, _)) = address::release() {
        if let Some(text) = kept {
            set(LEFT, &text);
        }
        return Loaded::Release(Box::new(release));
    }
    let Some(text) = kept else { return Loaded::Nothing };
    let (release, notices) = link::decode(&text);
    if !notices.contains(&Notice::NoVersion) {
        return Loaded::Release(Box::new(release));
    }
    // Removed only once it is safe elsewhere.
    if set(SET_ASIDE, &text) {
        remove(KEPT);
    }
    Loaded::Corrupt
}

/// Keeps the release, and tells whether that worked: without storage the page goes on
/// all the same. In a frame there is nothing to keep.
pub(super) fn save(release: &Release) -> bool {
    is_framed() || set(KEPT, &link::encode(release))
}
