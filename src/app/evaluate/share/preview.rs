//! An evaluation in one format.

use yew::prelude::*;

use super::shared::{SharedEvaluation, copy_button};
use crate::{
    app::{browser::download, language::use_language},
    formats::escape::data_url,
    words::SharePhrase,
};

/// The id of the text.
const TEXT: &str = "share-text";

/// The props of [`Preview`].
#[derive(Properties, PartialEq)]
pub(super) struct PreviewProps {
    /// What is shared.
    pub(super) shared: SharedEvaluation,
    /// It in the format that is shown.
    pub(super) text: AttrValue,
    /// Something was done.
    pub(super) on_status: Callback<AttrValue>,
}

/// The text or the picture, and what can be done with it.
#[component]
pub(super) fn Preview(props: &PreviewProps) -> Html {
    let language = use_language();
    let words = language.share();
    let PreviewProps { shared, text, on_status } = props;
    let format = shared.options.format;
    let evaluation = shared.rating.evaluation();
    let on_copy =
        copy_button(language, words.form(format).name, text.clone(), TEXT, on_status.clone());
    let on_save = {
        let (shared, text, on_status) = (shared.clone(), text.clone(), on_status.clone());
        move |_: MouseEvent| {
            let name = shared.context().file_name(format);
            if let Some((_, media_type)) = format.file() {
                download::save_text(&name, media_type, &text);
                on_status.emit(words.file_saved(&name).into());
            }
        }
    };
    let size = format.picture(evaluation.label);
    let save_png = |scale: u32| {
        let (shared, text, on_status) = (shared.clone(), text.clone(), on_status.clone());
        move |_: MouseEvent| {
            let Some(size) = size else { return };
            let name = shared.context().png_name(format, scale);
            let saved = words.file_saved(&name);
            let on_status = on_status.clone();
            download::save_png(name, data_url(&text), size, scale, move |is_saved| {
                on_status.emit(if is_saved {
                    saved.into()
                } else {
                    words.phrase(SharePhrase::NotDrawn).into()
                });
            });
        }
    };
    if let Some((width, height)) = size {
        return html! {
            <>
                <p class="acts">
                    <button type="button" class="act" data-save="1" onclick={save_png(1)}>
                        { words.phrase(SharePhrase::SavePng) }
                    </button>
                    <button type="button" class="act" data-save="2" onclick={save_png(2)}>
                        { words.phrase(SharePhrase::SavePng2) }
                    </button>
                    <button type="button" class="act" data-save="" onclick={on_save}>
                        { words.phrase(SharePhrase::SaveSvg) }
                    </button>
                </p>
                <div class="preview">
                    <img
                        src={data_url(text)}
                        width={width.to_string()}
                        height={height.to_string()}
                        alt={words.summary(shared.rating.release(), evaluation)}
                    />
                </div>
            </>
        };
    }
    html! {
        <>
            <p class="acts">
                <button type="button" class="act" data-copy={format.id()} onclick={on_copy}>
                    { words.phrase(SharePhrase::Copy) }
                </button>
                if format.file().is_some() {
                    <button type="button" class="act" data-save="" onclick={on_save}>
                        { words.phrase(SharePhrase::SaveFile) }
                    </button>
                }
            </p>
            <div class="preview">
                <pre id={TEXT} tabindex="0" aria-label={words.form(format).name}>{ text }</pre>
            </div>
        </>
    }
}
