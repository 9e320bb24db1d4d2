//! What the library tells: what the verdict rests on and what would change it, as
//! elements to draw; what the last change did; and, while a switch is pointed at
//! or has the focus, what pressing it would do.

use std::rc::Rc;

use gloo::{events::EventListener, timers::callback::Timeout};
use yew::prelude::*;

use super::{
    host::{self, Aim},
    meter,
    row::{partly, switched},
    state::{Action, Dispatch},
};
use crate::{
    evaluate, link,
    release::{Availability, Release},
};

/// How long the panel waits for the switch that was pressed to be painted, in
/// milliseconds: a little more than a frame.
const AFTER_PAINT: u32 = 20;

/// The ids of the texts that are told beside the meter, see [`aside`].
const STORY: &str = "story";
const WHAT_IF: &str = "what-if";

/// The release before and after the last change, where changes go, and the meter
/// that shows where the pointer would move.
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub before: Rc<Release>,
    pub release: Rc<Release>,
    pub dispatch: Dispatch,
    pub meter: NodeRef,
}

/// What changes what is told beside the release.
pub(super) enum Msg {
    /// The release has been another for long enough.
    Due,
    /// Something folded was opened or closed.
    Toggle(String),
    /// Something that changes the release was pressed in this section.
    Pressed(Option<String>),
    /// The reader points at something else.
    Aim(Option<Aim>),
}

/// The panel. It follows the release a moment later, so that a switch is not kept
/// waiting.
pub(super) struct Panel {
    drawn: Html,
    /// The names of what is open.
    open: Vec<String>,
    due: Option<Timeout>,
    /// The section in which something was pressed that may be gone by now.
    pressed: Option<String>,
    /// What the reader points at.
    aim: Option<Aim>,
    _listeners: [EventListener; 2],
}

impl Panel {
    fn draw(&mut self, ctx: &Context<Self>) {
        let link = link::encode(&ctx.props().release);
        self.drawn = host::library::panel(&link, &self.open.join(","));
    }

    /// Shows what pressing this would do, if anything.
    fn show(ctx: &Context<Self>, aim: Option<&Aim>) {
        let Props { release, meter, .. } = ctx.props();
        let then = aim.map(|aim| pressed(release, aim));
        meter::aim(meter, then.as_ref().map(|then| evaluate(then).place));
        let told = then.map(|then| host::library::told(release, &then, false));
        host::set_text(WHAT_IF, &told.unwrap_or_default());
    }
}

impl Component for Panel {
    type Message = Msg;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let link = ctx.link().clone();
        let mut panel = Self {
            drawn: Html::default(),
            open: Vec::new(),
            due: None,
            pressed: None,
            aim: None,
            _listeners: host::on_aim(move |aim| link.send_message(Msg::Aim(aim))),
        };
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
            Msg::Due => {
                self.due = None;
                let Props { before, release, .. } = ctx.props();
                host::set_text(STORY, &host::library::told(before, release, true));
                // What was pressed is told of, not what pressing it again would do.
                Self::show(ctx, None);
            }
            Msg::Toggle(name) => match self.open.iter().position(|open| *open == name) {
                Some(at) => drop(self.open.remove(at)),
                None => self.open.push(name),
            },
            Msg::Pressed(section) => {
                self.pressed = section;
                return false;
            }
            Msg::Aim(aim) => {
                if aim != self.aim && self.due.is_none() {
                    Self::show(ctx, aim.as_ref());
                    self.aim = aim;
                }
                return false;
            }
        }
        self.draw(ctx);
        true
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        if let Some(section) = self.pressed.take() {
            host::keep_focus(&section);
        }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let dispatch = ctx.props().dispatch.clone();
        let panel = ctx.link().clone();
        let onclick = move |event: MouseEvent| {
            if let Some(id) = host::said_by(&event, "data-go") {
                host::go_to(&id);
            } else if let Some(changes) = host::said_by(&event, "data-apply") {
                dispatch.dispatch(Action::Apply(changes));
                panel.send_message(Msg::Pressed(host::said_by(&event, "data-section")));
            } else if host::said_by(&event, "data-undo").is_some() {
                dispatch.dispatch(Action::Undo);
            } else if let Some(name) = host::said_by(&event, "data-toggle") {
                // It opens once there is something in it.
                event.prevent_default();
                panel.send_message(Msg::Toggle(name));
            }
        };
        html! { <div {onclick}>{ self.drawn.clone() }</div> }
    }
}

/// The room for what is told beside the meter. The texts are set where they stand,
/// without drawing anything again; the second covers the first while there is one.
pub(super) fn aside() -> Html {
    html! {
        <div class="aside">
            <p id={STORY} role="status" />
            <p id={WHAT_IF} />
        </div>
    }
}

/// The release once this has been pressed.
fn pressed(release: &Release, aim: &Aim) -> Release {
    let mut then = release.clone();
    match aim {
        Aim::Changes(changes) => link::apply(&mut then, changes),
        Aim::Switch(artifact) => {
            let known = &mut then[*artifact].availability;
            *known = switched(*known > Availability::Withheld);
        }
        Aim::Partial(artifact) => {
            let known = &mut then[*artifact].availability;
            *known = partly(*known == Availability::Partial);
        }
    }
    then
}
