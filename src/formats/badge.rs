//! A badge that says the label and the level, as SVG; and its like by the service
//! that model hubs let through, since they drop SVG.

use super::escape::html;
use crate::{
    evaluate,
    frameworks::four_level::{Evaluation, Label, Level},
    release::Release,
    words::{ENGLISH, SHARE_ENGLISH},
};

/// The badge's height, in pixels.
pub const HEIGHT: u32 = 20;

/// Where its two halves meet.
const SPLIT: u32 = 62;

/// The room around a text, and what the four marks of the level take.
const ROOM: u32 = 6;
const MARKS: u32 = 4 * 6 - 2;

/// The colors of its halves. White on them has a contrast of 11.7 and 7.6 to 1.
const LEFT: &str = "#33383d";
const RIGHT: &str = "#1d5a72";

/// How long the label is in Verdana of 11 pixels, on which the fonts that stand in
/// for it are modeled.
const fn length(label: Label) -> u32 {
    match label {
        Label::Closed => 37,
        Label::RestrictedWeights => 104,
        Label::OpenWeights => 78,
        Label::OpenSource => 72,
    }
}

/// The badge's width, in pixels.
pub const fn width(label: Label) -> u32 {
    SPLIT + ROOM + length(label) + ROOM + MARKS + ROOM
}

/// The badge. Its texts have fixed lengths, so that it looks the same in any font.
pub fn svg(evaluation: &Evaluation) -> String {
    let said = html(&SHARE_ENGLISH.badge_said(evaluation));
    let name = html(SHARE_ENGLISH.badge_name());
    let label = html(&ENGLISH.label(evaluation.label).to_ascii_lowercase());
    let (width, length) = (width(evaluation.label), length(evaluation.label));
    let marks = Level::ALL.map(|level| {
        let x = width - ROOM - MARKS + 6 * level as u32;
        let opacity = if level <= evaluation.level { "1" } else { ".3" };
        format!("<rect x=\"{x}\" y=\"6\" width=\"4\" height=\"8\" opacity=\"{opacity}\"/>")
    });
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{HEIGHT}\" \
         viewBox=\"0 0 {width} {HEIGHT}\" role=\"img\" aria-label=\"{said}\">\
         <title>{said}</title>\
         <rect width=\"{width}\" height=\"{HEIGHT}\" rx=\"3\" fill=\"{RIGHT}\"/>\
         <path d=\"M3 0H{SPLIT}V{HEIGHT}H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3\" fill=\"{LEFT}\"/>\
         <g fill=\"#fff\" font-family=\"Verdana,Geneva,DejaVu Sans,sans-serif\" font-size=\"11\">\
         <text x=\"{ROOM}\" y=\"14\" textLength=\"50\" lengthAdjust=\"spacingAndGlyphs\">{name}</text>\
         <text x=\"{}\" y=\"14\" textLength=\"{length}\" lengthAdjust=\"spacingAndGlyphs\">\
         {label}</text>{}</g></svg>\n",
        SPLIT + ROOM,
        marks.concat()
    )
}

/// The file that has the badge where the page is hosted, as in
/// `badge/open-weights-3.svg`: of the label and the number of the level.
pub fn file(evaluation: &Evaluation) -> String {
    let label = evaluation.label.id().replace(' ', "-");
    format!("badge/{label}-{}.svg", evaluation.level as u8 + 1)
}

/// An evaluation of each label at each level that can have it. What is closed has no
/// other label, and no other level.
pub fn all() -> impl Iterator<Item = Evaluation> {
    let none = evaluate(&Release::default());
    Level::ALL.into_iter().flat_map(|level| Label::ALL.map(|label| (level, label))).filter_map(
        move |(level, label)| {
            let is_one = (level == Level::Closed) == (label == Label::Closed);
            is_one.then(|| Evaluation { level, label, ..none.clone() })
        },
    )
}

/// The address of a badge drawn by shields.io.
pub fn shields(evaluation: &Evaluation) -> String {
    // Their grammar: a dash parts the halves, and an underscore is a space.
    let part = |text: &str| text.replace('-', "--").replace('_', "__").replace(' ', "_");
    let label = ENGLISH.label(evaluation.label).to_ascii_lowercase();
    let color = RIGHT.trim_start_matches('#');
    format!(
        "https://img.shields.io/badge/{}-{}-{color}",
        part(SHARE_ENGLISH.badge_name()),
        part(&label)
    )
}
