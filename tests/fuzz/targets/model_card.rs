//! Whatever the block of a model card says is read or refused, and what there is to say of it is said.
#![no_main]

use libfuzzer_sys::fuzz_target;
use openness_meter_fuzz::import;

fuzz_target!(|text: &str| {
    let file = ["---\nlicense: ", text, "\n---\n"].concat();
    import(file.as_bytes());
});
