//! What events say.

use gloo::{
    events::{EventListener, EventListenerOptions},
    utils::document,
};
use wasm_bindgen::JsCast;
use web_sys::{
    Event, HtmlAnchorElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement,
    KeyboardEvent, Node,
};
use yew::NodeRef;

use super::location;

/// The value of the field that the event comes from, whatever kind of field it is.
pub(in crate::app) fn value(event: &Event) -> String {
    let Some(target) = event.target() else { return String::new() };
    if let Some(field) = target.dyn_ref::<HtmlInputElement>() {
        field.value()
    } else if let Some(field) = target.dyn_ref::<HtmlSelectElement>() {
        field.value()
    } else {
        target.dyn_ref::<HtmlTextAreaElement>().map(HtmlTextAreaElement::value).unwrap_or_default()
    }
}

/// Has the link that is pressed lead to where the address leads by now: it takes its fragment.
pub(in crate::app) fn keep_fragment(event: &Event) {
    let link = event.target().and_then(|target| target.dyn_into::<HtmlAnchorElement>().ok());
    if let Some(link) = link {
        link.set_hash(&location::hash());
    }
}

/// Whether the checkbox that the event comes from is checked.
pub(in crate::app) fn is_checked(event: &Event) -> bool {
    let field = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    field.is_some_and(|field| field.checked())
}

/// Whether the event is Ctrl+Z or Cmd+Z, outside of the fields that undo by themselves.
pub(in crate::app) fn is_undo(event: &Event) -> bool {
    let is_key = event.dyn_ref::<KeyboardEvent>().is_some_and(|key| {
        let is_chosen = key.ctrl_key() || key.meta_key();
        key.key() == "z" && is_chosen && !key.shift_key() && !key.alt_key()
    });
    is_key && !is_in_text_field(event)
}

/// Whether the event comes from a field for text, which has its own ways with keys and
/// with what is pasted.
pub(in crate::app) fn is_in_text_field(event: &Event) -> bool {
    let Some(target) = event.target() else { return false };
    let is_input = target
        .dyn_ref::<HtmlInputElement>()
        .is_some_and(|field| matches!(&*field.type_(), "text" | "search"));
    is_input || target.has_type::<HtmlTextAreaElement>()
}

/// Whether the event comes from this element itself, not from one in it.
pub(in crate::app) fn is_on(event: &Event, element: &NodeRef) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Node>().ok());
    target.is_some() && target == element.get()
}

/// Whether the element that the event came from is no longer on the page.
pub(in crate::app) fn is_target_gone(event: &Event) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Node>().ok());
    target.is_some_and(|target| !target.is_connected())
}

/// Calls back for each event of this type on the page, until the listener is dropped. The
/// handler may prevent what the browser does by itself.
pub(in crate::app) fn on_document(
    kind: &'static str,
    run: impl FnMut(&Event) + 'static,
) -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&document(), kind, options, run)
}
