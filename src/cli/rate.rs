//! Rating files in bulk.

use std::{
    io::{self, Write},
    num::NonZero,
    path::PathBuf,
    thread,
};

use clap::{Args, ValueEnum};

use super::{
    Status,
    input::{Input, inputs},
    line::LineFormat,
    progress::Progress,
    rated::{Told, read},
    requirement::Requirement,
    source::SystemicRisk,
    text::printable,
};

/// What to rate, and how to say it.
#[derive(Args, Debug)]
#[command(after_long_help = EXAMPLES)]
pub struct RateOptions {
    /// Files; `-` is standard input, and a folder stands for all files in it
    ///
    /// What is hidden in a folder is left out. A file that is no model gives a line with
    /// `error`; all others are still rated.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// How the lines are written
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// What every release must have; may be repeated, or list several with commas
    ///
    /// Where one is not met, standard error says why in one line, and the exit status is 1.
    /// At least a level, a label, or a class of the Model Openness Framework:
    ///   level=limited, level=modifiable, level=radical
    ///   label=restricted-weights, label=open-weights, label=open-source
    ///   mof=3, mof=2, mof=1
    /// The best verdict of a framework; what is a matter for judgment falls short:
    ///   osaid, open-weight, eu-ai-act
    /// That the facts bear out what it is called:
    ///   claim=open-source, claim=open-source-ai, claim=open-weights, claim=open,
    ///   claim=openly-available, claim=free-for-research
    #[arg(
        long,
        value_name = "REQUIREMENT",
        value_delimiter = ',',
        verbatim_doc_comment,
        help = "What every release must have; may be repeated, or list several with commas"
    )]
    require: Vec<Requirement>,
    #[command(flatten)]
    systemic_risk: SystemicRisk,
}

const EXAMPLES: &str = "\
Each line of JSON has `file`, `kind`, `release`, `inferred`, `level`, `label`, `frameworks` and
`notices`; or `file` and `error`. A file with several releases has a line for each, with its
number as `item`.

Examples:
  openness-meter rate README.md
  openness-meter rate --format table models/
  openness-meter rate README.md --require label=open-weights,mof=3
  curl -s https://example.org/bom.json | openness-meter rate -
  openness-meter rate models/ | jq -r 'select(.label == \"open source\").file'

Exit status:
  0  all files were rated, and meet what is required
  1  a release does not meet what is required
  2  the command line cannot be understood
  3  a file could not be read; all others were rated";

/// How the lines are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// An object of JSON each, for programs
    #[default]
    Json,
    /// A table for people
    Table,
    /// A table in Markdown
    Markdown,
}

impl From<Format> for LineFormat {
    fn from(format: Format) -> Self {
        match format {
            Format::Json => Self::Json,
            Format::Table => Self::TABLE,
            Format::Markdown => Self::MARKDOWN,
        }
    }
}

/// How many files are rated before what was found is printed. A line may be as long as its
/// file, so these bound the memory.
const BATCH: usize = 128;

/// What is said of one file.
struct Said {
    /// A line for each release in it, or one that says why there is none.
    lines: Vec<String>,
    /// What its releases fall short of, a line each.
    shortfalls: Vec<String>,
    is_read: bool,
}

impl RateOptions {
    /// Prints a line for each release, in order. On `errors`, what they fall short of, and
    /// how many files could not be read.
    pub(super) fn run(&self, out: &mut impl Write, errors: &mut impl Write) -> io::Result<Status> {
        let inputs = inputs(&self.files);
        let progress = Progress::new(inputs.len());
        let (mut failed, mut falls_short) = (0_usize, false);
        if let Some(head) = LineFormat::from(self.format).head() {
            writeln!(out, "{head}")?;
        }
        for batch in inputs.chunks(BATCH) {
            let said = self.rate_batch(batch, &progress);
            progress.aside(|| {
                for one in &said {
                    one.lines.iter().try_for_each(|line| writeln!(out, "{line}"))?;
                    failed += usize::from(!one.is_read);
                    falls_short |= !one.shortfalls.is_empty();
                }
                // Where both are shown, what was rated comes before what it falls short of.
                out.flush()?;
                let mut shortfalls = said.iter().flat_map(|one| &one.shortfalls);
                shortfalls.try_for_each(|line| writeln!(errors, "{line}"))
            })?;
        }
        progress.end();
        match failed {
            0 => {}
            1 => writeln!(errors, "openness-meter: one file could not be read")?,
            _ => writeln!(errors, "openness-meter: {failed} files could not be read")?,
        }
        Ok(if falls_short {
            Status::FallsShort
        } else if failed > 0 {
            Status::NotRead
        } else {
            Status::Fine
        })
    }

    /// What is said of these files, in order, worked out on every core.
    fn rate_batch(&self, batch: &[Input], progress: &Progress) -> Vec<Said> {
        let cores = thread::available_parallelism().map_or(1, NonZero::get);
        let share = batch.len().div_ceil(cores).max(1);
        let rate = |input: &Input| {
            let said = self.rate(input);
            progress.step();
            said
        };
        thread::scope(|scope| {
            let work = |share: &'_ [Input]| share.iter().map(rate).collect::<Vec<_>>();
            let workers: Vec<_> = batch
                .chunks(share)
                .map(|share| (share, scope.spawn(move || work(share))))
                .collect();
            let said = workers.into_iter().flat_map(|(share, worker)| {
                // No file may take its neighbors along.
                worker.join().unwrap_or_else(|_| {
                    let stopped = || Told::of_file("the reader stopped at it".to_owned());
                    share.iter().map(|input| self.refused(&input.name(), &stopped())).collect()
                })
            });
            said.collect()
        })
    }

    fn rate(&self, input: &Input) -> Said {
        let (file, format) = (input.name(), LineFormat::from(self.format));
        let read = input
            .bytes()
            .map_err(Told::of_file)
            .and_then(|bytes| read(&bytes, self.systemic_risk.answer()));
        let all = match read {
            Ok(all) => all,
            Err(problem) => return self.refused(&file, &problem),
        };
        let item = |index: usize| (all.len() > 1).then_some(index + 1);
        let lines = all.iter().enumerate();
        let lines = lines.map(|(index, rated)| format.release(&file, item(index), rated));
        let mut shortfalls = Vec::new();
        for (index, rated) in all.iter().enumerate() {
            let number = item(index).map(|item| format!(", release {item}")).unwrap_or_default();
            for requirement in &self.require {
                if let Some(why) = requirement.shortfall(rated) {
                    let line = format!("{file}{number}: {requirement} is not met: {why}");
                    shortfalls.push(printable(&line));
                }
            }
        }
        Said { lines: lines.collect(), shortfalls, is_read: true }
    }

    fn refused(&self, file: &str, problem: &Told) -> Said {
        let line = LineFormat::from(self.format).problem(file, problem);
        Said { lines: vec![line], shortfalls: Vec::new(), is_read: false }
    }
}
