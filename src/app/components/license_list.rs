//! What the tables have of licenses: those that a field offers, and what one of them says.
//!
//! In a chunk of its own, since the names of all licenses are in it.

use yew::prelude::*;

use super::combobox::option_id;
use crate::{
    app::{browser::dom, language::use_language, lazy::chunk},
    release::{Basis, Grant, License, LicenseInfo},
    words::DetailsPhrase,
};

/// Most that are offered at once.
const MAX_OPTIONS: usize = 40;

/// What is offered before anything is typed: what releases state most often.
const COMMON: [&str; 24] = [
    "Apache-2.0",
    "MIT",
    "BSD-3-Clause",
    "GPL-3.0-only",
    "AGPL-3.0-only",
    "OpenMDW-1.0",
    "CC-BY-4.0",
    "CC-BY-SA-4.0",
    "CC0-1.0",
    "CDLA-Permissive-2.0",
    "ODC-By-1.0",
    "ODbL-1.0",
    "CC-BY-NC-4.0",
    "CC-BY-NC-SA-4.0",
    "bigscience-bloom-rail-1.0",
    "bigcode-openrail-m",
    "creativeml-openrail-m",
    "openrail",
    "deepseek",
    "gemma",
    "llama2",
    "llama3.1",
    "llama4",
    "mrl",
];

/// The props of [`LicenseLookup`].
#[derive(Clone, Properties, PartialEq)]
pub(super) struct LicenseLookupProps {
    /// What is looked up.
    pub lookup: Lookup,
}

/// What is looked up in the tables of licenses.
#[derive(Clone, PartialEq)]
pub(super) enum Lookup {
    /// The licenses that a field offers.
    List(LicenseListProps),
    /// What there is to say of one.
    Details(License),
}

chunk!(pub(super) LicenseLookupChunk, license_lookup, LicenseLookup, LicenseLookupProps);

/// A list of licenses, or the details of one.
#[component]
fn LicenseLookup(props: &LicenseLookupProps) -> Html {
    match &props.lookup {
        Lookup::List(list) => html! { <LicenseList ..list.clone() /> },
        Lookup::Details(license) => html! { <LicenseDetails license={license.clone()} /> },
    }
}

/// The props of the list.
#[derive(Clone, Properties, PartialEq)]
pub(super) struct LicenseListProps {
    /// The id of the list.
    pub id: AttrValue,
    /// Words of an id or a name; what releases state most often if it is blank.
    pub query: AttrValue,
    /// The place of the active option.
    pub active: Option<usize>,
    /// The ids of the licenses that are offered now.
    pub on_found: Callback<Vec<&'static str>>,
    /// One of them is pressed.
    pub on_choose: Callback<&'static str>,
}

/// The licenses whose id or name has the words of the query, each with what it grants.
#[component]
fn LicenseList(props: &LicenseListProps) -> Html {
    let LicenseListProps { id, query, active, on_found, on_choose } = props;
    let words = use_language().details();
    let found = use_memo(query.clone(), |query| find(query));
    {
        let on_found = on_found.clone();
        use_effect_with(found.clone(), move |found| {
            on_found.emit(found.iter().map(|info| info.id).collect());
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
    let options = found.iter().enumerate().map(|(place, info)| {
        let license = info.license();
        let terms = license.as_ref().map(License::terms).unwrap_or_default();
        let grant = match (terms.grant(), terms.basis()) {
            (Grant::Open, _) => "open",
            (_, Basis::Unknown) => "unknown",
            (_, _) => "restricted",
        };
        let summary = license.map(|license| words.license_summary(info, &license));
        let onmousedown = {
            let (on_choose, license) = (on_choose.clone(), info.id);
            move |_: MouseEvent| on_choose.emit(license)
        };
        html! {
            <li
                key={info.id}
                role="option"
                id={option_id(id, place)}
                data-value={info.id}
                data-grant={grant}
                aria-selected={if *active == Some(place) { "true" } else { "false" }}
                {onmousedown}
            >
                <span class="license-id">{ info.id }</span>
                { " " }
                <span class="license-full-name">{ info.name }</span>
                { " " }
                <span class="license-terms">{ summary.unwrap_or_default() }</span>
            </li>
        }
    });
    html! {
        <div class="license-list">
            <ul role="listbox" {id} aria-label={words.phrase(DetailsPhrase::Licenses)}>
                { for options }
            </ul>
            <p class="hint">{ words.found(&found, query) }</p>
        </div>
    }
}

/// What is offered for a query, what releases state most often first.
fn find(query: &str) -> Vec<LicenseInfo> {
    if query.trim().is_empty() {
        return COMMON.iter().filter_map(|id| LicenseInfo::of(&License::new(id)?)).collect();
    }
    let mut found = LicenseInfo::search(query, usize::MAX);
    // Stable: the rest stays as it was ranked.
    found.sort_by_key(|info| !COMMON.contains(&info.id));
    found.truncate(MAX_OPTIONS);
    found
}

#[derive(Properties, PartialEq)]
struct LicenseDetailsProps {
    license: License,
}

/// What there is to say of a license that is stated, with the address of its text.
#[component]
fn LicenseDetails(props: &LicenseDetailsProps) -> Html {
    let words = use_language().details();
    let Some(info) = LicenseInfo::of(&props.license) else {
        return html! {
            <p class="license-details">{ words.phrase(DetailsPhrase::UnknownLicense) }</p>
        };
    };
    html! {
        <div class="license-details">
            <p><a href={info.url()} rel="noopener">{ info.name }</a></p>
            // What it grants stands below the field already.
            <p>{ words.license_conditions(&info, &props.license) }</p>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(query: &str) -> Vec<&'static str> {
        find(query).into_iter().map(|info| info.id).collect()
    }

    #[test]
    fn what_is_stated_most_often_comes_first() {
        assert_eq!(ids(" "), COMMON);
        assert_eq!(ids("gemma terms"), ["gemma"]);
        assert_eq!(ids("CC0 1.0").first(), Some(&"CC0-1.0"));
        assert_eq!(ids("a").len(), MAX_OPTIONS);
        assert!(ids("no such license").is_empty());
    }
}
