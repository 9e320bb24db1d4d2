//! Pictures as plain data, which the page draws as elements and [`Picture::to_svg`] writes
//! as a file.
//!
//! Coordinates and sizes are pixels. Each shape has a class, by which the page's style
//! sheet gives it the reader's colors, and a color of its own for where there is no style
//! sheet.

use super::card::{ACCENT, INK, LINE, MUTED, PAPER};
use crate::{
    formats::escape::{html, strip_invisible},
    frameworks::four_level::{Evaluation, Outcome, Pillar},
};

/// The width of every picture.
pub const WIDTH: u32 = 1200;
/// The same, to calculate with.
pub(super) const FULL_WIDTH: f64 = WIDTH as f64;
/// The margin on the left and on the right.
pub(super) const MARGIN: f64 = 40.0;
/// The width between the margins.
pub(super) const INNER_WIDTH: f64 = FULL_WIDTH - 2.0 * MARGIN;

const SANS: &str = "system-ui,Segoe UI,Roboto,Helvetica Neue,DejaVu Sans,sans-serif";
const SERIF: &str = "Iowan Old Style,Charter,Palatino Linotype,Georgia,DejaVu Serif,serif";

/// A picture: what is drawn, from back to front.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// Its height.
    pub height: f64,
    /// Its text alternative.
    pub title: String,
    /// What is drawn.
    pub shapes: Vec<Shape>,
}

/// A part of a picture.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A rectangle.
    Rect(Rect),
    /// A line of text.
    Text(Text),
    /// A line from point to point, in the accent's color.
    Polyline(Vec<(f64, f64)>),
    /// Shapes that belong together.
    Group {
        /// What they show, if their text does not say it.
        title: Option<String>,
        /// The shapes.
        shapes: Vec<Self>,
    },
    /// Shapes that lead to an address.
    Link {
        /// The address.
        href: String,
        /// Where it leads and what the shapes show.
        title: String,
        /// The shapes.
        shapes: Vec<Self>,
    },
}

/// The class and the width of a [`Shape::Polyline`].
pub const POLYLINE_CLASS: &str = "p-polyline";
/// See [`POLYLINE_CLASS`].
pub const POLYLINE_WIDTH: &str = "2";

/// The points of a [`Shape::Polyline`] as its attribute has them.
pub fn points_attribute(points: &[(f64, f64)]) -> String {
    points.iter().map(|(x, y)| format!("{x},{y}")).collect::<Vec<_>>().join(" ")
}

/// A filled rectangle.
#[derive(Clone, Debug, PartialEq)]
pub struct Rect {
    /// The left edge.
    pub x: f64,
    /// The upper edge.
    pub y: f64,
    /// The width.
    pub width: f64,
    /// The height.
    pub height: f64,
    /// The color.
    pub fill: Fill,
}

/// A line of text.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    /// Where it starts, or ends.
    pub x: f64,
    /// The baseline.
    pub y: f64,
    /// The size of the font.
    pub size: u32,
    /// The color.
    pub fill: Fill,
    /// Whether `x` is where it ends.
    pub ends_at_x: bool,
    /// The text.
    pub text: String,
}

/// The color of a shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fill {
    /// That of text.
    Ink,
    /// That of text that matters less.
    Muted,
    /// That of lines.
    Line,
    /// That of what is not filled.
    Empty,
    /// That of what is filled.
    Accent,
    /// That of the background.
    Paper,
}

impl Fill {
    /// The class of shapes in this color.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Ink => "p-ink",
            Self::Muted => "p-muted",
            Self::Line => "p-line",
            Self::Empty => "p-empty",
            Self::Accent => "p-accent",
            Self::Paper => "p-paper",
        }
    }

    /// The color where there is no style sheet.
    pub const fn color(self) -> &'static str {
        match self {
            Self::Ink => INK,
            Self::Muted => MUTED,
            Self::Line | Self::Empty => LINE,
            Self::Accent => ACCENT,
            Self::Paper => PAPER,
        }
    }
}

