//! The trade-offs of a release: what its state protects, and what it costs.
//!
//! No level is a virtue in itself: every state has both.
//!
//! Source: the trade-offs that "Openness in Language Models" names, see
//! [`SOURCE`](crate::frameworks::four_level::SOURCE).

use crate::{
    Evaluation,
    frameworks::four_level::{Criterion, Label, Level, Outcome},
    release::{
        Artifact::{DataCode, HostedAccess, TrainingCode, TrainingData, Weights},
        Availability, Grant, Release,
    },
};

/// An interest that a state protects.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Protects {
    /// The producer's intellectual property and its edge in the market.
    Property,
    /// Enforcement of terms, since all use goes through the producer.
    Control,
    /// Terms that the license sets.
    Terms,
    /// Training data that is sensitive or under copyright.
    Data,
    /// The producer's know-how in training.
    KnowHow,
    /// Wide use and fine-tuning.
    Use,
    /// Audits, reproduction and independent development.
    Science,
}

/// A cost of a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Costs {
    /// Small organizations and independent researchers are shut out.
    Access,
    /// Whoever does not meet the terms is shut out.
    Terms,
    /// Bias, safety and robustness cannot be audited.
    Audit,
    /// Problems cannot be traced to their cause, and control stays with few.
    Tracing,
    /// What is out cannot be recalled.
    Recall,
    /// Public data can expose personal data.
    Privacy,
    /// More work for the producer.
    Work,
}

/// What the state of a release protects; never empty.
pub fn protects(release: &Release, evaluation: &Evaluation) -> Vec<Protects> {
    let is_out = |artifact| release.availability(artifact) > Availability::Withheld;
    let is_open = evaluation.label >= Label::OpenWeights;
    let is_restricted = release.terms(Weights).grant() != Grant::Open;
    let is_taught = is_out(TrainingCode) && is_out(DataCode);
    let all = [
        (!is_open, Protects::Property),
        (!is_out(Weights) && is_out(HostedAccess), Protects::Control),
        (is_out(Weights) && is_restricted, Protects::Terms),
        (!is_out(TrainingData), Protects::Data),
        (is_open && !is_taught, Protects::KnowHow),
        (is_open, Protects::Use),
        (evaluation.label == Label::OpenSource, Protects::Science),
    ];
    all.into_iter().filter_map(|(holds, one)| holds.then_some(one)).collect()
}

/// What the state of a release costs; never empty.
pub fn costs(release: &Release, evaluation: &Evaluation) -> Vec<Costs> {
    let is_public = |artifact| release.availability(artifact) == Availability::Public;
    let is_closed = evaluation.level == Level::Closed;
    let is_traceable = evaluation.label == Label::OpenSource
        || is_public(TrainingData) && is_public(TrainingCode) && is_public(DataCode);
    let all = [
        (is_closed, Costs::Access),
        (!is_closed && evaluation.label < Label::OpenWeights, Costs::Terms),
        (evaluation.outcome(Criterion::I1) != Outcome::Met, Costs::Audit),
        (!is_closed && !is_traceable, Costs::Tracing),
        (is_public(Weights) || is_public(TrainingData), Costs::Recall),
        (is_public(TrainingData), Costs::Privacy),
        (evaluation.label == Label::OpenSource, Costs::Work),
    ];
    all.into_iter().filter_map(|(holds, one)| holds.then_some(one)).collect()
}
