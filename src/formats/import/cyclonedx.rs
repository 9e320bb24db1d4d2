//! Imports `CycloneDX` in JSON that has a machine-learning model.
//!
//! Source: <https://cyclonedx.org/docs/1.7/json/>, `components` of the type
//! `machine-learning-model` and their `modelCard`.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::{
    Derivation, FileFormat, ImportError, ImportResult, InferenceBasis, Warning,
    address::{is_model_page, is_on_hub, is_page, of_package, paper_page},
    is_hub, items,
    licenses::stands_for_another,
    release_properties,
    tags::{tagged, tagged_bases},
    text,
};
use crate::release::{Artifact, Availability, Scope};

/// The versions whose models have this structure.
const VERSIONS: [&str; 3] = ["1.5", "1.6", "1.7"];

/// The type of an external reference, the artifact that it is about, and whether it states
/// that artifact; otherwise the artifact is inferred from it.
const REFERENCES: [(&str, Artifact, bool); 4] = [
    ("model-card", Artifact::ModelCard, true),
    ("quality-metrics", Artifact::EvaluationResults, true),
    ("distribution", Artifact::Weights, false),
    ("source-distribution", Artifact::InferenceCode, false),
];

/// The types of external references that hand over a data set, or the page that does.
const OF_DATA: [&str; 4] = ["distribution", "source-distribution", "vcs", "website"];

/// The types of external references that a paper may stand under.
const OF_PAPERS: [&str; 4] = ["citation", "documentation", "other", "website"];

/// The path to the external references of a model.
const REFERENCES_AT: &str = "externalReferences";

/// Words in the name or the description of a data set that is for evaluation.
const OF_EVALUATION: [&str; 6] = ["benchmark", "eval", "evaluate", "evaluation", "test", "testing"];

/// Imports the first model of a bill of materials.
///
/// # Errors
///
/// It has no model.
pub(super) fn read(bom: &Value) -> Result<ImportResult, ImportError> {
    let main = bom.get("metadata").and_then(|metadata| metadata.get("component"));
    let mut components: Vec<&Value> = Vec::new();
    let mut pending: Vec<&Value> = items(bom, "components").iter().rev().chain(main).collect();
    while let Some(component) = pending.pop() {
        components.push(component);
        pending.extend(items(component, "components").iter().rev());
    }
    let is_model =
        |component: &&Value| text(component, &["type"]) == Some("machine-learning-model");
    let mut models = components.iter().copied().filter(is_model);
    let model = models.next().ok_or(ImportError::NoModel(FileFormat::CycloneDx))?;
    let more = models.count();

    let mut result = ImportResult::new(FileFormat::CycloneDx);
    let version = text(bom, &["specVersion"]).unwrap_or_default();
    if !VERSIONS.contains(&version) {
        result.warn("specVersion", Warning::OtherVersion(version.to_owned()));
    }
    if more > 0 {
        result.warn("components", Warning::MoreModels(more));
    }
    let field = |path: &[&str]| text(model, path).unwrap_or_default().to_owned();
    result.stated.name = field(&["name"]);
    result.stated.version = field(&["version"]);
    let author = items(model, "authors").first().and_then(|author| text(author, &["name"]));
    let makers = [
        text(model, &["manufacturer", "name"]),
        author,
        text(model, &["author"]),
        text(model, &["publisher"]),
        text(model, &["group"]),
        text(model, &["supplier", "name"]),
    ];
    let maker = makers.into_iter().flatten().find(|maker| !is_hub(maker));
    maker.unwrap_or_default().clone_into(&mut result.stated.producer);
    let tags: Vec<&str> = items(model, "tags").iter().filter_map(Value::as_str).collect();
    let mut stated = licenses(&mut result, model, "licenses");
    if stated.is_empty() {
        stated = tagged(&tags, "license");
    }
    result.state_license(Scope::Release, &stated, "licenses");

    for reference in items(model, "externalReferences") {
        let Some(at) = text(reference, &["url"]).filter(|at| is_page(at)) else { continue };
        let kind = text(reference, &["type"]).unwrap_or_default();
        if is_model_page(at) {
            let (weights, download) = (Artifact::Weights, InferenceBasis::Download);
            result.infer(weights, Availability::Public, Some(at), download, REFERENCES_AT);
        }
        if let Some(paper) = paper_page(at).filter(|_| OF_PAPERS.contains(&kind)) {
            result.infer_paper(&paper, REFERENCES_AT);
        }
        match REFERENCES.iter().find(|(known, ..)| *known == kind) {
            Some((_, artifact, true)) => result.state(*artifact, Availability::Public, Some(at)),
            Some((_, Artifact::Weights, _)) if is_on_hub(at) => {}
            Some((_, artifact, false)) => {
                let download = InferenceBasis::Download;
                result.infer(*artifact, Availability::Public, Some(at), download, REFERENCES_AT);
            }
            None if matches!(kind, "website" | "vcs" | "documentation") => {
                result.stated.links.push(at.to_owned());
            }
            None => {}
        }
    }
    result.read_tags(&tags, "tags");
    bases(&mut result, model, &tags);
    if let Some(at) = text(model, &["purl"]).and_then(of_package) {
        let (weights, download) = (Artifact::Weights, InferenceBasis::Download);
        result.infer(weights, Availability::Public, Some(&at), download, "purl");
    }
    if let Some(card) = model.get("modelCard") {
        self::card(&mut result, card);
    }
    data_sets(&mut result, bom, model, &components);
    if release_properties::read(&mut result, model) {
        return Ok(result);
    }
    Ok(result.with_unknown(Artifact::ALL))
}

