//! The Model Openness Framework, as its own tool rates it.

use crate::common::{any_release, release};
use openness_meter::{
    frameworks::{
        Answer, Framework, Note,
        mof::{Class, Rating, Status, is_open},
        rule,
    },
    release::{Artifact, Artifact::*, Availability, License, Release},
};
use proptest::prelude::*;

/// What Class III asks, without report and paper.
const CLASS_III: &str = "architecture weights model-card data-card evaluation-results";
/// What Class II adds.
const CLASS_II: &str = "training-code inference-code evaluation-code evaluation-data";
/// What Class I adds, without the paper.
const CLASS_I: &str = "data-code checkpoints training-data";

/// Class and progress towards Classes III, II and I, to two places.
fn rate(release: &Release) -> (u8, [f64; 3]) {
    let rating = Rating::of(release);
    let round = |percent: f64| (percent * 100.0).round() / 100.0;
    let progress = rating.progress.map(|progress| round(progress.percent()));
    (rating.class.map_or(0, Class::number), progress)
}

fn all(license: &str, ids: &[&str]) -> Release {
    release(license, &ids.join(" "), "")
}

#[test]
fn classes_at_their_edges() {
    let table: [(&str, &[&str], u8, [f64; 3]); 7] = [
        ("nothing", &[], 0, [0.0, 0.0, 0.0]),
        ("neither report nor paper", &[CLASS_III], 0, [83.33, 0.0, 0.0]),
        ("the paper for the report", &[CLASS_III, "research-paper"], 3, [100.0, 60.0, 0.0]),
        ("the report", &[CLASS_III, "technical-report"], 3, [100.0, 60.0, 0.0]),
        (
            "all but the paper",
            &[CLASS_III, CLASS_II, CLASS_I, "technical-report"],
            2,
            [100.0, 100.0, 92.86],
        ),
        (
            "all but the report",
            &[CLASS_III, CLASS_II, CLASS_I, "research-paper"],
            1,
            [100.0, 100.0, 100.0],
        ),
        (
            "all",
            &[CLASS_III, CLASS_II, CLASS_I, "technical-report research-paper"],
            1,
            [100.0, 100.0, 100.0],
        ),
    ];
    for (case, ids, class, progress) in table {
        assert_eq!(rate(&all("Apache-2.0", ids)), (class, progress), "{case}");
    }
}

#[test]
fn a_listed_paper_stands_in_whatever_its_license() {
    let mut release = all("Apache-2.0", &[CLASS_III, "research-paper"]);
    release[ResearchPaper].license = License::new("unlicensed");
    let rating = Rating::of(&release);
    assert_eq!(rate(&release), (0, [83.33, 0.0, 0.0]));
    let missing: Vec<Artifact> = rating.with_status(Class::III, Status::Absent).collect();
    assert_eq!(missing, [], "the report no longer counts as missing");
    // But one that is listed without a license is still without one.
    release[TechnicalReport].availability = Availability::Public;
    release[TechnicalReport].license = License::new("unlicensed");
    let rating = Rating::of(&release);
    let unlicensed: Vec<Artifact> = rating.with_status(Class::III, Status::Unlicensed).collect();
    assert_eq!(unlicensed, [TechnicalReport]);
}

#[test]
fn components_have_a_status_each() {
    let mut release = all("", &["weights model-card data-card architecture", "training-data"]);
    release[Weights].license = License::new("Apache-2.0");
    release[ModelCard].license = License::new("unlicensed");
    release[Architecture].license = License::new("gemma");
    let rating = Rating::of(&release);
    let of = |status| rating.with_status(Class::III, status).collect::<Vec<_>>();
    assert_eq!(of(Status::Included), [Weights]);
    assert_eq!(of(Status::Unlicensed), [ModelCard, DataCard]);
    assert_eq!(of(Status::Invalid), [Architecture]);
    assert_eq!(of(Status::Absent), [TechnicalReport, EvaluationResults]);
}

