//! An entry of the catalog, and the text that holds all of them.

use crate::{
    link,
    release::{Artifact, Availability, Flop, Release},
};

vocabulary! {
    /// What a model takes or gives.
    #[derive(PartialOrd, Ord)]
    #[expect(missing_docs, reason = "the names say it")]
    pub enum ModelKind {
        Text = "text",
        Code = "code",
        Image = "image",
        Speech = "speech",
        Video = "video",
        Embeddings = "embeddings",
    }
}

vocabulary! {
    /// What a fact was verified by.
    pub enum VerifiedBy {
        /// The publisher's page.
        Page = "page",
        /// A repository that has the artifact.
        Repository = "repository",
        /// The card of a data set.
        Card = "card",
        /// A copy of the page or the repository that was kept; `checked` is its day, or that of
        /// the reading where it shows none.
        Copy = "copy",
        /// An index that others keep.
        Index = "index",
        /// Nothing yet: the address is where the fact should be seen.
        Unverified = "unverified",
    }
}

/// The source of a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// The address of a page that shows the fact.
    pub source: String,
    /// What the fact was verified by.
    pub verified_by: VerifiedBy,
    /// The day it was verified, as in `2026-11-24`; empty if it was not.
    pub checked: String,
    /// A remark of a sentence or two; mostly empty.
    pub note: String,
}

/// What has changed in an entry, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryChange {
    /// The day, as in `2026-11-28`.
    pub date: String,
    /// What is otherwise than before, in a sentence.
    pub what: String,
}

/// How much computation the training took, that of a base included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrainingCompute {
    /// In floating-point operations.
    pub flop: Flop,
    /// Where that is said; its note tells who says it.
    pub evidence: Evidence,
}

/// A release with its evidence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CatalogEntry {
    /// The stable id, as in `mixtral-8x7b`.
    pub id: String,
    /// What the model takes or gives.
    pub kind: ModelKind,
    /// The name that its versions share, as in `Llama`; empty if it has no other versions.
    pub family: String,
    /// The release, with the addresses in `evidence` as sources.
    pub release: Release,
    /// The source of the license for the whole release, if it has one.
    pub license: Option<Evidence>,
    /// What its training took, if that is known.
    pub training_compute: Option<TrainingCompute>,
    /// The source of each artifact that is out, or was and has been withdrawn, in the order
    /// of [`Artifact`].
    pub evidence: [Option<Evidence>; Artifact::COUNT],
    /// What has changed since the entry was first published, the newest first.
    pub changes: Vec<EntryChange>,
}

/// Stands for the release's license where a line has the id of an artifact otherwise.
const LICENSE: &str = "license";

/// The name of the fact how much computation the training took, in lines, tables and JSON.
pub const TRAINING_COMPUTE: &str = "training-compute";

/// What a line's field begins with that tells a source.
const SOURCE: &str = "source";

/// What a line's field begins with that tells a change.
const CHANGED: &str = "changed";

/// The sources of an entry, each once: an entry has few of them, and many facts.
///
/// Fields of a line are separated by tabs and their parts by spaces: no address has a space,
/// and a note comes last.
#[derive(Default)]
struct Sources(Vec<Evidence>);

impl Sources {
    /// Adds that of a fact unless it is there, and returns the fact as a field of a line.
    fn fact_to_field(&mut self, id: &str, evidence: &Evidence) -> String {
        let source = Evidence { note: String::new(), ..evidence.clone() };
        let found = self.0.iter().position(|one| *one == source);
        let index = found.unwrap_or(self.0.len());
        if found.is_none() {
            self.0.push(source);
        }
        format!("\t{id} {index} {}", evidence.note)
    }

    /// Returns the id and the evidence that [`Sources::fact_to_field`] has written.
    fn fact_from_field<'a>(&self, field: &'a str) -> Option<(&'a str, Evidence)> {
        let mut parts = field.splitn(3, ' ');
        let id = parts.next()?;
        let source = self.0.get(parts.next()?.parse::<usize>().ok()?)?;
        Some((id, Evidence { note: parts.next()?.to_owned(), ..source.clone() }))
    }

    /// Returns the training compute that a field tells, if it tells this.
    fn compute_from_field(&self, field: &str) -> Option<TrainingCompute> {
        let field = field.strip_prefix(TRAINING_COMPUTE)?.trim_start();
        let (flop, evidence) = self.fact_from_field(field)?;
        Some(TrainingCompute { flop: flop.parse().ok()?, evidence })
    }

    /// Returns all as fields of a line.
    fn to_fields(&self) -> String {
        let to_field = |source: &Evidence| {
            let Evidence { source, verified_by, checked, .. } = source;
            format!("\t{SOURCE} {} {checked} {source}", verified_by.id())
        };
        self.0.iter().map(to_field).collect()
    }

    /// Returns the source that a field tells, if it tells one.
    fn source_from_field(field: &str) -> Option<Evidence> {
        let mut parts = field.strip_prefix(SOURCE)?.trim_start().splitn(3, ' ');
        let verified_by = VerifiedBy::from_id(parts.next()?)?;
        let mut next = || parts.next().map(str::to_owned);
        Some(Evidence { verified_by, checked: next()?, source: next()?, note: String::new() })
    }
}

