//! Repairs links that chat and mail programs have cut, escaped, encoded again or wrapped
//! into another link.

use std::borrow::Cow;

use form_urlencoded::{Serializer, parse};
use percent_encoding::percent_decode_str;

use super::{LISTED, MAX_BYTES, Notice, SOURCE, decode, license_keys, positions, truncate};
use crate::release::{Artifact, Release};

/// How often a link is decoded again that was encoded or escaped repeatedly.
const MAX_DECODINGS: usize = 4;

/// The release of a link, as a whole address or its fragment, and what could not be read.
///
/// Returns what [`decode`] does if the link is intact or no repair helps.
pub fn repair(text: &str) -> (Release, Vec<Notice>) {
    let text = truncate(text, MAX_BYTES);
    let as_it_stands = decode(fragment(text));
    if as_it_stands.1.is_empty() && !ends_early(text) {
        return as_it_stands;
    }
    let mut link = unescape(text);
    for _ in 0..MAX_DECODINGS {
        if !is_encoded_twice(&link) {
            break;
        }
        link = unescape(&percent_decode_str(&link).decode_utf8_lossy());
    }
    let link = fragment(&link);
    let whole = link.trim_end_matches('\u{2026}');
    let whole = if whole.ends_with("...") { whole.trim_end_matches('.') } else { whole };
    let whole = match whole.rfind('%').filter(|at| whole.len() - at < 3) {
        Some(at) => truncate(whole, at),
        None => whole,
    };
    let is_short = whole.len() < link.len();
    let mut cut = is_short.then(|| last_word(whole).to_owned());
    let (release, mut notices) = decode(&normalize(whole, &mut cut));
    if let Some(cut) = cut {
        notices.insert(0, Notice::Cut(cut));
    } else if notices.len() < as_it_stands.1.len() {
        notices.insert(0, Notice::Repaired);
    } else {
        return as_it_stands;
    }
    (release, notices)
}

/// Whether a text ends as no intact link does: in an ellipsis, or within a code.
fn ends_early(text: &str) -> bool {
    text.ends_with('\u{2026}') || text.rfind('%').is_some_and(|at| text.len() - at < 3)
}

/// The link in an address: what follows the `#` or `?` before the version; all of the text
/// if it has neither.
fn fragment(text: &str) -> &str {
    let text = text.trim();
    let mut versions = positions(text, "v=").rev().map(|at| truncate(text, at));
    let is_key = |before: &&str| before.is_empty() || before.ends_with(['#', '?', '&']);
    let at = versions.find(is_key).and_then(|before| before.rfind(['#', '?']));
    let Some((_, link)) = at.and_then(|at| text.split_at_checked(at)) else {
        return text.trim_start_matches(['#', '?']);
    };
    match link.strip_prefix('?') {
        Some(query) => query.split('#').next().unwrap_or(query),
        None => link.get(1..).unwrap_or_default(),
    }
}

