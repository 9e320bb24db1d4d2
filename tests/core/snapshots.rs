//! What the page says of a few hundred systematically chosen releases, under
//! review: a change of wording changes these files. `INSTA_UPDATE=always cargo test
//! --test core snapshots` writes them anew, to be read before they are committed.

use std::fmt::Write as _;

use crate::common::{artifact, rating, release, starts};
use openness_meter::{
    advice, catalog,
    difference::Difference,
    evaluate,
    frameworks::{self, claims::check, four_level::Level, rule},
    link,
    release::{Artifact, Availability, Claim, License, Release},
    tradeoffs,
    words::Language,
};

/// All that is said of a release, in few lines.
fn told(language: Language, title: &str, release: &Release) -> String {
    let (common, words) = (language.common(), language.details());
    let evaluation = evaluate(release);
    let mut text = format!("## {title}\n{}\n", common.headline(release, &evaluation));
    let missing =
        rule::missing(release, evaluation.level.next().map(Level::conditions).unwrap_or_default());
    let causes: Vec<String> = missing
        .iter()
        .map(|clause| {
            let cause = |need: &rule::Need| {
                let title = common.artifact(need.artifact).title;
                format!("{title}: {}", words.cause(*need, release))
            };
            clause.iter().map(cause).collect::<Vec<_>>().join(" / ")
        })
        .collect();
    let mut line = |head: &str, rest: &str| {
        writeln!(text, "{head}: {rest}").expect("a string takes all");
    };
    line(&words.causes_heading(evaluation.level), &causes.join("; "));
    let protects = tradeoffs::protects(release, &evaluation);
    let protects: Vec<&str> = protects.into_iter().map(|one| words.protects(one)).collect();
    line("protects", &protects.join(" "));
    let costs = tradeoffs::costs(release, &evaluation);
    let costs: Vec<&str> = costs.into_iter().map(|one| words.costs(one)).collect();
    line("costs", &costs.join(" "));
    let all = advice::all(release);
    let goals: Vec<String> = all
        .iter()
        .map(|advice| format!("{} {}", advice.goal.id(), words.distance(advice)))
        .collect();
    line("advice", &goals.join(", "));
    if let Some(first) = all.first() {
        let changes = first.plans.iter().take(2).map(|plan| {
            let changes = plan.changes.iter().map(|change| words.change(*change));
            changes.collect::<Vec<_>>().join(" + ")
        });
        let introduction = words.introduction(first, first.plans.len().min(8));
        line(
            first.goal.id(),
            &format!("{introduction} {}", changes.collect::<Vec<_>>().join(" | ")),
        );
    }
    for advice in &all {
        for caveat in &advice.caveats {
            line(advice.goal.id(), &words.caveat(*caveat, release));
        }
    }
    for claim in Claim::ALL {
        let checked = check(claim, release);
        let answer = words.claim_answer(checked.answer);
        let reason = words.claim_reason(&checked, release);
        line(words.claim(claim), &format!("{answer}. {reason}"));
    }
    for sentence in words.differences(release, &frameworks::assess(release)) {
        line("they part", &sentence);
    }
    text.push('\n');
    text
}

const PROFILES: [(&str, &str); 6] = [
    ("nothing else", ""),
    ("what runs it", "architecture inference-code local-runtime"),
    ("documents", "model-card technical-report evaluation-results"),
    (
        "what runs it, documents",
        "architecture inference-code local-runtime model-card technical-report evaluation-results \
         hosted-access",
    ),
    (
        "all but data",
        "architecture checkpoints metadata inference-code training-code data-code \
         evaluation-code libraries sample-outputs model-card technical-report research-paper \
         evaluation-results development-log local-runtime",
    ),
    (
        "all else",
        "architecture checkpoints metadata inference-code training-code data-code \
         evaluation-code libraries training-data evaluation-data sample-outputs model-card \
         data-card technical-report research-paper evaluation-results development-log \
         hosted-access local-runtime",
    ),
];

/// Weights out this far, with each license, and each profile of what else is out.
fn by_license(language: Language, to: Availability, licenses: &[&str]) -> String {
    let mut text = String::new();
    for license in licenses {
        for (profile, public) in PROFILES {
            let mut release = release(license, public, "");
            release[artifact("weights")].availability = to;
            "Example 7B".clone_into(&mut release.name);
            let license = if license.is_empty() { "no license" } else { license };
            let weights = Language::English.common().availability(to);
            text += &told(language, &format!("weights {weights}, {profile}, {license}"), &release);
        }
    }
    text
}

const LICENSES: [&str; 7] =
    ["", "Undisclosed", "llama2", "CC-BY-NC-4.0", "gemma", "WTFPL", "Apache-2.0"];

#[test]
fn weights_withheld() {
    insta::assert_snapshot!(by_license(
        Language::English,
        Availability::Withheld,
        &["", "Apache-2.0"]
    ));
}

