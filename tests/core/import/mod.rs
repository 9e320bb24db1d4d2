//! What is read of each kind of file: said, inferred, unknown, and refused.

mod cyclonedx;
mod hub;
mod model_card;
mod notices;
mod osai;
mod properties;
mod spdx;

use std::fmt::Write as _;

use openness_meter::{
    formats::{
        import::{FileFormat, ImportError, ImportResult, Place, Warning, read},
        mof_yaml::{self, MAX_BYTES},
        saved_evaluations::SavedEvaluations,
    },
    link,
    release::{Artifact, Availability, Release},
    words::Language,
};

use crate::common::starts;

fn only(bytes: &[u8]) -> ImportResult {
    let mut all =
        read(bytes).unwrap_or_else(|error| panic!("{}", Language::English.import().error(&error)));
    assert_eq!(all.len(), 1);
    all.remove(0)
}

/// All that was found, in a few lines.
fn told(found: &ImportResult) -> String {
    let mut told = format!("{:?}: {}\n", found.format, link::encode(&found.stated));
    for one in &found.inferred {
        let (id, how) = (one.artifact.id(), one.availability.id());
        writeln!(told, "inferred {id}: {how}, {}", Language::English.import().basis(one.basis))
            .unwrap();
    }
    for (place, warning) in &found.warnings {
        let place =
            place.as_ref().map(|place| Language::English.import().place(place)).unwrap_or_default();
        writeln!(told, "{place}: {}", Language::English.import().warning(warning)).unwrap();
    }
    told
}

#[test]
fn mof_yaml_is_read_as_the_framework_has_it() {
    let file = include_bytes!("../../fixtures/mof/complete.yml");
    let found = only(file);
    assert_eq!(found.format, FileFormat::MofYaml);
    assert_eq!(found.release(), mof_yaml::read(file).unwrap().release);
    assert_eq!(found.stated[Artifact::LocalRuntime].availability, Availability::Withheld);
}

#[test]
fn json_of_ours_is_read_as_its_link_would_be() {
    let text = r#"{"v": 1, "name": "A", "license": "MIT", "public": ["weights", "telepathy"],
        "later": "kept", "sources": {"weights": "https://example.org"}, "date": ["x"], "by": {}}"#;
    let found = only(text.as_bytes());
    assert_eq!(found.format, FileFormat::Json);
    assert_eq!(found.stated.other.len(), 2);
    assert_eq!(found.stated[Artifact::Weights].source.as_deref(), Some("https://example.org"));
    assert!(told(&found).contains("by: This is not what the key is for"), "{}", told(&found));
    assert!(told(&found).contains("public[1]: “telepathy” isn’t an item we rate"));

    let other = only(br#"{"v": 2, "public": []}"#);
    assert!(told(&other).contains("another version of this page (v=2)"));
}

#[test]
fn links_are_read_wherever_they_stand() {
    let link = "https://example.org/a/#v=1&license=MIT&public=weights";
    let found = only(link.as_bytes());
    assert_eq!((found.format, found.warnings.len()), (FileFormat::Link, 0));
    assert_eq!(found.stated[Artifact::Weights].availability, Availability::Public);
    let wrapped = only(link.replace(',', ",\n").replace('&', "&amp;").as_bytes());
    assert_eq!(wrapped.stated, found.stated);
}

#[test]
fn what_cannot_be_read_says_where_and_why() {
    let error =
        |bytes: &[u8]| Language::English.import().error(&read(bytes).expect_err("it is wrong"));
    assert_eq!(error(b" \n"), "It is empty.");
    assert_eq!(
        error(b"\x89PNG\r\n\x1a\n"),
        "We can’t read this. Paste a model card, MOF YAML, CycloneDX, SPDX 3 or a link made here."
    );
    assert_eq!(
        error(b"just words"),
        "We can’t read this. Paste a model card, MOF YAML, CycloneDX, SPDX 3 or a link made here."
    );
    assert_eq!(
        error(b"[1, 2]"),
        "We can’t read this. Paste a model card, MOF YAML, CycloneDX, SPDX 3 or a link made here."
    );
    // No parser's words, in any of the ways to be wrong.
    for (text, expected) in [
        ("{\"v\": 1,\n \"name\": }", "Line 2, character 10: The file isn’t valid JSON here."),
        ("{\"v\": 1,", "Line 1, character 8: This JSON is cut off."),
        ("[", "Line 1, character 1: This JSON is cut off."),
        ("{\"v\": tru", "Line 1, character 9: This JSON is cut off."),
        ("{'v': 1}", "Line 1, character 2: The file isn’t valid JSON here."),
        ("[1] 2", "Line 1, character 5: The file isn’t valid JSON here."),
    ] {
        assert_eq!(error(text.as_bytes()), expected, "{text}");
    }
    let deep = error("[".repeat(1000).as_bytes());
    assert!(deep.ends_with("This JSON is nested too deeply."), "{deep}");
    // The lines of a block are those of the file.
    assert_eq!(
        error(b"\n---\nlicense: [apache-2.0\nrelease: x\n---\n"),
        "Line 4, character 8: The file isn’t valid YAML here."
    );
    assert_eq!(
        error(b"license: [apache-2.0\nrelease: x"),
        "Line 2, character 8: The file isn’t valid YAML here."
    );
    assert_eq!(error(&vec![b'a'; MAX_BYTES + 1]), "The file is too large: we read up to 1000 kB.");
    assert_eq!(
        error(br#"{"bomFormat": "CycloneDX", "components": [{"type": "library"}]}"#),
        "components: There is no component of the type “machine-learning-model”."
    );
    assert_eq!(
        error(br#"{"@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld", "@graph": []}"#),
        "@graph: There is no element of the type “ai_AIPackage”."
    );
    assert_eq!(
        error(br#"{"spdxVersion": "SPDX-2.3"}"#),
        "spdxVersion: SPDX-2.3 knows no AI models; SPDX 3.0 does."
    );
    assert!(matches!(
        read(&[b"license: \xff".as_slice(), &[b'a'; 64]].concat()),
        Err(ImportError::OtherKind)
    ));
    assert!(
        error(&[&[b'a'; 64], b": \xff".as_slice()].concat()).starts_with("Line 1, character 67")
    );
}

#[test]
fn saved_evaluations_come_back() {
    let mut saved = SavedEvaluations::default();
    for release in starts() {
        saved.save("2026-11-24", release);
    }
    saved.save("2026-11-25", starts()[0].clone());
    assert_eq!(saved.0.len(), starts().len());
    assert_eq!(saved.0[0].day, "2026-11-25");
    assert_eq!(SavedEvaluations::parse(&saved.to_text()), saved);
    assert_eq!(SavedEvaluations::parse("garbage\n\n2026 x\n"), SavedEvaluations::default());
    assert_eq!(saved.find("mistral 8X7b").len(), 1);
    assert_eq!(saved.find(" ").len(), saved.0.len());
    let opened = read(saved.to_json().as_bytes()).unwrap();
    let opened: Vec<Release> = opened.into_iter().map(|found| found.stated).collect();
    assert!(saved.0.iter().map(|kept| &kept.release).eq(&opened));
}

/// A place that is a path says the path; one that is a line, the line.
#[test]
fn places_are_named() {
    assert_eq!(Language::English.import().place(&Place::Path("a.b".to_owned())), "a.b");
    let line = Place::Line(mof_yaml::Place { line: 3, column: 7 });
    assert_eq!(Language::English.import().place(&line), "Line 3, character 7");
    assert!(Language::English.import().warning(&Warning::WrongKind).ends_with('.'));
}
