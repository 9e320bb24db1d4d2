//! The field to begin with: a model's name, a link, an id on a model hub, a text or a file.

mod choices;
mod list;

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

pub(super) use self::choices::Choice;
use self::list::{FindListChunk, FindListProps};
use crate::{
    app::{
        browser::{
            event,
            files::{self, Incoming},
        },
        components::combobox::{ListKey, list_key, option_id},
        language::use_language,
        lazy::{Chunk, lazy},
    },
    catalog,
    words::CommonPhrase,
};

/// The id of the field.
pub(in crate::app) const FIND: &str = "find";
/// The id of its list.
const LIST: &str = "find-list";
/// Most characters that can be typed: a link can be long.
const MAX_LENGTH: &str = "20000";

/// The props of [`Find`].
#[derive(Properties, PartialEq)]
pub(super) struct FindProps {
    /// Whether the page is in a frame on another page, where nothing is looked up.
    pub is_framed: bool,
    /// The reader chooses what to open.
    pub on_choose: Callback<Choice>,
    /// The reader chooses an example, by the id of its entry.
    pub on_example: Callback<&'static str>,
    /// The reader pastes files, or a text of several lines.
    pub on_incoming: Callback<Vec<Incoming>>,
    /// The reader wants to bring a file or a text.
    pub on_import: Callback<()>,
}

/// What the reader is doing in the field.
#[derive(Clone, Default, PartialEq)]
struct Editing {
    /// What is typed.
    query: AttrValue,
    /// Whether the list is open.
    is_open: bool,
    /// The place of the active option.
    active: Option<usize>,
    /// Whether Enter was pressed before the options had come.
    is_submitted: bool,
}

/// A combobox for whatever a reader has, a button for files, and examples.
#[component]
pub(super) fn Find(props: &FindProps) -> Html {
    let FindProps { is_framed, on_choose, on_example, on_incoming, on_import } = props;
    let words = use_language().common();
    let editing = use_state_eq(Editing::default);
    // The options, as the list has last told.
    let options = use_mut_ref(|| Rc::<[Choice]>::from([]));
    let choose = {
        let editing = editing.setter();
        use_callback(on_choose.clone(), move |choice, on_choose: &Callback<Choice>| {
            editing.set(Editing::default());
            on_choose.emit(choice);
        })
    };
    let on_found = {
        let (options, choose) = (options.clone(), choose.clone());
        let is_submitted = editing.is_submitted;
        Callback::from(move |found: Rc<[Choice]>| {
            if let Some(first) = found.first().filter(|_| is_submitted) {
                choose.emit(first.clone());
            }
            options.replace(found);
        })
    };

    let onclick = {
        let editing = editing.clone();
        move |_: MouseEvent| editing.set(Editing { is_open: true, ..(*editing).clone() })
    };
    let oninput = {
        let editing = editing.clone();
        move |input: InputEvent| {
            let query = event::value(&input).into();
            editing.set(Editing { query, is_open: true, ..Editing::default() });
        }
    };
    let onpaste = {
        let on_incoming = on_incoming.clone();
        // A field of one line would run the lines of a text together.
        move |paste: Event| {
            let incoming = files::pasted(&paste, |text| text.trim().contains('\n'));
            if !incoming.is_empty() {
                paste.prevent_default();
                on_incoming.emit(incoming);
            }
        }
    };
    let onkeydown = {
        let (editing, options, choose) = (editing.clone(), options.clone(), choose.clone());
        move |key: KeyboardEvent| {
            let options = options.borrow().clone();
            let Editing { is_open, active, .. } = *editing;
            let Some(effect) = list_key(&key, active, is_open.then_some(options.len())) else {
                return;
            };
            let before = (*editing).clone();
            match effect {
                ListKey::Activate(active) => {
                    editing.set(Editing { is_open: true, active, ..before });
                }
                ListKey::Close => {
                    editing.set(Editing { is_open: false, active: None, ..before });
                }
                // Enter without an active option takes the best.
                ListKey::Choose => match options.get(active.unwrap_or_default()) {
                    Some(choice) if active.is_some() || !before.query.is_empty() => {
                        choose.emit(choice.clone());
                    }
                    Some(_) => {}
                    None => editing.set(Editing { is_submitted: true, ..before }),
                },
            }
            key.prevent_default();
        }
    };
    let onblur = {
        let editing = editing.clone();
        move |_: FocusEvent| {
            editing.set(Editing { is_open: false, active: None, ..(*editing).clone() });
        }
    };
    let list = FindListProps {
        id: LIST.into(),
        query: editing.query.clone(),
        active: editing.active,
        is_framed: *is_framed,
        on_found,
        on_choose: choose.clone(),
    };
    let examples = catalog::EXAMPLES.map(|example| {
        let onclick = on_example.reform(move |press: MouseEvent| {
            press.prevent_default();
            example.id
        });
        html! {
            <>
                <a href={format!("#{}", example.link)} data-start={example.id} {onclick}>
                    { example.name }
                </a>
                { " " }
            </>
        }
    });
    let on_blank = choose.reform(|_: MouseEvent| Choice::Blank(AttrValue::default()));
    html! {
        <section class="find">
            <label for={FIND}>{ words.phrase(CommonPhrase::Find) }</label>
            <div class="find-field">
                <input
                    id={FIND}
                    type="text"
                    role="combobox"
                    autocomplete="off"
                    autocapitalize="off"
                    spellcheck="false"
                    enterkeyhint="go"
                    maxlength={MAX_LENGTH}
                    placeholder={words.phrase(CommonPhrase::FindPlaceholder)}
                    aria-autocomplete="list"
                    aria-controls={LIST}
                    aria-expanded={if editing.is_open { "true" } else { "false" }}
                    aria-activedescendant={editing.active.map(|active| option_id(LIST, active))}
                    value={editing.query.clone()}
                    onfocus={|_: FocusEvent| prefetch()}
                    {onclick}
                    {oninput}
                    {onpaste}
                    {onkeydown}
                    {onblur}
                />
                <button
                    type="button"
                    id="open-import"
                    aria-haspopup="dialog"
                    onclick={on_import.reform(|_| ())}
                >
                    { words.phrase(CommonPhrase::Import) }
                </button>
                // A press in the list leaves the focus in the field.
                <div
                    id="find-options"
                    onmousedown={|press: MouseEvent| press.prevent_default()}
                >
                    if editing.is_open {
                        { lazy::<FindListChunk>(list, Html::default()) }
                    }
                </div>
            </div>
            <p class="examples">
                { words.phrase(CommonPhrase::Examples) }
                { " " }
                { for examples }
                <button type="button" class="link" data-start="nothing" onclick={on_blank}>
                    { words.phrase(CommonPhrase::RateYourOwn) }
                </button>
            </p>
        </section>
    }
}

/// Loads the list before it opens, so that it is there when it does.
fn prefetch() {
    spawn_local(async {
        // It is tried again where it is shown, and told there if it fails.
        let _ = FindListChunk::load().await;
    });
}
