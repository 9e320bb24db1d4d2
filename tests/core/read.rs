//! What is read of each kind of file: said, inferred, unknown, and refused.

use std::fmt::Write as _;

use openness_meter::{
    catalog,
    formats::{
        mof_yaml::{self, MOST_BYTES},
        read::{Error, Found, Kind, Oddity, Place, read},
        shelf::Shelf,
    },
    link,
    panels::found,
    release::{Artifact, Availability, Release},
    words::FILE_ENGLISH,
};
use proptest::prelude::*;

use crate::common::{any_release, artifact};

fn only(bytes: &[u8]) -> Found {
    let mut all = read(bytes).unwrap_or_else(|error| panic!("{}", FILE_ENGLISH.error(&error)));
    assert_eq!(all.len(), 1);
    all.remove(0)
}

/// All that was found, in a few lines.
fn told(found: &Found) -> String {
    let mut told = format!("{:?}: {}\n", found.kind, link::encode(&found.said));
    for one in &found.inferred {
        let (id, how) = (one.artifact.id(), one.availability.id());
        writeln!(told, "inferred {id}: {how}, {}", FILE_ENGLISH.reason(one.reason)).unwrap();
    }
    for (place, oddity) in &found.oddities {
        let place = place.as_ref().map(|place| FILE_ENGLISH.place(place)).unwrap_or_default();
        writeln!(told, "{place}: {}", FILE_ENGLISH.oddity(oddity)).unwrap();
    }
    told
}

#[test]
fn spdx_is_read() {
    let found = only(include_bytes!("../fixtures/files/spdx.json"));
    assert_eq!(
        told(&found),
        "Spdx: v=1&name=Example+7B&by=Example+Lab&date=2026-01-02&version=1.1&license=Apache-2.0\
         &partial=training-data&training-data=CC-BY-4.0&link=https%3A%2F%2Fexample.org%2F\
         &training-data.source=https%3A%2F%2Fexample.org%2Fdata\n\
         inferred weights: public, an address for downloading is given\n\
         inferred architecture: partial, named or described, and not handed over\n\
         inferred metadata: partial, named or described, and not handed over\n\
         inferred evaluation-results: public, the file has it\n\
         inferred evaluation-data: public, an address is given\n\
         hasConcludedLicense: Someone concluded another license, “MIT”; the declared one counts.\n"
    );
    assert!(found.unknown.contains(&artifact("training-code")));
    assert!(!found.unknown.contains(&artifact("weights")));
}

#[test]
fn cyclonedx_is_read() {
    let found = only(include_bytes!("../fixtures/files/cyclonedx.json"));
    assert_eq!(
        told(&found),
        "CycloneDx: v=1&name=Example+7B&by=Example+Lab&version=1.1&license=Apache-2.0\
         &public=model-card,research-paper&training-data=CC-BY-4.0\
         &link=https%3A%2F%2Fexample.org%2F&model-card.source=https%3A%2F%2Fexample.org%2Fcard\
         &research-paper.source=https%3A%2F%2Farxiv.org%2Fabs%2F2401.04088\n\
         inferred weights: public, an address for downloading is given\n\
         inferred architecture: partial, named or described, and not handed over\n\
         inferred evaluation-results: public, the file has it\n\
         inferred training-data: partial, named or described, and not handed over\n\
         components: There is 1 more model in it; the first is read.\n"
    );
}

#[test]
fn a_model_card_is_read() {
    let found = only(include_bytes!("../fixtures/files/model_card.md"));
    assert_eq!(
        told(&found),
        "ModelCard: v=1&name=Example+7B&license=gemma&public=model-card,research-paper,evaluation-results\
         &research-paper.source=https%3A%2F%2Farxiv.org%2Fabs%2F2401.04088\n\
         inferred weights: partial, whoever wants it is asked for something first\n\
         inferred training-data: partial, named or described, and not handed over\n\
         inferred local-runtime: public, an open library runs it\n\
         base_model: It was made from “example/base”, of which this file does not tell.\n"
    );
    // The block alone, and without a gate.
    let block = only(b"license: apache-2.0\nlibrary_name: unknown");
    assert_eq!(block.release()[Artifact::Weights].availability, Availability::Public);
    assert_eq!(block.said[Artifact::Weights].availability, Availability::Withheld);
}

