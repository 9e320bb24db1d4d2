//! What is out of a release, at a glance.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    app::language::use_language,
    release::{Availability, Group, Release},
};

/// The props of [`ArtifactStrip`].
#[derive(Properties, PartialEq)]
pub(super) struct ArtifactStripProps {
    /// The release.
    pub release: Rc<Release>,
}

/// A square for each artifact, group by group: empty, half or full.
#[component]
pub(super) fn ArtifactStrip(props: &ArtifactStripProps) -> Html {
    let release = &props.release;
    let words = use_language().catalog();
    let (mut outlines, mut fills, mut x) = (String::new(), String::new(), 0.5);
    for group in Group::ALL {
        for artifact in group.artifacts() {
            let square = |width: &str| format!("M{x} .5h{width}v9h-{width}z");
            outlines.push_str(&square("9"));
            match release[artifact].availability {
                Availability::Withheld => {}
                Availability::Partial | Availability::Gated => fills.push_str(&square("4.5")),
                Availability::Public => fills.push_str(&square("9")),
            }
            x += 11.0;
        }
        x += 5.0;
    }
    html! {
        <svg
            class="strip"
            viewBox={format!("0 0 {} 10", x - 6.5)}
            role="img"
            aria-label={words.strip(release)}
        >
            <path class="strip-line" d={outlines} />
            <path class="strip-fill" d={fills} />
        </svg>
    }
}
