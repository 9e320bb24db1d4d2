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

/// The address of the article that the scale comes from.
pub const SOURCE: &str =
    "https://promptengineering.org/llm-open-source-vs-open-weights-vs-restricted-weights/";

vocabulary! {
    /// One of the eleven criteria, named by pillar and number.
    #[expect(missing_docs, reason = "each has its rule below, and is described in `words`")]
    pub enum Criterion {
        T1 = "T1",
        T2 = "T2",
        T3 = "T3",
        T4 = "T4",
        I1 = "I1",
        I2 = "I2",
        I3 = "I3",
        U1 = "U1",
        U2 = "U2",
        M1 = "M1",
        M2 = "M2",
    }
}

vocabulary! {
    /// One of the four things that openness is for.
    #[expect(missing_docs, reason = "the names are the article's")]
    pub enum Pillar {
        Transparency,
        Inspectability,
        Usability,
        Modifiability,
    }
}

vocabulary! {
    /// How open a release is, from the least to the most.
    #[derive(PartialOrd, Ord)]
    pub enum Level {
        /// The weights are withheld.
        Closed = "closed",
        /// The weights are available in some way, but they cannot be freely used, changed and
        /// redistributed.
        Limited = "limited",
        /// Weights and code can be changed and redistributed.
        Modifiable = "modifiable",
        /// All source and all data are available.
        Radical = "radical",
    }
}

vocabulary! {
    /// What to call a release, from the least open to the most.
    #[derive(PartialOrd, Ord)]
    pub enum Label {
        /// The weights are withheld.
        Closed = "closed",
        /// The weights are available, but only partly or under a license that is not open.
        RestrictedWeights = "restricted weights",
        /// The weights are public and their license is open.
        OpenWeights = "open weights",
        /// Enough is openly licensed and public to retrain the model from scratch.
        OpenSource = "open source",
    }
}

vocabulary! {
    /// How far a criterion is met, from the worst to the best.
    #[derive(PartialOrd, Ord)]
    #[expect(missing_docs, reason = "the names say it")]
    pub enum Outcome {
        Unmet = "unmet",
        Partly = "partly",
        Met = "met",
    }
}

/// The rules by which a criterion is met and partly met.
struct CriterionRule {
    pillar: Pillar,
    met: Rule,
    partly: Rule,
}

/// Architecture details.
const T1: CriterionRule = CriterionRule {
    pillar: Pillar::Transparency,
    met: &[&[public(Architecture)]],
    partly: &[&[partial(Architecture), partial(TechnicalReport), partial(ResearchPaper)]],
};

/// Training methodology and hyperparameters.
const T2: CriterionRule = CriterionRule {
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
};

/// Data sourcing and processing.
const T3: CriterionRule = CriterionRule {
    pillar: Pillar::Transparency,
    met: &[&[public(DataCard)], &[public(DataCode), public(TrainingData)]],
    partly: &[&[partial(DataCard), partial(DataCode), partial(TrainingData)]],
};

/// Documentation of development decisions.
const T4: CriterionRule = CriterionRule {
    pillar: Pillar::Transparency,
    met: &[&[public(DevelopmentLog), public(ResearchPaper)]],
    partly: &[&[partial(DevelopmentLog), partial(ResearchPaper), partial(TechnicalReport)]],
};

/// Workings, biases and limitations can be evaluated.
const I1: CriterionRule = CriterionRule {
    pillar: Pillar::Inspectability,
    met: &[&[public(Weights)], &[public(EvaluationCode)], &[public(EvaluationData)]],
    partly: &[&[partial(Weights), partial(HostedAccess), partial(EvaluationResults)]],
};

/// Code separable enough to audit by component.
const I2: CriterionRule = CriterionRule {
    pillar: Pillar::Inspectability,
    met: &[&[public(Architecture)], &[public(InferenceCode)], &[public(TrainingCode)]],
    partly: &[&[partial(Architecture), partial(InferenceCode), partial(TrainingCode)]],
};

/// Model card with performance across tasks.
const I3: CriterionRule = CriterionRule {
    pillar: Pillar::Inspectability,
    met: &[&[public(ModelCard)], &[public(EvaluationResults)]],
    partly: &[&[partial(ModelCard), partial(EvaluationResults)]],
};

/// A servable model, without restrictions.
const U1: CriterionRule = CriterionRule {
    pillar: Pillar::Usability,
    met: &[&[open(Weights)]],
    partly: &[&[partial(Weights)]],
};

