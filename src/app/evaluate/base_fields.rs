//! What the release is built on: its name, its license, and how far it is available.

use yew::prelude::*;

use crate::{
    app::{
        browser::{dom, event},
        catalog_data::use_catalog,
        components::license_field::LicenseField,
        language::use_language,
        lazy::chunk,
        state::Edit,
    },
    catalog::search::base_named,
    release::{Artifact, Availability, Base},
    words::DetailsPhrase,
};

/// The id of the names that the catalog has.
const NAMES: &str = "base-names";

/// The props of [`BaseFields`].
#[derive(Clone, Properties, PartialEq)]
pub(super) struct BaseFieldsProps {
    /// What the release is built on.
    pub base: Base,
    /// The reader changes the release.
    pub on_edit: Callback<Edit>,
}

chunk!(pub(super) BaseFieldsChunk, base_fields, BaseFields, BaseFieldsProps);

/// Fields for the base. A name that the catalog has brings what the catalog knows.
#[component]
fn BaseFields(props: &BaseFieldsProps) -> Html {
    let BaseFieldsProps { base, on_edit } = props;
    let language = use_language();
    let (words, common) = (language.details(), language.common());
    let catalog = use_catalog(true, ());
    let on_name = {
        let (base, catalog) = (base.clone(), catalog.clone());
        on_edit.reform(move |typed: Event| {
            let name = event::value(&typed).trim().to_owned();
            Edit::Base(Box::new(match base_named(catalog.entries(), &name) {
                Some(entry) => Base::of(&entry.release),
                None => Base { name, ..base.clone() },
            }))
        })
    };
    let on_license = {
        let base = base.clone();
        on_edit.reform(move |license| Edit::Base(Box::new(Base { license, ..base.clone() })))
    };
    let selects = (use_node_ref(), use_node_ref());
    {
        let (weights, training_data) = selects.clone();
        // As in the catalog's filters: `selected` does not override what the reader has chosen.
        use_effect_with((base.weights, base.training_data), move |(of_weights, of_data)| {
            dom::set_value(&weights, of_weights.id());
            dom::set_value(&training_data, of_data.id());
        });
    }
    let availability = |artifact: Artifact, label: DetailsPhrase, select: NodeRef| {
        let on_change = {
            let base = base.clone();
            on_edit.reform(move |chosen: Event| {
                let mut base = base.clone();
                if let Some(known) = base.availability_mut(artifact) {
                    *known = Availability::from_id(&event::value(&chosen)).unwrap_or_default();
                }
                Edit::Base(Box::new(base))
            })
        };
        let known = base.availability(artifact);
        html! {
            <label>
                { words.phrase(label) }
                <select ref={select} id={format!("base-{artifact}")} onchange={on_change}>
                    { for Availability::ALL.map(|one| html! {
                        <option value={one.id()} selected={one == known}>
                            { common.availability(one) }
                        </option>
                    }) }
                </select>
            </label>
        }
    };
    html! {
        <div class="base-fields">
            <p class="about">{ words.phrase(DetailsPhrase::BaseAbout) }</p>
            <div class="names">
                <label>
                    { words.phrase(DetailsPhrase::BaseName) }
                    <input
                        id="base"
                        type="text"
                        maxlength="120"
                        autocomplete="off"
                        list={NAMES}
                        value={base.name.clone()}
                        onchange={on_name}
                    />
                </label>
                <datalist id={NAMES}>
                    { for catalog.entries().iter().map(|entry| html! {
                        <option value={entry.release.name.clone()} />
                    }) }
                </datalist>
                { availability(Artifact::Weights, DetailsPhrase::BaseWeights, selects.0) }
                { availability(Artifact::TrainingData, DetailsPhrase::BaseData, selects.1) }
            </div>
            <LicenseField
                id="base-license"
                label={words.phrase(DetailsPhrase::BaseLicense)}
                stated={base.license.clone()}
                inherited={None}
                on_change={on_license}
            />
            if *base != Base::default() {
                <p class="acts">
                    <button
                        type="button"
                        class="act"
                        id="base-remove"
                        onclick={on_edit.reform(|_: MouseEvent| Edit::Base(Box::default()))}
                    >
                        { words.phrase(DetailsPhrase::BaseRemove) }
                    </button>
                </p>
            }
        </div>
    }
}

#[cfg(test)]
#[cfg(feature = "prerender")]
mod tests {
    use super::*;
    use crate::{app::testing::render, release::License};

    #[test]
    fn a_base_is_shown_as_it_is_and_can_be_removed() {
        let shown =
            |base: Base| render::<BaseFields>(BaseFieldsProps { base, on_edit: Callback::noop() });
        let base = Base {
            name: "Llama 3.3 70B".into(),
            license: License::new("llama3.3"),
            weights: Availability::Partial,
            ..Base::default()
        };
        let page = shown(base);
        for part in ["value=\"Llama 3.3 70B\"", "value=\"llama3.3\"", "id=\"base-remove\""] {
            assert!(page.contains(part), "{part}");
        }
        assert!(page.contains("<option value=\"partial\" selected"));
        assert!(!shown(Base::default()).contains("base-remove"));
    }
}
