//! What to start from, and what it is called.

use yew::prelude::*;

use super::{
    host,
    state::{Action, Dispatch},
    words,
};
use crate::{catalog, words::Phrase};

/// What was started from, what the release is called, and where changes go.
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub start: Option<&'static str>,
    pub name: AttrValue,
    pub producer: AttrValue,
    pub dispatch: Dispatch,
}

/// Longest name that can be typed, in characters.
const LONGEST: &str = "80";

/// The starting points and the name of the release.
#[component]
pub(super) fn Picker(Props { start, name, producer, dispatch }: &Props) -> Html {
    let phrase = |phrase| words().phrase(phrase);
    let choices = catalog::ENTRIES.into_iter().map(Some).chain([None]).map(|entry| {
        let pressed = *start == entry.map(|entry| entry.id);
        let onclick = {
            let dispatch = dispatch.clone();
            move |_: MouseEvent| dispatch.dispatch(Action::Start(entry))
        };
        html! {
            <button
                type="button"
                data-start={entry.map_or("nothing", |entry| entry.id)}
                aria-pressed={if pressed { "true" } else { "false" }}
                {onclick}
            >
                { entry.map_or_else(|| phrase(Phrase::Nothing), |entry| entry.name) }
            </button>
        }
    });
    let typed = |action: fn(String) -> Action| {
        let dispatch = dispatch.clone();
        move |event: InputEvent| dispatch.dispatch(action(host::text(&event)))
    };
    html! {
        <section class="picker">
            <div class="starts" role="group" aria-labelledby="start-from">
                <span id="start-from">{ phrase(Phrase::StartFrom) }</span>
                { for choices }
            </div>
            <div class="names">
                <label>
                    { phrase(Phrase::Name) }
                    <input
                        id="name" type="text" maxlength={LONGEST} autocomplete="off"
                        value={name} oninput={typed(Action::Name)}
                    />
                </label>
                <label>
                    { phrase(Phrase::Producer) }
                    <input
                        id="producer" type="text" maxlength={LONGEST} autocomplete="off"
                        value={producer} oninput={typed(Action::Producer)}
                    />
                </label>
            </div>
        </section>
    }
}
