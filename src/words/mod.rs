//! Every word that a reader sees, one file per language.
//!
//! Sentences are assembled from typed parts, so another language is another
//! implementation of [`CommonWords`] and nothing else.

#[macro_use]
mod declare;
mod en;
#[cfg(any(test, feature = "pseudo"))]
pub mod pseudo;

use crate::{
    advice::{self, Advice, Caveat, Goal},
    catalog::{
        self, Evidence,
        filter::{CatalogTab, Sort},
    },
    difference::Difference,
    formats::{
        export::{
            ShareFormat,
            embed::{Platform, Size, Theme},
        },
        import::{FileFormat, ImportError, InferenceBasis, Inferred, LookUpError, Place, Warning},
        mof_yaml, object,
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
        Artifact, ArtifactType, Availability, Base, Body, Claim, Condition, Group, License,
        LicenseInfo, Release, Restriction,
    },
    tradeoffs::{Costs, Protects},
};

pub use self::en::English;

/// A language that the page speaks. It is handed down to whatever shows words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// English, as spelled in America.
    #[default]
    English,
    /// English between marks, for tests: see [`pseudo`].
    #[cfg(any(test, feature = "pseudo"))]
    Pseudo,
}

impl Language {
    /// Every language that readers can have.
    pub const ALL: [Self; 1] = [Self::English];

    /// The language of this tag, as in `en` or `en-US`; the default one if there is none.
    pub fn from_tag(tag: &str) -> Self {
        let primary = tag.split('-').next().unwrap_or_default();
        let is_it = |language: &Self| language.tag().eq_ignore_ascii_case(primary);
        Self::ALL.into_iter().find(is_it).unwrap_or_default()
    }

    /// Its tag, as in the `lang` attribute.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            #[cfg(any(test, feature = "pseudo"))]
            Self::Pseudo => "qps-ploc",
        }
    }

    /// Its words on a release and its verdict, which all parts of the page use.
    pub const fn common(self) -> &'static dyn CommonWords {
        match self {
            Self::English => &English,
            #[cfg(any(test, feature = "pseudo"))]
            Self::Pseudo => &pseudo::Pseudo,
        }
    }

    /// Its words on why a release is rated as it is, and on the frameworks.
    pub const fn details(self) -> &'static dyn DetailsWords {
        match self {
            Self::English => &English,
            #[cfg(any(test, feature = "pseudo"))]
            Self::Pseudo => &pseudo::Pseudo,
        }
    }

    /// Its words on sharing and saving.
    pub const fn share(self) -> &'static dyn ShareWords {
        match self {
            Self::English => &English,
            #[cfg(any(test, feature = "pseudo"))]
            Self::Pseudo => &pseudo::Pseudo,
        }
    }

    /// Its words on the page as a whole.
    pub const fn shell(self) -> &'static dyn ShellWords {
        match self {
            Self::English => &English,
            #[cfg(any(test, feature = "pseudo"))]
            Self::Pseudo => &pseudo::Pseudo,
        }
    }

    /// Its words on the catalog.
    pub const fn catalog(self) -> &'static dyn CatalogWords {
        match self {
            Self::English => &English,
            #[cfg(any(test, feature = "pseudo"))]
            Self::Pseudo => &pseudo::Pseudo,
        }
    }

    /// Its words on links.
    pub const fn link(self) -> &'static dyn LinkWords {
        match self {
            Self::English => &English,
            #[cfg(any(test, feature = "pseudo"))]
            Self::Pseudo => &pseudo::Pseudo,
        }
    }

    /// Its words on finding a release.
    pub const fn find(self) -> &'static dyn FindWords {
        match self {
            Self::English => &English,
            #[cfg(any(test, feature = "pseudo"))]
            Self::Pseudo => &pseudo::Pseudo,
        }
    }

    /// Its words on what is imported.
    pub const fn import(self) -> &'static dyn ImportWords {
        match self {
            Self::English => &English,
            #[cfg(any(test, feature = "pseudo"))]
            Self::Pseudo => &pseudo::Pseudo,
        }
    }
}

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
pub enum CommonPhrase {
    Title,
    Find,
    FindPlaceholder,
    Import,
    Examples,
    RateYourOwn,
    Name,
    Producer,
    Release,
    Verdict,
    Undo,
    Reset,
    LicenseForAll,
    LicensesByType,
    OwnLicense,
    AboutLicense,
    NoLicense,
    Source,
    LicenseOnWithheld,
    BehindGate,
    NoBase,
    LevelScale,
    Dismiss,
    ReplacedRelease,
    NotPersisted,
    Unnamed,
    Loading,
    NotLoaded,
}

