//! The four-level scale: eleven criteria in four pillars, four levels, four
//! labels.
//!
//! The scale comes from "Openness in Language Models: Open Source vs Open
//! Weights vs Restricted Weights" (promptengineering.org, 2023). What counts as
//! met is this project's reading of it, and stands here as data.

use super::rule::{self, Clause, Rule, open, partial, passed_on, public};
use crate::release::{
    Artifact::{
        self, Architecture, DataCard, DataCode, DevelopmentLog, EvaluationCode, EvaluationData,
        EvaluationResults, HostedAccess, InferenceCode, Libraries, LocalRuntime, Metadata,
        ModelCard, ResearchPaper, TechnicalReport, TrainingCode, TrainingData, Weights,
    },
    Availability, Release,
};

/// Where the scale comes from.
pub const SOURCE: &str =
    "https://promptengineering.org/llm-open-source-vs-open-weights-vs-restricted-weights/";

/// One of the eleven criteria, named by pillar and number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "each is described in `CRITERIA` and in `words`")]
pub enum Criterion {
    T1,
    T2,
    T3,
    T4,
    I1,
    I2,
    I3,
    U1,
    U2,
    M1,
    M2,
}

/// One of the four things that openness is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names are the article's")]
pub enum Pillar {
    Transparency,
    Inspectability,
    Usability,
    Modifiability,
}

/// How open a release is, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// The weights are withheld.
    Closed,
    /// The weights are out in some way, but not all that it takes to use,
    /// change and pass them on.
    Limited,
    /// Weights and code can be edited and passed on.
    Modifiable,
    /// All source and all data are out.
    Radical,
}

/// What to call a release, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Label {
    /// The weights are withheld.
    Closed,
    /// The weights are out, but partly or under a license that is not open.
    RestrictedWeights,
    /// The weights are public and their license is open.
    OpenWeights,
    /// Enough is out, openly licensed, to retrain the model from scratch.
    OpenSource,
}

/// How far a criterion is met, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Outcome {
    Unmet,
    Partly,
    Met,
}

/// When a criterion is met, and when it is partly met.
struct CriterionRule {
    pillar: Pillar,
    met: Rule,
    partly: Rule,
}

/// The criteria, in the order of [`Criterion`].
const CRITERIA: [CriterionRule; Criterion::COUNT] = [
    // T1: architecture details.
    CriterionRule {
        pillar: Pillar::Transparency,
        met: &[&[public(Architecture)]],
        partly: &[&[partial(Architecture), partial(TechnicalReport), partial(ResearchPaper)]],
    },
    // T2: training methodology and hyperparameters.
    CriterionRule {
        pillar: Pillar::Transparency,
        met: &[
            &[public(TrainingCode)],
            &[public(Metadata), public(TechnicalReport), public(ResearchPaper)],
        ],
        partly: &[&[
            partial(TrainingCode),
            partial(Metadata),
            partial(TechnicalReport),
            partial(ResearchPaper),
        ]],
    },
    // T3: data sourcing and processing.
    CriterionRule {
        pillar: Pillar::Transparency,
        met: &[&[public(DataCard)], &[public(DataCode), public(TrainingData)]],
        partly: &[&[partial(DataCard), partial(DataCode), partial(TrainingData)]],
    },
    // T4: documentation of development decisions.
    CriterionRule {
        pillar: Pillar::Transparency,
        met: &[&[public(DevelopmentLog), public(ResearchPaper)]],
        partly: &[&[partial(DevelopmentLog), partial(ResearchPaper), partial(TechnicalReport)]],
    },
    // I1: workings, biases and limitations can be evaluated.
    CriterionRule {
        pillar: Pillar::Inspectability,
        met: &[&[public(Weights)], &[public(EvaluationCode)], &[public(EvaluationData)]],
        partly: &[&[partial(Weights), partial(HostedAccess), partial(EvaluationResults)]],
    },
    // I2: code separable enough to audit by component.
    CriterionRule {
        pillar: Pillar::Inspectability,
        met: &[&[public(Architecture)], &[public(InferenceCode)], &[public(TrainingCode)]],
        partly: &[&[partial(Architecture), partial(InferenceCode), partial(TrainingCode)]],
    },
    // I3: model card with performance across tasks.
    CriterionRule {
        pillar: Pillar::Inspectability,
        met: &[&[public(ModelCard)], &[public(EvaluationResults)]],
        partly: &[&[partial(ModelCard), partial(EvaluationResults)]],
    },
    // U1: a servable model, without restrictions.
    CriterionRule {
        pillar: Pillar::Usability,
        met: &[&[open(Weights)]],
        partly: &[&[partial(Weights)]],
    },
    // U2: runs locally without proprietary dependencies.
    CriterionRule {
        pillar: Pillar::Usability,
        met: &[&[public(Weights)], &[public(InferenceCode)], &[public(LocalRuntime)]],
        partly: &[&[partial(Weights)], &[partial(InferenceCode), partial(LocalRuntime)]],
    },
    // M1: source code to edit, enhance and customize.
    CriterionRule {
        pillar: Pillar::Modifiability,
        met: &[&[open(Architecture)], &[open(InferenceCode)]],
        partly: &[&[
            partial(Architecture),
            partial(InferenceCode),
            partial(TrainingCode),
            partial(DataCode),
            partial(EvaluationCode),
            partial(Libraries),
        ]],
    },
    // M2: redistribution without legal encumbrance.
    CriterionRule {
        pillar: Pillar::Modifiability,
        met: &[&[open(Weights)], &[open(Architecture)], &[open(InferenceCode)]],
        partly: &[&[passed_on(Weights)]],
    },
];

