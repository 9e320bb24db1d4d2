//! Imports the YAML of the European Open Source AI Index.
//!
//! Source: the files and the readme of
//! <https://github.com/Language-Technology-Assessment/main-database> at 5a388e8, and
//! <https://osai-index.eu/>. Their classes say how open something is: open, partial or closed.

use super::{
    super::{
        mof_yaml::NoticeKind,
        yaml::{self, Node, Value},
    },
    Derivation, FileFormat, ImportError, ImportResult, Place, Warning,
    address::is_page,
};
use crate::{
    frameworks::{
        Answer, Framework,
        osai::{Category, Published, Score, key},
    },
    release::{Artifact, Availability, Base, Scope},
};

/// The parameters that are about one artifact each.
const PARAMETERS: [(&str, Artifact); 8] = [
    ("datasources_endmodel", Artifact::TrainingData),
    ("weights_endmodel", Artifact::Weights),
    ("code", Artifact::CodeDocumentation),
    ("hardware_architecture", Artifact::TrainingSetup),
    ("preprint", Artifact::TechnicalReport),
    ("paper", Artifact::ResearchPaper),
    ("modelcard", Artifact::ModelCard),
    ("datasheet", Artifact::DataCard),
];

/// The parameters on the base, and those on the tuned model that they mirror where there is
/// none.
const OF_BASE: [(&str, &str); 2] =
    [("datasources_basemodel", "datasources_endmodel"), ("weights_basemodel", "weights_endmodel")];

/// The parameter on licenses, which nothing follows from but its class.
const LICENSES: &str = "licenses";

/// The parameter on code for processing data, for training and for tuning.
const CODE: &str = "trainingcode";

/// The key of the license, which some files write with a blank.
const LICENSE: [&str; 2] = ["endmodellicense", "endmodel license"];

/// The words for a license that nobody has told, or that is not there because nothing else is.
const NOT_TOLD: [&str; 7] =
    ["unknown", "undisclosed", "unspecified", "not", "n/a", "limited", "tbd"];

/// Whether a text may be a file of the index.
pub(super) fn is_likely(text: &str) -> bool {
    let has = |key: &str| text.starts_with(key) || text.contains(&["\n", key].concat());
    has("system:") && (has("weights_endmodel:") || has("datasources_endmodel:"))
}

/// Imports a file of the index; `None` if it is of something else.
///
/// # Errors
///
/// It is invalid YAML.
pub(super) fn read(file: &str) -> Result<Option<ImportResult>, ImportError> {
    let (root, _) = yaml::parse(file.as_bytes()).map_err(ImportError::Yaml)?;
    let Some(system) = root.get("system").filter(|node| matches!(node.value, Value::Map(_))) else {
        return Ok(None);
    };
    let mut result = ImportResult::new(FileFormat::Osai);
    let of = |node: Option<&Node>, key: &str| node.and_then(|node| text(node.get(key)?));
    let end = of(Some(system), "endmodelname");
    let name = of(Some(system), "name").or_else(|| end.clone());
    result.stated.name = name.unwrap_or_default();
    result.stated.producer = of(root.get("org"), "name").unwrap_or_default();
    result.stated.date = of(Some(system), "releasedate").unwrap_or_default();
    result.stated.links = links(system);
    base(&mut result, &root, of(Some(system), "basemodelname"), end.as_deref());

    let mut said = Vec::new();
    for (key, artifact) in PARAMETERS {
        if let Some(class) = class(&mut result, &root, key) {
            result.state(artifact, class, source(&root, &[key]).as_deref());
            said.push(artifact);
        }
    }
    if let Some(class) = class(&mut result, &root, CODE) {
        let at = source(&root, &[CODE]);
        result.state(Artifact::TrainingCode, class, at.as_deref());
        said.push(Artifact::TrainingCode);
        // Only where all is open is it known of each part.
        if class != Availability::Partial {
            result.state(Artifact::DataCode, class, at.as_deref());
            said.push(Artifact::DataCode);
        }
    }
    licenses(&mut result, &root, system);
    let theirs = published(&root);
    let ours = Published::of(&Framework::Osai.assess(&result.stated));
    if theirs != ours {
        result.warn(LICENSES, Warning::PublishedScore(theirs, ours));
    }
    result.published = Some(theirs);
    let unknown = Artifact::ALL.into_iter().filter(|artifact| !said.contains(artifact));
    Ok(Some(result.with_unknown(unknown)))
}

