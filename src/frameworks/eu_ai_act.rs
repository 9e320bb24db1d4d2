//! The EU AI Act's exemption for general-purpose models that are free and open
//! source.
//!
//! It lifts the duties of technical documentation (Article 53(1)(a) and (b),
//! Article 54), never the copyright policy and the public summary of training
//! content. This is not legal advice.
//!
//! Source: Article 53(2) and Recitals 102 to 104 of Regulation (EU) 2024/1689,
//! as the Commission's guidelines C(2025) 5045 of 18 July 2025 read them; the
//! sections named below are theirs.

use super::{
    Answer, Assessment, Check, CheckRule, Edition, Framework, Question, missing, musts,
    rule::{Clause, LicenseNeed, Need, gated, licensed, public},
    worst,
};
use crate::release::{
    Artifact::{Architecture, ModelCard, ResearchPaper, TechnicalReport, Weights},
    Flop, Release,
    Restriction::{
        Cap, NoDerivatives, NoRedistribution, NonCommercial, PartiesExcluded, ResearchOnly,
        SeparateCommercialLicense, UsePolicy,
    },
    Restrictions,
};

/// The edition that is implemented.
pub const EDITION: Edition = Edition {
    version: "C(2025) 5045",
    date: "2025-07-18",
    url: "https://digital-strategy.ec.europa.eu/en/library/guidelines-scope-obligations-providers-general-purpose-ai-models-under-ai-act",
};

/// The restrictions that rule out free use (§§ 80 and 83).
const USE: Restrictions = Restrictions::of(&[NonCommercial, ResearchOnly, Cap, PartiesExcluded]);
/// The same, and one that may be allowed (§ 84): restrictions for safety that are
/// proportionate, objective and do not discriminate.
const USE_OR_POLICY: Restrictions =
    Restrictions::of(&[NonCommercial, ResearchOnly, Cap, PartiesExcluded, UsePolicy]);
/// The restrictions that rule out free modification (§ 81).
const MODIFICATION: Restrictions = Restrictions::of(&[NoDerivatives]);
/// The restrictions that rule out free distribution (§ 82).
const DISTRIBUTION: Restrictions = Restrictions::of(&[NoRedistribution, NoDerivatives]);
/// The restrictions that count as monetization (§§ 83 and 85 to 89).
const MONETIZATION: Restrictions = Restrictions::of(&[SeparateCommercialLicense]);

/// A clause on the license of the weights.
const fn without(these: Restrictions) -> [Need; 1] {
    [licensed(Weights, LicenseNeed::Without(these))]
}

/// The same, where the terms must be known.
const fn known_without(these: Restrictions) -> [Need; 1] {
    [licensed(Weights, LicenseNeed::KnownWithout(these))]
}

/// The questions that a release answers, in the order of the guidelines.
const CHECKS: &[CheckRule] = &[
    // § 79: anyone can obtain it freely. Checks of identity are fine if they do not
    // discriminate, so a gate is a matter for judgment.
    CheckRule {
        question: Question::EuAccess,
        must: &[&[gated(Weights)]],
        sure: &[&[public(Weights)]],
    },
    CheckRule {
        question: Question::EuUse,
        must: &[&without(USE)],
        sure: &[&known_without(USE_OR_POLICY)],
    },
    CheckRule {
        question: Question::EuModification,
        must: &[&without(MODIFICATION)],
        sure: &[&known_without(MODIFICATION)],
    },
    CheckRule {
        question: Question::EuDistribution,
        must: &[&without(DISTRIBUTION)],
        sure: &[&known_without(DISTRIBUTION)],
    },
    CheckRule {
        question: Question::EuMonetization,
        must: &[&without(MONETIZATION)],
        sure: &[&known_without(MONETIZATION)],
    },
    // §§ 90 to 92: information on the architecture, and on usage, is public.
    CheckRule {
        question: Question::EuArchitecture,
        must: &[&[public(Architecture), public(TechnicalReport), public(ResearchPaper)]],
        sure: &[],
    },
    CheckRule { question: Question::EuUsage, must: &[&[public(ModelCard)]], sure: &[] },
];

/// Whether systemic risk is presumed of a model whose training took this much (Article 51(2):
/// more than 10^25 floating-point operations). Its provider may argue against it, and the
/// Commission may designate others.
pub fn presumes_systemic_risk(training: Flop) -> bool {
    training > Flop::power_of_ten(25)
}

/// Never for models with systemic risk (Article 53(2), last sentence), which
/// only who knows the training compute can tell.
fn systemic_risk(release: &Release) -> Check {
    let answer = match release.systemic_risk {
        Some(true) => Answer::No,
        None => Answer::Unclear,
        Some(false) => Answer::Yes,
    };
    Check { question: Question::EuSystemicRisk, answer, findings: Vec::new() }
}

/// The conditions of the exemption, beside having no systemic risk.
pub(super) fn conditions() -> Vec<Clause> {
    CHECKS.iter().flat_map(CheckRule::conditions).collect()
}

/// The conditions under which the exemption is not ruled out.
pub(crate) fn possible() -> Vec<Clause> {
    musts(CHECKS)
}

/// Whether the exemption applies; unclear if it is not ruled out but needs judgment.
pub(super) fn assess(release: &Release) -> Assessment {
    let checks = CHECKS.iter().map(|rule| rule.check(release));
    let checks: Vec<Check> = checks.chain([systemic_risk(release)]).collect();
    Assessment {
        framework: Framework::EuAiAct,
        verdict: worst(&checks),
        rating: None,
        checks,
        missing: missing(release, CHECKS),
        notes: Vec::new(),
    }
}
