//! The form that finds releases, and how many it finds.

use std::rc::Rc;

use yew::prelude::*;

use super::state::Action;
use crate::{
    app::{
        browser::{dom, event},
        language::use_language,
    },
    catalog::{
        ModelKind,
        filter::{CatalogFilter, CatalogTab, MAX_TEXT_CHARS, Param, Rated, Sort, years},
    },
    frameworks::{
        Framework,
        four_level::{Label, Level},
    },
    release::Artifact,
    words::CatalogPhrase,
};

/// A value as an address has it, and its name.
pub(super) type Choice = (AttrValue, AttrValue);

/// What is chosen from values that are their own names; none of them, by this name, comes first.
pub(super) fn none_or(none: &'static str, values: impl Iterator<Item = String>) -> Vec<Choice> {
    let values = values.map(AttrValue::from).map(|value| (value.clone(), value));
    std::iter::once((AttrValue::default(), none.into())).chain(values).collect()
}

/// The props of [`FilterForm`].
#[derive(Properties, PartialEq)]
pub(super) struct FilterFormProps {
    /// The whole catalog.
    pub releases: Rc<[Rated]>,
    /// What the reader looks for.
    pub filter: CatalogFilter,
    /// The reader looks for something else.
    pub on_action: Callback<Action>,
    /// Further fields.
    #[prop_or_default]
    pub children: Html,
}

/// The form that finds releases.
#[component]
pub(super) fn FilterForm(props: &FilterFormProps) -> Html {
    let FilterFormProps { releases, filter, on_action, children } = props;
    let language = use_language();
    let (words, common, details) = (language.catalog(), language.common(), language.details());
    let select = |param: Param, label: CatalogPhrase, choices: Vec<Choice>| {
        let value = filter.param(param);
        let label = words.phrase(label);
        html! { <Select {param} {label} {choices} {value} on_action={on_action.clone()} /> }
    };
    let condition = |param, label, choices: &[(&'static str, &'static str)]| {
        let any = ("", words.phrase(CatalogPhrase::Any));
        let choices = std::iter::once(any).chain(choices.iter().copied());
        select(param, label, choices.map(|(id, name)| (id.into(), name.into())).collect())
    };
    let kinds = ModelKind::ALL.map(|kind| (kind.id(), words.kind(kind)));
    let levels = Level::ALL.map(|level| (level.id(), common.level(level).name));
    let labels = Label::ALL.map(|label| (label.id(), common.label(label)));
    let frameworks: Vec<_> = Framework::ALL
        .into_iter()
        .filter(|framework| framework.is_pass_or_fail())
        .map(|framework| (framework.id(), details.framework(framework).name))
        .collect();
    let artifacts = Artifact::ALL.map(|artifact| (artifact.id(), common.artifact(artifact).title));
    let years = use_memo(Rc::clone(releases), |releases| {
        let years = years(releases).into_iter().map(|year| year.to_string());
        none_or(words.phrase(CatalogPhrase::Any), years)
    });
    let sorts = Sort::ALL.map(|sort| (sort.id(), words.sort(sort)));
    let on_input =
        on_action.reform(|input: InputEvent| Action::SetParam(Param::Text, event::value(&input)));
    html! {
        // Each change counts at once, so there is nothing to submit.
        <form class="fields" role="search" onsubmit={|submit: SubmitEvent| submit.prevent_default()}>
            <label class="find">
                <span>{ words.phrase(CatalogPhrase::Find) }</span>
                <input
                    type="search"
                    id={field_id(Param::Text)}
                    maxlength={MAX_TEXT_CHARS.to_string()}
                    autocomplete="off"
                    spellcheck="false"
                    data-set={Param::Text.id()}
                    value={filter.text.clone()}
                    oninput={on_input}
                />
            </label>
            { condition(Param::Kind, CatalogPhrase::Kind, &kinds) }
            { condition(Param::Level, CatalogPhrase::Level, &levels) }
            { condition(Param::Label, CatalogPhrase::Label, &labels) }
            { condition(Param::Meets, CatalogPhrase::Meets, &frameworks) }
            { condition(Param::Public, CatalogPhrase::HasPublic, &artifacts) }
            { select(Param::Since, CatalogPhrase::Since, (*years).clone()) }
            // The timeline has an order of its own.
            if filter.tab == CatalogTab::List {
                { select(
                    Param::Sort,
                    CatalogPhrase::Sort,
                    sorts.map(|(id, name)| (id.into(), name.into())).to_vec(),
                ) }
            }
            { children.clone() }
        </form>
    }
}

/// The id of the field that sets a parameter.
pub(super) fn field_id(param: Param) -> String {
    format!("set-{}", param.id())
}

/// The props of [`Select`].
#[derive(Properties, PartialEq)]
pub(super) struct SelectProps {
    /// What it sets.
    pub param: Param,
    /// Its label.
    pub label: &'static str,
    /// The values that it offers.
    pub choices: Vec<Choice>,
    /// The value that is chosen.
    pub value: String,
    /// The reader chooses another.
    pub on_action: Callback<Action>,
}

/// A field that offers the values of a parameter.
#[component]
pub(super) fn Select(props: &SelectProps) -> Html {
    let SelectProps { param, label, choices, value, on_action } = props;
    let param = *param;
    let select = use_node_ref();
    {
        let select = select.clone();
        // A `selected` attribute would not override what the reader has chosen.
        use_effect_with(value.clone(), move |value| dom::set_value(&select, value));
    }
    let on_change =
        on_action.reform(move |change: Event| Action::SetParam(param, event::value(&change)));
    html! {
        <label>
            <span>{ *label }</span>
            <select ref={select} id={field_id(param)} data-set={param.id()} onchange={on_change}>
                { for choices.iter().map(|(id, name)| html! {
                    <option value={id.clone()}>{ name }</option>
                }) }
            </select>
        </label>
    }
}

/// The props of [`ResultCount`].
#[derive(Properties, PartialEq)]
pub(super) struct ResultCountProps {
    /// The number of releases that match.
    pub shown: usize,
    /// The number of all releases.
    pub all: usize,
    /// The reader clears all conditions.
    pub on_action: Callback<Action>,
}

/// How many releases match, and a button that shows all of them.
#[component]
pub(super) fn ResultCount(props: &ResultCountProps) -> Html {
    let ResultCountProps { shown, all, on_action } = props;
    let words = use_language().catalog();
    html! {
        <div class="shown">
            <p role="status" id="shown">{ words.result_count(*shown, *all) }</p>
            if shown < all {
                <button
                    type="button"
                    class="act"
                    data-all=""
                    onclick={on_action.reform(|_| Action::ShowAll)}
                >
                    { words.phrase(CatalogPhrase::ShowAll) }
                </button>
            }
        </div>
    }
}
