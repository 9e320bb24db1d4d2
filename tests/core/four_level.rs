//! The four-level scale: its rules as tables, and what holds for every release.

use crate::common::{LICENSES, any_release, artifact, release};
use openness_meter::{
    evaluate,
    frameworks::{
        four_level::{Criterion, Label, Level, Note, Outcome, Pillar, missing},
        rule::{self, Clause, LicenseNeed},
    },
    release::{Artifact, Availability, Grant, License, Release, Scope},
};
use proptest::prelude::*;

const EVERYTHING: &str = "weights checkpoints architecture metadata inference-code training-code \
    data-code evaluation-code libraries training-data evaluation-data sample-outputs model-card \
    data-card technical-report research-paper evaluation-results development-log hosted-access \
    local-runtime";

/// A criterion, what is public, what is partial, all under Apache-2.0, and the
/// outcome.
fn outcomes(criterion: Criterion, table: &[(&str, &str, Outcome)]) {
    for (public, partial, outcome) in table {
        let found = criterion.outcome(&release("Apache-2.0", public, partial));
        assert_eq!(found, *outcome, "{criterion:?}: public {public:?}, partial {partial:?}");
    }
}

use Outcome::{Met, Partly, Unmet};

#[test]
fn t1_architecture_details() {
    outcomes(
        Criterion::T1,
        &[
            ("", "", Unmet),
            ("architecture", "", Met),
            ("", "architecture", Partly),
            ("", "technical-report", Partly),
            ("research-paper technical-report", "", Partly),
            ("inference-code metadata", "", Unmet),
        ],
    );
}

#[test]
fn t2_training_methodology_and_hyperparameters() {
    outcomes(
        Criterion::T2,
        &[
            ("", "", Unmet),
            ("training-code", "", Partly),
            ("training-code metadata", "", Met),
            ("training-code technical-report", "", Met),
            ("training-code research-paper", "", Met),
            ("metadata technical-report research-paper", "", Partly),
            ("training-code", "metadata technical-report research-paper", Partly),
            ("", "training-code", Partly),
            ("", "metadata", Partly),
            ("model-card", "", Unmet),
        ],
    );
}

#[test]
fn t3_data_sourcing_and_processing() {
    outcomes(
        Criterion::T3,
        &[
            ("", "", Unmet),
            ("data-card", "", Partly),
            ("data-card data-code", "", Met),
            ("data-card training-data", "", Met),
            ("data-code training-data", "", Partly),
            ("data-code training-data", "data-card", Partly),
            ("", "training-data", Partly),
        ],
    );
}

#[test]
fn t4_documentation_of_development_decisions() {
    outcomes(
        Criterion::T4,
        &[
            ("", "", Unmet),
            ("development-log", "", Met),
            ("research-paper", "", Met),
            ("technical-report", "", Partly),
            ("", "development-log", Partly),
            ("", "technical-report", Partly),
        ],
    );
}

#[test]
fn i1_workings_biases_and_limitations_can_be_evaluated() {
    outcomes(
        Criterion::I1,
        &[
            ("", "", Unmet),
            ("weights evaluation-code evaluation-data", "", Met),
            ("weights evaluation-code", "evaluation-data", Partly),
            ("evaluation-code evaluation-data", "", Unmet),
            ("", "hosted-access", Partly),
            ("", "evaluation-results", Partly),
            ("", "weights", Partly),
        ],
    );
}

#[test]
fn i2_code_separable_enough_to_audit_by_component() {
    outcomes(
        Criterion::I2,
        &[
            ("", "", Unmet),
            ("architecture inference-code training-code", "", Met),
            ("architecture inference-code", "training-code", Partly),
            ("", "inference-code", Partly),
            ("data-code evaluation-code libraries", "", Unmet),
        ],
    );
}

#[test]
fn i3_model_card_with_performance_across_tasks() {
    outcomes(
        Criterion::I3,
        &[
            ("", "", Unmet),
            ("model-card evaluation-results", "", Met),
            ("model-card", "evaluation-results", Partly),
            ("evaluation-results", "", Partly),
            ("", "model-card", Partly),
        ],
    );
}

