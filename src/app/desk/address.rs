//! The address bar and the browser's history, which follow the release.
//!
//! A release that is opened, and the first change to it, are each a step back for
//! the browser; further changes are none.

use gloo::{events::EventListener, utils::window};
use wasm_bindgen::JsValue;

use super::{ask, with};
use crate::{
    app::host::{
        self,
        address::{release, state, text},
        history, storage,
    },
    link,
    release::Release,
    words::FILE_ENGLISH,
};

/// What the state of an entry begins with: the release as it was opened, or
/// changed since.
const OPENED: &str = "o";
const CHANGED: &str = "c";

/// Where the release is put when the page is left, after the addresses that it had
/// then.
const LAST: &str = "openness-meter/last";

/// How long the address rests after it has followed, in milliseconds: browsers
/// refuse more than a hundred addresses in half a minute.
const REST: u32 = 350;

/// Begins to follow, from the release that the page began with.
pub(super) fn start(first: &Release) {
    with(|desk| desk.addressed = link::encode(first));
    match (release(), last()) {
        (Some((_, false)), _) => mend(),
        (_, Some(link)) if link != link::encode(first) => {
            enter(&[CHANGED, &link].concat(), Some(&link::decode(&link).0), true);
            go(&link);
        }
        (Some((opened, true)), _) => {
            settle(&opened);
            // It may have been changed since.
            follow(false);
        }
        (None, _) => settle(first),
    }
    for kind in ["popstate", "hashchange"] {
        EventListener::new(&window(), kind, |_| arrive()).forget();
    }
    EventListener::new(&window(), "pagehide", |_| leave()).forget();
}

/// The page is left, perhaps before the address has followed. Some engines take no
/// state any more then, and some forget it when the page is loaded again.
fn leave() {
    let before = href();
    if with(|desk| desk.rests) {
        follow(false);
    }
    let link = with(|desk| desk.addressed.clone());
    // The page keeps it, too, but a moment later.
    if state().is_some_and(|state| state.starts_with(CHANGED)) {
        storage::set(storage::KEPT, &link);
    }
    remember(&before, &link);
}

/// Remembers in this tab that this link is on the page at this address, and at that
/// before it.
fn remember(before: &str, link: &str) {
    storage::set_in_tab(LAST, &[before, &href(), link].join("\n"));
}

/// The link of the release that was on this page when it was last left in this tab,
/// if that was at this address.
fn last() -> Option<String> {
    let last = storage::take_in_tab(LAST)?;
    let mut lines = last.split('\n');
    let (before, after, link) = (lines.next()?, lines.next()?, lines.next()?);
    [before, after].contains(&&*href()).then(|| link.to_owned())
}

fn href() -> String {
    window().location().href().unwrap_or_default()
}

/// The reader went back or forth, or changed the address.
fn arrive() {
    match release() {
        Some((_, false)) => mend(),
        Some((release, true)) => {
            settle(&release);
            go(&link::encode(&release));
        }
        None => {}
    }
}

/// Has the page go where the address went.
fn go(link: &str) {
    with(|desk| link.clone_into(&mut desk.addressed));
    ask("arrive", link);
}

/// Opens a link that could not be read as it stands as far as it goes, and says
/// what is wrong with it.
fn mend() {
    let (release, notices) = link::mend(&text().unwrap_or_default());
    let link = link::encode(&release);
    enter(&[OPENED, &link].concat(), Some(&release), true);
    go(&link);
    let told: Vec<String> = notices.iter().map(|one| FILE_ENGLISH.link_notice(one)).collect();
    if !told.is_empty() {
        ask("tell", &FILE_ENGLISH.link_notices(&told));
    }
}

/// Remembers all of a release that was opened by its address, which stays as it
/// is, unless it is remembered already.
fn settle(release: &Release) {
    if state().is_none() {
        enter(&[OPENED, &link::encode(release)].concat(), None, true);
    }
}

/// The release has changed, or it is another. The address follows at once, unless
/// it has just done so.
pub(super) fn changed(is_other: bool) {
    with(|desk| desk.addressed = link::encode(&desk.release));
    if is_other || with(|desk| !desk.rests) {
        follow(is_other);
        rest();
    } else {
        // Some engines lose what is only written as the page is left.
        remember(&href(), &with(|desk| desk.addressed.clone()));
    }
}

/// Lets the address rest, and then follow what has changed meanwhile.
fn rest() {
    with(|desk| desk.rests = true);
    host::after(REST, || {
        with(|desk| desk.rests = false);
        if follow(false) {
            rest();
        }
    })
    .forget();
}

/// Brings the address up to date, and tells whether it was not.
fn follow(is_other: bool) -> bool {
    let link = with(|desk| desk.addressed.clone());
    let known = state().unwrap_or_default();
    if known.get(1..) == Some(&link) {
        return false;
    }
    let mark = if is_other { OPENED } else { CHANGED };
    let is_same = !is_other && known.starts_with(CHANGED);
    enter(&[mark, &link].concat(), Some(&link::decode(&link).0), is_same);
    // The history has it by now.
    drop(storage::take_in_tab(LAST));
    true
}

/// Enters a state into the history, in place of the present one or after it, with
/// the address of a release if there is one.
fn enter(state: &str, release: Option<&Release>, is_same: bool) {
    let Some(history) = history() else { return };
    let address = release.map(|release| {
        let path = window().location().pathname().unwrap_or_default();
        [&*path, "#", &link::encode_short(release)].concat()
    });
    let (state, address) = (JsValue::from(state), address.as_deref());
    // Refused if the history is flooded: the next change brings it up to date.
    drop(if is_same {
        history.replace_state_with_url(&state, "", address)
    } else {
        history.push_state_with_url(&state, "", address)
    });
}
