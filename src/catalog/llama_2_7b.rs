//! Llama 2 7B. The weights are given to those who ask and accept the license.

use super::{Entry, partial, public};
use crate::release::Artifact::{
    Architecture, EvaluationResults, HostedAccess, InferenceCode, LocalRuntime, ModelCard,
    ResearchPaper, Weights,
};

pub(super) const ENTRY: Entry = Entry {
    id: "llama-2-7b",
    name: "Llama 2 7B",
    producer: "Meta",
    date: "2023-07-18",
    license: "llama2",
    facts: &[
        // Gated: contact information is asked for and access has to be granted.
        partial(Weights, "https://huggingface.co/meta-llama/Llama-2-7b"),
        public(Architecture, "https://github.com/meta-llama/llama/blob/main/llama/model.py"),
        public(InferenceCode, "https://github.com/meta-llama/llama"),
        public(ModelCard, "https://github.com/meta-llama/llama/blob/main/MODEL_CARD.md"),
        public(ResearchPaper, "https://arxiv.org/abs/2307.09288").under("unlicensed"),
        public(EvaluationResults, "https://arxiv.org/abs/2307.09288").under("unlicensed"),
        public(HostedAccess, "https://www.llama.com/llama2/"),
        public(LocalRuntime, "https://github.com/ggml-org/llama.cpp").under("MIT"),
    ],
};