#[test]
fn u1_a_servable_model_without_restrictions() {
    outcomes(Criterion::U1, &[("", "", Unmet), ("weights", "", Met), ("", "weights", Partly)]);
    let restricted = |name| Criterion::U1.outcome(&release(name, "weights", ""));
    assert_eq!(restricted("gemma"), Partly);
    assert_eq!(restricted("no such license"), Partly);
    assert_eq!(restricted(""), Partly);
}

#[test]
fn u2_runs_locally_without_proprietary_dependencies() {
    outcomes(
        Criterion::U2,
        &[
            ("", "", Unmet),
            ("weights inference-code local-runtime", "", Met),
            ("weights inference-code", "", Partly),
            ("weights local-runtime", "", Partly),
            ("weights", "", Unmet),
            ("inference-code local-runtime", "", Unmet),
            ("inference-code local-runtime", "weights", Partly),
        ],
    );
    let restricted = release("gemma", "weights inference-code local-runtime", "");
    assert_eq!(Criterion::U2.outcome(&restricted), Met, "licenses do not matter here");
}

#[test]
fn m1_source_code_to_edit_enhance_and_customize() {
    outcomes(
        Criterion::M1,
        &[
            ("", "", Unmet),
            ("architecture inference-code", "", Met),
            ("architecture", "", Partly),
            ("", "architecture", Partly),
            ("", "inference-code", Partly),
            ("", "training-code", Partly),
            ("", "data-code", Partly),
            ("", "evaluation-code", Partly),
            ("", "libraries", Partly),
            ("weights metadata", "", Unmet),
        ],
    );
    let restricted = release("gemma", "architecture inference-code", "");
    assert_eq!(Criterion::M1.outcome(&restricted), Partly);
}

#[test]
fn m2_redistribution_without_legal_encumbrance() {
    outcomes(
        Criterion::M2,
        &[
            ("", "", Unmet),
            ("weights architecture inference-code", "", Met),
            ("weights architecture", "", Partly),
            ("", "weights", Partly),
            ("architecture inference-code", "", Unmet),
        ],
    );
    let under =
        |name| Criterion::M2.outcome(&release(name, "weights architecture inference-code", ""));
    assert_eq!(under("gemma"), Partly, "it may be passed on, with its use policy");
    assert_eq!(under("no such license"), Unmet, "nobody knows whether it may be passed on");
    assert_eq!(under("unlicensed"), Unmet);
}

const MODIFIABLE: &str = "weights architecture inference-code local-runtime";
const RETRAINABLE: &str = "weights architecture inference-code local-runtime training-code \
    data-code training-data data-card research-paper";

#[test]
fn levels_and_labels() {
    // license, public, partial, level, label
    let table = [
        ("Apache-2.0", "", "", Level::Closed, Label::Closed),
        ("", EVERYTHING, "", Level::Limited, Label::RestrictedWeights),
        ("Apache-2.0", "", "weights", Level::Limited, Label::RestrictedWeights),
        ("Apache-2.0", "weights", "", Level::Limited, Label::OpenWeights),
        ("gemma", EVERYTHING, "", Level::Limited, Label::RestrictedWeights),
        ("Apache-2.0", MODIFIABLE, "", Level::Modifiable, Label::OpenWeights),
        ("Apache-2.0", RETRAINABLE, "", Level::Modifiable, Label::OpenSource),
        ("Apache-2.0", EVERYTHING, "", Level::Radical, Label::OpenSource),
    ];
    for (license, public, partial, level, label) in table {
        let evaluation = evaluate(&release(license, public, partial));
        assert_eq!((evaluation.level, evaluation.label), (level, label), "{license}: {public}");
    }
}

#[test]
fn withholding_the_weights_closes_everything_else() {
    let mut all = release("Apache-2.0", EVERYTHING, "");
    all[artifact("weights")].availability = Availability::Withheld;
    let evaluation = evaluate(&all);
    assert_eq!((evaluation.level, evaluation.label), (Level::Closed, Label::Closed));
}

#[test]
fn open_source_needs_each_of_its_parts() {
    for id in RETRAINABLE.split_whitespace() {
        let mut less = release("Apache-2.0", RETRAINABLE, "");
        less[artifact(id)].availability = Availability::Partial;
        assert!(evaluate(&less).label < Label::OpenSource, "without {id}");
    }
    for id in ["training-code", "data-code"] {
        let mut less = release("Apache-2.0", RETRAINABLE, "");
        less[artifact(id)].license = License::new("gemma");
        assert_eq!(evaluate(&less).label, Label::OpenWeights, "{id} restricted");
    }
    let mut data = release("Apache-2.0", RETRAINABLE, "");
    data[artifact("training-data")].license = License::new("unlicensed");
    assert_eq!(evaluate(&data).label, Label::OpenSource, "the data must be public, not open");
}

