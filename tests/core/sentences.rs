//! Every sentence reads well for every release: no empty slot, no doubled word or
//! space, no wrong article, no list without its "and".

use crate::common::{any_release, openings, rating};
use openness_meter::{
    advice,
    difference::Difference,
    evaluate,
    frameworks::{
        self, Finding, claims,
        four_level::{Criterion, Level, Pillar, notes},
        rule::{self, Clause, Need},
    },
    release::{Artifact, Claim, Release},
    tradeoffs,
    words::{CommonPhrase, Language},
};
use proptest::prelude::*;

/// What is wrong with a text of ours, if anything.
pub(crate) fn flaw(text: &str) -> Option<String> {
    let slots = [
        "  ", " .", " ,", " ;", " :", "..", ",,", ",.", ";.", ":.", "()", "“”", "{", "}", "and .",
        "or .", "and,", "by .", "to .", "None", "Some(",
    ];
    if let Some(slot) = slots.iter().find(|slot| text.contains(**slot)) {
        return Some(format!("{slot:?} in {text:?}"));
    }
    if text.trim() != text {
        return Some(format!("space around {text:?}"));
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    for pair in words.windows(2) {
        let [first, second] = [pair[0], pair[1]]
            .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase());
        // "restricted weights: restricted …" is two phrases.
        let is_apart = pair[0].ends_with([':', '.', ';', ',', '→']);
        if first == second && !first.is_empty() && !is_apart {
            return Some(format!("{first:?} twice in {text:?}"));
        }
        let vowel = second.starts_with(['a', 'e', 'i', 'o', 'u']);
        let said_otherwise =
            ["use", "uni", "one", "eu"].iter().any(|start| second.starts_with(start));
        if first == "a" && vowel && !said_otherwise || first == "an" && (!vowel || said_otherwise) {
            return Some(format!("the wrong article before {second:?} in {text:?}"));
        }
    }
    // Names with a comma of their own, and one between commas.
    let text = [", Open ", ", open-source", "license, "]
        .iter()
        .fold(text.to_owned(), |text, name| text.replace(name, &name.replace(',', "")));
    let parts = text.split(['.', ';', ':', '(', ')']);
    for part in parts {
        let joined = [" and ", " or ", " but "].iter().any(|word| part.contains(word));
        // Sections of a text are listed in its own manner.
        if part.matches(", ").count() >= 2 && !joined && !part.contains('§') {
            return Some(format!("a list without its \"and\" in {text:?}"));
        }
    }
    None
}

#[test]
fn flaws_are_noticed() {
    for flawed in [
        "It has  two spaces.",
        "It has the the word.",
        "Missing: .",
        "It has an use policy.",
        "It has a open license.",
        "Licensing  under “”.",
        "It asks for a, b, c.",
        "weights, code and .",
    ] {
        assert!(flaw(flawed).is_some(), "{flawed}");
    }
    assert_eq!(flaw("It has a use policy, a cap on users and a list of excluded parties."), None);
}

/// Everything that is said of a release beside its switches.
fn said(language: Language, release: &Release) -> Vec<String> {
    let (common, words) = (language.common(), language.details());
    let evaluation = &evaluate(release);
    let title = |one: &Finding| common.artifact(one.artifact).title;
    let colon = common.phrase(CommonPhrase::Colon);
    let mut all = vec![
        common.headline(release, evaluation),
        common.next_level(evaluation),
        words.causes_heading(evaluation.level),
    ];
    let needs = |clauses: &[Clause]| -> Vec<Need> {
        clauses.iter().flat_map(|clause| clause.iter()).copied().collect()
    };
    let cause = |need: Need| {
        format!("{}{colon}{}", common.artifact(need.artifact).title, words.cause(need, release))
    };
    let next = evaluation.level.next().map(Level::conditions).unwrap_or_default();
    all.extend(needs(&rule::missing(release, next)).into_iter().map(cause));
    all.extend(notes(release).into_iter().map(|note| words.note(note, release)));
    let protects = tradeoffs::protects(release, evaluation).into_iter();
    let costs = tradeoffs::costs(release, evaluation).into_iter();
    all.extend(protects.map(|one| words.protects(one).to_owned()));
    all.extend(costs.map(|one| words.costs(one).to_owned()));
    all.extend(Pillar::ALL.map(|pillar| words.pillar_count(pillar, evaluation)));
    for criterion in Criterion::ALL {
        for clause in criterion.met() {
            // Its artifacts follow.
            all.push(words.clause_head(clause).trim_end_matches([':', '：', '\u{a0}']).to_owned());
        }
        all.extend(needs(criterion.met()).into_iter().map(cause));
    }
    for advice in advice::all(release) {
        let shown = advice.plans.len().min(8);
        all.extend([
            words.goal(advice.goal),
            words.goal_owner(advice.goal).to_owned(),
            words.distance(&advice),
        ]);
        all.extend(Some(words.introduction(&advice, shown)).filter(|text| !text.is_empty()));
        all.extend(advice.caveats.iter().map(|caveat| words.caveat(*caveat, release)));
        for plan in advice.plans.iter().take(8) {
            all.extend(plan.changes.iter().map(|change| words.change(*change)));
            all.push(words.apply_all(plan.changes.len()));
        }
    }
    for claim in Claim::ALL {
        all.push(words.claim_reason(&claims::check(claim, release), release));
    }
    let assessments = frameworks::assess(release);
    for assessment in &assessments {
        all.extend([words.verdict(assessment), words.because(assessment, release)]);
        all.extend(assessment.notes.iter().map(|note| words.remark(*note, release)));
        all.extend(words.caution(assessment.framework).map(str::to_owned));
        for check in &assessment.checks {
            all.push(words.question(check.question).to_owned());
            let finding = |one: &Finding| format!("{}{colon}{}", title(one), words.finding(one));
            all.extend(check.findings.iter().map(finding));
        }
    }
    all.extend(words.differences(release, &assessments));
    for artifact in Artifact::ALL {
        for opened in openings(release, artifact).into_iter().take(3) {
            for (before, after) in [(release, &opened), (&opened, release)] {
                let [before, after] = [before, after].map(rating);
                let difference = Difference::between(&before, &after);
                all.extend([words.change_summary(&difference), words.change_preview(&difference)]);
            }
        }
    }
    all
}

