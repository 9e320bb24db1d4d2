//! All that should be told of an import: what should be checked, and what was inferred.

use super::{FileFormat, ImportResult, InferenceBasis, Place};
use crate::{formats::mof_yaml::NoticeKind, words::Language};

/// Something to be told of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Its place in the file, if it has one.
    pub place: Option<Place>,
    /// What there is to say, in one or two sentences.
    pub text: String,
}

impl ImportResult {
    /// What should be checked and what was inferred, in words, by line where there are lines.
    pub fn notices(&self, language: Language) -> Vec<Notice> {
        let words = language.import();
        let warnings = self
            .warnings
            .iter()
            .map(|(place, warning)| Notice { place: place.clone(), text: words.warning(warning) });
        let inferred = self.inferred.iter().map(|inferred| {
            let text = match inferred.basis {
                InferenceBasis::OpenInferenceCode => words.mof_notice(&NoticeKind::RunsLocally),
                _ => words.inferred_notice(inferred),
            };
            Notice { place: inferred.place.clone(), text }
        });
        let mut notices: Vec<Notice> = warnings.chain(inferred).collect();
        if self.format == FileFormat::MofYaml {
            notices.sort_by_key(|notice| match &notice.place {
                Some(Place::Line(place)) => Some(*place),
                _ => None,
            });
        }
        notices
    }
}
