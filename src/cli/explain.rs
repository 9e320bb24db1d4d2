//! Why a release is rated as it is, as the page says it.

use std::{
    io::{self, Write},
    iter::repeat,
};

use clap::Args;
use serde::Serialize;

use super::{
    DocumentFormat, Source, Status,
    document::Document,
    language,
    line::{Frameworks, json},
    rated::{Rated, Told},
    requirement::cause,
};
use crate::{
    Evaluation,
    frameworks::{
        Answer, Assessment, Check, claims, finding,
        four_level::{Criterion, Level, Outcome, Pillar, notes},
        mof::Class,
        rule::{self, Clause},
    },
    release::{Artifact, Release},
    tradeoffs,
    words::{DetailsPhrase, ImportPhrase},
};

/// What to explain, and how.
#[derive(Args, Debug)]
#[command(after_long_help = EXAMPLES)]
pub struct ExplainOptions {
    #[command(flatten)]
    source: Source,
    /// How it is written
    #[arg(long, value_enum, default_value_t)]
    format: DocumentFormat,
}

const EXAMPLES: &str = "\
Examples:
  openness-meter explain README.md
  openness-meter explain bom.json --format markdown >> \"$GITHUB_STEP_SUMMARY\"
  openness-meter explain model.yml --systemic-risk no --format json";

impl ExplainOptions {
    /// Writes why the release is rated as it is.
    pub(super) fn run(&self, out: &mut impl Write, errors: &mut impl Write) -> io::Result<Status> {
        let rated = match self.source.read(errors)? {
            Ok(rated) => rated,
            Err(status) => return Ok(status),
        };
        let file = self.source.name();
        match self.format {
            DocumentFormat::Text => write!(out, "{}", document(&file, &rated).to_text())?,
            DocumentFormat::Markdown => write!(out, "{}", document(&file, &rated).to_markdown())?,
            DocumentFormat::Json => writeln!(out, "{}", json(&Explained::of(&file, &rated)))?,
        }
        Ok(Status::Fine)
    }
}

/// What a program gets.
#[derive(Serialize)]
struct Explained<'a> {
    file: &'a str,
    release: &'a Release,
    headline: String,
    evaluation: &'a Evaluation,
    /// What keeps it from the next level.
    causes: Vec<String>,
    frameworks: Frameworks<'a>,
    unknown: &'a [Artifact],
    notices: &'a [Told],
}

impl<'a> Explained<'a> {
    fn of(file: &'a str, rated: &'a Rated) -> Self {
        Self {
            file,
            release: &rated.release,
            headline: language().common().headline(&rated.release, &rated.evaluation),
            evaluation: &rated.evaluation,
            causes: causes(rated),
            frameworks: Frameworks(rated),
            unknown: &rated.unknown,
            notices: &rated.notices,
        }
    }
}

/// What heads a document about a release: its name and producer, else its file.
pub(super) fn title(file: &str, release: &Release) -> String {
    if release.name.trim().is_empty() && release.producer.trim().is_empty() {
        file.to_owned()
    } else {
        language().import().release_title(release)
    }
}

fn document(file: &str, rated: &Rated) -> Document {
    let common = language().common();
    let (release, evaluation) = (&rated.release, &rated.evaluation);
    let mut document = Document::default();
    document.heading(1, title(file, release));
    document.paragraph(common.headline(release, evaluation));
    let level = common.level(evaluation.level).name;
    document.paragraph(format!("{}: {level}", common.level_number(evaluation.level)));
    add_reading(&mut document, rated);
    add_reasons(&mut document, rated);
    add_claim(&mut document, rated);
    add_frameworks(&mut document, rated);
    add_criteria(&mut document, rated);
    document
}

/// What the file was taken for, what was inferred, and what should be checked.
fn add_reading(document: &mut Document, rated: &Rated) {
    let words = language().import();
    document.paragraph(words.read_as(rated.format));
    let title = |artifact: Artifact| language().common().artifact(artifact).title;
    let inferred = rated.inferred.iter().map(|one| {
        let fact = words.inferred_fact(&rated.release, one);
        format!("{}: {fact}", title(one.artifact))
    });
    document.list(2, words.phrase(ImportPhrase::Inferred), inferred.collect());
    let notices = rated.notices.iter().map(|notice| match &notice.place {
        Some(place) => format!("{}: {}", words.place(place), notice.text),
        None => notice.text.clone(),
    });
    document.list(2, words.phrase(ImportPhrase::Warnings), notices.collect());
    if !rated.unknown.is_empty() {
        document.heading(2, words.phrase(ImportPhrase::Unknown));
        document.paragraph(words.unknown(&rated.unknown));
    }
}

