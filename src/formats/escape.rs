//! Text from outside in each grammar that it is written into. It is hostile in all
//! of them.

/// The text on one line, without what cannot be seen: control characters, and the
/// marks that make text run another way than it is written.
pub fn tame(text: &str) -> String {
    let is_hidden = |char: char| {
        char.is_control()
            || matches!(
                char,
                '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
                    | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{ffff}'
            )
    };
    let spaced = text.split_whitespace().collect::<Vec<_>>().join(" ");
    spaced.chars().filter(|char| !is_hidden(*char)).collect()
}

/// As text in HTML, in SVG, or in the quotes of an attribute.
pub fn html(text: &str) -> String {
    let mut escaped = String::new();
    for char in tame(text).chars() {
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

/// As text in Markdown: what could begin something is escaped, as `CommonMark`
/// allows for all ASCII punctuation; so are addresses, which hubs find without any
/// mark.
pub fn markdown(text: &str) -> String {
    let text = tame(text);
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
            // Hubs find mentions in what the escapes have left.
            '@' => escaped.push_str("&#64;"),
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '>' | '#' | '|' | '~' | '$' => {
                escaped.extend(['\\', char]);
            }
            // At the head of a line these make a list or a heading.
            '-' | '+' | '=' if at == 0 => escaped.extend(['\\', char]),
            char if is_address => escaped.extend(['\\', char]),
            char => escaped.push(char),
        }
    }
    escaped
}

/// As text in the braces of a `BibTeX` field.
pub fn bibtex(text: &str) -> String {
    let mut escaped = String::new();
    for char in tame(text).chars() {
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

/// As a word of small letters, digits and dashes: a part of a file's name, or a
/// `BibTeX` key. Empty if nothing is left.
pub fn slug(text: &str) -> String {
    const LONGEST: usize = 60;
    let words = text.split(|char: char| !char.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let mut slug = words.join("-").to_ascii_lowercase();
    slug.truncate(LONGEST);
    slug.trim_end_matches('-').to_owned()
}
