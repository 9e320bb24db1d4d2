//! Languages for tests. In one every word is English's between marks: what stands outside
//! marks on a page does not come from the words. The others show what a layout bears, as files
//! that pages load: one has longer texts than any language, one is read from right to left.

use std::sync::OnceLock;

use super::{
    tables::Tables,
    texts::{
        CATALOG_GRAMMAR, COMMON_GRAMMAR, DETAILS_GRAMMAR, FIND_GRAMMAR, IMPORT_GRAMMAR,
        LINK_GRAMMAR, SHARE_GRAMMAR, SHELL_GRAMMAR, TABLES_EN,
    },
};

const OPEN: char = '⟦';
const CLOSE: char = '⟧';

/// English between ⟦ and ⟧.
pub(super) fn tables() -> &'static Tables {
    static TABLES: OnceLock<Tables> = OnceLock::new();
    TABLES.get_or_init(|| {
        let mut parts = changed(|text| format!("{OPEN}{text}{CLOSE}")).into_iter();
        let mut part = || -> &'static [&'static str] {
            let texts = parts.next().unwrap_or_default();
            Vec::leak(texts.into_iter().map(|text| &*String::leak(text)).collect())
        };
        Tables {
            common: part(),
            details: part(),
            share: part(),
            shell: part(),
            catalog: part(),
            find: part(),
            import: part(),
            link: part(),
        }
    })
}

/// English's texts, part by part, with this change to all but those that only grammar reads.
fn changed(change: impl Fn(&str) -> String) -> [Vec<String>; 8] {
    let english = TABLES_EN;
    [
        (english.common, COMMON_GRAMMAR),
        (english.details, DETAILS_GRAMMAR),
        (english.share, SHARE_GRAMMAR),
        (english.shell, SHELL_GRAMMAR),
        (english.catalog, CATALOG_GRAMMAR),
        (english.find, FIND_GRAMMAR),
        (english.import, IMPORT_GRAMMAR),
        (english.link, LINK_GRAMMAR),
    ]
    .map(|(texts, grammar)| {
        let all = texts.iter().enumerate().map(|(at, text)| {
            let is_kept = text.is_empty() || grammar.contains(&at);
            if is_kept { (*text).to_owned() } else { change(text) }
        });
        all.collect()
    })
}

/// A language's file as [`Language::file`](super::Language::file) writes it, of English's texts
/// with this change.
fn file(change: impl Fn(&str) -> String) -> String {
    changed(change).into_iter().flatten().fold(String::new(), |file, text| file + &text + "\n")
}

/// A file of texts that are 200 % longer than English's.
pub fn long_file() -> String {
    let letter = |char: char| match char {
        'a' => 'á',
        'e' => 'ë',
        'i' => 'î',
        'o' => 'ø',
        'u' => 'ü',
        char => char,
    };
    file(|text| {
        let words = parts(text).flat_map(|(words, _)| words.chars());
        let words = words.filter(|char| char.is_alphabetic() || *char == ' ').map(letter);
        let words = words.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ");
        if words.is_empty() { text.to_owned() } else { format!("{text} {words} {words}") }
    })
}

/// A file of texts that are read from right to left, in the letters of Hebrew.
pub fn mirrored_file() -> String {
    const LETTERS: [char; 22] = [
        'א', 'ב', 'ג', 'ד', 'ה', 'ו', 'ז', 'ח', 'ט', 'י', 'כ', 'ל', 'מ', 'נ', 'ס', 'ע', 'פ', 'צ',
        'ק', 'ר', 'ש', 'ת',
    ];
    let letter = |char: char| {
        let at = u32::from(char.to_ascii_lowercase()).checked_sub(u32::from('a'));
        let at = at.filter(|_| char.is_ascii_alphabetic()).map(|at| at as usize % LETTERS.len());
        at.and_then(|at| LETTERS.get(at).copied()).unwrap_or(char)
    };
    file(|text| {
        let mirrored = parts(text)
            .map(|(words, place)| words.chars().map(letter).chain(place.chars()).collect());
        mirrored.collect::<Vec<String>>().concat()
    })
}

/// What stands between places for arguments, each with the place after it.
fn parts(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.split_inclusive('}').map(|part| part.split_at(part.find('{').unwrap_or(part.len())))
}

