//! The dialogs of the page, each loaded when it is opened.

use std::rc::Rc;

use yew::prelude::*;

use super::{
    header::DialogKind,
    import::{ImportDialogChunk, ImportDialogProps, incoming::use_incoming_files},
    saved::{SavedDialogChunk, SavedDialogProps},
    share::{ShareDialogChunk, ShareDialogProps},
};
use crate::{
    Rating,
    app::{browser::files::Incoming, lazy::lazy},
    release::Release,
};

/// The props of [`Dialogs`].
#[derive(Properties, PartialEq)]
pub(super) struct DialogsProps {
    /// The dialog that is open, if one is.
    pub dialog: Option<DialogKind>,
    /// What the reader has brought to be read.
    pub incoming: Vec<Incoming>,
    /// The release on the page, rated.
    pub rating: Rc<Rating>,
    /// The reader opens another release.
    pub on_open: Callback<Rc<Release>>,
    /// The reader opens a dialog, or closes it.
    pub on_dialog: Callback<Option<DialogKind>>,
    /// The reader brings something to be read.
    pub on_incoming: Callback<Vec<Incoming>>,
}

/// The dialog that is open. Files that are dropped or pasted on the page open the one that
/// reads them.
#[component]
pub(super) fn Dialogs(props: &DialogsProps) -> Html {
    let DialogsProps { dialog, incoming, rating, on_open, on_dialog, on_incoming } = props;
    use_incoming_files(on_incoming);
    let on_close = on_dialog.reform(|()| None);
    let (rating, on_open) = (rating.clone(), on_open.clone());
    match dialog {
        None => Html::default(),
        Some(DialogKind::Share(format)) => {
            let props = ShareDialogProps { rating, format: *format, on_close };
            lazy::<ShareDialogChunk>(props, Html::default())
        }
        Some(DialogKind::Import) => {
            let incoming = incoming.clone();
            let props = ImportDialogProps { incoming, on_open, on_close };
            lazy::<ImportDialogChunk>(props, Html::default())
        }
        Some(DialogKind::Saved) => {
            let props = SavedDialogProps { rating, on_open, on_close };
            lazy::<SavedDialogChunk>(props, Html::default())
        }
    }
}
