//! The name of the release, and who made it.

use yew::prelude::*;

use crate::{
    app::{browser::event, language::use_language},
    words::CommonPhrase,
};

/// Most characters of a name that can be typed.
const MAX_NAME_LENGTH: &str = "80";

/// The props of [`Names`].
#[derive(Properties, PartialEq)]
pub(super) struct NamesProps {
    /// The name of the release.
    pub name: String,
    /// Who made it.
    pub producer: String,
    /// The reader names the release.
    pub on_name: Callback<String>,
    /// The reader says who made it.
    pub on_producer: Callback<String>,
}

/// Fields for the name of the release and for who made it.
#[component]
pub(super) fn Names(props: &NamesProps) -> Html {
    let words = use_language().common();
    let NamesProps { name, producer, on_name, on_producer } = props;
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
            { field("name", CommonPhrase::Name, name, on_name) }
            { field("producer", CommonPhrase::Producer, producer, on_producer) }
        </div>
    }
}
