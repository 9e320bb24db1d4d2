//! The tables of texts, and the files that have them where the page runs.

use std::sync::OnceLock;

use super::{Language, texts::COUNTS};

/// The texts of a language, a table for each part of the page.
#[derive(Debug, PartialEq)]
pub(super) struct Tables {
    pub(super) common: &'static [&'static str],
    pub(super) details: &'static [&'static str],
    pub(super) share: &'static [&'static str],
    pub(super) shell: &'static [&'static str],
    pub(super) catalog: &'static [&'static str],
    pub(super) find: &'static [&'static str],
    pub(super) import: &'static [&'static str],
    pub(super) link: &'static [&'static str],
}

impl Tables {
    /// The tables of one list of all texts; nothing if it has too many or too few.
    fn parse(texts: &'static [&'static str]) -> Option<Self> {
        let mut rest = texts;
        let parts = COUNTS.map(|count| {
            let (part, after) = rest.split_at_checked(count)?;
            rest = after;
            Some(part)
        });
        let [common, details, share, shell, catalog, find, import, link] = parts;
        let tables = Self {
            common: common?,
            details: details?,
            share: share?,
            shell: shell?,
            catalog: catalog?,
            find: find?,
            import: import?,
            link: link?,
        };
        rest.is_empty().then_some(tables)
    }
}

/// The languages that were added.
static ADDED: [OnceLock<Tables>; Language::ALL.len()] =
    [const { OnceLock::new() }; Language::ALL.len()];

#[cfg(target_arch = "wasm32")]
impl Tables {
    /// Those of a language, if they were added. English is in the program.
    pub(super) fn of(language: Language) -> Option<&'static Self> {
        ADDED.get(language as usize)?.get()
    }
}

impl Language {
    /// Adds the texts of this language from the file that the build has written of them: from
    /// now on it is spoken. Returns whether it is. Outside of pages all are there anyway.
    pub fn add_texts(self, file: String) -> bool {
        // Kept as long as the page is there.
        let texts: Vec<&'static str> = String::leak(file).lines().collect();
        let tables = Tables::parse(Vec::leak(texts));
        if let (Some(place), Some(tables)) = (ADDED.get(self as usize), tables) {
            place.get_or_init(|| tables);
        }
        self.is_there()
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl Tables {
    /// Those of a language. English's are used where they stand.
    pub(super) fn of(language: Language) -> Option<&'static Self> {
        use super::texts::{TABLES_DE, TABLES_FR, TABLES_ZH};

        match language {
            Language::English => None,
            Language::German => Some(&TABLES_DE),
            Language::French => Some(&TABLES_FR),
            Language::Chinese => Some(&TABLES_ZH),
            #[cfg(any(test, feature = "pseudo"))]
            Language::Pseudo => Some(super::pseudo::tables()),
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl Language {
    /// The texts of this language as a file, a line for each: what a page loads to speak it.
    /// Empty for English, which needs none.
    pub fn file(self) -> String {
        let Some(tables) = Tables::of(self) else { return String::new() };
        let Tables { common, details, share, shell, catalog, find, import, link } = tables;
        let parts = [common, details, share, shell, catalog, find, import, link];
        let lines = parts.into_iter().copied().flatten();
        lines.fold(String::new(), |file, text| file + text + "\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(file: String) -> &'static [&'static str] {
        Vec::leak(String::leak(file).lines().collect())
    }

    #[test]
    fn a_file_has_all_texts() {
        for language in Language::ALL.into_iter().filter(|one| *one != Language::English) {
            let read = Tables::parse(lines(language.file()));
            assert!(read.is_some(), "{language:?}");
            assert_eq!(read.as_ref(), Tables::of(language), "{language:?}");
        }
    }

    #[test]
    fn what_is_cut_is_no_file() {
        let all = lines(Language::German.file());
        assert_eq!(Tables::parse(&all[..all.len() - 1]), None);
        assert_eq!(Tables::parse(&[]), None);
    }
}