/// Runs locally without proprietary dependencies.
const U2: CriterionRule = CriterionRule {
    pillar: Pillar::Usability,
    met: &[&[public(Weights)], &[public(InferenceCode)], &[public(LocalRuntime)]],
    partly: &[&[partial(Weights)], &[partial(InferenceCode), partial(LocalRuntime)]],
};

/// Source code to edit, enhance and customize.
const M1: CriterionRule = CriterionRule {
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
};

/// Redistribution without legal encumbrance.
const M2: CriterionRule = CriterionRule {
    pillar: Pillar::Modifiability,
    met: &[&[open(Weights)], &[open(Architecture)], &[open(InferenceCode)]],
    partly: &[&[passed_on(Weights)]],
};

impl Criterion {
    /// Its rules, which are this project's reading of the article.
    const fn rule(self) -> &'static CriterionRule {
        match self {
            Self::T1 => &T1,
            Self::T2 => &T2,
            Self::T3 => &T3,
            Self::T4 => &T4,
            Self::I1 => &I1,
            Self::I2 => &I2,
            Self::I3 => &I3,
            Self::U1 => &U1,
            Self::U2 => &U2,
            Self::M1 => &M1,
            Self::M2 => &M2,
        }
    }

    /// The pillar that it belongs to.
    pub const fn pillar(self) -> Pillar {
        self.rule().pillar
    }

    /// The rule by which it is met.
    pub const fn met(self) -> Rule {
        self.rule().met
    }

    /// The rule by which it is at least partly met.
    pub const fn partly(self) -> Rule {
        self.rule().partly
    }

    /// The artifacts that can change its outcome.
    pub fn rests_on(self) -> impl Iterator<Item = Artifact> {
        Artifact::ALL.into_iter().filter(move |artifact| {
            [self.met(), self.partly()]
                .into_iter()
                .flatten()
                .flat_map(|clause| clause.iter())
                .any(|need| need.artifact == *artifact)
        })
    }

    /// How far a release meets it.
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

impl Pillar {
    /// The criteria of the pillar, in order.
    pub fn criteria(self) -> impl Iterator<Item = Criterion> {
        Criterion::ALL.into_iter().filter(move |criterion| criterion.pillar() == self)
    }
}

/// The conditions of a level or a label: these criteria are met, and this rule.
struct Gate {
    criteria: &'static [Criterion],
    also: Rule,
}

/// The weights are at least partly available.
const WEIGHTS_OUT: Rule = &[&[partial(Weights)]];

/// The weights are public and openly licensed.
const OPEN_WEIGHTS: Rule = &[&[open(Weights)]];

/// Enough to retrain the model from scratch.
const SOURCE_AND_DATA: Rule = &[&[public(TrainingData)], &[open(DataCode)], &[open(TrainingCode)]];

impl Gate {
    /// All conditions, without duplicates.
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
        self.criteria.iter().all(|criterion| outcomes[*criterion] == Outcome::Met)
            && rule::meets(release, self.also)
    }
}

/// The outcome of each criterion, in the order of [`Criterion`].
pub type Outcomes = [Outcome; Criterion::COUNT];

impl Level {
    /// The level above, if there is one.
    pub fn next(self) -> Option<Self> {
        Self::ALL.get(self as usize + 1).copied()
    }

    const fn gate(self) -> Gate {
        use Criterion::{M1, M2, U1, U2};
        match self {
            Self::Closed => Gate { criteria: &[], also: &[] },
            Self::Limited => Gate { criteria: &[], also: WEIGHTS_OUT },
            Self::Modifiable => Gate { criteria: &[U1, U2, M1, M2], also: &[] },
            Self::Radical => Gate { criteria: &Criterion::ALL, also: SOURCE_AND_DATA },
        }
    }

    /// The conditions of this level, without duplicates.
    pub fn conditions(self) -> Vec<Clause> {
        self.gate().conditions()
    }
}

impl Label {
    /// The label above, if there is one.
    pub fn next(self) -> Option<Self> {
        Self::ALL.get(self as usize + 1).copied()
    }

    const fn gate(self) -> Gate {
        use Criterion::{M1, M2, T1, T2, T3, T4, U1, U2};
        match self {
            Self::Closed => Gate { criteria: &[], also: &[] },
            Self::RestrictedWeights => Gate { criteria: &[], also: WEIGHTS_OUT },
            Self::OpenWeights => Gate { criteria: &[], also: OPEN_WEIGHTS },
            Self::OpenSource => {
                Gate { criteria: &[U1, U2, M1, M2, T1, T2, T3, T4], also: SOURCE_AND_DATA }
            }
        }
    }

