//! What is read of the answers of a model hub.

use openness_meter::{
    formats::import::{ImportError, ImportResult, InferenceBasis, read},
    release::{Artifact, Availability},
    words::Language,
};

use super::{only, told};

#[test]
fn a_whole_answer_is_read() {
    let found = only(include_bytes!("../../fixtures/files/hub.json"));
    let page = "https%3A%2F%2Fhuggingface.co%2Fexample-lab%2Flumen-7b-chat";
    assert_eq!(
        told(&found),
        format!(
            "Hub: v=1&name=lumen-7b-chat&by=example-lab&date=2026-01-02&license=gemma\
             &base=example-lab%2Flumen-7b&public=weights,model-card,evaluation-results&link={page}&weights.source={page}\
             &model-card.source={page}\n\
             inferred training-data: partial, named, but no download found\n\
             inferred local-runtime: public, an open library runs it\n\
             inferred architecture: public, the open library that runs it has the code\n\
             inferred inference-code: public, the open library that runs it has the code\n\
             inferred research-paper: public, a paper is cited\n\
             cardData.base_model: Fine-tuned from “example-lab/lumen-7b”. This file doesn’t cover the base model.\n"
        )
    );
    // The paper that all templates cite is passed over.
    let paper = found.release()[Artifact::ResearchPaper].source.clone();
    assert_eq!(paper.as_deref(), Some("https://arxiv.org/abs/2401.04088"));
    for never in [Artifact::TrainingCode, Artifact::DataCode, Artifact::EvaluationCode] {
        assert!(found.unknown.contains(&never));
    }
}

#[test]
fn an_answer_in_part_is_read() {
    let found = only(include_bytes!("../../fixtures/files/hub_expand.json"));
    let page = "https%3A%2F%2Fhuggingface.co%2Fexample-user%2Flumen-7b-gguf";
    assert_eq!(
        told(&found),
        format!(
            "Hub: v=1&name=lumen-7b-gguf&by=example-user&license=Apache-2.0&base=example-lab%2Flumen-7b&public=\
             &link={page}\n\
             inferred weights: gated, access requires a request\n\
             inferred local-runtime: public, an open library runs it\n\
             tags: “apache-2.0” is read as Apache-2.0.\n\
             baseModels: Quantized from “example-lab/lumen-7b”. This file doesn’t cover the base model.\n"
        )
    );
}

