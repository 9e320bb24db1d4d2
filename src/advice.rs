//! The fewest changes that raise a verdict, found by exact search.
//!
//! A change opens something: it gives an artifact out further, or states an open
//! license for the release, for a type or for one artifact. Every rule is a list
//! of clauses, each met by any of some needs, and there is a license for every
//! scope that meets whatever a rule asks ([`offered`]). So a set of changes is a
//! set of places, and each clause says which places would do. The search goes
//! through every way to state licenses for more than one artifact, and under each
//! through every choice of one need a clause: no smaller set can be missed.

use crate::{
    evaluate,
    frameworks::{
        Answer, Framework, claims, eu_ai_act,
        four_level::{Label, Level},
        mof::Class,
        rule::{self, Clause, Need},
    },
    release::{Artifact, ArtifactType, Availability, License, Release, Scope},
};

/// A verdict that can be worked towards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Goal {
    /// A level of the four-level scale.
    Level(Level),
    /// A label of the four-level scale.
    Label(Label),
    /// A class of the Model Openness Framework.
    Class(Class),
    /// The best verdict of a framework without classes.
    Verdict(Framework),
    /// That anyone can get the weights.
    Access,
    /// That anyone may use the weights for research.
    Research,
}

impl Goal {
    /// Every level of every framework above the lowest, in order.
    pub const LADDERS: [Self; 9] = [
        Self::Level(Level::Limited),
        Self::Level(Level::Modifiable),
        Self::Level(Level::Radical),
        Self::Class(Class::III),
        Self::Class(Class::II),
        Self::Class(Class::I),
        Self::Verdict(Framework::Osaid),
        Self::Verdict(Framework::OpenWeight),
        Self::Verdict(Framework::EuAiAct),
    ];

    /// The stable id, as in `modifiable`, `class-3` or `osaid`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Level(level) => level.id(),
            Self::Label(label) => label.id(),
            Self::Class(Class::III) => "class-3",
            Self::Class(Class::II) => "class-2",
            Self::Class(Class::I) => "class-1",
            Self::Verdict(framework) => framework.id(),
            Self::Access => "access",
            Self::Research => "research",
        }
    }

    /// All that it takes, as far as changes can bring it about.
    pub fn conditions(self) -> Vec<Clause> {
        match self {
            Self::Level(level) => level.conditions(),
            Self::Label(label) => label.conditions(),
            Self::Class(class) => class.conditions().collect(),
            Self::Verdict(framework) => framework.conditions(),
            Self::Access => claims::ACCESS.conditions(),
            Self::Research => claims::RESEARCH.conditions(),
        }
    }

    /// Whether the release is there.
    pub fn is_reached(self, release: &Release) -> bool {
        match self {
            Self::Level(level) => evaluate(release).level >= level,
            Self::Label(label) => evaluate(release).label >= label,
            Self::Class(class) => class.is_reached(release),
            Self::Verdict(framework) => framework.assess(release).verdict == Answer::Yes,
            Self::Access => claims::ACCESS.answer(release) == Answer::Yes,
            Self::Research => claims::RESEARCH.answer(release) == Answer::Yes,
        }
    }
}

/// One thing that can be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Change {
    /// An artifact is given out this far.
    Availability(Artifact, Availability),
    /// An open license is stated for this scope.
    License(Scope),
}

impl Change {
    /// Makes the change.
    pub fn apply(self, release: &mut Release) {
        match self {
            Self::Availability(artifact, availability) => {
                release[artifact].availability = availability;
            }
            Self::License(scope) => release.state(scope, License::new(offered(scope))),
        }
    }
}

/// The license that is offered for a scope: one that meets whatever a rule asks
/// of an artifact there, and that the Model Openness Framework means for its
/// type. Others may do as well.
pub const fn offered(scope: Scope) -> &'static str {
    let of = match scope {
        Scope::Release | Scope::Artifact(Artifact::Weights | Artifact::Checkpoints) => None,
        Scope::Type(of) => Some(of),
        Scope::Artifact(artifact) => artifact.artifact_type(),
    };
    match of {
        None | Some(ArtifactType::Code) => "Apache-2.0",
        Some(ArtifactType::Data) => "CDLA-Permissive-2.0",
        Some(ArtifactType::Document) => "CC-BY-4.0",
    }
}

