//! SPDX 3.0 in JSON-LD, with an AI package.
//!
//! Source: <https://spdx.github.io/spdx-spec/v3.0.1/model/AI/Classes/AIPackage/>
//! and the classes that it names. Files in the wild write the prefixes of classes
//! and properties in several ways, or not at all.

use serde_json::Value;

use super::read::{Error, Found, Kind, Oddity, Reason, is_page, items};
use crate::release::{Artifact, Availability, License, Scope};

/// The elements of a document.
struct Graph<'a>(Vec<&'a Value>);

/// The first AI package of a document.
///
/// # Errors
///
/// If it has none.
pub(super) fn read(document: &Value) -> Result<Found, Error> {
    let graph = match document.get("@graph") {
        Some(_) => Graph(items(document, "@graph").iter().collect()),
        None => Graph(vec![document]),
    };
    let mut packages = graph.0.iter().copied().filter(|element| is_a(element, "AIPackage"));
    let package = packages.next().ok_or(Error::NoModel(Kind::Spdx))?;
    let more = packages.count();
    let mut found = Found::new(Kind::Spdx);
    let version = graph.0.iter().find_map(|element| said(element, "specVersion"));
    if let Some(other) = version.filter(|version| !version.starts_with("3.")) {
        found.note("specVersion", Oddity::OtherVersion(other.to_owned()));
    }
    if more > 0 {
        found.note("@graph", Oddity::MoreModels(more));
    }
    let text = |key| said(package, key).unwrap_or_default().to_owned();
    found.said.name = text("name");
    found.said.version = text("packageVersion");
    let time = text("releaseTime");
    time.split('T').next().unwrap_or_default().clone_into(&mut found.said.date);
    let maker = ["suppliedBy", "originatedBy"].iter().find_map(|key| {
        let maker = property(package, key)?;
        let maker = if let Value::Array(several) = maker { several.first()? } else { maker };
        said(graph.element(maker)?, "name")
    });
    maker.unwrap_or_default().clone_into(&mut found.said.producer);

    let (declared, concluded) = (
        graph.licenses(package, "hasDeclaredLicense"),
        graph.licenses(package, "hasConcludedLicense"),
    );
    if !declared.is_empty() && !concluded.is_empty() && declared != concluded {
        found.note("hasConcludedLicense", Oddity::Concluded(concluded.join(" AND ")));
    }
    let counts = if declared.is_empty() { concluded } else { declared };
    found.license(Scope::Release, &counts, "hasDeclaredLicense");

    if let Some(at) = location(package) {
        found.infer(Artifact::Weights, Availability::Public, Some(at), Reason::Download);
    }
    found.said.links.extend(said(package, "homePage").filter(|at| is_page(at)).map(str::to_owned));
    let has = |key: &str| property(package, key).is_some_and(|value| !is_nothing(value));
    if has("typeOfModel") {
        found.infer(Artifact::Architecture, Availability::Partial, None, Reason::Described);
    }
    if has("hyperparameter") {
        found.infer(Artifact::Metadata, Availability::Partial, None, Reason::Described);
    }
    if has("metric") {
        found.infer(Artifact::EvaluationResults, Availability::Public, None, Reason::InFile);
    }
    graph.data(&mut found, package, "trainedOn", Artifact::TrainingData);
    graph.data(&mut found, package, "testedOn", Artifact::EvaluationData);
    Ok(found.finish(Artifact::ALL))
}

