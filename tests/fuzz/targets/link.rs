//! No text panics as a link, and what was read of it comes back from its canonical link.
#![no_main]

use libfuzzer_sys::fuzz_target;
use openness_meter::{evaluate, link};

fuzz_target!(|text: &str| {
    for (release, _) in [link::decode(text), link::repair(text)] {
        evaluate(&release);
        let canonical = link::encode(&release);
        assert_eq!(link::decode(&canonical).0, release);
    }
});
