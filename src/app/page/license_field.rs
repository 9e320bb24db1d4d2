//! A field that states a license: a combobox whose list the library fills.

use yew::prelude::*;

use super::{
    desk, host,
    state::{Action, Dispatch},
    words,
};
use crate::{
    release::{License, Scope},
    words::Phrase,
};

/// Whose license it is, what it is, and what applies without it.
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub id: AttrValue,
    pub label: AttrValue,
    pub scope: Scope,
    pub own: Option<License>,
    pub inherited: Option<License>,
    pub dispatch: Dispatch,
    /// Whether there is a library to fill the list.
    pub is_ready: bool,
}

/// The list while it is open: what was typed since, and the option that is
/// active; -1 if none is.
#[derive(Clone, PartialEq)]
struct Open {
    typed: Option<String>,
    active: i32,
}

impl Default for Open {
    fn default() -> Self {
        Self { typed: None, active: -1 }
    }
}

/// A text field for a license, with what it grants below. Any text can stand in
/// it; the list shows what a license grants before it is chosen.
#[component]
pub(super) fn LicenseField(props: &Props) -> Html {
    let Props { id, label, scope, own, inherited, dispatch, is_ready } = props;
    let open = use_state(|| None::<Open>);
    let list = format!("{id}-list");
    let state = {
        let (dispatch, scope) = (dispatch.clone(), *scope);
        move |name: &str| dispatch.dispatch(Action::License(scope, License::new(name)))
    };
    // What is typed counts when the field is left.
    let onchange = {
        let state = state.clone();
        move |event: Event| state(&host::text(&event))
    };
    let oninput = {
        let open = open.clone();
        move |event: InputEvent| {
            open.set(Some(Open { typed: Some(host::text(&event)), active: -1 }));
        }
    };
    let onblur = {
        let open = open.clone();
        move |_: FocusEvent| open.set(None)
    };
    let onkeydown = {
        let (open, list, state) = (open.clone(), list.clone(), state.clone());
        move |event: KeyboardEvent| {
            let now = (*open).clone();
            let step = |by: i32| {
                let Open { typed, active } = now.clone().unwrap_or_default();
                let active = host::page::option_after(&list, active, by);
                host::page::show_option(&list, active);
                open.set(Some(Open { typed, active }));
            };
            match (event.key().as_str(), &now) {
                ("ArrowDown", _) => step(1),
                ("ArrowUp", _) => step(-1),
                ("Escape", Some(_)) => open.set(None),
                ("Enter", Some(Open { typed, active })) => {
                    let chosen = host::page::option_value(&list, *active);
                    if let Some(name) = chosen.as_ref().or(typed.as_ref()) {
                        state(name);
                    }
                    open.set(None);
                }
                _ => return,
            }
            event.prevent_default();
        }
    };
    let onclick = {
        let open = open.clone();
        move |_: MouseEvent| {
            // A press within what is being typed keeps it.
            if open.is_none() {
                open.set(Some(Open::default()));
            }
        }
    };
    // On press, before the field would lose the focus.
    let onpress = {
        let (open, state) = (open.clone(), state);
        move |event: MouseEvent| {
            event.prevent_default();
            if let Some(name) = host::said_by(&event, "data-value") {
                state(&name);
                open.set(None);
            }
        }
    };
    let active = open.as_ref().map(|open| open.active).filter(|active| *active >= 0);
    let typed = open.as_ref().and_then(|open| open.typed.clone());
    let is_open = *is_ready && open.is_some();
    let placeholder = match inherited {
        Some(license) => format!("{license} ({})", words().phrase(Phrase::Inherited)),
        None => words().phrase(Phrase::NoLicense).to_owned(),
    };
    let applies = own.as_ref().or(inherited.as_ref());
    let grants = format!("{id}-grants");
    html! {
        <div class="license-field">
            <label for={id}>{ label }</label>
            <input
                {id} type="text" role="combobox" autocomplete="off" spellcheck="false"
                maxlength="100" aria-describedby={grants.clone()} {placeholder}
                aria-autocomplete="list" aria-controls={list.clone()}
                aria-expanded={if is_open { "true" } else { "false" }}
                aria-activedescendant={active.map(|active| format!("{list}-{active}"))}
                value={typed.unwrap_or_else(|| {
                    own.as_ref().map(|license| license.name().to_owned()).unwrap_or_default()
                })}
                {onchange} {oninput} {onblur} {onkeydown} {onclick}
            />
            if is_open {
                if let Some(Open { typed, active }) = &*open {
                    <div onmousedown={onpress}>
                        { desk::options(&list, typed.as_deref().unwrap_or(""), *active) }
                    </div>
                }
            }
            <p id={grants} class="grants">{ words().grants(applies) }</p>
            // There before the library is, so that nothing moves when it comes.
            if let Some(license) = own.as_ref().filter(|license| !license.is_unlicensed()) {
                <details class="about-license">
                    <summary>{ words().phrase(Phrase::AboutLicense) }</summary>
                    if *is_ready {
                        { desk::details(license.name()) }
                    }
                </details>
            }
        </div>
    }
}
