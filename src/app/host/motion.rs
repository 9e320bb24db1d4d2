//! Moving about on the page, and what is typed in it.

use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{
    Element, Event, HtmlElement, HtmlInputElement, ScrollIntoViewOptions, ScrollLogicalPosition,
};

use super::element;

/// Brings the element with this id into view and puts the focus on it.
pub(in crate::app) fn go_to(id: &str) {
    let Some(element) = element(id) else { return };
    scroll_to(&element, ScrollLogicalPosition::Center);
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        // An element that cannot take the focus leaves it where it was.
        drop(element.focus());
    }
}

/// Brings an element into view, to this place if it has to move.
pub(super) fn scroll_to(element: &Element, block: ScrollLogicalPosition) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(block);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// Moves a pointer of the meter, by its custom property.
pub(in crate::app) fn point(property: &str, percent: &str) {
    let meter = document().query_selector(".meter").ok().flatten();
    if let Some(meter) = meter.and_then(|meter| meter.dyn_into::<HtmlElement>().ok()) {
        // Fails for a name that is none, which a custom property's is not.
        drop(meter.style().set_property(property, percent));
    }
}

/// The text in the field that the event comes from.
pub(in crate::app) fn text(event: &Event) -> String {
    input(event).map(|input| input.value()).unwrap_or_default()
}

pub(super) fn input(event: &Event) -> Option<HtmlInputElement> {
    event.target()?.dyn_into().ok()
}
