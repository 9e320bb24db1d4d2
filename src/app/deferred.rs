//! Work that follows after what was pressed has been painted.

use yew::prelude::*;

use super::browser::time;

/// The value, once a frame has been painted since it changed.
#[hook]
pub(super) fn use_after_paint<T: Clone + PartialEq + 'static>(value: T) -> T {
    let shown = use_state(|| value.clone());
    {
        let shown = shown.clone();
        use_effect_with(value, move |value| {
            let value = value.clone();
            let is_new = *shown != value;
            let scheduled = is_new.then(|| time::after_paint(move || shown.set(value)));
            move || drop(scheduled)
        });
    }
    (*shown).clone()
}
