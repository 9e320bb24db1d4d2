//! The door to the browser: nothing else on the page touches `web-sys`.

pub(super) mod library;
pub(super) mod storage;

use gloo::{
    events::EventListener,
    timers::callback::Timeout,
    utils::{document, window},
};
use wasm_bindgen::JsCast;
use web_sys::{
    Element, Event, FocusOptions, HtmlElement, HtmlInputElement, KeyboardEvent,
    ScrollIntoViewOptions, ScrollLogicalPosition,
};
use yew::NodeRef;

use crate::release::Artifact;

/// The element with this id, if it is on the page.
pub(super) fn element(id: &str) -> Option<Element> {
    document().get_element_by_id(id)
}

/// Brings the element with this id into view and puts the focus on it.
pub(super) fn go_to(id: &str) {
    let Some(element) = element(id) else { return };
    scroll_to(&element, ScrollLogicalPosition::Center);
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        // An element that cannot take the focus leaves it where it was.
        drop(element.focus());
    }
}

/// Sets the text of the element with this id.
pub(super) fn set_text(id: &str, text: &str) {
    if let Some(element) = element(id) {
        element.set_text_content(Some(text));
    }
}

/// Puts the focus on the element with this id if what had it is gone.
pub(super) fn keep_focus(id: &str) {
    let is_lost = document().active_element().is_none_or(|active| active.tag_name() == "BODY");
    let element = element(id).filter(|_| is_lost);
    if let Some(element) = element.as_ref().and_then(|element| element.dyn_ref::<HtmlElement>()) {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        drop(element.focus_with_options(&options));
    }
}

/// What the element that was pressed, or the nearest around it, says by this
/// attribute.
pub(super) fn said_by(event: &Event, attribute: &str) -> Option<String> {
    let target: Element = event.target()?.dyn_into().ok()?;
    target.closest(&format!("[{attribute}]")).ok()??.get_attribute(attribute)
}

/// Something that changes the release when it is pressed.
#[derive(Clone, PartialEq)]
pub(super) enum Aim {
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

/// Calls back with what the reader points at, or puts the focus on, until
/// dropped.
pub(super) fn on_aim(run: impl Fn(Option<Aim>) + Clone + 'static) -> [EventListener; 2] {
    ["mouseover", "focusin"].map(|kind| {
        let run = run.clone();
        EventListener::new(&document(), kind, move |event| run(aim(event)))
    })
}

/// The option of a list before or after another, around its ends. -1 is none.
pub(super) fn option_after(list: &str, option: i32, by: i32) -> i32 {
    let count = element(list).map_or(0, |list| list.child_element_count().cast_signed());
    match (option + by, count) {
        (_, 0) => -1,
        (next, _) if next < 0 => count - 1,
        (next, _) if next >= count => 0,
        (next, _) => next,
    }
}

/// What an option of a list stands for.
pub(super) fn option_value(list: &str, option: i32) -> Option<String> {
    element(&format!("{list}-{option}"))?.get_attribute("data-value")
}

/// Brings an option of a list into view.
pub(super) fn show_option(list: &str, option: i32) {
    if let Some(element) = element(&format!("{list}-{option}")) {
        scroll_to(&element, ScrollLogicalPosition::Nearest);
    }
}

/// Brings an element into view, to this place if it has to move.
fn scroll_to(element: &Element, block: ScrollLogicalPosition) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(block);
    element.scroll_into_view_with_scroll_into_view_options(&options);
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
