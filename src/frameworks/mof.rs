//! The Model Openness Framework 1.0, as its own tool rates it, quirks included.
//!
//! Source: the tool's rules in <https://github.com/lfai/model_openness_tool>
//! (`mof.settings.yml`, `ModelEvaluator.php`, `LicenseHandler.php` at 8b5d30e).

pub use super::mof_licenses::is_open;
use super::{
    Answer, Assessment, Check, Edition, Finding, Framework, Note, Question, Reason,
    mof_licenses::{OPEN_MDW, meant_for},
    rule::{self, Clause, LicenseNeed, Need, Owner, Rule},
};
use crate::release::{
    Artifact::{
        self, Architecture, Checkpoints, DataCard, DataCode, EvaluationCode, EvaluationData,
        EvaluationResults, InferenceCode, Libraries, Metadata, ModelCard, ResearchPaper,
        SampleOutputs, TechnicalReport, TrainingCode, TrainingData, Weights,
    },
    ArtifactType, Availability, Grant, License, Release,
};

/// The edition that is implemented.
pub const EDITION: Edition =
    Edition { version: "1.0", date: "2024-12-15", url: "https://arxiv.org/abs/2403.13784" };

/// The components of the framework: the artifact, the tool's number and the tool's name for
/// it, in the order of the tool's files.
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

vocabulary! {
    /// A class of the framework, from the least open to the most.
    #[derive(PartialOrd, Ord)]
    pub enum Class {
        /// Class III, Open Model.
        III = "class-3",
        /// Class II, Open Tooling Model.
        II = "class-2",
        /// Class I, Open Science Model.
        I = "class-1",
    }
}

/// What Class III asks: each component listed, under a license that counts. The paper
/// stands in for the report.
const CLASS_III: Rule = &[
    &[listed(Architecture)],
    &[listed(Weights)],
    &[listed(TechnicalReport), listed(ResearchPaper)],
    &[listed(ModelCard)],
    &[listed(DataCard)],
    &[listed(EvaluationResults)],
];

/// What Class II adds.
const CLASS_II: Rule = &[
    &[listed(TrainingCode)],
    &[listed(InferenceCode)],
    &[listed(EvaluationCode)],
    &[listed(EvaluationData)],
];

/// What Class I adds.
const CLASS_I: Rule = &[
    &[listed(DataCode)],
    &[listed(Checkpoints)],
    &[listed(TrainingData)],
    &[listed(ResearchPaper)],
];

/// The component is listed, under a license that counts. The tool knows of no base.
const fn listed(artifact: Artifact) -> Need {
    Need {
        owner: Owner::Release,
        artifact,
        availability: Availability::Public,
        license: LicenseNeed::Mof,
    }
}

impl Class {
    /// The number that the framework gives it: 3, 2 or 1.
    pub const fn number(self) -> u8 {
        3 - self as u8
    }

    /// What it adds to the classes below.
    const fn added(self) -> Rule {
        match self {
            Self::III => CLASS_III,
            Self::II => CLASS_II,
            Self::I => CLASS_I,
        }
    }

    /// The components that it adds. Others in their clauses stand in for them.
    fn components(self) -> impl Iterator<Item = Artifact> {
        self.added().iter().filter_map(|clause| clause.first()).map(|need| need.artifact)
    }

    /// This class and those below, from the lowest.
    fn up_to(self) -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(move |class| *class <= self)
    }

    /// The components that it requires, those of lower classes included.
    pub fn required(self) -> impl Iterator<Item = Artifact> {
        self.up_to().flat_map(Self::components)
    }

    /// The same as conditions on a release.
    pub fn conditions(self) -> impl Iterator<Item = Clause> {
        self.up_to().flat_map(Self::added).copied()
    }

    /// Whether the release reaches it, by the framework's own arithmetic.
    pub fn is_reached(self, release: &Release) -> bool {
        Rating::of(release).class >= Some(self)
    }

    const fn question(self) -> Question {
        match self {
            Self::III => Question::MofClass3,
            Self::II => Question::MofClass2,
            Self::I => Question::MofClass1,
        }
    }
}

