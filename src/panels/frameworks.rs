//! How the release fares under the other frameworks.

use std::iter::repeat;

use super::{APPLY, View, folded, go, mark, truth};
use crate::{
    frameworks::{
        self, Assessment, Check, Finding, Framework, Note,
        mof::{Class, Progress},
    },
    release::Release,
    words::{MORE_ENGLISH, MorePhrase},
};

/// All verdicts, each opening to its checks, and where they part.
pub fn view(release: &Release, open: &[&str]) -> View {
    let assessments = frameworks::assess(release);
    let differences = MORE_ENGLISH.differences(release, &assessments);
    let cards = assessments.iter().map(|assessment| card(release, assessment, open));
    let panel = View::new("div").add(View::of("div", "framework-list").add_all(cards));
    if differences.is_empty() {
        return panel;
    }
    let items = differences.into_iter().map(|sentence| View::new("li").add(sentence));
    panel
        .add(View::new("h3").add(MORE_ENGLISH.phrase(MorePhrase::Differences)))
        .add(View::of("ul", "differences").add_all(items))
}

fn card(release: &Release, assessment: &Assessment, open: &[&str]) -> View {
    let framework = assessment.framework;
    let edition = framework.edition();
    let name = MORE_ENGLISH.framework(framework);
    let title = View::of("span", "framework-title")
        .add(View::of("span", "framework-name").add(name.name))
        .add(" ")
        .add(View::of("span", "edition").add(MORE_ENGLISH.edition(edition)));
    let summary = View::new("summary")
        .add(mark(assessment.verdict, MORE_ENGLISH.answer(assessment.verdict)))
        .add(title)
        .add(" ")
        .add(View::of("strong", "framework-verdict").add(MORE_ENGLISH.verdict(assessment)));
    let card = folded(framework.id(), open, summary, || body(release, assessment));
    card.keyed(framework.id())
        .with("class", "framework")
        .with("data-framework", framework.id())
        .with("data-verdict", assessment.verdict_id())
}

/// What led to a verdict.
fn body(release: &Release, assessment: &Assessment) -> View {
    let framework = assessment.framework;
    let mut body = View::of("div", "framework-body")
        .add(View::of("p", "because").add(MORE_ENGLISH.because(assessment, release)));
    if framework == Framework::EuAiAct {
        body = body.add(question(release));
    }
    // Where a framework has classes, there is one check for each.
    let checks = assessment.checks.iter().zip(Class::ALL.into_iter().map(Some).chain(repeat(None)));
    let checks = checks.map(|(check, class)| {
        let rating = assessment.rating.as_ref();
        view_check(check, rating.zip(class).map(|(rating, class)| rating.progress[class as usize]))
    });
    body = body.add(View::of("ul", "checks").add_all(checks));
    if !assessment.notes.is_empty() {
        let remark = |note: &Note| View::new("li").add(MORE_ENGLISH.remark(*note, release));
        body = body.add(View::of("ul", "remarks").add_all(assessment.notes.iter().map(remark)));
    }
    if let Some(caution) = MORE_ENGLISH.caution(framework) {
        body = body.add(View::of("p", "caution").add(caution));
    }
    let source = View::new("a")
        .with("href", framework.edition().url)
        .with("rel", "noopener")
        .add(MORE_ENGLISH.phrase(MorePhrase::Text));
    let about = MORE_ENGLISH.framework(framework).about;
    body.add(View::of("p", "edition").add(format!("{about}. ")).add(source))
}

fn view_check(check: &Check, progress: Option<Progress>) -> View {
    let title = MORE_ENGLISH.question(check.question);
    let progress =
        progress.map(|progress| View::of("span", "count").add(MORE_ENGLISH.progress(progress)));
    let findings = check.findings.iter().map(finding);
    let head = View::of("p", "check-title")
        .add(mark(check.answer, MORE_ENGLISH.answer(check.answer)))
        .add(View::new("span").add(title))
        .add_all(progress);
    let item =
        View::new("li").keyed(check.question.id()).with("data-answer", check.answer.id()).add(head);
    if check.findings.is_empty() {
        item
    } else {
        item.add(View::of("ul", "findings").add_all(findings))
    }
}

fn finding(finding: &Finding) -> View {
    View::new("li")
        .keyed(finding.artifact.id())
        .add(go(finding))
        .add(View::of("span", "found").add(format!(" {}", MORE_ENGLISH.finding(finding))))
}

/// The one thing that nobody but the reader can tell.
fn question(release: &Release) -> View {
    let heading = "systemic-risk-question";
    let answers = [
        (MorePhrase::Yes, Some(true), "yes"),
        (MorePhrase::No, Some(false), "no"),
        (MorePhrase::Unknown, None, ""),
    ];
    let buttons = answers.map(|(phrase, answer, word)| {
        let is_pressed = release.systemic_risk == answer;
        View::new("button")
            .with("type", "button")
            .with("aria-pressed", truth(is_pressed))
            .with(APPLY, format!("systemic-risk={word}"))
            .add(MORE_ENGLISH.phrase(phrase))
    });
    View::of("div", "question")
        .with("role", "group")
        .with("aria-labelledby", heading)
        .add(View::new("p").with("id", heading).add(MORE_ENGLISH.phrase(MorePhrase::SystemicRisk)))
        .add(View::of("div", "answers").add_all(buttons))
}
