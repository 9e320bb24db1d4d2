//! Files of the page.

use gloo::utils::window;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use super::dom::setting;

/// The address of the catalog's file, which the build names by what is in it.
pub(in crate::app) fn catalog_url() -> String {
    setting("catalog").unwrap_or_else(|| "catalog.txt".to_owned())
}

/// The address of the file with the texts of the page's language, if it is not English.
pub(in crate::app) fn words_url() -> Option<String> {
    setting("words")
}

/// The text at an address; none if it cannot be had.
pub(in crate::app) async fn text(url: &str) -> Option<String> {
    let response = JsFuture::from(window().fetch_with_str(url)).await.ok()?;
    let response: Response = response.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}