#[test]
fn the_pointer_moves_within_a_level() {
    let place = |public: &str| evaluate(&release("Apache-2.0", public, "")).place.value();
    assert!((place("") - 0.0).abs() < f32::EPSILON);
    assert!(place("weights") < place("weights local-runtime"));
    assert!(place("weights local-runtime") < place("weights local-runtime inference-code"));
    assert!(place(MODIFIABLE) < place(RETRAINABLE));
    assert!((place(EVERYTHING) - 3.0).abs() < f32::EPSILON);
}

#[test]
fn a_license_on_a_withheld_artifact_is_kept_rated_and_noted() {
    let mut contradictory = release("Apache-2.0", MODIFIABLE, "");
    contradictory[artifact("training-data")].license = License::new("CC-BY-4.0");
    let evaluation = evaluate(&contradictory);
    assert_eq!(evaluation.level, Level::Modifiable);
    assert_eq!(evaluation.notes, [Note::LicenseOnWithheld(artifact("training-data"))]);
}

#[test]
fn pillars_have_the_criteria_that_bear_their_letter() {
    for (pillar, letter) in Pillar::ALL.into_iter().zip(["T", "I", "U", "M"]) {
        for criterion in pillar.criteria() {
            assert!(criterion.id().starts_with(letter));
        }
    }
    assert_eq!(Pillar::ALL.map(|pillar| pillar.criteria().count()), [4, 3, 2, 2]);
}

/// All ways to open one artifact, or its license, a little more.
fn openings(release: &Release, artifact: Artifact) -> Vec<Release> {
    let mut more = Vec::new();
    let next = match release[artifact].availability {
        Availability::Withheld => Some(Availability::Partial),
        Availability::Partial => Some(Availability::Public),
        Availability::Public => None,
    };
    if let Some(availability) = next {
        let mut opened = release.clone();
        opened[artifact].availability = availability;
        more.push(opened);
    }
    let terms = release.terms(artifact);
    for name in LICENSES {
        let license = License::new(name);
        let others = license.as_ref().map(License::terms).unwrap_or_default();
        let is_more_generous =
            others.grant() >= terms.grant() && others.lets_pass_on() >= terms.lets_pass_on();
        if is_more_generous {
            let mut opened = release.clone();
            opened.state(Scope::Artifact(artifact), license);
            more.push(opened);
        }
    }
    more
}

/// The whole space of what a criterion looks at: every availability and every
/// kind of license of every artifact that it rests on.
fn whole_space(criterion: Criterion) -> Vec<Release> {
    let kinds = ["unlicensed", "no such license", "gemma", "Apache-2.0"];
    let mut space = vec![Release::default()];
    for artifact in criterion.rests_on() {
        let needs_license = [criterion.met(), criterion.partly()]
            .into_iter()
            .flatten()
            .flat_map(|clause| clause.iter())
            .any(|need| need.artifact == artifact && need.license != LicenseNeed::Any);
        let kinds = if needs_license { &kinds[..] } else { &kinds[..1] };
        space = space
            .iter()
            .flat_map(|release| {
                Availability::ALL.into_iter().flat_map(move |availability| {
                    kinds.iter().map(move |kind| {
                        let mut release = release.clone();
                        release[artifact].availability = availability;
                        release[artifact].license = License::new(kind);
                        release
                    })
                })
            })
            .collect();
    }
    space
}

