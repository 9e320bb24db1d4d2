//! The whole catalog for sheets and for programs.

use serde_json::{Map, Value, json};

use super::{CatalogEntry, Evidence, TRAINING_COMPUTE};
use crate::{
    evaluate,
    formats::export::table::{Separator, write},
    frameworks, link,
    release::{Availability, Scope},
};

/// The columns of the table, in the words of the files.
const COLUMNS: [&str; 14] = [
    "id",
    "name",
    "developer",
    "released",
    "kind",
    "family",
    "fact",
    "availability",
    "license",
    "source",
    "how",
    "checked",
    "note",
    // In floating-point operations.
    "training-compute",
];

/// What pages of others that follow an entry load: its link, and how it is rated, as JSON.
pub fn followed(entry: &CatalogEntry) -> String {
    let evaluation = evaluate(&entry.release);
    let json = json!({
        "id": entry.id,
        "name": entry.release.name,
        "link": link::encode(&entry.release),
        "level": evaluation.level.id(),
        "label": evaluation.label.id(),
        "checked": entry.checked(),
    });
    json.to_string() + "\n"
}

/// A row for each fact: the license of the release, what its training took, and each artifact that is out or was.
pub fn csv(entries: &[CatalogEntry]) -> String {
    let mut rows = vec![COLUMNS.map(str::to_owned)];
    for entry in entries {
        let release = &entry.release;
        let row = |fact: &str, availability: &str, license: String, evidence: &Evidence| {
            let Evidence { source, verified_by, checked, note } = evidence;
            [
                &entry.id,
                &*release.name,
                &release.producer,
                &release.date,
                entry.kind.id(),
                &entry.family,
                fact,
                availability,
                &license,
                source,
                verified_by.id(),
                checked,
                note,
                "",
            ]
            .map(str::to_owned)
        };
        let name = |scope| release.stated(scope).map(ToString::to_string).unwrap_or_default();
        rows.extend(entry.license.as_ref().map(|of| row("license", "", name(Scope::Release), of)));
        rows.extend(entry.training_compute.as_ref().map(|compute| {
            let mut row = row(TRAINING_COMPUTE, "", String::new(), &compute.evidence);
            row[COLUMNS.len() - 1] = compute.flop.to_string();
            row
        }));
        rows.extend(entry.evidence().map(|(artifact, evidence)| {
            let facts = &release[artifact];
            let is_out = facts.availability > Availability::Withheld;
            let license = release.license(artifact).filter(|_| is_out);
            let license = license.map(ToString::to_string).unwrap_or_default();
            row(artifact.id(), facts.availability.id(), license, evidence)
        }));
    }
    write(&rows, Separator::Comma)
}

/// A list with an object for each entry: the release in the keys of a link, its evidence, what
/// has changed, and every verdict by its id.
pub fn json(entries: &[CatalogEntry]) -> String {
    let all: Vec<Value> = entries.iter().map(entry_json).collect();
    // Writing a value cannot fail.
    serde_json::to_string_pretty(&all).unwrap_or_default() + "\n"
}

fn entry_json(entry: &CatalogEntry) -> Value {
    let evidence = |of: &Evidence| {
        let Evidence { source, verified_by, checked, note } = of;
        json!({"source": source, "how": verified_by.id(), "checked": checked, "note": note})
    };
    let license = entry.license.iter().map(|of| ("license".to_owned(), evidence(of)));
    let compute = entry.training_compute.iter();
    let compute = compute.map(|of| (TRAINING_COMPUTE.to_owned(), evidence(&of.evidence)));
    let of_artifacts =
        entry.evidence().map(|(artifact, of)| (artifact.id().to_owned(), evidence(of)));
    let evaluation = evaluate(&entry.release);
    let verdicts: Map<String, Value> = frameworks::assess(&entry.release)
        .iter()
        .map(|one| (one.framework.id().to_owned(), one.verdict_id().into()))
        .collect();
    json!({
        "id": entry.id,
        "kind": entry.kind.id(),
        "family": entry.family,
        "release": entry.release,
        "training-compute": entry.training_compute.as_ref().map(|of| of.flop.to_string()),
        "evidence": license.chain(compute).chain(of_artifacts).collect::<Map<String, Value>>(),
        "changes": entry.changes.iter().map(|change| json!({
            "date": change.date,
            "what": change.what,
        })).collect::<Vec<Value>>(),
        "level": evaluation.level.id(),
        "label": evaluation.label.id(),
        "verdicts": verdicts,
    })
}
