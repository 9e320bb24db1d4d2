//! Every word that a reader sees, one file per language.
//!
//! Sentences are assembled from typed parts, so another language is another
//! implementation of [`Words`] and nothing else.

mod en;

use crate::{
    advice::{self, Advice, Goal, Judgement},
    catalog::{
        self, Evidence,
        query::{Sight, Sort},
    },
    difference::Difference,
    formats::{
        embed::{Outlet, Size, Theme},
        mof_yaml,
        read::{Error, Kind, Oddity, Place, Reason},
        share::Form,
    },
    frameworks::{
        self, Answer, Assessment, Edition, Finding, Framework, Question,
        claims::Checked,
        four_level::{Criterion, Evaluation, Label, Level, Note, Outcome, Pillar},
        mof,
        rule::{Clause, Need},
    },
    link,
    release::{
        About, Artifact, ArtifactType, Availability, Body, Claim, Condition, Group, License,
        Release, Restriction,
    },
    tradeoffs::{Costs, Protects},
};

pub use self::en::English;

/// English, the language that there is.
pub const ENGLISH: &dyn Words = &English;

/// More of English.
pub const MORE_ENGLISH: &dyn MoreWords = &English;

/// English, on what is passed on, brought in and kept.
pub const SHARE_ENGLISH: &dyn ShareWords = &English;

/// English, on the page as a whole.
pub const SHELL_ENGLISH: &dyn ShellWords = &English;

/// English, on the catalog.
pub const CATALOG_ENGLISH: &dyn CatalogWords = &English;

/// English, on files.
pub const FILE_ENGLISH: &dyn FileWords = &English;

/// The names of an artifact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ArtifactName {
    /// As the head of a row.
    pub title: &'static str,
    /// Within a sentence, without an article.
    pub within: &'static str,
    /// What it is, in a few words.
    pub about: &'static str,
}

/// A name and what it means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Named {
    /// The name.
    pub name: &'static str,
    /// What it means, in a few words.
    pub about: &'static str,
}

/// A fixed text of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the languages say what each is")]
pub enum Phrase {
    Title,
    Releases,
    StartFrom,
    Nothing,
    Name,
    Producer,
    Release,
    Verdict,
    Undo,
    Reset,
    Partial,
    LicenseForAll,
    LicensesByType,
    OwnLicense,
    AboutLicense,
    NoLicense,
    Inherited,
    Source,
    LicenseOnWithheld,
    LevelScale,
    Dismiss,
    SetAside,
    NotKept,
    Unnamed,
    Loading,
    NotLoaded,
}

/// All the words of one language.
pub trait Words: Sync {
    /// The language's tag, as in the `lang` attribute.
    fn tag(&self) -> &'static str;
    /// A fixed text of the page.
    fn phrase(&self, phrase: Phrase) -> &'static str;
    /// The names of an artifact.
    fn artifact(&self, artifact: Artifact) -> ArtifactName;
    /// The name of a group of artifacts.
    fn group(&self, group: Group) -> &'static str;
    /// The name of an artifact type, for its license.
    fn artifact_type(&self, of: ArtifactType) -> &'static str;
    /// The name of an availability.
    fn availability(&self, availability: Availability) -> &'static str;
    /// The name of a level, and what it means.
    fn level(&self, level: Level) -> Named;
    /// The name of a label.
    fn label(&self, label: Label) -> &'static str;
    /// What a restriction is called within a sentence.
    fn restriction(&self, restriction: Restriction) -> &'static str;
    /// What a license grants, in one sentence.
    fn grants(&self, license: Option<&License>) -> String;
    /// Where the level stands: `Level 3 of 4`.
    fn level_number(&self, level: Level) -> String;
    /// How far it is to the next level.
    fn next_level(&self, evaluation: &Evaluation) -> String;
    /// The verdict and its reason, in one or two sentences.
    fn headline(&self, release: &Release, evaluation: &Evaluation) -> String;
}

