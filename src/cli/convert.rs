//! Writing a release in another format.

use std::{
    fs,
    io::{self, Write},
    path::PathBuf,
};

use clap::{Args, builder::PossibleValuesParser};

use super::{Source, Status, input::STANDARD_INPUT, language, text::printable};
use crate::{
    date::Date,
    evaluate,
    formats::{
        escape::markdown,
        export::{ShareContext, ShareFormat, embed::Embed},
        import,
    },
    release::{Artifact, Availability, License, Release},
};

/// What to convert, and into what.
#[derive(Args, Debug)]
#[command(after_long_help = EXAMPLES)]
pub struct ConvertOptions {
    #[command(flatten)]
    source: Source,
    /// The format that is written
    #[arg(long, value_name = "FORMAT", value_parser = PossibleValuesParser::new(Target::all().map(Target::id)))]
    to: String,
    /// The file that is written, instead of standard output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// The address of a page that runs Openness Meter, for links to it
    ///
    /// Without it a link is the part from `#` on, and Markdown has none.
    #[arg(long, value_name = "URL", default_value = "")]
    page: String,
}

const EXAMPLES: &str = "\
What a format cannot hold is left out, and told on standard error.

Examples:
  openness-meter convert README.md --to json -o release.json
  openness-meter convert bom.json --to link --page https://example.org/meter/
  openness-meter convert model.yml --to badge -o badge.svg

Exit status:
  0  it was written
  2  the command line cannot be understood
  3  a file could not be read or written";

/// A format that is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// A link.
    Link,
    /// One of those that the page shares an evaluation in.
    Share(ShareFormat),
}

/// The formats of the page that are written here, too, and what they are for: those that are
/// of use without a browser.
const SHARED: [(&str, &str); 5] = [
    ("json", "the release, for programs; it is read again as it was"),
    ("mof-yaml", "YAML of the Model Openness Framework, which knows only what is public"),
    ("cyclonedx", "a bill of materials in CycloneDX"),
    ("markdown", "the verdict in two sentences, for a post or a model card"),
    ("badge", "the verdict as a picture, in SVG"),
];

impl Target {
    /// Every format that is written.
    pub(super) fn all() -> impl Iterator<Item = Self> {
        let shared = SHARED.iter().filter_map(|(id, _)| ShareFormat::from_id(id)).map(Self::Share);
        std::iter::once(Self::Link).chain(shared)
    }

    /// What it is called on the command line.
    pub(super) const fn id(self) -> &'static str {
        match self {
            Self::Link => "link",
            Self::Share(format) => format.id(),
        }
    }

    /// What it is for, in a few words.
    pub(super) fn about(self) -> &'static str {
        let shared = SHARED.iter().find(|(id, _)| *id == self.id());
        shared.map_or("the release, as a link that holds all of it", |(_, about)| about)
    }

    /// The release in this format, with an end of line.
    fn write(self, release: &Release, page: &str) -> String {
        let context = ShareContext {
            entry: None,
            release,
            page,
            language: language(),
            embed: Embed::default(),
            with_sources: true,
            // Only a citation has a day, and only a card has fonts.
            day: Date::of_day(1970, 1, 1),
            measure: &|_, _| 0.0,
        };
        let mut text = match self {
            Self::Link => context.link(),
            // A link that leads nowhere is none.
            Self::Share(ShareFormat::Markdown) if page.is_empty() => post(release),
            Self::Share(format) => context.write(format),
        };
        if !text.ends_with('\n') {
            text.push('\n');
        }
        text
    }

    /// Whether a file in this format is read again as the release that it was made of.
    const fn holds_release(self) -> bool {
        !matches!(self, Self::Share(ShareFormat::Markdown | ShareFormat::Badge))
    }
}

impl ConvertOptions {
    /// Writes the release; what cannot be carried over is told on `errors`.
    pub(super) fn run(&self, out: &mut impl Write, errors: &mut impl Write) -> io::Result<Status> {
        let rated = match self.source.read(errors)? {
            Ok(rated) => rated,
            Err(status) => return Ok(status),
        };
        let Some(target) = Target::all().find(|target| target.id() == self.to) else {
            return Ok(Status::Usage);
        };
        let text = target.write(&rated.release, &self.page);
        if target.holds_release() {
            for lost in lost(&rated.release, &text) {
                let line = format!("{}: not in {}: {lost}", self.source.name(), target.id());
                writeln!(errors, "{}", printable(&line))?;
            }
        }
        match &self.output {
            Some(file) if file.as_os_str() != STANDARD_INPUT => {
                if let Err(error) = fs::write(file, text) {
                    let line = format!("openness-meter: {}: {error}", file.display());
                    writeln!(errors, "{}", printable(&line))?;
                    return Ok(Status::NotRead);
                }
            }
            _ => out.write_all(text.as_bytes())?,
        }
        Ok(Status::Fine)
    }
}

/// The verdict in Markdown, without a link to it.
fn post(release: &Release) -> String {
    let (words, evaluation) = (language().share(), evaluate(release));
    let summary = markdown(&words.summary(release, &evaluation));
    let headline = markdown(&language().common().headline(release, &evaluation));
    let base = language().common().built_on(release);
    words.post(&format!("**{summary}**"), &headline, &markdown(&base), "").trim_end().to_owned()
}

/// What of a release is not in this text that was made of it: it is read again, and compared.
fn lost(release: &Release, text: &str) -> Vec<String> {
    let all = match import::read(text.as_bytes()) {
        Ok(all) => all,
        Err(error) => return vec![language().import().error(&error)],
    };
    let again = all.first().map(import::ImportResult::release).unwrap_or_default();
    let facts = [
        ("the name", release.name != again.name),
        ("the producer", release.producer != again.producer),
        ("the date", release.date != again.date),
        ("the version", release.version != again.version),
        ("a link", release.links.iter().any(|link| !again.links.contains(link))),
        ("the answer on systemic risk", release.systemic_risk != again.systemic_risk),
        ("what it is called", release.claim != again.claim),
    ];
    let facts = facts.into_iter().filter(|(_, is_lost)| *is_lost).map(|(what, _)| what.to_owned());
    facts.chain(Artifact::ALL.into_iter().filter_map(|one| lost_of(one, release, &again))).collect()
}

/// What of an artifact is not in a release that was read again.
fn lost_of(artifact: Artifact, release: &Release, again: &Release) -> Option<String> {
    let words = language().common();
    let (is, was) = (&again[artifact], &release[artifact]);
    let license =
        |of: &Release| of.license(artifact).map(|license| License::id(license).to_owned());
    let title = words.artifact(artifact).title;
    if is.availability != was.availability {
        let [was, is] = [was, is].map(|facts| words.availability(facts.availability));
        return Some(format!("{title}: {was}; it is read as {is}"));
    }
    let (of, of_again) = (license(release), license(again));
    if was.availability > Availability::Withheld && of != of_again {
        return Some(match of {
            Some(id) => format!("{title}: its license, {id}"),
            None => format!("{title}: that it has no license"),
        });
    }
    (is.source != was.source).then(|| format!("{title}: its source"))
}
