//! What the targets share that import files.

use openness_meter::{formats::import, words::Language};

/// Imports a file, and says all that there is to say of it. Panics if there is nothing.
pub fn import(file: &[u8]) {
    let words = Language::English.import();
    match import::read(file) {
        Ok(all) => {
            assert!(!all.is_empty());
            for found in all {
                let release = found.release();
                for inferred in &found.inferred {
                    assert!(!words.inferred_fact(&release, inferred).is_empty());
                }
                let notices = found.notices(Language::English);
                assert_eq!(notices.len(), found.warnings.len() + found.inferred.len());
                for (place, warning) in &found.warnings {
                    assert!(!words.warning_at(place.as_ref(), warning).is_empty());
                }
            }
        }
        Err(error) => assert!(!words.error(&error).is_empty()),
    }
}
