//! Licenses by all the names that people give them.

use openness_meter::{
    release::{Basis, Body, Condition, Grant, License, LicenseInfo, Restriction},
    words::Language,
};

fn license(name: &str) -> License {
    License::new(name).expect("not blank")
}

#[test]
fn every_license_of_spdx_and_the_hubs_is_known() {
    let all: Vec<LicenseInfo> = LicenseInfo::all().collect();
    let of_hubs: Vec<&LicenseInfo> = all.iter().filter(|about| !about.is_spdx()).collect();
    assert!(of_hubs.len() >= 60, "{} of model hubs", of_hubs.len());
    assert!(all.len() - of_hubs.len() > 700, "{} of SPDX", all.len() - of_hubs.len());
    for about in &all {
        assert!(!about.name.is_empty(), "{}", about.id);
        assert!(about.url().starts_with("http"), "{}: {}", about.id, about.url());
        assert!(!about.url().contains(char::is_whitespace), "{}: {}", about.id, about.url());
        let found =
            LicenseInfo::of(&license(&about.id.to_lowercase())).expect("known in lower case");
        assert_eq!(found.id, about.id);
        let twice = all.iter().filter(|other| other.id == about.id).count();
        assert_eq!(twice, 1, "{}", about.id);
    }
}

#[test]
fn standing_is_that_of_the_spdx_list() {
    let table = [
        ("Apache-2.0", [true, true, false]),
        ("0BSD", [true, false, false]),
        ("WTFPL", [false, true, false]),
        ("CC-BY-4.0", [false, true, true]),
        ("CC-BY-3.0", [false, false, true]),
        ("PDDL-1.0", [false, false, true]),
        ("CC-BY-NC-4.0", [false, false, false]),
        ("Borceux", [false, false, false]),
        ("OpenMDW-1.0", [false, false, false]),
    ];
    for (name, expected) in table {
        let standing = license(name).terms().standing();
        assert_eq!(Body::ALL.map(|body| standing.has(body)), expected, "{name}");
    }
}

#[test]
fn spellings_are_recognized_and_noted() {
    let table = [
        ("apache-2.0", "Apache-2.0"),
        ("Apache 2.0", "Apache-2.0"),
        ("Apache license 2.0", "Apache-2.0"),
        ("MIT license", "MIT"),
        ("BSD-3", "BSD-3-Clause"),
        ("cc-by-nc-4.0", "CC-BY-NC-4.0"),
        ("CC BY-SA 4.0", "CC-BY-SA-4.0"),
        ("Creative Commons Attribution Non Commercial Share Alike 4.0", "CC-BY-NC-SA-4.0"),
        ("odc-by", "ODC-By-1.0"),
        ("ODC-PDDL-1.0", "PDDL-1.0"),
        ("gpl-3.0", "GPL-3.0"),
        ("Llama 2 Community License", "llama2"),
        ("Meta Llama 3 Community License Agreement", "llama3"),
        ("Gemma Terms of Use", "gemma"),
        ("OpenRAIL", "openrail"),
        ("DeepSeek License Agreement", "deepseek"),
        ("arXiv.org perpetual non-exclusive license 1.0", "arxiv-nonexclusive-1.0"),
        ("Databricks Open Model License", "databricks-open-model-license"),
    ];
    for (written, id) in table {
        let license = license(written);
        assert_eq!(license.read_as(), Some(id), "{written}");
        assert_eq!(license.id(), id);
        assert_eq!(license.name(), written, "the text stays as it is");
        assert_eq!(license.terms(), self::license(id).terms(), "{written}");
        assert_ne!(license.terms().basis(), Basis::Unknown, "{written}");
        assert!(!license.is_exact());
    }
    assert!(license("Apache-2.0").is_exact());
    assert_eq!(license("Apache-2.0").read_as(), None);
    for unknown in ["Undisclosed", "Apache-ish", "MIT-ish", "the license", "…"] {
        assert_eq!(license(unknown).terms().basis(), Basis::Unknown, "{unknown}");
    }
}

