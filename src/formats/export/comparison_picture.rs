//! The picture of a comparison: a row for each release, with its label, its pillars and its
//! artifacts.

use std::rc::Rc;

use super::picture::{
    Fill, MARGIN, Picture, Shape, fraction_met, header, line, rect, text, truncate,
};
use crate::{
    Rating,
    frameworks::{
        Answer, Framework,
        four_level::{Evaluation, Label, Pillar},
    },
    release::{Group, Release},
    words::{CatalogPhrase, CommonPhrase, Language},
};

const ROW_HEIGHT: f64 = 96.0;
/// The columns.
const LABEL_X: f64 = 320.0;
const PILLARS_X: f64 = 520.0;
const PILLAR_STEP: f64 = 104.0;
const ARTIFACTS_X: f64 = 936.0;
/// The width of a release's name.
const NAME_WIDTH: f64 = LABEL_X - MARGIN - 12.0;

/// The name of a release in a comparison, or that it has none.
pub fn release_name(release: &Release, language: Language) -> &str {
    match release.name.trim() {
        "" => language.common().phrase(CommonPhrase::Unnamed),
        name => name,
    }
}

/// The title of a comparison: the names of all releases.
pub fn comparison_title(ratings: &[Rc<Rating>], language: Language) -> String {
    let names: Vec<&str> =
        ratings.iter().map(|rating| release_name(rating.release(), language)).collect();
    language.catalog().comparison_title(&names)
}

/// What a comparison finds: how many of the releases meet a definition of open source, that
/// of the scale or the Open Source AI Definition.
pub fn comparison_finding(ratings: &[Rc<Rating>], language: Language) -> String {
    let meets = |rating: &&Rc<Rating>| {
        rating.evaluation().label == Label::OpenSource
            || rating.assessments()[Framework::Osaid as usize].verdict == Answer::Yes
    };
    language.catalog().comparison_finding(ratings.iter().filter(meets).count(), ratings.len())
}

/// Draws a comparison that comes from the page at this address.
pub fn comparison_picture(ratings: &[Rc<Rating>], page_url: &str, language: Language) -> Picture {
    let words = language.catalog();
    let title = comparison_finding(ratings, language);
    let mut shapes = Vec::from(header(&title, page_url));
    for (x, pillar) in pillar_columns() {
        shapes.push(text(x, 96.0, 13, Fill::Muted, language.details().pillar(pillar)));
    }
    let artifacts = words.phrase(CatalogPhrase::Artifacts);
    shapes.push(text(ARTIFACTS_X, 96.0, 13, Fill::Muted, artifacts));
    let mut y = 112.0;
    for rating in ratings {
        shapes.push(line(y, 1.0, Fill::Line));
        shapes.extend(row(rating, y, language));
        y += ROW_HEIGHT;
    }
    shapes.push(line(y, 1.0, Fill::Line));
    Picture::new(y + 28.0, &title, shapes)
}

/// Where the column of each pillar is.
fn pillar_columns() -> impl Iterator<Item = (f64, Pillar)> {
    (0_u32..)
        .zip(Pillar::ALL)
        .map(|(index, pillar)| (PILLARS_X + PILLAR_STEP * f64::from(index), pillar))
}

fn row(rating: &Rating, y: f64, language: Language) -> Vec<Shape> {
    let words = language.common();
    let (release, evaluation) = (rating.release(), rating.evaluation());
    let name = truncate(release_name(release, language), 24, NAME_WIDTH);
    let mut shapes = vec![text(MARGIN, y + 42.0, 24, Fill::Ink, &name)];
    let origin = [&release.producer, &release.date].into_iter().filter(|line| !line.is_empty());
    for (line_y, line) in [64.0, 82.0].into_iter().zip(origin) {
        shapes.push(text(MARGIN, y + line_y, 14, Fill::Muted, &truncate(line, 14, NAME_WIDTH)));
    }
    let (label, level) = (words.label(evaluation.label), words.level(evaluation.level).name);
    shapes.push(text(LABEL_X, y + 42.0, 18, Fill::Accent, label));
    shapes.push(text(LABEL_X, y + 64.0, 14, Fill::Muted, level));
    shapes.push(pillars(evaluation, y + 36.0, language));
    shapes.push(artifacts(release, y + 38.0));
    shapes
}

/// A horizontal bar for each pillar.
fn pillars(evaluation: &Evaluation, y: f64, language: Language) -> Shape {
    const LENGTH: f64 = 88.0;
    const THICKNESS: f64 = 16.0;
    let bars = pillar_columns().flat_map(|(x, pillar)| {
        let met = LENGTH * fraction_met(evaluation, pillar);
        [rect(x, y, LENGTH, THICKNESS, Fill::Empty), rect(x, y, met, THICKNESS, Fill::Accent)]
    });
    let title = Some(language.catalog().pillars_met(evaluation));
    Shape::Group { title, shapes: bars.collect() }
}

/// A bar for each artifact, as full as the artifact is out, above a base line.
fn artifacts(release: &Release, y: f64) -> Shape {
    const HEIGHT: f64 = 12.0;
    const WIDTH: f64 = 8.0;
    let mut shapes = Vec::new();
    let mut x = ARTIFACTS_X;
    for group in Group::ALL {
        for artifact in group.artifacts() {
            let filled = HEIGHT * release[artifact].availability.filled();
            shapes.push(rect(x, y, WIDTH, HEIGHT, Fill::Empty));
            shapes.push(rect(x, y + HEIGHT - filled, WIDTH, filled, Fill::Accent));
            shapes.push(rect(x, y + 13.5, WIDTH, 1.5, Fill::Ink));
            x += WIDTH + 1.5;
        }
        x += 4.0;
    }
    Shape::Group { title: None, shapes }
}
