//! English, on what would raise a verdict, and on what a release is called.

use super::{
    super::{English, capitalize, common::base_name, join_list},
    with_article,
};
use crate::{
    advice::{Advice, Caveat, Change, Goal, offered},
    frameworks::{
        Answer, Framework,
        claims::{Checked, Ground},
        mof::Class,
        osai,
    },
    release::{
        Artifact, ArtifactType, Availability, Basis, Claim, License, Release, Restriction, Scope,
    },
    words::{CommonWords, DetailsWords},
};

/// A goal, as the head of its advice.
pub(super) fn goal(goal: Goal) -> String {
    match goal {
        Goal::Level(level) => {
            format!("{}, level {} of 4", English.level(level).name, level as u8 + 1)
        }
        Goal::Label(label) => English.label(label).to_owned(),
        Goal::Class(Class::III) => "Class III, Open Model".to_owned(),
        Goal::Class(Class::II) => "Class II, Open Tooling Model".to_owned(),
        Goal::Class(Class::I) => "Class I, Open Science Model".to_owned(),
        Goal::Verdict(Framework::Mof) => "Model Openness Framework".to_owned(),
        Goal::Verdict(Framework::Osaid) => "Open source AI".to_owned(),
        Goal::Verdict(Framework::OpenWeight) => "Open weights".to_owned(),
        Goal::Verdict(Framework::EuAiAct) => "Qualifies for the exemption".to_owned(),
        Goal::Verdict(Framework::Osai) => "All twelve parameters open".to_owned(),
        Goal::Access => "Anyone can get the weights".to_owned(),
        Goal::Research => "Anyone may use the weights for research".to_owned(),
    }
}

/// Whose goal it is.
pub(super) fn goal_owner(goal: Goal) -> &'static str {
    match goal {
        Goal::Level(_) | Goal::Label(_) => "Four-level scale",
        Goal::Class(_) => English.framework(Framework::Mof).name,
        Goal::Verdict(framework) => English.framework(framework).name,
        Goal::Access => "The weights, and who can get them",
        Goal::Research => "The license of the weights",
    }
}

/// `1 change`, `3 changes`.
pub(super) fn changes(count: usize) -> String {
    match count {
        0 => "no change".to_owned(),
        1 => "1 change".to_owned(),
        _ => format!("{count} changes"),
    }
}

/// How far a goal is: how many changes it takes.
pub(super) fn distance(advice: &Advice) -> String {
    match advice.size() {
        None => "out of reach".to_owned(),
        Some(0) => "depends".to_owned(),
        Some(size) => changes(size),
    }
}

/// What comes before the sets of changes, in one sentence.
pub(super) fn introduction(advice: &Advice, shown: usize) -> String {
    let Some(size) = advice.size() else { return String::new() };
    let few = match (size, advice.plans.len()) {
        (0, _) => return "Releasing more wouldn’t settle this.".to_owned(),
        (1, 1) => "This one change is enough.".to_owned(),
        (1, ways) => format!("One change is enough; there are {ways} to choose from."),
        (2, 1) => "Both changes are needed.".to_owned(),
        (_, 1) => format!("All {size} changes are needed."),
        (_, ways) => format!("{size} changes are needed. There are {ways} ways to do it."),
    };
    match shown {
        shown if shown >= advice.plans.len() => few,
        1 => format!("{few} One of them is shown."),
        shown => format!("{few} The first {shown} are shown."),
    }
}

/// The artifact after "release": `the training code`, `a data card`.
fn in_sentence(artifact: Artifact) -> String {
    let name = English.artifact(artifact).within;
    match artifact {
        Artifact::ModelCard
        | Artifact::DataCard
        | Artifact::TechnicalReport
        | Artifact::ResearchPaper
        | Artifact::DevelopmentLog
        | Artifact::LocalRuntime => format!("a {name}"),
        Artifact::HostedAccess => name.to_owned(),
        _ => format!("the {name}"),
    }
}