impl Text {
    /// The fonts that are tried in turn: large text has serifs.
    pub const fn font_family(&self) -> &'static str {
        if self.is_large() { SERIF } else { SANS }
    }

    /// The weight of the font.
    pub const fn font_weight(&self) -> &'static str {
        if self.is_large() { "700" } else { "400" }
    }

    const fn is_large(&self) -> bool {
        self.size > 20
    }
}

impl Picture {
    /// A picture of this height, with these shapes before its background.
    pub(super) fn new(height: f64, title: &str, shapes: Vec<Shape>) -> Self {
        let background = rect(0.0, 0.0, FULL_WIDTH, height, Fill::Paper);
        let shapes = std::iter::once(background).chain(shapes).collect();
        Self { height: round(height), title: title.to_owned(), shapes }
    }

    /// Its `viewBox` attribute.
    pub fn view_box(&self) -> String {
        format!("0 0 {WIDTH} {}", self.height)
    }

    /// Its size in whole pixels.
    pub fn size(&self) -> (u32, u32) {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a few thousand pixels"
        )]
        let height = self.height as u32;
        (WIDTH, height)
    }

    /// Writes it as a file.
    pub fn to_svg(&self) -> String {
        let mut svg = Svg::default();
        let height = self.height.to_string();
        let attributes = [
            ("class", "picture"),
            ("xmlns", "http://www.w3.org/2000/svg"),
            ("viewBox", &self.view_box()),
            ("width", &WIDTH.to_string()),
            ("height", &height),
            ("role", "group"),
            ("aria-label", &self.title),
        ];
        svg.element("svg", &attributes, |svg| svg.shapes(&self.shapes));
        svg.0
    }
}

/// SVG as it is written.
#[derive(Default)]
struct Svg(String);

impl Svg {
    /// Writes an element and, by `content`, what is in it.
    fn element(&mut self, tag: &str, attributes: &[(&str, &str)], content: impl FnOnce(&mut Self)) {
        self.0.extend(["<", tag]);
        for (name, value) in attributes {
            self.0.extend([" ", name, "=\"", &html(value), "\""]);
        }
        self.0.push('>');
        content(self);
        self.0.extend(["</", tag, ">"]);
    }

    fn text(&mut self, text: &str) {
        self.0.push_str(&html(text));
    }

    fn title(&mut self, title: &str) {
        self.element("title", &[], |svg| svg.text(title));
    }

    fn shapes(&mut self, shapes: &[Shape]) {
        for shape in shapes {
            self.shape(shape);
        }
    }

    fn shape(&mut self, shape: &Shape) {
        match shape {
            Shape::Rect(Rect { x, y, width, height, fill }) => {
                let attributes = [
                    ("class", fill.class()),
                    ("fill", fill.color()),
                    ("x", &x.to_string()),
                    ("y", &y.to_string()),
                    ("width", &width.to_string()),
                    ("height", &height.to_string()),
                ];
                self.element("rect", &attributes, |_| ());
            }
            Shape::Text(text) => {
                let (x, y, size) = (text.x.to_string(), text.y.to_string(), text.size.to_string());
                let attributes = [
                    ("class", text.fill.class()),
                    ("fill", text.fill.color()),
                    ("x", &x),
                    ("y", &y),
                    ("font-family", text.font_family()),
                    ("font-size", &size),
                    ("font-weight", text.font_weight()),
                    ("text-anchor", "end"),
                ];
                let count = attributes.len() - usize::from(!text.ends_at_x);
                self.element("text", &attributes[..count], |svg| svg.text(&text.text));
            }
            Shape::Polyline(points) => {
                let attributes = [
                    ("class", POLYLINE_CLASS),
                    ("fill", "none"),
                    ("stroke", ACCENT),
                    ("stroke-width", POLYLINE_WIDTH),
                    ("points", &points_attribute(points)),
                ];
                self.element("polyline", &attributes, |_| ());
            }
            Shape::Group { title, shapes } => self.element("g", &[], |svg| {
                if let Some(title) = title {
                    svg.title(title);
                }
                svg.shapes(shapes);
            }),
            Shape::Link { href, title, shapes } => {
                // The list has the same links for the keyboard.
                self.element("a", &[("href", href), ("tabindex", "-1")], |svg| {
                    svg.title(title);
                    svg.shapes(shapes);
                });
            }
        }
    }
}

