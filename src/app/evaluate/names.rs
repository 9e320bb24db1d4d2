//! The name of the release, and who made it.

use yew::prelude::*;

use crate::{
    app::browser::event,
    release::Release,
    words::{CommonPhrase, Language},
};

/// Most characters of a name that can be typed.
const MAX_NAME_LENGTH: &str = "80";

/// Fields for the name of the release and for who made it.
pub(super) fn names(
    language: Language,
    release: &Release,
    on_name: &Callback<String>,
    on_producer: &Callback<String>,
) -> Html {
    let words = language.common();
    let field = |id: &'static str, label, value: &str, on_input: &Callback<String>| {
        html! {
            <label>
                { words.phrase(label) }
                <input
                    {id}
                    type="text"
                    maxlength={MAX_NAME_LENGTH}
                    autocomplete="off"
                    value={value.to_owned()}
                    oninput={on_input.reform(|typed: InputEvent| event::value(&typed))}
                />
            </label>
        }
    };
    html! {
        <div class="names">
            { field("name", CommonPhrase::Name, &release.name, on_name) }
            { field("producer", CommonPhrase::Producer, &release.producer, on_producer) }
        </div>
    }
}
