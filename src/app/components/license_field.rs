//! A field that states a license: an editable combobox with a listbox, as the authoring
//! practices of WAI-ARIA have it.

use yew::{platform::spawn_local, prelude::*};

use super::{
    combobox::{ListKey, list_key, option_id},
    disclosure::use_disclosure,
    license_list::{LicenseListProps, LicenseLookupChunk, LicenseLookupProps, Lookup},
};
use crate::{
    app::{
        browser::event,
        language::use_language,
        lazy::{Chunk, lazy},
    },
    release::License,
    words::CommonPhrase,
};

/// The props of [`LicenseField`].
#[derive(Properties, PartialEq)]
pub(in crate::app) struct LicenseFieldProps {
    /// The id of the field.
    pub id: AttrValue,
    /// Its label.
    pub label: AttrValue,
    /// The license that is stated, if any.
    pub stated: Option<License>,
    /// The license that applies otherwise, if any.
    pub inherited: Option<License>,
    /// The reader states another license, or none.
    pub on_change: Callback<Option<License>>,
}

/// What the reader is doing in the field.
#[derive(Default, PartialEq)]
struct Editing {
    /// What is typed, until it counts or is given up.
    draft: Option<AttrValue>,
    /// Whether the list is open.
    is_open: bool,
    /// The place of the active option.
    active: Option<usize>,
}

/// A field that states a license, with what it grants below. Any text can stand in it. It
/// counts when the field is left or Enter is pressed; Escape gives it up.
#[component]
pub(in crate::app) fn LicenseField(props: &LicenseFieldProps) -> Html {
    let LicenseFieldProps { id, label, stated, inherited, on_change } = props;
    let words = use_language().common();
    let editing = use_state_eq(Editing::default);
    // The ids of the options, as the list has last told. None, if it has not come yet.
    let options = use_mut_ref(Vec::new);
    let on_found = {
        let options = options.clone();
        use_callback((), move |found, ()| drop(options.replace(found)))
    };
    {
        let editing = editing.clone();
        use_effect_with(stated.clone(), move |_| editing.set(Editing::default()));
    }

    let state = {
        let (editing, stated, on_change) = (editing.clone(), stated.clone(), on_change.clone());
        Callback::from(move |name: AttrValue| {
            editing.set(Editing::default());
            let license = License::new(&name);
            if license != stated {
                on_change.emit(license);
            }
        })
    };
    let onclick = {
        let editing = editing.clone();
        move |_: MouseEvent| {
            // A press within what is being typed keeps it.
            if !editing.is_open {
                editing.set(Editing { is_open: true, ..Editing::default() });
            }
        }
    };
    let oninput = {
        let editing = editing.clone();
        move |input: InputEvent| {
            let draft = Some(event::value(&input).into());
            editing.set(Editing { draft, is_open: true, active: None });
        }
    };
    let onkeydown = {
        let (editing, options, state) = (editing.clone(), options.clone(), state.clone());
        move |key: KeyboardEvent| {
            let Editing { draft, is_open, active } = &*editing;
            let options = options.borrow();
            let Some(effect) = list_key(&key, *active, is_open.then_some(options.len())) else {
                return;
            };
            match effect {
                ListKey::Activate(active) => {
                    editing.set(Editing { draft: draft.clone(), is_open: true, active });
                }
                ListKey::Close => editing.set(Editing::default()),
                ListKey::Choose => {
                    let option = active.and_then(|active| options.get(active).copied());
                    match option.map(AttrValue::from).or_else(|| draft.clone()) {
                        Some(name) => state.emit(name),
                        None => editing.set(Editing::default()),
                    }
                }
            }
            key.prevent_default();
        }
    };
    // What was filled in by a program comes without an input event.
    let onchange = {
        let state = state.clone();
        move |change: Event| state.emit(event::value(&change).into())
    };
    // Not all browsers tell of a change if a program has set the value in between.
    let onblur = {
        let (editing, state) = (editing.clone(), state.clone());
        move |_: FocusEvent| match &editing.draft {
            Some(draft) => state.emit(draft.clone()),
            None => editing.set(Editing::default()),
        }
    };

    let name = stated.as_ref().map(License::name).unwrap_or_default();
    let value = editing.draft.clone().unwrap_or_else(|| name.to_owned().into());
    let grants = format!("{id}-grants");
    let list = AttrValue::from(format!("{id}-list"));
    html! {
        <div class="license-field">
            <label for={id}>{ label }</label>
            <input
                {id}
                type="text"
                role="combobox"
                autocomplete="off"
                spellcheck="false"
                maxlength="100"
                placeholder={words.license_placeholder(inherited.as_ref())}
                aria-describedby={grants.clone()}
                aria-autocomplete="list"
                aria-controls={&list}
                aria-expanded={if editing.is_open { "true" } else { "false" }}
                aria-activedescendant={editing.active.map(|active| option_id(&list, active))}
                {value}
                onfocus={|_: FocusEvent| prefetch()}
                {onclick}
                {oninput}
                {onkeydown}
                {onchange}
                {onblur}
            />
            // A press in the list leaves the focus in the field.
            <div id={format!("{id}-options")} onmousedown={|press: MouseEvent| press.prevent_default()}>
                if editing.is_open {
                    { look_up(Lookup::List(LicenseListProps {
                        id: list,
                        query: editing.draft.clone().unwrap_or_default(),
                        active: editing.active,
                        on_found,
                        on_choose: state.reform(AttrValue::from),
                    })) }
                }
            </div>
            <p id={grants} class="grants">{ words.grants(stated.as_ref().or(inherited.as_ref())) }</p>
            <div>
                { for stated.iter().filter(|license| !license.is_unlicensed()).map(|license| html! {
                    <AboutLicense key={license.name()} license={license.clone()} />
                }) }
            </div>
        </div>
    }
}

