//! What could not be read of a link in words.

use super::{LinkPhrase, LinkWords, import::short};
use crate::link::Notice;

impl LinkWords {
    /// What could not be read of a link, in one sentence.
    pub fn notice(self, notice: &Notice) -> String {
        let phrase = match notice {
            Notice::NoVersion => LinkPhrase::NoVersion,
            Notice::NothingListed => LinkPhrase::NothingListed,
            Notice::TooLong => LinkPhrase::TooLong,
            Notice::Repaired => LinkPhrase::Repaired,
            Notice::Cut(word) if word.is_empty() => LinkPhrase::EndsEarly,
            Notice::OtherVersion(version) => return self.other_version(&short(version)),
            Notice::UnknownKey(key) => return self.unknown_key(&short(key)),
            Notice::UnknownArtifact(id) => return self.unknown_artifact(&short(id)),
            Notice::UnknownAnswer(answer) => return self.unknown_answer(&short(answer)),
            Notice::UnknownClaim(claim) => return self.unknown_claim(&short(claim)),
            Notice::Cut(word) => return self.ends_at(&short(word)),
        };
        self.phrase(phrase).to_owned()
    }

    /// What could not be read of a link that the page was opened by, of these sentences.
    pub fn notices(self, notices: &[String]) -> String {
        const MAX_NOTICES: usize = 4;
        let (shown, more) = notices.split_at(notices.len().min(MAX_NOTICES));
        let shown = self.language.common().sentences(shown);
        match more.len() {
            0 => self.about_link(&shown),
            more => self.about_link_more(&shown, &more.to_string()),
        }
    }
}
