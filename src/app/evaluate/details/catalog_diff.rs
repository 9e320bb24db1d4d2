//! What the catalog has of the release, and what differs from it.

use std::rc::Rc;

use yew::prelude::*;

use super::Compared;
use crate::{
    Rating,
    app::{
        catalog_data::use_catalog,
        components::{artifact_link::ArtifactLink, mark::Fill, section::Section},
        language::{catalog_page, use_language},
    },
    catalog::{self, CatalogEntry, filter::CatalogFilter},
    release::Release,
    words::DetailsPhrase,
};

/// The props of [`CatalogDiff`].
#[derive(Properties, PartialEq)]
pub(super) struct CatalogDiffProps {
    /// What is compared with the catalog.
    pub rating: Rc<Rating>,
    /// The reader goes back to what the catalog has.
    pub on_restore: Callback<Rc<Release>>,
    /// The release was compared with the catalog.
    pub on_compared: Callback<Compared>,
}

/// What differs from the catalog's entry of the release and the way back to it, or that
/// nothing does; nothing if it has no entry. The catalog is not loaded for the example, which
/// is as the catalog has it.
#[component]
pub(super) fn CatalogDiff(props: &CatalogDiffProps) -> Html {
    let CatalogDiffProps { rating, on_restore, on_compared } = props;
    let language = use_language();
    let words = language.details();
    let example = use_memo((), |()| catalog::first());
    let release = rating.release();
    let catalog = use_catalog(**release != *example, Rc::clone(rating));
    let entry = find(catalog.entries(), release);
    let differing = entry.map(|entry| entry.diff_from(release)).unwrap_or_default();
    let is_example = **release == *example;
    let checked = if is_example {
        Some(catalog::FIRST_CHECKED)
    } else {
        entry.filter(|_| differing.is_empty()).and_then(CatalogEntry::checked)
    };
    {
        let on_compared = on_compared.clone();
        let checked = checked.map(|day| AttrValue::from(day.to_owned()));
        let compared = Compared { differing: differing.clone().into(), checked };
        use_effect_with(compared, move |compared| on_compared.emit(compared.clone()));
    }
    let Some(entry) = entry else { return Html::default() };

    let filter = CatalogFilter::named(&release.name);
    let link = html! {
        <a href={format!("{}#{}", catalog_page(language), filter.to_fragment())}>
            { words.phrase(DetailsPhrase::CatalogFacts) }
        </a>
    };
    if differing.is_empty() {
        return html! {
            <Section name="origin" heading={words.phrase(DetailsPhrase::InCatalog)}>
                <p>{ words.phrase(DetailsPhrase::AsInCatalog) }{ " " }{ link }</p>
            </Section>
        };
    }
    let rows = differing.into_iter().map(|artifact| {
        html! {
            <li key={artifact.id()}>
                <ArtifactLink {artifact} fill={Fill::from(release[artifact].availability)} />
                { " " }
                <span>{ words.differs_from_catalog(artifact, release, &entry.release) }</span>
            </li>
        }
    });
    let onclick = {
        let (on_restore, release) = (on_restore.clone(), entry.release.clone());
        move |_: MouseEvent| on_restore.emit(Rc::new(release.clone()))
    };
    html! {
        <Section name="origin" heading={words.phrase(DetailsPhrase::NotAsCatalog)}>
            <ul class="causes">{ for rows }</ul>
            <p class="acts">
                <button type="button" class="act" data-take="" {onclick}>
                    { words.phrase(DetailsPhrase::RestoreCatalog) }
                </button>
                { " " }
                { link }
            </p>
        </Section>
    }
}

/// The entry that has the name of this release, and its producer where it names one.
fn find<'a>(entries: &'a [CatalogEntry], release: &Release) -> Option<&'a CatalogEntry> {
    let is_same = |one: &str, other: &str| one.trim().eq_ignore_ascii_case(other.trim());
    let producer = &release.producer;
    entries.iter().find(|entry| {
        is_same(&entry.release.name, &release.name)
            && (producer.trim().is_empty() || is_same(&entry.release.producer, producer))
    })
}
