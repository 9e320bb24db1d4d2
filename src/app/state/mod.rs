//! What the reader entered, and how it changes.

mod edit;

use std::rc::Rc;

use yew::{AttrValue, Reducible, UseReducerDispatcher};

pub(super) use self::edit::Edit;

use crate::{catalog, link, release::Release};

/// Sends actions to the page's state.
pub(super) type Dispatch = UseReducerDispatcher<State>;

/// Most steps that can be undone.
const MAX_UNDO_STEPS: usize = 200;

/// What happens to the release on the page.
#[derive(Debug)]
pub(super) enum Action {
    /// The reader changes it.
    Edit(Edit),
    /// The reader names it.
    SetName(String),
    /// The reader says who made it.
    SetProducer(String),
    /// Another one takes its place: as the catalog has it, or a blank one.
    OpenKnown(Rc<Release>),
    /// Another one, from elsewhere, takes its place.
    Open(Rc<Release>),
    /// The browser's history went to another one, and to what that was started from.
    Navigate(Rc<Release>, Rc<Release>),
    /// The release is again as it was started from.
    Reset,
    /// The last step is taken back.
    Undo,
    /// The reader must be told something.
    Notify(AttrValue),
    /// The reader has read the notice.
    DismissNotice,
}

/// One state of the release, and what it was started from.
#[derive(Clone, PartialEq)]
struct Step {
    release: Rc<Release>,
    /// The release as it was opened.
    origin: Rc<Release>,
    /// Whether it was opened as the catalog has it.
    is_known: bool,
}

/// The page's state: inputs only.
#[derive(Clone, PartialEq)]
pub(super) struct State {
    now: Step,
    /// What the last action changed, whatever it was.
    previous: Rc<Release>,
    /// What the last release that was opened took the place of, and what that was opened as
    /// if that was as the catalog has it.
    displaced: Option<(Rc<Release>, Option<Rc<Release>>)>,
    past: Vec<Step>,
    /// Typing on in one text field is one step.
    typing: Option<Field>,
    notice: Option<AttrValue>,
    /// How many releases have been opened.
    generation: u32,
    /// How many steps have been made.
    step_count: u32,
}

#[derive(Clone, Copy, PartialEq)]
enum Field {
    Name,
    Producer,
}

impl Step {
    /// A release that is opened.
    fn opened(release: Rc<Release>, is_known: bool) -> Self {
        Self { origin: Rc::clone(&release), release, is_known }
    }

    /// The release that whoever has chosen nothing sees.
    fn first() -> Self {
        Self::opened(Rc::new(link::decode(catalog::FIRST_LINK).0), true)
    }
}

impl State {
    /// The state of a page that shows this release, started from that one, and tells this.
    /// Without a release it shows the example.
    pub(super) fn new(
        release: Option<Release>,
        origin: Option<Release>,
        notice: Option<AttrValue>,
    ) -> Self {
        let mut now =
            release.map_or_else(Step::first, |release| Step::opened(Rc::new(release), false));
        if let Some(origin) = origin {
            now.origin = Rc::new(origin);
        }
        let previous = Rc::clone(&now.release);
        Self {
            now,
            previous,
            displaced: None,
            past: Vec::new(),
            typing: None,
            notice,
            generation: 0,
            step_count: 0,
        }
    }

    /// Whether it is what whoever has chosen nothing sees.
    pub(super) fn is_example(&self) -> bool {
        self.now.release == Step::first().release
    }

    /// The release on the page.
    pub(super) fn release(&self) -> Rc<Release> {
        Rc::clone(&self.now.release)
    }

    /// The release before the last action.
    pub(super) fn previous(&self) -> Rc<Release> {
        Rc::clone(&self.previous)
    }

    /// The release as it was opened.
    pub(super) fn origin(&self) -> Rc<Release> {
        Rc::clone(&self.now.origin)
    }

    /// What the reader must be told, if anything.
    pub(super) fn notice(&self) -> Option<AttrValue> {
        self.notice.clone()
    }

    /// What the last release that was opened took the place of, and what that was opened as
    /// if that was as the catalog has it.
    pub(super) fn displaced(&self) -> Option<(Rc<Release>, Option<Rc<Release>>)> {
        self.displaced.clone()
    }

    /// How many releases have been opened in place of others.
    pub(super) const fn generation(&self) -> u32 {
        self.generation
    }

    /// How many steps have been made, one of which may be to type in a field for a while.
    pub(super) const fn step_count(&self) -> u32 {
        self.step_count
    }

    /// Whether there is a step to take back.
    pub(super) const fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Goes to a step, and remembers the one before unless the reader is still
    /// typing in the same field.
    fn step(&mut self, to: Step, typing: Option<Field>) {
        if to == self.now {
            return;
        }
        let before = std::mem::replace(&mut self.now, to);
        self.previous = Rc::clone(&before.release);
        if typing.is_none() || typing != self.typing {
            if self.past.len() == MAX_UNDO_STEPS {
                self.past.remove(0);
            }
            self.past.push(before);
            self.step_count += 1;
        }
        self.typing = typing;
    }

    /// Goes to another release.
    fn open(&mut self, to: Step) {
        if to != self.now {
            self.generation += 1;
            let known = self.now.is_known.then(|| Rc::clone(&self.now.origin));
            self.displaced = Some((Rc::clone(&self.now.release), known));
        }
        self.step(to, None);
    }