/// What keeps a release from the next level.
fn causes(rated: &Rated) -> Vec<String> {
    let next = rated.evaluation.level.next().map(Level::conditions).unwrap_or_default();
    let missing = rule::missing(&rated.release, next);
    missing.iter().map(|clause| cause(rated, clause)).collect()
}

/// What keeps it from the next level, and what its state protects and costs.
fn add_reasons(document: &mut Document, rated: &Rated) {
    let words = language().details();
    let (release, evaluation) = (&rated.release, &rated.evaluation);
    document.heading(2, words.causes_heading(evaluation.level));
    document.items(causes(rated));
    for note in notes(release) {
        document.paragraph(words.note(note, release));
    }
    let protects = tradeoffs::protects(release, evaluation).into_iter();
    let protects = protects.map(|one| words.protects(one).to_owned()).collect();
    document.list(2, words.phrase(DetailsPhrase::Protects), protects);
    let costs = tradeoffs::costs(release, evaluation).into_iter();
    let costs = costs.map(|one| words.costs(one).to_owned()).collect();
    document.list(2, words.phrase(DetailsPhrase::Costs), costs);
}

/// Whether the facts bear out what the file says that it is called.
fn add_claim(document: &mut Document, rated: &Rated) {
    let words = language().details();
    let Some(claim) = rated.release.claim else { return };
    let checked = claims::check(claim, &rated.release);
    document.heading(2, language().catalog().called(words.claim(claim)));
    let answer = words.claim_answer(checked.answer);
    document.paragraph(format!("{answer}. {}", words.claim_reason(&checked, &rated.release)));
}

fn add_frameworks(document: &mut Document, rated: &Rated) {
    let words = language().details();
    document.heading(2, words.phrase(DetailsPhrase::Frameworks));
    for assessment in &rated.assessments {
        add_framework(document, rated, assessment);
    }
    let differences = words.differences(&rated.release, &rated.assessments);
    document.list(3, words.phrase(DetailsPhrase::Differences), differences);
}

fn add_framework(document: &mut Document, rated: &Rated, assessment: &Assessment) {
    let words = language().details();
    let framework = assessment.framework;
    let name = words.framework(framework).name;
    document.heading(3, format!("{name}: {}", words.verdict(assessment)));
    document.paragraph(words.because(assessment, &rated.release));
    // Where a framework has classes, there is one check for each.
    let classes = Class::ALL.into_iter().map(Some).chain(repeat(None));
    for (check, class) in assessment.checks.iter().zip(classes) {
        let progress = assessment
            .rating
            .as_ref()
            .zip(class)
            .map(|(rating, class)| format!(" ({})", words.progress(rating.progress[class])));
        add_check(document, check, &progress.unwrap_or_default());
    }
    for remark in rated.remarks(assessment) {
        document.paragraph(remark);
    }
    document.paragraph(words.caution(framework).unwrap_or_default());
    let edition = framework.edition();
    document.paragraph(format!("{}: {}", words.edition(edition), edition.url));
}

/// A question with its answer and what that rests on.
fn add_check(document: &mut Document, check: &Check, progress: &str) {
    let words = language().details();
    let question = words.question(check.question);
    document.item(0, format!("{question}: {}{progress}", words.answer(check.answer)));
    for found in &check.findings {
        let title = language().common().artifact(found.artifact).title;
        document.item(1, format!("{title}: {}", words.finding(found)));
    }
}

fn add_criteria(document: &mut Document, rated: &Rated) {
    let words = language().details();
    document.heading(2, words.phrase(DetailsPhrase::Pillars));
    for pillar in Pillar::ALL {
        let count = words.pillar_count(pillar, &rated.evaluation);
        document.heading(3, format!("{}: {count}", words.pillar(pillar)));
        for criterion in pillar.criteria() {
            add_criterion(document, rated, criterion);
        }
    }
}

/// A criterion and its outcome; unless it is met, what it asks and what was found.
fn add_criterion(document: &mut Document, rated: &Rated, criterion: Criterion) {
    let words = language().details();
    let outcome = rated.evaluation.outcome(criterion);
    document.item(0, format!("{}: {}", words.criterion(criterion), words.outcome(outcome)));
    if outcome == Outcome::Met {
        return;
    }
    for clause in criterion.met() {
        document.item(1, format!("{} {}", words.clause_head(clause), found(rated, clause)));
    }
}

/// What a clause asks of, and what was found of it.
fn found(rated: &Rated, clause: Clause) -> String {
    let words = language().details();
    let one = |need: &rule::Need| {
        let found = finding(&rated.release, need);
        let title = language().common().artifact(need.artifact).within;
        let text = match found.answer {
            Answer::Yes => words.finding(&found),
            _ => words.cause(*need, &rated.release),
        };
        format!("{title} ({text})")
    };
    clause.iter().map(one).collect::<Vec<_>>().join(", ")
}
