//! The fewest changes that raise a verdict, found by exact search.
//!
//! A change opens something: it makes an artifact more available, or states an open
//! license for the release, for a type or for one artifact. Every rule is a list of
//! clauses, each met by any of several needs, and for every scope there is a license that
//! meets whatever a rule asks ([`offered`]). The search goes through every way to state
//! licenses for more than one artifact, and for each of these through every choice of one
//! need a clause. So no smaller set of changes can be missed.

use crate::{
    evaluate,
    frameworks::{
        Answer, Framework, Question, claims, eu_ai_act,
        four_level::{Label, Level},
        mof::Class,
        rule::{self, Clause, Need, Owner},
    },
    release::{Artifact, ArtifactType, Availability, License, Release, Scope},
};

/// A verdict that advice can be given on.
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
    /// Every level of every framework but the lowest, in order.
    pub const LADDERS: [Self; 10] = [
        Self::Level(Level::Limited),
        Self::Level(Level::Modifiable),
        Self::Level(Level::Radical),
        Self::Class(Class::III),
        Self::Class(Class::II),
        Self::Class(Class::I),
        Self::Verdict(Framework::Osaid),
        Self::Verdict(Framework::OpenWeight),
        Self::Verdict(Framework::EuAiAct),
        Self::Verdict(Framework::Osai),
    ];

    /// The stable id, as in `modifiable`, `class-3` or `osaid`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Level(level) => level.id(),
            Self::Label(label) => label.id(),
            Self::Class(class) => class.id(),
            Self::Verdict(framework) => framework.id(),
            Self::Access => "access",
            Self::Research => "research",
        }
    }

    /// The conditions of the verdict, as far as changes can meet them.
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

    /// Whether the release has the verdict.
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

/// A change that opens something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Change {
    /// An artifact gets this availability.
    Availability(Artifact, Availability),
    /// An open license is stated for this scope.
    License(Scope),
}

impl Change {
    /// Makes the change. It never closes anything, whatever the release is by now.
    pub fn apply(self, release: &mut Release) {
        match self {
            Self::Availability(artifact, availability) => {
                let now = &mut release[artifact].availability;
                *now = availability.max(*now);
            }
            Self::License(scope) => release.state(scope, License::new(offered(scope))),
        }
    }
}

/// The license that is suggested for a scope. It meets whatever a rule asks of an artifact
/// there, and is meant for its type by the Model Openness Framework. Others may do as well.
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

/// A smallest set of changes that reaches a goal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The changes, in the order of artifacts and then of scopes.
    pub changes: Vec<Change>,
    /// Whether the verdict then rests on a description of the training data
    /// being complete, which is a matter for judgment.
    pub depends_on_judgment: bool,
}

impl Plan {
    /// The release after these changes.
    pub fn applied(&self, release: &Release) -> Release {
        applied(release, self.changes.iter().copied())
    }
}

/// The release after these changes.
fn applied(release: &Release, changes: impl Iterator<Item = Change>) -> Release {
    let mut after = release.clone();
    for change in changes {
        change.apply(&mut after);
    }
    after
}

/// A condition of a verdict that no change can meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Caveat {
    /// The model has systemic risk, so no change reaches the goal.
    SystemicRisk,
    /// It is not stated whether the model has systemic risk.
    SystemicRiskUnknown,
    /// This many changes, fewer than for a certain verdict, leave only the terms of the
    /// weights open to judgment.
    Terms(usize),
    /// The same of the gate that the weights are behind.
    Gate(usize),
    /// The terms of the base go along with the weights, so no change reaches the goal.
    BaseTerms,
    /// The base's training data is not out as far as the goal asks, so no change reaches it.
    BaseData,
    /// The same of the base's weights.
    BaseWeights,
}

impl Caveat {
    /// The stable id, as in `systemic-risk`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::SystemicRisk => "systemic-risk",
            Self::SystemicRiskUnknown => "systemic-risk-unknown",
            Self::Terms(_) => "terms",
            Self::Gate(_) => "gate",
            Self::BaseTerms => "base-terms",
            Self::BaseData => "base-data",
            Self::BaseWeights => "base-weights",
        }
    }
}

/// How a release reaches a goal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    /// The goal, which the release has not reached.
    pub goal: Goal,
    /// Every smallest set of changes that reaches it, those that change the fewest licenses
    /// first; empty if no change reaches it.
    pub plans: Vec<Plan>,
    /// The conditions that no change can meet.
    pub caveats: Vec<Caveat>,
}

