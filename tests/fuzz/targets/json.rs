//! Whatever JSON of ours says is read or refused, and what there is to say of it is said.
#![no_main]

use libfuzzer_sys::fuzz_target;
use openness_meter_fuzz::import;

fuzz_target!(|text: &str| {
    let file = [r#"{"v": 1, "name": "#, text, "}"].concat();
    import(file.as_bytes());
});
