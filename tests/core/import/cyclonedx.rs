//! What is read of `CycloneDX`.

use openness_meter::release::{Artifact, Availability};

use super::{only, told};

#[test]
fn cyclonedx_is_read() {
    let found = only(include_bytes!("../../fixtures/files/cyclonedx.json"));
    assert_eq!(
        told(&found),
        "CycloneDx: v=1&name=Example+7B&by=Example+Lab&version=1.1&license=Apache-2.0\
         &public=model-card&training-data=unlicensed\
         &link=https%3A%2F%2Fexample.org%2F&model-card.source=https%3A%2F%2Fexample.org%2Fcard\n\
         inferred research-paper: public, a paper is cited\n\
         inferred weights: public, a download link is given\n\
         inferred architecture: partial, named, but no download found\n\
         inferred evaluation-results: public, the file has it\n\
         inferred training-data: partial, named, but no download found\n\
         components: It has 1 more model; we read the first.\n\
         modelCard.modelParameters.datasets: Not all of the training data has a license of its \
         own, and the model’s does not cover it.\n"
    );
}

#[test]
fn what_was_declared_counts_before_what_was_concluded() {
    let read = |licenses: &str| {
        let bom = format!(
            r#"{{"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [
                {{"type": "machine-learning-model", "name": "Sample", "licenses": [{licenses}]}}]}}"#
        );
        only(bom.as_bytes())
    };
    let concluded = r#"{"license": {"id": "MIT", "acknowledgement": "concluded"}}"#;
    let both = read(&format!(r#"{concluded}, {{"license": {{"id": "Apache-2.0"}}}}"#));
    assert_eq!(both.stated.licenses.release.as_ref().unwrap().name(), "Apache-2.0");
    assert!(told(&both).contains("Someone concluded another license, “MIT”"), "{}", told(&both));
    let alone = read(concluded);
    assert_eq!(alone.stated.licenses.release.unwrap().name(), "MIT");
}

/// A bill of materials with a model of these further fields, and these further components and
/// keys.
fn bom(model: &str, components: &str, keys: &str) -> String {
    format!(
        r#"{{"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [
            {{"type": "machine-learning-model", "bom-ref": "model", "name": "Sample"{model}}}
            {components}]{keys}}}"#
    )
}

#[test]
fn other_stands_for_the_address_beside_it() {
    let license = |license: &str| {
        let found = only(bom(&format!(r#", "licenses": [{license}]"#), "", "").as_bytes());
        found.stated.licenses.release.map(|license| license.name().to_owned())
    };
    let at = r#""url": "https://spdx.org/licenses/MIT""#;
    for (written, expected) in [
        (format!(r#"{{"license": {{"name": "other", {at}}}}}"#), Some("MIT")),
        (format!(r#"{{"license": {{{at}}}}}"#), Some("MIT")),
        (format!(r#"{{"license": {{"name": "House Terms", {at}}}}}"#), Some("House Terms")),
        (format!(r#"{{"license": {{"name": "NOASSERTION", {at}}}}}"#), None),
        (r#"{"license": {"name": "other"}}"#.to_owned(), Some("other")),
    ] {
        assert_eq!(license(&written).as_deref(), expected, "{written}");
    }
}

#[test]
fn a_paper_may_be_any_documentation() {
    let paper = |kind: &str, url: &str| {
        let model = format!(r#", "externalReferences": [{{"type": "{kind}", "url": "{url}"}}]"#);
        only(bom(&model, "", "").as_bytes()).release()[Artifact::ResearchPaper].availability
    };
    let arxiv = "https://arxiv.org/pdf/2401.00001v1";
    for kind in ["documentation", "website", "other", "citation"] {
        assert_eq!(paper(kind, arxiv), Availability::Public, "{kind}");
    }
    assert_eq!(paper("issue-tracker", arxiv), Availability::Withheld);
    assert_eq!(paper("documentation", "https://example.org/a"), Availability::Withheld);
}

#[test]
fn data_that_a_model_depends_on_is_described() {
    let sets = r#", {"type": "data", "bom-ref": "set", "name": "Corpus"},
        {"type": "data", "bom-ref": "settings", "name": "Settings", "data": [{"type": "configuration"}]},
        {"type": "library", "bom-ref": "library", "name": "A library"},
        {"type": "data", "bom-ref": "test", "name": "Test set", "data": [{"type": "dataset"}]}"#;
    let data = |of: &str, on: &str| {
        let keys = format!(r#", "dependencies": [{{"ref": "{of}", "dependsOn": [{on}]}}]"#);
        let release = only(bom("", sets, &keys).as_bytes()).release();
        [Artifact::TrainingData, Artifact::EvaluationData].map(|of| release[of].availability)
    };
    let (partial, withheld) = (Availability::Partial, Availability::Withheld);
    assert_eq!(data("model", r#""set""#), [partial, withheld]);
    assert_eq!(data("model", r#""test""#), [withheld, partial]);
    assert_eq!(data("model", r#""settings", "library", "nothing", 1"#), [withheld, withheld]);
    assert_eq!(data("library", r#""set""#), [withheld, withheld]);
}

#[test]
fn a_model_is_told_to_descend_from_others() {
    let ancestors = r#", "pedigree": {"ancestors": [
        {"type": "machine-learning-model", "name": "Base"}, {"name": "Base"}]}"#;
    let told = told(&only(bom(ancestors, "", "").as_bytes()));
    assert_eq!(told.matches("Based on “Base”").count(), 1, "{told}");
}
