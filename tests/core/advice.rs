//! Advice: that it reaches its goal, that nothing smaller does, and that nothing
//! of the same size is left out.

use std::collections::BTreeSet;

use crate::common::{any_release, artifact, release};
use openness_meter::{
    advice::{Caveat, Change, Goal, Plan, advise, all, offered},
    frameworks::{
        Answer, Framework,
        four_level::{Label, Level},
        mof::Class,
        rule::{LicenseNeed, Need},
    },
    release::{Artifact, Availability, License, Release, Scope},
};
use proptest::{
    collection::vec,
    prelude::*,
    sample::{select, subsequence},
};

const CLAIMED: [Goal; 4] =
    [Goal::Label(Label::OpenWeights), Goal::Label(Label::OpenSource), Goal::Access, Goal::Research];

fn every_goal() -> impl Iterator<Item = Goal> {
    Goal::LADDERS.into_iter().chain(CLAIMED)
}

/// Changes as text, in an order that does not matter.
fn written(changes: &[Change]) -> BTreeSet<String> {
    changes.iter().map(|change| format!("{change:?}")).collect()
}

fn plans(release: &Release, goal: Goal) -> BTreeSet<BTreeSet<String>> {
    let advice = advise(release, goal).expect("it is not reached");
    advice.plans.iter().map(|plan| written(&plan.changes)).collect()
}

/// Whether the release is where changes could bring it.
fn is_reached(release: &Release, goal: Goal) -> bool {
    // No change answers the question on systemic risk.
    let mut release = release.clone();
    release.systemic_risk = Some(false);
    goal.is_reached(&release)
}

/// Every opening that can be made in one step: artifacts given out further, and
/// licenses of several kinds at every scope, or none.
fn openings(release: &Release) -> Vec<(Change, Release)> {
    let mut all = Vec::new();
    for artifact in Artifact::ALL {
        for availability in [Availability::Partial, Availability::Public] {
            if availability > release[artifact].availability {
                let mut opened = release.clone();
                opened[artifact].availability = availability;
                all.push((Change::Availability(artifact, availability), opened));
            }
        }
    }
    for scope in Scope::all() {
        for license in ["Apache-2.0", "CC-BY-4.0", "CDLA-Permissive-2.0", ""] {
            let mut opened = release.clone();
            opened.state(scope, License::new(license));
            if opened != *release {
                all.push((Change::License(scope), opened));
            }
        }
    }
    all
}

/// Every smallest set of openings that reaches the goal, by trying all sets up to
/// this size. Of sets that differ only in how far an artifact is out, the least.
fn exhaustive(release: &Release, goal: Goal, most: usize) -> Option<BTreeSet<BTreeSet<String>>> {
    let mut level = vec![(Vec::<Change>::new(), release.clone())];
    for size in 0..=most {
        let reached: Vec<&Vec<Change>> = level
            .iter()
            .filter(|(_, release)| is_reached(release, goal))
            .map(|(changes, _)| changes)
            .collect();
        if !reached.is_empty() {
            let is_less = |one: &[Change], other: &[Change]| {
                one != other
                    && one.iter().all(|change| {
                        other.contains(change)
                            || matches!(change, Change::Availability(artifact, Availability::Partial)
                                if other.contains(&Change::Availability(*artifact, Availability::Public)))
                    })
            };
            let least = reached.iter().filter(|one| {
                !reached.iter().any(|other| other.len() == one.len() && is_less(other, one))
            });
            return Some(least.map(|one| written(one)).collect());
        }
        if size == most {
            break;
        }
        let mut next = Vec::new();
        for (changes, release) in &level {
            for (change, opened) in openings(release) {
                // Each place once, and each plan in one order only.
                let place = |change: &Change| match change {
                    Change::Availability(artifact, _) => *artifact as usize,
                    Change::License(scope) => {
                        100 + Scope::all().position(|one| one == *scope).unwrap_or(0)
                    }
                };
                if changes.last().is_none_or(|last| place(last) < place(&change)) {
                    let changes = changes.iter().copied().chain([change]).collect();
                    next.push((changes, opened));
                }
            }
        }
        level = next;
    }
    None
}

