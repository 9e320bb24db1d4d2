//! The smallest sets of changes that reach a goal, as buttons.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    Rating,
    advice::{Change, Goal, Plan, advise},
    app::{evaluate::edit_button::EditButton, language::use_language, state::Edit},
    words::DetailsPhrase,
};

/// Most plans that are shown for one goal.
const MAX_VISIBLE_PLANS: usize = 8;

/// The props of [`Plans`].
#[derive(Properties, PartialEq)]
pub(super) struct PlansProps {
    /// What is to be changed.
    pub rating: Rc<Rating>,
    /// The goal.
    pub goal: Goal,
    /// The reader changes the release.
    pub on_edit: Callback<Edit>,
    /// The reader points at what would change it, or no longer does.
    pub on_preview: Callback<Option<Edit>>,
}

/// The plans that reach a goal, with what they have in common once, before them; nothing if
/// the goal is reached.
#[component]
pub(super) fn Plans(props: &PlansProps) -> Html {
    let PlansProps { rating, goal, on_edit, on_preview } = props;
    let words = use_language().details();
    let known = rating.advice().iter().find(|advice| advice.goal == *goal);
    let other = if known.is_none() { advise(rating.release(), *goal) } else { None };
    let Some(advice) = known.or(other.as_ref()) else { return Html::default() };

    let visible = advice.plans.get(..MAX_VISIBLE_PLANS).unwrap_or(&advice.plans);
    let introduction = words.introduction(advice, visible.len());
    let common: Vec<Change> = match visible {
        // What is in all of them is in the first; a single plan is not divided.
        [first, _, ..] => {
            let is_common =
                |change: &Change| advice.plans.iter().all(|plan| plan.changes.contains(change));
            first.changes.iter().copied().filter(is_common).collect()
        }
        _ => Vec::new(),
    };
    let plan = |plan: &Plan| {
        let own = plan.changes.iter().copied().filter(|change| !common.contains(change));
        html! {
            <>
                <Changes changes={own.collect::<Vec<_>>()} all={plan.changes.clone()} {on_edit} {on_preview} />
                if plan.depends_on_judgment {
                    <p class="found">{ words.depends_on_judgment() }</p>
                }
            </>
        }
    };
    html! {
        <div class="goal-body">
            if !introduction.is_empty() {
                <p class="because">{ introduction }</p>
            }
            { for advice.caveats.iter().map(|caveat| html! {
                <p class="because">{ words.caveat(*caveat, rating.release()) }</p>
            }) }
            if !common.is_empty() {
                <p class="ways">{ words.phrase(DetailsPhrase::AlwaysThese) }</p>
                <Changes changes={common.clone()} {on_edit} {on_preview} />
            }
            if let [only] = visible {
                { plan(only) }
            } else if !visible.is_empty() {
                <p class="ways">
                    { words.phrase(if common.is_empty() {
                        DetailsPhrase::DoThese
                    } else {
                        DetailsPhrase::AndOneOf
                    }) }
                </p>
                <ul class="sets">
                    { for visible.iter().map(|one| html! { <li>{ plan(one) }</li> }) }
                </ul>
            }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct ChangesProps {
    /// What is changed by a button each.
    changes: Vec<Change>,
    /// What is changed by one button at once, if that is more than one change.
    #[prop_or_default]
    all: Vec<Change>,
    on_edit: Callback<Edit>,
    on_preview: Callback<Option<Edit>>,
}

/// Buttons for some changes.
#[component]
fn Changes(props: &ChangesProps) -> Html {
    let ChangesProps { changes, all, on_edit, on_preview } = props;
    let words = use_language().details();
    let button = |changes: Vec<Change>, class: &'static str, text: String| {
        let edit = Edit::Changes(changes);
        html! { <EditButton {edit} {class} {text} {on_edit} {on_preview} /> }
    };
    html! {
        <div class="changes">
            { for changes.iter().map(|change| {
                button(vec![*change], "change", words.change(*change))
            }) }
            if all.len() > 1 {
                { button(all.clone(), "change all", words.apply_all(all.len())) }
            }
        </div>
    }
}
