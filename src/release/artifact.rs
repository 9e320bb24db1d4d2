//! The artifacts that can be released with a model.

use std::fmt;

vocabulary! {
    /// A part that a model release can consist of.
    ///
    /// The ids are the vocabulary of links, embeds and files, and never change.
    /// Seventeen of them are components of the [Model Openness Framework] 1.0; the
    /// documentation of the code and the training setup are parameters of the European Open
    /// Source AI Index; the development log and the two ways of running a model are ours.
    ///
    /// [Model Openness Framework]: https://arxiv.org/abs/2403.13784
    #[derive(PartialOrd, Ord)]
    #[expect(missing_docs, reason = "each is named and described in `words`")]
    pub enum Artifact {
        Weights = "weights",
        Checkpoints = "checkpoints",
        Architecture = "architecture",
        Metadata = "metadata",
        InferenceCode = "inference-code",
        TrainingCode = "training-code",
        DataCode = "data-code",
        EvaluationCode = "evaluation-code",
        Libraries = "libraries",
        TrainingData = "training-data",
        EvaluationData = "evaluation-data",
        SampleOutputs = "sample-outputs",
        ModelCard = "model-card",
        DataCard = "data-card",
        TechnicalReport = "technical-report",
        ResearchPaper = "research-paper",
        EvaluationResults = "evaluation-results",
        DevelopmentLog = "development-log",
        CodeDocumentation = "code-documentation",
        TrainingSetup = "training-setup",
        HostedAccess = "hosted-access",
        LocalRuntime = "local-runtime",
    }
}

vocabulary! {
    /// The heading that an artifact is listed under.
    #[expect(missing_docs, reason = "the headings say what they mean")]
    pub enum Group {
        Model = "model",
        Code = "code",
        Data = "data",
        Documents = "documents",
        Running = "running",
    }
}

vocabulary! {
    /// The type of an artifact for the purpose of licensing, as the Model Openness
    /// Framework has it. Its id is the key of the license for the whole type.
    #[expect(missing_docs, reason = "the types are the framework's own words")]
    pub enum ArtifactType {
        Code = "code",
        Data = "data",
        Document = "document",
    }
}

impl Artifact {
    /// The heading that it is listed under.
    pub const fn group(self) -> Group {
        match self {
            Self::Weights | Self::Checkpoints | Self::Architecture | Self::Metadata => Group::Model,
            Self::InferenceCode
            | Self::TrainingCode
            | Self::DataCode
            | Self::EvaluationCode
            | Self::Libraries => Group::Code,
            Self::TrainingData | Self::EvaluationData | Self::SampleOutputs => Group::Data,
            Self::ModelCard
            | Self::DataCard
            | Self::TechnicalReport
            | Self::ResearchPaper
            | Self::EvaluationResults
            | Self::DevelopmentLog
            | Self::CodeDocumentation
            | Self::TrainingSetup => Group::Documents,
            Self::HostedAccess | Self::LocalRuntime => Group::Running,
        }
    }

    /// Its type for the purpose of licensing; `None` if there is nothing to license, as with
    /// a hosted service.
    pub const fn artifact_type(self) -> Option<ArtifactType> {
        match self {
            Self::Architecture
            | Self::InferenceCode
            | Self::TrainingCode
            | Self::DataCode
            | Self::EvaluationCode
            | Self::Libraries => Some(ArtifactType::Code),
            Self::Weights
            | Self::Checkpoints
            | Self::Metadata
            | Self::TrainingData
            | Self::EvaluationData => Some(ArtifactType::Data),
            Self::SampleOutputs
            | Self::ModelCard
            | Self::DataCard
            | Self::TechnicalReport
            | Self::ResearchPaper
            | Self::EvaluationResults
            | Self::DevelopmentLog
            | Self::CodeDocumentation
            | Self::TrainingSetup => Some(ArtifactType::Document),
            Self::HostedAccess | Self::LocalRuntime => None,
        }
    }
}

impl fmt::Display for Artifact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl Group {
    /// The artifacts of the group, in order.
    pub fn artifacts(self) -> impl Iterator<Item = Artifact> {
        Artifact::ALL.into_iter().filter(move |artifact| artifact.group() == self)
    }
}
