//! The page of the catalog: finding releases, seeing them side by side, and all of
//! them against time.
//!
//! What is asked for stands in the address, so that all of it can be passed on.

mod acts;
mod list;
#[cfg(feature = "prerender")]
mod prerender;
mod state;

use std::rc::Rc;

use wasm_bindgen::prelude::*;
use yew::prelude::*;

#[cfg(feature = "prerender")]
pub use self::prerender::prerender;

use self::{
    list::List,
    state::{Action, State, with_sides},
};
use super::{drawn::draw, host};
use crate::{
    catalog::{
        self,
        query::{Rated, Sight},
    },
    panels::releases::{self, compare, landscape},
    words::{CATALOG_ENGLISH, CatalogPhrase},
};

/// The whole catalog, rated. Two are the same only if they are one.
#[derive(Clone)]
struct All(Rc<Vec<Rated>>);

impl PartialEq for All {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// What the page begins with.
#[derive(Clone, PartialEq, Properties)]
struct Beginning {
    all: All,
    state: State,
    /// Where the page is.
    page: AttrValue,
}

/// Renders the page into the element with the id `app`, in place of what was rendered
/// there before. It is told the catalog, as [`catalog::written`] writes it.
#[wasm_bindgen]
pub fn start_releases(text: &str) {
    let all = All(Rc::new(catalog::read(text).into_iter().map(Rated::new).collect()));
    let beginning = Beginning {
        all,
        state: State::of(&host::releases::fragment()),
        page: host::carry::page().into(),
    };
    if let Some(root) = host::element("app") {
        yew::Renderer::<App>::with_root_and_props(root, beginning).render();
    }
}

/// The whole page.
#[component]
fn App(beginning: &Beginning) -> Html {
    let Beginning { all, page, .. } = beginning;
    let state = use_reducer(|| beginning.state.clone());
    use_address(&state);
    let query = &state.query;
    let on = |listen: fn(&Event, &All, &AttrValue, &UseReducerHandle<State>)| {
        let (all, page, state) = (all.clone(), page.clone(), state.clone());
        move |event: &Event| listen(event, &all, &page, &state)
    };
    let (click, input) = (on(acts::click), on(acts::input));
    let change = input.clone();
    let sight = match query.sight {
        Sight::List => html! { <List all={all.clone()} state={(*state).clone()} /> },
        Sight::Compare => with_sides(&all.0, query, |sides| {
            let families = catalog::query::families(&all.0);
            let told = (state.told.as_str(), state.to_copy.as_str());
            draw(&compare::view(sides, query, &families, &acts::evaluations(page), told))
        }),
        Sight::Landscape => {
            let shown: Vec<&Rated> = all.0.iter().filter(|rated| query.fits(rated)).collect();
            let picture = draw(&landscape::view(&shown, &acts::evaluations(page)));
            html! {
                <>
                    { draw(&releases::fields(query)) }
                    { draw(&releases::count(shown.len(), all.0.len())) }
                    { draw(&releases::landscape_ways(&state.told)) }
                    <div class="scroll" tabindex="0" role="region" aria-label={
                        CATALOG_ENGLISH.phrase(CatalogPhrase::Landscape)
                    }>{ picture }</div>
                </>
            }
        }
    };
    html! {
        <div
            class="releases"
            onclick={move |event: MouseEvent| click(&event)}
            oninput={move |event: InputEvent| input(&event)}
            onchange={move |event: Event| change(&event)}
            // What is typed counts at once, so there is nothing to send.
            onsubmit={|event: SubmitEvent| event.prevent_default()}
        >
            { draw(&releases::masthead()) }
            { draw(&releases::sights(query)) }
            <main key={query.sight.id()}>{ sight }</main>
        </div>
    }
}

/// Keeps the address and what is asked for the same.
#[hook]
fn use_address(state: &UseReducerHandle<State>) {
    let dispatch = state.dispatcher();
    use_effect_with((), move |()| {
        let listener = host::releases::on_fragment(move || {
            dispatch.dispatch(Action::Go(host::releases::fragment()));
        });
        move || drop(listener)
    });
    use_effect_with(state.query.clone(), |query| {
        let written = query.written();
        if host::releases::fragment().trim_start_matches('#') != written {
            host::releases::say(&written);
        }
        for (key, value) in releases::chosen(query) {
            host::releases::put(&format!("set-{key}"), value);
        }
        let sight = CATALOG_ENGLISH.sight(query.sight);
        let heading = CATALOG_ENGLISH.phrase(CatalogPhrase::Heading);
        let home = CATALOG_ENGLISH.phrase(CatalogPhrase::Home);
        host::releases::entitle(&format!("{heading}: {sight} \u{b7} {home}"));
    });
}