/// The list of licenses, or the details of one, once their chunk has come.
fn look_up(lookup: Lookup) -> Html {
    lazy::<LicenseLookupChunk>(LicenseLookupProps { lookup }, Html::default())
}

/// Loads the list before it opens, so that it is there when it does.
fn prefetch() {
    spawn_local(async {
        // It is tried again where it is shown, and told there if it fails.
        let _ = LicenseLookupChunk::load().await;
    });
}

#[derive(Properties, PartialEq)]
struct AboutLicenseProps {
    license: License,
}

/// What unfolds to the details of a license.
#[component]
fn AboutLicense(props: &AboutLicenseProps) -> Html {
    let words = use_language().common();
    let (is_open, on_toggle) = use_disclosure();
    html! {
        <details class="about-license" open={is_open}>
            <summary onclick={on_toggle}>{ words.phrase(CommonPhrase::AboutLicense) }</summary>
            if is_open {
                { look_up(Lookup::Details(props.license.clone())) }
            }
        </details>
    }
}

#[cfg(test)]
#[cfg(feature = "prerender")]
mod tests {
    use super::*;

    /// The markup of a field.
    fn markup(stated: Option<&str>, inherited: Option<&str>) -> String {
        let props = LicenseFieldProps {
            id: "license-weights".into(),
            label: "License for this item".into(),
            stated: stated.and_then(License::new),
            inherited: inherited.and_then(License::new),
            on_change: Callback::noop(),
        };
        let renderer =
            yew::LocalServerRenderer::<LicenseField>::with_props(props).hydratable(false);
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(renderer.render())
    }

    #[test]
    fn what_is_stated_stands_in_the_field() {
        let field = markup(Some("gemma"), Some("MIT"));
        assert!(field.contains("value=\"gemma\""), "{field}");
        assert!(field.contains("Restricted: it has a use policy."), "{field}");
        assert!(field.contains("about-license"), "{field}");
        // Neither the list nor what there is to say of the license is drawn unasked.
        assert!(!field.contains("listbox") && !field.contains("license-details"), "{field}");
    }

    #[test]
    fn what_applies_otherwise_stands_behind_it() {
        let field = markup(None, Some("MIT"));
        assert!(field.contains("placeholder=\"MIT (default)\""), "{field}");
        assert!(field.contains("Open: anyone may use"), "{field}");
        assert!(!field.contains("about-license"), "{field}");
        let field = markup(Some("unlicensed"), None);
        assert!(field.contains("placeholder=\"no license\""), "{field}");
        assert!(!field.contains("about-license"), "{field}");
    }
}
