//! The Open Source AI Definition, the Open Weight Definition and the EU AI Act's
//! exemption; and what holds for every framework.

use crate::common::{any_release, openings, release};
use openness_meter::{
    catalog,
    frameworks::{
        self, Answer, Framework, Question, Reason, claims,
        mof::{Rating, is_open},
        rule,
    },
    link,
    release::{Artifact, Artifact::*, Availability, Claim, Grant, License, Release, Scope},
    words::Language,
};
use proptest::prelude::*;

use Answer::{No, Unclear, Yes};

fn verdict(framework: Framework, release: &Release) -> Answer {
    framework.assess(release).verdict
}

/// The answer to one question.
fn answer(release: &Release, question: Question) -> Answer {
    let checks = frameworks::assess(release).map(|assessment| assessment.checks);
    checks.into_iter().flatten().find(|check| check.question == question).unwrap().answer
}

/// The release with every license replaced.
fn relicensed(mut release: Release, name: &str) -> Release {
    for scope in openness_meter::release::ArtifactType::ALL.map(Scope::Type) {
        release.state(scope, None);
    }
    for artifact in Artifact::ALL {
        release.state(Scope::Artifact(artifact), None);
    }
    release.state(Scope::Release, License::new(name));
    release
}

/// What the Open Source Initiative's volunteers found in 2024, with the parts as
/// they found them: <https://opensource.org/ai/faq>.
#[test]
fn reviewed_models_come_out_as_the_initiative_found() {
    let of_catalog = |id: &str| catalog::find(id).unwrap().release.clone();
    let of_link = |text: &str| link::decode(&format!("v=1&{text}")).0;
    let complete = "weights,architecture,inference-code,training-code,data-code,libraries,\
                    data-card,research-paper,model-card";
    let passes = [
        of_catalog("pythia-12b"),
        of_catalog("olmo-7b"),
        of_link(&format!(
            "name=Amber&license=Apache-2.0&public={complete},training-data,checkpoints"
        )),
        of_link(&format!(
            "name=CrystalCoder&license=Apache-2.0&public={complete},training-data,checkpoints"
        )),
        of_link(&format!(
            "name=T5&license=Apache-2.0&training-data=ODC-By-1.0&public={complete},training-data"
        )),
    ];
    for release in &passes {
        assert_eq!(verdict(Framework::Osaid, release), Yes, "{}", release.name);
    }
    let would = [
        of_catalog("bloom"),
        of_link(&format!(
            "name=StarCoder2&license=Apache-2.0&data=bigcode-openrail-m&public={complete}&\
             partial=training-data"
        )),
        of_link(&format!(
            "name=Falcon&license=falcon-180b-license&training-data=ODC-By-1.0&public={complete}&\
             partial=training-data"
        )),
    ];
    for release in would {
        assert_eq!(verdict(Framework::Osaid, &release), No, "{}", release.name);
        let name = release.name.clone();
        let relicensed = relicensed(release, "Apache-2.0");
        assert_eq!(verdict(Framework::Osaid, &relicensed), Yes, "{name} with other licenses");
    }
    let do_not = [
        of_catalog("llama-2-7b"),
        of_catalog("mixtral-8x7b"),
        of_link("name=Grok-1&license=Apache-2.0&public=weights,architecture,inference-code"),
        of_link("name=Phi-2&license=MIT&public=weights,architecture,model-card,research-paper"),
    ];
    for release in do_not {
        assert_eq!(verdict(Framework::Osaid, &release), No, "{}", release.name);
        let name = release.name.clone();
        let relicensed = relicensed(release, "Apache-2.0");
        assert_eq!(verdict(Framework::Osaid, &relicensed), No, "{name}, whatever its license");
    }
}

