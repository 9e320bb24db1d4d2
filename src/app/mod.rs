//! The page: a release on the left, its verdict on the right.
//!
//! One reducer holds what the reader entered ([`state`]); all else is derived
//! from it. `host` alone touches the browser.

mod host;
mod license_field;
mod meter;
mod panel;
mod picker;
mod row;
mod state;
mod switches;
mod verdict;

use std::rc::Rc;

use yew::prelude::*;

use self::{
    panel::Panel,
    state::{Action, Dispatch, State},
};
use crate::{
    evaluate,
    frameworks::four_level::{Place, SOURCE},
    release::Release,
    words::{ENGLISH, Phrase, Words},
};

/// How long a change may rest before it is kept, in milliseconds.
const KEEP_AFTER: u32 = 200;

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
    let state = use_reducer(|| State::restore(host::storage::load()));
    let dispatch = state.dispatcher();
    let evaluation = evaluate(&state.release());
    let library = use_start(dispatch.clone());
    let is_ready = *library == Some(true);
    let meter = use_node_ref();
    use_shown(state.release(), evaluation.place, meter.clone());
    let panel = match *library {
        Some(true) => {
            html! { <Panel
                before={state.previous()} release={state.release()}
                dispatch={dispatch.clone()} meter={meter.clone()}
            /> }
        }
        Some(false) => html! { <p class="loading">{ words().phrase(Phrase::NotLoaded) }</p> },
        None => html! { <p class="loading">{ words().phrase(Phrase::Loading) }</p> },
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
fn view_notice(text: Phrase, dispatch: &Dispatch) -> Html {
    let dismiss = {
        let dispatch = dispatch.clone();
        move |_: MouseEvent| dispatch.dispatch(Action::Dismiss)
    };
    html! {
        <div class="notice" role="alert">
            <p>{ words().phrase(text) }</p>
            <button type="button" onclick={dismiss}>{ words().phrase(Phrase::Dismiss) }</button>
        </div>
    }
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
                host::storage::save(&newest.borrow());
            };
            timer.replace(Some(host::after(KEEP_AFTER, keep)));
        }
    });
}

/// Once the page is there: undoes by Ctrl+Z or Cmd+Z, unless a text field wants
/// the keys, and loads the library. Whether that worked, once it is known.
#[hook]
fn use_start(dispatch: Dispatch) -> UseStateHandle<Option<bool>> {
    let state = use_state(|| None);
    let is_there = state.clone();
    use_effect_with((), move |()| {
        host::library::start(move |there| is_there.set(Some(there)));
        let listener = host::on_undo_key(move || dispatch.dispatch(Action::Undo));
        move || drop(listener)
    });
    state
}
