//! The framework's own files, clean and dirty.

use std::{fs, path::PathBuf};

use crate::common::any_release;
use openness_meter::{
    formats::mof_yaml::{self, Document, Error, MAX_BYTES, NoticeKind, Place, Read},
    frameworks::mof::{COMPONENTS, Class, Rating, Status},
    release::{Artifact, Artifact::*, Availability, Base, Facts, License, Release},
    words::Language,
};
use proptest::prelude::*;

fn fixture(name: &str) -> Read {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/mof").join(name);
    mof_yaml::read(&fs::read(path).unwrap()).unwrap()
}

fn read(text: &str) -> Read {
    mof_yaml::read(text.as_bytes()).unwrap()
}

fn error(file: impl AsRef<[u8]>) -> Error {
    mof_yaml::read(file.as_ref()).map(|read| read.document).unwrap_err()
}

#[test]
fn a_complete_file_is_read_whole_and_without_a_word() {
    let Read { release, listing, notices, .. } = fixture("complete.yml");
    let kinds: Vec<NoticeKind> = notices.into_iter().map(|notice| notice.kind).collect();
    let origin = NoticeKind::Origin("Base".to_owned());
    assert_eq!(kinds, [origin, NoticeKind::RunsLocally], "what the format cannot say");
    assert_eq!((&*release.name, &*release.producer), ("Complete", "The Makers"));
    assert_eq!((&*release.version, &*release.date), ("7B", "2026-01-02"));
    assert_eq!(
        release.links,
        ["https://github.com/example/complete", "https://huggingface.co/example/complete"]
    );
    let license = |artifact| release.license(artifact).map(License::name);
    assert_eq!(license(Architecture), Some("Apache-2.0"));
    assert_eq!(license(DataCode), Some("MIT"));
    assert_eq!(license(Weights), Some("CDLA-Permissive-2.0"));
    assert_eq!(license(ModelCard), Some("CC-BY-4.0"));
    assert_eq!(release[DataCode].source.as_deref(), Some("https://example.org/data-code"));
    let rating = Rating::of_listing(&listing);
    assert_eq!((rating.class, rating.of_other_type.len()), (Some(Class::I), 0));
    assert_eq!(Rating::of(&release), rating);
}

#[test]
fn every_oddity_is_a_notice_with_its_place() {
    let Read { release, listing, notices, .. } = fixture("dirty.yml");
    let found: Vec<(usize, NoticeKind)> =
        notices.iter().map(|notice| (notice.place.line, notice.kind.clone())).collect();
    let text = |text: &str| text.to_owned();
    let expected = [
        (3, NoticeKind::OtherFramework(text("Some Other Framework"))),
        (5, NoticeKind::UnknownKey(text("extra"))),
        (8, NoticeKind::Missing("producer")),
        (9, NoticeKind::NotText(text("version"))),
        (11, NoticeKind::WrongKind(text("type"))),
        (12, NoticeKind::NotText(text("contact"))),
        (15, NoticeKind::UnknownKey(text("unknown-key"))),
        (16, NoticeKind::RepeatedKey),
        (18, NoticeKind::Respelled(text("apache-2.0"), text("Apache-2.0"))),
        (19, NoticeKind::NotThere(Weights)),
        (20, NoticeKind::RepeatedComponent(Weights)),
        (20, NoticeKind::Respelled(text("Llama 2 Community License"), text("llama2"))),
        (21, NoticeKind::NotThere(Checkpoints)),
        (26, NoticeKind::NotText(text("license_path"))),
        (27, NoticeKind::UnknownLicense(text("Undisclosed"))),
        (28, NoticeKind::UnknownComponent(text("Telepathy"))),
        (29, NoticeKind::Missing("name")),
        (30, NoticeKind::WrongKind(text("components"))),
        (31, NoticeKind::WrongKind(text("license"))),
        (32, NoticeKind::Tag),
        (33, NoticeKind::OddKey),
        (34, NoticeKind::SecondDocument),
    ];
    let mut rest = found.clone();
    for notice in &expected {
        let at = rest.iter().position(|found| found == notice);
        assert!(at.is_some(), "{notice:?} is not among {found:#?}");
        rest.remove(at.unwrap());
    }
    assert_eq!(rest, [(18, NoticeKind::RunsLocally)]);
    for notice in &notices {
        assert!(Language::English.import().mof_notice(&notice.kind).ends_with('.'));
    }

    assert_eq!(release.name, "Dirty", "the last one counts");
    assert_eq!(release[Weights].availability, Availability::Public);
    assert_eq!(release[Checkpoints].availability, Availability::Withheld);
    assert_eq!(release[EvaluationCode].license, License::new("MIT"), "by an alias");
    let rating = Rating::of_listing(&listing);
    let status = |artifact| rating.status(artifact);
    assert_eq!(status(Architecture), Status::Invalid, "letter by letter");
    assert_eq!(status(Checkpoints), Status::Invalid, "listed, whatever it says");
    assert_eq!(status(TechnicalReport), Status::Unlicensed, "empty is none");
    assert_eq!(status(ResearchPaper), Status::Unlicensed, "null inherits nothing here");
    assert_eq!(status(InferenceCode), Status::Invalid, "an expression");
    assert_eq!(status(TrainingData), Status::Invalid, "spelled otherwise there");
    assert_eq!(status(EvaluationCode), Status::Included);
    assert_eq!(status(SampleOutputs), Status::Absent);
}

