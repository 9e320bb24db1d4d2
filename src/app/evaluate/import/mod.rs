//! Importing releases from files and texts that others wrote.

pub(in crate::app) mod incoming;
mod queue;
mod result;

use std::rc::Rc;

use yew::{platform::spawn_local, prelude::*};

use self::{
    queue::{Action, Failure, Queue},
    result::FileResult,
};
use crate::{
    app::{
        browser::{
            dom,
            files::{self, Incoming},
        },
        components::modal::Modal,
        evaluate::saved::store,
        language::use_language,
        lazy::chunk,
    },
    formats::import::read,
    release::Release,
    words::SharePhrase,
};

/// The id of the field that picks files.
const FILE: &str = "import-file";
/// The id of the area for text.
const TEXT: &str = "import-text";

/// The props of [`ImportDialog`].
#[derive(Clone, Properties, PartialEq)]
pub(in crate::app) struct ImportDialogProps {
    /// What was dropped or pasted on the page. It is read in place of what was read
    /// before.
    #[prop_or_default]
    pub incoming: Vec<Incoming>,
    /// The reader opens another release.
    pub on_open: Callback<Rc<Release>>,
    /// The reader closes the dialog.
    pub on_close: Callback<()>,
}

chunk!(pub(in crate::app) ImportDialogChunk, import_dialog, ImportDialog, ImportDialogProps);

/// The dialog in which files and texts are read, and releases opened or saved.
#[component]
pub(in crate::app) fn ImportDialog(props: &ImportDialogProps) -> Html {
    let words = use_language().share();
    let queue = use_reducer(Queue::default);
    let status = use_state(AttrValue::default);
    let area = use_node_ref();

    let on_incoming = use_callback(
        (queue.dispatcher(), status.setter()),
        |incoming: Vec<Incoming>, (queue, status)| {
            if !incoming.is_empty() {
                status.set(AttrValue::default());
                queue.dispatch(Action::Begin(incoming));
            }
        },
    );
    {
        let on_incoming = on_incoming.clone();
        use_effect_with(props.incoming.clone(), move |incoming| on_incoming.emit(incoming.clone()));
    }
    {
        // One after the other: between them the browser answers the reader.
        let dispatcher = queue.dispatcher();
        let next = (queue.next(), queue.results().len());
        use_effect_with(next, move |(next, _)| {
            if !next.is_empty() {
                let next = next.clone();
                spawn_local(async move {
                    let mut finished = Vec::new();
                    for incoming in next {
                        let outcome = match incoming.contents().await {
                            Ok(contents) => read(&contents).map_err(Failure::Import),
                            Err(error) => Err(Failure::LookUp(error)),
                        };
                        finished.push((incoming, outcome));
                    }
                    dispatcher.dispatch(Action::Finish(finished));
                });
            }
        });
    }

    let on_open = use_callback(
        (props.on_open.clone(), props.on_close.clone()),
        |release, (on_open, on_close)| {
            on_close.emit(());
            on_open.emit(release);
        },
    );
    let on_save = use_callback(status.setter(), move |releases: Vec<Release>, status| {
        let count = releases.len();
        let is_stored = store::save_all(releases);
        status.set(if is_stored {
            words.all_saved(count).into()
        } else {
            words.phrase(SharePhrase::NotSaved).into()
        });
    });
    let on_read = {
        let (area, on_incoming) = (area.clone(), on_incoming.clone());
        move |_: MouseEvent| {
            on_incoming.emit(vec![Incoming::Text(dom::area_text(&area).into())]);
        }
    };
    let on_look_up = on_incoming.reform(|id: AttrValue| vec![Incoming::LookUp(id.as_str().into())]);
    let on_pick = on_incoming.reform(|change: Event| files::of(&change));
    html! {
        <Modal
            heading={words.phrase(SharePhrase::Import)}
            status={(*status).clone()}
            on_close={props.on_close.clone()}
        >
            <div class="import-dialog">
                <p>{ words.phrase(SharePhrase::DropFile) }</p>
                <p class="pick">
                    <label for={FILE}>{ words.phrase(SharePhrase::ChooseFile) }</label>
                    <input id={FILE} type="file" multiple=true autofocus=true onchange={on_pick} />
                </p>
                <div class="paste">
                    <label for={TEXT}>{ words.phrase(SharePhrase::Paste) }</label>
                    <textarea ref={area} id={TEXT} rows="4" spellcheck="false" />
                    <button type="button" class="act" data-read="" onclick={on_read}>
                        { words.phrase(SharePhrase::Read) }
                    </button>
                </div>
                <div class="results" aria-live="polite">
                    { for queue.results().iter().enumerate().map(|(index, file)| html! {
                        <FileResult
                            key={index}
                            file={Rc::clone(file)}
                            is_only={queue.results().len() == 1}
                            on_open={on_open.clone()}
                            on_save={on_save.clone()}
                            on_look_up={on_look_up.clone()}
                        />
                    }) }
                    if queue.is_reading() {
                        <p class="reading">{ words.phrase(SharePhrase::Reading) }</p>
                    }
                </div>
            </div>
        </Modal>
    }
}

#[cfg(test)]
#[cfg(feature = "prerender")]
mod tests {
    use super::*;
    use crate::app::testing::render;

    #[test]
    fn files_can_be_picked_and_text_pasted() {
        let page = render::<ImportDialog>(ImportDialogProps {
            incoming: Vec::new(),
            on_open: Callback::noop(),
            on_close: Callback::noop(),
        });
        assert!(page.contains("<dialog aria-labelledby=\"dialog-heading\" class=\"modal\">"));
        assert!(page.contains(
            "<h2 id=\"dialog-heading\" tabindex=\"-1\">Import a model card or link</h2>"
        ));
        assert!(page.contains("id=\"dialog-status\" role=\"status\""));
        for part in ["id=\"import-file\"", "id=\"import-text\"", "data-read", "data-close"] {
            assert!(page.contains(part), "{part}");
        }
        assert!(!page.contains("class=\"reading\""));
    }
}
