//! The library that the page loads once it can be used.

use std::cell::RefCell;

use crate::{link, panels::PART, release::Release};
use indexmap::IndexMap;
use js_sys::Function;
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
    fn panel(this: &Library, link: &str, open: &str) -> String;
    #[wasm_bindgen(method)]
    fn story(this: &Library, before: &str, after: &str) -> String;
    #[wasm_bindgen(method, js_name = whatIf)]
    fn what_if(this: &Library, before: &str, after: &str) -> String;
    #[wasm_bindgen(method)]
    fn options(this: &Library, list: &str, query: &str, active: i32) -> String;
    #[wasm_bindgen(method)]
    fn details(this: &Library, license: &str) -> String;
    #[wasm_bindgen(method)]
    fn entry(this: &Library, id: &str) -> String;
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

/// The element that is written as `View::written` in `src/panels` does.
fn draw(written: &str) -> Html {
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