impl Advice {
    /// The number of changes; `None` if no change reaches the goal.
    pub fn size(&self) -> Option<usize> {
        self.plans.first().map(|plan| plan.changes.len())
    }
}

/// How the release reaches the goal; `None` if it has reached it.
pub fn advise(release: &Release, goal: Goal) -> Option<Advice> {
    if goal.is_reached(release) {
        return None;
    }
    let mut caveats = Vec::new();
    if goal == Goal::Verdict(Framework::EuAiAct) {
        match release.systemic_risk {
            Some(true) => {
                let caveats = vec![Caveat::SystemicRisk];
                return Some(Advice { goal, plans: Vec::new(), caveats });
            }
            None => caveats.push(Caveat::SystemicRiskUnknown),
            Some(false) => {}
        }
    }
    let conditions = goal.conditions();
    let found = smallest(release, &conditions);
    if found.is_empty() {
        caveats.extend(base_obstacles(release, &conditions));
    }
    if goal == Goal::Verdict(Framework::EuAiAct) {
        let possible = smallest(release, &eu_ai_act::possible());
        let sure = found.first().map_or(usize::MAX, |set| set.size());
        if let Some(set) = possible.first().filter(|set| set.size() < sure) {
            caveats.extend(judgments(&set.applied(release), set.size()));
        }
    }
    let plans = found.into_iter().map(|set| Plan {
        changes: set.changes().collect(),
        depends_on_judgment: goal == Goal::Verdict(Framework::Osaid)
            && Framework::Osaid.assess(&set.applied(release)).depends_on_judgment(),
    });
    Some(Advice { goal, plans: plans.collect(), caveats })
}

/// What a release that meets all that is certain of the AI Act's exemption, after so many
/// changes, leaves to judgment.
fn judgments(release: &Release, changes: usize) -> Vec<Caveat> {
    let mut found = Vec::new();
    for check in Framework::EuAiAct.assess(release).checks {
        let caveat = match check.question {
            Question::EuSystemicRisk => continue,
            Question::EuAccess => Caveat::Gate(changes),
            _ => Caveat::Terms(changes),
        };
        if check.answer == Answer::Unclear && !found.contains(&caveat) {
            found.push(caveat);
        }
    }
    found
}

/// What of the base keeps the release from meeting these conditions, whatever is changed.
fn base_obstacles(release: &Release, conditions: &[Clause]) -> Vec<Caveat> {
    let Some(base) = release.base() else { return Vec::new() };
    let mut obstacles = Vec::new();
    for clause in conditions {
        if clause.iter().any(|need| need.is_left_open_by(base)) {
            continue;
        }
        let obstacle = clause.first().map(|need| match (need.artifact, need.owner) {
            (Artifact::TrainingData, _) => Caveat::BaseData,
            (_, Owner::Base) => Caveat::BaseWeights,
            _ => Caveat::BaseTerms,
        });
        if let Some(obstacle) = obstacle.filter(|one| !obstacles.contains(one)) {
            obstacles.push(obstacle);
        }
    }
    obstacles
}

/// How the release reaches each level of each framework that it has not reached.
pub fn all(release: &Release) -> Vec<Advice> {
    Goal::LADDERS.into_iter().filter_map(|goal| advise(release, goal)).collect()
}

/// A set of changes, as bits: for each artifact whether it becomes available at all, whether
/// it becomes public, and whether it gets its own license; and whether the release and each
/// type get one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct ChangeSet(u128);

