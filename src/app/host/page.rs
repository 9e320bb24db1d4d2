//! What the switches need of the browser.

use gloo::utils::document;
use web_sys::{Event, Node};

use super::motion::input;

/// What the build drew there, if it is on the page.
pub(in crate::app) fn drawn(selector: &str) -> Option<Node> {
    document().query_selector(selector).ok().flatten().map(Into::into)
}

/// Whether the checkbox that the event comes from is on.
pub(in crate::app) fn is_checked(event: &Event) -> bool {
    input(event).is_some_and(|input| input.checked())
}
