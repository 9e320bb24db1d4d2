//! What would raise each verdict: every smallest set of changes, as buttons.

use super::{APPLY, UNDO, View, folded};
use crate::{
    advice::{self, Advice, Change, Goal, Set, offered},
    link::license_key,
    release::Release,
    words::{ENGLISH, MORE_ENGLISH, MorePhrase, Phrase},
};

/// Most sets that are shown for one goal.
const MOST: usize = 8;

/// The goals that are not reached, each opening to what reaches it. The nearest
/// of the scale is open without being asked.
pub fn view(release: &Release, open: &[&str]) -> View {
    let all = advice::all(release);
    let undo = View::of("button", "undo")
        .with("type", "button")
        .with(UNDO, "")
        .add(ENGLISH.phrase(Phrase::Undo));
    let view = View::new("div").add(undo);
    if all.is_empty() {
        return view.add(View::new("p").add(MORE_ENGLISH.phrase(MorePhrase::TopOfAll)));
    }
    let nearest = all.iter().position(|advice| matches!(advice.goal, Goal::Level(_)));
    let goals = all.iter().enumerate().map(|(place, advice)| {
        if nearest == Some(place) {
            View::of("div", "goal")
                .keyed(advice.goal.id())
                .with("data-goal", advice.goal.id())
                .add(head(View::of("p", "goal-head"), advice))
                .add(body(release, advice))
        } else {
            goal(release, advice, open)
        }
    });
    view.add(View::of("div", "goals").add_all(goals))
}

/// A goal that opens to what reaches it.
fn goal(release: &Release, advice: &Advice, open: &[&str]) -> View {
    let id = advice.goal.id();
    let name = format!("goal-{id}");
    let summary = head(View::new("summary"), advice);
    folded(&name, open, summary, || body(release, advice))
        .keyed(id)
        .with("class", "goal")
        .with("data-goal", id)
}

fn head(head: View, advice: &Advice) -> View {
    head.add(
        View::of("span", "goal-title")
            .add(View::of("span", "goal-name").add(MORE_ENGLISH.goal(advice.goal)))
            .add(" ")
            .add(View::of("span", "edition").add(MORE_ENGLISH.whose(advice.goal))),
    )
    .add(" ")
    .add(View::of("strong", "goal-distance").add(MORE_ENGLISH.distance(advice)))
}

/// The sets of changes. What is in all of them stands once, before them.
pub(super) fn body(release: &Release, advice: &Advice) -> View {
    let shown: Vec<&Set> = advice.sets.iter().take(MOST).collect();
    let introduction = MORE_ENGLISH.introduction(advice, shown.len());
    let mut body = View::of("div", "goal-body");
    if !introduction.is_empty() {
        body = body.add(View::of("p", "because").add(introduction));
    }
    let judgements = advice
        .judgements
        .iter()
        .map(|judgement| View::of("p", "because").add(MORE_ENGLISH.judgement(*judgement, release)));
    body = body.add_all(judgements);
    let Some(first) = shown.first() else { return body };
    let in_all = |change: &Change| advice.sets.iter().all(|set| set.changes.contains(change));
    let always: Vec<Change> = first.changes.iter().copied().filter(in_all).collect();
    if let [only] = shown[..] {
        return body.add_all(set(only, &only.changes));
    }
    let mut ways = MorePhrase::DoThese;
    if !always.is_empty() {
        ways = MorePhrase::AndOneOf;
        body = body
            .add(View::of("p", "ways").add(MORE_ENGLISH.phrase(MorePhrase::AlwaysThese)))
            .add(buttons(&always));
    }
    let sets = shown.into_iter().map(|one| {
        let own: Vec<Change> =
            one.changes.iter().copied().filter(|change| !always.contains(change)).collect();
        View::new("li").add_all(set(one, &own))
    });
    body.add(View::of("p", "ways").add(MORE_ENGLISH.phrase(ways)))
        .add(View::of("ul", "sets").add_all(sets))
}

/// A set: some of its changes one by one, and all of it at once.
fn set(set: &Set, changes: &[Change]) -> Vec<View> {
    let mut buttons = buttons(changes);
    if set.changes.len() > 1 {
        let all = button(&set.changes, MORE_ENGLISH.do_all(set.changes.len()));
        buttons = buttons.add(all.with("class", "change all"));
    }
    let judged = || View::of("p", "found").add(format!("This {}.", MORE_ENGLISH.is_judged()));
    [Some(buttons), set.is_judged.then(judged)].into_iter().flatten().collect()
}

fn buttons(changes: &[Change]) -> View {
    let buttons = changes
        .iter()
        .map(|change| button(&[*change], MORE_ENGLISH.change(*change)).with("class", "change"));
    View::of("div", "changes").add_all(buttons)
}

/// A button that makes these changes.
fn button(changes: &[Change], text: String) -> View {
    let changes = changes.iter().map(|change| match *change {
        Change::Availability(artifact, availability) => format!("{}={artifact}", availability.id()),
        Change::License(scope) => format!("{}={}", license_key(scope), offered(scope)),
    });
    let changes: Vec<String> = changes.collect();
    View::new("button").with("type", "button").with(APPLY, changes.join("&")).add(text)
}
