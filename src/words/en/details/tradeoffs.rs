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
        Some(next) => {
            format!("Why it isn’t level {}, {}", next as u8 + 1, English.level(next).name)
        }
        None => "It has reached the top of the scale.".to_owned(),
    }
}

/// What a state protects, in one sentence.
pub(super) const fn protects(protects: Protects) -> &'static str {
    match protects {
        Protects::Property => {
            "The developer’s intellectual property, and its lead over those who would copy it."
        }
        Protects::Control => {
            "The developer’s terms: all use goes through its service, so it can enforce them."
        }
        Protects::Terms => "The developer’s say in who uses the model, and for what.",
        Protects::Data => "Training data that may be sensitive or under copyright.",
        Protects::KnowHow => "The developer’s know-how in training such a model.",
        Protects::Use => "Wide use: anyone can run, fine-tune and share it without asking.",
        Protects::Science => "Audits, reproduction and development that need nobody’s permission.",
    }
}

/// What a state costs, in one sentence.
pub(super) const fn costs(costs: Costs) -> &'static str {
    match costs {
        Costs::Access => "Small organizations and independent researchers are shut out.",
        Costs::Terms => "Those who can’t accept the terms, or aren’t let in, are shut out.",
        Costs::Audit => "Outsiders can’t fully audit it for bias, safety and robustness.",
        Costs::Tracing => "Problems can’t be traced to their cause, and only a few can retrain it.",
        Costs::Recall => "What is public can’t be recalled, whatever comes to light.",
        Costs::Privacy => "Public training data can expose personal data.",
        Costs::Work => {
            "The developer has more work: everything must be cleared, cleaned and maintained."
        }
    }
}
