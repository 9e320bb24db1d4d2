//! What our own properties in a bill of materials state, and what else in it counts before them.

use crate::{
    common::release,
    export_cyclonedx::{bom, import, model, sample},
};
use openness_meter::{
    formats::import::{Place, Warning},
    link,
    release::{Artifact, Availability, License, Release},
};
use proptest::{collection::vec, prelude::*, sample::select};
use serde_json::{Value, json};

/// What a change of a bill of materials makes of the sample, and the places that are told.
fn changed(change: impl Fn(&mut Value)) -> (Release, Vec<String>) {
    let mut bom = bom(&sample());
    change(&mut bom);
    let found = import(&bom);
    let overruled =
        found.warnings.into_iter().filter_map(|(place, warning)| match (place, warning) {
            (Some(Place::Path(path)), Warning::Overruled(_)) => {
                Some(path.trim_start_matches("openness-meter:release:").to_owned())
            }
            _ => None,
        });
    (found.stated, overruled.collect())
}

#[test]
fn what_others_write_into_its_own_fields_counts_and_is_told() {
    assert_eq!(changed(|_| ()), (sample(), vec![]));
    let (found, told) = changed(|bom| model(bom)["name"] = json!("Another"));
    assert_eq!((&*found.name, &told[..]), ("Another", &["name".to_owned()][..]));
    let (found, told) = changed(|bom| model(bom)["licenses"] = json!([{"license": {"id": "MIT"}}]));
    assert_eq!(found.license(Artifact::Weights), License::new("MIT").as_ref());
    assert_eq!(found.license(Artifact::ModelCard), License::new("MIT").as_ref());
    assert_eq!(told, ["weights"]);
    let (found, told) = changed(|bom| {
        bom["components"][0].as_object_mut().unwrap().remove("licenses");
    });
    assert!(found.license(Artifact::TrainingData).unwrap().is_unlicensed());
    assert_eq!(told, ["training-data"]);
    // What has no field of its own is what the properties say.
    let (found, told) = changed(|bom| {
        let model = model(bom);
        for key in ["externalReferences", "modelCard", "licenses", "version", "manufacturer"] {
            model.as_object_mut().unwrap().remove(key);
        }
    });
    assert_eq!((found, told), (sample(), vec![]));
}

#[test]
fn properties_are_statements_like_any_other() {
    let read = |properties: Value| {
        import(&json!({
            "bomFormat": "CycloneDX", "specVersion": "1.6",
            "components": [{"type": "machine-learning-model", "name": "Sample",
                            "purl": "pkg:huggingface/lab/sample", "properties": properties}]
        }))
    };
    let property = |key: &str, value: &str| json!({"name": format!("openness-meter:release:{key}"), "value": value});
    let found = read(json!([property("v", "1"), property("public", "weights,architecture")]));
    assert_eq!(
        found.stated,
        Release { name: "Sample".to_owned(), ..release("", "weights architecture", "") }
    );
    // Without a list they state no release, and what else is in the file is kept.
    let found = read(json!([property("license", "MIT")]));
    assert_eq!(found.stated.licenses, Release::default().licenses);
    assert_eq!(found.release()[Artifact::Weights].availability, Availability::Public);
    assert!(
        found
            .warnings
            .iter()
            .any(|(_, warning)| { *warning == Warning::Link(link::Notice::NothingListed) })
    );
    // What is not ours, or of no use, changes nothing.
    for other in [json!({}), json!([1, {"name": 1}, {"name": "other:public", "value": "weights"}])]
    {
        assert_eq!(read(other), read(json!([])));
    }
    let odd = [json!({"name": "openness-meter:release:public"}), property("color", "red")];
    let found = read(json!(odd));
    assert_eq!(found.stated.other, [("color".to_owned(), "red".to_owned())]);
    assert_eq!(found.stated.artifacts(Availability::Withheld).count(), Artifact::COUNT);
}

#[test]
fn many_long_properties_are_read_so_far() {
    let long = json!({"name": "openness-meter:release:x", "value": "y".repeat(1000)});
    let list = json!({"name": "openness-meter:release:public", "value": "weights"});
    let properties: Vec<Value> = std::iter::once(list).chain(vec![long; 900]).collect();
    let found = import(&json!({
        "bomFormat": "CycloneDX", "specVersion": "1.6",
        "components": [{"type": "machine-learning-model", "name": "A", "properties": properties}]
    }));
    let kept: usize = found.stated.other.iter().map(|(_, value)| value.len()).sum();
    assert!(kept <= 32 * 1024, "{kept}");
    assert!(found.warnings.iter().any(|(_, one)| *one == Warning::Link(link::Notice::TooLong)));
}

/// Keys and values of links, for [`any_properties_are_read_as_a_link_is`].
const KEYS: [&str; 10] = [
    "v",
    "name",
    "link",
    "public",
    "partial",
    "license",
    "weights",
    "weights.source",
    "systemic-risk",
    "claim",
];
const VALUES: [&str; 7] = ["", "1", "yes", "weights,telepathy", "MIT", "open-source", " , "];

proptest! {
    #[test]
    fn any_properties_are_read_as_a_link_is(
        pairs in vec((prop_oneof![select(KEYS.to_vec()).prop_map(str::to_owned), any::<String>()],
                      prop_oneof![select(VALUES.to_vec()).prop_map(str::to_owned), any::<String>()]),
                     0..8),
    ) {
        let list = ("public".to_owned(), "weights".to_owned());
        let pairs: Vec<(String, String)> = pairs.into_iter().chain([list]).collect();
        let link = form_urlencoded::Serializer::new("v=1&".to_owned()).extend_pairs(&pairs).finish();
        let properties: Vec<Value> = pairs
            .iter()
            .map(|(key, value)| {
                json!({"name": format!("openness-meter:release:{key}"), "value": value})
            })
            .collect();
        let found = import(&json!({
            "bomFormat": "CycloneDX", "specVersion": "1.6", "components": [
                {"type": "machine-learning-model", "name": "", "properties": properties}
            ]
        }));
        prop_assert_eq!(found.stated, link::decode(&link).0);
    }
}
