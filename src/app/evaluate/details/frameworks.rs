//! How the release fares under the other frameworks.

use std::{iter::repeat, rc::Rc};

use yew::prelude::*;

use super::{edit_button::EditButton, found_artifact::FoundArtifact};
use crate::{
    Rating,
    app::{
        components::{
            disclosure::use_disclosure,
            mark::{Fill, LabeledMark},
            section::Section,
        },
        language::use_language,
        state::Edit,
    },
    frameworks::{
        Check, Framework,
        mof::{self, Class, Progress},
    },
    words::{DetailsPhrase, DetailsWords},
};

/// The props of [`Frameworks`].
#[derive(Properties, PartialEq)]
pub(super) struct FrameworksProps {
    /// What is assessed.
    pub rating: Rc<Rating>,
    /// The reader changes the release.
    pub on_edit: Callback<Edit>,
    /// The reader points at what would change it, or no longer does.
    pub on_preview: Callback<Option<Edit>>,
}

/// All verdicts, each opening to its checks, and where they part.
#[component]
pub(super) fn Frameworks(props: &FrameworksProps) -> Html {
    let FrameworksProps { rating, on_edit, on_preview } = props;
    let words = use_language().details();
    let cards = Framework::ALL.map(|framework| {
        html! { <FrameworkCard key={framework.id()} {rating} {framework} {on_edit} {on_preview} /> }
    });
    let differences = words.differences(rating.release(), rating.assessments());
    html! {
        <Section name="frameworks" heading={words.phrase(DetailsPhrase::Frameworks)}>
            <div class="framework-list">{ for cards }</div>
            if !differences.is_empty() {
                <h3>{ words.phrase(DetailsPhrase::Differences) }</h3>
                <ul class="differences">
                    { for differences.into_iter().map(|sentence| html! { <li>{ sentence }</li> }) }
                </ul>
            }
        </Section>
    }
}

#[derive(Properties, PartialEq)]
struct FrameworkCardProps {
    rating: Rc<Rating>,
    framework: Framework,
    on_edit: Callback<Edit>,
    on_preview: Callback<Option<Edit>>,
}

/// What a framework says of the release, opening to what led to that.
#[component]
fn FrameworkCard(props: &FrameworkCardProps) -> Html {
    let FrameworkCardProps { rating, framework, on_edit, on_preview } = props;
    let words = use_language().details();
    let (is_open, on_toggle) = use_disclosure();
    let assessment = &rating.assessments()[*framework as usize];
    let verdict = assessment.verdict;
    html! {
        <details
            class="framework"
            data-framework={framework.id()}
            data-verdict={assessment.verdict_id()}
            open={is_open}
        >
            <summary data-toggle={framework.id()} onclick={on_toggle}>
                <LabeledMark fill={Fill::from(verdict)} label={words.answer(verdict)} />
                <span class="framework-title">
                    <span class="framework-name">{ words.framework(*framework).name }</span>
                    { " " }
                    <span class="edition">{ words.edition(framework.edition()) }</span>
                </span>
                { " " }
                <strong class="framework-verdict">{ words.verdict(assessment) }</strong>
            </summary>
            if is_open {
                <FrameworkBody {rating} framework={*framework} {on_edit} {on_preview} />
            }
        </details>
    }
}

/// What led to a verdict.
#[component]
fn FrameworkBody(props: &FrameworkCardProps) -> Html {
    let FrameworkCardProps { rating, framework, on_edit, on_preview } = props;
    let words = use_language().details();
    let release = rating.release();
    let assessment = &rating.assessments()[*framework as usize];
    // Where a framework has classes, there is one check for each.
    let classes = Class::ALL.into_iter().map(Some).chain(repeat(None));
    let checks = assessment.checks.iter().zip(classes).map(|(one, class)| {
        let progress = |(rated, class): (&mof::Rating, Class)| rated.progress[class as usize];
        check(words, one, assessment.rating.as_ref().zip(class).map(progress))
    });
    html! {
        <div class="framework-body">
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
                <a href={framework.edition().url} rel="noopener">
                    { words.phrase(DetailsPhrase::Text) }
                </a>
            </p>
        </div>
    }
}

/// A question with its answer and what that rests on, and how far its class is reached, if it
/// stands for one.
fn check(words: &dyn DetailsWords, check: &Check, progress: Option<Progress>) -> Html {
    let answer = check.answer;
    html! {
        <li key={check.question.id()} data-answer={answer.id()}>
            <p class="check-title">
                <LabeledMark fill={Fill::from(answer)} label={words.answer(answer)} />
                <span>{ words.question(check.question) }</span>
                if let Some(progress) = progress {
                    <span class="count">{ words.progress(progress) }</span>
                }
            </p>
            if !check.findings.is_empty() {
                <ul class="findings">
                    { for check.findings.iter().map(|finding| html! {
                        <li key={finding.artifact.id()}>
                            <FoundArtifact finding={finding.clone()} text={words.finding(finding)} />
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

/// The one thing that nobody but the reader can tell.
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
