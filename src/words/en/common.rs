//! English, on a release and its verdict.

use super::{English, join_list};
use crate::{
    date::Date,
    frameworks::{
        four_level::{Evaluation, Label, Level},
        rule::{self, Clause, LicenseNeed, Need},
    },
    release::{
        Artifact, ArtifactType, Availability, Base, Basis, Grant, Group, License, Release,
        Restriction, Restrictions,
    },
    words::{ArtifactName, CommonPhrase, CommonWords, Named},
};

impl CommonWords for English {
    fn phrase(&self, phrase: CommonPhrase) -> &'static str {
        match phrase {
            CommonPhrase::Title => "Openness Meter",
            CommonPhrase::Find => "Find a model",
            CommonPhrase::FindPlaceholder => "Model name, Hugging Face address, or link",
            CommonPhrase::Import => "File or text …",
            CommonPhrase::Examples => "Try",
            CommonPhrase::RateYourOwn => "Rate your own",
            CommonPhrase::Name => "Model name",
            CommonPhrase::Producer => "Developer",
            CommonPhrase::Release => "What’s been released",
            CommonPhrase::Verdict => "Verdict",
            CommonPhrase::Undo => "Undo",
            CommonPhrase::Reset => "Reset",
            CommonPhrase::LicenseForAll => "Default license",
            CommonPhrase::LicensesByType => "Different licenses for code, data or documents",
            CommonPhrase::AboutLicense => "About this license",
            CommonPhrase::OwnLicense => "License for this item",
            CommonPhrase::NoLicense => "no license",
            CommonPhrase::Source => "Source",
            CommonPhrase::LicenseOnWithheld => "Not released, so its license has no effect.",
            CommonPhrase::NoBase => "Built on another model?",
            CommonPhrase::BehindGate => "All of it, once terms are accepted or access is granted",
            CommonPhrase::LevelScale => "Openness, from closed to fully open",
            CommonPhrase::Dismiss => "Dismiss",
            CommonPhrase::NotPersisted => {
                "Your browser can’t save your work. Copy the link before you close this page."
            }
            CommonPhrase::ReplacedRelease => {
                "Your work from last time could not be read, so an example is shown instead. What \
                 was stored has been kept."
            }
            CommonPhrase::Unnamed => "Unnamed model",
            CommonPhrase::Loading => "Loading …",
            CommonPhrase::NotLoaded => "This part of the page failed to load. Reload to try again.",
        }
    }

    fn artifact(&self, artifact: Artifact) -> ArtifactName {
        let (title, within, about) = match artifact {
            Artifact::Weights => ("Weights", "weights", "final model parameters"),
            Artifact::Checkpoints => {
                ("Checkpoints", "checkpoints", "parameters saved during training")
            }
            Artifact::Architecture => {
                ("Architecture", "model architecture", "the code that defines the network")
            }
            Artifact::Metadata => {
                ("Metadata", "model metadata", "training configuration and hyperparameters")
            }
            Artifact::InferenceCode => {
                ("Inference code", "inference code", "runs the model to get answers")
            }
            Artifact::TrainingCode => ("Training code", "training code", "produces the weights"),
            Artifact::DataCode => {
                ("Data code", "data processing code", "collects, filters and cleans the data")
            }
            Artifact::EvaluationCode => {
                ("Evaluation code", "evaluation code", "runs the benchmarks")
            }
            Artifact::Libraries => {
                ("Libraries", "supporting libraries", "tools that the code needs")
            }
            Artifact::TrainingData => {
                ("Training data", "training data", "what the model learned from")
            }
            Artifact::EvaluationData => {
                ("Evaluation data", "evaluation data", "what the model was tested on")
            }
            Artifact::SampleOutputs => {
                ("Sample outputs", "sample outputs", "examples of what the model says")
            }
            Artifact::ModelCard => {
                ("Model card", "model card", "intended use, performance and limits")
            }
            Artifact::DataCard => {
                ("Data card", "data card", "where the data comes from, and what is in it")
            }
            Artifact::TechnicalReport => {
                ("Technical report", "technical report", "how the model was built")
            }
            Artifact::ResearchPaper => {
                ("Research paper", "research paper", "the findings, in full")
            }
            Artifact::EvaluationResults => {
                ("Evaluation results", "evaluation results", "scores on benchmarks")
            }
            Artifact::DevelopmentLog => (
                "Development log",
                "development log",
                "decisions and training runs as they happened",
            ),
            Artifact::CodeDocumentation => (
                "Code documentation",
                "code documentation",
                "how to build, use and change the code",
            ),
            Artifact::TrainingSetup => (
                "Training setup",
                "training setup",
                "hardware, duration, cost and software of the training",
            ),
            Artifact::HostedAccess => {
                ("Hosted access", "hosted access", "an API or app that anyone can sign up for")
            }
            Artifact::LocalRuntime => (
                "Local runtime",
                "local runtime",
                "runs on one’s own machine on open software alone",
            ),
        };
        ArtifactName { title, within, about }
    }

    fn built_on(&self, release: &Release) -> String {
        let Some(base) = release.base() else { return String::new() };
        let name = match base.name.trim() {
            "" => "another model",
            name => name,
        };
        match &base.license {
            Some(license) => format!("Built on {name}, {license}"),
            None => format!("Built on {name}, license not stated"),
        }
    }

    fn group(&self, group: Group) -> &'static str {
        match group {
            Group::Model => "Model",
            Group::Code => "Code",
            Group::Data => "Data",
            Group::Documents => "Documents",
            Group::Running => "Running it",
        }
    }

    fn artifact_type(&self, of: ArtifactType) -> &'static str {
        match of {
            ArtifactType::Code => "License for code",
            ArtifactType::Data => "License for data and weights",
            ArtifactType::Document => "License for documents",
        }
    }

    fn availability(&self, availability: Availability) -> &'static str {
        match availability {
            Availability::Withheld => "not released",
            Availability::Partial => "partial",
            Availability::Gated => "gated",
            Availability::Public => "public",
        }
    }

    fn availability_option(&self, availability: Availability) -> &'static str {
        match availability {
            Availability::Withheld => "Not released",
            Availability::Partial => "Partial",
            Availability::Gated => "Gated",
            Availability::Public => "Public",
        }
    }

    fn public_count(&self, public: usize, of: usize) -> String {
        format!("{public} of {of} public")
    }

    fn byline(&self, release: &Release) -> String {
        let date = Date::parse(&release.date).map(month_and_year).unwrap_or_default();
        let license = release.licenses.release.as_ref().map(ToString::to_string);
        let parts = [release.producer.trim().to_owned(), date, license.unwrap_or_default()];
        let parts = parts.into_iter().filter(|part| !part.is_empty());
        parts.collect::<Vec<_>>().join(" · ")
    }

    fn facts_checked(&self, day: &str) -> String {
        format!("Facts checked {}", full_date(day))
    }

    fn page_title(&self, release: &Release, evaluation: &Evaluation) -> String {
        let label = self.label(evaluation.label);
        match release.name.trim() {
            "" => "Openness Meter".to_owned(),
            name => format!("{name}: {label} · Openness Meter"),
        }
    }

    fn level(&self, level: Level) -> Named {
        let (name, about) = match level {
            Level::Closed => ("Closed", "weights not released"),
            Level::Limited => ("Limited", "weights available, with conditions"),
            Level::Modifiable => ("Modifiable", "open to change and sharing"),
            Level::Radical => ("Radical", "fully open: all code and data public"),
        };
        Named { name, about }
    }

    fn label(&self, label: Label) -> &'static str {
        match label {
            Label::Closed => "Closed",
            Label::RestrictedWeights => "Restricted weights",
            Label::OpenWeights => "Open weights",
            Label::OpenSource => "Open source",
        }
    }

    fn restriction(&self, restriction: Restriction) -> &'static str {
        match restriction {
            Restriction::NonCommercial => "a ban on commercial use",
            Restriction::ResearchOnly => "a limit to research use",
            Restriction::UsePolicy => "a use policy",
            Restriction::Cap => "a cap on users or revenue",
            Restriction::NoDerivatives => "a ban on sharing modified versions",
            Restriction::NoRedistribution => "a ban on redistribution",
            Restriction::SeparateCommercialLicense => "a separate license for commercial use",
            Restriction::PartiesExcluded => "a list of excluded parties",
        }
    }

    fn grants(&self, license: Option<&License>) -> String {
        let Some(license) = license.filter(|license| !license.is_unlicensed()) else {
            return "No license: nobody may use, modify or share it.".to_owned();
        };
        let terms = license.terms();
        let grants = match (terms.grant(), terms.basis()) {
            (Grant::Open, _) => {
                "Open: anyone may use, modify and share it for any purpose.".to_owned()
            }
            (_, Basis::Read | Basis::Approved) => {
                format!("Restricted: it has {}.", restrictions(license))
            }
            (_, Basis::Absent | Basis::Unknown) => {
                "Unknown license, so treated as restricted.".to_owned()
            }
        };
        match license.read_as() {
            Some(id) => format!("Read as {id}. {grants}"),
            None => grants,
        }
    }

    fn license_placeholder(&self, inherited: Option<&License>) -> String {
        match inherited {
            Some(license) => format!("{license} (default)"),
            None => CommonWords::phrase(self, CommonPhrase::NoLicense).to_owned(),
        }
    }

    fn level_number(&self, level: Level) -> String {
        format!("Level {} of {}", level as u8 + 1, Level::ALL.len())
    }

    fn meter_value(&self, evaluation: &Evaluation) -> String {
        let level = self.level(evaluation.level).name;
        let label = self.label(evaluation.label);
        format!("{level}, {label}, {}", self.next_level(evaluation))
    }

    fn next_level(&self, evaluation: &Evaluation) -> String {
        match evaluation.level.next() {
            Some(next) => format!(
                "{} of {} conditions for {} met",
                evaluation.place.met,
                evaluation.place.of,
                self.level(next).name
            ),
            None => "The top of the scale".to_owned(),
        }
    }

    fn answer(&self, label: Label) -> &'static str {
        match label {
            Label::Closed | Label::RestrictedWeights => "Not open source.",
            Label::OpenWeights => "Open weights, not open source.",
            Label::OpenSource => "Open source.",
        }
    }

    fn reasons(&self, release: &Release, evaluation: &Evaluation) -> String {
        match evaluation.label {
            Label::Closed => {
                if release[Artifact::HostedAccess].availability > Availability::Withheld {
                    "The weights are not released: the model can be used only through a service."
                        .to_owned()
                } else {
                    "The weights are not released.".to_owned()
                }
            }
            Label::RestrictedWeights => {
                let (weights, and) = match release[Artifact::Weights].availability {
                    Availability::Gated => {
                        ("The weights can be downloaded only once access is granted", "and")
                    }
                    Availability::Partial => ("The weights are only partly released", "and"),
                    Availability::Withheld | Availability::Public => {
                        ("The weights can be downloaded", "but")
                    }
                };
                let but = if release.terms(Artifact::Weights).grant() == Grant::Open {
                    String::new()
                } else if release.stated_terms(Artifact::Weights).grant() == Grant::Open {
                    format!(", {and} {}", base_objection(release))
                } else {
                    format!(", {and} {}", objection(release, Artifact::Weights))
                };
                let mut missing = missing_for(release, Label::OpenSource.conditions());
                missing.retain(|(artifact, _)| TO_RETRAIN.contains(artifact));
                let more = match &*shortfalls(&missing) {
                    "" => String::new(),
                    missing => format!("; {missing}"),
                };
                format!("{weights}{but}{more}.")
            }
            Label::OpenWeights => {
                let missing = missing_for(release, Label::OpenSource.conditions());
                format!(
                    "Anyone may use, modify and share the weights, but {}.",
                    shortfalls(&missing)
                )
            }
            Label::OpenSource => {
                let missing = missing_for(release, Level::Radical.conditions());
                if missing.is_empty() {
                    return "All code and data are public under open licenses: anyone can audit \
                            the model and retrain it from scratch."
                        .to_owned();
                }
                format!(
                    "Enough is public under open licenses to retrain it from scratch. A full audit \
                     would need more: {}.",
                    shortfalls(&missing)
                )
            }
        }
    }

    fn headline(&self, release: &Release, evaluation: &Evaluation) -> String {
        format!("{} {}", self.answer(evaluation.label), self.reasons(release, evaluation))
    }
}

