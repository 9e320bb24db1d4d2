//! What is kept on the reader's machine.

use super::{Desk, tell, with};
use crate::{
    app::host::{carry, outside, storage},
    catalog,
    formats::shelf::Shelf,
    link,
    panels::{View, dialog::HEADING, saved},
    release::Release,
    words::{SHARE_ENGLISH, SharePhrase},
};

fn load() -> Shelf {
    Shelf::read(&storage::get(storage::SAVED).unwrap_or_default())
}

/// Keeps the shelf; what was done is told, unless it could not be.
fn store(shelf: &Shelf, told: String) {
    let is_stored = storage::set(storage::SAVED, &shelf.write());
    // What was pressed may be gone by now.
    with(|desk| desk.pressed = Some(HEADING.to_owned()));
    tell(if is_stored { told } else { SHARE_ENGLISH.phrase(SharePhrase::NotStored).to_owned() });
}

/// What the dialog shows.
pub(super) fn view(desk: &Desk) -> View {
    saved::view(&load(), &desk.query, desk.deleted.is_some())
}

/// Keeps a release that has left the page, unless it is nothing or the catalog's.
pub(super) fn file(release: Release) {
    let is_known = catalog::LINKS.contains(&&*link::encode(&release));
    if is_known || release == Release::default() {
        return;
    }
    let mut shelf = load();
    shelf.keep(&outside::today().to_string(), release);
    // Storage that is full or forbidden keeps what it had.
    storage::set(storage::SAVED, &shelf.write());
}

/// Keeps what was on the page at the last visit, if a link shows something else.
pub(super) fn file_left() {
    let Some(text) = storage::get(storage::LEFT) else { return };
    storage::remove(storage::LEFT);
    let (release, _) = link::decode(&text);
    if with(|desk| desk.release != release) {
        file(release);
    }
}

/// Keeps what is on the page.
pub(super) fn keep_this() {
    let release = with(|desk| desk.release.clone());
    let told = SHARE_ENGLISH.now_kept(&release.name, true);
    let mut shelf = load();
    shelf.keep(&outside::today().to_string(), release);
    store(&shelf, told);
}

/// Keeps the releases of these links, a line each.
pub(super) fn keep_all(links: &str) {
    let mut shelf = load();
    let day = outside::today().to_string();
    // The first comes to stand first.
    let links: Vec<&str> = links.lines().collect();
    for link in links.iter().rev() {
        shelf.keep(&day, link::decode(link).0);
    }
    store(&shelf, SHARE_ENGLISH.all_kept(links.len()));
}

/// Deletes the one of this place, or all.
pub(super) fn delete(place: Option<usize>) {
    let before = load();
    let mut after = before.clone();
    let told = match place {
        Some(place) if place < after.0.len() => {
            SHARE_ENGLISH.now_kept(&after.0.remove(place).release.name, false)
        }
        Some(_) => return,
        None => {
            after.0.clear();
            SHARE_ENGLISH.all_deleted(before.0.len())
        }
    };
    with(|desk| desk.deleted = Some(before));
    store(&after, told);
}

/// Takes the last deletion back.
pub(super) fn restore() {
    if let Some(shelf) = with(|desk| desk.deleted.take()) {
        store(&shelf, String::new());
    }
}

/// Names the one of this place.
pub(super) fn rename(place: Option<usize>, name: String) {
    let mut shelf = load();
    let Some(kept) = place.and_then(|place| shelf.0.get_mut(place)) else { return };
    let told = SHARE_ENGLISH.now_kept(&name, true);
    kept.release.name = name;
    store(&shelf, told);
}

/// Saves all as a file.
pub(super) fn export() {
    const NAME: &str = "openness-evaluations.json";
    carry::save(NAME, "application/json", &load().json());
    tell(SHARE_ENGLISH.stored(NAME));
}
