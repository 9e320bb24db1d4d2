//! GPT-4. Only the service and papers about it are out.

use super::{Entry, partial, public};
use crate::release::Artifact::{
    EvaluationCode, EvaluationResults, HostedAccess, ModelCard, TechnicalReport,
};

pub(super) const ENTRY: Entry = Entry {
    id: "gpt-4",
    name: "GPT-4",
    producer: "OpenAI",
    date: "2023-03-14",
    license: "",
    facts: &[
        // An evaluation framework is out, with part of what GPT-4 was tested on.
        partial(EvaluationCode, "https://github.com/openai/evals").under("MIT"),
        // The system card, published with the report.
        public(ModelCard, "https://cdn.openai.com/papers/gpt-4-system-card.pdf"),
        // Partial: the report says that it leaves out architecture, training
        // method, data construction and compute.
        partial(TechnicalReport, "https://arxiv.org/abs/2303.08774"),
        public(EvaluationResults, "https://arxiv.org/abs/2303.08774"),
        public(HostedAccess, "https://platform.openai.com/docs/models/gpt-4"),
    ],
};
