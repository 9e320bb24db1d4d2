//! The ways out of a page: the clipboard, files and pictures.

use gloo::utils::{document, window};
use js_sys::{Array, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    Blob, BlobPropertyBag, CanvasRenderingContext2d, HtmlAnchorElement, HtmlCanvasElement,
    HtmlDocument, HtmlImageElement, HtmlInputElement, Url,
};

use super::element;
/// The address of the page, without a fragment or a query.
pub(in crate::app) fn page() -> String {
    let location = window().location();
    [location.origin(), location.pathname()].map(Result::unwrap_or_default).concat()
}

/// Whether the browser has something of this name to offer, and the page may use
/// it.
pub(super) fn navigator_has(name: &str) -> bool {
    let has = Reflect::get(&window().navigator(), &name.into());
    has.is_ok_and(|found| !found.is_undefined() && !found.is_null())
}

/// Copies a text, which stands in the element with this id, and tells whether that
/// worked. If it did not, the text is selected.
pub(in crate::app) fn copy(text: &str, id: &'static str, done: impl FnOnce(bool) + 'static) {
    if !navigator_has("clipboard") {
        return done(copy_selected(id));
    }
    let promise = window().navigator().clipboard().write_text(text);
    spawn_local(async move {
        let is_copied = JsFuture::from(promise).await.is_ok();
        done(is_copied || copy_selected(id));
    });
}

/// Selects the text of an element and copies it in the way of older browsers, and
/// of pages that have come without encryption.
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

/// Saves a text as a file.
pub(in crate::app) fn save(name: &str, kind: &str, text: &str) {
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
    super::after(60_000, move || drop(Url::revoke_object_url(&address))).forget();
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

pub(super) fn canvas() -> Option<HtmlCanvasElement> {
    document().create_element("canvas").ok()?.dyn_into().ok()
}

pub(super) fn context(canvas: &HtmlCanvasElement) -> Option<CanvasRenderingContext2d> {
    canvas.get_context("2d").ok()??.dyn_into().ok()
}
