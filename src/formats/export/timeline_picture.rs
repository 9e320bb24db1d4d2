//! The picture of releases over time: each at its date, in the band of its level, with its
//! pillars as bars.

use std::rc::Rc;

use super::picture::{
    FULL_WIDTH, Fill, MARGIN, Picture, Shape, fraction_met, header, line, rect, text, text_to,
    text_width,
};
use crate::{
    Rating,
    date::Date,
    frameworks::four_level::{Evaluation, Level, Pillar},
    link,
    words::{CatalogPhrase, Language},
};

/// The top of the first band.
const TOP: f64 = 116.0;
/// The height of a lane. A band has as many as it takes for no mark to cover another.
const LANE_HEIGHT: f64 = 25.0;
/// The height of the bar of a pillar that is met.
const BAR_HEIGHT: f64 = 16.0;
const BAR_WIDTH: f64 = 4.0;
/// The width of the bars of all pillars, with a gap behind each and some room.
const BARS_WIDTH: f64 = 26.0;
const NAME_SIZE: u32 = 13;
/// Where the first year starts.
const FIRST_YEAR_X: f64 = MARGIN + 104.0;

/// Draws releases over time. Each leads to its evaluation on the page at this address.
pub fn timeline_picture(ratings: &[Rc<Rating>], page_url: &str, language: Language) -> Picture {
    let words = language.catalog();
    let mut shapes = Vec::from(header(words.phrase(CatalogPhrase::TimelineTitle), page_url));
    let legend = words.phrase(CatalogPhrase::TimelineLegend);
    shapes.push(text(MARGIN, 96.0, 15, Fill::Muted, legend));
    if ratings.is_empty() {
        let nothing = words.phrase(CatalogPhrase::NoMatch);
        shapes.push(text(MARGIN, 150.0, 18, Fill::Ink, nothing));
        return Picture::new(190.0, words.phrase(CatalogPhrase::TimelineTitle), shapes);
    }
    let mut by_date: Vec<&Rating> = ratings.iter().map(|rating| &**rating).collect();
    by_date.sort_by(|one, other| one.release().date.cmp(&other.release().date));
    let axis = TimeAxis::new(&by_date);
    let mut bands = Vec::new();
    let mut y = TOP;
    // The most open on top, as on a scale.
    for level in Level::ALL.into_iter().rev() {
        let of_level = by_date.iter().filter(|rating| rating.evaluation().level == level);
        let (marks, height) = band(of_level.copied(), &axis, y, page_url, language);
        bands.push(line(y, 1.0, Fill::Line));
        bands.push(text(MARGIN, y + 26.0, 16, Fill::Ink, language.common().level(level).name));
        bands.extend(marks);
        y += height;
    }
    // The years are behind the bands.
    shapes.extend(axis.shapes(y));
    shapes.push(line(y, 1.0, Fill::Ink));
    shapes.extend(bands);
    Picture::new(y + 40.0, words.phrase(CatalogPhrase::TimelineDescription), shapes)
}

/// The marks of the releases of one level, in a band that starts at `y`, and its height.
fn band<'a>(
    ratings: impl Iterator<Item = &'a Rating>,
    axis: &TimeAxis,
    y: f64,
    page_url: &str,
    language: Language,
) -> (Vec<Shape>, f64) {
    /// The gap between a mark and the next in its lane.
    const GAP: f64 = 6.0;
    /// The room above the first lane, and below the last.
    const PADDING: f64 = 10.0;
    let mut marks = Vec::new();
    // Where the marks in each lane end so far.
    let mut lanes: Vec<f64> = Vec::new();
    for rating in ratings {
        let release = rating.release();
        let x = axis.x(&release.date);
        let width = BARS_WIDTH + text_width(&release.name, NAME_SIZE);
        // At the right edge the name is before the bars.
        let name_is_before = x + width > FULL_WIDTH - MARGIN;
        let start = if name_is_before { x - width + 20.0 } else { x };
        let lane = lanes.iter().position(|end| *end < start).unwrap_or(lanes.len());
        if lane == lanes.len() {
            lanes.push(0.0);
        }
        lanes[lane] = start + width + GAP;
        let base = y + PADDING + height_of_lanes(lane) + BAR_HEIGHT;
        let name = if name_is_before {
            text_to(x - 5.0, base, NAME_SIZE, Fill::Ink, &release.name)
        } else {
            text(x + 24.0, base, NAME_SIZE, Fill::Ink, &release.name)
        };
        marks.push(Shape::Link {
            href: format!("{page_url}#{}", link::encode(release)),
            title: language.catalog().timeline_mark(release, rating.evaluation()),
            shapes: vec![bars(x, base, rating.evaluation()), name],
        });
    }
    (marks, 2.0 * PADDING + height_of_lanes(lanes.len().max(1)))
}

