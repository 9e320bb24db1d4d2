//! The four-level scale: its rules as tables.

use crate::common::{artifact, release};
use openness_meter::{
    evaluate,
    frameworks::four_level::{Criterion, Label, Level, Note, Outcome, Pillar, notes},
    release::{Availability, License},
};

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
    assert_eq!(notes(&contradictory), [Note::LicenseOnWithheld(artifact("training-data"))]);
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
