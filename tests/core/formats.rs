//! The forms in which a release is written down: what goes out comes back.

use crate::common::{any_release, artifact, release};
use openness_meter::release::{License, Release};
use proptest::prelude::*;

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

proptest! {
    #[test]
    fn what_is_written_as_json_comes_back(release in any_release()) {
        let json = serde_json::to_string(&release).expect("it can be written");
        prop_assert_eq!(serde_json::from_str::<Release>(&json).expect("it can be read"), release);
    }
}
