//! The evaluations that a reader has saved, as text with a line each: the day and the link,
//! the latest first.

use super::json::InFile;
use crate::{link, release::Release};

/// How many evaluations are saved; then the oldest are dropped.
const MAX_SAVED: usize = 200;

/// The saved evaluations, the latest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SavedEvaluations(pub Vec<SavedEvaluation>);

/// A saved evaluation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedEvaluation {
    /// The day when it was saved, as in `2026-11-24`.
    pub day: String,
    /// The release.
    pub release: Release,
}

impl SavedEvaluations {
    /// Parses what [`SavedEvaluations::to_text`] has written. Unreadable lines are left out.
    pub fn parse(text: &str) -> Self {
        let line = |line: &str| {
            let (day, link) = line.split_once(' ')?;
            let (release, notices) = link::decode(link);
            let is_ours = !notices.contains(&link::Notice::NoVersion);
            is_ours.then(|| SavedEvaluation { day: day.to_owned(), release })
        };
        Self(text.lines().filter_map(line).collect())
    }

    /// The evaluations as text.
    pub fn to_text(&self) -> String {
        let line =
            |saved: &SavedEvaluation| format!("{} {}\n", saved.day, link::encode(&saved.release));
        self.0.iter().map(line).collect()
    }

    /// Saves a release as the latest. If it is saved already, it moves up.
    pub fn save(&mut self, day: &str, release: Release) {
        self.0.retain(|saved| saved.release != release);
        self.0.insert(0, SavedEvaluation { day: day.to_owned(), release });
        self.0.truncate(MAX_SAVED);
    }

    /// The indices of those whose name and producer have all words of a query.
    pub fn find(&self, query: &str) -> Vec<usize> {
        let query = query.to_lowercase();
        let is_meant = |saved: &SavedEvaluation| {
            let text = format!("{} {}", saved.release.name, saved.release.producer).to_lowercase();
            query.split_whitespace().all(|word| text.contains(word))
        };
        (0..self.0.len()).filter(|place| self.0.get(*place).is_some_and(is_meant)).collect()
    }

    /// All releases as JSON, which can be imported again.
    pub fn to_json(&self) -> String {
        let releases: Vec<InFile> = self.0.iter().map(|saved| InFile(&saved.release)).collect();
        // Serializing a release cannot fail.
        serde_json::to_string_pretty(&releases).unwrap_or_default() + "\n"
    }
}
