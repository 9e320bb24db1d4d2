//! Whatever SPDX says is read or refused, and what there is to say of it is said.
#![no_main]

use libfuzzer_sys::fuzz_target;
use openness_meter::panels::found;

fuzz_target!(|text: &str| {
    let file = [r#"{"@graph": [{"type": "ai_AIPackage", "spdxId": "a", "name": "#, text, "}]}"].concat();
    assert!(!found::view("", file.as_bytes()).written().is_empty());
});
