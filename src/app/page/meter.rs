//! The meter: a line with four stops, and a pointer that moves with each switch.

use yew::prelude::*;

use super::{host, words};
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

/// Moves the pointer of the meter on this element.
///
/// By a custom property, set on the element rather than written as an attribute:
/// a strict content security policy lets that be, and the pointer moves without
/// a new layout.
pub(super) fn point(meter: &NodeRef, place: Place) {
    host::page::set_property(meter, "--place", &place.percent());
}

/// The scale and its pointer, which [`point`] moves.
pub(super) fn view(evaluation: &Evaluation, meter: &NodeRef) -> Html {
    let place = evaluation.place;
    let stops = Level::ALL.map(|level| {
        let class = if level == place.level { "here" } else { "" };
        html! { <span {class}>{ words().level(level).name }</span> }
    });
    html! {
        <div
            ref={meter} class="meter" role="meter"
            aria-label={words().phrase(Phrase::LevelScale)}
            aria-valuemin="0" aria-valuemax="100" aria-valuenow={place.percent()}
            aria-valuetext={said(evaluation)}
        >
            <div class="track"><div class="reached" /></div>
            <div class="aim"><div class="knob" /></div>
            <div class="pointer"><div class="knob" /></div>
            <div class="stops" aria-hidden="true">{ for stops }</div>
        </div>
    }
}
