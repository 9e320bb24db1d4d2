//! Licenses as people write them: `Apache License, Version 2.0`, `cc by 4.0`.

/// A name, to be compared with ids.
pub(super) struct Spelling(Vec<u8>);

impl Spelling {
    pub(super) fn of(name: &str) -> Self {
        Self(letters(name).collect())
    }

    /// Whether it is a spelling of the id.
    pub(super) fn is(&self, id: &str) -> bool {
        // No id begins with a word that is shortened to another first letter, so
        // most are told apart by that letter.
        let first = id.as_bytes().first().map(u8::to_ascii_lowercase);
        first.is_some()
            && self.0.first().copied() == first
            && letters(id).eq(self.0.iter().copied())
    }
}

/// What is left of a license's name when case, punctuation, filler and the
/// zero of a round version are gone, and the words that ids shorten are short:
/// `apache2` for `Apache License, Version 2.0` and for `Apache-2.0`.
fn letters(name: &str) -> impl Iterator<Item = u8> {
    name.as_bytes()
        .split(|byte| !(byte.is_ascii_alphanumeric() || !byte.is_ascii() || b".+".contains(byte)))
        .flat_map(shortened)
        .map(u8::to_ascii_lowercase)
}

fn shortened(word: &[u8]) -> &[u8] {
    let word = match word {
        [b'v' | b'V', rest @ ..] if rest.first().is_some_and(u8::is_ascii_digit) => rest,
        [rest @ .., b'.'] => rest,
        word => word,
    };
    let known = SHORT.iter().find(|(long, _)| long.as_bytes().eq_ignore_ascii_case(word));
    if let Some((_, short)) = known {
        return short.as_bytes();
    }
    match word {
        [whole @ .., b'.', b'0'] if whole.last().is_some_and(u8::is_ascii_digit) => whole,
        word => word,
    }
}

/// Words of full names, and what is left of each in an id.
const SHORT: &[(&str, &str)] = &[
    ("a", ""),
    ("the", ""),
    ("of", ""),
    ("use", ""),
    ("terms", ""),
    ("license", ""),
    ("licence", ""),
    ("agreement", ""),
    ("community", ""),
    ("version", ""),
    ("v", ""),
    ("clause", ""),
    ("meta", ""),
    ("international", ""),
    ("unported", ""),
    ("generic", ""),
    ("universal", ""),
    ("gnu", ""),
    ("public", ""),
    ("general", "gpl"),
    ("lesser", "l"),
    ("affero", "a"),
    ("alike", "a"),
    ("mozilla", "mpl"),
    ("eclipse", "epl"),
    ("creative", "c"),
    ("commons", "c"),
    ("commercial", "c"),
    ("attribution", "by"),
    ("non", "n"),
    ("no", "n"),
    ("noncommercial", "nc"),
    ("share", "s"),
    ("sharealike", "sa"),
    ("derivatives", "d"),
    ("derivs", "d"),
    ("noderivatives", "nd"),
    ("zero", "0"),
    ("gplv2", "gpl2"),
    ("gplv3", "gpl3"),
    ("agplv3", "agpl3"),
    ("lgplv3", "lgpl3"),
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
            ("Llama 2 Community License", "llama2"),
            ("Meta Llama 3 Community License Agreement", "llama3"),
            ("Gemma Terms of Use", "gemma"),
        ] {
            assert!(Spelling::of(written).is(id), "{written}");
        }
        assert!(!Spelling::of("Apache-1.1").is("Apache-1.0"));
        assert!(!Spelling::of("BSD-2-Clause").is("BSD-3-Clause"));
        assert!(!Spelling::of("the").is(""));
    }

    #[test]
    fn no_two_ids_are_the_same() {
        let ids: Vec<&str> =
            include_str!("spdx.txt").lines().filter_map(|line| line.split('\t').next()).collect();
        for (place, one) in ids.iter().enumerate() {
            let spelling = Spelling::of(one);
            for other in &ids[place + 1..] {
                assert!(!spelling.is(other), "{one} and {other}");
            }
        }
    }
}