#[test]
fn mof_yaml_is_read_as_the_framework_has_it() {
    let file = include_bytes!("../fixtures/mof/complete.yml");
    let found = only(file);
    assert_eq!(found.kind, Kind::MofYaml);
    assert_eq!(found.release(), mof_yaml::read(file).unwrap().release);
    assert_eq!(found.said[Artifact::LocalRuntime].availability, Availability::Withheld);
}

#[test]
fn json_of_ours_is_read_as_its_link_would_be() {
    let text = r#"{"v": 1, "name": "A", "license": "MIT", "public": ["weights", "telepathy"],
        "later": "kept", "sources": {"weights": "https://example.org"}, "date": ["x"], "by": {}}"#;
    let found = only(text.as_bytes());
    assert_eq!(found.kind, Kind::Json);
    assert_eq!(found.said.other.len(), 2);
    assert_eq!(found.said[Artifact::Weights].source.as_deref(), Some("https://example.org"));
    assert!(told(&found).contains("by: This is not what the key is for"), "{}", told(&found));
    assert!(told(&found).contains("There is no artifact “telepathy”"));

    let other = only(br#"{"v": 2, "public": []}"#);
    assert!(told(&other).contains("another version of this page (v=2)"));
}

#[test]
fn links_are_read_wherever_they_stand() {
    let link = "https://example.org/a/#v=1&license=MIT&public=weights";
    let found = only(link.as_bytes());
    assert_eq!((found.kind, found.oddities.len()), (Kind::Link, 0));
    assert_eq!(found.said[Artifact::Weights].availability, Availability::Public);
    let wrapped = only(link.replace(',', ",\n").replace('&', "&amp;").as_bytes());
    assert_eq!(wrapped.said, found.said);
}