#[test]
fn osaid_asks_for_data_information_code_and_parameters() {
    let code = "architecture inference-code training-code data-code";
    let described = "data-card research-paper";
    let complete =
        |license: &str, more: &str| release(license, &format!("weights {code} {more}"), "");

    assert_eq!(answer(&complete("MIT", "training-data"), Question::OsaidData), Yes);
    assert_eq!(answer(&complete("MIT", described), Question::OsaidData), Unclear);
    assert_eq!(
        answer(&complete("MIT", "data-card technical-report"), Question::OsaidData),
        Unclear
    );
    assert_eq!(answer(&complete("MIT", "data-card"), Question::OsaidData), No);
    assert_eq!(answer(&complete("MIT", "research-paper"), Question::OsaidData), No);
    // A description that takes judgment passes, and says that it does.
    assert_eq!(verdict(Framework::Osaid, &complete("MIT", described)), Yes);
    assert!(!Framework::Osaid.assess(&complete("MIT", described)).notes.is_empty());
    assert!(Framework::Osaid.assess(&complete("MIT", "training-data")).notes.is_empty());

    // Code takes an approved license; the rest any that grants the freedoms.
    let mut mixed = complete("CC-BY-4.0", "training-data");
    assert_eq!(answer(&mixed, Question::OsaidCode), No);
    assert_eq!(answer(&mixed, Question::OsaidParameters), Yes);
    mixed.licenses.code = License::new("GPL-3.0-only");
    assert_eq!(verdict(Framework::Osaid, &mixed), Yes, "copyleft is fine");

    for part in code.split(' ') {
        let mut without = complete("MIT", "training-data");
        without[Artifact::from_id(part).unwrap()].availability = Availability::Partial;
        assert_eq!(verdict(Framework::Osaid, &without), No, "{part}");
    }
    // Everything else is optional.
    let mut everything = release("MIT", &Artifact::ALL.map(Artifact::id).join(" "), "");
    for optional in [EvaluationCode, EvaluationData, EvaluationResults, ModelCard, Checkpoints] {
        everything[optional].availability = Availability::Withheld;
    }
    assert_eq!(verdict(Framework::Osaid, &everything), Yes);
}

#[test]
fn the_open_weight_definition_asks_for_public_and_open_weights() {
    let table = [
        ("Apache-2.0", Yes),
        ("CC-BY-SA-4.0", Yes),
        ("OpenMDW-1.0", Yes),
        ("gemma", No),
        ("CC-BY-NC-4.0", No),
        ("CC-BY-ND-4.0", No),
        ("llama4", No),
        ("Undisclosed", No),
        ("unlicensed", No),
    ];
    for (license, expected) in table {
        let found = verdict(Framework::OpenWeight, &release(license, "weights", ""));
        assert_eq!(found, expected, "{license}");
    }
    assert_eq!(verdict(Framework::OpenWeight, &release("MIT", "checkpoints", "weights")), No);
    assert_eq!(answer(&release("llama4", "weights", ""), Question::OpenWeightPersons), No);
    assert_eq!(answer(&release("gemma", "weights", ""), Question::OpenWeightPersons), Yes);
}

#[test]
fn the_exemption_asks_its_questions_in_order() {
    // license, answers to use, modification, distribution and monetization
    let table = [
        ("Apache-2.0", [Yes, Yes, Yes, Yes]),
        ("CC-BY-SA-4.0", [Yes, Yes, Yes, Yes]),
        // A use policy alone is a matter for judgment.
        ("gemma", [Unclear, Yes, Yes, Yes]),
        ("bigscience-bloom-rail-1.0", [Unclear, Yes, Yes, Yes]),
        // What § 83 names is not.
        ("llama2", [No, Yes, Yes, Yes]),
        ("CC-BY-NC-4.0", [No, Yes, Yes, Yes]),
        ("apple-amlr", [No, Yes, Yes, Yes]),
        ("tencent-hunyuan-community", [No, Yes, Yes, Yes]),
        ("CC-BY-ND-4.0", [Yes, No, No, Yes]),
        ("llama", [No, Yes, No, Yes]),
        ("mrl", [No, Yes, Yes, No]),
        ("Undisclosed", [Unclear, Unclear, Unclear, Unclear]),
        ("unlicensed", [No, No, No, No]),
    ];
    for (license, expected) in table {
        let mut release = release(license, "weights architecture model-card", "");
        release.systemic_risk = Some(false);
        let found = [
            Question::EuUse,
            Question::EuModification,
            Question::EuDistribution,
            Question::EuMonetization,
        ]
        .map(|question| answer(&release, question));
        assert_eq!(found, expected, "{license}");
        let worst = expected.into_iter().min().unwrap();
        assert_eq!(verdict(Framework::EuAiAct, &release), worst, "{license}");
    }
}

#[test]
fn the_exemption_takes_public_information_and_the_readers_answer() {
    let complete = |risk| {
        let mut release = release("Apache-2.0", "weights research-paper model-card", "");
        release.systemic_risk = risk;
        release
    };
    assert_eq!(verdict(Framework::EuAiAct, &complete(Some(false))), Yes);
    assert_eq!(verdict(Framework::EuAiAct, &complete(Some(true))), No);
    let asked = Framework::EuAiAct.assess(&complete(None));
    assert_eq!(asked.verdict, Unclear);
    assert_eq!(asked.deciding().unwrap().question, Question::EuSystemicRisk);
    for needed in [Weights, ResearchPaper, ModelCard] {
        let mut without = complete(Some(false));
        without[needed].availability = Availability::Withheld;
        assert_eq!(verdict(Framework::EuAiAct, &without), No, "{needed}");
    }
    assert!(
        Language::English
            .details()
            .caution(Framework::EuAiAct)
            .unwrap()
            .contains("not legal advice")
    );
}

