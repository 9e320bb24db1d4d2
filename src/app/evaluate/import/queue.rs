//! What is being read, and what was.

use std::{collections::VecDeque, rc::Rc};

use yew::Reducible;

use crate::{
    app::browser::files::Incoming,
    formats::import::{ImportError, ImportResult, LookUpError},
};

/// What was read.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct ImportedFile {
    /// The name of the file, or the id of the model that was looked up; empty for a text.
    pub(super) name: String,
    /// Whether it was looked up on a hub.
    pub(super) is_looked_up: bool,
    /// What was read.
    pub(super) outcome: Outcome,
}

/// What is still to be read, and what was read of it.
#[derive(Clone, Default)]
pub(super) struct Queue {
    pending: VecDeque<Incoming>,
    results: Vec<Rc<ImportedFile>>,
}

/// What happens to the [`Queue`].
pub(super) enum Action {
    /// These are read next, and all else is forgotten.
    Begin(Vec<Incoming>),
    /// These were read.
    Finish(Vec<(Incoming, Outcome)>),
}

/// What was read: at least one release, or why there is none.
pub(super) type Outcome = Result<Vec<ImportResult>, Failure>;

/// Why there is no release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Failure {
    /// It cannot be read.
    Import(ImportError),
    /// The hub has told nothing.
    LookUp(LookUpError),
}

/// How many are read before the results are drawn: drawing takes longer than reading.
const BATCH: usize = 20;

impl Queue {
    /// What is to be read next.
    pub(super) fn next(&self) -> Vec<Incoming> {
        self.pending.iter().take(BATCH).cloned().collect()
    }

    /// Whether something is still to be read.
    pub(super) fn is_reading(&self) -> bool {
        !self.pending.is_empty()
    }

    /// What was read.
    pub(super) fn results(&self) -> &[Rc<ImportedFile>] {
        &self.results
    }
}

impl Reducible for Queue {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        match action {
            Action::Begin(incoming) => {
                Rc::new(Self { pending: incoming.into(), results: Vec::new() })
            }
            Action::Finish(read) => {
                let mut queue = Rc::unwrap_or_clone(self);
                for (incoming, outcome) in read {
                    // Else the reader has since chosen something else.
                    if queue.pending.front() == Some(&incoming) {
                        queue.pending.pop_front();
                        let is_looked_up = matches!(incoming, Incoming::LookUp(_));
                        let file = ImportedFile { name: incoming.name(), is_looked_up, outcome };
                        queue.results.push(Rc::new(file));
                    }
                }
                Rc::new(queue)
            }
        }
    }
}

#[cfg(test)]
#[cfg(feature = "prerender")]
mod tests {
    use super::*;

    fn text(text: &str) -> Incoming {
        Incoming::Text(text.into())
    }

    fn after(queue: Rc<Queue>, action: Action) -> Rc<Queue> {
        queue.reduce(action)
    }

    fn read(incoming: Incoming) -> Action {
        Action::Finish(vec![(incoming, Err(Failure::Import(ImportError::Empty)))])
    }

    #[test]
    fn one_is_read_after_the_other() {
        let (first, second) = (text("first"), text("second"));
        let begun = vec![first.clone(), second.clone()];
        let queue = after(Rc::default(), Action::Begin(begun));
        assert_eq!(queue.next(), [first.clone(), second.clone()]);
        let queue = after(queue, read(first));
        assert_eq!((queue.next(), queue.results().len()), (vec![second.clone()], 1));
        let queue = after(queue, read(second));
        assert_eq!((queue.next(), queue.results().len()), (Vec::new(), 2));
    }

    #[test]
    fn what_is_no_longer_wanted_is_forgotten() {
        // The same words, but another text.
        let (first, second) = (text("one"), text("one"));
        let queue = after(Rc::default(), Action::Begin(vec![first.clone()]));
        let queue = after(queue, Action::Begin(vec![second.clone()]));
        let queue = after(queue, read(first));
        assert_eq!((queue.next(), queue.results().len()), (vec![second], 0));
    }
}
