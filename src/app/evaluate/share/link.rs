//! The link of an evaluation.

use yew::prelude::*;

use super::shared::{ShareOptions, SharedEvaluation, copy_button};
use crate::{
    app::{
        browser::{event, share_sheet},
        language::{catalog_page, use_language},
    },
    catalog::filter::own_fragment,
    formats::export::ShareFormat,
    words::SharePhrase,
};

/// The id of the field with the link.
const LINK: &str = "share-link";
/// The id of the choice whether the link has sources.
const SOURCES: &str = "share-sources";

/// The props of [`ShareLink`].
#[derive(Properties, PartialEq)]
pub(super) struct ShareLinkProps {
    /// What is shared.
    pub(super) shared: SharedEvaluation,
    /// Whether there is a share sheet.
    pub(super) has_share_sheet: bool,
    /// The reader chooses something.
    pub(super) on_options: Callback<ShareOptions>,
    /// Something was done.
    pub(super) on_status: Callback<AttrValue>,
}

/// The link, and what can be done with it.
#[component]
pub(super) fn ShareLink(props: &ShareLinkProps) -> Html {
    let language = use_language();
    let words = language.share();
    let ShareLinkProps { shared, has_share_sheet, on_options, on_status } = props;
    let url = AttrValue::from(shared.context().link());
    let on_copy = copy_button(
        language,
        words.phrase(SharePhrase::Link),
        url.clone(),
        LINK,
        on_status.clone(),
    );
    let on_send = {
        let shared = shared.clone();
        move |_: MouseEvent| {
            let (rating, context) = (&shared.rating, shared.context());
            let title = words.summary(rating.release(), rating.evaluation());
            let (text, url) = (context.write(ShareFormat::Text), context.link());
            // The share sheet adds the link itself.
            share_sheet::open(&title, text.trim_end_matches(&*url).trim_end(), &url);
        }
    };
    let on_sources = {
        let options = shared.options;
        on_options.reform(move |change: Event| ShareOptions {
            with_sources: event::is_checked(&change),
            ..options
        })
    };
    // In the list, where the others are chosen.
    let comparison = own_fragment(shared.rating.release());
    html! {
        <div class="link">
            <label for={LINK}>{ words.phrase(SharePhrase::Link) }</label>
            <input id={LINK} type="text" readonly=true value={url} />
            <p class="acts">
                <button type="button" class="act" data-copy="link" autofocus=true onclick={on_copy}>
                    { words.phrase(SharePhrase::CopyLink) }
                </button>
                if *has_share_sheet {
                    <button type="button" class="act" data-send="" onclick={on_send}>
                        { words.phrase(SharePhrase::SystemShare) }
                    </button>
                }
            </p>
            <label class="sources">
                <input
                    id={SOURCES}
                    type="checkbox"
                    checked={shared.options.with_sources}
                    onchange={on_sources}
                />
                { " " }
                { words.phrase(SharePhrase::WithSources) }
            </label>
            <p>
                <a class="compare" href={format!("{}#{comparison}", catalog_page(shared.language))}>
                    { words.phrase(SharePhrase::Compare) }
                </a>
            </p>
        </div>
    }
}

#[cfg(test)]
#[cfg(feature = "prerender")]
mod tests {
    use super::*;
    use crate::app::testing::render;

    #[test]
    fn the_link_has_sources_if_they_are_asked_for() {
        let page = |with_sources| {
            let options = ShareOptions { with_sources, ..ShareOptions::default() };
            render::<ShareLink>(ShareLinkProps {
                shared: SharedEvaluation::example(options),
                has_share_sheet: with_sources,
                on_options: Callback::noop(),
                on_status: Callback::noop(),
            })
        };
        let (short, long) = (page(false), page(true));
        assert!(short.contains("value=\"https://example.org/#v=1&amp;name=Mixtral"));
        assert!(!short.contains("source=") && long.contains("weights.source="));
        assert!(!short.contains("data-send") && long.contains("data-send"));
        assert!(short.contains("href=\"releases.html#view=list&amp;own=v%3D1"));
    }
}
