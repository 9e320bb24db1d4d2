//! Imports SPDX 3.0 in JSON-LD that has an AI package.
//!
//! Source: <https://spdx.github.io/spdx-spec/v3.0.1/model/AI/Classes/AIPackage/>
//! and the classes that it names. Files in the wild write the prefixes of classes
//! and properties in several ways, or not at all.

use std::collections::HashMap;

use serde_json::Value;

use super::{
    Derivation, FileFormat, ImportError, ImportResult, InferenceBasis, Warning,
    address::{browsable, is_model_page, is_page, of_package, paper_page},
    is_hub, items,
    json_ld::{id, is_a, is_nothing, properties, property, reference, text_of, without_prefix},
    licenses::stands_for_another,
};
use crate::release::{Artifact, Availability, License, Scope};

/// Most sets of licenses that one license is put together from.
const MAX_SETS: u8 = 50;

/// Most characters of a license's own text that stand for its name.
const MAX_NAME_CHARS: usize = 100;

/// The types of relationships to what a model was trained with. What it depends on counts if
/// that is a data set.
const TRAINED: [&str; 4] = ["trainedOn", "pretrainedOn", "finetunedOn", DEPENDS_ON];

const DEPENDS_ON: &str = "dependsOn";

/// The relationship of a model to what it was made from.
const DESCENDANT_OF: &str = "descendantOf";

/// The elements of a document.
struct Graph<'a> {
    elements: Vec<&'a Value>,
    by_id: HashMap<&'a str, &'a Value>,
    /// The relationships, by the id of what they are from.
    from: HashMap<&'a str, Vec<&'a Value>>,
    /// The data sets, by the id of what they contain.
    containing: HashMap<&'a str, &'a Value>,
}

/// Imports the first AI package of a document.
///
/// # Errors
///
/// It has no AI package.
pub(super) fn read(document: &Value) -> Result<ImportResult, ImportError> {
    let graph = Graph::new(match document.get("@graph") {
        Some(_) => items(document, "@graph").iter().collect(),
        None => vec![document],
    });
    let is_package = |element: &&Value| is_a(element, "AIPackage");
    let packages = || graph.elements.iter().copied().filter(is_package);
    let roots = graph.elements.iter().flat_map(|element| properties(element, "rootElement"));
    // What the document is about comes first.
    let root = roots.filter_map(|root| graph.element(root)).find(is_package);
    let package = root.or_else(|| packages().next());
    let package = package.ok_or(ImportError::NoModel(FileFormat::Spdx))?;
    let more = packages().count() - 1;
    let mut result = ImportResult::new(FileFormat::Spdx);
    let version = graph.elements.iter().find_map(|element| text_of(element, "specVersion"));
    if let Some(other) = version.filter(|version| !version.starts_with("3.")) {
        result.warn("specVersion", Warning::OtherVersion(other.to_owned()));
    }
    if more > 0 {
        result.warn("@graph", Warning::MoreModels(more));
    }
    let text = |key| text_of(package, key).unwrap_or_default().to_owned();
    result.stated.name = text("name");
    result.stated.version = text("packageVersion");
    let time = text("releaseTime");
    time.split('T').next().unwrap_or_default().clone_into(&mut result.stated.date);
    let maker = ["originatedBy", "suppliedBy"].iter().find_map(|key| {
        let maker = properties(package, key).first()?;
        text_of(graph.element(maker)?, "name").filter(|maker| !is_hub(maker))
    });
    maker.unwrap_or_default().clone_into(&mut result.stated.producer);

    let counts = graph.counting(&mut result, package);
    result.state_license(Scope::Release, &counts, "hasDeclaredLicense");

    if let Some(at) = location(package).or_else(|| model_page(package)) {
        let (weights, download) = (Artifact::Weights, InferenceBasis::Download);
        result.infer(weights, Availability::Public, Some(&at), download, "downloadLocation");
    }
    graph.references(&mut result, package);
    result
        .stated
        .links
        .extend(text_of(package, "homePage").filter(|at| is_page(at)).map(str::to_owned));
    let (in_file, described) = (InferenceBasis::InFile, InferenceBasis::Described);
    for (key, artifact, availability, basis) in [
        ("typeOfModel", Artifact::Architecture, Availability::Partial, described),
        ("hyperparameter", Artifact::Metadata, Availability::Partial, described),
        ("metric", Artifact::EvaluationResults, Availability::Public, in_file),
    ] {
        if property(package, key).is_some_and(|value| !is_nothing(value)) {
            result.infer(artifact, availability, None, basis, key);
        }
    }
    graph.data(&mut result, package, &TRAINED, Artifact::TrainingData);
    graph.data(&mut result, package, &["testedOn"], Artifact::EvaluationData);
    Ok(result.with_unknown(Artifact::ALL))
}

