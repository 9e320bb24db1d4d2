//! How the release fares under other frameworks, as the library describes it.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use super::{
    host,
    state::{Action, Dispatch},
};
use crate::{link, release::Release};

/// The release, and where changes go.
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub release: Rc<Release>,
    pub dispatch: Dispatch,
}

/// The panel. It follows the release a moment later, so that the switch that was
/// pressed is not kept waiting.
pub(super) struct Panel {
    drawn: Html,
    due: Option<Timeout>,
}

impl Panel {
    fn draw_later(&mut self, ctx: &Context<Self>) {
        if self.due.is_none() {
            let link = ctx.link().clone();
            self.due = Some(host::after(0, move || link.send_message(())));
        }
    }
}

impl Component for Panel {
    type Message = ();
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let drawn = host::library::panel(&link::encode(&ctx.props().release));
        Self { drawn, due: None }
    }

    fn changed(&mut self, ctx: &Context<Self>, _before: &Props) -> bool {
        self.draw_later(ctx);
        false
    }

    fn update(&mut self, ctx: &Context<Self>, (): ()) -> bool {
        self.due = None;
        self.drawn = host::library::panel(&link::encode(&ctx.props().release));
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let dispatch = ctx.props().dispatch.clone();
        let onclick = move |event: MouseEvent| {
            if let Some(id) = host::said_by(&event, "data-go") {
                host::go_to(&id);
            } else if let Some(link) = host::said_by(&event, "data-apply") {
                dispatch.dispatch(Action::Apply(link::decode(&link).0));
            }
        };
        html! { <div {onclick}>{ self.drawn.clone() }</div> }
    }
}