words! {
    /// All the words of one language.
    pub trait CommonWords: Sync {
        /// A fixed text of the page.
        fn phrase(&self, phrase: CommonPhrase) -> &'static str;
        /// The names of an artifact.
        fn artifact(&self, artifact: Artifact) -> ArtifactName;
        /// What a release is built on, in a line; empty if nothing is said of that.
        fn built_on(&self, release: &Release) -> String;
        /// The name of a group of artifacts.
        fn group(&self, group: Group) -> &'static str;
        /// The name of an artifact type, for its license.
        fn artifact_type(&self, of: ArtifactType) -> &'static str;
        /// The name of an availability.
        fn availability(&self, availability: Availability) -> &'static str;
        /// The name of an availability on the control that sets it.
        fn availability_option(&self, availability: Availability) -> &'static str;
        /// How many artifacts of a group are public.
        fn public_count(&self, public: usize, of: usize) -> String;
        /// Who made a release, when, and under which license.
        fn byline(&self, release: &Release) -> String;
        /// That the facts were checked on a day, after who made the release.
        fn facts_checked(&self, day: &str) -> String;
        /// The title of the page of a release.
        fn page_title(&self, release: &Release, evaluation: &Evaluation) -> String;
        /// The name of a level, and what it means.
        fn level(&self, level: Level) -> Named;
        /// The name of a label.
        fn label(&self, label: Label) -> &'static str;
        /// What a restriction is called within a sentence.
        fn restriction(&self, restriction: Restriction) -> &'static str;
        /// What a license grants, in one sentence.
        fn grants(&self, license: Option<&License>) -> String;
        /// What stands in an empty field for a license: the one that applies then, if any.
        fn license_placeholder(&self, inherited: Option<&License>) -> String;
        /// Where the level stands: `Level 3 of 4`.
        fn level_number(&self, level: Level) -> String;
        /// How far it is to the next level.
        fn next_level(&self, evaluation: &Evaluation) -> String;
        /// What the meter says to those who cannot see it.
        fn meter_value(&self, evaluation: &Evaluation) -> String;
        /// The answer to whether a release is open source, in a few words.
        fn answer(&self, label: Label) -> &'static str;
        /// Why that is the answer, in one or two sentences.
        fn reasons(&self, release: &Release, evaluation: &Evaluation) -> String;
        /// The answer and the reasons.
        fn headline(&self, release: &Release, evaluation: &Evaluation) -> String;
    }
}

/// A fixed text of the field that finds a release.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the languages say what each is")]
pub enum FindPhrase {
    Choices,
    CatalogLoading,
    CatalogFailed,
    OpenLink,
    OpensLink,
    StartsBlank,
    NotInFrame,
    OtherAddress,
    InCatalog,
    OpenEntry,
}

words! {
    /// The words of one language on finding a release.
    pub trait FindWords: Sync {
        /// A fixed text.
        fn phrase(&self, phrase: FindPhrase) -> &'static str;
        /// What choosing a release of the catalog does, with its maker and its date.
        fn entry_choice(&self, release: &Release) -> String;
        /// That the model with this id is looked up.
        fn look_up(&self, id: &str) -> String;
        /// What looking a model up does.
        fn looks_up(&self, host: &str) -> String;
        /// That a release of this name is rated by the reader.
        fn rate(&self, name: &str) -> String;
        /// How many models of the catalog are found, of how many; what to do if none is.
        fn found_models(&self, found: usize, of: usize) -> String;
        /// That the newest models of so many are listed.
        fn newest_models(&self, of: usize) -> String;
        /// Why a hub tells nothing of a model, and what to do.
        fn look_up_failure(&self, error: LookUpError, id: &str, host: &str) -> String;
        /// That the hub answers for another id than the one that was asked for.
        fn renamed(&self, asked: &str, answered: &str) -> String;
        /// That a release is taken, with what the catalog has of its base.
        fn use_with_base(&self, base: &str) -> String;
        /// What is not told of a model, but of its base.
        fn base_in_catalog(&self, base: &str) -> String;
    }
}