/// Imports the model card of a model, without its data.
fn card(result: &mut ImportResult, card: &Value) {
    let (in_file, described) = (InferenceBasis::InFile, InferenceBasis::Described);
    result.infer(Artifact::ModelCard, Availability::Public, None, in_file, "modelCard");
    let parameters = card.get("modelParameters").unwrap_or(&Value::Null);
    if ["architectureFamily", "modelArchitecture"]
        .iter()
        .any(|key| text(parameters, &[key]).is_some())
    {
        let (architecture, path) = (Artifact::Architecture, "modelCard.modelParameters");
        result.infer(architecture, Availability::Partial, None, described, path);
    }
    let analysis = card.get("quantitativeAnalysis").unwrap_or(&Value::Null);
    if !items(analysis, "performanceMetrics").is_empty() {
        let path = "modelCard.quantitativeAnalysis.performanceMetrics";
        let results = Artifact::EvaluationResults;
        result.infer(results, Availability::Public, None, in_file, path);
    }
}

/// Imports the data sets that a model's card names, and those that it depends on.
fn data_sets(result: &mut ImportResult, bom: &Value, model: &Value, components: &[&Value]) {
    let by_ref: HashMap<&str, &Value> =
        components.iter().rev().filter_map(|one| Some((text(one, &["bom-ref"])?, *one))).collect();
    let component = |of: &Value| text(of, &["ref"]).or(of.as_str()).and_then(|id| by_ref.get(id));
    let parameters = model.get("modelCard").and_then(|card| card.get("modelParameters"));
    let named = parameters.map_or(&[][..], |parameters| items(parameters, "datasets"));
    let mut sets: Vec<&Value> =
        named.iter().map(|set| component(set).copied().unwrap_or(set)).collect();
    let is_listed = sets.len();
    let mut seen: HashSet<*const Value> = sets.iter().map(|set| std::ptr::from_ref(*set)).collect();
    let own = text(model, &["bom-ref"]);
    let of_model = |one: &&Value| own.is_some() && text(one, &["ref"]) == own;
    let needed = items(bom, "dependencies").iter().filter(of_model);
    let needed = needed.flat_map(|one| items(one, "dependsOn")).filter_map(component);
    let needed = needed.copied().filter(|one| is_data_set(one));
    sets.extend(needed.filter(|set| seen.insert(std::ptr::from_ref(*set))));
    let path = if is_listed > 0 { "modelCard.modelParameters.datasets" } else { "dependencies" };
    let (evaluation, training): (Vec<&Value>, Vec<&Value>) =
        sets.into_iter().partition(|set| is_for_evaluation(set));
    data(result, &training, Artifact::TrainingData, path);
    data(result, &evaluation, Artifact::EvaluationData, path);
}

/// Whether a component is a data set, and not source code or settings.
fn is_data_set(component: &Value) -> bool {
    let kinds = items(component, "data").iter().filter_map(|one| text(one, &["type"]));
    text(component, &["type"]) == Some("data")
        && kinds.clone().next().is_none_or(|_| kinds.clone().any(|kind| kind == "dataset"))
}