/// What is wrong with a text in another language than English, if anything.
fn flaw_in(language: Language, text: &str) -> Option<String> {
    let slots = [
        "  ", " .", " ,", "..", ",,", ",.", ";.", ":.", "()", "（）", "“”", "„“", "{", "}", "None",
        "Some(", "。。", "，，", "，。", "；。", "：。", "、。", "、、", "。，",
    ];
    let found = |slot: &str| Some(format!("{slot:?} in {text:?}"));
    if let Some(slot) = slots.iter().find(|slot| text.contains(**slot)) {
        return found(slot);
    }
    if text.trim() != text {
        return Some(format!("space around {text:?}"));
    }
    // What is left of English, and punctuation that belongs to another language.
    let foreign: &[&str] = match language {
        Language::German => &[" and ", " the ", " is ", " of ", " :", " ;", "“ “", "\""],
        // A space that does not break stands before them.
        Language::French => &[" and ", " the ", " is ", " of ", " :", " ;", " ?", " !", "« ", " »"],
        Language::Chinese => &[" and ", " the ", " is ", ", ", "; ", " (", "?", "!"],
        _ => &[],
    };
    if let Some(slot) = foreign.iter().find(|slot| text.contains(**slot)) {
        return found(slot);
    }
    let is_ideograph = |char: char| ('\u{4e00}'..='\u{9fff}').contains(&char);
    let chars: Vec<char> = text.chars().collect();
    let is_apart =
        |three: &&[char]| is_ideograph(three[0]) && three[1] == ' ' && is_ideograph(three[2]);
    if chars.windows(3).any(|three| is_apart(&three)) {
        return Some(format!("a space between characters in {text:?}"));
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    words.windows(2).find_map(|pair| {
        let [first, second] = [pair[0], pair[1]].map(str::to_lowercase);
        let is_word = first.chars().all(char::is_alphabetic);
        (first == second && is_word).then(|| format!("{first:?} twice in {text:?}"))
    })
}

proptest! {
    #[test]
    fn every_sentence_reads_well_in_each_language(release in any_release()) {
        let mut release = Release { name: "Example 7B".to_owned(), ..release };
        release.base.name = "Example 1B".to_owned();
        for language in [Language::German, Language::French, Language::Chinese] {
            for text in said(language, &release) {
                if let Some(flaw) = flaw_in(language, &text) {
                    return Err(TestCaseError::fail(flaw));
                }
            }
        }
    }
}

proptest! {
    #[test]
    fn every_sentence_reads_well_for_every_release(release in any_release()) {
        // A name that is not at fault for what is said of it, and none.
        for name in ["Example 7B", ""] {
            let mut release = Release { name: name.to_owned(), ..release.clone() };
            release.base.name = name.to_owned();
            if let Some(flaw) = said(Language::English, &release).iter().find_map(|text| flaw(text)) {
                return Err(TestCaseError::fail(flaw));
            }
        }
    }

    #[test]
    fn a_story_is_one_sentence(before in any_release(), after in any_release()) {
        let (name, producer) = (before.name.clone(), before.producer.clone());
        let after = Release { name, producer, ..after };
        let [before, after] = [before, after].map(|release| rating(&release));
        let story = Language::English.details().change_summary(&Difference::between(&before, &after));
        prop_assert!(story.is_empty() || story.ends_with('.'), "{}", story);
        prop_assert!(story.chars().count() < 330, "{}", story);
    }
}
