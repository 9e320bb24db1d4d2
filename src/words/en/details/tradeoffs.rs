//! English, on what holds a release at its level, and on the trade-offs there.

use super::super::English;
use crate::{
    frameworks::four_level::Level,
    tradeoffs::{Costs, Protects},
    words::CommonWords,
};

/// What heads the causes that hold a release at a level.
pub(super) fn causes_heading(level: Level) -> String {
    match level.next() {
        Some(next) => format!("What keeps it from {}", English.level(next).name),
        None => "Nothing holds it back: it is at the top of the scale.".to_owned(),
    }
}

/// What a state protects, in one sentence.
pub(super) const fn protects(protects: Protects) -> &'static str {
    match protects {
        Protects::Property => {
            "The producer’s intellectual property, and its edge over those who would copy it."
        }
        Protects::Control => {
            "The producer’s terms: all use goes through it, so it can enforce them."
        }
        Protects::Terms => "The producer’s say in who uses the model, and for what.",
        Protects::Data => "Training data that may be sensitive or under copyright.",
        Protects::KnowHow => "What the producer knows about training such a model.",
        Protects::Use => "Wide use: anyone can run, fine-tune and share it without asking.",
        Protects::Science => {
            "Audits, reproduction and development that depend on nobody’s goodwill."
        }
    }
}

/// What a state costs, in one sentence.
pub(super) const fn costs(costs: Costs) -> &'static str {
    match costs {
        Costs::Access => "Small organizations and independent researchers are shut out.",
        Costs::Terms => "Whoever cannot accept the terms, or is not let in, is shut out.",
        Costs::Audit => "Outsiders cannot audit it in full for bias, safety and robustness.",
        Costs::Tracing => {
            "Problems cannot be traced to their cause, and control stays with the few who can \
             retrain it."
        }
        Costs::Recall => "What is public cannot be recalled, whatever comes to light.",
        Costs::Privacy => "Public training data can expose personal data.",
        Costs::Work => {
            "The producer does more work: everything has to be cleared, cleaned and kept."
        }
    }
}
