//! What a release is built on: its terms and its data go along.

use crate::common::release;
use openness_meter::{
    advice::{Caveat, Goal, advise},
    evaluate,
    frameworks::{
        Answer, Framework, Question, Reason,
        four_level::{Label, Level, Note, notes},
        osai,
    },
    link,
    release::{Artifact, Availability, Base, Grant, License, Release, Restriction},
    words::Language,
};

/// A tuned model under MIT, with all of its code, over a base under this license.
fn tuned(base: &str) -> Release {
    let all = Artifact::ALL.map(Artifact::id).join(" ");
    let mut tuned = release("MIT", &all, "");
    tuned.name = "Tuned 70B".into();
    tuned.base = Base {
        name: "Llama 3.3 70B".into(),
        license: License::new(base),
        weights: Availability::Gated,
        ..Base::default()
    };
    tuned
}

#[test]
fn the_terms_of_a_base_go_along() {
    let over_llama = tuned("llama3.3");
    let terms = over_llama.terms(Artifact::Weights);
    assert_eq!(terms.grant(), Grant::Restricted);
    assert!(terms.restrictions().contains(Restriction::UsePolicy));
    assert!(terms.restrictions().contains(Restriction::Cap));
    assert_eq!(over_llama.stated_terms(Artifact::Weights).grant(), Grant::Open);
    assert_eq!(evaluate(&over_llama).label, Label::RestrictedWeights);
    assert_eq!(notes(&over_llama), [Note::BaseGrantsLess]);
    let no = |framework: Framework| framework.assess(&over_llama).verdict == Answer::No;
    assert!(no(Framework::Osaid) && no(Framework::OpenWeight) && no(Framework::EuAiAct));
    // Other artifacts have their own terms.
    assert_eq!(over_llama.terms(Artifact::TrainingCode).grant(), Grant::Open);
    // A base that is as open leaves the label to the data.
    assert_eq!(evaluate(&tuned("Apache-2.0")).label, Label::OpenWeights);
    // One whose license nobody has told changes nothing, which is told.
    assert_eq!(evaluate(&tuned("")).label, Label::OpenWeights);
    assert_eq!(notes(&tuned("")), [Note::BaseUnlicensed]);
    // Of several, all licenses apply.
    let merge = tuned("Apache-2.0 AND gemma");
    assert!(merge.terms(Artifact::Weights).restrictions().contains(Restriction::UsePolicy));
}

#[test]
fn the_data_of_a_base_counts_too() {
    let mut tuned = tuned("Apache-2.0");
    assert_eq!(evaluate(&tuned).level, Level::Modifiable);
    tuned.base.training_data = Availability::Public;
    let evaluation = evaluate(&tuned);
    assert_eq!((evaluation.level, evaluation.label), (Level::Radical, Label::OpenSource));
}

#[test]
fn a_model_that_is_its_own_is_rated_as_before() {
    let own = release("Apache-2.0", &Artifact::ALL.map(Artifact::id).join(" "), "");
    assert_eq!(own.base(), None);
    assert_eq!(evaluate(&own).level, Level::Radical);
    assert_eq!(Framework::Osai.assess(&own).verdict, Answer::Yes);
}

#[test]
fn the_framework_s_tool_looks_at_stated_licenses_alone() {
    let with_base = tuned("llama3.3");
    let without = Release { base: Base::default(), ..with_base.clone() };
    let [with_base, without] =
        [&with_base, &without].map(|release| Framework::Mof.assess(release).rating.unwrap());
    assert_eq!(with_base.class, without.class);
}

