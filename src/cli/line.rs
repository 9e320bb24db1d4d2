//! What is said of a file in one line: of JSON for programs, or of a table for people.

use serde::Serialize;
use serde_json::{Value, json};

use super::{
    language,
    rated::{Rated, Told},
    text::{Table, printable},
};
use crate::{
    frameworks::{
        Assessment, Framework,
        osai::{self, Published},
    },
    release::{Artifact, Release},
    words::{CatalogPhrase, SharePhrase},
};

/// The heads of the table's columns.
fn head() -> [&'static str; 9] {
    let (share, catalog, details) =
        (language().share(), language().catalog(), language().details());
    let [mof, osaid, owd, eu, osai] =
        Framework::ALL.map(|framework| details.short_framework(framework));
    [
        share.phrase(SharePhrase::HeadRelease),
        catalog.phrase(CatalogPhrase::Level),
        catalog.phrase(CatalogPhrase::Label),
        mof,
        osaid,
        owd,
        eu,
        osai,
        share.phrase(SharePhrase::HeadNotices),
    ]
}

/// How wide each column is, in characters.
const WIDTHS: [usize; 9] = [32, 14, 22, 24, 24, 22, 16, 18, 9];

/// How the lines are written.
#[derive(Clone, Copy, Debug)]
pub(super) enum LineFormat {
    /// An object of JSON each.
    Json,
    /// The rows of a table.
    Table(Table<9>),
}

impl LineFormat {
    /// A table for a terminal.
    pub(super) const TABLE: Self = Self::Table(Table::Plain(WIDTHS));
    /// A table in Markdown.
    pub(super) const MARKDOWN: Self = Self::Table(Table::Markdown);

    /// What stands before the first line.
    pub(super) fn head(self) -> Option<String> {
        match self {
            Self::Json => None,
            Self::Table(table) => Some(table.head(head())),
        }
    }

    /// The line for a release. One of several in a file has its number, from 1.
    pub(super) fn release(self, file: &str, item: Option<usize>, rated: &Rated) -> String {
        match self {
            Self::Json => json(&Line::of(file, item, rated)),
            Self::Table(table) => table.row(&cells(file, rated)),
        }
    }

    /// The line for a file that cannot be read.
    pub(super) fn problem(self, file: &str, problem: &Told) -> String {
        match self {
            Self::Json => json(&Failed { file, error: problem }),
            Self::Table(Table::Plain(_)) => printable(&problem.line(file)),
            Self::Table(table) => {
                let mut cells = <[String; 9]>::default();
                cells[0] = problem.line(file);
                table.row(&cells)
            }
        }
    }
}

/// A value as one line of JSON.
pub(super) fn json(value: &impl Serialize) -> String {
    // Serializing what is defined here cannot fail.
    serde_json::to_string(value).unwrap_or_default()
}

#[derive(Serialize)]
struct Line<'a> {
    file: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    item: Option<usize>,
    kind: &'static str,
    release: &'a Release,
    inferred: Vec<Artifact>,
    level: &'static str,
    label: &'static str,
    frameworks: Frameworks<'a>,
    notices: &'a [Told],
}

#[derive(Serialize)]
struct Failed<'a> {
    file: &'a str,
    error: &'a Told,
}

/// What each framework says, by its id.
pub(super) struct Frameworks<'a>(pub &'a Rated);

#[derive(Serialize)]
struct WithNotes<'a> {
    #[serde(flatten)]
    assessment: &'a Assessment,
    notes: Vec<String>,
    /// Of the European index alone; null unless the file is one of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    published: Option<Value>,
}

/// What the European index says itself, or null.
fn published(published: Option<Published>) -> Value {
    let Some(Published { score, licenses }) = published else { return Value::Null };
    json!({ "score": score.rounded(), "licenses": osai::class_id(licenses) })
}

impl Serialize for Frameworks<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let entry = |assessment| {
            let notes = self.0.remarks(assessment);
            let is_index = assessment.framework == Framework::Osai;
            let published = is_index.then(|| published(self.0.published));
            (assessment.framework.id(), WithNotes { assessment, notes, published })
        };
        serializer.collect_map(self.0.assessments.iter().map(entry))
    }
}

impl<'a> Line<'a> {
    fn of(file: &'a str, item: Option<usize>, rated: &'a Rated) -> Self {
        Self {
            file,
            item,
            kind: rated.format.id(),
            release: &rated.release,
            inferred: rated.inferred.iter().map(|one| one.artifact).collect(),
            level: rated.evaluation.level.id(),
            label: rated.evaluation.label.id(),
            frameworks: Frameworks(rated),
            notices: &rated.notices,
        }
    }
}

fn cells(file: &str, rated: &Rated) -> [String; 9] {
    let verdicts =
        rated.assessments.each_ref().map(|assessment| language().details().verdict(assessment));
    let [mof, osaid, open_weight, eu_ai_act, osai] = verdicts;
    let name = rated.release.name.trim();
    [
        if name.is_empty() { file } else { name }.to_owned(),
        language().common().level(rated.evaluation.level).name.to_owned(),
        language().common().label(rated.evaluation.label).to_owned(),
        mof,
        osaid,
        open_weight,
        eu_ai_act,
        osai,
        rated.notices.len().to_string(),
    ]
}