#[test]
fn weights_partial() {
    insta::assert_snapshot!(by_license(Language::English, Availability::Partial, &LICENSES));
}

#[test]
fn weights_public() {
    insta::assert_snapshot!(by_license(Language::English, Availability::Public, &LICENSES));
}

#[test]
fn weights_under_another_license_than_the_rest() {
    let mut text = String::new();
    for license in ["unlicensed", "gemma", "CC-BY-NC-4.0", "mrl"] {
        for (profile, public) in PROFILES {
            let mut release = release("Apache-2.0", public, "");
            release[artifact("weights")].availability = Availability::Public;
            release[artifact("weights")].license = License::new(license);
            release.systemic_risk = Some(false);
            text += &told(
                Language::English,
                &format!("weights under {license}, {profile} under Apache-2.0"),
                &release,
            );
        }
    }
    insta::assert_snapshot!(text);
}

#[test]
fn one_artifact_away() {
    let mut text = String::new();
    for artifact in Artifact::ALL {
        for to in [Availability::Withheld, Availability::Partial] {
            let all = Artifact::ALL.map(Artifact::id).join(" ");
            let mut release = release("Apache-2.0", &all, "");
            release[artifact].availability = to;
            let title = format!(
                "all public but {artifact}, {}",
                Language::English.common().availability(to)
            );
            text += &told(Language::English, &title, &release);
        }
    }
    insta::assert_snapshot!(text);
}

#[test]
fn the_catalog_and_odd_names() {
    let mut text = String::new();
    for release in starts() {
        text += &told(Language::English, &release.name, &release);
    }
    for name in
        ["", "  ", "a", "ÉÈ-7B", "模型", "<b>x</b>", "Dr. No", "“Quoted”", "Model, and more"]
    {
        let mut release = catalog::first();
        release.name = name.to_owned();
        release[artifact("weights")].license = License::new("llama2");
        let headline = Language::English.common().headline(&release, &evaluate(&release));
        writeln!(text, "## {name:?}\n{headline}\n").expect("a string takes all");
    }
    insta::assert_snapshot!(text);
}

/// The story of each switch, and what it would do, from three starts.
fn changes(language: Language) -> String {
    let words = language.details();
    let mut text = String::new();
    let all = Artifact::ALL.map(Artifact::id).join(" ");
    let starts = [
        ("nothing", Release::default()),
        ("Mixtral 8x7B", catalog::first()),
        ("everything", release("Apache-2.0", &all, "")),
    ];
    for (title, before) in starts {
        writeln!(text, "## {title}").expect("a string takes all");
        for artifact in Artifact::ALL {
            for to in Availability::ALL {
                let mut after = before.clone();
                after[artifact].availability = to;
                if after != before {
                    let [before, after] = [&before, &after].map(rating);
                    let difference = Difference::between(&before, &after);
                    let story = words.change_summary(&difference);
                    let what_if = words.change_preview(&difference);
                    writeln!(text, "{story}\n    {what_if}").expect("a string takes all");
                }
            }
        }
        for license in LICENSES {
            let mut after = before.clone();
            after.licenses.release = License::new(license);
            let [before, after] = [&before, &after].map(rating);
            let difference = Difference::between(&before, &after);
            text.extend([&words.change_summary(&difference), "\n"]);
        }
    }
    text
}

#[test]
fn every_switch() {
    insta::assert_snapshot!(changes(Language::English));
}

/// A hundred releases in another language: public, partly out and behind a gate, by license,
/// built on another model, and what changes.
fn in_language(language: Language) -> String {
    let mut text = by_license(language, Availability::Public, &LICENSES);
    text += &by_license(language, Availability::Partial, &["", "llama2", "Apache-2.0"]);
    text += &by_license(language, Availability::Gated, &["gemma", "Apache-2.0"]);
    text += &by_license(language, Availability::Withheld, &["Apache-2.0"]);
    for (license, data) in [("llama3.1", "withheld"), ("MIT", "partial"), ("", "public")] {
        for (profile, public) in PROFILES {
            let public = format!("weights {public}").replace(' ', ",");
            let link = format!(
                "v=1&name=Example+7B&license=MIT&public={public}&base=Example+1B\
                 &base.license={license}&base.{data}=training-data"
            );
            let (release, _) = link::decode(&link);
            text += &told(language, &format!("on {license}, data {data}, {profile}"), &release);
        }
    }
    for release in starts() {
        text += &told(language, &release.name, &release);
    }
    text + &changes(language)
}

#[test]
fn in_german() {
    insta::assert_snapshot!(in_language(Language::German));
}

#[test]
fn in_french() {
    insta::assert_snapshot!(in_language(Language::French));
}

#[test]
fn in_chinese() {
    insta::assert_snapshot!(in_language(Language::Chinese));
}
