//! The share sheet and the day, and the ways in: files, and what is dropped and pasted.

use gloo::utils::window;
use js_sys::{Date, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{ClipboardEvent, DragEvent, Event, File, FileList, HtmlInputElement, ShareData};

use super::carry::{canvas, context, navigator_has};
use crate::formats::{card::Font, mof_yaml::MOST_BYTES, share::Day};

/// Today, where the reader is.
pub(in crate::app) fn today() -> Day {
    let today = Date::new_0();
    Day { year: today.get_full_year(), month: today.get_month() + 1, day: today.get_date() }
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
