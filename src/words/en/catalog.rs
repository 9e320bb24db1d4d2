//! English, on the catalog.

use super::English;
use crate::{
    catalog::{
        Evidence, ModelKind, VerifiedBy,
        filter::{CatalogTab, Sort},
    },
    frameworks::four_level::{Evaluation, Level, Outcome, Pillar},
    release::{Availability, Release},
    words::{CatalogPhrase, CatalogWords, CommonWords, DetailsWords, ShareWords},
};

impl CatalogWords for English {
    fn phrase(&self, phrase: CatalogPhrase) -> &'static str {
        match phrase {
            CatalogPhrase::DocumentTitle => "Releases: how open is each? · Openness Meter",
            CatalogPhrase::Description => {
                "Releases of AI models that people ask about, how open each is, and the address \
                 that shows every fact. Find, compare and see them against time."
            }
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
            CatalogPhrase::NoMatch => "No release fits all of this.",
            CatalogPhrase::ShowAll => "Show all",
            CatalogPhrase::Compare => "Compare",
            CatalogPhrase::Open => "Open, to change facts",
            CatalogPhrase::Facts => "Facts and sources",
            CatalogPhrase::LicenseFor => "License for all that has none of its own",
            CatalogPhrase::Verdicts => "Verdicts",
            CatalogPhrase::Pillars => "Pillars",
            CatalogPhrase::Artifacts => "What is out",
            CatalogPhrase::OnlyDiffering => "Only what differs",
            CatalogPhrase::Same => "In all of this they are the same.",
            CatalogPhrase::Families => "Families in order of time",
            CatalogPhrase::StripLegend => {
                "In each strip from left to right: model, code, data, documents, running it. A full \
                 square is public, half a square partial, an empty one withheld."
            }
            CatalogPhrase::TimelineTitle => "How open AI model releases are",
            CatalogPhrase::TimelineDescription => {
                "Each release at its date, in the band of its level. The four bars are its \
                 pillars."
            }
            CatalogPhrase::TimelineLegend => {
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
            CatalogPhrase::NoScript => {
                "Searching, comparing and the landscape need JavaScript. The list is all there \
                 without."
            }
            CatalogPhrase::Unsupported => {
                "This browser does not run WebAssembly, or is told not to, so this page cannot be \
                 searched. The list is all there."
            }
            CatalogPhrase::NotLoaded => {
                "A part of this page did not arrive, so it cannot be searched. The list is all \
                 there."
            }
            CatalogPhrase::Released => "Released",
            CatalogPhrase::Remove => "Remove",
            CatalogPhrase::FewToCompare => {
                "Choose two to four releases in the list, or a family of them."
            }
        }
    }

    fn kind(&self, kind: ModelKind) -> &'static str {
        match kind {
            ModelKind::Text => "text",
            ModelKind::Code => "code",
            ModelKind::Image => "image",
            ModelKind::Speech => "speech",
        }
    }

    fn sort(&self, sort: Sort) -> &'static str {
        match sort {
            Sort::Level => "most open first",
            Sort::Date => "newest first",
            Sort::Name => "by name",
        }
    }

    fn tab(&self, tab: CatalogTab) -> &'static str {
        match tab {
            CatalogTab::List => "List",
            CatalogTab::Compare => "Side by side",
            CatalogTab::Timeline => "Landscape",
        }
    }

    fn document_title(&self, tab: CatalogTab) -> String {
        let heading = CatalogWords::phrase(self, CatalogPhrase::Heading);
        let site = CatalogWords::phrase(self, CatalogPhrase::Home);
        format!("{heading}: {} · {site}", self.tab(tab))
    }

    fn checked(&self, evidence: &Evidence) -> String {
        let verified_by = match evidence.verified_by {
            VerifiedBy::Page => "its publisher’s page",
            VerifiedBy::Repository => "a repository",
            VerifiedBy::Card => "the data set’s card",
            VerifiedBy::Index => "an index of releases",
            VerifiedBy::Unverified => return "not verified".to_owned(),
        };
        format!("{verified_by}, {}", evidence.checked)
    }

    fn result_count(&self, shown: usize, all: usize) -> String {
        match shown {
            0 => CatalogWords::phrase(self, CatalogPhrase::NoMatch).to_owned(),
            shown if shown == all => format!("{all} releases"),
            shown => format!("{shown} of {all} releases"),
        }
    }

    fn producer_and_date(&self, release: &Release) -> String {
        ShareWords::byline(self, &release.producer, &release.date)
    }

    fn strip(&self, release: &Release) -> String {
        let list = |availability| {
            let names = release.artifacts(availability).map(|one| self.artifact(one).within);
            names.collect::<Vec<_>>().join(", ")
        };
        let parts = [("Public", Availability::Public), ("partly", Availability::Partial)];
        let parts = parts.into_iter().filter_map(|(word, availability)| {
            let names = list(availability);
            (!names.is_empty()).then(|| format!("{word}: {names}"))
        });
        let parts: Vec<String> = parts.collect();
        if parts.is_empty() { "Nothing is out".to_owned() } else { parts.join("; ") }
    }

    fn unverified(&self, count: usize) -> String {
        match count {
            0 => String::new(),
            1 => "1 fact not verified".to_owned(),
            _ => format!("{count} facts not verified"),
        }
    }

    fn compare_release(&self, name: &str) -> String {
        format!("{}: {name}", CatalogWords::phrase(self, CatalogPhrase::Compare))
    }

    fn facts_of_release(&self, name: &str) -> String {
        format!("{}: {name}", CatalogWords::phrase(self, CatalogPhrase::Facts))
    }

    fn remove_release(&self, name: &str) -> String {
        format!("{}: {name}", CatalogWords::phrase(self, CatalogPhrase::Remove))
    }

    fn comparison_title(&self, names: &[&str]) -> String {
        match names {
            [] => "Nothing".to_owned(),
            [one] => (*one).to_owned(),
            [all @ .., last] => format!("{} and {last}", all.join(", ")),
        }
    }

    fn level(&self, level: Level) -> String {
        format!("{}: {}", self.level_number(level), CommonWords::level(self, level).name)
    }

    fn pillars_met(&self, evaluation: &Evaluation) -> String {
        let pillars = Pillar::ALL.map(|pillar| {
            let met = evaluation.count(pillar, Outcome::Met);
            let partly = evaluation.count(pillar, Outcome::Partly);
            // What is partly met counts half.
            let (whole, half) = (met + partly / 2, if partly % 2 == 1 { ".5" } else { "" });
            format!("{}: {whole}{half} of {}", self.pillar(pillar), pillar.criteria().count())
        });
        pillars.join(", ")
    }

    fn timeline_mark(&self, release: &Release, evaluation: &Evaluation) -> String {
        let Release { name, producer, date, .. } = release;
        let level = CommonWords::level(self, evaluation.level).name;
        let (label, pillars) = (self.label(evaluation.label), self.pillars_met(evaluation));
        format!("{name}, {producer}, {date}: {level}, {label}. {pillars}")
    }

    fn saved(&self, file: &str) -> String {
        self.file_saved(file)
    }
}
