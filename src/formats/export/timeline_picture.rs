//! The picture of releases over time: each at its date, in the band of its level, with its
//! pillars as bars. A year is as wide as any other, up to the month of the last release, and
//! tells the share of each level.

use std::rc::Rc;

use super::picture::{
    FULL_WIDTH, Fill, MARGIN, Picture, Shape, fraction_met, header, line, polyline, rect, text,
    text_to, text_width,
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
/// The height of the line with the shares, at the top of a band, and of one for the level.
const SHARES_HEIGHT: f64 = 24.0;
/// The height of a lane. A band has as many as it takes for no mark to cover another.
const LANE_HEIGHT: f64 = 20.0;
/// The room above the first lane, and below the last.
const PADDING: f64 = 6.0;
/// The height of the bar of a pillar that is met.
const BAR_HEIGHT: f64 = 13.0;
const BAR_WIDTH: f64 = 4.0;
/// The width of the bars of all pillars.
const BARS_WIDTH: f64 = 19.0;
/// The gap between the bars and the name, and between a mark and the next in its lane.
const GAP: f64 = 5.0;
const NAME_SIZE: u32 = 13;
const SHARE_SIZE: u32 = 12;
/// Where the first year starts, and where the axis ends.
const FIRST_YEAR_X: f64 = MARGIN + 104.0;
const END_X: f64 = FULL_WIDTH - MARGIN;

/// A release on the timeline.
#[derive(Clone, Debug, PartialEq)]
pub struct TimelineRelease {
    /// The release, rated.
    pub rating: Rc<Rating>,
    /// Whether it is of the family that a line follows.
    pub is_followed: bool,
}

/// Draws releases over time, without those whose date is not known. Each leads to its
/// evaluation on the page at this address.
pub fn timeline_picture(
    releases: &[TimelineRelease],
    page_url: &str,
    language: Language,
) -> Picture {
    let words = language.catalog();
    let title = words.phrase(CatalogPhrase::TimelineTitle);
    let mut shapes = Vec::from(header(title, page_url));
    let legend = words.phrase(CatalogPhrase::TimelineLegend);
    shapes.push(text(MARGIN, 96.0, 15, Fill::Muted, legend));
    let mut dated: Vec<Dated> = releases.iter().filter_map(Dated::new).collect();
    dated.sort_by_key(|dated| dated.date);
    let Some(axis) = TimeAxis::new(&dated) else {
        let nothing = words.phrase(CatalogPhrase::NoMatch);
        shapes.push(text(MARGIN, 150.0, 18, Fill::Ink, nothing));
        return Picture::new(190.0, title, shapes);
    };
    let mut bands = Vec::new();
    let mut followed = Vec::new();
    let mut y = TOP;
    // The most open on top, as on a scale.
    for level in Level::ALL.into_iter().rev() {
        let is_of_level = |dated: &&Dated| dated.level() == level;
        let of_level: Vec<&Dated> = dated.iter().filter(is_of_level).collect();
        bands.push(line(y, 1.0, Fill::Line));
        let name = language.common().level(level).name;
        bands.push(text(MARGIN, y + 26.0, 16, Fill::Ink, name));
        bands.extend(axis.shares(&of_level, y, language));
        // The other end is out of sight where the picture is scrolled sideways.
        let share_width = text_width(&language.catalog().timeline_share(99, 99), SHARE_SIZE);
        let is_beside =
            share_width + text_width(name, SHARE_SIZE) + 3.0 * GAP <= axis.last_year_width();
        let shares_bottom =
            y + if is_beside { SHARES_HEIGHT } else { 2.0 * SHARES_HEIGHT - PADDING };
        bands.push(text_to(END_X, shares_bottom - 8.0, SHARE_SIZE, Fill::Muted, name));
        let (marks, lanes) = place(&of_level, &axis);
        let top = shares_bottom + PADDING;
        for mark in marks {
            let base = top + height_of_lanes(mark.lane) + BAR_HEIGHT;
            if mark.dated.is_followed {
                followed.push((mark.dated.date, mark.x + BARS_WIDTH / 2.0, base));
            }
            bands.push(mark.shape(base, page_url, language));
        }
        y = top + height_of_lanes(lanes.max(1)) + PADDING;
    }
    // The years are behind the line, and that is behind the marks.
    shapes.extend(axis.shapes(y));
    shapes.push(line(y, 1.0, Fill::Ink));
    followed.sort_by_key(|(date, ..)| *date);
    if followed.len() > 1 {
        shapes.push(polyline(followed.into_iter().map(|(_, x, base)| (x, base))));
    }
    shapes.extend(bands);
    Picture::new(y + 40.0, words.phrase(CatalogPhrase::TimelineDescription), shapes)
}

/// A release whose date is known.
struct Dated<'a> {
    date: Date,
    rating: &'a Rating,
    is_followed: bool,
}