/// An answer with these further keys.
fn answer(keys: &str) -> ImportResult {
    only(format!(r#"{{"id": "lab/model", "modelId": "lab/model", {keys}}}"#).as_bytes())
}

#[test]
fn weights_are_as_open_as_the_answer_says() {
    let weights = |keys: &str| {
        let found = answer(keys);
        let is_stated = found.stated[Artifact::Weights].availability > Availability::Withheld;
        (found.release()[Artifact::Weights].availability, is_stated)
    };
    let files = r#""siblings": [{"rfilename": "README.md"}, {"rfilename": "a/model.safetensors"}]"#;
    let (public, gated, partial, withheld) =
        (Availability::Public, Availability::Gated, Availability::Partial, Availability::Withheld);
    for (keys, expected) in [
        (r#""gated": false"#.to_owned(), (public, false)),
        (format!(r#""gated": false, {files}"#), (public, true)),
        (format!(r#""gated": "auto", {files}"#), (gated, true)),
        (format!(r#""gated": "manual", {files}"#), (gated, true)),
        // Whether there is a gate was not asked.
        (files.to_owned(), (gated, false)),
        (format!(r#""gated": false, "disabled": true, {files}"#), (withheld, false)),
        (format!(r#""gated": false, "private": true, {files}"#), (withheld, false)),
        (
            r#""gated": false, "siblings": [{"rfilename": "README.md"}]"#.to_owned(),
            (withheld, false),
        ),
        (
            r#""gated": false, "siblings": [{"rfilename": "training_args.bin"}]"#.to_owned(),
            (withheld, false),
        ),
        (r#""gated": false, "safetensors": {"total": 7}"#.to_owned(), (public, true)),
        // Texts that are left over from a gate are none.
        (
            format!(r#""gated": false, "cardData": {{"extra_gated_prompt": "Agree."}}, {files}"#),
            (public, true),
        ),
        (
            format!(
                r#""gated": false, "cardData": {{"extra_gated_eu_disallowed": true}}, {files}"#
            ),
            (partial, false),
        ),
    ] {
        assert_eq!(weights(&keys), expected, "{keys}");
    }
    let closed = answer(r#""cardData": {"extra_gated_eu_disallowed": true}"#);
    assert!(told(&closed).contains("People in the European Union can’t download it."));
    let shut = answer(r#""disabled": true"#);
    assert!(!shut.unknown.contains(&Artifact::Weights));
    assert!(told(&shut).contains("disabled the repository"));
    let card = answer(&format!(r#""gated": "manual", {files}"#));
    assert_eq!(card.stated[Artifact::ModelCard].availability, Availability::Public);
}

#[test]
fn a_license_stands_in_the_card_or_in_the_tags() {
    let license = |keys: &str| {
        let found = answer(keys);
        found.stated.licenses.release.map(|license| license.name().to_owned())
    };
    for (keys, expected) in [
        (r#""tags": ["license:mit"]"#, Some("MIT")),
        (r#""cardData": {"license": "mit"}"#, Some("MIT")),
        (r#""cardData": {"license": ["mit", "gemma"]}"#, Some("MIT AND gemma")),
        (r#""cardData": {"license": "other", "license_name": "gemma"}"#, Some("gemma")),
        (
            r#""cardData": {"license_link": "https://spdx.org/licenses/MIT"}, "tags": ["license:other"]"#,
            Some("MIT"),
        ),
        (r#""cardData": null, "tags": null"#, None),
    ] {
        assert_eq!(license(keys).as_deref(), expected, "{keys}");
    }
}

#[test]
fn only_a_day_that_was_kept_is_a_date() {
    let date = |made: &str| answer(&format!(r#""createdAt": "{made}""#)).stated.date;
    assert_eq!(date("2022-03-03T00:00:00.000Z"), "2022-03-03");
    for other in ["2022-03-02T23:29:04.000Z", "2022-03-02T23:29:05.000Z", "2021-01-01", "soon"] {
        assert_eq!(date(other), "", "{other}");
    }
}

#[test]
fn code_of_ones_own_is_not_the_library_s() {
    let code = |config: &str, file: &str| {
        let found = answer(&format!(
            r#""library_name": "transformers", "config": {config},
               "siblings": [{{"rfilename": "model.safetensors"}}, {{"rfilename": "{file}"}}]"#
        ));
        let inferred = found.inferred.iter().find(|one| one.artifact == Artifact::InferenceCode);
        inferred.map(|one| one.basis)
    };
    let library = Some(InferenceBasis::CodeOfLibrary);
    assert_eq!(code(r#"{"model_type": "llama"}"#, "config.json"), library);
    assert_eq!(code(r#"{"model_type": "llama"}"#, "modeling_own.py"), None);
    assert_eq!(code(r#"{"model_type": "own", "auto_map": {"A": "b"}}"#, "config.json"), None);
    assert_eq!(code("{}", "config.json"), None);
}

#[test]
fn what_is_no_model_is_refused_as_what_it_is() {
    let refused = |text: &str| read(text.as_bytes()).expect_err("it is no model");
    for set in [
        r#"{"id": "lab/set", "gated": false, "tags": ["size_categories:1K<n<10K"]}"#,
        r#"{"id": "lab/set", "cardData": {"pretty_name": "Set"}}"#,
    ] {
        assert_eq!(refused(set), ImportError::HubDataSet, "{set}");
    }
    for app in [
        r#"{"id": "lab/app", "cardData": {"sdk": "gradio"}}"#,
        r#"{"id": "lab/app", "sdk": "static", "siblings": []}"#,
    ] {
        assert_eq!(refused(app), ImportError::HubApp, "{app}");
    }
    let error = refused(r#"{"error": "Repository not found"}"#);
    assert!(Language::English.import().error(&error).contains("“Repository not found”"));
    // A bare data set has no weights, whatever its files end with.
    let bare = r#"{"id": "lab/set", "gated": false, "siblings": [{"rfilename": "rows.bin"}]}"#;
    assert_eq!(
        only(bare.as_bytes()).release()[Artifact::Weights].availability,
        Availability::Withheld
    );
    for other in [
        r#"{"id": "a", "private": true, "author": "b", "license": "mit"}"#,
        r#"{"_id": "0123456789abcdef01234567", "id": "a"}"#,
    ] {
        assert_eq!(refused(other), ImportError::OtherKind, "{other}");
    }
}

#[test]
fn a_list_is_several_releases() {
    let list = r#"[{"id": "a/b", "modelId": "a/b", "gated": false}, {"id": "c/d", "modelId": "c/d"},
        {"id": "lab/set", "cardData": {"pretty_name": "Set"}}]"#;
    let all = read(list.as_bytes()).unwrap();
    let names: Vec<&str> = all.iter().map(|found| &*found.stated.name).collect();
    assert_eq!(names, ["b", "d"]);
    assert!(told(&all[0]).contains("1 item of the list isn’t a model"), "{}", told(&all[0]));
    let sets = r#"[1, {"id": "lab/set", "cardData": {"pretty_name": "Set"}}]"#;
    assert_eq!(read(sets.as_bytes()).unwrap_err(), ImportError::HubDataSet);
}
