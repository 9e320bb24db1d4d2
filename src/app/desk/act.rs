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

/// What says that something is done when it is pressed.
const ACTS: [&str; 18] = [
    GO,
    APPLY,
    UNDO,
    TOGGLE,
    CLOSE,
    share::FORM,
    share::EMBED,
    share::COPY,
    share::SAVE,
    share::SEND,
    bring::READ,
    TAKE,
    KEEP,
    saved::KEEP_THIS,
    saved::DELETE,
    saved::DELETE_ALL,
    saved::RESTORE,
    saved::EXPORT,
];

/// Something was pressed.
pub(super) fn click(event: &Event) {
    let Some((act, value)) = host::desk::said_of(event, &ACTS) else {
        if let Some(dialog) = opened(event) {
            open(Some(dialog));
        } else if host::desk::is_at(event, ID) {
            open(None);
        }
        return;
    };
    match act {
        GO => host::go_to(&value),
        APPLY => {
            with(|desk| desk.pressed = said_by(event, panels::SECTION));
            ask("apply", &value);
        }
        UNDO => ask("undo", ""),
        TOGGLE => {
            // It opens once there is something in it.
            event.prevent_default();
            toggle(value);
        }
        CLOSE => open(None),
        share::FORM => hand::choose(&value),
        share::EMBED => hand::embed(&value),
        share::COPY => hand::copy(&value),
        share::SAVE => hand::save(&value),
        share::SEND => hand::send(),
        bring::READ => bring::read_area(),
        TAKE => {
            open(None);
            ask("open", &value);
        }
        KEEP => keep::keep_all(&value),
        saved::KEEP_THIS => keep::keep_this(),
        saved::DELETE => keep::delete(value.parse().ok()),
        saved::DELETE_ALL => keep::delete(None),
        saved::RESTORE => keep::restore(),
        _ => keep::export(),
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
