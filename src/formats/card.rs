//! The result card: a picture of the verdict for posts, as SVG.

use super::escape::{html, tame};
use crate::{
    frameworks::four_level::{Evaluation, Level},
    release::{Availability, Group, Release},
    words::{ENGLISH, Phrase, SHARE_ENGLISH},
};

/// The card's width, in pixels: what the large services show uncut.
pub const WIDTH: u32 = 1200;
/// The card's height, in pixels.
pub const HEIGHT: u32 = 630;

/// The room on all sides.
const EDGE: f64 = 64.0;
/// What is left between.
const ROOM: f64 = WIDTH as f64 - 2.0 * EDGE;

/// The page's light colors, whatever the reader's theme: a post has its own.
pub(crate) const PAPER: &str = "#fbfaf7";
pub(crate) const INK: &str = "#1c1e21";
pub(crate) const MUTED: &str = "#5b6067";
pub(crate) const LINE: &str = "#d9d6ce";
pub(crate) const ACCENT: &str = "#1d5a72";

/// The fonts of the card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are the fonts")]
pub enum Font {
    Label,
    Name,
    Reason,
    Text,
    Small,
}

impl Font {
    /// The size, in pixels.
    pub const fn size(self) -> u32 {
        [84, 54, 32, 28, 20][self as usize]
    }

    const fn weight(self) -> &'static str {
        ["700", "700", "400", "400", "400"][self as usize]
    }

    const fn family(self) -> &'static str {
        const SERIF: &str = "Iowan Old Style,Charter,Palatino Linotype,Georgia,DejaVu Serif,serif";
        const SANS: &str = "system-ui,Segoe UI,Roboto,Helvetica Neue,DejaVu Sans,sans-serif";
        [SERIF, SERIF, SERIF, SANS, SANS][self as usize]
    }

    /// The font as CSS's `font` has it, to measure with.
    pub fn css(self) -> String {
        format!("{} {}px {}", self.weight(), self.size(), self.family())
    }
}

/// The side of a square that stands for an artifact.
const SIDE: f64 = 20.0;

/// How wide a text is in a font, in pixels.
type Measure<'a> = &'a dyn Fn(&str, Font) -> f64;

/// The card. `measure` says how wide a text is where the card is drawn, so that
/// lines are broken and cut where they must be.
pub fn svg(release: &Release, evaluation: &Evaluation, page: &str, measure: Measure) -> String {
    let said = html(&SHARE_ENGLISH.summary(release, evaluation));
    let mut card = Card { svg: String::new(), measure };
    card.text(EDGE, 88.0, Font::Small, INK, ENGLISH.phrase(Phrase::Title));
    let at = page.split("://").last().unwrap_or_default().trim_end_matches('/');
    card.text_to(f64::from(WIDTH) - EDGE, 88.0, at);
    card.add(&rect(EDGE, 106.0, ROOM, 3.0, INK));

    let name = match tame(&release.name) {
        name if name.is_empty() => ENGLISH.phrase(Phrase::Unnamed).to_owned(),
        name => name,
    };
    let mut y = 110.0;
    for line in card.lines(&name, Font::Name, 2) {
        y += 62.0;
        card.text(EDGE, y, Font::Name, INK, &line);
    }
    let producer = [tame(&release.producer), tame(&release.date)];
    let producer: Vec<&str> =
        producer.iter().map(String::as_str).filter(|text| !text.is_empty()).collect();
    if !producer.is_empty() {
        y += 40.0;
        for line in card.lines(&producer.join(", "), Font::Text, 1) {
            card.text(EDGE, y, Font::Text, MUTED, &line);
        }
    }
    y += 92.0;
    card.text(EDGE, y, Font::Label, ACCENT, ENGLISH.label(evaluation.label));
    y += 44.0;
    card.meter(y, evaluation);
    y += 42.0;
    let left = ((524.0 - y) / 42.0).max(1.0);
    // The name stands above.
    let unnamed = Release { name: String::new(), ..release.clone() };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "one to four")]
    let reason =
        card.lines(&tame(&ENGLISH.headline(&unnamed, evaluation)), Font::Reason, left as usize);
    for line in reason {
        y += 42.0;
        card.text(EDGE, y, Font::Reason, INK, &line);
    }
    card.strip(548.0, release);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\" \
         viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" aria-label=\"{said}\">\
         <title>{said}</title>{}{}</svg>\n",
        rect(0.0, 0.0, f64::from(WIDTH), f64::from(HEIGHT), PAPER),
        card.svg
    )
}

fn rect(x: f64, y: f64, width: f64, height: f64, fill: &str) -> String {
    format!("<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"{fill}\"/>")
}

