//! Asking a model hub, when the reader wants it and never before.

use gloo::utils::window;
use js_sys::{Uint8Array, encode_uri_component};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{ReferrerPolicy, RequestCredentials, RequestInit, Response, Url};

use super::dom::setting;
use crate::formats::import::LookUpError;

/// The address of the hub, which the build sets.
fn address() -> String {
    setting("hub").unwrap_or_default()
}

/// The host of the hub, as in `huggingface.co`.
pub(in crate::app) fn host() -> String {
    Url::new(&address()).map(|url| url.host()).unwrap_or_default()
}

/// What the hub's API answers for the model with this id: a plain request that tells nothing
/// of the reader but what every request does.
pub(in crate::app) async fn model(id: &str) -> Result<Vec<u8>, LookUpError> {
    let parts = id.split('/').map(|part| String::from(encode_uri_component(part)));
    let url = format!("{}/api/models/{}", address(), parts.collect::<Vec<_>>().join("/"));
    let request = RequestInit::new();
    request.set_credentials(RequestCredentials::Omit);
    request.set_referrer_policy(ReferrerPolicy::NoReferrer);
    let response = JsFuture::from(window().fetch_with_str_and_init(&url, &request)).await;
    let response: Response = response
        .ok()
        .and_then(|response| response.dyn_into().ok())
        .ok_or(LookUpError::Unreachable)?;
    match response.status() {
        200..=299 => {}
        401 | 403 | 404 => return Err(LookUpError::NotFound),
        429 => return Err(LookUpError::TooMany),
        status => return Err(LookUpError::Failed(status)),
    }
    let body = response.array_buffer().map_err(|_| LookUpError::Unreachable)?;
    let body = JsFuture::from(body).await.map_err(|_| LookUpError::Unreachable)?;
    Ok(Uint8Array::new(&body).to_vec())
}
