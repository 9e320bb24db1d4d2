//! The browser's history.

use gloo::{events::EventListener, utils::window};
use wasm_bindgen::JsValue;

/// The state of the present history entry, if it is text.
pub(in crate::app) fn state() -> Option<String> {
    window().history().ok()?.state().ok()?.as_string()
}

/// Adds a history entry with this state, and this address if there is one. Browsers
/// refuse more than a hundred entries in half a minute; then nothing is added.
pub(in crate::app) fn push(state: &str, url: Option<&str>) {
    if let Ok(history) = window().history() {
        drop(history.push_state_with_url(&JsValue::from(state), "", url));
    }
}

/// Replaces the present history entry, as [`push`] adds one.
pub(in crate::app) fn replace(state: Option<&str>, url: Option<&str>) {
    if let Ok(history) = window().history() {
        let state = state.map_or(JsValue::NULL, JsValue::from);
        drop(history.replace_state_with_url(&state, "", url));
    }
}

/// Calls back whenever the reader goes back or forth, or changes the fragment, until
/// the listeners are dropped.
pub(in crate::app) fn on_navigate(run: impl Fn() + Clone + 'static) -> [EventListener; 2] {
    ["popstate", "hashchange"].map(|kind| {
        let run = run.clone();
        EventListener::new(&window(), kind, move |_| run())
    })
}

/// Calls back when the page is left, until the listener is dropped.
pub(in crate::app) fn on_leave(run: impl Fn() + 'static) -> EventListener {
    EventListener::new(&window(), "pagehide", move |_| run())
}
