//! What the release is called, and whether the facts support it.

use std::rc::Rc;

use yew::prelude::*;

use super::plans::Plans;
use crate::{
    Rating,
    app::{
        components::{
            mark::{Fill, Mark},
            section::Section,
        },
        evaluate::edit_button::EditButton,
        language::use_language,
        state::Edit,
    },
    frameworks::claims::check,
    release::Claim,
    words::DetailsPhrase,
};

/// The props of [`Claims`].
#[derive(Properties, PartialEq)]
pub(super) struct ClaimsProps {
    /// What is called something.
    pub rating: Rc<Rating>,
    /// The reader changes the release.
    pub on_edit: Callback<Edit>,
    /// The reader points at what would change it, or no longer does.
    pub on_preview: Callback<Option<Edit>>,
}

/// The claims to choose from, and what became of the one that is chosen.
#[component]
pub(super) fn Claims(props: &ClaimsProps) -> Html {
    let ClaimsProps { rating, on_edit, on_preview } = props;
    let words = use_language().details();
    let chosen = rating.release().claim;
    let choices = Claim::ALL.map(Some).into_iter().chain([None]).map(|claim| {
        let text =
            claim.map_or_else(|| words.phrase(DetailsPhrase::NoClaim), |claim| words.claim(claim));
        html! {
            <EditButton
                edit={Edit::Claim(claim)}
                claim={claim.map_or("none", Claim::id)}
                is_pressed={claim == chosen}
                {text}
                {on_edit}
                {on_preview}
            />
        }
    });
    html! {
        <Section name="claims" heading={words.phrase(DetailsPhrase::Claim)}>
            <div class="answers" role="group" aria-labelledby="claims-heading">
                { for choices }
            </div>
            if let Some(claim) = chosen {
                <ClaimCheck {rating} {claim} {on_edit} {on_preview} />
            }
        </Section>
    }
}

#[derive(Properties, PartialEq)]
struct ClaimCheckProps {
    rating: Rc<Rating>,
    claim: Claim,
    on_edit: Callback<Edit>,
    on_preview: Callback<Option<Edit>>,
}

/// Whether the facts support a claim, and what is missing if not.
#[component]
fn ClaimCheck(props: &ClaimCheckProps) -> Html {
    let ClaimCheckProps { rating, claim, on_edit, on_preview } = props;
    let words = use_language().details();
    let checked = check(*claim, rating.release());
    let goals = checked.grounds.iter().map(|ground| ground.goal);
    let missing = goals.filter(|goal| !goal.is_reached(rating.release())).map(|goal| {
        html! {
            <div key={goal.id()}>
                <h3>{ words.missing_for_claim(goal) }</h3>
                <Plans {rating} {goal} {on_edit} {on_preview} />
            </div>
        }
    });
    html! {
        <div class="claim-check" data-answer={checked.answer.id()}>
            <p class="claim-verdict">
                <Mark fill={Fill::from(checked.answer)} />
                <strong>{ words.claim_answer(checked.answer) }</strong>
                { " " }
                <span>{ words.claim_reason(&checked, rating.release()) }</span>
            </p>
            { for missing }
        </div>
    }
}
