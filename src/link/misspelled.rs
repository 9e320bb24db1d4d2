//! What in a link is likely to be misspelled, rather than from a later version.

use super::{
    BASE, BASE_LICENSE, BASE_LINK, BASE_LISTS, CLAIM, LISTED, Notice, SYSTEMIC_RISK, license_keys,
};
use crate::release::Availability;

/// Whether a notice is of something that is likely to be misspelled: a value that its key does
/// not take, or a key that is nearly one of ours. Keys that are unlike any may be of a later
/// version, or of somebody else.
pub fn is_misspelled(notice: &Notice) -> bool {
    match notice {
        Notice::UnknownArtifact(_) | Notice::UnknownAnswer(_) | Notice::UnknownClaim(_) => true,
        Notice::UnknownKey(key) => keys().any(|known| is_near(known, key)),
        _ => false,
    }
}

/// Every key but those for sources.
fn keys() -> impl Iterator<Item = &'static str> {
    let texts = ["name", "by", "date", "version", "link", SYSTEMIC_RISK, CLAIM];
    let base = [BASE, BASE_LICENSE, BASE_LINK];
    let lists = LISTED.map(Availability::id).into_iter().chain(BASE_LISTS.map(|(key, _)| key));
    texts.into_iter().chain(base).chain(lists).chain(license_keys().map(|(key, _)| key))
}

/// Whether a word differs from a key in one place alone: by a letter, or by two of a long key.
fn is_near(key: &str, word: &str) -> bool {
    let (key, word) = (key.as_bytes(), word.as_bytes());
    let longest = key.len().max(word.len());
    let start = key.iter().zip(word).take_while(|(one, other)| one == other).count();
    let ends = key.iter().rev().zip(word.iter().rev());
    let end = ends.take_while(|(one, other)| one == other).count();
    longest <= start + end + if key.len() < 6 { 1 } else { 2 }
}