/// States what the model is built on, if that has another name or other classes than the model
/// itself: where the two are not told apart, the base's classes mirror the model's.
fn base(result: &mut ImportResult, root: &Node, name: Option<String>, end: Option<&str>) {
    let written = name.clone();
    let name = name.filter(|name| end.is_none_or(|end| !end.eq_ignore_ascii_case(name)));
    let is_other = |(base, end): (&str, &str)| {
        class_of(root, base).is_some_and(|base| Some(base) != class_of(root, end))
    };
    if name.is_none() && !OF_BASE.into_iter().any(is_other) {
        return;
    }
    let [training_data, weights] =
        OF_BASE.map(|(key, _)| class(result, root, key).unwrap_or_default());
    if let Some(name) = &name {
        let based = Warning::BasedOn(name.clone(), Derivation::Unknown);
        result.warn("system.basemodelname", based);
    }
    let link = source(root, &OF_BASE.map(|(key, _)| key));
    // A base of which nothing is out is told by its name alone.
    let name = written.unwrap_or_else(|| result.stated.name.clone());
    result.stated.base = Base { name, weights, training_data, link, license: None };
}

/// What the index says of the model, as its own algorithm reckons: the mean of all classes.
fn published(root: &Node) -> Published {
    let answers: Vec<Answer> = Category::ALL
        .into_iter()
        .flat_map(Category::questions)
        .map(|question| match class_of(root, key(question)).as_deref() {
            Some("open") => Answer::Yes,
            Some("partial") => Answer::Unclear,
            _ => Answer::No,
        })
        .collect();
    let licenses = answers.last().copied().unwrap_or(Answer::No);
    Published { score: Score::of_answers(answers), licenses }
}

/// The class of a parameter, as it is written.
fn class_of(root: &Node, key: &str) -> Option<String> {
    Some(text(root.get(key)?.get("class")?)?.to_ascii_lowercase())
}

/// How far something is out by its class. A class that there is not is told.
fn class(result: &mut ImportResult, root: &Node, key: &str) -> Option<Availability> {
    let node = root.get(key)?.get("class")?;
    match text(node)?.to_ascii_lowercase().as_str() {
        "open" => Some(Availability::Public),
        "partial" => Some(Availability::Partial),
        "closed" => Some(Availability::Withheld),
        _ => {
            let odd = Warning::Mof(NoticeKind::WrongKind("class".to_owned()));
            result.warnings.push((Some(Place::Line(node.place)), odd));
            None
        }
    }
}

/// The first address that these parameters link to.
fn source(root: &Node, keys: &[&str]) -> Option<String> {
    keys.iter().filter_map(|key| root.get(key)).flat_map(links).next()
}

/// The addresses under `link`: one, a list, or none.
fn links(node: &Node) -> Vec<String> {
    let links = match node.get("link").map(|link| &link.value) {
        Some(Value::List(links)) => links.iter().collect(),
        _ => Vec::from_iter(node.get("link")),
    };
    links.into_iter().filter_map(text).filter(|at| is_page(at)).collect()
}

/// The text of a value; `None` if it is empty.
fn text(node: &Node) -> Option<String> {
    match &node.value {
        Value::Bare(text) | Value::Text(text) => {
            let text = text.trim();
            (!matches!(text, "" | "~" | "null")).then(|| text.to_owned())
        }
        Value::List(_) | Value::Map(_) => None,
    }
}

/// States the license of the tuned model's weights, and those of code and data where the
/// remark on licenses takes them apart. No license follows from the class.
fn licenses(result: &mut ImportResult, root: &Node, system: &Node) {
    let notes = root.get(LICENSES).and_then(|licenses| text(licenses.get("notes")?));
    let [weights, code, data] = parts(notes.as_deref().unwrap_or_default());
    let stated = LICENSE.iter().find_map(|key| text(system.get(key)?));
    let (stated, path) = match &stated {
        Some(stated) => (Some(stated.as_str()), "system.endmodellicense"),
        None => (weights, "licenses.notes"),
    };
    let mut state = |artifact, license: Option<&str>, path: &str| {
        if let Some(license) = license.filter(|license| is_told(license)) {
            result.state_license(Scope::Artifact(artifact), &[license.to_owned()], path);
        }
    };
    state(Artifact::Weights, stated, path);
    state(Artifact::TrainingCode, code, "licenses.notes");
    state(Artifact::TrainingData, data, "licenses.notes");
    let of_code = result.stated[Artifact::TrainingCode].license.clone();
    result.stated[Artifact::DataCode].license = of_code;
}

/// What a remark says of weights, code and data: `Weights: … Code: … Data: …`.
fn parts(notes: &str) -> [Option<&str>; 3] {
    let [weights_at, code_at, data_at] =
        ["Weights:", "Code:", "Data:"].map(|label| Some((notes.find(label)?, label.len())));
    let (Some(weights_at), Some(code_at), Some(data_at)) = (weights_at, code_at, data_at) else {
        return [None; 3];
    };
    let part = |(at, label): (usize, usize), end: usize| {
        let part = notes.get(at + label..end)?.trim();
        Some(part.trim_end_matches(['.', ';', ',']).trim()).filter(|part| !part.is_empty())
    };
    [part(weights_at, code_at.0), part(code_at, data_at.0), part(data_at, notes.len())]
}

/// Whether a text tells a license at all.
fn is_told(license: &str) -> bool {
    let first = license.split([' ', '-']).next().unwrap_or_default();
    !NOT_TOLD.iter().any(|word| word.eq_ignore_ascii_case(first))
}
