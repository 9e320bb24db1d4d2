//! What is partial because of a gate is told apart from what is incomplete.

use openness_meter::{
    advice::{Caveat, Goal, advise},
    evaluate,
    formats::import,
    frameworks::{self, Answer, Framework, Question, Reason},
    link,
    release::{Artifact, Availability, Release},
    words::Language,
};
use proptest::prelude::*;

use crate::common::{any_release, release};

/// All that the AI Act's exemption asks, with the weights this far available.
fn exempt(weights: Availability) -> Release {
    let mut exempt = release("Apache-2.0", "architecture model-card", "");
    exempt[Artifact::Weights].availability = weights;
    exempt.systemic_risk = Some(false);
    exempt
}

#[test]
fn a_link_lists_what_is_gated() {
    let gated = "v=1&license=MIT&public=model-card&gated=weights";
    let (release, notices) = link::decode(gated);
    assert_eq!(notices, []);
    assert_eq!(release[Artifact::Weights].availability, Availability::Gated);
    assert_eq!(link::encode(&release), gated);
    // What is listed as partial as well is gated, in either order.
    for both in ["partial=weights&gated=weights", "gated=weights&partial=weights"] {
        let (again, notices) = link::decode(&format!("v=1&license=MIT&public=model-card&{both}"));
        assert_eq!((again, notices), (release.clone(), Vec::new()), "{both}");
    }
    let (base, notices) = link::decode("v=1&base=X&base.gated=weights&public=weights");
    assert_eq!((base.base.weights, notices), (Availability::Gated, Vec::new()));
    assert_eq!(link::encode(&base), "v=1&base=X&base.gated=weights&public=weights");
}

#[test]
fn a_program_that_knows_no_gates_reads_what_is_gated_as_partial() {
    let (release, _) = link::decode("v=1&base=X&base.gated=weights&gated=weights");
    let json = serde_json::to_value(&release).unwrap();
    for key in ["partial", "gated", "base.partial", "base.gated"] {
        assert_eq!(json[key], serde_json::json!(["weights"]), "{key}");
    }
    let found = import::read(json.to_string().as_bytes()).unwrap();
    assert_eq!(found.first().unwrap().release(), release);
}

#[test]
fn the_ai_act_leaves_a_gate_to_judgment() {
    for (weights, access, verdict) in [
        (Availability::Public, Answer::Yes, Answer::Yes),
        (Availability::Gated, Answer::Unclear, Answer::Unclear),
        (Availability::Partial, Answer::No, Answer::No),
        (Availability::Withheld, Answer::No, Answer::No),
    ] {
        let assessment = Framework::EuAiAct.assess(&exempt(weights));
        let check = assessment.checks.iter().find(|check| check.question == Question::EuAccess);
        assert_eq!((check.unwrap().answer, assessment.verdict), (access, verdict), "{weights:?}");
    }
    let goal = Goal::Verdict(Framework::EuAiAct);
    let advice = advise(&exempt(Availability::Gated), goal).unwrap();
    assert_eq!((advice.size(), &advice.caveats[..]), (Some(1), &[Caveat::Gate(0)][..]));
    let mut both = exempt(Availability::Gated);
    both.licenses.release = openness_meter::release::License::new("gemma");
    let caveats = advise(&both, goal).unwrap().caveats;
    assert_eq!(caveats, [Caveat::Gate(0), Caveat::Terms(0)]);
}

#[test]
fn what_is_said_of_a_gate_is_not_that_something_is_missing() {
    let words = Language::default();
    let said = |release: &Release| {
        let mut said = vec![words.common().headline(release, &evaluate(release))];
        for assessment in frameworks::assess(release) {
            for finding in assessment.checks.iter().flat_map(|check| &check.findings) {
                assert!(finding.reason != Reason::Partial || !is_gated(release, finding.artifact));
                said.push(words.details().finding(finding));
            }
            said.push(words.details().short_reason(&assessment, release));
        }
        said.join("\n")
    };
    let is_partly =
        |text: &str| ["partly released", "in part"].iter().any(|one| text.contains(one));
    let gated = said(&exempt(Availability::Gated));
    assert!(gated.contains("gated") && !is_partly(&gated), "{gated}");
    let partial = said(&exempt(Availability::Partial));
    assert!(!partial.contains("gated") && is_partly(&partial), "{partial}");
}

fn is_gated(release: &Release, artifact: Artifact) -> bool {
    release[artifact].availability == Availability::Gated
}

proptest! {
    /// Every rule counts it as partial but that of the AI Act, which speaks of it.
    #[test]
    fn a_gate_counts_as_partial(release in any_release()) {
        let mut without = release.clone();
        for artifact in Artifact::ALL {
            let known = &mut without[artifact].availability;
            *known = known.without_gate();
        }
        let base = &mut without.base;
        base.weights = base.weights.without_gate();
        base.training_data = base.training_data.without_gate();
        prop_assert_eq!(evaluate(&without), evaluate(&release));
        for (one, other) in frameworks::assess(&without).iter().zip(frameworks::assess(&release)) {
            if one.framework != Framework::EuAiAct {
                prop_assert_eq!(one.verdict, other.verdict);
                let answers = |assessment: &frameworks::Assessment| -> Vec<Answer> {
                    assessment.checks.iter().map(|check| check.answer).collect()
                };
                prop_assert_eq!(answers(one), answers(&other));
            }
        }
    }
}
