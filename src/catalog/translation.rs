//! What the catalog says in words of its own, in the other languages.

use std::{collections::BTreeMap, sync::LazyLock};

use super::entry::{CatalogEntry, Evidence};
use crate::words::Language;

/// The notes and changes of a language by their English text.
type Texts = BTreeMap<String, String>;

/// The texts of a language; nothing for English, in which they are written.
fn texts(language: Language) -> Option<&'static Texts> {
    static GERMAN: LazyLock<Texts> = LazyLock::new(|| read(include_str!("../words/de/notes.toml")));
    static FRENCH: LazyLock<Texts> = LazyLock::new(|| read(include_str!("../words/fr/notes.toml")));
    static CHINESE: LazyLock<Texts> =
        LazyLock::new(|| read(include_str!("../words/zh/notes.toml")));
    match language {
        Language::German => Some(&GERMAN),
        Language::French => Some(&FRENCH),
        Language::Chinese => Some(&CHINESE),
        Language::English => None,
        #[cfg(any(test, feature = "pseudo"))]
        Language::Pseudo => None,
    }
}

/// The texts of a file. A test reads all files.
fn read(file: &str) -> Texts {
    toml::from_str(file).unwrap_or_default()
}

impl CatalogEntry {
    /// All texts of the entry in words of its own: notes, and what has changed.
    fn own_texts(&mut self) -> impl Iterator<Item = &mut String> {
        let Self { license, training_compute, evidence, changes, .. } = self;
        let compute = training_compute.iter_mut().map(|compute| &mut compute.evidence);
        let notes = license.iter_mut().chain(compute).chain(evidence.iter_mut().flatten());
        let notes = notes.map(|Evidence { note, .. }| note).filter(|note| !note.is_empty());
        notes.chain(changes.iter_mut().map(|change| &mut change.what))
    }
}

/// The entries with their notes in a language. One that has no translation stays English.
pub fn translated(entries: &[CatalogEntry], language: Language) -> Vec<CatalogEntry> {
    let mut entries = entries.to_vec();
    let Some(texts) = texts(language) else { return entries };
    for text in entries.iter_mut().flat_map(CatalogEntry::own_texts) {
        if let Some(translation) = texts.get(text) {
            text.clone_from(translation);
        }
    }
    entries
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::catalog;

    #[test]
    fn every_note_is_translated_and_every_translation_is_of_a_note() {
        let mut entries = catalog::all().unwrap().to_vec();
        let written: BTreeSet<String> =
            entries.iter_mut().flat_map(CatalogEntry::own_texts).map(|text| text.clone()).collect();
        for language in Language::ALL.into_iter().filter(|one| *one != Language::English) {
            let texts = texts(language).unwrap();
            let translated: BTreeSet<String> = texts.keys().cloned().collect();
            let missing: Vec<_> = written.difference(&translated).collect();
            assert!(missing.is_empty(), "{language:?} has no translation of {missing:#?}");
            let stale: Vec<_> = translated.difference(&written).collect();
            assert!(stale.is_empty(), "no entry says {stale:#?}, which {language:?} translates");
            for (english, translation) in texts {
                assert!(translation.ends_with(['.', '。']), "{translation}");
                let numbers = |text: &str| -> BTreeSet<String> {
                    let digits = text.split(|char: char| !char.is_ascii_digit());
                    digits.filter(|one| one.len() > 2).map(str::to_owned).collect()
                };
                // Chinese counts tens of thousands, and tens of thousands of those.
                if language != Language::Chinese || !english.contains(" million ") {
                    assert_eq!(numbers(english), numbers(translation), "{translation}");
                }
            }
        }
    }
}
