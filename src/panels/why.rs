//! What holds the release at its level, and what that protects and costs.

use super::{View, folded, go};
use crate::{
    evaluate,
    frameworks::{
        self,
        four_level::{Level, notes},
        rule::{self, Clause},
    },
    release::Release,
    tradeoffs,
    words::{MORE_ENGLISH, MorePhrase},
};

/// Most causes that are shown before the rest is asked for.
const MOST: usize = 6;

/// The causes, each leading to its switch, and the trade-offs.
pub fn view(release: &Release, open: &[&str]) -> View {
    let evaluation = evaluate(release);
    let next = evaluation.level.next().map(Level::conditions).unwrap_or_default();
    let missing = rule::missing(release, next);
    let mut causes: Vec<View> = missing.iter().map(|clause| cause(release, clause)).collect();
    let mut view = View::new("div").add(View::new("h3").add(MORE_ENGLISH.holds(evaluation.level)));
    // One more takes no more room than saying that there is one.
    let rest =
        causes.split_off(causes.len().min(if causes.len() > MOST + 1 { MOST } else { MOST + 1 }));
    if !causes.is_empty() {
        view = view.add(View::of("ul", "causes").add_all(causes));
    }
    if !rest.is_empty() {
        let summary = View::new("summary").add(MORE_ENGLISH.more(rest.len()));
        let body = || View::of("ul", "causes").add_all(rest);
        view = view.add(folded("causes", open, summary, body).with("class", "rest"));
    }
    let notes = notes(release).into_iter();
    let notes = notes.map(|note| View::of("p", "note").add(MORE_ENGLISH.note(note)));
    view = view.add_all(notes);
    let protects = tradeoffs::protects(release, &evaluation);
    let costs = tradeoffs::costs(release, &evaluation);
    view.add(
        View::of("div", "tradeoffs")
            .add(side(MorePhrase::Protects, protects.iter().map(|one| MORE_ENGLISH.protects(*one))))
            .add(side(MorePhrase::Costs, costs.iter().map(|one| MORE_ENGLISH.costs(*one)))),
    )
}

/// One thing that is missing: any of these artifacts would do.
fn cause(release: &Release, clause: Clause) -> View {
    let parts = clause.iter().map(|need| {
        let why = MORE_ENGLISH.cause(*need, release);
        View::new("span")
            .add(go(&frameworks::finding(release, need)))
            .add(View::of("span", "found").add(format!(" {why}")))
    });
    let parts: Vec<View> = parts.collect();
    let item = View::of("li", "cause");
    if parts.len() > 1 {
        let one_of = View::of("span", "one-of").add(MORE_ENGLISH.phrase(MorePhrase::OneOf));
        item.add(one_of).add_all(parts)
    } else {
        item.add_all(parts)
    }
}

fn side(heading: MorePhrase, sentences: impl Iterator<Item = &'static str>) -> View {
    let items = sentences.map(|sentence| View::new("li").add(sentence));
    View::new("div")
        .add(View::new("h3").add(MORE_ENGLISH.phrase(heading)))
        .add(View::new("ul").add_all(items))
}
