//! What the reader entered, and how it changes.

use std::rc::Rc;

use yew::{AttrValue, Reducible, UseReducerDispatcher};

use super::{kept::Loaded, words};
use crate::{
    catalog, link,
    release::{Artifact, Availability, License, Release, Scope},
    words::Phrase,
};

/// Sends actions to the page's state.
pub(super) type Dispatch = UseReducerDispatcher<State>;

/// How many steps can be undone.
const STEPS: usize = 200;

/// What the reader does.
pub(super) enum Action {
    /// Says how far an artifact is out.
    Switch(Artifact, Availability),
    /// States a license, or takes it back if it is empty.
    License(Scope, String),
    /// Shows the license and the source of an artifact, or no longer.
    Terms(Artifact),
    /// Names the release.
    Name(String),
    /// Says who made it.
    Producer(String),
    /// Starts from a release: an entry of the catalog by its id, or nothing.
    Start(Option<&'static str>, Rc<Release>),
    /// Starts from a release that came from elsewhere.
    Open(Release),
    /// Shows the release that the address has.
    Arrive(Release),
    /// Makes changes that are written as in a link.
    Apply(String),
    /// Tells the reader something.
    Tell(AttrValue),
    /// Takes the last step back.
    Undo,
    /// Has read the notice.
    Dismiss,
}

/// One state of the release, and what it was started from.
#[derive(Clone, PartialEq)]
struct Step {
    release: Rc<Release>,
    start: Option<&'static str>,
}

/// The page's state: inputs only.
#[derive(Clone, PartialEq)]
pub(super) struct State {
    now: Step,
    /// What the last action changed, whatever it was.
    previous: Rc<Release>,
    past: Vec<Step>,
    /// Typing on in one text field is one step.
    typing: Option<Field>,
    notice: Option<AttrValue>,
    /// How many releases have been started from.
    visit: u32,
    /// A bit for each artifact whose license and source are shown.
    terms: u32,
}

#[derive(Clone, Copy, PartialEq)]
enum Field {
    Name,
    Producer,
}

impl Step {
    /// The release that whoever has chosen nothing sees.
    fn first() -> Self {
        Self::from_release(link::decode(catalog::FIRST_LINK).0)
    }

    /// A release from elsewhere, started from the entry whose name it has.
    fn from_release(release: Release) -> Self {
        let entry = catalog::STARTS.iter().find(|(_, name)| *name == release.name);
        Self { release: Rc::new(release), start: entry.map(|(id, _)| *id) }
    }
}

impl State {
    /// The state of a page that found this in the browser's storage.
    pub(super) fn restore(loaded: Loaded) -> Self {
        let (now, notice) = match loaded {
            Loaded::Nothing => (Step::first(), None),
            Loaded::Release(release) => (Step::from_release(*release), None),
            Loaded::Corrupt => (Step::first(), Some(words().phrase(Phrase::SetAside).into())),
        };
        let previous = Rc::clone(&now.release);
        Self { now, previous, past: Vec::new(), typing: None, notice, visit: 0, terms: 0 }
    }

    /// Whether it is what whoever has chosen nothing sees.
    pub(super) fn is_first(&self) -> bool {
        self.now == Step::first()
    }

    /// The release on the page.
    pub(super) fn release(&self) -> Rc<Release> {
        Rc::clone(&self.now.release)
    }

    /// The release before the last action.
    pub(super) fn previous(&self) -> Rc<Release> {
        Rc::clone(&self.previous)
    }

    /// The id of the entry that it was started from.
    pub(super) const fn start(&self) -> Option<&'static str> {
        self.now.start
    }

    /// Whether the license and the source of an artifact are shown.
    pub(super) const fn has_terms(&self, artifact: Artifact) -> bool {
        self.terms & 1 << artifact as u32 != 0
    }

    /// What the reader must be told, if anything.
    pub(super) fn notice(&self) -> Option<AttrValue> {
        self.notice.clone()
    }

