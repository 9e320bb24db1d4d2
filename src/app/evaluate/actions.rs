//! What can be done with an evaluation.

use std::rc::Rc;

use yew::prelude::*;

use super::header::DialogKind;
use crate::{
    app::{CATALOG_PAGE, language::use_language},
    catalog::filter::own_fragment,
    formats::export::ShareFormat,
    release::Release,
    words::ShellPhrase,
};

/// The props of [`Actions`].
#[derive(Properties, PartialEq)]
pub(super) struct ActionsProps {
    /// The release on the page.
    pub release: Rc<Release>,
    /// The reader opens a dialog.
    pub on_dialog: Callback<DialogKind>,
}

/// Comparing, sharing and saving.
#[component]
pub(super) fn Actions(props: &ActionsProps) -> Html {
    let ActionsProps { release, on_dialog } = props;
    let words = use_language().shell();
    // The page that the build renders has buttons that nothing answers to yet.
    let is_running = use_state(|| false);
    {
        let is_running = is_running.clone();
        use_effect_with((), move |()| is_running.set(true));
    }
    let button = |id: &'static str, phrase, dialog: DialogKind| {
        html! {
            <button
                type="button"
                {id}
                aria-haspopup="dialog"
                aria-disabled={(!*is_running).to_string()}
                onclick={on_dialog.reform(move |_| dialog)}
            >
                { words.phrase(phrase) }
            </button>
        }
    };
    html! {
        <div class="actions tools">
            <a class="act" id="compare-with" href={format!("{CATALOG_PAGE}#{}", own_fragment(release))}>
                { words.phrase(ShellPhrase::CompareWith) }
            </a>
            { button("open-share", ShellPhrase::Share, DialogKind::Share(None)) }
            { button("cite", ShellPhrase::Cite, DialogKind::Share(Some(ShareFormat::Citation))) }
            { button("table", ShellPhrase::Table, DialogKind::Share(Some(ShareFormat::Csv))) }
        </div>
    }
}
