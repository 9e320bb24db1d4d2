//! `CycloneDX` in JSON, with a machine-learning model.
//!
//! Source: <https://cyclonedx.org/docs/1.7/json/>, `components` of the type
//! `machine-learning-model` and their `modelCard`.

use serde_json::Value;

use super::read::{Error, Found, Kind, Oddity, Reason, is_page, items, tagged, text};
use crate::release::{Artifact, Availability, Scope};

/// The versions whose models are known to be written like this.
const VERSIONS: [&str; 3] = ["1.5", "1.6", "1.7"];

/// What a reference to elsewhere shows, by its type. What only leads to something
/// from which an artifact can be had is inferred, the rest is said.
const REFERENCES: [(&str, Artifact, bool); 4] = [
    ("model-card", Artifact::ModelCard, true),
    ("quality-metrics", Artifact::EvaluationResults, true),
    ("distribution", Artifact::Weights, false),
    ("source-distribution", Artifact::InferenceCode, false),
];

/// The first model of a bill of materials.
///
/// # Errors
///
/// If it has none.
pub(super) fn read(bom: &Value) -> Result<Found, Error> {
    let main = bom.get("metadata").and_then(|metadata| metadata.get("component"));
    let mut components: Vec<&Value> = Vec::new();
    let mut waiting: Vec<&Value> = items(bom, "components").iter().rev().chain(main).collect();
    while let Some(component) = waiting.pop() {
        components.push(component);
        waiting.extend(items(component, "components").iter().rev());
    }
    let is_model =
        |component: &&Value| text(component, &["type"]) == Some("machine-learning-model");
    let mut models = components.iter().copied().filter(is_model);
    let model = models.next().ok_or(Error::NoModel(Kind::CycloneDx))?;
    let more = models.count();

    let mut found = Found::new(Kind::CycloneDx);
    let version = text(bom, &["specVersion"]).unwrap_or_default();
    if !VERSIONS.contains(&version) {
        found.note("specVersion", Oddity::OtherVersion(version.to_owned()));
    }
    if more > 0 {
        found.note("components", Oddity::MoreModels(more));
    }
    let said = |path: &[&str]| text(model, path).unwrap_or_default().to_owned();
    found.said.name = said(&["name"]);
    found.said.version = said(&["version"]);
    let makers = [&["manufacturer", "name"][..], &["supplier", "name"], &["publisher"]];
    let author = items(model, "authors").first().and_then(|author| text(author, &["name"]));
    let maker = makers.iter().find_map(|path| text(model, path)).or(author);
    let maker = maker.or_else(|| text(model, &["author"])).or_else(|| text(model, &["group"]));
    maker.unwrap_or_default().clone_into(&mut found.said.producer);
    let tags: Vec<&str> = items(model, "tags").iter().filter_map(Value::as_str).collect();
    let mut stated = licenses(model);
    if stated.is_empty() {
        stated = tagged(&tags, "license");
    }
    found.license(Scope::Release, &stated, "licenses");

    for reference in items(model, "externalReferences") {
        let Some(at) = text(reference, &["url"]).filter(|at| is_page(at)) else { continue };
        let kind = text(reference, &["type"]).unwrap_or_default();
        match REFERENCES.iter().find(|(known, ..)| *known == kind) {
            Some((_, artifact, true)) => found.say(*artifact, Availability::Public, Some(at)),
            Some((_, artifact, false)) => {
                found.infer(*artifact, Availability::Public, Some(at), Reason::Download);
            }
            None if matches!(kind, "website" | "vcs" | "documentation") => {
                found.said.links.push(at.to_owned());
                if at.starts_with("https://huggingface.co/") {
                    found.infer(
                        Artifact::Weights,
                        Availability::Public,
                        Some(at),
                        Reason::Download,
                    );
                }
            }
            None => {}
        }
    }
    found.tagged(&tags);
    let hub = text(model, &["purl"]).and_then(|purl| purl.strip_prefix("pkg:huggingface/"));
    if let Some(name) = hub.map(|purl| purl.split(['@', '?', '#']).next().unwrap_or(purl)) {
        let at = format!("https://huggingface.co/{name}");
        found.infer(Artifact::Weights, Availability::Public, Some(&at), Reason::Download);
    }
    if let Some(card) = model.get("modelCard") {
        self::card(&mut found, card, &components);
    }
    Ok(found.finish(Artifact::ALL))
}

/// What the model card in the file says.
fn card(found: &mut Found, card: &Value, components: &[&Value]) {
    found.infer(Artifact::ModelCard, Availability::Public, None, Reason::InFile);
    let parameters = card.get("modelParameters").unwrap_or(&Value::Null);
    if ["architectureFamily", "modelArchitecture"]
        .iter()
        .any(|key| text(parameters, &[key]).is_some())
    {
        found.infer(Artifact::Architecture, Availability::Partial, None, Reason::Described);
    }
    let analysis = card.get("quantitativeAnalysis").unwrap_or(&Value::Null);
    if !items(analysis, "performanceMetrics").is_empty() {
        found.infer(Artifact::EvaluationResults, Availability::Public, None, Reason::InFile);
    }
    let mut own = Vec::new();
    let mut shown = Vec::new();
    let sets = items(parameters, "datasets");
    for set in sets {
        let named = text(set, &["ref"]).or(set.as_str());
        let other =
            components.iter().find(|one| named.is_some() && text(one, &["bom-ref"]) == named);
        let set = other.copied().unwrap_or(set);
        let data = items(set, "data").first().unwrap_or(set);
        let at = text(data, &["contents", "url"]).or_else(|| text(set, &["url"]));
        let distribution =
            items(set, "externalReferences").iter().find_map(|one| text(one, &["url"]));
        // An address within an organization shows it to nobody else.
        let is_public = text(data, &["classification"])
            .is_none_or(|class| class.eq_ignore_ascii_case("public"));
        shown.extend(at.or(distribution).filter(|at| is_public && is_page(at)));
        own.extend(licenses(set));
    }
    if sets.is_empty() {
        return;
    }
    found.license(
        Scope::Artifact(Artifact::TrainingData),
        &own,
        "modelCard.modelParameters.datasets",
    );
    // As a whole it is as far out as the part that is the least.
    if shown.len() == sets.len() {
        let at = shown.first().copied();
        found.infer(Artifact::TrainingData, Availability::Public, at, Reason::Address);
    } else {
        found.infer(Artifact::TrainingData, Availability::Partial, None, Reason::Described);
    }
}

/// The licenses of a component: ids, names or expressions.
fn licenses(component: &Value) -> Vec<String> {
    let license = |choice: &Value| {
        let paths = [&["license", "id"][..], &["license", "name"], &["expression"]];
        paths.iter().find_map(|path| text(choice, path)).map(str::to_owned)
    };
    items(component, "licenses").iter().filter_map(license).collect()
}
