//! English, on what would raise a verdict, and on what a release is called.

use super::{
    super::{English, capitalize, join_list},
    with_article,
};
use crate::{
    advice::{Advice, Caveat, Change, Goal, offered},
    frameworks::{
        Answer, Framework,
        claims::{Checked, Ground},
        mof::Class,
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
        Some(0) => "for judgment".to_owned(),
        Some(size) => changes(size),
    }
}

/// What comes before the sets of changes, in one sentence.
pub(super) fn introduction(advice: &Advice, shown: usize) -> String {
    let Some(size) = advice.size() else { return String::new() };
    let few = match (size, advice.plans.len()) {
        (0, _) => return "Nothing that could be opened would settle it.".to_owned(),
        (1, 1) => "One change does it, and no other single change would.".to_owned(),
        (1, ways) => format!("One change does it, and there are {ways} to choose from."),
        (_, 1) => format!("These {size} changes do it; no fewer and no other {size} would."),
        (_, ways) => format!("It takes {size} changes, no fewer; {ways} sets of them do it."),
    };
    if shown < advice.plans.len() { format!("{few} The first {shown} are shown.") } else { few }
}

/// One change, as a button.
pub(super) fn change(change: Change) -> String {
    match change {
        Change::Availability(artifact, availability) => {
            let title = English.artifact(artifact).title;
            let to = match availability {
                Availability::Partial => "at least partly available",
                Availability::Public | Availability::Withheld => English.availability(availability),
            };
            format!("{title}: {to}")
        }
        Change::License(scope) => {
            format!("License for {}: {}", scope_phrase(scope), offered(scope))
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
            "You have answered that the model has systemic risk. The exemption never covers such \
             models, whatever is opened."
                .to_owned()
        }
        Caveat::SystemicRiskUnknown => {
            "Whether the model has systemic risk is for you to answer, under the EU AI Act below; \
             no change settles it."
                .to_owned()
        }
        Caveat::Terms(count) => {
            let license = release.license(Artifact::Weights).map_or("", License::name);
            let with = match count {
                0 => "As it stands".to_owned(),
                _ => format!("With only {}", changes(count)),
            };
            format!(
                "{with}, it is a matter for judgment whether the terms of {license} are among \
                 those that the exemption allows; that is not promised here."
            )
        }
    }
}

/// That a plan rests on a judgment.
pub(super) const JUDGED: &str =
    "This rests on the description of the training data being complete, a matter for judgment.";

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
        Answer::Unclear => "A matter of judgment",
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
        return format!("Neither {one} nor {other} bears it out.");
    }
    let verb = |of: &[String]| if of.len() > 1 { "" } else { "s" };
    let mut parts = Vec::new();
    if !yes.is_empty() {
        parts.push(format!("{} bear{} it out", join_list(&yes, "and"), verb(&yes)));
    }
    if !unclear.is_empty() {
        let leave = if unclear.len() > 1 { "leave" } else { "leaves" };
        parts.push(format!(
            "{} {leave} it to judgment, since it rests on a description of the training data",
            join_list(&unclear, "and")
        ));
    }
    if !no.is_empty() {
        let not = if no.len() > 1 { "do" } else { "does" };
        parts.push(format!("{} {not} not bear it out", join_list(&no, "and")));
    }
    format!("{}.", capitalize(&parts.join("; ")))
}

/// What became of a claim that nobody has defined, by what its words say.
fn words_alone(goal: Goal, answer: Answer, release: &Release) -> String {
    const GATED: &str = "the weights are to be had only in part or on request, so it depends on \
                         who is let in";
    let availability = release[Artifact::Weights].availability;
    match (goal, answer) {
        (_, Answer::No) if availability == Availability::Withheld => {
            "The weights are withheld, so nobody can get them.".to_owned()
        }
        (_, Answer::No) => "The weights come without a license, so nobody may use them.".to_owned(),
        (Goal::Access, Answer::Yes) => "The weights are public: anyone can get them.".to_owned(),
        (Goal::Access, Answer::Unclear) => format!("{}.", capitalize(GATED)),
        (_, Answer::Yes) => {
            "The weights are public, under a license that allows research.".to_owned()
        }
        (_, Answer::Unclear) => {
            let license = release.license(Artifact::Weights).map_or("", License::name);
            let terms = release.terms(Artifact::Weights);
            let reasons: Vec<String> = [
                (availability == Availability::Partial, GATED.to_owned()),
                (
                    terms.basis() == Basis::Unknown,
                    format!("the terms of {license} are not known to this page"),
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