impl Criterion {
    /// How many criteria there are.
    pub const COUNT: usize = 11;

    /// Every criterion, in order.
    pub const ALL: [Self; Self::COUNT] = [
        Self::T1,
        Self::T2,
        Self::T3,
        Self::T4,
        Self::I1,
        Self::I2,
        Self::I3,
        Self::U1,
        Self::U2,
        Self::M1,
        Self::M2,
    ];

    /// The stable id, as in `T1`.
    pub const fn id(self) -> &'static str {
        ["T1", "T2", "T3", "T4", "I1", "I2", "I3", "U1", "U2", "M1", "M2"][self as usize]
    }

    /// The pillar that it belongs to.
    pub const fn pillar(self) -> Pillar {
        CRITERIA[self as usize].pillar
    }

    /// When it is met.
    pub const fn met(self) -> Rule {
        CRITERIA[self as usize].met
    }

    /// When it is at least partly met.
    pub const fn partly(self) -> Rule {
        CRITERIA[self as usize].partly
    }

    /// Every artifact that its outcome rests on: no other can change it.
    pub fn rests_on(self) -> impl Iterator<Item = Artifact> {
        Artifact::ALL.into_iter().filter(move |artifact| {
            [self.met(), self.partly()]
                .into_iter()
                .flatten()
                .flat_map(|clause| clause.iter())
                .any(|need| need.artifact == *artifact)
        })
    }

    /// How far the release meets it.
    pub fn outcome(self, release: &Release) -> Outcome {
        if rule::meets(release, self.met()) {
            Outcome::Met
        } else if rule::meets(release, self.partly()) {
            Outcome::Partly
        } else {
            Outcome::Unmet
        }
    }
}

impl Outcome {
    /// The stable id, as in `partly`.
    pub const fn id(self) -> &'static str {
        ["unmet", "partly", "met"][self as usize]
    }
}

impl Pillar {
    /// Every pillar, in order.
    pub const ALL: [Self; 4] =
        [Self::Transparency, Self::Inspectability, Self::Usability, Self::Modifiability];

    /// The criteria of the pillar, in order.
    pub fn criteria(self) -> impl Iterator<Item = Criterion> {
        Criterion::ALL.into_iter().filter(move |criterion| criterion.pillar() == self)
    }
}

/// What a level or a label takes.
struct Gate {
    criteria: &'static [Criterion],
    also: Rule,
}

/// What each level takes, in the order of [`Level`].
const LEVELS: [Gate; 4] = {
    use Criterion::{M1, M2, U1, U2};
    [
        Gate { criteria: &[], also: &[] },
        Gate { criteria: &[], also: &[&[partial(Weights)]] },
        Gate { criteria: &[U1, U2, M1, M2], also: &[] },
        Gate { criteria: &Criterion::ALL, also: SOURCE_AND_DATA },
    ]
};

/// What each label takes, in the order of [`Label`].
const LABELS: [Gate; 4] = {
    use Criterion::{M1, M2, T1, T2, T3, T4, U1, U2};
    [
        Gate { criteria: &[], also: &[] },
        Gate { criteria: &[], also: &[&[partial(Weights)]] },
        Gate { criteria: &[], also: &[&[open(Weights)]] },
        Gate { criteria: &[U1, U2, M1, M2, T1, T2, T3, T4], also: SOURCE_AND_DATA },
    ]
};

/// Enough to retrain the model from scratch.
const SOURCE_AND_DATA: Rule = &[&[public(TrainingData)], &[open(DataCode)], &[open(TrainingCode)]];

impl Gate {
    /// The conditions of the criteria and the gate's own, without doubles.
    fn conditions(&self) -> Vec<Clause> {
        let mut all = Vec::new();
        for clause in self.criteria.iter().flat_map(|criterion| criterion.met()).chain(self.also) {
            if !all.contains(clause) {
                all.push(*clause);
            }
        }
        all
    }

