//! What a release is: which artifacts are out, how far, and under which terms.

mod about;
mod artifact;
mod claim;
mod expression;
mod hub;
mod license;
mod spelling;
mod terms;

use std::ops::{Index, IndexMut};

pub use self::{
    about::About,
    artifact::{Artifact, ArtifactType, Group},
    claim::Claim,
    license::License,
    terms::{Basis, Body, Condition, Grant, Restriction, Restrictions, Standing, Terms},
};

/// How far an artifact is out, in order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Availability {
    /// Not to be had.
    #[default]
    Withheld,
    /// Gated, on request, sampled, or described but not handed over.
    Partial,
    /// Anyone can get it.
    Public,
}

impl Availability {
    /// Every availability, in order.
    pub const ALL: [Self; 3] = [Self::Withheld, Self::Partial, Self::Public];

    /// The stable id, as in `public`.
    pub const fn id(self) -> &'static str {
        ["withheld", "partial", "public"][self as usize]
    }

    /// What pressing an artifact's switch comes to, which is on or off.
    pub const fn switched(is_on: bool) -> Self {
        if is_on { Self::Withheld } else { Self::Public }
    }

    /// What pressing the checkbox beside it comes to, which is on or off.
    pub const fn partly(is_on: bool) -> Self {
        if is_on { Self::Public } else { Self::Partial }
    }
}

/// What is known of one artifact of a release.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// How far it is out.
    pub availability: Availability,
    /// Its own license, where it has one; else it inherits.
    pub license: Option<License>,
    /// The address that shows it.
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

/// Whom a license is stated for.
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

/// A release of an AI model. Its default is a release of nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Release {
    /// The name, as in `Mixtral 8x7B`.
    pub name: String,
    /// Who made it.
    pub producer: String,
    /// When it came out, as in `2023-12-11`; any text is kept.
    pub date: String,
    /// Its version, where the name does not say it.
    pub version: String,
    /// Pages about the release as a whole.
    pub links: Vec<String>,
    /// Whether the model has systemic risk in the sense of the EU AI Act, where
    /// somebody has answered that.
    pub systemic_risk: Option<bool>,
    /// What it is called, where somebody has said that.
    pub claim: Option<Claim>,
    /// The licenses that artifacts inherit.
    pub licenses: Licenses,
    /// What a link said that is not known here, by its key: kept, so that one that
    /// knows more finds it again.
    pub other: Vec<(String, String)>,
    /// What is known of each artifact, in the order of [`Artifact`];
    /// `release[artifact]` reads better.
    pub facts: [Facts; Artifact::COUNT],
}

impl Index<Artifact> for Release {
    type Output = Facts;

    fn index(&self, artifact: Artifact) -> &Facts {
        &self.facts[artifact as usize]
    }
}

impl IndexMut<Artifact> for Release {
    fn index_mut(&mut self, artifact: Artifact) -> &mut Facts {
        &mut self.facts[artifact as usize]
    }
}

impl Release {
    /// Does what pressing the switch of an artifact does, or the checkbox beside it.
    pub fn press(&mut self, artifact: Artifact, is_partly: bool) {
        let known = &mut self[artifact].availability;
        *known = if is_partly {
            Availability::partly(*known == Availability::Partial)
        } else {
            Availability::switched(*known > Availability::Withheld)
        };
    }

    /// The license stated for exactly this scope.
    pub fn stated(&self, scope: Scope) -> Option<&License> {
        match scope {
            Scope::Release => self.licenses.release.as_ref(),
            Scope::Type(ArtifactType::Code) => self.licenses.code.as_ref(),
            Scope::Type(ArtifactType::Data) => self.licenses.data.as_ref(),
            Scope::Type(ArtifactType::Document) => self.licenses.document.as_ref(),
            Scope::Artifact(artifact) => self[artifact].license.as_ref(),
        }
    }

    /// States the license for exactly this scope, or takes it back.
    pub fn state(&mut self, scope: Scope, license: Option<License>) {
        *match scope {
            Scope::Release => &mut self.licenses.release,
            Scope::Type(ArtifactType::Code) => &mut self.licenses.code,
            Scope::Type(ArtifactType::Data) => &mut self.licenses.data,
            Scope::Type(ArtifactType::Document) => &mut self.licenses.document,
            Scope::Artifact(artifact) => &mut self[artifact].license,
        } = license;
    }

    /// The license that applies where this scope states none: the one for the
    /// artifact's type, else the release's.
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

    /// The terms that apply to an artifact.
    pub fn terms(&self, artifact: Artifact) -> Terms {
        self.license(artifact).map_or(Terms::ABSENT, License::terms)
    }

    /// The artifacts that are just this far out, in order.
    pub fn artifacts(&self, availability: Availability) -> impl Iterator<Item = Artifact> {
        Artifact::ALL
            .into_iter()
            .filter(move |artifact| self[*artifact].availability == availability)
    }
}
