//! The system's share sheet.

use gloo::utils::window;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::ShareData;

use super::clipboard::navigator_has;

/// Whether there is a share sheet.
pub(in crate::app) fn is_available() -> bool {
    navigator_has("share")
}

/// Opens the share sheet. That the reader closes it again is no failure.
pub(in crate::app) fn open(title: &str, text: &str, url: &str) {
    let data = ShareData::new();
    data.set_title(title);
    data.set_text(text);
    data.set_url(url);
    let promise = window().navigator().share_with_data(&data);
    spawn_local(async move { drop(JsFuture::from(promise).await) });
}
