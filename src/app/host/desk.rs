//! What the desk needs of the browser beside ways in and out: what the reader points
//! at, texts, the focus, and a dialog.

use gloo::{events::EventListener, utils::document};
use wasm_bindgen::JsCast;
use web_sys::{
    Element, Event, FocusOptions, HtmlDialogElement, HtmlElement, HtmlInputElement,
    HtmlTextAreaElement, KeyboardEvent, Node, ScrollLogicalPosition,
};

use super::{element, motion::scroll_to, nearest, point, said_by};
use crate::{
    frameworks::four_level::Place,
    panels::{Content, View},
    release::Artifact,
};

/// Something that changes the release when it is pressed.
#[derive(Clone, PartialEq)]
pub(in crate::app) enum Aim {
    /// The switch of an artifact.
    Switch(Artifact),
    /// The checkbox beside it.
    Partial(Artifact),
    /// A button that makes these changes, written as in a link.
    Changes(String),
}

/// What the reader points at, or has put the focus on.
fn aim(event: &Event) -> Option<Aim> {
    if let Some(changes) = said_by(event, "data-apply") {
        return Some(Aim::Changes(changes));
    }
    let artifact = Artifact::from_id(&said_by(event, "data-artifact")?)?;
    let is_in = |selector| nearest(event, selector).is_some();
    if is_in(".partial") {
        Some(Aim::Partial(artifact))
    } else {
        is_in(".switch, .what label").then_some(Aim::Switch(artifact))
    }
}

/// What stands beside the first of these attributes that the element that was pressed has,
/// or the nearest around it, and what it says by that: asked for at once, since most
/// presses are none of ours.
pub(in crate::app) fn said_of<T: Copy>(event: &Event, acts: &[(&str, T)]) -> Option<(T, String)> {
    let names: Vec<&str> = acts.iter().map(|(name, _)| *name).collect();
    let element = nearest(event, &format!("[{}]", names.join("],[")))?;
    acts.iter().find_map(|(name, act)| Some((*act, element.get_attribute(name)?)))
}

/// Calls back with what the reader points at, or puts the focus on, from now on.
pub(in crate::app) fn on_aim(run: impl Fn(Option<Aim>) + Clone + 'static) {
    for kind in ["mouseover", "focusin"] {
        let run = run.clone();
        EventListener::new(&document(), kind, move |event| run(aim(event))).forget();
    }
}

/// Shows on the meter where the pointer would move, or no longer does.
pub(in crate::app) fn show_aim(place: Option<Place>) {
    point("--aim", &place.map(Place::percent).unwrap_or_default());
}

/// Puts an attribute on the rows of these artifacts, and takes it from all others.
pub(in crate::app) fn mark(attribute: &str, artifacts: &[&str]) {
    let Ok(rows) = document().query_selector_all("[data-artifact]") else { return };
    let rows = (0..rows.length()).filter_map(|place| rows.item(place)?.dyn_into::<Element>().ok());
    for row in rows {
        let id = row.get_attribute("data-artifact").unwrap_or_default();
        // Neither fails for a name that is one.
        drop(row.toggle_attribute_with_force(attribute, artifacts.contains(&&*id)));
    }
}

/// A field that states a license.
#[derive(Clone)]
pub(in crate::app) struct Field(HtmlInputElement);

impl Field {
    /// The field that the event comes from.
    pub(in crate::app) fn of(event: &Event) -> Option<Self> {
        let field: HtmlInputElement = event.target()?.dyn_into().ok()?;
        (field.get_attribute("role").as_deref() == Some("combobox")).then_some(Self(field))
    }

    /// Its id.
    pub(in crate::app) fn id(&self) -> String {
        self.0.id()
    }

    /// What it says by this attribute.
    pub(in crate::app) fn get(&self, attribute: &str) -> Option<String> {
        self.0.get_attribute(attribute)
    }

    /// Has it say something by this attribute, or nothing.
    pub(in crate::app) fn set(&self, attribute: &str, value: Option<&str>) {
        // Fails for a name that is none.
        drop(match value {
            Some(value) => self.0.set_attribute(attribute, value),
            None => self.0.remove_attribute(attribute),
        });
    }

    /// Puts a text into it.
    pub(in crate::app) fn set_text(&self, text: &str) {
        self.0.set_value(text);
    }
}

/// The key of an event, by its name.
pub(in crate::app) fn key(event: &Event) -> String {
    event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key).unwrap_or_default()
}