/// What it takes to train a model again, which the answer names first.
const TO_RETRAIN: [Artifact; 3] =
    [Artifact::TrainingData, Artifact::TrainingCode, Artifact::DataCode];

/// Most artifacts that are named before the rest is counted.
const MAX_NAMED: usize = 4;

/// In what an artifact falls short of what is asked of it.
#[derive(Clone, Copy, PartialEq)]
enum Shortfall {
    NotReleased,
    OnlyPartly,
    Gated,
    NotOpen,
    BaseNotReleased,
    BaseOnlyPartly,
    BaseGated,
}

impl Shortfall {
    const ALL: [Self; 7] = [
        Self::NotReleased,
        Self::OnlyPartly,
        Self::Gated,
        Self::NotOpen,
        Self::BaseNotReleased,
        Self::BaseOnlyPartly,
        Self::BaseGated,
    ];

    /// After the artifact, and the verb.
    const fn text(self) -> &'static str {
        match self {
            Self::NotReleased => "not released",
            Self::OnlyPartly => "only partly released",
            Self::Gated => "gated",
            Self::NotOpen => "not openly licensed",
            Self::BaseNotReleased => "not released for its base",
            Self::BaseOnlyPartly => "only partly released for its base",
            Self::BaseGated => "gated for its base",
        }
    }
}

