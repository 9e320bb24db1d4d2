//! What is pressed in what the desk shows.

use web_sys::Event;

use super::{ask, bring, draw, hand, keep, with};
use crate::{
    app::host::{self, said_by},
    panels::{
        self, APPLY, GO, KEEP, TAKE, TOGGLE, UNDO,
        dialog::{CLOSE, Dialog, ID},
        saved, share,
    },
};

/// Something was pressed.
pub(super) fn click(event: &Event) {
    let said = |attribute| said_by(event, attribute);
    if let Some(id) = said(GO) {
        host::go_to(&id);
    } else if let Some(changes) = said(APPLY) {
        with(|desk| desk.pressed = said_by(event, panels::SECTION));
        ask("apply", &changes);
    } else if said(UNDO).is_some() {
        ask("undo", "");
    } else if let Some(name) = said(TOGGLE) {
        // It opens once there is something in it.
        event.prevent_default();
        toggle(name);
    } else if let Some(dialog) = opened(event) {
        open(Some(dialog));
    } else if said(CLOSE).is_some() || host::desk::is_at(event, ID) {
        open(None);
    } else if let Some(form) = said(share::FORM) {
        hand::choose(&form);
    } else if let Some(choice) = said(share::EMBED) {
        hand::embed(&choice);
    } else if let Some(what) = said(share::COPY) {
        hand::copy(&what);
    } else if let Some(scale) = said(share::SAVE) {
        hand::save(&scale);
    } else if said(share::SEND).is_some() {
        hand::send();
    } else if said(bring::READ).is_some() {
        bring::read_area();
    } else if let Some(link) = said(TAKE) {
        open(None);
        ask("open", &link);
    } else if let Some(links) = said(KEEP) {
        keep::keep_all(&links);
    } else if said(saved::KEEP_THIS).is_some() {
        keep::keep_this();
    } else if let Some(place) = said(saved::DELETE) {
        keep::delete(place.parse().ok());
    } else if said(saved::DELETE_ALL).is_some() {
        keep::delete(None);
    } else if said(saved::RESTORE).is_some() {
        keep::restore();
    } else if said(saved::EXPORT).is_some() {
        keep::export();
    }
}

/// The dialog that what was pressed opens.
fn opened(event: &Event) -> Option<Dialog> {
    let id = said_by(event, "id")?;
    Dialog::ALL.into_iter().find(|dialog| dialog.opener() == id)
}

/// Opens a dialog, or closes what is open.
pub(super) fn open(dialog: Option<Dialog>) {
    with(|desk| {
        desk.dialog = dialog;
        desk.told.clear();
        desk.found.clear();
        desk.query.clear();
        desk.deleted = None;
        desk.bridge = None;
        desk.pending = 0;
    });
    draw();
}

/// The dialog was closed, by a key or by the desk.
pub(super) fn closed(_: &Event) {
    if with(|desk| desk.dialog.is_some()) {
        open(None);
    }
}

/// A key was pressed.
pub(super) fn key(event: &Event) {
    if host::desk::is_undo(event) && with(|desk| desk.dialog.is_none()) {
        ask("undo", "");
    }
}

/// Something was typed.
pub(super) fn input(event: &Event) {
    if host::desk::is_at(event, saved::SEARCH) {
        with(|desk| desk.query = host::text(event));
        draw();
    }
}

/// A field was changed and left, or a box was checked.
pub(super) fn change(event: &Event) {
    if host::desk::is_at(event, share::SOURCES) {
        with(|desk| desk.with_sources = !desk.with_sources);
        draw();
    } else if host::desk::is_at(event, bring::PICK) {
        bring::read_files(&host::outside::files(event));
    } else if let Some(place) = said_by(event, saved::RENAME) {
        keep::rename(place.parse().ok(), host::text(event));
    }
}

fn toggle(name: String) {
    with(|desk| match desk.open.iter().position(|open| *open == name) {
        Some(at) => drop(desk.open.remove(at)),
        None => desk.open.push(name),
    });
    draw();
}
