//! The result card: a picture of the verdict for posts, as SVG.

use crate::formats::escape::{html, strip_invisible};
use crate::{
    frameworks::four_level::{Evaluation, Level},
    release::{Availability, Group, Release},
    words::{CommonPhrase, CommonWords, Language},
};

/// The card's width, in pixels: what the large services show uncut.
pub const WIDTH: u32 = 1200;
/// The card's height, in pixels.
pub const HEIGHT: u32 = 630;

/// The room on all sides.
const MARGIN: f64 = 64.0;
/// What is left between.
const INNER_WIDTH: f64 = WIDTH as f64 - 2.0 * MARGIN;

/// The page's light colors, whatever the reader's theme: a post has its own.
pub(crate) const PAPER: &str = "#fbfaf7";
pub(crate) const INK: &str = "#1c1e21";
pub(crate) const MUTED: &str = "#5b6067";
pub(crate) const LINE: &str = "#d9d6ce";
pub(crate) const ACCENT: &str = "#1d5a72";

/// A font of the card.
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
        match self {
            Self::Label => 84,
            Self::Name => 54,
            Self::Reason => 32,
            Self::Text => 28,
            Self::Small => 20,
        }
    }

    const fn weight(self) -> &'static str {
        match self {
            Self::Label | Self::Name => "700",
            Self::Reason | Self::Text | Self::Small => "400",
        }
    }

    const fn family(self) -> &'static str {
        const SERIF: &str = "Iowan Old Style,Charter,Palatino Linotype,Georgia,DejaVu Serif,serif";
        const SANS: &str = "system-ui,Segoe UI,Roboto,Helvetica Neue,DejaVu Sans,sans-serif";
        match self {
            Self::Label | Self::Name | Self::Reason => SERIF,
            Self::Text | Self::Small => SANS,
        }
    }

    /// The value of the CSS property `font`.
    pub fn css(self) -> String {
        format!("{} {}px {}", self.weight(), self.size(), self.family())
    }
}

/// The side of the square of an artifact.
const SIDE: f64 = 20.0;

/// Measures the width of a text in a font, in pixels.
type Measure<'a> = &'a dyn Fn(&str, Font) -> f64;

/// The card as SVG. `measure` measures text where the card will be shown, so that lines are
/// broken and truncated in the right places.
pub fn svg(
    release: &Release,
    evaluation: &Evaluation,
    page: &str,
    language: Language,
    measure: Measure,
) -> String {
    let words = language.common();
    let description = html(&language.share().summary(release, evaluation));
    let mut card = Card { svg: String::new(), words, measure };
    card.text(MARGIN, 88.0, Font::Small, INK, words.phrase(CommonPhrase::Title));
    let at = page.split("://").last().unwrap_or_default().trim_end_matches('/');
    card.text_to(f64::from(WIDTH) - MARGIN, 88.0, at);
    card.add(&rect(MARGIN, 106.0, INNER_WIDTH, 3.0, INK));

    let name = match strip_invisible(&release.name) {
        name if name.is_empty() => words.phrase(CommonPhrase::Unnamed).to_owned(),
        name => name,
    };
    let mut y = 110.0;
    for line in card.lines(&name, Font::Name, 2) {
        y += 62.0;
        card.text(MARGIN, y, Font::Name, INK, &line);
    }
    let [producer, date] = [&release.producer, &release.date].map(|text| strip_invisible(text));
    let base = words.built_on(release);
    let byline = language.share().byline(&producer, &date);
    let byline = language.share().byline_with_base(&byline, &strip_invisible(&base));
    if !byline.is_empty() {
        y += 40.0;
        for line in card.lines(&byline, Font::Text, 1) {
            card.text(MARGIN, y, Font::Text, MUTED, &line);
        }
    }
    y += 92.0;
    card.text(MARGIN, y, Font::Label, ACCENT, words.label(evaluation.label));
    y += 44.0;
    card.meter(y, evaluation);
    y += 42.0;
    let left = ((524.0 - y) / 42.0).max(1.0);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "one to four")]
    let reason = card.lines(
        &strip_invisible(&words.headline(release, evaluation)),
        Font::Reason,
        left as usize,
    );
    for line in reason {
        y += 42.0;
        card.text(MARGIN, y, Font::Reason, INK, &line);
    }
    card.strip(548.0, release);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\" \
         viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" aria-label=\"{description}\">\
         <title>{description}</title>{}{}</svg>\n",
        rect(0.0, 0.0, f64::from(WIDTH), f64::from(HEIGHT), PAPER),
        card.svg
    )
}

