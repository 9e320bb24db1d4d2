//! Releases that people ask about: one file each, every fact with its source.

mod bloom;
mod gpt_4;
mod llama_2_7b;
mod mixtral_8x7b;
mod olmo_7b;
mod pythia_12b;

use crate::release::{Artifact, Availability, License, Release};

/// A release with its evidence.
#[derive(Debug)]
pub struct Entry {
    /// The stable id, as in `mixtral-8x7b`.
    pub id: &'static str,
    /// The name of the release.
    pub name: &'static str,
    /// Who made it.
    pub producer: &'static str,
    /// When it came out.
    pub date: &'static str,
    /// The license for everything that has none of its own; empty if there is
    /// none.
    pub license: &'static str,
    /// What is out; an artifact that is not here is withheld.
    pub facts: &'static [Fact],
}

/// One artifact that is out, and where that can be seen.
#[derive(Debug)]
pub struct Fact {
    /// Which artifact.
    pub artifact: Artifact,
    /// How far it is out.
    pub availability: Availability,
    /// Its own license, where its publisher gives it one; `unlicensed` where
    /// the publisher gives none.
    pub license: Option<&'static str>,
    /// The address that shows it.
    pub source: &'static str,
}

/// The entries, from the least open to the most.
pub const ENTRIES: [&Entry; 6] = [
    &gpt_4::ENTRY,
    &llama_2_7b::ENTRY,
    &bloom::ENTRY,
    &mixtral_8x7b::ENTRY,
    &pythia_12b::ENTRY,
    &olmo_7b::ENTRY,
];

/// The entry that a reader who has chosen nothing sees: one that is neither
/// closed nor fully open, so that the page has something to explain.
pub const FIRST: &Entry = &mixtral_8x7b::ENTRY;

/// The entry with this id, if there is one.
pub fn find(id: &str) -> Option<&'static Entry> {
    ENTRIES.into_iter().find(|entry| entry.id == id)
}

impl Entry {
    /// The release that the entry describes.
    pub fn release(&self) -> Release {
        let mut release = Release {
            name: self.name.to_owned(),
            producer: self.producer.to_owned(),
            date: self.date.to_owned(),
            ..Release::default()
        };
        release.licenses.release = License::new(self.license);
        for fact in self.facts {
            let facts = &mut release[fact.artifact];
            facts.availability = fact.availability;
            facts.license = fact.license.and_then(License::new);
            facts.source = Some(fact.source.to_owned());
        }
        release
    }
}

impl Fact {
    /// The artifact under a license of its own.
    const fn under(self, license: &'static str) -> Self {
        Self { license: Some(license), ..self }
    }
}

/// Anyone can get it, as this address shows.
const fn public(artifact: Artifact, source: &'static str) -> Fact {
    Fact { artifact, availability: Availability::Public, license: None, source }
}

/// It is gated, on request, sampled or only described, as this address shows.
const fn partial(artifact: Artifact, source: &'static str) -> Fact {
    Fact { artifact, availability: Availability::Partial, license: None, source }
}
