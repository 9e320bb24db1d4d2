//! A part of the page that is drawn again only if what it shows has changed: what is being
//! typed in it is lost whenever it is.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    app::drawn::draw,
    panels::switches,
    release::{Artifact, Facts, License, Release},
};

/// What a part shows.
#[derive(PartialEq)]
pub(super) enum Shown {
    /// The licenses that artifacts inherit.
    Licenses(Rc<Release>),
    /// An artifact: its switch, its license and its source, with the license that it
    /// inherits, and whether the latter two are shown.
    Row { artifact: Artifact, facts: Facts, inherited: Option<License>, has_terms: bool },
}

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub shown: Shown,
}

/// The part.
pub(super) struct Part;

impl Component for Part {
    type Message = ();
    type Properties = Props;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        draw(&match &ctx.props().shown {
            Shown::Licenses(release) => switches::licenses(release),
            Shown::Row { artifact, facts, inherited, has_terms } => {
                switches::row(*artifact, facts, inherited.as_ref(), *has_terms)
            }
        })
    }
}