#[test]
fn licenses_are_compared_letter_by_letter() {
    let table = [
        ("Apache-2.0", true),
        ("MIT", true),
        ("WTFPL", true),
        ("CC-BY-4.0", true),
        ("CC-BY-3.0-AT", true),
        ("ODbL-1.0", true),
        ("OpenMDW-1.0", true),
        // Open here, invalid there.
        ("apache-2.0", false),
        ("Apache 2.0", false),
        ("Apache-2.0 OR MIT", false),
        ("PDDL-1.0", false),
        ("ODC-PDDL-1.0", false),
        ("CC-PDDC", false),
        ("OpenMDW-1.1", false),
        ("CNRI-Python-GPL-Compatible", false),
        // Open nowhere.
        ("CC-BY-NC-4.0", false),
        ("gemma", false),
        ("Undisclosed", false),
        ("unlicensed", false),
    ];
    for (name, expected) in table {
        assert_eq!(is_open(&License::new(name).unwrap()), expected, "{name}");
    }
}

#[test]
fn a_note_tells_where_our_reading_is_kinder() {
    let note = |name: &str| {
        let mut release = all("Apache-2.0", &[CLASS_III]);
        release[Weights].license = License::new(name);
        let notes = Framework::Mof.assess(&release).notes;
        notes.into_iter().find(|note| !matches!(note, Note::MofType(_)))
    };
    let stopped = all("Apache-2.0", &[CLASS_III, "inference-code"]);
    assert!(Framework::Mof.assess(&stopped).notes.contains(&Note::MofStopped));
    let going = all("Apache-2.0", &[CLASS_III, "technical-report inference-code"]);
    assert!(!Framework::Mof.assess(&going).notes.contains(&Note::MofStopped));
    assert_eq!(note("apache-2.0"), Some(Note::MofSpelling(Weights)));
    assert_eq!(note("Apache-2.0 OR MIT"), Some(Note::MofList(Weights)));
    assert_eq!(note("OpenMDW-1.1"), Some(Note::MofList(Weights)));
    assert_eq!(note("gemma"), None);
    assert_eq!(note("MIT"), None);
}

#[test]
fn a_license_of_another_type_is_only_warned_of() {
    let mut release = all("Apache-2.0", &[CLASS_III, "research-paper sample-outputs metadata"]);
    assert_eq!(Rating::of(&release).of_other_type, [Weights, Metadata]);
    release.licenses.data = License::new("CDLA-Permissive-2.0");
    release.licenses.document = License::new("OpenMDW-1.0");
    assert_eq!(Rating::of(&release).of_other_type, []);
    release.licenses.code = License::new("CC0-1.0");
    let rating = Rating::of(&release);
    assert_eq!((rating.of_other_type, rating.class), (vec![Architecture], Some(Class::III)));
}

#[test]
fn what_is_partly_available_does_not_count_and_is_noted() {
    let mut release = all("Apache-2.0", &[CLASS_III, "research-paper"]);
    release[Weights].availability = Availability::Partial;
    let assessment = Framework::Mof.assess(&release);
    assert_eq!(assessment.verdict, Answer::No);
    assert!(assessment.notes.contains(&Note::MofPartial(Weights)));
}

proptest! {
    /// The rules that advice will search say the same as the tool's arithmetic.
    #[test]
    fn a_class_is_reached_where_its_conditions_are_met(release in any_release()) {
        let class = Rating::of(&release).class;
        for wanted in Class::ALL {
            let is_met = wanted.conditions().all(|clause| rule::meets_clause(&release, clause));
            prop_assert_eq!(is_met, class >= Some(wanted), "{:?}", wanted);
        }
    }

    #[test]
    fn progress_is_a_share(release in any_release()) {
        let rating = Rating::of(&release);
        for progress in rating.progress {
            prop_assert!(progress.included <= progress.required);
            prop_assert!((0.0..=100.0).contains(&progress.percent()));
        }
        for class in Class::ALL {
            let is_full = rating.progress[class as usize].percent() >= 100.0;
            prop_assert_eq!(is_full, rating.class >= Some(class));
        }
    }
}
