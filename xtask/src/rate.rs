//! Rating files in bulk.

use std::{
    fs::File,
    io::{self, BufWriter, ErrorKind, Read as _, Write},
    num::NonZero,
    path::{Path, PathBuf},
    thread,
};

use anyhow::{Result, bail};
use clap::ValueEnum;
use openness_meter::{
    Evaluation, evaluate,
    formats::mof_yaml::{self, MOST_BYTES, Place},
    frameworks::{Assessment, Framework, Note, mof},
    words::{ENGLISH, FILE_ENGLISH, MORE_ENGLISH},
};
use serde::{Serialize, Serializer};

/// What to rate, and how to say it.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// The files.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Lines of JSON for programs, or a table for people.
    #[arg(long, value_enum, default_value_t = Format::Json)]
    format: Format,
    /// Whether the models have systemic risk in the sense of the EU AI Act, which
    /// no file says.
    #[arg(long, value_enum)]
    systemic_risk: Option<YesOrNo>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Json,
    Table,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum YesOrNo {
    Yes,
    No,
}

/// How many files are rated before what was found is printed.
const BATCH: usize = 1024;

/// Rates the files. Fails if one could not be read, after all others were rated.
pub(crate) fn run(options: &Options) -> Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    match rate_all(options, &mut out) {
        Ok(0) => Ok(()),
        Ok(1) => bail!("one file could not be read"),
        Ok(failed) => bail!("{failed} files could not be read"),
        // Whoever reads has seen enough.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// Prints a line for each file; the number of those that could not be read.
fn rate_all(options: &Options, out: &mut impl Write) -> io::Result<usize> {
    let mut failed = 0;
    if matches!(options.format, Format::Table) {
        writeln!(out, "{}", table_line(&HEAD.map(str::to_owned)))?;
    }
    for batch in options.files.chunks(BATCH) {
        for (line, is_read) in rate_batch(batch, options) {
            writeln!(out, "{line}")?;
            failed += usize::from(!is_read);
        }
    }
    out.flush()?;
    Ok(failed)
}

/// The lines for these files, in order, made on every core.
fn rate_batch(files: &[PathBuf], options: &Options) -> Vec<(String, bool)> {
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let share = files.len().div_ceil(cores).max(1);
    thread::scope(|scope| {
        let workers: Vec<_> = files
            .chunks(share)
            .map(|files| {
                let line = |file: &PathBuf| rate(file, options);
                scope.spawn(move || files.iter().map(line).collect::<Vec<_>>())
            })
            .collect();
        let lines = workers.into_iter().filter_map(|worker| worker.join().ok());
        lines.flatten().collect()
    })
}

/// The line for a file, and whether it could be read.
fn rate(file: &Path, options: &Options) -> (String, bool) {
    let name = file.to_string_lossy();
    let rated = bytes(file)
        .map_err(|error| Failed { file: &name, error: error.to_string(), place: None })
        .and_then(|bytes| {
            mof_yaml::read(&bytes).map_err(|error| Failed {
                file: &name,
                error: FILE_ENGLISH.mof_error(&error),
                place: Some(error.place()),
            })
        });
    let is_read = rated.is_ok();
    let line = match (rated, options.format) {
        (Ok(read), format) => {
            let line = Line::new(&name, read, options.systemic_risk);
            match format {
                Format::Json => json(&line),
                Format::Table => line.row(),
            }
        }
        (Err(failed), Format::Json) => json(&failed),
        (Err(failed), Format::Table) => failed.row(),
    };
    (line, is_read)
}

/// What is in a file, no more of it than is needed to see that it is too large.
fn bytes(file: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(file)?.take(MOST_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn json(line: &impl Serialize) -> String {
    serde_json::to_string(line).unwrap_or_else(|error| format!("{{\"error\":\"{error}\"}}"))
}

/// What is said of a file.
#[derive(Serialize)]
struct Line<'a> {
    file: &'a str,
    name: String,
    level: &'static str,
    label: &'static str,
    frameworks: ByFramework,
    notices: Vec<Notice>,
    #[serde(skip)]
    evaluation: Evaluation,
}

/// What is said of a file that cannot be read.
#[derive(Serialize)]
struct Failed<'a> {
    file: &'a str,
    error: String,
    #[serde(flatten, serialize_with = "place")]
    place: Option<Place>,
}

/// Something odd in a file.
#[derive(Serialize)]
struct Notice {
    #[serde(flatten, serialize_with = "place")]
    place: Option<Place>,
    text: String,
}

struct ByFramework([Rated; 4]);

/// What a framework says, with what there is to add.
#[derive(Serialize)]
struct Rated {
    #[serde(flatten)]
    assessment: Assessment,
    notes: Vec<String>,
}

impl Serialize for ByFramework {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let entry = |rated: &Rated| rated.assessment.framework.id();
        serializer.collect_map(self.0.iter().map(|rated| (entry(rated), rated)))
    }
}

#[expect(clippy::ref_option, reason = "serde calls it so")]
fn place<S: Serializer>(place: &Option<Place>, serializer: S) -> Result<S::Ok, S::Error> {
    let numbers = place.map(|place| [("line", place.line), ("column", place.column)]);
    serializer.collect_map(numbers.into_iter().flatten())
}

