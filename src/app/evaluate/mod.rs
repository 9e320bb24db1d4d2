//! The page of one release: what is out on one side, the verdict and its details on the
//! other.

mod artifact_row;
mod artifacts;
mod change_summary;
mod details;
mod dialogs;
mod find;
mod header;
mod import;
mod saved;
mod share;
mod verdict;

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use self::{
    artifacts::Artifacts,
    details::{DetailsChunk, DetailsProps},
    dialogs::Dialogs,
    find::Find,
    header::{DialogKind, Header, footer, skip_link},
    verdict::Verdict,
};
use super::{
    browser::event,
    catalog_data,
    components::notice::Notice,
    effects::{address::use_address, frame::use_frame, persistence::use_persistence},
    language::use_language,
    lazy::lazy,
    state::{Action, Dispatch, State},
};
use crate::{Rating, catalog, link, release::Artifact, words::CommonPhrase};

/// The props of [`EvaluatePage`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct EvaluatePageProps {
    /// The state that the page begins with.
    pub state: State,
    /// Whether the page is in a frame on another page.
    #[prop_or_default]
    pub is_framed: bool,
    /// What the build has rendered of the details, if it is of the same release.
    #[prop_or_default]
    pub prerendered_details: Option<Html>,
}

/// The page of one release.
#[component]
pub(super) fn EvaluatePage(props: &EvaluatePageProps) -> Html {
    let is_framed = props.is_framed;
    let language = use_language();
    let state = use_reducer(|| props.state.clone());
    let dispatch = state.dispatcher();
    let (previous, rating) = use_ratings(&state);
    let preview = use_state(|| None);
    let dialog = use_state(|| None);
    let differing = use_state(|| Rc::<[Artifact]>::from([]));

    use_address(state.release(), state.generation(), is_framed, dispatch.clone());
    use_persistence(state.release(), is_framed, dispatch.clone());
    use_frame(Rc::clone(&rating), is_framed, dispatch.clone());
    use_undo_key(dialog.is_none(), dispatch.clone());
    use_displaced(&state, is_framed);

    let on_edit = {
        let preview = preview.setter();
        use_callback(dispatch.clone(), move |edit, dispatch: &Dispatch| {
            // What was pressed is told of, not what pressing it again would do.
            preview.set(None);
            dispatch.dispatch(Action::Edit(edit));
        })
    };
    let on_preview = {
        let preview = preview.setter();
        use_callback((), move |edit, ()| preview.set(edit))
    };
    let on_open = use_action(&dispatch, Action::Open);
    let on_undo = use_action(&dispatch, |()| Action::Undo);
    let on_dismiss = use_action(&dispatch, |()| Action::DismissNotice);
    let on_name = use_action(&dispatch, Action::SetName);
    let on_producer = use_action(&dispatch, Action::SetProducer);
    let on_start = use_callback(dispatch.clone(), move |id, dispatch: &Dispatch| {
        start(id, dispatch.clone(), language.common().phrase(CommonPhrase::NotLoaded));
    });
    let on_reset = {
        let on_start = on_start.clone();
        use_callback(state.start(), move |(), start| on_start.emit(*start))
    };
    let on_differing = {
        let differing = differing.setter();
        use_callback((), move |artifacts: Vec<_>, ()| differing.set(artifacts.into()))
    };
    let on_dialog = {
        let dialog = dialog.setter();
        use_callback((), move |kind, ()| dialog.set(kind))
    };
    let on_open_dialog = on_dialog.reform(|kind: DialogKind| Some(kind));

    let evaluation = rating.evaluation();
    let details = DetailsProps {
        rating: Rc::clone(&rating),
        on_edit: on_edit.clone(),
        on_preview: on_preview.clone(),
        on_undo: on_undo.clone(),
        on_open: on_open.clone(),
        on_differing,
    };
    let fallback = props.prerendered_details.clone().unwrap_or_else(|| {
        html! { <p class="loading">{ language.common().phrase(CommonPhrase::Loading) }</p> }
    });
    html! {
        <div
            class="openness-meter"
            data-level={evaluation.level.id()}
            data-label={evaluation.label.id()}
            lang={language.tag()}
        >
            { skip_link(language) }
            <Header on_open={on_open_dialog} />
            if let Some(text) = state.notice() {
                <Notice {text} {on_dismiss} />
            }
            <main>
                <Find
                    release={state.release()}
                    start={state.start()}
                    {on_start}
                    {on_name}
                    {on_producer}
                />
                <Verdict {previous} rating={&rating} preview={(*preview).clone()} />
                <Artifacts
                    release={state.release()}
                    differing={&*differing}
                    can_undo={state.can_undo()}
                    {on_edit}
                    {on_preview}
                    {on_undo}
                    {on_reset}
                />
                <div class="panel">
                    { lazy::<DetailsChunk>(details, fallback) }
                </div>
                { footer(language) }
            </main>
            <Dialogs dialog={*dialog} {rating} {on_open} {on_dialog} />
        </div>
    }
}

