//! English, on what a change has done, and on what one would do.

use super::{
    super::{English, join_list, uncapitalize},
    advice::scope_phrase,
    with_article,
};
use crate::{
    Rating,
    difference::{Difference, What},
    frameworks::{
        Answer, Assessment, Framework,
        four_level::{Criterion, Evaluation, Level, Outcome, Pillar},
    },
    release::{Artifact, Availability, License, Release, Scope},
    words::{CommonWords, DetailsWords},
};

/// How many frameworks, pillars or criteria are named one by one.
const MAX_NAMED: usize = 2;

/// What a change did and what it did not, in one sentence; empty if it changed
/// nothing that is rated.
pub(super) fn change_summary(difference: &Difference<'_>) -> String {
    let [before, after] = [difference.before, difference.after].map(Rating::evaluation);
    let subject = match difference.what {
        What::Nothing => return String::new(),
        What::Release => return start(difference.after.release(), after),
        _ => subject(difference),
    };
    let moved = |is_up: bool| if is_up { "raised" } else { "lowered" };
    let level = (before.level != after.level).then(|| moved(after.level > before.level));
    let label = (before.label != after.label).then(|| moved(after.label > before.label));
    let outcomes = outcomes(before, after);
    let verdicts = verdicts(difference);
    let kept: Vec<String> = [
        (level.is_none(), "the level"),
        (label.is_none(), "the label"),
        (outcomes.is_none(), "the pillars"),
        (verdicts.is_empty(), "the frameworks’ verdicts"),
        (!verdicts.is_empty() && verdicts.len() < Framework::ALL.len(), "the other verdicts"),
    ]
    .into_iter()
    .filter(|(holds, _)| *holds)
    .map(|(_, what)| what.to_owned())
    .collect();
    let level_to = format!("the level to {}", English.level(after.level).name);
    let label_to = format!("the label to {}", uncapitalize(English.label(after.label)));
    let mut did = match (level, label) {
        // At the bottom, level and label are one word.
        (Some(level), _) if after.level == Level::Closed => vec![format!("{level} {level_to}")],
        (Some(level), Some(label)) if level == label => {
            vec![format!("{level} {level_to} and {label_to}")]
        }
        (level, label) => {
            let level = level.map(|level| format!("{level} {level_to}"));
            level.into_iter().chain(label.map(|label| format!("{label} {label_to}"))).collect()
        }
    };
    did.extend(closer(before, after).into_iter().chain(outcomes));
    match &verdicts[..] {
        few if few.len() <= MAX_NAMED => did.extend(few.iter().map(|(_, after)| verdict(after))),
        many => did.push(format!("changed the verdicts of {} frameworks", many.len())),
    }
    let is_one = kept.len() == 1 && kept.iter().all(|what| !what.ends_with('s'));
    let stay = if is_one { "stays" } else { "stay" };
    let kept = join_list(&kept, "and");
    match (did.is_empty(), kept.is_empty()) {
        (true, _) => format!("{subject} left {kept} as they were."),
        (false, true) => format!("{subject} {}.", steps(&did)),
        (false, false) => format!("{subject} {}; {kept} {stay}.", steps(&did)),
    }
}

/// Like `list`, with a comma before the last where one of them has its own "and".
fn steps(did: &[String]) -> String {
    match did {
        [init @ .., end] if !init.is_empty() && did.iter().any(|one| one.contains(" and ")) => {
            format!("{}, and {end}", init.join(", "))
        }
        _ => join_list(did, "and"),
    }
}

/// What a change would do, in short: `If pressed: level Limited → Modifiable.`
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
        let [from, to] = [before, after].map(|one| one.count(pillar, Outcome::Met));
        let of = pillar.criteria().count();
        parts.push(format!("{} {from} → {to} of {of}", English.pillar(pillar)));
    }
    for (before, after) in verdicts(difference) {
        let name = English.framework(after.framework).name;
        let [from, to] = [before, after].map(lower_verdict);
        parts.push(format!("{name} {from} → {to}"));
    }
    if parts.is_empty() {
        return "If pressed: level, label, pillars and verdicts stay.".to_owned();
    }
    format!("If pressed: {}.", parts.join("; "))
}

/// A verdict within a sentence: class names keep their case.
fn lower_verdict(assessment: &Assessment) -> String {
    let verdict = English.verdict(assessment);
    if verdict.starts_with("Class") { verdict } else { uncapitalize(&verdict) }
}

/// Another release, and how it is rated.
fn start(release: &Release, evaluation: &Evaluation) -> String {
    let name = English.title(&release.name);
    let level = uncapitalize(English.level(evaluation.level).name);
    let label = uncapitalize(English.label(evaluation.label));
    if level == label { format!("{name}: {level}.") } else { format!("{name}: {level}, {label}.") }
}

