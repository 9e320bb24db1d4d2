//! The four-level scale: what holds for every release.

use crate::common::{any_release, artifact, base_openings, openings};
use openness_meter::{
    evaluate,
    frameworks::{
        Framework,
        four_level::{Criterion, Label, Level, Outcome, Pillar},
        rule::{self, Clause, LicenseNeed},
    },
    release::{Artifact, Availability, Base, Grant, License, Release},
};
use proptest::prelude::*;

use Outcome::{Met, Partly, Unmet};

/// The whole space of what a criterion looks at: every availability and every
/// kind of license of every artifact that it rests on.
fn whole_space(criterion: Criterion) -> Vec<Release> {
    let kinds = ["unlicensed", "no such license", "gemma", "Apache-2.0"].map(License::new);
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
                        release[artifact].license.clone_from(kind);
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

/// The release with the first need of each clause met, by its base as well.
fn with_met(mut release: Release, clauses: &[Clause]) -> Release {
    release.base = Base::default();
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
    fn opening_a_base_never_lowers_anything(release in any_release()) {
        // A base that nothing is said of is the release itself.
        prop_assume!(release.base().is_some());
        let before = evaluate(&release);
        for opened in base_openings(&release) {
            let after = evaluate(&opened);
            prop_assert!(after.level >= before.level && after.label >= before.label);
            prop_assert!(after.place.value() >= before.place.value());
            for criterion in Criterion::ALL {
                prop_assert!(after.outcome(criterion) >= before.outcome(criterion));
            }
            for framework in Framework::ALL {
                let [before, after] = [&release, &opened].map(|one| framework.assess(one));
                prop_assert!(after.verdict >= before.verdict, "{:?}", framework);
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
            let mut mixed = Release { base: release.base.clone(), ..other.clone() };
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
            let missing = rule::missing(&release, level.conditions());
            prop_assert_eq!(missing.is_empty(), evaluation.level >= level);
        }
        for label in Label::ALL {
            let missing = rule::missing(&release, label.conditions());
            prop_assert_eq!(missing.is_empty(), evaluation.label >= label);
        }
    }

    #[test]
    fn what_is_named_as_missing_would_meet_the_gate(release in any_release()) {
        for level in Level::ALL {
            let missing = rule::missing(&release, level.conditions());
            prop_assert!(evaluate(&with_met(release.clone(), &missing)).level >= level);
        }
        for label in Label::ALL {
            let missing = rule::missing(&release, label.conditions());
            prop_assert!(evaluate(&with_met(release.clone(), &missing)).label >= label);
        }
    }

    #[test]
    fn nothing_is_named_as_missing_twice(release in any_release()) {
        for level in Level::ALL {
            let missing = rule::missing(&release, level.conditions());
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
