//! Imports what a model hub's API answers for a model, whole or in part (`expand[]`).
//!
//! Source: `packages/hub/src/types/api/api-model.ts` in
//! <https://github.com/huggingface/huggingface.js>, and `ModelInfo` in
//! <https://github.com/huggingface/huggingface_hub>.

use serde_json::Value;

use super::{
    Derivation, FileFormat, ImportError, ImportResult, InferenceBasis, Warning,
    address::hub_page,
    block::{Block, behind, has_results, node},
    hub_kind::{Kind, has_model_mark},
    items, libraries,
    tags::{derivation, tagged_bases},
    text,
};
use crate::{
    date::Date,
    release::{Artifact, Availability},
};

/// The day on which the hub began to keep when a repository was made: older ones have this.
const FIRST_DAY: &str = "2022-03-02";

/// The endings of files of weights.
const OF_WEIGHTS: [&str; 12] = [
    "ckpt",
    "ggml",
    "gguf",
    "keras",
    "llamafile",
    "mlmodel",
    "nemo",
    "onnx",
    "pth",
    "safetensors",
    "skops",
    "tflite",
];

/// The endings of files of weights that data is kept in as well.
const OF_WEIGHTS_OR_DATA: [&str; 9] =
    ["bin", "h5", "joblib", "msgpack", "npz", "ot", "pb", "pkl", "pt"];

/// The beginnings of files with such endings that hold the state of a run or a vocabulary.
const OF_A_RUN: [&str; 6] =
    ["optimizer", "rng_state", "scheduler", "tokenizer", "trainer_state", "training_args"];

/// Imports an answer for a model.
///
/// # Errors
///
/// It is for a data set or an app, or an error.
pub(super) fn read(answer: &Value, kind: Kind) -> Result<ImportResult, ImportError> {
    match kind {
        Kind::Model => {}
        Kind::DataSet => return Err(ImportError::HubDataSet),
        Kind::App => return Err(ImportError::HubApp),
        Kind::Error(why) => return Err(ImportError::HubError(why)),
    }
    let mut result = ImportResult::new(FileFormat::Hub);
    let block =
        Block { root: node(answer.get("cardData").unwrap_or(&Value::Null)), within: "cardData." };
    let id = text(answer, &["id"]).or_else(|| text(answer, &["modelId"])).unwrap_or_default();
    let page = hub_page(id);
    let (owner, own_name) = id.rsplit_once('/').unwrap_or(("", id));
    let stated_name = block.first(&mut result, "model_name");
    result.stated.name = stated_name.unwrap_or_else(|| own_name.to_owned());
    text(answer, &["author"]).unwrap_or(owner).clone_into(&mut result.stated.producer);
    result.stated.date = date(answer).unwrap_or_default();
    result.stated.links.extend(page.clone());

    let tags: Vec<&str> = items(answer, "tags").iter().filter_map(Value::as_str).collect();
    block.license(&mut result, &tags);
    let of_card = block.bases(&mut result);
    let all = [("baseModels", bases(answer)), ("cardData.base_model", of_card)];
    let all = all.into_iter().chain([("tags", tagged_bases(&tags))]);
    let all: Vec<_> = all.filter(|(_, bases)| !bases.is_empty()).collect();
    let path = all.first().map_or("", |(path, _)| *path);
    let bases: Vec<_> = all.into_iter().flat_map(|(_, bases)| bases).collect();
    result.tell_bases(&bases, path);

    let is_on = |key: &str| answer.get(key).and_then(Value::as_bool) == Some(true);
    let shut = [("disabled", Warning::Disabled), ("private", Warning::Private)];
    let shut: Vec<_> = shut.into_iter().filter(|(key, _)| is_on(key)).collect();
    if !shut.is_empty() {
        for (key, warning) in shut {
            result.warn(key, warning);
        }
        // That they are withheld is said.
        let said = [Artifact::Weights, Artifact::ModelCard];
        let rest = Artifact::ALL.into_iter().filter(|artifact| !said.contains(artifact));
        return Ok(result.with_unknown(rest));
    }
    weights(&mut result, answer, &block, page.as_deref());
    card(&mut result, answer, page.as_deref());
    let index = answer.get("model-index");
    if block.has_results() || index.is_some_and(|index| has_results(&node(index))) {
        result.state(Artifact::EvaluationResults, Availability::Public, None);
    }
    block.data(&mut result);
    library(&mut result, answer);
    block.library(&mut result);
    result.read_tags(&tags, "tags");
    Ok(result.with_unknown(Artifact::ALL))
}

/// The day on which the repository was made, if that was kept.
fn date(answer: &Value) -> Option<String> {
    let day = text(answer, &["createdAt"])?.split('T').next()?;
    let is_kept = Date::parse(day)?.is_day() && day > FIRST_DAY;
    is_kept.then(|| day.to_owned())
}

