//! What would raise a verdict, and what a release is called, in words.

use super::{DetailsPhrase, DetailsWords, common::Last, template::capitalized};
use crate::{
    advice::{Advice, Caveat, Change, Goal, offered},
    frameworks::{
        Answer, Framework,
        claims::{Checked, Ground},
        mof::Class,
        osai,
    },
    release::{Artifact, Availability, Basis, Claim, License, Release, Restriction, Scope},
};

impl DetailsWords {
    /// A verdict that can be worked towards.
    pub fn goal(self, goal: Goal) -> String {
        let phrase = match goal {
            Goal::Level(level) => {
                return self.goal_level(self.common().level(level).name, level as usize + 1);
            }
            Goal::Label(label) => return self.common().label(label).to_owned(),
            Goal::Class(Class::III) => DetailsPhrase::GoalClassIii,
            Goal::Class(Class::II) => DetailsPhrase::GoalClassIi,
            Goal::Class(Class::I) => DetailsPhrase::GoalClassI,
            Goal::Verdict(Framework::Mof) => DetailsPhrase::GoalMof,
            Goal::Verdict(Framework::Osaid) => DetailsPhrase::GoalOsaid,
            Goal::Verdict(Framework::OpenWeight) => DetailsPhrase::GoalOpenWeight,
            Goal::Verdict(Framework::EuAiAct) => DetailsPhrase::GoalEu,
            Goal::Verdict(Framework::Osai) => DetailsPhrase::GoalIndex,
            Goal::Access => DetailsPhrase::GoalAccess,
            Goal::Research => DetailsPhrase::GoalResearch,
        };
        self.phrase(phrase).to_owned()
    }

