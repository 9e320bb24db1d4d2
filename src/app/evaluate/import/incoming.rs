//! What is dropped or pasted on the page.

use yew::prelude::*;

use crate::app::browser::{
    event,
    files::{self, Incoming},
    location,
};

/// Calls back with files that are dropped on the page, and with files and texts that are
/// pasted outside of its text fields. A page in a frame leaves them to the browser.
#[hook]
pub(in crate::app) fn use_incoming_files(on_incoming: &Callback<Vec<Incoming>>) {
    use_effect_with(on_incoming.clone(), |on_incoming| {
        let listeners = (!location::is_framed()).then(|| {
            let (on_drop, on_paste) = (on_incoming.clone(), on_incoming.clone());
            [
                // What nobody takes, the browser opens in place of the page.
                event::on_document("dragover", |event| {
                    if files::are_dragged(event) {
                        event.prevent_default();
                    }
                }),
                event::on_document("drop", move |event| {
                    if files::are_dragged(event) {
                        event.prevent_default();
                        on_drop.emit(files::of(event));
                    }
                }),
                event::on_document("paste", move |event| {
                    let incoming = pasted(event);
                    if !incoming.is_empty() {
                        on_paste.emit(incoming);
                    }
                }),
            ]
        });
        move || drop(listeners)
    });
}

/// What is pasted where it is not for a field: files, or a text that may be more than a
/// word.
fn pasted(event: &Event) -> Vec<Incoming> {
    if event::is_in_text_field(event) {
        return Vec::new();
    }
    files::pasted(event, |text| text.contains(['\n', '=', '{']))
}