impl EntryChange {
    /// Returns the change in a field of a line, if it is one.
    fn from_field(field: &str) -> Option<Self> {
        let (date, what) = field.strip_prefix(CHANGED)?.trim_start().split_once(' ')?;
        Some(Self { date: date.to_owned(), what: what.to_owned() })
    }
}

impl CatalogEntry {
    /// Returns it as a line of text, without its end.
    fn to_line(&self) -> String {
        let mut without_sources = self.release.clone();
        for facts in &mut without_sources.facts {
            facts.source = None;
        }
        let release = link::encode(&without_sources);
        let mut sources = Sources::default();
        let mut facts = String::new();
        if let Some(license) = &self.license {
            facts += &sources.fact_to_field(LICENSE, license);
        }
        if let Some(TrainingCompute { flop, evidence }) = &self.training_compute {
            facts += &sources.fact_to_field(&format!("{TRAINING_COMPUTE} {flop}"), evidence);
        }
        for (artifact, evidence) in self.evidence() {
            facts += &sources.fact_to_field(artifact.id(), evidence);
        }
        let mut line = [&self.id, self.kind.id(), &self.family, &*release].join("\t");
        line += &sources.to_fields();
        line += &facts;
        for EntryChange { date, what } in &self.changes {
            line.extend(["\t", CHANGED, " ", date, " ", what]);
        }
        line
    }

    /// Returns the entry that [`CatalogEntry::to_line`] has written.
    fn from_line(line: &str) -> Option<Self> {
        let mut fields = line.split('\t');
        let id = fields.next()?.to_owned();
        let kind = ModelKind::from_id(fields.next()?)?;
        let family = fields.next()?.to_owned();
        let (release, _) = link::decode(fields.next()?);
        let evidence = [const { None }; Artifact::COUNT];
        let changes = Vec::new();
        let mut entry = Self {
            id,
            kind,
            family,
            release,
            license: None,
            training_compute: None,
            evidence,
            changes,
        };
        let mut sources = Sources::default();
        for field in fields {
            if let Some(change) = EntryChange::from_field(field) {
                entry.changes.push(change);
            } else if let Some(source) = Sources::source_from_field(field) {
                sources.0.push(source);
            } else if let Some(compute) = sources.compute_from_field(field) {
                entry.training_compute = Some(compute);
            } else if let Some((id, evidence)) = sources.fact_from_field(field) {
                match Artifact::from_id(id) {
                    Some(artifact) => entry.set_evidence(artifact, evidence),
                    None => entry.license = Some(evidence),
                }
            }
        }
        Some(entry)
    }

    /// Sets the evidence of an artifact, and its address as the artifact's source unless
    /// the artifact has been withdrawn.
    pub(super) fn set_evidence(&mut self, artifact: Artifact, evidence: Evidence) {
        let facts = &mut self.release[artifact];
        if facts.availability > Availability::Withheld {
            facts.source = Some(evidence.source.clone());
        }
        self.evidence[artifact] = Some(evidence);
    }

    /// The artifacts that have evidence: those that are out or were.
    pub fn evidence(&self) -> impl Iterator<Item = (Artifact, &Evidence)> {
        let all = Artifact::ALL.into_iter().zip(&self.evidence);
        all.filter_map(|(artifact, evidence)| Some((artifact, evidence.as_ref()?)))
    }

    /// The artifacts whose facts nobody has verified.
    pub fn unverified(&self) -> impl Iterator<Item = Artifact> {
        let is_unverified =
            |(_, evidence): &(_, &Evidence)| evidence.verified_by == VerifiedBy::Unverified;
        self.evidence().filter(is_unverified).map(|(artifact, _)| artifact)
    }

    /// The day since which none of its facts that were verified has been looked at again;
    /// none if none was.
    pub fn checked(&self) -> Option<&str> {
        let all = self.evidence.iter().flatten().chain(&self.license);
        let verified = all.filter(|evidence| evidence.verified_by != VerifiedBy::Unverified);
        verified.map(|evidence| &*evidence.checked).filter(|day| !day.is_empty()).min()
    }

    /// The artifacts that differ in a release from this entry, in their availability or, if
    /// they are out, in their license.
    pub fn diff_from(&self, release: &Release) -> Vec<Artifact> {
        let differs = |artifact: &Artifact| {
            let (ours, theirs) = (&self.release[*artifact], &release[*artifact]);
            ours.availability != theirs.availability
                || (theirs.availability > Availability::Withheld
                    && self.release.license(*artifact) != release.license(*artifact))
        };
        Artifact::ALL.into_iter().filter(differs).collect()
    }
}

/// Writes entries as text, a line each, which the hosted page loads.
pub fn serialize(entries: &[CatalogEntry]) -> String {
    entries.iter().map(|entry| entry.to_line() + "\n").collect()
}

/// Reads the text that [`serialize`] has written, and skips lines that are no entry.
pub fn deserialize(text: &str) -> Vec<CatalogEntry> {
    text.lines().filter_map(CatalogEntry::from_line).collect()
}
