//! The files that the catalog is kept in.

use std::{collections::BTreeMap, fmt, sync::LazyLock};

use serde::Deserialize;

use super::{
    entry::{CatalogEntry, EntryChange, Evidence, ModelKind, TrainingCompute, VerifiedBy},
    list::FILES,
};
use crate::{
    date::Date,
    frameworks::{eu_ai_act, four_level::notes},
    link,
    release::{Artifact, Availability, Base, Basis, License, LicenseInfo, Release, Scope},
};

/// A file as TOML has it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct File {
    name: String,
    producer: String,
    date: String,
    kind: String,
    #[serde(default)]
    family: String,
    license: Option<String>,
    /// The name of its source, and a remark.
    license_source: Option<String>,
    #[serde(default)]
    license_note: String,
    /// The licenses for code, for data and for documents.
    code: Option<String>,
    data: Option<String>,
    document: Option<String>,
    /// What it was tuned, merged, distilled or converted from.
    base: Option<BaseFile>,
    compute: Option<ComputeFile>,
    #[serde(default)]
    sources: BTreeMap<String, Source>,
    #[serde(default)]
    public: BTreeMap<String, Fact>,
    #[serde(default)]
    partial: BTreeMap<String, Fact>,
    #[serde(default)]
    gated: BTreeMap<String, Fact>,
    /// What was out and has been withdrawn.
    #[serde(default)]
    withdrawn: BTreeMap<String, Fact>,
    /// What has changed since the entry was published, by day.
    #[serde(default)]
    changes: BTreeMap<String, String>,
}

/// The base of a release, and the source that names it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct BaseFile {
    name: String,
    license: Option<String>,
    weights: String,
    training_data: String,
    source: String,
}

/// What the training took, the source that says so, and a sentence that tells who says it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ComputeFile {
    flop: String,
    source: String,
    note: String,
}

/// A source, which facts refer to by its name.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    url: String,
    #[serde(rename = "how")]
    verified_by: String,
    #[serde(default)]
    checked: String,
}

/// An artifact that is out, or was: the name of its source alone, or with more.
#[derive(Deserialize)]
#[serde(untagged, deny_unknown_fields)]
enum Fact {
    Source(String),
    More {
        source: String,
        license: Option<String>,
        #[serde(default)]
        note: String,
    },
}

/// An error in a file of the catalog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The id of its entry.
    pub id: String,
    /// What is wrong, for whoever maintains the catalog.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.toml: {}", self.id, self.message)
    }
}

impl std::error::Error for Problem {}

/// The id of each entry, and the text of its file.
pub const fn files() -> &'static [(&'static str, &'static str)] {
    FILES
}

/// The entries, from the oldest to the newest.
///
/// # Errors
///
/// The error in the first file that has one.
pub fn all() -> Result<&'static [CatalogEntry], Problem> {
    static ALL: LazyLock<Result<Vec<CatalogEntry>, Problem>> = LazyLock::new(|| {
        let entries: Result<Vec<CatalogEntry>, Problem> =
            FILES.iter().map(|(id, text)| CatalogEntry::from_file(id, text)).collect();
        let mut entries = entries?;
        entries.sort_by(|one, other| {
            (&one.release.date, &one.id).cmp(&(&other.release.date, &other.id))
        });
        Ok(entries)
    });
    ALL.as_deref().map_err(Problem::clone)
}

/// The entry with this id, if there is one.
pub fn find(id: &str) -> Option<&'static CatalogEntry> {
    all().ok()?.iter().find(|entry| entry.id == id)
}

impl CatalogEntry {
    /// Reads the file of the entry with this id.
    ///
    /// # Errors
    ///
    /// The text is no such TOML, names what is unknown, or states a fact without a source.
    pub fn from_file(id: &str, text: &str) -> Result<Self, Problem> {
        let entry = toml::from_str(text).map_err(|error| error.to_string());
        let entry = entry.and_then(|file| to_entry(id, file));
        entry.map_err(|message| Problem { id: id.to_owned(), message })
    }
}

