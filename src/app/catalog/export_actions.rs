//! What saves a picture and copies what shares it.

use std::rc::Rc;

use yew::prelude::*;

use super::state::{Action, Status};
use crate::{
    app::{
        browser::{clipboard, download, time},
        language::use_language,
    },
    formats::{escape::data_url, export::picture::Picture},
    words::{CatalogPhrase, Language},
};

/// The id of the text that was to be copied.
const TO_COPY: &str = "to-copy";
/// A file has more pixels than the page, for displays that do.
const PNG_SCALE: u32 = 2;

/// A button that copies a text.
#[derive(Clone, PartialEq)]
pub(super) struct CopyAction {
    /// Its name in the document.
    pub id: &'static str,
    /// Its label.
    pub label: CatalogPhrase,
    /// The text.
    pub text: AttrValue,
}

/// The props of [`ExportActions`].
#[derive(Properties, PartialEq)]
pub(super) struct ExportActionsProps {
    /// The picture that can be saved.
    pub picture: Rc<Picture>,
    /// The name of a file of it, without its extension.
    pub file_name: AttrValue,
    /// The table that can be saved, if there is one.
    #[prop_or_default]
    pub csv: Option<AttrValue>,
    /// What can be copied.
    #[prop_or_default]
    pub copy_actions: Vec<CopyAction>,
    /// The outcome of what the reader did last.
    pub status: Status,
    /// Something was saved or copied.
    pub on_action: Callback<Action>,
    /// What stands before the buttons.
    #[prop_or_default]
    pub children: Html,
}

/// Buttons that save a picture and copy texts, and the outcome.
#[component]
pub(super) fn ExportActions(props: &ExportActionsProps) -> Html {
    let ExportActionsProps { picture, file_name, csv, copy_actions, status, on_action, children } =
        props;
    let language = use_language();
    let words = language.catalog();
    let save_button = |extension: &'static str, label: CatalogPhrase, save: Save| {
        let (picture, on_action) = (Rc::clone(picture), on_action.clone());
        let name = format!("{file_name}.{extension}");
        let onclick = move |_: MouseEvent| save(&picture, &name, language, &on_action);
        html! {
            <button type="button" class="act" data-save={extension} {onclick}>
                { words.phrase(label) }
            </button>
        }
    };
    let copy_buttons = copy_actions.iter().map(|CopyAction { id, label, text }| {
        let (text, on_action) = (text.clone(), on_action.clone());
        let onclick = move |_: MouseEvent| copy(&text, language, &on_action);
        html! {
            <button type="button" class="act" data-copy={*id} {onclick}>
                { words.phrase(*label) }
            </button>
        }
    });
    html! {
        <div class="passing">
            { children.clone() }
            <p class="acts">
                { save_button("svg", CatalogPhrase::SaveSvg, save_svg) }
                { save_button("png", CatalogPhrase::SavePng, save_png) }
                { for csv.iter().map(|csv| {
                    let (csv, on_action) = (csv.clone(), on_action.clone());
                    let name = format!("{file_name}.csv");
                    let onclick = move |_: MouseEvent| {
                        download::save_text(&name, "text/csv", &csv);
                        set_message(&on_action, language.catalog().saved(&name));
                    };
                    html! {
                        <button type="button" class="act" data-save="csv" {onclick}>
                            { words.phrase(CatalogPhrase::SaveCsv) }
                        </button>
                    }
                }) }
                { for copy_buttons }
            </p>
            <p class="told" id="status" role="status">{ &status.message }</p>
            if !status.to_copy.is_empty() {
                <pre id={TO_COPY} tabindex="0">{ &status.to_copy }</pre>
            }
        </div>
    }
}

/// Saves a picture as a file of this name.
type Save = fn(&Picture, &str, Language, &Callback<Action>);

fn set_message(on_action: &Callback<Action>, message: impl Into<AttrValue>) {
    on_action.emit(Action::SetStatus(Status { message: message.into(), ..Status::default() }));
}

fn save_svg(picture: &Picture, name: &str, language: Language, on_action: &Callback<Action>) {
    download::save_text(name, "image/svg+xml", &picture.to_svg());
    set_message(on_action, language.catalog().saved(name));
}

fn save_png(picture: &Picture, name: &str, language: Language, on_action: &Callback<Action>) {
    let (name, on_action) = (name.to_owned(), on_action.clone());
    let words = language.catalog();
    let saved = words.saved(&name);
    let svg = data_url(&picture.to_svg());
    download::save_png(name, svg, picture.size(), PNG_SCALE, move |is_saved| {
        let failed = || words.phrase(CatalogPhrase::NotDrawn).to_owned();
        set_message(&on_action, if is_saved { saved } else { failed() });
    });
}

fn copy(text: &AttrValue, language: Language, on_action: &Callback<Action>) {
    let status = Status { message: AttrValue::default(), to_copy: text.clone() };
    on_action.emit(Action::SetStatus(status));
    let (text, on_action) = (text.clone(), on_action.clone());
    // Once the text is on the page, where it is selected if it cannot be copied.
    time::after(0, move || {
        let to_copy = text.clone();
        clipboard::copy(&text, TO_COPY, move |is_copied| {
            let outcome = if is_copied { CatalogPhrase::Copied } else { CatalogPhrase::NotCopied };
            let message = language.catalog().phrase(outcome).into();
            on_action.emit(Action::SetStatus(Status { message, to_copy }));
        });
    })
    .forget();
}
