//! The ways out of the page: the clipboard, the share sheet, files and pictures;
//! and the ways in.

use gloo::utils::{document, window};
use js_sys::{Array, Date, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    Blob, BlobPropertyBag, CanvasRenderingContext2d, ClipboardEvent, DragEvent, Event, File,
    FileList, HtmlAnchorElement, HtmlCanvasElement, HtmlDocument, HtmlImageElement,
    HtmlInputElement, ShareData, Url,
};

use super::element;
use crate::formats::{card::Font, mof_yaml::MOST_BYTES, share::Day};

/// The address of the page, without a fragment or a query.
pub(in crate::app) fn page() -> String {
    let location = window().location();
    [location.origin(), location.pathname()].map(Result::unwrap_or_default).concat()
}

/// Today, where the reader is.
pub(in crate::app) fn today() -> Day {
    let today = Date::new_0();
    Day { year: today.get_full_year(), month: today.get_month() + 1, day: today.get_date() }
}

/// Whether the browser has something of this name to offer, and the page may use
/// it.
fn navigator_has(name: &str) -> bool {
    let has = Reflect::get(&window().navigator(), &name.into());
    has.is_ok_and(|found| !found.is_undefined() && !found.is_null())
}

/// Whether there is a share sheet.
pub(in crate::app) fn can_send() -> bool {
    navigator_has("share")
}

/// Opens the share sheet. That the reader closes it again is no failure.
pub(in crate::app) fn send(title: &str, text: &str, link: &str) {
    let data = ShareData::new();
    data.set_title(title);
    data.set_text(text);
    data.set_url(link);
    let promise = window().navigator().share_with_data(&data);
    spawn_local(async move { drop(JsFuture::from(promise).await) });
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

fn canvas() -> Option<HtmlCanvasElement> {
    document().create_element("canvas").ok()?.dyn_into().ok()
}

fn context(canvas: &HtmlCanvasElement) -> Option<CanvasRenderingContext2d> {
    canvas.get_context("2d").ok()??.dyn_into().ok()
}

/// Measures texts, in pixels, in the card's fonts.
pub(in crate::app) fn measure() -> impl Fn(&str, Font) -> f64 {
    let context = canvas().and_then(|canvas| context(&canvas));
    move |text, font| {
        let measured = context.as_ref().and_then(|context| {
            context.set_font(&font.css());
            Some(context.measure_text(text).ok()?.width())
        });
        // Without a canvas there is no picture to measure for.
        measured.unwrap_or_default()
    }
}

/// The files that were picked, dropped or pasted, if any.
pub(in crate::app) fn files(event: &Event) -> Vec<File> {
    let picked = || event.target()?.dyn_into::<HtmlInputElement>().ok()?.files();
    let dropped = || event.dyn_ref::<DragEvent>()?.data_transfer()?.files();
    let pasted = || event.dyn_ref::<ClipboardEvent>()?.clipboard_data()?.files();
    let all = |list: FileList| (0..list.length()).filter_map(move |at| list.item(at)).collect();
    dropped().or_else(pasted).or_else(picked).map(all).unwrap_or_default()
}

/// Whether files are dragged.
pub(in crate::app) fn drags_files(event: &Event) -> bool {
    let transfer = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer);
    transfer.is_some_and(|transfer| transfer.types().includes(&"Files".into(), 0))
}

/// The text that is pasted.
pub(in crate::app) fn pasted(event: &Event) -> String {
    let clipboard = event.dyn_ref::<ClipboardEvent>().and_then(ClipboardEvent::clipboard_data);
    clipboard.and_then(|clipboard| clipboard.get_data("text/plain").ok()).unwrap_or_default()
}

/// Calls back with the name of a file and what is in it; of one that is too large,
/// with its beginning.
pub(in crate::app) fn contents(file: &File, done: impl FnOnce(String, Vec<u8>) + 'static) {
    let name = file.name();
    #[expect(clippy::cast_precision_loss, reason = "a million")]
    let beginning = file.slice_with_f64_and_f64(0.0, MOST_BYTES as f64 + 1.0);
    let Ok(beginning) = beginning else { return };
    spawn_local(async move {
        let bytes = JsFuture::from(beginning.array_buffer()).await;
        done(name, bytes.map(|bytes| Uint8Array::new(&bytes).to_vec()).unwrap_or_default());
    });
}
