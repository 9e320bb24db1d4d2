//! What was read of a file: what it states, what was inferred, what stays unknown, and what
//! should be checked.

use super::super::mof_yaml::{self, NoticeKind};
use crate::{
    frameworks::osai::Published,
    link,
    release::{Artifact, Availability, Release},
};

/// The format of a file or a pasted text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are the kinds")]
pub enum FileFormat {
    Link,
    Json,
    MofYaml,
    ModelCard,
    CycloneDx,
    Spdx,
    /// The answer of a model hub's API.
    Hub,
    /// The YAML of the European Open Source AI Index.
    Osai,
}

impl FileFormat {
    /// Its name for programs.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Link => "link",
            Self::Json => "json",
            Self::MofYaml => "mof-yaml",
            Self::ModelCard => "model-card",
            Self::CycloneDx => "cyclonedx",
            Self::Spdx => "spdx",
            Self::Hub => "hub",
            Self::Osai => "osai",
        }
    }
}

/// What a fact was inferred from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InferenceBasis {
    /// The weights are public, and so is open inference code.
    OpenInferenceCode,
    /// The file is the model card of a hub, where the weights are.
    CardOfWeights,
    /// It is the hub's answer for a model, which has weights as a rule.
    ModelOnHub,
    /// The hub shows the metadata of the card.
    CardMetadata,
    /// A download has to be asked for.
    Gated,
    /// The file does not say whether a download has to be asked for.
    MaybeGated,
    /// People in some places cannot download it.
    ClosedToPlaces,
    /// A download address is given.
    Download,
    /// The artifact is named or described only.
    Described,
    /// The file contains the artifact.
    InFile,
    /// The address of the artifact is given.
    Address,
    /// An open-source library runs the model.
    OpenLibrary,
    /// The code is an open-source library's, and the model has none of its own.
    CodeOfLibrary,
    /// A paper is named.
    Cited,
    /// The artifact has to be assembled from its sources.
    Reassembled,
}

/// A fact that the file does not state, but that follows from what it states.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inferred {
    /// The artifact.
    pub artifact: Artifact,
    /// Its availability.
    pub availability: Availability,
    /// The address that shows the fact.
    pub source: Option<String>,
    /// What it was inferred from.
    pub basis: InferenceBasis,
    /// The place of that in the file, if there is one.
    pub place: Option<Place>,
}

/// A place in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A line and a column.
    Line(mof_yaml::Place),
    /// A path of keys, as in `components[0].name`.
    Path(String),
}

impl Place {
    /// The place of a path, unless that is empty.
    pub(super) fn path(path: &str) -> Option<Self> {
        (!path.is_empty()).then(|| Self::Path(path.to_owned()))
    }
}

/// Something in a file that should be checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warning {
    /// In the Model Openness Framework's YAML, or in YAML at all.
    Mof(NoticeKind),
    /// In a link, or in our JSON, which has the same keys.
    Link(link::Notice),
    /// The file has this unknown version of its format.
    OtherVersion(String),
    /// The file has this many more models than the one that was read.
    MoreModels(usize),
    /// It states these licenses where one is meant; all of them are taken to apply.
    SeveralLicenses(String),
    /// This license was concluded, which differs from the declared one; the latter counts.
    Concluded(String),
    /// A property of ours states this, and the file's own fields something else; they count.
    Overruled(String),
    /// The value has another type than the key is for.
    WrongKind,
    /// The model was made from this one, in this way.
    BasedOn(String, Derivation),
    /// People in this place, by its code, cannot download the model.
    ClosedTo(String),
    /// The hub has disabled the repository, which hands nothing over.
    Disabled,
    /// The repository is private.
    Private,
    /// No weights are among the files of the repository.
    NoWeights,
    /// The European index itself says this, where its own rule and the same facts say that.
    PublishedScore(Published, Published),
    /// So many items of a list are no releases; they are left out.
    LeftOut(usize),
    /// A data set of this artifact has no license, so that none is in force for the whole.
    DataWithoutLicense(Artifact),
}

/// How a model was made from another one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Derivation {
    /// In a way that the file does not tell.
    #[default]
    Unknown,
    /// It was trained further.
    Finetuned,
    /// It was quantized.
    Quantized,
    /// It was merged from several.
    Merged,
    /// It is an adapter, which needs the other one to run.
    Adapter,
}

