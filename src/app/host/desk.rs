//! What the desk needs of the browser beside ways in and out: what the reader points
//! at, texts, the focus, and a dialog.

use gloo::{events::EventListener, utils::document};
use wasm_bindgen::JsCast;
use web_sys::{
    Element, Event, FocusOptions, HtmlDialogElement, HtmlElement, HtmlInputElement,
    HtmlTextAreaElement, KeyboardEvent,
};

use super::{element, said_by};
use crate::{frameworks::four_level::Place, release::Artifact};

/// Something that changes the release when it is pressed.
#[derive(Clone, PartialEq)]
pub(in crate::app) enum Aim {
    /// The switch of an artifact.
    Switch(Artifact),
    /// The checkbox beside it.
    Partial(Artifact),
    /// A button that makes these changes, written as in a link.
    Changes(String),
}

/// What the reader points at, or has put the focus on.
fn aim(event: &Event) -> Option<Aim> {
    if let Some(changes) = said_by(event, "data-apply") {
        return Some(Aim::Changes(changes));
    }
    let artifact = Artifact::from_id(&said_by(event, "data-artifact")?)?;
    let target: Element = event.target()?.dyn_into().ok()?;
    let is_in = |selector| matches!(target.closest(selector), Ok(Some(_)));
    if is_in(".partial") {
        Some(Aim::Partial(artifact))
    } else {
        is_in(".switch, .what label").then_some(Aim::Switch(artifact))
    }
}

/// Calls back with what the reader points at, or puts the focus on, from now on.
pub(in crate::app) fn on_aim(run: impl Fn(Option<Aim>) + Clone + 'static) {
    for kind in ["mouseover", "focusin"] {
        let run = run.clone();
        EventListener::new(&document(), kind, move |event| run(aim(event))).forget();
    }
}

/// Shows on the meter where the pointer would move, or no longer does.
pub(in crate::app) fn show_aim(place: Option<Place>) {
    let meter = document().query_selector(".meter").ok().flatten();
    if let Some(meter) = meter.and_then(|meter| meter.dyn_into::<HtmlElement>().ok()) {
        // Fails for a name that is none, which a custom property's is not.
        drop(meter.style().set_property("--aim", &place.map(Place::percent).unwrap_or_default()));
    }
}

/// Sets the text of the element with this id.
pub(in crate::app) fn set_text(id: &str, text: &str) {
    if let Some(element) = element(id) {
        element.set_text_content(Some(text));
    }
}

/// Puts the focus on the element with this id if what had it is gone.
pub(in crate::app) fn keep_focus(id: &str) {
    let is_lost = document().active_element().is_none_or(|active| active.tag_name() == "BODY");
    let element = element(id).filter(|_| is_lost);
    if let Some(element) = element.as_ref().and_then(|element| element.dyn_ref::<HtmlElement>()) {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        drop(element.focus_with_options(&options));
    }
}

/// Whether an event is Ctrl+Z or Cmd+Z, outside of the fields that undo by
/// themselves.
pub(in crate::app) fn is_undo(event: &Event) -> bool {
    let is_key = event.dyn_ref::<KeyboardEvent>().is_some_and(|key| {
        let is_chosen = key.ctrl_key() || key.meta_key();
        key.key() == "z" && is_chosen && !key.shift_key() && !key.alt_key()
    });
    is_key && !is_in_text(event)
}

/// Shows the dialog with this id above all else, or closes it.
pub(in crate::app) fn show_dialog(id: &str, is_shown: bool) {
    let dialog = element(id).and_then(|found| found.dyn_into::<HtmlDialogElement>().ok());
    match dialog {
        Some(dialog) if is_shown && !dialog.open() => drop(dialog.show_modal()),
        Some(dialog) if !is_shown && dialog.open() => dialog.close(),
        _ => {}
    }
}

/// Whether an event comes from the element with this id itself, not from one in it.
pub(in crate::app) fn is_at(event: &Event, id: &str) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
    target.is_some_and(|target| target.id() == id)
}

/// Whether an event comes from a field for text, which has its own ways with what
/// is pasted and dropped.
pub(in crate::app) fn is_in_text(event: &Event) -> bool {
    let Some(target) = event.target() else { return false };
    let is_input = target
        .dyn_ref::<HtmlInputElement>()
        .is_some_and(|field| matches!(&*field.type_(), "text" | "search"));
    is_input || target.has_type::<HtmlTextAreaElement>()
}

/// The text in the area with this id.
pub(in crate::app) fn area(id: &str) -> String {
    let area = element(id).and_then(|found| found.dyn_into::<HtmlTextAreaElement>().ok());
    area.map(|area| area.value()).unwrap_or_default()
}
