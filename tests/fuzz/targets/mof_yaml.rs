//! Any bytes as a file of the Model Openness Framework: they are read or refused,
//! rated, and survive being written.
#![no_main]

use libfuzzer_sys::fuzz_target;
use openness_meter::{
    evaluate,
    formats::mof_yaml::{self, Document},
    frameworks::{self, mof::Rating},
    words::Language,
};

fuzz_target!(|file: &[u8]| {
    let read = match mof_yaml::read(file) {
        Ok(read) => read,
        Err(error) => {
            assert!(error.place().line > 0 && error.place().column > 0);
            assert!(!Language::English.import().mof_error(&error).is_empty());
            return;
        }
    };
    for notice in &read.notices {
        assert!(!Language::English.import().mof_notice(&notice.kind).is_empty());
    }
    let written = read.document.write();
    let again = mof_yaml::read(written.as_bytes()).expect("what was written can be read");
    assert_eq!(again.document, read.document);
    assert_eq!(again.release, read.release);
    assert_eq!(again.listing, read.listing);

    drop(Rating::of_listing(&read.listing));
    let assessments = frameworks::assess(&read.release);
    Language::English.details().differences(&read.release, &assessments);
    drop(Language::English.common().headline(&read.release, &evaluate(&read.release)));

    // A file of our own says the same of all that the format can hold.
    let own = Document::of(&read.release).write();
    let own = mof_yaml::read(own.as_bytes()).expect("our own file can be read");
    assert_eq!(Rating::of(&own.release), Rating::of(&read.release));
});
