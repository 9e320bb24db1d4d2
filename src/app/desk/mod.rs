//! The desk: what the page does once it can be used, as a program of its own.
//!
//! The page asks the functions here for what to draw, and draws it. The desk
//! listens to what is pressed in that, and asks the page for whatever changes the
//! release.

mod act;
mod address;
mod bring;
mod hand;
mod keep;
mod license_field;
mod origin;

use std::cell::RefCell;

use gloo::{
    events::{EventListener, EventListenerOptions, EventListenerPhase},
    utils::document,
    worker::WorkerBridge,
};
use js_sys::Function;
use wasm_bindgen::prelude::*;

use super::{
    host::{
        self,
        desk::{Aim, on_aim, set_text, show_aim},
    },
    reader::Reader,
};
use crate::{
    catalog::{self, Entry},
    evaluate,
    formats::{embed::Embed, share::Form, shelf::Shelf},
    link,
    panels::{
        self,
        dialog::{self, Dialog},
        origin::DIFFERS,
        page::{STORY, WHAT_IF},
    },
    release::Release,
    words::FILE_ENGLISH,
};

thread_local! {
    static DESK: RefCell<Desk> = RefCell::default();
}

/// All that the desk knows. The release is the page's; the rest is how it is shown.
#[derive(Default)]
struct Desk {
    /// What the page does when it is asked.
    run: Option<Function>,
    /// What loads the catalog; none once it is there, or on its way.
    load_catalog: Option<Function>,
    /// The catalog, once a release on the page may be of it.
    catalog: Vec<Entry>,
    /// Where the reader of files is.
    reader: String,
    /// What is told of the release, where the page is in a frame.
    framed: Option<Function>,
    /// The reader of files while it is needed, and how many it has still to read.
    bridge: Option<WorkerBridge<Reader>>,
    pending: usize,
    release: Release,
    visit: u32,
    /// The ids of the artifacts that are marked as other than in the catalog.
    marked: Vec<&'static str>,
    /// The names of what is open in the panel.
    open: Vec<String>,
    /// What takes the focus if what was pressed is gone by now: the heading of its
    /// section, or of the dialog.
    pressed: Option<String>,
    aim: Option<Aim>,
    /// The list of licenses that is open under a field.
    licenses: Option<license_field::Open>,
    dialog: Option<Dialog>,
    /// What was done last, in the dialog.
    told: String,
    form: Form,
    embed: Embed,
    with_sources: bool,
    /// What was found in files, described.
    found: Vec<String>,
    query: String,
    /// What was kept before the last deletion.
    deleted: Option<Shelf>,
    /// Whether the panel has been asked for.
    has_begun: bool,
    /// The link of the release that the address is to follow: that of the page, but
    /// for the moment in which the page goes where the address went.
    addressed: String,
    /// Whether the address rests.
    rests: bool,
}

fn with<T>(run: impl FnOnce(&mut Desk) -> T) -> T {
    DESK.with_borrow_mut(run)
}

/// Asks the page for something.
fn ask(what: &str, about: &str) {
    if let Some(run) = with(|desk| desk.run.clone()) {
        // The page's own function does not throw.
        drop(run.call2(&JsValue::NULL, &what.into(), &about.into()));
    }
}

/// Has the page draw what the desk shows by now.
fn draw() {
    ask("draw", "");
}

/// Tells in the dialog what was done.
fn tell(text: String) {
    with(|desk| desk.told = text);
    draw();
}

/// Begins to listen. `run` is how the page is asked for something, `load_catalog` what
/// loads the catalog's file, and `reader` where the worker is that reads files. In a frame, `framed` is told the link of
/// each release that is on the page; there nothing is kept, brought in or put into
/// the browser's history.
#[wasm_bindgen]
pub fn start(run: Function, load_catalog: Function, reader: String, framed: Option<Function>) {
    let is_framed = framed.is_some();
    with(|desk| {
        desk.run = Some(run);
        desk.load_catalog = Some(load_catalog);
        desk.reader = reader;
        desk.framed = framed;
    });
    on_aim(point);
    let active = || EventListenerOptions { phase: EventListenerPhase::Bubble, passive: false };
    let listen = |kind: &'static str, options, run: fn(&web_sys::Event)| {
        EventListener::new_with_options(&document(), kind, options, run).forget();
    };
    listen("click", active(), act::click);
    listen("keydown", active(), act::key);
    listen("input", active(), act::input);
    listen("change", active(), act::change);
    listen("click", active(), license_field::click);
    listen("keydown", active(), license_field::press_key);
    listen("input", active(), license_field::input);
    listen("mousedown", active(), license_field::press);
    listen("focusout", active(), license_field::left);
    if is_framed {
        return;
    }
    listen("dragover", active(), bring::drag);
    listen("drop", active(), bring::drop_files);
    listen("paste", active(), bring::paste);
    // That a dialog is closed is told to itself alone.
    let capture = EventListenerOptions { phase: EventListenerPhase::Capture, passive: true };
    listen("close", capture, act::closed);
}

