//! The name of a model in the first heading of a card.
//!
//! Source: the headings of <https://spec.commonmark.org/0.31.2/>, and what the template of
//! <https://huggingface.co/docs/hub/model-card-annotated> leaves to be filled in.

/// Most characters of a name.
const MAX_CHARS: usize = 80;

/// Most bytes of a heading that are looked at: links and pictures nest.
const MAX_BYTES: usize = 2000;

/// What cards begin their heading with.
const START: &str = "model card for ";

/// What a template has in place of a name.
const PLACEHOLDERS: [&str; 4] = ["model id", "model name", "your model name", "model card"];

/// The name in the first heading outside of fenced code, without markup and without the usual
/// beginning of such headings; `None` if it is what a template has there.
pub(super) fn name(card: &str) -> Option<String> {
    let heading = headings(card).map(|heading| shown(&heading)).find(|text| !text.is_empty())?;
    let name = match heading.get(..START.len()) {
        Some(begins) if begins.eq_ignore_ascii_case(START) => heading.get(START.len()..)?.trim(),
        _ => &heading,
    };
    let is_placeholder = PLACEHOLDERS.iter().any(|other| other.eq_ignore_ascii_case(name))
        || ["{{", "}}", "[More Information Needed]"].iter().any(|part| name.contains(part));
    let name: String = name.chars().take(MAX_CHARS).collect();
    (!is_placeholder && !name.is_empty()).then_some(name)
}

/// What a heading shows: its first line with any text. What comes after a line break is a
/// subtitle.
fn shown(heading: &str) -> String {
    let heading = heading.get(..heading.floor_char_boundary(MAX_BYTES)).unwrap_or_default();
    let mut starts: Vec<usize> = positions(heading, "<br").collect();
    starts.insert(0, 0);
    starts.push(heading.len());
    let lines = starts.windows(2).filter_map(|ends| heading.get(*ends.first()?..*ends.last()?));
    lines.map(plain).find(|text| !text.is_empty()).unwrap_or_default()
}

/// Where a tag begins in a text, in any case.
fn positions(text: &str, tag: &str) -> impl Iterator<Item = usize> {
    let is_tag = move |at: &usize| {
        let rest = text.as_bytes().get(*at..).unwrap_or_default();
        let is_end = |byte: &u8| !byte.is_ascii_alphanumeric();
        rest.get(..tag.len()).is_some_and(|found| found.eq_ignore_ascii_case(tag.as_bytes()))
            && rest.get(tag.len()).is_none_or(is_end)
    };
    text.match_indices('<').map(|(at, _)| at).filter(is_tag)
}

/// The headings of the first level, with their markup: `# …`, `<h1>…</h1>`, also over several
/// lines, or underlined.
fn headings(card: &str) -> impl Iterator<Item = String> {
    let mut fence: Option<&str> = None;
    let mut is_comment = false;
    let mut above = "";
    let mut lines = card.lines();
    std::iter::from_fn(move || {
        loop {
            let text = lines.next()?.trim();
            let before = std::mem::take(&mut above);
            let marker = ["```", "~~~"].into_iter().find(|marker| text.starts_with(marker));
            if is_comment || fence.is_none() && text.starts_with("<!--") {
                is_comment = !text.contains("-->");
            } else if fence.is_some() || marker.is_some() {
                fence = match fence {
                    None => marker,
                    open if open == marker => None,
                    open => open,
                };
            } else if let Some(heading) =
                text.strip_prefix('#').filter(|rest| rest.starts_with([' ', '\t']))
            {
                return Some(heading.trim().trim_end_matches('#').to_owned());
            } else if let Some(at) = positions(text, "<h1").next() {
                let mut heading = text.get(at..).unwrap_or_default().to_owned();
                let mut is_closed = positions(&heading, "</h1").next().is_some();
                while !is_closed && heading.len() < MAX_BYTES {
                    let Some(line) = lines.next() else { break };
                    is_closed = positions(line, "</h1").next().is_some();
                    heading.push(' ');
                    heading.push_str(line.trim());
                }
                let end = positions(&heading, "</h1").next().unwrap_or(heading.len());
                heading.truncate(end);
                return Some(heading);
            } else if !text.is_empty() && text.chars().all(|c| c == '=') && !before.is_empty() {
                return Some(before.to_owned());
            } else {
                above = text;
            }
        }
    })
}

