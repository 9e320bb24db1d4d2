//! Licenses among words that add nothing: what an index or a sentence puts before a name, and
//! remarks that repeat it or lead to its text.

use super::{addresses, is_known, single};
use crate::release::{License, LicenseInfo};

/// What stands before a name and says only that it is the license.
const BEFORE: [&str; 19] = [
    "spdx-license-identifier:",
    "license:",
    "licence:",
    "license -",
    "licensed under",
    "licenced under",
    "released under",
    "distributed under",
    "available under",
    "published under",
    "provided under",
    "made available under",
    "dual",
    "dual license",
    "dual licensed under",
    "dual-licensed under",
    "under",
    "terms of",
    "either",
];

/// What stands after a name and says only where its text is. R's package index has the first.
const AFTER: [&str; 6] = [
    "+ file license",
    "+ file licence",
    "| file license",
    "| file licence",
    "see license",
    "see license file",
];

/// A remark that says only where the text is.
const POINTERS: [&str; 9] = [
    "license",
    "the license",
    "see license",
    "see license file",
    "see license.md",
    "see license.txt",
    "license.md",
    "license.txt",
    "see below",
];

/// The license that a text states among other words, if they add nothing to it.
pub(super) fn read(text: &str, depth: u8) -> Option<License> {
    let bare = text
        .trim_matches(['"', '\'', '`', '*', '“', '”', '_'])
        .trim_end_matches(['.', ',', ';', ':']);
    if bare.len() < text.len() && !bare.is_empty() {
        return single(bare, depth);
    }
    if let Some(name) = of_index(text).or_else(|| without_phrase(text)) {
        return single(name, depth);
    }
    with_link(text, depth).or_else(|| with_parentheses(text, depth))
}

/// The name in a classifier of Python's package index: `License :: OSI Approved :: …`.
fn of_index(text: &str) -> Option<&str> {
    let (before, name) = text.rsplit_once("::")?;
    let is_license = |part: &str| {
        let part = part.trim();
        part.eq_ignore_ascii_case("License") || part.eq_ignore_ascii_case("OSI Approved")
    };
    before.split("::").all(is_license).then_some(name.trim())
}

/// The text without a phrase before or after the name.
fn without_phrase(text: &str) -> Option<&str> {
    let is_same = |part: &str, phrase: &str| part.eq_ignore_ascii_case(phrase);
    let after = |phrase: &&str| {
        let (start, rest) = text.split_at_checked(phrase.len())?;
        let is_end = phrase.ends_with(':') || rest.starts_with(' ');
        (is_same(start, phrase) && is_end).then(|| rest.trim())
    };
    let before = |phrase: &&str| {
        let (rest, end) = text.split_at_checked(text.len().checked_sub(phrase.len())?)?;
        (is_same(end, phrase) && rest.ends_with(' ')).then(|| rest.trim())
    };
    BEFORE
        .iter()
        .find_map(after)
        .or_else(|| AFTER.iter().find_map(before))
        .filter(|rest| !rest.is_empty())
}

/// The license before the address of its text, or in a link of Markdown to it.
fn with_link(text: &str, depth: u8) -> Option<License> {
    let of_markdown = || {
        let (name, to) = text.strip_prefix('[')?.strip_suffix(')')?.split_once("](")?;
        Some((name, to))
    };
    let before_address = || {
        let at = text.find(" http").or_else(|| text.find(" <http"))?;
        text.split_at_checked(at)
    };
    if let Some((name, to)) = of_markdown().or_else(before_address) {
        // A comma makes it a list, and a link to another license is none to this one.
        if name.ends_with(',') {
            return None;
        }
        let to = to.trim();
        let license = single(name.trim_end_matches([' ', ':', '-']), depth).filter(is_known)?;
        return match addresses::read(to) {
            Some(other) => more_exact(license, other),
            None => (!to.contains('/') || addresses::is_elsewhere(to)).then_some(license),
        }
        .filter(|_| !to.contains(' '));
    }
    // A list of one.
    let only = text.strip_prefix('[')?.strip_suffix(']')?;
    single(only, depth)
}

/// The license around a remark in parentheses that says the same again.
fn with_parentheses(text: &str, depth: u8) -> Option<License> {
    let (before, rest) = text.split_once('(')?;
    let (remark, after) = rest.split_once(')')?;
    let remark = remark.trim();
    let around = [before.trim(), after.trim()].join(" ");
    let around = around.trim();
    if around.is_empty() {
        return single(remark, depth);
    }
    if before.trim().is_empty() {
        return None;
    }
    let license = single(around, depth).filter(is_known);
    let said = single(remark, depth).filter(is_known);
    match (license, said) {
        (Some(license), Some(said)) => more_exact(license, said),
        (Some(license), None) => repeats(remark, around, &license).then_some(license),
        // The name in words that are all in its full name.
        (None, Some(said)) => has_all_words(around, &said).then_some(said),
        (None, None) => None,
    }
}

/// The more exact one of two statements of the same license; `None` if they are of two.
fn more_exact(one: License, other: License) -> Option<License> {
    let id = |license: &License| license.id().to_lowercase().replace('+', "-or-later");
    let says_more = |more: &License, less: &License| {
        let (more, less) = (id(more), id(less));
        more.strip_prefix(&less).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    };
    if says_more(&one, &other) {
        Some(one)
    } else if says_more(&other, &one) {
        Some(other)
    } else {
        None
    }
}

/// Whether a remark says nothing new of a license with this name.
fn repeats(remark: &str, name: &str, license: &License) -> bool {
    let is_pointer = POINTERS.iter().any(|pointer| pointer.eq_ignore_ascii_case(remark))
        || addresses::is_elsewhere(remark);
    is_pointer
        || has_all_words(remark, license)
        || is_abbreviation(remark, name)
        || is_restriction(remark, license)
}

/// Whether every word of a text is in the id or the full name of the license.
fn has_all_words(text: &str, license: &License) -> bool {
    let words = |text: &str| -> Vec<String> {
        let words = text.split(|c: char| !(c.is_alphanumeric() || c == '.'));
        words.filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
    };
    let name = LicenseInfo::of(license).map_or("", |about| about.name);
    let known = words(&format!("the license {} {name}", license.id()));
    // What joins two licenses is no word of a name.
    let is_joint = |word: &str| matches!(word, "and" | "or" | "with");
    words(text).iter().all(|word| known.contains(word) && !is_joint(word))
}

/// Whether a text has the initials of a name, or of its end: `FDL` of the GNU Free
/// Documentation License.
fn is_abbreviation(text: &str, name: &str) -> bool {
    let initials: String = name
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !matches!(*word, "" | "and" | "of" | "the" | "The"))
        .filter_map(|word| word.chars().next())
        .flat_map(char::to_uppercase)
        .collect();
    text.len() >= 3 && initials.ends_with(&text.to_uppercase())
}

/// Whether a remark names just what the license restricts: `CC-BY-NC-4.0 (non-commercial)`.
fn is_restriction(remark: &str, license: &License) -> bool {
    let letters = |text: &str| text.to_lowercase().replace(|c: char| !c.is_alphanumeric(), "");
    let said = letters(remark);
    let said = said.strip_suffix("only").unwrap_or(&said);
    let said = said.strip_suffix("use").unwrap_or(said);
    let mut restrictions = license.terms().restrictions().iter();
    restrictions.any(|restriction| letters(restriction.id()).trim_end_matches("only") == said)
}
