//! Nothing is inferred, and no license respelled, that the notices do not tell.

use openness_meter::{
    formats::{
        import::{ImportResult, Notice, Place, of_mof, read},
        mof_yaml,
    },
    release::{Artifact, License, Release, Scope},
    words::Language,
};
use proptest::prelude::*;

use super::only;
use crate::common::any_release;

/// Whether the notices tell each inference.
fn tells_all(found: &ImportResult) -> bool {
    let notices = found.notices(Language::English);
    let tells = |artifact: Artifact| {
        let title = Language::English.common().artifact(artifact).title;
        notices.iter().any(|notice| notice.text.starts_with(title))
            || artifact == Artifact::LocalRuntime
                && notices.iter().any(|notice| notice.text.contains("runs locally"))
    };
    notices.len() == found.warnings.len() + found.inferred.len()
        && found.inferred.iter().all(|inferred| tells(inferred.artifact))
}

#[test]
fn every_format_tells_what_it_infers_and_respells() {
    let card = "---\nlicense: apache-2.0\n---\n";
    let bom = r#"{"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [
        {"type": "machine-learning-model", "name": "A", "licenses": [{"license": {"name": "apache-2.0"}}],
         "purl": "pkg:huggingface/a/b", "modelCard": {}}]}"#;
    let spdx = r#"{"@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld", "@graph": [
        {"type": "ai_AIPackage", "spdxId": "m", "name": "A", "ai_typeOfModel": ["x"]},
        {"type": "Relationship", "relationshipType": "hasDeclaredLicense", "from": "m", "to": ["l"]},
        {"type": "simplelicensing_LicenseExpression", "spdxId": "l",
         "simplelicensing_licenseExpression": "apache-2.0"}]}"#;
    let hub = r#"{"id": "a/b", "modelId": "a/b", "gated": false, "tags": ["license:apache-2.0"]}"#;
    let osai =
        "system:\n  name: A\n  endmodellicense: apache-2.0\nweights_endmodel:\n  class: open\n";
    let json = r#"{"v": 1, "license": "apache-2.0", "public": ["weights"]}"#;
    let link = "v=1&license=apache-2.0&public=weights";
    for (text, infers) in [
        (card, true),
        (bom, true),
        (spdx, true),
        (hub, true),
        (osai, false),
        (json, false),
        (link, false),
    ] {
        let found = only(text.as_bytes());
        assert_eq!(!found.inferred.is_empty(), infers, "{text}");
        assert!(tells_all(&found), "{text}");
        let notices = found.notices(Language::English);
        let respelled = notices.iter().find(|notice| notice.text.contains("Apache-2.0"));
        assert!(respelled.is_some_and(|notice| notice.place.is_some()), "{text}: {notices:?}");
        let stated = Scope::all().find_map(|scope| found.stated.stated(scope).cloned());
        assert_eq!(stated.unwrap().name(), "Apache-2.0", "{text}");
    }
}

#[test]
fn the_framework_s_files_are_told_as_by_their_own_reader() {
    for file in [
        &include_bytes!("../../fixtures/mof/complete.yml")[..],
        include_bytes!("../../fixtures/mof/dirty.yml"),
    ] {
        let file = mof_yaml::read(file).unwrap();
        let own = file.notices.iter().map(|notice| Notice {
            place: Some(Place::Line(notice.place)),
            text: Language::English.import().mof_notice(&notice.kind),
        });
        assert_eq!(of_mof(&file).notices(Language::English), own.collect::<Vec<_>>());
    }
}

#[test]
fn the_framework_s_files_may_have_full_names() {
    let file = "release:\n  name: A\n  license:\n    distribution:\n      name: Mistral AI Research \
                License\n  components:\n  - name: Model parameters (Final)\n";
    let content = mof_yaml::read(file.as_bytes()).unwrap();
    assert_eq!(content.release.license(Artifact::Weights).unwrap().name(), "mrl");
    // The tool looks at the name alone.
    let listed = content.listing[Artifact::Weights].as_ref().unwrap();
    assert_eq!(listed.license.as_ref().unwrap().name(), "Mistral AI Research License");
    let found = only(file.as_bytes());
    assert!(found.notices(Language::English).iter().any(|notice| notice.text.contains("mrl")));
}

proptest! {
    #[test]
    fn whatever_is_read_of_json_is_told(release in any_release()) {
        let all = read(serde_json::to_string(&release).unwrap().as_bytes()).unwrap();
        prop_assert!(all.iter().all(tells_all));
        let changed = Scope::all().filter(|scope| {
            let name = |license: Option<&License>| {
                license.map(|license| license.name().to_owned())
            };
            name(release.stated(*scope)) != name(all[0].stated.stated(*scope))
        });
        let told = all[0].notices(Language::English);
        let respelled = told.iter().filter(|notice| notice.text.contains("is read as"));
        let base = |release: &Release| release.base.license.as_ref().map(ToString::to_string);
        let of_base = usize::from(base(&release) != base(&all[0].stated));
        prop_assert_eq!(changed.count() + of_base, respelled.count());
    }
}
