//! The door to the browser: nothing else on the page touches `web-sys`.

#[cfg(any(feature = "app", feature = "desk"))]
pub(super) mod address;
#[cfg(any(feature = "desk", feature = "releases"))]
pub(super) mod carry;
#[cfg(feature = "desk")]
pub(super) mod desk;
#[cfg(any(feature = "app", feature = "desk"))]
mod motion;
#[cfg(feature = "desk")]
pub(super) mod outside;
#[cfg(feature = "app")]
pub(super) mod page;
#[cfg(feature = "releases")]
pub(super) mod releases;
#[cfg(any(feature = "app", feature = "desk"))]
pub(super) mod storage;

use gloo::{
    timers::callback::Timeout,
    utils::{document, window},
};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, History};

#[cfg(any(feature = "app", feature = "desk"))]
pub(super) use self::motion::{go_to, point, text};

/// The element with this id, if it is on the page.
pub(super) fn element(id: &str) -> Option<Element> {
    document().get_element_by_id(id)
}

/// The browser's history.
pub(super) fn history() -> Option<History> {
    window().history().ok()
}

/// What the element that was pressed, or the nearest around it, says by this
/// attribute.
pub(super) fn said_by(event: &Event, attribute: &str) -> Option<String> {
    nearest(event, &format!("[{attribute}]"))?.get_attribute(attribute)
}

/// The element that was pressed, or the nearest around it, that this selects.
fn nearest(event: &Event, selector: &str) -> Option<Element> {
    let target: Element = event.target()?.dyn_into().ok()?;
    target.closest(selector).ok()?
}

/// Runs once after this many milliseconds, unless the timer is dropped before.
pub(super) fn after(milliseconds: u32, run: impl FnOnce() + 'static) -> Timeout {
    Timeout::new(milliseconds, run)
}
