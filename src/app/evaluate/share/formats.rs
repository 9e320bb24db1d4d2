//! The formats in which an evaluation is shared.

use yew::prelude::*;

use super::{
    badge_builder::BadgeBuilder,
    embed_options::{EmbedOptions, FollowChoice},
    platforms::Platforms,
    preview::Preview,
    shared::{ShareOptions, SharedEvaluation},
};
use crate::{app::language::use_language, formats::export::ShareFormat, words::SharePhrase};

/// The props of [`Formats`].
#[derive(Properties, PartialEq)]
pub(super) struct FormatsProps {
    /// What is shared.
    pub(super) shared: SharedEvaluation,
    /// The reader chooses something.
    pub(super) on_options: Callback<ShareOptions>,
    /// Something was done.
    pub(super) on_status: Callback<AttrValue>,
}

/// A choice of formats, and the evaluation in the one that is chosen.
#[component]
pub(super) fn Formats(props: &FormatsProps) -> Html {
    let words = use_language().share();
    let FormatsProps { shared, on_options, on_status } = props;
    let options = shared.options;
    let on_format = on_options.reform(move |format| ShareOptions { format, ..options });
    let on_embed = on_options.reform(move |embed| ShareOptions { embed, ..options });
    // The badge is one choice, whatever its format.
    let [first_badge, other_badges @ ..] = ShareFormat::BADGES;
    let choice = |format: ShareFormat| {
        let (name, is_chosen) = if format == first_badge {
            (words.phrase(SharePhrase::Badge), options.format.is_badge())
        } else {
            (words.form(format).name, format == options.format)
        };
        html! {
            <button
                type="button"
                class="act"
                data-form={format.id()}
                aria-pressed={is_chosen.to_string()}
                onclick={on_format.reform(move |_| format)}
            >
                { name }
            </button>
        }
    };
    let choices = ShareFormat::ALL.into_iter().filter(|format| !other_badges.contains(format));
    let text = AttrValue::from(shared.text());
    let format = options.format;
    let on_follow = on_options.reform(move |follows| ShareOptions { follows, ..options });
    let can_follow = shared.entry.is_some() && format.can_follow(options.embed);
    html! {
        <>
            <h3 id="share-forms">{ words.phrase(SharePhrase::Formats) }</h3>
            <div class="forms" role="group" aria-labelledby="share-forms">
                { for choices.map(choice) }
            </div>
            // Another place for the badge keeps the buttons, and with them the focus.
            <div key={if format.is_badge() { "badge" } else { format.id() }} class="shown">
                if format.is_badge() {
                    <BadgeBuilder shared={shared.clone()} on_format={on_format.clone()} />
                } else {
                    <p>{ words.form(format).about }</p>
                }
                // Only a QR code may have no room for a link.
                if text.is_empty() {
                    <p>{ words.phrase(SharePhrase::TooLongForQr) }</p>
                } else {
                    if matches!(format, ShareFormat::Element | ShareFormat::Frame) {
                        <EmbedOptions embed={options.embed} {on_embed} />
                    }
                    if can_follow {
                        <FollowChoice follows={options.follows} {on_follow} />
                    }
                    <Preview shared={shared.clone()} {text} on_status={on_status.clone()} />
                    if matches!(format, ShareFormat::Element | ShareFormat::Frame) {
                        <LiveFrame shared={shared.clone()} />
                    }
                    if matches!(format, ShareFormat::Element | ShareFormat::Frame)
                        || format.is_badge()
                    {
                        <Platforms {format} {on_format} />
                    }
                }
            </div>
        </>
    }
}

#[derive(Properties, PartialEq)]
struct SharedProps {
    shared: SharedEvaluation,
}

/// What is embedded, as itself.
#[component]
fn LiveFrame(props: &SharedProps) -> Html {
    let shared = &props.shared;
    let url = shared.context().frame();
    html! {
        <div class="live">
            // Another fragment alone would load nothing, so it is another frame.
            <iframe
                key={url.clone()}
                class={shared.options.embed.size.id()}
                title={shared.language.share().frame_title(shared.rating.release())}
                src={url}
            />
        </div>
    }
}

