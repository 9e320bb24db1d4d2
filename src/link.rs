//! A release as the fragment of a link, which a person can read and write:
//! `v=1&name=Mixtral+8x7B&license=Apache-2.0&public=weights,architecture`.
//!
//! Encoding is that of `application/x-www-form-urlencoded`. What is not said is
//! withheld. `systemic-risk=yes` or `no` answers what the EU AI Act asks of a
//! model, and `claim=open-source` is what the release is called. What is not known
//! is kept. A release has exactly one canonical link, with what matters most first:
//! links are cut at their ends.

mod mend;

pub(crate) use mend::is_key;
pub use mend::mend;

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

/// The most that is read of a link, in bytes. A release with a source of ordinary
/// length for every artifact takes a tenth of it.
const MOST: usize = 32 * 1024;

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
    let mut link = encode_short(release);
    for page in &release.links {
        add(&mut link, "link", page);
    }
    for artifact in Artifact::ALL {
        if let Some(source) = &release[artifact].source {
            add(&mut link, &format!("{artifact}{SOURCE}"), source);
        }
    }
    link
}

/// A link with all that counts for a verdict, and without the addresses that show
/// it.
pub fn encode_short(release: &Release) -> String {
    let mut link = format!("v={VERSION}");
    add(&mut link, "name", &release.name);
    add(&mut link, "by", &release.producer);
    add(&mut link, "date", &release.date);
    add(&mut link, "version", &release.version);
    let answer = ANSWERS.into_iter().find(|(_, answer)| release.systemic_risk == Some(*answer));
    add(&mut link, SYSTEMIC_RISK, answer.map_or("", |(word, _)| word));
    add(&mut link, CLAIM, release.claim.map_or("", Claim::id));
    let mut licenses = license_keys().peekable();
    let mut state = |link: &mut String, is_next: fn(&Scope) -> bool| {
        while let Some((key, scope)) = licenses.next_if(|(_, scope)| is_next(scope)) {
            add(link, key, release.stated(scope).map_or("", License::name));
        }
    };
    state(&mut link, |scope| !matches!(scope, Scope::Artifact(_)));
    // Ids need no encoding, and a comma between them is easier on the eye. That
    // nothing is out is said: a link that says nothing of it has been cut.
    let lists = LISTED.map(|list| {
        let ids: Vec<&str> = release.artifacts(list).map(Artifact::id).collect();
        (list, ids.join(","))
    });
    let is_empty = lists.iter().all(|(_, ids)| ids.is_empty());
    for (list, ids) in lists {
        if !ids.is_empty() || is_empty && list == Availability::Public {
            link.extend(["&", list.id(), "=", &ids]);
        }
    }
    state(&mut link, |_| true);
    for (key, value) in &release.other {
        link.push('&');
        link.extend(byte_serialize(key.as_bytes()));
        link.push('=');
        link.extend(byte_serialize(value.as_bytes()));
    }
    link
}

/// A key, which needs no encoding, and its value, as a part of a link.
pub fn pair(key: &str, value: &str) -> String {
    [key, "="].into_iter().chain(byte_serialize(value.as_bytes())).collect()
}

/// Adds a key, which needs no encoding, and its value, unless that is empty.
fn add(link: &mut String, key: &str, value: &str) {
    if !value.is_empty() {
        link.extend(["&", key, "="]);
        link.extend(byte_serialize(value.as_bytes()));
    }
}

/// Something in a link that could not be read as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// It does not say which version of the grammar it is in.
    NoVersion,
    /// It is in a version of the grammar that is not known.
    OtherVersion(String),
    /// It does not say what is out.
    NothingListed,
    /// It is too long, and was read only so far.
    TooLong,
    /// It has a key that is not known.
    UnknownKey(String),
    /// It lists an artifact that is not known.
    UnknownArtifact(String),
    /// It answers a question with neither yes nor no.
    UnknownAnswer(String),
    /// It calls the release something that is not known.
    UnknownClaim(String),
    /// It was changed on its way, and has been put right.
    Mended,
    /// It ends in the middle of this.
    Cut(String),
}