impl<'a> Graph<'a> {
    fn new(elements: Vec<&'a Value>) -> Self {
        let mut graph = Self {
            by_id: HashMap::new(),
            from: HashMap::new(),
            containing: HashMap::new(),
            elements: Vec::new(),
        };
        for element in &elements {
            if let Some(id) = id(element) {
                graph.by_id.entry(id).or_insert(element);
            }
            if let Some(from) = property(element, "from").and_then(reference) {
                graph.from.entry(from).or_default().push(element);
            }
        }
        for set in elements.iter().copied().filter(|element| is_a(element, "DatasetPackage")) {
            for part in graph.related(set, "contains").into_iter().filter_map(reference) {
                graph.containing.entry(part).or_insert(set);
            }
        }
        graph.elements = elements;
        graph
    }

    /// The element that a value is, or refers to by its id.
    fn element(&self, value: &'a Value) -> Option<&'a Value> {
        let found = reference(value).and_then(|id| self.by_id.get(id).copied());
        found.or_else(|| value.is_object().then_some(value))
    }

    /// The values that an element has relationships of this type to.
    fn related(&self, from: &Value, kind: &str) -> Vec<&'a Value> {
        let is_meant = |relation: &&Value| {
            text_of(relation, "relationshipType").is_some_and(|other| {
                // Before 3.0 was out it was `declaredLicense`.
                other.eq_ignore_ascii_case(kind)
                    || kind
                        .strip_prefix("has")
                        .is_some_and(|short| other.eq_ignore_ascii_case(short))
            })
        };
        let relations = id(from).and_then(|id| self.from.get(id)).into_iter().flatten().copied();
        relations.filter(is_meant).flat_map(|relation| items(relation, "to")).collect()
    }

    /// The licenses of an element that count.
    fn counting(&self, result: &mut ImportResult, of: &Value) -> Vec<String> {
        let [declared, concluded] = ["hasDeclaredLicense", "hasConcludedLicense"].map(|kind| {
            let licenses = self.related(of, kind).into_iter();
            licenses.filter_map(|license| self.license(license, &mut MAX_SETS.clone())).collect()
        });
        result.counting(declared, concluded, "hasConcludedLicense")
    }

    /// A license as an expression; `None` if it asserts nothing. At most so many sets of
    /// licenses are entered, since each may name the others again and again; further ones are
    /// licenses that are not known.
    fn license(&self, value: &'a Value, sets: &mut u8) -> Option<String> {
        let element = self.element(value).unwrap_or(value);
        let id = reference(element).unwrap_or_default();
        let last = id.rsplit(['/', '#', ':']).next().unwrap_or(id);
        let joints = [("ConjunctiveLicenseSet", " AND "), ("DisjunctiveLicenseSet", " OR ")];
        if let Some((_, joint)) = joints.iter().find(|(class, _)| is_a(element, class)) {
            let Some(left) = sets.checked_sub(1) else { return Some(last.to_owned()) };
            *sets = left;
            let parts = properties(element, "member").iter().filter_map(|member| {
                let part = self.license(member, sets)?;
                Some(if part.contains(' ') { format!("({part})") } else { part })
            });
            let parts: Vec<String> = parts.collect();
            return (!parts.is_empty()).then(|| parts.join(joint));
        }
        let raw = |key| property(element, key).and_then(Value::as_str).map(str::trim);
        let is_listed = id.contains("spdx.org/licenses/") || is_a(element, "ListedLicense");
        let first_line = raw("licenseText").and_then(|text| text.lines().next());
        let named = raw("licenseExpression").or_else(|| raw("name")).or(first_line);
        let name = named.filter(|_| !is_listed).unwrap_or(last);
        // `other` stands for the text at the address.
        let at = text_of(element, "seeAlso").filter(|at| is_page(at));
        let is_other = stands_for_another(name.rsplit('-').next().unwrap_or(name));
        let name = at.filter(|_| is_other).unwrap_or(name);
        match without_prefix(name).to_ascii_uppercase().as_str() {
            "" | "NOASSERTION" | "NOASSERTIONLICENSE" => None,
            "NONE" | "NONELICENSE" => Some(License::UNLICENSED.to_owned()),
            _ => Some(name.chars().take(MAX_NAME_CHARS).collect()),
        }
    }

