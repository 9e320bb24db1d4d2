//! What a change to a release changes in how it is rated, and what it does not.

use crate::{
    Evaluation, evaluate,
    frameworks::{self, Assessment},
    release::{Artifact, Availability, Release, Scope},
};

/// What is different between two releases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// Nothing that is rated.
    Nothing,
    /// One artifact is out to another degree.
    Availability(Artifact, Availability),
    /// One license is stated, or taken back.
    License(Scope),
    /// The question on systemic risk is answered otherwise.
    SystemicRisk,
    /// This many things at once.
    Several(usize),
    /// It is another release.
    Release,
}

/// Two releases and how both are rated.
#[derive(Clone, Debug)]
pub struct Difference<'a> {
    /// The releases, before and after.
    pub releases: [&'a Release; 2],
    /// What is different.
    pub what: What,
    /// What the four-level scale says of each.
    pub evaluations: [Evaluation; 2],
    /// What the other frameworks say of each.
    pub assessments: [[Assessment; 4]; 2],
}

impl<'a> Difference<'a> {
    /// What is different from one release to another.
    pub fn between(before: &'a Release, after: &'a Release) -> Self {
        let releases = [before, after];
        Self {
            releases,
            what: What::between(before, after),
            evaluations: releases.map(evaluate),
            assessments: releases.map(frameworks::assess),
        }
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
        let all: Vec<Self> = switched.chain(licensed).chain(answered).collect();
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
