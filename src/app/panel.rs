//! What the verdict rests on, and how the release fares under other frameworks, as
//! the library describes it.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use super::{
    host,
    state::{Action, Dispatch},
};
use crate::{link, release::Release};

/// How long the panel waits for the switch that was pressed to be painted, in
/// milliseconds: a little more than a frame.
const AFTER_PAINT: u32 = 20;

/// The release, and where changes go.
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub release: Rc<Release>,
    pub dispatch: Dispatch,
}

/// What changes the panel beside its release.
pub(super) enum Msg {
    /// The release has been another for long enough.
    Due,
    /// Something folded was opened or closed.
    Toggle(String),
}

/// The panel. It follows the release a moment later, so that a switch is not kept
/// waiting.
pub(super) struct Panel {
    drawn: Html,
    /// The names of what is open.
    open: Vec<String>,
    due: Option<Timeout>,
}

impl Panel {
    fn draw(&mut self, ctx: &Context<Self>) {
        let link = link::encode(&ctx.props().release);
        self.drawn = host::library::panel(&link, &self.open.join(","));
    }
}

impl Component for Panel {
    type Message = Msg;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let mut panel = Self { drawn: Html::default(), open: Vec::new(), due: None };
        panel.draw(ctx);
        panel
    }

    fn changed(&mut self, ctx: &Context<Self>, _before: &Props) -> bool {
        if self.due.is_none() {
            let link = ctx.link().clone();
            self.due = Some(host::after(AFTER_PAINT, move || link.send_message(Msg::Due)));
        }
        false
    }

    fn update(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        match msg {
            Msg::Due => self.due = None,
            Msg::Toggle(name) => match self.open.iter().position(|open| *open == name) {
                Some(at) => drop(self.open.remove(at)),
                None => self.open.push(name),
            },
        }
        self.draw(ctx);
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let dispatch = ctx.props().dispatch.clone();
        let panel = ctx.link().clone();
        let onclick = move |event: MouseEvent| {
            if let Some(id) = host::said_by(&event, "data-go") {
                host::go_to(&id);
            } else if let Some(link) = host::said_by(&event, "data-apply") {
                dispatch.dispatch(Action::Apply(link::decode(&link).0));
            } else if let Some(name) = host::said_by(&event, "data-toggle") {
                // It opens once there is something in it.
                event.prevent_default();
                panel.send_message(Msg::Toggle(name));
            }
        };
        html! { <div {onclick}>{ self.drawn.clone() }</div> }
    }
}
