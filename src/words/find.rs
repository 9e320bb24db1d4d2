//! Finding a release in words.

use super::{CommonPhrase, FindWords};
use crate::{formats::import::LookUpError, release::Release};

impl FindWords {
    /// What choosing a release of the catalog does, with its maker and its date.
    pub fn entry_choice(self, release: &Release) -> String {
        let year = release.date.split('-').next().unwrap_or_default();
        let parts = [&*release.producer, year].into_iter().filter(|part| !part.is_empty());
        let separator = self.language.common().phrase(CommonPhrase::ListSeparator);
        self.entry_of(&parts.collect::<Vec<_>>().join(separator))
    }

    /// Why a hub tells nothing of a model, and what to do.
    pub fn look_up_failure(self, error: LookUpError, id: &str, host: &str) -> String {
        match error {
            LookUpError::NotFound => self.no_such_model(host, id),
            LookUpError::TooMany => self.too_many_requests(host),
            LookUpError::Unreachable => self.unreachable(host),
            LookUpError::Failed(status) => self.answered_error(host, &status.to_string()),
        }
    }
}
