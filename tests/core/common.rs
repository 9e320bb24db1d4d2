//! Releases for tests: written shortly, and at random.

use openness_meter::release::{Artifact, ArtifactType, Availability, License, Release, Scope};
use proptest::{collection::vec, option, prelude::*, sample::select};

/// The artifact with this id.
pub(crate) fn artifact(id: &str) -> Artifact {
    Artifact::from_id(id).unwrap_or_else(|| panic!("no artifact {id}"))
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

/// Licenses from the least generous to the most: none, unknown, restricted
/// without and with leave to pass on, open.
pub(crate) const LICENSES: [&str; 6] =
    ["unlicensed", "no such license", "gemma", "CC-BY-NC-ND-4.0", "CC-BY-4.0", "Apache-2.0"];

fn any_license() -> impl Strategy<Value = Option<License>> {
    option::of(select(&LICENSES[..])).prop_map(|name| name.and_then(License::new))
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
    vec(change, 0..5).prop_map(|changes| {
        let mut release = release("Apache-2.0", &Artifact::ALL.map(Artifact::id).join(" "), "");
        for (artifact, availability, license) in changes {
            release[artifact].availability = availability;
            release[artifact].license = license;
        }
        release
    })
}

fn scattered() -> impl Strategy<Value = Release> {
    let scopes = [Scope::Release].into_iter().chain(ArtifactType::ALL.map(Scope::Type)).count();
    (
        (any::<String>(), any::<String>(), any::<String>(), vec(any::<String>(), 0..3)),
        vec(any_license(), scopes),
        vec((any_availability(), any_license(), option::of(any::<String>())), Artifact::COUNT),
    )
        .prop_map(|((name, producer, date, links), licenses, facts)| {
            let links = links.into_iter().filter(|link| !link.is_empty()).collect();
            let mut release = Release { name, producer, date, links, ..Release::default() };
            let scopes = [Scope::Release].into_iter().chain(ArtifactType::ALL.map(Scope::Type));
            for (scope, license) in scopes.zip(licenses) {
                release.state(scope, license);
            }
            for (artifact, (availability, license, source)) in Artifact::ALL.into_iter().zip(facts)
            {
                let known = &mut release[artifact];
                known.availability = availability;
                known.license = license;
                known.source = source.filter(|source| !source.is_empty());
            }
            release
        })
}
