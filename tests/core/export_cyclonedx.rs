//! A bill of materials: it is valid, it holds the whole release, and what others change counts.

use std::sync::LazyLock;

use crate::{
    common::{LICENSES, any_release, artifact, release},
    share::write,
};
use jsonschema::{Registry, Validator};
use openness_meter::{
    catalog,
    formats::{
        export::ShareFormat,
        import::{FileFormat, ImportResult, Warning, read},
    },
    link,
    release::{Artifact, Availability, License, LicenseInfo, Release, Scope, recognize},
};
use proptest::{collection::vec, option, prelude::*, sample::select};
use serde_json::{Value, json};

/// The published schema, with those that it refers to.
static SCHEMA: LazyLock<Validator> = LazyLock::new(|| {
    let parse = |text| serde_json::from_str::<Value>(text).unwrap();
    let [bom, spdx, jsf] = [
        include_str!("../fixtures/cyclonedx/bom-1.6.schema.json"),
        include_str!("../fixtures/cyclonedx/spdx.schema.json"),
        include_str!("../fixtures/cyclonedx/jsf-0.82.schema.json"),
    ]
    .map(parse);
    let registry = Registry::new();
    let registry = registry.add("http://cyclonedx.org/schema/spdx.schema.json", spdx).unwrap();
    let registry = registry.add("http://cyclonedx.org/schema/jsf-0.82.schema.json", jsf).unwrap();
    let registry = registry.prepare().unwrap();
    let options = jsonschema::options().should_validate_formats(true);
    options.with_registry(&registry).build(&bom).unwrap()
});

