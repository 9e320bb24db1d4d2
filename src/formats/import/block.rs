//! The metadata of a model card: the block at its head, which a hub's API repeats.
//!
//! Source: <https://huggingface.co/docs/hub/model-cards> and
//! <https://huggingface.co/docs/hub/models-gated>.

use super::{
    super::{
        mof_yaml::NoticeKind,
        yaml::{Node, Value},
    },
    Derivation, ImportResult, InferenceBasis, Place, Warning,
    address::is_page,
    libraries,
    licenses::{beside, stands_for_another},
    tags::{derivation, tagged},
};
use crate::release::{Artifact, Availability, Scope};

/// What the keys begin with that set a gate up.
const GATE: &str = "extra_gated_";

/// What the keys end with that close a gate to a place.
const CLOSED: &str = "_disallowed";

/// How far weights are available behind what keeps them from some: a gate lets whoever asks have
/// all of them, one that is shut to some places does not.
pub(super) const fn behind(gate: InferenceBasis) -> Availability {
    match gate {
        InferenceBasis::ClosedToPlaces => Availability::Partial,
        _ => Availability::Gated,
    }
}

/// The metadata of a card.
pub(super) struct Block {
    pub(super) root: Node,
    /// The path to it in a file of JSON, with a dot after it; empty where it is the file.
    pub(super) within: &'static str,
}

impl Block {
    /// The texts of a key: of a list, or the only one. What is no text is told.
    pub(super) fn texts(&self, result: &mut ImportResult, key: &str) -> Vec<String> {
        let Some(node) = self.root.get(key) else { return Vec::new() };
        let (texts, is_odd) = texts(node);
        if is_odd {
            let place = if self.within.is_empty() {
                Place::Line(node.place)
            } else {
                Place::Path(self.path(key))
            };
            let odd = Warning::Mof(NoticeKind::WrongKind(key.to_owned()));
            result.warnings.push((Some(place), odd));
        }
        texts
    }

    /// The first text of a key.
    pub(super) fn first(&self, result: &mut ImportResult, key: &str) -> Option<String> {
        self.texts(result, key).into_iter().next()
    }

    fn path(&self, key: &str) -> String {
        [self.within, key].concat()
    }

    /// States its license, else that of the tags. `other` and `unknown` stand for the name
    /// beside them, or for the text at the address.
    pub(super) fn license(&self, result: &mut ImportResult, tags: &[&str]) {
        let (mut licenses, mut path) = (self.texts(result, "license"), self.path("license"));
        if licenses.is_empty() {
            (licenses, path) = (tagged(tags, "license"), "tags".to_owned());
        }
        let [name, link] = ["license_name", "license_link"].map(|key| self.first(result, key));
        let link = link.filter(|at| is_page(at));
        if let Some(meant) = beside(name.iter().chain(&link).map(String::as_str)) {
            for license in licenses.iter_mut().filter(|license| stands_for_another(license)) {
                license.clone_from(&meant);
            }
        }
        result.state_license(Scope::Release, &licenses, &path);
        result.stated.links.extend(link);
    }

    /// The models that the model was made from, and how.
    pub(super) fn bases(&self, result: &mut ImportResult) -> Vec<(String, Derivation)> {
        let how = self.first(result, "base_model_relation");
        let how = how.map_or(Derivation::Unknown, |how| derivation(&how));
        let models = self.texts(result, "base_model");
        models.into_iter().map(|model| (model, how)).collect()
    }

    /// Whether it has results of an evaluation.
    pub(super) fn has_results(&self) -> bool {
        self.root.get("model-index").is_some_and(has_results)
    }

    /// What stands between a reader and the weights, if it says so, and where. A place that is
    /// shut out is told.
    pub(super) fn gate(&self, result: &mut ImportResult) -> Option<(InferenceBasis, String)> {
        let Value::Map(entries) = &self.root.value else { return None };
        let (mut asked, mut closed) = (None, None);
        for (key, value) in entries {
            let setting = key.strip_prefix(GATE);
            match setting.and_then(|setting| setting.strip_suffix(CLOSED)) {
                Some(place) if !is_off(value) => {
                    result.warn(&self.path(key), Warning::ClosedTo(place.to_owned()));
                    closed.get_or_insert((InferenceBasis::ClosedToPlaces, self.path(key)));
                }
                // Whatever is asked, there is a gate to ask it at.
                None if setting.is_some() || key == "gated" && !is_off(value) => {
                    asked.get_or_insert((InferenceBasis::Gated, self.path(key)));
                }
                _ => {}
            }
        }
        asked.or(closed)
    }

    /// Infers the data that it names.
    pub(super) fn data(&self, result: &mut ImportResult) {
        if !self.texts(result, "datasets").is_empty() {
            let (data, named) = (Artifact::TrainingData, InferenceBasis::Described);
            result.infer(data, Availability::Partial, None, named, &self.path("datasets"));
        }
    }

    /// Infers that an open library, which it names, runs the model.
    pub(super) fn library(&self, result: &mut ImportResult) {
        let names = self.texts(result, "library_name");
        if names.iter().any(|name| libraries::is_open(name)) {
            let (runs, open) = (Artifact::LocalRuntime, InferenceBasis::OpenLibrary);
            result.infer(runs, Availability::Public, None, open, &self.path("library_name"));
        }
    }
}

/// Whether an index of models has results of an evaluation.
pub(super) fn has_results(index: &Node) -> bool {
    let has_some = |model: &Node| {
        let results = model.get("results").map(|results| &results.value);
        matches!(results, Some(Value::List(results)) if !results.is_empty())
    };
    matches!(&index.value, Value::List(models) if models.iter().any(has_some))
}

/// A value of JSON as one of YAML, in no place.
pub(super) fn node(value: &serde_json::Value) -> Node {
    use serde_json::Value as Json;
    Node::new(match value {
        Json::Null => Value::Bare(String::new()),
        Json::Bool(answer) => Value::Bare(answer.to_string()),
        Json::Number(number) => Value::Bare(number.to_string()),
        Json::String(text) => Value::Text(text.clone()),
        Json::Array(items) => Value::List(items.iter().map(node).collect()),
        Json::Object(entries) => {
            Value::Map(entries.iter().map(|(key, value)| (key.clone(), node(value))).collect())
        }
    })
}

/// Whether a setting is off, or says nothing.
fn is_off(setting: &Node) -> bool {
    match &setting.value {
        Value::Bare(text) | Value::Text(text) => {
            let text = text.trim().to_ascii_lowercase();
            matches!(text.as_str(), "" | "~" | "null" | "false" | "no" | "off")
        }
        Value::List(items) => items.is_empty(),
        Value::Map(entries) => entries.is_empty(),
    }
}

/// The texts of a value or a list, and whether anything in it is no text. An item with a name,
/// an id or an address stands for that.
fn texts(node: &Node) -> (Vec<String>, bool) {
    let text = |node: &Node| match &node.value {
        Value::Bare(text) | Value::Text(text) => Some(text.trim().to_owned()),
        _ => None,
    };
    let one = |node: &Node| {
        let keys = ["name", "id", "path", "url"].iter();
        text(node).or_else(|| keys.filter_map(|key| node.get(key)).find_map(text))
    };
    let all: Vec<Option<String>> = match &node.value {
        Value::List(items) => items.iter().map(one).collect(),
        _ => vec![one(node)],
    };
    let is_odd = all.iter().any(Option::is_none);
    let is_said = |text: &String| !matches!(&**text, "" | "~" | "null");
    (all.into_iter().flatten().filter(is_said).collect(), is_odd)
}
