//! Mixtral 8x7B. Model and inference code are out; how it was trained is not.

use super::{Entry, public};
use crate::release::Artifact::{
    Architecture, EvaluationResults, HostedAccess, InferenceCode, LocalRuntime, ModelCard,
    ResearchPaper, Weights,
};

pub(super) const ENTRY: Entry = Entry {
    id: "mixtral-8x7b",
    name: "Mixtral 8x7B",
    producer: "Mistral AI",
    date: "2023-12-11",
    license: "Apache-2.0",
    facts: &[
        public(Weights, "https://huggingface.co/mistralai/Mixtral-8x7B-v0.1"),
        public(Architecture, "https://github.com/mistralai/mistral-inference"),
        public(InferenceCode, "https://github.com/mistralai/mistral-inference"),
        public(ModelCard, "https://huggingface.co/mistralai/Mixtral-8x7B-v0.1"),
        public(ResearchPaper, "https://arxiv.org/abs/2401.04088").under("CC-BY-4.0"),
        public(EvaluationResults, "https://mistral.ai/news/mixtral-of-experts"),
        public(HostedAccess, "https://docs.mistral.ai/getting-started/models/"),
        public(LocalRuntime, "https://github.com/ggml-org/llama.cpp").under("MIT"),
    ],
};