#[test]
fn where_frameworks_part_is_said() {
    let differences = |release: &Release| {
        Language::English.details().differences(release, &frameworks::assess(release)).join(" ")
    };
    let pythia = catalog::find("pythia-12b").unwrap().release.clone();
    let mut without = pythia.clone();
    without[EvaluationCode].availability = Availability::Withheld;
    assert_eq!(
        differences(&without),
        "For Class II, the Model Openness Framework asks for evaluation code, and for another license \
         for evaluation data; the Open Source AI Definition, the Open Weight Definition and the EU AI \
         Act’s exemption do not. The European index asks for another license for training data; \
         Class III of the Model Openness Framework, the Open Source AI Definition, the Open Weight \
         Definition and the EU AI Act’s exemption do not."
    );
    let mixtral = catalog::find("mixtral-8x7b").unwrap().release.clone();
    assert_eq!(
        differences(&mixtral),
        "For Class III, the Model Openness Framework asks for a model card and a data card; the Open \
         Weight Definition does not. The Open Source AI Definition asks for data processing code, \
         training code and open training data or a full description of it; the Open Weight \
         Definition does not. The EU AI Act’s exemption asks for a model card; the Open Weight \
         Definition does not. The European index asks for training data, code documentation, \
         training setup, a research paper, a model card and 3 more; the Open Weight Definition does \
         not."
    );
    let mut policy = release("gemma", "weights architecture model-card", "");
    policy.systemic_risk = Some(false);
    assert_eq!(
        differences(&policy),
        "The Open Weight Definition rules out the use policy of gemma; under the EU AI Act’s \
         exemption that is open to interpretation."
    );
    assert_eq!(differences(&Release::default()), "");
}

#[test]
fn verdicts_give_their_reason() {
    let because = |framework: Framework, release: &Release| {
        let assessment = framework.assess(release);
        format!(
            "{}. {}",
            Language::English.details().verdict(&assessment),
            Language::English.details().because(&assessment, release)
        )
    };
    let table = [
        (
            Framework::Mof,
            "mixtral-8x7b",
            None,
            "No class. 4 of 6 components for Class III are released under licenses it accepts.",
        ),
        (
            Framework::Osaid,
            "mixtral-8x7b",
            None,
            "Not open source AI. Missing: data processing code, training code and open training \
             data or a full description of it.",
        ),
        (
            Framework::Osaid,
            "pythia-12b",
            None,
            "Open source AI. All three parts are met, the first through a description of the \
             training data.",
        ),
        (
            Framework::Osaid,
            "bloom",
            None,
            "Not open source AI. Missing: another license for weights.",
        ),
        (Framework::OpenWeight, "olmo-7b", None, "Open weights. All its conditions are met."),
        (
            Framework::OpenWeight,
            "bloom",
            None,
            "Not open weights. Weights: bigscience-bloom-rail-1.0 has a use policy.",
        ),
        (Framework::OpenWeight, "gpt-4", None, "Not open weights. Weights: not released."),
        (
            Framework::EuAiAct,
            "olmo-7b",
            None,
            "Unclear. Everything else is met. It depends on whether the model has systemic risk.",
        ),
        (
            Framework::EuAiAct,
            "olmo-7b",
            Some(true),
            "Does not qualify. The exemption never covers models with systemic risk.",
        ),
        (Framework::EuAiAct, "olmo-7b", Some(false), "Qualifies. All its conditions are met."),
        (
            Framework::EuAiAct,
            "bloom",
            None,
            "Unclear. Weights: bigscience-bloom-rail-1.0 has a use policy, which is open to \
             interpretation.",
        ),
        (
            Framework::EuAiAct,
            "llama-2-7b",
            None,
            "Does not qualify. Weights: llama2 has a cap on users or revenue.",
        ),
    ];
    for (framework, id, systemic_risk, expected) in table {
        let release = Release { systemic_risk, ..catalog::find(id).unwrap().release.clone() };
        assert_eq!(because(framework, &release), expected, "{id}");
    }
}

#[test]
fn editions_are_dated() {
    for framework in Framework::ALL {
        let edition = framework.edition();
        assert!(!edition.version.is_empty());
        assert_eq!(edition.date.split('-').count(), 3, "{framework:?}: {}", edition.date);
        assert!(edition.url.starts_with("https://"));
    }
}

