//! What the reader does with saved evaluations.

use std::rc::Rc;

use yew::prelude::*;

use super::store;
use crate::{
    app::browser::download,
    formats::saved_evaluations::SavedEvaluations,
    release::Release,
    words::{Language, SharePhrase},
};

/// The name of the file with all of them.
const EXPORT_NAME: &str = "openness-evaluations.json";

/// Changes what is saved, and what the dialog shows of it.
#[derive(Clone, PartialEq)]
pub(super) struct Changes {
    pub(super) language: Language,
    /// Sets what is shown.
    pub(super) saved: UseStateSetter<Rc<SavedEvaluations>>,
    /// Sets what was saved before the last deletion.
    pub(super) deleted: UseStateSetter<Option<Rc<SavedEvaluations>>>,
    /// Sets the status message.
    pub(super) status: UseStateSetter<AttrValue>,
}

impl Changes {
    /// Shows what is stored by now, and this, unless it could not be stored.
    fn show(&self, is_stored: bool, status: String) {
        self.saved.set(Rc::new(store::load()));
        self.status.set(if is_stored {
            status.into()
        } else {
            self.language.share().phrase(SharePhrase::NotSaved).into()
        });
    }

    /// Saves a release.
    pub(super) fn save(&self, release: &Release) {
        let status = self.language.share().saved_or_deleted(&release.name, true);
        self.show(store::save(release.clone()), status);
    }

    /// Deletes the one at this index.
    pub(super) fn delete(&self, index: usize) {
        let before = store::load();
        let mut after = before.clone();
        if index < after.0.len() {
            let deleted = after.0.remove(index);
            self.deleted.set(Some(Rc::new(before)));
            let status = self.language.share().saved_or_deleted(&deleted.release.name, false);
            self.show(store::store(&after), status);
        }
    }

    /// Deletes all.
    pub(super) fn delete_all(&self) {
        let before = store::load();
        let status = self.language.share().all_deleted(before.0.len());
        self.deleted.set(Some(Rc::new(before)));
        self.show(store::store(&SavedEvaluations::default()), status);
    }

    /// Takes the last deletion back.
    pub(super) fn restore(&self, deleted: &SavedEvaluations) {
        self.deleted.set(None);
        self.show(store::store(deleted), String::new());
    }

    /// Names the one at this index.
    pub(super) fn rename(&self, index: usize, name: String) {
        let mut saved = store::load();
        if let Some(kept) = saved.0.get_mut(index) {
            let status = self.language.share().saved_or_deleted(&name, true);
            kept.release.name = name;
            self.show(store::store(&saved), status);
        }
    }

    /// Downloads all as one file.
    pub(super) fn export(&self) {
        download::save_text(EXPORT_NAME, "application/json", &store::load().to_json());
        self.status.set(self.language.share().file_saved(EXPORT_NAME).into());
    }
}
