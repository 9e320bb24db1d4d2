//! What a model hub's API answers for: a model, a data set, an app, or an error.

use serde_json::Value;

use super::{items, text};

/// What an answer is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Model,
    DataSet,
    App,
    /// An error, for this reason.
    Error(String),
}

/// The keys of answers, each of which tells little by itself.
const KEYS: [&str; 15] = [
    "baseModels",
    "cardData",
    "config",
    "createdAt",
    "disabled",
    "downloads",
    "gated",
    "lastModified",
    "library_name",
    "likes",
    "modelId",
    "pipeline_tag",
    "safetensors",
    "siblings",
    "tags",
];

/// The keys that no other JSON has beside an id.
const MARKS: [&str; 8] = [
    "baseModels",
    "cardData",
    "gated",
    "library_name",
    "modelId",
    "pipeline_tag",
    "safetensors",
    "siblings",
];

/// The keys of answers for models alone.
const OF_MODELS: [&str; 10] = [
    "baseModels",
    "childrenModelCount",
    "gguf",
    "inferenceProviderMapping",
    "library_name",
    "mask_token",
    "modelId",
    "pipeline_tag",
    "safetensors",
    "transformersInfo",
];

/// The keys of the cards of models alone.
const OF_MODEL_CARDS: [&str; 4] = ["base_model", "library_name", "model-index", "pipeline_tag"];

/// The keys of answers for apps alone, or of their cards.
const OF_APPS: [&str; 5] = ["sdk", "sdk_version", "app_file", "subdomain", "runtime"];

/// The keys of the cards of data sets alone.
const OF_DATA_SETS: [&str; 6] = [
    "annotations_creators",
    "dataset_info",
    "language_creators",
    "pretty_name",
    "size_categories",
    "task_categories",
];

/// The kinds of tags of data sets alone.
const TAGS_OF_DATA_SETS: [&str; 5] =
    ["format:", "library:", "modality:", "size_categories:", "task_categories:"];

/// What an answer is for; `None` if it is no answer of a hub.
pub(super) fn kind(answer: &Value) -> Option<Kind> {
    let entries = answer.as_object()?;
    let has = |key: &str| answer.get(key).is_some_and(|value| !value.is_null());
    if let Some(why) = text(answer, &["error"]).filter(|_| entries.len() <= 3 && !has("id")) {
        return Some(Kind::Error(why.to_owned()));
    }
    let count = |keys: &[&str]| keys.iter().filter(|key| has(key)).count();
    let is_named = text(answer, &["id"]).is_some() || text(answer, &["modelId"]).is_some();
    let is_answer = if is_named {
        count(&MARKS) > 0 || is_object_id(answer) && count(&KEYS) > 0
    } else {
        count(&["cardData", "siblings", "gated", "safetensors"]) > 1
    };
    if !is_answer {
        return None;
    }
    let card = answer.get("cardData").unwrap_or(&Value::Null);
    let of_card = |keys: &[&str]| keys.iter().any(|key| card.get(key).is_some());
    let has_tag = |tag: &Value| {
        let tag = tag.as_str().unwrap_or_default();
        TAGS_OF_DATA_SETS.iter().any(|kind| tag.starts_with(kind))
    };
    Some(if count(&OF_APPS) > 0 || of_card(&OF_APPS) {
        Kind::App
    } else if has_model_mark(answer) {
        Kind::Model
    } else if of_card(&OF_DATA_SETS) || items(answer, "tags").iter().any(has_tag) {
        Kind::DataSet
    } else {
        Kind::Model
    })
}

/// Whether an answer has what only those for models have.
pub(super) fn has_model_mark(answer: &Value) -> bool {
    let card = answer.get("cardData").unwrap_or(&Value::Null);
    let has = |of: &Value, key: &str| of.get(key).is_some_and(|value| !value.is_null());
    OF_MODELS.iter().any(|key| has(answer, key))
        || OF_MODEL_CARDS.iter().any(|key| has(card, key))
        || items(answer, "tags").iter().any(|tag| {
            tag.as_str().is_some_and(|tag| {
                tag.starts_with("base_model:") || matches!(tag, "safetensors" | "gguf")
            })
        })
}

/// Whether an answer has an id of the hub's own: 24 hexadecimal digits.
fn is_object_id(answer: &Value) -> bool {
    let id = text(answer, &["_id"]).unwrap_or_default();
    id.len() == 24 && id.bytes().all(|byte| byte.is_ascii_hexdigit())
}
