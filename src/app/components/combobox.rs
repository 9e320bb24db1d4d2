//! What editable comboboxes with a listbox have in common, as the authoring practices of
//! WAI-ARIA have it.

use yew::KeyboardEvent;

/// What a key does in a combobox.
pub(in crate::app) enum ListKey {
    /// The option at this place becomes the active one; none, if there are no options yet.
    Activate(Option<usize>),
    /// The active option is chosen, or what is typed counts.
    Choose,
    /// The list closes.
    Close,
}

/// What a key does in a combobox whose list has so many options if it is open; none if that is
/// left to the field.
pub(in crate::app) fn list_key(
    key: &KeyboardEvent,
    active: Option<usize>,
    open: Option<usize>,
) -> Option<ListKey> {
    // The first press opens the list.
    let last = open.and_then(|count| count.checked_sub(1));
    match &*key.key() {
        _ if key.is_composing() => None,
        "ArrowDown" => {
            let next = active.map_or(0, |active| active + 1);
            Some(ListKey::Activate(last.map(|last| if next > last { 0 } else { next })))
        }
        "ArrowUp" => {
            let before = active.and_then(|active| active.checked_sub(1));
            Some(ListKey::Activate(last.map(|last| before.unwrap_or(last))))
        }
        "Escape" if open.is_some() => Some(ListKey::Close),
        "Enter" if open.is_some() => Some(ListKey::Choose),
        _ => None,
    }
}

/// The id of the option at this place of the list with this id.
pub(in crate::app) fn option_id(list: &str, place: usize) -> String {
    format!("{list}-{place}")
}
