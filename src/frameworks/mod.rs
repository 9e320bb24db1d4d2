//! The frameworks that releases are rated by, one file each.
//!
//! The four-level scale is this project's own measure. The other frameworks
//! share one shape of result, an [`Assessment`].

pub mod claims;
pub mod eu_ai_act;
pub mod four_level;
pub mod mof;
mod mof_licenses;
pub mod open_weight;
pub mod osai;
pub mod osaid;
pub mod rule;

use self::rule::{Clause, LicenseNeed, Need, Owner, Rule};
use crate::release::{Artifact, Availability, License, Release};

vocabulary! {
    /// A framework that people cite.
    pub enum Framework {
        /// The Model Openness Framework, as its tool rates it.
        Mof = "mof",
        /// The Open Source AI Definition.
        Osaid = "osaid",
        /// The Open Weight Definition.
        OpenWeight = "open-weight",
        /// The EU AI Act's exemption for free and open-source models.
        EuAiAct = "eu-ai-act",
        /// The European Open Source AI Index.
        Osai = "osai",
    }
}

/// The edition of a framework that is implemented.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edition {
    /// Its version.
    pub version: &'static str,
    /// The day of its publication, as in `2024-10-28`.
    pub date: &'static str,
    /// The address of its text.
    pub url: &'static str,
}

impl Framework {
    /// The edition that is implemented.
    pub const fn edition(self) -> Edition {
        match self {
            Self::Mof => mof::EDITION,
            Self::Osaid => osaid::EDITION,
            Self::OpenWeight => open_weight::EDITION,
            Self::EuAiAct => eu_ai_act::EDITION,
            Self::Osai => osai::EDITION,
        }
    }

    /// The conditions of its best verdict, as far as changes can meet them.
    pub fn conditions(self) -> Vec<Clause> {
        match self {
            Self::Mof => mof::Class::I.conditions().collect(),
            Self::Osaid => osaid::conditions(),
            Self::OpenWeight => open_weight::conditions(),
            Self::EuAiAct => eu_ai_act::conditions(),
            Self::Osai => osai::conditions(),
        }
    }

    /// The best verdict on a release of which nobody has said whether it has systemic risk,
    /// which only the EU AI Act's exemption asks.
    pub const fn best_without_answers(self) -> Answer {
        match self {
            Self::EuAiAct => Answer::Unclear,
            Self::Mof | Self::Osaid | Self::OpenWeight | Self::Osai => Answer::Yes,
        }
    }

    /// Whether its verdict is on a release as a whole, rather than a score.
    pub const fn is_pass_or_fail(self) -> bool {
        !matches!(self, Self::Osai)
    }

    /// The verdict on a release, and what it rests on. Total and pure.
    pub fn assess(self, release: &Release) -> Assessment {
        match self {
            Self::Mof => mof::assess(release),
            Self::Osaid => osaid::assess(release),
            Self::OpenWeight => open_weight::assess(release),
            Self::EuAiAct => eu_ai_act::assess(release),
            Self::Osai => osai::assess(release),
        }
    }
}

/// The verdicts of every framework on a release, in the order of [`Framework::ALL`].
pub fn assess(release: &Release) -> [Assessment; Framework::COUNT] {
    Framework::ALL.map(|framework| framework.assess(release))
}

vocabulary! {
    /// An answer to a question, from the worst to the best.
    #[derive(PartialOrd, Ord)]
    pub enum Answer {
        /// No.
        No = "no",
        /// A matter for judgment.
        Unclear = "unclear",
        /// Yes.
        Yes = "yes",
    }
}

/// The verdict of a framework on a release, and what it rests on.
#[derive(Clone, Debug, PartialEq)]
pub struct Assessment {
    /// The framework.
    pub framework: Framework,
    /// Whether the release meets the definition of the framework.
    pub verdict: Answer,
    /// The classes that it reaches, if the framework has classes.
    pub rating: Option<mof::Rating>,
    /// The checks that lead to the verdict, in the order of the framework's text.
    pub checks: Vec<Check>,
    /// The unmet conditions of the next better verdict, without those that others imply.
    pub missing: Vec<Clause>,
    /// Remarks that change no verdict.
    pub notes: Vec<Note>,
}

