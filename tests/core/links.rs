//! Links: what goes out comes back, and what suffered on its way is put right.

use crate::common::{any_release, artifact, release};
use openness_meter::{
    catalog,
    link::{self, Notice},
    release::{Artifact, Availability, License, Release, Scope},
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
    assert_eq!(link::encode(&Release::default()), "v=1&public=");
}

#[test]
fn what_a_link_says_that_is_not_known_is_noticed() {
    let notices = |link: &str| link::decode(link).1;
    assert_eq!(notices(""), [Notice::NoVersion, Notice::NothingListed]);
    assert_eq!(notices("v=2&public="), [Notice::OtherVersion("2".to_owned())]);
    assert_eq!(notices("v=1&name=A"), [Notice::NothingListed]);
    assert_eq!(notices("v=1&partial=&color=red"), [Notice::UnknownKey("color".to_owned())]);
    assert_eq!(
        notices("v=1&public=weights,wieghts"),
        [Notice::UnknownArtifact("wieghts".to_owned())]
    );
}

#[test]
fn the_catalog_survives_a_round_trip() {
    for entry in catalog::all().unwrap() {
        let release = entry.release.clone();
        assert_eq!(link::decode(&link::encode(&release)), (release, vec![]), "{}", entry.id);
    }
}

/// Every link that was ever published, and the canonical one of what it says.
const GOLDEN: &str = include_str!("../fixtures/links/golden.txt");

#[test]
fn published_links_say_what_they_said() {
    let lines: Vec<&str> = GOLDEN.lines().filter(|line| !line.is_empty()).skip(2).collect();
    assert!(lines.len() >= 16 && lines.len().is_multiple_of(2));
    for pair in lines.chunks(2) {
        let (release, _) = link::decode(pair[0]);
        assert_eq!(link::encode(&release), pair[1]);
        assert_eq!(link::decode(pair[1]).0, release);
    }
}

#[test]
fn the_golden_links_only_grow() {
    // The first so many bytes, and what they add up to: to be added to, with the
    // links, and never changed.
    let known = vec![(1622, 11_721_511_778_502_994_864)];
    for (length, sum) in known {
        let added = GOLDEN
            .bytes()
            .take(length)
            .fold(0_u64, |sum, byte| sum.wrapping_mul(31).wrapping_add(u64::from(byte)));
        assert_eq!(added, sum, "a published link was changed in the first {length} bytes");
    }
}

#[test]
fn links_that_suffered_are_put_right() {
    let whole =
        "v=1&name=Mixtral+8x7B&license=Apache-2.0&public=weights,model-card&partial=data-card";
    let expected = link::decode(whole).0;
    let encoded = |link: &str| {
        form_urlencoded::byte_serialize(link.replace('+', "%20").as_bytes()).collect::<String>()
    };
    let wrapped =
        format!("https://safe.example/?url={}", encoded(&format!("https://a.example/#{whole}")));
    let suffered = [
        whole.replace('&', "&amp;"),
        whole.replace('&', "&amp;amp;"),
        encoded(whole),
        encoded(&encoded(whole)),
        wrapped,
        whole.replace(",model", ",\r\n model").replace("&part", "&\u{200b}part"),
        whole.replace("model-card", "Model\u{2013}Card"),
        whole.replace("data-card", "data_card)."),
        whole.replace("weights,model-card", "weights%252Cmodel-card"),
        whole.replace("public", "Public"),
    ];
    for text in suffered {
        let (release, notices) = link::repair(&text);
        assert_eq!(release, expected, "{text}");
        assert_eq!(notices, [Notice::Repaired], "{text}");
    }
    for prefix in ["#", "?", "https://a.example/b/#", "https://a.example/?from=here#"] {
        assert_eq!(link::repair(&format!("{prefix}{whole}")), (expected.clone(), vec![]));
    }
}

#[test]
fn a_misspelled_word_is_told_from_an_unknown_one() {
    let misspelled = |link: &str| {
        let (_, notices) = link::decode(link);
        notices.iter().filter(|notice| link::is_misspelled(notice)).count()
    };
    for link in [
        "licence=MIT",
        "licenses=MIT",
        "publik=weights",
        "nam=Example",
        "bye=Lab",
        "partials=weights",
        "trainig-data=MIT",
        "weight=MIT",
        "sistemic-risk=no",
        "public=weight",
        "public=weights,wheels",
        "claim=opensource",
        "systemic-risk=maybe",
    ] {
        assert_eq!(misspelled(&format!("{link}&v=1")), 1, "{link}");
    }
    for link in [
        "license=MIT",
        "nonce=a",
        "loading=lazy",
        "key=1",
        "ref=card",
        "tone=warm",
        "is=meter",
        "base=Llama",
        "training-data.source=https://a.example",
        "v=2",
        "name=Weihgts",
    ] {
        assert_eq!(misspelled(&format!("{link}&v=1&public=weights")), 0, "{link}");
    }
}

#[test]
fn links_that_are_cut_open_as_far_as_they_go() {
    let cut = |text: &str| {
        let (release, notices) = link::repair(text);
        (link::encode(&release), notices)
    };
    let here = |word: &str| Notice::Cut(word.to_owned());
    let only = |link: &str, word: &str| (link.to_owned(), vec![here(word)]);
    assert_eq!(cut("v=1&public=weights,archit"), only("v=1&public=weights", "archit"));
    assert_eq!(cut("v=1&public=weights&part"), only("v=1&public=weights", "part"));
    assert_eq!(cut("v=1&public=weights\u{2026}"), only("v=1&public=weights", "weights"));
    assert_eq!(
        cut("v=1&public=weights&weights.source=https%3A%2"),
        only("v=1&public=weights&weights.source=https%3A", "https%3A")
    );
    let (link, notices) = cut("v=1&name=Mixtral+8x");
    assert_eq!(
        (link.as_str(), &notices[..]),
        ("v=1&name=Mixtral+8x&public=", &[Notice::NothingListed][..])
    );
}

