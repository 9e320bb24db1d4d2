//! Whatever a reader brings: what it is, what it says, what was inferred, and what
//! stays unknown.
//!
//! Reading is total: every text is read, or refused with a reason and its place.

use serde_json::Value;

use super::{
    cyclonedx, json, model_card,
    mof_yaml::{self, MOST_BYTES},
    spdx, yaml,
};
use crate::{
    link::{self, mend},
    release::{Artifact, Availability, License, Release, Scope},
};

/// What something is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are the kinds")]
pub enum Kind {
    Link,
    Json,
    MofYaml,
    ModelCard,
    CycloneDx,
    Spdx,
}

/// What something was inferred from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Open inference code for public weights.
    OpenInferenceCode,
    /// A model card in a hub's form stands beside the weights.
    CardOfWeights,
    /// Whoever downloads is asked for something first.
    Gated,
    /// An address for downloading is given.
    Download,
    /// It is named or described, and not handed over.
    Described,
    /// The file itself has it.
    InFile,
    /// An address that shows it is given.
    Address,
    /// A library with open code runs it.
    OpenLibrary,
    /// It must be put together by those who want it.
    Reassembled,
}

/// Something that the file does not say, and that follows from what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inference {
    /// Of what.
    pub artifact: Artifact,
    /// How far it is out.
    pub availability: Availability,
    /// The address that shows it.
    pub source: Option<String>,
    /// From what.
    pub reason: Reason,
}

/// A place in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A line and a character in it.
    Line(mof_yaml::Place),
    /// A path of keys, as in `components[0].name`.
    Path(String),
}

/// What is odd in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Oddity {
    /// In the Model Openness Framework's YAML, or in YAML at all.
    Mof(mof_yaml::NoticeKind),
    /// In a link, or in our JSON, which has the same keys.
    Link(link::Notice),
    /// Another version of the format than those that are known.
    OtherVersion(String),
    /// More models than the one that was read.
    MoreModels(usize),
    /// Several licenses where one is meant; all of them are taken to apply.
    SeveralLicenses(String),
    /// A license that was concluded, other than the declared one, which counts.
    Concluded(String),
    /// Something other than what the key is for.
    WrongKind,
    /// The model was made from this one.
    BasedOn(String),
}

/// What was found in a file.
#[derive(Clone, Debug)]
pub struct Found {
    /// What it is.
    pub kind: Kind,
    /// What it says.
    pub said: Release,
    /// What was inferred.
    pub inferred: Vec<Inference>,
    /// What it cannot say, or does not.
    pub unknown: Vec<Artifact>,
    /// What is odd, in order.
    pub oddities: Vec<(Option<Place>, Oddity)>,
}

/// Why nothing can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// There is nothing.
    Empty,
    /// It is YAML that cannot be read.
    Yaml(mof_yaml::Error),
    /// It is not JSON: where, and why.
    NotJson(mof_yaml::Place, String),
    /// It is none of the kinds that are read.
    OtherKind,
    /// It is of this kind, and has no model.
    NoModel(Kind),
    /// It is SPDX of before version 3, which knows no models.
    OldSpdx(String),
}

impl Found {
    /// Nothing yet, of this kind.
    pub(super) fn new(kind: Kind) -> Self {
        let (said, inferred, unknown, oddities) = Default::default();
        Self { kind, said, inferred, unknown, oddities }
    }

    /// What it says and what was inferred.
    pub fn release(&self) -> Release {
        let mut release = self.said.clone();
        for Inference { artifact, availability, source, .. } in &self.inferred {
            let facts = &mut release[*artifact];
            facts.availability = facts.availability.max(*availability);
            if facts.source.is_none() {
                facts.source.clone_from(source);
            }
        }
        release
    }

    /// Infers something, unless it is said or inferred already.
    pub(super) fn infer(
        &mut self,
        artifact: Artifact,
        availability: Availability,
        source: Option<&str>,
        reason: Reason,
    ) {
        let is_known = self.said[artifact].availability > Availability::Withheld
            || self.inferred.iter().any(|known| known.artifact == artifact);
        if !is_known {
            let source = source.map(str::to_owned);
            self.inferred.push(Inference { artifact, availability, source, reason });
        }
    }

    /// Says that an artifact is out.
    pub(super) fn say(
        &mut self,
        artifact: Artifact,
        availability: Availability,
        source: Option<&str>,
    ) {
        let facts = &mut self.said[artifact];
        facts.availability = facts.availability.max(availability);
        if let Some(source) = source.filter(|_| facts.source.is_none()) {
            facts.source = Some(source.to_owned());
        }
        self.inferred.retain(|known| known.artifact != artifact);
    }

    /// States licenses for a scope. All of several apply.
    pub(super) fn license(&mut self, scope: Scope, names: &[String], place: &str) {
        let mut names: Vec<&str> = names.iter().map(|name| name.trim()).collect();
        names.retain(|name| !name.is_empty());
        names.dedup();
        let all = match &names[..] {
            [] => return,
            [only] => (*only).to_owned(),
            several => {
                let all = several.join(" AND ");
                self.note(place, Oddity::SeveralLicenses(all.clone()));
                all
            }
        };
        self.said.state(scope, License::new(&all));
    }

    /// What the tags of a model hub say.
    pub(super) fn tagged(&mut self, tags: &[&str]) {
        if let Some(paper) = tagged(tags, "arxiv").first() {
            let at = format!("https://arxiv.org/abs/{paper}");
            self.say(Artifact::ResearchPaper, Availability::Public, Some(&at));
        }
        if !tagged(tags, "dataset").is_empty() {
            let (data, named) = (Artifact::TrainingData, Reason::Described);
            self.infer(data, Availability::Partial, None, named);
        }
    }