#[test]
fn every_criterion_is_monotone_over_its_whole_space() {
    for criterion in Criterion::ALL {
        for release in whole_space(criterion) {
            let outcome = criterion.outcome(&release);
            for artifact in criterion.rests_on() {
                for opened in openings(&release, artifact) {
                    assert!(
                        criterion.outcome(&opened) >= outcome,
                        "{criterion:?}: {release:?} to {opened:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn every_criterion_has_all_outcomes_and_met_implies_partly() {
    for criterion in Criterion::ALL {
        let space = whole_space(criterion);
        for outcome in [Unmet, Partly, Met] {
            assert!(
                space.iter().any(|release| criterion.outcome(release) == outcome),
                "{criterion:?} is never {outcome:?}"
            );
        }
        for release in space {
            if rule::meets(&release, criterion.met()) {
                assert!(rule::meets(&release, criterion.partly()), "{criterion:?}: {release:?}");
            }
        }
    }
}

/// The release with the first need of each clause met.
fn with_met(mut release: Release, clauses: &[Clause]) -> Release {
    for clause in clauses {
        let need = clause[0];
        let known = &mut release[need.artifact];
        known.availability = known.availability.max(need.availability);
        if need.license != LicenseNeed::Any {
            known.license = License::new("Apache-2.0");
        }
    }
    release
}

proptest! {
    #[test]
    fn opening_never_lowers_anything(release in any_release(), which in 0..Artifact::COUNT) {
        let before = evaluate(&release);
        for opened in openings(&release, Artifact::ALL[which]) {
            let after = evaluate(&opened);
            prop_assert!(after.level >= before.level);
            prop_assert!(after.label >= before.label);
            prop_assert!(after.place.value() >= before.place.value());
            for criterion in Criterion::ALL {
                prop_assert!(after.outcome(criterion) >= before.outcome(criterion));
            }
            for pillar in Pillar::ALL {
                prop_assert!(after.count(pillar, Met) >= before.count(pillar, Met));
            }
        }
    }

    #[test]
    fn evaluation_is_deterministic(release in any_release()) {
        prop_assert_eq!(evaluate(&release), evaluate(&release.clone()));
    }

    #[test]
    fn an_outcome_rests_on_nothing_but_the_artifacts_that_it_names(
        release in any_release(), other in any_release(),
    ) {
        for criterion in Criterion::ALL {
            let mut mixed = other.clone();
            for artifact in criterion.rests_on() {
                mixed[artifact] = release[artifact].clone();
                let applies = release.license(artifact).cloned();
                mixed[artifact].license = applies.or_else(|| License::new("unlicensed"));
            }
            prop_assert_eq!(criterion.outcome(&mixed), criterion.outcome(&release));
        }
    }

    #[test]
    fn a_gate_is_passed_if_and_only_if_nothing_is_missing(release in any_release()) {
        let evaluation = evaluate(&release);
        for level in Level::ALL {
            let missing = missing(&release, level.conditions());
            prop_assert_eq!(missing.is_empty(), evaluation.level >= level);
        }
        for label in Label::ALL {
            let missing = missing(&release, label.conditions());
            prop_assert_eq!(missing.is_empty(), evaluation.label >= label);
        }
    }

    #[test]
    fn what_is_named_as_missing_would_meet_the_gate(release in any_release()) {
        for level in Level::ALL {
            let missing = missing(&release, level.conditions());
            prop_assert!(evaluate(&with_met(release.clone(), &missing)).level >= level);
        }
        for label in Label::ALL {
            let missing = missing(&release, label.conditions());
            prop_assert!(evaluate(&with_met(release.clone(), &missing)).label >= label);
        }
    }

    #[test]
    fn nothing_is_named_as_missing_twice(release in any_release()) {
        for level in Level::ALL {
            let missing = missing(&release, level.conditions());
            for (index, clause) in missing.iter().enumerate() {
                for other in &missing[index + 1..] {
                    prop_assert!(!rule::implies(clause, other) && !rule::implies(other, clause));
                }
            }
        }
    }

    #[test]
    fn levels_and_labels_agree(release in any_release()) {
        let evaluation = evaluate(&release);
        prop_assert_eq!(evaluation.level == Level::Closed, evaluation.label == Label::Closed);
        if evaluation.level >= Level::Modifiable {
            prop_assert!(evaluation.label >= Label::OpenWeights);
        }
        if evaluation.level == Level::Radical {
            prop_assert_eq!(evaluation.label, Label::OpenSource);
        }
        if evaluation.label == Label::OpenSource {
            prop_assert!(evaluation.level >= Level::Modifiable);
        }
        if evaluation.label >= Label::OpenWeights {
            prop_assert_eq!(release.terms(artifact("weights")).grant(), Grant::Open);
        }
    }

    #[test]
    fn the_pointer_stands_within_its_level(release in any_release()) {
        let evaluation = evaluate(&release);
        let level = f32::from(evaluation.level as u8);
        prop_assert!((level..level + 1.0).contains(&evaluation.place.value()));
    }
}
