//! The desk: the page's second program, which is loaded once the page can be used.

use std::cell::RefCell;

use indexmap::IndexMap;
use wasm_bindgen::prelude::*;
use yew::{
    AttrValue, Html,
    virtual_dom::{Attributes, Key, VTag, VText},
};

use crate::{
    link,
    panels::{PART, View},
    release::Release,
};

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

/// An element of ours.
pub(super) fn draw(view: &View) -> Html {
    written(&view.written())
}

/// The element that is written as `View::written` in `src/panels` does.
pub(super) fn written(written: &str) -> Html {
    let mut parts = written.split(PART).filter_map(|part| part.split_at_checked(1));
    match parts.next() {
        Some((_, tag)) => element(tag.to_owned(), &mut parts).into(),
        None => Html::default(),
    }
}

/// The element of this tag, and all that is in it until it ends.
fn element<'a>(tag: String, parts: &mut impl Iterator<Item = (&'a str, &'a str)>) -> VTag {
    let mut tag = VTag::new(tag);
    let mut attributes = IndexMap::new();
    let mut name = "";
    while let Some((kind, rest)) = parts.next() {
        let text = || rest.to_owned();
        match kind {
            "K" => tag.key = Some(Key::from(text())),
            "A" => name = rest,
            "V" if name == View::VALUE => tag.set_value(Some(AttrValue::from(text()))),
            "V" if name == View::CHECKED => tag.set_checked(rest == "true"),
            "V" => {
                attributes.insert(AttrValue::from(name.to_owned()), AttrValue::from(text()));
            }
            "C" => tag.add_child(VText::new(text()).into()),
            "T" => {
                let child = element(text(), &mut *parts);
                tag.add_child(child.into());
            }
            _ => break,
        }
    }
    tag.set_attributes(Attributes::from(attributes));
    tag
}
