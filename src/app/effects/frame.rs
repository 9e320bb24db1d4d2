//! The page in a frame on another page: what `www/full-page-frame.js` asks of it and is
//! told by it.

use std::{cell::RefCell, rc::Rc};

use wasm_bindgen::prelude::wasm_bindgen;
use yew::prelude::*;

use crate::{
    Rating,
    app::{
        browser::callback::{self, Function},
        language::use_language,
        state::{Action, Dispatch},
    },
    link,
    words::Language,
};

thread_local! {
    static PAGE: RefCell<Option<(Dispatch, Language)>> = const { RefCell::new(None) };
    static LISTENER: RefCell<Option<Function>> = const { RefCell::new(None) };
    static STATE: RefCell<Option<Rc<Rating>>> = const { RefCell::new(None) };
}

/// Puts what a link says on the page, as far as it can be read, and returns what could not
/// be, a sentence each.
#[expect(unreachable_pub, reason = "what is exported to JavaScript must be public")]
#[wasm_bindgen(js_name = openLink)]
pub fn open_link(link: &str) -> Vec<String> {
    let (release, notices) = link::repair(link);
    let page = PAGE.with_borrow(Clone::clone);
    let Some((dispatch, language)) = page else { return Vec::new() };
    dispatch.dispatch(Action::Open(Rc::new(release)));
    notices.iter().map(|notice| language.link().notice(notice)).collect()
}

/// Calls back with `{level, label, link}` at once, and after every change.
#[expect(unreachable_pub, reason = "what is exported to JavaScript must be public")]
#[wasm_bindgen(js_name = onChange)]
pub fn on_change(listener: Function) {
    LISTENER.set(Some(listener));
    tell();
}

/// Tells the listener, if there is one, what is on the page.
fn tell() {
    let (listener, state) = (LISTENER.with_borrow(Clone::clone), STATE.with_borrow(Clone::clone));
    if let (Some(listener), Some(rating)) = (listener, state) {
        let evaluation = rating.evaluation();
        callback::call(
            &listener,
            &[
                ("level", evaluation.level.id()),
                ("label", evaluation.label.id()),
                ("link", &link::encode(rating.release())),
            ],
        );
    }
}

/// Connects the page to the one around it, if it is in a frame.
#[hook]
pub(in crate::app) fn use_frame(rating: Rc<Rating>, is_framed: bool, dispatch: Dispatch) {
    let language = use_language();
    use_effect_with(rating, move |rating| {
        if is_framed {
            PAGE.set(Some((dispatch, language)));
            STATE.set(Some(Rc::clone(rating)));
            tell();
        }
    });
}
