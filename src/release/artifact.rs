//! The twenty things that can be released with a model.

use std::fmt;

/// One thing that a model release can consist of.
///
/// The ids are the vocabulary of links, embeds and files, stable for ever.
/// Seventeen of them are components of the [Model Openness Framework] 1.0; the
/// development log and the two ways of running a model are ours.
///
/// [Model Openness Framework]: https://arxiv.org/abs/2403.13784
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "each is named and described in `FACTS` and in `words`")]
pub enum Artifact {
    Weights,
    Checkpoints,
    Architecture,
    Metadata,
    InferenceCode,
    TrainingCode,
    DataCode,
    EvaluationCode,
    Libraries,
    TrainingData,
    EvaluationData,
    SampleOutputs,
    ModelCard,
    DataCard,
    TechnicalReport,
    ResearchPaper,
    EvaluationResults,
    DevelopmentLog,
    HostedAccess,
    LocalRuntime,
}

/// The heading under which an artifact is listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the headings say what they mean")]
pub enum Group {
    Model,
    Code,
    Data,
    Documents,
    Running,
}

/// What an artifact is for the purpose of licensing: the type that the Model
/// Openness Framework gives the component.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the types are the framework's own words")]
pub enum ArtifactType {
    Code,
    Data,
    Document,
}

/// Id, group and type of each artifact, in the order of [`Artifact`].
const FACTS: [(&str, Group, Option<ArtifactType>); Artifact::COUNT] = {
    use ArtifactType::{Code, Data, Document};
    [
        ("weights", Group::Model, Some(Data)),
        ("checkpoints", Group::Model, Some(Data)),
        ("architecture", Group::Model, Some(Code)),
        ("metadata", Group::Model, Some(Data)),
        ("inference-code", Group::Code, Some(Code)),
        ("training-code", Group::Code, Some(Code)),
        ("data-code", Group::Code, Some(Code)),
        ("evaluation-code", Group::Code, Some(Code)),
        ("libraries", Group::Code, Some(Code)),
        ("training-data", Group::Data, Some(Data)),
        ("evaluation-data", Group::Data, Some(Data)),
        ("sample-outputs", Group::Data, Some(Document)),
        ("model-card", Group::Documents, Some(Document)),
        ("data-card", Group::Documents, Some(Document)),
        ("technical-report", Group::Documents, Some(Document)),
        ("research-paper", Group::Documents, Some(Document)),
        ("evaluation-results", Group::Documents, Some(Document)),
        ("development-log", Group::Documents, Some(Document)),
        ("hosted-access", Group::Running, None),
        ("local-runtime", Group::Running, None),
    ]
};

impl Artifact {
    /// How many artifacts there are.
    pub const COUNT: usize = 20;

    /// Every artifact, in the order in which they are listed.
    pub const ALL: [Self; Self::COUNT] = [
        Self::Weights,
        Self::Checkpoints,
        Self::Architecture,
        Self::Metadata,
        Self::InferenceCode,
        Self::TrainingCode,
        Self::DataCode,
        Self::EvaluationCode,
        Self::Libraries,
        Self::TrainingData,
        Self::EvaluationData,
        Self::SampleOutputs,
        Self::ModelCard,
        Self::DataCard,
        Self::TechnicalReport,
        Self::ResearchPaper,
        Self::EvaluationResults,
        Self::DevelopmentLog,
        Self::HostedAccess,
        Self::LocalRuntime,
    ];

    /// The stable id, as in `training-data`.
    pub const fn id(self) -> &'static str {
        FACTS[self as usize].0
    }

    /// The artifact with this exact id, if there is one.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|artifact| artifact.id() == id)
    }

    /// The heading under which it is listed.
    pub const fn group(self) -> Group {
        FACTS[self as usize].1
    }

    /// What it is for the purpose of licensing; `None` where a license would
    /// have nothing to cover, as for a hosted service.
    pub const fn artifact_type(self) -> Option<ArtifactType> {
        FACTS[self as usize].2
    }
}

impl fmt::Display for Artifact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl Group {
    /// Every group, in the order in which they are listed.
    pub const ALL: [Self; 5] =
        [Self::Model, Self::Code, Self::Data, Self::Documents, Self::Running];

    /// The artifacts of the group, in order.
    pub fn artifacts(self) -> impl Iterator<Item = Artifact> {
        Artifact::ALL.into_iter().filter(move |artifact| artifact.group() == self)
    }
}

impl ArtifactType {
    /// Every type, in the order in which they are listed.
    pub const ALL: [Self; 3] = [Self::Code, Self::Data, Self::Document];

    /// The stable id, as in `code`: the key of a license for the whole type.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Data => "data",
            Self::Document => "document",
        }
    }
}
