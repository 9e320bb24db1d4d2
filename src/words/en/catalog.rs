//! English, on the catalog.

use super::{English, common::full_date};
use crate::{
    catalog::{
        CatalogEntry, Evidence, ModelKind, VerifiedBy,
        filter::{CatalogTab, Sort},
    },
    frameworks::four_level::{Evaluation, Level, Outcome, Pillar},
    release::{Availability, Release},
    words::{CatalogPhrase, CatalogWords, CommonWords, DetailsWords, ShareWords},
};

impl CatalogWords for English {
    fn phrase(&self, phrase: CatalogPhrase) -> &'static str {
        match phrase {
            CatalogPhrase::DocumentTitle => "AI models: how open is each? · Openness Meter",
            CatalogPhrase::Description => {
                "AI models that people ask about, how open each is, and a link to the source of \
                 every fact. Find them, compare them, and see how openness has changed."
            }
            CatalogPhrase::Heading => "Models",
            CatalogPhrase::Home => "Openness Meter",
            CatalogPhrase::Find => "Find by name or developer",
            CatalogPhrase::Kind => "Type",
            CatalogPhrase::Level => "Level",
            CatalogPhrase::Label => "Label",
            CatalogPhrase::Meets => "Meets, or may meet",
            CatalogPhrase::Sort => "Order",
            CatalogPhrase::Any => "any",
            CatalogPhrase::NoMatch => "No models match these filters.",
            CatalogPhrase::ShowAll => "Show all",
            CatalogPhrase::Compare => "Compare",
            CatalogPhrase::Open => "Edit a copy",
            CatalogPhrase::Facts => "Facts and sources",
            CatalogPhrase::LicenseFor => "Default license",
            CatalogPhrase::Verdicts => "Verdicts",
            CatalogPhrase::Pillars => "Pillars",
            CatalogPhrase::Artifacts => "What has been released",
            CatalogPhrase::OnlyDiffering => "Show differences only",
            CatalogPhrase::Same => "There are no differences here.",
            CatalogPhrase::Families => "Compare a model family",
            CatalogPhrase::StripLegend => {
                "Each strip shows, from left to right: model, code, data, documents, running it. A \
                 full square is public, half a square partial or gated, an empty one not released."
            }
            CatalogPhrase::FollowFamily => "Draw a line through",
            CatalogPhrase::NoFamily => "no family",
            CatalogPhrase::TimelineTitle => "How open AI models are",
            CatalogPhrase::TimelineDescription => {
                "Each model at its release date, in the band of its level. The four bars are its \
                 pillars. At the top of each band: how many of the year’s models are at this level."
            }
            CatalogPhrase::TimelineLegend => {
                "Bars, from left: transparency, inspectability, usability, modifiability"
            }
            CatalogPhrase::SaveSvg => "Save as SVG",
            CatalogPhrase::SavePng => "Save as PNG",
            CatalogPhrase::SaveCsv => "Save table (CSV)",
            CatalogPhrase::CopyTable => "Copy table",
            CatalogPhrase::CopyLink => "Copy link",
            CatalogPhrase::CopyEmbed => "Copy embed code",
            CatalogPhrase::CopyFrame => "Copy iframe code (no script)",
            CatalogPhrase::Copied => "Copied.",
            CatalogPhrase::NotCopied => {
                "Your browser didn’t allow copying. The text is selected: copy it by hand."
            }
            CatalogPhrase::NotDrawn => "Your browser couldn’t draw the picture.",
            CatalogPhrase::Missing => "Some models in this link aren’t in the catalog.",
            CatalogPhrase::NoScript => {
                "Searching, comparing and the timeline need JavaScript. The full list still works."
            }
            CatalogPhrase::Unsupported => {
                "Your browser can’t run this page (WebAssembly is off), so you can’t search it. \
                 The full list still works."
            }
            CatalogPhrase::NotLoaded => {
                "Part of this page failed to load, so you can’t search it. The full list still \
                 works."
            }
            CatalogPhrase::Released => "Released",
            CatalogPhrase::Remove => "Remove",
            CatalogPhrase::FewToCompare => {
                "Choose two to six models from the list, or a model family below."
            }
            CatalogPhrase::ComparisonFull => {
                "You are comparing six models, which is the most that fit. Remove one to add \
                 another."
            }
            CatalogPhrase::Maker => "Developer",
            CatalogPhrase::YourEvaluation => "Your evaluation",
            CatalogPhrase::HasPublic => "Public",
            CatalogPhrase::Changes => "What has changed",
            CatalogPhrase::Downloads => "All facts with their sources:",
            CatalogPhrase::DownloadCsv => "table (CSV)",
            CatalogPhrase::DownloadJson => "JSON",
            CatalogPhrase::Correct => "Suggest a correction",
            CatalogPhrase::CorrectionSent => {
                "Nothing is sent from here. This is what your message begins with:"
            }
            CatalogPhrase::SendCorrection => "Write it",
            CatalogPhrase::CopyCorrection => "Copy it",
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
            CatalogTab::Compare => "Compare",
            CatalogTab::Timeline => "Timeline",
        }
    }

    fn document_title(&self, tab: CatalogTab, finding: Option<&str>) -> String {
        let heading = CatalogWords::phrase(self, CatalogPhrase::Heading);
        let site = CatalogWords::phrase(self, CatalogPhrase::Home);
        match finding {
            Some(finding) => format!("{finding} · {site}"),
            None => format!("{heading}: {} · {site}", self.tab(tab)),
        }
    }

    fn checked(&self, evidence: &Evidence) -> String {
        let verified_by = match evidence.verified_by {
            VerifiedBy::Page => "developer’s page",
            VerifiedBy::Repository => "repository",
            VerifiedBy::Card => "data set card",
            VerifiedBy::Copy => "stored copy",
            VerifiedBy::Index => "index of models",
            VerifiedBy::Unverified => return "not yet checked".to_owned(),
        };
        format!("{verified_by}, checked {}", full_date(&evidence.checked))
    }

    fn day(&self, date: &str) -> String {
        full_date(date)
    }

    fn correction(&self, entry: &CatalogEntry, fact: &str, evidence: &Evidence) -> String {
        let mut lines = vec![
            format!("Entry: {} ({})", entry.release.name, entry.id),
            format!("Fact: {fact}"),
            format!("Source: {} ({})", evidence.source, self.checked(evidence)),
        ];
        if !evidence.note.is_empty() {
            lines.push(format!("Note: {}", evidence.note));
        }
        lines.extend(
            ["", "What is right:", "", "The address that shows it:", ""].map(str::to_owned),
        );
        lines.join("\n")
    }

    fn correction_subject(&self, release: &Release, fact: &str) -> String {
        format!("Correction: {}, {fact}", release.name)
    }

    fn result_count(&self, shown: usize, all: usize) -> String {
        match shown {
            0 => CatalogWords::phrase(self, CatalogPhrase::NoMatch).to_owned(),
            shown if shown == all => format!("{all} models"),
            shown => format!("{shown} of {all} models"),
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
        let parts = [
            ("Public", Availability::Public),
            ("gated", Availability::Gated),
            ("partly", Availability::Partial),
        ];
        let parts = parts.into_iter().filter_map(|(word, availability)| {
            let names = list(availability);
            (!names.is_empty()).then(|| format!("{word}: {names}"))
        });
        let parts: Vec<String> = parts.collect();
        if parts.is_empty() { "Nothing released".to_owned() } else { parts.join("; ") }
    }

    fn unverified(&self, count: usize) -> String {
        match count {
            0 => String::new(),
            1 => "1 fact not yet checked".to_owned(),
            _ => format!("{count} facts not yet checked"),
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

    fn comparison_finding(&self, met: usize, of: usize) -> String {
        const END: &str = "a definition of open source";
        match (met, of) {
            (0, 1) => format!("It doesn’t meet {END}"),
            (1, 1) => format!("It meets {END}"),
            (0, 2) => format!("Neither of the two meets {END}"),
            (2, 2) => format!("Both meet {END}"),
            (0, _) => format!("None of the {} meets {END}", number(of)),
            (met, of) if met == of => format!("All {} meet {END}", number(of)),
            (1, _) => format!("One of {} meets {END}", number(of)),
            _ => {
                let mut count = number(met).to_owned();
                if let Some(first) = count.get_mut(..1) {
                    first.make_ascii_uppercase();
                }
                format!("{count} of {} meet {END}", number(of))
            }
        }
    }

    fn too_many_to_compare(&self, chosen: usize, shown: usize) -> String {
        format!(
            "This link compares {chosen} models. The first {shown} are shown; remove some to see \
             the others."
        )
    }

    fn called(&self, claim: &str) -> String {
        format!("May it be called “{claim}”?")
    }

    fn purpose(&self, models: usize, unverified: usize) -> String {
        let rest = match unverified {
            0 => "Every fact links to its source.".to_owned(),
            1 => "Every fact links to its source; one has yet to be checked against it.".to_owned(),
            _ => format!(
                "Every fact links to its source; {unverified} have yet to be checked against it."
            ),
        };
        format!("{models} AI models, rated for openness. {rest}")
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

    fn timeline_share(&self, count: usize, of: usize) -> String {
        format!("{count} of {of}")
    }

    fn saved(&self, file: &str) -> String {
        self.file_saved(file)
    }
}

/// A small number, as a word.
fn number(count: usize) -> &'static str {
    match count {
        0 => "none",
        1 => "one",
        2 => "two",
        3 => "three",
        4 => "four",
        5 => "five",
        6 => "six",
        _ => "many",
    }
}
