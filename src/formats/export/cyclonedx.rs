//! A bill of materials in `CycloneDX` 1.6, which holds a whole release and its evaluation.
//!
//! The model is the component that the bill describes, its data sets are components beside it,
//! and what the format has no place for are properties of the model: `openness-meter:level`,
//! `openness-meter:label` and `openness-meter:link`, the verdict and the version of each
//! framework as in `openness-meter:osaid:verdict`, and each key of a link with its value as in
//! `openness-meter:release:public`. The latter are what is
//! read again.
//!
//! Nothing in it depends on when it is written.
//!
//! Sources: <https://cyclonedx.org/docs/1.6/json/>, and for properties
//! <https://github.com/CycloneDX/cyclonedx-property-taxonomy>.

use form_urlencoded::parse;
use serde_json::{Map, Value, json};

use crate::{
    evaluate,
    formats::import::{RELEASE_PROPERTIES, stands_for_another},
    frameworks, link,
    release::{Artifact, Availability, Base, Basis, License, LicenseInfo, Release},
};

/// The namespace of our properties.
const NAMESPACE: &str = "openness-meter";

/// Most characters of a version.
const MAX_VERSION: usize = 1024;

/// Data sets that are components of their own.
const DATA: [Artifact; 2] = [Artifact::TrainingData, Artifact::EvaluationData];

/// Ids of our SPDX list that the enumeration of the schema does not have.
///
/// Source: <https://github.com/CycloneDX/specification/blob/master/schema/spdx.schema.json>.
const NOT_IN_SCHEMA: &str = "\
    BSD-2-Clause-pos-unchanged BSD-3-Clause-OpenWebUI BSD-Source-Code-no-disclaimer \
    BSD-Source-alt-GPL BSD-ask-to-endorse Brian-Gladman-3-Clause-no-conversion Bugroff \
    CC-BY-NC-3.0-IGO FDK-MPEG-H GFDL-1.1-invariants GFDL-1.1-no-invariants GFDL-1.2-invariants \
    GFDL-1.2-no-invariants GFDL-1.3-invariants GFDL-1.3-no-invariants Hippocratic-3.0-core \
    Informatica MVT-1.1 atc-game";

/// Writes a release, and its evaluation, whose link is given.
pub(super) fn write(release: &Release, link: &str) -> String {
    let sets: Vec<Artifact> = DATA
        .into_iter()
        .filter(|set| release[*set].availability > Availability::Withheld)
        .collect();
    let components: Vec<Value> = sets.iter().map(|set| data(release, *set)).collect();
    let mut bom = json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "tools": {"components": [{
                "type": "application",
                "name": "Openness Meter",
                "version": env!("CARGO_PKG_VERSION"),
            }]},
            "component": model(release, &sets, link),
            "properties": [property("cdx:reproducible", "true")],
        },
    });
    add(&mut bom, "components", components);
    // Writing a value cannot fail.
    serde_json::to_string_pretty(&bom).unwrap_or_default() + "\n"
}

/// The model as a component.
fn model(release: &Release, sets: &[Artifact], link: &str) -> Value {
    let mut model = json!({
        "type": "machine-learning-model",
        "bom-ref": "model",
        "name": release.name,
    });
    if !release.version.is_empty() && release.version.chars().count() <= MAX_VERSION {
        add(&mut model, "version", &*release.version);
    }
    if !release.producer.trim().is_empty() {
        add(&mut model, "manufacturer", json!({"name": release.producer}));
    }
    add(&mut model, "licenses", licenses(release.license(Artifact::Weights)));
    add(&mut model, "pedigree", pedigree(&release.base));
    let of_links = release.links.iter().filter_map(|page| reference("website", page, None));
    let of_artifacts = Artifact::ALL.into_iter().filter(|artifact| !sets.contains(artifact));
    let of_artifacts = of_artifacts.filter_map(|artifact| shown_by(release, artifact));
    add(&mut model, "externalReferences", of_links.chain(of_artifacts).collect::<Vec<_>>());
    // A card that says nothing stands for one that can be read elsewhere.
    if !sets.is_empty() || release[Artifact::ModelCard].availability > Availability::Withheld {
        let mut card = json!({});
        if !sets.is_empty() {
            let refs: Vec<Value> = sets.iter().map(|set| json!({"ref": set.id()})).collect();
            add(&mut card, "modelParameters", json!({"datasets": refs}));
        }
        if let Value::Object(model) = &mut model {
            model.insert("modelCard".to_owned(), card);
        }
    }
    add(&mut model, "properties", properties(release, link));
    model
}