impl Assessment {
    /// The stable id of the verdict, as in `class-3`, `passes` or
    /// `does-not-qualify`.
    pub fn verdict_id(&self) -> &'static str {
        let class = self.rating.as_ref().and_then(|rating| rating.class);
        match (self.framework, self.verdict) {
            (Framework::Mof, _) => class.map_or("unclassified", mof::Class::id),
            (Framework::Osai, Answer::Yes) => "open",
            (Framework::Osai, Answer::Unclear) => "partial",
            (Framework::Osai, Answer::No) => "closed",
            (Framework::EuAiAct, Answer::Yes) => "qualifies",
            (Framework::EuAiAct, Answer::No) => "does-not-qualify",
            (Framework::Osaid | Framework::OpenWeight, Answer::Yes) => "passes",
            (Framework::Osaid | Framework::OpenWeight, Answer::No) => "fails",
            (_, Answer::Unclear) => "unclear",
        }
    }

    /// Whether the verdict is yes, but rests on a check that needs judgment.
    pub fn depends_on_judgment(&self) -> bool {
        self.verdict == Answer::Yes && self.checks.iter().any(|one| one.answer == Answer::Unclear)
    }

    /// The first check that keeps the verdict from being better, if one does.
    pub fn deciding(&self) -> Option<&Check> {
        let worst = worst(&self.checks);
        self.checks.iter().find(|check| check.answer == worst && worst != Answer::Yes)
    }
}

vocabulary! {
    /// A question that a framework asks.
    #[expect(missing_docs, reason = "each is described where its rule stands, and in `words`")]
    pub enum Question {
        MofClass3 = "class-3",
        MofClass2 = "class-2",
        MofClass1 = "class-1",
        OsaidData = "data-information",
        OsaidCode = "code",
        OsaidParameters = "parameters",
        OpenWeightRedistribution = "redistribution",
        OpenWeightForm = "form",
        OpenWeightDerivedWorks = "derived-works",
        OpenWeightPersons = "persons",
        OpenWeightFields = "fields-of-endeavor",
        OpenWeightTerms = "terms",
        EuAccess = "access",
        EuUse = "use",
        EuModification = "modification",
        EuDistribution = "distribution",
        EuMonetization = "monetization",
        EuArchitecture = "architecture",
        EuUsage = "usage",
        EuSystemicRisk = "systemic-risk",
        OsaiBaseData = "datasources_basemodel",
        OsaiData = "datasources_endmodel",
        OsaiBaseWeights = "weights_basemodel",
        OsaiWeights = "weights_endmodel",
        OsaiTrainingCode = "trainingcode",
        OsaiCodeDocumentation = "code-documentation",
        OsaiHardware = "hardware_architecture",
        OsaiPreprint = "preprint",
        OsaiPaper = "paper",
        OsaiModelCard = "modelcard",
        OsaiDatasheet = "datasheet",
        OsaiLicenses = "licenses",
    }
}

/// A question and the answer for a release.
#[derive(Clone, Debug, PartialEq)]
pub struct Check {
    /// The question.
    pub question: Question,
    /// The answer.
    pub answer: Answer,
    /// The findings that the answer rests on.
    pub findings: Vec<Finding>,
}

/// What was found about one artifact.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The artifact.
    pub artifact: Artifact,
    /// The license that applies to it; the base's, if that is the reason.
    pub license: Option<License>,
    /// Whether it is as the question asks.
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
    /// It is available behind a gate.
    Gated,
    /// It comes without a license.
    Unlicensed,
    /// Its license does not meet this.
    License(LicenseNeed),
    /// The base's is withheld.
    BaseWithheld,
    /// The base's is only partly available.
    BasePartial,
    /// The base's is available behind a gate.
    BaseGated,
    /// The base's license does not meet this.
    BaseLicense(LicenseNeed),
    /// It is available, and no license is needed.
    Out,
    /// Its license is as asked.
    Licensed,
    /// It is not listed, and need not be.
    NotNeeded,
}

