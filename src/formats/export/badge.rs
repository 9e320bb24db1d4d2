//! The badge with the label and the level, as SVG and by shields.io: model hubs show no SVG
//! of other pages.

use crate::formats::escape::html;
use crate::{
    evaluate,
    frameworks::four_level::{Evaluation, Label, Level},
    release::Release,
    words::Language,
};

/// The badge's height, in pixels.
pub const HEIGHT: u32 = 20;

/// The width of the left half.
const SPLIT: u32 = 62;

/// The space around a text, and the width of the four marks for the level.
const SPACE: u32 = 6;
const MARKS: u32 = 4 * 6 - 2;

/// The colors of its halves. White on them has a contrast of 11.7 and 7.6 to 1.
const LEFT: &str = "#33383d";
const RIGHT: &str = "#1d5a72";

/// The width of the label in Verdana of 11 pixels, which other fonts on badges imitate.
const fn label_width(label: Label) -> u32 {
    match label {
        Label::Closed => 37,
        Label::RestrictedWeights => 104,
        Label::OpenWeights => 78,
        Label::OpenSource => 72,
    }
}

/// The badge's width, in pixels.
pub const fn width(label: Label) -> u32 {
    SPLIT + SPACE + label_width(label) + SPACE + MARKS + SPACE
}

/// The badge as SVG. Its texts have fixed widths, so it looks the same in any font.
pub fn svg(evaluation: &Evaluation, language: Language) -> String {
    draw(evaluation, language, true)
}

/// About what shields.io draws: the badge without the marks for the level.
pub fn shields_preview(evaluation: &Evaluation, language: Language) -> String {
    draw(evaluation, language, false)
}

fn draw(evaluation: &Evaluation, language: Language, has_marks: bool) -> String {
    let words = language.share();
    let description = html(&words.badge_description(evaluation));
    let (name, label) = (html(words.badge_name()), html(words.badge_label(evaluation.label)));
    let length = label_width(evaluation.label);
    let width = width(evaluation.label) - if has_marks { 0 } else { MARKS + SPACE };
    let mark = |level: Level| {
        let x = width - SPACE - MARKS + 6 * level as u32;
        let opacity = if level <= evaluation.level { "1" } else { ".3" };
        format!("<rect x=\"{x}\" y=\"6\" width=\"4\" height=\"8\" opacity=\"{opacity}\"/>")
    };
    let marks: String = Level::ALL.into_iter().filter(|_| has_marks).map(mark).collect();
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{HEIGHT}\" \
         viewBox=\"0 0 {width} {HEIGHT}\" role=\"img\" aria-label=\"{description}\">\
         <title>{description}</title>\
         <rect width=\"{width}\" height=\"{HEIGHT}\" rx=\"3\" fill=\"{RIGHT}\"/>\
         <path d=\"M3 0H{SPLIT}V{HEIGHT}H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3\" fill=\"{LEFT}\"/>\
         <g fill=\"#fff\" font-family=\"Verdana,Geneva,DejaVu Sans,sans-serif\" font-size=\"11\">\
         <text x=\"{SPACE}\" y=\"14\" textLength=\"50\" lengthAdjust=\"spacingAndGlyphs\">{name}</text>\
         <text x=\"{}\" y=\"14\" textLength=\"{length}\" lengthAdjust=\"spacingAndGlyphs\">\
         {label}</text>{marks}</g></svg>\n",
        SPLIT + SPACE
    )
}

/// The file of the badge on the hosted page, named by the label and the number of the level:
/// `badge/open-weights-3.svg`.
pub fn file(evaluation: &Evaluation) -> String {
    let label = evaluation.label.id().replace(' ', "-");
    format!("badge/{label}-{}.svg", evaluation.level as u8 + 1)
}

/// An evaluation for every possible pair of a label and a level. Closed is both a label and a
/// level, and goes with no other.
pub fn all() -> impl Iterator<Item = Evaluation> {
    let none = evaluate(&Release::default());
    Level::ALL.into_iter().flat_map(|level| Label::ALL.map(|label| (level, label))).filter_map(
        move |(level, label)| {
            let is_one = (level == Level::Closed) == (label == Label::Closed);
            is_one.then(|| Evaluation { level, label, ..none.clone() })
        },
    )
}

/// The address of the badge at shields.io.
pub fn shields(evaluation: &Evaluation, language: Language) -> String {
    let words = language.share();
    // In their grammar, a dash separates the halves, and an underscore is a space.
    let part = |text: &str| text.replace('-', "--").replace('_', "__").replace(' ', "_");
    let color = RIGHT.trim_start_matches('#');
    format!(
        "https://img.shields.io/badge/{}-{}-{color}",
        part(words.badge_name()),
        part(words.badge_label(evaluation.label))
    )
}
