//! What the page itself shows and only shows: its head, its foot and the verdict.
//! Whatever is pressed there is the desk's, or a link.

use super::{View, button, named, say, switches::DO, truth};
use crate::{
    frameworks::four_level::{Evaluation, Level, SOURCE},
    release::Release,
    words::{ENGLISH, Phrase},
};

/// The ids of the texts that the desk tells beside the meter: what the last change
/// did, and what the one that is pointed at would do.
pub const STORY: &str = "story";
/// See [`STORY`].
pub const WHAT_IF: &str = "what-if";

/// The id of the verdict, and what [`DO`] says where the page goes to it.
pub const VERDICT: &str = "verdict";

/// What opens what the desk has.
const TOOLS: [(&str, Phrase); 3] =
    [("open-share", Phrase::Share), ("open-bring", Phrase::BringIn), ("open-saved", Phrase::Saved)];

/// What leads past the switches.
pub fn skip() -> View {
    button(say(Phrase::SkipToVerdict)).with("class", "skip").with(DO, VERDICT)
}

/// What the page is. `is_ready` tells whether the desk is there to open something.
pub fn masthead(is_ready: bool) -> View {
    let tools = TOOLS.map(|(id, name)| {
        button(say(name))
            .with("id", id)
            .with("aria-haspopup", "dialog")
            .with("aria-disabled", truth(!is_ready))
    });
    View::of("header", "masthead")
        .add(View::new("h1").add(say(Phrase::Title)))
        .add(View::new("p").add(say(Phrase::Purpose)))
        .add(View::of("div", "tools").add_all(tools))
}

/// Where the scale comes from, and what happens to what is entered.
pub fn imprint() -> View {
    let source = View::new("a").with("href", SOURCE).with("rel", "noopener");
    View::of("footer", "imprint")
        .add(
            View::new("p")
                .add(say(Phrase::Credit))
                .add(" ")
                .add(source.add(say(Phrase::CreditLink)))
                .add("."),
        )
        .add(View::new("p").add(say(Phrase::Privacy)))
}

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