impl Reason {
    /// Why what is available so far is not as far available as asked.
    const fn not_public(found: Availability) -> Self {
        match found {
            Availability::Partial => Self::Partial,
            Availability::Gated => Self::Gated,
            Availability::Withheld | Availability::Public => Self::Withheld,
        }
    }
}

/// A remark on an assessment that changes no verdict.
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
    /// The base's terms restrict the weights, which the framework's tool does not look at.
    MofBase,
}

/// A question with its rules.
pub(crate) struct CheckRule {
    question: Question,
    /// The rule that must be met, or the answer is no.
    must: Rule,
    /// The rule that must be met too, or the answer needs judgment.
    sure: Rule,
}

impl CheckRule {
    /// The conditions of the answer yes.
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
            let Finding { answer, license, reason, .. } = finding(release, need);
            let is_met = answer == Answer::Yes;
            let answer = if is_met { Answer::Yes } else { otherwise };
            // The first need that an artifact does not meet is reported.
            match findings.iter_mut().find(|found| found.artifact == need.artifact) {
                Some(found) if found.answer < Answer::Yes => {}
                Some(found) if is_met && found.reason == Reason::Licensed => {}
                Some(found) => {
                    (found.answer, found.license, found.reason) = (answer, license, reason);
                }
                None => {
                    findings.push(Finding { artifact: need.artifact, license, answer, reason });
                }
            }
        }
        Check { question: self.question, answer: self.answer(release), findings }
    }
}

/// What was found about the artifact of a need.
pub fn finding(release: &Release, need: &Need) -> Finding {
    let is_met = need.is_met_by(release);
    let reason = reason(release, *need, is_met);
    let license = match reason {
        Reason::BaseLicense(_) => release.base.license.as_ref(),
        _ => release.license(need.artifact),
    };
    Finding {
        artifact: need.artifact,
        license: license.cloned(),
        answer: if is_met { Answer::Yes } else { Answer::No },
        reason,
    }
}

/// Why a release meets a need, or does not.
fn reason(release: &Release, need: Need, is_met: bool) -> Reason {
    let Need { owner, artifact, availability, license } = need;
    if let Some(base) = release.base().filter(|_| !is_met) {
        // What the release itself lacks is told first.
        let is_its_own = owner == Owner::Both && !need.of_release().is_met_by(release);
        if owner != Owner::Release && !is_its_own {
            let found = base.availability(artifact);
            return match (owner, artifact) {
                (Owner::Both, Artifact::Weights) => Reason::BaseLicense(license),
                _ if found == Availability::Withheld => Reason::BaseWithheld,
                _ if found == Availability::Gated => Reason::BaseGated,
                _ => Reason::BasePartial,
            };
        }
    }
    let found = release[artifact].availability;
    let is_licensed = release.license(artifact).is_some_and(|license| !license.is_unlicensed());
    match (is_met, license) {
        (true, LicenseNeed::Any) => Reason::Out,
        (true, LicenseNeed::ApprovedIfOut) if found == Availability::Withheld => Reason::NotNeeded,
        (true, _) => Reason::Licensed,
        // The license of a withheld artifact has no effect.
        (false, _) if found == Availability::Withheld || found < availability => {
            Reason::not_public(found)
        }
        (false, _) if !is_licensed => Reason::Unlicensed,
        (false, license) => Reason::License(license),
    }
}

/// The worst answer, which is the verdict if all checks must be met.
fn worst(checks: &[Check]) -> Answer {
    checks.iter().map(|check| check.answer).min().unwrap_or(Answer::Yes)
}

/// The conditions under which no check is answered no.
fn musts(rules: &[CheckRule]) -> Vec<Clause> {
    rules.iter().flat_map(|rule| rule.must).copied().collect()
}

/// Those of these conditions that the release does not meet.
fn missing(release: &Release, rules: &[CheckRule]) -> Vec<Clause> {
    rule::missing(release, musts(rules))
}
