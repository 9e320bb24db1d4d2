//! What the window is like.

use gloo::{events::EventListener, utils::window};

/// Whether the window is like this media query says.
fn matches(query: &str) -> bool {
    window().match_media(query).ok().flatten().is_some_and(|media| media.matches())
}

/// Calls back with whether the window is like this media query says: at once, and whenever
/// that changes, until the listener is dropped.
pub(in crate::app) fn watch(
    query: &'static str,
    run: impl Fn(bool) + 'static,
) -> Option<EventListener> {
    run(matches(query));
    let media = window().match_media(query).ok().flatten()?;
    Some(EventListener::new(&media, "change", move |_| run(matches(query))))
}
