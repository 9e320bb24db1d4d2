//! The Model Openness Framework 1.0, as its own tool rates it, quirks included.
//!
//! Source: the tool's rules in <https://github.com/lfai/model_openness_tool>
//! (`mof.settings.yml`, `ModelEvaluator.php`, `LicenseHandler.php` at 8b5d30e).

pub use super::mof_licenses::is_open;
use super::{
    Answer, Assessment, Check, Edition, Finding, Framework, Note, Question, Reason,
    mof_licenses::{OPEN_MDW, meant_for},
    rule::{self, Clause, LicenseNeed, Need, Rule},
};
use crate::release::{
    Artifact::{
        self, Architecture, Checkpoints, DataCard, DataCode, EvaluationCode, EvaluationData,
        EvaluationResults, InferenceCode, Libraries, Metadata, ModelCard, ResearchPaper,
        SampleOutputs, TechnicalReport, TrainingCode, TrainingData, Weights,
    },
    ArtifactType, Availability, Grant, License, Release,
};

/// The text that is meant.
pub const EDITION: Edition =
    Edition { version: "1.0", date: "2024-12-15", url: "https://arxiv.org/abs/2403.13784" };

/// The framework's components: ours, the tool's number for it, and its name
/// there. In the order of the tool's files.
pub const COMPONENTS: [(Artifact, u8, &str); 17] = [
    (Architecture, 9, "Model architecture"),
    (DataCode, 16, "Data preprocessing code"),
    (TrainingCode, 7, "Training code"),
    (InferenceCode, 8, "Inference code"),
    (EvaluationCode, 18, "Evaluation code"),
    (Libraries, 22, "Supporting libraries and tools"),
    (Weights, 10, "Model parameters (Final)"),
    (Checkpoints, 24, "Model parameters (Intermediate)"),
    (TrainingData, 15, "Datasets"),
    (EvaluationData, 19, "Evaluation data"),
    (Metadata, 17, "Model metadata"),
    (SampleOutputs, 20, "Sample model outputs"),
    (ModelCard, 13, "Model card"),
    (DataCard, 14, "Data card"),
    (TechnicalReport, 11, "Technical report"),
    (ResearchPaper, 21, "Research paper"),
    (EvaluationResults, 12, "Evaluation results"),
];

/// A class of the framework, from the least open to the most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// Class III, Open Model.
    III,
    /// Class II, Open Tooling Model.
    II,
    /// Class I, Open Science Model.
    I,
}

/// What each class adds to those before it, in the order of [`Class`].
const ADDED: [&[Artifact]; 3] = [
    &[Architecture, Weights, TechnicalReport, ModelCard, DataCard, EvaluationResults],
    &[TrainingCode, InferenceCode, EvaluationCode, EvaluationData],
    &[DataCode, Checkpoints, TrainingData, ResearchPaper],
];

/// The same as rules: the component is listed, and its license counts. The paper
/// stands in for the report.
const RULES: [Rule; 3] = [
    &[
        &[listed(Architecture)],
        &[listed(Weights)],
        &[listed(TechnicalReport), listed(ResearchPaper)],
        &[listed(ModelCard)],
        &[listed(DataCard)],
        &[listed(EvaluationResults)],
    ],
    &[
        &[listed(TrainingCode)],
        &[listed(InferenceCode)],
        &[listed(EvaluationCode)],
        &[listed(EvaluationData)],
    ],
    &[
        &[listed(DataCode)],
        &[listed(Checkpoints)],
        &[listed(TrainingData)],
        &[listed(ResearchPaper)],
    ],
];

/// The component is listed, under a license that counts.
const fn listed(artifact: Artifact) -> Need {
    Need { artifact, availability: Availability::Public, license: LicenseNeed::Mof }
}

impl Class {
    /// Every class, in order.
    pub const ALL: [Self; 3] = [Self::III, Self::II, Self::I];

    /// The number that the framework gives it: 3, 2 or 1.
    pub const fn number(self) -> u8 {
        3 - self as u8
    }

    /// The components that it requires, those of lower classes included.
    pub fn required(self) -> impl Iterator<Item = Artifact> {
        ADDED.into_iter().take(self as usize + 1).flatten().copied()
    }

    /// The same as conditions on a release.
    pub fn conditions(self) -> impl Iterator<Item = Clause> {
        RULES.into_iter().take(self as usize + 1).flatten().copied()
    }

