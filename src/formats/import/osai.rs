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
use crate::release::{Artifact, Availability, Scope};

/// The parameters that are about one artifact each.
const PARAMETERS: [(&str, Artifact); 5] = [
    ("weights_endmodel", Artifact::Weights),
    ("preprint", Artifact::TechnicalReport),
    ("paper", Artifact::ResearchPaper),
    ("modelcard", Artifact::ModelCard),
    ("datasheet", Artifact::DataCard),
];

/// The parameters on data: those of the tuned model and of its base. All data is out if both
/// are open.
const DATA: [&str; 2] = ["datasources_endmodel", "datasources_basemodel"];

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
    if let Some(base) = of(Some(system), "basemodelname")
        && end.is_none_or(|end| !end.eq_ignore_ascii_case(&base))
    {
        result.warn("system.basemodelname", Warning::BasedOn(base, Derivation::Unknown));
    }

    let mut said = Vec::new();
    for (key, artifact) in PARAMETERS {
        if let Some(class) = class(&mut result, &root, key) {
            result.state(artifact, class, source(&root, &[key]).as_deref());
            said.push(artifact);
        }
    }
    let data = DATA.map(|key| class(&mut result, &root, key));
    let all = if data == [Some(Availability::Public); 2] {
        Availability::Public
    } else {
        data.iter().flatten().max().copied().unwrap_or_default().min(Availability::Partial)
    };
    result.state(Artifact::TrainingData, all, source(&root, &DATA).as_deref());
    if data.iter().all(Option::is_some) {
        said.push(Artifact::TrainingData);
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
    let unknown = Artifact::ALL.into_iter().filter(|artifact| !said.contains(artifact));
    Ok(Some(result.with_unknown(unknown)))
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
    let notes = root.get("licenses").and_then(|licenses| text(licenses.get("notes")?));
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
