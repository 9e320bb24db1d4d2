//! Text with headings and lists, for a terminal or in Markdown.

use std::fmt::Write as _;

use super::text::printable;
use crate::formats::escape::markdown;

/// A part of a document. Its text may come from outside.
#[derive(Debug, PartialEq, Eq)]
enum Block {
    /// A heading of a level, from 1.
    Heading(usize, String),
    Paragraph(String),
    /// An item of a list, within so many other items.
    Item(usize, String),
}

/// A document that is written part by part.
#[derive(Debug, Default)]
pub(super) struct Document(Vec<Block>);

impl Document {
    /// Adds a heading of a level, from 1.
    pub(super) fn heading(&mut self, level: usize, text: impl Into<String>) {
        self.0.push(Block::Heading(level, text.into()));
    }

    /// Adds a paragraph; nothing if it is empty.
    pub(super) fn paragraph(&mut self, text: impl Into<String>) {
        let text = text.into();
        if !text.is_empty() {
            self.0.push(Block::Paragraph(text));
        }
    }

    /// Adds an item to a list, within so many other items.
    pub(super) fn item(&mut self, depth: usize, text: impl Into<String>) {
        self.0.push(Block::Item(depth, text.into()));
    }

    /// Adds items to a list.
    pub(super) fn items(&mut self, items: impl IntoIterator<Item = String>) {
        self.0.extend(items.into_iter().map(|item| Block::Item(0, item)));
    }

    /// Adds a list under a heading; nothing if it is empty.
    pub(super) fn list(&mut self, level: usize, heading: &str, items: Vec<String>) {
        if !items.is_empty() {
            self.heading(level, heading);
            self.items(items);
        }
    }

    /// The document for a terminal.
    pub(super) fn to_text(&self) -> String {
        self.write(printable, |level, text| {
            let line = match level {
                1 => "=",
                2 => "-",
                _ => return text.to_owned(),
            };
            format!("{text}\n{}", line.repeat(text.chars().count()))
        })
    }

    /// The document in Markdown.
    pub(super) fn to_markdown(&self) -> String {
        self.write(markdown, |level, text| format!("{} {text}", "#".repeat(level)))
    }

    fn write(&self, escape: fn(&str) -> String, heading: fn(usize, &str) -> String) -> String {
        let mut text = String::new();
        let mut was_item = false;
        for block in &self.0 {
            let is_item = matches!(block, Block::Item(..));
            let follows_item = is_item && was_item;
            if !text.is_empty() && !follows_item {
                text.push('\n');
            }
            was_item = is_item;
            let line = match block {
                Block::Heading(level, words) => heading(*level, &escape(words)),
                Block::Paragraph(words) => escape(words),
                Block::Item(depth, words) => format!("{}- {}", "  ".repeat(*depth), escape(words)),
            };
            // Writing into a text cannot fail.
            writeln!(text, "{line}").ok();
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn example() -> Document {
        let mut document = Document::default();
        document.heading(1, "A\u{1b}[1m*b*");
        document.paragraph("One.");
        document.list(2, "None", Vec::new());
        document.list(3, "Some", vec!["x\ny".to_owned()]);
        document.item(1, "deeper");
        document
    }

    #[test]
    fn a_terminal_gets_lines_and_no_commands() {
        assert_eq!(
            example().to_text(),
            "A�[1m*b*\n========\n\nOne.\n\nSome\n\n- x�y\n  - deeper\n"
        );
    }

    #[test]
    fn markdown_is_markup_where_it_is_meant() {
        let text = example().to_markdown();
        assert_eq!(text, "# A\\[1m\\*b\\*\n\nOne.\n\n### Some\n\n- x y\n  - deeper\n");
    }
}
