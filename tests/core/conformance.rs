//! Files of other projects, with the verdicts that those projects give.
//!
//! They are not part of this repository: the tests use them where they lie
//! beside it, and the fixtures of `mof_yaml` cover the same rules always.

use std::{collections::BTreeMap, fs, path::PathBuf};

use openness_meter::{
    formats::mof_yaml,
    frameworks::mof::{COMPONENTS, Class, Rating},
};
use serde_json::Value;

fn folder() -> Option<PathBuf> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/conformance/mof");
    folder.is_dir().then_some(folder)
}

/// Every file of a folder, with what its own tool says of it.
fn files(of: &str) -> Vec<(String, Vec<u8>, Value)> {
    let Some(folder) = folder() else { return Vec::new() };
    let expected = fs::read_to_string(folder.join(format!("{of}.expected.json"))).unwrap();
    let expected: BTreeMap<String, Value> = serde_json::from_str(&expected).unwrap();
    let read = |(name, expected): (String, Value)| {
        let file = fs::read(folder.join(of).join(&name)).unwrap();
        (name, file, expected)
    };
    expected.into_iter().map(read).collect()
}

#[test]
fn the_model_openness_tool_says_the_same() {
    for (name, file, expected) in ["models", "tests"].into_iter().flat_map(files) {
        let read = mof_yaml::read(&file).unwrap_or_else(|error| panic!("{name}: {error:?}"));
        let rating = Rating::of_listing(&read.listing);
        let class = rating.class.map_or(0, Class::number);
        assert_eq!(class, u8::try_from(expected["class"].as_u64().unwrap()).unwrap(), "{name}");
        for class in Class::ALL {
            let progress = expected["progress"][class.number().to_string()].as_f64().unwrap();
            let found = rating.progress[class as usize].percent();
            assert!((found - progress).abs() < 1e-3, "{name}, {class:?}: {found}, not {progress}");
        }
        let number =
            |artifact| COMPONENTS.into_iter().find(|(known, _, _)| *known == artifact).unwrap().1;
        let mut warned: Vec<u8> = rating.of_other_type.iter().copied().map(number).collect();
        warned.sort_unstable();
        let expected: Vec<u8> =
            serde_json::from_value(expected["not_type_appropriate"].clone()).unwrap();
        assert_eq!(warned, expected, "{name}");
    }
}

#[test]
fn real_files_survive_being_written() {
    for (name, file, _) in ["models", "tests"].into_iter().flat_map(files) {
        let read = mof_yaml::read(&file).unwrap();
        let again = mof_yaml::read(read.document.write().as_bytes()).unwrap();
        assert_eq!(again.document, read.document, "{name}");
        assert_eq!(again.release, read.release, "{name}");
    }
}
