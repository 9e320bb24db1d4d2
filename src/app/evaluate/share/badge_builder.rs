//! The badge: where it is to stand, and what it looks like there.

use yew::prelude::*;

use super::{embed_options::Choice, shared::SharedEvaluation};
use crate::{
    app::language::use_language,
    formats::{
        escape::data_url,
        export::{ShareFormat, badge},
    },
    words::SharePhrase,
};

/// The props of [`BadgeBuilder`].
#[derive(Properties, PartialEq)]
pub(super) struct BadgeBuilderProps {
    /// What is shared, as a badge.
    pub(super) shared: SharedEvaluation,
    /// The reader chooses another place.
    pub(super) on_format: Callback<ShareFormat>,
}

/// A choice of places, each with the format that is right for it, and the badge as it looks
/// there.
#[component]
pub(super) fn BadgeBuilder(props: &BadgeBuilderProps) -> Html {
    let words = use_language().share();
    let BadgeBuilderProps { shared, on_format } = props;
    let chosen = shared.options.format;
    let place = |format: ShareFormat| {
        html! {
            <button
                type="button"
                class="act"
                data-badge={format.id()}
                aria-pressed={(format == chosen).to_string()}
                onclick={on_format.reform(move |_| format)}
            >
                { words.badge_place(format) }
            </button>
        }
    };
    let evaluation = shared.rating.evaluation();
    let svg = match chosen {
        ShareFormat::ShieldsBadge => Some(badge::shields_preview(evaluation, shared.language)),
        ShareFormat::ReadmeBadge | ShareFormat::LinkedBadge => {
            Some(badge::svg(evaluation, shared.language))
        }
        // As a file, it is what is saved.
        _ => None,
    };
    html! {
        <>
            <div class="choices">
                <Choice id="badge-place" name={words.phrase(SharePhrase::BadgePlace)}>
                    { for ShareFormat::BADGES.map(place) }
                </Choice>
            </div>
            <p>{ words.form(chosen).about }</p>
            if let Some(svg) = svg {
                <div class="preview">
                    <img src={data_url(&svg)} alt={words.badge_description(evaluation)} />
                </div>
            }
        </>
    }
}
