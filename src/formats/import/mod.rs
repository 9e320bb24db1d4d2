//! Whatever a reader brings: what it is, what it says, what was inferred, and what
//! stays unknown.
//!
//! Reading is total: every text is read, or refused with a reason and its place.

mod address;
mod block;
mod cyclonedx;
mod heading;
mod hub;
mod hub_kind;
mod json_ld;
mod libraries;
mod licenses;
mod model_card;
mod notices;
mod osai;
mod release_properties;
mod result;
mod spdx;
mod tags;

use serde_json::Value;

use super::{
    json,
    mof_yaml::{self, MAX_BYTES, NoticeKind},
    yaml,
};
use crate::{
    link::repair,
    release::{Artifact, Availability},
};

pub use self::address::hub_model_id;
pub(super) use self::licenses::{by_id, stands_for_another};
pub(in crate::formats) use self::release_properties::NAMESPACE as RELEASE_PROPERTIES;
pub use self::{
    notices::Notice,
    result::{
        Derivation, FileFormat, ImportError, ImportResult, InferenceBasis, Inferred, JsonFault,
        LookUpError, Place, Warning,
    },
};

/// A file or a pasted text, by its content.
#[derive(Clone, Debug)]
pub enum Content {
    /// The Model Openness Framework's YAML, as its own reader has it.
    Mof(Box<mof_yaml::Read>),
    /// Anything else: at least one release.
    Releases(Vec<ImportResult>),
}

impl Content {
    /// The releases in it, at least one.
    pub fn into_releases(self) -> Vec<ImportResult> {
        match self {
            Self::Mof(file) => vec![of_mof(&file)],
            Self::Releases(all) => all,
        }
    }
}

/// Imports a file or a pasted text. Returns at least one release.
///
/// # Errors
///
/// The text is too large, in an unknown format, broken, or has no release.
pub fn read(bytes: &[u8]) -> Result<Vec<ImportResult>, ImportError> {
    open(bytes).map(Content::into_releases)
}

