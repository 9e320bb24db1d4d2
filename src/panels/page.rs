//! What the page itself shows and only shows: the verdict.

use super::{View, named, say};
use crate::{
    frameworks::four_level::{Evaluation, Level},
    release::Release,
    words::{ENGLISH, Phrase},
};

/// The ids of the texts that the desk tells beside the meter: what the last change
/// did, and what the one that is pointed at would do.
pub const STORY: &str = "story";
/// See [`STORY`].
pub const WHAT_IF: &str = "what-if";

/// The id of the verdict, and what `data-do` says where the page goes to it.
pub const VERDICT: &str = "verdict";

/// The level, the label and the meter, and room for what is told beside it.
pub fn summary(evaluation: &Evaluation) -> View {
    let level = ENGLISH.level(evaluation.level);
    View::of("section", "summary")
        .with("id", VERDICT)
        .with("tabindex", "-1")
        .with("aria-labelledby", "verdict-heading")
        .add(
            View::of("p", "level")
                .add(ENGLISH.level_number(evaluation.level))
                .add(": ")
                .add(View::new("strong").add(level.name))
                .add(View::of("span", "meaning").add(", ").add(level.about)),
        )
        .add(
            View::new("h2")
                .with("id", "verdict-heading")
                .add(named(say(Phrase::Verdict)))
                .add(ENGLISH.label(evaluation.label)),
        )
        .add(meter(evaluation, true))
        .add(
            View::of("div", "aside")
                .add(View::new("p").with("id", STORY).with("role", "status"))
                .add(View::new("p").with("id", WHAT_IF)),
        )
}

/// The reason, in one or two sentences.
pub fn reason(release: &Release, evaluation: &Evaluation) -> View {
    let text = ENGLISH.headline(release, evaluation);
    View::of("section", "reason").add(View::of("p", "headline").add(text))
}

/// A line with four stops, and a pointer that moves with each switch: to the place that
/// the custom property `--place` has. It is set on the element rather than written as
/// an attribute, since a strict content security policy lets that be. `has_aim` adds
/// another pointer, for `--aim`.
pub fn meter(evaluation: &Evaluation, has_aim: bool) -> View {
    let stops = Level::ALL.map(|level| {
        let class = if level == evaluation.level { "here" } else { "" };
        View::of("span", class).add(ENGLISH.level(level).name)
    });
    let level = ENGLISH.level(evaluation.level).name;
    let label = ENGLISH.label(evaluation.label);
    let said = format!("{level}, {label}, {}", ENGLISH.next_level(evaluation));
    let pointer = |class| View::of("div", class).add(View::of("div", "knob"));
    let line = View::of("div", "meter")
        .with("role", "meter")
        .with("aria-label", say(Phrase::LevelScale))
        .with("aria-valuemin", "0")
        .with("aria-valuemax", "100")
        .with("aria-valuenow", evaluation.place.percent())
        .with("aria-valuetext", said)
        .add(View::of("div", "track").add(View::of("div", "reached")))
        .add_all(has_aim.then(|| pointer("aim")))
        .add(pointer("pointer"));
    line.add(View::of("div", "stops").with("aria-hidden", "true").add_all(stops))
}
