//! The page of the catalog before its program runs, rendered once, when it is built.

use std::rc::Rc;

use yew::{LocalServerRenderer, prelude::*};

use super::{All, App, Beginning, state::State};
use crate::{
    app::drawn::draw,
    catalog::{Entry, query::Rated},
    panels::{releases, shell},
};

/// The page's body as HTML: all releases of the catalog, as whoever has asked for
/// nothing sees them.
#[must_use]
pub async fn prerender(entries: &[Entry]) -> String {
    let all = All(Rc::new(entries.iter().cloned().map(Rated::new).collect()));
    let beginning = Beginning { all, state: State::default(), page: AttrValue::default() };
    LocalServerRenderer::<Body>::with_props(beginning).hydratable(false).render().await
}

#[component]
fn Body(beginning: &Beginning) -> Html {
    html! {
        <>
            { draw(&shell::update()) }
            { for releases::bars().iter().map(draw) }
            <div id="app"><App ..beginning.clone() /></div>
        </>
    }
}