vocabulary! {
    /// The status that the tool gives a component.
    #[derive(Default)]
    pub enum Status {
        /// It is not listed.
        #[default]
        Absent = "missing",
        /// It has no license.
        Unlicensed = "unlicensed",
        /// Its license is not open.
        Invalid = "invalid",
        /// It is listed, and its license is open.
        Included = "included",
    }
}

/// How many of a class's components are included.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// How many are included; 0 if a lower class is incomplete.
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

/// The rating of a release by the tool.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rating {
    /// The best class that is reached; `None` if it is unclassified.
    pub class: Option<Class>,
    /// The progress towards each class, in the order of [`Class`].
    pub progress: [Progress; 3],
    /// The components whose license is open, but meant for another type.
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
                listing[artifact] = Some(Listed { license });
            }
        }
        Self::of_listing(&listing)
    }

    /// The rating of the components that a file lists.
    pub fn of_listing(listing: &Listing) -> Self {
        let mut statuses = [Status::Absent; Artifact::COUNT];
        let mut of_other_type = Vec::new();
        for (artifact, _, _) in COMPONENTS {
            let Some(Listed { license }) = &listing[artifact] else { continue };
            statuses[artifact] = match license {
                Some(license) if license.is_unlicensed() => Status::Unlicensed,
                Some(license) if is_open(license) => Status::Included,
                Some(_) => Status::Invalid,
                None => Status::Unlicensed,
            };
            let of = artifact.artifact_type().unwrap_or(ArtifactType::Code);
            let name = license.as_ref().map_or("", License::name);
            let is_included = statuses[artifact] == Status::Included;
            if is_included && name != OPEN_MDW && !meant_for(of).contains(&name) {
                of_other_type.push(artifact);
            }
        }
        let is_included = |artifact: Artifact| statuses[artifact] == Status::Included;
        let paper_stands_in =
            !is_included(TechnicalReport) && statuses[ResearchPaper] != Status::Absent;
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

    /// The status of a component.
    pub fn status(&self, artifact: Artifact) -> Status {
        self.statuses[artifact]
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
        // The components of lower classes are findings of their own checks.
        let paper = (self.paper_stands_in && class == Class::III).then_some(ResearchPaper);
        let added = self.counted(class).filter(|one| class.components().any(|added| added == *one));
        let findings = added.chain(paper).map(|artifact| {
            let license = release.license(artifact).cloned();
            let reason = match self.status(artifact) {
                Status::Absent => Reason::not_public(release[artifact].availability),
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

    /// Where it may mislead, and what the tool warns of.
    fn notes(&self, release: &Release) -> Vec<Note> {
        let mut notes = Vec::new();
        if self.paper_stands_in {
            notes.push(Note::MofPaper);
        }
        let next = self.class.map_or(0, |class| class as usize + 1);
        let mut beyond = Class::ALL.into_iter().skip(next + 1).flat_map(Class::components);
        if beyond.any(|artifact| self.status(artifact) == Status::Included) {
            notes.push(Note::MofStopped);
        }
        for (artifact, _, _) in COMPONENTS {
            let license = release.license(artifact);
            let is_kinder = release.stated_terms(artifact).grant() == Grant::Open;
            if self.status(artifact) == Status::Invalid && is_kinder {
                let knows_id = license.and_then(|license| License::new(license.id()));
                let is_spelling = knows_id.is_some_and(|license| is_open(&license));
                notes.push(if is_spelling {
                    Note::MofSpelling(artifact)
                } else {
                    Note::MofList(artifact)
                });
            }
            if release[artifact].availability.is_partial()
                && Class::I.required().any(|required| required == artifact)
            {
                notes.push(Note::MofPartial(artifact));
            }
        }
        if self.status(Weights) == Status::Included
            && release.terms(Weights).grant() < release.stated_terms(Weights).grant()
        {
            notes.push(Note::MofBase);
        }
        notes.extend(self.of_other_type.iter().copied().map(Note::MofType));
        notes
    }
}

/// The assessment of a release: yes from Class III on.
pub(super) fn assess(release: &Release) -> Assessment {
    assessment(Rating::of(release), release)
}

/// The assessment of a file that lists these components of a release.
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
