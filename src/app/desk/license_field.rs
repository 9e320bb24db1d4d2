//! The list of licenses under a field: an editable combobox with a listbox, as WAI-ARIA's
//! authoring practices have it. What is typed counts when the field is left, with or
//! without this.

use web_sys::Event;

use super::{ask, with};
use crate::{
    app::host::{
        self,
        desk::{Field, fill, key},
        said_by,
    },
    link,
    panels::{
        licenses,
        switches::{ABOUT, KEY, OWN},
    },
};

/// A list that is open.
#[derive(Clone)]
pub(super) struct Open {
    field: Field,
    /// What was typed since.
    typed: String,
    /// The option that is active; -1 if none is.
    active: i32,
}

impl Open {
    fn on(field: Field) -> Self {
        Self { field, typed: String::new(), active: -1 }
    }

    fn list(&self) -> String {
        format!("{}-list", self.field.id())
    }

    /// The id of the active option.
    fn option(&self) -> String {
        format!("{}-{}", self.list(), self.active)
    }

    /// Shows the list as it is by now.
    fn show(self) {
        let active = usize::try_from(self.active).ok();
        fill(&self.place(), Some(&licenses::options(&self.list(), &self.typed, active)));
        self.field.set("aria-expanded", Some("true"));
        self.field.set("aria-activedescendant", active.map(|_| self.option()).as_deref());
        host::desk::show_option(&self.option());
        with(|desk| desk.licenses = Some(self));
    }

    /// The id of the element that the list is in.
    fn place(&self) -> String {
        format!("{}-options", self.field.id())
    }

    /// Goes to an option that is so many after this one, around the ends.
    fn step(mut self, by: i32) {
        let count = host::desk::count(&self.list());
        // There is none yet if the list was closed.
        if count == 0 {
            return self.show();
        }
        self.active = match self.active + by {
            next if next < 0 => count - 1,
            next if next >= count => 0,
            next => next,
        };
        self.show();
    }

    /// States a license in the field, which need not be what it was.
    fn choose(&self, name: &str) {
        let Some(key) = self.field.get(KEY) else { return };
        self.field.set_text(name);
        ask("apply", &link::pair(&key, name));
    }
}

/// Closes the list, if one is open, and shows in its field what is stated.
pub(super) fn close() {
    let Some(open) = with(|desk| desk.licenses.take()) else { return };
    fill(&open.place(), None);
    open.field.set("aria-expanded", Some("false"));
    open.field.set("aria-activedescendant", None);
    // Once what was typed has been taken.
    host::after(0, move || open.field.set_text(&open.field.get(OWN).unwrap_or_default())).forget();
}

/// The list of the field that the event comes from, open or not.
fn of(event: &Event) -> Option<(Open, bool)> {
    let field = Field::of(event)?;
    let open = with(|desk| desk.licenses.clone()).filter(|open| open.field.id() == field.id());
    Some(open.map_or_else(|| (Open::on(field), false), |open| (open, true)))
}

/// Something was pressed. A press within what is being typed keeps it.
pub(super) fn click(event: &Event) {
    if let Some((list, false)) = of(event) {
        list.show();
    } else if let Some(license) = said_by(event, ABOUT) {
        host::desk::fill_after(event, &licenses::details(&license));
    }
}

/// Something was typed.
pub(super) fn input(event: &Event) {
    if let Some((list, _)) = of(event) {
        Open { typed: host::text(event), active: -1, ..list }.show();
    }
}

/// A key was pressed.
pub(super) fn press_key(event: &Event) {
    let Some((list, is_open)) = of(event) else { return };
    match &*key(event) {
        "ArrowDown" => list.step(1),
        "ArrowUp" => list.step(-1),
        "Escape" if is_open => close(),
        "Enter" if is_open => {
            let chosen = host::desk::attribute(&list.option(), "data-value");
            if let Some(name) =
                chosen.or_else(|| Some(list.typed.clone()).filter(|typed| !typed.is_empty()))
            {
                list.choose(&name);
            }
            close();
        }
        _ => return,
    }
    event.prevent_default();
}

/// The pointer was pressed, before the field loses the focus by it.
pub(super) fn press(event: &Event) {
    let Some(open) = with(|desk| desk.licenses.clone()) else { return };
    if let Some(name) = said_by(event, "data-value") {
        open.choose(&name);
        close();
        event.prevent_default();
    } else if host::desk::is_in(event, &open.place()) {
        event.prevent_default();
    }
}

/// A field is left.
pub(super) fn left(event: &Event) {
    if Field::of(event).is_some() {
        close();
    }
}