/// A smallest set of changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Set {
    /// The changes, in the order of artifacts and then of scopes.
    pub changes: Vec<Change>,
    /// Whether the verdict then rests on a description of the training data
    /// being complete, which is a matter for judgement.
    pub is_judged: bool,
}

impl Set {
    /// The release after all of its changes.
    pub fn applied(&self, release: &Release) -> Release {
        let mut after = release.clone();
        for change in &self.changes {
            change.apply(&mut after);
        }
        after
    }
}

/// What no change can settle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Judgement {
    /// The model has systemic risk: no change reaches the goal.
    SystemicRisk,
    /// Nobody has said whether the model has systemic risk.
    SystemicRiskUnknown,
    /// With this many changes, fewer than a sure verdict takes, nothing would
    /// speak against it, but the terms of the weights would be for judgement.
    Terms(usize),
}

impl Judgement {
    /// The stable id, as in `systemic-risk`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::SystemicRisk => "systemic-risk",
            Self::SystemicRiskUnknown => "systemic-risk-unknown",
            Self::Terms(_) => "terms",
        }
    }
}

/// How to reach a goal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    /// The goal, which is not reached.
    pub goal: Goal,
    /// Every smallest set of changes that reaches it, those that change the
    /// fewest licenses first; none if no change reaches it.
    pub sets: Vec<Set>,
    /// What no change can settle.
    pub judgements: Vec<Judgement>,
}

impl Advice {
    /// How many changes it takes; `None` if no change reaches the goal.
    pub fn size(&self) -> Option<usize> {
        self.sets.first().map(|set| set.changes.len())
    }
}

/// How the release reaches the goal; `None` if it is there.
pub fn advise(release: &Release, goal: Goal) -> Option<Advice> {
    if goal.is_reached(release) {
        return None;
    }
    let mut judgements = Vec::new();
    if goal == Goal::Verdict(Framework::EuAiAct) {
        match release.systemic_risk {
            Some(true) => {
                let judgements = vec![Judgement::SystemicRisk];
                return Some(Advice { goal, sets: Vec::new(), judgements });
            }
            None => judgements.push(Judgement::SystemicRiskUnknown),
            Some(false) => {}
        }
    }
    let found = smallest(release, &goal.conditions());
    if goal == Goal::Verdict(Framework::EuAiAct) {
        let possible = smallest(release, &eu_ai_act::possible());
        let [sure, possible] =
            [&found, &possible].map(|sets| sets.first().map_or(0, |set| set.size()));
        if possible < sure {
            judgements.push(Judgement::Terms(possible));
        }
    }
    let sets = found.into_iter().map(|places| {
        let mut set = Set { changes: places.changes().collect(), is_judged: false };
        set.is_judged = goal == Goal::Verdict(Framework::Osaid)
            && Framework::Osaid.assess(&set.applied(release)).is_judged();
        set
    });
    Some(Advice { goal, sets: sets.collect(), judgements })
}

/// How the release reaches each level of each framework that it has not reached.
pub fn all(release: &Release) -> Vec<Advice> {
    Goal::LADDERS.into_iter().filter_map(|goal| advise(release, goal)).collect()
}

/// Places to change, as bits: for each artifact whether it is to be out at all,
/// whether it is to be public, and whether it gets its own license; and whether
/// the release and each type get one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Places(u64);

impl Places {
    const OUT: usize = 0;
    const PUBLIC: usize = Artifact::COUNT;
    const LICENSE: usize = 2 * Artifact::COUNT;
    const WIDE: usize = 3 * Artifact::COUNT;
    /// The scopes of more than one artifact, in the order of their bits.
    const WIDE_SCOPES: [Scope; 4] = [
        Scope::Release,
        Scope::Type(ArtifactType::Code),
        Scope::Type(ArtifactType::Data),
        Scope::Type(ArtifactType::Document),
    ];

    const fn has(self, bit: usize) -> bool {
        self.0 >> bit & 1 == 1
    }

    const fn with(self, bit: usize) -> Self {
        Self(self.0 | 1 << bit)
    }

    const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    const fn includes(self, other: Self) -> bool {
        self.and(other).0 == self.0
    }

    /// How many changes these are: giving an artifact out is one, however far.
    const fn size(self) -> usize {
        let public = ((1 << Artifact::COUNT) - 1) << Self::PUBLIC;
        (self.0 & !public).count_ones() as usize
    }