/// The release of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportResult {
    /// The format of the file.
    pub format: FileFormat,
    /// What the file states.
    pub stated: Release,
    /// What was inferred from that.
    pub inferred: Vec<Inferred>,
    /// The artifacts that the file says nothing about.
    pub unknown: Vec<Artifact>,
    /// What should be checked, with its place in the file if it has one.
    pub warnings: Vec<(Option<Place>, Warning)>,
    /// What the European index says itself, in one of its files.
    pub published: Option<Published>,
}

/// Why a file cannot be imported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ImportError {
    /// It is empty.
    Empty,
    /// It is invalid YAML, or too large.
    Yaml(mof_yaml::Error),
    /// It is invalid JSON, at this place and for this reason.
    NotJson(mof_yaml::Place, JsonFault),
    /// Its format is unknown.
    OtherKind,
    /// It has this format, but no model.
    NoModel(FileFormat),
    /// It is in this version of SPDX, which has no models: they came with version 3.
    OldSpdx(String),
    /// It is a model hub's answer for a data set.
    HubDataSet,
    /// It is a model hub's answer for an app.
    HubApp,
    /// It is a model hub's answer that there is none, for this reason.
    HubError(String),
}

/// What is wrong with JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JsonFault {
    /// It ends before it is complete.
    CutOff,
    /// Its lists and objects nest too deep.
    TooDeep,
    /// It breaks the grammar.
    Invalid,
}

/// Why a hub tells nothing of a model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LookUpError {
    /// There is no such model, or it is private: the hub does not tell which.
    NotFound,
    /// The hub has been asked too often from here.
    TooMany,
    /// The hub cannot be reached.
    Unreachable,
    /// The hub answers with this status, which says that it failed.
    Failed(u16),
}

impl ImportResult {
    /// An empty result for a file in this format.
    pub(in crate::formats) fn new(format: FileFormat) -> Self {
        let (stated, inferred, unknown, warnings, published) = Default::default();
        Self { format, stated, inferred, unknown, warnings, published }
    }

    /// The release that the file states, with what was inferred.
    pub fn release(&self) -> Release {
        let mut release = self.stated.clone();
        for Inferred { artifact, availability, source, .. } in &self.inferred {
            let facts = &mut release[*artifact];
            facts.availability = facts.availability.max(*availability);
            if facts.source.is_none() {
                facts.source.clone_from(source);
            }
        }
        release
    }

    /// Adds a fact that was inferred from what is at a path, unless the artifact is already
    /// stated or inferred.
    pub(super) fn infer(
        &mut self,
        artifact: Artifact,
        availability: Availability,
        source: Option<&str>,
        basis: InferenceBasis,
        path: &str,
    ) {
        let is_known = self.stated[artifact].availability > Availability::Withheld
            || self.inferred.iter().any(|known| known.artifact == artifact);
        if !is_known {
            let (source, place) = (source.map(str::to_owned), Place::path(path));
            self.inferred.push(Inferred { artifact, availability, source, basis, place });
        }
    }

    /// States the availability and the source of an artifact.
    pub(super) fn state(
        &mut self,
        artifact: Artifact,
        availability: Availability,
        source: Option<&str>,
    ) {
        let facts = &mut self.stated[artifact];
        facts.availability = facts.availability.max(availability);
        if let Some(source) = source.filter(|_| facts.source.is_none()) {
            facts.source = Some(source.to_owned());
        }
        self.inferred.retain(|known| known.artifact != artifact);
    }

    /// Adds a warning about a path.
    pub(in crate::formats) fn warn(&mut self, path: &str, warning: Warning) {
        self.warnings.push((Place::path(path), warning));
    }

    /// Fills `unknown` with those of these artifacts that are neither stated nor inferred.
    pub(super) fn with_unknown(mut self, of: impl IntoIterator<Item = Artifact>) -> Self {
        let release = self.release();
        let is_unknown =
            |artifact: &Artifact| release[*artifact].availability == Availability::Withheld;
        self.unknown = of.into_iter().filter(is_unknown).collect();
        self
    }
}
