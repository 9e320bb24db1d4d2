//! Evaluations that a reader keeps: a line each, the day and the link, the latest
//! first.

use crate::{link, release::Release};

/// Most that are kept by themselves. The oldest make room.
const MOST: usize = 200;

/// What is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shelf(pub Vec<Kept>);

/// One evaluation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The day when it was kept, as in `2026-11-24`.
    pub day: String,
    /// The release.
    pub release: Release,
}

impl Shelf {
    /// What was written. What cannot be read is left out.
    pub fn read(text: &str) -> Self {
        let line = |line: &str| {
            let (day, link) = line.split_once(' ')?;
            let (release, notices) = link::decode(link);
            let is_ours = !notices.contains(&link::Notice::NoVersion);
            is_ours.then(|| Kept { day: day.to_owned(), release })
        };
        Self(text.lines().filter_map(line).collect())
    }

    /// The text that reads as this again.
    pub fn write(&self) -> String {
        let line = |kept: &Kept| format!("{} {}\n", kept.day, link::encode(&kept.release));
        self.0.iter().map(line).collect()
    }

    /// Keeps a release, before all others. One that is there already moves up.
    pub fn keep(&mut self, day: &str, release: Release) {
        self.0.retain(|kept| kept.release != release);
        self.0.insert(0, Kept { day: day.to_owned(), release });
        self.0.truncate(MOST);
    }

    /// The places of those whose name or producer has all words of a query.
    pub fn find(&self, query: &str) -> Vec<usize> {
        let query = query.to_lowercase();
        let is_meant = |kept: &Kept| {
            let text = format!("{} {}", kept.release.name, kept.release.producer).to_lowercase();
            query.split_whitespace().all(|word| text.contains(word))
        };
        (0..self.0.len()).filter(|place| self.0.get(*place).is_some_and(is_meant)).collect()
    }

    /// All of it as JSON, to be opened again on another machine.
    pub fn json(&self) -> String {
        let releases: Vec<&Release> = self.0.iter().map(|kept| &kept.release).collect();
        // Nothing in a release fails to be written.
        serde_json::to_string_pretty(&releases).unwrap_or_default() + "\n"
    }
}
