//! What JavaScript can call: the core, by values that JavaScript has anyway.

use serde::{Deserialize, Serialize};
use serde_wasm_bindgen::{Deserializer, Error, Serializer};
use wasm_bindgen::prelude::*;

use crate::{advice, release::Release};

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
