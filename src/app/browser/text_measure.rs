//! How wide texts are in the reader's fonts.

use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

use crate::formats::export::card::Font;

thread_local! {
    static CONTEXT: Option<CanvasRenderingContext2d> =
        canvas().and_then(|canvas| context(&canvas));
}

/// How wide a text is, in pixels, in one of the card's fonts.
pub(in crate::app) fn text_width(text: &str, font: Font) -> f64 {
    let measured = CONTEXT.with(|context| {
        let context = context.as_ref()?;
        context.set_font(&font.css());
        Some(context.measure_text(text).ok()?.width())
    });
    // Without a canvas there is no picture to measure for.
    measured.unwrap_or_default()
}

pub(super) fn canvas() -> Option<HtmlCanvasElement> {
    document().create_element("canvas").ok()?.dyn_into().ok()
}

pub(super) fn context(canvas: &HtmlCanvasElement) -> Option<CanvasRenderingContext2d> {
    canvas.get_context("2d").ok()??.dyn_into().ok()
}
