//! Text from outside, as it can be printed: it may be hostile to terminals and to Markdown.

use std::fmt::Write as _;

use crate::formats::escape::markdown;

/// The text without what could move the cursor, change colors or turn the line around.
pub(super) fn printable(text: &str) -> String {
    let is_unsafe = |char: char| {
        char.is_control()
            || matches!(
                char,
                '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
                    | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
            )
    };
    text.replace(is_unsafe, "\u{fffd}")
}

/// A table for people, row by row, so that the rows of thousands of files need no memory.
#[derive(Clone, Copy, Debug)]
pub(super) enum Table<const N: usize> {
    /// In columns of these widths, in characters.
    Plain([usize; N]),
    /// In Markdown.
    Markdown,
}

impl<const N: usize> Table<N> {
    /// The lines before the first row: these heads of columns.
    pub(super) fn head(self, names: [&str; N]) -> String {
        let head = self.row(&names.map(str::to_owned));
        match self {
            Self::Plain(_) => head,
            Self::Markdown => format!("{head}\n|{}", " --- |".repeat(N)),
        }
    }

    /// A row.
    pub(super) fn row(self, cells: &[String; N]) -> String {
        match self {
            Self::Plain(widths) => {
                let cells = cells.iter().zip(widths).map(|(cell, width)| fitted(cell, width));
                cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
            }
            Self::Markdown => cells.iter().fold("|".to_owned(), |mut row, cell| {
                // Writing into a text cannot fail.
                write!(row, " {} |", markdown(cell)).ok();
                row
            }),
        }
    }
}

/// A cell of this width, cut if the text is longer.
fn fitted(cell: &str, width: usize) -> String {
    let mut cell = printable(cell);
    if cell.chars().count() > width {
        cell = cell.chars().take(width.saturating_sub(1)).chain(['…']).collect();
    }
    format!("{cell:width$}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_from_files_cannot_move_the_cursor() {
        let cells = ["\u{1b}[2Jgone", "a\u{202e}b", "x\ny", "\u{9b}31m"].map(str::to_owned);
        let line = Table::Plain([10; 4]).row(&cells);
        assert!(!line.contains(['\u{1b}', '\u{202e}', '\n', '\u{9b}']), "{line:?}");
        assert_eq!(line, "�[2Jgone    a�b         x�y         �31m");
    }

    #[test]
    fn a_long_cell_is_cut_and_a_short_one_is_filled() {
        let cells = ["abcdef", "a", "b"].map(str::to_owned);
        assert_eq!(Table::Plain([4, 3, 1]).row(&cells), "abc…  a    b");
    }

    #[test]
    fn a_cell_of_markdown_stays_a_cell() {
        let cells = ["a|b\nc", "<img src=x>"].map(str::to_owned);
        assert_eq!(Table::Markdown.row(&cells), "| a\\|b c | &lt;img src=x\\> |");
        assert_eq!(Table::Markdown.head(["A", "B"]), "| A | B |\n| --- | --- |");
    }
}
