//! The page of one release: what is out on one side, the verdict and its details on the
//! other.

mod actions;
mod artifact_row;
mod artifacts;
mod base_fields;
mod change_summary;
mod details;
mod dialogs;
mod edit_button;
mod find;
mod found_artifact;
mod header;
mod import;
mod names;
mod saved;
mod share;
mod status_bar;
mod verdict;
mod verdicts;

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use self::{
    actions::actions,
    artifacts::Artifacts,
    details::{Compared, DetailsChunk, DetailsProps},
    dialogs::Dialogs,
    find::{Choice, Find},
    header::{DialogKind, VERDICT, footer, header, skip_link},
    status_bar::StatusBar,
    verdict::verdict,
    verdicts::{VerdictsChunk, VerdictsProps, empty_verdicts},
};
use super::{
    browser::{
        dom, event,
        files::Incoming,
        time::{self, Scheduled},
    },
    catalog_data,
    components::{
        artifact_link::{Reveal, control_id},
        notice::Notice,
    },
    effects::{
        address::{self, use_address},
        frame::use_frame,
        persistence::use_persistence,
        title::use_title,
    },
    language::use_language,
    lazy::lazy,
    state::{Action, Dispatch, Edit, State},
};
use crate::{
    Rating, catalog, link,
    release::{Artifact, Group, Release},
    words::{CommonPhrase, Language},
};

/// The props of [`EvaluatePage`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct EvaluatePageProps {
    /// The state that the page begins with.
    pub state: State,
    /// Whether the page is in a frame on another page.
    #[prop_or_default]
    pub is_framed: bool,
    /// What the build has rendered of the parts that load later, if it is of the same
    /// release.
    #[prop_or_default]
    pub prerendered: Prerendered,
}

/// What the build has rendered of the parts that load later.
#[derive(Clone, Default, PartialEq)]
pub(super) struct Prerendered {
    /// The strip of verdicts.
    pub verdicts: Option<Html>,
    /// The details.
    pub details: Option<Html>,
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
    let incoming = use_state(Vec::new);
    let compared = use_state_eq(|| props.compared());

    use_address(&state, is_framed, dispatch.clone());
    use_persistence(state.release(), is_framed, dispatch.clone());
    use_frame(Rc::clone(&rating), is_framed, dispatch.clone());
    use_title(Rc::clone(&rating));
    use_undo_key(dialog.is_none(), dispatch.clone());
    use_displaced(&state, is_framed);
    let (revealed, reveal) = use_reveal(&state);

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
    let on_restore = use_action(&dispatch, Action::OpenKnown);
    let on_undo = use_action(&dispatch, |()| Action::Undo);
    let on_reset = use_action(&dispatch, |()| Action::Reset);
    let on_dismiss = use_action(&dispatch, |()| Action::DismissNotice);
    let on_name = use_action(&dispatch, Action::SetName);
    let on_producer = use_action(&dispatch, Action::SetProducer);
    let on_example = use_callback(dispatch.clone(), move |id, dispatch: &Dispatch| {
        open_example(id, dispatch.clone(), language.common().phrase(CommonPhrase::NotLoaded));
    });
    let on_compared = {
        let compared = compared.setter();
        use_callback((), move |found, ()| compared.set(found))
    };
    let on_dialog = {
        let (dialog, incoming) = (dialog.setter(), incoming.setter());
        use_callback((), move |kind: Option<DialogKind>, ()| {
            incoming.set(Vec::new());
            dialog.set(kind);
        })
    };
    let on_incoming = {
        let (dialog, incoming) = (dialog.setter(), incoming.setter());
        use_callback((), move |found: Vec<Incoming>, ()| {
            incoming.set(found);
            dialog.set(Some(DialogKind::Import));
        })
    };
    let on_choose = {
        let on_incoming = on_incoming.clone();
        use_callback(dispatch.clone(), move |choice, dispatch: &Dispatch| {
            choose(choice, language, dispatch, &on_incoming);
        })
    };
    let on_open_dialog = on_dialog.reform(|kind: DialogKind| Some(kind));
    let previewed = use_memo((rating.clone(), (*preview).clone()), |(rating, preview)| {
        let edit: Option<&Edit> = preview.as_ref();
        edit.map(|edit| Rc::new(Rating::of(Rc::new(edit.applied(rating.release())))))
    });

    let preview_place = previewed.as_ref().as_ref().map(|rating| rating.evaluation().place);
    // The page that the build renders has buttons that nothing answers to yet.
    let is_running = use_state_eq(|| false);
    {
        let is_running = is_running.setter();
        use_effect_with((), move |()| is_running.set(true));
    }

