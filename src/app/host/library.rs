//! The library that the page loads once it can be used.

use std::cell::RefCell;

use crate::{link, release::Release};
use indexmap::IndexMap;
use js_sys::{Array, Function};
use wasm_bindgen::prelude::*;
use yew::{
    AttrValue, Html,
    virtual_dom::{Attributes, Key, VTag, VText},
};

#[wasm_bindgen(module = "/www/later.js")]
extern "C" {
    fn load(ready: &Function, failed: &Function);
}

#[wasm_bindgen]
extern "C" {
    /// The library's functions, as in `src/api.rs`.
    #[derive(Clone)]
    pub(in crate::app) type Library;

    #[wasm_bindgen(method)]
    fn panel(this: &Library, link: &str, open: &str) -> View;
    #[wasm_bindgen(method)]
    fn story(this: &Library, before: &str, after: &str) -> String;
    #[wasm_bindgen(method, js_name = whatIf)]
    fn what_if(this: &Library, before: &str, after: &str) -> String;
    #[wasm_bindgen(method)]
    fn options(this: &Library, list: &str, query: &str, active: i32) -> View;
    #[wasm_bindgen(method)]
    fn details(this: &Library, license: &str) -> View;
    #[wasm_bindgen(method)]
    fn entry(this: &Library, id: &str) -> String;

    /// An element, as in `src/panels`.
    type View;

    #[wasm_bindgen(method, getter)]
    fn tag(this: &View) -> String;
    #[wasm_bindgen(method, getter)]
    fn key(this: &View) -> Option<String>;
    #[wasm_bindgen(method, getter)]
    fn attributes(this: &View) -> Array;
    #[wasm_bindgen(method, getter)]
    fn children(this: &View) -> Array;
}

thread_local! {
    static LIBRARY: RefCell<Option<Library>> = const { RefCell::new(None) };
}

/// Loads the library and tells whether it is there then.
pub(in crate::app) fn start(done: impl Fn(bool) + Clone + 'static) {
    let ready = {
        let done = done.clone();
        move |library: JsValue| {
            LIBRARY.set(Some(library.unchecked_into()));
            done(true);
        }
    };
    let ready = Closure::once_into_js(ready);
    let failed = Closure::once_into_js(move |_: JsValue| done(false));
    load(ready.unchecked_ref(), failed.unchecked_ref());
}

/// The library, if it is there.
fn library() -> Option<Library> {
    LIBRARY.with_borrow(Clone::clone)
}

/// What the verdict on the release of this link rests on, and how it fares under
/// other frameworks; with the names of what is open.
pub(in crate::app) fn panel(link: &str, open: &str) -> Html {
    library().map(|library| draw(&library.panel(link, open))).unwrap_or_default()
}

/// What the change from one release to another did, or, if it was not made, what
/// it would do.
pub(in crate::app) fn told(before: &Release, after: &Release, is_made: bool) -> String {
    let Some(library) = library() else { return String::new() };
    let (before, after) = (link::encode(before), link::encode(after));
    if is_made { library.story(&before, &after) } else { library.what_if(&before, &after) }
}

/// The licenses that a field offers for this query, as a list of this id, one of
/// them active.
pub(in crate::app) fn options(list: &str, query: &str, active: i32) -> Html {
    library().map(|library| draw(&library.options(list, query, active))).unwrap_or_default()
}

/// What there is to say of a license beside what it grants.
pub(in crate::app) fn details(license: &str) -> Html {
    library().map(|library| draw(&library.details(license))).unwrap_or_default()
}

/// The link of an entry of the catalog.
pub(in crate::app) fn entry(id: &str) -> Option<String> {
    library().map(|library| library.entry(id))
}

/// The element and all that is in it.
fn draw(view: &View) -> Html {
    let mut tag = VTag::new(view.tag());
    let mut attributes = IndexMap::new();
    let mut texts = view.attributes().into_iter().filter_map(|text| text.as_string());
    while let (Some(name), Some(value)) = (texts.next(), texts.next()) {
        attributes.insert(AttrValue::from(name), AttrValue::from(value));
    }
    tag.set_attributes(Attributes::from(attributes));
    tag.key = view.key().map(Key::from);
    let children = view.children().into_iter().map(|child| match child.as_string() {
        Some(text) => VText::new(text).into(),
        None => draw(child.unchecked_ref()),
    });
    tag.add_children(children);
    tag.into()
}
