//! What releases are measured by, one file each.
//!
//! The four-level scale is this project's own measure. The other frameworks
//! share one shape of result, an [`Assessment`].

pub mod claims;
pub mod eu_ai_act;
pub mod four_level;
pub mod mof;
mod mof_licenses;
pub mod open_weight;
pub mod osaid;
pub mod rule;

use self::rule::{Clause, LicenseNeed, Need, Rule};
use crate::release::{Artifact, Availability, License, Release};

/// A framework that people cite.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Framework {
    /// The Model Openness Framework, as its tool rates it.
    Mof,
    /// The Open Source AI Definition.
    Osaid,
    /// The Open Weight Definition.
    OpenWeight,
    /// The EU AI Act's exemption for free and open-source models.
    EuAiAct,
}

/// Which text of a framework is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edition {
    /// Its version, as it calls itself.
    pub version: &'static str,
    /// When it was published, as in `2024-10-28`.
    pub date: &'static str,
    /// Where it is.
    pub url: &'static str,
}

impl Framework {
    /// Every framework, in the order in which they are listed.
    pub const ALL: [Self; 4] = [Self::Mof, Self::Osaid, Self::OpenWeight, Self::EuAiAct];

    /// The stable id, as in `eu-ai-act`.
    pub const fn id(self) -> &'static str {
        ["mof", "osaid", "open-weight", "eu-ai-act"][self as usize]
    }

    /// Which text is meant.
    pub const fn edition(self) -> Edition {
        match self {
            Self::Mof => mof::EDITION,
            Self::Osaid => osaid::EDITION,
            Self::OpenWeight => open_weight::EDITION,
            Self::EuAiAct => eu_ai_act::EDITION,
        }
    }

    /// All that its best verdict takes, as far as a change can bring it about.
    pub fn conditions(self) -> Vec<Clause> {
        match self {
            Self::Mof => mof::Class::I.conditions().collect(),
            Self::Osaid => osaid::conditions(),
            Self::OpenWeight => open_weight::conditions(),
            Self::EuAiAct => eu_ai_act::conditions(),
        }
    }

    /// How the release fares. Total and pure.
    pub fn assess(self, release: &Release) -> Assessment {
        match self {
            Self::Mof => mof::assess(release),
            Self::Osaid => osaid::assess(release),
            Self::OpenWeight => open_weight::assess(release),
            Self::EuAiAct => eu_ai_act::assess(release),
        }
    }
}

/// How a release fares under every framework, in the order of
/// [`Framework::ALL`].
pub fn assess(release: &Release) -> [Assessment; 4] {
    Framework::ALL.map(|framework| framework.assess(release))
}

/// An answer to a question, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Answer {
    /// No.
    No,
    /// A matter for judgement.
    Unclear,
    /// Yes.
    Yes,
}

impl Answer {
    /// The stable id, as in `unclear`.
    pub const fn id(self) -> &'static str {
        ["no", "unclear", "yes"][self as usize]
    }
}

/// What a framework says of a release.
#[derive(Clone, Debug, PartialEq)]
pub struct Assessment {
    /// Which framework.
    pub framework: Framework,
    /// Whether the release is what the framework defines.
    pub verdict: Answer,
    /// The class that it reaches, where the framework has classes.
    pub rating: Option<mof::Rating>,
    /// What led to the verdict, in the order of the framework's text.
    pub checks: Vec<Check>,
    /// What is missing for the next better verdict, at its strongest.
    pub missing: Vec<Clause>,
    /// What else is worth a word.
    pub notes: Vec<Note>,
}

