//! What a text is known as that states a license.

use std::io::{self, BufRead, Read as _, Write};

use clap::{Args, ValueEnum};
use serde::Serialize;

use super::{Status, input::STANDARD_INPUT, language, line::json, text::Table};
use crate::{
    formats::mof_yaml::MAX_BYTES,
    release::{Basis, License, Restriction, recognize},
    words::SharePhrase,
};

/// Which texts, and how to say it.
#[derive(Args, Debug)]
#[command(after_long_help = EXAMPLES)]
pub struct LicenseOptions {
    /// The texts: ids, names, expressions or addresses; `-` is each line of standard input
    #[arg(required = true, value_name = "TEXT")]
    texts: Vec<String>,
    /// How the lines are written
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

const EXAMPLES: &str = "\
Each line of JSON has `text`, `id` (the canonical id or expression, null if it is not known),
`grants` (open, restricted or none), `known` and `restrictions`.

Examples:
  openness-meter license 'Apache 2.0' 'MIT OR GPL-3.0-only' llama3.1
  cut -f2 licenses.tsv | openness-meter license - --format table
  openness-meter license -- --odd--

Exit status:
  0  all texts were looked up
  2  the command line cannot be understood
  3  a line of standard input is too long; all others were looked up";

/// How the lines are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// An object of JSON each, for programs
    #[default]
    Json,
    /// A table for people
    Table,
}

/// A table of texts, with the widths of its columns.
const TABLE: Table<4> = Table::Plain([40, 40, 10, 60]);

/// What is said of a text.
#[derive(Serialize)]
struct Line<'a> {
    text: &'a str,
    id: Option<String>,
    grants: &'static str,
    known: bool,
    restrictions: Vec<&'static str>,
}

impl<'a> Line<'a> {
    fn of(text: &'a str) -> Self {
        let license = recognize(text);
        let terms = license.as_ref().map(License::terms).unwrap_or_default();
        let known = license.is_some() && terms.basis() != Basis::Unknown;
        let stated = license.as_ref().filter(|license| known && !license.is_unlicensed());
        Self {
            text,
            id: stated.map(|license| license.id().to_owned()),
            grants: terms.grant().id(),
            known,
            restrictions: terms.restrictions().iter().map(Restriction::id).collect(),
        }
    }

    fn row(&self) -> String {
        let id = match (&self.id, self.known) {
            (Some(id), _) => id.clone(),
            (None, true) => String::new(),
            (None, false) => language().share().phrase(SharePhrase::LicenseNotKnown).to_owned(),
        };
        let names = Restriction::ALL.iter().filter(|one| self.restrictions.contains(&one.id()));
        let names: Vec<&str> = names.map(|one| language().common().restriction(*one)).collect();
        TABLE.row(&[self.text.to_owned(), id, self.grants.to_owned(), names.join(", ")])
    }
}

impl LicenseOptions {
    /// Prints a line for each text, in order.
    pub(super) fn run(&self, out: &mut impl Write, errors: &mut impl Write) -> io::Result<Status> {
        let mut status = Status::Fine;
        if self.format == Format::Table {
            let head = [
                SharePhrase::HeadText,
                SharePhrase::HeadLicense,
                SharePhrase::HeadGrants,
                SharePhrase::HeadRestrictions,
            ];
            writeln!(out, "{}", TABLE.head(head.map(|one| language().share().phrase(one))))?;
        }
        for text in &self.texts {
            if text != STANDARD_INPUT {
                self.print(text, out)?;
                continue;
            }
            let mut input = io::stdin().lock();
            let mut number = 0_usize;
            while let Some(line) = next_line(&mut input)? {
                number += 1;
                if line.len() > MAX_BYTES {
                    let most = MAX_BYTES / 1000;
                    writeln!(
                        errors,
                        "openness-meter: -, line {number}: the line is too long: at most {most} kB are read"
                    )?;
                    status = Status::NotRead;
                } else {
                    self.print(String::from_utf8_lossy(&line).trim_end_matches(['\r', '\n']), out)?;
                }
            }
        }
        Ok(status)
    }

    fn print(&self, text: &str, out: &mut impl Write) -> io::Result<()> {
        let line = Line::of(text);
        match self.format {
            Format::Json => writeln!(out, "{}", json(&line)),
            Format::Table => writeln!(out, "{}", line.row()),
        }
    }
}

/// The next line, with its end; no more of it than is needed to see that it is too long.
fn next_line(input: &mut impl BufRead) -> io::Result<Option<Vec<u8>>> {
    let mut line = Vec::new();
    // What is too long is more than this without the end of the line.
    let most = MAX_BYTES as u64 + 2;
    input.by_ref().take(most).read_until(b'\n', &mut line)?;
    if line.len() as u64 == most && line.last() != Some(&b'\n') {
        input.skip_until(b'\n')?;
    }
    Ok((!line.is_empty()).then_some(line))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_is_too_long_ends_where_it_ends() {
        let long = "x".repeat(3 * MAX_BYTES);
        let mut input = io::Cursor::new(format!("MIT\n{long}\nISC"));
        let lines: Vec<usize> =
            std::iter::from_fn(|| next_line(&mut input).unwrap()).map(|line| line.len()).collect();
        assert_eq!(lines, [4, MAX_BYTES + 2, 3]);
    }
}
