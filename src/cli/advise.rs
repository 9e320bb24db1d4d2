//! The fewest changes that would raise a release, as the page says it.

use std::io::{self, Write};

use clap::Args;
use serde::Serialize;

use super::{
    DocumentFormat, Source, Status, document::Document, explain::title, language, line::json,
};
use crate::{
    advice::{self, Advice, Change, Plan},
    release::Release,
    words::DetailsPhrase,
};

/// What to advise on, and how.
#[derive(Args, Debug)]
#[command(after_long_help = EXAMPLES)]
pub struct AdviseOptions {
    #[command(flatten)]
    source: Source,
    /// How it is written
    #[arg(long, value_enum, default_value_t)]
    format: DocumentFormat,
}

const EXAMPLES: &str = "\
The sets of changes are exact: nothing smaller would do. JSON has all of them; the others have
the first eight for each level.

Examples:
  openness-meter advise README.md
  openness-meter advise README.md --format json | jq '.advice[] | select(.goal == \"modifiable\")'";

/// Most sets of changes that are listed for one goal.
const MAX_LISTED_PLANS: usize = 8;

/// What a program gets.
#[derive(Serialize)]
struct Advised<'a> {
    file: &'a str,
    name: &'a str,
    advice: &'a [Advice],
}

impl AdviseOptions {
    /// Writes what would raise the release.
    pub(super) fn run(&self, out: &mut impl Write, errors: &mut impl Write) -> io::Result<Status> {
        let release = match self.source.read(errors)? {
            Ok(rated) => rated.release,
            Err(status) => return Ok(status),
        };
        let file = self.source.name();
        let advice = advice::all(&release);
        let document = || document(&file, &release, &advice);
        match self.format {
            DocumentFormat::Text => write!(out, "{}", document().to_text())?,
            DocumentFormat::Markdown => write!(out, "{}", document().to_markdown())?,
            DocumentFormat::Json => {
                let advised = Advised { file: &file, name: &release.name, advice: &advice };
                writeln!(out, "{}", json(&advised))?;
            }
        }
        Ok(Status::Fine)
    }
}

fn document(file: &str, release: &Release, all: &[Advice]) -> Document {
    let words = language().details();
    let mut document = Document::default();
    let heading = words.phrase(DetailsPhrase::Advice);
    document.heading(1, format!("{}: {heading}", title(file, release)));
    if all.is_empty() {
        document.paragraph(words.phrase(DetailsPhrase::TopOfAll));
    }
    for advice in all {
        let (goal, owner) = (words.goal(advice.goal), words.goal_owner(advice.goal));
        document.heading(2, format!("{goal} ({owner}): {}", words.distance(advice)));
        add_plans(&mut document, release, advice);
    }
    document
}

/// The sets of changes, with what they have in common once, before them.
fn add_plans(document: &mut Document, release: &Release, advice: &Advice) {
    let words = language().details();
    let listed = advice.plans.get(..MAX_LISTED_PLANS).unwrap_or(&advice.plans);
    document.paragraph(words.introduction(advice, listed.len()));
    for caveat in &advice.caveats {
        document.paragraph(words.caveat(*caveat, release));
    }
    let judged = |plan: &Plan| plan.depends_on_judgment.then(|| words.depends_on_judgment());
    match listed {
        [] => {}
        [only] => {
            document.items(only.changes.iter().map(|change| words.change(*change)));
            document.paragraph(judged(only).unwrap_or_default());
        }
        [first, ..] => {
            let is_common =
                |change: &&Change| advice.plans.iter().all(|plan| plan.changes.contains(change));
            let common: Vec<Change> = first.changes.iter().filter(is_common).copied().collect();
            let ways = if common.is_empty() {
                DetailsPhrase::DoThese
            } else {
                document.paragraph(words.phrase(DetailsPhrase::AlwaysThese));
                document.items(common.iter().map(|change| words.change(*change)));
                DetailsPhrase::AndOneOf
            };
            document.paragraph(words.phrase(ways));
            for plan in listed {
                let own = plan.changes.iter().filter(|change| !common.contains(change));
                let own: Vec<String> = own.map(|change| words.change(*change)).collect();
                let judged = judged(plan).map(|text| format!(". {text}")).unwrap_or_default();
                document.item(0, format!("{}{judged}", own.join("; ")));
            }
        }
    }
}
