//! The releases of the catalog, each with its evidence.

use std::collections::{BTreeMap, BTreeSet};

use openness_meter::{
    catalog::{self, CatalogEntry, VerifiedBy, downloads},
    evaluate,
    frameworks::four_level::{Label, Level},
    link,
    release::{Artifact, ArtifactType, Availability, Flop, NoFlop, Release},
};

use crate::common::starts;

fn entries() -> &'static [CatalogEntry] {
    catalog::all().unwrap_or_else(|problem| panic!("{problem}"))
}

/// How many facts of an entry have a source.
fn fact_count(entry: &CatalogEntry) -> usize {
    let of_release = [entry.license.is_some(), entry.training_compute.is_some()];
    entry.evidence().count() + of_release.into_iter().filter(|is_there| *is_there).count()
}

#[test]
fn every_file_can_be_read_and_each_is_listed() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/catalog");
    let names = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name());
    let names = names.map(|name| name.into_string().unwrap());
    let there: BTreeSet<String> =
        names.filter_map(|name| Some(name.strip_suffix(".toml")?.to_owned())).collect();
    let listed: Vec<&str> = catalog::files().iter().map(|(id, _)| *id).collect();
    assert!(listed.is_sorted());
    assert_eq!(there.iter().map(String::as_str).collect::<Vec<_>>(), listed);
    // Of all that is wrong, not of the first.
    let problems: Vec<String> = catalog::files()
        .iter()
        .filter_map(|(id, text)| CatalogEntry::from_file(id, text).err())
        .map(|problem| problem.to_string())
        .collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    assert!(entries().len() >= 150);
}

#[test]
fn releases_come_out_as_expected() {
    let expected = [
        (Level::Closed, Label::Closed),
        (Level::Limited, Label::RestrictedWeights),
        (Level::Limited, Label::RestrictedWeights),
        (Level::Modifiable, Label::OpenWeights),
        (Level::Radical, Label::OpenSource),
        (Level::Radical, Label::OpenSource),
    ];
    let found = starts().map(|release| {
        let evaluation = evaluate(&release);
        (evaluation.level, evaluation.label)
    });
    assert_eq!(found, expected);
}

#[test]
fn what_the_page_starts_with_is_the_catalogs() {
    let first = catalog::find(catalog::FIRST).unwrap();
    assert_eq!(catalog::FIRST_LINK, link::encode(&first.release));
    assert_eq!(Some(catalog::FIRST_CHECKED), first.checked());
}

#[test]
fn there_is_an_example_for_each_level_with_the_facts_of_the_catalog() {
    let levels = catalog::EXAMPLES.map(|example| {
        let entry = catalog::find(example.id).unwrap_or_else(|| panic!("no {}", example.id));
        assert_eq!(example.link, link::encode_short(&entry.release), "{}", example.id);
        assert!(entry.release.name.starts_with(example.name), "{}", example.name);
        evaluate(&entry.release).level
    });
    assert_eq!(levels, Level::ALL);
}

#[test]
fn every_fact_has_an_address_and_no_release_is_there_twice() {
    let mut names = BTreeSet::new();
    for entry in entries() {
        assert!(names.insert(entry.release.name.to_lowercase()), "{} twice", entry.release.name);
        for (artifact, evidence) in entry.evidence() {
            assert!(evidence.source.starts_with("https://"), "{}: {artifact}", entry.id);
            assert_eq!(evidence.checked.is_empty(), evidence.verified_by == VerifiedBy::Unverified);
            let facts = &entry.release[artifact];
            let is_out = facts.availability > Availability::Withheld;
            // What is out no longer is told, and has no source as an evaluation.
            assert!(is_out || !evidence.note.is_empty(), "{}: {artifact}", entry.id);
            assert_eq!(facts.source.is_some(), is_out);
        }
        for artifact in Artifact::ALL {
            let is_out = entry.release[artifact].availability > Availability::Withheld;
            assert!(!is_out || entry.evidence[artifact as usize].is_some(), "{}", entry.id);
        }
        assert_eq!(entry.license.is_some(), entry.release.licenses.release.is_some());
    }
}