/// A fixed text beside the switches and the verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the languages say what each is")]
pub enum MorePhrase {
    Frameworks,
    Pillars,
    Differences,
    Text,
    SystemicRisk,
    Yes,
    No,
    Unknown,
    UnknownLicense,
    Licenses,
    Why,
    Protects,
    Costs,
    OneOf,
    Advice,
    TopOfAll,
    AlwaysThese,
    AndOneOf,
    DoThese,
    Claim,
    NoClaim,
    MissingForClaim,
}

/// The words of one language on the frameworks and on licenses. Apart from
/// [`Words`], since the page loads them later than its switches.
pub trait MoreWords: Sync {
    /// A fixed text.
    fn phrase(&self, phrase: MorePhrase) -> &'static str;
    /// The name of a pillar.
    fn pillar(&self, pillar: Pillar) -> &'static str;
    /// What a criterion asks.
    fn criterion(&self, criterion: Criterion) -> &'static str;
    /// The name of an outcome.
    fn outcome(&self, outcome: Outcome) -> &'static str;
    /// What comes before the artifacts of a clause where they are listed:
    /// `one of these, public:`.
    fn clause_head(&self, clause: Clause) -> String;
    /// What heads the causes that hold a release at a level.
    fn holds(&self, level: Level) -> String;
    /// What keeps a need from being met, after the artifact's name.
    fn cause(&self, need: Need, release: &Release) -> String;
    /// A note on the release.
    fn note(&self, note: Note) -> String;
    /// That there are so many more of something.
    fn more(&self, count: usize) -> String;
    /// What a state protects, in one sentence.
    fn protects(&self, protects: Protects) -> &'static str;
    /// What a state costs, in one sentence.
    fn costs(&self, costs: Costs) -> &'static str;
    /// A verdict that can be worked towards.
    fn goal(&self, goal: Goal) -> String;
    /// Whose verdict that is.
    fn whose(&self, goal: Goal) -> &'static str;
    /// How many changes it takes, in a few words.
    fn distance(&self, advice: &Advice) -> String;
    /// How many changes it takes and how many ways there are, of which some are
    /// shown; empty if there are none.
    fn introduction(&self, advice: &Advice, shown: usize) -> String;
    /// One change, on a button.
    fn change(&self, change: advice::Change) -> String;
    /// All of a set's changes at once, on a button.
    fn do_all(&self, count: usize) -> String;
    /// What a set rests on, if that is a matter for judgement.
    fn is_judged(&self) -> &'static str;
    /// What no change can settle, in one or two sentences.
    fn judgement(&self, judgement: Judgement, release: &Release) -> String;
    /// What a release is called.
    fn claim(&self, claim: Claim) -> &'static str;
    /// What became of a claim, in a word or two.
    fn claim_answer(&self, answer: Answer) -> &'static str;
    /// Why, in one sentence.
    fn claim_reason(&self, checked: &Checked, release: &Release) -> String;
    /// What a change did and what it did not, in one sentence; empty if it
    /// changed nothing that is rated.
    fn story(&self, difference: &Difference<'_>) -> String;
    /// What a change would do, in short.
    fn what_if(&self, difference: &Difference<'_>) -> String;
    /// How many criteria of a pillar are met.
    fn pillar_count(&self, pillar: Pillar, evaluation: &Evaluation) -> String;
    /// An answer to what a framework asks.
    fn answer(&self, answer: Answer) -> &'static str;
    /// How many licenses were found, and what to do if it is not among them.
    fn found(&self, found: &[About], query: &str) -> String;
    /// The name of a framework, and what it is.
    fn framework(&self, framework: Framework) -> Named;
    /// Which text of a framework is meant: `version 1.0, October 28, 2024`.
    fn edition(&self, edition: Edition) -> String;
    /// The verdict, in a few words.
    fn verdict(&self, assessment: &Assessment) -> String;
    /// Why, in one or two sentences.
    fn because(&self, assessment: &Assessment, release: &Release) -> String;
    /// What a question asks.
    fn question(&self, question: Question) -> &'static str;
    /// What was found of an artifact, after its name.
    fn finding(&self, finding: &Finding) -> String;
    /// How far a class of the Model Openness Framework is reached.
    fn progress(&self, progress: mof::Progress) -> String;
    /// A note on an assessment.
    fn remark(&self, note: frameworks::Note, release: &Release) -> String;
    /// What a framework says of itself that no reader should miss, if anything.
    fn caution(&self, framework: Framework) -> Option<&'static str>;
    /// Where frameworks part on this release, a sentence each.
    fn differences(&self, release: &Release, assessments: &[Assessment]) -> Vec<String>;
    /// What a license that the tables name grants, asks and is accepted by.
    fn about(&self, about: &About, license: &License) -> Vec<String>;
    /// What a condition asks.
    fn condition(&self, condition: Condition) -> &'static str;
    /// Who accepts a license.
    fn body(&self, body: Body) -> &'static str;
}

/// A fixed text where an evaluation is passed on, brought in or kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the languages say what each is")]
pub enum SharePhrase {
    Share,
    BringIn,
    Saved,
    Close,
    Link,
    WithSources,
    CompareIt,
    CopyLink,
    SystemShare,
    Forms,
    Copy,
    NotCopied,
    SaveSvg,
    SavePng,
    SavePng2,
    SaveFile,
    TooLongForQr,
    NotDrawn,
    DropHere,
    PickFile,
    PasteHere,
    Read,
    Reading,
    NotRead,
    Keep,
    Search,
    Rename,
    Open,
    Delete,
    Restore,
    SaveAll,
    DeleteAll,
    NothingKept,
    NotStored,
    SwitchIt,
    Size,
    Theme,
    MaySwitch,
    WhereItGoes,
    Documentation,
}

/// A fixed text around the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the languages say what each is")]
pub enum ShellPhrase {
    Title,
    Purpose,
    SkipToVerdict,
    Share,
    BringIn,
    Saved,
    Credit,
    CreditLink,
    Privacy,
    Unsupported,
    Unloaded,
    Stopped,
    Retry,
    Taken,
    Newer,
    Take,
    Later,
    Offline,
    NoScript,
}

/// The words of one language on the page as a whole.
pub trait ShellWords: Sync {
    /// A fixed text.
    fn phrase(&self, phrase: ShellPhrase) -> &'static str;
}

/// Fixed texts of the catalog's page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say what they are for")]
pub enum CatalogPhrase {
    Heading,
    Purpose,
    Home,
    Find,
    Kind,
    Level,
    Label,
    Meets,
    Sort,
    Any,
    Nothing,
    ShowAll,
    Compare,
    Chosen,
    Open,
    OpenChanged,
    Facts,
    Source,
    Checked,
    LicenseFor,
    NotInCatalog,
    Verdicts,
    Pillars,
    PillarsAbout,
    Artifacts,
    OnlyDiffering,
    Same,
    Families,
    Key,
    Landscape,
    LandscapeAbout,
    Legend,
    SaveSvg,
    SavePng,
    CopyLink,
    CopyEmbed,
    Copied,
    NotCopied,
    NotDrawn,
    Missing,
    Evidence,
    Unverified,
    NoScript,
    Unloaded,
    Released,
    Remove,
    LicensePlain,
    FewToCompare,
    InCatalog,
    AsInCatalog,
    NotAsCatalog,
    AsCatalogHas,
}

/// The words of one language on the catalog.
pub trait CatalogWords: Sync {
    /// A fixed text.
    fn phrase(&self, phrase: CatalogPhrase) -> &'static str;
    /// A kind of model.
    fn kind(&self, kind: catalog::Kind) -> &'static str;
    /// An order.
    fn sort(&self, sort: Sort) -> &'static str;
    /// What is looked at.
    fn sight(&self, sight: Sight) -> &'static str;
    /// How a fact was checked, and when: `on its publisher’s page, 2026-11-24`.
    fn checked(&self, evidence: &Evidence) -> String;
    /// How many releases are shown of how many.
    fn shown(&self, shown: usize, all: usize) -> String;
    /// What is out of a release, for those who cannot see its strip.
    fn strip(&self, release: &Release) -> String;
    /// How many facts of an entry nobody has checked, if any.
    fn unverified(&self, count: usize) -> String;
    /// What a picture of these releases is called.
    fn side_by_side(&self, names: &[&str]) -> String;
    /// What is entered of an artifact, and what the catalog has of it.
    fn differs(&self, entered: &str, catalog: &str) -> String;
    /// How much of a pillar is met, as in `Usability: 1.5 of 2`.
    fn share(&self, pillar: Pillar, halves: usize, of: usize) -> String;
}

/// The words of one language on what is passed on, brought in and kept.
pub trait ShareWords: Sync {
    /// A fixed text.
    fn phrase(&self, phrase: SharePhrase) -> &'static str;
    /// The release and the verdict on it, in one line.
    fn summary(&self, release: &Release, evaluation: &Evaluation) -> String;
    /// What a badge is about, in one word.
    fn badge_name(&self) -> &'static str;
    /// What a badge says, to those who cannot see it.
    fn badge_said(&self, evaluation: &Evaluation) -> String;
    /// What a link to the page leads to.
    fn see_evaluation(&self) -> &'static str;
    /// What is cited, and by what it was found.
    fn cited(&self) -> &'static str;
    /// A form in which an evaluation is passed on: its name, and what it is for.
    fn form(&self, form: Form) -> Named;
    /// The name of a size of what is on other pages.
    fn size(&self, size: Size) -> &'static str;
    /// The name of a theme.
    fn theme(&self, theme: Theme) -> &'static str;
    /// A place where people write, and what it lets through.
    fn outlet(&self, outlet: Outlet) -> Named;
    /// What was copied, in one sentence.
    fn copied(&self, what: &str, characters: usize) -> String;
    /// What was saved, in one sentence.
    fn stored(&self, file: &str) -> String;
    /// How many evaluations are kept, of which some are shown.
    fn kept(&self, shown: usize, all: usize) -> String;
    /// That so many were kept.
    fn all_kept(&self, count: usize) -> String;
    /// That so many were deleted.
    fn all_deleted(&self, count: usize) -> String;
    /// That an evaluation is kept, or no longer.
    fn now_kept(&self, name: &str, is_kept: bool) -> String;
}

/// A fixed text on a file that was brought in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the languages say what each is")]
pub enum FilePhrase {
    Says,
    SaysNothing,
    Inferred,
    Odd,
    Unknown,
    License,
    Take,
    TakeSaid,
    NotRead,
    NothingChanged,
}

/// The words of one language on files that are brought in. The worker that reads
/// them has these alone.
pub trait FileWords: Words {
    /// What something is written as.
    fn kind(&self, kind: Kind) -> &'static str;
    /// A fixed text.
    fn phrase_of(&self, phrase: FilePhrase) -> &'static str;
    /// What a text was taken for, in one sentence.
    fn came_as(&self, kind: Kind) -> String;
    /// How far an artifact is out, and under which license of its own.
    fn fact(&self, release: &Release, artifact: Artifact) -> String;
    /// What something was inferred from.
    fn reason(&self, reason: Reason) -> &'static str;
    /// What a file does not tell of, in one or two sentences.
    fn unknown(&self, artifacts: &[Artifact]) -> String;
    /// That there are so many releases.
    fn several(&self, count: usize) -> String;
    /// What keeps so many.
    fn keep_all(&self, count: usize) -> String;
    /// A place in a file.
    fn place(&self, place: &Place) -> String;
    /// Something odd in a file, in one sentence.
    fn oddity(&self, oddity: &Oddity) -> String;
    /// Something odd in the Model Openness Framework's YAML, in one sentence.
    fn mof_notice(&self, notice: &mof_yaml::NoticeKind) -> String;
    /// Why such a file cannot be read, in one sentence.
    fn mof_error(&self, error: &mof_yaml::Error) -> String;
    /// What could not be read of a link, in one sentence.
    fn link_notice(&self, notice: &link::Notice) -> String;
    /// What could not be read of a link that a page was opened by, of these
    /// sentences.
    fn link_notices(&self, notices: &[String]) -> String;
    /// Why a file cannot be read, in one sentence.
    fn error(&self, error: &Error) -> String;
}