fn to_entry(id: &str, file: File) -> Result<CatalogEntry, String> {
    let kind = ModelKind::from_id(&file.kind).ok_or(format!("no kind is called {}", file.kind))?;
    if !Date::parse(&file.date).is_some_and(Date::is_day) {
        return Err(format!("{} is no date", file.date));
    }
    let mut release =
        Release { name: file.name, producer: file.producer, date: file.date, ..Release::default() };
    for (key, license) in [
        ("license", file.license),
        ("code", file.code),
        ("data", file.data),
        ("document", file.document),
    ] {
        let scope = link::scope(key).ok_or(format!("no scope is called {key}"))?;
        release.state(scope, known_license(license.as_deref())?);
    }
    let mut unused: Vec<&str> = file.sources.keys().map(String::as_str).collect();
    let mut evidence = |name: &str, note: String| {
        unused.retain(|other| *other != name);
        let source = file.sources.get(name).ok_or(format!("no source is called {name}"))?;
        to_evidence(source, note)
    };
    if let Some(base) = file.base {
        let availability =
            |id: &str| Availability::from_id(id).ok_or(format!("nothing of a base is {id}"));
        release.base = Base {
            name: base.name,
            license: known_license(base.license.as_deref())?,
            weights: availability(&base.weights)?,
            training_data: availability(&base.training_data)?,
            link: Some(evidence(&base.source, String::new())?.source),
        };
    }
    let training_compute = match file.compute {
        None => None,
        Some(compute) if compute.note.is_empty() => {
            return Err("who says what the training took?".to_owned());
        }
        Some(compute) => {
            let flop =
                compute.flop.parse().map_err(|error| format!("{}: {error}", compute.flop))?;
            release.systemic_risk = Some(eu_ai_act::presumes_systemic_risk(flop));
            Some(TrainingCompute { flop, evidence: evidence(&compute.source, compute.note)? })
        }
    };
    let license = match (&release.licenses.release, file.license_source) {
        (None, None) => None,
        (Some(_), Some(name)) => Some(evidence(&name, file.license_note)?),
        _ => return Err("license and license-source go together".to_owned()),
    };
    let mut entry = CatalogEntry {
        id: id.to_owned(),
        kind,
        family: file.family,
        release,
        license,
        training_compute,
        evidence: [const { None }; Artifact::COUNT],
        changes: Vec::new(),
    };
    for (date, what) in file.changes.into_iter().rev() {
        if !Date::parse(&date).is_some_and(Date::is_day) || !is_sentence(&what) || what.is_empty() {
            return Err(format!("what changed on {date:?} is no sentence with its day"));
        }
        entry.changes.push(EntryChange { date, what });
    }
    let public = file.public.into_iter().map(|fact| (fact, Availability::Public));
    let partial = file.partial.into_iter().map(|fact| (fact, Availability::Partial));
    let gated = file.gated.into_iter().map(|fact| (fact, Availability::Gated));
    let withdrawn = file.withdrawn.into_iter().map(|fact| (fact, Availability::Withheld));
    for ((name, fact), availability) in public.chain(partial).chain(gated).chain(withdrawn) {
        let artifact = Artifact::from_id(&name).ok_or(format!("no artifact is called {name}"))?;
        let (source, license, note) = match fact {
            Fact::Source(source) => (source, None, String::new()),
            Fact::More { source, license, note } => (source, license, note),
        };
        if entry.evidence[artifact].is_some() {
            return Err(format!("{name} is there twice"));
        }
        let address = file.sources.get(&source).map_or("", |source| &*source.url);
        if let Some(wrong) = wrong_license(availability, license.as_deref(), address)
            .or_else(|| missing_sentence(artifact, availability, &note))
        {
            return Err(format!("{name} {wrong}"));
        }
        if is_license_page(address) {
            return Err(format!("{address} shows a license, and not {name}"));
        }
        entry.release[artifact].availability = availability;
        entry.release.state(Scope::Artifact(artifact), known_license(license.as_deref())?);
        entry.set_evidence(artifact, evidence(&source, note)?);
    }
    if let Some(name) = unused.first() {
        return Err(format!("the source {name} shows nothing"));
    }
    match notes(&entry.release).first() {
        Some(note) => Err(format!("it contradicts itself: {note:?}")),
        None => Ok(entry),
    }
}