/// An address that shows an artifact shows it to the same extent, and code under the same
/// license, for every release, unless a note says why not.
#[test]
fn an_address_is_read_in_the_same_way_for_all_releases() {
    let mut readings: BTreeMap<(&str, Artifact), Vec<(String, &str)>> = BTreeMap::new();
    for entry in entries() {
        for (artifact, evidence) in entry.evidence().filter(|(_, one)| one.note.is_empty()) {
            let is_code = artifact.artifact_type() == Some(ArtifactType::Code);
            let license = entry.release.license(artifact).filter(|_| is_code);
            let license = license.map(ToString::to_string).unwrap_or_default();
            let reading = format!("{} {license}", entry.release[artifact].availability.id());
            readings.entry((&evidence.source, artifact)).or_default().push((reading, &entry.id));
        }
    }
    for (of, all) in readings {
        assert!(all.iter().all(|(reading, _)| *reading == all[0].0), "{of:?}: {all:?}");
    }
}

/// At most three facts in a hundred may wait to be verified.
#[test]
fn nearly_all_facts_are_verified() {
    let all: usize = entries().iter().map(fact_count).sum();
    let unverified: usize = entries().iter().map(|entry| entry.unverified().count()).sum();
    assert!(unverified * 100 <= all * 3, "{unverified} of {all}");
}

#[test]
fn what_the_page_loads_says_the_same() {
    let written = catalog::serialize(entries());
    assert_eq!(catalog::deserialize(&written), entries());
    assert_eq!(written.lines().count(), entries().len());
    assert_eq!(catalog::deserialize("garbage\n\na\tb\tc\td\n"), []);
    // Each of them cut short anywhere is still read without a panic.
    for end in (0..written.len()).filter(|end| written.is_char_boundary(*end)).step_by(97) {
        catalog::deserialize(&written[..end]);
    }
}

#[test]
fn what_differs_from_an_entry_is_found() {
    let entry = catalog::find("mixtral-8x7b").unwrap();
    assert_eq!(entry.diff_from(&entry.release), []);
    let changed = link::decode(&format!("{}&data-card=MIT&license=MIT", catalog::FIRST_LINK)).0;
    assert!(!entry.diff_from(&changed).is_empty());
}

#[test]
fn what_training_took_answers_the_question_of_systemic_risk() {
    let entry = |flop: &str| {
        let text = format!(
            "name = \"A\"\nproducer = \"B\"\ndate = \"2024-01-02\"\nkind = \"text\"\n[compute]\n\
             flop = \"{flop}\"\nsource = \"s\"\nnote = \"Stated by the developer.\"\n[sources]\n\
             s = {{ url = \"https://a.example/\", how = \"page\", checked = \"2026-11-24\" }}\n"
        );
        CatalogEntry::from_file("a", &text).unwrap()
    };
    // Article 51(2): greater than 10^25.
    for (flop, risk) in [("4.1e23", false), ("9.9e24", false), ("1.0e25", false), ("1.1e25", true)]
    {
        let entry = [entry(flop)];
        assert_eq!(entry[0].release.systemic_risk, Some(risk), "{flop}");
        assert_eq!(catalog::deserialize(&catalog::serialize(&entry)), entry);
        assert!(downloads::csv(&entry).contains(&format!("developer.,{flop}")));
        assert!(downloads::json(&entry).contains(&format!("\"training-compute\": \"{flop}\"")));
    }
    for wrong in
        ["", "e", "1", "1e25", "0.5e25", "10.0e24", "1.0e+25", "1.0e256", "1.05e25", "-1.0e2"]
    {
        assert_eq!(wrong.parse::<Flop>(), Err(NoFlop), "{wrong}");
    }
}

