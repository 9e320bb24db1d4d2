//! A release as the fragment of a link, which a person can read and write:
//! `v=1&name=Mixtral+8x7B&license=Apache-2.0&public=weights,architecture`.
//!
//! Encoding is that of `application/x-www-form-urlencoded`. What is not said is
//! withheld. `systemic-risk=yes` or `no` answers what the EU AI Act asks of a
//! model, and `claim=open-source` is what the release is called. A release has
//! exactly one canonical link.

use form_urlencoded::{byte_serialize, parse};

use crate::release::{Artifact, ArtifactType, Availability, Claim, License, Release, Scope};

/// The version of the grammar, the value of `v`.
const VERSION: &str = "1";

/// The key of the answer on systemic risk, and the answers.
const SYSTEMIC_RISK: &str = "systemic-risk";
const ANSWERS: [(&str, bool); 2] = [("yes", true), ("no", false)];

/// The key of what the release is called.
const CLAIM: &str = "claim";

/// What the key of an artifact's source ends in, as in `weights.source`.
const SOURCE: &str = ".source";

/// What has a key that lists artifacts.
pub(crate) const LISTED: [Availability; 2] = [Availability::Public, Availability::Partial];

/// The keys that give a license, in the order in which they are written.
pub(crate) fn license_keys() -> impl Iterator<Item = (&'static str, Scope)> {
    let of_types = ArtifactType::ALL.map(|of| (of.id(), Scope::Type(of)));
    let of_artifacts = Artifact::ALL.map(|artifact| (artifact.id(), Scope::Artifact(artifact)));
    [("license", Scope::Release)].into_iter().chain(of_types).chain(of_artifacts)
}

/// The key that gives a license for this scope.
pub(crate) fn license_key(scope: Scope) -> &'static str {
    license_keys().find(|(_, known)| *known == scope).map_or("", |(key, _)| key)
}

/// The canonical link of a release: its fragment, without the `#`.
pub fn encode(release: &Release) -> String {
    let mut link = format!("v={VERSION}");
    let mut add = |key: &str, value: &str| {
        if !value.is_empty() {
            link.extend(["&", key, "="]);
            link.extend(byte_serialize(value.as_bytes()));
        }
    };
    add("name", &release.name);
    add("by", &release.producer);
    add("date", &release.date);
    add("version", &release.version);
    for page in &release.links {
        add("link", page);
    }
    let answer = ANSWERS.into_iter().find(|(_, answer)| release.systemic_risk == Some(*answer));
    add(SYSTEMIC_RISK, answer.map_or("", |(word, _)| word));
    add(CLAIM, release.claim.map_or("", Claim::id));
    for (key, scope) in license_keys() {
        add(key, release.stated(scope).map_or("", License::name));
    }
    for artifact in Artifact::ALL {
        let source = release[artifact].source.as_deref().unwrap_or_default();
        add(&format!("{artifact}{SOURCE}"), source);
    }
    // Ids need no encoding, and a comma between them is easier on the eye.
    for availability in LISTED {
        let ids: Vec<&str> = release.artifacts(availability).map(Artifact::id).collect();
        if !ids.is_empty() {
            link.extend(["&", availability.id(), "=", &ids.join(",")]);
        }
    }
    link
}

/// Something in a link that could not be read as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// It does not say which version of the grammar it is in.
    NoVersion,
    /// It is in a version of the grammar that is not known.
    OtherVersion(String),
    /// It has a key that is not known.
    UnknownKey(String),
    /// It lists an artifact that is not known.
    UnknownArtifact(String),
    /// It answers a question with neither yes nor no.
    UnknownAnswer(String),
    /// It calls the release something that is not known.
    UnknownClaim(String),
}

/// What a link says, as far as it can be read. Total: any text is a link.
pub fn decode(link: &str) -> (Release, Vec<Notice>) {
    let mut release = Release::default();
    let (version, mut notices) = read(&mut release, link);
    match version {
        Some(version) if version == VERSION => {}
        Some(version) => notices.push(Notice::OtherVersion(version)),
        None => notices.push(Notice::NoVersion),
    }
    (release, notices)
}

/// Makes changes to a release that are written as a part of a link: what it lists
/// is out at least that far, what it gives a license has that one, and an answer
/// that is left empty is taken back. What cannot be read changes nothing.
pub fn apply(release: &mut Release, changes: &str) {
    read(release, changes);
}

/// Reads what is said into a release: the version of the grammar, and what could
/// not be read.
fn read(release: &mut Release, link: &str) -> (Option<String>, Vec<Notice>) {
    let mut notices = Vec::new();
    let mut version = None;
    for (key, value) in parse(link.as_bytes()) {
        let value = value.into_owned();
        match &*key {
            "v" => version = Some(value),
            "name" => release.name = value,
            "by" => release.producer = value,
            "date" => release.date = value,
            "version" => release.version = value,
            "link" => release.links.push(value),
            SYSTEMIC_RISK if value.is_empty() => release.systemic_risk = None,
            CLAIM if value.is_empty() => release.claim = None,
            SYSTEMIC_RISK => match ANSWERS.into_iter().find(|(word, _)| *word == value) {
                Some((_, answer)) => release.systemic_risk = Some(answer),
                None => notices.push(Notice::UnknownAnswer(value)),
            },
            CLAIM => match Claim::from_id(&value) {
                Some(claim) => release.claim = Some(claim),
                None => notices.push(Notice::UnknownClaim(value)),
            },
            key => {
                if let Some(availability) = LISTED.into_iter().find(|list| list.id() == key) {
                    list(release, availability, &value, &mut notices);
                } else if let Some((_, scope)) = license_keys().find(|(id, _)| *id == key) {
                    release.state(scope, License::new(&value));
                } else if let Some(artifact) = key.strip_suffix(SOURCE).and_then(Artifact::from_id)
                {
                    release[artifact].source = Some(value);
                } else {
                    notices.push(Notice::UnknownKey(key.to_owned()));
                }
            }
        }
    }
    (version, notices)
}

/// Reads a list of artifacts. One that is listed twice is as far out as it is
/// anywhere said to be.
fn list(release: &mut Release, availability: Availability, ids: &str, notices: &mut Vec<Notice>) {
    for id in ids.split(',').map(str::trim).filter(|id| !id.is_empty()) {
        match Artifact::from_id(id) {
            Some(artifact) => {
                let known = &mut release[artifact].availability;
                *known = availability.max(*known);
            }
            None => notices.push(Notice::UnknownArtifact(id.to_owned())),
        }
    }
}
