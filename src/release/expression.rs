//! SPDX license expressions: `Apache-2.0 OR MIT`, `GPL-2.0-only WITH
//! Classpath-exception-2.0`.
//!
//! Source: <https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/>.

use super::terms::Terms;

/// How deep parentheses may nest.
const DEPTH: u8 = 16;

/// The terms of an expression, where each license has those that `terms_of`
/// finds for it. `None` where the text is no expression of two or more words
/// that are all known.
pub(super) fn terms(text: &str, terms_of: impl Fn(&str) -> Option<Terms>) -> Option<Terms> {
    if !text.contains([' ', '+', '(']) {
        return None;
    }
    let mut parser = Parser { rest: text, terms_of: &terms_of };
    let terms = parser.any_of(DEPTH)?;
    parser.word().is_none().then_some(terms)
}

struct Parser<'a> {
    rest: &'a str,
    terms_of: &'a dyn Fn(&str) -> Option<Terms>,
}

impl<'a> Parser<'a> {
    /// The next parenthesis or run of other characters, which stays where it is.
    fn word(&self) -> Option<&'a str> {
        let rest = self.rest.trim_start();
        let is_end = |c: char| c.is_whitespace() || matches!(c, '(' | ')');
        let length = match rest.find(is_end) {
            Some(0) => 1,
            Some(end) => end,
            None => rest.len(),
        };
        rest.get(..length).filter(|word| !word.is_empty())
    }

    /// Steps over the next word if it is this one, in either case.
    fn step_over(&mut self, expected: &str) -> bool {
        let is_next = self.word().is_some_and(|word| word.eq_ignore_ascii_case(expected));
        if is_next {
            self.step();
        }
        is_next
    }

    /// Steps over the next word.
    fn step(&mut self) -> Option<&'a str> {
        let word = self.word()?;
        self.rest = self.rest.trim_start().get(word.len()..)?;
        Some(word)
    }

    fn any_of(&mut self, depth: u8) -> Option<Terms> {
        let mut terms = self.all_of(depth)?;
        while self.step_over("OR") {
            terms = terms.or(self.all_of(depth)?);
        }
        Some(terms)
    }

    fn all_of(&mut self, depth: u8) -> Option<Terms> {
        let mut terms = self.one(depth)?;
        while self.step_over("AND") {
            terms = terms.and(self.one(depth)?);
        }
        Some(terms)
    }

    fn one(&mut self, depth: u8) -> Option<Terms> {
        if self.step_over("(") {
            let terms = self.any_of(depth.checked_sub(1)?)?;
            return self.step_over(")").then_some(terms);
        }
        let id = self.step()?;
        // `+` is "or any later version": at least the terms of this one.
        let terms = (self.terms_of)(id).or_else(|| (self.terms_of)(id.strip_suffix('+')?))?;
        // An exception only ever grants more.
        if self.step_over("WITH") && !is_exception(self.step()?) {
            return None;
        }
        Some(terms)
    }
}

/// Whether the id is one of the SPDX list's exceptions. Nearly all say so
/// themselves, and are taken at their word.
fn is_exception(id: &str) -> bool {
    const WORD: &[u8] = b"-exception";
    const OTHERS: &str = "GPL-CC-1.0 Google-Patent-WebM Linux-syscall-note LLGPL SHL-2.0 SHL-2.1";
    id.as_bytes().windows(WORD.len()).any(|part| part.eq_ignore_ascii_case(WORD))
        || OTHERS.split(' ').any(|other| other.eq_ignore_ascii_case(id))
}
