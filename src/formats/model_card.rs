//! The block of metadata at the head of a model card, as model hubs read it.
//!
//! Source: <https://huggingface.co/docs/hub/model-cards> and
//! <https://huggingface.co/docs/hub/models-gated>.

use super::{
    mof_yaml::NoticeKind,
    read::{Error, Found, Kind, Oddity, Place, Reason, tagged},
    yaml::{self, Node, Value},
};
use crate::release::{Artifact, Availability, Scope};

/// The keys by which such a block is known where nothing else tells.
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

/// Libraries with open code that run a model on one's own machine.
///
/// Source: `library_name` in <https://huggingface.co/docs/hub/models-libraries>;
/// those under a license on OSI's list.
const LIBRARIES: [&str; 20] = [
    "adapter-transformers",
    "asteroid",
    "diffusers",
    "espnet",
    "fastai",
    "flair",
    "gguf",
    "keras",
    "llama.cpp",
    "mlx",
    "nemo",
    "open_clip",
    "peft",
    "sentence-transformers",
    "spacy",
    "speechbrain",
    "stanza",
    "timm",
    "transformers",
    "vllm",
];

/// The block of a text that begins with one, which stands between its two lines of
/// dashes; and what comes after it.
pub(super) fn parts(text: &str) -> Option<(&str, &str)> {
    let rest = text.trim_start().strip_prefix("---")?.strip_prefix(['\n', '\r'])?;
    let mut at = 0;
    for line in rest.split_inclusive('\n') {
        if line.trim_end() == "---" {
            return rest.split_at_checked(at);
        }
        at += line.len();
    }
    None
}

/// What a block says, alone or of the card that comes after it.
///
/// # Errors
///
/// If it is not YAML, or says nothing that such a block would.
pub(super) fn read(block: &str, card: Option<&str>) -> Result<Found, Error> {
    let (root, _) = yaml::parse(block.as_bytes()).map_err(Error::Yaml)?;
    if !KEYS.iter().any(|key| root.get(key).is_some()) {
        return Err(card.map_or(Error::OtherKind, |_| Error::NoModel(Kind::ModelCard)));
    }
    let mut found = Found::new(Kind::ModelCard);
    let said = |found: &mut Found, key: &str| -> Vec<String> {
        let Some(node) = root.get(key) else { return Vec::new() };
        let texts = texts(node);
        if texts.is_none() {
            let odd = Oddity::Mof(NoticeKind::WrongKind(key.to_owned()));
            found.oddities.push((Some(Place::Line(node.place)), odd));
        }
        texts.unwrap_or_default()
    };
    let name = said(&mut found, "model_name").into_iter().next();
    found.said.name = name.or_else(|| heading(card?)).unwrap_or_default();
    let tags = said(&mut found, "tags");
    let tags: Vec<&str> = tags.iter().map(String::as_str).collect();

    // `other` and `unknown` stand for a license that is named beside them.
    let mut licenses = said(&mut found, "license");
    let name = said(&mut found, "license_name");
    if licenses.is_empty() {
        licenses = tagged(&tags, "license");
    }
    if !name.is_empty() && licenses.iter().all(|license| license == "other" || license == "unknown")
    {
        licenses = name;
    }
    found.license(Scope::Release, &licenses, "license");

    for model in said(&mut found, "base_model") {
        found.note("base_model", Oddity::BasedOn(model));
    }
    found.say(Artifact::ModelCard, Availability::Public, None);
    if root
        .get("model-index")
        .is_some_and(|node| matches!(&node.value, Value::List(models) if !models.is_empty()))
    {
        found.say(Artifact::EvaluationResults, Availability::Public, None);
    }
    found.tagged(&tags);
    let is_gated = match &root.value {
        Value::Map(entries) => entries.iter().any(|(key, _)| key.starts_with("extra_gated_")),
        _ => false,
    };
    if is_gated {
        found.infer(Artifact::Weights, Availability::Partial, None, Reason::Gated);
    } else {
        found.infer(Artifact::Weights, Availability::Public, None, Reason::CardOfWeights);
    }
    if !said(&mut found, "datasets").is_empty() {
        found.infer(Artifact::TrainingData, Availability::Partial, None, Reason::Described);
    }
    let library = said(&mut found, "library_name");
    if library.iter().any(|name| LIBRARIES.contains(&name.to_ascii_lowercase().as_str())) {
        found.infer(Artifact::LocalRuntime, Availability::Public, None, Reason::OpenLibrary);
    }
    Ok(found.finish(Artifact::ALL))
}

/// The name that the first heading of a card gives, without what such headings begin
/// with.
fn heading(card: &str) -> Option<String> {
    const LONGEST: usize = 80;
    let heading = card.lines().find_map(|line| line.strip_prefix("# "))?.trim();
    let start = "model card for ";
    let name = match heading.get(..start.len()) {
        Some(begins) if begins.eq_ignore_ascii_case(start) => heading.get(start.len()..)?,
        _ => heading,
    };
    Some(name.trim().chars().take(LONGEST).collect())
}

/// The texts of a value that is one or a list of them.
fn texts(node: &Node) -> Option<Vec<String>> {
    let one = |node: &Node| match &node.value {
        Value::Bare(text) | Value::Text(text) => Some(text.trim().to_owned()),
        _ => None,
    };
    let all = match &node.value {
        Value::List(items) => items.iter().map(one).collect::<Option<Vec<_>>>()?,
        Value::Map(_) => return None,
        _ => vec![one(node)?],
    };
    Some(all.into_iter().filter(|text| !matches!(&**text, "" | "~" | "null")).collect())
}
