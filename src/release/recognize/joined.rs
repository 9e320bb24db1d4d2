//! Several licenses in one text: a choice, or all that apply.

use super::{is_known, names, single};
use crate::release::{
    License,
    expression::{is_id, is_reference},
};

/// Most licenses in one text.
const MAX_PARTS: usize = 32;

/// Most parts of a list that may be one name: `Open Model, Data and Weights License`.
const MAX_NAME_PARTS: usize = 5;

/// The ids of the exceptions on the SPDX list, one a line. Written by `cargo xtask licenses`
/// from <https://spdx.org/licenses/exceptions-index.html>.
const EXCEPTIONS: &str = include_str!("../exceptions.txt");

/// Words that stand where a license would, and are none.
const NO_LICENSE: [&str; 14] = [
    "similar",
    "equivalent",
    "later",
    "newer",
    "higher",
    "above",
    "better",
    "other",
    "others",
    "compatible",
    "any",
    "else",
    "something",
    "so",
];

/// How two licenses are joined.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Joint {
    /// One may be chosen.
    Or,
    /// Both apply.
    And,
    /// By a comma: all apply, unless the list ends with an "or".
    Comma,
}

/// Where a piece of a text starts and ends.
type Place = (usize, usize);

/// What a part of a text is read as.
struct Part {
    /// An id or an expression.
    text: String,
    /// How the licenses of an expression are joined.
    joint: Option<Joint>,
    /// Whether anything in it is known.
    is_known: bool,
}

/// The licenses that a text states, if at least one is known, as one: `MIT OR Apache-2.0` for
/// `mit or Apache License 2.0`. Where all apply, each must be known, or referred to as SPDX
/// does, by `LicenseRef-`; where one may be chosen, any word may stand for an unknown one.
pub(super) fn read(text: &str, depth: u8) -> Option<License> {
    let part = expression(text.trim(), depth)?;
    License::new(&part.text).filter(|_| part.is_known)
}

fn expression(text: &str, depth: u8) -> Option<Part> {
    let depth = depth.checked_sub(1)?;
    let (pieces, joints) = pieces(text)?;
    let (pieces, mut joints) = names_together(text, &pieces, &joints);
    let only_commas = |joints: &[Joint]| joints.iter().all(|joint| *joint == Joint::Comma);
    if let Some((Joint::Or, before)) = joints.split_last()
        && only_commas(before)
    {
        joints.fill(Joint::Or);
    }
    let mut choices = Vec::new();
    let mut all = Vec::new();
    let is_choice = joints.contains(&Joint::Or);
    for (place, piece) in pieces.iter().enumerate() {
        all.push(part(piece, is_choice, depth)?);
        if place == joints.len() || joints[place] == Joint::Or {
            choices.push(join(std::mem::take(&mut all), Joint::And)?);
        }
    }
    join(choices, Joint::Or)
}

/// The parts as one, each once.
fn join(parts: Vec<Part>, joint: Joint) -> Option<Part> {
    let is_known = parts.iter().any(|part| part.is_known);
    let mut seen: Vec<String> = Vec::new();
    let mut joints = Vec::new();
    for part in parts {
        joints.push(part.joint);
        let is_other = part.joint.is_some_and(|of| of != joint);
        let text = if is_other { format!("({})", part.text) } else { part.text };
        if !seen.contains(&text) {
            seen.push(text);
        }
    }
    match (&seen[..], &joints[..]) {
        ([], _) => None,
        ([only], [inside, ..]) => {
            let text = only.strip_prefix('(').and_then(|text| text.strip_suffix(')'));
            Some(Part { text: text.unwrap_or(only).to_owned(), joint: *inside, is_known })
        }
        _ => {
            let word = if joint == Joint::Or { " OR " } else { " AND " };
            Some(Part { text: seen.join(word), joint: Some(joint), is_known })
        }
    }
}

/// What one piece of a text is read as; where it is one of a choice, it may be unknown.
fn part(piece: &str, is_choice: bool, depth: u8) -> Option<Part> {
    let piece = piece.trim();
    let one = |text: String, is_known| Some(Part { text, joint: None, is_known });
    if let Some(license) = single(piece, depth).filter(|license| !license.is_unlicensed())
        && (is_known(&license) || license.is_exact())
    {
        return one(license.id().to_owned(), true);
    }
    let inside = piece.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
    if let Some(part) = inside.and_then(|inside| expression(inside, depth)) {
        return Some(part);
    }
    if let Some((license, exception)) = with(piece) {
        let license = part(license, false, depth.checked_sub(1)?)?;
        return one(format!("{} WITH {}", license.text, exception), license.is_known);
    }
    let may_be_id = !piece.is_empty() && is_id(piece);
    let is_word = || is_choice && !NO_LICENSE.contains(&piece.to_ascii_lowercase().as_str());
    if may_be_id && (is_reference(piece) || is_word()) {
        one(piece.to_owned(), false)
    } else {
        None
    }
}