/// A release that is a few changes away from many goals: everything public under
/// an open license, but for some artifacts and licenses.
fn nearly_there() -> impl Strategy<Value = Release> {
    let away = select(vec!["withheld", "partial"]);
    let terms = select(vec!["gemma", "no such license", "unlicensed", "WTFPL", "apache-2.0"]);
    let licensed = (subsequence(Scope::all().collect::<Vec<_>>(), 0..3), vec(terms, 3));
    (vec((select(&Artifact::ALL[..]), away), 0..4), licensed, any::<Option<bool>>()).prop_map(
        |(withheld, (scopes, licenses), systemic_risk)| {
            let mut release = release("Apache-2.0", &Artifact::ALL.map(Artifact::id).join(" "), "");
            release.systemic_risk = systemic_risk;
            for (artifact, to) in withheld {
                release[artifact].availability =
                    if to == "partial" { Availability::Partial } else { Availability::Withheld };
            }
            for (scope, license) in scopes.into_iter().zip(licenses) {
                release.state(scope, License::new(license));
            }
            release
        },
    )
}

/// Compares advice on every goal with an exhaustive search up to this size.
fn agrees_with_all_tried(release: &Release, most: usize) -> Result<(), TestCaseError> {
    for goal in every_goal() {
        let Some(advice) = advise(release, goal) else { continue };
        let Some(size) = advice.size() else { continue };
        let tried = exhaustive(release, goal, most);
        if size <= most {
            prop_assert_eq!(Some(plans(release, goal)), tried, "{:?}", goal);
        } else {
            prop_assert_eq!(None, tried, "{:?}", goal);
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// The heart of it: what the search finds is what trying everything finds.
    #[test]
    fn no_smaller_set_reaches_and_none_of_the_size_is_left_out(release in nearly_there()) {
        agrees_with_all_tried(&release, 2)?;
    }

    #[test]
    fn the_same_from_anywhere(release in any_release()) {
        agrees_with_all_tried(&release, 2)?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(6))]

    #[test]
    fn the_same_with_three_changes(release in nearly_there()) {
        agrees_with_all_tried(&release, 3)?;
    }
}

proptest! {
    #[test]
    fn every_plan_reaches_its_goal_and_needs_each_of_its_changes(release in any_release()) {
        for goal in every_goal() {
            let Some(advice) = advise(&release, goal) else {
                prop_assert!(goal.is_reached(&release));
                continue;
            };
            prop_assert!(!goal.is_reached(&release));
            let is_obstacle = |caveat: &Caveat| {
                use Caveat::{BaseData, BaseTerms, BaseWeights, SystemicRisk};
                [SystemicRisk, BaseTerms, BaseData, BaseWeights].contains(caveat)
            };
            prop_assert_eq!(advice.plans.is_empty(), advice.caveats.iter().any(is_obstacle));
            for plan in &advice.plans {
                prop_assert_eq!(Some(plan.changes.len()), advice.size());
                prop_assert!(is_reached(&plan.applied(&release), goal), "{:?}: {:?}", goal, plan);
                for left_out in 0..plan.changes.len() {
                    let mut fewer = plan.changes.clone();
                    fewer.remove(left_out);
                    let fewer = Plan { changes: fewer, depends_on_judgment: false };
                    prop_assert!(!is_reached(&fewer.applied(&release), goal), "{:?}", fewer);
                }
            }
        }
    }

    #[test]
    fn levels_of_a_framework_are_further_the_higher(release in any_release()) {
        for ladder in [&Goal::LADDERS[..3], &Goal::LADDERS[3..6]] {
            let sizes = ladder.iter().map(|goal| {
                // What is out of reach is the furthest.
                advise(&release, *goal).map_or(0, |advice| advice.size().unwrap_or(usize::MAX))
            });
            prop_assert!(sizes.collect::<Vec<_>>().is_sorted());
        }
    }
}

/// What every framework and every criterion asks of a license, the offered one
/// grants: so stating it never undoes anything.
#[test]
fn the_offered_license_meets_whatever_is_asked_of_what_it_covers() {
    let mut asked: Vec<Need> = every_goal()
        .flat_map(Goal::conditions)
        .flat_map(|clause| clause.iter().copied())
        .filter(|need| need.license != LicenseNeed::Any)
        .collect();
    asked.dedup();
    assert!(asked.len() > 30);
    for need in asked {
        let of_type = need.artifact.artifact_type().map(Scope::Type);
        for scope in [Some(Scope::Release), of_type, Some(Scope::Artifact(need.artifact))] {
            let scope = scope.expect("a license is asked of what has a type");
            let mut release = Release::default();
            release[need.artifact].availability = Availability::Public;
            release.state(scope, License::new(offered(scope)));
            assert!(need.is_met_by(&release), "{need:?} by {}", offered(scope));
        }
    }
}

#[test]
fn from_nothing_it_takes_what_the_frameworks_ask() {
    let nothing = Release::default();
    let sizes: Vec<(&str, Option<usize>)> =
        all(&nothing).iter().map(|advice| (advice.goal.id(), advice.size())).collect();
    assert_eq!(
        sizes,
        [
            ("limited", Some(1)),
            // Weights, architecture, inference code, local runtime, and a license.
            ("modifiable", Some(5)),
            // And training code, data code and data, evaluation code, data and
            // results, model card and data card, and a paper, which is also the log.
            ("radical", Some(14)),
            ("class-3", Some(7)),
            ("class-2", Some(11)),
            // The paper stands in for the report.
            ("class-1", Some(14)),
            ("osaid", Some(7)),
            ("open-weight", Some(2)),
            ("eu-ai-act", Some(4)),
            ("osai", Some(11)),
        ]
    );
}

#[test]
fn a_license_can_be_stated_at_any_scope_that_reaches() {
    let open_weights = Goal::Verdict(Framework::OpenWeight);
    let weights = release("", "weights", "");
    let scopes = |release: &Release| -> Vec<Scope> {
        let advice = advise(release, open_weights).expect("no license is open");
        let change = |plan: &Plan| match plan.changes[..] {
            [Change::License(scope)] => scope,
            _ => panic!("{plan:?}"),
        };
        advice.plans.iter().map(change).collect()
    };
    let own = Scope::Artifact(artifact("weights"));
    let data = Scope::Type(openness_meter::release::ArtifactType::Data);
    // The narrowest first.
    assert_eq!(scopes(&weights), [own, data, Scope::Release]);
    // What does not reach the weights is no way.
    let mut typed = weights.clone();
    typed.state(data, License::new("gemma"));
    assert_eq!(scopes(&typed), [own, data]);
    let mut owned = weights;
    owned.state(own, License::new("gemma"));
    assert_eq!(scopes(&owned), [own]);
}

#[test]
fn what_no_change_settles_is_said() {
    let goal = Goal::Verdict(Framework::EuAiAct);
    let mut mistral = release("Apache-2.0", "weights research-paper model-card", "");
    let advice = advise(&mistral, goal).expect("the question is open");
    assert_eq!((advice.size(), &advice.caveats[..]), (Some(0), &[Caveat::SystemicRiskUnknown][..]));
    mistral.systemic_risk = Some(true);
    let advice = advise(&mistral, goal).expect("it has systemic risk");
    assert_eq!((advice.size(), &advice.caveats[..]), (None, &[Caveat::SystemicRisk][..]));
    mistral.systemic_risk = Some(false);
    assert_eq!(advise(&mistral, goal), None);
    // A use policy may be allowed: nothing is promised either way.
    mistral.licenses.release = License::new("gemma");
    let advice = advise(&mistral, goal).expect("it has a use policy");
    assert_eq!((advice.size(), &advice.caveats[..]), (Some(1), &[Caveat::Terms(0)][..]));
    // A description of the data is for judgment, the data itself is not.
    let mut described = release(
        "Apache-2.0",
        "weights architecture inference-code training-code data-code technical-report",
        "",
    );
    let advice = advise(&described, Goal::Verdict(Framework::Osaid)).expect("no data");
    let judged: Vec<(Change, bool)> =
        advice.plans.iter().map(|plan| (plan.changes[0], plan.depends_on_judgment)).collect();
    let public = |id| Change::Availability(artifact(id), Availability::Public);
    assert_eq!(judged, [(public("training-data"), false), (public("data-card"), true)]);
    described[artifact("data-card")].availability = Availability::Public;
    assert_eq!(advise(&described, Goal::Verdict(Framework::Osaid)), None);
}

#[test]
fn the_top_needs_no_advice() {
    let mut all_out = release("Apache-2.0", &Artifact::ALL.map(Artifact::id).join(" "), "");
    all_out.systemic_risk = Some(false);
    assert_eq!(all(&all_out), []);
    for goal in every_goal() {
        assert_eq!(advise(&all_out, goal), None, "{goal:?}");
    }
    assert_eq!(Framework::EuAiAct.assess(&all_out).verdict, Answer::Yes);
    assert!(
        Goal::Class(Class::I).is_reached(&all_out)
            && Goal::Level(Level::Radical).is_reached(&all_out)
    );
}
