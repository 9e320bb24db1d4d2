//! The shape of a rule: all of some clauses, each met by any of some needs.
//!
//! Every need is met by more of the same thing, never by less, so whatever is
//! built of them is monotone: opening something never lowers a verdict. The one
//! exception is [`LicenseNeed::ApprovedIfOut`], which asks nothing of what is
//! withheld.

use super::mof_licenses;
use crate::release::{
    Artifact, Availability, Base, Basis, Body, Grant, License, Release, Restrictions, Terms,
};

/// What a need requires of an artifact's license.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LicenseNeed {
    /// Nothing.
    Any,
    /// That redistribution is known to be allowed.
    PassOn,
    /// That it is open.
    Open,
    /// That the Open Source Initiative has approved it.
    Approved,
    /// The same, unless the artifact is withheld.
    ApprovedIfOut,
    /// That the Model Openness Framework's tool counts it as open.
    Mof,
    /// That there is one, not known to have any of these restrictions.
    Without(Restrictions),
    /// That its terms are known to have none of these restrictions.
    KnownWithout(Restrictions),
}

impl LicenseNeed {
    /// Whether this license, with these terms, meets this for an artifact that is available
    /// so far. The terms may be those of other licenses as well.
    fn is_met_by(
        self,
        terms: Terms,
        license: Option<&License>,
        availability: Availability,
    ) -> bool {
        match self {
            Self::Any => true,
            Self::PassOn => terms.lets_pass_on(),
            Self::Open => terms.grant() == Grant::Open,
            Self::Approved => terms.standing().has(Body::Osi),
            Self::ApprovedIfOut => {
                availability == Availability::Withheld
                    || Self::Approved.is_met_by(terms, license, availability)
            }
            Self::Mof => license.is_some_and(mof_licenses::is_open),
            Self::Without(these) => {
                terms.basis() != Basis::Absent && !terms.restrictions().intersects(these)
            }
            Self::KnownWithout(these) => {
                terms.basis() > Basis::Unknown && !terms.restrictions().intersects(these)
            }
        }
    }

    /// Whether a license that meets this always meets the other one too.
    fn implies(self, other: Self) -> bool {
        match (self, other) {
            (_, Self::Any)
            | (
                Self::Open | Self::Approved | Self::Mof,
                Self::Open | Self::PassOn | Self::Without(_) | Self::KnownWithout(_),
            )
            | (Self::Approved, Self::ApprovedIfOut) => true,
            (Self::Without(more) | Self::KnownWithout(more), Self::Without(less)) => {
                more.includes(less)
            }
            (Self::KnownWithout(more), Self::KnownWithout(less)) => more.includes(less),
            (one, other) => one == other,
        }
    }
}

/// Whose artifact a need is about, where a release is built on another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Owner {
    /// The release's, with what goes along with the base: its terms with the weights, and no
    /// more training data than the base's.
    Both,
    /// The release's alone, as it is stated.
    Release,
    /// The base's; without a base, the release's.
    Base,
}

/// A requirement on one artifact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Need {
    /// Whose artifact.
    pub owner: Owner,
    /// The artifact.
    pub artifact: Artifact,
    /// The least availability.
    pub availability: Availability,
    /// The requirement on its license.
    pub license: LicenseNeed,
}

/// Needs of which any one is enough.
pub type Clause = &'static [Need];

/// Clauses that must all be met.
pub type Rule = &'static [Clause];

/// A need of a release with what goes along with its base.
const fn need(artifact: Artifact, availability: Availability, license: LicenseNeed) -> Need {
    Need { owner: Owner::Both, artifact, availability, license }
}

/// The artifact is public.
pub const fn public(artifact: Artifact) -> Need {
    need(artifact, Availability::Public, LicenseNeed::Any)
}

/// The artifact is at least partly available.
pub const fn partial(artifact: Artifact) -> Need {
    need(artifact, Availability::Partial, LicenseNeed::Any)
}

/// All of the artifact is available, be it after terms are accepted or access is asked for.
pub const fn gated(artifact: Artifact) -> Need {
    need(artifact, Availability::Gated, LicenseNeed::Any)
}

