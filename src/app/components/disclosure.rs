//! What unfolds.

use yew::prelude::*;

/// Whether a `details` element is open, and what toggles it when its `summary` is
/// clicked. What is in it need not be drawn until it opens.
#[hook]
pub(in crate::app) fn use_disclosure() -> (bool, Callback<MouseEvent>) {
    let is_open = use_state(|| false);
    let on_toggle = {
        let is_open = is_open.clone();
        Callback::from(move |event: MouseEvent| {
            // It opens once there is something in it.
            event.prevent_default();
            is_open.set(!*is_open);
        })
    };
    (*is_open, on_toggle)
}
