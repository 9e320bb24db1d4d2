//! The Open Weight Definition 0.3.
//!
//! Source: <https://github.com/OpenWeight/owd>.

use super::{
    Answer, Assessment, CheckRule, Edition, Framework, Question, missing,
    rule::{LicenseNeed, licensed, open, public},
};
use crate::release::{
    Artifact::Weights,
    Release,
    Restriction::{
        Cap, NoDerivatives, NoRedistribution, NonCommercial, PartiesExcluded, ResearchOnly,
        SeparateCommercialLicense, UsePolicy,
    },
    Restrictions,
};

/// The text that is meant.
pub const EDITION: Edition =
    Edition { version: "0.3", date: "2024", url: "https://github.com/OpenWeight/owd" };

/// Its questions. It is about the weights alone.
const CHECKS: &[CheckRule] = &[
    // The form of the weights that is actually used, to be had by anyone. Saved
    // states from within training are not.
    CheckRule { question: Question::OpenWeightForm, must: &[&[public(Weights)]], sure: &[] },
    // Free redistribution, and derived works under the same terms.
    CheckRule {
        question: Question::OpenWeightRedistribution,
        must: &[&[licensed(
            Weights,
            LicenseNeed::KnownWithout(Restrictions::of(&[NoRedistribution, NoDerivatives])),
        )]],
        sure: &[],
    },
    // No discrimination against persons, groups or fields of endeavor.
    CheckRule {
        question: Question::OpenWeightDiscrimination,
        must: &[&[licensed(
            Weights,
            LicenseNeed::KnownWithout(Restrictions::of(&[
                NonCommercial,
                ResearchOnly,
                UsePolicy,
                Cap,
                SeparateCommercialLicense,
                PartiesExcluded,
            ])),
        )]],
        sure: &[],
    },
    // The license travels with the weights, is tied to no product, restricts
    // nothing else and is neutral to technology: as every open license is.
    CheckRule { question: Question::OpenWeightTerms, must: &[&[open(Weights)]], sure: &[] },
];

/// Whether the weights are open by the definition.
pub(super) fn assess(release: &Release) -> Assessment {
    let checks: Vec<_> = CHECKS.iter().map(|rule| rule.check(release)).collect();
    Assessment {
        framework: Framework::OpenWeight,
        verdict: checks.iter().map(|check| check.answer).min().unwrap_or(Answer::Yes),
        rating: None,
        checks,
        missing: missing(release, CHECKS),
        notes: Vec::new(),
    }
}
