//! Files that the page hands to the reader.

use gloo::utils::document;
use js_sys::{Array, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, HtmlImageElement, Url};

use super::text_measure::{canvas, context};

/// Saves a text as a file.
pub(in crate::app) fn save_text(name: &str, kind: &str, text: &str) {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let parts = Array::of1(&text.into());
    if let Ok(blob) = Blob::new_with_str_sequence_and_options(&parts, &options) {
        save_blob(name, &blob);
    }
}

fn save_blob(name: &str, blob: &Blob) {
    let Ok(address) = Url::create_object_url_with_blob(blob) else { return };
    let anchor = document().create_element("a").ok();
    if let Some(anchor) = anchor.and_then(|anchor| anchor.dyn_into::<HtmlAnchorElement>().ok()) {
        anchor.set_href(&address);
        anchor.set_download(name);
        anchor.click();
    }
    // Some browsers begin to fetch it a while later.
    super::time::after(60_000, move || drop(Url::revoke_object_url(&address))).forget();
}

/// Draws an SVG of this size, so many times larger, and saves it as a PNG. Tells
/// whether that worked.
pub(in crate::app) fn save_png(
    name: String,
    picture: String,
    (width, height): (u32, u32),
    scale: u32,
    done: impl FnOnce(bool) + 'static,
) {
    spawn_local(async move {
        let blob = png(&picture, width * scale, height * scale).await;
        if let Ok(blob) = &blob {
            save_blob(&name, blob);
        }
        done(blob.is_ok());
    });
}

async fn png(picture: &str, width: u32, height: u32) -> Result<Blob, JsValue> {
    let image = HtmlImageElement::new_with_width_and_height(width, height)?;
    image.set_src(picture);
    JsFuture::from(image.decode()).await?;
    let canvas = canvas().ok_or(JsValue::NULL)?;
    canvas.set_width(width);
    canvas.set_height(height);
    let context = context(&canvas).ok_or(JsValue::NULL)?;
    let (wide, high) = (f64::from(width), f64::from(height));
    context.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, wide, high)?;
    let blob = Promise::new(&mut |resolve, reject| {
        if canvas.to_blob(&resolve).is_err() {
            // Whoever waits for it is told.
            drop(reject.call0(&JsValue::NULL));
        }
    });
    JsFuture::from(blob).await?.dyn_into::<Blob>()
}
