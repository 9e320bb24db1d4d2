//! Sharing an evaluation.

mod badge_builder;
mod embed_options;
mod formats;
mod link;
mod platforms;
mod preview;
mod shared;

use std::{cell::Cell, rc::Rc};

use yew::prelude::*;

use self::{
    formats::Formats,
    link::ShareLink,
    shared::{ShareOptions, SharedEvaluation},
};
use crate::{
    Rating,
    app::{
        browser::{location, share_sheet, time},
        catalog_data::use_catalog,
        components::modal::Modal,
        language::use_language,
        lazy::chunk,
    },
    catalog::CatalogEntry,
    formats::export::ShareFormat,
    link::encode_short,
    words::SharePhrase,
};

thread_local! {
    /// What was chosen last, for the next time that the dialog opens.
    static LAST_OPTIONS: Cell<ShareOptions> = Cell::default();
}

/// The props of [`ShareDialog`].
#[derive(Clone, Properties, PartialEq)]
pub(in crate::app) struct ShareDialogProps {
    /// The release on the page, rated.
    pub rating: Rc<Rating>,
    /// The format that is asked for, if one is.
    pub format: Option<ShareFormat>,
    /// The reader closes the dialog.
    pub on_close: Callback<()>,
}

chunk!(pub(in crate::app) ShareDialogChunk, share_dialog, ShareDialog, ShareDialogProps);

/// The dialog in which an evaluation is shared: its link, and all formats.
#[component]
pub(in crate::app) fn ShareDialog(props: &ShareDialogProps) -> Html {
    let language = use_language();
    let words = language.share();
    let browser = use_memo((), |()| {
        (AttrValue::from(location::page_url()), time::today(), share_sheet::is_available())
    });
    let (page_url, today, has_share_sheet) = &*browser;
    let options = use_state(|| {
        let last = LAST_OPTIONS.get();
        match props.format {
            // A table and a reference are nothing without their sources.
            Some(format) => ShareOptions { format, with_sources: true, ..last },
            None => last,
        }
    });
    let status = use_state(AttrValue::default);
    let catalog = use_catalog(true, ());
    let entry = use_memo((catalog, Rc::clone(&props.rating)), |(catalog, rating)| {
        let release = rating.release();
        let is_it = |entry: &&CatalogEntry| {
            entry.release.name == release.name
                && encode_short(&entry.release) == encode_short(release)
        };
        let entry = catalog.entries().iter().find(is_it);
        entry.map(|entry| AttrValue::from(entry.id.clone()))
    });
    let shared = SharedEvaluation {
        rating: Rc::clone(&props.rating),
        page_url: page_url.clone(),
        entry: (*entry).clone(),
        language,
        today: *today,
        options: *options,
    };
    let on_status = use_callback(status.setter(), |text, status| status.set(text));
    let on_options = use_callback(
        (options.setter(), status.setter()),
        |chosen: ShareOptions, (options, status)| {
            LAST_OPTIONS.set(chosen);
            options.set(chosen);
            status.set(AttrValue::default());
        },
    );
    html! {
        <Modal
            heading={words.phrase(SharePhrase::Share)}
            status={(*status).clone()}
            on_close={props.on_close.clone()}
        >
            <div class="share">
                <ShareLink
                    shared={shared.clone()}
                    has_share_sheet={*has_share_sheet}
                    on_options={on_options.clone()}
                    on_status={on_status.clone()}
                />
                <Formats {shared} {on_options} {on_status} />
            </div>
        </Modal>
    }
}
