//! The Open Weight Definition 0.3.
//!
//! Source: <https://openweight.org/owd>, kept in
//! <https://github.com/OpenWeight/owd>; the numbers below are its sections.

use super::{
    Assessment, CheckRule, Edition, Framework, Question, missing, musts,
    rule::{Clause, LicenseNeed, Need, licensed, open, public},
    worst,
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

/// The edition that is implemented.
pub const EDITION: Edition =
    Edition { version: "0.3", date: "2025-01-21", url: "https://openweight.org/owd" };

/// The restrictions of the fields of endeavor.
const FIELDS: Restrictions =
    Restrictions::of(&[NonCommercial, ResearchOnly, UsePolicy, Cap, SeparateCommercialLicense]);

/// A clause on the license of the weights.
const fn without(these: Restrictions) -> [Need; 1] {
    [licensed(Weights, LicenseNeed::KnownWithout(these))]
}

/// Its questions, in its order. It is about the weights alone.
const CHECKS: &[CheckRule] = &[
    // 1, free redistribution.
    CheckRule {
        question: Question::OpenWeightRedistribution,
        must: &[&without(Restrictions::of(&[NoRedistribution]))],
        sure: &[],
    },
    // 2, the form of the weights that is actually used. Saved states from within
    // training are not.
    CheckRule { question: Question::OpenWeightForm, must: &[&[public(Weights)]], sure: &[] },
    // 3 and 4, derived works.
    CheckRule {
        question: Question::OpenWeightDerivedWorks,
        must: &[&without(Restrictions::of(&[NoDerivatives]))],
        sure: &[],
    },
    // 5, no discrimination against persons or groups.
    CheckRule {
        question: Question::OpenWeightPersons,
        must: &[&without(Restrictions::of(&[PartiesExcluded]))],
        sure: &[],
    },
    // 6, nor against fields of endeavor.
    CheckRule { question: Question::OpenWeightFields, must: &[&without(FIELDS)], sure: &[] },
    // 7 to 10: the license travels with the weights, is tied to no product,
    // restricts nothing else and is neutral to technology, as every open license.
    CheckRule { question: Question::OpenWeightTerms, must: &[&[open(Weights)]], sure: &[] },
];

/// All that the verdict takes.
pub(super) fn conditions() -> Vec<Clause> {
    musts(CHECKS)
}

/// Whether the weights are open by the definition.
pub(super) fn assess(release: &Release) -> Assessment {
    let checks: Vec<_> = CHECKS.iter().map(|rule| rule.check(release)).collect();
    Assessment {
        framework: Framework::OpenWeight,
        verdict: worst(&checks),
        rating: None,
        checks,
        missing: missing(release, CHECKS),
        notes: Vec::new(),
    }
}