/// What a link says, as far as it can be read. Total: any text is a link.
pub fn decode(link: &str) -> (Release, Vec<Notice>) {
    let mut release = Release::default();
    let whole = start(link, MOST);
    let Read { version, lists, mut notices, other } = read(&mut release, whole);
    release.other = other;
    match version {
        Some(version) if version == VERSION => {}
        Some(version) => notices.push(Notice::OtherVersion(version)),
        None => notices.push(Notice::NoVersion),
    }
    if !lists {
        notices.push(Notice::NothingListed);
    }
    if whole.len() < link.len() {
        notices.push(Notice::TooLong);
    }
    (release, notices)
}

/// The text as far as so many bytes, and no part of a letter.
fn start(text: &str, most: usize) -> &str {
    // Slicing, which can fail, is many times as large when it is compiled.
    text.get(..text.floor_char_boundary(most)).unwrap_or_default()
}

/// Where a part is in a text. What the standard library searches by is quicker with
/// long texts, and many times as large.
pub(crate) fn places(text: &str, part: &str) -> impl DoubleEndedIterator<Item = usize> {
    let is_at = move |at: &usize| text.get(*at..).is_some_and(|rest| rest.starts_with(part));
    (0..text.len()).filter(is_at)
}

/// Whose license a key of a link states, if it states one.
pub fn scope(key: &str) -> Option<Scope> {
    license_keys().find(|(known, _)| *known == key).map(|(_, scope)| scope)
}

/// Makes changes to a release that are written as a part of a link: what it lists
/// is out at least that far, what it gives a license has that one, and an answer
/// that is left empty is taken back. What cannot be read changes nothing, and is
/// returned.
pub fn apply(release: &mut Release, changes: &str) -> Vec<Notice> {
    let Read { version, mut notices, .. } = read(release, changes);
    notices.extend(version.filter(|version| version != VERSION).map(Notice::OtherVersion));
    notices
}

/// What was found beside a release.
#[derive(Default)]
struct Read {
    /// The version of the grammar.
    version: Option<String>,
    /// Whether it says what is out, be it nothing.
    lists: bool,
    /// What could not be read.
    notices: Vec<Notice>,
    /// That, by its key.
    other: Vec<(String, String)>,
}

/// Reads what is said into a release.
fn read(release: &mut Release, link: &str) -> Read {
    let mut found = Read::default();
    for (key, value) in parse(link.as_bytes()) {
        let value = value.into_owned();
        let mut note = |notice: fn(String) -> Notice, about: &str, value: String| {
            found.notices.push(notice(about.to_owned()));
            found.other.push((key.clone().into_owned(), value));
        };
        match &*key {
            "v" => found.version = Some(value),
            "name" => release.name = value,
            "by" => release.producer = value,
            "date" => release.date = value,
            "version" => release.version = value,
            "link" => release.links.push(value),
            SYSTEMIC_RISK if value.is_empty() => release.systemic_risk = None,
            CLAIM if value.is_empty() => release.claim = None,
            SYSTEMIC_RISK => match ANSWERS.into_iter().find(|(word, _)| *word == value) {
                Some((_, answer)) => release.systemic_risk = Some(answer),
                None => note(Notice::UnknownAnswer, &value.clone(), value),
            },
            CLAIM => match Claim::from_id(&value) {
                Some(claim) => release.claim = Some(claim),
                None => note(Notice::UnknownClaim, &value.clone(), value),
            },
            key => {
                if let Some(list) = LISTED.into_iter().find(|list| list.id() == key) {
                    found.lists = true;
                    for id in value.split(',').map(str::trim).filter(|id| !id.is_empty()) {
                        match Artifact::from_id(id) {
                            // One that is listed twice is as far out as it is
                            // anywhere said to be.
                            Some(artifact) => {
                                let known = &mut release[artifact].availability;
                                *known = list.max(*known);
                            }
                            None => note(Notice::UnknownArtifact, id, id.to_owned()),
                        }
                    }
                } else if let Some(scope) = scope(key) {
                    release.state(scope, License::new(&value));
                } else if let Some(artifact) = key.strip_suffix(SOURCE).and_then(Artifact::from_id)
                {
                    release[artifact].source = Some(value).filter(|source| !source.is_empty());
                } else {
                    note(Notice::UnknownKey, key, value);
                }
            }
        }
    }
    found
}
