//! The page of the catalog: finding releases, comparing some, and all of them over time.
//!
//! What the reader looks for is in the fragment of the address, so that it can be shared.

mod artifact_strip;
mod comparison;
mod correction;
mod effects;
mod evidence;
mod export_actions;
mod filters;
mod list;
mod picture_view;
mod state;
mod tabs;
#[cfg(test)]
#[cfg(feature = "prerender")]
mod tests;
mod timeline;

use std::rc::Rc;

use yew::prelude::*;

use self::{
    comparison::Comparison, list::ReleaseList, state::CatalogState, tabs::Tabs, timeline::Timeline,
};
use crate::{
    app::{
        language::{LanguageMenu, evaluate_page, use_language},
        lazy::chunk,
    },
    catalog::{
        CatalogEntry,
        filter::{CatalogTab, Rated},
    },
    link,
    release::Release,
    words::{CatalogPhrase, Language},
};

/// The props of [`CatalogPage`].
#[derive(Clone, Properties, PartialEq)]
pub(in crate::app) struct CatalogPageProps {
    /// The whole catalog.
    pub entries: Rc<[CatalogEntry]>,
}

chunk!(pub(in crate::app) CatalogChunk, catalog, CatalogPage, CatalogPageProps);

/// The page of the catalog.
#[component]
pub(in crate::app) fn CatalogPage(props: &CatalogPageProps) -> Html {
    let language = use_language();
    let releases = use_memo(Rc::clone(&props.entries), |entries| {
        entries.iter().cloned().map(Rated::new).collect::<Rc<[Rated]>>()
    });
    let state = use_reducer(|| CatalogState::new(effects::initial_filter(&releases)));
    let page_url = use_memo((), |()| AttrValue::from(effects::page_url()));
    let on_action = {
        let dispatcher = state.dispatcher();
        use_callback((), move |action, ()| dispatcher.dispatch(action))
    };
    effects::use_address(&state.filter, &releases, &on_action);
    let filter = state.filter.clone();
    let tab = filter.tab;
    effects::use_scroll_to_top(tab);
    let finding = use_memo((Rc::clone(&*releases), filter.clone()), |(releases, filter)| {
        (filter.tab == CatalogTab::Compare && filter.compared() > 0)
            .then(|| comparison::finding(releases, filter, language))
    });
    effects::use_document_title(tab, (*finding).clone());
    let (releases, page_url) = ((*releases).clone(), (*page_url).clone());
    let content = match tab {
        CatalogTab::List => {
            let open = state.open.clone();
            html! { <ReleaseList {releases} {filter} {open} {on_action} /> }
        }
        CatalogTab::Compare => {
            let status = state.status.clone();
            html! { <Comparison {releases} {filter} {page_url} {status} {on_action} /> }
        }
        CatalogTab::Timeline => {
            let status = state.status.clone();
            html! { <Timeline {releases} {filter} {page_url} {status} {on_action} /> }
        }
    };
    html! {
        <div class="releases">
            <Masthead entries={Rc::clone(&props.entries)} />
            <Tabs filter={state.filter.clone()} />
            <main key={tab.id()}>{ content }</main>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct MastheadProps {
    entries: Rc<[CatalogEntry]>,
}

/// The head of the page, with a link to the other one.
#[component]
fn Masthead(props: &MastheadProps) -> Html {
    let language = use_language();
    let words = language.catalog();
    let unverified = props.entries.iter().map(|entry| entry.unverified().count()).sum();
    html! {
        <header class="masthead">
            <p class="home">
                <a href={evaluate_page(language)}>{ words.phrase(CatalogPhrase::Home) }</a>
                <LanguageMenu is_catalog={true} />
            </p>
            <h1>{ words.phrase(CatalogPhrase::Heading) }</h1>
            <p>{ words.purpose(props.entries.len(), unverified) }</p>
        </header>
    }
}

/// The address of a release's evaluation.
fn evaluation_href(language: Language, release: &Release) -> String {
    format!("{}#{}", evaluate_page(language), link::encode(release))
}
