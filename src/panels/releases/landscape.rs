//! All releases in one picture: each at its date, in the band of its level, with its
//! pillars as bars.

use super::{
    picture::{EDGE, Ink, WIDTH, head, picture, pillars_said, rect, share, text, width},
    say,
};
use crate::{
    catalog::query::Rated,
    frameworks::four_level::{Level, Pillar},
    link,
    panels::View,
    words::{CatalogPhrase, ENGLISH},
};

/// How high a lane of a band is.
const LANE: f64 = 25.0;
/// How high the bars of a full pillar are.
const BAR: f64 = 16.0;
/// The size of the names.
const SIZE: u32 = 13;
/// Where the years begin.
const LEFT: f64 = EDGE + 104.0;

/// When a release came out, in years.
fn years(date: &str) -> f64 {
    let mut parts = date.split('-').map(|part| part.parse::<f64>().unwrap_or_default());
    let mut next = || parts.next().unwrap_or_default();
    let (year, month, day) = (next(), next(), next());
    year + ((month - 1.0).max(0.0) + (day - 1.0).max(0.0) / 31.0) / 12.0
}

/// The years from the first to the last, each as wide as it has releases.
struct Time {
    first: f64,
    /// Where each begins, and where the last ends.
    starts: Vec<f64>,
}

impl Time {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "a few years, and a thousand releases"
    )]
    fn of(shown: &[&Rated]) -> Self {
        let all: Vec<f64> =
            shown.iter().map(|rated| years(&rated.entry.release.date).floor()).collect();
        let first = all.iter().copied().fold(f64::INFINITY, f64::min);
        let last = all.iter().copied().fold(0.0, f64::max);
        let count = (last - first + 1.0).clamp(1.0, 100.0) as usize;
        let weights = (0..count).map(|place| {
            let year = first + place as f64;
            5.0 + all.iter().filter(|other| (**other - year).abs() < 0.5).count() as f64
        });
        let weights: Vec<f64> = weights.collect();
        let room = f64::from(WIDTH) - EDGE - LEFT;
        let unit = room / weights.iter().sum::<f64>();
        let mut starts = vec![LEFT];
        let mut at = LEFT;
        for weight in weights {
            at += weight * unit;
            starts.push(at);
        }
        Self { first, starts }
    }

    /// Where a date is.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few years")]
    fn place(&self, date: &str) -> f64 {
        let date = (years(date) - self.first).max(0.0);
        let year = (date.floor() as usize).min(self.starts.len().saturating_sub(2));
        let (start, end) = (self.starts[year], self.starts[year + 1]);
        start + (date - date.floor()) * (end - start - 26.0) + 4.0
    }
}

/// The four bars of a release.
fn bars(x: f64, y: f64, rated: &Rated) -> View {
    let mut glyph = View::new("g");
    for (place, pillar) in (0_u32..).zip(Pillar::ALL) {
        let x = x + 5.0 * f64::from(place);
        let high = BAR * share(&rated.evaluation, pillar);
        glyph = glyph
            .add(rect(x, y - BAR, 4.0, BAR - high, Ink::Line))
            .add(rect(x, y - high, 4.0, high, Ink::Accent))
            .add(rect(x, y, 4.0, 1.5, Ink::Text));
    }
    glyph
}

/// The picture. Its links lead to the page at this address.
pub fn view(shown: &[&Rated], page: &str) -> View {
    let wide = f64::from(WIDTH);
    let mut parts = head(say(CatalogPhrase::Landscape), page);
    parts.push(text(EDGE, 96.0, 15, Ink::Muted, say(CatalogPhrase::Legend)));
    if shown.is_empty() {
        parts.push(text(EDGE, 150.0, 18, Ink::Text, say(CatalogPhrase::Nothing)));
        return picture(190.0, say(CatalogPhrase::Landscape), parts);
    }
    let time = Time::of(shown);
    let mut y = 116.0;
    let mut bands: Vec<View> = Vec::new();
    let mut by_date = shown.to_vec();
    by_date.sort_by(|one, other| {
        (&one.entry.release.date, &one.entry.id).cmp(&(&other.entry.release.date, &other.entry.id))
    });
    for level in Level::ALL.into_iter().rev() {
        // The most open at the top, as a scale has it.
        let mut ends: Vec<f64> = Vec::new();
        let mut marks: Vec<View> = Vec::new();
        for rated in by_date.iter().filter(|rated| rated.evaluation.level == level) {
            let release = &rated.entry.release;
            let x = time.place(&release.date);
            let wanted = 26.0 + width(&release.name, SIZE);
            // At the right edge the name stands before its mark.
            let is_turned = x + wanted > wide - EDGE;
            let start = if is_turned { x - wanted + 20.0 } else { x };
            let lane = ends.iter().position(|end| *end < start).unwrap_or(ends.len());
            if lane == ends.len() {
                ends.push(0.0);
            }
            ends[lane] = start + wanted + 6.0;
            #[expect(clippy::cast_precision_loss, reason = "a few lanes")]
            let base = y + 10.0 + LANE * lane as f64 + BAR;
            let name = if is_turned {
                text(x - 5.0, base, SIZE, Ink::Text, &release.name).with("text-anchor", "end")
            } else {
                text(x + 24.0, base, SIZE, Ink::Text, &release.name)
            };
            let said = format!(
                "{}, {}, {}: {}, {}. {}",
                release.name,
                release.producer,
                release.date,
                ENGLISH.level(level).name,
                ENGLISH.label(rated.evaluation.label),
                pillars_said(&rated.evaluation)
            );
            // The list has the same links for the keyboard.
            marks.push(
                View::new("a")
                    .with("href", format!("{page}#{}", link::encode(release)))
                    .with("tabindex", "-1")
                    .add(View::new("title").add(said))
                    .add(bars(x, base, rated))
                    .add(name),
            );
        }
        #[expect(clippy::cast_precision_loss, reason = "a few lanes")]
        let high = 20.0 + LANE * ends.len().max(1) as f64;
        bands.push(rect(EDGE, y, wide - 2.0 * EDGE, 1.0, Ink::Line));
        bands.push(text(EDGE, y + 26.0, 16, Ink::Text, ENGLISH.level(level).name));
        bands.append(&mut marks);
        y += high;
    }
    // The years, below what they are the years of.
    let top = 116.0;
    for (place, start) in time.starts.iter().enumerate() {
        parts.push(rect(*start, top, 1.0, y - top, Ink::Line));
        if place + 1 < time.starts.len() {
            #[expect(clippy::cast_precision_loss, reason = "a few years")]
            let year = (time.first + place as f64).to_string();
            parts.push(text(start + 5.0, y + 20.0, 14, Ink::Muted, &year));
        }
    }
    parts.push(rect(EDGE, y, wide - 2.0 * EDGE, 1.0, Ink::Text));
    parts.append(&mut bands);
    picture(y + 40.0, say(CatalogPhrase::LandscapeAbout), parts)
}
