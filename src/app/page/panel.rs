//! What the desk shows: what the verdict rests on and what would change it, as
//! elements to draw.

use std::{cell::RefCell, rc::Rc};

use gloo::timers::callback::Timeout;
use yew::{html::Scope, prelude::*};

use super::{desk, host};
use crate::release::Release;

/// How long the panel waits for the switch that was pressed to be painted, in
/// milliseconds: a little more than a frame.
const AFTER_PAINT: u32 = 20;

/// The release before and after the last change.
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub before: Rc<Release>,
    pub release: Rc<Release>,
    /// How many releases have been started from.
    pub visit: u32,
}

thread_local! {
    static PANEL: RefCell<Option<Scope<Panel>>> = const { RefCell::new(None) };
}

/// Draws what the desk shows by now, and nothing else: no other part depends on it.
pub(super) fn redraw() {
    PANEL.with_borrow(|panel| {
        if let Some(panel) = panel {
            panel.send_message(());
        }
    });
}

/// The panel. It follows the release a moment later, so that a switch is not kept
/// waiting.
pub(super) struct Panel {
    drawn: Html,
    due: Option<Timeout>,
}

impl Panel {
    fn draw(&mut self, ctx: &Context<Self>) {
        let Props { before, release, visit, .. } = ctx.props();
        self.drawn = desk::panel(before, release, *visit);
    }
}

impl Component for Panel {
    /// That the release has been another for long enough, or the desk shows something
    /// else.
    type Message = ();
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        PANEL.set(Some(ctx.link().clone()));
        let mut panel = Self { drawn: Html::default(), due: None };
        panel.draw(ctx);
        panel
    }

    fn changed(&mut self, ctx: &Context<Self>, _: &Props) -> bool {
        if self.due.is_none() {
            let link = ctx.link().clone();
            self.due = Some(host::after(AFTER_PAINT, move || link.send_message(())));
        }
        false
    }

    fn update(&mut self, ctx: &Context<Self>, (): ()) -> bool {
        self.due = None;
        self.draw(ctx);
        true
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        desk::drawn();
    }

    fn view(&self, _: &Context<Self>) -> Html {
        self.drawn.clone()
    }
}