/// The text without what mail and chat programs add: line breaks, invisible characters
/// and escapes.
fn unescape(text: &str) -> String {
    let mut tidy: String = text.split(['\r', '\n', '\t']).map(str::trim).collect();
    tidy.retain(|char| {
        !char.is_control()
            && !matches!(char, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
    });
    for _ in 0..MAX_DECODINGS {
        for escaped in ["&amp;", "&#38;", "&#x26;", "\\&"] {
            replace(&mut tidy, escaped, "&");
        }
    }
    for (escaped, plain) in [("\\_", "_"), ("&quot;", ""), ("&gt;", ""), ("&lt;", "")] {
        replace(&mut tidy, escaped, plain);
    }
    tidy
}

/// Replaces every occurrence of a part of a text.
fn replace(text: &mut String, part: &str, with: &str) {
    let found: Vec<usize> = positions(text, part).collect();
    // From the end, so that earlier positions stay valid. No part overlaps with itself.
    for at in found.into_iter().rev() {
        text.replace_range(at..at + part.len(), with);
    }
}

/// Whether a link is still percent-encoded once more than it should be. Only ids are sure to
/// have no code of their own.
fn is_encoded_twice(link: &str) -> bool {
    let link = fragment(link);
    let lists = |key: &str| LISTED.iter().any(|list| list.id() == key);
    !link.contains('=') && link.contains('%')
        || !link.starts_with("v=")
            && ["v%3D1", "v%3d1"].iter().any(|version| positions(link, version).next().is_some())
        || parse(link.as_bytes()).any(|(key, value)| lists(&key) && value.contains('%'))
}

/// The last key, value or id in a link, which may be cut.
fn last_word(link: &str) -> &str {
    link.rsplit(['&', '=', ',']).next().unwrap_or_default()
}

/// The link with keys and ids in their canonical spelling. A word at its end that is cut is
/// left out, and put into `cut`.
fn normalize(link: &str, cut: &mut Option<String>) -> String {
    let mut repaired = Serializer::new(String::new());
    let pairs: Vec<(Cow<str>, Cow<str>)> = parse(link.as_bytes()).collect();
    let ends_in_key = !link.rsplit('&').next().is_some_and(|last| last.contains('='));
    for (place, (key, value)) in pairs.iter().enumerate() {
        let is_last = place + 1 == pairs.len();
        let known = known_key(key);
        if known.is_none() && is_last && ends_in_key && begins_a_key(key) {
            cut.get_or_insert_with(|| key.clone().into_owned());
            continue;
        }
        let key = known.unwrap_or_else(|| key.clone().into_owned());
        if !LISTED.iter().any(|list| list.id() == key) {
            repaired.append_pair(&key, value);
            continue;
        }
        let mut ids: Vec<String> = Vec::new();
        let mut listed = value.split([',', ';', ' ']).filter(|id| !id.is_empty()).peekable();
        while let Some(id) = listed.next() {
            let plain = plain(id);
            if plain.is_empty() {
                continue;
            }
            let begins = Artifact::ALL.iter().any(|artifact| artifact.id().starts_with(&plain));
            if Artifact::from_id(&plain).is_some() {
                ids.push(plain);
            } else if is_last && listed.peek().is_none() && begins {
                cut.get_or_insert_with(|| id.to_owned());
            } else {
                ids.push(id.to_owned());
            }
        }
        repaired.append_pair(&key, &ids.join(","));
    }
    repaired.finish()
}

/// The known key that this is another spelling of.
fn known_key(key: &str) -> Option<String> {
    let plain = plain(key);
    is_key(&plain).then_some(plain)
}

/// The keys that neither state a license nor list artifacts.
const KEYS: [&str; 8] =
    ["v", "name", "by", "date", "version", "link", super::SYSTEMIC_RISK, super::CLAIM];

fn keys() -> impl Iterator<Item = &'static str> {
    let lists = LISTED.iter().map(|list| list.id());
    KEYS.into_iter().chain(lists).chain(license_keys().map(|(key, _)| key))
}

/// Whether this is a known key.
pub(crate) fn is_key(key: &str) -> bool {
    let artifact = key.strip_suffix(SOURCE).and_then(Artifact::from_id);
    artifact.is_some() || keys().any(|known| known == key)
}

fn begins_a_key(text: &str) -> bool {
    let is_of_source = |text: &str| {
        text.split_once('.').is_some_and(|(id, rest)| {
            Artifact::from_id(id).is_some() && SOURCE[1..].starts_with(rest)
        })
    };
    text.is_empty() || keys().any(|key| key.starts_with(text)) || is_of_source(text)
}

/// An id or a key in lower case and with plain dashes, without punctuation around it, which
/// a sentence or a chat program may have added.
fn plain(text: &str) -> String {
    let dash = |char| match char {
        '_' | '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        char => char,
    };
    let text: String = text.chars().map(dash).collect();
    let text = text.trim_matches(|char: char| !char.is_ascii_alphanumeric());
    text.strip_prefix("amp;").unwrap_or(text).to_ascii_lowercase()
}