impl<'a> Dated<'a> {
    fn new(release: &'a TimelineRelease) -> Option<Self> {
        let TimelineRelease { rating, is_followed } = release;
        let date = Date::parse(&rating.release().date)?;
        Some(Self { date, rating, is_followed: *is_followed })
    }

    fn level(&self) -> Level {
        self.rating.evaluation().level
    }
}

/// A release in its place: the bars of its pillars, and its name on one side of them.
struct Mark<'a> {
    dated: &'a Dated<'a>,
    /// The left edge of the bars.
    x: f64,
    /// The lane, from 0 at the top of the band.
    lane: usize,
    /// Whether the name is before the bars.
    name_is_before: bool,
}

/// Each release of a band in the first lane where it covers no other, and the number of
/// lanes. The name is behind the bars, or before them if that takes a lane further up.
fn place<'a>(releases: &[&'a Dated<'a>], axis: &TimeAxis) -> (Vec<Mark<'a>>, usize) {
    // From where to where each mark in each lane reaches.
    let mut lanes: Vec<Vec<(f64, f64)>> = Vec::new();
    let mut marks = Vec::new();
    for dated in releases {
        let x = axis.x(dated.date);
        let name = text_width(&dated.rating.release().name, NAME_SIZE) + GAP;
        let places = [(false, x, x + BARS_WIDTH + name), (true, x - name, x + BARS_WIDTH)];
        let free_lane = |start: f64, end: f64| {
            let is_free = |marks: &Vec<(f64, f64)>| {
                marks.iter().all(|(other, until)| *until + GAP <= start || end + GAP <= *other)
            };
            lanes.iter().position(is_free).unwrap_or(lanes.len())
        };
        let within = |(_, start, end): &(bool, f64, f64)| *start >= FIRST_YEAR_X && *end <= END_X;
        // A name that fits on neither side is behind the bars all the same.
        let best = places
            .into_iter()
            .filter(within)
            .map(|(is_before, start, end)| (free_lane(start, end), is_before, start, end))
            .min_by_key(|(lane, is_before, ..)| (*lane, *is_before));
        let (lane, name_is_before, start, end) =
            best.unwrap_or_else(|| (free_lane(x, places[0].2), false, x, places[0].2));
        if lane == lanes.len() {
            lanes.push(Vec::new());
        }
        lanes[lane].push((start, end));
        marks.push(Mark { dated, x, lane, name_is_before });
    }
    (marks, lanes.len())
}

impl Mark<'_> {
    /// The mark above a base line.
    fn shape(&self, base: f64, page_url: &str, language: Language) -> Shape {
        let rating = self.dated.rating;
        let (release, evaluation) = (rating.release(), rating.evaluation());
        let name = if self.name_is_before {
            text_to(self.x - GAP, base, NAME_SIZE, Fill::Ink, &release.name)
        } else {
            text(self.x + BARS_WIDTH + GAP, base, NAME_SIZE, Fill::Ink, &release.name)
        };
        Shape::Link {
            href: format!("{page_url}#{}", link::encode(release)),
            title: language.catalog().timeline_mark(release, evaluation),
            shapes: vec![bars(self.x, base, evaluation), name],
        }
    }
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
            rect(x, base - BAR_HEIGHT, BAR_WIDTH, BAR_HEIGHT - met, Fill::Empty),
            rect(x, base - met, BAR_WIDTH, met, Fill::Accent),
            rect(x, base, BAR_WIDTH, 1.5, Fill::Ink),
        ]
    });
    Shape::Group { title: None, shapes: bars.collect() }
}

