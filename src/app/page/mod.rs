//! The page: a release on the left, its verdict on the right.
//!
//! One reducer holds what the reader entered ([`state`]); all else is derived
//! from it.

mod desk;
mod kept;
mod listen;
mod panel;
mod part;
#[cfg(feature = "prerender")]
mod prerender;
mod state;

use std::rc::Rc;

#[cfg(feature = "prerender")]
pub use self::prerender::prerender;

use yew::prelude::*;

use self::{
    panel::Panel,
    part::{Part, Shown},
    state::{Action, Dispatch, State},
};
use super::{drawn::draw, host};
use crate::{
    evaluate,
    frameworks::four_level::Place,
    link,
    panels::{page, switches},
    release::{Group, Release, Scope},
    words::{ENGLISH, Phrase, Words},
};

/// How long a change may rest before it is kept, in milliseconds.
const KEEP_AFTER: u32 = 200;

/// How far the desk is.
#[derive(Clone, Copy, PartialEq)]
enum Loading {
    Begun,
    Done,
    Failed,
}

/// What stays as the build drew it.
#[derive(Clone, PartialEq)]
struct Still {
    skip: Html,
    masthead: Html,
    imprint: Html,
}

/// What the page begins with.
#[derive(Clone, PartialEq, Properties)]
pub struct Beginning {
    state: State,
    still: Still,
    /// What stands where the desk will draw.
    panel: Html,
}

/// Renders the page into the element with the id `app`, in place of what was
/// rendered there before.
pub fn start() {
    let state = State::restore(kept::load());
    let drawn = |selector| host::page::drawn(selector).map(Html::VRef);
    let panel = drawn(".panel > div").filter(|_| state.is_first());
    let panel = panel.unwrap_or_else(|| loading(Phrase::Loading));
    let [skip, masthead, imprint] =
        [".skip", ".masthead", ".imprint"].map(|selector| drawn(selector).unwrap_or_default());
    let still = Still { skip, masthead, imprint };
    if let Some(root) = host::element("app") {
        yew::Renderer::<App>::with_root_and_props(root, Beginning { state, still, panel }).render();
    }
}

/// What stands where the desk has not drawn.
fn loading(phrase: Phrase) -> Html {
    html! { <p class="loading">{ words().phrase(phrase) }</p> }
}

/// The words in the reader's language, of which there is one so far.
fn words() -> &'static dyn Words {
    ENGLISH
}

/// The whole page.
#[component]
pub fn App(beginning: &Beginning) -> Html {
    let state = use_reducer(|| beginning.state.clone());
    let dispatch = state.dispatcher();
    let evaluation = evaluate(&state.release());
    let desk = use_start(dispatch.clone());
    use_shown(state.release(), evaluation.place, dispatch);
    let panel = match *desk {
        Loading::Done => {
            html! { <Panel
                before={state.previous()} release={state.release()} visit={state.visit()}
            /> }
        }
        Loading::Failed => loading(Phrase::NotLoaded),
        Loading::Begun => beginning.panel.clone(),
    };

    let release = state.release();
    let groups = Group::ALL.map(|group| {
        let rows = group.artifacts().map(|artifact| {
            let shown = Shown::Row {
                artifact,
                facts: release[artifact].clone(),
                inherited: release.inherited(Scope::Artifact(artifact)).cloned(),
                has_terms: state.has_terms(artifact),
            };
            html! { <Part key={artifact.id()} {shown} /> }
        });
        html! {
            <fieldset class="group">
                <legend>{ words().group(group) }</legend>
                <ul>{ for rows }</ul>
            </fieldset>
        }
    });
    let on = |listen: fn(&Event, &State) -> Option<Action>| {
        let state = state.clone();
        move |event: &Event| {
            if let Some(action) = listen(event, &state) {
                state.dispatch(action);
            }
        }
    };
    let (click, input, change) = (on(listen::click), on(listen::input), on(listen::change));
    html! {
        // What is pressed and typed is heard here, whatever it is in: a listener less
        // for each element is one less to draw.
        <div
            class="openness-meter"
            data-level={evaluation.level.id()}
            data-label={evaluation.label.id()}
            lang={words().tag()}
            onclick={move |event: MouseEvent| click(&event)}
            oninput={move |event: InputEvent| input(&event)}
            onchange={move |event: Event| change(&event)}
        >
            { beginning.still.skip.clone() }
            { beginning.still.masthead.clone() }
            { for state.notice().map(|text| draw(&switches::notice(&text))) }
            <main>
                { draw(&switches::picker(&release, state.start())) }
                <section class="release" aria-labelledby="release-heading">
                    { draw(&switches::head(state.can_undo())) }
                    <Part shown={Shown::Licenses(release.clone())} />
                    { for groups }
                </section>
                <div class="panel">
                    { draw(&page::summary(&evaluation)) }
                    { draw(&page::reason(&release, &evaluation)) }
                    { panel }
                </div>
                { beginning.still.imprint.clone() }
            </main>
        </div>
    }
}

/// Loads the desk once the page is there.
#[hook]
fn use_start(dispatch: Dispatch) -> UseStateHandle<Loading> {
    let desk = use_state(|| Loading::Begun);
    let is_there = desk.clone();
    use_effect_with((), move |()| {
        let run = move |what: &str, about: String| {
            let release = |about: &str| link::decode(about).0;
            dispatch.dispatch(match what {
                "apply" => Action::Apply(about),
                "open" => Action::Open(release(&about)),
                "arrive" => Action::Arrive(release(&about)),
                "tell" => Action::Tell(about.into()),
                "undo" => Action::Undo,
                _ => return panel::redraw(),
            });
        };
        desk::start(run, move |there| {
            is_there.set(if there { Loading::Done } else { Loading::Failed });
        });
    });
    desk
}

/// Once the release has changed: moves the pointer, and keeps the release in this
/// browser shortly after, by one timer for whatever changes until then.
#[hook]
fn use_shown(release: Rc<Release>, place: Place, dispatch: Dispatch) {
    // The reader is told once that nothing can be kept.
    let is_told = use_mut_ref(|| false);
    let newest = use_mut_ref(|| Rc::clone(&release));
    let timer = use_mut_ref(|| None);
    use_effect_with(release, move |release| {
        host::point("--place", &place.percent());
        let is_new = !Rc::ptr_eq(&newest.replace(Rc::clone(release)), release);
        if is_new && timer.borrow().is_none() {
            let pending = Rc::clone(&timer);
            let keep = move || {
                pending.replace(None);
                if !kept::save(&newest.borrow()) && !is_told.replace(true) {
                    dispatch.dispatch(Action::Tell(words().phrase(Phrase::NotKept).into()));
                }
            };
            timer.replace(Some(host::after(KEEP_AFTER, keep)));
        }
    });
}
