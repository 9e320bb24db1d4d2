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
    name.split(|c: char| !(c.is_alphanumeric() || matches!(c, '.' | '+')))
        .flat_map(|word| shortened(word.trim_matches('.')).bytes())
        .map(|byte| byte.to_ascii_lowercase())
}

fn shortened(word: &str) -> &str {
    let version = word.strip_prefix(['v', 'V']).filter(|rest| rest.starts_with(digit));
    let word = version.unwrap_or(word);
    let mut lower = [0; LONGEST];
    let short = lower.get_mut(..word.len()).and_then(|lower| {
        lower.copy_from_slice(word.as_bytes());
        lower.make_ascii_lowercase();
        short(lower)
    });
    short.unwrap_or_else(|| match word.strip_suffix(".0") {
        Some(whole) if whole.ends_with(digit) => whole,
        _ => word,
    })
}

fn digit(c: char) -> bool {
    c.is_ascii_digit()
}

/// Bytes in the longest word that [`short`] knows.
const LONGEST: usize = 13;

/// What is left of a word of a full name in an id.
fn short(word: &[u8]) -> Option<&'static str> {
    Some(match word {
        b"a" | b"the" | b"of" | b"use" | b"terms" | b"license" | b"licence" | b"agreement"
        | b"community" | b"version" | b"v" | b"clause" | b"meta" | b"international"
        | b"unported" | b"generic" | b"universal" | b"gnu" | b"public" => "",
        b"general" => "gpl",
        b"lesser" => "l",
        b"affero" | b"alike" => "a",
        b"mozilla" => "mpl",
        b"eclipse" => "epl",
        b"creative" | b"commons" | b"commercial" => "c",
        b"attribution" => "by",
        b"non" | b"no" => "n",
        b"noncommercial" => "nc",
        b"share" => "s",
        b"sharealike" => "sa",
        b"derivatives" | b"derivs" => "d",
        b"noderivatives" => "nd",
        b"zero" => "0",
        b"gplv2" => "gpl2",
        b"gplv3" => "gpl3",
        b"agplv3" => "agpl3",
        b"lgplv3" => "lgpl3",
        _ => return None,
    })
}

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
