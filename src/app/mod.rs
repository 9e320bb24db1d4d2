//! The page: one Yew program with a page for one release and a page for the catalog.
//!
//! The address bar, storage, a file or a look-up becomes an [`Action`](state::Action); the
//! reducer holds the release; its [`Rating`](crate::Rating) goes down to the components;
//! a callback brings an action back. What writes elsewhere are [`effects`] that watch the
//! state. [`browser`] alone touches `web-sys`.

mod browser;
mod catalog;
mod catalog_data;
mod components;
mod deferred;
mod effects;
mod evaluate;
mod language;
mod lazy;
#[cfg(feature = "prerender")]
pub mod prerender;
mod state;
#[cfg(test)]
#[cfg(feature = "prerender")]
mod testing;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use self::{
    browser::{dom, location},
    catalog::{CatalogChunk, CatalogPageProps},
    effects::{
        address::{self, Addressed},
        persistence::{self, Stored},
    },
    evaluate::{EvaluatePage, EvaluatePageProps, Prerendered},
    lazy::{Chunk, lazy},
    state::State,
};
use crate::words::{CommonPhrase, Language};

/// What the page shows, by its address.
#[derive(Clone, PartialEq)]
enum Route {
    Evaluate(EvaluatePageProps),
    Catalog(CatalogPageProps),
}

/// The props of [`App`].
#[derive(Clone, PartialEq, Properties)]
struct AppProps {
    route: Route,
    #[prop_or_default]
    language: Language,
}

/// The whole page.
#[component]
fn App(props: &AppProps) -> Html {
    use_effect_with((), |()| dom::report_drawn());
    html! {
        <ContextProvider<Language> context={props.language}>
            {
                match props.route.clone() {
                    Route::Evaluate(props) => html! { <EvaluatePage ..props /> },
                    Route::Catalog(props) => lazy::<CatalogChunk>(props, Html::default()),
                }
            }
        </ContextProvider<Language>>
    }
}

/// Draws the page that the address asks for into the element with the id `app`, in place of
/// what the build has rendered there.
pub fn start() {
    let language = Language::from_tag(&dom::language());
    if language.is_there() {
        start_in(language);
        return;
    }
    spawn_local(async {
        match language::load().await {
            Some(language) => start_in(language),
            None => dom::report_load_failure(),
        }
    });
}

fn start_in(language: Language) {
    if language::is_catalog(&location::pathname()) {
        start_catalog(language);
    } else {
        let is_framed = location::is_framed();
        let state = initial_state(language, is_framed);
        let prerendered = if state.is_example() {
            let [verdicts, details] = [".verdicts > *", ".panel > *"].map(dom::prerendered);
            Prerendered { verdicts, details }
        } else {
            Prerendered::default()
        };
        let props = EvaluatePageProps { state, is_framed, prerendered };
        render(Route::Evaluate(props), language);
    }
}

/// Draws the page of the catalog once all of it is there: until then the page that the
/// build has rendered has the whole list.
fn start_catalog(language: Language) {
    spawn_local(async move {
        match (CatalogChunk::load().await, catalog_data::load().await) {
            (Ok(_), Some(entries)) => {
                render(Route::Catalog(CatalogPageProps { entries }), language);
            }
            _ => dom::report_load_failure(),
        }
    });
}

fn render(route: Route, language: Language) {
    if let Some(root) = dom::element("app") {
        yew::Renderer::<App>::with_root_and_props(root, AppProps { route, language }).render();
    }
}

/// The state that the page of one release begins with: the release of the address, else of
/// the last visit, else the example.
fn initial_state(language: Language, is_framed: bool) -> State {
    let snapshot = if is_framed { None } else { address::snapshot() };
    if let Some(Addressed { release, origin, notices }) = address::read() {
        if !is_framed {
            persistence::displace();
        }
        let notice = address::notice(language, &notices);
        // Where the link was read as it stands, the page may have been changed since.
        let origin = origin.unwrap_or_else(|| release.clone());
        let release = snapshot.filter(|_| notices.is_empty()).unwrap_or(release);
        return State::new(Some(release), Some(origin), notice.map(AttrValue::from));
    }
    let (stored, notice) = match if is_framed { Stored::Nothing } else { persistence::restore() } {
        Stored::Nothing => (None, None),
        Stored::Release(release) => (Some(*release), None),
        Stored::Unreadable => (None, Some(language.common().phrase(CommonPhrase::ReplacedRelease))),
    };
    State::new(snapshot.or(stored), None, notice.map(AttrValue::from))
}