/// The attributes whose values readers see or hear.
const READ_ATTRIBUTES: [&str; 9] = [
    "alt",
    "aria-description",
    "aria-label",
    "aria-roledescription",
    "aria-valuetext",
    "data-offline",
    "label",
    "placeholder",
    "title",
];

/// The texts in HTML, SVG or plain text that have a letter outside marks, beside what is
/// allowed: names, ids, and whatever else is the same in all languages. Addresses are
/// always allowed.
///
/// Marks may be nested, and may span elements, as the lines of a picture do; a text that is
/// cut ends with an ellipsis instead of its mark.
pub fn unmarked(markup: &str, allowed: &[&str]) -> Vec<String> {
    let mut allowed: Vec<&str> =
        allowed.iter().copied().filter(|name| !name.trim().is_empty()).collect();
    allowed.sort_unstable_by_key(|name| std::cmp::Reverse(name.len()));
    let mut checker = Checker { allowed, depth: 0, found: Vec::new() };
    let mut rest = markup;
    while let Some((text, tag)) = rest.split_once('<') {
        checker.text(text);
        rest = if let Some(comment) = tag.strip_prefix("!--") {
            comment.split_once("-->").map_or("", |(_, rest)| rest)
        } else {
            let end = end_of_tag(tag);
            checker.tag(&tag[..end]);
            let rest = tag.get(end + 1..).unwrap_or_default();
            let is = |name: &str| tag.split([' ', '>', '/']).next() == Some(name);
            match ["script", "style"].into_iter().find(|name| is(name)) {
                Some(name) => rest.split_once(&format!("</{name}>")).map_or("", |(_, rest)| rest),
                None => rest,
            }
        };
    }
    checker.text(rest);
    checker.found
}

/// Where a tag ends: at the first `>` outside quotes.
fn end_of_tag(tag: &str) -> usize {
    let mut quote = None;
    for (at, char) in tag.char_indices() {
        match (quote, char) {
            (None, '>') => return at,
            (None, '"' | '\'') => quote = Some(char),
            (Some(open), char) if open == char => quote = None,
            _ => {}
        }
    }
    tag.len()
}

struct Checker<'a> {
    allowed: Vec<&'a str>,
    /// How many marks are open at the end of the text so far.
    depth: usize,
    found: Vec<String>,
}

impl Checker<'_> {
    /// Checks a text of the document.
    fn text(&mut self, text: &str) {
        self.depth = self.check(text, self.depth);
    }

    /// Checks the attributes of a tag.
    fn tag(&mut self, tag: &str) {
        let is_description = tag.contains("name=\"description\"");
        let mut rest = tag;
        while let Some((before, value)) = rest.split_once("=\"") {
            let name = before.rsplit([' ', '\n']).next().unwrap_or_default();
            let (value, after) = value.split_once('"').unwrap_or((value, ""));
            if READ_ATTRIBUTES.contains(&name) || is_description && name == "content" {
                self.check(value, 0);
            }
            rest = after;
        }
    }

    /// Checks a text in which so many marks are open, and returns how many are at its end.
    fn check(&mut self, text: &str, mut depth: usize) -> usize {
        let text = decoded(text);
        let mut outside = String::new();
        for char in text.chars() {
            match char {
                OPEN => depth += 1,
                CLOSE => depth = depth.saturating_sub(1),
                char if depth == 0 => outside.push(char),
                _ => {}
            }
        }
        for name in &self.allowed {
            outside = outside.replace(name, " ");
        }
        let is_word = |word: &&str| word.contains(char::is_alphabetic) && !word.contains("://");
        if outside.split_whitespace().any(|word| is_word(&word)) {
            self.found.push(text.trim().to_owned());
        }
        if text.trim_end().ends_with('…') { 0 } else { depth }
    }
}

/// The text that is escaped in HTML.
fn decoded(text: &str) -> String {
    let entities =
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'")];
    let text = entities.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to));
    text.replace("&nbsp;", " ").replace("&amp;", "&")
}

/// Asserts that a reader sees no word outside marks.
///
/// # Panics
///
/// If [`unmarked`] finds any.
pub fn assert_all_marked(markup: &str, allowed: &[&str]) {
    let found = unmarked(markup, allowed);
    assert!(found.is_empty(), "not from the words: {found:#?}");
}