/// What is wrong with the license of a fact, if anything.
fn wrong_license(
    availability: Availability,
    license: Option<&str>,
    address: &str,
) -> Option<&'static str> {
    let is_unlicensed = license.is_none_or(|name| name == License::UNLICENSED);
    match availability {
        Availability::Withheld => license.map(|_| "is out no longer, so it has no license"),
        _ if is_archived(address) && is_unlicensed => {
            Some("has a license where it is archived, or an unknown one")
        }
        _ => None,
    }
}

/// What the note of a fact must tell and does not, if anything.
fn missing_sentence(
    artifact: Artifact,
    availability: Availability,
    note: &str,
) -> Option<&'static str> {
    match availability {
        Availability::Withheld if !has_year(note) => {
            Some("is out no longer: that takes a sentence that says when")
        }
        Availability::Gated if note.is_empty() => {
            Some("is behind a gate: that takes a sentence that says which")
        }
        _ if artifact == Artifact::ResearchPaper && !has_year(note) => {
            Some("was published: that takes a sentence that says where, and when")
        }
        _ => None,
    }
}

/// The license of this name.
///
/// # Errors
///
/// The tables do not have it.
fn known_license(name: Option<&str>) -> Result<Option<License>, String> {
    let license = name.and_then(License::new);
    match &license {
        // The tables also list licenses whose terms can be read in more than one way.
        Some(license)
            if license.terms().basis() == Basis::Unknown && LicenseInfo::of(license).is_none() =>
        {
            Err(format!("the license {license} is not known"))
        }
        _ => Ok(license),
    }
}

/// Whether a sentence says when, at least the year.
fn has_year(text: &str) -> bool {
    text.split(|c: char| !c.is_ascii_digit()).any(|word| word.len() == 4)
}

/// Whether an address is that of a license text.
fn is_license_page(address: &str) -> bool {
    let name = address.rsplit('/').next().unwrap_or_default().to_ascii_lowercase();
    name.starts_with("license") || name.starts_with("licence")
}

/// Whether an address is that of a text in an archive, which takes none without a license.
fn is_archived(address: &str) -> bool {
    address.starts_with("https://arxiv.org/")
}

/// Whether a text can be a remark: sentences in one line, or nothing.
fn is_sentence(text: &str) -> bool {
    !text.contains(['\t', '\n']) && (text.is_empty() || text.ends_with('.'))
}

/// A source as evidence.
///
/// # Errors
///
/// Its address, its day or the note is malformed.
fn to_evidence(source: &Source, note: String) -> Result<Evidence, String> {
    let verified_by = VerifiedBy::from_id(&source.verified_by)
        .ok_or(format!("no way to verify is called {}", source.verified_by))?;
    let host = source.url.strip_prefix("https://").and_then(|rest| rest.split('/').next());
    let is_host = |host: &str| host.contains('.') && !host.contains(|c: char| c.is_whitespace());
    if !host.is_some_and(is_host) || source.url.contains(char::is_whitespace) {
        return Err(format!("{} is no address", source.url));
    }
    // Only what was verified has a day on which it was.
    let has_day = Date::parse(&source.checked).is_some_and(Date::is_day);
    if has_day == (verified_by == VerifiedBy::Unverified) {
        return Err(format!("{}: checked on which day, and how?", source.url));
    }
    if !is_sentence(&note) {
        return Err(format!("{note:?} is no sentence"));
    }
    Ok(Evidence { source: source.url.clone(), verified_by, checked: source.checked.clone(), note })
}
