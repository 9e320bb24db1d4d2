//! Which release is rated: examples to start from, its name and its producer.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    app::{CATALOG_PAGE, browser::event, language::use_language},
    catalog,
    release::Release,
    words::CommonPhrase,
};

/// Most characters of a name that can be typed.
const MAX_NAME_LENGTH: &str = "80";

/// The props of [`Find`].
#[derive(Properties, PartialEq)]
pub(super) struct FindProps {
    /// The release on the page.
    pub release: Rc<Release>,
    /// The id of the example that it was started from.
    pub start: Option<&'static str>,
    /// The reader starts from an example, or from nothing.
    pub on_start: Callback<Option<&'static str>>,
    /// The reader names the release.
    pub on_name: Callback<String>,
    /// The reader says who made it.
    pub on_producer: Callback<String>,
}

/// Examples to start from, and the name of the release.
#[component]
pub(super) fn Find(props: &FindProps) -> Html {
    let words = use_language().common();
    let FindProps { release, start, on_start, on_name, on_producer } = props;
    let example = |id: &'static str, name: &'static str, is_pressed: bool, to| {
        html! {
            <button
                type="button"
                data-start={id}
                aria-pressed={is_pressed.to_string()}
                onclick={on_start.reform(move |_| to)}
            >
                { name }
            </button>
        }
    };
    let examples =
        catalog::STARTS.map(|(id, name)| example(id, name, *start == Some(id), Some(id)));
    // What came from elsewhere was started from none of these.
    let is_blank = start.is_none() && release.name.is_empty();
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
        <section class="picker">
            <div class="starts" role="group" aria-labelledby="start-from">
                <span id="start-from">{ words.phrase(CommonPhrase::StartFrom) }</span>
                { for examples }
                { example("nothing", words.phrase(CommonPhrase::NoRelease), is_blank, None) }
                <a href={CATALOG_PAGE}>{ words.phrase(CommonPhrase::Releases) }</a>
            </div>
            <div class="names">
                { field("name", CommonPhrase::Name, &release.name, on_name) }
                { field("producer", CommonPhrase::Producer, &release.producer, on_producer) }
            </div>
        </section>
    }
}
