//! Whatever a file of the European Open Source AI Index says is read or refused, and what there
//! is to say of it is said.
#![no_main]

use libfuzzer_sys::fuzz_target;
use openness_meter_fuzz::import;

fuzz_target!(|text: &str| {
    let file = ["system:\n  name: ", text, "\nweights_endmodel:\n  class: open\n"].concat();
    import(file.as_bytes());
});