    /// The conditions of this label, without duplicates.
    pub fn conditions(self) -> Vec<Clause> {
        self.gate().conditions()
    }
}

/// A remark on a release that changes no verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note {
    /// It states a license for an artifact that it withholds.
    LicenseOnWithheld(Artifact),
    /// The license stated for the weights grants more than that of the base, which goes along.
    BaseGrantsLess,
    /// Nobody has said under which license the base is, so the verdict rests on the stated
    /// license alone.
    BaseUnlicensed,
}

/// The position of the meter's pointer: a level, and how far it is to the next one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The level reached.
    pub level: Level,
    /// How many conditions of the next level are met.
    pub met: u8,
    /// How many conditions the next level has; 0 at the top.
    pub of: u8,
}

impl Place {
    /// The position along the scale, in percent with two decimals. Calculated in integers,
    /// because the code that formats floating-point numbers is larger than all of the scoring.
    pub fn percent(self) -> String {
        let (met, of) = (u32::from(self.met), u32::from(self.of).max(1));
        let hundredths = (self.level as u32 * of + met) * 10_000 / (Level::Radical as u32 * of);
        format!("{}.{:02}", hundredths / 100, hundredths % 100)
    }

    /// The position as a number from 0 (closed) to 3 (radical).
    pub fn value(self) -> f32 {
        let fraction = if self.of == 0 { 0.0 } else { f32::from(self.met) / f32::from(self.of) };
        f32::from(self.level as u8) + fraction
    }
}

/// The rating of a release on the four-level scale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evaluation {
    /// How open it is.
    pub level: Level,
    /// What to call it.
    pub label: Label,
    /// How far each criterion is met.
    pub outcomes: Outcomes,
    /// The position of the meter's pointer.
    pub place: Place,
}

impl Evaluation {
    /// How far a criterion is met.
    pub fn outcome(&self, criterion: Criterion) -> Outcome {
        self.outcomes[criterion]
    }

    /// How many criteria of a pillar have this outcome.
    pub fn count(&self, pillar: Pillar, outcome: Outcome) -> usize {
        pillar.criteria().filter(|criterion| self.outcome(*criterion) == outcome).count()
    }
}

/// Rates a release on the four-level scale. Total and pure: every release has an evaluation,
/// and always the same one.
pub fn evaluate(release: &Release) -> Evaluation {
    let outcomes = Criterion::ALL.map(|criterion| criterion.outcome(release));
    let is_passed = |gate: Gate| gate.is_passed(release, &outcomes);
    // The gates nest, so the ones passed are the first few, and nothing keeps a release
    // from the lowest.
    let level = Level::ALL.into_iter().take_while(|level| is_passed(level.gate())).last();
    let label = Label::ALL.into_iter().take_while(|label| is_passed(label.gate())).last();
    let (level, label) = (level.unwrap_or(Level::Closed), label.unwrap_or(Label::Closed));
    Evaluation { level, label, outcomes, place: place(release, level) }
}

/// The position of the pointer for a release at this level.
fn place(release: &Release, level: Level) -> Place {
    let next = level.next().map(Level::conditions).unwrap_or_default();
    let met = next.iter().filter(|clause| rule::meets_clause(release, clause)).count();
    let count = |n: usize| u8::try_from(n).unwrap_or(u8::MAX);
    Place { level, met: count(met), of: count(next.len()) }
}

/// The remarks on a release.
pub fn notes(release: &Release) -> Vec<Note> {
    let stated = release.stated_terms(Weights).grant();
    let grants_less = release.terms(Weights).grant() < stated;
    let is_unlicensed = release.base().is_some_and(|base| base.license.is_none());
    let of_base = [(grants_less, Note::BaseGrantsLess), (is_unlicensed, Note::BaseUnlicensed)];
    let of_base = of_base.into_iter().filter_map(|(holds, note)| holds.then_some(note));
    let withheld = Artifact::ALL
        .into_iter()
        .filter(|artifact| {
            let facts = &release[*artifact];
            facts.availability == Availability::Withheld && facts.license.is_some()
        })
        .map(Note::LicenseOnWithheld);
    of_base.chain(withheld).collect()
}