/// One change, as a button.
pub(super) fn change(change: Change) -> String {
    match change {
        Change::Availability(artifact, availability) => {
            let name = in_sentence(artifact);
            match availability {
                Availability::Partial => format!("Release at least some of {name}"),
                Availability::Gated => format!("Release {name} to whoever asks"),
                Availability::Public => format!("Release {name}"),
                Availability::Withheld => format!("Withdraw {name}"),
            }
        }
        Change::License(scope) => {
            format!("License {} under {}", scope_phrase(scope), offered(scope))
        }
    }
}

/// What a scope covers, within a sentence.
pub(super) fn scope_phrase(scope: Scope) -> String {
    match scope {
        Scope::Release => "everything".to_owned(),
        Scope::Type(ArtifactType::Code) => "all code".to_owned(),
        Scope::Type(ArtifactType::Data) => "all data and the weights".to_owned(),
        Scope::Type(ArtifactType::Document) => "all documents".to_owned(),
        Scope::Artifact(artifact) => English.artifact(artifact).within.to_owned(),
    }
}

/// What no change can settle, in one or two sentences.
pub(super) fn caveat(caveat: Caveat, release: &Release) -> String {
    match caveat {
        Caveat::SystemicRisk => {
            "You answered that the model has systemic risk. The exemption never covers such \
             models."
                .to_owned()
        }
        Caveat::SystemicRiskUnknown => {
            "It depends on whether the model has systemic risk. The page asks that under the EU \
             AI Act."
                .to_owned()
        }
        Caveat::BaseTerms => match &release.base.license {
            Some(license) => format!(
                "{} is under {license}, and its terms go along. It would have to be openly \
                 licensed, which is up to its developer.",
                capitalize(&base_name(&release.base))
            ),
            None => String::new(),
        },
        Caveat::BaseData => format!(
            "The training data of {} would have to be public, which is up to its developer.",
            base_name(&release.base)
        ),
        Caveat::BaseWeights => format!(
            "The weights of {} would have to be public, which is up to its developer.",
            base_name(&release.base)
        ),
        Caveat::Gate(count) => format!(
            "{}, it is open to interpretation whether the exemption allows the gate. Checks of \
             identity are fine if they shut nobody out.",
            after(count)
        ),
        Caveat::Terms(count) => {
            let base = release.base.license.as_ref().filter(|license| !license.terms().is_open());
            let license = base.or_else(|| release.license(Artifact::Weights));
            let license = license.map_or("", License::name);
            let with = after(count);
            format!(
                "{with}, it is open to interpretation whether the exemption allows the terms of \
                 {license}."
            )
        }
    }
}

/// After so many changes, at the head of a sentence.
fn after(count: usize) -> String {
    match count {
        0 => "As it stands".to_owned(),
        _ => format!("With only {}", changes(count)),
    }
}

/// That a plan rests on a judgment.
pub(super) const JUDGED: &str =
    "This rests on a complete description of the training data, which is open to interpretation.";

/// A claim, as people make it.
pub(super) const fn claim(claim: Claim) -> &'static str {
    match claim {
        Claim::OpenSource => "open source",
        Claim::OpenSourceAi => "open source AI",
        Claim::OpenWeights => "open weights",
        Claim::Open => "open",
        Claim::OpenlyAvailable => "openly available",
        Claim::FreeForResearch => "free for research",
    }
}

/// What became of a claim, in a word or two.
pub(super) const fn claim_answer(answer: Answer) -> &'static str {
    match answer {
        Answer::Yes => "Supported",
        Answer::Unclear => "Open to interpretation",
        Answer::No => "Not supported",
    }
}

