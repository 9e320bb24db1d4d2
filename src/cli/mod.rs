//! The command `openness-meter`: rates, explains and converts the files that people have.
//!
//! Each subcommand is a file. What they share: `input` finds and reads files, `rated` is all
//! that is said of a release, and `text` and `document` make text from outside safe to print.

mod advise;
mod convert;
mod document;
mod explain;
mod formats;
mod input;
mod license;
mod line;
mod progress;
mod rate;
mod rated;
mod requirement;
mod source;
mod text;

use std::{
    io::{self, BufWriter, ErrorKind, Write},
    process::ExitCode,
    sync::OnceLock,
};

use clap::{CommandFactory as _, Parser, Subcommand, ValueEnum};

use self::source::Source;
pub use self::{
    advise::AdviseOptions, convert::ConvertOptions, explain::ExplainOptions,
    license::LicenseOptions, rate::RateOptions,
};
use crate::words::Language;

/// What everything is written in, once the command line has said it.
static LANGUAGE: OnceLock<Language> = OnceLock::new();

/// What everything is written in.
fn language() -> Language {
    LANGUAGE.get().copied().unwrap_or_default()
}

/// The language with this tag.
fn parse_language(tag: &str) -> Result<Language, String> {
    let tags = Language::ALL.map(Language::tag).join(", ");
    Language::known(tag).ok_or_else(|| format!("there are {tags}"))
}

/// What the help begins with.
const ABOUT: &str = "\
How open is an AI model release, why, and what would raise it.

Reads model cards, answers of the Hugging Face Hub's API, CycloneDX, SPDX 3, YAML of the Model
Openness Framework and of the European Open Source AI Index, Openness Meter's own JSON, and links.
A file is known by what is in it, not by its name. Nothing is sent anywhere.";

/// The command line.
#[derive(Debug, Parser)]
#[command(name = "openness-meter", version, about = ABOUT, after_help = EXAMPLES)]
struct Options {
    #[command(subcommand)]
    command: Command,
    /// The language of what is written: en, de, fr or zh
    #[arg(long, global = true, value_name = "TAG", value_parser = parse_language)]
    lang: Option<Language>,
}

/// What stands at the end of the help.
const EXAMPLES: &str = "\
Examples:
  openness-meter explain README.md
  openness-meter rate --format table models/
  openness-meter rate README.md --require label=open-weights
  openness-meter advise README.md
  openness-meter convert README.md --to json -o release.json
  openness-meter license 'Apache 2.0' 'llama 3.1 community license'

Exit status:
  0  all is well
  1  a requirement is not met
  2  the command line cannot be understood
  3  a file could not be read or written; all others were rated";

/// What the command does.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Rates files, one line each
    Rate(RateOptions),
    /// Says what holds a release at its level, and what each framework says of it
    Explain(ExplainOptions),
    /// Lists the fewest changes that would raise a release, for every level of every framework
    Advise(AdviseOptions),
    /// Writes a release in another format
    Convert(ConvertOptions),
    /// Says what texts are known as that state licenses, one line each
    License(LicenseOptions),
    /// Lists the formats that are read and written
    Formats,
    /// Writes completions for a shell
    ///
    /// For bash: openness-meter completions bash > ~/.local/share/bash-completion/completions/openness-meter
    Completions {
        /// The shell.
        #[arg(value_enum)]
        shell: clap_complete::Shell,
    },
}

/// How the command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// All is well.
    Fine = 0,
    /// A requirement is not met.
    FallsShort = 1,
    /// The command line asks for what there is not.
    Usage = 2,
    /// A file could not be read.
    NotRead = 3,
}

/// Text for people, or for programs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum DocumentFormat {
    /// Plain text
    #[default]
    Text,
    /// Markdown, for a report or a comment
    Markdown,
    /// One object of JSON
    Json,
}

/// Runs the command with the arguments of this process.
pub fn main() -> ExitCode {
    let Options { command, lang } = Options::parse();
    // The first one to say so: nothing else does.
    LANGUAGE.get_or_init(|| lang.unwrap_or_default());
    run(&command)
}

/// Runs a command on the standard streams. An error is told there.
pub fn run(command: &Command) -> ExitCode {
    let mut out = BufWriter::new(io::stdout().lock());
    let ended = run_with(command, &mut out, &mut io::stderr());
    match ended.and_then(|status| out.flush().map(|()| status)) {
        Ok(status) => ExitCode::from(status as u8),
        // Whoever reads has seen enough.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            // There is nowhere else to say that nothing can be said there.
            writeln!(io::stderr(), "openness-meter: {error}").ok();
            ExitCode::from(Status::NotRead as u8)
        }
    }
}

fn run_with(
    command: &Command,
    out: &mut impl Write,
    errors: &mut impl Write,
) -> io::Result<Status> {
    match command {
        Command::Rate(options) => options.run(out, errors),
        Command::Explain(options) => options.run(out, errors),
        Command::Advise(options) => options.run(out, errors),
        Command::Convert(options) => options.run(out, errors),
        Command::License(options) => options.run(out, errors),
        Command::Formats => formats::run(out),
        Command::Completions { shell } => {
            // Into memory first: the generator panics where it cannot write.
            let mut completions = Vec::new();
            let mut command = Options::command();
            clap_complete::generate(*shell, &mut command, "openness-meter", &mut completions);
            out.write_all(&completions)?;
            Ok(Status::Fine)
        }
    }
}
