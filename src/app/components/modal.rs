//! A modal dialog.

use yew::prelude::*;

use crate::{
    app::{
        browser::{dom, event},
        language::use_language,
    },
    words::SharePhrase,
};

/// The id of the dialog's heading.
pub(in crate::app) const HEADING: &str = "dialog-heading";
/// The id of the dialog's status message.
pub(in crate::app) const STATUS: &str = "dialog-status";

/// The props of [`Modal`].
#[derive(Properties, PartialEq)]
pub(in crate::app) struct ModalProps {
    /// Its heading.
    pub heading: AttrValue,
    /// What was done last, if anything.
    #[prop_or_default]
    pub status: AttrValue,
    /// The reader closes it.
    pub on_close: Callback<()>,
    /// What is in it.
    pub children: Html,
}

/// A `dialog` element that is open as long as it is there. Escape, the button and a press
/// beside it close it; the focus goes back to what had it before.
#[component]
pub(in crate::app) fn Modal(props: &ModalProps) -> Html {
    let words = use_language().share();
    let dialog = use_node_ref();
    {
        let dialog = dialog.clone();
        use_effect_with((), move |()| {
            dom::toggle_dialog(&dialog, true);
            // Only a dialog that is closed while it is on the page gives the focus back.
            move || dom::toggle_dialog(&dialog, false)
        });
    }
    let last_click = use_mut_ref(|| None::<MouseEvent>);
    {
        let last_click = last_click.clone();
        use_effect(move || {
            if last_click.take().is_some_and(|click| event::is_target_gone(&click)) {
                dom::restore_focus(HEADING);
            }
        });
    }
    // What is beside the sheet is the dialog itself. A text that is selected up to there is
    // released there, which is a click, too.
    let is_pressed_beside = use_mut_ref(|| false);
    let on_press = {
        let (dialog, is_pressed_beside) = (dialog.clone(), is_pressed_beside.clone());
        move |press: PointerEvent| {
            is_pressed_beside.replace(event::is_on(&press, &dialog));
        }
    };
    let on_close = &props.on_close;
    let on_click = {
        let (dialog, on_close) = (dialog.clone(), on_close.clone());
        move |click: MouseEvent| {
            if is_pressed_beside.take() && event::is_on(&click, &dialog) {
                on_close.emit(());
            }
            last_click.replace(Some(click));
        }
    };
    html! {
        <dialog
            ref={dialog}
            class="modal"
            aria-labelledby={HEADING}
            onclose={on_close.reform(|_| ())}
            onpointerdown={on_press}
            onclick={on_click}
        >
            <div class="sheet">
                <header>
                    <h2 id={HEADING} tabindex="-1">{ &props.heading }</h2>
                    <button
                        type="button"
                        class="act"
                        data-close=""
                        onclick={on_close.reform(|_| ())}
                    >
                        { words.phrase(SharePhrase::Close) }
                    </button>
                </header>
                { props.children.clone() }
                <p class="told" id={STATUS} role="status">{ &props.status }</p>
            </div>
        </dialog>
    }
}