/// Whether a data set says that a model is evaluated with it, and not that it is trained.
fn is_for_evaluation(set: &Value) -> bool {
    let first = items(set, "data").first().unwrap_or(&Value::Null);
    let texts =
        [set, first].into_iter().flat_map(|of| ["name", "description"].map(|key| text(of, &[key])));
    let words: Vec<String> = texts
        .flatten()
        .flat_map(|text| text.split(|c: char| !c.is_alphanumeric()))
        .map(str::to_lowercase)
        .collect();
    let has = |wanted: &str| words.iter().any(|word| word == wanted);
    OF_EVALUATION.iter().any(|word| has(word))
        && !["train", "training"].iter().any(|word| has(word))
}

/// Imports data sets, which together are as available as the least available of them.
fn data(result: &mut ImportResult, sets: &[&Value], artifact: Artifact, path: &str) {
    if sets.is_empty() {
        return;
    }
    let (mut own, mut addresses) = (Vec::new(), Vec::new());
    for set in sets {
        let data = items(set, "data").first().unwrap_or(set);
        let at = text(data, &["contents", "url"]).or_else(|| text(set, &["url"]));
        let hands_over =
            |one: &&Value| text(one, &["type"]).is_some_and(|kind| OF_DATA.contains(&kind));
        let mut references = items(set, "externalReferences").iter().filter(hands_over);
        let reference = references.find_map(|one| text(one, &["url"]));
        // Addresses of other classes may be internal to an organization.
        let is_public = text(data, &["classification"])
            .is_none_or(|class| class.eq_ignore_ascii_case("public"));
        addresses.extend(at.or(reference).filter(|at| is_public && is_page(at)));
        own.push(licenses(result, set, path));
    }
    result.state_data_license(artifact, &own, path);
    let (availability, at, basis) = if addresses.len() == sets.len() {
        (Availability::Public, addresses.first().copied(), InferenceBasis::Address)
    } else {
        (Availability::Partial, None, InferenceBasis::Described)
    };
    result.infer(artifact, availability, at, basis, path);
}

/// States what the model was made from: the name, and, if each has one, the license.
fn bases(result: &mut ImportResult, model: &Value, tags: &[&str]) {
    const PATH: &str = "pedigree.ancestors";
    let ancestors = model.get("pedigree").map_or(&[][..], |all| items(all, "ancestors"));
    let (mut bases, mut licensed) = (Vec::new(), Vec::new());
    for ancestor in ancestors {
        if let Some(name) = text(ancestor, &["name"]) {
            bases.push((name.to_owned(), Derivation::Unknown));
            licensed.push(licenses(result, ancestor, PATH));
        }
    }
    let path = if bases.is_empty() { "tags" } else { PATH };
    bases.extend(tagged_bases(tags));
    result.tell_bases(&bases, path);
    result.state_base_license(&licensed, PATH);
}

/// The licenses of a component: ids, names or expressions. Those that were concluded count
/// where none was declared, and are told where one was.
///
/// Source: `acknowledgement` in <https://cyclonedx.org/docs/1.7/json/>.
fn licenses(result: &mut ImportResult, component: &Value, place: &str) -> Vec<String> {
    let license = |choice: &Value| {
        let paths = [&["license", "id"][..], &["license", "name"], &["expression"]];
        let name = paths.iter().find_map(|path| text(choice, path));
        // `other` stands for the text at the address.
        let at = text(choice, &["license", "url"]).filter(|at| is_page(at));
        let name = match name {
            Some(name) if stands_for_another(name) => at.or(Some(name)),
            name => name.or(at),
        }?;
        let acknowledged = [&["license", "acknowledgement"][..], &["acknowledgement"]];
        let is_concluded = acknowledged.iter().any(|path| text(choice, path) == Some("concluded"));
        (!name.eq_ignore_ascii_case("NOASSERTION")).then(|| (is_concluded, name.to_owned()))
    };
    let stated = items(component, "licenses").iter().filter_map(license);
    let (concluded, declared): (Vec<_>, Vec<_>) =
        stated.partition(|(is_concluded, _)| *is_concluded);
    let [concluded, declared]: [Vec<String>; 2] =
        [concluded, declared].map(|all| all.into_iter().map(|(_, name)| name).collect());
    result.counting(declared, concluded, place)
}
