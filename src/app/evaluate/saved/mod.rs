//! The evaluations that are saved in this browser.

mod changes;
mod list;
pub(in crate::app) mod store;

use std::rc::Rc;

use yew::prelude::*;

use self::{changes::Changes, list::SavedList};
use crate::{
    Rating,
    app::{components::modal::Modal, language::use_language, lazy::chunk},
    release::Release,
    words::SharePhrase,
};

/// The props of [`SavedDialog`].
#[derive(Clone, Properties, PartialEq)]
pub(in crate::app) struct SavedDialogProps {
    /// The release on the page, rated.
    pub rating: Rc<Rating>,
    /// The reader opens another release.
    pub on_open: Callback<Rc<Release>>,
    /// The reader closes the dialog.
    pub on_close: Callback<()>,
}

chunk!(pub(in crate::app) SavedDialogChunk, saved_dialog, SavedDialog, SavedDialogProps);

/// The dialog in which saved evaluations are found, opened, named and deleted.
#[component]
pub(in crate::app) fn SavedDialog(props: &SavedDialogProps) -> Html {
    let language = use_language();
    let words = language.share();
    let saved = use_state(|| Rc::new(store::load()));
    let deleted = use_state(|| None::<Rc<_>>);
    let status = use_state(AttrValue::default);
    let changes = Changes {
        language,
        saved: saved.setter(),
        deleted: deleted.setter(),
        status: status.setter(),
    };

    let on_open = use_callback(
        (props.on_open.clone(), props.on_close.clone()),
        |release, (on_open, on_close)| {
            on_close.emit(());
            on_open.emit(release);
        },
    );
    let on_delete = use_callback(changes.clone(), |index, changes| changes.delete(index));
    let on_rename = use_callback(changes.clone(), |(index, name), changes| {
        changes.rename(index, name);
    });
    let on_save = {
        let (changes, rating) = (changes.clone(), Rc::clone(&props.rating));
        move |_: MouseEvent| changes.save(rating.release())
    };
    let on_export = {
        let changes = changes.clone();
        move |_: MouseEvent| changes.export()
    };
    let on_delete_all = {
        let changes = changes.clone();
        move |_: MouseEvent| changes.delete_all()
    };
    let on_restore = |before: &Rc<_>| {
        let (changes, before) = (changes.clone(), Rc::clone(before));
        move |_: MouseEvent| changes.restore(&before)
    };
    html! {
        <Modal
            heading={words.phrase(SharePhrase::Saved)}
            status={(*status).clone()}
            on_close={props.on_close.clone()}
        >
            <div class="saved">
                <p class="acts">
                    <button
                        type="button"
                        class="act"
                        data-keep-this=""
                        autofocus=true
                        onclick={on_save}
                    >
                        { words.phrase(SharePhrase::Save) }
                    </button>
                    if !saved.0.is_empty() {
                        <button type="button" class="act" data-export="" onclick={on_export}>
                            { words.phrase(SharePhrase::SaveAll) }
                        </button>
                        <button
                            type="button"
                            class="act"
                            data-delete-all=""
                            onclick={on_delete_all}
                        >
                            { words.phrase(SharePhrase::DeleteAll) }
                        </button>
                    }
                    if let Some(before) = &*deleted {
                        <button
                            type="button"
                            class="act"
                            data-restore=""
                            onclick={on_restore(before)}
                        >
                            { words.phrase(SharePhrase::Restore) }
                        </button>
                    }
                </p>
                if saved.0.is_empty() {
                    <p>{ words.phrase(SharePhrase::NothingSaved) }</p>
                } else {
                    <SavedList saved={Rc::clone(&saved)} {on_open} {on_delete} {on_rename} />
                }
            </div>
        </Modal>
    }
}