/// Reads a file or a pasted text by its content.
///
/// # Errors
///
/// As [`read`].
pub fn open(bytes: &[u8]) -> Result<Content, ImportError> {
    if bytes.len() > MAX_BYTES {
        return Err(ImportError::Yaml(mof_yaml::Error::TooLarge));
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = match std::str::from_utf8(bytes) {
        Ok(text) if text.contains('\0') => return Err(ImportError::OtherKind),
        Ok(text) => text,
        // Nearly all binary formats begin with bytes that are no text.
        Err(error) if error.valid_up_to() < 16 => return Err(ImportError::OtherKind),
        Err(_) => return Err(ImportError::Yaml(yaml::text_error(bytes))),
    };
    match text.trim_start() {
        "" => Err(ImportError::Empty),
        trimmed if trimmed.starts_with(['{', '[']) => of_json(text).map(Content::Releases),
        trimmed if is_link(trimmed) => {
            let (stated, notices) = repair(trimmed);
            let warnings = notices.into_iter().map(|notice| (None, Warning::Link(notice)));
            let mut result = ImportResult {
                stated,
                warnings: warnings.collect(),
                ..ImportResult::new(FileFormat::Link)
            };
            result.read_licenses();
            Ok(Content::Releases(vec![result]))
        }
        _ => of_yaml(text),
    }
}

/// Whether a text is a link, intact or damaged: it has no paragraphs, and a version or a
/// list.
pub fn is_link(text: &str) -> bool {
    let is_prose = text.trim_end().contains("\n\n") || text.contains(": ");
    !is_prose && ["v=1", "v%3D1", "v%253D1", "public="].iter().any(|mark| text.contains(mark))
}

fn of_json(text: &str) -> Result<Vec<ImportResult>, ImportError> {
    let value: Value = serde_json::from_str(text).map_err(|error| {
        let place = mof_yaml::Place { line: error.line(), column: error.column() };
        let fault = if error.is_eof() {
            JsonFault::CutOff
        } else if error.to_string().starts_with("recursion limit") {
            JsonFault::TooDeep
        } else {
            JsonFault::Invalid
        };
        ImportError::NotJson(place, fault)
    })?;
    let has = |key: &str| value.get(key).is_some();
    if value.get("bomFormat").and_then(Value::as_str) == Some("CycloneDX") {
        return cyclonedx::read(&value).map(|result| vec![result]);
    }
    if let Some(version) = value.get("spdxVersion").and_then(Value::as_str) {
        return Err(ImportError::OldSpdx(version.to_owned()));
    }
    if has("@graph") || has("@context") {
        // JSON-LD has many vocabularies.
        let is_spdx = || ["spdx.org/rdf", "spdxId"].iter().any(|mark| text.contains(mark));
        return match spdx::read(&value) {
            Err(ImportError::NoModel(_)) if !is_spdx() => Err(ImportError::OtherKind),
            read => read.map(|result| vec![result]),
        };
    }
    match &value {
        Value::Array(items) => list(items),
        other => one(other).map(|result| vec![result]),
    }
}

/// Imports an object of our own or of a model hub.
fn one(value: &Value) -> Result<ImportResult, ImportError> {
    if let Some(kind) = hub_kind::kind(value) {
        return hub::read(value, kind);
    }
    let mut result = json::read(value).ok_or(ImportError::OtherKind)?;
    result.read_licenses();
    Ok(result)
}

/// Imports a list of such objects. Those that are no releases are left out, which is told.
fn list(items: &[Value]) -> Result<Vec<ImportResult>, ImportError> {
    let (mut read, mut refused) = (Vec::new(), Vec::new());
    for item in items {
        match one(item) {
            Ok(result) => read.push(result),
            Err(error) => refused.push(error),
        }
    }
    let left_out = refused.len();
    match read.first_mut() {
        Some(first) if left_out > 0 => first.warn("", Warning::LeftOut(left_out)),
        Some(_) => {}
        None => {
            // Why it is refused, if that can be said of any.
            let is_told = |error: &ImportError| *error != ImportError::OtherKind;
            return Err(refused.into_iter().find(is_told).unwrap_or(ImportError::OtherKind));
        }
    }
    Ok(read)
}

fn of_yaml(text: &str) -> Result<Content, ImportError> {
    let card = |block: &str, card| {
        model_card::read(block, card).map(|result| Content::Releases(vec![result]))
    };
    if osai::is_likely(text)
        && let Some(result) = osai::read(text)?
    {
        return Ok(Content::Releases(vec![result]));
    }
    if let Some((block, text)) = model_card::parts(text) {
        return card(&block, Some(text));
    }
    match mof_yaml::read(text.as_bytes()) {
        Ok(file) => Ok(Content::Mof(Box::new(file))),
        Err(mof_yaml::Error::NotARelease(_)) => card(text, None),
        Err(error) => Err(ImportError::Yaml(error)),
    }
}

/// The release of a file of the Model Openness Framework.
pub fn of_mof(file: &mof_yaml::Read) -> ImportResult {
    let stated = file.release.clone();
    let mut result = ImportResult { stated, ..ImportResult::new(FileFormat::MofYaml) };
    for mof_yaml::Notice { place, kind } in &file.notices {
        if *kind == NoticeKind::RunsLocally {
            result.stated[Artifact::LocalRuntime].availability = Availability::Withheld;
            let runs = (Artifact::LocalRuntime, Availability::Public);
            result.infer(runs.0, runs.1, None, InferenceBasis::OpenInferenceCode, "");
            if let Some(inferred) = result.inferred.last_mut() {
                inferred.place = Some(Place::Line(*place));
            }
        } else {
            result.warnings.push((Some(Place::Line(*place)), Warning::Mof(kind.clone())));
        }
    }
    let others = [Artifact::DevelopmentLog, Artifact::HostedAccess, Artifact::LocalRuntime];
    result.with_unknown(others)
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

/// Whether this is the name of a place that hosts models, which makes none of those there.
pub(super) fn is_hub(name: &str) -> bool {
    const HUBS: [&str; 4] = ["huggingface", "huggingfacehub", "modelscope", "kaggle"];
    let letters: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
    let letters = letters.to_ascii_lowercase();
    let letters = letters.trim_end_matches("inc").trim_end_matches("co");
    HUBS.contains(&letters)
}
