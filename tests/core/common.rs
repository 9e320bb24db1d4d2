//! Releases for tests: written shortly, and at random.

use std::{rc::Rc, sync::LazyLock};

use openness_meter::{
    Rating, catalog,
    release::{
        Artifact, ArtifactType, Availability, Base, Basis, Body, Claim, Grant, License, Release,
        Scope, Terms, recognize,
    },
};
use proptest::{collection::vec, option, prelude::*, sample::select};

/// The artifact with this id.
pub(crate) fn artifact(id: &str) -> Artifact {
    Artifact::from_id(id).unwrap_or_else(|| panic!("no artifact {id}"))
}

/// Releases of the catalog from closed to fully open.
pub(crate) fn starts() -> [Release; 6] {
    ["gpt-4", "llama-2-7b", "bloom", "mixtral-8x7b", "pythia-12b", "olmo-7b"]
        .map(|id| catalog::find(id).unwrap_or_else(|| panic!("no entry {id}")).release.clone())
}

/// A release with these artifacts public and these partial, all under one
/// license; separated by spaces.
pub(crate) fn release(license: &str, public: &str, partial: &str) -> Release {
    let mut release = Release::default();
    release.licenses.release = License::new(license);
    for (ids, availability) in [(public, Availability::Public), (partial, Availability::Partial)] {
        for id in ids.split_whitespace() {
            release[artifact(id)].availability = availability;
        }
    }
    release
}

/// Licenses of every kind: none, unknown, restricted in each way, open by our own
/// reading, by a list of data licenses, by one body or both; one spelled in
/// another way, and an expression.
pub(crate) static LICENSES: LazyLock<Vec<License>> = LazyLock::new(|| {
    let names = [
        "unlicensed",
        "no such license",
        "gemma",
        "llama4",
        "mrl",
        "arxiv-nonexclusive-1.0",
        "CC-BY-NC-ND-4.0",
        "CC-BY-NC-4.0",
        "OpenMDW-1.1",
        "OpenMDW-1.0",
        "PDDL-1.0",
        "CC-BY-4.0",
        "WTFPL",
        "apache-2.0",
        "MIT OR gemma",
        "Apache-2.0",
    ];
    names.into_iter().filter_map(License::new).collect()
});

fn any_license() -> impl Strategy<Value = Option<License>> {
    option::of(select(&LICENSES[..]))
}

/// Whether one license grants at least what another does: no less in kind, known
/// no less well, with no restriction that the other lacks, and accepted by
/// whoever accepts the other.
fn grants_no_less(one: &License, other: &License) -> bool {
    let (more, less) = (one.terms(), other.terms());
    let is_open = more.grant() == Grant::Open;
    let has_no_more = more.basis() >= less.basis()
        && less.basis() > Basis::Unknown
        && less.restrictions().includes(more.restrictions());
    let standing =
        |terms: Terms| Body::ALL.into_iter().filter(move |body| terms.standing().has(*body));
    let is_accepted = standing(less).all(|body| more.standing().has(body));
    is_accepted
        && (less.grant() == Grant::None
            || is_open
            || has_no_more
            || less.basis() == Basis::Unknown && more.basis() == Basis::Unknown)
}

/// All ways to open one artifact, or its license, a little more.
pub(crate) fn openings(release: &Release, artifact: Artifact) -> Vec<Release> {
    let mut more = Vec::new();
    let next = match release[artifact].availability {
        Availability::Withheld => Some(Availability::Partial),
        Availability::Partial => Some(Availability::Gated),
        Availability::Gated => Some(Availability::Public),
        Availability::Public => None,
    };
    if let Some(availability) = next {
        let mut opened = release.clone();
        opened[artifact].availability = availability;
        more.push(opened);
    }
    let none = LICENSES[0].clone();
    let now = release.license(artifact).unwrap_or(&none);
    for license in LICENSES.iter().filter(|license| grants_no_less(license, now)) {
        let mut opened = release.clone();
        opened.state(Scope::Artifact(artifact), Some(license.clone()));
        more.push(opened);
    }
    more
}