    /// Whose verdict that is.
    pub fn goal_owner(self, goal: Goal) -> &'static str {
        match goal {
            Goal::Level(_) | Goal::Label(_) => self.phrase(DetailsPhrase::Scale),
            Goal::Class(_) => self.framework(Framework::Mof).name,
            Goal::Verdict(framework) => self.framework(framework).name,
            Goal::Access => self.phrase(DetailsPhrase::OwnerAccess),
            Goal::Research => self.phrase(DetailsPhrase::OwnerResearch),
        }
    }

    /// How many changes it takes, in a few words.
    pub fn distance(self, advice: &Advice) -> String {
        match advice.size() {
            None => self.phrase(DetailsPhrase::OutOfReach).to_owned(),
            Some(0) => self.phrase(DetailsPhrase::Depends).to_owned(),
            Some(size) => self.changes(size),
        }
    }

    /// How many changes it takes and how many ways there are, of which some are shown; empty
    /// if there are none.
    pub fn introduction(self, advice: &Advice, shown: usize) -> String {
        let Some(size) = advice.size() else { return String::new() };
        let all = advice.plans.len();
        let few = match (size, all) {
            (0, _) => return self.phrase(DetailsPhrase::WouldNotSettle).to_owned(),
            (1, 1) => self.phrase(DetailsPhrase::OneChange).to_owned(),
            (1, ways) => self.one_change_of(ways),
            (_, 1) => self.changes_needed(size),
            (_, ways) => self.ways_needed(size, ways),
        };
        if shown >= all {
            return few;
        }
        self.common().sentences(&[few, self.first_shown(shown)])
    }

    /// One change, on a button.
    pub fn change(self, change: Change) -> String {
        match change {
            Change::Availability(artifact, availability) => {
                let name = self.released(artifact);
                match availability {
                    Availability::Partial => self.release_some(name),
                    Availability::Gated => self.release_gated(name),
                    Availability::Public => self.release_all(name),
                    Availability::Withheld => self.withdraw(name),
                }
            }
            Change::License(scope) => self.license_under(self.scope(scope), offered(scope)),
        }
    }

    /// What a scope covers, within a sentence.
    pub(super) fn scope(self, scope: Scope) -> &'static str {
        match scope {
            Scope::Release => self.phrase(DetailsPhrase::Everything),
            Scope::Type(of) => self.covered(of),
            Scope::Artifact(artifact) => self.within(artifact),
        }
    }

    /// That a plan rests on a matter for judgment, in one sentence.
    pub fn depends_on_judgment(self) -> &'static str {
        self.phrase(DetailsPhrase::RestsOnJudgment)
    }

    /// What no change can settle, in one or two sentences.
    pub fn caveat(self, caveat: Caveat, release: &Release) -> String {
        let base = self.common().base_name(&release.base);
        match caveat {
            Caveat::SystemicRisk => self.phrase(DetailsPhrase::CaveatRisk).to_owned(),
            Caveat::SystemicRiskUnknown => self.phrase(DetailsPhrase::CaveatRiskUnknown).to_owned(),
            Caveat::BaseTerms => match &release.base.license {
                Some(license) => self.caveat_base_terms(&capitalized(&base), &license.to_string()),
                None => String::new(),
            },
            Caveat::BaseData => self.caveat_base_data(&base),
            Caveat::BaseWeights => self.caveat_base_weights(&base),
            Caveat::Gate(count) => self.caveat_gate(count),
            Caveat::Terms(count) => {
                let base = release.base.license.as_ref();
                let base = base.filter(|license| !license.terms().is_open());
                let license = base.or_else(|| release.license(Artifact::Weights));
                self.caveat_terms(count, license.map_or("", License::name))
            }
        }
    }

    /// What heads the advice on a goal that would bear out a claim.
    pub fn missing_for_claim(self, goal: Goal) -> String {
        self.missing_for(self.goal_owner(goal))
    }

    /// Why, in one sentence.
    pub fn claim_reason(self, checked: &Checked, release: &Release) -> String {
        if let [Ground { goal: goal @ (Goal::Access | Goal::Research), answer }] =
            checked.grounds[..]
        {
            return self.words_alone(goal, answer, release);
        }
        let by = |wanted: Answer| -> Vec<String> {
            let of = checked.grounds.iter().filter(|ground| ground.answer == wanted);
            of.map(|ground| self.definition(ground.goal)).collect()
        };
        let (yes, unclear, no) = (by(Answer::Yes), by(Answer::Unclear), by(Answer::No));
        if let ([], [], [one, other]) = (&yes[..], &unclear[..], &no[..]) {
            return self.neither_supports(one, other);
        }
        let list = |of: &[String]| self.common().list(of, Last::And);
        let mut clauses = Vec::new();
        if !yes.is_empty() {
            clauses.push(self.support_claim(yes.len(), &list(&yes)));
        }
        if !unclear.is_empty() {
            clauses.push(self.leave_open(unclear.len(), &list(&unclear)));
        }
        if !no.is_empty() && yes.is_empty() {
            clauses.push(self.do_not_support(no.len(), &list(&no)));
        } else if !no.is_empty() {
            clauses.push(self.do_not(no.len(), &list(&no)));
        }
        let reason = self.common().clauses(clauses);
        let reason = self.common().sentence(&capitalized(&reason));
        let is_source = matches!(checked.claim, Claim::OpenSource | Claim::OpenSourceAi);
        if is_source && checked.answer > Answer::No && !osai::has_open_data(release) {
            return self.index_asks_too(&reason);
        }
        reason
    }

    /// What became of a claim that nobody has defined, by what its words say.
    fn words_alone(self, goal: Goal, answer: Answer, release: &Release) -> String {
        let availability = release[Artifact::Weights].availability;
        let not_for_all = self.phrase(match availability {
            Availability::Gated => DetailsPhrase::ClaimedGated,
            _ => DetailsPhrase::ClaimedPartial,
        });
        let phrase = match (goal, answer) {
            (_, Answer::No) if availability == Availability::Withheld => {
                DetailsPhrase::ClaimedWithheld
            }
            (_, Answer::No) => DetailsPhrase::ClaimedUnlicensed,
            (Goal::Access, Answer::Yes) => DetailsPhrase::ClaimedPublic,
            (Goal::Access, Answer::Unclear) => {
                return self.common().sentence(&capitalized(not_for_all));
            }
            (_, Answer::Yes) => DetailsPhrase::ClaimedResearch,
            (_, Answer::Unclear) => {
                let license = release.license(Artifact::Weights).map_or("", License::name);
                let terms = release.terms(Artifact::Weights);
                let mut reasons = Vec::new();
                if availability.is_partial() {
                    reasons.push(not_for_all.to_owned());
                }
                if terms.basis() == Basis::Unknown {
                    reasons.push(self.not_recognized(license));
                }
                if terms.restrictions().contains(Restriction::PartiesExcluded) {
                    reasons.push(self.excludes_parties(license));
                }
                let reasons = reasons.join(self.phrase(DetailsPhrase::ReasonsAnd));
                return self.research_not_ruled_out(&reasons);
            }
        };
        self.phrase(phrase).to_owned()
    }

    /// A definition, within a sentence.
    fn definition(self, goal: Goal) -> String {
        match goal {
            Goal::Label(_) => self.phrase(DetailsPhrase::ByLabel).to_owned(),
            Goal::Level(level) => self.by_level(self.common().level(level).name),
            Goal::Class(class) => {
                self.by_class(&format!("{class:?}"), Framework::Mof.edition().version)
            }
            Goal::Verdict(framework) => {
                let name = self.framework_within(framework);
                self.by_framework(name, framework.edition().version)
            }
            Goal::Access | Goal::Research => self.phrase(DetailsPhrase::ByWords).to_owned(),
        }
    }
}
