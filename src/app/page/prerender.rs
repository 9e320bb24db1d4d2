//! The page before any program runs, rendered once, when it is built.

use yew::{LocalServerRenderer, prelude::*};

use super::{App, Beginning, Still, kept::Loaded, state::State};
use crate::{
    app::drawn::draw,
    panels::{self, shell},
};

/// The page's body as HTML: what whoever has chosen nothing sees, and what is shown
/// only when something is to be told.
#[must_use]
pub async fn prerender() -> String {
    LocalServerRenderer::<Body>::new().hydratable(false).render().await
}

#[component]
fn Body() -> Html {
    let state = State::restore(Loaded::Nothing);
    let still = Still {
        skip: draw(&shell::skip()),
        masthead: draw(&shell::masthead()),
        imprint: draw(&shell::imprint()),
    };
    let panel = draw(&panels::all(&state.release(), &[], None));
    html! {
        <>
            { for shell::hidden().iter().map(draw) }
            <div id="app"><App ..Beginning { state, still, panel } /></div>
        </>
    }
}