/// The artifacts that keep a release from meeting these conditions: one for each, what it takes
/// to retrain the model first.
fn missing_for(release: &Release, conditions: Vec<Clause>) -> Vec<(Artifact, Shortfall)> {
    let missing = rule::missing(release, conditions);
    let mut named: Vec<Need> = Vec::new();
    // What has no alternative comes first: it may be one for others.
    for has_choice in [false, true] {
        for clause in missing.iter().filter(|clause| (clause.len() > 1) == has_choice) {
            let is_named = |need: &Need| named.iter().any(|one| one.artifact == need.artifact);
            if let Some(need) = clause.first().filter(|_| !clause.iter().any(is_named)) {
                named.push(*need);
            }
        }
    }
    let rest = Artifact::ALL.into_iter().filter(|artifact| !TO_RETRAIN.contains(artifact));
    let found = TO_RETRAIN.into_iter().chain(rest).filter_map(|artifact| {
        let need = named.iter().find(|need| need.artifact == artifact)?;
        let own = release[artifact].availability;
        let shortfall = match (need.found(release), own >= need.availability) {
            (known, _) if known >= need.availability => Shortfall::NotOpen,
            (Availability::Withheld, true) => Shortfall::BaseNotReleased,
            (Availability::Gated, true) => Shortfall::BaseGated,
            (_, true) => Shortfall::BaseOnlyPartly,
            (_, false) if own == Availability::Withheld => Shortfall::NotReleased,
            (_, false) if own == Availability::Gated => Shortfall::Gated,
            (_, false) => Shortfall::OnlyPartly,
        };
        Some((artifact, shortfall))
    });
    found.collect()
}

