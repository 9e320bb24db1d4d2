//! The European Open Source AI Index: twelve parameters, each open, partial or closed.
//!
//! Source: its files and its site, Language-Technology-Assessment/main-database at 5a388e8
//! and website at 0e1cc2b (`_parameters.yml`, `composables/models.ts`), CC BY 4.0,
//! <https://osai-index.eu/>: Liesenfeld, A. and Dingemanse, M., 2024. Rethinking open source
//! generative AI: open-washing and the EU AI Act. In Proceedings of the 2024 ACM Conference
//! on Fairness, Accountability, and Transparency (pp. 1774–1787).
//!
//! It rates a model and its base apart, and looks at stated licenses alone.

use super::{
    Answer, Assessment, Check, CheckRule, Edition, Framework, Question,
    rule::{self, Clause, Rule, open, partial, partly_open, public},
};
use crate::release::{
    Artifact::{
        CodeDocumentation, DataCard, DataCode, ModelCard, ResearchPaper, TechnicalReport,
        TrainingCode, TrainingData, TrainingSetup, Weights,
    },
    Release,
};

/// The edition that is implemented.
pub const EDITION: Edition =
    Edition { version: "main-database 5a388e8", date: "2026-06-12", url: "https://osai-index.eu/" };

vocabulary! {
    /// A category of parameters, with its id.
    #[expect(missing_docs, reason = "the names are the index's")]
    pub enum Category {
        Availability = "availability",
        Documentation = "documentation",
        Access = "access",
    }
}

/// A parameter that is as open as an artifact is available.
macro_rules! parameter {
    ($question:ident, $artifact:expr) => {
        CheckRule {
            question: Question::$question,
            must: &[&[partial($artifact).of_release()]],
            sure: &[&[public($artifact).of_release()]],
        }
    };
}

/// Its parameters, in its order: closed unless the first rule is met, partial unless the
/// second is met too.
const PARAMETERS: [CheckRule; 12] = [
    CheckRule {
        question: Question::OsaiBaseData,
        must: &[&[partial(TrainingData).of_base()]],
        sure: &[&[public(TrainingData).of_base()]],
    },
    parameter!(OsaiData, TrainingData),
    CheckRule {
        question: Question::OsaiBaseWeights,
        must: &[&[partial(Weights).of_base()]],
        sure: &[&[public(Weights).of_base()]],
    },
    parameter!(OsaiWeights, Weights),
    // Data processing, training and tuning.
    CheckRule {
        question: Question::OsaiTrainingCode,
        must: &[&[partial(TrainingCode).of_release(), partial(DataCode).of_release()]],
        sure: &[&[public(TrainingCode).of_release()], &[public(DataCode).of_release()]],
    },
    parameter!(OsaiCodeDocumentation, CodeDocumentation),
    parameter!(OsaiHardware, TrainingSetup),
    parameter!(OsaiPreprint, TechnicalReport),
    parameter!(OsaiPaper, ResearchPaper),
    parameter!(OsaiModelCard, ModelCard),
    // As in Gebru et al. 2021, or the AI Act's summary of training content.
    parameter!(OsaiDatasheet, DataCard),
    // Partial: at least two of weights, training code and data, wholly or in part, under open
    // licenses. Open: everything, all data and the code of the whole pipeline included.
    CheckRule {
        question: Question::OsaiLicenses,
        must: &[
            &[
                partly_open(Weights).of_release(),
                partly_open(TrainingCode).of_release(),
                partly_open(DataCode).of_release(),
            ],
            &[partly_open(Weights).of_release(), partly_open(TrainingData).of_release()],
            &[
                partly_open(TrainingCode).of_release(),
                partly_open(DataCode).of_release(),
                partly_open(TrainingData).of_release(),
            ],
        ],
        sure: &[
            &[open(Weights).of_release()],
            &[open(TrainingCode).of_release()],
            &[open(DataCode).of_release()],
            &[open(TrainingData).of_release()],
        ],
    },
];

/// What [`has_open_data`] asks.
const OPEN_DATA: Rule = &[&[open(TrainingData)]];

impl Category {
    /// The category of a parameter; `None` for the questions of other frameworks.
    pub const fn of(question: Question) -> Option<Self> {
        match question {
            Question::OsaiBaseData
            | Question::OsaiData
            | Question::OsaiBaseWeights
            | Question::OsaiWeights
            | Question::OsaiTrainingCode => Some(Self::Availability),
            Question::OsaiCodeDocumentation
            | Question::OsaiHardware
            | Question::OsaiPreprint
            | Question::OsaiPaper
            | Question::OsaiModelCard
            | Question::OsaiDatasheet => Some(Self::Documentation),
            Question::OsaiLicenses => Some(Self::Access),
            _ => None,
        }
    }