    /// How many releases have been started from.
    pub(super) const fn visit(&self) -> u32 {
        self.visit
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
            if self.past.len() == STEPS {
                self.past.remove(0);
            }
            self.past.push(before);
        }
        self.typing = typing;
    }

    /// Goes to a release that is started from.
    fn begin(&mut self, to: Step) {
        self.visit += u32::from(to != self.now);
        self.step(to, None);
    }

    /// Changes the release.
    fn edit(&mut self, typing: Option<Field>, change: impl FnOnce(&mut Release)) {
        let mut release = Release::clone(&self.now.release);
        change(&mut release);
        self.step(Step { release: Rc::new(release), start: self.now.start }, typing);
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut state = Rc::unwrap_or_clone(self);
        match action {
            Action::Switch(artifact, availability) => {
                state.edit(None, |release| release[artifact].availability = availability);
            }
            Action::License(scope, name) => {
                state.edit(None, |release| release.state(scope, License::new(&name)));
            }
            Action::Terms(artifact) => state.terms ^= 1 << artifact as u32,
            Action::Name(name) => state.edit(Some(Field::Name), |release| release.name = name),
            Action::Producer(producer) => {
                state.edit(Some(Field::Producer), |release| release.producer = producer);
            }
            Action::Start(start, release) => {
                state.begin(Step { release, start });
            }
            Action::Open(release) => state.begin(Step::from_release(release)),
            Action::Arrive(release) => {
                let has_past = state.can_undo();
                state.step(Step::from_release(release), None);
                if !has_past {
                    state.past.clear();
                }
            }
            Action::Apply(changes) => {
                state.edit(None, |release| drop(link::apply(release, &changes)));
            }
            Action::Tell(text) => state.notice = Some(text),
            Action::Undo => {
                if let Some(before) = state.past.pop() {
                    let undone = std::mem::replace(&mut state.now, before);
                    state.previous = undone.release;
                    state.typing = None;
                }
            }
            Action::Dismiss => state.notice = None,
        }
        Rc::new(state)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fresh() -> Rc<State> {
        Rc::new(State::restore(Loaded::Nothing))
    }

    fn after(state: Rc<State>, actions: impl IntoIterator<Item = Action>) -> Rc<State> {
        actions.into_iter().fold(state, Reducible::reduce)
    }

    fn start(id: &'static str) -> Action {
        Action::Start(Some(id), Rc::new(catalog::find(id).unwrap().release.clone()))
    }

    fn on(id: &str) -> Action {
        Action::Switch(Artifact::from_id(id).unwrap(), Availability::Public)
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
            !after(fresh(), [on("weights"), start("mixtral-8x7b"), Action::Dismiss]).can_undo()
        );
    }

    #[test]
    fn typing_on_in_one_field_is_one_step() {
        let name = |text: &str| Action::Name(text.to_owned());
        let producer = |text: &str| Action::Producer(text.to_owned());
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
    fn a_start_can_be_undone() {
        let changed = after(fresh(), [start("bloom"), on("training-data")]);
        let reset = after(Rc::clone(&changed), [start("bloom")]);
        assert_eq!(*reset.release(), catalog::find("bloom").unwrap().release.clone());
        assert_eq!(after(reset, [Action::Undo]).release(), changed.release());
    }

    #[test]
    fn undoing_a_start_restores_what_was_started_from() {
        let state = after(fresh(), [Action::Start(None, Rc::default())]);
        assert_eq!(state.start(), None);
        assert_eq!(after(state, [Action::Undo]).start(), Some("mixtral-8x7b"));
    }

    #[test]
    fn a_kept_release_is_known_by_its_name() {
        let mut release = catalog::first();
        release.licenses.release = None;
        let state = Rc::new(State::restore(Loaded::Release(Box::new(release))));
        assert_eq!(state.start(), Some("mixtral-8x7b"));
    }

    #[test]
    fn the_past_is_bounded() {
        let toggles = (0..2 * STEPS).map(|step| {
            let to = if step % 2 == 0 { Availability::Withheld } else { Availability::Public };
            Action::Switch(Artifact::Weights, to)
        });
        assert_eq!(after(fresh(), toggles).past.len(), STEPS);
    }
}