#[test]
fn what_cannot_be_read_says_where_and_why() {
    let error = |bytes: &[u8]| FILE_ENGLISH.error(&read(bytes).expect_err("it is wrong"));
    assert_eq!(error(b" \n"), "There is nothing in it.");
    assert_eq!(
        error(b"\x89PNG\r\n\x1a\n"),
        "It is none of the kinds of text that this page reads."
    );
    assert_eq!(error(b"just words"), "It is none of the kinds of text that this page reads.");
    assert_eq!(error(b"[1, 2]"), "It is none of the kinds of text that this page reads.");
    assert_eq!(
        error(b"{\"v\": 1,\n \"name\": }"),
        "Line 2, character 10: The file is not JSON: expected value."
    );
    assert_eq!(
        error(b"license: [apache-2.0\nrelease: x"),
        "Line 2, character 8: The file is not YAML: illegal placement of ':' indicator."
    );
    assert_eq!(
        error(&vec![b'a'; MOST_BYTES + 1]),
        "The file is too large: at most 1000 kB are read."
    );
    assert_eq!(
        error(br#"{"bomFormat": "CycloneDX", "components": [{"type": "library"}]}"#),
        "components: There is no component of the type “machine-learning-model”."
    );
    assert_eq!(
        error(br#"{"@context": "x", "@graph": []}"#),
        "@graph: There is no element of the type “ai_AIPackage”."
    );
    assert_eq!(
        error(br#"{"spdxVersion": "SPDX-2.3"}"#),
        "spdxVersion: SPDX-2.3 knows no AI models; SPDX 3.0 does."
    );
    let deep = "[".repeat(100_000);
    assert!(error(deep.as_bytes()).contains("recursion limit"));
    assert!(matches!(
        read(&[b"license: \xff".as_slice(), &[b'a'; 64]].concat()),
        Err(Error::OtherKind)
    ));
    assert!(
        error(&[&[b'a'; 64], b": \xff".as_slice()].concat()).starts_with("Line 1, character 67")
    );
}

#[test]
fn what_was_found_is_told_apart() {
    let text = found::view("a\u{1}b.json", include_bytes!("../fixtures/files/spdx.json")).text();
    for part in ["It says", "Inferred", "Unknown", "To be checked", "Only what it says"] {
        assert!(text.contains(part), "{part} is not in {text}");
    }
    let failed = found::view("notes.txt", b"just words").text();
    assert!(failed.ends_with("Nothing on the page was changed."), "{failed}");
}

#[test]
fn a_shelf_is_kept_and_comes_back() {
    let mut shelf = Shelf::default();
    for release in catalog::starts() {
        shelf.keep("2026-11-24", release);
    }
    shelf.keep("2026-11-25", catalog::starts()[0].clone());
    assert_eq!(shelf.0.len(), catalog::STARTS.len());
    assert_eq!(shelf.0[0].day, "2026-11-25");
    assert_eq!(Shelf::read(&shelf.write()), shelf);
    assert_eq!(Shelf::read("garbage\n\n2026 x\n"), Shelf::default());
    assert_eq!(shelf.find("mistral 8X7b").len(), 1);
    assert_eq!(shelf.find(" ").len(), shelf.0.len());
    let opened = read(shelf.json().as_bytes()).unwrap();
    let opened: Vec<Release> = opened.into_iter().map(|found| found.said).collect();
    assert!(shelf.0.iter().map(|kept| &kept.release).eq(&opened));
}

proptest! {
    #[test]
    fn json_comes_back(release in any_release()) {
        let found = only(serde_json::to_string(&release).unwrap().as_bytes());
        prop_assert_eq!(found.oddities, vec![]);
        prop_assert_eq!(found.said, release);
    }

    #[test]
    fn anything_is_read_or_refused(bytes in any::<Vec<u8>>(), text in any::<String>()) {
        for bytes in [bytes, text.into_bytes()] {
            prop_assert!(!found::view("", &bytes).text().is_empty());
        }
    }

    #[test]
    fn json_of_any_shape_is_read_or_refused(text in any_json()) {
        prop_assert!(!found::view("", text.as_bytes()).text().is_empty());
    }
}

/// JSON of any shape, with the keys that readers look for.
fn any_json() -> impl Strategy<Value = String> {
    let keys = prop::sample::select(vec![
        "v",
        "public",
        "license",
        "licenses",
        "sources",
        "links",
        "components",
        "type",
        "modelCard",
        "modelParameters",
        "datasets",
        "@graph",
        "@context",
        "to",
        "from",
        "relationshipType",
        "spdxId",
        "name",
        "bomFormat",
        "expression",
        "specVersion",
        "suppliedBy",
        "url",
        "ref",
    ]);
    let values = prop::sample::select(vec![
        "\"CycloneDX\"",
        "\"machine-learning-model\"",
        "\"ai_AIPackage\"",
        "\"trainedOn\"",
        "1",
        "\"x\"",
        "null",
        "true",
        "\"hasDeclaredLicense\"",
        "\"https://example.org\"",
        "\"weights\"",
    ]);
    let leaf = values.prop_map(str::to_owned);
    leaf.prop_recursive(4, 40, 6, move |inner| {
        let entries = prop::collection::vec((keys.clone(), inner.clone()), 0..6);
        let object = entries.prop_map(|entries| {
            let entries: Vec<String> =
                entries.iter().map(|(key, value)| format!("\"{key}\": {value}")).collect();
            format!("{{{}}}", entries.join(", "))
        });
        let list =
            prop::collection::vec(inner, 0..4).prop_map(|items| format!("[{}]", items.join(", ")));
        prop_oneof![object, list]
    })
}

/// A place that is a path says the path; one that is a line, the line.
#[test]
fn places_are_named() {
    assert_eq!(FILE_ENGLISH.place(&Place::Path("a.b".to_owned())), "a.b");
    let line = Place::Line(mof_yaml::Place { line: 3, column: 7 });
    assert_eq!(FILE_ENGLISH.place(&line), "Line 3, character 7");
    assert!(FILE_ENGLISH.oddity(&Oddity::WrongKind).ends_with('.'));
}
