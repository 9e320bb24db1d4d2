//! Any bytes are read or refused, and what there is to say of them is said.
#![no_main]

use libfuzzer_sys::fuzz_target;
use openness_meter_fuzz::import;

fuzz_target!(|bytes: &[u8]| {
    import(bytes);
});
