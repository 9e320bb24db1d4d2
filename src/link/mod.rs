//! A release as the fragment of a link, which a person can read and write:
//! `v=1&name=Mixtral+8x7B&license=Apache-2.0&public=weights,architecture`.
//!
//! Encoding is that of `application/x-www-form-urlencoded`. Artifacts that are not listed
//! are withheld. `systemic-risk=yes` or `no` answers what the EU AI Act asks of a model,
//! and `claim=open-source` is what the release is called. `base` names what it is built on,
//! with `base.license`, `base.public`, `base.partial`, `base.gated` and `base.link`. What is
//! `gated` is partial because of a gate, and need not be listed as that too. Unknown keys
//! survive a round trip. A release has exactly one canonical link, with what matters most first,
//! because links get cut at their ends.

mod misspelled;
mod repair;

pub use misspelled::is_misspelled;
pub(crate) use repair::is_key;
pub use repair::repair;

use form_urlencoded::{byte_serialize, parse};

use crate::release::{Artifact, ArtifactType, Availability, Base, Claim, License, Release, Scope};

/// The version of this grammar: the value of `v`.
const VERSION: &str = "1";

/// The key for systemic risk, and its values.
pub(crate) const SYSTEMIC_RISK: &str = "systemic-risk";
const ANSWERS: [(&str, bool); 2] = [("yes", true), ("no", false)];

/// The key for what the release is called.
pub(crate) const CLAIM: &str = "claim";

/// The key for the name of the base, and what follows it in the keys for the rest.
pub(crate) const BASE: &str = "base";
pub(crate) const BASE_LICENSE: &str = "base.license";
pub(crate) const BASE_LINK: &str = "base.link";
/// The keys that list which artifacts of the base are how far available, as [`LISTED`].
pub(crate) const BASE_LISTS: [(&str, Availability); 3] = [
    ("base.public", Availability::Public),
    ("base.partial", Availability::Partial),
    ("base.gated", Availability::Gated),
];

/// The suffix of the keys for sources, as in `weights.source`.
const SOURCE: &str = ".source";

/// The longest link that is read to its end, in units of [`size`]. A release with a source
/// of ordinary length for every artifact takes a tenth of it.
const MAX_SIZE: usize = 32 * 1024;
/// The same in bytes of the encoded link: percent-encoding takes three for one.
const MAX_BYTES: usize = 4 * MAX_SIZE;

/// The availabilities whose ids are keys that list artifacts.
pub(crate) const LISTED: [Availability; 3] =
    [Availability::Public, Availability::Partial, Availability::Gated];

/// The keys for licenses and their scopes, in canonical order.
pub(crate) fn license_keys() -> impl Iterator<Item = (&'static str, Scope)> {
    let of_types = ArtifactType::ALL.map(|of| (of.id(), Scope::Type(of)));
    let of_artifacts = Artifact::ALL.map(|artifact| (artifact.id(), Scope::Artifact(artifact)));
    [("license", Scope::Release)].into_iter().chain(of_types).chain(of_artifacts)
}

/// The key for the license of this scope.
pub(crate) fn license_key(scope: Scope) -> &'static str {
    license_keys().find(|(_, known)| *known == scope).map_or("", |(key, _)| key)
}

/// The canonical link of a release: the fragment, without the `#`.
pub fn encode(release: &Release) -> String {
    let mut link = encode_short(release);
    for page in &release.links {
        add(&mut link, "link", page);
    }
    add(&mut link, BASE_LINK, release.base.link.as_deref().unwrap_or_default());
    for artifact in Artifact::ALL {
        if let Some(source) = &release[artifact].source {
            add(&mut link, &format!("{artifact}{SOURCE}"), source);
        }
    }
    link
}

/// The canonical link without pages and sources, which no verdict depends on.
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
    add(&mut link, BASE, &release.base.name);
    add(&mut link, BASE_LICENSE, release.base.license.as_ref().map_or("", License::name));
    for (key, list) in BASE_LISTS {
        let ids = base_list(&release.base, list);
        if !ids.is_empty() {
            link.extend(["&", key, "=", &ids]);
        }
    }
    // Ids need no encoding, and a plain comma between them is easier to read. An empty list
    // is written too: a link without any list must have been cut.
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

