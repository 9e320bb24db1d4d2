//! What the switches need of the browser.

use web_sys::{Event, HtmlElement, ScrollLogicalPosition};
use yew::NodeRef;

use super::{element, input, scroll_to};

/// The option of a list before or after another, around its ends. -1 is none.
pub(in crate::app) fn option_after(list: &str, option: i32, by: i32) -> i32 {
    let count = element(list).map_or(0, |list| list.child_element_count().cast_signed());
    match (option + by, count) {
        (_, 0) => -1,
        (next, _) if next < 0 => count - 1,
        (next, _) if next >= count => 0,
        (next, _) => next,
    }
}

/// What an option of a list stands for.
pub(in crate::app) fn option_value(list: &str, option: i32) -> Option<String> {
    element(&format!("{list}-{option}"))?.get_attribute("data-value")
}

/// Brings an option of a list into view.
pub(in crate::app) fn show_option(list: &str, option: i32) {
    if let Some(element) = element(&format!("{list}-{option}")) {
        scroll_to(&element, ScrollLogicalPosition::Nearest);
    }
}

/// Sets a custom property of an element that is on the page.
pub(in crate::app) fn set_property(node: &NodeRef, name: &str, value: &str) {
    if let Some(element) = node.cast::<HtmlElement>() {
        // Fails for a name that is none, which a custom property's is not.
        drop(element.style().set_property(name, value));
    }
}

/// Whether the checkbox that the event comes from is on.
pub(in crate::app) fn is_checked(event: &Event) -> bool {
    input(event).is_some_and(|input| input.checked())
}