/// Why, in one sentence.
pub(super) fn claim_reason(checked: &Checked, release: &Release) -> String {
    let by = |wanted: Answer| -> Vec<String> {
        let of = checked.grounds.iter().filter(|ground| ground.answer == wanted);
        of.map(|ground| definition(ground.goal)).collect()
    };
    if let [Ground { goal: goal @ (Goal::Access | Goal::Research), answer }] = checked.grounds[..] {
        return words_alone(goal, answer, release);
    }
    let (yes, unclear, no) = (by(Answer::Yes), by(Answer::Unclear), by(Answer::No));
    if let ([], [], [one, other]) = (&yes[..], &unclear[..], &no[..]) {
        return format!("Neither {one} nor {other} supports this claim.");
    }
    let verb = |of: &[String]| if of.len() > 1 { "" } else { "s" };
    let mut parts = Vec::new();
    if !yes.is_empty() {
        parts.push(format!("{} support{} this claim", join_list(&yes, "and"), verb(&yes)));
    }
    if !unclear.is_empty() {
        let leave = if unclear.len() > 1 { "leave" } else { "leaves" };
        parts.push(format!(
            "{} {leave} it open, since it rests on a description of the training data",
            join_list(&unclear, "and")
        ));
    }
    if !no.is_empty() {
        let not = if no.len() > 1 { "don’t" } else { "doesn’t" };
        let this = if yes.is_empty() { " support this claim" } else { "" };
        parts.push(format!("{} {not}{this}", join_list(&no, "and")));
    }
    let reason = format!("{}.", capitalize(&parts.join("; ")));
    let is_source = matches!(checked.claim, Claim::OpenSource | Claim::OpenSourceAi);
    if is_source && checked.answer > Answer::No && !osai::has_open_data(release) {
        return format!(
            "{reason} The European index’s definition of open source AI also asks for training \
             data that is fully shared and openly licensed, which this isn’t."
        );
    }
    reason
}

/// What became of a claim that nobody has defined, by what its words say.
fn words_alone(goal: Goal, answer: Answer, release: &Release) -> String {
    let availability = release[Artifact::Weights].availability;
    let not_for_all = match availability {
        Availability::Gated => "the weights are gated, so it depends on who gets them",
        _ => "the weights are only partly released, so it depends on what is missing",
    };
    match (goal, answer) {
        (_, Answer::No) if availability == Availability::Withheld => {
            "The weights aren’t released, so nobody can get them.".to_owned()
        }
        (_, Answer::No) => "The weights come without a license, so nobody may use them.".to_owned(),
        (Goal::Access, Answer::Yes) => "The weights are public: anyone can get them.".to_owned(),
        (Goal::Access, Answer::Unclear) => format!("{}.", capitalize(not_for_all)),
        (_, Answer::Yes) => {
            "The weights are public, under a license that allows research.".to_owned()
        }
        (_, Answer::Unclear) => {
            let license = release.license(Artifact::Weights).map_or("", License::name);
            let terms = release.terms(Artifact::Weights);
            let reasons: Vec<String> = [
                (availability.is_partial(), not_for_all.to_owned()),
                (
                    terms.basis() == Basis::Unknown,
                    format!("{license} isn’t a license we recognize"),
                ),
                (
                    terms.restrictions().contains(Restriction::PartiesExcluded),
                    format!("{license} excludes named parties"),
                ),
            ]
            .into_iter()
            .filter(|(holds, _)| *holds)
            .map(|(_, reason)| reason)
            .collect();
            format!("Research is not ruled out, but {}.", reasons.join(", and "))
        }
    }
}

/// A definition, within a sentence.
fn definition(goal: Goal) -> String {
    match goal {
        Goal::Label(_) => "the label of the four-level scale".to_owned(),
        Goal::Level(level) => {
            format!("the level {} of the four-level scale", English.level(level).name)
        }
        Goal::Class(class) => {
            let version = Framework::Mof.edition().version;
            format!("Class {class:?} of the Model Openness Framework {version}")
        }
        Goal::Verdict(framework) => {
            format!("{} {}", with_article(framework), framework.edition().version)
        }
        Goal::Access | Goal::Research => "what the words say".to_owned(),
    }
}
