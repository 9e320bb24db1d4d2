//! What pictures of the catalog are drawn with. The same picture is part of the page,
//! where style sheets give it the reader's colors by its classes, and a file, where
//! its own attributes count.

use crate::{
    formats::{
        card::{ACCENT, INK, LINE, MUTED, PAPER},
        escape::tame,
    },
    frameworks::four_level::{Evaluation, Outcome, Pillar},
    panels::View,
    words::CATALOG_ENGLISH,
};

/// How wide a picture is, in pixels.
pub const WIDTH: u32 = 1200;

/// The room on the left and on the right.
pub(super) const EDGE: f64 = 40.0;

/// What a part of a picture is drawn in: its class, and its color where no style
/// sheet has another.
#[derive(Clone, Copy)]
pub(super) enum Ink {
    Text,
    Muted,
    Line,
    Accent,
    Paper,
}

impl Ink {
    const fn class(self) -> &'static str {
        ["p-ink", "p-muted", "p-line", "p-accent", "p-paper"][self as usize]
    }

    const fn color(self) -> &'static str {
        [INK, MUTED, LINE, ACCENT, PAPER][self as usize]
    }
}

const SANS: &str = "system-ui,Segoe UI,Roboto,Helvetica Neue,DejaVu Sans,sans-serif";
const SERIF: &str = "Iowan Old Style,Charter,Palatino Linotype,Georgia,DejaVu Serif,serif";

/// A number as a picture has it: two decimals are finer than the eye.
pub(super) fn number(value: f64) -> String {
    let rounded = (value * 100.0).round() / 100.0;
    rounded.to_string()
}

/// An element in a color.
pub(super) fn drawn(tag: &'static str, ink: Ink) -> View {
    View::of(tag, ink.class()).with("fill", ink.color())
}

/// A rectangle.
pub(super) fn rect(x: f64, y: f64, width: f64, height: f64, ink: Ink) -> View {
    drawn("rect", ink)
        .with("x", number(x))
        .with("y", number(y))
        .with("width", number(width.max(0.0)))
        .with("height", number(height.max(0.0)))
}

/// Text of a size, in pixels.
pub(super) fn text(x: f64, y: f64, size: u32, ink: Ink, said: &str) -> View {
    drawn("text", ink)
        .with("x", number(x))
        .with("y", number(y))
        .with("font-family", if size > 20 { SERIF } else { SANS })
        .with("font-size", size.to_string())
        .with("font-weight", if size > 20 { "700" } else { "400" })
        .add(said)
}

/// About how wide a text is: pictures are laid out where nothing can measure. Letters
/// of the fonts are narrower on average.
#[expect(clippy::cast_precision_loss, reason = "names are short")]
pub(super) fn width(said: &str, size: u32) -> f64 {
    said.chars().count() as f64 * f64::from(size) * 0.63
}

/// A text on one line that is about as wide as there is room.
pub(super) fn cut(said: &str, size: u32, room: f64) -> String {
    let said = tame(said);
    if width(&said, size) <= room {
        return said;
    }
    let mut short = said;
    while !short.is_empty() && width(&short, size) > room - f64::from(size) {
        short.pop();
    }
    format!("{}\u{2026}", short.trim_end())
}

/// How much of a pillar's criteria is met, in halves, and of how many criteria.
pub fn met(evaluation: &Evaluation, pillar: Pillar) -> (usize, usize) {
    let of = pillar.criteria().count();
    let full = evaluation.count(pillar, Outcome::Met);
    (2 * full + evaluation.count(pillar, Outcome::Partly), of)
}

/// The same as a share, from 0 to 1.
#[expect(clippy::cast_precision_loss, reason = "there are eleven criteria")]
pub(super) fn share(evaluation: &Evaluation, pillar: Pillar) -> f64 {
    let (halves, of) = met(evaluation, pillar);
    halves as f64 / (2 * of.max(1)) as f64
}

/// All pillars in words.
pub(super) fn pillars_said(evaluation: &Evaluation) -> String {
    let said = Pillar::ALL.map(|pillar| {
        let (halves, of) = met(evaluation, pillar);
        CATALOG_ENGLISH.share(pillar, halves, of)
    });
    said.join(", ")
}

/// A picture of this height, with what it says and what is in it.
pub(super) fn picture(height: f64, said: &str, parts: Vec<View>) -> View {
    let wide = f64::from(WIDTH);
    View::of("svg", "picture")
        .with("xmlns", "http://www.w3.org/2000/svg")
        .with("viewBox", format!("0 0 {WIDTH} {}", number(height)))
        .with("width", WIDTH.to_string())
        .with("height", number(height))
        .with("role", "group")
        .with("aria-label", said)
        .add(rect(0.0, 0.0, wide, height, Ink::Paper))
        .add_all(parts)
}

/// How high a picture is, in pixels.
pub fn height(picture: &View) -> u32 {
    let height = picture.attributes.iter().find(|(name, _)| *name == "height");
    let height = height.and_then(|(_, value)| value.split('.').next()?.parse().ok());
    height.unwrap_or_default()
}

/// The head of a picture and the line below it; the address it came from on the right.
pub(super) fn head(title: &str, page: &str) -> Vec<View> {
    let wide = f64::from(WIDTH);
    let at = page.split("://").last().unwrap_or_default().trim_end_matches('/');
    let room = wide - 2.0 * EDGE - 240.0;
    let size = if width(title, 30) > room { 21 } else { 30 };
    vec![
        text(EDGE, 52.0, size, Ink::Text, &cut(title, size, room)),
        text(wide - EDGE, 52.0, 15, Ink::Muted, at).with("text-anchor", "end"),
        rect(EDGE, 68.0, wide - 2.0 * EDGE, 3.0, Ink::Text),
    ]
}
