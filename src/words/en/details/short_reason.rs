//! English, on the one reason for a verdict, as a cell has room for.

use crate::{
    frameworks::{
        Answer, Assessment, Finding, Framework, Question, Reason, mof, osai,
        rule::{Clause, LicenseNeed},
    },
    release::{Artifact, Availability, Basis, License, Release, Restriction, Restrictions},
    words::{CommonWords, English},
};

/// Most reasons that are named one by one.
const MAX_NAMED: usize = 3;

/// The one reason for a verdict, in a few words.
pub(super) fn short_reason(assessment: &Assessment, release: &Release) -> String {
    if let Some(rating) = &assessment.rating {
        let next = match rating.class {
            None => mof::Class::III,
            Some(mof::Class::III) => mof::Class::II,
            Some(mof::Class::II) => mof::Class::I,
            Some(mof::Class::I) => return "all components released".to_owned(),
        };
        let progress = rating.progress[next];
        return format!("{} of {} for Class {next:?}", progress.included, progress.required);
    }
    if assessment.framework == Framework::Osai {
        let score = osai::Score::total(assessment);
        return format!("{} of {} open, {} partial", score.open, score.of, score.partial);
    }
    let Some(deciding) = assessment.deciding() else {
        return match assessment.framework {
            Framework::Osaid => "data information, code and weights are open",
            Framework::OpenWeight => "open license, weights public",
            Framework::EuAiAct | Framework::Mof | Framework::Osai => "all conditions met",
        }
        .to_owned();
    };
    match deciding.question {
        Question::EuSystemicRisk if deciding.answer == Answer::No => "has systemic risk".to_owned(),
        Question::EuSystemicRisk => "depends on systemic risk".to_owned(),
        Question::OsaidData if deciding.answer == Answer::Unclear => {
            "depends on the description of the data".to_owned()
        }
        Question::OsaidData | Question::OsaidCode | Question::OsaidParameters => {
            list(assessment.missing.iter().map(|clause| missing(clause, release)))
        }
        Question::EuArchitecture => "no description of the model".to_owned(),
        _ => {
            // What is not out is told of one check, and what licenses are in the way of, of all.
            let is_decisive = |finding: &&Finding| finding.answer == deciding.answer;
            let is_licensed = |finding: &&Finding| {
                matches!(finding.reason, Reason::License(_) | Reason::BaseLicense(_))
            };
            let others = assessment.checks.iter().flat_map(|check| &check.findings);
            let others = others.filter(is_decisive).filter(is_licensed);
            let all = deciding.findings.iter().filter(is_decisive).chain(others);
            // The base's terms are told where its own license is not in the way.
            let all: Vec<&Finding> = all.collect();
            let is_own = |finding: &&Finding| matches!(finding.reason, Reason::License(_));
            let has_own = all.iter().any(is_own);
            let is_told =
                |finding: &&Finding| !has_own || !matches!(finding.reason, Reason::BaseLicense(_));
            let all = all.into_iter().filter(is_told);
            list(all.flat_map(|finding| match (finding.reason, &finding.license) {
                (Reason::Withheld, _) => vec![not_released(finding.artifact)],
                (Reason::Partial, _) => vec![only_partly(finding.artifact)],
                (Reason::Gated, _) => vec![gated(finding.artifact)],
                (Reason::License(need), Some(license)) => objections(license, need),
                (Reason::BaseLicense(need), Some(license)) => {
                    let first = objections(license, need).into_iter().next();
                    first.iter().map(|one| format!("base: {one}")).collect()
                }
                (Reason::BaseWithheld, _) => {
                    vec![format!("base: {}", not_released(finding.artifact))]
                }
                (Reason::BasePartial, _) => {
                    vec![format!("base: {}", only_partly(finding.artifact))]
                }
                (Reason::BaseGated, _) => vec![format!("base: {}", gated(finding.artifact))],
                _ => vec!["no license".to_owned()],
            }))
        }
    }
}

fn not_released(artifact: Artifact) -> String {
    format!("{} not released", English.artifact(artifact).within)
}

fn only_partly(artifact: Artifact) -> String {
    format!("{} only in part", English.artifact(artifact).within)
}

fn gated(artifact: Artifact) -> String {
    format!("{} gated", English.artifact(artifact).within)
}

/// What a clause asks that the release has not.
fn missing(clause: Clause, release: &Release) -> String {
    match clause {
        [need] if release[need.artifact].availability == Availability::Public => {
            "another license".to_owned()
        }
        choice if choice.iter().any(|need| need.artifact == Artifact::TrainingData) => {
            "training data".to_owned()
        }
        [need, ..] => English.artifact(need.artifact).within.to_owned(),
        [] => String::new(),
    }
}

/// What a license has that is in the way.
fn objections(license: &License, need: LicenseNeed) -> Vec<String> {
    let of_these = match need {
        LicenseNeed::Approved | LicenseNeed::ApprovedIfOut => {
            return vec!["license not approved by the OSI".to_owned()];
        }
        LicenseNeed::Mof => return vec!["license not on its list".to_owned()],
        LicenseNeed::Without(these) | LicenseNeed::KnownWithout(these) => these,
        LicenseNeed::Any | LicenseNeed::PassOn | LicenseNeed::Open => {
            Restrictions::of(&Restriction::ALL)
        }
    };
    let terms = license.terms();
    let found = terms.restrictions().and(of_these);
    if found.is_empty() || terms.basis() == Basis::Unknown {
        return vec!["unknown license".to_owned()];
    }
    found.iter().map(|restriction| name(restriction).to_owned()).collect()
}

const fn name(restriction: Restriction) -> &'static str {
    match restriction {
        Restriction::NonCommercial => "non-commercial use only",
        Restriction::ResearchOnly => "research only",
        Restriction::UsePolicy => "use policy",
        Restriction::Cap => "user or revenue cap",
        Restriction::NoDerivatives => "no modified versions",
        Restriction::NoRedistribution => "no redistribution",
        Restriction::SeparateCommercialLicense => "separate commercial license",
        Restriction::PartiesExcluded => "excluded parties",
    }
}

/// Each once, and how many more there are.
fn list(all: impl IntoIterator<Item = String>) -> String {
    let mut each: Vec<String> = Vec::new();
    for one in all {
        if !each.contains(&one) {
            each.push(one);
        }
    }
    let more = each.len().saturating_sub(MAX_NAMED);
    if more > 1 {
        each.truncate(MAX_NAMED);
        each.push(format!("{more} more"));
    }
    each.join(", ")
}
