//! The line of descent: what a release is built on, and what goes along from it.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    Rating,
    app::{components::source_link::source_link, language::use_language},
    release::{Artifact, License},
    words::{CommonPhrase, DetailsPhrase},
};

/// The props of [`Descent`].
#[derive(Properties, PartialEq)]
pub(super) struct DescentProps {
    /// What is explained.
    pub rating: Rc<Rating>,
}

/// The base, what it passes on, and the release, in this order; nothing without a base.
#[component]
pub(super) fn Descent(props: &DescentProps) -> Html {
    let language = use_language();
    let (words, common) = (language.details(), language.common());
    let release = props.rating.release();
    let Some(base) = release.base() else { return Html::default() };
    let unnamed = |name: &str, phrase: &'static str| match name.trim() {
        "" => phrase.to_owned(),
        name => name.to_owned(),
    };
    let license = |license: Option<&License>| {
        let license = license.filter(|license| !license.is_unlicensed());
        license.map_or(common.phrase(CommonPhrase::NoLicense).to_owned(), |one| one.name().into())
    };
    let name = unnamed(&base.name, words.phrase(DetailsPhrase::Base));
    html! {
        <figure class="descent" aria-labelledby="descent-heading">
            <h3 id="descent-heading">{ words.phrase(DetailsPhrase::Descent) }</h3>
            <ol>
                <li class="stage">
                    <strong dir="auto">{ match &base.link {
                        Some(link) => source_link(link, &name),
                        None => html! { { name } },
                    } }</strong>
                    <span>{ license(base.license.as_ref()) }</span>
                </li>
                <li class="passed">
                    <ul>
                        <li>{ words.passed_terms(base) }</li>
                        <li>{ words.passed_data(base) }</li>
                    </ul>
                </li>
                <li class="stage">
                    <strong dir="auto">
                        { unnamed(&release.name, common.phrase(CommonPhrase::Unnamed)) }
                    </strong>
                    <span>{ license(release.license(Artifact::Weights)) }</span>
                    <span class="in-effect">{ words.in_effect(release) }</span>
                </li>
            </ol>
        </figure>
    }
}