/// What the element with this id says by this attribute.
pub(in crate::app) fn attribute(id: &str, attribute: &str) -> Option<String> {
    element(id)?.get_attribute(attribute)
}

/// How many elements are in the one with this id.
pub(in crate::app) fn count(id: &str) -> i32 {
    element(id).map_or(0, |element| element.child_element_count().cast_signed())
}

/// Brings the element with this id into view.
pub(in crate::app) fn show_option(id: &str) {
    if let Some(element) = element(id) {
        scroll_to(&element, ScrollLogicalPosition::Nearest);
    }
}

/// Whether an event comes from within the element with this id.
pub(in crate::app) fn is_in(event: &Event, id: &str) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Node>().ok());
    element(id).is_some_and(|element| element.contains(target.as_ref()))
}

/// Puts this into the element with this id in place of what is in it.
pub(in crate::app) fn fill(id: &str, view: Option<&View>) {
    if let Some(element) = element(id) {
        put(&element, view);
    }
}

/// Puts this into the element that follows the one that was pressed.
pub(in crate::app) fn fill_after(event: &Event, view: &View) {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    if let Some(element) = target.and_then(|target| target.next_element_sibling()) {
        put(&element, Some(view));
    }
}

fn put(element: &Element, view: Option<&View>) {
    element.set_text_content(None);
    if let Some(made) = view.and_then(make) {
        // Fails only where an element cannot have another in it.
        drop(element.append_with_node_1(&made));
    }
}

/// The element that a view describes.
fn make(view: &View) -> Option<Element> {
    let element = document().create_element(view.tag).ok()?;
    for (name, value) in &view.attributes {
        element.set_attribute(name, value).ok()?;
    }
    for child in &view.children {
        match child {
            Content::Text(text) => element.append_with_str_1(text).ok()?,
            Content::View(view) => element.append_with_node_1(make(view)?.as_ref()).ok()?,
            Content::Written(_) => {}
        }
    }
    Some(element)
}

/// Sets the text of the element with this id.
pub(in crate::app) fn set_text(id: &str, text: &str) {
    if let Some(element) = element(id) {
        element.set_text_content(Some(text));
    }
}

/// Puts the focus on the element with this id if what had it is gone.
pub(in crate::app) fn keep_focus(id: &str) {
    let is_lost = document().active_element().is_none_or(|active| active.tag_name() == "BODY");
    let element = element(id).filter(|_| is_lost);
    if let Some(element) = element.as_ref().and_then(|element| element.dyn_ref::<HtmlElement>()) {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        drop(element.focus_with_options(&options));
    }
}

/// Whether an event is Ctrl+Z or Cmd+Z, outside of the fields that undo by
/// themselves.
pub(in crate::app) fn is_undo(event: &Event) -> bool {
    let is_key = event.dyn_ref::<KeyboardEvent>().is_some_and(|key| {
        let is_chosen = key.ctrl_key() || key.meta_key();
        key.key() == "z" && is_chosen && !key.shift_key() && !key.alt_key()
    });
    is_key && !is_in_text(event)
}

/// Shows the dialog with this id above all else, or closes it.
pub(in crate::app) fn show_dialog(id: &str, is_shown: bool) {
    let dialog = element(id).and_then(|found| found.dyn_into::<HtmlDialogElement>().ok());
    match dialog {
        Some(dialog) if is_shown && !dialog.open() => drop(dialog.show_modal()),
        Some(dialog) if !is_shown && dialog.open() => dialog.close(),
        _ => {}
    }
}

/// Whether an event comes from the element with this id itself, not from one in it.
pub(in crate::app) fn is_at(event: &Event, id: &str) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
    target.is_some_and(|target| target.id() == id)
}

/// Whether an event comes from a field for text, which has its own ways with what
/// is pasted and dropped.
pub(in crate::app) fn is_in_text(event: &Event) -> bool {
    let Some(target) = event.target() else { return false };
    let is_input = target
        .dyn_ref::<HtmlInputElement>()
        .is_some_and(|field| matches!(&*field.type_(), "text" | "search"));
    is_input || target.has_type::<HtmlTextAreaElement>()
}

/// The text in the area with this id.
pub(in crate::app) fn area(id: &str) -> String {
    let area = element(id).and_then(|found| found.dyn_into::<HtmlTextAreaElement>().ok());
    area.map(|area| area.value()).unwrap_or_default()
}
