//! The door to the browser: nothing else on the page touches `web-sys`.

pub(super) mod storage;

use gloo::{
    events::EventListener,
    timers::callback::Timeout,
    utils::{document, window},
};
use wasm_bindgen::JsCast;
use web_sys::{
    Element, Event, HtmlElement, HtmlInputElement, KeyboardEvent, ScrollIntoViewOptions,
    ScrollLogicalPosition,
};
use yew::NodeRef;

/// The element with this id, if it is on the page.
pub(super) fn element(id: &str) -> Option<Element> {
    document().get_element_by_id(id)
}

/// Brings the element with this id into view and puts the focus on it.
pub(super) fn go_to(id: &str) {
    let Some(element) = element(id) else { return };
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Center);
    element.scroll_into_view_with_scroll_into_view_options(&options);
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        // An element that cannot take the focus leaves it where it was.
        drop(element.focus());
    }
}

/// Sets a custom property of an element that is on the page.
pub(super) fn set_property(node: &NodeRef, name: &str, value: &str) {
    if let Some(element) = node.cast::<HtmlElement>() {
        // Fails for a name that is none, which a custom property's is not.
        drop(element.style().set_property(name, value));
    }
}

/// Whether the checkbox that the event comes from is on.
pub(super) fn is_checked(event: &Event) -> bool {
    input(event).is_some_and(|input| input.checked())
}

/// The text in the field that the event comes from.
pub(super) fn text(event: &Event) -> String {
    input(event).map(|input| input.value()).unwrap_or_default()
}

fn input(event: &Event) -> Option<HtmlInputElement> {
    event.target()?.dyn_into().ok()
}

/// Runs once after this many milliseconds, unless the timer is dropped before.
pub(super) fn after(milliseconds: u32, run: impl FnOnce() + 'static) -> Timeout {
    Timeout::new(milliseconds, run)
}

/// Calls back on Ctrl+Z or Cmd+Z outside of text fields, until dropped.
pub(super) fn on_undo_key(run: impl Fn() + 'static) -> EventListener {
    EventListener::new(&window(), "keydown", move |event| {
        let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
        let is_undo = key.key() == "z"
            && (key.ctrl_key() || key.meta_key())
            && !key.shift_key()
            && !key.alt_key();
        let types = input(event).is_some_and(|input| input.type_() == "text");
        if is_undo && !types {
            run();
        }
    })
}
