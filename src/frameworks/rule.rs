//! The shape of a rule: all of some clauses, each met by any of some needs.
//!
//! Every need is met by more of the same thing, never by less, so whatever is
//! built of them is monotone: opening something never lowers a verdict. The one
//! exception is [`LicenseNeed::ApprovedIfOut`], which asks nothing of what is
//! withheld.

use super::mof_licenses;
use crate::release::{Artifact, Availability, Basis, Body, Grant, Release, Restrictions};

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
    /// Whether the license that applies to an artifact meets this.
    fn is_met_by(self, release: &Release, artifact: Artifact) -> bool {
        let terms = release.terms(artifact);
        match self {
            Self::Any => true,
            Self::PassOn => terms.lets_pass_on(),
            Self::Open => terms.grant() == Grant::Open,
            Self::Approved => terms.standing().has(Body::Osi),
            Self::ApprovedIfOut => {
                release[artifact].availability == Availability::Withheld
                    || Self::Approved.is_met_by(release, artifact)
            }
            Self::Mof => release.license(artifact).is_some_and(mof_licenses::is_open),
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

/// A requirement on one artifact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Need {
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

/// The artifact is public.
pub const fn public(artifact: Artifact) -> Need {
    Need { artifact, availability: Availability::Public, license: LicenseNeed::Any }
}

/// The artifact is at least partly available.
pub const fn partial(artifact: Artifact) -> Need {
    Need { artifact, availability: Availability::Partial, license: LicenseNeed::Any }
}

/// The artifact is public and its license open.
pub const fn open(artifact: Artifact) -> Need {
    Need { artifact, availability: Availability::Public, license: LicenseNeed::Open }
}

/// The artifact is public and its license approved by the Open Source Initiative.
pub const fn approved(artifact: Artifact) -> Need {
    Need { artifact, availability: Availability::Public, license: LicenseNeed::Approved }
}

/// The artifact's license meets this, whatever its availability.
pub const fn licensed(artifact: Artifact, license: LicenseNeed) -> Need {
    Need { artifact, availability: Availability::Withheld, license }
}

/// The artifact is at least partly available and may be redistributed.
pub const fn passed_on(artifact: Artifact) -> Need {
    Need { artifact, availability: Availability::Partial, license: LicenseNeed::PassOn }
}

impl Need {
    /// Whether the release meets it.
    pub fn is_met_by(&self, release: &Release) -> bool {
        release[self.artifact].availability >= self.availability && self.license_is_met_by(release)
    }

    /// Whether the license that applies to the artifact is as required.
    pub fn license_is_met_by(&self, release: &Release) -> bool {
        self.license.is_met_by(release, self.artifact)
    }

    /// Whether meeting this need always meets the other one too.
    pub fn implies(&self, other: &Self) -> bool {
        self.artifact == other.artifact
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
