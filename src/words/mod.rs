//! Every word that a reader sees.
//!
//! The texts of a language are a folder of files in Fluent's syntax, one for each part of the
//! page. The build turns them into the functions of [`CommonWords`] and the other parts; what
//! is composed of several texts is written beside them, once for all languages. English is
//! in the program, and the others are loaded where the page runs: see [`Language::add_texts`].

mod advice;
mod catalog;
mod changes;
mod common;
mod details;
mod find;
mod import;
mod language;
mod licenses;
mod link;
mod plural;
#[cfg(any(test, feature = "pseudo"))]
pub mod pseudo;
mod share;
mod short_reason;
mod tables;
mod template;
mod texts;

pub use self::{
    language::Language,
    template::Gender,
    texts::{
        CatalogPhrase, CommonPhrase, DetailsPhrase, FindPhrase, ImportPhrase, LinkPhrase,
        SharePhrase, ShellPhrase,
    },
};
use self::{
    plural::{Plural, plural},
    tables::Tables,
    template::Key,
};

/// The names of an artifact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ArtifactName {
    /// As the head of a row.
    pub title: &'static str,
    /// Within a sentence, without an article.
    pub within: &'static str,
    /// What it is, in a few words.
    pub about: &'static str,
}

/// A name and what it means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Named {
    /// The name.
    pub name: &'static str,
    /// What it means, in a few words.
    pub about: &'static str,
}

/// The head of a column or of a row in a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the languages say what each is")]
pub enum TableHead {
    Part,
    Item,
    Value,
    Terms,
    Reason,
    Model,
    Developer,
    Released,
    Evaluated,
    Link,
    Verdict,
    Artifact,
    Base,
}

/// Declares the words of a part of the page, with the name of its table.
macro_rules! words {
    ($($(#[$meta:meta])* $name:ident: $part:ident),+ $(,)?) => {
        $(
            $(#[$meta])*
            #[derive(Clone, Copy, Debug, PartialEq)]
            pub struct $name {
                language: Language,
            }

            impl $name {
                /// The text at this place in the table, which is this in English.
                fn text(self, at: usize, english: &'static str) -> &'static str {
                    let texts = Tables::of(self.language).and_then(|all| all.$part.get(at));
                    texts.copied().unwrap_or(english)
                }
            }
        )+
    };
}

words! {
    /// On a release and its verdict, which all parts of the page use.
    CommonWords: common,
    /// On why a release is rated as it is, on the frameworks and on licenses. The page loads
    /// them later than its switches.
    DetailsWords: details,
    /// On what is shared, imported and saved.
    ShareWords: share,
    /// On the page as a whole.
    ShellWords: shell,
    /// On the catalog.
    CatalogWords: catalog,
    /// On finding a release.
    FindWords: find,
    /// On files that are imported.
    ImportWords: import,
    /// On links.
    LinkWords: link,
}

impl Language {
    /// Which of these keys a number has; their number, if it has none.
    fn form_of_number(self, number: usize, keys: &[Key]) -> usize {
        let is_one = plural(self.tag(), number) == Plural::One;
        let is_it = |key: &Key| match key {
            Key::Number(exactly) => *exactly == number,
            Key::One => is_one,
            Key::Feminine => false,
        };
        keys.iter().position(is_it).unwrap_or(keys.len())
    }
}

impl Gender {
    /// Which of these keys the gender has; their number, if it has none.
    fn form(self, keys: &[Key]) -> usize {
        let is_it = |key: &Key| matches!((key, self), (Key::Feminine, Self::Feminine));
        keys.iter().position(is_it).unwrap_or(keys.len())
    }
}
