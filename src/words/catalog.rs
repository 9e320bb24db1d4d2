//! The catalog in words.

use super::{CatalogPhrase, CatalogWords, CommonPhrase, CommonWords, common::Last};
use crate::{
    catalog::{CatalogEntry, Evidence, VerifiedBy, filter::CatalogTab},
    frameworks::four_level::{Evaluation, Level, Outcome, Pillar},
    release::{Availability, Flop, Release},
};

impl CatalogWords {
    fn common(self) -> CommonWords {
        self.language.common()
    }

    /// The day of a date in full.
    pub(super) fn full_date(self, text: &str) -> String {
        self.common().full_date(text)
    }

    /// The title of the document while a tab is open: `Models: List · Openness Meter`, or
    /// what a comparison finds.
    pub fn document_title(self, tab: CatalogTab, finding: Option<&str>) -> String {
        match finding {
            Some(finding) => self.title_of_finding(finding),
            None => self.title_of_tab(self.tab(tab)),
        }
    }

    /// How a fact was checked, and when: `developer’s page, checked November 24, 2026`.
    pub fn checked(self, evidence: &Evidence) -> String {
        let how = self.verified_by(evidence.verified_by);
        match evidence.verified_by {
            VerifiedBy::Unverified => how.to_owned(),
            _ => self.checked_on(how, &evidence.checked),
        }
    }

    /// A day, as in `November 28, 2026`.
    pub fn day(self, date: &str) -> String {
        self.full_date(date)
    }

    /// What somebody sends who suggests a correction: the entry, the fact, what is said of it
    /// by now, and room for what is right.
    pub fn correction(self, entry: &CatalogEntry, fact: &str, evidence: &Evidence) -> String {
        let mut lines = vec![
            self.correction_entry(&entry.release.name, &entry.id),
            self.correction_fact(fact),
            self.correction_source(&evidence.source, &self.checked(evidence)),
        ];
        if !evidence.note.is_empty() {
            lines.push(self.correction_note(&evidence.note));
        }
        let [right, address] = [CatalogPhrase::CorrectionRight, CatalogPhrase::CorrectionAddress]
            .map(|phrase| self.phrase(phrase));
        lines.extend(["", right, "", address, ""].map(str::to_owned));
        lines.join("\n")
    }

    /// The subject of that.
    pub fn correction_subject(self, release: &Release, fact: &str) -> String {
        self.correction_subject_of(&release.name, fact)
    }

    /// How many releases are shown of how many, or that there is none.
    pub fn result_count(self, shown: usize, all: usize) -> String {
        match shown {
            0 => self.phrase(CatalogPhrase::NoMatch).to_owned(),
            shown if shown == all => self.all_models(all),
            shown => self.models_of(shown, all),
        }
    }

    /// Who made a release, and when it came out.
    pub fn producer_and_date(self, release: &Release) -> String {
        self.common().origin(&release.producer, &release.date)
    }

    /// What is out of a release, for those who cannot see its strip.
    pub fn strip(self, release: &Release) -> String {
        let common = self.common();
        let names = |availability| {
            let names = release.artifacts(availability).map(|one| common.artifact_within(one));
            names.collect::<Vec<_>>().join(common.phrase(CommonPhrase::ListSeparator))
        };
        let part = |availability, write: fn(Self, &str) -> String| match names(availability) {
            none if none.is_empty() => String::new(),
            names => write(self, &names),
        };
        let parts = common.clauses([
            part(Availability::Public, Self::strip_public),
            part(Availability::Gated, Self::strip_gated),
            part(Availability::Partial, Self::strip_partial),
        ]);
        if parts.is_empty() { self.phrase(CatalogPhrase::StripNothing).to_owned() } else { parts }
    }

    /// How many facts of an entry nobody has checked, if any.
    pub fn unverified(self, count: usize) -> String {
        if count == 0 { String::new() } else { self.not_yet_checked(count) }
    }

    /// How many of the compared releases meet a definition of open source.
    pub fn comparison_finding(self, met: usize, of: usize) -> String {
        let phrase = match (met, of) {
            (0, 1) => CatalogPhrase::MeetsNotAlone,
            (1, 1) => CatalogPhrase::MeetsAlone,
            (0, 2) => CatalogPhrase::MeetsNeither,
            (2, 2) => CatalogPhrase::MeetsBoth,
            (0, of) => return self.meets_none(&self.number_word(of)),
            (met, of) if met == of => return self.meets_all(&self.number_word(of)),
            (1, of) => return self.meets_one(&self.number_word(of)),
            (met, of) => {
                return self.meets_some(&self.number_word_start(met), &self.number_word(of));
            }
        };
        self.phrase(phrase).to_owned()
    }

    /// How many models there are, and how many facts have no source that was checked.
    pub fn purpose(self, models: usize, unverified: usize) -> String {
        self.models_rated(unverified, &models.to_string())
    }

    /// The title of a comparison of releases of these names.
    pub fn comparison_title(self, names: &[&str]) -> String {
        match names {
            [] => self.phrase(CatalogPhrase::NothingCompared).to_owned(),
            names => self.common().list(names, Last::And),
        }
    }

    /// A level with its number: `Level 3 of 4: Modifiable`.
    pub fn level(self, level: Level) -> String {
        let common = self.common();
        self.level_named(&common.level_number(level), common.level(level).name)
    }

    /// How many criteria of each pillar are met: `Usability: 1.5 of 2, …`.
    pub fn pillars_met(self, evaluation: &Evaluation) -> String {
        let details = self.language.details();
        let pillars = Pillar::ALL.map(|pillar| {
            let met = evaluation.count(pillar, Outcome::Met);
            let partly = evaluation.count(pillar, Outcome::Partly);
            // What is partly met counts half.
            let (whole, half) = (met + partly / 2, if partly % 2 == 1 { ".5" } else { "" });
            let met = self.common().decimal(&format!("{whole}{half}"));
            self.pillar_met_of(details.pillar(pillar), &met, pillar.criteria().count())
        });
        pillars.join(self.common().phrase(CommonPhrase::ListSeparator))
    }

    /// A release on the timeline: its name and origin, its verdict and its pillars.
    pub fn timeline_mark(self, release: &Release, evaluation: &Evaluation) -> String {
        let Release { name, producer, date, .. } = release;
        let common = self.common();
        let (level, label) = (common.level(evaluation.level).name, common.label(evaluation.label));
        self.timeline_release(name, producer, date, level, label, &self.pillars_met(evaluation))
    }

    /// A number of floating-point operations, as in `3.8 × 10²⁵ floating-point operations`.
    pub fn compute(self, flop: Flop) -> String {
        const RAISED: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
        let (digits, exponent) = flop.parts();
        let raised = exponent
            .to_string()
            .bytes()
            .map(|digit| RAISED[usize::from(digit - b'0')])
            .collect::<String>();
        self.operations(&self.common().decimal(&digits), &raised)
    }

    /// That a file of this name was saved, in one sentence.
    pub fn saved(self, file: &str) -> String {
        self.common().file_saved(file)
    }
}
