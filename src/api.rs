//! What JavaScript can call: the core, by values that JavaScript has anyway.

use serde::{Deserialize, Serialize};
use serde_wasm_bindgen::{Deserializer, Error, Serializer};
use wasm_bindgen::prelude::*;

use crate::{advice, catalog, link, panels, release::Release};

/// What the four-level scale says of a release.
///
/// `release` is an object of the keys that links have, as in
/// `{v: 1, license: "Apache-2.0", public: ["weights"]}`; the answer is one of
/// `level`, `label`, `place` and `criteria`.
///
/// # Errors
///
/// Throws an `Error` that names the word that is wrong.
#[wasm_bindgen]
pub fn evaluate(release: JsValue) -> Result<JsValue, Error> {
    let release = Release::deserialize(Deserializer::from(release))?;
    let evaluation = crate::evaluate(&release);
    evaluation.serialize(&Serializer::json_compatible())
}

/// How the release reaches each level of each framework that it has not reached:
/// `{goal, sets, judgements}` for each, where each of `sets` is a smallest set of
/// changes, `{artifact, availability}` or `{license, for}`.
///
/// # Errors
///
/// Throws an `Error` that names the word that is wrong.
#[wasm_bindgen]
pub fn advise(release: JsValue) -> Result<JsValue, Error> {
    let release = Release::deserialize(Deserializer::from(release))?;
    advice::all(&release).serialize(&Serializer::json_compatible())
}

/// What the verdict on the release of a link rests on, and how it fares under the
/// other frameworks, as an element to be drawn, written as
/// [`View::written`](crate::panels::View::written) does. `open` names what is not
/// folded, separated by commas.
#[wasm_bindgen]
pub fn panel(link: &str, open: &str) -> String {
    let open: Vec<&str> = open.split(',').collect();
    panels::all(&link::decode(link).0, &open).written()
}

/// What the change from the release of one link to that of another did, in one
/// sentence; empty if it changed nothing that is rated.
#[wasm_bindgen]
pub fn story(before: &str, after: &str) -> String {
    panels::story(&link::decode(before).0, &link::decode(after).0)
}

/// What that change would do, in short.
#[wasm_bindgen(js_name = whatIf)]
pub fn what_if(before: &str, after: &str) -> String {
    panels::what_if(&link::decode(before).0, &link::decode(after).0)
}

/// The licenses that a field offers for a query, as elements to be drawn: a list
/// of this id, with the option of this place active; none for -1.
#[wasm_bindgen]
pub fn options(list: &str, query: &str, active: i32) -> String {
    panels::licenses::options(list, query, usize::try_from(active).ok()).written()
}

/// What there is to say of a license beside what it grants, as elements to be
/// drawn.
#[wasm_bindgen]
pub fn details(license: &str) -> String {
    panels::licenses::details(license).written()
}

/// The link of the catalog's entry of this id; empty if there is none.
#[wasm_bindgen]
pub fn entry(id: &str) -> String {
    catalog::find(id).map(|entry| link::encode(&entry.release())).unwrap_or_default()
}