/// A text of Markdown or HTML without markup, pictures and emoji, also as `:rocket:`; links keep their text.
fn plain(markup: &str) -> String {
    let mut text = String::new();
    let mut rest = markup;
    while let Some(first) = rest.chars().next() {
        let (skipped, kept) = element(rest).unwrap_or((first.len_utf8(), ""));
        if skipped == first.len_utf8() && kept.is_empty() {
            if !matches!(first, '*' | '`' | '\\') && !is_emoji(first) {
                text.push(first);
            }
        } else {
            text.push_str(&plain(kept));
        }
        rest = rest.get(skipped..).unwrap_or_default();
    }
    let text = text.replace("&amp;", "&").replace("&nbsp;", " ");
    let is_shortcode = |word: &&str| word.len() > 2 && word.starts_with(':') && word.ends_with(':');
    let text: Vec<&str> = text.split_whitespace().filter(|word| !is_shortcode(word)).collect();
    let text = text.join(" ");
    // Emphasis by underscores is around the whole; those within belong to the name.
    let bare = ["__", "_"].iter().find_map(|mark| text.strip_prefix(mark)?.strip_suffix(mark));
    bare.unwrap_or(&text).to_owned()
}

/// A tag, a picture or a link that a text begins with: its length, and what it shows as text.
fn element(text: &str) -> Option<(usize, &str)> {
    if text.starts_with('<') {
        let end = text.find('>')? + 1;
        let is_tag =
            text.get(1..)?.starts_with(|c: char| c.is_ascii_alphabetic() || "/!".contains(c));
        return is_tag.then_some((end, ""));
    }
    let is_picture = text.starts_with("![");
    let label_at = if is_picture { 2 } else { 1 };
    let label = text.get(label_at..).filter(|_| is_picture || text.starts_with('['))?;
    // A picture may be the text of a link.
    let mut depth = 1usize;
    let end = label.char_indices().find_map(|(at, c)| {
        match c {
            '[' => depth += 1,
            ']' => depth -= 1,
            _ => {}
        }
        (depth == 0).then_some(at)
    })?;
    let after = label.get(end + 1..)?.strip_prefix('(')?;
    let close = after.find(')')?;
    let length = label_at + end + 1 + 1 + close + 1;
    Some((length, if is_picture { "" } else { label.get(..end)? }))
}

/// Whether a character is a pictograph, or joins or varies them.
fn is_emoji(c: char) -> bool {
    matches!(u32::from(c), 0x1F000..=0x1FAFF | 0x2600..=0x27BF | 0x2B00..=0x2BFF | 0xFE0F | 0x200D)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_heading_names_the_model() {
        for (card, expected) in [
            ("# Lumen 7B\n## Use", Some("Lumen 7B")),
            ("text\n\n# Model Card for Lumen 7B #\n", Some("Lumen 7B")),
            ("```\n# install\n```\n# Lumen\n", Some("Lumen")),
            ("~~~sh\n```\n# install\n~~~\n# Lumen", Some("Lumen")),
            ("Lumen 7B\n========\n", Some("Lumen 7B")),
            ("<h1 align=\"center\">🔥 <b>Lumen</b> 7B</h1>", Some("Lumen 7B")),
            (
                "<h1 align=\"center\">\n<img src=\"a.png\">\n<br>\n  Lumen\n 7B\n</h1>\n",
                Some("Lumen 7B"),
            ),
            ("<p><H1\nalign=\"center\">Lumen<br/>small</H1></p>", Some("Lumen")),
            ("# <p>Lumen<BR/> _A small model_</p>", Some("Lumen")),
            ("<!--\n# Draft\n-->\n# Lumen", Some("Lumen")),
            ("<!-- logo --> text\n# Lumen", Some("Lumen")),
            ("<h1>Lumen", Some("Lumen")),
            (
                "# ![logo](a.png)\n# **Lumen** [7B](https://a.example/b) `base`",
                Some("Lumen 7B base"),
            ),
            ("# [![x](y)](z) Lumen", Some("Lumen")),
            ("# lumen_7b_base_", Some("lumen_7b_base_")),
            ("# lumen\\_7b", Some("lumen_7b")),
            ("# Model Card for Model ID", None),
            ("# {{ model_id | default(\"Model ID\") }}", None),
            ("#hashtag\n## Second", None),
            ("", None),
        ] {
            assert_eq!(name(card).as_deref(), expected, "{card}");
        }
    }

    #[test]
    fn a_heading_that_nests_deep_is_cut() {
        let deep = 100_000;
        assert!(name(&format!("# {}x{}", "[".repeat(deep), "](y)".repeat(deep))).is_some());
        assert!(name(&format!("# {}", "![".repeat(deep))).is_some());
        assert!(name(&"<h1>\n".repeat(deep)).is_none());
    }
}