#[test]
fn empty_and_null_licenses_inherit_as_the_tool_has_it() {
    let Read { listing, release, .. } = fixture("paper.yml");
    let rating = Rating::of_listing(&listing);
    assert_eq!(rating.class, Some(Class::III), "the paper stands in for the report");
    assert_eq!(release.licenses.code, None);
    assert_eq!(release.license(Weights).map(License::name), Some("Apache-2.0"));

    let Read { release, notices, .. } = fixture("nothing.yml");
    assert_eq!(release, Release::default());
    assert!(notices.len() >= 3);
}

#[test]
fn what_cannot_be_read_says_where() {
    let at = |line, column| Place { line, column };
    assert_eq!(error(vec![b' '; MAX_BYTES + 1]), Error::TooLarge);
    assert_eq!(error(b"release:\n  name: \xff"), Error::NotText(at(2, 9)));
    assert!(matches!(error("release: {"), Error::NotYaml(_)));
    assert_eq!(error("release: [a, b\nc: d").place().line, 2);
    assert_eq!(error(""), Error::NotARelease(at(1, 1)));
    assert_eq!(error("just text"), Error::NotARelease(at(1, 1)));
    assert_eq!(error("release: text"), Error::NotARelease(at(1, 1)));
    assert!(matches!(error("[".repeat(100)), Error::TooDeep(_) | Error::NotYaml(_)));
    let deep: Vec<String> = (0..60).map(|depth| format!("{}a:", " ".repeat(depth))).collect();
    assert_eq!(error(deep.join("\n")), Error::TooDeep(at(33, 33)));
    assert!(matches!(error("release: &a {b: *a}"), Error::TooManyAliases(_)));
    let laughs: Vec<String> = (1..12)
        .map(|level| {
            let list = [format!("*a{}", level - 1).as_str(); 10].join(", ");
            format!("a{level}: &a{level} [{list}]")
        })
        .collect();
    let laughs = format!("a0: &a0 [lol, lol, lol]\n{}", laughs.join("\n"));
    assert!(matches!(error(laughs), Error::TooManyAliases(_)));
    for broken in ["release: {", "", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["] {
        assert!(Language::English.import().mof_error(&error(broken)).ends_with('.'));
    }
}

#[test]
fn nothing_is_dropped_when_a_file_is_written_again() {
    for name in ["complete.yml", "dirty.yml", "paper.yml", "nothing.yml"] {
        let first = fixture(name);
        let written = first.document.write();
        let again = read(&written);
        assert_eq!(again.document, first.document, "{name}: {written}");
        assert_eq!(again.release, first.release, "{name}");
        assert_eq!(again.listing, first.listing, "{name}");
        assert_eq!(again.document.write(), written, "{name}");
    }
    let written = fixture("dirty.yml").document.write();
    for kept in ["extra: kept", "nested:", "Telepathy", "contact: true", "version: 3"] {
        assert!(written.contains(kept), "{kept} in {written}");
    }
}

/// What the format can hold of a release: public components, and links of two
/// kinds.
fn held(release: &Release) -> Release {
    let mut held =
        Release { systemic_risk: None, claim: None, links: Vec::new(), ..release.clone() };
    held.base = Base::default();
    held.name = held.name.trim().to_owned();
    held.producer = held.producer.trim().to_owned();
    // What is no date is none in the format.
    held.date.retain(|char| char.is_ascii_digit() || char == '-');
    if held.date != release.date || held.date.split('-').map(str::len).ne([4, 2, 2]) {
        held.date.clear();
    }
    let is_hub = |link: &&String| link.contains("huggingface.co");
    held.links.extend(release.links.iter().find(|link| !is_hub(link)).cloned());
    held.links.extend(release.links.iter().find(is_hub).cloned());
    for artifact in Artifact::ALL {
        let is_component = COMPONENTS.iter().any(|(known, _, _)| *known == artifact);
        let facts = &mut held[artifact];
        if !is_component || facts.availability != Availability::Public {
            *facts = Facts::default();
        }
        let source = facts.source.as_deref().map(str::trim).filter(|source| !source.is_empty());
        facts.source = source.map(str::to_owned);
    }
    held
}

proptest! {
    #[test]
    fn a_release_survives_the_format(release in any_release()) {
        let written = Document::of(&release).write();
        let mut found = mof_yaml::read(written.as_bytes()).unwrap().release;
        // Inferred, not held.
        found[LocalRuntime].availability = Availability::Withheld;
        prop_assert_eq!(found, held(&release));
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        drop(mof_yaml::read(&bytes));
    }

    #[test]
    fn any_text_in_a_release_is_read_or_refused(text in "\\PC{0,80}", key in "[a-z_]{1,12}") {
        drop(mof_yaml::read(format!("release:\n  {key}: {text}\n").as_bytes()));
    }
}