/// A fixed text beside the switches and the verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the languages say what each is")]
pub enum DetailsPhrase {
    Base,
    Descent,
    BaseAbout,
    BaseName,
    BaseLicense,
    BaseWeights,
    BaseData,
    BaseRemove,
    Frameworks,
    Scale,
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
    InCatalog,
    AsInCatalog,
    NotAsCatalog,
    RestoreCatalog,
    CatalogFacts,
}

words! {
    /// The words of one language on the frameworks and on licenses. Apart from
    /// [`CommonWords`], since the page loads them later than its switches.
    pub trait DetailsWords: Sync {
        /// A fixed text.
        fn phrase(&self, phrase: DetailsPhrase) -> &'static str;
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
        fn causes_heading(&self, level: Level) -> String;
        /// What keeps a need from being met, after the artifact's name.
        fn cause(&self, need: Need, release: &Release) -> String;
        /// A note on the release.
        fn note(&self, note: Note, release: &Release) -> String;
        /// What the license of a base brings along.
        fn passed_terms(&self, base: &Base) -> String;
        /// What a base's training data brings along.
        fn passed_data(&self, base: &Base) -> String;
        /// What may be done with the weights, by all that applies to them.
        fn in_effect(&self, release: &Release) -> String;
        /// That there are so many more of something.
        fn more(&self, count: usize) -> String;
        /// What a state protects, in one sentence.
        fn protects(&self, protects: Protects) -> &'static str;
        /// What a state costs, in one sentence.
        fn costs(&self, costs: Costs) -> &'static str;
        /// A verdict that can be worked towards.
        fn goal(&self, goal: Goal) -> String;
        /// Whose verdict that is.
        fn goal_owner(&self, goal: Goal) -> &'static str;
        /// How many changes it takes, in a few words.
        fn distance(&self, advice: &Advice) -> String;
        /// How many changes it takes and how many ways there are, of which some are
        /// shown; empty if there are none.
        fn introduction(&self, advice: &Advice, shown: usize) -> String;
        /// One change, on a button.
        fn change(&self, change: advice::Change) -> String;
        /// All of a set's changes at once, on a button.
        fn apply_all(&self, count: usize) -> String;
        /// That a plan rests on a matter for judgment, in one sentence.
        fn depends_on_judgment(&self) -> &'static str;
        /// What no change can settle, in one or two sentences.
        fn caveat(&self, caveat: Caveat, release: &Release) -> String;
        /// What a release is called.
        fn claim(&self, claim: Claim) -> &'static str;
        /// What became of a claim, in a word or two.
        fn claim_answer(&self, answer: Answer) -> &'static str;
        /// What heads the advice on a goal that would bear out a claim.
        fn missing_for_claim(&self, goal: Goal) -> String;
        /// Why, in one sentence.
        fn claim_reason(&self, checked: &Checked, release: &Release) -> String;
        /// What a change did and what it did not, in one sentence; empty if it
        /// changed nothing that is rated.
        fn change_summary(&self, difference: &Difference<'_>) -> String;
        /// What a change would do, in short.
        fn change_preview(&self, difference: &Difference<'_>) -> String;
        /// How many criteria of a pillar are met.
        fn pillar_count(&self, pillar: Pillar, evaluation: &Evaluation) -> String;
        /// An answer to what a framework asks.
        fn answer(&self, answer: Answer) -> &'static str;
        /// The class of a parameter of the European index.
        fn class(&self, answer: Answer) -> &'static str;
        /// How many licenses were found, and what to do if it is not among them.
        fn found(&self, found: &[LicenseInfo], query: &str) -> String;
        /// The name of a framework, and what it is.
        fn framework(&self, framework: Framework) -> Named;
        /// What a framework is, in one sentence.
        fn about_framework(&self, framework: Framework) -> String;
        /// Which text of a framework is meant: `version 1.0, October 28, 2024`.
        fn edition(&self, edition: Edition) -> String;
        /// The verdict, in a few words.
        fn verdict(&self, assessment: &Assessment) -> String;
        /// Why, in one or two sentences.
        fn because(&self, assessment: &Assessment, release: &Release) -> String;
        /// When an evaluation was printed, and its link.
        fn printed(&self, day: &str, link: &str) -> String;
        /// The one reason for a verdict, in a few words.
        fn short_reason(&self, assessment: &Assessment, release: &Release) -> String;
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
        /// What a license that the tables name grants, asks and is accepted by, a sentence each.
        fn about(&self, about: &LicenseInfo, license: &License) -> Vec<String>;
        /// All of these sentences.
        fn license_summary(&self, about: &LicenseInfo, license: &License) -> String;
        /// These sentences without what it grants.
        fn license_conditions(&self, about: &LicenseInfo, license: &License) -> String;
        /// How an artifact is in a release, and how it is in the catalog.
        fn differs_from_catalog(
            &self,
            artifact: Artifact,
            release: &Release,
            catalog: &Release,
        ) -> String;
        /// What a condition asks.
        fn condition(&self, condition: Condition) -> &'static str;
        /// Who accepts a license.
        fn body(&self, body: Body) -> &'static str;
    }
}

/// A fixed text where an evaluation is shared, imported or saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the languages say what each is")]
pub enum SharePhrase {
    Share,
    Import,
    Saved,
    Close,
    Link,
    WithSources,
    Compare,
    CopyLink,
    SystemShare,
    Formats,
    Copy,
    NotCopied,
    SaveSvg,
    SavePng,
    SavePng2,
    SaveFile,
    TooLongForQr,
    NotDrawn,
    DropFile,
    ChooseFile,
    Paste,
    Read,
    Reading,
    Save,
    Search,
    Rename,
    Open,
    Delete,
    Restore,
    SaveAll,
    DeleteAll,
    NothingSaved,
    NotSaved,
    TryChanges,
    Size,
    Theme,
    AllowSwitching,
    Yes,
    No,
    Platforms,
    Documentation,
    Colon,
    Badge,
    BadgePlace,
}

/// A fixed text around the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the languages say what each is")]
pub enum ShellPhrase {
    Title,
    Purpose,
    SkipToVerdict,
    Models,
    CompareWith,
    Share,
    Cite,
    Table,
    Saved,
    Credit,
    CreditLink,
    Privacy,
    Unsupported,
    NotLoaded,
    Stopped,
    Retry,
    RecoveryLink,
    UpdateAvailable,
    UpdateNow,
    UpdateLater,
    Offline,
    NoScript,
    PartNotLoaded,
}

words! {
    /// The words of one language on the page as a whole.
    pub trait ShellWords: Sync {
        /// A fixed text.
        fn phrase(&self, phrase: ShellPhrase) -> &'static str;
    }
}

/// Fixed texts of the catalog's page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say what they are for")]
pub enum CatalogPhrase {
    DocumentTitle,
    Description,
    Heading,
    Home,
    Find,
    Kind,
    Level,
    Label,
    Meets,
    HasPublic,
    Sort,
    Any,
    NoMatch,
    ShowAll,
    Compare,
    Open,
    Facts,
    LicenseFor,
    Verdicts,
    Pillars,
    Artifacts,
    OnlyDiffering,
    Same,
    Families,
    StripLegend,
    FollowFamily,
    NoFamily,
    TimelineTitle,
    TimelineDescription,
    TimelineLegend,
    SaveSvg,
    SavePng,
    SaveCsv,
    CopyTable,
    CopyLink,
    CopyEmbed,
    CopyFrame,
    Copied,
    NotCopied,
    NotDrawn,
    Missing,
    NoScript,
    Unsupported,
    NotLoaded,
    Released,
    Remove,
    FewToCompare,
    ComparisonFull,
    Maker,
    YourEvaluation,
    Changes,
    Downloads,
    DownloadCsv,
    DownloadJson,
    Correct,
    CorrectionSent,
    SendCorrection,
    CopyCorrection,
}

words! {
    /// The words of one language on the catalog.
    pub trait CatalogWords: Sync {
        /// A fixed text.
        fn phrase(&self, phrase: CatalogPhrase) -> &'static str;
        /// A kind of model.
        fn kind(&self, kind: catalog::ModelKind) -> &'static str;
        /// An order.
        fn sort(&self, sort: Sort) -> &'static str;
        /// A tab.
        fn tab(&self, tab: CatalogTab) -> &'static str;
        /// The title of the document while a tab is open: `Models: List · Openness Meter`, or
        /// what a comparison finds.
        fn document_title(&self, tab: CatalogTab, finding: Option<&str>) -> String;
        /// How a fact was checked, and when: `on its publisher’s page, 2026-11-24`.
        fn checked(&self, evidence: &Evidence) -> String;
        /// A day, as in `November 28, 2026`.
        fn day(&self, date: &str) -> String;
        /// What somebody sends who suggests a correction: the entry, the fact, what is said of
        /// it by now, and room for what is right.
        fn correction(&self, entry: &catalog::CatalogEntry, fact: &str, evidence: &Evidence)
            -> String;
        /// The subject of that.
        fn correction_subject(&self, release: &Release, fact: &str) -> String;
        /// How many releases are shown of how many, or that there is none.
        fn result_count(&self, shown: usize, all: usize) -> String;
        /// Who made a release, and when it came out.
        fn producer_and_date(&self, release: &Release) -> String;
        /// What is out of a release, for those who cannot see its strip.
        fn strip(&self, release: &Release) -> String;
        /// How many facts of an entry nobody has checked, if any.
        fn unverified(&self, count: usize) -> String;
        /// What compares the release of this name, or no longer.
        fn compare_release(&self, name: &str) -> String;
        /// What shows facts and sources of the release of this name.
        fn facts_of_release(&self, name: &str) -> String;
        /// What removes the release of this name from a comparison.
        fn remove_release(&self, name: &str) -> String;
        /// How many of the compared releases meet a definition of open source.
        fn comparison_finding(&self, met: usize, of: usize) -> String;
        /// That more releases are chosen than can be compared.
        fn too_many_to_compare(&self, chosen: usize, shown: usize) -> String;
        /// The question whether a release may be called this.
        fn called(&self, claim: &str) -> String;
        /// How many facts have no source that was checked, of how many.
        fn purpose(&self, models: usize, unverified: usize) -> String;
        /// The title of a comparison of releases of these names.
        fn comparison_title(&self, names: &[&str]) -> String;
        /// A level with its number: `Level 3 of 4: Modifiable`.
        fn level(&self, level: Level) -> String;
        /// How many criteria of each pillar are met: `Usability: 1.5 of 2, …`.
        fn pillars_met(&self, evaluation: &Evaluation) -> String;
        /// A release on the timeline: its name and origin, its verdict and its pillars.
        fn timeline_mark(&self, release: &Release, evaluation: &Evaluation) -> String;
        /// How many of a year's releases are of a level.
        fn timeline_share(&self, count: usize, of: usize) -> String;
        /// That a file of this name was saved, in one sentence.
        fn saved(&self, file: &str) -> String;
    }
}

/// The head of a column or of a row in a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the languages say what each is")]
pub enum TableHead {
    Part,
    Item,
    Value,
    Terms,
    Reason,
    Model,
    Developer,
    Released,
    Evaluated,
    Link,
    Verdict,
    Artifact,
    Base,
}

words! {
    /// The words of one language on what is shared, imported and saved.
    pub trait ShareWords: Sync {
        /// A fixed text.
        fn phrase(&self, phrase: SharePhrase) -> &'static str;
        /// The release and the verdict on it, in one line.
        fn summary(&self, release: &Release, evaluation: &Evaluation) -> String;
        /// The label and the level, in a few words: `Open weights, level 3 of 4`.
        fn short_verdict(&self, evaluation: &Evaluation) -> String;
        /// What a badge is about, in one word.
        fn badge_name(&self) -> &'static str;
        /// The label on a badge, after its name.
        fn badge_label(&self, label: Label) -> &'static str;
        /// What a badge says, to those who cannot see it.
        fn badge_description(&self, evaluation: &Evaluation) -> String;
        /// The same, and of which release.
        fn badge_description_of(&self, release: &Release, evaluation: &Evaluation) -> String;
        /// What a link to the page leads to.
        fn link_text(&self) -> &'static str;
        /// A post: the summary, the headline and a link, each as the format writes it.
        fn post(&self, summary: &str, headline: &str, built_on: &str, link: &str) -> String;
        /// The producer and the date of a release, as far as they are known.
        fn byline(&self, producer: &str, date: &str) -> String;
        /// The same, and what the release is built on.
        fn byline_with_base(&self, byline: &str, built_on: &str) -> String;
        /// What a frame for a release is called.
        fn frame_title(&self, release: &Release) -> String;
        /// The head of a column or of a row in a table.
        fn table_head(&self, head: TableHead) -> &'static str;
        /// What heads a list of what to release next.
        fn checklist_title(&self, name: &str) -> String;
        /// That nothing is left to release.
        fn nothing_to_release(&self) -> &'static str;
        /// A reference to an evaluation: what it finds, when, by which editions, and where.
        fn citation(&self, summary: &str, day: &str, editions: &[String], link: &str) -> String;
        /// What is cited, and by what it was found.
        fn citation_note(&self) -> &'static str;
        /// A form in which an evaluation is passed on: its name, and what it is for.
        fn form(&self, form: ShareFormat) -> Named;
        /// Where a badge in this format is to stand.
        fn badge_place(&self, badge: ShareFormat) -> &'static str;
        /// The name of a size of what is on other pages.
        fn size(&self, size: Size) -> &'static str;
        /// The name of a theme.
        fn theme(&self, theme: Theme) -> &'static str;
        /// A place where people write, and what it lets through.
        fn platform(&self, outlet: Platform) -> Named;
        /// What was copied, in one sentence.
        fn copied(&self, what: &str, characters: usize) -> String;
        /// What was saved, in one sentence.
        fn file_saved(&self, file: &str) -> String;
        /// How many evaluations are kept, of which some are shown.
        fn saved_count(&self, shown: usize, all: usize) -> String;
        /// That so many were kept.
        fn all_saved(&self, count: usize) -> String;
        /// That so many were deleted.
        fn all_deleted(&self, count: usize) -> String;
        /// That an evaluation is kept, or no longer.
        fn saved_or_deleted(&self, name: &str, is_kept: bool) -> String;
        /// What the button that opens the evaluation of this name does.
        fn open_named(&self, name: &str) -> String;
        /// What the button that deletes the evaluation of this name does.
        fn delete_named(&self, name: &str) -> String;
    }
}

words! {
    /// The words of one language on links.
    pub trait LinkWords: Sync {
        /// What could not be read of a link, in one sentence.
        fn notice(&self, notice: &link::Notice) -> String;
        /// What could not be read of a link that the page was opened by, of these sentences.
        fn notices(&self, notices: &[String]) -> String;
    }
}

/// A fixed text on a file that is imported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the languages say what each is")]
pub enum ImportPhrase {
    Stated,
    NothingStated,
    Inferred,
    Warnings,
    Unknown,
    License,
    Apply,
    ApplyStated,
    NotRead,
}

words! {
    /// The words of one language on files that are imported.
    pub trait ImportWords: Sync {
        /// That the catalog's facts about a base were taken, of which a file has the name alone.
        fn base_from_catalog(&self, base: &str) -> String;
        /// What something is written as.
        fn file_format(&self, format: FileFormat) -> &'static str;
        /// A fixed text.
        fn phrase(&self, phrase: ImportPhrase) -> &'static str;
        /// What a text was taken for, in one sentence.
        fn read_as(&self, format: FileFormat) -> String;
        /// What heads a file of this name, which may be empty.
        fn file_heading(&self, file: &str, heading: &str) -> String;
        /// The name and the producer of a release, as far as they are known.
        fn release_title(&self, release: &Release) -> String;
        /// How far an artifact is out, and under which license of its own.
        fn fact(&self, release: &Release, artifact: Artifact) -> String;
        /// What something was inferred from.
        fn basis(&self, basis: InferenceBasis) -> &'static str;
        /// How far an artifact is out, and what that was inferred from.
        fn inferred_fact(&self, release: &Release, inferred: &Inferred) -> String;
        /// What was inferred and from what, in one sentence.
        fn inferred_notice(&self, inferred: &Inferred) -> String;
        /// What a file does not tell of, in one or two sentences.
        fn unknown(&self, artifacts: &[Artifact]) -> String;
        /// That there are so many releases.
        fn several(&self, count: usize) -> String;
        /// What keeps so many.
        fn save_all(&self, count: usize) -> String;
        /// A place in a file.
        fn place(&self, place: &Place) -> String;
        /// Something odd in a file, in one sentence.
        fn warning(&self, warning: &Warning) -> String;
        /// The same, with its place in the file if it has one.
        fn warning_at(&self, place: Option<&Place>, warning: &Warning) -> String;
        /// Something odd in the Model Openness Framework's YAML, in one sentence.
        fn mof_notice(&self, notice: &mof_yaml::NoticeKind) -> String;
        /// Why such a file cannot be read, in one sentence.
        fn mof_error(&self, error: &mof_yaml::Error) -> String;
        /// Why a value in an object states nothing, in a few words.
        fn object_problem(&self, problem: &object::Problem) -> String;
        /// That the argument `framework` is the id of none, after its name.
        fn unknown_framework(&self, id: &str) -> String;
        /// Why a file cannot be read, in one sentence.
        fn error(&self, error: &ImportError) -> String;
        /// The same, and that nothing was changed.
        fn refusal(&self, error: &ImportError) -> String;
    }
}