#[test]
fn a_long_link_is_read_so_far() {
    let long = format!("v=1&public=weights&name={}", "\u{e9}".repeat(40_000));
    let (release, notices) = link::decode(&long);
    assert_eq!(notices, [Notice::TooLong]);
    assert_eq!(release[artifact("weights")].availability, Availability::Public);
}

#[test]
fn links_are_short_enough_to_be_pasted() {
    let entries = catalog::all().unwrap().iter();
    let mut lengths: Vec<usize> =
        entries.map(|entry| link::encode_short(&entry.release).len()).collect();
    lengths.sort_unstable();
    assert!(
        lengths[(lengths.len() - 1) / 2] < 350 && lengths.iter().all(|length| *length < 850),
        "{lengths:?}"
    );
    // All that can be said, as long as any answer that there is.
    let mut worst = Release {
        name: "M".repeat(80),
        producer: "P".repeat(80),
        date: "2026-11-24".to_owned(),
        version: "V".repeat(20),
        systemic_risk: Some(false),
        claim: openness_meter::release::Claim::ALL.into_iter().max_by_key(|claim| claim.id().len()),
        ..Release::default()
    };
    for scope in Scope::all() {
        worst.state(scope, License::new("bigscience-bloom-rail-1.0"));
    }
    for facts in &mut worst.facts {
        facts.availability = Availability::Partial;
    }
    let length = link::encode_short(&worst).len();
    assert!(length < 1600, "{length}");
}

/// Fragments of the grammar's own keys and values, some of them left empty, doubled or where
/// they do not belong, with noise between; now and then one that is too long.
fn any_fragment() -> impl Strategy<Value = String> {
    let artifacts = || Artifact::ALL.map(Artifact::id);
    let mut keys: Vec<String> = [
        "v",
        "name",
        "by",
        "date",
        "version",
        "link",
        "systemic-risk",
        "claim",
        "public",
        "partial",
        "license",
        "code",
        "data",
        "document",
        "other",
        "",
        ".source",
        "x.source",
    ]
    .map(str::to_owned)
    .to_vec();
    keys.extend(artifacts().map(str::to_owned));
    keys.extend(artifacts().map(|id| format!("{id}.source")));
    let mut values: Vec<String> = [
        "",
        "+",
        "%20",
        "%00",
        "%",
        "%C3",
        "1",
        "2",
        "yes",
        "no",
        "maybe",
        "open-source",
        "MIT",
        "+MIT+",
        "unlicensed",
        "MIT+OR+gemma",
        ",",
        ",,",
        "weights,,telepathy",
        "a,+b+,%2C",
        "https%3A%2F%2Fexample.org%2F%3Fa%3Db%23c",
        "\u{e9}\u{2026}",
        "=",
        "a%26b",
        "\u{202e}",
    ]
    .map(str::to_owned)
    .to_vec();
    values.extend(artifacts().map(str::to_owned));
    let values = prop_oneof![
        20 => prop::sample::select(values),
        4 => "\\PC{0,12}",
        1 => ("\\PC", 10_000..20_000_usize).prop_map(|(letter, times)| letter.repeat(times)),
    ];
    let pair = (prop::sample::select(keys), prop::sample::select(vec!["=", "==", ""]), values);
    let pair = pair.prop_map(|(key, equals, value)| key + equals + &value);
    let part = prop_oneof![8 => pair, 1 => "[a-z=%&;#?+,.]{0,8}"];
    prop::collection::vec(part, 0..12).prop_map(|parts| parts.join("&"))
}

proptest! {
    #[test]
    fn what_is_linked_comes_back(release in any_release()) {
        let link = link::encode(&release);
        prop_assert_eq!(link::repair(&link), link::decode(&link));
        prop_assert_eq!(link::decode(&link), (release.clone(), vec![]));
        let mut bare = release;
        bare.links.clear();
        bare.base.link = None;
        bare.facts.iter_mut().for_each(|facts| facts.source = None);
        prop_assert_eq!(link::decode(&link::encode_short(&bare)), (bare.clone(), vec![]));
        prop_assert_eq!(link::encode_short(&bare), link::encode(&bare));
    }

    #[test]
    fn what_is_not_known_is_kept(release in any_release(), key in "x[a-z%&=+. ]*", value in any::<String>()) {
        let mut kept = release;
        kept.other = vec![(key.clone(), value)];
        let link = link::encode(&kept);
        prop_assert_eq!(link::decode(&link), (kept, vec![Notice::UnknownKey(key)]));
    }

    #[test]
    fn what_can_be_read_comes_back(text in prop_oneof![4 => any_fragment(), 1 => any::<String>()]) {
        for (release, _) in [link::decode(&text), link::repair(&text)] {
            let canonical = link::encode(&release);
            prop_assert_eq!(&link::decode(&canonical).0, &release);
        }
    }

    #[test]
    fn a_link_that_is_cut_anywhere_says_nothing_else(release in any_release(), at in any::<proptest::sample::Index>()) {
        let link = link::encode(&release);
        let cut = &link[..at.index(link.len() + 1)];
        let (opened, _) = link::repair(cut);
        for (artifact, facts) in Artifact::ALL.into_iter().zip(&opened.facts) {
            prop_assert!(facts.availability <= release[artifact].availability);
        }
    }
}
