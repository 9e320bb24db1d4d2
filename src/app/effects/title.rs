//! The title of the document has the release that is on the page.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    Rating,
    app::{browser::dom, language::use_language},
};

/// Keeps the title of the document at the name of the release and its label.
#[hook]
pub(in crate::app) fn use_title(rating: Rc<Rating>) {
    let words = use_language().common();
    use_effect_with(rating, move |rating| {
        dom::set_title(&words.page_title(rating.release(), rating.evaluation()));
    });
}
