//! What the release is called, and whether the facts support it.

use super::{APPLY, View, advice::body, mark, truth};
use crate::{
    advice::advise,
    frameworks::{
        Answer,
        claims::{Checked, check},
    },
    release::{Claim, Release},
    words::{MORE_ENGLISH, MorePhrase},
};

/// The claims to choose from, and what became of the one that is chosen.
pub fn view(release: &Release) -> View {
    let choices = Claim::ALL.map(Some).into_iter().chain([None]).map(|claim| {
        let is_pressed = release.claim == claim;
        let name = claim.map_or_else(
            || MORE_ENGLISH.phrase(MorePhrase::NoClaim),
            |claim| MORE_ENGLISH.claim(claim),
        );
        View::new("button")
            .with("type", "button")
            .with("data-claim", claim.map_or("none", Claim::id))
            .with("aria-pressed", truth(is_pressed))
            .with(APPLY, format!("claim={}", claim.map_or("", Claim::id)))
            .add(name)
    });
    let view = View::new("div").add(
        View::of("div", "answers")
            .with("role", "group")
            .with("aria-labelledby", "claims-heading")
            .add_all(choices),
    );
    match release.claim {
        Some(claim) => view.add(verdict(release, &check(claim, release))),
        None => view,
    }
}

fn verdict(release: &Release, checked: &Checked) -> View {
    let answer = checked.answer;
    let head = View::of("p", "claim-verdict")
        .add(mark(answer, ""))
        .add(View::new("strong").add(MORE_ENGLISH.claim_answer(answer)))
        .add(" ")
        .add(View::new("span").add(MORE_ENGLISH.claim_reason(checked, release)));
    let missing = checked.grounds.iter().filter(|ground| ground.answer != Answer::Yes);
    let missing = missing.filter_map(|ground| {
        let advice = advise(release, ground.goal)?;
        let heading = View::new("h3").add(format!(
            "{}: {}",
            MORE_ENGLISH.phrase(MorePhrase::MissingForClaim),
            MORE_ENGLISH.whose(ground.goal)
        ));
        Some(View::new("div").keyed(ground.goal.id()).add(heading).add(body(release, &advice)))
    });
    View::of("div", "claim-check").with("data-answer", answer.id()).add(head).add_all(missing)
}