impl<'a> Graph<'a> {
    /// The element that a value is, or names.
    fn element(&self, value: &'a Value) -> Option<&'a Value> {
        let Value::String(id) = value else { return Some(value) };
        self.0.iter().copied().find(|element| self::id(element) == Some(id))
    }

    /// What an element is related to in this way.
    fn related(&self, from: &Value, kind: &str) -> Vec<&'a Value> {
        let is_meant = |relation: &&&'a Value| {
            let of = property(relation, "from");
            let of = of.and_then(|of| of.as_str().or_else(|| id(of)));
            said(relation, "relationshipType").is_some_and(|found| {
                // Before 3.0 was out it was `declaredLicense`.
                found.eq_ignore_ascii_case(kind)
                    || kind.strip_prefix("has").is_some_and(|bare| found.eq_ignore_ascii_case(bare))
            }) && of.is_some()
                && of == id(from)
        };
        let relations = self.0.iter().filter(is_meant);
        relations.flat_map(|relation| items(relation, "to")).collect()
    }

    /// The licenses of an element that are stated in this way.
    fn licenses(&self, of: &Value, kind: &str) -> Vec<String> {
        let expression = |value: &'a Value| {
            let element = self.element(value).unwrap_or(value);
            let stated = said(element, "licenseExpression").or_else(|| said(element, "name"));
            // One that is listed is known by its address alone.
            let listed = || element.as_str().or_else(|| id(element))?.rsplit('/').next();
            let name = stated.or_else(listed)?;
            match name.rsplit([':', '#']).next().unwrap_or(name) {
                none if none.to_ascii_uppercase().starts_with("NOASSERTION") => None,
                none if none.eq_ignore_ascii_case("NoneLicense") || none == "NONE" => {
                    Some(License::UNLICENSED.to_owned())
                }
                _ => Some(name.to_owned()),
            }
        };
        self.related(of, kind).into_iter().filter_map(expression).collect()
    }

    /// The data sets that a model is related to in this way. Together they are as
    /// far out as the one that is the least.
    fn data(&self, found: &mut Found, package: &Value, kind: &str, artifact: Artifact) {
        let sets = self.related(package, kind);
        let mut all: Option<(Availability, bool, Reason)> = None;
        let (mut source, mut licenses) = (None, Vec::new());
        for set in sets {
            let set = self.element(set).unwrap_or(set);
            let at = location(set);
            source = source.or(at);
            licenses.extend(self.licenses(set, "hasDeclaredLicense"));
            let one = match said(set, "datasetAvailability") {
                Some("directDownload") => (Availability::Public, true, Reason::Address),
                Some("scrapingScript") => (Availability::Partial, false, Reason::Reassembled),
                Some("clickthrough" | "query" | "registration") => {
                    (Availability::Partial, true, Reason::Gated)
                }
                _ if at.is_some() => (Availability::Public, false, Reason::Address),
                _ => (Availability::Partial, false, Reason::Described),
            };
            all = Some(all.map_or(one, |all| if one.0 < all.0 { one } else { all }));
        }
        match all {
            Some((availability, true, _)) => found.say(artifact, availability, source),
            Some((availability, false, reason)) => {
                found.infer(artifact, availability, source, reason);
            }
            None => return,
        }
        found.license(Scope::Artifact(artifact), &licenses, kind);
    }
}

/// The name of a class or a property without its prefix.
fn bare(name: &str) -> &str {
    name.rsplit(['_', ':', '/', '#']).next().unwrap_or(name)
}

/// Whether an element is of this class.
fn is_a(element: &Value, class: &str) -> bool {
    let is = |value: &Value| value.as_str().is_some_and(|name| bare(name) == class);
    items(element, "type").iter().chain(items(element, "@type")).any(is)
}

/// The id of an element.
fn id(element: &Value) -> Option<&str> {
    ["spdxId", "@id"].iter().find_map(|key| element.get(key)?.as_str())
}

/// A property of an element, whatever its prefix.
fn property<'a>(element: &'a Value, name: &str) -> Option<&'a Value> {
    element.as_object()?.iter().find(|(key, _)| bare(key) == name).map(|(_, value)| value)
}

/// The text of a property, if it asserts anything.
fn said<'a>(element: &'a Value, name: &str) -> Option<&'a str> {
    let value = property(element, name)?;
    let text = match value {
        Value::Array(several) => several.first()?.as_str()?,
        value => value.as_str()?,
    };
    let text = text.trim();
    (!text.is_empty() && text != "NOASSERTION" && text != "NONE").then_some(text)
}

/// Whether a value asserts nothing.
fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.iter().all(is_nothing),
        Value::String(text) => matches!(text.trim(), "" | "NOASSERTION" | "NONE"),
        _ => false,
    }
}

/// The address for downloading.
fn location(package: &Value) -> Option<&str> {
    said(package, "downloadLocation").filter(|at| is_page(at.trim_start_matches("git+")))
}