/// The license and the exception of `… with …`, the latter in the spelling of the list.
fn with(piece: &str) -> Option<(&str, String)> {
    let lower = piece.to_ascii_lowercase();
    let (at, length) =
        [" with ", " w/ "].iter().find_map(|word| Some((lower.find(word)?, word.len())))?;
    let (license, exception) = (piece.get(..at)?, piece.get(at + length..)?);
    let letters = |text: &str| {
        let lower = text.to_ascii_lowercase();
        let lower = lower.strip_prefix("the ").unwrap_or(&lower);
        let lower = lower.strip_suffix("exceptions").map(|rest| format!("{rest}exception"));
        let lower = lower.unwrap_or_else(|| text.to_ascii_lowercase().replacen("the ", "", 1));
        lower.replace(|c: char| !c.is_ascii_alphanumeric(), "")
    };
    let stated = letters(exception);
    let is_version = |c: char| c.is_ascii_digit();
    let found = EXCEPTIONS.lines().find(|id| letters(id) == stated).or_else(|| {
        EXCEPTIONS.lines().find(|id| letters(id).trim_end_matches(is_version) == stated)
    });
    Some((license.trim(), found?.to_owned()))
}

/// The pieces of a text between what joins them, outside parentheses, each with its place,
/// and how they are joined. `None` if it cannot be a list.
fn pieces(text: &str) -> Option<(Vec<Place>, Vec<Joint>)> {
    let bytes = text.as_bytes();
    let is_address = text.contains("://");
    let (mut pieces, mut joints) = (Vec::new(), Vec::new());
    let (mut at, mut start, mut depth) = (0, 0, 0_u8);
    while at < bytes.len() {
        let (joint, length) = match bytes[at] {
            b'(' => {
                depth = depth.checked_add(1)?;
                (None, 1)
            }
            b')' => {
                depth = depth.checked_sub(1)?;
                (None, 1)
            }
            _ if depth > 0 => (None, 1),
            b',' | b';' => (Some(Joint::Comma), 1),
            b'&' => (Some(Joint::And), 1),
            b'|' => (Some(Joint::Or), 1),
            b'/' if !is_address => (Some(Joint::And), 1),
            b'+' if is_word(bytes, at, 1) => (Some(Joint::And), 1),
            _ => word(bytes, at).map_or((None, 1), |(joint, length)| (Some(joint), length)),
        };
        if let Some(joint) = joint {
            // What stands in a row joins once: `, and`.
            if text.get(start..at)?.trim().is_empty() {
                let last = joints.last_mut()?;
                *last = if *last == Joint::Comma { joint } else { *last };
            } else {
                pieces.push((start, at));
                joints.push(joint);
            }
            start = at + length;
        }
        at += length;
    }
    pieces.push((start, text.len()));
    let ends_well = depth == 0 && !text.get(start..)?.trim().is_empty();
    (ends_well && pieces.len() <= MAX_PARTS).then_some((pieces, joints))
}

/// The word at this place that joins two licenses, and its length.
fn word(bytes: &[u8], at: usize) -> Option<(Joint, usize)> {
    // "And/or" leaves open whether one has the choice.
    let words: [(&[u8], Joint); 3] =
        [(b"and/or", Joint::And), (b"and", Joint::And), (b"or", Joint::Or)];
    words.into_iter().find_map(|(word, joint)| {
        let found = bytes.get(at..at + word.len())?;
        (found.eq_ignore_ascii_case(word) && is_word(bytes, at, word.len()))
            .then_some((joint, word.len()))
    })
}

/// Whether the bytes here stand alone.
fn is_word(bytes: &[u8], at: usize, length: usize) -> bool {
    let is_end = |byte: Option<&u8>| {
        byte.is_some_and(|byte| byte.is_ascii_whitespace() || b"(),;".contains(byte))
    };
    is_end(at.checked_sub(1).and_then(|before| bytes.get(before))) && is_end(bytes.get(at + length))
}

/// The pieces, with those together that are one name, and the joints between them.
fn names_together<'a>(
    text: &'a str,
    pieces: &[Place],
    joints: &[Joint],
) -> (Vec<&'a str>, Vec<Joint>) {
    let (mut together, mut between) = (Vec::new(), Vec::new());
    let mut place = 0;
    while let Some(&(start, end)) = pieces.get(place) {
        let last = (place + MAX_NAME_PARTS).min(pieces.len());
        let longest = (place + 1..last).rev().find_map(|other| {
            let name = text.get(start..pieces[other].1)?;
            names::read(name).filter(is_known).map(|_| (other, name))
        });
        let (last, name) = longest.unwrap_or((place, text.get(start..end).unwrap_or_default()));
        together.push(name);
        between.extend(joints.get(last));
        place = last + 1;
    }
    (together, between)
}
