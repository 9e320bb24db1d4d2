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
    /// The reader starts from an example by its id, or from nothing.
    Start(Option<&'static str>, Rc<Release>),
    /// Another one, from elsewhere, takes its place.
    Open(Rc<Release>),
    /// The browser's history went to another one.
    Navigate(Rc<Release>),
    /// The last step is taken back.
    Undo,
    /// The reader must be told something.
    Notify(AttrValue),
    /// The reader has read the notice.
    DismissNotice,
}

/// One state of the release, and what it was started from.
#[derive(Clone)]
struct Step {
    release: Rc<Release>,
    start: Option<&'static str>,
    /// The example that it was started from, as it was then.
    example: Option<Rc<Release>>,
}

/// The page's state: inputs only.
#[derive(Clone, PartialEq)]
pub(super) struct State {
    now: Step,
    /// What the last action changed, whatever it was.
    previous: Rc<Release>,
    /// What the last release that was opened took the place of, and the example that it
    /// was started from.
    displaced: Option<(Rc<Release>, Option<Rc<Release>>)>,
    past: Vec<Step>,
    /// Typing on in one text field is one step.
    typing: Option<Field>,
    notice: Option<AttrValue>,
    /// How many releases have been opened.
    generation: u32,
}

#[derive(Clone, Copy, PartialEq)]
enum Field {
    Name,
    Producer,
}

/// The release and its start tell steps apart.
impl PartialEq for Step {
    fn eq(&self, other: &Self) -> bool {
        self.release == other.release && self.start == other.start
    }
}

impl Step {
    /// The release that whoever has chosen nothing sees.
    fn first() -> Self {
        Self::from_release(link::decode(catalog::FIRST_LINK).0)
    }

    /// A release from elsewhere, started from the entry whose name it has.
    fn from_release(release: Release) -> Self {
        Self::from_shared(Rc::new(release))
    }

    fn from_shared(release: Rc<Release>) -> Self {
        let entry = catalog::STARTS.iter().find(|(_, name)| *name == release.name);
        Self { start: entry.map(|(id, _)| *id), release, example: None }
    }
}

impl State {
    /// The state of a page that shows this release, or the example, and tells this.
    pub(super) fn new(release: Option<Release>, notice: Option<AttrValue>) -> Self {
        let now = release.map_or_else(Step::first, Step::from_release);
        let previous = Rc::clone(&now.release);
        Self {
            now,
            previous,
            displaced: None,
            past: Vec::new(),
            typing: None,
            notice,
            generation: 0,
        }
    }

    /// Whether it is what whoever has chosen nothing sees.
    pub(super) fn is_example(&self) -> bool {
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

    /// What the reader must be told, if anything.
    pub(super) fn notice(&self) -> Option<AttrValue> {
        self.notice.clone()
    }

    /// What the last release that was opened took the place of, and the example that it
    /// was started from, as it was then.
    pub(super) fn displaced(&self) -> Option<(Rc<Release>, Option<Rc<Release>>)> {
        self.displaced.clone()
    }

    /// How many releases have been opened in place of others.
    pub(super) const fn generation(&self) -> u32 {
        self.generation
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
        }
        self.typing = typing;
    }

    /// Goes to another release.
    fn open(&mut self, to: Step) {
        if to != self.now {
            self.generation += 1;
            self.displaced = Some((Rc::clone(&self.now.release), self.now.example.clone()));
        }
        self.step(to, None);
    }

    /// Changes the release.
    fn edit(&mut self, typing: Option<Field>, change: impl FnOnce(&mut Release)) {
        let mut release = Release::clone(&self.now.release);
        change(&mut release);
        let (start, example) = (self.now.start, self.now.example.clone());
        self.step(Step { release: Rc::new(release), start, example }, typing);
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
            Action::Start(start, release) => {
                let example = Some(Rc::clone(&release));
                state.open(Step { release, start, example });
            }
            Action::Open(release) => state.open(Step::from_shared(release)),
            Action::Navigate(release) => {
                let has_past = state.can_undo();
                state.step(Step::from_shared(release), None);
                if !has_past {
                    state.past.clear();
                }
            }
            Action::Notify(text) => state.notice = Some(text),
            Action::Undo => {
                if let Some(before) = state.past.pop() {
                    let undone = std::mem::replace(&mut state.now, before);
                    state.previous = undone.release;
                    state.typing = None;
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
        Rc::new(State::new(None, None))
    }

    fn after(state: Rc<State>, actions: impl IntoIterator<Item = Action>) -> Rc<State> {
        actions.into_iter().fold(state, Reducible::reduce)
    }

    fn start(id: &'static str) -> Action {
        Action::Start(Some(id), Rc::new(catalog::find(id).unwrap().release.clone()))
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
            !after(fresh(), [on("weights"), start("mixtral-8x7b"), Action::DismissNotice])
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
        let state = Rc::new(State::new(Some(release), None));
        assert_eq!(state.start(), Some("mixtral-8x7b"));
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
