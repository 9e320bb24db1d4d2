//! Pythia 12B. Everything is out, down to the order of the training data.

use super::{Entry, public};
use crate::release::Artifact::{
    Architecture, Checkpoints, DataCard, DataCode, EvaluationCode, EvaluationData,
    EvaluationResults, InferenceCode, Libraries, LocalRuntime, Metadata, ModelCard, ResearchPaper,
    TrainingCode, TrainingData, Weights,
};

pub(super) const ENTRY: Entry = Entry {
    id: "pythia-12b",
    name: "Pythia 12B",
    producer: "EleutherAI",
    date: "2023-04-03",
    license: "Apache-2.0",
    facts: &[
        public(Weights, "https://huggingface.co/EleutherAI/pythia-12b"),
        // 154 of them, as branches of the repository of the weights.
        public(Checkpoints, "https://huggingface.co/EleutherAI/pythia-12b"),
        public(Architecture, "https://github.com/EleutherAI/gpt-neox"),
        public(Metadata, "https://github.com/EleutherAI/pythia/tree/main/models"),
        public(
            InferenceCode,
            "https://github.com/huggingface/transformers/tree/main/src/transformers/models/gpt_neox",
        ),
        public(TrainingCode, "https://github.com/EleutherAI/gpt-neox"),
        public(DataCode, "https://github.com/EleutherAI/the-pile").under("MIT"),
        public(EvaluationCode, "https://github.com/EleutherAI/lm-evaluation-harness").under("MIT"),
        public(Libraries, "https://github.com/EleutherAI/gpt-neox"),
        // The text as it was first hosted has been taken down over books in it;
        // the tokens, in the order in which the model saw them, are public. No
        // license covers the works that the data is made of.
        public(
            TrainingData,
            "https://huggingface.co/datasets/EleutherAI/pile-standard-pythia-preshuffled",
        )
        .under("unlicensed"),
        public(
            EvaluationData,
            "https://github.com/EleutherAI/lm-evaluation-harness/tree/main/lm_eval/tasks",
        )
        .under("MIT"),
        public(ModelCard, "https://huggingface.co/EleutherAI/pythia-12b"),
        public(DataCard, "https://arxiv.org/abs/2201.07311").under("CC-BY-4.0"),
        public(ResearchPaper, "https://arxiv.org/abs/2304.01373").under("CC-BY-SA-4.0"),
        public(EvaluationResults, "https://github.com/EleutherAI/pythia/tree/main/evals"),
        public(LocalRuntime, "https://github.com/huggingface/transformers"),
    ],
};
