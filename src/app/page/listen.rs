//! What the page does about what is pressed and typed in it.

use std::rc::Rc;

use web_sys::Event;

use super::{
    desk, host,
    state::{Action, State},
    words,
};
use crate::{
    catalog, link,
    panels::{
        page::VERDICT,
        switches::{DISMISS, DO, KEY, PARTLY, RESET, START, TERMS, UNDO},
    },
    release::{Artifact, Availability},
    words::Phrase,
};

/// The artifact that the event is about.
fn artifact(event: &Event) -> Option<Artifact> {
    Artifact::from_id(&host::said_by(event, "data-artifact")?)
}

/// Something was pressed.
pub(super) fn click(event: &Event, state: &State) -> Option<Action> {
    if let Some(id) = host::said_by(event, START) {
        return Some(start(catalog::STARTS.iter().map(|(id, _)| *id).find(|known| *known == id)));
    }
    match &*host::said_by(event, DO)? {
        VERDICT => {
            host::go_to(VERDICT);
            None
        }
        UNDO => Some(Action::Undo),
        RESET => Some(start(state.start())),
        DISMISS => Some(Action::Dismiss),
        TERMS => artifact(event).map(Action::Terms),
        _ => None,
    }
}

/// Starts from the catalog's entry of this id, or from nothing.
fn start(id: Option<&'static str>) -> Action {
    let link = match id {
        None => Some(String::new()),
        Some(id) if id == catalog::FIRST => Some(catalog::FIRST_LINK.to_owned()),
        Some(id) => desk::entry(id),
    };
    match link {
        Some(link) => Action::Start(id, Rc::new(link::decode(&link).0)),
        None => Action::Tell(words().phrase(Phrase::NotLoaded).into()),
    }
}

/// Something was typed.
pub(super) fn input(event: &Event, _: &State) -> Option<Action> {
    let text = host::text(event);
    match &*host::said_by(event, KEY)? {
        "name" => Some(Action::Name(text)),
        "by" => Some(Action::Producer(text)),
        _ => None,
    }
}

/// A checkbox was pressed, or a field was changed and left: what is typed of a license
/// counts then.
pub(super) fn change(event: &Event, _: &State) -> Option<Action> {
    if let Some(key) = host::said_by(event, KEY) {
        return Some(Action::License(link::scope(&key)?, host::text(event)));
    }
    let artifact = artifact(event)?;
    let is_off = !host::page::is_checked(event);
    let to = if host::said_by(event, PARTLY).is_some() {
        Availability::partly(is_off)
    } else {
        Availability::switched(is_off)
    };
    Some(Action::Switch(artifact, to))
}
