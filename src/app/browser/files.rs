//! Files that the reader picks, drops or pastes.

use std::rc::Rc;

use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{ClipboardEvent, DragEvent, Event, File, FileList, HtmlInputElement};

use crate::formats::mof_yaml::MAX_BYTES;

/// A file or a text that the reader hands to the page.
#[derive(Clone, Debug)]
pub(in crate::app) enum Incoming {
    /// A file.
    File(File),
    /// A text.
    Text(Rc<str>),
}

/// By identity: the same text may be handed over twice.
impl PartialEq for Incoming {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::File(one), Self::File(other)) => one == other,
            (Self::Text(one), Self::Text(other)) => Rc::ptr_eq(one, other),
            _ => false,
        }
    }
}

impl Incoming {
    /// The name of the file; empty for a text.
    pub(in crate::app) fn name(&self) -> String {
        match self {
            Self::File(file) => file.name(),
            Self::Text(_) => String::new(),
        }
    }

    /// What is in it; of a file that is too large to be read, its beginning, and nothing
    /// of one that the browser cannot read.
    pub(in crate::app) async fn contents(&self) -> Vec<u8> {
        match self {
            Self::File(file) => contents(file).await,
            Self::Text(text) => text.as_bytes().to_vec(),
        }
    }
}

/// The files that were picked, dropped or pasted, if any.
pub(in crate::app) fn of(event: &Event) -> Vec<Incoming> {
    let picked = || event.target()?.dyn_into::<HtmlInputElement>().ok()?.files();
    let dropped = || event.dyn_ref::<DragEvent>()?.data_transfer()?.files();
    let pasted = || event.dyn_ref::<ClipboardEvent>()?.clipboard_data()?.files();
    let item = |list: &FileList, at| list.item(at).map(Incoming::File);
    let all = |list: FileList| (0..list.length()).filter_map(|at| item(&list, at)).collect();
    dropped().or_else(pasted).or_else(picked).map(all).unwrap_or_default()
}

/// Whether files are dragged.
pub(in crate::app) fn are_dragged(event: &Event) -> bool {
    let transfer = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer);
    transfer.is_some_and(|transfer| transfer.types().includes(&"Files".into(), 0))
}

/// The text that is pasted.
pub(in crate::app) fn pasted_text(event: &Event) -> String {
    let clipboard = event.dyn_ref::<ClipboardEvent>().and_then(ClipboardEvent::clipboard_data);
    clipboard.and_then(|clipboard| clipboard.get_data("text/plain").ok()).unwrap_or_default()
}

async fn contents(file: &File) -> Vec<u8> {
    #[expect(clippy::cast_precision_loss, reason = "a million")]
    let beginning = file.slice_with_f64_and_f64(0.0, MAX_BYTES as f64 + 1.0);
    let Ok(beginning) = beginning else { return Vec::new() };
    let bytes = JsFuture::from(beginning.array_buffer()).await;
    bytes.map(|bytes| Uint8Array::new(&bytes).to_vec()).unwrap_or_default()
}
