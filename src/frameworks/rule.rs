//! The shape of a rule: all of some clauses, each met by any of some needs.
//!
//! Every need is met by more of the same thing, never by less, so whatever is
//! built of them is monotone: opening something never lowers a verdict.

use crate::release::{Artifact, Availability, Grant, Release};

/// What a need asks of an artifact's license.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LicenseNeed {
    /// Nothing.
    Any,
    /// That it may be passed on at all, as far as is known.
    PassOn,
    /// That it is open.
    Open,
}

/// One thing that can be asked of a release.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Need {
    /// Which artifact.
    pub artifact: Artifact,
    /// How far it must be out, at least.
    pub availability: Availability,
    /// What its license must grant.
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

/// The artifact is at least partly available and may be passed on.
pub const fn passed_on(artifact: Artifact) -> Need {
    Need { artifact, availability: Availability::Partial, license: LicenseNeed::PassOn }
}

impl Need {
    /// Whether the release meets it.
    pub fn is_met_by(&self, release: &Release) -> bool {
        release[self.artifact].availability >= self.availability
            && match self.license {
                LicenseNeed::Any => true,
                LicenseNeed::PassOn => release.terms(self.artifact).lets_pass_on(),
                LicenseNeed::Open => release.terms(self.artifact).grant() == Grant::Open,
            }
    }

    /// Whether meeting this need always meets the other one too.
    pub fn implies(&self, other: &Self) -> bool {
        self.artifact == other.artifact
            && self.availability >= other.availability
            && match other.license {
                LicenseNeed::Any => true,
                LicenseNeed::PassOn => self.license != LicenseNeed::Any,
                LicenseNeed::Open => self.license == LicenseNeed::Open,
            }
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

/// Which needs of the rule the release meets: bit `n` is its `n`-th need, in the
/// order in which the clauses list them.
pub fn needs_met(release: &Release, rule: Rule) -> u32 {
    rule.iter()
        .flat_map(|clause| clause.iter())
        .enumerate()
        .filter(|(_, need)| need.is_met_by(release))
        .fold(0, |met, (bit, _)| met | 1 << bit)
}