    /// Changes the release.
    fn edit(&mut self, typing: Option<Field>, change: impl FnOnce(&mut Release)) {
        let mut release = Release::clone(&self.now.release);
        change(&mut release);
        self.step(Step { release: Rc::new(release), ..self.now.clone() }, typing);
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut state = Rc::unwrap_or_clone(self);
        match action {
            Action::Edit(edit) => state.edit(None, |release| edit.apply(release)),
            Action::SetName(name) => state.edit(Some(Field::Name), |release| release.name = name),
            Action::SetProducer(producer) => {
                state.edit(Some(Field::Producer), |release| release.producer = producer);
            }
            Action::OpenKnown(release) => state.open(Step::opened(release, true)),
            Action::Open(release) => state.open(Step::opened(release, false)),
            Action::Navigate(release, origin) => {
                let has_past = state.can_undo();
                let is_known = state.now.is_known && state.now.origin == origin;
                state.step(Step { release, origin, is_known }, None);
                if !has_past {
                    state.past.clear();
                }
            }
            Action::Reset => {
                let release = Rc::clone(&state.now.origin);
                state.step(Step { release, ..state.now.clone() }, None);
            }
            Action::Notify(text) => state.notice = Some(text),
            Action::Undo => {
                if let Some(before) = state.past.pop() {
                    let undone = std::mem::replace(&mut state.now, before);
                    state.previous = undone.release;
                    state.typing = None;
                    state.step_count += 1;
                }
            }
            Action::DismissNotice => state.notice = None,
        }
        Rc::new(state)
    }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::*;
    use crate::release::{Artifact, Availability};

    fn fresh() -> Rc<State> {
        Rc::new(State::new(None, None, None))
    }

    fn after(state: Rc<State>, actions: impl IntoIterator<Item = Action>) -> Rc<State> {
        actions.into_iter().fold(state, Reducible::reduce)
    }

    fn open(id: &'static str) -> Action {
        Action::OpenKnown(Rc::new(catalog::find(id).unwrap().release.clone()))
    }

    fn on(id: &str) -> Action {
        Action::Edit(Edit::Availability(Artifact::from_id(id).unwrap(), Availability::Public))
    }

    #[test]
    fn each_step_can_be_undone() {
        let start = fresh();
        let changed = after(Rc::clone(&start), [on("training-data"), on("data-card")]);
        assert!(changed.can_undo());
        let undone = after(changed, [Action::Undo, Action::Undo, Action::Undo]);
        assert_eq!(undone.release(), start.release());
        assert!(!undone.can_undo());
    }

    #[test]
    fn what_changes_nothing_is_no_step() {
        assert!(
            !after(
                fresh(),
                [on("weights"), open("mixtral-8x7b"), Action::Reset, Action::DismissNotice]
            )
            .can_undo()
        );
    }

    #[test]
    fn typing_on_in_one_field_is_one_step() {
        let name = |text: &str| Action::SetName(text.to_owned());
        let producer = |text: &str| Action::SetProducer(text.to_owned());
        let typed = [name("A"), name("AB"), producer("C"), producer("CD"), name("ABE")];
        let undo = |state| after(state, [Action::Undo]);
        let named =
            |state: &State| (state.release().name.clone(), state.release().producer.clone());

        let state = undo(after(fresh(), typed));
        assert_eq!(named(&state), ("AB".to_owned(), "CD".to_owned()));
        let state = undo(state);
        assert_eq!(named(&state), ("AB".to_owned(), "Mistral AI".to_owned()));
        let state = undo(state);
        assert_eq!(named(&state), ("Mixtral 8x7B".to_owned(), "Mistral AI".to_owned()));
    }

    #[test]
    fn reset_goes_back_to_what_was_opened_and_can_be_undone() {
        let changed = after(fresh(), [open("bloom"), on("training-data")]);
        let reset = after(Rc::clone(&changed), [Action::Reset]);
        assert_eq!(*reset.release(), catalog::find("bloom").unwrap().release.clone());
        let undone = after(reset, [Action::Undo]);
        assert_eq!(undone.release(), changed.release());
        assert_eq!(after(undone, [Action::Reset]).release(), changed.origin());
    }

    #[test]
    fn a_blank_release_is_reset_to_a_blank_one_and_a_link_to_what_it_holds() {
        let blank =
            after(fresh(), [Action::OpenKnown(Rc::default()), on("weights"), Action::Reset]);
        assert_eq!(*blank.release(), Release::default());
        let linked = Rc::new(link::decode("v=1&name=A&public=weights").0);
        let reset = after(fresh(), [Action::Open(linked.clone()), on("metadata"), Action::Reset]);
        assert_eq!(reset.release(), linked);
    }

    #[test]
    fn undoing_an_opening_restores_what_was_started_from() {
        let state = after(fresh(), [on("training-data"), Action::OpenKnown(Rc::default())]);
        let undone = after(state, [Action::Undo]);
        assert_eq!(*undone.origin(), catalog::first());
    }

    #[test]
    fn only_what_was_opened_from_elsewhere_or_changed_is_displaced_as_unknown() {
        let state = after(fresh(), [open("bloom"), open("gpt-4")]);
        let (release, known) = state.displaced().unwrap();
        assert_eq!(Some(release), known);
        let linked = Rc::new(link::decode("v=1&name=A").0);
        let state = after(fresh(), [Action::Open(linked.clone()), open("gpt-4")]);
        assert_eq!(state.displaced(), Some((linked, None)));
    }

    #[test]
    fn the_past_is_bounded() {
        let toggles = (0..2 * MAX_UNDO_STEPS).map(|step| {
            let to = if step % 2 == 0 { Availability::Withheld } else { Availability::Public };
            Action::Edit(Edit::Availability(Artifact::Weights, to))
        });
        assert_eq!(after(fresh(), toggles).past.len(), MAX_UNDO_STEPS);
    }
}