    /// Whether a license is stated for this scope of more than one artifact.
    fn states(self, scope: Scope) -> bool {
        let place = Self::WIDE_SCOPES.into_iter().position(|wide| wide == scope);
        place.is_some_and(|place| self.has(Self::WIDE + place))
    }

    /// Whether an artifact gets one of these wide licenses.
    fn license(self, release: &Release, artifact: Artifact) -> bool {
        let of_type = artifact.artifact_type().map(Scope::Type);
        if release.stated(Scope::Artifact(artifact)).is_some() {
            return false;
        }
        match of_type {
            Some(scope) if self.states(scope) => true,
            Some(scope) if release.stated(scope).is_some() => false,
            _ => self.states(Scope::Release),
        }
    }

    /// These and what else it takes to meet a need.
    fn meeting(self, release: &Release, need: Need) -> Self {
        let bit = need.artifact as usize;
        let mut places = self;
        if release[need.artifact].availability < need.availability {
            places = places.with(Self::OUT + bit);
            if need.availability == Availability::Public {
                places = places.with(Self::PUBLIC + bit);
            }
        }
        if !need.license_is_met_by(release) && !self.license(release, need.artifact) {
            places = places.with(Self::LICENSE + bit);
        }
        places
    }

    /// The changes at these places.
    fn changes(self) -> impl Iterator<Item = Change> {
        let given = Artifact::ALL.into_iter().filter_map(move |artifact| {
            let bit = artifact as usize;
            let availability = match (self.has(Self::PUBLIC + bit), self.has(Self::OUT + bit)) {
                (true, _) => Availability::Public,
                (false, true) => Availability::Partial,
                (false, false) => return None,
            };
            Some(Change::Availability(artifact, availability))
        });
        let wide = Self::WIDE_SCOPES.into_iter().filter(move |scope| self.states(*scope));
        let own = Artifact::ALL
            .into_iter()
            .filter(move |artifact| self.has(Self::LICENSE + *artifact as usize))
            .map(Scope::Artifact);
        given.chain(wide.chain(own).map(Change::License))
    }

    /// How much a set changes beside what it must: sets that state licenses for
    /// fewer artifacts come first.
    fn width(self) -> usize {
        let of_types = Self::WIDE_SCOPES.into_iter().skip(1).filter(|scope| self.states(*scope));
        of_types.count() + Self::WIDE_SCOPES.len() * usize::from(self.states(Scope::Release))
    }
}

/// Every smallest set of places that makes the release meet these clauses.
fn smallest(release: &Release, clauses: &[Clause]) -> Vec<Places> {
    let is_unmet = |clause: &&Clause| !rule::meets_clause(release, clause);
    let mut unmet: Vec<Clause> = Vec::new();
    // What leaves no choice first, so that what is too large is seen to be early.
    for clause in clauses.iter().filter(is_unmet) {
        insert(&mut unmet, *clause, |clause| clause.len());
    }
    let mut search = Search { release, unmet, size: usize::MAX, found: Vec::new() };
    for wide in 0..1 << Places::WIDE_SCOPES.len() {
        search.choose(0, Places(wide << Places::WIDE));
    }
    let all = search.found;
    let is_least = |set: &Places| !all.iter().any(|other| other != set && set.includes(*other));
    let mut least = Vec::new();
    for set in all.iter().filter(|set| is_least(set)) {
        insert(&mut least, *set, |set| (set.width(), set.0));
    }
    least
}

/// Puts one into a short list that is in the order of a key. What the standard
/// library sorts long lists by is several times the size of all that is here.
fn insert<T, K: Ord>(list: &mut Vec<T>, one: T, key: impl Fn(&T) -> K) {
    let place = list.partition_point(|other| key(other) <= key(&one));
    list.insert(place, one);
}

struct Search<'a> {
    release: &'a Release,
    unmet: Vec<Clause>,
    /// The size of the smallest sets so far.
    size: usize,
    found: Vec<Places>,
}

impl Search<'_> {
    /// Goes through all ways to meet the clauses from this one on.
    fn choose(&mut self, from: usize, places: Places) {
        let size = places.size();
        if size > self.size {
            return;
        }
        let Some(clause) = self.unmet.get(from).copied() else {
            if size < self.size {
                self.size = size;
                self.found.clear();
            }
            if !self.found.contains(&places) {
                self.found.push(places);
            }
            return;
        };
        for need in clause {
            self.choose(from + 1, places.meeting(self.release, *need));
        }
    }
}
