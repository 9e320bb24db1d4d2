//! Files that the reader picks, drops or pastes.

use std::rc::Rc;

use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{ClipboardEvent, DragEvent, Event, File, FileList, HtmlInputElement};

use super::hub;
use crate::formats::{import::LookUpError, mof_yaml::MAX_BYTES};

/// What the reader hands to the page to be read.
#[derive(Clone, Debug)]
pub(in crate::app) enum Incoming {
    /// A file.
    File(File),
    /// A text.
    Text(Rc<str>),
    /// What a model hub says of the model with this id.
    LookUp(Rc<str>),
}

/// By identity: the same text may be handed over twice.
impl PartialEq for Incoming {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::File(one), Self::File(other)) => one == other,
            (Self::Text(one), Self::Text(other)) | (Self::LookUp(one), Self::LookUp(other)) => {
                Rc::ptr_eq(one, other)
            }
            _ => false,
        }
    }
}

impl Incoming {
    /// The name of the file, or the id of the model; empty for a text.
    pub(in crate::app) fn name(&self) -> String {
        match self {
            Self::File(file) => file.name(),
            Self::Text(_) => String::new(),
            Self::LookUp(id) => id.to_string(),
        }
    }

    /// What is in it; of a file that is too large to be read, its beginning, and nothing
    /// of one that the browser cannot read.
    ///
    /// # Errors
    ///
    /// The hub has told nothing.
    pub(in crate::app) async fn contents(&self) -> Result<Vec<u8>, LookUpError> {
        match self {
            Self::File(file) => Ok(contents(file).await),
            Self::Text(text) => Ok(text.as_bytes().to_vec()),
            Self::LookUp(id) => hub::model(id).await,
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

/// The files that are pasted, or else the text if it is wanted.
pub(in crate::app) fn pasted(event: &Event, is_wanted: impl Fn(&str) -> bool) -> Vec<Incoming> {
    let files = of(event);
    if !files.is_empty() {
        return files;
    }
    let clipboard = event.dyn_ref::<ClipboardEvent>().and_then(ClipboardEvent::clipboard_data);
    let text = clipboard.and_then(|clipboard| clipboard.get_data("text/plain").ok());
    let text = text.filter(|text| is_wanted(text));
    text.map(|text| Incoming::Text(text.into())).into_iter().collect()
}

async fn contents(file: &File) -> Vec<u8> {
    #[expect(clippy::cast_precision_loss, reason = "a million")]
    let beginning = file.slice_with_f64_and_f64(0.0, MAX_BYTES as f64 + 1.0);
    let Ok(beginning) = beginning else { return Vec::new() };
    let bytes = JsFuture::from(beginning.array_buffer()).await;
    bytes.map(|bytes| Uint8Array::new(&bytes).to_vec()).unwrap_or_default()
}
