//! A button that changes the release.

use yew::prelude::*;

use crate::app::state::Edit;

/// The props of [`EditButton`].
#[derive(Properties, PartialEq)]
pub(super) struct EditButtonProps {
    /// What it changes.
    pub edit: Edit,
    /// The text on it.
    pub text: AttrValue,
    /// Its class, if any.
    #[prop_or_default]
    pub class: Option<AttrValue>,
    /// The id of the claim that it makes, if it makes one.
    #[prop_or_default]
    pub claim: Option<AttrValue>,
    /// Whether it is the one that is chosen, if it is one of several.
    #[prop_or_default]
    pub is_pressed: Option<bool>,
    /// It is pressed.
    pub on_edit: Callback<Edit>,
    /// It is pointed at or focused, or no longer.
    pub on_preview: Callback<Option<Edit>>,
}

/// A button that changes the release, and shows what that would do before it is pressed.
#[component]
pub(super) fn EditButton(props: &EditButtonProps) -> Html {
    let EditButtonProps { edit, text, class, claim, is_pressed, on_edit, on_preview } = props;
    let preview = |edit: Option<&Edit>| {
        let (on_preview, edit) = (on_preview.clone(), edit.cloned());
        Callback::from(move |()| on_preview.emit(edit.clone()))
    };
    let (begin, end) = (preview(Some(edit)), preview(None));
    let onclick = {
        let (on_edit, edit, end) = (on_edit.clone(), edit.clone(), end.clone());
        move |_: MouseEvent| {
            // What it did is told from now on. It may be gone before the pointer leaves it.
            end.emit(());
            on_edit.emit(edit.clone());
        }
    };
    html! {
        <button
            type="button"
            {class}
            data-apply=""
            data-claim={claim}
            aria-pressed={is_pressed.map(|is_pressed| if is_pressed { "true" } else { "false" })}
            {onclick}
            onmouseenter={begin.reform(|_| ())}
            onmouseleave={end.reform(|_| ())}
            onfocusin={begin.reform(|_| ())}
            onfocusout={end.reform(|_| ())}
        >
            { text }
        </button>
    }
}
