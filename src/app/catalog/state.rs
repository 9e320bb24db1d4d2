//! What the reader looks for and has opened, and how it changes.

use std::rc::Rc;

use yew::{AttrValue, Reducible};

use crate::catalog::filter::{CatalogFilter, Param};

/// What happens on the page.
#[derive(Debug)]
pub(super) enum Action {
    /// The address has changed, and asks for this.
    Navigate(CatalogFilter),
    /// The reader sets a parameter to a value, as an address has it.
    SetParam(Param, String),
    /// The reader clears all conditions.
    ShowAll,
    /// The reader adds the entry with this id to the comparison, or removes it.
    ToggleComparison(String),
    /// The reader removes the release that is not from the catalog from the comparison.
    RemoveOwn,
    /// The reader opens the evidence of the entry with this id, or closes it.
    ToggleEvidence(String),
    /// What the reader did last has an outcome.
    SetStatus(Status),
}

/// The outcome of saving or copying.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Status {
    /// What is told.
    pub message: AttrValue,
    /// The text that was to be copied, in case that the reader must select it.
    pub to_copy: AttrValue,
}

/// The page's state: inputs only.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct CatalogState {
    pub filter: CatalogFilter,
    /// The ids of the entries whose evidence is open.
    pub open: Vec<String>,
    pub status: Status,
}

impl CatalogState {
    /// The state of a page whose address asks for this.
    pub(super) fn new(filter: CatalogFilter) -> Self {
        Self { filter, ..Self::default() }
    }
}

impl Reducible for CatalogState {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = Self { status: Status::default(), ..(*self).clone() };
        match action {
            Action::Navigate(filter) => next.filter = filter,
            Action::SetParam(param, value) => next.filter.set_param(param, &value),
            Action::ShowAll => next.filter = next.filter.without_conditions(),
            Action::ToggleComparison(id) => next.filter.toggle_comparison(&id),
            Action::RemoveOwn => next.filter.own = None,
            Action::ToggleEvidence(id) => match next.open.iter().position(|open| *open == id) {
                Some(index) => drop(next.open.remove(index)),
                None => next.open.push(id),
            },
            Action::SetStatus(status) => next.status = status,
        }
        // Nothing is drawn again if nothing has changed.
        if next == *self { self } else { Rc::new(next) }
    }
}
