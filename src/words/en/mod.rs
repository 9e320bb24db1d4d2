//! English, a file or a folder for each part of the page.

mod catalog;
mod common;
mod details;
mod find;
mod import;
mod link;
mod share;
mod shell;

use super::{CommonPhrase, CommonWords};

/// English, as spelled in America.
#[derive(Clone, Copy, Debug)]
pub struct English;

impl English {
    /// The name, or that the release has none.
    pub fn title(self, name: &str) -> &str {
        match name.trim() {
            "" => CommonWords::phrase(&self, CommonPhrase::Unnamed),
            name => name,
        }
    }
}

/// `a`, `a and b`, `a, b and c`.
fn join_list(items: &[String], last: &str) -> String {
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [init @ .., end] => format!("{} {last} {end}", init.join(", ")),
    }
}

/// Capitalizes an ASCII first letter.
fn capitalize(text: &str) -> String {
    let mut text = text.to_owned();
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}

/// A capitalized name as it is within a sentence.
fn uncapitalize(name: &str) -> String {
    let mut name = name.to_owned();
    if let Some(first) = name.get_mut(..1) {
        first.make_ascii_lowercase();
    }
    name
}