#[expect(clippy::cast_precision_loss, reason = "a few lanes")]
fn height_of_lanes(count: usize) -> f64 {
    LANE_HEIGHT * count as f64
}

/// A vertical bar for each pillar, above a base line.
fn bars(x: f64, base: f64, evaluation: &Evaluation) -> Shape {
    let bars = (0_u32..).zip(Pillar::ALL).flat_map(|(index, pillar)| {
        let x = x + (BAR_WIDTH + 1.0) * f64::from(index);
        let met = BAR_HEIGHT * fraction_met(evaluation, pillar);
        [
            rect(x, base - BAR_HEIGHT, BAR_WIDTH, BAR_HEIGHT - met, Fill::Line),
            rect(x, base - met, BAR_WIDTH, met, Fill::Accent),
            rect(x, base, BAR_WIDTH, 1.5, Fill::Ink),
        ]
    });
    Shape::Group { title: None, shapes: bars.collect() }
}

/// The years from the first release to the last, each as wide as it has releases.
struct TimeAxis {
    first_year: f64,
    /// Where each year starts, and where the last one ends.
    starts: Vec<f64>,
}

impl TimeAxis {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "at most a hundred years, and a thousand releases"
    )]
    fn new(ratings: &[&Rating]) -> Self {
        /// How many releases more a year counts as, so that none vanishes.
        const EXTRA: f64 = 5.0;
        let years = ratings.iter().map(|rating| years_of(&rating.release().date).floor());
        let years: Vec<f64> = years.collect();
        let first_year = years.iter().copied().fold(f64::INFINITY, f64::min);
        let last_year = years.iter().copied().fold(0.0, f64::max);
        let count = (last_year - first_year + 1.0).clamp(1.0, 100.0) as usize;
        let weights: Vec<f64> = (0..count)
            .map(|index| {
                let year = first_year + index as f64;
                EXTRA + years.iter().filter(|other| (**other - year).abs() < 0.5).count() as f64
            })
            .collect();
        let unit = (FULL_WIDTH - MARGIN - FIRST_YEAR_X) / weights.iter().sum::<f64>();
        let mut x = FIRST_YEAR_X;
        let mut starts = vec![x];
        for weight in weights {
            x += weight * unit;
            starts.push(x);
        }
        Self { first_year, starts }
    }

    /// Where the bars of a release of this date start.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "at most a hundred years"
    )]
    fn x(&self, date: &str) -> f64 {
        let years = (years_of(date) - self.first_year).max(0.0);
        let index = (years.floor() as usize).min(self.starts.len().saturating_sub(2));
        let (start, end) = (self.starts[index], self.starts[index + 1]);
        // The bars of the last day of a year end before the next year.
        start + (years - years.floor()) * (end - start - BARS_WIDTH) + 4.0
    }

    /// A line at the start of each year, down to `bottom`, with the year below.
    fn shapes(&self, bottom: f64) -> Vec<Shape> {
        let last = self.starts.len() - 1;
        let mut shapes = Vec::new();
        let mut year = self.first_year;
        for (index, x) in self.starts.iter().enumerate() {
            shapes.push(rect(*x, TOP, 1.0, bottom - TOP, Fill::Line));
            if index < last {
                shapes.push(text(x + 5.0, bottom + 20.0, 14, Fill::Muted, &year.to_string()));
            }
            year += 1.0;
        }
        shapes
    }
}

/// Where a date is on the axis; an unreadable one is at zero.
fn years_of(date: &str) -> f64 {
    Date::parse(date).map_or(0.0, Date::years)
}
