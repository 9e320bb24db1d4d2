//! Squares that can be read without color.

use yew::prelude::*;

use crate::{
    app::language::use_language, frameworks::Answer, release::Availability, words::CommonPhrase,
};

/// The props of [`Mark`].
#[derive(Properties, PartialEq)]
pub(in crate::app) struct MarkProps {
    /// How much of the square is filled.
    pub fill: Fill,
}

/// How much of a square is filled.
#[derive(Clone, Copy, PartialEq)]
pub(in crate::app) enum Fill {
    Empty,
    Half,
    Full,
}

impl From<Availability> for Fill {
    fn from(availability: Availability) -> Self {
        match availability {
            Availability::Withheld => Self::Empty,
            Availability::Partial | Availability::Gated => Self::Half,
            Availability::Public => Self::Full,
        }
    }
}

impl From<Answer> for Fill {
    fn from(answer: Answer) -> Self {
        match answer {
            Answer::No => Self::Empty,
            Answer::Unclear => Self::Half,
            Answer::Yes => Self::Full,
        }
    }
}

/// An empty, half or full square. Text beside it says the same.
#[component]
pub(in crate::app) fn Mark(props: &MarkProps) -> Html {
    let mark = match props.fill {
        Fill::Empty => "unmet",
        Fill::Half => "partly",
        Fill::Full => "met",
    };
    html! { <span class="mark" data-mark={mark} aria-hidden="true" /> }
}

/// The props of [`LabeledMark`].
#[derive(Properties, PartialEq)]
pub(in crate::app) struct LabeledMarkProps {
    /// How much of the square is filled.
    pub fill: Fill,
    /// The word for it, for those who cannot see the square.
    pub label: AttrValue,
}

/// A square with its word for those who cannot see it.
#[component]
pub(in crate::app) fn LabeledMark(props: &LabeledMarkProps) -> Html {
    let colon = use_language().common().phrase(CommonPhrase::Colon);
    html! {
        <span class="marked">
            <Mark fill={props.fill} />
            <span class="visually-hidden">{ &props.label }{ colon }</span>
        </span>
    }
}
