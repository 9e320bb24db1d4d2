//! What to start from, and what it is called.

use std::rc::Rc;

use yew::prelude::*;

use super::{
    desk, host,
    state::{Action, Dispatch, State},
    words,
};
use crate::{catalog, link, words::Phrase};

/// Longest name that can be typed, in characters.
const LONGEST: &str = "80";

/// Starts from the catalog's entry of this id, or from nothing.
pub(super) fn start(id: Option<&'static str>, dispatch: &Dispatch) {
    let link = match id {
        None => Some(String::new()),
        Some(id) if id == catalog::FIRST.id => Some(catalog::FIRST_LINK.to_owned()),
        Some(id) => desk::entry(id),
    };
    dispatch.dispatch(match link {
        Some(link) => Action::Start(id, Rc::new(link::decode(&link).0)),
        None => Action::Tell(words().phrase(Phrase::NotLoaded).into()),
    });
}

/// The starting points and the name of the release.
pub(super) fn view(state: &State, dispatch: &Dispatch) -> Html {
    let phrase = |phrase| words().phrase(phrase);
    let release = state.release();
    let choices = catalog::NAMES.iter().copied().map(Some).chain([None]).map(|entry| {
        let id = entry.map(|(id, _)| id);
        let pressed = state.start() == id;
        let onclick = {
            let dispatch = dispatch.clone();
            move |_: MouseEvent| start(id, &dispatch)
        };
        html! {
            <button
                type="button"
                data-start={id.unwrap_or("nothing")}
                aria-pressed={if pressed { "true" } else { "false" }}
                {onclick}
            >
                { entry.map_or_else(|| phrase(Phrase::Nothing), |(_, name)| name) }
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
                        value={release.name.clone()} oninput={typed(Action::Name)}
                    />
                </label>
                <label>
                    { phrase(Phrase::Producer) }
                    <input
                        id="producer" type="text" maxlength={LONGEST} autocomplete="off"
                        value={release.producer.clone()} oninput={typed(Action::Producer)}
                    />
                </label>
            </div>
        </section>
    }
}
