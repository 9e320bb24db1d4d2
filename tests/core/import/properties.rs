//! What holds of whatever is read.

use openness_meter::{
    formats::import::read,
    release::{Artifact, Release},
    words::Language,
};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::{only, told};
use crate::common::{any_release, with_ids};

/// Whether a file is read, or refused with a reason, and all of it has words.
fn is_read_or_refused(bytes: &[u8]) -> bool {
    match read(bytes) {
        Ok(all) => !all.is_empty() && all.iter().all(|found| !told(found).is_empty()),
        Err(error) => Language::English.import().error(&error).ends_with('.'),
    }
}

proptest! {
    #[test]
    fn json_comes_back(release in any_release()) {
        let found = only(serde_json::to_string(&release).unwrap().as_bytes());
        prop_assert_eq!(found.stated, with_ids(release));
    }

    #[test]
    fn anything_is_read_or_refused(bytes in any::<Vec<u8>>(), text in any::<String>()) {
        for bytes in [bytes, text.into_bytes()] {
            prop_assert!(is_read_or_refused(&bytes));
        }
    }

    #[test]
    fn no_part_of_a_hub_s_answer_closes_anything(answer in any_answer()) {
        assert_no_part_closes(&answer, |answer| Value::Object(answer.clone()).to_string())?;
    }

    #[test]
    fn no_part_of_the_index_s_file_closes_anything(file in any_index_file()) {
        assert_no_part_closes(&file, |file| {
            // JSON is YAML, but for the keys, which begin the lines of these files.
            let lines = file.iter().map(|(key, value)| format!("{key}: {value}\n"));
            ["type: x\n".to_owned()].into_iter().chain(lines).collect()
        })?;
    }

    #[test]
    fn the_index_s_files_of_any_shape_are_read_or_refused(one in any_json(), other in any_json()) {
        let text = format!("system: {one}\nweights_endmodel: {other}\nlicenses: {one}\n");
        prop_assert!(is_read_or_refused(text.as_bytes()));
    }

    #[test]
    fn a_hub_s_answers_of_any_shape_are_read_or_refused(one in any_json(), other in any_json()) {
        let text = format!(
            r#"{{"id": "a/b", "modelId": {one}, "cardData": {other}, "siblings": {one},
                "tags": {other}, "config": {one}, "baseModels": {one}, "model-index": {other}}}"#
        );
        prop_assert!(is_read_or_refused(text.as_bytes()));
    }

    #[test]
    fn json_of_any_shape_is_read_or_refused(text in any_json()) {
        prop_assert!(is_read_or_refused(text.as_bytes()));
    }
}

/// JSON of any shape, with the keys that readers look for.
fn any_json() -> impl Strategy<Value = String> {
    let keys = prop::sample::select(vec![
        "v",
        "public",
        "license",
        "licenses",
        "sources",
        "links",
        "components",
        "type",
        "modelCard",
        "modelParameters",
        "datasets",
        "@graph",
        "@context",
        "to",
        "from",
        "relationshipType",
        "spdxId",
        "name",
        "bomFormat",
        "expression",
        "specVersion",
        "suppliedBy",
        "url",
        "ref",
        "id",
        "modelId",
        "cardData",
        "siblings",
        "rfilename",
        "tags",
        "models",
        "results",
        "class",
        "link",
        "gated",
    ]);
    let values = prop::sample::select(vec![
        "\"CycloneDX\"",
        "\"machine-learning-model\"",
        "\"ai_AIPackage\"",
        "\"trainedOn\"",
        "1",
        "\"x\"",
        "null",
        "true",
        "\"hasDeclaredLicense\"",
        "\"https://example.org\"",
        "\"weights\"",
        "\"model.safetensors\"",
        "\"README.md\"",
        "\"license:other\"",
        "\"open\"",
    ]);
    let leaf = values.prop_map(str::to_owned);
    leaf.prop_recursive(4, 40, 6, move |inner| {
        let entries = prop::collection::vec((keys.clone(), inner.clone()), 0..6);
        let object = entries.prop_map(|entries| {
            let entries: Vec<String> =
                entries.iter().map(|(key, value)| format!("\"{key}\": {value}")).collect();
            format!("{{{}}}", entries.join(", "))
        });
        let list =
            prop::collection::vec(inner, 0..4).prop_map(|items| format!("[{}]", items.join(", ")));
        prop_oneof![object, list]
    })
}