impl ChangeSet {
    const OUT: usize = 0;
    const PUBLIC: usize = Artifact::COUNT;
    const LICENSE: usize = 2 * Artifact::COUNT;
    const SHARED: usize = 3 * Artifact::COUNT;
    /// The scopes of more than one artifact, in the order of their bits.
    const SHARED_SCOPES: [Scope; 4] = [
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

    /// The number of changes. Making an artifact available is one, whether partly or fully.
    const fn size(self) -> usize {
        let public = ((1 << Artifact::COUNT) - 1) << Self::PUBLIC;
        (self.0 & !public).count_ones() as usize
    }

    /// Whether a license is stated for this scope of more than one artifact.
    fn states(self, scope: Scope) -> bool {
        let index = Self::SHARED_SCOPES.into_iter().position(|shared| shared == scope);
        index.is_some_and(|index| self.has(Self::SHARED + index))
    }

    /// Whether an artifact inherits one of the licenses for several artifacts.
    fn licenses(self, release: &Release, artifact: Artifact) -> bool {
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

    /// These changes, and those that meet a need beside them.
    fn with_need(self, release: &Release, need: Need) -> Self {
        let bit = need.artifact as usize;
        let mut set = self;
        if release[need.artifact].availability < need.availability {
            set = set.with(Self::OUT + bit);
            if need.availability > Availability::Partial {
                set = set.with(Self::PUBLIC + bit);
            }
        }
        if !need.license_is_met_by(release) && !self.licenses(release, need.artifact) {
            set = set.with(Self::LICENSE + bit);
        }
        set
    }

    /// The changes in the set.
    fn changes(self) -> impl Iterator<Item = Change> {
        let availabilities = Artifact::ALL.into_iter().filter_map(move |artifact| {
            let bit = artifact as usize;
            let availability = match (self.has(Self::PUBLIC + bit), self.has(Self::OUT + bit)) {
                (true, _) => Availability::Public,
                (false, true) => Availability::Partial,
                (false, false) => return None,
            };
            Some(Change::Availability(artifact, availability))
        });
        let shared = Self::SHARED_SCOPES.into_iter().filter(move |scope| self.states(*scope));
        let own = Artifact::ALL
            .into_iter()
            .filter(move |artifact| self.has(Self::LICENSE + *artifact as usize))
            .map(Scope::Artifact);
        availabilities.chain(shared.chain(own).map(Change::License))
    }

    /// The release after these changes.
    fn applied(self, release: &Release) -> Release {
        applied(release, self.changes())
    }

    /// A rank by which sets come first that state licenses for fewer artifacts.
    fn width(self) -> usize {
        let of_types = Self::SHARED_SCOPES.into_iter().skip(1).filter(|scope| self.states(*scope));
        of_types.count() + Self::SHARED_SCOPES.len() * usize::from(self.states(Scope::Release))
    }
}

/// Every smallest set of changes after which the release meets these clauses.
fn smallest(release: &Release, clauses: &[Clause]) -> Vec<ChangeSet> {
    let is_unmet = |clause: &&Clause| !rule::meets_clause(release, clause);
    let mut unmet: Vec<Clause> = Vec::new();
    // Clauses with the fewest needs first, so that sets that are too large are given up early.
    for clause in clauses.iter().filter(is_unmet) {
        insert(&mut unmet, *clause, |clause| clause.len());
    }
    let mut search = Search { release, unmet, size: usize::MAX, found: Vec::new() };
    for shared in 0..1 << ChangeSet::SHARED_SCOPES.len() {
        search.choose(0, ChangeSet(shared << ChangeSet::SHARED));
    }
    let all = search.found;
    let is_least = |set: &ChangeSet| !all.iter().any(|other| other != set && set.includes(*other));
    let mut least = Vec::new();
    for set in all.iter().filter(|set| is_least(set)) {
        insert(&mut least, *set, |set| (set.width(), set.0));
    }
    least
}

/// Inserts an element into a short list that is sorted by a key. The sort of the standard
/// library compiles to several times as much code as this module.
fn insert<T, K: Ord>(list: &mut Vec<T>, element: T, key: impl Fn(&T) -> K) {
    let index = list.partition_point(|other| key(other) <= key(&element));
    list.insert(index, element);
}

struct Search<'a> {
    release: &'a Release,
    unmet: Vec<Clause>,
    /// The size of the smallest sets so far.
    size: usize,
    found: Vec<ChangeSet>,
}

impl Search<'_> {
    /// Tries all ways to meet the clauses from this index on.
    fn choose(&mut self, from: usize, set: ChangeSet) {
        let size = set.size();
        if size > self.size {
            return;
        }
        let Some(clause) = self.unmet.get(from).copied() else {
            if size < self.size {
                self.size = size;
                self.found.clear();
            }
            if !self.found.contains(&set) {
                self.found.push(set);
            }
            return;
        };
        let base = self.release.base();
        for need in clause.iter().filter(|need| base.is_none_or(|base| need.is_left_open_by(base)))
        {
            self.choose(from + 1, set.with_need(self.release, *need));
        }
    }
}