/// A data set as a component. Whose it is, a release does not say.
fn data(release: &Release, set: Artifact) -> Value {
    let facts = &release[set];
    let mut contents = json!({"type": "dataset", "name": set.id()});
    let mut component = json!({"type": "data", "bom-ref": set.id(), "name": set.id()});
    if facts.availability == Availability::Public {
        add(&mut contents, "classification", "public");
        if let Some(url) = facts.source.as_deref().filter(|source| is_web_address(source)) {
            add(&mut contents, "contents", json!({"url": url}));
        }
    } else {
        add(&mut component, "externalReferences", Vec::from_iter(shown_by(release, set)));
    }
    add(&mut component, "licenses", licenses(release.license(set)));
    add(&mut component, "data", vec![contents]);
    component
}

/// What the model was made from, if it has a name, which the schema asks for.
fn pedigree(base: &Base) -> Value {
    let mut pedigree = json!({});
    if !base.name.trim().is_empty() {
        let mut ancestor = json!({"type": "machine-learning-model", "name": base.name});
        add(&mut ancestor, "licenses", licenses(base.license.as_ref()));
        let page = base.link.as_deref().and_then(|page| reference("website", page, None));
        add(&mut ancestor, "externalReferences", Vec::from_iter(page));
        add(&mut pedigree, "ancestors", vec![ancestor]);
    }
    pedigree
}

/// A license as a choice of licenses: an id if the schema has it, an expression if SPDX has all
/// of its licenses, else a name.
fn licenses(license: Option<&License>) -> Vec<Value> {
    let Some(license) = license.filter(|license| !license.is_unlicensed()) else {
        return Vec::new();
    };
    let info = LicenseInfo::of(license);
    let stated = match info {
        Some(info) if is_in_schema(&info) => json!({"license": {"id": info.id}}),
        // The address beside these would be that of the license that they stand for.
        Some(info) if stands_for_another(info.id) => json!({"license": {"name": info.id}}),
        Some(info) => json!({"license": {"name": info.id, "url": info.url()}}),
        None => match expression(license) {
            Some(expression) => json!({"expression": expression}),
            None => json!({"license": {"name": license.id()}}),
        },
    };
    vec![stated]
}

/// Whether the schema's enumeration has the id of a license.
fn is_in_schema(info: &LicenseInfo) -> bool {
    info.is_spdx() && !NOT_IN_SCHEMA.split(' ').any(|id| id == info.id)
}

/// A license as an SPDX expression, if it is one of several licenses that SPDX lists.
fn expression(license: &License) -> Option<String> {
    // An expression is known, or else it is no expression.
    if license.terms().basis() == Basis::Unknown || license.read_as().is_some() {
        return None;
    }
    let mut is_exception = false;
    let mut words = Vec::new();
    let spaced = license.name().replace('(', "( ").replace(')', " )");
    for word in spaced.split_whitespace() {
        let operator = word.to_ascii_uppercase();
        let id = word.strip_suffix('+').unwrap_or(word);
        let is_operator = matches!(&*operator, "AND" | "OR" | "WITH");
        if is_operator {
            words.push(operator.clone());
        } else if is_exception || matches!(word, "(" | ")") {
            words.push(word.to_owned());
        } else {
            let listed = LicenseInfo::of(&License::new(id)?)?;
            if !listed.is_spdx() || !listed.id.eq_ignore_ascii_case(id) {
                return None;
            }
            words.push(word.replace(id, listed.id));
        }
        is_exception = operator == "WITH";
    }
    Some(words.join(" ").replace("( ", "(").replace(" )", ")"))
}

