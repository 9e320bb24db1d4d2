//! Imports what our own properties in a bill of materials state: a whole release.

use serde_json::Value;

use super::{ImportResult, Warning, items};
use crate::{
    link::{Notice, Reader},
    release::{Artifact, License, Release, Scope, recognize},
};

/// The namespace of the properties of a model that state a release: each key of a link, with
/// its value, as in `openness-meter:release:public`.
pub(in crate::formats) const NAMESPACE: &str = "openness-meter:release:";

/// Imports the properties of a model, and returns whether they list artifacts.
///
/// What they state takes the place of what was read so far: the bill of materials itself has no
/// place for most of it. Only where it names the release or licenses it otherwise, as after an
/// edit by other programs, that counts, and is told.
pub(super) fn read(result: &mut ImportResult, model: &Value) -> bool {
    let mut reader = Reader::new();
    let mut has_any = false;
    for (place, property) in items(model, "properties").iter().enumerate() {
        let member = |key: &str| property.get(key).and_then(Value::as_str);
        let Some(key) = member("name").and_then(|name| name.strip_prefix(NAMESPACE)) else {
            continue;
        };
        has_any = true;
        for notice in reader.read(key, member("value").unwrap_or_default()) {
            result.warn(&format!("properties[{place}]"), Warning::Link(notice));
        }
    }
    if !has_any {
        return false;
    }
    let (release, notices) = reader.finish();
    let is_whole = !notices.contains(&Notice::NothingListed);
    for notice in notices {
        result.warn("properties", Warning::Link(notice));
    }
    if is_whole {
        let rest = std::mem::replace(&mut result.stated, release);
        result.inferred.clear();
        prefer(result, &rest);
    }
    is_whole
}

/// Prefers the names and the licenses of the bill of materials itself, which has no place for
/// those of a whole release: the model's license is that of its weights.
fn prefer(result: &mut ImportResult, own: &Release) {
    let stated = &mut result.stated;
    let mut overruled = Vec::new();
    for (key, stated, own) in [
        ("name", &mut stated.name, &own.name),
        ("by", &mut stated.producer, &own.producer),
        ("version", &mut stated.version, &own.version),
    ] {
        if !own.is_empty() && own != stated.trim() {
            overruled.push((key, std::mem::replace(stated, own.clone())));
        }
    }
    for (artifact, license) in [
        (Artifact::Weights, own.licenses.release.as_ref()),
        (Artifact::TrainingData, own[Artifact::TrainingData].license.as_ref()),
        (Artifact::EvaluationData, own[Artifact::EvaluationData].license.as_ref()),
    ] {
        let other = stated.license(artifact);
        if license.is_some() && meaning(license) != meaning(other) {
            let other = other.map_or(License::UNLICENSED, License::name);
            overruled.push((artifact.id(), other.to_owned()));
            stated.state(Scope::Artifact(artifact), license.cloned());
        }
    }
    for (key, value) in overruled {
        result.warn(&format!("{NAMESPACE}{key}"), Warning::Overruled(value));
    }
}

/// What a license is known as, in whatever spelling; `None` if there is none.
fn meaning(license: Option<&License>) -> Option<String> {
    let license = recognize(license?.name())?;
    // A bill of materials says so where nothing is stated.
    let is_none = license.is_unlicensed() || license.id().eq_ignore_ascii_case("NOASSERTION");
    let plain = |id: &str| id.to_lowercase().split_whitespace().collect();
    (!is_none).then(|| plain(license.id()))
}