/// Why a bill of materials is invalid; empty if it is valid.
fn errors(bom: &Value) -> Vec<String> {
    SCHEMA.iter_errors(bom).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

/// The bill of materials of a release.
pub(crate) fn bom(release: &Release) -> Value {
    serde_json::from_str(&write(release, ShareFormat::CycloneDx)).unwrap()
}

pub(crate) fn import(bom: &Value) -> ImportResult {
    let mut all = read(bom.to_string().as_bytes()).unwrap();
    assert_eq!((all.len(), all[0].format), (1, FileFormat::CycloneDx));
    all.remove(0)
}

/// The model of a bill of materials.
pub(crate) fn model(bom: &mut Value) -> &mut Value {
    &mut bom["metadata"]["component"]
}

/// A bill of materials of which other programs know no property.
fn without_properties(mut bom: Value) -> Value {
    model(&mut bom).as_object_mut().unwrap().remove("properties");
    bom
}

pub(crate) fn sample() -> Release {
    let mut release = release("MIT", "weights training-data model-card", "evaluation-data");
    "Example 7B".clone_into(&mut release.name);
    "Example Lab".clone_into(&mut release.producer);
    "1.1".clone_into(&mut release.version);
    release.links = vec!["https://example.org/".to_owned()];
    release.licenses.data = License::new("llama3.1");
    release[Artifact::TrainingData].license = License::new("CC-BY-4.0 OR ODC-By-1.0");
    for artifact in ["weights", "training-data", "evaluation-data", "training-code"].map(artifact) {
        release[artifact].source = Some(format!("https://example.org/{artifact}"));
    }
    release
}

#[test]
fn a_bill_of_materials_says_in_its_own_terms_what_it_can() {
    let mut written = bom(&sample());
    let Some(Value::Array(properties)) =
        model(&mut written).as_object_mut().unwrap().remove("properties")
    else {
        panic!("there are no properties");
    };
    assert_eq!(
        *model(&mut written),
        json!({
            "type": "machine-learning-model", "bom-ref": "model", "name": "Example 7B",
            "version": "1.1", "manufacturer": {"name": "Example Lab"},
            "licenses": [{"license": {
                "name": "llama3.1",
                "url": LicenseInfo::of(&License::new("llama3.1").unwrap()).unwrap().url(),
            }}],
            "externalReferences": [
                {"type": "website", "url": "https://example.org/"},
                {"type": "distribution", "url": "https://example.org/weights", "comment": "weights"},
                {"type": "evidence", "url": "https://example.org/training-code",
                 "comment": "training-code"},
            ],
            "modelCard": {"modelParameters": {"datasets": [
                {"ref": "training-data"}, {"ref": "evaluation-data"}
            ]}},
        })
    );
    assert_eq!(
        written["components"],
        json!([
            {"type": "data", "bom-ref": "training-data", "name": "training-data",
             "licenses": [{"expression": "CC-BY-4.0 OR ODC-By-1.0"}],
             "data": [{"type": "dataset", "name": "training-data", "classification": "public",
                       "contents": {"url": "https://example.org/training-data"}}]},
            {"type": "data", "bom-ref": "evaluation-data", "name": "evaluation-data",
             "licenses": [{"license": {"name": "llama3.1", "url": "https://www.llama.com/llama3_1/license/"}}],
             "externalReferences": [{"type": "evidence", "comment": "evaluation-data",
                                     "url": "https://example.org/evaluation-data"}],
             "data": [{"type": "dataset", "name": "evaluation-data"}]},
        ])
    );
    let property = |name: &str| {
        properties.iter().find(|one| one["name"] == name).map(|one| one["value"].as_str().unwrap())
    };
    for (name, value) in [
        ("openness-meter:level", "limited"),
        ("openness-meter:label", "restricted weights"),
        ("openness-meter:osaid:verdict", "fails"),
        ("openness-meter:osaid:version", "1.0"),
        ("openness-meter:mof:verdict", "unclassified"),
        ("openness-meter:eu-ai-act:verdict", "does-not-qualify"),
        ("openness-meter:release:public", "weights,training-data,model-card"),
        ("openness-meter:release:data", "llama3.1"),
    ] {
        assert_eq!(property(name), Some(value), "{name}");
    }
    let link = property("openness-meter:link").unwrap();
    assert_eq!(link.split_once('#').unwrap().1, link::encode_short(&sample()));
    assert_eq!(errors(&written), [""; 0]);
}

#[test]
fn licenses_are_ids_names_or_expressions_as_the_schema_asks() {
    let written = |license: &str| {
        let bom = bom(&release(license, "weights", ""));
        assert_eq!(errors(&bom), [""; 0], "{license}");
        bom["metadata"]["component"]["licenses"].clone()
    };
    let id = |id: &str| json!([{"license": {"id": id}}]);
    let name = |name: &str| json!([{"license": {"name": name}}]);
    let expression = |text: &str| json!([{"expression": text}]);
    for (license, expected) in [
        ("Apache-2.0", id("Apache-2.0")),
        ("apache 2.0", id("Apache-2.0")),
        ("abstyles", id("Abstyles")),
        ("CC-BY-NC-4.0", id("CC-BY-NC-4.0")),
        ("Example Terms", name("Example Terms")),
        ("MIT OR Apache-2.0", expression("MIT OR Apache-2.0")),
        ("(mit or apache-2.0) and isc", expression("(MIT OR Apache-2.0) AND ISC")),
        ("Apache-2.0+", expression("Apache-2.0+")),
        (
            "GPL-2.0-only WITH Classpath-exception-2.0",
            expression("GPL-2.0-only WITH Classpath-exception-2.0"),
        ),
        // SPDX has no name for one part.
        ("MIT OR gemma", name("MIT OR gemma")),
        ("MIT AND Example Terms", name("MIT AND Example Terms")),
        ("unlicensed", Value::Null),
        ("", Value::Null),
    ] {
        assert_eq!(written(license), expected, "{license}");
    }
}

#[test]
fn every_license_of_the_tables_is_valid_and_comes_back() {
    for about in LicenseInfo::all() {
        let release = release(about.id, "weights training-data", "evaluation-data");
        let bom = bom(&release);
        assert_eq!(errors(&bom), [""; 0], "{}", about.id);
        assert_eq!(import(&bom).stated, release, "{}", about.id);
        let foreign = import(&without_properties(bom)).stated;
        assert_eq!(foreign.licenses.release, recognize(about.id), "{}", about.id);
    }
}

#[test]
fn what_the_schema_refuses_is_found() {
    let broken = |change: fn(&mut Value)| {
        let mut bom = bom(&sample());
        change(&mut bom);
        errors(&bom)
    };
    assert_eq!(broken(|_| ()), [""; 0]);
    let changes: [fn(&mut Value); 5] = [
        |bom| bom["extra"] = json!(1),
        |bom| model(bom)["licenses"] = json!([{"license": {"id": "Atlantis-1.0"}}]),
        |bom| model(bom)["externalReferences"][0]["url"] = json!("https://example.org/a b"),
        |bom| model(bom)["externalReferences"][0]["type"] = json!("weights"),
        |bom| model(bom)["version"] = json!("1".repeat(1025)),
    ];
    for (at, change) in changes.into_iter().enumerate() {
        assert_ne!(broken(change), [""; 0], "{at}");
    }
}

#[test]
fn the_catalog_is_valid_and_comes_back() {
    for entry in catalog::all().unwrap() {
        let bom = bom(&entry.release);
        assert_eq!(errors(&bom), [""; 0], "{}", entry.id);
        let found = import(&bom);
        assert_eq!(found.stated, entry.release, "{}", entry.id);
        assert_eq!((found.inferred, found.unknown), (vec![], vec![]), "{}", entry.id);
    }
}

#[test]
fn a_file_is_called_as_the_format_has_it() {
    assert_eq!(ShareFormat::CycloneDx.file(), Some(("cdx.json", "application/vnd.cyclonedx+json")));
}

/// Addresses, most of which the schema refuses or others might.
const ADDRESSES: [&str; 22] = [
    "https://example.org/a?b=c#d",
    "https://example.org:8080",
    "https://example.org/%C3%A9/\u{e9}/\u{6a21}",
    "https://huggingface.co/lab/model",
    "https://arxiv.org/abs/2401.04088",
    "https://",
    "https://example.org:port/",
    "https://example.org/100%",
    "https://example.org/%zz",
    "https://example.org/a b",
    "https://example.org/#a#b",
    "https://example.org/\\",
    "https://example.org/<script>",
    "https://example.org/\u{202e}\u{0}",
    "https://me@example.org/",
    "https://[::1]/",
    "https://[/",
    "javascript:alert(1)",
    "urn:cdx:f08a6ccd-4dce-4759-bd84-c626675d60a7/1#a",
    "//example.org",
    "not an address",
    "\u{e000}\u{ffff}",
];

/// Licenses, written as nobody should.
const ODD_LICENSES: [&str; 14] = [
    "NOASSERTION",
    "NONE",
    "none",
    "mit  or\tapache-2.0",
    "(MIT)",
    "MIT OR",
    "( ( MIT",
    "MIT, Apache-2.0",
    "https://spdx.org/licenses/MIT",
    "The MIT License (MIT)",
    "Apache-2.0 WITH nothing-exception",
    "DocumentRef-x:LicenseRef-y",
    "LLGPL",
    "+",
];

/// Any release, with text that is not meant for any format.
fn any_odd_release() -> impl Strategy<Value = Release> {
    let text = || prop_oneof!["\\PC{0,12}", any::<String>(), Just(" Hugging Face ".to_owned())];
    let address = prop_oneof![select(&ADDRESSES[..]).prop_map(str::to_owned), any::<String>()];
    let license = prop_oneof![
        select(&LICENSES[..]),
        select(&ODD_LICENSES[..]).prop_filter_map("it is a license", License::new),
        any::<String>().prop_filter_map("it is a license", |text| License::new(&text)),
    ];
    let scopes: Vec<Scope> = Scope::all().collect();
    let facts = (
        vec(address, Artifact::COUNT + 2),
        vec((select(scopes), license), 0..6),
        (text(), text(), prop_oneof![text(), Just("1".repeat(1025))]),
        option::of(("x[a-z:=]*", any::<String>())),
    );
    (any_release(), facts).prop_map(|(mut release, (mut addresses, licenses, texts, other))| {
        (release.name, release.producer, release.version) = texts;
        release.links = addresses.split_off(Artifact::COUNT);
        release.links.retain(|link| !link.is_empty());
        release.other = other.into_iter().collect();
        for (artifact, source) in Artifact::ALL.into_iter().zip(addresses) {
            release[artifact].source = Some(source).filter(|source| !source.is_empty());
        }
        for (scope, license) in licenses {
            release.state(scope, Some(license));
        }
        release
    })
}

proptest! {
    /// A bill of materials holds all of a release whose link can be read to its end.
    #[test]
    fn any_release_is_valid_and_comes_back(release in prop_oneof![any_release(), any_odd_release()]) {
        let written = bom(&release);
        prop_assert_eq!(errors(&written), [""; 0]);
        prop_assert_eq!(&bom(&release), &written);
        let found = import(&written);
        prop_assert_eq!(&found.stated, &release);
        prop_assert_eq!((found.inferred, found.unknown), (vec![], vec![]));
        for (_, warning) in found.warnings {
            prop_assert!(!matches!(warning, Warning::Overruled(_)), "{:?}", warning);
        }
    }

    /// A program that knows none of our properties sees no license that is more generous.
    #[test]
    fn its_own_fields_claim_no_more_than_the_release(release in any_odd_release()) {
        let found = import(&without_properties(bom(&release))).stated;
        prop_assert!(release.name.trim().is_empty() || found.name == release.name.trim());
        for artifact in [Artifact::Weights, Artifact::TrainingData, Artifact::EvaluationData] {
            let is_data = artifact != Artifact::Weights;
            if !is_data || release[artifact].availability > Availability::Withheld {
                prop_assert!(
                    found.terms(artifact).grant() <= recognize(
                        release.license(artifact).map_or("unlicensed", License::name)
                    ).unwrap().terms().grant()
                );
            }
        }
    }
}
