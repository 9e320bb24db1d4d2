//! The meter: a line with four stops, and a pointer that moves with each switch.

use yew::prelude::*;

use super::words;
use crate::{
    frameworks::four_level::{Evaluation, Level, Place},
    words::Phrase,
};

/// How the place is said to those who cannot see it.
fn said(evaluation: &Evaluation) -> String {
    let level = words().level(evaluation.level).name;
    let label = words().label(evaluation.label);
    format!("{level}, {label}, {}", words().next_level(evaluation))
}

/// A place on the scale in hundredths of a percent, as an attribute's value.
/// Whole numbers, because what formats fractions weighs more than this page's
/// scoring.
fn percent(place: Place) -> String {
    let (met, of) = (u32::from(place.met), u32::from(place.of).max(1));
    let hundredths = (place.level as u32 * of + met) * 10_000 / (Level::Radical as u32 * of);
    format!("{}.{:02}%", hundredths / 100, hundredths % 100)
}

/// The scale and its pointer. Places are attributes rather than styles, so that
/// a strict content security policy lets them be.
pub(super) fn view(evaluation: &Evaluation) -> Html {
    let place = evaluation.place;
    let here = percent(place);
    let stops = Level::ALL.map(|level| {
        let x = percent(Place { level, met: 0, of: 0 });
        let anchor = match level {
            Level::Closed => "start",
            Level::Limited | Level::Modifiable => "middle",
            Level::Radical => "end",
        };
        let class = if level == place.level { "stop here" } else { "stop" };
        html! {
            <g {class}>
                <line x1={x.clone()} x2={x.clone()} y1="14" y2="26" />
                <text x={x} y="44" text-anchor={anchor}>{ words().level(level).name }</text>
            </g>
        }
    });
    html! {
        <div
            class="meter" role="meter" aria-label={words().phrase(Phrase::LevelScale)}
            aria-valuemin="0" aria-valuemax="100"
            aria-valuenow={here.trim_end_matches('%').to_owned()} aria-valuetext={said(evaluation)}
        >
            <svg width="100%" height="50" aria-hidden="true">
                <rect class="track" x="0" y="18" width="100%" height="4" />
                <rect class="reached" x="0" y="17" height="6" width={here.clone()} />
                { for stops }
                <circle class="pointer" cx={here} cy="20" r="8" />
            </svg>
        </div>
    }
}
