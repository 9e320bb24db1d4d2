//! The meter: a line with a stop for each level, and a pointer.

use yew::prelude::*;

use crate::{
    app::{browser::dom, language::use_language},
    frameworks::four_level::{Evaluation, Level, Place},
    words::CommonPhrase,
};

/// The props of [`Meter`].
#[derive(Properties, PartialEq)]
pub(in crate::app) struct MeterProps {
    /// What the pointer shows.
    pub evaluation: Evaluation,
    /// Where the pointer would move by what is pointed at, if anything is.
    pub preview: Option<Place>,
}

/// A line with four stops, and a pointer that moves with each switch. Its place is a custom
/// property, since a strict content security policy allows no `style` attribute.
#[component]
pub(in crate::app) fn Meter(props: &MeterProps) -> Html {
    let words = use_language().common();
    let evaluation = &props.evaluation;
    let meter = use_node_ref();
    use_place(&meter, "--place", Some(evaluation.place));
    use_place(&meter, "--preview", props.preview);
    html! {
        <div
            ref={meter}
            class="meter"
            role="meter"
            aria-label={words.phrase(CommonPhrase::ScaleOfLevels)}
            aria-valuemin="0"
            aria-valuemax="100"
            aria-valuenow={evaluation.place.percent()}
            aria-valuetext={words.meter_value(evaluation)}
        >
            <div class="track"><div class="reached" /></div>
            <div class="preview"><div class="knob" /></div>
            <div class="pointer"><div class="knob" /></div>
            <div class="stops" aria-hidden="true">
                { for Level::ALL.into_iter().map(|level| html! {
                    <span class={classes!((level == evaluation.level).then_some("here"))}>
                        { words.level(level).name }
                    </span>
                }) }
            </div>
        </div>
    }
}

/// Keeps a custom property of the element at a place on the scale.
#[hook]
pub(in crate::app) fn use_place(meter: &NodeRef, property: &'static str, place: Option<Place>) {
    let meter = meter.clone();
    use_effect_with(place, move |place| {
        let percent = place.map(Place::percent).unwrap_or_default();
        dom::set_property(&meter, property, &percent);
    });
}
