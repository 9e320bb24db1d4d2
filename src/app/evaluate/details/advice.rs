//! What would raise each verdict.

use std::rc::Rc;

use yew::prelude::*;

use super::plans::Plans;
use crate::{
    Rating,
    advice::Goal,
    app::{
        components::{disclosure::use_disclosure, section::Section},
        language::use_language,
        state::Edit,
    },
    words::DetailsPhrase,
};

/// The props of [`AdviceSection`].
#[derive(Properties, PartialEq)]
pub(super) struct AdviceSectionProps {
    /// What is to be raised.
    pub rating: Rc<Rating>,
    /// The reader changes the release.
    pub on_edit: Callback<Edit>,
    /// The reader points at what would change it, or no longer does.
    pub on_preview: Callback<Option<Edit>>,
}

/// The goals that are not reached, each opening to what reaches it. The nearest of the scale
/// is open without being asked.
#[component]
pub(super) fn AdviceSection(props: &AdviceSectionProps) -> Html {
    let AdviceSectionProps { rating, on_edit, on_preview } = props;
    let words = use_language().details();
    let all = rating.advice();
    let goals = || all.iter().map(|advice| advice.goal);
    let nearest = goals().find(|goal| matches!(goal, Goal::Level(_)));
    // One that is reached is still there, with nothing in it: it is as open as it was once it
    // is no longer reached.
    let goals = Goal::LADDERS.into_iter().map(|goal| {
        let is_nearest = nearest == Some(goal);
        html! { <GoalAdvice key={goal.id()} {rating} {goal} {is_nearest} {on_edit} {on_preview} /> }
    });
    html! {
        <Section name="advice" heading={words.phrase(DetailsPhrase::Advice)}>
            if all.is_empty() {
                <p>{ words.phrase(DetailsPhrase::TopOfAll) }</p>
            }
            <div class="goals">{ for goals }</div>
        </Section>
    }
}

#[derive(Properties, PartialEq)]
struct GoalAdviceProps {
    rating: Rc<Rating>,
    goal: Goal,
    /// Whether it is open without being asked.
    is_nearest: bool,
    on_edit: Callback<Edit>,
    on_preview: Callback<Option<Edit>>,
}

/// A goal and how far it is, opening to what reaches it; nothing if it is reached.
#[component]
fn GoalAdvice(props: &GoalAdviceProps) -> Html {
    let GoalAdviceProps { rating, goal, is_nearest, on_edit, on_preview } = props;
    let words = use_language().details();
    let (is_open, on_toggle) = use_disclosure();
    let Some(advice) = rating.advice().iter().find(|advice| advice.goal == *goal) else {
        return Html::default();
    };
    let head = html! {
        <>
            <span class="goal-title">
                <span class="goal-name">{ words.goal(*goal) }</span>
                { " " }
                <span class="edition">{ words.goal_owner(*goal) }</span>
            </span>
            { " " }
            <strong class="goal-distance">{ words.distance(advice) }</strong>
        </>
    };
    let plans = || html! { <Plans {rating} goal={*goal} {on_edit} {on_preview} /> };
    if *is_nearest {
        return html! {
            <div class="goal" data-goal={goal.id()}>
                <p class="goal-head">{ head }</p>
                { plans() }
            </div>
        };
    }
    html! {
        <details class="goal" data-goal={goal.id()} open={is_open}>
            <summary data-toggle={format!("goal-{}", goal.id())} onclick={on_toggle}>{ head }</summary>
            if is_open {
                { plans() }
            }
        </details>
    }
}
