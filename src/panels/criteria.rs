//! The four pillars and their criteria, with what each rests on.

use super::{GO, View, folded, mark};
use crate::{
    evaluate,
    frameworks::{
        Answer,
        four_level::{Criterion, Evaluation, Outcome, Pillar},
        rule,
    },
    release::Release,
    words::{ENGLISH, MORE_ENGLISH},
};

/// All criteria, by pillar.
pub fn view(release: &Release, open: &[&str]) -> View {
    let evaluation = evaluate(release);
    let pillars = Pillar::ALL.map(|pillar| view_pillar(release, &evaluation, pillar, open));
    View::new("div").add_all(pillars)
}

fn view_pillar(release: &Release, evaluation: &Evaluation, pillar: Pillar, open: &[&str]) -> View {
    let count = View::of("span", "count").add(MORE_ENGLISH.pillar_count(pillar, evaluation));
    let rows = pillar.criteria().map(|criterion| {
        let outcome = evaluation.outcome(criterion);
        row(criterion, outcome, rule::needs_met(release, criterion.met()), open)
    });
    View::of("section", "pillar")
        .add(View::new("h3").add(MORE_ENGLISH.pillar(pillar)).add(" ").add(count))
        .add(View::new("ul").add_all(rows))
}

/// The answer that an outcome is, for its mark.
const fn answer(outcome: Outcome) -> Answer {
    match outcome {
        Outcome::Unmet => Answer::No,
        Outcome::Partly => Answer::Unclear,
        Outcome::Met => Answer::Yes,
    }
}

/// One criterion: its outcome, and on demand what it asks. Bit `n` of `met` is
/// whether its `n`-th need is met.
fn row(criterion: Criterion, outcome: Outcome, met: u32, open: &[&str]) -> View {
    let summary = View::new("summary")
        .add(mark(answer(outcome), ""))
        .add(View::of("span", "criterion-name").add(MORE_ENGLISH.criterion(criterion)))
        .add(" ")
        .add(View::of("span", "outcome").add(MORE_ENGLISH.outcome(outcome)));
    View::of("li", "criterion")
        .keyed(criterion.id())
        .with("data-criterion", criterion.id())
        .with("data-outcome", outcome.id())
        .add(folded(criterion.id(), open, summary, || clauses(criterion, met)))
}

/// What a criterion asks.
fn clauses(criterion: Criterion, met: u32) -> View {
    let mut next = 0;
    let clauses = criterion.met().iter().map(|clause| {
        let needs = clause.iter().map(|need| {
            let is_met = met & (1 << next) != 0;
            next += 1;
            let outcome = if is_met { Outcome::Met } else { Outcome::Unmet };
            View::new("li").add(
                View::of("button", "go")
                    .with("type", "button")
                    .with(GO, format!("switch-{}", need.artifact))
                    .add(mark(answer(outcome), MORE_ENGLISH.outcome(outcome)))
                    .add(ENGLISH.artifact(need.artifact).title),
            )
        });
        View::of("li", "clause")
            .add(MORE_ENGLISH.clause_head(clause))
            .add(View::new("ul").add_all(needs))
    });
    let clauses: Vec<View> = clauses.collect();
    View::of("ul", "clauses").add_all(clauses)
}