/// The models under `baseModels`, and how the model was made from them.
fn bases(answer: &Value) -> Vec<(String, Derivation)> {
    let Some(bases) = answer.get("baseModels") else { return Vec::new() };
    let how = text(bases, &["relation"]).map_or(Derivation::Unknown, derivation);
    let models = items(bases, "models").iter();
    let id = |model| text(model, &["id"]).or_else(|| model.as_str());
    models.filter_map(id).map(|id| (id.to_owned(), how)).collect()
}

/// The files of the repository; `None` if the answer does not list them.
fn files(answer: &Value) -> Option<impl Iterator<Item = &str> + Clone> {
    let siblings = answer.get("siblings")?.as_array()?;
    Some(siblings.iter().filter_map(|file| text(file, &["rfilename"])))
}

/// Whether a file of a repository has weights, given whether it is known to be a model's.
fn is_of_weights(file: &str, is_of_model: bool) -> bool {
    let name = file.rsplit('/').next().unwrap_or(file).to_ascii_lowercase();
    let ending = name.rsplit_once('.').map(|(_, ending)| ending).unwrap_or_default();
    let has_ending =
        OF_WEIGHTS.contains(&ending) || is_of_model && OF_WEIGHTS_OR_DATA.contains(&ending);
    has_ending && !OF_A_RUN.iter().any(|start| name.starts_with(start))
}

/// States the weights where they are among the files, or counted; infers them where the files
/// are not listed. They are public only if it is said that nobody is asked for anything.
fn weights(result: &mut ImportResult, answer: &Value, block: &Block, page: Option<&str>) {
    let is_counted =
        ["safetensors", "gguf"].iter().any(|key| answer.get(key).is_some_and(Value::is_object));
    let is_of_model = has_model_mark(answer);
    let is_there = match files(answer) {
        Some(mut files) => {
            let is_there = files.any(|file| is_of_weights(file, is_of_model)) || is_counted;
            if !is_there {
                result.warn("siblings", Warning::NoWeights);
                return;
            }
            true
        }
        None => is_counted,
    };
    let gated = answer.get("gated");
    let of_card = block.gate(result);
    let is_closed = of_card.as_ref().is_some_and(|(basis, _)| *basis != InferenceBasis::Gated);
    let gate = match gated {
        // Texts for a gate may be left over from one.
        Some(Value::Bool(false)) => of_card.filter(|_| is_closed),
        Some(Value::Bool(true) | Value::String(_)) => {
            Some((InferenceBasis::Gated, "gated".to_owned()))
        }
        _ => Some(of_card.unwrap_or((InferenceBasis::MaybeGated, String::new()))),
    };
    let is_said = gate.as_ref().is_none_or(|(_, path)| path == "gated");
    let availability = gate.as_ref().map_or(Availability::Public, |(basis, _)| behind(*basis));
    if is_there && is_said {
        result.state(Artifact::Weights, availability, page);
    } else if is_there || is_of_model {
        let (basis, path) = gate.unwrap_or((InferenceBasis::ModelOnHub, "id".to_owned()));
        result.infer(Artifact::Weights, availability, page, basis, &path);
    }
}

/// States the card if it is among the files; infers it if its metadata is shown.
///
/// The card of a gated model can be read by everyone.
fn card(result: &mut ImportResult, answer: &Value, page: Option<&str>) {
    let (card, public) = (Artifact::ModelCard, Availability::Public);
    if let Some(mut files) = files(answer) {
        if files.any(|file| file == "README.md") {
            result.state(card, public, page);
        }
        return;
    }
    let metadata = answer.get("cardData").and_then(Value::as_object);
    if metadata.is_some_and(|metadata| !metadata.is_empty()) {
        result.infer(card, public, page, InferenceBasis::CardMetadata, "cardData");
    }
}

/// Infers that an open library runs the model; and that its code is the library's, where that
/// is Transformers, and neither the configuration nor the files have code of the model's own.
fn library(result: &mut ImportResult, answer: &Value) {
    let Some(library) = text(answer, &["library_name"]) else { return };
    let path = "library_name";
    if libraries::is_open(library) {
        let (runs, open) = (Artifact::LocalRuntime, InferenceBasis::OpenLibrary);
        result.infer(runs, Availability::Public, None, open, path);
    }
    let config = answer.get("config").unwrap_or(&Value::Null);
    let is_known = text(config, &["model_type"]).is_some() && config.get("auto_map").is_none();
    let is_code = |file: &str| file.rsplit_once('.').is_some_and(|(_, ending)| ending == "py");
    let has_no_code = files(answer).is_some_and(|mut files| !files.any(is_code));
    if library == "transformers" && is_known && has_no_code {
        for artifact in [Artifact::Architecture, Artifact::InferenceCode] {
            let basis = InferenceBasis::CodeOfLibrary;
            result.infer(artifact, Availability::Public, None, basis, path);
        }
    }
}
