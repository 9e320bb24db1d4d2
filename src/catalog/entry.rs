//! An entry of the catalog, and all of them as one text.

use crate::{
    link,
    release::{Artifact, Availability, Release},
};

/// What a model takes or gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Kind {
    Text,
    Code,
    Image,
    Speech,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Text, Self::Code, Self::Image, Self::Speech];

    /// The stable id, as in `text`.
    pub const fn id(self) -> &'static str {
        ["text", "code", "image", "speech"][self as usize]
    }

    /// The kind with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }
}

/// How a fact was checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum How {
    /// On its publisher's page.
    Page,
    /// In a repository that has it.
    Repository,
    /// On the card of a data set.
    Card,
    /// In an index that others keep.
    Index,
    /// It was not: the address is where it should be seen.
    Unverified,
}

impl How {
    /// Every way.
    pub const ALL: [Self; 5] =
        [Self::Page, Self::Repository, Self::Card, Self::Index, Self::Unverified];

    /// The stable id, as in `repository`.
    pub const fn id(self) -> &'static str {
        ["page", "repository", "card", "index", "unverified"][self as usize]
    }

    /// The way with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|how| how.id() == id)
    }
}

/// What shows a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// The address that shows it.
    pub source: String,
    /// How it was checked.
    pub how: How,
    /// The day it was checked, as in `2026-11-24`; empty if it was not.
    pub checked: String,
    /// What there is to say of it, a sentence or two; most have nothing.
    pub note: String,
}

/// A release with its evidence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The stable id, as in `mixtral-8x7b`.
    pub id: String,
    /// What it takes or gives.
    pub kind: Kind,
    /// What its versions have in common, as in `Llama`; empty if it stands alone.
    pub family: String,
    /// What is known of it, with the addresses that show it.
    pub release: Release,
    /// What shows the license for everything, if it has one.
    pub license: Option<Evidence>,
    /// What shows each artifact that is out, or that it was once and is no longer, in
    /// the order of [`Artifact`].
    pub evidence: [Option<Evidence>; Artifact::COUNT],
}

/// What stands for the license for everything, where an artifact's id would.
const LICENSE: &str = "license";

impl Evidence {
    /// As part of a line: no address has a space in it.
    fn written(&self, of: &str) -> String {
        format!("\t{of} {} {} {} {}", self.how.id(), self.checked, self.source, self.note)
    }

    /// What such a part is about, and what it says.
    fn read(part: &str) -> Option<(&str, Self)> {
        let mut words = part.splitn(5, ' ');
        let mut next = || words.next();
        let of = next()?;
        let how = How::from_id(next()?)?;
        let [checked, source, note] = [next()?, next()?, next()?].map(str::to_owned);
        Some((of, Self { source, how, checked, note }))
    }
}

impl Entry {
    /// As one line, without its end.
    fn written(&self) -> String {
        let mut bare = self.release.clone();
        for facts in &mut bare.facts {
            facts.source = None;
        }
        let mut line = [&self.id, self.kind.id(), &self.family, &*link::encode(&bare)].join("\t");
        if let Some(license) = &self.license {
            line += &license.written(LICENSE);
        }
        for (artifact, evidence) in Artifact::ALL.into_iter().zip(&self.evidence) {
            if let Some(evidence) = evidence {
                line += &evidence.written(artifact.id());
            }
        }
        line
    }

    /// What such a line says, if it is one.
    fn read(line: &str) -> Option<Self> {
        let mut parts = line.split('\t');
        let id = parts.next()?.to_owned();
        let kind = Kind::from_id(parts.next()?)?;
        let family = parts.next()?.to_owned();
        let (release, _) = link::decode(parts.next()?);
        let evidence = [const { None }; Artifact::COUNT];
        let mut entry = Self { id, kind, family, release, license: None, evidence };
        for (of, evidence) in parts.filter_map(Evidence::read) {
            match Artifact::from_id(of) {
                Some(artifact) => entry.show(artifact, evidence),
                None => entry.license = Some(evidence),
            }
        }
        Some(entry)
    }

    /// Says what shows an artifact. One that is out no longer has no source.
    pub(super) fn show(&mut self, artifact: Artifact, evidence: Evidence) {
        let facts = &mut self.release[artifact];
        if facts.availability > Availability::Withheld {
            facts.source = Some(evidence.source.clone());
        }
        self.evidence[artifact as usize] = Some(evidence);
    }

    /// The artifacts that are out or were, each with what shows it.
    pub fn shown(&self) -> impl Iterator<Item = (Artifact, &Evidence)> {
        let all = Artifact::ALL.into_iter().zip(&self.evidence);
        all.filter_map(|(artifact, evidence)| Some((artifact, evidence.as_ref()?)))
    }

    /// The artifacts whose facts nobody has checked.
    pub fn unverified(&self) -> impl Iterator<Item = Artifact> {
        let is_unverified = |(_, evidence): &(_, &Evidence)| evidence.how == How::Unverified;
        self.shown().filter(is_unverified).map(|(artifact, _)| artifact)
    }

    /// The artifacts that are otherwise in this release than in the entry: how far
    /// they are out, or under which license.
    pub fn differing(&self, release: &Release) -> Vec<Artifact> {
        let is_other = |artifact: &Artifact| {
            let (ours, theirs) = (&self.release[*artifact], &release[*artifact]);
            ours.availability != theirs.availability
                || (theirs.availability > Availability::Withheld
                    && self.release.license(*artifact) != release.license(*artifact))
        };
        Artifact::ALL.into_iter().filter(is_other).collect()
    }
}

/// The entries as one text, a line each: what the hosted page loads.
pub fn written(entries: &[Entry]) -> String {
    entries.iter().map(|entry| entry.written() + "\n").collect()
}

/// The entries of such a text. A line that is none is passed over.
pub fn read(text: &str) -> Vec<Entry> {
    text.lines().filter_map(Entry::read).collect()
}