/// The ids of the base's artifacts that are so far available, with commas between them.
fn base_list(base: &Base, availability: Availability) -> String {
    let listed = Base::ARTIFACTS.into_iter().filter(|of| base.availability(*of) == availability);
    listed.map(Artifact::id).collect::<Vec<_>>().join(",")
}

/// Appends a pair unless its value is empty. The key needs no encoding.
fn add(link: &mut String, key: &str, value: &str) {
    if !value.is_empty() {
        link.extend(["&", key, "="]);
        link.extend(byte_serialize(value.as_bytes()));
    }
}

/// A part of a link that could not be read as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// It has no version.
    NoVersion,
    /// It has this other version, and was read as far as possible.
    OtherVersion(String),
    /// It has no list of artifacts.
    NothingListed,
    /// It is too long: only its beginning was read.
    TooLong,
    /// It has this unknown key.
    UnknownKey(String),
    /// It lists this unknown artifact.
    UnknownArtifact(String),
    /// It has this value where `yes` or `no` is expected.
    UnknownAnswer(String),
    /// It has this unknown claim.
    UnknownClaim(String),
    /// It was damaged and has been repaired.
    Repaired,
    /// It was cut in the middle of this word.
    Cut(String),
}

/// The release of a link, and what could not be read of it. Total: any text is a link.
pub fn decode(link: &str) -> (Release, Vec<Notice>) {
    let mut reader = Reader::new();
    let whole = truncate(link, MAX_BYTES);
    let mut notices: Vec<Notice> =
        parse(whole.as_bytes()).flat_map(|(key, value)| reader.read(&key, &value)).collect();
    reader.is_cut |= whole.len() < link.len();
    let (release, about_all) = reader.finish();
    notices.extend(about_all);
    (release, notices)
}

/// The longest prefix of a text that has at most so many bytes.
fn truncate(text: &str, max_bytes: usize) -> &str {
    // Slicing by index compiles to much more code, since it can panic.
    text.get(..text.floor_char_boundary(max_bytes)).unwrap_or_default()
}

/// The byte positions of a part of a text. The standard library's search is faster for long
/// texts, but compiles to many times as much code.
pub(crate) fn positions(text: &str, part: &str) -> impl DoubleEndedIterator<Item = usize> {
    let is_at = move |at: &usize| text.get(*at..).is_some_and(|rest| rest.starts_with(part));
    (0..text.len()).filter(is_at)
}

/// The scope of the license that a key states, if it is such a key.
pub(crate) fn scope(key: &str) -> Option<Scope> {
    license_keys().find(|(known, _)| *known == key).map(|(_, scope)| scope)
}

/// Reads pairs of keys and values into a release.
pub(crate) struct Reader {
    release: Release,
    /// How much may still be read, in units of [`size`].
    left: usize,
    /// Whether there was more than that.
    is_cut: bool,
    /// The value of `v`.
    version: Option<String>,
    /// Whether there was a list of artifacts, be it empty.
    has_list: bool,
}

impl Reader {
    /// A reader that has read nothing.
    pub(crate) fn new() -> Self {
        let release = Release::default();
        Self { release, left: MAX_SIZE, is_cut: false, version: None, has_list: false }
    }

