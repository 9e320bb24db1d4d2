//! What is shared, imported and saved in words.

use super::{CommonWords, SharePhrase, ShareWords, common::Last};
use crate::{
    formats::export::ShareFormat,
    frameworks::four_level::{Evaluation, Label},
    release::Release,
};

impl ShareWords {
    fn common(self) -> CommonWords {
        self.language.common()
    }

    /// The day of a date in full.
    pub(super) fn full_date(self, text: &str) -> String {
        self.common().full_date(text)
    }

    /// The release and the verdict on it, in one line.
    pub fn summary(self, release: &Release, evaluation: &Evaluation) -> String {
        let name = self.common().title(&release.name);
        match release.producer.trim() {
            "" => self.summary_of(name, &self.verdict(evaluation)),
            producer => self.summary_by(name, producer, &self.verdict(evaluation)),
        }
    }

    /// The label and the level, in a few words: `Open weights, level 3 of 4`.
    pub fn short_verdict(self, evaluation: &Evaluation) -> String {
        let number = self.common().level_number_within(evaluation.level);
        self.short_verdict_of(self.common().label(evaluation.label), &number)
    }

    /// The label and the level, within a sentence.
    fn verdict(self, evaluation: &Evaluation) -> String {
        let common = self.common();
        let number = common.level_number_within(evaluation.level);
        let level = common.level(evaluation.level).name;
        self.verdict_line(self.badge_label(evaluation.label), &number, level)
    }

    /// What a badge is about, in one word.
    pub fn badge_name(self) -> &'static str {
        self.phrase(SharePhrase::BadgeName)
    }

    /// The label on a badge, after its name.
    pub fn badge_label(self, label: Label) -> &'static str {
        self.common().badge_label(label)
    }

    /// What a badge says, to those who cannot see it.
    pub fn badge_description(self, evaluation: &Evaluation) -> String {
        self.badge_says(&self.verdict(evaluation))
    }

    /// The same, and of which release.
    pub fn badge_description_of(self, release: &Release, evaluation: &Evaluation) -> String {
        let description = self.badge_description(evaluation);
        self.badge_says_of(&description, self.common().title(&release.name))
    }

    /// What a link to the page leads to.
    pub fn link_text(self) -> &'static str {
        self.phrase(SharePhrase::LinkText)
    }

    /// A post: the summary, the headline and a link, each as the format writes it.
    pub fn post(self, summary: &str, headline: &str, built_on: &str, link: &str) -> String {
        match built_on {
            "" => self.post_of(summary, headline, link),
            base => self.post_with_base(summary, headline, base, link),
        }
    }

    /// The producer and the date of a release, as far as they are known.
    pub fn byline(self, producer: &str, date: &str) -> String {
        self.common().origin(producer, date)
    }

    /// The same, and what the release is built on.
    pub fn byline_with_base(self, byline: &str, built_on: &str) -> String {
        match (byline, built_on) {
            ("", only) | (only, "") => only.to_owned(),
            (byline, built_on) => self.byline_and_base(byline, built_on),
        }
    }

    /// What a frame for a release is called.
    pub fn frame_title(self, release: &Release) -> String {
        self.frame_of(self.common().title(&release.name))
    }

    /// What heads a list of what to release next.
    pub fn checklist_title(self, name: &str) -> String {
        match name {
            "" => self.phrase(SharePhrase::Checklist).to_owned(),
            name => self.checklist_of(name),
        }
    }

    /// That nothing is left to release.
    pub fn nothing_to_release(self) -> &'static str {
        self.phrase(SharePhrase::NothingToRelease)
    }

    /// A reference to an evaluation: what it finds, when, by which editions, and where.
    pub fn citation(self, summary: &str, day: &str, editions: &[String], link: &str) -> String {
        self.cited(summary, day, &self.common().list(editions, Last::And), link)
    }

    /// What is cited, and by what it was found.
    pub fn citation_note(self) -> &'static str {
        self.phrase(SharePhrase::CitationNote)
    }

    /// Where a badge in this format is to stand.
    pub fn badge_place(self, badge: ShareFormat) -> &'static str {
        self.phrase(match badge {
            ShareFormat::ShieldsBadge => SharePhrase::BadgePlaceHub,
            ShareFormat::ReadmeBadge => SharePhrase::BadgePlaceRepository,
            ShareFormat::LinkedBadge => SharePhrase::BadgePlaceWebsite,
            _ => SharePhrase::BadgePlaceElsewhere,
        })
    }

    /// What was saved, in one sentence.
    pub fn file_saved(self, file: &str) -> String {
        self.common().file_saved(file)
    }

    /// How many evaluations are kept, of which some are shown.
    pub fn saved_count(self, shown: usize, all: usize) -> String {
        if shown == all { self.evaluations(all) } else { self.evaluations_of(shown, all) }
    }

    /// That so many were kept.
    pub fn all_saved(self, count: usize) -> String {
        self.evaluations_saved(count)
    }

    /// That so many were deleted.
    pub fn all_deleted(self, count: usize) -> String {
        self.evaluations_deleted(count)
    }

    /// What the button that opens the evaluation of this name does.
    pub fn open_named(self, name: &str) -> String {
        self.open_name(self.common().title(name))
    }

    /// What the button that deletes the evaluation of this name does.
    pub fn delete_named(self, name: &str) -> String {
        self.delete_name(self.common().title(name))
    }

    /// That an evaluation is kept, or no longer.
    pub fn saved_or_deleted(self, name: &str, is_kept: bool) -> String {
        let name = self.common().title(name);
        if is_kept { self.saved_name(name) } else { self.deleted_name(name) }
    }
}