#[test]
fn expressions_grant_what_their_parts_do() {
    use Grant::{Open, Restricted};
    let table = [
        ("Apache-2.0 OR MIT", Open, true),
        ("(MIT)", Open, true),
        ("MIT AND (Apache-2.0 OR gemma)", Open, true),
        ("MIT OR CC-BY-NC-4.0", Open, true),
        ("MIT AND CC-BY-NC-4.0", Restricted, false),
        ("MIT OR Apache-2.0 AND gemma", Open, true),
        ("(MIT OR Apache-2.0) AND gemma", Restricted, false),
        ("CC-BY-4.0 AND MIT", Open, false),
        ("CC-BY-4.0 OR MIT", Open, true),
        ("GPL-2.0-only WITH Classpath-exception-2.0", Open, true),
        ("GPL-2.0-only WITH Linux-syscall-note", Open, true),
        ("GPL-2.0+", Open, true),
        ("Apache-2.0+", Open, true),
        ("apache-2.0 or mit", Open, true),
        // A choice grants at least what is known; where all apply, each must be known.
        ("MIT OR Telepathy", Open, true),
        ("MIT OR LicenseRef-Telepathy", Open, true),
        ("LicenseRef-Telepathy or MIT", Open, true),
        ("DocumentRef-a:LicenseRef-b OR gemma OR MIT", Open, true),
        ("MIT AND Telepathy", Restricted, false),
        ("MIT AND LicenseRef-Telepathy", Restricted, false),
        ("Telepathy OR LicenseRef-Telepathy", Restricted, false),
        ("MIT WITH Commons-Clause", Restricted, false),
        // Not expressions.
        ("MIT or similar", Restricted, false),
        ("mit or telepathy", Restricted, false),
        ("MIT OR", Restricted, false),
        ("OR MIT", Restricted, false),
        ("(MIT OR Apache-2.0", Restricted, false),
        ("MIT OR Apache-2.0)", Restricted, false),
        ("MIT MIT", Restricted, false),
    ];
    for (text, grant, osi) in table {
        let terms = license(text).terms();
        assert_eq!(terms.grant(), grant, "{text}");
        assert_eq!(terms.standing().has(Body::Osi), osi, "{text}");
    }
    let both = license("gemma AND CC-BY-NC-4.0").terms().restrictions();
    assert!(both.contains(Restriction::UsePolicy) && both.contains(Restriction::NonCommercial));
    let known = license("CC-BY-NC-4.0 AND LicenseRef-Telepathy").terms();
    assert_eq!(known.basis(), Basis::Unknown);
    assert!(known.restrictions().contains(Restriction::NonCommercial));
    let either = license("LicenseRef-Telepathy OR llama").terms();
    assert_eq!(either, license("llama").terms(), "what is known counts");
    let either = license("gemma OR CC-BY-NC-ND-4.0").terms().restrictions();
    assert_eq!(either.iter().collect::<Vec<_>>(), [Restriction::UsePolicy]);
    // Deep ones are text, not a stack that overflows.
    let deep = format!("{}MIT OR ISC{}", "(".repeat(100_000), ")".repeat(100_000));
    assert_eq!(license(&deep).terms().basis(), Basis::Unknown);
}

#[test]
fn conditions_leave_a_license_open() {
    let conditions = |name: &str| LicenseInfo::of(&license(name)).expect("known").conditions();
    assert_eq!(conditions("CC0-1.0"), []);
    assert_eq!(conditions("MIT"), [Condition::Notice]);
    assert!(conditions("CC-BY-SA-4.0").contains(&Condition::ShareAlike));
    assert!(conditions("GPL-3.0-only").contains(&Condition::ShareAlike));
    assert!(conditions("llama3").contains(&Condition::OutputLimit));
    assert_eq!(license("CC-BY-SA-4.0").terms().grant(), Grant::Open);
}

#[test]
fn search_finds_by_id_and_by_name() {
    let ids = |query: &str| {
        LicenseInfo::search(query, 5).iter().map(|about| about.id).collect::<Vec<_>>()
    };
    assert_eq!(ids("apache 2").first(), Some(&"Apache-2.0"));
    assert_eq!(ids("mit").first(), Some(&"MIT"));
    assert_eq!(ids("GEMMA").first(), Some(&"gemma"));
    assert!(ids("community data sharing").contains(&"CDLA-Sharing-1.0"));
    assert!(ids("hunyuan").contains(&"tencent-hunyuan-community"));
    assert_eq!(ids("gemma terms").first(), Some(&"gemma"));
    let cc0 = LicenseInfo::search("CC0 1.0", 1)[0].license().expect("it has an id");
    assert_eq!(cc0.terms().grant(), Grant::Open);
    assert!(LicenseInfo::search("", 50).len() > 20);
    assert_eq!(ids("no such license"), Vec::<&str>::new());
    assert_eq!(LicenseInfo::search("", usize::MAX).len(), LicenseInfo::all().count());
}

#[test]
fn what_is_said_of_a_license_is_well_formed() {
    for about in LicenseInfo::all() {
        let license = license(about.id);
        for sentence in Language::English.details().about(&about, &license) {
            assert!(
                sentence.ends_with('.') && !sentence.contains("  "),
                "{}: {sentence}",
                about.id
            );
        }
    }
}