    /// Reads a pair, and returns what could not be read of it. That is kept in the release
    /// as it is. An empty value clears what its key stands for, and adds nothing.
    pub(crate) fn read(&mut self, key: &str, value: &str) -> Vec<Notice> {
        let left = self.left.checked_sub(size(key, value));
        // Once a pair does not fit, none after it is read, even if it would fit.
        self.left = left.unwrap_or(0);
        if left.is_none() || self.is_cut {
            self.is_cut = true;
            return Vec::new();
        }
        let release = &mut self.release;
        match key {
            "v" => self.version = Some(value.to_owned()),
            "name" => value.clone_into(&mut release.name),
            "by" => value.clone_into(&mut release.producer),
            "date" => value.clone_into(&mut release.date),
            "version" => value.clone_into(&mut release.version),
            "link" => release.links.extend(text(value)),
            BASE => value.clone_into(&mut release.base.name),
            BASE_LICENSE => release.base.license = License::new(value),
            BASE_LINK => release.base.link = text(value),
            SYSTEMIC_RISK if value.is_empty() => release.systemic_risk = None,
            CLAIM if value.is_empty() => release.claim = None,
            SYSTEMIC_RISK => match ANSWERS.into_iter().find(|(word, _)| *word == value) {
                Some((_, answer)) => release.systemic_risk = Some(answer),
                None => return self.keep(key, value, Notice::UnknownAnswer(value.to_owned())),
            },
            CLAIM => match Claim::from_id(value) {
                Some(claim) => release.claim = Some(claim),
                None => return self.keep(key, value, Notice::UnknownClaim(value.to_owned())),
            },
            key => return self.read_of_artifacts(key, value),
        }
        Vec::new()
    }

    /// The same for keys that list artifacts, license them or give their sources.
    fn read_of_artifacts(&mut self, key: &str, value: &str) -> Vec<Notice> {
        let mut notices = Vec::new();
        if let Some((_, list)) = BASE_LISTS.into_iter().find(|(known, _)| *known == key) {
            for id in value.split(',').map(str::trim).filter(|id| !id.is_empty()) {
                let artifact = Artifact::from_id(id);
                let known = artifact.and_then(|one| self.release.base.availability_mut(one));
                if let Some(known) = known {
                    *known = list.max(*known);
                } else {
                    let notice = Notice::UnknownArtifact(id.to_owned());
                    notices.extend(self.keep(key, id, notice));
                }
            }
        } else if let Some(list) = LISTED.into_iter().find(|list| list.id() == key) {
            self.has_list = true;
            for id in value.split(',').map(str::trim).filter(|id| !id.is_empty()) {
                if let Some(artifact) = Artifact::from_id(id) {
                    // The widest availability counts if it is listed twice.
                    let known = &mut self.release[artifact].availability;
                    *known = list.max(*known);
                } else {
                    let notice = Notice::UnknownArtifact(id.to_owned());
                    notices.extend(self.keep(key, id, notice));
                }
            }
        } else if let Some(scope) = scope(key) {
            self.release.state(scope, License::new(value));
        } else if let Some(artifact) = key.strip_suffix(SOURCE).and_then(Artifact::from_id) {
            self.release[artifact].source = text(value);
        } else {
            notices = self.keep(key, value, Notice::UnknownKey(key.to_owned()));
        }
        notices
    }

    /// Keeps a pair that could not be read, and returns the notice of it.
    fn keep(&mut self, key: &str, value: &str, notice: Notice) -> Vec<Notice> {
        self.release.other.push((key.to_owned(), value.to_owned()));
        vec![notice]
    }

    /// The notice of another version, if there was one.
    pub(crate) fn other_version(&self) -> Option<Notice> {
        self.version.clone().filter(|version| version != VERSION).map(Notice::OtherVersion)
    }

    /// The release, and the notices that are about all of it.
    pub(crate) fn finish(self) -> (Release, Vec<Notice>) {
        let notices = [
            self.version.is_none().then_some(Notice::NoVersion),
            self.other_version(),
            (!self.has_list).then_some(Notice::NothingListed),
            self.is_cut.then_some(Notice::TooLong),
        ];
        (self.release, notices.into_iter().flatten().collect())
    }
}

/// The value, unless it is empty.
fn text(value: &str) -> Option<String> {
    (!value.is_empty()).then(|| value.to_owned())
}

/// The size of a pair, in decoded bytes.
///
/// The canonical link of a release is never larger by this measure than the link that the
/// release was read from, whichever way that lists the artifacts. Otherwise it could be
/// too long to be read again.
fn size(key: &str, value: &str) -> usize {
    match (key, value) {
        // Every canonical link may have to add these.
        ("v", _) | ("public", "") => 0,
        _ => value.split(',').map(|part| key.len() + "&=".len() + part.len()).sum(),
    }
}
