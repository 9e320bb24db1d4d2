//! Any bytes are read or refused, and what there is to say of them is said.
#![no_main]

use libfuzzer_sys::fuzz_target;
use openness_meter::panels::found;

fuzz_target!(|bytes: &[u8]| {
    assert!(!found::view("", bytes).written().is_empty());
});
