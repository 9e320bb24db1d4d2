//! Checks whether the facts support what a release is called, and by whose definition.

use super::{
    Answer, CheckRule, Framework, Question,
    four_level::{Label, Level},
    mof::Class,
    rule::{LicenseNeed, licensed, partial, public},
};
use crate::{
    advice::Goal,
    release::{Artifact::Weights, Claim, Release, Restriction::PartiesExcluded, Restrictions},
};

/// "Openly available": anyone can get the weights. A gate is a matter for
/// judgment, as § 79 of the Commission's guidelines C(2025) 5045 has it: checks
/// that discriminate against nobody may be fine.
pub(crate) const ACCESS: CheckRule = CheckRule {
    question: Question::EuAccess,
    must: &[&[partial(Weights)]],
    sure: &[&[public(Weights)]],
};

/// "Free for research": the weights can be had, and every license that this page
/// knows the terms of allows research. Named parties may be excluded, and a gate
/// may be closed to some.
pub(crate) const RESEARCH: CheckRule = CheckRule {
    question: Question::EuUse,
    must: &[&[partial(Weights)], &[licensed(Weights, LicenseNeed::Without(Restrictions::NONE))]],
    sure: &[
        &[public(Weights)],
        &[licensed(Weights, LicenseNeed::KnownWithout(Restrictions::of(&[PartiesExcluded])))],
    ],
};

/// A definition that a claim is checked by, and the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ground {
    /// The verdict that the definition requires.
    pub goal: Goal,
    /// Whether the release has it.
    pub answer: Answer,
}

/// The result of checking a claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// The claim.
    pub claim: Claim,
    /// Supported, not supported, or a matter of judgment: for instance where
    /// definitions part.
    pub answer: Answer,
    /// The definitions that it was checked by.
    pub grounds: Vec<Ground>,
}

/// The definitions of a claim. If nobody has defined the words, the nearest verdicts stand
/// in.
pub const fn definitions(claim: Claim) -> &'static [Goal] {
    match claim {
        // The Initiative's definition for software speaks of source and license;
        // for models that is its definition of open source AI.
        Claim::OpenSource => &[Goal::Verdict(Framework::Osaid), Goal::Label(Label::OpenSource)],
        Claim::OpenSourceAi => &[Goal::Verdict(Framework::Osaid)],
        Claim::OpenWeights => &[Goal::Verdict(Framework::OpenWeight)],
        // Class III is called "Open Model".
        Claim::Open => &[Goal::Class(Class::III), Goal::Level(Level::Modifiable)],
        Claim::OpenlyAvailable => &[Goal::Access],
        Claim::FreeForResearch => &[Goal::Research],
    }
}

/// Checks whether the facts support a claim. Total and pure.
pub fn check(claim: Claim, release: &Release) -> Checked {
    let grounds: Vec<Ground> = definitions(claim)
        .iter()
        .map(|goal| Ground { goal: *goal, answer: answer(*goal, release) })
        .collect();
    let all = |wanted| grounds.iter().all(|ground| ground.answer == wanted);
    let answer = if all(Answer::Yes) {
        Answer::Yes
    } else if all(Answer::No) {
        Answer::No
    } else {
        Answer::Unclear
    };
    Checked { claim, answer, grounds }
}

fn answer(goal: Goal, release: &Release) -> Answer {
    match goal {
        Goal::Access => ACCESS.answer(release),
        Goal::Research => RESEARCH.answer(release),
        Goal::Verdict(framework) => {
            let assessment = framework.assess(release);
            if assessment.depends_on_judgment() { Answer::Unclear } else { assessment.verdict }
        }
        Goal::Level(_) | Goal::Label(_) | Goal::Class(_) => {
            if goal.is_reached(release) {
                Answer::Yes
            } else {
                Answer::No
            }
        }
    }
}
