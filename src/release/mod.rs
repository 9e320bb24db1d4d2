//! A release: its artifacts, their availability, and their licenses.

mod artifact;
mod base;
mod claim;
mod expression;
mod flop;
mod hub_licenses;
mod license;
mod license_info;
mod normalized_name;
mod recognize;
mod terms;

use std::ops::{Index, IndexMut};

pub use self::{
    artifact::{Artifact, ArtifactType, Group},
    base::Base,
    claim::Claim,
    flop::{Flop, NoFlop},
    license::License,
    license_info::LicenseInfo,
    recognize::recognize,
    terms::{Basis, Body, Condition, Grant, Restriction, Restrictions, Standing, Terms},
};

vocabulary! {
    /// How far an artifact is available, from the least to the most.
    #[derive(Default, PartialOrd, Ord)]
    pub enum Availability {
        /// Nobody outside can get it.
        #[default]
        Withheld = "withheld",
        /// Sampled, incomplete, or described but not handed over.
        Partial = "partial",
        /// All of it, after terms are accepted or access is asked for. Every rule that does
        /// not speak of gates counts it as partial.
        Gated = "gated",
        /// Anyone can get it.
        Public = "public",
    }
}

impl Availability {
    /// The three that every rule tells apart.
    pub const WITHOUT_GATES: [Self; 3] = [Self::Withheld, Self::Partial, Self::Public];

    /// The same, where a gate is not told apart.
    #[must_use]
    pub const fn without_gate(self) -> Self {
        match self {
            Self::Gated => Self::Partial,
            Self::Withheld | Self::Partial | Self::Public => self,
        }
    }

    /// How much of it is out, in a picture: nothing, half of it or all.
    pub const fn filled(self) -> f64 {
        match self {
            Self::Withheld => 0.0,
            Self::Partial | Self::Gated => 0.5,
            Self::Public => 1.0,
        }
    }

    /// Whether it is partial, be it because of a gate.
    pub const fn is_partial(self) -> bool {
        matches!(self, Self::Partial | Self::Gated)
    }

    /// The availability after a press on the artifact's switch, which was on or off.
    pub const fn switched(is_on: bool) -> Self {
        if is_on { Self::Withheld } else { Self::Public }
    }

    /// The availability after a press on the checkbox beside it, which was on or off.
    pub const fn partly(is_on: bool) -> Self {
        if is_on { Self::Public } else { Self::Partial }
    }
}

/// The facts about one artifact of a release.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// How far it is available.
    pub availability: Availability,
    /// Its own license; it inherits one if it has none.
    pub license: Option<License>,
    /// The address that shows these facts.
    pub source: Option<String>,
}

/// The licenses that artifacts without their own inherit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Licenses {
    /// For everything.
    pub release: Option<License>,
    /// For code.
    pub code: Option<License>,
    /// For data, the weights included.
    pub data: Option<License>,
    /// For documents.
    pub document: Option<License>,
}

/// What a license is stated for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scope {
    /// The whole release.
    Release,
    /// All artifacts of a type.
    Type(ArtifactType),
    /// One artifact.
    Artifact(Artifact),
}

impl Scope {
    /// Every scope, the widest first.
    pub fn all() -> impl Iterator<Item = Self> {
        let wide = [Self::Release].into_iter().chain(ArtifactType::ALL.map(Self::Type));
        wide.chain(Artifact::ALL.map(Self::Artifact))
    }
}

/// A release of an AI model. By default, everything is withheld.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Release {
    /// The name, as in `Mixtral 8x7B`.
    pub name: String,
    /// The name of whoever made it.
    pub producer: String,
    /// The date of the release, as in `2023-12-11`; may be any text.
    pub date: String,
    /// The version, if it is not part of the name.
    pub version: String,
    /// The addresses of pages about the release as a whole.
    pub links: Vec<String>,
    /// Whether the model has systemic risk in the sense of the EU AI Act, if that is known.
    pub systemic_risk: Option<bool>,
    /// What the release is called, if that is to be checked.
    pub claim: Option<Claim>,
    /// What it is built on; see [`base`](Self::base).
    pub base: Base,
    /// The licenses that artifacts inherit.
    pub licenses: Licenses,
    /// The keys and values of a link that are unknown here. They are kept for a later
    /// version that may know them.
    pub other: Vec<(String, String)>,
    /// The facts about each artifact, in the order of [`Artifact`]: `release[artifact]`.
    pub facts: [Facts; Artifact::COUNT],
}