#[test]
fn the_index_counts_base_and_tuned_apart() {
    let assessment = Framework::Osai.assess(&tuned("llama3.3"));
    let answer = |question: Question| {
        assessment.checks.iter().find(|check| check.question == question).unwrap().answer
    };
    assert_eq!(answer(Question::OsaiData), Answer::Yes);
    assert_eq!(answer(Question::OsaiBaseData), Answer::No);
    assert_eq!(answer(Question::OsaiBaseWeights), Answer::Unclear);
    // By the stated licenses.
    assert_eq!(answer(Question::OsaiLicenses), Answer::Yes);
    let score = osai::Score::total(&assessment);
    assert_eq!((score.open, score.partial, score.of), (10, 1, 12));
    assert_eq!(score.text(), "0.88");
    assert!((score.rounded() - 0.875).abs() < f64::EPSILON);
    let of = |category| osai::Score::of_category(&assessment, category).text();
    assert_eq!(osai::Category::ALL.map(of), ["0.70", "1.00", "1.00"]);
}

#[test]
fn advice_never_changes_a_base_and_says_where_it_stands_in_the_way() {
    let advice = |base: &str, goal| advise(&tuned(base), goal).unwrap();
    let blocked = advice("llama3.3", Goal::Level(Level::Modifiable));
    assert_eq!((blocked.size(), &blocked.caveats[..]), (None, &[Caveat::BaseTerms][..]));
    let blocked = advice("Apache-2.0", Goal::Level(Level::Radical));
    assert_eq!((blocked.size(), &blocked.caveats[..]), (None, &[Caveat::BaseData][..]));
    let blocked = advice("Apache-2.0", Goal::Verdict(Framework::Osai));
    let both = [Caveat::BaseData, Caveat::BaseWeights];
    assert_eq!((blocked.size(), &blocked.caveats[..]), (None, &both[..]));
    // What is the release's own can be raised all the same.
    let mut withheld = tuned("Apache-2.0");
    withheld[Artifact::InferenceCode].availability = Availability::Withheld;
    let open = advise(&withheld, Goal::Level(Level::Modifiable)).unwrap();
    assert_eq!((open.size(), open.caveats.len()), (Some(1), 0));
}

#[test]
fn a_base_is_in_a_link_by_its_keys() {
    const LINK: &str = "v=1&name=Tuned&license=MIT&base=Llama+3.3+70B&base.license=llama3.3\
                        &base.public=weights&base.partial=training-data&public=weights\
                        &base.link=https%3A%2F%2Fexample.org%2Fbase";
    let (release, notices) = link::decode(LINK);
    assert_eq!(notices, []);
    assert_eq!(
        release.base,
        Base {
            name: "Llama 3.3 70B".into(),
            license: License::new("llama3.3"),
            weights: Availability::Public,
            training_data: Availability::Partial,
            link: Some("https://example.org/base".into()),
        }
    );
    assert_eq!(link::encode(&release), LINK);
    // The widest counts, and what a base cannot have is told and kept.
    let (release, notices) =
        link::decode("v=1&public=&base.partial=weights,data-card&base.public=weights");
    assert_eq!(release.base.weights, Availability::Public);
    assert_eq!(notices, [link::Notice::UnknownArtifact("data-card".into())]);
    assert_eq!(link::encode(&release), "v=1&base.public=weights&public=&base.partial=data-card");
}

#[test]
fn what_a_base_does_is_said() {
    let words = Language::English;
    let over_llama = tuned("llama3.3");
    assert_eq!(
        words.common().headline(&over_llama, &evaluate(&over_llama)),
        "Not open source. The weights can be downloaded, but its base Llama 3.3 70B (llama3.3) \
         has a use policy and a cap on users or revenue; the training data is not released for \
         its base."
    );
    assert_eq!(
        words.details().note(Note::BaseGrantsLess, &over_llama),
        "MIT promises more than there is to give: its base Llama 3.3 70B is under llama3.3, \
         whose terms go along."
    );
    let assessment = Framework::OpenWeight.assess(&over_llama);
    let finding = &assessment.deciding().unwrap().findings[0];
    assert!(matches!(finding.reason, Reason::BaseLicense(_)));
    assert_eq!(
        words.details().finding(finding),
        "its base’s license llama3.3 has a use policy and a cap on users or revenue"
    );
}
