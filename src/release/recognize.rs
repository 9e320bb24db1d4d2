//! The license that a text from elsewhere states, whatever it calls it.
//!
//! Ids, spellings of them and expressions are read by [`License::new`], which is all that the
//! page needs at first. Files have full names, addresses and lists as well.

mod addresses;
mod aliases;
mod joined;
mod names;
mod remarks;

use super::{License, terms::Basis};

/// Most bytes of a text that can name a license: the longest name of the tables has half.
const MAX_BYTES: usize = 300;

/// How deep texts with remarks and lists may nest.
const MAX_DEPTH: u8 = 4;

/// Words for no license, as forms and formats write them.
///
/// Sources: `NONE` and `NOASSERTION` are SPDX's, `UNLICENSED` is npm's.
const NONE: [&str; 26] = [
    "none",
    "no",
    "no license",
    "no licence",
    "noassertion",
    "no assertion",
    "n/a",
    "na",
    "n.a.",
    "not applicable",
    "not available",
    "null",
    "nil",
    "undefined",
    "unlicensed",
    "unlicenced",
    "not licensed",
    "not specified",
    "unspecified",
    "none specified",
    "no license specified",
    "not stated",
    "without license",
    "without a license",
    "no-license",
    "-",
];

/// The license that a text states: by its id or a spelling of it, by its full name, by the
/// address of its text, with a remark that repeats it, or as several of these. It is read as
/// an id, or an expression of ids, in the spelling of the tables, and that is read as itself.
///
/// A text that nothing is known of is a license of unknown terms; `None` for blank text.
pub fn recognize(text: &str) -> Option<License> {
    let text = text.trim();
    let license = (text.len() <= MAX_BYTES).then(|| known(text, MAX_DEPTH)).flatten();
    license.or_else(|| License::new(text))
}

/// The license that a text states, or the licenses, if the tables have them.
fn known(text: &str, depth: u8) -> Option<License> {
    let depth = depth.checked_sub(1)?;
    single(text, depth).or_else(|| joined::read(text, depth))
}

/// The one license that a text states, if the tables have it.
fn single(text: &str, depth: u8) -> Option<License> {
    let text = text.trim();
    if NONE.iter().any(|none| none.eq_ignore_ascii_case(text)) {
        return License::new(License::UNLICENSED);
    }
    let license = License::new(text)?;
    if license.is_exact() {
        return Some(license);
    }
    if let Some(id) = license.read_as() {
        return License::new(id);
    }
    names::read(text)
        .or_else(|| addresses::read(text))
        .or_else(|| remarks::read(text, depth.checked_sub(1)?))
}

/// Whether anything is known of what a license grants.
fn is_known(license: &License) -> bool {
    license.terms().basis() != Basis::Unknown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_no_name() {
        let text = "(a) ".repeat(100_000) + "or MIT";
        assert_eq!(recognize(&text).unwrap().terms().basis(), Basis::Unknown);
    }

    #[test]
    fn a_nested_text_takes_no_time() {
        for part in ["(", "(a", "MIT (", "[", "a or ", "MIT/", "MIT, (", "under ", ">= ", "a::"] {
            let text = part.repeat(MAX_BYTES / part.len());
            assert!(recognize(&text).is_some(), "{text}");
        }
    }
}
