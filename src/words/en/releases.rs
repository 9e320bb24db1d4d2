//! English, on the catalog.

use super::English;
use crate::{
    catalog::{
        Evidence, How, Kind,
        query::{Sight, Sort},
    },
    frameworks::four_level::Pillar,
    release::{Availability, Release},
    words::{CatalogPhrase, CatalogWords, MoreWords, Words},
};

impl CatalogWords for English {
    fn phrase(&self, phrase: CatalogPhrase) -> &'static str {
        match phrase {
            CatalogPhrase::Heading => "Releases",
            CatalogPhrase::Purpose => {
                "Releases of AI models that people ask about, and how open each is. \
                 Every fact has the address that shows it."
            }
            CatalogPhrase::Home => "Openness Meter",
            CatalogPhrase::Find => "Find by name or producer",
            CatalogPhrase::Kind => "Kind",
            CatalogPhrase::Level => "Level",
            CatalogPhrase::Label => "Label",
            CatalogPhrase::Meets => "Accepted by",
            CatalogPhrase::Sort => "Order",
            CatalogPhrase::Any => "any",
            CatalogPhrase::Nothing => "No release fits all of this.",
            CatalogPhrase::ShowAll => "Show all",
            CatalogPhrase::Compare => "Compare",
            CatalogPhrase::Chosen => "Side by side",
            CatalogPhrase::Open => "Open, to change facts",
            CatalogPhrase::OpenChanged => "Open",
            CatalogPhrase::Facts => "Facts and sources",
            CatalogPhrase::Source => "source",
            CatalogPhrase::Checked => "Checked",
            CatalogPhrase::LicenseFor => "License for all that has none of its own",
            CatalogPhrase::NotInCatalog => "not in the catalog",
            CatalogPhrase::Verdicts => "Verdicts",
            CatalogPhrase::Pillars => "Pillars",
            CatalogPhrase::PillarsAbout => "How much of each pillar’s criteria is met.",
            CatalogPhrase::Artifacts => "What is out",
            CatalogPhrase::OnlyDiffering => "Only what differs",
            CatalogPhrase::Same => "In all of this they are the same.",
            CatalogPhrase::Families => "Families in order of time",
            CatalogPhrase::Key => {
                "In each strip from left to right: model, code, data, documents, running it. A full \
                 square is public, half a square partial, an empty one withheld."
            }
            CatalogPhrase::Landscape => "How open AI model releases are",
            CatalogPhrase::LandscapeAbout => {
                "Each release at its date, in the band of its level. The four bars are its \
                 pillars."
            }
            CatalogPhrase::Legend => {
                "Bars, from left: transparency, inspectability, usability, modifiability"
            }
            CatalogPhrase::SaveSvg => "Save as SVG",
            CatalogPhrase::SavePng => "Save as PNG",
            CatalogPhrase::CopyLink => "Copy the link",
            CatalogPhrase::CopyEmbed => "Copy the embed code",
            CatalogPhrase::Copied => "Copied.",
            CatalogPhrase::NotCopied => "It could not be copied: it is selected, to copy by hand.",
            CatalogPhrase::NotDrawn => "This browser could not draw the picture.",
            CatalogPhrase::Missing => "Not all that the address names is in the catalog.",
            CatalogPhrase::Evidence => "what shows it",
            CatalogPhrase::Unverified => "not verified",
            CatalogPhrase::NoScript => {
                "Searching, comparing and the landscape need JavaScript. The list is all there \
                 without."
            }
            CatalogPhrase::Unloaded => {
                "A part of this page did not arrive, so it cannot be searched. The list is all \
                 there."
            }
            CatalogPhrase::Released => "Released",
            CatalogPhrase::Remove => "Remove",
            CatalogPhrase::LicensePlain => "license",
            CatalogPhrase::InCatalog => "From the catalog",
            CatalogPhrase::AsInCatalog => "All facts are as in the catalog.",
            CatalogPhrase::NotAsCatalog => "Not as in the catalog",
            CatalogPhrase::AsCatalogHas => "Restore the catalog’s facts",
            CatalogPhrase::FewToCompare => {
                "Choose two to four releases in the list, or a family of them."
            }
        }
    }

    fn kind(&self, kind: Kind) -> &'static str {
        ["text", "code", "image", "speech"][kind as usize]
    }

    fn sort(&self, sort: Sort) -> &'static str {
        ["most open first", "newest first", "by name"][sort as usize]
    }

    fn sight(&self, sight: Sight) -> &'static str {
        ["List", "Side by side", "Landscape"][sight as usize]
    }

    fn checked(&self, evidence: &Evidence) -> String {
        let how = match evidence.how {
            How::Page => "its publisher’s page",
            How::Repository => "a repository",
            How::Card => "the data set’s card",
            How::Index => "an index of releases",
            How::Unverified => return "not verified".to_owned(),
        };
        format!("{how}, {}", evidence.checked)
    }

    fn shown(&self, shown: usize, all: usize) -> String {
        if shown == all { format!("{all} releases") } else { format!("{shown} of {all} releases") }
    }

    fn strip(&self, release: &Release) -> String {
        let list = |availability| {
            let names = release.artifacts(availability).map(|one| self.artifact(one).within);
            names.collect::<Vec<_>>().join(", ")
        };
        let parts = [("Public", Availability::Public), ("partly", Availability::Partial)];
        let said = parts.into_iter().filter_map(|(word, availability)| {
            let names = list(availability);
            (!names.is_empty()).then(|| format!("{word}: {names}"))
        });
        let said: Vec<String> = said.collect();
        if said.is_empty() { "Nothing is out".to_owned() } else { said.join("; ") }
    }

    fn unverified(&self, count: usize) -> String {
        match count {
            0 => String::new(),
            1 => "1 fact not verified".to_owned(),
            _ => format!("{count} facts not verified"),
        }
    }

    fn side_by_side(&self, names: &[&str]) -> String {
        match names {
            [] => "Nothing".to_owned(),
            [one] => (*one).to_owned(),
            [all @ .., last] => format!("{} and {last}", all.join(", ")),
        }
    }

    fn differs(&self, entered: &str, catalog: &str) -> String {
        format!("{entered}; in the catalog: {catalog}")
    }

    fn share(&self, pillar: Pillar, halves: usize, of: usize) -> String {
        let half = if halves % 2 == 1 { ".5" } else { "" };
        format!("{}: {}{half} of {of}", self.pillar(pillar), halves / 2)
    }
}
