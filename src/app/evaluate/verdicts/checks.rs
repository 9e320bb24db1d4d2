//! What led to a framework's verdict.

use std::{iter::repeat, rc::Rc};

use yew::prelude::*;

use crate::{
    Rating,
    app::{
        components::mark::{Fill, LabeledMark},
        evaluate::{edit_button::EditButton, found_artifact::FoundArtifact},
        language::use_language,
        state::Edit,
    },
    frameworks::{
        Check, Framework,
        mof::{self, Class, Progress},
    },
    words::{DetailsPhrase, DetailsWords},
};

/// The props of [`FrameworkChecks`].
#[derive(Properties, PartialEq)]
pub(super) struct FrameworkChecksProps {
    /// What is assessed.
    pub rating: Rc<Rating>,
    /// By which framework.
    pub framework: Framework,
    /// The reader changes the release.
    pub on_edit: Callback<Edit>,
    /// The reader points at what would change it, or no longer does.
    pub on_preview: Callback<Option<Edit>>,
}

/// What led to a verdict.
#[component]
pub(super) fn FrameworkChecks(props: &FrameworkChecksProps) -> Html {
    let FrameworkChecksProps { rating, framework, on_edit, on_preview } = props;
    let words = use_language().details();
    let release = rating.release();
    let assessment = &rating.assessments()[*framework as usize];
    // Where a framework has classes, there is one check for each.
    let classes = Class::ALL.into_iter().map(Some).chain(repeat(None));
    let checks = assessment.checks.iter().zip(classes).map(|(one, class)| {
        let progress = |(rated, class): (&mof::Rating, Class)| rated.progress[class as usize];
        let is_graded = *framework == Framework::Osai;
        check(words, one, is_graded, assessment.rating.as_ref().zip(class).map(progress))
    });
    html! {
        <>
            <p class="because">{ words.because(assessment, release) }</p>
            if *framework == Framework::EuAiAct {
                <SystemicRisk answer={release.systemic_risk} {on_edit} {on_preview} />
            }
            <ul class="checks">{ for checks }</ul>
            if !assessment.notes.is_empty() {
                <ul class="remarks">
                    { for assessment.notes.iter().map(|note| html! {
                        <li>{ words.remark(*note, release) }</li>
                    }) }
                </ul>
            }
            if let Some(caution) = words.caution(*framework) {
                <p class="caution">{ caution }</p>
            }
            <p class="edition">
                { words.about_framework(*framework) }
                { " " }
                { words.edition(framework.edition()) }
                { ". " }
                <a href={framework.edition().url} rel="noopener">
                    { words.phrase(DetailsPhrase::Text) }
                </a>
            </p>
        </>
    }
}

/// A question with its answer and what that rests on, and how far its class is reached, if it
/// stands for one.
fn check(words: DetailsWords, check: &Check, is_graded: bool, progress: Option<Progress>) -> Html {
    let answer = check.answer;
    let label = if is_graded { words.parameter(answer) } else { words.answer(answer) };
    html! {
        <li key={check.question.id()} data-answer={answer.id()}>
            <p class="check-title">
                <LabeledMark fill={Fill::from(answer)} {label} />
                <span>{ words.question(check.question) }</span>
                if let Some(progress) = progress {
                    <span class="count">{ words.progress(progress) }</span>
                }
            </p>
            if !check.findings.is_empty() {
                <ul class="findings">
                    { for check.findings.iter().map(|finding| html! {
                        <li key={finding.artifact.id()}>
                            <FoundArtifact
                                finding={finding.clone()}
                                text={words.finding(finding)}
                                {is_graded}
                            />
                        </li>
                    }) }
                </ul>
            }
        </li>
    }
}

#[derive(Properties, PartialEq)]
struct SystemicRiskProps {
    answer: Option<bool>,
    on_edit: Callback<Edit>,
    on_preview: Callback<Option<Edit>>,
}

/// The one thing that no artifact tells.
#[component]
fn SystemicRisk(props: &SystemicRiskProps) -> Html {
    const HEADING: &str = "systemic-risk-question";
    let SystemicRiskProps { answer, on_edit, on_preview } = props;
    let words = use_language().details();
    let answers = [
        (DetailsPhrase::Yes, Some(true)),
        (DetailsPhrase::No, Some(false)),
        (DetailsPhrase::Unknown, None),
    ];
    html! {
        <div class="question" role="group" aria-labelledby={HEADING}>
            <p id={HEADING}>{ words.phrase(DetailsPhrase::SystemicRisk) }</p>
            <div class="answers">
                { for answers.into_iter().map(|(phrase, choice)| html! {
                    <EditButton
                        edit={Edit::SystemicRisk(choice)}
                        is_pressed={choice == *answer}
                        text={words.phrase(phrase)}
                        {on_edit}
                        {on_preview}
                    />
                }) }
            </div>
        </div>
    }
}
