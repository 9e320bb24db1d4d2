//! English, on what a change has done, and on what one would do.

use super::{
    super::{English, uncapitalize},
    advice::{changes, scope_phrase},
};
use crate::{
    Rating,
    difference::{Difference, What},
    frameworks::{
        Assessment, Framework,
        four_level::{Criterion, Evaluation, Outcome, Pillar},
    },
    release::{Artifact, Availability, License, Release, Scope},
    words::{CommonWords, DetailsWords},
};

/// How many frameworks, pillars or criteria are named one by one.
const MAX_NAMED: usize = 2;

/// What came of a change, and what was changed, in about a dozen words; empty if it changed
/// nothing that is rated.
pub(super) fn change_summary(difference: &Difference<'_>) -> String {
    let [before, after] = [difference.before, difference.after].map(Rating::evaluation);
    let cause = match difference.what {
        What::Nothing => return String::new(),
        What::Release => return start(difference.after.release(), after),
        _ => cause(difference),
    };
    let mut results = Vec::new();
    if before.level != after.level || before.label != after.label {
        results.push(format!("Now {}", place(after)));
    } else if let Some(conditions) = conditions(before, after) {
        results.push(conditions);
    }
    let pillars = pillars(before, after);
    if pillars.len() <= MAX_NAMED {
        results.extend(pillars.iter().map(|pillar| count(*pillar, after)));
    } else {
        results.push(format!("{} of 4 pillars changed", pillars.len()));
    }
    let verdicts = verdicts(difference);
    if verdicts.len() <= MAX_NAMED {
        results.extend(verdicts.iter().map(|(_, after)| verdict(after)));
    } else {
        results.push(format!("{} verdicts changed", verdicts.len()));
    }
    if results.is_empty() {
        return format!("No rating changes. {cause}.");
    }
    format!("{}. {cause}.", results.join("; "))
}

/// What a change would do, in short: `Would change: level Limited → Modifiable.`
pub(super) fn change_preview(difference: &Difference<'_>) -> String {
    let [before, after] = [difference.before, difference.after].map(Rating::evaluation);
    let mut parts = Vec::new();
    if before.level != after.level {
        let [from, to] = [before, after].map(|one| English.level(one.level).name);
        parts.push(format!("level {from} → {to}"));
    }
    if before.label != after.label {
        let [from, to] = [before, after].map(|one| uncapitalize(English.label(one.label)));
        parts.push(format!("label {from} → {to}"));
    }
    if before.level == after.level && before.place != after.place {
        let next = after.level.next().map_or("", |next| English.level(next).name);
        let (from, place) = (before.place.met, after.place);
        parts.push(format!("{from} → {} of {} conditions for {next}", place.met, place.of));
    }
    let pillars = pillars(before, after);
    if pillars.is_empty() {
        let changed = changed(before, after);
        let changed = changed.into_iter().map(|criterion| {
            let [from, to] = [before, after].map(|one| English.outcome(one.outcome(criterion)));
            format!("“{}” {from} → {to}", English.criterion(criterion))
        });
        parts.extend(changed.take(MAX_NAMED));
    }
    for pillar in pillars {
        let from = before.count(pillar, Outcome::Met);
        parts.push(format!("{} {from} → {}", English.pillar(pillar), met(pillar, after)));
    }
    for (before, after) in verdicts(difference) {
        let name = English.framework(after.framework).name;
        let [from, to] = [before, after].map(lower_verdict);
        parts.push(format!("{name} {from} → {to}"));
    }
    if parts.is_empty() {
        return "Would change nothing.".to_owned();
    }
    format!("Would change: {}.", parts.join("; "))
}

/// A verdict within a sentence: class names keep their case.
fn lower_verdict(assessment: &Assessment) -> String {
    let verdict = English.verdict(assessment);
    if verdict.starts_with("Class") { verdict } else { uncapitalize(&verdict) }
}

/// The label and the level: `open weights, level 3 of 4`.
fn place(evaluation: &Evaluation) -> String {
    let label = uncapitalize(English.label(evaluation.label));
    format!("{label}, {}", uncapitalize(&English.level_number(evaluation.level)))
}

/// Another release, and how it is rated.
fn start(release: &Release, evaluation: &Evaluation) -> String {
    format!("{}: {}.", English.title(&release.name), place(evaluation))
}

/// What was changed, as it is now.
fn cause(difference: &Difference<'_>) -> String {
    let after = Rating::release(difference.after);
    match difference.what {
        What::Availability(artifact, to) => set(artifact, to),
        What::License(scope) => {
            let of = match scope {
                Scope::Artifact(artifact) => format!("the {}", English.artifact(artifact).within),
                _ => scope_phrase(scope),
            };
            match after.stated(scope) {
                Some(license) if license.is_unlicensed() => format!("No license for {of}"),
                Some(license) => format!("License for {of}: {}", License::name(license)),
                None => format!("License for {of} removed"),
            }
        }
        What::SystemicRisk => match after.systemic_risk {
            Some(true) => "Systemic risk: yes",
            Some(false) => "Systemic risk: no",
            None => "Systemic risk: not known",
        }
        .to_owned(),
        What::Base => match after.base() {
            None => "Built on: nothing".to_owned(),
            Some(base) if base.name.trim().is_empty() => "Base changed".to_owned(),
            Some(base) => format!("Built on {}", base.name.trim()),
        },
        What::Several(count) => format!("{} made", changes(count)),
        What::Nothing | What::Release => String::new(),
    }
}

fn set(artifact: Artifact, to: Availability) -> String {
    format!("{}: {}", English.artifact(artifact).title, English.availability(to))
}

/// How many conditions of the next level are met, if that has changed.
fn conditions(before: &Evaluation, after: &Evaluation) -> Option<String> {
    let next = English.level(after.level.next()?).name;
    let (from, place) = (before.place.met, after.place);
    (from != place.met)
        .then(|| format!("{} of {} conditions for {next} (was {from})", place.met, place.of))
}

/// How many criteria of a pillar are met: `Usability 1 of 2`.
fn count(pillar: Pillar, evaluation: &Evaluation) -> String {
    format!("{} {}", English.pillar(pillar), met(pillar, evaluation))
}

fn met(pillar: Pillar, evaluation: &Evaluation) -> String {
    format!("{} of {}", evaluation.count(pillar, Outcome::Met), pillar.criteria().count())
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

/// A framework's verdict, as it is now: `EU exemption: unclear`.
fn verdict(after: &Assessment) -> String {
    let name = match after.framework {
        Framework::Mof => "MOF",
        Framework::Osaid => "Open Source AI Definition",
        Framework::OpenWeight => "Open Weight Definition",
        Framework::EuAiAct => "EU exemption",
        Framework::Osai => "European index",
    };
    format!("{name}: {}", lower_verdict(after))
}