/// What was done, as the subject of a sentence.
fn subject(difference: &Difference<'_>) -> String {
    let [before, after] = [difference.before, difference.after].map(Rating::release);
    match difference.what {
        What::Availability(artifact, to) => switched(artifact, before[artifact].availability, to),
        What::License(scope) => {
            let of = match scope {
                Scope::Artifact(artifact) => artifact_with_article(artifact),
                _ => scope_phrase(scope),
            };
            match after.stated(scope) {
                Some(license) if license.is_unlicensed() => {
                    format!("Leaving {of} without a license")
                }
                Some(license) => format!("Licensing {of} under {}", License::name(license)),
                None => format!("Taking back the license for {of}"),
            }
        }
        What::SystemicRisk => match after.systemic_risk {
            Some(true) => "Saying that the model has systemic risk".to_owned(),
            Some(false) => "Saying that the model has no systemic risk".to_owned(),
            None => "Leaving the question on systemic risk open".to_owned(),
        },
        What::Several(count) => format!("Making {count} changes at once"),
        What::Nothing | What::Release => String::new(),
    }
}

fn switched(artifact: Artifact, from: Availability, to: Availability) -> String {
    let the = artifact_with_article(artifact);
    match (from, to) {
        (_, Availability::Withheld) => format!("Withholding {the}"),
        (Availability::Public, Availability::Partial) => {
            format!("Making {the} only partly available")
        }
        (_, Availability::Partial) => format!("Making {the} partly available"),
        (Availability::Partial, Availability::Public) => format!("Making {the} fully public"),
        (_, Availability::Public) => format!("Making {the} public"),
    }
}

/// An artifact with its article.
fn artifact_with_article(artifact: Artifact) -> String {
    let name = English.artifact(artifact).within;
    if artifact == Artifact::HostedAccess { name.to_owned() } else { format!("the {name}") }
}

/// That it is nearer to the next level, or further away, without reaching another.
fn closer(before: &Evaluation, after: &Evaluation) -> Option<String> {
    let next = after.level.next().filter(|_| before.level == after.level)?;
    let (from, to) = (before.place.met, after.place.met);
    let next = English.level(next).name;
    let count = format!("{to} of {} conditions met", after.place.of);
    match from.cmp(&to) {
        std::cmp::Ordering::Less => Some(format!("brought {next} closer ({count})")),
        std::cmp::Ordering::Greater => Some(format!("took it further from {next} ({count})")),
        std::cmp::Ordering::Equal => None,
    }
}

/// What became of the criteria; nothing if none is met to another degree.
fn outcomes(before: &Evaluation, after: &Evaluation) -> Option<String> {
    let changed = changed(before, after);
    let [first, rest @ ..] = &changed[..] else { return None };
    Some(match (&pillars(before, after)[..], rest) {
        ([], []) => {
            let name = English.criterion(*first);
            match (before.outcome(*first), after.outcome(*first)) {
                (_, Outcome::Unmet) => format!("left “{name}” unmet"),
                _ => format!("met “{name}” in part"),
            }
        }
        ([], _) => {
            let up = |one: &Criterion| after.outcome(*one) > before.outcome(*one);
            match (changed.len(), changed.iter().filter(|one| up(one)).count()) {
                (all, ups) if ups == all => format!("met {all} criteria in part"),
                (all, 0) => format!("left {all} criteria unmet"),
                (all, _) => format!("moved {all} criteria between unmet and partly met"),
            }
        }
        (few, _) if few.len() <= MAX_NAMED => {
            let to = few.iter().map(|pillar| {
                let (met, of) = (after.count(*pillar, Outcome::Met), pillar.criteria().count());
                format!("{} to {met} of {of}", English.pillar(*pillar))
            });
            format!("brought {}", join_list(&to.collect::<Vec<_>>(), "and"))
        }
        (many, _) if many.len() == Pillar::ALL.len() => "moved all four pillars".to_owned(),
        (many, _) => format!("moved {} of the four pillars", many.len()),
    })
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

/// How a framework's verdict came to be what it is.
fn verdict(after: &Assessment) -> String {
    let the = with_article(after.framework);
    let class = after.rating.as_ref().map(|rating| rating.class);
    match (class, after.framework, after.verdict) {
        (Some(Some(class)), ..) => format!("put it in Class {class:?} of {the}"),
        (Some(None), ..) => format!("left it in no class of {the}"),
        (None, Framework::EuAiAct, Answer::Yes) => format!("made it qualify for {the}"),
        (None, Framework::EuAiAct, Answer::Unclear) => format!("left {the} to judgment"),
        (None, Framework::EuAiAct, Answer::No) => format!("ruled out {the}"),
        (None, _, Answer::Yes) => format!("made it pass {the}"),
        (None, ..) => format!("made it fail {the}"),
    }
}