impl Assessment {
    /// The stable id of the verdict, as in `class-3`, `passes` or
    /// `does-not-qualify`.
    pub fn verdict_id(&self) -> &'static str {
        let class = self.rating.as_ref().and_then(|rating| rating.class);
        match (self.framework, self.verdict) {
            (Framework::Mof, _) => match class {
                None => "unclassified",
                Some(mof::Class::III) => "class-3",
                Some(mof::Class::II) => "class-2",
                Some(mof::Class::I) => "class-1",
            },
            (Framework::EuAiAct, Answer::Yes) => "qualifies",
            (Framework::EuAiAct, Answer::No) => "does-not-qualify",
            (Framework::Osaid | Framework::OpenWeight, Answer::Yes) => "passes",
            (Framework::Osaid | Framework::OpenWeight, Answer::No) => "fails",
            (_, Answer::Unclear) => "unclear",
        }
    }

    /// Whether the verdict is yes, but rests on something that is a matter for
    /// judgement.
    pub fn is_judged(&self) -> bool {
        self.verdict == Answer::Yes && self.checks.iter().any(|one| one.answer == Answer::Unclear)
    }

    /// The first check that keeps the verdict from being better, if one does.
    pub fn deciding(&self) -> Option<&Check> {
        let worst = worst(&self.checks);
        self.checks.iter().find(|check| check.answer == worst && worst != Answer::Yes)
    }
}

/// One thing that a framework asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "each is described where its rule stands, and in `words`")]
pub enum Question {
    MofClassIII,
    MofClassII,
    MofClassI,
    OsaidData,
    OsaidCode,
    OsaidParameters,
    OpenWeightRedistribution,
    OpenWeightForm,
    OpenWeightDerivedWorks,
    OpenWeightPersons,
    OpenWeightFields,
    OpenWeightTerms,
    EuAccess,
    EuUse,
    EuModification,
    EuDistribution,
    EuMonetization,
    EuArchitecture,
    EuUsage,
    EuSystemicRisk,
}

impl Question {
    /// The stable id, as in `class-3` or `systemic-risk`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::MofClassIII => "class-3",
            Self::MofClassII => "class-2",
            Self::MofClassI => "class-1",
            Self::OsaidData => "data-information",
            Self::OsaidCode => "code",
            Self::OsaidParameters => "parameters",
            Self::OpenWeightRedistribution => "redistribution",
            Self::OpenWeightForm => "form",
            Self::OpenWeightDerivedWorks => "derived-works",
            Self::OpenWeightPersons => "persons",
            Self::OpenWeightFields => "fields-of-endeavor",
            Self::OpenWeightTerms => "terms",
            Self::EuAccess => "access",
            Self::EuUse => "use",
            Self::EuModification => "modification",
            Self::EuDistribution => "distribution",
            Self::EuMonetization => "monetization",
            Self::EuArchitecture => "architecture",
            Self::EuUsage => "usage",
            Self::EuSystemicRisk => "systemic-risk",
        }
    }
}

/// A question, answered for a release.
#[derive(Clone, Debug, PartialEq)]
pub struct Check {
    /// What is asked.
    pub question: Question,
    /// The answer.
    pub answer: Answer,
    /// What the answer rests on.
    pub findings: Vec<Finding>,
}

/// What was found of one artifact.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The artifact.
    pub artifact: Artifact,
    /// The license that applies to it.
    pub license: Option<License>,
    /// Whether it is as asked.
    pub answer: Answer,
    /// Why.
    pub reason: Reason,
}

/// Why an artifact is as a question asks, or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// It is withheld.
    Withheld,
    /// It is only partly available.
    Partial,
    /// It comes without a license.
    Unlicensed,
    /// Its license does not do, for what it is.
    License(LicenseNeed),
    /// It is out, and no license is asked for.
    Out,
    /// Its license does.
    Licensed,
    /// It is not listed, and need not be.
    NotNeeded,
}