#[test]
fn a_wrong_file_is_told() {
    let file = |rest: &str| {
        let head = "name = \"A\"\nproducer = \"B\"\ndate = \"2024-01-02\"\nkind = \"text\"\n";
        CatalogEntry::from_file("a", &format!("{head}{rest}")).map_err(|problem| problem.message)
    };
    let source = "[sources]\ns = { url = \"https://a.example/\", how = \"page\", \
                  checked = \"2026-11-24\" }\n";
    assert!(file("").is_ok());
    assert!(file(&format!("{source}[public]\nweights = \"s\"\n")).is_ok());
    for (rest, message) in [
        ("[public]\nweights = \"s\"\n".to_owned(), "no source is called s"),
        (format!("{source}[public]\nwieghts = \"s\"\n"), "no artifact is called wieghts"),
        (source.to_owned(), "the source s shows nothing"),
        (
            format!("{source}[public]\nweights = \"s\"\n[partial]\nweights = \"s\"\n"),
            "weights is there twice",
        ),
        (
            format!("{source}[public]\nweights = {{ source = \"s\", license = \"Nope\" }}\n"),
            "the license Nope is not known",
        ),
        (
            format!("{source}[public]\nweights = {{ source = \"s\", note = \"no end\" }}\n"),
            "is no sentence",
        ),
        (format!("{source}[withdrawn]\nweights = \"s\"\n"), "weights is out no longer"),
        (
            format!("{source}[withdrawn]\nweights = {{ source = \"s\", note = \"Gone.\" }}\n"),
            "a sentence that says when",
        ),
        (
            format!("[compute]\nflop = \"1e25\"\nsource = \"s\"\nnote = \"So.\"\n{source}"),
            "1e25: no number of floating-point operations",
        ),
        (
            format!(
                "{source}[public]\nresearch-paper = {{ source = \"s\", note = \"At a venue.\" }}\n"
            ),
            "a sentence that says where, and when",
        ),
        (format!("{source}[gated]\nweights = \"s\"\n"), "a sentence that says which"),
        (
            source.replace(".example/", ".example/LICENSE.txt") + "[public]\nweights = \"s\"\n",
            "shows a license, and not weights",
        ),
        (
            source.replace("a.example/", "arxiv.org/abs/1")
                + "[public]\ntechnical-report = { source = \"s\", license = \"unlicensed\" }\n",
            "has a license where it is archived",
        ),
        ("[changes]\n\"last week\" = \"It is open.\"\n".to_owned(), "no sentence with its day"),
        ("[changes]\n\"2026-11-28\" = \"It is open\"\n".to_owned(), "no sentence with its day"),
        (
            format!(
                "[base]\nname = \"B\"\nweights = \"out\"\ntraining-data = \"withheld\"\n\
                 source = \"s\"\n{source}"
            ),
            "nothing of a base is out",
        ),
        ("license = \"MIT\"\n".to_owned(), "license and license-source go together"),
        (source.replace("https", "http") + "[public]\nweights = \"s\"\n", "is no address"),
        (source.replace("page", "unverified") + "[public]\nweights = \"s\"\n", "on which day"),
        ("kinds = 1\n".to_owned(), "unknown field"),
    ] {
        let found = file(&rest).unwrap_err();
        assert!(found.contains(message), "{found}");
    }
}

#[test]
fn the_table_has_a_row_for_each_fact_and_opens_in_a_sheet() {
    let table = downloads::csv(entries());
    let mut reader = csv::Reader::from_reader(table.trim_start_matches('\u{feff}').as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().collect::<Result<_, _>>().unwrap();
    assert_eq!(rows.len(), entries().iter().map(fact_count).sum::<usize>());
    let row = |id: &str, fact: &str| rows.iter().find(|row| &row[0] == id && &row[6] == fact);
    let weights = row("gemma-2-27b", "weights").unwrap();
    assert_eq!((&weights[7], &weights[8]), ("gated", "gemma"));
    let gone = row("dbrx", "weights").unwrap();
    assert_eq!((&gone[7], &gone[8]), ("withheld", ""));
    assert!(gone[12].contains("2025"));
}

#[test]
fn the_list_for_programs_has_every_release_as_it_is() {
    let list: Vec<serde_json::Value> = serde_json::from_str(&downloads::json(entries())).unwrap();
    assert_eq!(list.len(), entries().len());
    for (one, entry) in list.iter().zip(entries()) {
        let release: Release = serde_json::from_value(one["release"].clone()).unwrap();
        assert_eq!(release, entry.release, "{}", entry.id);
        assert_eq!(one["level"], evaluate(&release).level.id());
        let evidence = one["evidence"].as_object().unwrap().len();
        assert_eq!(evidence, fact_count(entry));
        assert_eq!(one["changes"].as_array().unwrap().len(), entry.changes.len());
    }
}