    let evaluation = rating.evaluation();
    let details = DetailsProps {
        rating: Rc::clone(&rating),
        on_edit: on_edit.clone(),
        on_preview: on_preview.clone(),
        on_restore,
        on_compared,
    };
    let verdicts = VerdictsProps {
        rating: Rc::clone(&rating),
        on_edit: on_edit.clone(),
        on_preview: on_preview.clone(),
    };
    let loading = || {
        html! {
            <p class="loading">{ language.common().phrase(CommonPhrase::Loading) }</p>
        }
    };
    let prerendered = props.prerendered.clone();
    html! {
        <ContextProvider<Reveal> context={reveal}>
            <div
                class="openness-meter"
                data-level={evaluation.level.id()}
                data-label={evaluation.label.id()}
                lang={language.tag()}
            >
                { skip_link(language) }
                { header(language, *is_running, &on_open_dialog) }
                if let Some(text) = state.notice() {
                    <Notice {text} {on_dismiss} />
                }
                <main>
                    <Find
                        {is_framed}
                        {on_choose}
                        {on_example}
                        on_incoming={on_incoming.clone()}
                        on_import={on_open_dialog.reform(|()| DialogKind::Import)}
                    />
                    { verdict(language, &rating, preview_place, compared.checked.as_ref()) }
                    <div class="verdicts">
                        { lazy::<VerdictsChunk>(verdicts, prerendered.verdicts.unwrap_or_else(empty_verdicts)) }
                    </div>
                    { actions(language, rating.release(), *is_running, &on_open_dialog) }
                    <StatusBar
                        {previous}
                        rating={&rating}
                        preview={(*previewed).clone()}
                        can_undo={state.can_undo()}
                        {on_undo}
                    />
                    <Artifacts
                        release={state.release()}
                        differing={&compared.differing}
                        {revealed}
                        can_reset={state.release() != state.origin()}
                        {on_reset}
                        {on_edit}
                        {on_name}
                        {on_producer}
                        {on_preview}
                    />
                    <div class="panel">
                        { lazy::<DetailsChunk>(details, prerendered.details.unwrap_or_else(loading)) }
                    </div>
                    { footer(language) }
                </main>
                <Dialogs
                    dialog={*dialog}
                    incoming={(*incoming).clone()}
                    {rating}
                    {on_open}
                    {on_dialog}
                    {on_incoming}
                />
            </div>
        </ContextProvider<Reveal>>
    }
}

impl EvaluatePageProps {
    /// What is known of the release in the catalog before that has come.
    fn compared(&self) -> Compared {
        let checked = self.state.is_example().then(|| catalog::FIRST_CHECKED.into());
        Compared { checked, ..Compared::default() }
    }
}

/// Opens what the reader has chosen in the field.
fn choose(
    choice: Choice,
    language: Language,
    dispatch: &Dispatch,
    on_incoming: &Callback<Vec<Incoming>>,
) {
    match choice {
        Choice::Entry(release) => dispatch.dispatch(Action::OpenKnown(release)),
        Choice::Link(text) => {
            let (release, notices) = link::repair(&text);
            dispatch.dispatch(Action::Open(Rc::new(release)));
            if let Some(notice) = address::notice(language, &notices) {
                dispatch.dispatch(Action::Notify(notice.into()));
            }
        }
        Choice::LookUp(id) => {
            on_incoming.emit(vec![Incoming::LookUp(id.as_str().into())]);
            return;
        }
        Choice::Blank(name) => {
            let blank = Release { name: name.to_string(), ..Release::default() };
            dispatch.dispatch(Action::OpenKnown(Rc::new(blank)));
        }
    }
    dom::focus_element(VERDICT);
}

/// The group that something leads to, how often that was so, and what leads there.
#[hook]
fn use_reveal(state: &State) -> (Option<(Group, u32)>, Reveal) {
    let revealed = use_state(|| None);
    let scheduled = use_mut_ref(|| None::<Scheduled>);
    let release = use_mut_ref(Rc::default);
    release.replace(state.release());
    let callback = {
        let revealed = revealed.clone();
        let count = revealed.map_or(0, |(_, count)| count);
        use_callback(count, move |artifact: Artifact, count| {
            revealed.set(Some((artifact.group(), count + 1)));
            let id = control_id(artifact, release.borrow()[artifact].availability);
            // Once the group has unfolded.
            scheduled.replace(Some(time::after_paint(move || dom::focus_element(&id))));
        })
    };
    (*revealed, Reveal(callback))
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

/// Opens an example by the id of its entry. But for the first one, they come with the catalog.
fn open_example(id: &'static str, dispatch: Dispatch, failure: &'static str) {
    spawn_local(async move {
        let entries = catalog_data::load().await.unwrap_or_default();
        let entry = entries.iter().find(|entry| entry.id == id);
        dispatch.dispatch(match entry {
            Some(entry) => Action::OpenKnown(Rc::new(entry.release.clone())),
            None => Action::Notify(failure.into()),
        });
    });
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