    /// Notes something odd at a path.
    pub(super) fn note(&mut self, path: &str, oddity: Oddity) {
        let place = (!path.is_empty()).then(|| Place::Path(path.to_owned()));
        self.oddities.push((place, oddity));
    }

    /// The same, once all that is not known has been listed: of these artifacts.
    pub(super) fn finish(mut self, of: impl IntoIterator<Item = Artifact>) -> Self {
        let release = self.release();
        let is_unknown =
            |artifact: &Artifact| release[*artifact].availability == Availability::Withheld;
        self.unknown = of.into_iter().filter(is_unknown).collect();
        self
    }
}

/// What there is in a file or a pasted text: at least one release.
///
/// # Errors
///
/// If it is too large, of another kind, broken, or has no release.
pub fn read(bytes: &[u8]) -> Result<Vec<Found>, Error> {
    if bytes.len() > MOST_BYTES {
        return Err(Error::Yaml(mof_yaml::Error::TooLarge));
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = match std::str::from_utf8(bytes) {
        Ok(text) if text.contains('\0') => return Err(Error::OtherKind),
        Ok(text) => text,
        // Nearly all of other kinds have no text where they begin.
        Err(error) if error.valid_up_to() < 16 => return Err(Error::OtherKind),
        Err(_) => return Err(Error::Yaml(yaml::text_error(bytes))),
    };
    match text.trim_start() {
        "" => Err(Error::Empty),
        trimmed if trimmed.starts_with(['{', '[']) => of_json(text),
        trimmed if is_link(trimmed) => {
            let (said, notices) = mend(trimmed);
            let oddities = notices.into_iter().map(|notice| (None, Oddity::Link(notice)));
            Ok(vec![Found { said, oddities: oddities.collect(), ..Found::new(Kind::Link) }])
        }
        _ => of_yaml(text),
    }
}

/// Whether a text is a link, as it is or as it suffered: one line, or wrapped, that
/// says which version of the grammar it is in.
fn is_link(text: &str) -> bool {
    let is_prose = text.trim_end().contains("\n\n") || text.contains(": ");
    !is_prose && ["v=1", "v%3D1", "v%253D1", "public="].iter().any(|mark| text.contains(mark))
}

fn of_json(text: &str) -> Result<Vec<Found>, Error> {
    let value: Value = serde_json::from_str(text).map_err(|error| {
        let place = mof_yaml::Place { line: error.line(), column: error.column() };
        let why = error.to_string();
        Error::NotJson(place, why.split(" at line ").next().unwrap_or_default().to_owned())
    })?;
    let has = |key: &str| value.get(key).is_some();
    if value.get("bomFormat").and_then(Value::as_str) == Some("CycloneDX") {
        return cyclonedx::read(&value).map(|found| vec![found]);
    }
    if let Some(version) = value.get("spdxVersion").and_then(Value::as_str) {
        return Err(Error::OldSpdx(version.to_owned()));
    }
    if has("@graph") || has("@context") {
        return spdx::read(&value).map(|found| vec![found]);
    }
    if let Value::Array(items) = &value {
        let found: Vec<Found> = items.iter().filter_map(json::read).collect();
        return if found.is_empty() { Err(Error::OtherKind) } else { Ok(found) };
    }
    json::read(&value).map(|found| vec![found]).ok_or(Error::OtherKind)
}

fn of_yaml(text: &str) -> Result<Vec<Found>, Error> {
    if let Some((block, card)) = model_card::parts(text) {
        return model_card::read(block, Some(card)).map(|found| vec![found]);
    }
    match mof_yaml::read(text.as_bytes()) {
        Ok(read) => Ok(vec![of_mof(read)]),
        Err(mof_yaml::Error::NotARelease(_)) => {
            model_card::read(text, None).map(|found| vec![found])
        }
        Err(error) => Err(Error::Yaml(error)),
    }
}

fn of_mof(read: mof_yaml::Read) -> Found {
    let mut found = Found { said: read.release, ..Found::new(Kind::MofYaml) };
    for notice in read.notices {
        if notice.kind == mof_yaml::NoticeKind::RunsLocally {
            found.said[Artifact::LocalRuntime].availability = Availability::Withheld;
            let runs = (Artifact::LocalRuntime, Availability::Public);
            found.infer(runs.0, runs.1, None, Reason::OpenInferenceCode);
        } else {
            found.oddities.push((Some(Place::Line(notice.place)), Oddity::Mof(notice.kind)));
        }
    }
    let others = [Artifact::DevelopmentLog, Artifact::HostedAccess, Artifact::LocalRuntime];
    found.finish(others)
}

/// What the tags of a kind name, as in `license:mit`.
pub(super) fn tagged(tags: &[&str], kind: &str) -> Vec<String> {
    let of_kind = |tag: &&str| tag.strip_prefix(kind)?.strip_prefix(':').map(str::to_owned);
    tags.iter().filter_map(of_kind).collect()
}

/// The text at a path of keys.
pub(super) fn text<'a>(value: &'a Value, path: &[&str]) -> Option<&'a str> {
    let found = path.iter().try_fold(value, |value, key| value.get(key))?;
    found.as_str().map(str::trim).filter(|text| !text.is_empty())
}

/// The items of a list at a key; one that is no list is a list of one.
pub(super) fn items<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    match value.get(key) {
        Some(Value::Array(items)) => items,
        Some(Value::Null) | None => &[],
        Some(one) => std::slice::from_ref(one),
    }
}

/// Whether a text is the address of a web page.
pub(super) fn is_page(text: &str) -> bool {
    text.starts_with("https://") || text.starts_with("http://")
}
