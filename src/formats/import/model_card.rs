//! Imports the metadata block at the head of a model card, as model hubs read it.
//!
//! Source: <https://huggingface.co/docs/hub/model-cards>.

use super::{
    super::yaml,
    FileFormat, ImportError, ImportResult, InferenceBasis,
    address::paper_in,
    block::{Block, behind},
    heading,
    tags::tagged_bases,
};
use crate::release::{Artifact, Availability};

/// The keys that a text without a card is recognized by.
const KEYS: [&str; 9] = [
    "license",
    "license_name",
    "datasets",
    "base_model",
    "tags",
    "library_name",
    "pipeline_tag",
    "model-index",
    "language",
];

/// The keys that mark a model.
const OF_A_MODEL: [&str; 4] = ["library_name", "pipeline_tag", "base_model", "model-index"];

/// The keys of the cards of data sets and apps, of skills, posts, pages and citations, which
/// weigh more than a license.
///
/// Source: <https://huggingface.co/docs/hub/datasets-cards>,
/// <https://huggingface.co/docs/hub/spaces-config-reference>,
/// <https://citation-file-format.github.io/>.
const OF_SOMETHING_ELSE: [&str; 11] = [
    "sdk",
    "app_file",
    "task_categories",
    "size_categories",
    "dataset_info",
    "pretty_name",
    "annotations_creators",
    "cff-version",
    "layout",
    "title",
    "description",
];

/// Splits a text that begins with a block between two lines of dashes into the block, on the
/// lines that it has in the text, and the card after it.
pub(super) fn parts(text: &str) -> Option<(String, &str)> {
    let rest = text.trim_start().strip_prefix("---")?.strip_prefix(['\n', '\r'])?;
    let mut at = 0;
    for line in rest.split_inclusive('\n') {
        if line.trim_end() == "---" {
            let (block, card) = rest.split_at_checked(at)?;
            let before = text.get(..text.len() - rest.len())?;
            let lines = "\n".repeat(before.matches('\n').count());
            return Some((lines + block, card));
        }
        at += line.len();
    }
    None
}

/// Imports a block, alone or with the card after it.
///
/// # Errors
///
/// It is invalid YAML, or has none of the keys of such a block.
pub(super) fn read(block: &str, card: Option<&str>) -> Result<ImportResult, ImportError> {
    let (root, _) = yaml::parse(block.as_bytes()).map_err(ImportError::Yaml)?;
    let block = Block { root, within: "" };
    let has = |keys: &[&str]| keys.iter().any(|key| block.root.get(key).is_some());
    if !has(&OF_A_MODEL) && (has(&OF_SOMETHING_ELSE) || card.is_none()) {
        return Err(ImportError::OtherKind);
    }
    if !has(&KEYS) {
        return Err(
            card.map_or(ImportError::OtherKind, |_| ImportError::NoModel(FileFormat::ModelCard))
        );
    }
    let mut result = ImportResult::new(FileFormat::ModelCard);
    let [stated, other, id] =
        ["model_name", "name", "model_id"].map(|key| block.first(&mut result, key));
    let name = stated.or_else(|| heading::name(card?)).or(other).or(id);
    result.stated.name = name.unwrap_or_default();
    let tags = block.texts(&mut result, "tags");
    let tags: Vec<&str> = tags.iter().map(String::as_str).collect();
    block.license(&mut result, &tags);
    let mut bases = block.bases(&mut result);
    bases.extend(tagged_bases(&tags));
    result.tell_bases(&bases, "base_model");
    result.state(Artifact::ModelCard, Availability::Public, None);
    if block.has_results() {
        result.state(Artifact::EvaluationResults, Availability::Public, None);
    }
    let (availability, reason, path) = match block.gate(&mut result) {
        Some((reason, path)) => (behind(reason), reason, path),
        None => (Availability::Public, InferenceBasis::CardOfWeights, String::new()),
    };
    result.infer(Artifact::Weights, availability, None, reason, &path);
    block.data(&mut result);
    block.library(&mut result);
    result.read_tags(&tags, "tags");
    if let Some(at) = card.and_then(paper_in) {
        result.infer_paper(&at, "");
    }
    Ok(result.with_unknown(Artifact::ALL))
}
