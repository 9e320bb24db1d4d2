//! Something the reader must be told once.

use yew::prelude::*;

use crate::{app::language::use_language, words::CommonPhrase};

/// The props of [`Notice`].
#[derive(Properties, PartialEq)]
pub(in crate::app) struct NoticeProps {
    /// What is told.
    pub text: AttrValue,
    /// The reader has read it.
    pub on_dismiss: Callback<()>,
}

/// Something the reader must be told once.
#[component]
pub(in crate::app) fn Notice(props: &NoticeProps) -> Html {
    let words = use_language().common();
    html! {
        <div class="notice" role="alert">
            <p>{ &props.text }</p>
            <button type="button" data-do="dismiss" onclick={props.on_dismiss.reform(|_| ())}>
                { words.phrase(CommonPhrase::Dismiss) }
            </button>
        </div>
    }
}
