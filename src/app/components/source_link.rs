//! An address from outside, as a link where that is safe.

use yew::prelude::*;

/// A text that leads to a source, if that is the address of a web page: one that ran a script
/// would run it here.
pub(in crate::app) fn source_link(source: &str, text: &str) -> Html {
    if source.starts_with("https://") || source.starts_with("http://") {
        html! { <a href={source.to_owned()} rel="noopener">{ text }</a> }
    } else {
        html! { { text } }
    }
}