impl Index<Artifact> for Release {
    type Output = Facts;

    fn index(&self, artifact: Artifact) -> &Facts {
        &self.facts[artifact]
    }
}

impl IndexMut<Artifact> for Release {
    fn index_mut(&mut self, artifact: Artifact) -> &mut Facts {
        &mut self.facts[artifact]
    }
}

impl Release {
    /// Changes the availability of an artifact as a press on its switch does, or on the
    /// checkbox beside it (`is_partly`).
    pub fn press(&mut self, artifact: Artifact, is_partly: bool) {
        let known = &mut self[artifact].availability;
        *known = if is_partly {
            Availability::partly(known.is_partial())
        } else {
            Availability::switched(*known > Availability::Withheld)
        };
    }

    /// The license that is stated for exactly this scope.
    pub fn stated(&self, scope: Scope) -> Option<&License> {
        match scope {
            Scope::Release => self.licenses.release.as_ref(),
            Scope::Type(ArtifactType::Code) => self.licenses.code.as_ref(),
            Scope::Type(ArtifactType::Data) => self.licenses.data.as_ref(),
            Scope::Type(ArtifactType::Document) => self.licenses.document.as_ref(),
            Scope::Artifact(artifact) => self[artifact].license.as_ref(),
        }
    }

    /// States a license for exactly this scope, or none.
    pub fn state(&mut self, scope: Scope, license: Option<License>) {
        *match scope {
            Scope::Release => &mut self.licenses.release,
            Scope::Type(ArtifactType::Code) => &mut self.licenses.code,
            Scope::Type(ArtifactType::Data) => &mut self.licenses.data,
            Scope::Type(ArtifactType::Document) => &mut self.licenses.document,
            Scope::Artifact(artifact) => &mut self[artifact].license,
        } = license;
    }

    /// The license that applies if this scope states none: that of the artifact's type, else
    /// that of the release.
    pub fn inherited(&self, scope: Scope) -> Option<&License> {
        let of_type = match scope {
            Scope::Release => return None,
            Scope::Type(_) => None,
            Scope::Artifact(artifact) => artifact.artifact_type(),
        };
        of_type.and_then(|of| self.stated(Scope::Type(of))).or(self.licenses.release.as_ref())
    }

    /// The license that applies to an artifact: its own, else what it inherits.
    pub fn license(&self, artifact: Artifact) -> Option<&License> {
        let scope = Scope::Artifact(artifact);
        self.stated(scope).or_else(|| self.inherited(scope))
    }

    /// What it is built on, if anything is said of that.
    pub fn base(&self) -> Option<&Base> {
        (self.base != Base::default()).then_some(&self.base)
    }

    /// The terms of the license that the release itself has for an artifact.
    pub fn stated_terms(&self, artifact: Artifact) -> Terms {
        self.license(artifact).map_or(Terms::ABSENT, License::terms)
    }

    /// The terms that apply to an artifact: to the weights, those of the base as well.
    pub fn terms(&self, artifact: Artifact) -> Terms {
        let stated = self.stated_terms(artifact);
        match self.base.terms().filter(|_| artifact == Artifact::Weights) {
            Some(terms) => stated.and(terms),
            None => stated,
        }
    }

    /// How far an artifact is available to whoever would make the release again: of the
    /// training data, no further than that of the base.
    pub fn availability(&self, artifact: Artifact) -> Availability {
        let stated = self[artifact].availability;
        match self.base().filter(|_| artifact == Artifact::TrainingData) {
            Some(base) => stated.min(base.training_data),
            None => stated,
        }
    }

    /// The artifacts with exactly this availability, in order.
    pub fn artifacts(&self, availability: Availability) -> impl Iterator<Item = Artifact> {
        Artifact::ALL
            .into_iter()
            .filter(move |artifact| self[*artifact].availability == availability)
    }
}