/// What falls short, in a clause for each way: `the training data and training code are not
/// released, and the data card is only partly released`.
fn shortfalls(found: &[(Artifact, Shortfall)]) -> String {
    let clauses = Shortfall::ALL.into_iter().filter_map(|shortfall| {
        let of = |(artifact, known): &(Artifact, Shortfall)| {
            (*known == shortfall).then(|| English.artifact(*artifact).within)
        };
        let names: Vec<&str> = found.iter().filter_map(of).collect();
        let is_one = names.len() == 1 && !names.iter().any(|name| is_plural(name));
        let mut items: Vec<String> =
            names.iter().take(MAX_NAMED).map(|name| (*name).to_owned()).collect();
        match names.len().saturating_sub(MAX_NAMED) {
            0 => {}
            1 => items.extend(names.last().map(|name| (*name).to_owned())),
            more => items.push(format!("{more} more artifacts")),
        }
        let verb = if is_one { "is" } else { "are" };
        (!items.is_empty())
            .then(|| format!("the {} {verb} {}", join_list(&items, "and"), shortfall.text()))
    });
    join_list(&clauses.collect::<Vec<_>>(), "and")
}

/// Whether an artifact's name is a plural.
fn is_plural(name: &str) -> bool {
    name.ends_with('s')
}

