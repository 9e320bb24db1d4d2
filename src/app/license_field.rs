//! A field that states a license.

use yew::prelude::*;

use super::{
    host,
    state::{Action, Dispatch},
    words,
};
use crate::{
    release::{COMMON_LICENSES, License, Scope},
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
}

/// The id of the list of suggestions, which all fields share.
const SUGGESTIONS: &str = "licenses";

/// A text field for a license, with what it grants below.
#[component]
pub(super) fn LicenseField(props: &Props) -> Html {
    let Props { id, label, scope, own, inherited, dispatch } = props;
    let onchange = {
        let (dispatch, scope) = (dispatch.clone(), *scope);
        move |event: Event| {
            dispatch.dispatch(Action::License(scope, License::new(&host::text(&event))));
        }
    };
    let placeholder = match inherited {
        Some(license) => format!("{license} ({})", words().phrase(Phrase::Inherited)),
        None => words().phrase(Phrase::NoLicense).to_owned(),
    };
    let grants = format!("{id}-grants");
    html! {
        <div class="license-field">
            <label for={id}>{ label }</label>
            <input
                {id} type="text" list={SUGGESTIONS} autocomplete="off" spellcheck="false"
                maxlength="100" aria-describedby={grants.clone()} {placeholder}
                value={own.as_ref().map_or_else(String::new, |license| license.name().to_owned())}
                {onchange}
            />
            <p id={grants} class="grants">{ words().grants(own.as_ref().or(inherited.as_ref())) }</p>
        </div>
    }
}

/// The suggestions that every field offers.
pub(super) fn suggestions() -> Html {
    html! {
        <datalist id={SUGGESTIONS}>
            { for COMMON_LICENSES.iter().map(|name| html! { <option value={*name} /> }) }
        </datalist>
    }
}
