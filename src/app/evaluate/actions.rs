//! What can be done with an evaluation.

use yew::prelude::*;

use super::header::DialogKind;
use crate::{
    app::language::catalog_page,
    catalog::filter::own_fragment,
    formats::export::ShareFormat,
    release::Release,
    words::{Language, ShellPhrase},
};

/// Comparing, sharing and taking away. Buttons answer once the program runs.
pub(super) fn actions(
    language: Language,
    release: &Release,
    is_running: bool,
    on_dialog: &Callback<DialogKind>,
) -> Html {
    let words = language.shell();
    let button = |id: &'static str, phrase, format: Option<ShareFormat>| {
        html! {
            <button
                type="button"
                {id}
                aria-haspopup="dialog"
                aria-disabled={(!is_running).to_string()}
                onclick={on_dialog.reform(move |_| DialogKind::Share(format))}
            >
                { words.phrase(phrase) }
            </button>
        }
    };
    html! {
        <div class="actions tools">
            <a class="act" id="compare-with" href={format!("{}#{}", catalog_page(language), own_fragment(release))}>
                { words.phrase(ShellPhrase::CompareWith) }
            </a>
            { button("open-share", ShellPhrase::Share, None) }
            { button("cite", ShellPhrase::Cite, Some(ShareFormat::Citation)) }
            { button("table", ShellPhrase::Table, Some(ShareFormat::Csv)) }
        </div>
    }
}
