//! One artifact: its switch, its license and its source.

use yew::prelude::*;

use crate::{
    app::drawn::draw,
    panels::switches,
    release::{Artifact, Facts, License},
};

/// The artifact, what is known of it, and what it inherits.
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub artifact: Artifact,
    pub facts: Facts,
    pub inherited: Option<License>,
    /// Whether its license and its source are shown.
    pub has_terms: bool,
}

/// The row, described again only if something in it has changed.
pub(super) struct Row;

impl Component for Row {
    type Message = ();
    type Properties = Props;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let Props { artifact, facts, inherited, has_terms } = ctx.props();
        draw(&switches::row(*artifact, facts, inherited.as_ref(), *has_terms))
    }
}
