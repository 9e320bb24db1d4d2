//! The forms in which a release is written down: what goes out comes back.

use crate::common::{any_release, artifact, release};
use openness_meter::{
    catalog,
    link::{self, Notice},
    release::{Availability, License, Release},
};
use proptest::prelude::*;

#[test]
fn a_link_is_read_as_a_person_writes_it() {
    let (release, notices) = link::decode(
        "v=1&name=Mixtral+8x7B&by=Mistral+AI&license=Apache-2.0&public=weights,architecture,\
         inference-code,local-runtime,model-card&partial=technical-report&model-card=CC-BY-4.0",
    );
    assert_eq!(notices, []);
    assert_eq!((&*release.name, &*release.producer), ("Mixtral 8x7B", "Mistral AI"));
    assert_eq!(release.licenses.release, License::new("Apache-2.0"));
    assert_eq!(release[artifact("weights")].availability, Availability::Public);
    assert_eq!(release[artifact("technical-report")].availability, Availability::Partial);
    assert_eq!(release[artifact("training-data")].availability, Availability::Withheld);
    assert_eq!(release[artifact("model-card")].license, License::new("CC-BY-4.0"));
}

#[test]
fn a_link_is_canonical() {
    let mut written = release("Apache-2.0", "model-card weights", "technical-report");
    written.name = "A & B, or 1+1=2".to_owned();
    assert_eq!(
        link::encode(&written),
        "v=1&name=A+%26+B%2C+or+1%2B1%3D2&license=Apache-2.0&public=weights,model-card\
         &partial=technical-report"
    );
    assert_eq!(link::encode(&Release::default()), "v=1");
}

#[test]
fn what_a_link_says_that_is_not_known_is_noticed() {
    let notices = |link: &str| link::decode(link).1;
    assert_eq!(notices(""), [Notice::NoVersion]);
    assert_eq!(notices("v=2"), [Notice::OtherVersion("2".to_owned())]);
    assert_eq!(notices("v=1&color=red"), [Notice::UnknownKey("color".to_owned())]);
    assert_eq!(
        notices("v=1&public=weights,wieghts"),
        [Notice::UnknownArtifact("wieghts".to_owned())]
    );
}

#[test]
fn json_has_the_keys_of_a_link() {
    let mut written = release("Apache-2.0", "weights", "technical-report");
    written.name = "Mixtral 8x7B".to_owned();
    written[artifact("model-card")].license = License::new("CC-BY-4.0");
    written[artifact("weights")].source = Some("https://example.org".to_owned());
    assert_eq!(
        serde_json::to_value(&written).expect("it can be written"),
        serde_json::json!({
            "v": 1, "name": "Mixtral 8x7B", "license": "Apache-2.0", "model-card": "CC-BY-4.0",
            "public": ["weights"], "partial": ["technical-report"],
            "sources": {"weights": "https://example.org"},
        })
    );
}

#[test]
fn json_that_is_wrong_is_refused_with_the_word_that_is_wrong() {
    let error =
        |json: &str| serde_json::from_str::<Release>(json).expect_err("it is wrong").to_string();
    assert!(error("{}").contains("no version"));
    assert!(error(r#"{"v": 2}"#).contains("version 2"));
    assert!(error(r#"{"v": 1, "color": "red"}"#).contains("`color`"));
    assert!(error(r#"{"v": 1, "public": ["wieghts"]}"#).contains("`wieghts`"));
    assert!(error(r#"{"v": 1, "name": 7}"#).contains("integer `7`"));
    assert!(error("[]").contains("a release"));
}

#[test]
fn the_catalog_survives_a_round_trip() {
    for entry in catalog::ENTRIES {
        let release = entry.release();
        assert_eq!(link::decode(&link::encode(&release)), (release, vec![]), "{}", entry.id);
    }
}

proptest! {
    #[test]
    fn what_is_linked_comes_back(release in any_release()) {
        prop_assert_eq!(link::decode(&link::encode(&release)), (release, vec![]));
    }

    #[test]
    fn any_text_is_a_link_and_what_was_read_has_one_canonical_link(text in any::<String>()) {
        let (release, _) = link::decode(&text);
        let canonical = link::encode(&release);
        prop_assert_eq!(link::encode(&link::decode(&canonical).0), canonical);
    }

    #[test]
    fn what_is_written_as_json_comes_back(release in any_release()) {
        let json = serde_json::to_string(&release).expect("it can be written");
        prop_assert_eq!(serde_json::from_str::<Release>(&json).expect("it can be read"), release);
    }
}