proptest! {
    /// Every verdict is monotone, with two exceptions that the frameworks' own
    /// texts make; both are named here, and shown to be real below.
    #[test]
    fn opening_never_lowers_a_verdict(release in any_release(), which in 0..Artifact::COUNT) {
        let artifact = Artifact::ALL[which];
        for opened in openings(&release, artifact) {
            for framework in Framework::ALL {
                let is_exception = match framework {
                    Framework::Mof => respelled(&release, &opened, artifact),
                    Framework::Osaid => artifact == Libraries && newly_used(&release, &opened),
                    Framework::OpenWeight | Framework::EuAiAct | Framework::Osai => false,
                };
                let (before, after) = (framework.assess(&release), framework.assess(&opened));
                prop_assert!(
                    is_exception || after.verdict >= before.verdict,
                    "{:?}: {:?} to {:?}", framework, release, opened
                );
                let class = |rating: Option<Rating>| rating.and_then(|rating| rating.class);
                prop_assert!(is_exception || class(after.rating) >= class(before.rating));
            }
        }
    }

    #[test]
    fn an_assessment_explains_itself(release in any_release()) {
        for assessment in frameworks::assess(&release) {
            prop_assert_eq!(&assessment, &assessment.framework.assess(&release));
            let is_top = assessment.verdict == Yes;
            let has_classes = assessment.rating.is_some();
            // What is not met is named, and only that.
            for clause in &assessment.missing {
                prop_assert!(!rule::meets_clause(&release, clause));
            }
            if is_top && !has_classes {
                prop_assert_eq!(&assessment.missing, &Vec::<rule::Clause>::new());
            }
            for check in &assessment.checks {
                if check.answer == No && check.question != Question::EuSystemicRisk {
                    let names_it = check.findings.iter().any(|finding| finding.answer == No);
                    let by_a_lower_class = has_classes;
                    prop_assert!(names_it || by_a_lower_class, "{:?}", check);
                }
                for finding in &check.findings {
                    let license = match finding.reason {
                        Reason::BaseLicense(_) => release.base.license.as_ref(),
                        _ => release.license(finding.artifact),
                    };
                    prop_assert_eq!(finding.license.as_ref(), license);
                }
            }
        }
        let weights = release[Weights].availability == Availability::Public
            && release.terms(Weights).grant() == Grant::Open;
        prop_assert_eq!(verdict(Framework::OpenWeight, &release) == Yes, weights);
    }
}

/// The Model Openness Framework's tool compares ids letter by letter with a list
/// of its own: a license that grants no less may be unknown to it.
fn respelled(before: &Release, after: &Release, artifact: Artifact) -> bool {
    let counts = |release: &Release| release.license(artifact).is_some_and(is_open);
    counts(before) && !counts(after)
}

/// The Open Source AI Definition asks for supporting libraries "where they are
/// used", which is where they are out.
fn newly_used(before: &Release, after: &Release) -> bool {
    let is_out = |release: &Release| release[Libraries].availability > Availability::Withheld;
    !is_out(before) && is_out(after)
}

#[test]
fn the_exceptions_to_monotony_are_real() {
    let everything = Artifact::ALL.map(Artifact::id).join(" ");
    let (exact, respelled) = (release("MIT", &everything, ""), release("mit", &everything, ""));
    assert!(verdict(Framework::Mof, &exact) > verdict(Framework::Mof, &respelled));

    let mut used = release("MIT", &everything, "");
    used[Libraries].license = License::new("gemma");
    let mut unused = used.clone();
    unused[Libraries].availability = Availability::Withheld;
    assert!(verdict(Framework::Osaid, &unused) > verdict(Framework::Osaid, &used));
}

/// Only what is asked is answered, by each definition.
#[test]
fn claims_are_checked_by_their_definitions() {
    let table = [
        ("gpt-4", "no no no no no no"),
        ("llama-2-7b", "no no no no unclear unclear"),
        ("bloom", "no no no no yes yes"),
        ("mixtral-8x7b", "no no yes unclear yes yes"),
        ("pythia-12b", "unclear unclear yes yes yes yes"),
        ("olmo-7b", "yes yes yes yes yes yes"),
    ];
    for (id, expected) in table {
        let release = &catalog::find(id).unwrap().release;
        let found = Claim::ALL.map(|claim| claims::check(claim, release).answer.id()).join(" ");
        assert_eq!(found, expected, "{id}");
    }
}