/// The date, as in `July 2024`.
fn month_and_year(date: Date) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let month = date.month().and_then(|month| MONTHS.get(month as usize - 1));
    match month {
        Some(month) => format!("{month} {}", date.year()),
        None => date.year().to_string(),
    }
}

/// The date, as in `July 23, 2024`, as far as it is known; the text, if it is none.
pub(super) fn full_date(text: &str) -> String {
    let Some(date) = Date::parse(text) else { return text.to_owned() };
    let month = month_and_year(date);
    match (date.day(), month.split_once(' ')) {
        (Some(day), Some((month, year))) => format!("{month} {day}, {year}"),
        _ => month,
    }
}

/// What a need asks of its artifact: `public`, `redistributable`.
pub(super) fn quality(need: Need) -> &'static str {
    match (need.license, need.availability) {
        (LicenseNeed::Any, Availability::Public) => "public",
        (LicenseNeed::Any, _) => "at least partly released",
        (LicenseNeed::PassOn, _) => "redistributable",
        // Only the four-level scale's needs are named like this, and it asks for
        // no more.
        (_, _) => "public, openly licensed",
    }
}

/// Why a license is not open, after `but` or `and`.
fn objection(release: &Release, artifact: Artifact) -> String {
    let Some(license) = release.license(artifact).filter(|license| !license.is_unlicensed()) else {
        return "no license says what may be done with them".to_owned();
    };
    let restrictions = restrictions(license);
    if !restrictions.is_empty() {
        return format!("their license, {license}, has {restrictions}");
    }
    format!("the terms of their license, {license}, are unknown here")
}

/// Why the terms of the base keep the weights from being open, after `but` or `and`.
fn base_objection(release: &Release) -> String {
    let base = base_name(&release.base);
    let Some(license) = release.base.license.as_ref().filter(|license| !license.is_unlicensed())
    else {
        return format!("{base} comes without a license");
    };
    match restrictions(license) {
        none if none.is_empty() => {
            format!("the terms of {base}, under {license}, are unknown here")
        }
        restrictions => format!("{base} ({license}) has {restrictions}"),
    }
}

/// The base within a sentence: `its base Llama 3.3 70B`.
pub(super) fn base_name(base: &Base) -> String {
    match base.name.trim() {
        "" => "its base".to_owned(),
        name => format!("its base {name}"),
    }
}

fn restrictions(license: &License) -> String {
    restriction_list(license.terms().restrictions())
}

pub(super) fn restriction_list(restrictions: Restrictions) -> String {
    let names: Vec<String> = restrictions
        .iter()
        .map(|restriction| English.restriction(restriction).to_owned())
        .collect();
    join_list(&names, "and")
}
