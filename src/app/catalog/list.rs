//! The list of releases.

use std::rc::Rc;

use yew::prelude::*;

use super::{
    artifact_strip::ArtifactStrip,
    evaluation_href,
    evidence::EvidenceList,
    filters::{FilterForm, ResultCount},
    state::Action,
};
use crate::{
    app::language::use_language,
    catalog::filter::{CatalogFilter, Rated},
    frameworks::four_level::Level,
    words::{CatalogPhrase, CommonPhrase},
};

/// The props of [`ReleaseList`].
#[derive(Properties, PartialEq)]
pub(super) struct ReleaseListProps {
    /// The whole catalog.
    pub releases: Rc<[Rated]>,
    /// What the reader looks for.
    pub filter: CatalogFilter,
    /// The ids of the entries whose evidence is open.
    pub open: Vec<String>,
    /// The reader does something.
    pub on_action: Callback<Action>,
}

/// The form, and a row for each release. Rows that do not match are hidden rather than
/// removed, so that typing creates no elements.
#[component]
pub(super) fn ReleaseList(props: &ReleaseListProps) -> Html {
    let ReleaseListProps { releases, filter, open, on_action } = props;
    let language = use_language();
    let words = language.catalog();
    let order = use_memo((Rc::clone(releases), filter.sort), |(releases, _)| {
        filter.sorted_indices(releases)
    });
    let matches: Vec<bool> = releases.iter().map(|rated| filter.matches(rated)).collect();
    let shown = matches.iter().filter(|matches| **matches).count();
    let rows = order.iter().filter_map(|index| {
        let (rated, matches) = (releases.get(*index)?, matches.get(*index)?);
        let id = &rated.entry.id;
        Some(html! {
            <li key={id.as_str()} hidden={!matches}>
                <ReleaseRow
                    rated={rated.clone()}
                    is_compared={filter.compare.contains(id)}
                    is_full={filter.is_full()}
                    is_open={open.contains(id)}
                    on_action={on_action.clone()}
                />
            </li>
        })
    });
    html! {
        <>
            <FilterForm releases={Rc::clone(releases)} filter={filter.clone()} on_action={on_action.clone()} />
            <ResultCount {shown} all={releases.len()} on_action={on_action.clone()} />
            <p class="key">{ words.phrase(CatalogPhrase::StripLegend) }</p>
            <p class="full" role="status">
                if filter.is_full() {
                    { words.phrase(CatalogPhrase::ComparisonFull) }
                }
            </p>
            <ul class="rows">{ for rows }</ul>
            <p class="downloads">
                { words.phrase(CatalogPhrase::Downloads) }
                { " " }
                <a href="catalog.csv" download="">{ words.phrase(CatalogPhrase::DownloadCsv) }</a>
                { language.common().phrase(CommonPhrase::ListSeparator) }
                <a href="catalog.json" download="">{ words.phrase(CatalogPhrase::DownloadJson) }</a>
            </p>
        </>
    }
}

#[derive(Properties, PartialEq)]
struct ReleaseRowProps {
    rated: Rated,
    is_compared: bool,
    /// Whether no other release can be compared.
    is_full: bool,
    is_open: bool,
    on_action: Callback<Action>,
}

/// A release: its name, its verdict and what is out, and its evidence if that is open.
#[component]
fn ReleaseRow(props: &ReleaseRowProps) -> Html {
    let ReleaseRowProps { rated, is_compared, is_full, is_open, on_action } = props;
    let language = use_language();
    let (words, common) = (language.catalog(), language.common());
    let (entry, evaluation) = (&rated.entry, rated.rating.evaluation());
    let release = rated.rating.release();
    let id = entry.id.as_str();
    let on_compare = {
        let id = entry.id.clone();
        on_action.reform(move |_| Action::ToggleComparison(id.clone()))
    };
    let on_toggle = {
        let id = entry.id.clone();
        on_action.reform(move |_| Action::ToggleEvidence(id.clone()))
    };
    let steps = Level::ALL.map(|level| {
        let is_reached = level <= evaluation.level;
        html! { <span class={classes!("step", is_reached.then_some("on"))} /> }
    });
    html! {
        <div class="row">
            <h2 class="name"><a href={evaluation_href(language, release)}>{ &release.name }</a></h2>
            <p class="by">{ words.producer_and_date(release) }</p>
            <p class="rated">
                <span class="steps" aria-hidden="true">{ for steps }</span>
                <span>{ common.level(evaluation.level).name }</span>
                <span class="label-of">{ common.label(evaluation.label) }</span>
            </p>
            <ArtifactStrip release={Rc::clone(release)} />
            <div class="acts">
                <button
                    type="button"
                    class="act"
                    data-choose={id.to_owned()}
                    aria-pressed={is_compared.to_string()}
                    aria-disabled={(*is_full && !is_compared).then_some("true")}
                    aria-label={words.compare_release(&release.name)}
                    onclick={on_compare}
                >
                    { words.phrase(CatalogPhrase::Compare) }
                </button>
                <button
                    type="button"
                    class="act"
                    data-toggle={id.to_owned()}
                    aria-expanded={is_open.to_string()}
                    aria-label={words.facts_of_release(&release.name)}
                    onclick={on_toggle}
                >
                    { words.phrase(CatalogPhrase::Facts) }
                </button>
            </div>
            <div class="more">
                if *is_open {
                    <EvidenceList entry={Rc::clone(entry)} />
                }
            </div>
        </div>
    }
}
