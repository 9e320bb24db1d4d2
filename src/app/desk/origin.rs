//! What the catalog has of the release on the page.

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::{Desk, draw, with};
use crate::{
    catalog,
    panels::{self, View, origin},
    release::Artifact,
};

/// Loads the catalog, unless it is there or on its way, and has the page drawn with it.
pub(super) fn load() {
    let Some(load) = with(|desk| desk.load_catalog.take()) else { return };
    let text = load.call0(&JsValue::NULL).map(js_sys::Promise::from);
    spawn_local(async move {
        let text = match text {
            Ok(text) => JsFuture::from(text).await,
            Err(error) => Err(error),
        };
        let entries = text.ok().and_then(|text| text.as_string()).unwrap_or_default();
        let entries = catalog::read(&entries);
        let is_there = !entries.is_empty();
        with(|desk| {
            desk.catalog = entries;
            // What did not come is asked for again.
            desk.load_catalog = (!is_there).then_some(load);
        });
        if is_there {
            draw();
        }
    });
}

/// What there is to tell.
pub(super) fn view(desk: &Desk) -> Option<View> {
    let entry = origin::find(&desk.catalog, &desk.release)?;
    Some(panels::of_catalog(entry, &desk.release))
}

/// The ids of the artifacts that are otherwise in the catalog.
pub(super) fn differing(desk: &Desk) -> Vec<&'static str> {
    let entry = origin::find(&desk.catalog, &desk.release);
    let differing = entry.map(|entry| entry.differing(&desk.release)).unwrap_or_default();
    differing.into_iter().map(Artifact::id).collect()
}