/// All ways in which the base of a release may be a little more open; or have no license
/// stated, which changes nothing.
pub(crate) fn base_openings(release: &Release) -> Vec<Release> {
    let mut more = Vec::new();
    let mut add = |base: Base| more.push(Release { base, ..release.clone() });
    let base = &release.base;
    for availability in Availability::ALL {
        if availability > base.weights {
            add(Base { weights: availability, ..base.clone() });
        }
        if availability > base.training_data {
            add(Base { training_data: availability, ..base.clone() });
        }
    }
    if let Some(now) = &base.license {
        for license in LICENSES.iter().filter(|license| grants_no_less(license, now)) {
            add(Base { license: Some(license.clone()), ..base.clone() });
        }
        if !base.name.is_empty() {
            add(Base { license: None, ..base.clone() });
        }
    }
    more
}

/// Any base, and none in half of all cases.
fn any_base() -> impl Strategy<Value = Base> {
    let text = || any::<String>();
    let base = (text(), any_license(), any_availability(), any_availability(), option::of(text()))
        .prop_map(|(name, license, weights, training_data, link)| {
            let link = link.filter(|link| !link.is_empty());
            Base { name, license, weights, training_data, link }
        });
    prop_oneof![Just(Base::default()), base]
}

fn any_availability() -> impl Strategy<Value = Availability> {
    select(&Availability::ALL[..])
}

/// Any release, with any licenses at any place, and any text. Half of them are
/// nearly open: what is drawn from everything at random hardly ever is.
pub(crate) fn any_release() -> impl Strategy<Value = Release> {
    prop_oneof![scattered(), nearly_open()]
}

fn nearly_open() -> impl Strategy<Value = Release> {
    let change = (select(&Artifact::ALL[..]), any_availability(), any_license());
    (vec(change, 0..5), any_base()).prop_map(|(changes, base)| {
        let mut release = release("Apache-2.0", &Artifact::ALL.map(Artifact::id).join(" "), "");
        for (artifact, availability, license) in changes {
            release[artifact].availability = availability;
            release[artifact].license = license;
        }
        release.base = base;
        release
    })
}

fn scattered() -> impl Strategy<Value = Release> {
    let scopes = [Scope::Release].into_iter().chain(ArtifactType::ALL.map(Scope::Type)).count();
    (
        (
            any::<String>(),
            any::<String>(),
            any::<String>(),
            vec(any::<String>(), 0..3),
            any::<Option<bool>>(),
            option::of(select(&Claim::ALL[..])),
            any_base(),
        ),
        vec(any_license(), scopes),
        vec((any_availability(), any_license(), option::of(any::<String>())), Artifact::COUNT),
    )
        .prop_map(
            |((name, producer, date, links, systemic_risk, claim, base), licenses, facts)| {
                let links = links.into_iter().filter(|link| !link.is_empty()).collect();
                let mut release = Release {
                    name,
                    producer,
                    date,
                    links,
                    systemic_risk,
                    claim,
                    base,
                    ..Release::default()
                };
                let scopes = [Scope::Release].into_iter().chain(ArtifactType::ALL.map(Scope::Type));
                for (scope, license) in scopes.zip(licenses) {
                    release.state(scope, license);
                }
                for (artifact, (availability, license, source)) in
                    Artifact::ALL.into_iter().zip(facts)
                {
                    let known = &mut release[artifact];
                    known.availability = availability;
                    known.license = license;
                    known.source = source.filter(|source| !source.is_empty());
                }
                release
            },
        )
}

/// The rating of a release.
pub(crate) fn rating(release: &Release) -> Rating {
    Rating::of(Rc::new(release.clone()))
}

/// The release with each license under the id that it is read as, as an import writes it.
pub(crate) fn with_ids(mut release: Release) -> Release {
    for scope in Scope::all() {
        let read = release.stated(scope).and_then(|license| recognize(license.name()));
        release.state(scope, read.and_then(|license| License::new(license.id())));
    }
    let read = release.base.license.as_ref().and_then(|license| recognize(license.name()));
    release.base.license = read.and_then(|license| License::new(license.id()));
    release
}
