//! The page: a release on the left, its verdict on the right.
//!
//! One reducer holds what the reader entered ([`state`]); all else is derived
//! from it. `host` alone touches the browser.

mod criteria;
mod host;
mod license_field;
mod meter;
mod picker;
mod row;
mod state;
mod switches;
mod verdict;

use std::rc::Rc;

use yew::prelude::*;

use self::{
    picker::Picker,
    state::{Action, Dispatch, State},
    switches::Switches,
    verdict::Verdict,
};
use crate::{
    Evaluation, evaluate,
    frameworks::four_level::SOURCE,
    release::{Artifact, Release},
    words::{Change, ENGLISH, Phrase, Words},
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
    let evaluation = use_memo(state.release(), |release| evaluate(release));
    use_kept(state.release());
    use_undo_key(dispatch.clone());

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
                <Picker
                    start={state.start()}
                    name={AttrValue::from(state.release().name.clone())}
                    producer={AttrValue::from(state.release().producer.clone())}
                    dispatch={dispatch.clone()}
                />
                <Switches
                    release={state.release()}
                    can_undo={state.can_undo()}
                    dispatch={dispatch.clone()}
                />
                <Verdict release={state.release()} evaluation={evaluation.clone()} />
                <footer class="imprint">
                    <p>
                        { phrase(Phrase::Credit) }{ " " }
                        <a href={SOURCE} rel="noopener">{ phrase(Phrase::CreditLink) }</a>{ "." }
                    </p>
                    <p>{ phrase(Phrase::Privacy) }</p>
                </footer>
            </main>
            <p class="visually-hidden" role="status">{ story(&state, &evaluation) }</p>
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

/// What the last change did, in one sentence; empty before the first.
fn story(state: &State, evaluation: &Evaluation) -> String {
    let (before, after) = (state.previous(), state.release());
    if before == after {
        return String::new();
    }
    words().change(change(&before, &after), &evaluate(&before), evaluation)
}

/// What differs between two releases.
fn change<'a>(before: &Release, after: &'a Release) -> Change<'a> {
    let mut switched = Artifact::ALL
        .into_iter()
        .filter(|artifact| before[*artifact].availability != after[*artifact].availability);
    match (switched.next(), switched.next()) {
        (Some(artifact), None) => Change::Availability(artifact, after[artifact].availability),
        (None, _) if before.name == after.name && before.producer == after.producer => {
            Change::License
        }
        _ => Change::Release(after.name.trim()),
    }
}

/// Keeps the release in this browser, shortly after it has changed: one timer
/// for whatever changes until then.
#[hook]
fn use_kept(release: Rc<Release>) {
    let newest = use_mut_ref(|| Rc::clone(&release));
    let timer = use_mut_ref(|| None);
    use_effect_with(release, move |release| {
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

/// Undoes by Ctrl+Z or Cmd+Z, unless a text field wants the keys.
#[hook]
fn use_undo_key(dispatch: Dispatch) {
    use_effect_with((), move |()| {
        let listener = host::on_undo_key(move || dispatch.dispatch(Action::Undo));
        move || drop(listener)
    });
}