    /// Whether the release reaches it, by the framework's own arithmetic.
    pub fn is_reached(self, release: &Release) -> bool {
        Rating::of(release).class >= Some(self)
    }

    const fn question(self) -> Question {
        match self {
            Self::III => Question::MofClassIII,
            Self::II => Question::MofClassII,
            Self::I => Question::MofClassI,
        }
    }
}

/// What the tool makes of a component.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Status {
    /// It is not listed.
    #[default]
    Absent,
    /// It has no license.
    Unlicensed,
    /// Its license is not open.
    Invalid,
    /// It is listed, and its license is open.
    Included,
}

impl Status {
    /// The stable id, as in `unlicensed`.
    pub const fn id(self) -> &'static str {
        ["missing", "unlicensed", "invalid", "included"][self as usize]
    }
}

/// How many of a class's components are included.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// How many are included; none where a class before is not full.
    pub included: u8,
    /// How many are required.
    pub required: u8,
}

impl Progress {
    /// In percent, from 0 to 100.
    pub fn percent(self) -> f64 {
        100.0 * f64::from(self.included) / f64::from(self.required.max(1))
    }

    const fn is_full(self) -> bool {
        self.included == self.required
    }
}

/// A component that is listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The license that applies to it.
    pub license: Option<License>,
}

/// The components of a release that are listed, in the order of [`Artifact`].
pub type Listing = [Option<Listed>; Artifact::COUNT];

/// What the tool says of a release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rating {
    /// The best class that is reached; none is "unclassified".
    pub class: Option<Class>,
    /// The progress towards each class, in the order of [`Class`].
    pub progress: [Progress; 3],
    /// Components whose license is open, but meant for another type.
    pub of_other_type: Vec<Artifact>,
    statuses: [Status; Artifact::COUNT],
    paper_stands_in: bool,
}

impl Rating {
    /// The rating of a release. What is only partly available does not count as
    /// listed: the tool has no word for it.
    pub fn of(release: &Release) -> Self {
        let mut listing = Listing::default();
        for (artifact, _, _) in COMPONENTS {
            if release[artifact].availability == Availability::Public {
                let license = release.license(artifact).cloned();
                listing[artifact as usize] = Some(Listed { license });
            }
        }
        Self::of_listing(&listing)
    }

    /// The rating of what a file lists.
    pub fn of_listing(listing: &Listing) -> Self {
        let mut statuses = [Status::Absent; Artifact::COUNT];
        let mut of_other_type = Vec::new();
        for (artifact, _, _) in COMPONENTS {
            let Some(Listed { license }) = &listing[artifact as usize] else { continue };
            statuses[artifact as usize] = match license {
                Some(license) if license.is_unlicensed() => Status::Unlicensed,
                Some(license) if is_open(license) => Status::Included,
                Some(_) => Status::Invalid,
                None => Status::Unlicensed,
            };
            let of = artifact.artifact_type().unwrap_or(ArtifactType::Code);
            let name = license.as_ref().map_or("", License::name);
            let is_included = statuses[artifact as usize] == Status::Included;
            if is_included && name != OPEN_MDW && !meant_for(of).contains(&name) {
                of_other_type.push(artifact);
            }
        }
        let is_included = |artifact: Artifact| statuses[artifact as usize] == Status::Included;
        let paper_stands_in =
            !is_included(TechnicalReport) && statuses[ResearchPaper as usize] != Status::Absent;
        let mut progress = Class::ALL.map(|class| {
            let required = class.required().count();
            let included = class.required().filter(|artifact| is_included(*artifact)).count();
            let count = |n: usize| u8::try_from(n).unwrap_or(u8::MAX);
            let (included, required) = (count(included), count(required));
            match class {
                _ if !paper_stands_in => Progress { included, required },
                // The paper is required by itself: the report no longer is.
                Class::I => Progress { included, required: required - 1 },
                Class::III | Class::II => {
                    let paper = u8::from(is_included(ResearchPaper));
                    Progress { included: included + paper, required }
                }
            }
        });
        let full = progress.iter().take_while(|progress| progress.is_full()).count();
        for stopped in progress.iter_mut().skip(full + 1) {
            stopped.included = 0;
        }
        let class = full.checked_sub(1).map(|last| Class::ALL[last]);
        Self { class, progress, of_other_type, statuses, paper_stands_in }
    }

