//! The clipboard.

use gloo::utils::{document, window};
use js_sys::Reflect;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{HtmlDocument, HtmlInputElement};

use super::dom::element;

/// Whether the browser offers something of this name to the page.
pub(super) fn navigator_has(name: &str) -> bool {
    let has = Reflect::get(&window().navigator(), &name.into());
    has.is_ok_and(|found| !found.is_undefined() && !found.is_null())
}

/// Copies a text, which stands in the element with this id, and calls back with whether
/// that worked. If it did not, the text is selected.
pub(in crate::app) fn copy(text: &str, id: &str, done: impl FnOnce(bool) + 'static) {
    if !navigator_has("clipboard") {
        return done(copy_selected(id));
    }
    let promise = window().navigator().clipboard().write_text(text);
    let id = id.to_owned();
    spawn_local(async move {
        let is_copied = JsFuture::from(promise).await.is_ok();
        done(is_copied || copy_selected(&id));
    });
}

/// Selects the text of an element and copies it in the way of older browsers, and of
/// pages that have come without encryption.
fn copy_selected(id: &str) -> bool {
    let Some(element) = element(id) else { return false };
    if let Some(field) = element.dyn_ref::<HtmlInputElement>() {
        field.select();
    } else if let Ok(Some(selection)) = window().get_selection() {
        drop(selection.select_all_children(&element));
    }
    let document = document().dyn_into::<HtmlDocument>();
    document.is_ok_and(|document| document.exec_command("copy").unwrap_or(false))
}
