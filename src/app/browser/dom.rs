//! Elements of the page: focus, scrolling, dialogs.

use gloo::utils::{document, window};
use wasm_bindgen::JsCast;
use web_sys::{
    Element, Event, FocusOptions, HtmlDialogElement, HtmlElement, HtmlInputElement,
    HtmlSelectElement, HtmlTextAreaElement, ScrollIntoViewOptions, ScrollLogicalPosition,
};
use yew::{Html, NodeRef};

/// The element with this id, if it is on the page.
pub(in crate::app) fn element(id: &str) -> Option<Element> {
    document().get_element_by_id(id)
}

/// The tag of the language that the page is in.
pub(in crate::app) fn language() -> String {
    let root = document().document_element();
    root.and_then(|root| root.get_attribute("lang")).unwrap_or_default()
}

/// What the build has set for the page under this name: `data-…` of the program's element.
pub(super) fn setting(name: &str) -> Option<String> {
    let app = element("app")?.dyn_into::<HtmlElement>().ok()?;
    app.dataset().get(name)
}

/// Brings the element with this id into view and puts the focus on it.
pub(in crate::app) fn focus_element(id: &str) {
    let Some(element) = element(id) else { return };
    scroll(&element, ScrollLogicalPosition::Center);
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        // An element that cannot take the focus leaves it where it was.
        drop(element.focus());
    }
}

/// Brings the element with this id into view, if it is not.
pub(in crate::app) fn scroll_into_view(id: &str) {
    if let Some(element) = element(id) {
        scroll(&element, ScrollLogicalPosition::Nearest);
    }
}

/// Scrolls the page to its top.
pub(in crate::app) fn scroll_to_top() {
    window().scroll_to_with_x_and_y(0.0, 0.0);
}

/// Scrolls what is in an element sideways, to its end.
pub(in crate::app) fn scroll_to_end(node: &NodeRef) {
    if let Some(element) = node.cast::<Element>() {
        element.set_scroll_left(element.scroll_width());
    }
}

fn scroll(element: &Element, block: ScrollLogicalPosition) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(block);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// Brings what has got the focus into view if it lies below a bar that sticks to the top:
/// not every engine goes by `scroll-padding` there.
pub(in crate::app) fn uncover(focus: &Event, bar: &NodeRef) {
    let target = focus.target().and_then(|target| target.dyn_into::<Element>().ok());
    let (Some(target), Some(bar)) = (target, bar.cast::<Element>()) else { return };
    let (bounds, covered) = (target.get_bounding_client_rect(), bar.get_bounding_client_rect());
    let is_covered = bounds.top() < covered.bottom() && covered.top() < bounds.bottom();
    // Where the bar has not stuck yet, it covers nothing.
    if is_covered && !bar.contains(Some(&target)) {
        scroll(&target, ScrollLogicalPosition::Center);
    }
}

/// Puts the focus on the element with this id if what had it is gone.
pub(in crate::app) fn restore_focus(id: &str) {
    let is_lost = document().active_element().is_none_or(|active| active.tag_name() == "BODY");
    let element = element(id).filter(|_| is_lost);
    if let Some(element) = element.as_ref().and_then(|element| element.dyn_ref::<HtmlElement>()) {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        drop(element.focus_with_options(&options));
    }
}

/// Shows a `dialog` element above all else, or closes it.
pub(in crate::app) fn toggle_dialog(dialog: &NodeRef, is_shown: bool) {
    match dialog.cast::<HtmlDialogElement>() {
        Some(dialog) if is_shown && !dialog.open() => drop(dialog.show_modal()),
        Some(dialog) if !is_shown && dialog.open() => dialog.close(),
        _ => {}
    }
}

/// Sets a custom property of an element: what a strict content security policy allows
/// where it forbids a `style` attribute. An empty value removes it.
pub(in crate::app) fn set_property(node: &NodeRef, property: &str, value: &str) {
    if let Some(element) = node.cast::<HtmlElement>() {
        // Fails for a name that is none, which a custom property's is not.
        drop(element.style().set_property(property, value));
    }
}

/// Sets the value of a field, whatever was typed or chosen in it.
pub(in crate::app) fn set_value(field: &NodeRef, value: &str) {
    if let Some(field) = field.cast::<HtmlInputElement>() {
        field.set_value(value);
    } else if let Some(field) = field.cast::<HtmlSelectElement>() {
        field.set_value(value);
    }
}

/// Whether any of the element's child at this place, from 0, is in the part of the page that
/// the window shows.
pub(in crate::app) fn is_child_in_view(parent: &NodeRef, place: u32) -> bool {
    let Some(window) = document().document_element() else { return false };
    let child = parent.get().and_then(|parent| parent.child_nodes().item(place));
    child.and_then(|child| child.dyn_into::<Element>().ok()).is_some_and(|child| {
        let bounds = child.get_bounding_client_rect();
        bounds.bottom() > 0.0 && bounds.top() < f64::from(window.client_height())
    })
}

/// The text in an area for text.
pub(in crate::app) fn area_text(area: &NodeRef) -> String {
    area.cast::<HtmlTextAreaElement>().map(|area| area.value()).unwrap_or_default()
}

/// Sets the title of the document.
pub(in crate::app) fn set_title(title: &str) {
    document().set_title(title);
}

/// What the build has rendered there, to be taken over as it is.
pub(in crate::app) fn prerendered(selector: &str) -> Option<Html> {
    let node = document().query_selector(selector).ok().flatten()?;
    Some(Html::VRef(node.into()))
}

/// Tells the boot script that the page has been drawn.
pub(in crate::app) fn report_drawn() {
    dispatch("app-drawn");
}

/// Tells the boot script that a part of the page did not come.
pub(in crate::app) fn report_load_failure() {
    dispatch("load-failed");
}

fn dispatch(event: &str) {
    if let Ok(event) = Event::new(event) {
        drop(window().dispatch_event(&event));
    }
}