#[cfg(test)]
#[cfg(feature = "prerender")]
mod tests {
    use super::*;
    use crate::{
        Rating,
        app::testing::render,
        formats::export::embed::{Embed, Size},
        release::Release,
    };
    use std::rc::Rc;

    fn shown(shared: SharedEvaluation) -> String {
        render::<Formats>(FormatsProps {
            shared,
            on_options: Callback::noop(),
            on_status: Callback::noop(),
        })
    }

    fn in_format(format: ShareFormat) -> String {
        shown(SharedEvaluation::example(ShareOptions { format, ..ShareOptions::default() }))
    }

    #[test]
    fn each_format_can_be_chosen_and_one_is() {
        let page = in_format(ShareFormat::Markdown);
        for format in ShareFormat::ALL {
            let pressed = format == ShareFormat::Markdown;
            let choice = format!("data-form=\"{}\" aria-pressed=\"{pressed}\"", format.id());
            let is_offered = !format.is_badge() || format == ShareFormat::BADGES[0];
            assert_eq!(page.contains(&choice), is_offered, "{}", format.id());
        }
    }

    #[test]
    fn a_badge_is_for_a_place_and_looks_as_it_will() {
        for format in ShareFormat::BADGES {
            let page = in_format(format);
            assert!(page.contains("data-form=\"shields\" aria-pressed=\"true\""));
            for other in ShareFormat::BADGES {
                let (id, pressed) = (other.id(), format == other);
                let place = format!("data-badge=\"{id}\" aria-pressed=\"{pressed}\"");
                assert!(page.contains(&place));
            }
            assert_eq!(page.matches("src=\"data:image/svg+xml,%3Csvg").count(), 1);
        }
        assert!(in_format(ShareFormat::ReadmeBadge).contains("badge/open-weights-3.svg"));
    }

    #[test]
    fn text_can_be_copied_and_a_file_saved() {
        let markdown = in_format(ShareFormat::Markdown);
        assert!(
            markdown.contains("data-copy=\"markdown\"") && markdown.contains("id=\"share-text\"")
        );
        assert!(!markdown.contains("data-save"));
        let json = in_format(ShareFormat::Json);
        assert!(json.contains("data-copy=\"json\"") && json.contains("data-save=\"\""));
    }

    #[test]
    fn a_picture_can_be_saved_in_three_ways() {
        let page = in_format(ShareFormat::Badge);
        for save in ["", "1", "2"] {
            assert!(page.contains(&format!("data-save=\"{save}\"")));
        }
        assert!(page.contains("src=\"data:image/svg+xml,%3Csvg"));
        assert!(!page.contains("share-text"));
    }

    #[test]
    fn what_is_embedded_is_shown_as_it_is_chosen() {
        let embed = Embed { size: Size::Badge, ..Embed::default() };
        let options = ShareOptions { format: ShareFormat::Frame, embed, ..ShareOptions::default() };
        let badge = shown(SharedEvaluation::example(options));
        assert!(badge.contains("data-embed=\"size=badge\" aria-pressed=\"true\""));
        assert!(
            badge.contains("<div class=\"live\"><iframe title=\"Openness Meter: Mixtral 8x7B\"")
        );
        assert!(badge.contains("https://example.org/frame.html?size=badge#v=1"));
        assert!(!badge.contains("data-embed=\"switches=on\""));
        let card = in_format(ShareFormat::Element);
        assert!(card.contains("data-embed=\"switches=on\" aria-pressed=\"true\""));
        assert!(card.contains("class=\"outlets\"") && card.matches("<li>").count() == 6);
    }

    #[test]
    fn a_link_that_fits_no_qr_code_says_so() {
        let options = ShareOptions { format: ShareFormat::Qr, ..ShareOptions::default() };
        let release = Release { name: "long ".repeat(1000), ..Release::default() };
        let page = shown(SharedEvaluation {
            rating: Rc::new(Rating::of(Rc::new(release))),
            ..SharedEvaluation::example(options)
        });
        assert!(page.contains("too long for a QR code") && !page.contains("<img"));
    }
}
