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

/// What a press does, with what the attribute says that asks for it.
type Act = fn(&Event, String);

/// The attributes that ask for something when they are pressed, and what that is.
const ACTS: [(&str, Act); 18] = [
    (GO, |_, to| host::go_to(&to)),
    (APPLY, |event, changes| change_release(event, "apply", &changes)),
    (UNDO, |_, _| ask("undo", "")),
    (TOGGLE, |event, name| {
        // It opens once there is something in it.
        event.prevent_default();
        toggle(name);
    }),
    (CLOSE, |_, _| open(None)),
    (share::FORM, |_, form| hand::choose(&form)),
    (share::EMBED, |_, choice| hand::embed(&choice)),
    (share::COPY, |_, what| hand::copy(&what)),
    (share::SAVE, |_, scale| hand::save(&scale)),
    (share::SEND, |_, _| hand::send()),
    (bring::READ, |_, _| bring::read_area()),
    (TAKE, |event, link| {
        closed(event);
        change_release(event, "open", &link);
    }),
    (KEEP, |_, links| keep::keep_all(&links)),
    (saved::KEEP_THIS, |_, _| keep::keep_this()),
    (saved::DELETE, |_, place| keep::delete(place.parse().ok())),
    (saved::DELETE_ALL, |_, _| keep::delete(None)),
    (saved::RESTORE, |_, _| keep::restore()),
    (saved::EXPORT, |_, _| keep::export()),
];

/// Something was pressed.
pub(super) fn click(event: &Event) {
    if let Some((act, said)) = host::desk::said_of(event, &ACTS) {
        act(event, said);
    } else if let Some(dialog) = opened(event) {
        open(Some(dialog));
    } else if host::desk::is_at(event, ID) {
        open(None);
    }
}

/// Asks the page for another release. What was pressed may be gone by then.
fn change_release(event: &Event, what: &str, about: &str) {
    with(|desk| desk.pressed = said_by(event, panels::SECTION));
    ask(what, about);
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
