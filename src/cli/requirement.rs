//! What a release must have, as a model's continuous integration asks for it.

use std::{fmt, str::FromStr};

use super::{language, rated::Rated};
use crate::{
    frameworks::{
        Answer, Assessment, Framework, claims,
        four_level::{Label, Level},
        mof::Class,
        rule::{self, Clause, Need},
    },
    release::Claim,
};

/// A verdict that a release must have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Requirement {
    /// At least this level of the four-level scale.
    Level(Level),
    /// At least this label.
    Label(Label),
    /// At least this class of the Model Openness Framework.
    Class(Class),
    /// The best verdict of a framework without classes.
    Passes(Framework),
    /// That the facts bear out what it is called.
    Claim(Claim),
}

/// A text that is no requirement.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct NoRequirement;

impl fmt::Display for NoRequirement {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let all: Vec<String> = Requirement::all().map(|one| one.to_string()).collect();
        write!(formatter, "there is no such requirement; there are {}", all.join(", "))
    }
}

impl std::error::Error for NoRequirement {}

/// The requirement that is written so; a label may have spaces.
impl FromStr for Requirement {
    type Err = NoRequirement;

    fn from_str(text: &str) -> Result<Self, NoRequirement> {
        let wanted = text.trim().replace(' ', "-");
        Self::all().find(|one| one.to_string() == wanted).ok_or(NoRequirement)
    }
}

/// As on the command line.
impl fmt::Display for Requirement {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Level(level) => write!(formatter, "level={}", level.id()),
            Self::Label(label) => write!(formatter, "label={}", label.id().replace(' ', "-")),
            Self::Class(class) => write!(formatter, "mof={}", class.number()),
            Self::Passes(framework) => formatter.write_str(framework.id()),
            Self::Claim(claim) => write!(formatter, "claim={}", claim.id()),
        }
    }
}

impl Requirement {
    /// Every requirement that there is.
    fn all() -> impl Iterator<Item = Self> {
        let without_classes = |framework: &Framework| *framework != Framework::Mof;
        let levels = Level::ALL.into_iter().map(Self::Level);
        let labels = Label::ALL.into_iter().map(Self::Label);
        let classes = Class::ALL.into_iter().map(Self::Class);
        let frameworks = Framework::ALL.into_iter().filter(without_classes).map(Self::Passes);
        let claims = Claim::ALL.into_iter().map(Self::Claim);
        levels.chain(labels).chain(classes).chain(frameworks).chain(claims)
    }

    /// Why a release does not meet it, in one line; `None` if it does.
    pub(super) fn shortfall(self, rated: &Rated) -> Option<String> {
        let (words, release) = (language().details(), &rated.release);
        let common = language().common();
        match self {
            Self::Level(level) => (rated.evaluation.level < level).then(|| {
                let found = common.level(rated.evaluation.level).name;
                format!("{found}. {}", causes(rated, level.conditions()))
            }),
            Self::Label(label) => (rated.evaluation.label < label).then(|| {
                let found = common.label(rated.evaluation.label);
                format!("{found}. {}", causes(rated, label.conditions()))
            }),
            Self::Class(class) => {
                let assessment = &rated.assessments[Framework::Mof as usize];
                let found = assessment.rating.as_ref().and_then(|rating| rating.class);
                (found < Some(class)).then(|| because(rated, assessment))
            }
            Self::Passes(framework) => {
                let assessment = &rated.assessments[framework as usize];
                (assessment.verdict != Answer::Yes).then(|| because(rated, assessment))
            }
            Self::Claim(claim) => {
                let checked = claims::check(claim, release);
                (checked.answer != Answer::Yes).then(|| {
                    let answer = words.claim_answer(checked.answer);
                    format!("{answer}. {}", words.claim_reason(&checked, release))
                })
            }
        }
    }
}

/// The verdict of a framework, and why.
fn because(rated: &Rated, assessment: &Assessment) -> String {
    let words = language().details();
    let reason = words.because(assessment, &rated.release);
    format!("{}. {reason}", words.verdict(assessment))
}

/// Most causes that stand in one line.
const MAX_CAUSES: usize = 4;

/// What keeps a release from meeting these conditions, in one line.
fn causes(rated: &Rated, conditions: Vec<Clause>) -> String {
    let missing = rule::missing(&rated.release, conditions);
    let first = missing.iter().take(MAX_CAUSES);
    let mut causes: Vec<String> = first.map(|clause| cause(rated, clause)).collect();
    if missing.len() > MAX_CAUSES {
        causes.push(language().details().more(missing.len() - MAX_CAUSES));
    }
    format!("{}.", causes.join("; "))
}

/// What keeps a release from meeting a clause: what it says of each artifact of which one
/// would do.
pub(super) fn cause(rated: &Rated, clause: Clause) -> String {
    let words = language().details();
    let one = |need: &Need| {
        let title = language().common().artifact(need.artifact).title;
        format!("{title}: {}", words.cause(*need, &rated.release))
    };
    clause.iter().map(one).collect::<Vec<_>>().join(" or ")
}