    /// Whether a release with these outcomes passes.
    fn is_passed(&self, release: &Release, outcomes: &Outcomes) -> bool {
        self.criteria.iter().all(|criterion| outcomes[*criterion as usize] == Outcome::Met)
            && rule::meets(release, self.also)
    }
}

/// The outcome of each criterion, in the order of [`Criterion`].
pub type Outcomes = [Outcome; Criterion::COUNT];

impl Level {
    /// Every level, in order.
    pub const ALL: [Self; 4] = [Self::Closed, Self::Limited, Self::Modifiable, Self::Radical];

    /// The stable id, as in `modifiable`.
    pub const fn id(self) -> &'static str {
        ["closed", "limited", "modifiable", "radical"][self as usize]
    }

    /// The level above, if there is one.
    pub fn next(self) -> Option<Self> {
        Self::ALL.get(self as usize + 1).copied()
    }

    /// Everything that it takes to be at this level, without doubles.
    pub fn conditions(self) -> Vec<Clause> {
        LEVELS[self as usize].conditions()
    }
}

impl Label {
    /// Every label, in order.
    pub const ALL: [Self; 4] =
        [Self::Closed, Self::RestrictedWeights, Self::OpenWeights, Self::OpenSource];

    /// The stable id, as in `open weights`.
    pub const fn id(self) -> &'static str {
        ["closed", "restricted weights", "open weights", "open source"][self as usize]
    }

    /// The label above, if there is one.
    pub fn next(self) -> Option<Self> {
        Self::ALL.get(self as usize + 1).copied()
    }

    /// Everything that it takes to bear this label, without doubles.
    pub fn conditions(self) -> Vec<Clause> {
        LABELS[self as usize].conditions()
    }
}

/// Something about a release that is worth a word but changes no verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note {
    /// It states a license for an artifact that it withholds.
    LicenseOnWithheld(Artifact),
}

/// Where the meter's pointer stands: at a level, and some of the way to the
/// next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The level reached.
    pub level: Level,
    /// How many of the next level's conditions are met.
    pub met: u8,
    /// How many conditions the next level has; 0 at the top.
    pub of: u8,
}

impl Place {
    /// How far along the scale it is, in percent with two decimals. Reckoned in
    /// whole numbers, because what formats fractions weighs more than the page's
    /// scoring.
    pub fn percent(self) -> String {
        let (met, of) = (u32::from(self.met), u32::from(self.of).max(1));
        let hundredths = (self.level as u32 * of + met) * 10_000 / (Level::Radical as u32 * of);
        format!("{}.{:02}", hundredths / 100, hundredths % 100)
    }

    /// The place as a number from 0 (closed) to 3 (radical).
    pub fn value(self) -> f32 {
        let share = if self.of == 0 { 0.0 } else { f32::from(self.met) / f32::from(self.of) };
        f32::from(self.level as u8) + share
    }
}

/// What the four-level scale says of a release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evaluation {
    /// How open it is.
    pub level: Level,
    /// What to call it.
    pub label: Label,
    /// How far each criterion is met.
    pub outcomes: Outcomes,
    /// Where the pointer stands.
    pub place: Place,
}

impl Evaluation {
    /// How far a criterion is met.
    pub const fn outcome(&self, criterion: Criterion) -> Outcome {
        self.outcomes[criterion as usize]
    }

    /// How many criteria of a pillar have this outcome.
    pub fn count(&self, pillar: Pillar, outcome: Outcome) -> usize {
        pillar.criteria().filter(|criterion| self.outcome(*criterion) == outcome).count()
    }
}

/// What the four-level scale says of a release. Total and pure: every release
/// has an evaluation, and always the same one.
pub fn evaluate(release: &Release) -> Evaluation {
    let outcomes = Criterion::ALL.map(|criterion| criterion.outcome(release));
    // The steps nest, so the ones passed are the first few.
    let passed = |gates: &[Gate; 4]| {
        gates.iter().skip(1).take_while(|gate| gate.is_passed(release, &outcomes)).count()
    };
    let level = Level::ALL[passed(&LEVELS)];
    let label = Label::ALL[passed(&LABELS)];
    Evaluation { level, label, outcomes, place: place(release, level) }
}

/// Where the pointer stands for a release at this level.
fn place(release: &Release, level: Level) -> Place {
    let next = level.next().map(Level::conditions).unwrap_or_default();
    let met = next.iter().filter(|clause| rule::meets_clause(release, clause)).count();
    let count = |n: usize| u8::try_from(n).unwrap_or(u8::MAX);
    Place { level, met: count(met), of: count(next.len()) }
}

/// What else is worth a word.
pub fn notes(release: &Release) -> Vec<Note> {
    Artifact::ALL
        .into_iter()
        .filter(|artifact| {
            let facts = &release[*artifact];
            facts.availability == Availability::Withheld && facts.license.is_some()
        })
        .map(Note::LicenseOnWithheld)
        .collect()
}