    /// What is made of a component.
    pub const fn status(&self, artifact: Artifact) -> Status {
        self.statuses[artifact as usize]
    }

    /// The components of a class, those of lower classes included, that have
    /// this status. A report that the paper stands in for is not missing.
    pub fn with_status(&self, class: Class, status: Status) -> impl Iterator<Item = Artifact> {
        self.counted(class).filter(move |artifact| self.status(*artifact) == status)
    }

    /// The components that a class asks of this release, those of lower classes
    /// included.
    fn counted(&self, class: Class) -> impl Iterator<Item = Artifact> {
        class.required().filter(|artifact| {
            let is_spared = self.paper_stands_in && *artifact == TechnicalReport;
            !(is_spared && self.status(*artifact) == Status::Absent)
        })
    }

    fn check(&self, class: Class, release: &Release) -> Check {
        // What lower classes ask is said there.
        let paper = (self.paper_stands_in && class == Class::III).then_some(ResearchPaper);
        let added = self.counted(class).filter(|one| ADDED[class as usize].contains(one));
        let findings = added.chain(paper).map(|artifact| {
            let license = release.license(artifact).cloned();
            let reason = match self.status(artifact) {
                Status::Absent if release[artifact].availability == Availability::Partial => {
                    Reason::Partial
                }
                Status::Absent => Reason::Withheld,
                Status::Unlicensed => Reason::Unlicensed,
                Status::Invalid => Reason::License(LicenseNeed::Mof),
                Status::Included => Reason::Licensed,
            };
            let is_included = self.status(artifact) == Status::Included;
            let answer = if is_included { Answer::Yes } else { Answer::No };
            Finding { artifact, license, answer, reason }
        });
        let is_reached = self.class.is_some_and(|reached| reached >= class);
        Check {
            question: class.question(),
            answer: if is_reached { Answer::Yes } else { Answer::No },
            findings: findings.collect(),
        }
    }

    /// What misleads about it, and what it warns of.
    fn notes(&self, release: &Release) -> Vec<Note> {
        let mut notes = Vec::new();
        if self.paper_stands_in {
            notes.push(Note::MofPaper);
        }
        let next = self.class.map_or(0, |class| class as usize + 1);
        let beyond = ADDED.iter().skip(next + 1).copied().flatten();
        if beyond.copied().any(|artifact| self.status(artifact) == Status::Included) {
            notes.push(Note::MofStopped);
        }
        for (artifact, _, _) in COMPONENTS {
            let license = release.license(artifact);
            let is_kinder = release.terms(artifact).grant() == Grant::Open;
            if self.status(artifact) == Status::Invalid && is_kinder {
                let knows_id = license.and_then(|license| License::new(license.id()));
                let is_spelling = knows_id.is_some_and(|license| is_open(&license));
                notes.push(if is_spelling {
                    Note::MofSpelling(artifact)
                } else {
                    Note::MofList(artifact)
                });
            }
            if release[artifact].availability == Availability::Partial
                && Class::I.required().any(|required| required == artifact)
            {
                notes.push(Note::MofPartial(artifact));
            }
        }
        notes.extend(self.of_other_type.iter().copied().map(Note::MofType));
        notes
    }
}

/// What the framework says of a release: yes from Class III on.
pub(super) fn assess(release: &Release) -> Assessment {
    assessment(Rating::of(release), release)
}

/// What the framework says of a file that lists these components of a release.
pub fn assess_listing(listing: &Listing, release: &Release) -> Assessment {
    assessment(Rating::of_listing(listing), release)
}

fn assessment(rating: Rating, release: &Release) -> Assessment {
    let next = match rating.class {
        None => Some(Class::III),
        Some(Class::III) => Some(Class::II),
        Some(Class::II) => Some(Class::I),
        Some(Class::I) => None,
    };
    let conditions = next.into_iter().flat_map(Class::conditions);
    Assessment {
        framework: Framework::Mof,
        verdict: if rating.class.is_some() { Answer::Yes } else { Answer::No },
        checks: Class::ALL.map(|class| rating.check(class, release)).into(),
        missing: rule::missing(release, conditions),
        notes: rating.notes(release),
        rating: Some(rating),
    }
}