    /// Imports the pages that a package refers to: papers, pages of weights, and others; and
    /// tells what it descends from.
    fn references(&self, result: &mut ImportResult, package: &'a Value) {
        const PATH: &str = "externalRef";
        for one in properties(package, PATH).iter().filter_map(|one| self.element(one)) {
            let locators = properties(one, "locator").iter().filter_map(Value::as_str);
            for at in locators.map(str::trim).filter(|at| is_page(at)) {
                if is_model_page(at) {
                    let (weights, download) = (Artifact::Weights, InferenceBasis::Download);
                    result.infer(weights, Availability::Public, Some(at), download, PATH);
                } else if let Some(paper) = paper_page(at) {
                    result.infer_paper(&paper, PATH);
                }
            }
        }
        let bases =
            self.related(package, DESCENDANT_OF).into_iter().filter_map(|base| self.element(base));
        let bases: Vec<_> =
            bases.filter_map(|base| text_of(base, "name").map(|name| (name, base))).collect();
        let licensed: Vec<_> = bases.iter().map(|(_, base)| self.counting(result, base)).collect();
        let named: Vec<_> =
            bases.iter().map(|(name, _)| ((*name).to_owned(), Derivation::Unknown)).collect();
        result.tell_bases(&named, DESCENDANT_OF);
        result.state_base_license(&licensed, DESCENDANT_OF);
    }

    /// The element, and those that it contains, which stand for it.
    fn with_parts(&self, whole: &'a Value) -> Vec<&'a Value> {
        let parts = self.related(whole, "contains").into_iter();
        std::iter::once(whole).chain(parts.filter_map(|part| self.element(part))).collect()
    }

    /// The data set that contains this file; else the element itself.
    fn whole(&self, part: &'a Value) -> &'a Value {
        let is_part = !is_a(part, "DatasetPackage");
        let set = reference(part).filter(|_| is_part).and_then(|id| self.containing.get(id));
        set.copied().unwrap_or(part)
    }

    /// Imports the data sets that a model has relationships of these types to. Together they
    /// are as available as the least available of them.
    fn data(
        &self,
        result: &mut ImportResult,
        package: &'a Value,
        kinds: &[&str],
        artifact: Artifact,
    ) {
        let mut seen = HashMap::new();
        let mut sets: Vec<&Value> = Vec::new();
        for from in self.with_parts(package) {
            let related: Vec<(&str, &Value)> = kinds
                .iter()
                .flat_map(|kind| self.related(from, kind).into_iter().map(|of| (*kind, of)))
                .collect();
            for (kind, value) in related {
                let set = self.whole(self.element(value).unwrap_or(value));
                if kind == DEPENDS_ON && !is_a(set, "DatasetPackage") {
                    continue;
                }
                if reference(set).is_none_or(|id| seen.insert(id, set).is_none()) {
                    sets.push(set);
                }
            }
        }
        let mut all: Option<(Availability, bool, InferenceBasis)> = None;
        let (mut source, mut licenses) = (None, Vec::new());
        for set in sets {
            // Levels of the Traffic Light Protocol: these two are not for everyone.
            let is_confidential =
                matches!(text_of(set, "confidentialityLevel"), Some("red" | "amber"));
            let at = location(set).filter(|_| !is_confidential);
            licenses.push(self.counting(result, set));
            let one = match text_of(set, "datasetAvailability") {
                _ if is_confidential => (Availability::Partial, false, InferenceBasis::Described),
                Some("directDownload") => (Availability::Public, true, InferenceBasis::Address),
                Some("scrapingScript") => {
                    (Availability::Partial, false, InferenceBasis::Reassembled)
                }
                Some("clickthrough" | "registration") => {
                    (Availability::Gated, true, InferenceBasis::Gated)
                }
                Some("query") => (Availability::Partial, true, InferenceBasis::Described),
                _ if at.is_some() => (Availability::Public, false, InferenceBasis::Address),
                _ => (Availability::Partial, false, InferenceBasis::Described),
            };
            source = source.or(at);
            all = Some(all.map_or(one, |all| if one.0 < all.0 { one } else { all }));
        }
        let (source, path) = (source.as_deref(), *kinds.first().unwrap_or(&""));
        match all {
            Some((availability, true, _)) => result.state(artifact, availability, source),
            Some((availability, false, reason)) => {
                result.infer(artifact, availability, source, reason, path);
            }
            None => return,
        }
        result.state_data_license(artifact, &licenses, path);
    }
}

/// The download address of a package.
fn location(package: &Value) -> Option<String> {
    text_of(package, "downloadLocation").and_then(browsable)
}

/// The page on a model hub that a package URL names, the package's or one among its
/// identifiers.
fn model_page(package: &Value) -> Option<String> {
    let urls = properties(package, "externalIdentifier").iter().filter(|one| {
        text_of(one, "externalIdentifierType")
            .is_some_and(|kind| without_prefix(kind) == "packageUrl")
    });
    let urls = urls.filter_map(|one| text_of(one, "identifier"));
    text_of(package, "packageUrl").into_iter().chain(urls).find_map(of_package)
}