/// Puts what a link says on the page, as far as it can be read; what could not be,
/// a sentence each.
#[wasm_bindgen]
pub fn take(link: &str) -> Vec<String> {
    let (release, notices) = link::mend(link);
    ask("open", &link::encode(&release));
    notices.iter().map(|notice| FILE_ENGLISH.link_notice(notice)).collect()
}

/// What there is to draw for the release of this link: what the verdict rests on,
/// how it fares under other frameworks, and what is open over the page, written as
/// [`View::written`](panels::View::written) does. It is told with the release
/// before the last change, and how many have been started from.
#[wasm_bindgen]
pub fn panel(before: &str, after: &str, visit: u32) -> String {
    let (before, release) = (link::decode(before).0, link::decode(after).0);
    let (is_first, is_other, is_new, is_framed) = with(|desk| {
        let is_first = !std::mem::replace(&mut desk.has_begun, true);
        let is_other = desk.visit != visit;
        let is_new = desk.release != release;
        desk.release = release;
        desk.visit = visit;
        (is_first, is_other, is_new, desk.framed.is_some())
    });
    if is_first && !is_framed {
        keep::file_left();
        // The page is about to draw, and is not to be asked for anything meanwhile.
        host::after(0, || address::start(&with(|desk| desk.release.clone()))).forget();
    } else if is_new || is_other {
        if !is_framed {
            address::changed(is_other);
        }
        // What was pressed is told of, not what pressing it again would do.
        show(None);
        set_text(STORY, &with(|desk| panels::story(&before, &desk.release)));
        if is_other && !is_framed {
            keep::file(before);
        }
    }
    if with(|desk| link::encode(&desk.release) != catalog::FIRST_LINK) {
        origin::load();
    }
    with(|desk| {
        let open: Vec<&str> = desk.open.iter().map(String::as_str).collect();
        let content = desk.dialog.map(|dialog| {
            let content = match dialog {
                Dialog::Share => hand::view(desk),
                Dialog::Bring => bring::view(desk),
                Dialog::Saved => keep::view(desk),
            };
            (dialog, content)
        });
        let origin = origin::view(desk);
        panels::all(&desk.release, &open, origin).add(dialog::view(content, &desk.told)).written()
    })
}

/// What was described last is on the page.
#[wasm_bindgen]
pub fn drawn() {
    let (is_open, pressed) = with(|desk| (desk.dialog.is_some(), desk.pressed.take()));
    let framed =
        with(|desk| desk.framed.clone().map(|framed| (framed, link::encode(&desk.release))));
    if let Some((framed, link)) = framed {
        // A function of ours, which does not throw.
        drop(framed.call1(&JsValue::NULL, &link.into()));
    }
    host::desk::show_dialog(dialog::ID, is_open);
    let differing = with(|desk| origin::differing(desk));
    if with(|desk| desk.marked != differing) {
        host::desk::mark(DIFFERS, &differing);
        with(|desk| desk.marked = differing);
    }
    if let Some(section) = pressed {
        host::desk::keep_focus(&section);
    }
}

/// The link of the catalog's entry of this id; empty if there is none.
#[wasm_bindgen]
pub fn entry(id: &str) -> String {
    catalog::start(id).map(|release| link::encode(&release)).unwrap_or_default()
}

/// The reader points at something else.
fn point(aim: Option<Aim>) {
    if with(|desk| desk.aim == aim) {
        return;
    }
    show(aim.as_ref());
    with(|desk| desk.aim = aim);
}

/// Shows what pressing this would do, if anything.
fn show(aim: Option<&Aim>) {
    let then = aim.map(|aim| with(|desk| pressed(&desk.release, aim)));
    show_aim(then.as_ref().map(|then| evaluate(then).place));
    let told = then.map(|then| with(|desk| panels::what_if(&desk.release, &then)));
    set_text(WHAT_IF, &told.unwrap_or_default());
}

/// The release once this has been pressed.
fn pressed(release: &Release, aim: &Aim) -> Release {
    let mut then = release.clone();
    match aim {
        Aim::Changes(changes) => drop(link::apply(&mut then, changes)),
        Aim::Switch(artifact) => then.press(*artifact, false),
        Aim::Partial(artifact) => then.press(*artifact, true),
    }
    then
}