/// Something about an assessment that is worth a word but changes no verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note {
    /// The license is open, but the framework's tool does not know this spelling.
    MofSpelling(Artifact),
    /// The license is open, but not on the list of the framework's tool.
    MofList(Artifact),
    /// The license is open, but meant for another type of artifact.
    MofType(Artifact),
    /// It is partly available, which the framework's tool does not count.
    MofPartial(Artifact),
    /// The research paper stands in for the technical report.
    MofPaper,
    /// There is progress towards a class that the framework's tool does not
    /// count, since the class below is not full.
    MofStopped,
    /// The verdict rests on the description of the training data being complete.
    OsaidDescription,
}

/// A question and its rule.
pub(crate) struct CheckRule {
    question: Question,
    /// What must be met for the answer not to be no.
    must: Rule,
    /// What must be met too for the answer to be yes, not a matter for judgement.
    sure: Rule,
}

impl CheckRule {
    /// All that it takes for the answer to be yes.
    pub(crate) fn conditions(&self) -> Vec<Clause> {
        self.must.iter().chain(self.sure).copied().collect()
    }

    pub(crate) fn answer(&self, release: &Release) -> Answer {
        if !rule::meets(release, self.must) {
            Answer::No
        } else if !rule::meets(release, self.sure) {
            Answer::Unclear
        } else {
            Answer::Yes
        }
    }

    fn check(&self, release: &Release) -> Check {
        let needs = |rule: Rule| rule.iter().flat_map(|clause| clause.iter());
        let mut findings: Vec<Finding> = Vec::new();
        for (need, otherwise) in needs(self.must)
            .map(|need| (need, Answer::No))
            .chain(needs(self.sure).map(|need| (need, Answer::Unclear)))
        {
            let is_met = need.is_met_by(release);
            let answer = if is_met { Answer::Yes } else { otherwise };
            let reason = reason(release, *need, is_met);
            // The first thing that is not as asked is what is said of it.
            match findings.iter_mut().find(|found| found.artifact == need.artifact) {
                Some(found) if found.answer < Answer::Yes => {}
                Some(found) if is_met && found.reason == Reason::Licensed => {}
                Some(found) => (found.answer, found.reason) = (answer, reason),
                None => findings.push(Finding {
                    artifact: need.artifact,
                    license: release.license(need.artifact).cloned(),
                    answer,
                    reason,
                }),
            }
        }
        Check { question: self.question, answer: self.answer(release), findings }
    }
}

/// What is to be said of a need of this release.
pub fn finding(release: &Release, need: &Need) -> Finding {
    let is_met = need.is_met_by(release);
    Finding {
        artifact: need.artifact,
        license: release.license(need.artifact).cloned(),
        answer: if is_met { Answer::Yes } else { Answer::No },
        reason: reason(release, *need, is_met),
    }
}

/// Why the release meets the need, or does not.
fn reason(release: &Release, need: Need, is_met: bool) -> Reason {
    let Need { artifact, availability, license } = need;
    let found = release[artifact].availability;
    let is_licensed = release.license(artifact).is_some_and(|license| !license.is_unlicensed());
    match (is_met, license) {
        (true, LicenseNeed::Any) => Reason::Out,
        (true, LicenseNeed::ApprovedIfOut) if found == Availability::Withheld => Reason::NotNeeded,
        (true, _) => Reason::Licensed,
        // A license of what is withheld has no effect.
        (false, _) if found == Availability::Withheld => Reason::Withheld,
        (false, _) if found < availability => Reason::Partial,
        (false, _) if !is_licensed => Reason::Unlicensed,
        (false, license) => Reason::License(license),
    }
}

/// The worst of the answers, which is the verdict where all must be met.
fn worst(checks: &[Check]) -> Answer {
    checks.iter().map(|check| check.answer).min().unwrap_or(Answer::Yes)
}

/// What must be met for none of these checks to be answered no.
fn musts(rules: &[CheckRule]) -> Vec<Clause> {
    rules.iter().flat_map(|rule| rule.must).copied().collect()
}

/// What is missing for all of these checks.
fn missing(release: &Release, rules: &[CheckRule]) -> Vec<Clause> {
    rule::missing(release, musts(rules))
}
