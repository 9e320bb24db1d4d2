//! What a printed page must say of itself.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    Rating,
    app::{
        browser::{location, time},
        language::use_language,
    },
    link,
};

/// The props of [`Printed`].
#[derive(Properties, PartialEq)]
pub(super) struct PrintedProps {
    /// What is printed.
    pub rating: Rc<Rating>,
}

/// The day and the link of the evaluation, which only paper shows.
#[component]
pub(super) fn Printed(props: &PrintedProps) -> Html {
    let words = use_language().details();
    let page = use_state(|| None);
    {
        let page = page.clone();
        use_effect_with((), move |()| {
            page.set(Some((location::page_url(), time::today().to_string())));
        });
    }
    let text = page.as_ref().map(|(url, day)| {
        words.printed(day, &format!("{url}#{}", link::encode_short(props.rating.release())))
    });
    html! { <p class="printed">{ text }</p> }
}