/// Asserts that no artifact is more open if any one key is cut.
fn assert_no_part_closes(
    whole: &Map<String, Value>,
    text: impl Fn(&Map<String, Value>) -> String,
) -> Result<(), TestCaseError> {
    let release = |part: &Map<String, Value>| {
        read(text(part).as_bytes()).map_or_else(|_| Release::default(), |all| all[0].release())
    };
    let all = release(whole);
    for key in whole.keys() {
        let mut part = whole.clone();
        part.remove(key);
        let part = release(&part);
        for artifact in Artifact::ALL {
            prop_assert!(
                part[artifact].availability <= all[artifact].availability,
                "{artifact:?} without {key}"
            );
        }
    }
    Ok(())
}

/// Any of these keys and values.
fn some_of(of: Vec<(&'static str, Vec<Value>)>) -> impl Strategy<Value = Map<String, Value>> {
    let entry = |(key, values): (&'static str, Vec<Value>)| {
        prop::option::of(prop::sample::select(values))
            .prop_map(move |value| value.map(|value| (key.to_owned(), value)))
    };
    let entries: Vec<_> = of.into_iter().map(|one| entry(one).boxed()).collect();
    entries.prop_map(|entries| entries.into_iter().flatten().collect())
}

/// An answer of a hub, without the keys that say that something is shut: `disabled`, `private`,
/// and settings of a gate in its card. Whoever cuts those opens it.
fn any_answer() -> impl Strategy<Value = Map<String, Value>> {
    let files = json!([{"rfilename": "README.md"}, {"rfilename": "model.safetensors"}]);
    let code = json!([{"rfilename": "README.md"}, {"rfilename": "a.gguf"}, {"rfilename": "a.py"}]);
    some_of(vec![
        ("id", vec![json!("lab/model"), json!("model"), json!("../x")]),
        ("modelId", vec![json!("lab/model")]),
        ("gated", vec![json!(false), json!("auto"), json!("manual"), json!(true)]),
        ("tags", vec![json!(["gguf", "arxiv:2401.00001", "dataset:a/b", "license:mit"])]),
        ("library_name", vec![json!("transformers"), json!("of our own")]),
        ("pipeline_tag", vec![json!("text-generation")]),
        ("config", vec![json!({"model_type": "x"}), json!({"model_type": "x", "auto_map": {}})]),
        ("cardData", vec![json!({"license": "mit", "datasets": ["a/b"]})]),
        ("siblings", vec![files, code]),
        ("safetensors", vec![json!({"total": 7})]),
        ("model-index", vec![json!([{"results": [{}]}]), json!(null)]),
    ])
}

/// A file of the European index.
fn any_index_file() -> impl Strategy<Value = Map<String, Value>> {
    let classes = || ["open", "partial", "closed", ""].map(|class| json!({"class": class})).into();
    some_of(vec![
        ("system", vec![json!({"name": "A", "endmodellicense": "MIT"})]),
        ("weights_endmodel", classes()),
        ("weights_basemodel", classes()),
        ("datasources_endmodel", classes()),
        ("datasources_basemodel", classes()),
        ("trainingcode", classes()),
        ("preprint", classes()),
        ("paper", classes()),
        ("modelcard", classes()),
        ("datasheet", classes()),
    ])
}

#[test]
fn what_a_reader_makes_of_a_large_file_is_bounded() {
    let many = |item: &dyn Fn(usize) -> String| {
        let items: Vec<String> = (0..20_000).map(item).collect();
        format!("[{}]", items.join(","))
    };
    let tags = many(&|at| format!("\"license:terms-{at}\""));
    let bases = many(&|at| format!("\"base_model:merge:lab/model-{at}\""));
    for tags in [tags, bases] {
        let found =
            only(format!(r#"{{"id": "a/b", "modelId": "a/b", "tags": {tags}}}"#).as_bytes());
        let license = found.stated.licenses.release.as_ref();
        assert!(license.is_none_or(|license| license.name().len() < 10_000));
        assert!(found.warnings.len() <= 20_000);
    }
    // Neither text is looked at again from each of its beginnings.
    let papers = "arxiv.org/abs/".repeat(70_000);
    let headings = "<h1>\n".repeat(190_000);
    for text in [papers, headings] {
        let found = only(format!("---\nlicense: mit\n---\n{text}").as_bytes());
        assert_eq!((&*found.stated.name, found.inferred.len()), ("", 1));
    }
}
