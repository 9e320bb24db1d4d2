//! The desk: the page's second program, which is loaded once the page can be used.

use std::cell::RefCell;

use wasm_bindgen::prelude::*;
use yew::Html;

use crate::{app::drawn::written, link, release::Release};

#[wasm_bindgen(module = "/www/later.js")]
extern "C" {
    fn load(run: JsValue, ready: JsValue, failed: JsValue);
}

#[wasm_bindgen]
extern "C" {
    /// What the desk can be asked, as in `src/app/desk`.
    #[derive(Clone)]
    type Desk;

    #[wasm_bindgen(method)]
    fn panel(this: &Desk, before: &str, after: &str, visit: u32) -> String;
    #[wasm_bindgen(method)]
    fn drawn(this: &Desk);
    #[wasm_bindgen(method)]
    fn entry(this: &Desk, id: &str) -> String;
}

thread_local! {
    static DESK: RefCell<Option<Desk>> = const { RefCell::new(None) };
}

/// Loads the desk and tells whether it is there then. From then on it asks things
/// of the page, each by a word and what it is about.
pub(super) fn start(run: impl Fn(&str, String) + 'static, done: impl Fn(bool) + Clone + 'static) {
    let ready = {
        let done = done.clone();
        move |desk: JsValue| {
            DESK.set(Some(desk.unchecked_into()));
            done(true);
        }
    };
    let run = Closure::<dyn Fn(String, String)>::new(move |what: String, about| run(&what, about));
    let failed = move |_: JsValue| done(false);
    load(run.into_js_value(), Closure::once_into_js(ready), Closure::once_into_js(failed));
}

/// The desk, if it is there.
fn desk() -> Option<Desk> {
    DESK.with_borrow(Clone::clone)
}

/// What the verdict on a release rests on, and how it fares under other
/// frameworks; told with the release before the last change, and how many have
/// been started from.
pub(super) fn panel(before: &Release, after: &Release, visit: u32) -> Html {
    let draw =
        |desk: Desk| written(&desk.panel(&link::encode(before), &link::encode(after), visit));
    desk().map(draw).unwrap_or_default()
}

/// Tells that what [`panel`] returned is on the page.
pub(super) fn drawn() {
    if let Some(desk) = desk() {
        desk.drawn();
    }
}

/// The link of an entry of the catalog.
pub(super) fn entry(id: &str) -> Option<String> {
    desk().map(|desk| desk.entry(id))
}
