//! The verdicts side by side: that of the scale and one for each framework, each opening to
//! what led to it, and where they part.

mod checks;
mod criteria;

use std::rc::Rc;

use yew::prelude::*;

use self::{checks::FrameworkChecks, criteria::Criteria};
use crate::{
    Rating,
    app::{
        components::mark::{Fill, LabeledMark, Mark},
        deferred::use_after_paint,
        language::use_language,
        lazy::chunk,
        state::Edit,
    },
    frameworks::{Answer, Framework, four_level::Label},
    words::{DetailsPhrase, Language},
};

/// What `data-framework` has for the scale, which is no framework of others.
const SCALE: &str = "scale";

/// The props of [`Verdicts`].
#[derive(Clone, Properties, PartialEq)]
pub(in crate::app) struct VerdictsProps {
    /// What is assessed.
    pub rating: Rc<Rating>,
    /// The reader changes the release.
    pub on_edit: Callback<Edit>,
    /// The reader points at what would change it, or no longer does.
    pub on_preview: Callback<Option<Edit>>,
}

chunk!(pub(in crate::app) VerdictsChunk, verdicts, Verdicts, VerdictsProps);

/// What a verdict is on.
#[derive(Clone, Copy, PartialEq)]
enum Subject {
    Scale,
    Framework(Framework),
}

/// A cell for each verdict, one of which may be open, and where they part. They follow a new
/// rating after it has been painted.
#[component]
pub(in crate::app) fn Verdicts(props: &VerdictsProps) -> Html {
    let VerdictsProps { rating, on_edit, on_preview } = props;
    let words = use_language().details();
    let rating = use_after_paint(rating.clone());
    let open = use_state(|| None::<Subject>);
    let subjects = [Subject::Scale].into_iter().chain(Framework::ALL.map(Subject::Framework));
    let cells = subjects.map(|subject| {
        let is_open = *open == Some(subject);
        let on_toggle = {
            let open = open.setter();
            Callback::from(move |()| open.set((!is_open).then_some(subject)))
        };
        html! { <Verdict rating={rating.clone()} {subject} {is_open} {on_toggle} {on_edit} {on_preview} /> }
    });
    let differences = words.differences(rating.release(), rating.assessments());
    html! {
        <section class="frameworks" aria-labelledby="frameworks-heading">
            <h2 id="frameworks-heading" class="visually-hidden">
                { words.phrase(DetailsPhrase::Frameworks) }
            </h2>
            <div class="verdict-strip">{ for cells }</div>
            if !differences.is_empty() {
                <details class="parting">
                    <summary>{ words.phrase(DetailsPhrase::Differences) }</summary>
                    <ul class="differences">
                        { for differences.into_iter().map(|sentence| html! {
                            <li>{ sentence }</li>
                        }) }
                    </ul>
                </details>
            }
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct VerdictProps {
    rating: Rc<Rating>,
    subject: Subject,
    is_open: bool,
    on_toggle: Callback<()>,
    on_edit: Callback<Edit>,
    on_preview: Callback<Option<Edit>>,
}

/// A verdict with its reason, opening to what led to it.
#[component]
fn Verdict(props: &VerdictProps) -> Html {
    let VerdictProps { rating, subject, is_open, on_toggle, on_edit, on_preview } = props;
    let language = use_language();
    let words = language.details();
    let Told { id, verdict_id, answer, name, verdict, reason } = told(language, rating, *subject);
    let checks = format!("checks-{id}");
    html! {
        <div class="framework" data-framework={id} data-verdict={verdict_id}>
            <button
                type="button"
                class="verdict-cell"
                aria-expanded={is_open.to_string()}
                aria-controls={checks.clone()}
                onclick={on_toggle.reform(|_| ())}
            >
                <span class="framework-name">{ name }</span>
                { " " }
                <span class="verdict-line">
                    // A grade says itself what its mark does.
                    if matches!(subject, Subject::Scale | Subject::Framework(Framework::Osai)) {
                        <Mark fill={Fill::from(answer)} />
                    } else {
                        <LabeledMark fill={Fill::from(answer)} label={words.answer(answer)} />
                    }
                    <strong class="framework-verdict">{ verdict }</strong>
                </span>
                { " " }
                <span class="short-reason">{ reason }</span>
            </button>
            <div class="framework-body" id={checks} hidden={!is_open}>
                if let Subject::Framework(framework) = *subject {
                    if *is_open {
                        <FrameworkChecks {rating} {framework} {on_edit} {on_preview} />
                    }
                } else {
                    // There also when it is folded: paper and readers without a program see it.
                    <Criteria {rating} />
                }
            </div>
        </div>
    }
}

/// What a cell says.
struct Told {
    id: &'static str,
    verdict_id: &'static str,
    answer: Answer,
    name: &'static str,
    verdict: String,
    reason: String,
}

fn told(language: Language, rating: &Rating, subject: Subject) -> Told {
    let (words, common) = (language.details(), language.common());
    match subject {
        Subject::Scale => {
            let evaluation = rating.evaluation();
            Told {
                id: SCALE,
                verdict_id: evaluation.level.id(),
                answer: match evaluation.label {
                    Label::OpenSource => Answer::Yes,
                    Label::OpenWeights | Label::RestrictedWeights => Answer::Unclear,
                    Label::Closed => Answer::No,
                },
                name: words.phrase(DetailsPhrase::Scale),
                verdict: common.label(evaluation.label).to_owned(),
                reason: common.next_level(evaluation),
            }
        }
        Subject::Framework(framework) => {
            let assessment = &rating.assessments()[framework as usize];
            Told {
                id: framework.id(),
                verdict_id: assessment.verdict_id(),
                answer: assessment.verdict,
                name: words.framework(framework).name,
                verdict: words.verdict(assessment),
                reason: words.short_reason(assessment, rating.release()),
            }
        }
    }
}

/// The place of the strip before it has come.
pub(super) fn empty_verdicts() -> Html {
    html! { <section class="frameworks"><div class="verdict-strip" /></section> }
}

#[cfg(test)]
#[cfg(feature = "prerender")]
mod tests {
    use super::*;
    use crate::{app::testing::render, catalog, frameworks::four_level::Criterion};

    #[test]
    fn each_verdict_is_there_with_its_reason_and_its_checks_folded() {
        let rating = Rc::new(Rating::of(Rc::new(catalog::first())));
        let words = Language::English.details();
        let page = render::<Verdicts>(VerdictsProps {
            rating: Rc::clone(&rating),
            on_edit: Callback::noop(),
            on_preview: Callback::noop(),
        });
        for framework in Framework::ALL {
            let assessment = &rating.assessments()[framework as usize];
            for text in [
                words.framework(framework).name.to_owned(),
                words.verdict(assessment),
                words.short_reason(assessment, rating.release()),
            ] {
                assert!(page.contains(&text), "{text}");
            }
        }
        assert_eq!(page.matches("aria-expanded=\"false\"").count(), 1 + Framework::COUNT);
        // Paper and readers without a program see what the scale's verdict rests on.
        assert_eq!(page.matches("data-criterion=").count(), Criterion::COUNT);
        assert!(!page.contains("class=\"checks\"") && !page.contains("clauses"));
    }
}