/// The reference to the page that shows what is known of an artifact, if the schema allows
/// its address.
///
/// Source for the types: <https://cyclonedx.org/docs/1.6/json/>, `externalReferences`. Each is
/// of what can be got; a page that shows anything else is evidence.
fn shown_by(release: &Release, artifact: Artifact) -> Option<Value> {
    let facts = &release[artifact];
    let kind = match artifact {
        _ if facts.availability < Availability::Public => "evidence",
        Artifact::Weights => "distribution",
        Artifact::Metadata => "configuration",
        Artifact::InferenceCode => "source-distribution",
        Artifact::ModelCard => "model-card",
        Artifact::EvaluationResults => "quality-metrics",
        Artifact::DevelopmentLog => "log",
        Artifact::DataCard | Artifact::TechnicalReport | Artifact::ResearchPaper => "documentation",
        _ => "other",
    };
    reference(kind, facts.source.as_deref()?, Some(artifact))
}

/// A reference to a page, about an artifact if there is one; `None` if it is no address.
fn reference(kind: &str, url: &str, about: Option<Artifact>) -> Option<Value> {
    let mut reference = is_web_address(url).then(|| json!({"type": kind, "url": url}))?;
    if let Some(artifact) = about {
        add(&mut reference, "comment", artifact.id());
    }
    Some(reference)
}

/// Whether a text is the address of a web page that every reader of the schema takes for an
/// IRI: without user, and with a host that is a name.
///
/// Source: RFC 3987, section 2.2.
fn is_web_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let Some(rest) = rest else { return false };
    let is_letter = |c: char| c.is_ascii_alphanumeric() || !c.is_ascii() && c.is_alphanumeric();
    let (authority, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let (host, port) = authority.split_once(':').unwrap_or((authority, ""));
    let is_host = !host.is_empty() && host.chars().all(|c| is_letter(c) || "-._~".contains(c));
    let is_path = path.split('%').enumerate().all(|(at, part)| {
        let is_escape = || part.bytes().take(2).filter(u8::is_ascii_hexdigit).count() == 2;
        let is_known = |c: char| is_letter(c) || "-._~!$&'()*+,;=:@/?#".contains(c);
        (at == 0 || is_escape()) && part.chars().all(is_known)
    });
    is_host
        && port.bytes().all(|digit| digit.is_ascii_digit())
        && is_path
        && path.matches('#').count() <= 1
}

/// The evaluation and the release, as properties.
fn properties(release: &Release, link: &str) -> Vec<Value> {
    let evaluation = evaluate(release);
    let mut properties = vec![
        property(&format!("{NAMESPACE}:level"), evaluation.level.id()),
        property(&format!("{NAMESPACE}:label"), evaluation.label.id()),
        property(&format!("{NAMESPACE}:link"), link),
    ];
    for assessment in frameworks::assess(release) {
        let framework = assessment.framework;
        let own = format!("{NAMESPACE}:{}", framework.id());
        properties.push(property(&format!("{own}:verdict"), assessment.verdict_id()));
        properties.push(property(&format!("{own}:version"), framework.edition().version));
    }
    let link = link::encode(release);
    let keys = parse(link.as_bytes());
    properties
        .extend(keys.map(|(key, value)| property(&format!("{RELEASE_PROPERTIES}{key}"), &value)));
    properties
}

fn property(name: &str, value: &str) -> Value {
    json!({"name": name, "value": value})
}

/// Adds a member to an object, unless it is empty.
fn add(object: &mut Value, key: &str, value: impl Into<Value>) {
    let value = value.into();
    let is_empty = match &value {
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => false,
    };
    if let (Value::Object(members), false) = (object, is_empty) {
        let _: &mut Map<String, Value> = members;
        members.insert(key.to_owned(), value);
    }
}
