//! What a release is: its vocabulary, whose license applies, what it grants.

use crate::common::artifact;
use openness_meter::{
    catalog::{
        ModelKind, VerifiedBy,
        filter::{CatalogTab, Sort},
    },
    formats::export::{
        ShareFormat,
        embed::{Size, Theme},
    },
    frameworks::{
        Answer, Framework, Question,
        four_level::{Criterion, Label, Level, Outcome},
        mof::{Class, Status},
    },
    release::{
        Artifact, ArtifactType, Availability, Basis, Claim, Grant, Group, License, Release,
        Restriction, Scope,
    },
};

#[test]
fn artifacts_are_in_the_order_of_their_ids_for_ever() {
    let ids = Artifact::ALL.map(Artifact::id).join(" ");
    assert_eq!(
        ids,
        "weights checkpoints architecture metadata inference-code training-code data-code \
         evaluation-code libraries training-data evaluation-data sample-outputs model-card \
         data-card technical-report research-paper evaluation-results development-log \
         code-documentation training-setup hosted-access local-runtime"
    );
    for (index, artifact) in Artifact::ALL.into_iter().enumerate() {
        assert_eq!(artifact as usize, index);
        assert_eq!(Artifact::from_id(artifact.id()), Some(artifact));
    }
    assert_eq!(Artifact::from_id("Weights"), None);
}

#[test]
fn every_artifact_is_in_one_group() {
    let grouped: Vec<Artifact> = Group::ALL.into_iter().flat_map(Group::artifacts).collect();
    assert_eq!(grouped, Artifact::ALL);
}

#[test]
fn types_are_those_of_the_model_openness_framework() {
    let of = |id: &str| artifact(id).artifact_type();
    for id in ["weights", "checkpoints", "metadata", "training-data", "evaluation-data"] {
        assert_eq!(of(id), Some(ArtifactType::Data), "{id}");
    }
    for id in [
        "architecture",
        "inference-code",
        "training-code",
        "data-code",
        "evaluation-code",
        "libraries",
    ] {
        assert_eq!(of(id), Some(ArtifactType::Code), "{id}");
    }
    for id in [
        "sample-outputs",
        "model-card",
        "data-card",
        "technical-report",
        "research-paper",
        "evaluation-results",
    ] {
        assert_eq!(of(id), Some(ArtifactType::Document), "{id}");
    }
    assert_eq!(of("hosted-access"), None);
    assert_eq!(of("local-runtime"), None);
}

#[test]
fn the_license_that_applies_is_the_nearest() {
    let weights = artifact("weights");
    let applies = |release: &Release, of: Artifact| release.license(of).map(ToString::to_string);
    let mut release = Release::default();
    assert_eq!(applies(&release, weights), None);

    release.state(Scope::Release, License::new("Apache-2.0"));
    assert_eq!(applies(&release, weights).as_deref(), Some("Apache-2.0"));

    release.state(Scope::Type(ArtifactType::Data), License::new("CC-BY-4.0"));
    assert_eq!(applies(&release, weights).as_deref(), Some("CC-BY-4.0"));
    assert_eq!(applies(&release, artifact("training-code")).as_deref(), Some("Apache-2.0"));
    assert_eq!(applies(&release, artifact("local-runtime")).as_deref(), Some("Apache-2.0"));

    release.state(Scope::Artifact(weights), License::new("gemma"));
    assert_eq!(applies(&release, weights).as_deref(), Some("gemma"));
    assert_eq!(applies(&release, artifact("training-data")).as_deref(), Some("CC-BY-4.0"));
}

#[test]
fn unlicensed_overrides_what_it_would_inherit() {
    let weights = artifact("weights");
    let mut release = Release::default();
    release.state(Scope::Release, License::new("MIT"));
    release.state(Scope::Artifact(weights), License::new("unlicensed"));
    assert_eq!(release.terms(weights).grant(), Grant::None);
    assert!(!release.terms(weights).lets_pass_on());

    release.state(Scope::Artifact(weights), None);
    assert_eq!(release.terms(weights).grant(), Grant::Open);
}

#[test]
fn licenses_grant_what_their_texts_say() {
    use Restriction::{Cap, NoDerivatives, NonCommercial, ResearchOnly, UsePolicy};
    // name, grant, whether it lets pass on, restrictions
    let table: &[(&str, Grant, bool, &[Restriction])] = &[
        ("unlicensed", Grant::None, false, &[]),
        ("Apache-2.0", Grant::Open, true, &[]),
        ("apache-2.0", Grant::Open, true, &[]),
        (" MIT ", Grant::Open, true, &[]),
        ("GPL-3.0-only", Grant::Open, true, &[]),
        ("CC0-1.0", Grant::Open, true, &[]),
        ("CC-BY-4.0", Grant::Open, true, &[]),
        ("CC-BY-SA-4.0", Grant::Open, true, &[]),
        ("ODC-By-1.0", Grant::Open, true, &[]),
        ("PDDL-1.0", Grant::Open, true, &[]),
        ("OpenMDW-1.0", Grant::Open, true, &[]),
        ("CC-BY-NC-4.0", Grant::Restricted, true, &[NonCommercial]),
        ("cc-by-nc-sa-4.0", Grant::Restricted, true, &[NonCommercial]),
        ("CC-BY-ND-4.0", Grant::Restricted, true, &[NoDerivatives]),
        ("CC-BY-NC-ND-4.0", Grant::Restricted, true, &[NonCommercial, NoDerivatives]),
        ("llama2", Grant::Restricted, true, &[UsePolicy, Cap]),
        ("gemma", Grant::Restricted, true, &[UsePolicy]),
        ("bigscience-bloom-rail-1.0", Grant::Restricted, true, &[UsePolicy]),
        ("apple-amlr", Grant::Restricted, true, &[ResearchOnly]),
        ("Undisclosed", Grant::Restricted, false, &[]),
        ("CC-BY-5.0", Grant::Restricted, false, &[]),
    ];
    for (name, grant, passes_on, restrictions) in table {
        let terms = License::new(name).expect("not blank").terms();
        assert_eq!(terms.grant(), *grant, "{name}");
        assert_eq!(terms.lets_pass_on(), *passes_on, "{name}");
        assert_eq!(terms.restrictions().iter().collect::<Vec<_>>(), *restrictions, "{name}");
    }
}

#[test]
fn an_unknown_license_counts_as_restricted_and_says_that_it_is_unknown() {
    let terms = License::new("My own license").expect("not blank").terms();
    assert_eq!((terms.grant(), terms.basis()), (Grant::Restricted, Basis::Unknown));
}

#[test]
fn blank_text_is_no_license() {
    assert_eq!(License::new(""), None);
    assert_eq!(License::new(" \t\u{a0}"), None);
}

/// Each value is found by its id, and by no other.
#[test]
fn ids_tell_values_apart() {
    macro_rules! check {
        ($($name:ty),+) => {$(
            for value in <$name>::ALL {
                assert_eq!(<$name>::from_id(value.id()), Some(value));
            }
            assert_eq!(<$name>::ALL.len(), <$name>::COUNT);
            assert_eq!(<$name>::from_id("no such id"), None);
        )+};
    }
    check!(Artifact, ArtifactType, Availability, Claim, Grant, Restriction);
    check!(Framework, Answer, Question, Class, Status);
    check!(Criterion, Level, Label, Outcome);
    check!(ModelKind, VerifiedBy, Sort, CatalogTab);
    check!(Size, Theme, ShareFormat);
}
