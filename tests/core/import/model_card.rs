//! What is read of model cards.

use openness_meter::{
    formats::import::{ImportError, InferenceBasis, Place, read},
    release::{Artifact, Availability},
    words::Language,
};

use super::{only, told};

#[test]
fn a_model_card_is_read() {
    let found = only(include_bytes!("../../fixtures/files/model_card.md"));
    assert_eq!(
        told(&found),
        "ModelCard: v=1&name=Example+7B&license=gemma&base=example%2Fbase&public=model-card\n\
         inferred weights: gated, access requires a request\n\
         inferred training-data: partial, named, but no download found\n\
         inferred local-runtime: public, an open library runs it\n\
         inferred research-paper: public, a paper is cited\n\
         base_model: Based on “example/base”. This file doesn’t cover the base model.\n"
    );
    // The block alone, and without a gate.
    let block = only(b"license: apache-2.0\nlibrary_name: unknown");
    assert_eq!(block.release()[Artifact::Weights].availability, Availability::Public);
    assert_eq!(block.stated[Artifact::Weights].availability, Availability::Withheld);
}

#[test]
fn only_a_models_card_with_results_has_results() {
    let card = |index: &str| {
        let text =
            format!("---\nlicense: mit\nmodel-index:\n- name: A\n  results: {index}\n---\n# A\n");
        only(text.as_bytes()).stated[Artifact::EvaluationResults].availability
    };
    assert_eq!(card("[]"), Availability::Withheld);
    assert_eq!(card("[{task: {type: t}}]"), Availability::Public);
    for other in
        ["sdk: gradio", "task_categories: [qa]", "layout: post", "title: A", "description: A"]
    {
        let text = format!("---\nlicense: mit\n{other}\n---\n# A\n");
        assert!(matches!(read(text.as_bytes()), Err(ImportError::OtherKind)), "{other}");
    }
}

#[test]
fn other_stands_for_what_is_beside_it() {
    let license = |block: &str| {
        let found = only(format!("---\nlicense: other\n{block}\n---\n").as_bytes());
        found.stated.licenses.release.unwrap().name().to_owned()
    };
    assert_eq!(license("license_name: llama3.1"), "llama3.1");
    assert_eq!(license("license_name: house-terms"), "house-terms");
    let address = "license_link: https://spdx.org/licenses/MIT";
    assert_eq!(license(&format!("license_name: house-terms\n{address}")), "MIT");
    assert_eq!(license("license_link: https://example.org/terms"), "https://example.org/terms");
    assert_eq!(license("license_link: LICENSE"), "other");
}

#[test]
fn a_gate_that_is_shut_to_some_is_told_apart() {
    let weights = |block: &str| {
        let found = only(format!("---\nlicense: mit\n{block}\n---\n").as_bytes());
        let inferred = found.inferred.iter().find(|one| one.artifact == Artifact::Weights);
        let one = inferred.unwrap();
        let told = told(&found);
        (one.availability, one.basis, told.contains("People in"), told)
    };
    for (block, availability, basis, is_told) in [
        ("gated: false", Availability::Public, InferenceBasis::CardOfWeights, false),
        ("gated: manual", Availability::Gated, InferenceBasis::Gated, false),
        ("extra_gated_prompt: Agree.", Availability::Gated, InferenceBasis::Gated, false),
        (
            "extra_gated_eu_disallowed: true",
            Availability::Partial,
            InferenceBasis::ClosedToPlaces,
            true,
        ),
        (
            "extra_gated_eu_disallowed: false",
            Availability::Public,
            InferenceBasis::CardOfWeights,
            false,
        ),
        (
            "gated: auto\nextra_gated_kr_disallowed: true",
            Availability::Gated,
            InferenceBasis::Gated,
            true,
        ),
    ] {
        let (out, from, said, told) = weights(block);
        assert_eq!((out, from, said), (availability, basis, is_told), "{block}: {told}");
    }
}

#[test]
fn the_paper_of_a_template_is_none_of_the_model() {
    let paper = |text: &str| {
        let found = only(format!("---\nlicense: mit\n---\n{text}\n").as_bytes());
        found.release()[Artifact::ResearchPaper].source.clone()
    };
    assert_eq!(paper("[Lacoste et al. (2019)](https://arxiv.org/abs/1910.09700)"), None);
    let own = "https://arxiv.org/abs/2401.00001";
    assert_eq!(
        paper(&format!("({own}) and https://arxiv.org/abs/2402.00002")).as_deref(),
        Some(own)
    );
}

#[test]
fn what_is_odd_is_told_with_its_line_in_the_file() {
    let found = only(b"---\nlibrary_name: timm\nlicense:\n- mit\n- {a: b}\n---\n");
    let (place, _) = found.warnings.first().unwrap();
    let Some(Place::Line(place)) = place else { panic!("no line") };
    assert_eq!(place.line, 4);
    assert!(!Language::English.import().warning(&found.warnings[0].1).is_empty());
}