/// Two decimals are finer than the eye.
fn round(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}

/// A rectangle.
pub(super) fn rect(x: f64, y: f64, width: f64, height: f64, fill: Fill) -> Shape {
    Shape::Rect(Rect {
        x: round(x),
        y: round(y),
        width: round(width.max(0.0)),
        height: round(height.max(0.0)),
        fill,
    })
}

/// A line from point to point.
pub(super) fn polyline(points: impl Iterator<Item = (f64, f64)>) -> Shape {
    Shape::Polyline(points.map(|(x, y)| (round(x), round(y))).collect())
}

/// A line from margin to margin.
pub(super) fn line(y: f64, thickness: f64, fill: Fill) -> Shape {
    rect(MARGIN, y, INNER_WIDTH, thickness, fill)
}

/// A line of text that starts at `x`.
pub(super) fn text(x: f64, y: f64, size: u32, fill: Fill, text: &str) -> Shape {
    let (x, y, text) = (round(x), round(y), text.to_owned());
    Shape::Text(Text { x, y, size, fill, ends_at_x: false, text })
}

/// A line of text that ends at `x`.
pub(super) fn text_to(x: f64, y: f64, size: u32, fill: Fill, text: &str) -> Shape {
    let (x, y, text) = (round(x), round(y), text.to_owned());
    Shape::Text(Text { x, y, size, fill, ends_at_x: true, text })
}

/// The estimated width of a line of text, with some room to spare: nothing can measure it
/// where pictures are laid out.
#[expect(clippy::cast_precision_loss, reason = "a line is short")]
pub(super) fn text_width(text: &str, size: u32) -> f64 {
    const AVERAGE_ADVANCE: f64 = 0.63;
    text.chars().count() as f64 * f64::from(size) * AVERAGE_ADVANCE
}

/// The text without invisible characters, cut to this width with an ellipsis.
pub(super) fn truncate(text: &str, size: u32, width: f64) -> String {
    let mut text = strip_invisible(text);
    if text_width(&text, size) <= width {
        return text;
    }
    while !text.is_empty() && text_width(&text, size) > width - f64::from(size) {
        text.pop();
    }
    format!("{}\u{2026}", text.trim_end())
}

/// The fraction of a pillar's criteria that is met, from 0 to 1; a criterion that is partly
/// met counts half.
#[expect(clippy::cast_precision_loss, reason = "a pillar has a few criteria")]
pub(super) fn fraction_met(evaluation: &Evaluation, pillar: Pillar) -> f64 {
    let halves =
        2 * evaluation.count(pillar, Outcome::Met) + evaluation.count(pillar, Outcome::Partly);
    halves as f64 / (2 * pillar.criteria().count().max(1)) as f64
}

/// The head of a picture: its title, the address that it comes from, and a line below.
pub(super) fn header(title: &str, page_url: &str) -> [Shape; 3] {
    const ADDRESS_WIDTH: f64 = 240.0;
    let width = INNER_WIDTH - ADDRESS_WIDTH;
    let size = if text_width(title, 30) > width { 21 } else { 30 };
    let address = page_url.split("://").last().unwrap_or_default().trim_end_matches('/');
    [
        text(MARGIN, 52.0, size, Fill::Ink, &truncate(title, size, width)),
        text_to(FULL_WIDTH - MARGIN, 52.0, 15, Fill::Muted, address),
        line(68.0, 3.0, Fill::Ink),
    ]
}
