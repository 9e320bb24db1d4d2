//! The release on the page is stored in this browser, for the next visit.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    app::{
        browser::{
            storage::{self, CURRENT_RELEASE, DISPLACED_RELEASE, UNREADABLE},
            time,
        },
        effects::address::QUIET,
        language::use_language,
        state::{Action, Dispatch},
    },
    link::{self, Notice},
    release::Release,
    words::CommonPhrase,
};

/// How long the page has been quiet when a change is stored, in milliseconds: a little
/// longer than until the address has followed.
const STORE_AFTER: u32 = QUIET + 50;

/// What was stored at the last visit.
pub(in crate::app) enum Stored {
    /// Nothing, or there is no storage to be had.
    Nothing,
    /// A release.
    Release(Box<Release>),
    /// Something that cannot be read; it has been put aside.
    Unreadable,
}

/// The release that was stored at the last visit.
pub(in crate::app) fn restore() -> Stored {
    let Some(text) = storage::get(CURRENT_RELEASE) else { return Stored::Nothing };
    let (release, notices) = link::decode(&text);
    if !notices.contains(&Notice::NoVersion) {
        return Stored::Release(Box::new(release));
    }
    // Removed only once it is safe elsewhere.
    if storage::set(UNREADABLE, &text) {
        storage::remove(CURRENT_RELEASE);
    }
    Stored::Unreadable
}

/// Puts what was stored at the last visit where it is not overwritten, since a link shows
/// another release.
pub(in crate::app) fn displace() {
    if let Some(text) = storage::get(CURRENT_RELEASE) {
        storage::set(DISPLACED_RELEASE, &text);
    }
}

/// Stores the release a moment after it has changed for the last time. The reader is told
/// once if that does not work.
#[hook]
pub(in crate::app) fn use_persistence(release: Rc<Release>, is_framed: bool, dispatch: Dispatch) {
    let words = use_language().common();
    let has_told = use_mut_ref(|| false);
    let is_started = use_mut_ref(|| false);
    use_effect_with(release, move |release| {
        // What the page begins with is no change.
        let is_changed = is_started.replace(true);
        let release = Rc::clone(release);
        let store = move || {
            let is_stored = storage::set(CURRENT_RELEASE, &link::encode(&release));
            if !is_stored && !has_told.replace(true) {
                dispatch.dispatch(Action::Notify(words.phrase(CommonPhrase::NotPersisted).into()));
            }
        };
        let timer = (is_changed && !is_framed).then(|| time::after(STORE_AFTER, store));
        // The next change takes its place.
        move || drop(timer)
    });
}