/// The years from the first release to the last, each as wide as any other; what is still to
/// come of the last one is left out.
struct TimeAxis {
    first_year: u32,
    /// How many years it is long: at least one, and to the end of the month of the last release.
    years: f64,
    /// The number of releases in each year.
    releases: Vec<usize>,
}

impl TimeAxis {
    /// The axis for releases in order of time; `None` if there are none.
    fn new(releases: &[Dated]) -> Option<Self> {
        let first_year = releases.first()?.date.year();
        let last = releases.last()?.date;
        let last_years = f64::from(last.year().saturating_sub(first_year));
        let years = (last_years + f64::from(last.month().unwrap_or(12)) / 12.0).max(1.0);
        let mut axis = Self { first_year, years, releases: Vec::new() };
        axis.releases = axis.count_by_year(releases.iter());
        Some(axis)
    }

    /// The number of releases in each year.
    fn count_by_year<'a>(&self, releases: impl Iterator<Item = &'a Dated<'a>>) -> Vec<usize> {
        let mut counts = vec![0; self.count() as usize];
        for dated in releases {
            let index = dated.date.year().saturating_sub(self.first_year) as usize;
            if let Some(count) = counts.get_mut(index) {
                *count += 1;
            }
        }
        counts
    }

    /// How many years there are, the last one whole or not.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "1 to 9999")]
    fn count(&self) -> u32 {
        self.years.ceil() as u32
    }

    /// Where a year starts; the one after the last starts where the axis ends.
    fn start(&self, year: u32) -> f64 {
        let years = f64::from(year.saturating_sub(self.first_year)).min(self.years);
        FIRST_YEAR_X + years / self.years * (END_X - FIRST_YEAR_X)
    }

    /// The width of what is shown of a year.
    fn width(&self, year: u32) -> f64 {
        self.start(year + 1) - self.start(year)
    }

    /// The width of what is shown of the last year.
    fn last_year_width(&self) -> f64 {
        self.width(self.first_year + self.count() - 1)
    }

    /// Where the bars of a release of this date start: in proportion to time, and so that
    /// those of the last day end with the axis.
    fn x(&self, date: Date) -> f64 {
        let fraction = (date.years() - f64::from(self.first_year)) / self.years;
        FIRST_YEAR_X + fraction * (END_X - FIRST_YEAR_X - BARS_WIDTH)
    }

    /// For each year, how many of its releases are of a level, in numbers and as a bar.
    fn shares(&self, of_level: &[&Dated], y: f64, language: Language) -> Vec<Shape> {
        const THICKNESS: f64 = 3.0;
        let counts = self.count_by_year(of_level.iter().copied());
        let mut shapes = Vec::new();
        for ((year, of), count) in (self.first_year..).zip(&self.releases).zip(counts) {
            if *of == 0 {
                continue;
            }
            let (x, width) = (self.start(year), self.width(year));
            let share = language.catalog().timeline_share(count, *of);
            if text_width(&share, SHARE_SIZE) + 2.0 * GAP <= width {
                shapes.push(text(x + GAP, y + 16.0, SHARE_SIZE, Fill::Muted, &share));
            }
            #[expect(clippy::cast_precision_loss, reason = "at most a thousand releases")]
            let fraction = count as f64 / *of as f64;
            shapes.push(rect(x + 1.0, y + 1.0, width - 1.0, THICKNESS, Fill::Empty));
            shapes.push(rect(x + 1.0, y + 1.0, (width - 1.0) * fraction, THICKNESS, Fill::Muted));
        }
        shapes
    }

    /// A line at the start of each year, down to `bottom`, with the year below; of many
    /// years, those that there is room for.
    fn shapes(&self, bottom: f64) -> Vec<Shape> {
        const SIZE: u32 = 14;
        let room = text_width("2000", SIZE) + 2.0 * GAP;
        let mut shapes = Vec::new();
        let mut next_x = 0.0;
        for year in (0..self.count()).map(|index| self.first_year + index) {
            let x = self.start(year);
            if x < next_x {
                continue;
            }
            next_x = x + room;
            shapes.push(rect(x, TOP, 1.0, bottom - TOP, Fill::Line));
            shapes.push(text(x + GAP, bottom + 20.0, SIZE, Fill::Muted, &year.to_string()));
        }
        shapes
    }
}