/// The artifact is public and its license open.
pub const fn open(artifact: Artifact) -> Need {
    need(artifact, Availability::Public, LicenseNeed::Open)
}

/// The artifact is at least partly available, and its license open.
pub const fn partly_open(artifact: Artifact) -> Need {
    need(artifact, Availability::Partial, LicenseNeed::Open)
}

/// The artifact is public and its license approved by the Open Source Initiative.
pub const fn approved(artifact: Artifact) -> Need {
    need(artifact, Availability::Public, LicenseNeed::Approved)
}

/// The artifact's license meets this, whatever its availability.
pub const fn licensed(artifact: Artifact, license: LicenseNeed) -> Need {
    need(artifact, Availability::Withheld, license)
}

/// The artifact is at least partly available and may be redistributed.
pub const fn passed_on(artifact: Artifact) -> Need {
    need(artifact, Availability::Partial, LicenseNeed::PassOn)
}

impl Need {
    /// The same of the release alone, whatever it is built on.
    #[must_use]
    pub const fn of_release(self) -> Self {
        Self { owner: Owner::Release, ..self }
    }

    /// The same of the base, if there is one. Of a base, no need asks for a license.
    #[must_use]
    pub const fn of_base(self) -> Self {
        Self { owner: Owner::Base, ..self }
    }

    /// Whether the release meets it.
    pub fn is_met_by(&self, release: &Release) -> bool {
        self.found(release) >= self.availability && self.license_is_met_by(release)
    }

    /// How far the artifact is available, as the need counts it.
    pub fn found(&self, release: &Release) -> Availability {
        match (self.owner, release.base()) {
            (Owner::Both, _) => release.availability(self.artifact),
            (Owner::Base, Some(base)) => base.availability(self.artifact),
            (Owner::Release, _) | (Owner::Base, None) => release[self.artifact].availability,
        }
    }

    /// Whether the license that applies to the artifact is as required.
    pub fn license_is_met_by(&self, release: &Release) -> bool {
        let terms = match self.owner {
            Owner::Both => release.terms(self.artifact),
            Owner::Release | Owner::Base => release.stated_terms(self.artifact),
        };
        let availability = release[self.artifact].availability;
        self.license.is_met_by(terms, release.license(self.artifact), availability)
    }

    /// Whether the base leaves it possible that the release meets this, by whatever changes.
    pub fn is_left_open_by(&self, base: &Base) -> bool {
        let is_out = |artifact| base.availability(artifact) >= self.availability;
        match (self.owner, self.artifact) {
            (Owner::Both, Artifact::TrainingData) => is_out(Artifact::TrainingData),
            (Owner::Both, Artifact::Weights) => base.license.as_ref().is_none_or(|license| {
                self.license.is_met_by(license.terms(), Some(license), Availability::Public)
            }),
            (Owner::Both | Owner::Release, _) => true,
            (Owner::Base, artifact) => is_out(artifact),
        }
    }

    /// Whether meeting this need always meets the other one too.
    pub fn implies(&self, other: &Self) -> bool {
        let is_owned =
            self.owner == other.owner || self.owner == Owner::Both && other.owner == Owner::Release;
        is_owned
            && self.artifact == other.artifact
            && self.availability >= other.availability
            && self.license.implies(other.license)
    }
}

/// Whether the release meets the clause.
pub fn meets_clause(release: &Release, clause: Clause) -> bool {
    clause.iter().any(|need| need.is_met_by(release))
}

/// Whether the release meets the rule.
pub fn meets(release: &Release, rule: Rule) -> bool {
    rule.iter().all(|clause| meets_clause(release, clause))
}

/// Whether meeting the first clause always meets the second.
pub fn implies(first: Clause, second: Clause) -> bool {
    first.iter().all(|need| second.iter().any(|other| need.implies(other)))
}

/// The conditions that the release does not meet, without those that another of them
/// implies.
pub fn missing(release: &Release, conditions: impl IntoIterator<Item = Clause>) -> Vec<Clause> {
    let all: Vec<Clause> =
        conditions.into_iter().filter(|clause| !meets_clause(release, clause)).collect();
    let mut strongest = all.clone();
    strongest.retain(|clause| !all.iter().any(|other| other != clause && implies(other, clause)));
    strongest
}
