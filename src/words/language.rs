//! The languages that the page speaks.

use super::{
    CatalogWords, CommonWords, DetailsWords, FindWords, ImportWords, LinkWords, ShareWords,
    ShellWords, tables::Tables,
};

/// A language that the page speaks. It is handed down to whatever shows words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// English, as spelled in America.
    #[default]
    English,
    /// German.
    German,
    /// French.
    French,
    /// Chinese in simplified characters.
    Chinese,
    /// English between marks, for tests: see [`pseudo`](super::pseudo).
    #[cfg(any(test, feature = "pseudo"))]
    Pseudo,
}

impl Language {
    /// Every language that readers can have.
    pub const ALL: [Self; 4] = [Self::English, Self::German, Self::French, Self::Chinese];

    /// The language of this tag, as in `en` or `en-US`, if it is one.
    pub fn known(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        let is_it = |language: &Self| language.tag().eq_ignore_ascii_case(primary);
        Self::ALL.into_iter().find(is_it)
    }

    /// The language of this tag; the default one if there is none.
    pub fn from_tag(tag: &str) -> Self {
        Self::known(tag).unwrap_or_default()
    }

    /// Its tag, as in an address: `zh`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::French => "fr",
            Self::Chinese => "zh",
            #[cfg(any(test, feature = "pseudo"))]
            Self::Pseudo => "qps-ploc",
        }
    }

    /// Its tag with its script, where a language has several: the `lang` attribute.
    pub const fn lang(self) -> &'static str {
        match self {
            Self::Chinese => "zh-Hans",
            language => language.tag(),
        }
    }

    /// Which way its lines run: the `dir` attribute.
    pub const fn direction(self) -> &'static str {
        match self {
            Self::English | Self::German | Self::French | Self::Chinese => "ltr",
            #[cfg(any(test, feature = "pseudo"))]
            Self::Pseudo => "rtl",
        }
    }

    /// What it calls itself.
    pub const fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::German => "Deutsch",
            Self::French => "Français",
            Self::Chinese => "简体中文",
            #[cfg(any(test, feature = "pseudo"))]
            Self::Pseudo => "Pseudo",
        }
    }

    /// Its words on a release and its verdict, which all parts of the page use.
    pub const fn common(self) -> CommonWords {
        CommonWords { language: self }
    }

    /// Its words on why a release is rated as it is, and on the frameworks.
    pub const fn details(self) -> DetailsWords {
        DetailsWords { language: self }
    }

    /// Its words on sharing and saving.
    pub const fn share(self) -> ShareWords {
        ShareWords { language: self }
    }

    /// Its words on the page as a whole.
    pub const fn shell(self) -> ShellWords {
        ShellWords { language: self }
    }

    /// Its words on the catalog.
    pub const fn catalog(self) -> CatalogWords {
        CatalogWords { language: self }
    }

    /// Its words on links.
    pub const fn link(self) -> LinkWords {
        LinkWords { language: self }
    }

    /// Its words on finding a release.
    pub const fn find(self) -> FindWords {
        FindWords { language: self }
    }

    /// Its words on what is imported.
    pub const fn import(self) -> ImportWords {
        ImportWords { language: self }
    }

    /// Whether its words are there. Until they are, the page speaks English.
    pub fn is_there(self) -> bool {
        self == Self::English || Tables::of(self).is_some()
    }
}
