//! The four pillars and their criteria, with what each rests on.

use super::{View, folded, go, mark};
use crate::{
    evaluate,
    frameworks::{
        self, Answer,
        four_level::{Criterion, Evaluation, Outcome, Pillar},
    },
    release::Release,
    words::MORE_ENGLISH,
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
        row(release, criterion, outcome, open)
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

/// One criterion: its outcome, and on demand what it asks and what was found.
fn row(release: &Release, criterion: Criterion, outcome: Outcome, open: &[&str]) -> View {
    let summary = View::new("summary")
        .add(mark(answer(outcome), ""))
        .add(View::of("span", "criterion-name").add(MORE_ENGLISH.criterion(criterion)))
        .add(" ")
        .add(View::of("span", "outcome").add(MORE_ENGLISH.outcome(outcome)));
    View::of("li", "criterion")
        .keyed(criterion.id())
        .with("data-criterion", criterion.id())
        .with("data-outcome", outcome.id())
        .add(folded(criterion.id(), open, summary, || clauses(release, criterion)))
}

/// What a criterion asks, and what was found.
fn clauses(release: &Release, criterion: Criterion) -> View {
    let clauses = criterion.met().iter().map(|clause| {
        let needs = clause.iter().map(|need| {
            let finding = frameworks::finding(release, need);
            let item = View::new("li").add(go(&finding));
            if finding.answer == Answer::Yes {
                return item;
            }
            item.add(
                View::of("span", "found").add(format!(" {}", MORE_ENGLISH.cause(*need, release))),
            )
        });
        View::of("li", "clause")
            .add(MORE_ENGLISH.clause_head(clause))
            .add(View::new("ul").add_all(needs))
    });
    let clauses: Vec<View> = clauses.collect();
    View::of("ul", "clauses").add_all(clauses)
}
