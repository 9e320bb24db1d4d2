//! What the reader asked for, and how it changes.

use std::rc::Rc;

use yew::Reducible;

use crate::{
    catalog::query::{Query, Rated},
    evaluate, link,
    panels::releases::compare::{OWN, Side},
};

/// What the reader does.
pub(super) enum Action {
    /// Goes to an address of this fragment.
    Go(String),
    /// Asks for something, by its key and its value.
    Set(String, String),
    /// Asks for everything again.
    All,
    /// Puts a release beside the others, or takes it away.
    Choose(String),
    /// Shows what is known of a release, or no longer.
    Toggle(String),
    /// Is told something, with the text that it is about.
    Tell(String, String),
}

/// The page's state: inputs only.
#[derive(Clone, Default, PartialEq)]
pub(super) struct State {
    pub query: Query,
    /// The ids of the releases whose facts are shown.
    pub open: Vec<String>,
    pub told: String,
    pub to_copy: String,
}

impl State {
    /// The state of a page with this fragment in its address.
    pub(super) fn of(fragment: &str) -> Self {
        Self { query: Query::read(fragment), ..Self::default() }
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = (*self).clone();
        next.told.clear();
        next.to_copy.clear();
        match action {
            Action::Go(fragment) => next.query = Query::read(&fragment),
            Action::Set(key, value) => next.query.set(&key, &value),
            Action::All => {
                let Query { sight, sort, compare, own, .. } = next.query;
                next.query = Query { sight, sort, compare, own, ..Query::default() };
            }
            Action::Choose(id) if id == OWN => next.query.own = None,
            Action::Choose(id) => next.query.choose(&id),
            Action::Toggle(id) => match next.open.iter().position(|open| *open == id) {
                Some(place) => drop(next.open.remove(place)),
                None => next.open.push(id),
            },
            Action::Tell(told, to_copy) => (next.told, next.to_copy) = (told, to_copy),
        }
        if next == *self { self } else { Rc::new(next) }
    }
}

/// Runs with what stands side by side: what the address brings along first.
pub(super) fn with_sides<T>(all: &[Rated], query: &Query, run: impl FnOnce(&[Side<'_>]) -> T) -> T {
    let own = query.own.as_ref().map(|own| link::decode(own).0);
    let own = own.map(|release| (evaluate(&release), release));
    let own = own.iter().map(|(evaluation, release)| Side { id: OWN, release, evaluation });
    let of_catalog = query.compare.iter().filter_map(|id| {
        let Rated { entry, evaluation, .. } = all.iter().find(|rated| rated.entry.id == *id)?;
        Some(Side { id: &entry.id, release: &entry.release, evaluation })
    });
    run(&own.chain(of_catalog).collect::<Vec<_>>())
}