impl<'a> Line<'a> {
    fn new(file: &'a str, read: mof_yaml::Read, systemic_risk: Option<YesOrNo>) -> Self {
        let mof_yaml::Read { mut release, listing, notices, .. } = read;
        release.systemic_risk = systemic_risk.map(|answer| answer == YesOrNo::Yes);
        let evaluation = evaluate(&release);
        let frameworks = Framework::ALL.map(|framework| match framework {
            // As the framework's tool takes the file, not as we do.
            Framework::Mof => mof::assess_listing(&listing, &release),
            other => other.assess(&release),
        });
        let frameworks = frameworks.map(|assessment| {
            let remark = |note: &Note| MORE_ENGLISH.remark(*note, &release);
            Rated { notes: assessment.notes.iter().map(remark).collect(), assessment }
        });
        let notices = notices.into_iter().map(|notice| Notice {
            place: Some(notice.place),
            text: FILE_ENGLISH.mof_notice(&notice.kind),
        });
        Self {
            file,
            name: release.name,
            level: evaluation.level.id(),
            label: evaluation.label.id(),
            frameworks: ByFramework(frameworks),
            notices: notices.collect(),
            evaluation,
        }
    }

    fn row(&self) -> String {
        let verdicts =
            self.frameworks.0.each_ref().map(|one| MORE_ENGLISH.verdict(&one.assessment));
        let [mof, osaid, open_weight, eu_ai_act] = verdicts;
        table_line(&[
            self.name.clone(),
            ENGLISH.level(self.evaluation.level).name.to_owned(),
            ENGLISH.label(self.evaluation.label).to_owned(),
            mof,
            osaid,
            open_weight,
            eu_ai_act,
            self.notices.len().to_string(),
        ])
    }
}

impl Failed<'_> {
    fn row(&self) -> String {
        let Self { file, error, place } = self;
        let place = place.map(|Place { line, column }| format!(", line {line}, column {column}"));
        printable(&format!("{file}{}: {error}", place.unwrap_or_default()))
    }
}

/// The heads of the table's columns.
const HEAD: [&str; 8] = [
    "Release",
    "Level",
    "Label",
    "Model Openness Framework",
    "Open Source AI",
    "Open Weight",
    "EU AI Act",
    "Notices",
];

/// How wide each column is, in characters.
const WIDTHS: [usize; 8] = [32, 10, 18, 24, 18, 16, 16, 7];

fn table_line(cells: &[String; 8]) -> String {
    let cells = cells.iter().zip(WIDTHS).map(|(cell, width)| {
        let mut cell = printable(cell);
        if cell.chars().count() > width {
            cell = cell.chars().take(width - 1).chain(['…']).collect();
        }
        format!("{cell:width$}")
    });
    cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
}

/// The text without what could move the cursor or turn the line around.
fn printable(text: &str) -> String {
    let is_unsafe = |c: char| {
        c.is_control()
            || matches!(c, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.replace(is_unsafe, "\u{fffd}")
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    fn fixture(name: &str) -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fixtures/mof").join(name)
    }

    /// What is printed for these files, line by line, and how many failed.
    fn rated(files: &[&str], format: Format) -> (Vec<String>, usize) {
        let files = files.iter().map(|name| fixture(name)).collect();
        let mut out = Vec::new();
        let options = Options { files, format, systemic_risk: Some(YesOrNo::No) };
        let failed = rate_all(&options, &mut out).unwrap();
        (String::from_utf8(out).unwrap().lines().map(str::to_owned).collect(), failed)
    }

    #[test]
    fn there_is_one_line_a_file_in_order() {
        let files = ["complete.yml", "no-such-file.yml", "broken.txt", "dirty.yml", "complete.yml"];
        let (lines, failed) = rated(&files, Format::Json);
        assert_eq!((lines.len(), failed), (5, 2));
        let lines: Vec<Value> =
            lines.iter().map(|line| serde_json::from_str(line).unwrap()).collect();
        for (line, file) in lines.iter().zip(files) {
            assert!(line["file"].as_str().unwrap().ends_with(file));
        }
        let complete = &lines[0];
        assert_eq!(complete["name"], "Complete");
        assert_eq!(
            (&complete["level"], &complete["label"]),
            (&"radical".into(), &"open source".into())
        );
        let frameworks = &complete["frameworks"];
        assert_eq!(frameworks["mof"]["class"], 1);
        assert_eq!(frameworks["mof"]["progress"]["2"], 100.0);
        assert_eq!(frameworks["osaid"]["verdict"], "passes");
        assert_eq!(frameworks["open-weight"]["verdict"], "passes");
        assert_eq!(frameworks["eu-ai-act"]["verdict"], "qualifies");
        assert_eq!(complete["notices"][0]["line"], 28);
        // Neither verdict nor name where a file cannot be read, but why and where.
        assert!(lines[1]["error"].is_string() && lines[1]["line"].is_null());
        assert_eq!((&lines[2]["line"], &lines[2]["column"]), (&3.into(), &1.into()));
        assert!(lines[2]["error"].as_str().unwrap().contains("not YAML"));
        assert!(lines[3]["notices"].as_array().unwrap().len() > 20);
        assert_eq!(lines[0], lines[4]);
    }

    #[test]
    fn a_table_is_for_people() {
        let (lines, failed) = rated(&["complete.yml", "broken.txt"], Format::Table);
        assert_eq!((lines.len(), failed), (3, 1));
        assert!(lines[0].starts_with("Release"));
        assert!(lines[1].starts_with("Complete") && lines[1].contains("Class I, Open Science"));
        assert!(lines[2].contains("broken.txt, line 3, column 1: The file is not YAML"));
    }

    #[test]
    fn text_from_files_cannot_move_the_cursor() {
        let cells = ["\u{1b}[2Jgone", "a\u{202e}b", "x\ny", "", "", "", "", ""].map(str::to_owned);
        let line = table_line(&cells);
        assert!(!line.contains(['\u{1b}', '\u{202e}', '\n']), "{line:?}");
    }
}
