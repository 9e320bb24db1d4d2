//! The Open Source AI Definition 1.0 of the Open Source Initiative.
//!
//! Source: <https://opensource.org/ai/open-source-ai-definition>.

use super::{
    Answer, Assessment, CheckRule, Edition, Framework, Note, Question, missing, musts,
    rule::{Clause, LicenseNeed, approved, licensed, open, public},
};
use crate::release::{
    Artifact::{
        Architecture, DataCard, DataCode, InferenceCode, Libraries, ResearchPaper, TechnicalReport,
        TrainingCode, TrainingData, Weights,
    },
    Release,
};

/// The edition that is implemented.
pub const EDITION: Edition = Edition {
    version: "1.0",
    date: "2024-10-28",
    url: "https://opensource.org/ai/open-source-ai-definition",
};

/// Its three parts. It is binary: all of them, or not.
const CHECKS: &[CheckRule] = &[
    // Data information: the training data itself, open; or a complete
    // description of it. Whether one is complete is a matter for judgment.
    CheckRule {
        question: Question::OsaidData,
        must: &[
            &[open(TrainingData), public(DataCard)],
            &[open(TrainingData), public(TechnicalReport), public(ResearchPaper)],
        ],
        sure: &[&[open(TrainingData)]],
    },
    // Code: the complete source for data processing, training with validation
    // and testing, inference and the architecture, under approved licenses; and
    // supporting libraries where they are used, which is where they are out.
    CheckRule {
        question: Question::OsaidCode,
        must: &[
            &[approved(DataCode)],
            &[approved(TrainingCode)],
            &[approved(InferenceCode)],
            &[approved(Architecture)],
            &[licensed(Libraries, LicenseNeed::ApprovedIfOut)],
        ],
        sure: &[],
    },
    // Parameters, under approved terms: for what is not software, any that grant
    // the four freedoms.
    CheckRule { question: Question::OsaidParameters, must: &[&[open(Weights)]], sure: &[] },
];

/// The conditions of the verdict.
pub(super) fn conditions() -> Vec<Clause> {
    musts(CHECKS)
}

/// Whether the release is open source AI by the definition.
pub(super) fn assess(release: &Release) -> Assessment {
    let checks: Vec<_> = CHECKS.iter().map(|rule| rule.check(release)).collect();
    let fails = checks.iter().any(|check| check.answer == Answer::No);
    let depends_on_judgment = checks.iter().any(|check| check.answer == Answer::Unclear);
    Assessment {
        framework: Framework::Osaid,
        verdict: if fails { Answer::No } else { Answer::Yes },
        rating: None,
        checks,
        missing: missing(release, CHECKS),
        notes: if depends_on_judgment { vec![Note::OsaidDescription] } else { Vec::new() },
    }
}
