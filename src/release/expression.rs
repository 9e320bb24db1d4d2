//! SPDX license expressions: `Apache-2.0 OR MIT`, `GPL-2.0-only WITH
//! Classpath-exception-2.0`.
//!
//! Source: <https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/>.

use super::terms::Terms;

/// How deep parentheses may nest.
const MAX_DEPTH: u8 = 16;

/// The terms of an expression, given the terms of each license by `terms_of`. `None` if the
/// text is no expression of two or more words.
pub(super) fn terms(text: &str, terms_of: impl Fn(&str) -> Option<Terms>) -> Option<Terms> {
    if !text.bytes().any(|byte| matches!(byte, b' ' | b'+' | b'(')) {
        return None;
    }
    // Where words are joined in lower case, it may be a sentence.
    let is_formal = text.split(' ').any(|word| matches!(word, "OR" | "AND" | "WITH"));
    let mut parser = Parser { rest: text, is_formal, terms_of: &terms_of };
    let terms = parser.any_of(MAX_DEPTH)?;
    parser.peek().is_none().then_some(terms)
}

struct Parser<'a> {
    rest: &'a str,
    /// Whether any word may be the id of a license that is not known.
    is_formal: bool,
    terms_of: &'a dyn Fn(&str) -> Option<Terms>,
}

impl<'a> Parser<'a> {
    /// The next word or parenthesis, without consuming it.
    fn peek(&self) -> Option<&'a str> {
        let rest = self.rest.trim_start();
        let is_end = |c: char| c.is_whitespace() || matches!(c, '(' | ')');
        let length = match rest.find(is_end) {
            Some(0) => 1,
            Some(end) => end,
            None => rest.len(),
        };
        rest.get(..length).filter(|word| !word.is_empty())
    }

    /// Consumes the next word if it is this one, in any case.
    fn take(&mut self, expected: &str) -> bool {
        let is_next = self.peek().is_some_and(|word| word.eq_ignore_ascii_case(expected));
        if is_next {
            self.next();
        }
        is_next
    }

    /// Consumes the next word.
    fn next(&mut self) -> Option<&'a str> {
        let word = self.peek()?;
        self.rest = self.rest.trim_start().get(word.len()..)?;
        Some(word)
    }

    fn any_of(&mut self, depth: u8) -> Option<Terms> {
        let mut terms = self.all_of(depth)?;
        while self.take("OR") {
            terms = terms.or(self.all_of(depth)?);
        }
        Some(terms)
    }

    fn all_of(&mut self, depth: u8) -> Option<Terms> {
        let mut terms = self.one(depth)?;
        while self.take("AND") {
            terms = terms.and(self.one(depth)?);
        }
        Some(terms)
    }

    fn one(&mut self, depth: u8) -> Option<Terms> {
        if self.take("(") {
            let terms = self.any_of(depth.checked_sub(1)?)?;
            return self.take(")").then_some(terms);
        }
        let id = self.next()?;
        // `+` is "or any later version": at least the terms of this one.
        let known = (self.terms_of)(id).or_else(|| (self.terms_of)(id.strip_suffix('+')?));
        let mut terms = match known {
            Some(terms) => terms,
            None if self.may_be_id(id) => Terms::UNKNOWN,
            None => return None,
        };
        if self.take("WITH") {
            let addition = self.next()?;
            // An exception only grants more; whatever else is added is not known.
            if !is_exception(addition) {
                terms = terms.and(Terms::UNKNOWN);
            }
        }
        Some(terms)
    }

    /// Whether a word that is no known license may be the id of another one.
    fn may_be_id(&self, word: &str) -> bool {
        let is_joint = ["OR", "AND", "WITH"].iter().any(|joint| joint.eq_ignore_ascii_case(word));
        !is_joint && (self.is_formal || is_reference(word)) && is_id(word)
    }
}

/// Whether a word has only what ids are written with.
pub(super) fn is_id(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-.:".contains(&byte))
}

/// Whether this refers to a license whose text is elsewhere: `LicenseRef-…`, or
/// `DocumentRef-…:LicenseRef-…`.
pub(super) fn is_reference(id: &str) -> bool {
    let starts =
        |start: &str| id.get(..start.len()).is_some_and(|found| found.eq_ignore_ascii_case(start));
    starts("LicenseRef-") || starts("DocumentRef-")
}

/// Whether this is the id of an exception of the SPDX list. Nearly all of them end in
/// `-exception`.
fn is_exception(id: &str) -> bool {
    const WORD: &[u8] = b"-exception";
    const OTHERS: &str = "GPL-CC-1.0 Google-Patent-WebM Linux-syscall-note LLGPL SHL-2.0 SHL-2.1";
    id.as_bytes().windows(WORD.len()).any(|part| part.eq_ignore_ascii_case(WORD))
        || OTHERS.split(' ').any(|other| other.eq_ignore_ascii_case(id))
}