    /// The parameters of the category, in the index's order.
    pub fn questions(self) -> impl Iterator<Item = Question> {
        Question::ALL.into_iter().filter(move |question| Self::of(*question) == Some(self))
    }
}

/// What the index itself says of a model, in one of its files. Its raters do not follow its
/// rule for licenses mechanically, so the two may differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Published {
    /// The total.
    pub score: Score,
    /// The class for licenses.
    pub licenses: Answer,
}

impl Published {
    /// What the index's published rules say of an assessment's release.
    pub(crate) fn of(assessment: &Assessment) -> Self {
        let licenses = assessment.checks.iter().find(|one| one.question == Question::OsaiLicenses);
        let licenses = licenses.map_or(Answer::No, |check| check.answer);
        Self { score: Score::total(assessment), licenses }
    }
}

/// The word for a class in the index's files.
pub const fn class_id(class: Answer) -> &'static str {
    match class {
        Answer::Yes => "open",
        Answer::Unclear => "partial",
        Answer::No => "closed",
    }
}

/// The key of a parameter in the index's files.
pub const fn key(question: Question) -> &'static str {
    match question {
        // Another question has had this id for longer.
        Question::OsaiCodeDocumentation => "code",
        question => question.id(),
    }
}

/// The mean of some parameters: open counts 1, partial one half.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Score {
    /// How many are open.
    pub open: u32,
    /// How many are partial.
    pub partial: u32,
    /// How many there are.
    pub of: u32,
}

impl Score {
    /// The score of parameters that are open (yes), partial (unclear) or closed (no).
    pub(crate) fn of_answers(answers: impl IntoIterator<Item = Answer>) -> Self {
        let mut score = Self::default();
        for answer in answers {
            score.of += 1;
            match answer {
                Answer::Yes => score.open += 1,
                Answer::Unclear => score.partial += 1,
                Answer::No => {}
            }
        }
        score
    }

    /// The total of an assessment: the plain mean of all parameters, whatever their category.
    pub fn total(assessment: &Assessment) -> Self {
        Self::of_answers(assessment.checks.iter().map(|check| check.answer))
    }

    /// The mean of a category.
    pub fn of_category(assessment: &Assessment, category: Category) -> Self {
        let is_in = |check: &&Check| Category::of(check.question) == Some(category);
        Self::of_answers(assessment.checks.iter().filter(is_in).map(|check| check.answer))
    }

    /// From 0 to 1.
    pub fn value(self) -> f64 {
        f64::from(2 * self.open + self.partial) / f64::from(2 * self.of.max(1))
    }

    /// The same to four decimals, as it is written for programs.
    pub fn rounded(self) -> f64 {
        (self.value() * 1e4).round() / 1e4
    }

    /// The same with two decimals, as the index shows it.
    pub fn text(self) -> String {
        // In integers, since the code that formats floating-point numbers is large.
        let of = 2 * self.of.max(1);
        let hundredths = (200 * (2 * self.open + self.partial) + of) / (2 * of);
        format!("{}.{:02}", hundredths / 100, hundredths % 100)
    }
}

/// The conditions under which all parameters are open.
pub(super) fn conditions() -> Vec<Clause> {
    PARAMETERS.iter().flat_map(CheckRule::conditions).collect()
}

/// Whether the release has what the index's own definition of open source AI asks beside that
/// of the Open Source Initiative: training data that is fully shared, under an open license.
pub fn has_open_data(release: &Release) -> bool {
    rule::meets(release, OPEN_DATA)
}

/// The class of each parameter. The index passes no verdict; here it is yes if all are open,
/// and no if none is even partial.
pub(super) fn assess(release: &Release) -> Assessment {
    let checks: Vec<Check> = PARAMETERS.iter().map(|rule| rule.check(release)).collect();
    let is_all = |answer| checks.iter().all(|check| check.answer == answer);
    let verdict = if is_all(Answer::Yes) {
        Answer::Yes
    } else if is_all(Answer::No) {
        Answer::No
    } else {
        Answer::Unclear
    };
    Assessment {
        framework: Framework::Osai,
        verdict,
        rating: None,
        checks,
        missing: rule::missing(release, conditions()),
        notes: Vec::new(),
    }
}
