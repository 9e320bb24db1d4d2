//! What suits which platform.

use yew::prelude::*;

use crate::{
    app::language::use_language,
    formats::export::{ShareFormat, embed::Platform},
    words::{CommonPhrase, SharePhrase},
};

/// The props of [`Platforms`].
#[derive(Properties, PartialEq)]
pub(super) struct PlatformsProps {
    /// The format that is shown.
    pub(super) format: ShareFormat,
    /// The reader chooses another.
    pub(super) on_format: Callback<ShareFormat>,
}

/// What each platform lets through, with where that is known from, and a button for the
/// format that suits it unless that is shown already.
#[component]
pub(super) fn Platforms(props: &PlatformsProps) -> Html {
    let language = use_language();
    let words = language.share();
    let row = |platform: Platform| {
        let (named, format) = (words.platform(platform), platform.format());
        html! {
            <li>
                <span>
                    <b>{ named.name }</b>
                    { language.common().phrase(CommonPhrase::Colon) }
                    { named.about }
                </span>
                if format != props.format {
                    <button
                        type="button"
                        class="act"
                        data-form={format.id()}
                        onclick={props.on_format.reform(move |_| format)}
                    >
                        { words.form(format).name }
                    </button>
                }
                if let Some(source) = platform.source() {
                    <a href={source} rel="noopener">
                        { words.phrase(SharePhrase::Documentation) }
                    </a>
                }
            </li>
        }
    };
    html! {
        <div class="outlets">
            <h4>{ words.phrase(SharePhrase::Platforms) }</h4>
            <ul>{ for Platform::ALL.map(row) }</ul>
        </div>
    }
}
