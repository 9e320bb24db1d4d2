//! What the reader entered, and how it changes.

use std::rc::Rc;

use yew::{Reducible, UseReducerDispatcher};

use super::host::storage::Loaded;
use crate::{
    catalog::{self, Entry},
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
    /// States a license, or takes it back.
    License(Scope, Option<License>),
    /// Names the release.
    Name(String),
    /// Says who made it.
    Producer(String),
    /// Starts from an entry of the catalog, or from nothing.
    Start(Option<&'static Entry>),
    /// Goes back to where it was started from.
    Reset,
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
    notice: Option<Phrase>,
}

#[derive(Clone, Copy, PartialEq)]
enum Field {
    Name,
    Producer,
}

impl Step {
    fn of(entry: Option<&'static Entry>) -> Self {
        Self {
            release: Rc::new(entry.map(Entry::release).unwrap_or_default()),
            start: entry.map(|entry| entry.id),
        }
    }

    /// A release from elsewhere, started from the entry whose name it has.
    fn from_release(release: Release) -> Self {
        let entry = catalog::ENTRIES.into_iter().find(|entry| entry.name == release.name);
        Self { release: Rc::new(release), start: entry.map(|entry| entry.id) }
    }
}

impl State {
    /// The state of a page that found this in the browser's storage.
    pub(super) fn restore(loaded: Loaded) -> Self {
        let (now, notice) = match loaded {
            Loaded::Nothing => (Step::of(Some(catalog::FIRST)), None),
            Loaded::Release(release) => (Step::from_release(*release), None),
            Loaded::Corrupt => (Step::of(Some(catalog::FIRST)), Some(Phrase::SetAside)),
        };
        let previous = Rc::clone(&now.release);
        Self { now, previous, past: Vec::new(), typing: None, notice }
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

    /// What the reader must be told, if anything.
    pub(super) const fn notice(&self) -> Option<Phrase> {
        self.notice
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
            Action::License(scope, license) => {
                state.edit(None, |release| release.state(scope, license));
            }
            Action::Name(name) => state.edit(Some(Field::Name), |release| release.name = name),
            Action::Producer(producer) => {
                state.edit(Some(Field::Producer), |release| release.producer = producer);
            }
            Action::Start(entry) => state.step(Step::of(entry), None),
            Action::Reset => {
                let start = Step::of(state.now.start.and_then(catalog::find));
                state.step(start, None);
            }
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
