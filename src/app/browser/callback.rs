//! Functions of scripts.

pub(in crate::app) use js_sys::Function;
use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;

/// Calls a function with an object of these properties.
pub(in crate::app) fn call(function: &Function, properties: &[(&str, &str)]) {
    let object = Object::new();
    for (name, value) in properties {
        // An object of our own takes any property.
        drop(Reflect::set(&object, &(*name).into(), &(*value).into()));
    }
    // What the function throws is its own affair.
    drop(function.call1(&JsValue::NULL, &object));
}