/// A callback that sends an action to the state.
#[hook]
fn use_action<T: 'static>(dispatch: &Dispatch, action: fn(T) -> Action) -> Callback<T> {
    use_callback(dispatch.clone(), move |value, dispatch: &Dispatch| {
        dispatch.dispatch(action(value));
    })
}

/// The rating before the last change, and that of the release on the page; each release
/// is rated once.
#[hook]
fn use_ratings(state: &State) -> (Rc<Rating>, Rc<Rating>) {
    let known = use_mut_ref(Vec::<Rc<Rating>>::new);
    let mut known = known.borrow_mut();
    let [previous, rating] = [state.previous(), state.release()].map(|release| {
        let rated = known.iter().find(|rating| Rc::ptr_eq(rating.release(), &release));
        let rated = rated.cloned().unwrap_or_else(|| Rc::new(Rating::of(release)));
        known.push(Rc::clone(&rated));
        rated
    });
    *known = vec![Rc::clone(&previous), Rc::clone(&rating)];
    (previous, rating)
}

/// Starts from an example by its id, or from nothing. But for the first one, they come with
/// the catalog.
fn start(id: Option<&'static str>, dispatch: Dispatch, failure: &'static str) {
    let first = || Rc::new(link::decode(catalog::FIRST_LINK).0);
    match id {
        None => dispatch.dispatch(Action::Start(None, Rc::default())),
        Some(catalog::FIRST) => dispatch.dispatch(Action::Start(id, first())),
        Some(wanted) => spawn_local(async move {
            let entries = catalog_data::load().await.unwrap_or_default();
            let entry = entries.iter().find(|entry| entry.id == wanted);
            dispatch.dispatch(match entry {
                Some(entry) => Action::Start(id, Rc::new(entry.release.clone())),
                None => Action::Notify(failure.into()),
            });
        }),
    }
}

/// Ctrl+Z and Cmd+Z take the last change back, unless a dialog is open.
#[hook]
fn use_undo_key(is_active: bool, dispatch: Dispatch) {
    use_effect_with(is_active, move |is_active| {
        let listener = is_active.then(|| {
            event::on_document("keydown", move |key| {
                if event::is_undo(key) {
                    dispatch.dispatch(Action::Undo);
                }
            })
        });
        move || drop(listener)
    });
}

/// Saves what another release takes the place of, and what a link took the place of when
/// the page was opened.
#[hook]
fn use_displaced(state: &State, is_framed: bool) {
    let release = state.release();
    use_effect_with((), move |()| {
        if !is_framed {
            saved::store::keep_last_visit(&release);
        }
    });
    use_effect_with((state.generation(), state.displaced()), move |(_, displaced)| {
        if let Some((release, example)) = displaced.as_ref().filter(|_| !is_framed) {
            saved::store::keep_displaced(release, example.as_deref());
        }
    });
}
