//! BLOOM. Nearly everything is out; the license of the weights carries a use
//! policy, and the training data can be had only in part.

use super::{Entry, partial, public};
use crate::release::Artifact::{
    Architecture, Checkpoints, DataCard, DataCode, DevelopmentLog, EvaluationCode, EvaluationData,
    EvaluationResults, InferenceCode, LocalRuntime, Metadata, ModelCard, ResearchPaper,
    TrainingCode, TrainingData, Weights,
};

pub(super) const ENTRY: Entry = Entry {
    id: "bloom",
    name: "BLOOM",
    producer: "BigScience",
    date: "2022-07-11",
    license: "bigscience-bloom-rail-1.0",
    facts: &[
        public(Weights, "https://huggingface.co/bigscience/bloom"),
        public(Checkpoints, "https://huggingface.co/bigscience/bloom-intermediate"),
        public(
            Architecture,
            "https://github.com/huggingface/transformers/tree/main/src/transformers/models/bloom",
        )
        .under("Apache-2.0"),
        public(
            Metadata,
            "https://github.com/bigscience-workshop/bigscience/tree/master/train/tr11-176B-ml",
        )
        .under("Apache-2.0"),
        public(
            InferenceCode,
            "https://github.com/huggingface/transformers/tree/main/src/transformers/models/bloom",
        )
        .under("Apache-2.0"),
        // The license of Megatron-LM, on which it builds; parts are Apache-2.0.
        public(TrainingCode, "https://github.com/bigscience-workshop/Megatron-DeepSpeed")
            .under("BSD-3-Clause"),
        public(DataCode, "https://github.com/bigscience-workshop/data-preparation")
            .under("Apache-2.0"),
        public(
            EvaluationCode,
            "https://github.com/bigscience-workshop/lm-evaluation-harness",
        )
        .under("MIT"),
        // ROOTS: parts are open to those who ask, parts are not.
        partial(TrainingData, "https://huggingface.co/bigscience-data"),
        public(EvaluationData, "https://github.com/bigscience-workshop/promptsource")
            .under("Apache-2.0"),
        public(ModelCard, "https://huggingface.co/bigscience/bloom"),
        public(DataCard, "https://arxiv.org/abs/2303.03915").under("CC-BY-4.0"),
        public(ResearchPaper, "https://arxiv.org/abs/2211.05100").under("CC-BY-4.0"),
        public(EvaluationResults, "https://huggingface.co/bigscience/bloom"),
        public(
            DevelopmentLog,
            "https://github.com/bigscience-workshop/bigscience/blob/master/train/tr11-176B-ml/chronicles.md",
        )
        .under("Apache-2.0"),
        public(LocalRuntime, "https://github.com/huggingface/transformers").under("Apache-2.0"),
    ],
};
