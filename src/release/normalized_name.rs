//! Compares names of licenses as people write them with ids: `Apache License, Version 2.0`, `cc by 4.0`.

/// A name of a license without case, punctuation and filler words.
pub(super) struct NormalizedName {
    letters: Vec<u8>,
    is_license: bool,
}

/// Whether the text calls itself a license.
fn is_license(text: &str) -> bool {
    text.as_bytes().windows(5).any(|part| part.eq_ignore_ascii_case(b"licen"))
}

impl NormalizedName {
    pub(super) fn of(name: &str) -> Self {
        Self { letters: letters(name).collect(), is_license: is_license(name) }
    }

    /// Its letters.
    pub(super) fn letters(&self) -> &[u8] {
        &self.letters
    }

    /// Whether the name says as much as an id that ends in "license": without the word it may
    /// be another text, such as an agreement.
    pub(super) fn is_license_if(&self, id: &str) -> bool {
        self.is_license || !is_license(id)
    }

    /// Whether the name is a spelling of this id.
    pub(super) fn is(&self, id: &str) -> bool {
        // Most ids are ruled out by their first letter: none begins with a word that is
        // shortened to another one.
        let first = id.as_bytes().first().map(u8::to_ascii_lowercase);
        first.is_some()
            && self.letters.first().copied() == first
            && letters(id).eq(self.letters.iter().copied())
            && self.is_license_if(id)
    }
}

/// The letters of a normalized name, with the words shortened that ids shorten, and without
/// the zeros of a round version: `apache2` for `Apache License, Version 2.0` and for `Apache-2.0`.
fn letters(name: &str) -> impl Iterator<Item = u8> {
    let is_end =
        |byte: &u8| !(byte.is_ascii_alphanumeric() || !byte.is_ascii() || b".+<>".contains(byte));
    let mut after_license = false;
    let words = name.as_bytes().split(is_end).filter(|word| !word.is_empty());
    words
        .flat_map(move |word| {
            // A license agreement is a license, but an agreement is another text.
            let is_repeated = after_license && word.eq_ignore_ascii_case(b"agreement");
            after_license =
                word.eq_ignore_ascii_case(b"license") || word.eq_ignore_ascii_case(b"licence");
            if is_repeated { [&[][..]; 3] } else { shortened(word) }
        })
        .flatten()
        .map(u8::to_ascii_lowercase)
}

/// The shortened letters of a word, and the version and the plus sign that may follow them:
/// `gp`, `3` and `+` for `GPLv3.0+`.
fn shortened(word: &[u8]) -> [&[u8]; 3] {
    let start = word.iter().position(u8::is_ascii_digit).unwrap_or(word.len());
    let (mut letters, mut version) = word.split_at(start);
    let mut plus: &[u8] = b"";
    if let [rest @ .., b'v' | b'V'] = letters
        && !version.is_empty()
    {
        letters = rest;
    }
    while let [rest @ .., b'.'] = letters {
        letters = rest;
    }
    while let [rest @ .., b'.'] = version {
        version = rest;
    }
    if let [rest @ .., b'+'] = version {
        (version, plus) = (rest, b"+");
    }
    while let [rest @ .., b'.', b'0'] = version {
        version = rest;
    }
    let known = SHORT.iter().find(|(long, _)| long.as_bytes().eq_ignore_ascii_case(letters));
    [known.map_or(letters, |(_, short)| short.as_bytes()), version, plus]
}

/// Words of full names, and how ids shorten them. A word that tells two texts apart, such as
/// `community`, is not among those that are left out.
const SHORT: &[(&str, &str)] = &[
    ("a", ""),
    ("the", ""),
    ("of", ""),
    ("license", ""),
    ("licence", ""),
    ("version", ""),
    ("v", ""),
    ("clause", ""),
    ("meta", ""),
    ("international", ""),
    ("unported", ""),
    ("generic", ""),
    ("universal", ""),
    ("gnu", ""),
    ("public", "p"),
    ("general", "g"),
    ("lesser", "l"),
    ("library", "l"),
    ("affero", "a"),
    ("mozilla", "m"),
    ("eclipse", "e"),
    ("gpl", "gp"),
    ("lgpl", "lgp"),
    ("agpl", "agp"),
    ("mpl", "mp"),
    ("epl", "ep"),
    ("creative", "c"),
    ("commons", "c"),
    ("commercial", "c"),
    ("attribution", "by"),
    ("non", "n"),
    ("no", "n"),
    ("noncommercial", "nc"),
    ("share", "s"),
    ("alike", "a"),
    ("sharealike", "sa"),
    ("derivatives", "d"),
    ("derivs", "d"),
    ("noderivatives", "nd"),
    ("noderivs", "nd"),
    ("zero", "0"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_spellings_are_the_same() {
        for (written, id) in [
            ("apache-2.0", "Apache-2.0"),
            ("Apache 2.0", "Apache-2.0"),
            ("Apache License, Version 2.0", "Apache-2.0"),
            ("The MIT License", "MIT"),
            ("BSD-3", "BSD-3-Clause"),
            ("GNU General Public License v3.0 only", "GPL-3.0-only"),
            ("GPLv3", "GPL-3.0"),
            ("GNU Affero General Public License v3", "AGPL-3.0"),
            ("Mozilla Public License 2.0", "MPL-2.0"),
            ("Creative Commons Attribution Non Commercial Share Alike 4.0", "CC-BY-NC-SA-4.0"),
            ("CC BY 4.0", "CC-BY-4.0"),
            ("LGPLv2.1", "LGPL-2.1"),
            ("GNU Library General Public License, version 2", "LGPL-2.0"),
            ("Meta Llama 3 License Agreement", "llama3"),
            ("grok2 community", "grok2-community"),
            ("BlueOak 1", "BlueOak-1.0.0"),
        ] {
            assert!(NormalizedName::of(written).is(id), "{written}");
        }
        assert!(!NormalizedName::of("Apache-1.1").is("Apache-1.0"));
        assert!(!NormalizedName::of("BSD-2-Clause").is("BSD-3-Clause"));
        assert!(!NormalizedName::of("the").is(""));
        assert!(!NormalizedName::of("Sample Open Agreement").is("sample-open-license"));
        assert!(!NormalizedName::of("Sample Open").is("sample-open-license"));
        assert!(NormalizedName::of("Sample Open Licence").is("sample-open-license"));
        assert!(!NormalizedName::of("Sample Community License").is("sample"));
        assert!(!NormalizedName::of("GPL (>= 2)").is("GPL-2.0"));
        assert!(!NormalizedName::of("Sample Public License").is("sample"));
    }

    #[test]
    fn no_two_ids_are_the_same() {
        let ids: Vec<&str> =
            include_str!("spdx.txt").lines().filter_map(|line| line.split('\t').next()).collect();
        for (place, one) in ids.iter().enumerate() {
            let spelling = NormalizedName::of(one);
            for other in &ids[place + 1..] {
                assert!(!spelling.is(other), "{one} and {other}");
            }
        }
    }
}
