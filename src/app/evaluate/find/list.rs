//! The list of what the field offers.

use std::rc::Rc;

use yew::prelude::*;

use super::choices::{Choice, choices};
use crate::{
    app::{
        browser::{dom, hub},
        catalog_data::{Catalog, use_catalog},
        components::combobox::option_id,
        language::use_language,
        lazy::chunk,
    },
    formats::import::hub_model_id,
    words::{FindPhrase, FindWords},
};

/// The props of [`FindList`].
#[derive(Clone, Properties, PartialEq)]
pub(super) struct FindListProps {
    /// The id of the list.
    pub id: AttrValue,
    /// What is typed.
    pub query: AttrValue,
    /// The place of the active option.
    pub active: Option<usize>,
    /// Whether the page is in a frame on another page.
    pub is_framed: bool,
    /// What is offered now.
    pub on_found: Callback<Rc<[Choice]>>,
    /// One of them is pressed.
    pub on_choose: Callback<Choice>,
}

chunk!(pub(super) FindListChunk, find_list, FindList, FindListProps);

/// What is offered for what is typed, each with what choosing it does.
#[component]
fn FindList(props: &FindListProps) -> Html {
    let FindListProps { id, query, active, is_framed, on_found, on_choose } = props;
    let words = use_language().find();
    let catalog = use_catalog(true, query.clone());
    let is_loading = matches!(catalog, Catalog::Loading);
    let offered: Rc<Rc<[Choice]>> = {
        let key = (catalog.clone(), query.clone(), *is_framed);
        use_memo(key, |(catalog, query, is_framed)| {
            choices(catalog.entries(), query, *is_framed).into()
        })
    };
    {
        let on_found = on_found.clone();
        // Not before all that may be offered is there.
        use_effect_with((offered.clone(), is_loading), move |(offered, is_loading)| {
            on_found.emit(if *is_loading { Rc::from([]) } else { Rc::clone(offered) });
        });
    }
    {
        let id = id.clone();
        use_effect_with(*active, move |active| {
            if let Some(active) = active {
                dom::scroll_into_view(&option_id(&id, *active));
            }
        });
    }
    let options = offered.iter().enumerate().map(|(place, choice)| {
        let (kind, name, about) = texts(words, choice);
        let onmousedown = {
            let (on_choose, choice) = (on_choose.clone(), choice.clone());
            move |_: MouseEvent| on_choose.emit(choice.clone())
        };
        html! {
            <li
                key={place}
                role="option"
                id={option_id(id, place)}
                data-choice={kind}
                aria-selected={if *active == Some(place) { "true" } else { "false" }}
                {onmousedown}
            >
                <span class="choice-name">{ name }</span>
                { " " }
                <span class="choice-about">{ about }</span>
            </li>
        }
    });
    let hint = match &catalog {
        Catalog::Loading => words.phrase(FindPhrase::CatalogLoading).to_owned(),
        Catalog::Failed => words.phrase(FindPhrase::CatalogFailed).to_owned(),
        Catalog::Loaded(entries) => hint(words, &offered, query, entries.len()),
    };
    html! {
        <div class="find-list">
            <ul role="listbox" {id} aria-label={words.phrase(FindPhrase::Choices)}>
                { for options }
            </ul>
            <p class="hint" role="status">{ hint }</p>
        </div>
    }
}

/// The id of a choice's kind, its name, and what choosing it does.
fn texts(words: FindWords, choice: &Choice) -> (&'static str, String, String) {
    let phrase = |phrase| words.phrase(phrase).to_owned();
    match choice {
        Choice::Entry(release) => ("entry", release.name.clone(), words.entry_choice(release)),
        Choice::Link(_) => ("link", phrase(FindPhrase::OpenLink), phrase(FindPhrase::OpensLink)),
        Choice::LookUp(id) => ("look-up", words.look_up(id), words.looks_up(&hub::host())),
        Choice::Blank(name) => ("blank", words.rate(name), phrase(FindPhrase::StartsBlank)),
    }
}

/// What there is to say of the list as a whole.
fn hint(words: FindWords, offered: &[Choice], query: &str, of: usize) -> String {
    let entries = offered.iter().filter(|choice| matches!(choice, Choice::Entry(_))).count();
    let query = query.trim();
    if query.is_empty() {
        words.newest_models(of)
    } else if hub_model_id(query).is_some() && offered.is_empty() {
        words.phrase(FindPhrase::NotInFrame).to_owned()
    } else if is_page(query) && entries == 0 && !offered.iter().any(is_direct) {
        words.phrase(FindPhrase::OtherAddress).to_owned()
    } else if offered.iter().any(is_direct) {
        String::new()
    } else {
        words.found_models(entries, of)
    }
}

/// Whether a choice follows from the text alone.
const fn is_direct(choice: &Choice) -> bool {
    matches!(choice, Choice::Link(_) | Choice::LookUp(_))
}

/// Whether a text is the address of a page.
fn is_page(text: &str) -> bool {
    text.starts_with("https://") || text.starts_with("http://")
}
