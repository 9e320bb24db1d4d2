//! What a change has done, and what one would do, in words.

use super::{DetailsPhrase, DetailsWords};
use crate::{
    Rating,
    difference::{Difference, What},
    frameworks::{
        Assessment,
        four_level::{Criterion, Evaluation, Outcome, Pillar},
    },
    release::{Availability, License, Scope},
};

/// How many frameworks, pillars or criteria are named one by one.
const MAX_NAMED: usize = 2;

impl DetailsWords {
    /// What came of a change, and what was changed, in about a dozen words; empty if it
    /// changed nothing that is rated.
    pub fn change_summary(self, difference: &Difference<'_>) -> String {
        let [before, after] = [difference.before, difference.after].map(Rating::evaluation);
        let cause = match difference.what {
            What::Nothing => return String::new(),
            What::Release => {
                let name = self.release_name(difference.after.release());
                return self.start_of(name, &self.place(after));
            }
            _ => self.change_made(difference),
        };
        let mut results = Vec::new();
        if before.level != after.level || before.label != after.label {
            results.push(self.now_at(&self.place(after)));
        } else if let Some(conditions) = self.conditions_changed(before, after) {
            results.push(conditions);
        }
        let pillars = pillars(before, after);
        if pillars.len() <= MAX_NAMED {
            results.extend(
                pillars
                    .iter()
                    .map(|pillar| format!("{} {}", self.pillar(*pillar), self.met(*pillar, after))),
            );
        } else {
            results.push(self.pillars_changed(pillars.len()));
        }
        let verdicts = verdicts(difference);
        if verdicts.len() <= MAX_NAMED {
            results.extend(verdicts.iter().map(|(_, after)| self.verdict_named(after)));
        } else {
            results.push(self.verdicts_changed(verdicts.len()));
        }
        if results.is_empty() {
            return self.no_rating_changes(&cause);
        }
        self.with_cause(&results.join(self.clause_separator()), &cause)
    }

    /// What a change would do, in short: `Would change: level Limited → Modifiable.`
    pub fn change_preview(self, difference: &Difference<'_>) -> String {
        let [before, after] = [difference.before, difference.after].map(Rating::evaluation);
        let common = self.common();
        let mut parts = Vec::new();
        if before.level != after.level {
            let [from, to] = [before, after].map(|one| common.level(one.level).name);
            parts.push(self.changes_level(from, to));
        }
        if before.label != after.label {
            let [from, to] = [before, after].map(|one| common.badge_label(one.label));
            parts.push(self.changes_label(from, to));
        }
        if before.level == after.level && before.place != after.place {
            let next = after.level.next().map_or("", |next| common.level(next).name);
            let [from, met, of] =
                [before.place.met, after.place.met, after.place.of].map(usize::from);
            parts.push(self.changes_conditions(from, met, of, next));
        }
        let pillars = pillars(before, after);
        if pillars.is_empty() {
            let changed = changed(before, after).into_iter().map(|criterion| {
                let [from, to] = [before, after].map(|one| self.outcome(one.outcome(criterion)));
                self.changes_criterion(self.criterion(criterion), from, to)
            });
            parts.extend(changed.take(MAX_NAMED));
        }
        for pillar in pillars {
            let from = before.count(pillar, Outcome::Met).to_string();
            parts.push(self.from_to(self.pillar(pillar), &from, &self.met(pillar, after)));
        }
        for (before, after) in verdicts(difference) {
            let name = self.framework(after.framework).name;
            let [from, to] = [before, after].map(|one| self.verdict_within(one));
            parts.push(self.from_to(name, &from, &to));
        }
        if parts.is_empty() {
            return self.phrase(DetailsPhrase::WouldChangeNothing).to_owned();
        }
        self.would_change(&parts.join(self.clause_separator()))
    }

    /// The label and the level: `open weights, level 3 of 4`.
    fn place(self, evaluation: &Evaluation) -> String {
        let common = self.common();
        let level = common.level_number_within(evaluation.level);
        self.place_of(common.badge_label(evaluation.label), &level)
    }

    /// What was changed, as it is now.
    fn change_made(self, difference: &Difference<'_>) -> String {
        let after = Rating::release(difference.after);
        let phrase = match difference.what {
            What::Availability(artifact, to) => {
                let to: Availability = to;
                return self.set_to(self.head(artifact), self.common().availability(to));
            }
            What::License(scope) => {
                let of = match scope {
                    Scope::Artifact(artifact) => self.the_artifact(self.within(artifact)),
                    _ => self.scope(scope).to_owned(),
                };
                return match after.stated(scope) {
                    Some(license) if license.is_unlicensed() => self.no_license_for(&of),
                    Some(license) => self.license_for(&of, License::name(license)),
                    None => self.license_removed(&of),
                };
            }
            What::SystemicRisk => match after.systemic_risk {
                Some(true) => DetailsPhrase::RiskYes,
                Some(false) => DetailsPhrase::RiskNo,
                None => DetailsPhrase::RiskUnknown,
            },
            What::Base => match after.base() {
                None => DetailsPhrase::BuiltOnNothing,
                Some(base) if base.name.trim().is_empty() => DetailsPhrase::BaseChanged,
                Some(base) => return self.built_on_name(base.name.trim()),
            },
            What::Several(count) => return self.changes_made(count),
            What::Nothing | What::Release => return String::new(),
        };
        self.phrase(phrase).to_owned()
    }

    /// How many conditions of the next level are met, if that has changed.
    fn conditions_changed(self, before: &Evaluation, after: &Evaluation) -> Option<String> {
        let next = self.common().level(after.level.next()?).name;
        let [from, met, of] = [before.place.met, after.place.met, after.place.of].map(usize::from);
        (from != met).then(|| self.conditions_were(met, of, next, from))
    }

    /// How many criteria of a pillar are met: `1 of 2`.
    fn met(self, pillar: Pillar, evaluation: &Evaluation) -> String {
        self.met_of(evaluation.count(pillar, Outcome::Met), pillar.criteria().count())
    }

    /// A framework's verdict, as it is now: `EU exemption: unclear`.
    fn verdict_named(self, after: &Assessment) -> String {
        self.verdict_of(self.short_framework(after.framework), &self.verdict_within(after))
    }
}

/// The pillars of which more or fewer criteria are met.
fn pillars(before: &Evaluation, after: &Evaluation) -> Vec<Pillar> {
    let met = |evaluation: &Evaluation, pillar| evaluation.count(pillar, Outcome::Met);
    Pillar::ALL.into_iter().filter(|pillar| met(before, *pillar) != met(after, *pillar)).collect()
}

/// The criteria that are met to another degree.
fn changed(before: &Evaluation, after: &Evaluation) -> Vec<Criterion> {
    let is_other = |one: &Criterion| before.outcome(*one) != after.outcome(*one);
    Criterion::ALL.into_iter().filter(is_other).collect()
}

/// The verdicts that are others, before and after.
fn verdicts<'a>(difference: &'a Difference<'_>) -> Vec<(&'a Assessment, &'a Assessment)> {
    let [before, after] = [difference.before, difference.after].map(Rating::assessments);
    let pairs = before.iter().zip(after);
    pairs.filter(|(before, after)| before.verdict_id() != after.verdict_id()).collect()
}
