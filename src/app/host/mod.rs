//! The door to the browser: nothing else on the page touches `web-sys`.

pub(super) mod address;
#[cfg(any(feature = "desk", feature = "releases"))]
pub(super) mod carry;
#[cfg(feature = "desk")]
pub(super) mod desk;
#[cfg(feature = "desk")]
pub(super) mod outside;
#[cfg(feature = "app")]
pub(super) mod page;
#[cfg(feature = "releases")]
pub(super) mod releases;
pub(super) mod storage;

use gloo::{timers::callback::Timeout, utils::document};
use wasm_bindgen::JsCast;
use web_sys::{
    Element, Event, HtmlElement, HtmlInputElement, ScrollIntoViewOptions, ScrollLogicalPosition,
};

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

/// What the element that was pressed, or the nearest around it, says by this
/// attribute.
pub(super) fn said_by(event: &Event, attribute: &str) -> Option<String> {
    let target: Element = event.target()?.dyn_into().ok()?;
    target.closest(&format!("[{attribute}]")).ok()??.get_attribute(attribute)
}

/// Brings an element into view, to this place if it has to move.
fn scroll_to(element: &Element, block: ScrollLogicalPosition) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(block);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// Moves a pointer of the meter, by its custom property.
pub(super) fn point(property: &str, percent: &str) {
    let meter = document().query_selector(".meter").ok().flatten();
    if let Some(meter) = meter.and_then(|meter| meter.dyn_into::<HtmlElement>().ok()) {
        // Fails for a name that is none, which a custom property's is not.
        drop(meter.style().set_property(property, percent));
    }
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
