//! Escapes text from outside, which may be hostile, for each grammar that it is written
//! into.

/// The text on one line, without invisible characters: control characters, and marks that
/// change the direction of text.
pub fn strip_invisible(text: &str) -> String {
    let is_hidden = |char: char| {
        char.is_control()
            || matches!(
                char,
                '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
                    | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{ffff}'
            )
    };
    // First, so that no two spaces come to stand beside each other.
    let visible: String =
        text.chars().filter(|char| char.is_whitespace() || !is_hidden(*char)).collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Escapes text for HTML and SVG, also within the quotes of an attribute.
pub fn html(text: &str) -> String {
    let mut escaped = String::new();
    for char in strip_invisible(text).chars() {
        match char {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            char => escaped.push(char),
        }
    }
    escaped
}

/// Escapes text for Markdown: all punctuation that could be markup, which `CommonMark` allows
/// for ASCII, and addresses, which hubs recognize without markup.
pub fn markdown(text: &str) -> String {
    let text = strip_invisible(text);
    let mut escaped = String::new();
    for (at, char) in text.char_indices() {
        let rest = text.get(at + char.len_utf8()..).unwrap_or_default();
        let is_address = match char {
            ':' => rest.starts_with("//"),
            '.' => text
                .get(at.saturating_sub(3)..at)
                .is_some_and(|word| word.eq_ignore_ascii_case("www")),
            _ => false,
        };
        match char {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            // Hubs recognize mentions after unescaping.
            '@' => escaped.push_str("&#64;"),
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '>' | '#' | '|' | '~' | '$' => {
                escaped.extend(['\\', char]);
            }
            // At the start of a line, these make a list or a heading.
            '-' | '+' | '=' if at == 0 => escaped.extend(['\\', char]),
            char if is_address => escaped.extend(['\\', char]),
            char => escaped.push(char),
        }
    }
    escaped
}

/// Escapes text for a `BibTeX` field in braces.
pub fn bibtex(text: &str) -> String {
    let mut escaped = String::new();
    for char in strip_invisible(text).chars() {
        match char {
            '\\' => escaped.push_str("{\\textbackslash}"),
            '{' => escaped.push_str("{\\textbraceleft}"),
            '}' => escaped.push_str("{\\textbraceright}"),
            '^' => escaped.push_str("{\\textasciicircum}"),
            '~' => escaped.push_str("{\\textasciitilde}"),
            '"' => escaped.push_str("{\\textquotedbl}"),
            '$' | '&' | '#' | '_' | '%' => escaped.extend(['\\', char]),
            char => escaped.push(char),
        }
    }
    escaped
}

/// The `data:` URL of an SVG.
pub fn data_url(svg: &str) -> String {
    use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
    const ESCAPED: &AsciiSet =
        &CONTROLS.add(b'%').add(b'#').add(b'"').add(b'<').add(b'>').add(b' ');
    format!("data:image/svg+xml,{}", utf8_percent_encode(svg, ESCAPED))
}

/// The text as a word of lower-case letters, digits and dashes, for file names and `BibTeX`
/// keys. Empty if nothing is left.
pub fn slug(text: &str) -> String {
    const MAX_BYTES: usize = 60;
    let words = text.split(|char: char| !char.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let mut slug = words.join("-").to_ascii_lowercase();
    slug.truncate(MAX_BYTES);
    slug.trim_end_matches('-').to_owned()
}
