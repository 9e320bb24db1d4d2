//! A labeled choice of one of some values.

use yew::prelude::*;

use crate::app::browser::{dom, event};

/// The props of [`Select`].
#[derive(Properties, PartialEq)]
pub(in crate::app) struct SelectProps {
    /// The id of the field.
    pub id: AttrValue,
    /// Its label.
    pub label: AttrValue,
    /// The values that it offers, each with its name.
    pub choices: Vec<(AttrValue, AttrValue)>,
    /// The value that is chosen.
    pub value: AttrValue,
    /// What `data-set` has, if anything.
    #[prop_or_default]
    pub data_set: Option<AttrValue>,
    /// The reader chooses another value.
    pub on_change: Callback<String>,
}

/// A field that offers some values, and shows the one that is chosen.
#[component]
pub(in crate::app) fn Select(props: &SelectProps) -> Html {
    let SelectProps { id, label, choices, value, data_set, on_change } = props;
    let select = use_node_ref();
    {
        let select = select.clone();
        // A `selected` attribute would not override what the reader has chosen.
        use_effect_with(value.clone(), move |value| dom::set_value(&select, value));
    }
    let onchange = on_change.reform(|change: Event| event::value(&change));
    html! {
        <label>
            <span>{ label }</span>
            <select ref={select} {id} data-set={data_set.clone()} {onchange}>
                { for choices.iter().map(|(id, name)| html! {
                    <option value={id.clone()} selected={id == value}>{ name }</option>
                }) }
            </select>
        </label>
    }
}
