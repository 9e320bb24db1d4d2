//! Changes to a release.

use crate::{
    advice::Change,
    release::{Artifact, Availability, Base, Claim, License, Release, Scope},
};

/// A change to a release, as one control makes it.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::app) enum Edit {
    /// An artifact is out to this degree.
    Availability(Artifact, Availability),
    /// A license is stated, or taken back.
    License(Scope, Option<License>),
    /// What advice says, at once.
    Changes(Vec<Change>),
    /// What the release is called.
    Claim(Option<Claim>),
    /// The answer to whether the model has systemic risk.
    SystemicRisk(Option<bool>),
    /// What it is built on.
    Base(Box<Base>),
}

impl Edit {
    /// Makes the change.
    pub(in crate::app) fn apply(&self, release: &mut Release) {
        match self {
            Self::Availability(artifact, availability) => {
                release[*artifact].availability = *availability;
            }
            Self::License(scope, license) => release.state(*scope, license.clone()),
            Self::Changes(changes) => {
                for change in changes {
                    change.apply(release);
                }
            }
            Self::Claim(claim) => release.claim = *claim,
            Self::SystemicRisk(answer) => release.systemic_risk = *answer,
            Self::Base(base) => (**base).clone_into(&mut release.base),
        }
    }

    /// The release after the change.
    pub(in crate::app) fn applied(&self, release: &Release) -> Release {
        let mut after = release.clone();
        self.apply(&mut after);
        after
    }
}
