//! OLMo 7B. Everything is out, with the logs of the training runs.

use super::{Entry, public};
use crate::release::Artifact::{
    Architecture, Checkpoints, DataCard, DataCode, DevelopmentLog, EvaluationCode, EvaluationData,
    EvaluationResults, InferenceCode, LocalRuntime, Metadata, ModelCard, ResearchPaper,
    TrainingCode, TrainingData, Weights,
};

pub(super) const ENTRY: Entry = Entry {
    id: "olmo-7b",
    name: "OLMo 7B",
    producer: "Allen Institute for AI",
    date: "2024-02-01",
    license: "Apache-2.0",
    facts: &[
        public(Weights, "https://huggingface.co/allenai/OLMo-7B"),
        public(Checkpoints, "https://github.com/allenai/OLMo/tree/main/checkpoints/official"),
        public(Architecture, "https://github.com/allenai/OLMo/blob/main/olmo/model.py"),
        public(Metadata, "https://github.com/allenai/OLMo/blob/main/configs/official/OLMo-7B.yaml"),
        public(InferenceCode, "https://github.com/allenai/OLMo"),
        public(TrainingCode, "https://github.com/allenai/OLMo"),
        public(DataCode, "https://github.com/allenai/dolma"),
        public(EvaluationCode, "https://github.com/allenai/ai2-olmo-eval"),
        public(TrainingData, "https://huggingface.co/datasets/allenai/dolma").under("ODC-By-1.0"),
        // One of the sets, Paloma, asks for acceptance of its terms; these do not.
        public(EvaluationData, "https://github.com/allenai/OLMo/tree/main/olmo_data"),
        public(ModelCard, "https://huggingface.co/allenai/OLMo-7B"),
        public(DataCard, "https://arxiv.org/abs/2402.00159").under("CC-BY-4.0"),
        public(ResearchPaper, "https://arxiv.org/abs/2402.00838").under("CC-BY-4.0"),
        public(EvaluationResults, "https://arxiv.org/abs/2402.00838").under("CC-BY-4.0"),
        public(
            DevelopmentLog,
            "https://wandb.ai/ai2-llm/OLMo-7B/reports/OLMo-7B--Vmlldzo2NzQyMzk5",
        ),
        public(LocalRuntime, "https://github.com/huggingface/transformers"),
    ],
};
