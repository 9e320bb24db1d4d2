//! The forms in which a release is written down: what goes out comes back.

use crate::{
    common::{any_release, artifact, release, with_ids},
    share::{decode, write, write_with_sources},
};
use openness_meter::{
    formats::{
        export::ShareFormat,
        import::{ImportResult, InferenceBasis, read},
        mof_yaml,
        saved_evaluations::SavedEvaluations,
    },
    link,
    release::{Artifact, License, Release},
};
use proptest::{collection::vec, prelude::*};
use pulldown_cmark::{Event, Parser, Tag};

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
fn json_that_is_wrong_is_refused_with_its_place_and_the_word_that_is_wrong() {
    let error =
        |json: &str| serde_json::from_str::<Release>(json).expect_err("it is wrong").to_string();
    assert_eq!(error("{}"), "missing field `v`");
    for (json, expected) in [
        ("[]", "this must be an object"),
        (r#"{"v": 2}"#, "v: there is no such version"),
        (r#"{"v": 1, "color": "red"}"#, "color: there is no such key"),
        (
            r#"{"v": 1, "public": ["weights", "wieghts"]}"#,
            "public[1]: there is no artifact `wieghts`",
        ),
        (r#"{"v": 1, "name": 7}"#, "name: this must be text"),
        (r#"{"v": 1, "sources": ["x"]}"#, "sources: this must be an object"),
        (r#"{"v": 1, "sources": {"weights": {}}}"#, "sources.weights: this must be text"),
        (r#"{"v": 1, "claim": "freeware"}"#, "claim: there is no claim `freeware`"),
        (r#"{"v": 1, "systemic-risk": "maybe"}"#, "systemic-risk: this is neither true nor false"),
    ] {
        assert_eq!(error(json), expected, "{json}");
    }
}

proptest! {
    #[test]
    fn what_is_written_as_json_comes_back(release in any_release()) {
        let json = serde_json::to_string(&release).expect("it can be written");
        prop_assert_eq!(serde_json::from_str::<Release>(&json).expect("it can be read"), release);
    }
}

/// What is imported of a file or a link.
fn import(text: &str) -> ImportResult {
    let mut all = read(text.as_bytes()).unwrap_or_else(|error| panic!("{error:?}: {text}"));
    assert_eq!(all.len(), 1);
    all.remove(0)
}

/// The link to the page that a release has in a form; `None` if it is too long for the form.
fn link_in(form: ShareFormat, written: &str) -> Option<String> {
    let attribute = |element: &str, name: &str| {
        // The element and its script are two.
        let html = format!("<p>{}</p>", written.replace("<script async ", "<script "));
        let html = html.replace(" loading=\"lazy\"", "");
        let html = html.replace("height=\"20\">", "height=\"20\"/>");
        let parsed =
            roxmltree::Document::parse(&html).unwrap_or_else(|why| panic!("{why}: {html}"));
        let found = parsed.descendants().find(|node| node.has_tag_name(element)).unwrap();
        found.attribute(name).unwrap().to_owned()
    };
    let link = match form {
        ShareFormat::Element | ShareFormat::LinkedBadge | ShareFormat::Html => {
            attribute("a", "href")
        }
        ShareFormat::Frame => attribute("iframe", "src"),
        ShareFormat::Markdown | ShareFormat::ShieldsBadge | ShareFormat::ReadmeBadge => {
            let link = |event| match event {
                Event::Start(Tag::Link { dest_url, .. }) => Some(dest_url.into_string()),
                _ => None,
            };
            Parser::new(written).find_map(link).unwrap()
        }
        ShareFormat::Text => written.rsplit(' ').next().unwrap().to_owned(),
        ShareFormat::BibTex => {
            let (_, rest) = written.split_once("  url = {").unwrap();
            rest.split_once('}').unwrap().0.to_owned()
        }
        ShareFormat::Qr if written.is_empty() => return None,
        ShareFormat::Qr => decode(written),
        _ => panic!("{} has no link", form.id()),
    };
    Some(link)
}

/// A release without what a short link leaves out.
fn bare(release: Release) -> Release {
    let mut release = with_ids(release);
    release.links.clear();
    release.base.link = None;
    release.facts.iter_mut().for_each(|facts| facts.source = None);
    release
}

/// Any release, as one that was read of a link of a later version.
fn any_later_release() -> impl Strategy<Value = Release> {
    let other = vec(("x[a-z%&=+. ]*", any::<String>()), 0..3);
    (any_release(), any::<String>(), other).prop_map(|(mut release, version, other)| {
        (release.version, release.other) = (version, other);
        release
    })
}

proptest! {
    #[test]
    fn whatever_has_a_link_has_one_that_opens_the_same(release in any_later_release()) {
        for form in [
            ShareFormat::Element,
            ShareFormat::Frame,
            ShareFormat::LinkedBadge,
            ShareFormat::Markdown,
            ShareFormat::Html,
            ShareFormat::Text,
            ShareFormat::ShieldsBadge,
            ShareFormat::ReadmeBadge,
            ShareFormat::BibTex,
        ] {
            let short = link_in(form, &write(&release, form)).unwrap();
            let whole = link_in(form, &write_with_sources(&release, form)).unwrap();
            // What ends with a full stop may have been cut there.
            prop_assume!(![&short, &whole].iter().any(|link| link.ends_with('.')));
            prop_assert_eq!(import(&short).stated, bare(release.clone()), "{}", form.id());
            prop_assert_eq!(import(&whole).stated, with_ids(release.clone()), "{}", form.id());
        }
    }

    /// What the framework's format can hold is in `mof_yaml`, beside the reader's own test.
    #[test]
    fn mof_yaml_is_imported_as_the_frameworks_own_reader_has_it(release in any_later_release()) {
        let written = write(&release, ShareFormat::MofYaml);
        let found = import(&written);
        let whole = mof_yaml::read(written.as_bytes()).unwrap().release;
        prop_assert_eq!(found.release(), whole);
        for inferred in found.inferred {
            prop_assert_eq!(inferred.artifact, Artifact::LocalRuntime);
            prop_assert_eq!(inferred.basis, InferenceBasis::OpenInferenceCode);
        }
    }

    #[test]
    fn what_is_saved_comes_back(releases in vec(any_later_release(), 1..4)) {
        let mut saved = SavedEvaluations::default();
        for release in releases {
            saved.save("2026-11-24", release);
        }
        prop_assert_eq!(&SavedEvaluations::parse(&saved.to_text()), &saved);
        let opened = read(saved.to_json().as_bytes()).unwrap();
        let opened: Vec<Release> = opened.into_iter().map(|found| found.stated).collect();
        let kept: Vec<Release> = saved.0.into_iter().map(|one| in_json(one.release)).collect();
        prop_assert_eq!(opened, kept);
    }

    #[test]
    fn shared_json_is_imported_as_the_same(release in any_later_release()) {
        let found = import(&write(&release, ShareFormat::Json));
        prop_assert_eq!(found.stated, in_json(release));
        prop_assert_eq!(found.inferred, vec![]);
    }
}

/// What JSON holds of a release: all, but the keys of an object have no order.
fn in_json(release: Release) -> Release {
    let mut release = with_ids(release);
    release.other.sort_by(|(one, _), (other, _)| one.cmp(other));
    release
}

#[test]
fn a_file_in_json_keeps_what_is_unknown_beside_what_is_known() {
    let (release, _) = link::decode(
        "v=1&systemic-risk=yes&systemic-risk=maybe&claim=freeware&public=weights,telepathy\
         &color=red&color=blue&later=&links=lost&sources=lost",
    );
    let json: serde_json::Value =
        serde_json::from_str(&write(&release, ShareFormat::Json)).unwrap();
    assert_eq!(
        json,
        serde_json::json!({
            "v": 1, "systemic-risk": [true, "maybe"], "claim": "freeware",
            "public": ["weights", "telepathy"], "color": ["red", "blue"], "later": "",
        })
    );
    let found = import(&json.to_string()).stated;
    assert_eq!((found.systemic_risk, found.claim), (Some(true), None));
    assert!(
        release
            .other
            .iter()
            .filter(|(_, value)| value != "lost")
            .all(|one| { found.other.contains(one) })
    );
    // What a program is handed can be handed on to whatever refuses what is unknown.
    let handed = serde_json::to_string(&release).unwrap();
    assert_eq!(serde_json::from_str::<Release>(&handed).unwrap().other, []);
}

proptest! {
    // A picture takes a while to read.
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_qr_code_opens_the_same(release in any_release()) {
        if let Some(link) = link_in(ShareFormat::Qr, &write(&release, ShareFormat::Qr)) {
            prop_assert_eq!(import(&link).stated, bare(release));
        }
    }
}
