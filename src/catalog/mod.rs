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

/// The same as a link, for a page that has not loaded the catalog.
pub const FIRST_LINK: &str = "v=1&name=Mixtral+8x7B&by=Mistral+AI&date=2023-12-11&license=Apache-2.0&public=weights,architecture,inference-code,model-card,research-paper,evaluation-results,hosted-access,local-runtime&research-paper=CC-BY-4.0&local-runtime=MIT&weights.source=https%3A%2F%2Fhuggingface.co%2Fmistralai%2FMixtral-8x7B-v0.1&architecture.source=https%3A%2F%2Fgithub.com%2Fmistralai%2Fmistral-inference&inference-code.source=https%3A%2F%2Fgithub.com%2Fmistralai%2Fmistral-inference&model-card.source=https%3A%2F%2Fhuggingface.co%2Fmistralai%2FMixtral-8x7B-v0.1&research-paper.source=https%3A%2F%2Farxiv.org%2Fabs%2F2401.04088&evaluation-results.source=https%3A%2F%2Fmistral.ai%2Fnews%2Fmixtral-of-experts&hosted-access.source=https%3A%2F%2Fdocs.mistral.ai%2Fgetting-started%2Fmodels%2F&local-runtime.source=https%3A%2F%2Fgithub.com%2Fggml-org%2Fllama.cpp";

/// Id and name of each entry, for the same.
pub static NAMES: [(&str, &str); ENTRIES.len()] = {
    let mut names = [("", ""); ENTRIES.len()];
    let mut next = 0;
    while next < ENTRIES.len() {
        names[next] = (ENTRIES[next].id, ENTRIES[next].name);
        next += 1;
    }
    names
};

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
