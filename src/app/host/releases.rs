//! What the page of the catalog asks of the browser.

use gloo::{
    events::EventListener,
    utils::{document, window},
};
use js_sys::Reflect;
use wasm_bindgen::JsValue;
use web_sys::Event;

use super::{element, history};

/// The fragment of the address.
pub(in crate::app) fn fragment() -> String {
    window().location().hash().unwrap_or_default()
}

/// Puts a fragment into the address, without a step in the browser's history.
pub(in crate::app) fn say(fragment: &str) {
    let Some(history) = history() else { return };
    let url = if fragment.is_empty() {
        window().location().pathname().unwrap_or_default()
    } else {
        format!("#{fragment}")
    };
    // Fails where a page may not change its address, and then it does not.
    drop(history.replace_state_with_url(&JsValue::NULL, "", Some(&url)));
}

/// Calls back whenever the address has another fragment.
pub(in crate::app) fn on_fragment(run: impl Fn() + 'static) -> EventListener {
    EventListener::new(&window(), "hashchange", move |_| run())
}

/// What is in the field that an event comes from, whatever kind of field it is: for a
/// checkbox `1` if it is checked.
pub(in crate::app) fn value(event: &Event) -> String {
    let Some(target) = event.target() else { return String::new() };
    let get = |name: &str| Reflect::get(&target, &name.into()).unwrap_or_default();
    if get("type").as_string().is_some_and(|kind| kind == "checkbox") {
        return if get("checked").is_truthy() { "1".to_owned() } else { String::new() };
    }
    get("value").as_string().unwrap_or_default()
}

/// Puts a value into the field with this id, whatever was chosen in it.
pub(in crate::app) fn put(id: &str, value: &str) {
    if let Some(field) = element(id) {
        // Fields have that property, and other elements take it.
        drop(Reflect::set(&field, &"value".into(), &value.into()));
    }
}

/// Calls the tab by this name.
pub(in crate::app) fn entitle(title: &str) {
    document().set_title(title);
}
