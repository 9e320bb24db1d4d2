//! The page: a release on the left, its verdict on the right.
//!
//! One reducer holds what the reader entered ([`state`]); all else is derived
//! from it.

mod desk;
mod kept;
mod license_field;
mod meter;
mod panel;
mod picker;
mod row;
mod state;
mod switches;
mod verdict;

use std::{cell::Cell, rc::Rc};

use yew::prelude::*;

use self::{
    panel::Panel,
    state::{Action, Dispatch, State},
};
use super::host;
use crate::{
    evaluate,
    frameworks::four_level::{Place, SOURCE},
    link,
    release::Release,
    words::{ENGLISH, Phrase, Words},
};

/// How long a change may rest before it is kept, in milliseconds.
const KEEP_AFTER: u32 = 200;

/// What opens what the desk has.
const TOOLS: [(&str, Phrase); 3] =
    [("open-share", Phrase::Share), ("open-bring", Phrase::BringIn), ("open-saved", Phrase::Saved)];

/// How far the desk is.
#[derive(Clone, Copy, PartialEq)]
enum Loading {
    Begun,
    /// It is there, and has asked so many times to be drawn again.
    Done(u32),
    Failed,
}

/// Renders the page into the element with the id `app`.
pub fn start() {
    match host::element("app") {
        Some(root) => drop(yew::Renderer::<App>::with_root(root).render()),
        None => drop(yew::Renderer::<App>::new().render()),
    }
}

/// The words in the reader's language, of which there is one so far.
fn words() -> &'static dyn Words {
    ENGLISH
}

/// The whole page.
#[component]
pub fn App() -> Html {
    let state = use_reducer(|| State::restore(kept::load()));
    let dispatch = state.dispatcher();
    let evaluation = evaluate(&state.release());
    let desk = use_start(dispatch.clone());
    let is_ready = matches!(*desk, Loading::Done(_));
    let meter = use_node_ref();
    use_shown(state.release(), evaluation.place, meter.clone());
    let panel = match *desk {
        Loading::Done(turn) => {
            html! { <Panel
                before={state.previous()} release={state.release()}
                visit={state.visit()} {turn}
            /> }
        }
        Loading::Failed => html! { <p class="loading">{ words().phrase(Phrase::NotLoaded) }</p> },
        Loading::Begun => html! { <p class="loading">{ words().phrase(Phrase::Loading) }</p> },
    };

    let phrase = |phrase| words().phrase(phrase);
    let skip = Callback::from(|_: MouseEvent| host::go_to("verdict"));
    html! {
        <div
            class="openness-meter"
            data-level={evaluation.level.id()}
            data-label={evaluation.label.id()}
            lang={words().tag()}
        >
            <button type="button" class="skip" onclick={skip}>{ phrase(Phrase::SkipToVerdict) }</button>
            <header class="masthead">
                <h1>{ phrase(Phrase::Title) }</h1>
                <p>{ phrase(Phrase::Purpose) }</p>
                <div class="tools">
                    { for TOOLS.map(|(id, name)| html! {
                        // The desk opens what it is for.
                        <button
                            type="button" {id} aria-haspopup="dialog"
                            aria-disabled={if is_ready { "false" } else { "true" }}
                        >
                            { phrase(name) }
                        </button>
                    }) }
                </div>
            </header>
            if let Some(text) = state.notice() {
                { view_notice(text, &dispatch) }
            }
            <main>
                { picker::view(&state, &dispatch) }
                { switches::view(&state, is_ready, &dispatch) }
                { verdict::view(&state.release(), &evaluation, &meter, panel) }
                <footer class="imprint">
                    <p>
                        { phrase(Phrase::Credit) }{ " " }
                        <a href={SOURCE} rel="noopener">{ phrase(Phrase::CreditLink) }</a>{ "." }
                    </p>
                    <p>{ phrase(Phrase::Privacy) }</p>
                </footer>
            </main>
        </div>
    }
}

/// Something the reader must be told once.
fn view_notice(text: AttrValue, dispatch: &Dispatch) -> Html {
    let dismiss = {
        let dispatch = dispatch.clone();
        move |_: MouseEvent| dispatch.dispatch(Action::Dismiss)
    };
    html! {
        <div class="notice" role="alert">
            <p>{ text }</p>
            <button type="button" onclick={dismiss}>{ words().phrase(Phrase::Dismiss) }</button>
        </div>
    }
}

/// Loads the desk once the page is there.
#[hook]
fn use_start(dispatch: Dispatch) -> UseStateHandle<Loading> {
    let desk = use_state(|| Loading::Begun);
    let (turn, is_there) = (desk.clone(), desk.clone());
    use_effect_with((), move |()| {
        let turns = Cell::new(0);
        let run = move |what: &str, about: String| {
            let release = |about: &str| link::decode(about).0;
            dispatch.dispatch(match what {
                "apply" => Action::Apply(about),
                "open" => Action::Open(release(&about)),
                "arrive" => Action::Arrive(release(&about)),
                "tell" => Action::Tell(about.into()),
                "undo" => Action::Undo,
                _ => {
                    turns.set(turns.get() + 1);
                    return turn.set(Loading::Done(turns.get()));
                }
            });
        };
        desk::start(run, move |there| {
            is_there.set(if there { Loading::Done(0) } else { Loading::Failed });
        });
    });
    desk
}

/// Once the release has changed: moves the pointer, and keeps the release in this
/// browser shortly after, by one timer for whatever changes until then.
#[hook]
fn use_shown(release: Rc<Release>, place: Place, meter: NodeRef) {
    let newest = use_mut_ref(|| Rc::clone(&release));
    let timer = use_mut_ref(|| None);
    use_effect_with(release, move |release| {
        meter::point(&meter, place);
        let is_new = !Rc::ptr_eq(&newest.replace(Rc::clone(release)), release);
        if is_new && timer.borrow().is_none() {
            let pending = Rc::clone(&timer);
            let keep = move || {
                pending.replace(None);
                kept::save(&newest.borrow());
            };
            timer.replace(Some(host::after(KEEP_AFTER, keep)));
        }
    });
}