fn rect(x: f64, y: f64, width: f64, height: f64, fill: &str) -> String {
    format!("<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"{fill}\"/>")
}

/// A card that is being drawn.
struct Card<'a> {
    svg: String,
    words: CommonWords,
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

    /// Draws a small text that ends at this position, unless it is too wide.
    fn text_to(&mut self, x: f64, y: f64, text: &str) {
        let width = (self.measure)(text, Font::Small);
        if width < INNER_WIDTH / 2.0 {
            self.text(x - width, y, Font::Small, MUTED, text);
        }
    }

    /// Breaks a text into at most `max` lines that fit, and truncates what does not.
    fn lines(&self, text: &str, font: Font, max: usize) -> Vec<String> {
        let fits = |text: &str| (self.measure)(text, font) <= INNER_WIDTH;
        let mut lines: Vec<String> = Vec::new();
        for word in text.split(' ') {
            let longer = lines.last().map(|line| format!("{line} {word}"));
            match (longer.filter(|line| fits(line)), lines.last_mut()) {
                (Some(longer), Some(line)) => *line = longer,
                _ => lines.push(word.to_owned()),
            }
        }
        if lines.len() > max {
            let rest = lines.split_off(max);
            if let Some(last) = lines.last_mut() {
                last.extend([" ", &rest.join(" ")]);
            }
        }
        for line in &mut lines {
            if !fits(line) {
                let mut cut = line.clone();
                // Bounds the search below: no real name is that long.
                cut.truncate(cut.floor_char_boundary(400));
                while !cut.is_empty() && !fits(&format!("{cut}\u{2026}")) {
                    cut.pop();
                }
                *line = format!("{}\u{2026}", cut.trim_end());
            }
        }
        lines
    }

    /// Draws the scale, and the position of the release on it.
    fn meter(&mut self, y: f64, evaluation: &Evaluation) {
        let step = INNER_WIDTH / 3.0;
        let reached = INNER_WIDTH * f64::from(evaluation.place.value()) / 3.0;
        self.add(&rect(MARGIN, y - 3.0, INNER_WIDTH, 6.0, LINE));
        self.add(&rect(MARGIN, y - 3.0, reached, 6.0, ACCENT));
        for level in Level::ALL {
            let x = MARGIN + step * f64::from(level as u8);
            self.add(&rect(x - 1.5, y - 9.0, 3.0, 18.0, MUTED));
            let name = self.words.level(level).name;
            let width = (self.measure)(name, Font::Small);
            let shift = width * f64::from(level as u8) / 3.0;
            let is_here = level == evaluation.level;
            self.text(x - shift, y + 34.0, Font::Small, if is_here { INK } else { MUTED }, name);
        }
        let x = MARGIN + reached;
        self.add(&format!(
            "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"11\" fill=\"{ACCENT}\" stroke=\"{PAPER}\" \
             stroke-width=\"4\"/>"
        ));
    }

    /// Draws a square that is as full as the artifact is available.
    fn square(&mut self, x: f64, y: f64, availability: Availability) {
        let (x, y, inner) = (x + 1.5, y + 1.5, SIDE - 3.0);
        self.add(&format!(
            "<rect x=\"{x:.1}\" y=\"{y}\" width=\"{inner}\" height=\"{inner}\" fill=\"none\" \
             stroke=\"{ACCENT}\" stroke-width=\"3\"/>"
        ));
        let filled = inner * availability.filled();
        self.add(&rect(x, y, filled, inner, ACCENT));
    }

    /// Draws the squares of all artifacts by group, and a legend.
    fn strip(&mut self, y: f64, release: &Release) {
        let mut x = MARGIN;
        for group in Group::ALL {
            let start = x;
            for artifact in group.artifacts() {
                self.square(x, y, release[artifact].availability);
                x += SIDE + 6.0;
            }
            let name = self.words.group(group);
            let width = (self.measure)(name, Font::Small);
            self.text(start, y + 48.0, Font::Small, MUTED, name);
            x = x.max(start + width) + 22.0;
        }
        let mut end = f64::from(WIDTH) - MARGIN;
        for availability in Availability::WITHOUT_GATES {
            let name = self.words.availability(availability);
            end -= (self.measure)(name, Font::Small);
            self.text(end, y + 48.0, Font::Small, MUTED, name);
            end -= SIDE + 4.0;
            self.square(end, y + 30.0, availability);
            end -= 20.0;
        }
    }
}
