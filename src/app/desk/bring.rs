//! Bringing in what others wrote.

use gloo::worker::Spawnable;
use web_sys::{Event, File};

use super::{Desk, draw, tell, with};
use crate::{
    app::{
        host::{self, outside},
        reader::Reader,
    },
    panels::{Content, View, bring, dialog::Dialog},
    words::{SHARE_ENGLISH, SharePhrase},
};

pub(super) use crate::panels::bring::{PICK, READ};

/// How long the reader may take to be there, in milliseconds.
const PATIENCE: u32 = 20_000;

/// What the dialog shows.
pub(super) fn view(desk: &Desk) -> View {
    bring::view(desk.pending > 0, desk.found.iter().cloned().map(Content::Written))
}

/// Has the worker read something of this name, which may be none.
fn read(name: String, bytes: Vec<u8>) {
    with(|desk| {
        let at = desk.reader.clone();
        let bridge = desk
            .bridge
            .get_or_insert_with(|| Reader::spawner().callback(answered).spawn_with_loader(&at));
        bridge.send((name, bytes));
    });
    let so_far = with(|desk| desk.found.len());
    host::after(PATIENCE, move || {
        // Nothing has come since.
        if with(|desk| desk.pending > 0 && desk.found.len() <= so_far) {
            with(|desk| {
                desk.pending = 0;
                desk.bridge = None;
            });
            tell(SHARE_ENGLISH.phrase(SharePhrase::NotRead).to_owned());
        }
    })
    .forget();
}

/// The worker has read something.
fn answered(found: String) {
    with(|desk| {
        desk.pending = desk.pending.saturating_sub(1);
        desk.found.push(found);
    });
    draw();
}

/// Forgets what was read before, and shows that so many are to be read.
fn begin(count: usize) {
    with(|desk| {
        desk.dialog = Some(Dialog::Bring);
        desk.pending = count;
        desk.found.clear();
        desk.told.clear();
    });
    draw();
}

/// Reads files.
pub(super) fn read_files(files: &[File]) {
    if files.is_empty() {
        return;
    }
    begin(files.len());
    for file in files {
        outside::contents(file, read);
    }
}

/// Reads what was typed or pasted into the area.
pub(super) fn read_area() {
    let text = host::desk::area(bring::AREA);
    begin(1);
    read(String::new(), text.into_bytes());
}

/// Files are dragged over the page: it takes them, or the browser would leave it.
pub(super) fn drag(event: &Event) {
    if outside::drags_files(event) {
        event.prevent_default();
    }
}

/// Files were dropped.
pub(super) fn drop_files(event: &Event) {
    if outside::drags_files(event) {
        event.prevent_default();
        read_files(&outside::files(event));
    }
}

/// Something was pasted where it is not for a field: files, or a text that may be
/// more than a word.
pub(super) fn paste(event: &Event) {
    if host::desk::is_in_text(event) {
        return;
    }
    let files = outside::files(event);
    let text = outside::pasted(event);
    let is_more = text.contains(['\n', '=', '{']);
    if !files.is_empty() {
        read_files(&files);
    } else if is_more {
        begin(1);
        read(String::new(), text.into_bytes());
    }
}
