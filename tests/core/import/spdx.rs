//! What is read of SPDX.

use openness_meter::release::{Artifact, Availability, Basis, License};

use super::{only, told};
use crate::common::artifact;

#[test]
fn spdx_is_read() {
    let found = only(include_bytes!("../../fixtures/files/spdx.json"));
    assert_eq!(
        told(&found),
        "Spdx: v=1&name=Example+7B&by=Example+Lab&date=2026-01-02&version=1.1&license=Apache-2.0\
         &gated=training-data&training-data=unlicensed&evaluation-data=unlicensed\
         &link=https%3A%2F%2Fexample.org%2F\
         &training-data.source=https%3A%2F%2Fexample.org%2Fdata\n\
         inferred weights: public, a download link is given\n\
         inferred architecture: partial, named, but no download found\n\
         inferred metadata: partial, named, but no download found\n\
         inferred evaluation-results: public, the file has it\n\
         inferred evaluation-data: public, a link is given\n\
         hasConcludedLicense: Someone concluded another license, “MIT”; the declared one counts.\n\
         trainedOn: Not all of the training data has a license of its own, and the model’s does \
         not cover it.\n\
         testedOn: Not all of the evaluation data has a license of its own, and the model’s does \
         not cover it.\n"
    );
    assert!(found.unknown.contains(&artifact("training-code")));
    assert!(!found.unknown.contains(&artifact("weights")));
}

/// An SPDX document with a model and these further elements.
fn spdx(elements: &str) -> String {
    format!(
        r#"{{"@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld", "@graph": [
            {{"type": "ai_AIPackage", "spdxId": "model", "name": "Sample"}}, {elements}]}}"#
    )
}

/// The license that an SPDX document states by this kind of relationship.
fn spdx_license(license: &str, elements: &str) -> Option<String> {
    let relation = format!(
        r#"{{"type": "Relationship", "relationshipType": "hasDeclaredLicense", "from": "model",
             "to": [{license}]}}{elements}"#
    );
    let found = only(spdx(&relation).as_bytes());
    found.stated.licenses.release.map(|license| license.name().to_owned())
}

#[test]
fn licenses_of_spdx_are_read_by_what_they_are() {
    let stated = |license: &str, elements: &str| spdx_license(license, elements);
    let listed = r#""https://spdx.org/licenses/MIT""#;
    assert_eq!(stated(listed, "").as_deref(), Some("MIT"));
    for nothing in [r#""expandedlicensing_NoAssertionLicense""#, r#"{"@id": "x/NOASSERTION"}"#] {
        assert_eq!(stated(nothing, ""), None, "{nothing}");
    }
    assert_eq!(stated(r#""NONE""#, "").as_deref(), Some("unlicensed"));
    for (class, expected) in [
        ("ConjunctiveLicenseSet", "MIT AND Apache-2.0"),
        ("DisjunctiveLicenseSet", "MIT OR Apache-2.0"),
    ] {
        let set = format!(
            r#", {{"type": "expandedlicensing_{class}", "spdxId": "set", "member":
                 ["https://spdx.org/licenses/MIT", "https://spdx.org/licenses/Apache-2.0"]}}"#
        );
        assert_eq!(stated(r#""set""#, &set).as_deref(), Some(expected));
    }
    let own = r#", {"type": "CustomLicense", "spdxId": "own", "licenseText": "Only here.\nMore"}"#;
    assert_eq!(stated(r#""own""#, own).as_deref(), Some("Only here."));
}

#[test]
fn sets_of_licenses_that_name_each_other_end() {
    // Each of eight sets names the next one a hundred times: 10^16 licenses.
    let sets = (0..8).map(|at| {
        let next = vec![format!("\"set{}\"", at + 1); 100].join(",");
        format!(r#", {{"type": "ConjunctiveLicenseSet", "spdxId": "set{at}", "member": [{next}]}}"#)
    });
    let elements: String = sets.collect();
    let license = spdx_license(r#""set0""#, &elements).unwrap();
    assert!(license.len() < 100_000);
    // What is not entered is not left out: it is not known.
    assert_eq!(License::new(&license).unwrap().terms().basis(), Basis::Unknown);
}

#[test]
fn pages_and_data_that_a_package_refers_to_are_read() {
    let found = only(
        spdx(
            r#"{"type": "Relationship", "relationshipType": "dependsOn", "from": "model",
                "to": ["set", "tool"]},
               {"type": "dataset_DatasetPackage", "spdxId": "set", "name": "Corpus"},
               {"type": "software_Package", "spdxId": "tool", "name": "A library"},
               {"type": "Relationship", "relationshipType": "descendantOf", "from": "model",
                "to": ["base"]},
               {"type": "ai_AIPackage", "spdxId": "base", "name": "Base"}"#,
        )
        .replace(
            r#""name": "Sample""#,
            r#""name": "Sample", "externalRef": [
                {"type": "ExternalRef", "externalRefType": "documentation",
                 "locator": ["https://arxiv.org/abs/2401.00001"]},
                {"type": "ExternalRef", "externalRefType": "altDownloadLocation",
                 "locator": ["https://huggingface.co/lab/sample"]}]"#,
        )
        .as_bytes(),
    );
    let release = found.release();
    assert_eq!(release[Artifact::TrainingData].availability, Availability::Partial);
    assert_eq!(release[Artifact::Weights].availability, Availability::Public);
    let paper = release[Artifact::ResearchPaper].source.as_deref();
    assert_eq!(paper, Some("https://arxiv.org/abs/2401.00001"));
    assert!(told(&found).contains("Based on “Base”"), "{}", told(&found));
}

#[test]
fn other_stands_for_the_address_beside_it() {
    let other = |name: &str| {
        let element = format!(
            r#", {{"type": "CustomLicense", "spdxId": "own", "name": "{name}",
                  "seeAlso": ["https://spdx.org/licenses/MIT"]}}"#
        );
        spdx_license(r#""own""#, &element).unwrap()
    };
    assert_eq!(other("other"), "MIT");
    assert_eq!(other("LicenseRef-other"), "MIT");
    assert_eq!(other("House Terms"), "House Terms");
}
