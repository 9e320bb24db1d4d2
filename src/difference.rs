//! What a change to a release changes in its rating, and what it does not.

use crate::{
    Rating,
    release::{Artifact, Availability, Release, Scope},
};

/// What is different between two releases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// Nothing that any rating depends on.
    Nothing,
    /// The availability of one artifact, which is now this.
    Availability(Artifact, Availability),
    /// The license that is stated for this scope.
    License(Scope),
    /// The answer to the question on systemic risk.
    SystemicRisk,
    /// What it is built on.
    Base,
    /// So many of these at once.
    Several(usize),
    /// All: it is another release.
    Release,
}

/// Two ratings, and what is different between their releases.
#[derive(Clone, Copy, Debug)]
pub struct Difference<'a> {
    /// The rating before.
    pub before: &'a Rating,
    /// The rating after.
    pub after: &'a Rating,
    /// What is different between the releases.
    pub what: What,
}

impl<'a> Difference<'a> {
    /// What is different from one rating to another.
    pub fn between(before: &'a Rating, after: &'a Rating) -> Self {
        Self { before, after, what: What::between(before.release(), after.release()) }
    }
}

impl What {
    fn between(before: &Release, after: &Release) -> Self {
        let switched = Artifact::ALL
            .into_iter()
            .map(|artifact| (artifact, after[artifact].availability))
            .filter(|(artifact, now)| before[*artifact].availability != *now)
            .map(|(artifact, now)| Self::Availability(artifact, now));
        let licensed = Scope::all()
            .filter(|scope| before.stated(*scope) != after.stated(*scope))
            .map(Self::License);
        let answered = (before.systemic_risk != after.systemic_risk).then_some(Self::SystemicRisk);
        let rebuilt = (before.base != after.base).then_some(Self::Base);
        let all: Vec<Self> = switched.chain(licensed).chain(answered).chain(rebuilt).collect();
        match all[..] {
            _ if (&before.name, &before.producer) != (&after.name, &after.producer) => {
                if all.is_empty() { Self::Nothing } else { Self::Release }
            }
            [] => Self::Nothing,
            [one] => one,
            _ => Self::Several(all.len()),
        }
    }
}
