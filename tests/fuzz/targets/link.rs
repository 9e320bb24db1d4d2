//! No text panics as a link, and what was read of it is written in one way.
#![no_main]

use libfuzzer_sys::fuzz_target;
use openness_meter::{evaluate, link};

fuzz_target!(|text: &str| {
    for (release, _) in [link::decode(text), link::mend(text)] {
        evaluate(&release);
        let canonical = link::encode(&release);
        assert_eq!(link::encode(&link::decode(&canonical).0), canonical);
    }
});