/// A card as it is drawn.
struct Card<'a> {
    svg: String,
    measure: Measure<'a>,
}

impl Card<'_> {
    fn add(&mut self, element: &str) {
        self.svg.push_str(element);
    }

    fn text(&mut self, x: f64, y: f64, font: Font, fill: &str, text: &str) {
        self.add(&format!(
            "<text x=\"{x:.1}\" y=\"{y:.1}\" font-family=\"{}\" font-size=\"{}\" \
             font-weight=\"{}\" fill=\"{fill}\">{}</text>",
            font.family(),
            font.size(),
            font.weight(),
            html(text)
        ));
    }

    /// A small text that ends here.
    fn text_to(&mut self, x: f64, y: f64, text: &str) {
        let width = (self.measure)(text, Font::Small);
        if width < ROOM / 2.0 {
            self.text(x - width, y, Font::Small, MUTED, text);
        }
    }

    /// A text in lines that fit; what does not fit into so many ends in an
    /// ellipsis.
    fn lines(&self, text: &str, font: Font, most: usize) -> Vec<String> {
        let fits = |text: &str| (self.measure)(text, font) <= ROOM;
        let mut lines: Vec<String> = Vec::new();
        for word in text.split(' ') {
            let longer = lines.last().map(|line| format!("{line} {word}"));
            match (longer.filter(|line| fits(line)), lines.last_mut()) {
                (Some(longer), Some(line)) => *line = longer,
                _ => lines.push(word.to_owned()),
            }
        }
        if lines.len() > most {
            let rest = lines.split_off(most);
            if let Some(last) = lines.last_mut() {
                last.extend([" ", &rest.join(" ")]);
            }
        }
        for line in &mut lines {
            if !fits(line) {
                let mut cut = line.clone();
                // A line that is far too long is a name that is no name.
                cut.truncate(cut.floor_char_boundary(400));
                while !cut.is_empty() && !fits(&format!("{cut}\u{2026}")) {
                    cut.pop();
                }
                *line = format!("{}\u{2026}", cut.trim_end());
            }
        }
        lines
    }

    /// The scale and where the release is on it.
    fn meter(&mut self, y: f64, evaluation: &Evaluation) {
        let step = ROOM / 3.0;
        let reached = ROOM * f64::from(evaluation.place.value()) / 3.0;
        self.add(&rect(EDGE, y - 3.0, ROOM, 6.0, LINE));
        self.add(&rect(EDGE, y - 3.0, reached, 6.0, ACCENT));
        for level in Level::ALL {
            let x = EDGE + step * f64::from(level as u8);
            self.add(&rect(x - 1.5, y - 9.0, 3.0, 18.0, MUTED));
            let name = ENGLISH.level(level).name;
            let width = (self.measure)(name, Font::Small);
            let shift = width * f64::from(level as u8) / 3.0;
            let is_here = level == evaluation.level;
            self.text(x - shift, y + 34.0, Font::Small, if is_here { INK } else { MUTED }, name);
        }
        let x = EDGE + reached;
        self.add(&format!(
            "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"11\" fill=\"{ACCENT}\" stroke=\"{PAPER}\" \
             stroke-width=\"4\"/>"
        ));
    }

    /// A full, half or empty square.
    fn square(&mut self, x: f64, y: f64, availability: Availability) {
        let (x, y, inner) = (x + 1.5, y + 1.5, SIDE - 3.0);
        self.add(&format!(
            "<rect x=\"{x:.1}\" y=\"{y}\" width=\"{inner}\" height=\"{inner}\" fill=\"none\" \
             stroke=\"{ACCENT}\" stroke-width=\"3\"/>"
        ));
        let filled = inner * f64::from(availability as u8) / 2.0;
        self.add(&rect(x, y, filled, inner, ACCENT));
    }

    /// All artifacts at a glance, group by group, and what the squares mean.
    fn strip(&mut self, y: f64, release: &Release) {
        let mut x = EDGE;
        for group in Group::ALL {
            let start = x;
            for artifact in group.artifacts() {
                self.square(x, y, release[artifact].availability);
                x += SIDE + 6.0;
            }
            let name = ENGLISH.group(group);
            let width = (self.measure)(name, Font::Small);
            self.text(start, y + 48.0, Font::Small, MUTED, name);
            x = x.max(start + width) + 22.0;
        }
        let mut end = f64::from(WIDTH) - EDGE;
        for availability in Availability::ALL {
            let name = ENGLISH.availability(availability);
            end -= (self.measure)(name, Font::Small);
            self.text(end, y + 48.0, Font::Small, MUTED, name);
            end -= SIDE + 4.0;
            self.square(end, y + 30.0, availability);
            end -= 20.0;
        }
    }
}
