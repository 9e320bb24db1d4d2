//! English, on links.

use super::{English, import::short};
use crate::{link::Notice, words::LinkWords};

impl LinkWords for English {
    fn notice(&self, notice: &Notice) -> String {
        match notice {
            Notice::NoVersion => "The link doesn’t say which version it is (v=1).".to_owned(),
            Notice::OtherVersion(version) => format!(
                "The link was made by another version of this page (v={}). We read what we know.",
                short(version)
            ),
            Notice::NothingListed => {
                "The link lists nothing as released. Did you copy all of it?".to_owned()
            }
            Notice::TooLong => "The link is too long; we read only its beginning.".to_owned(),
            Notice::UnknownKey(key) => {
                format!("We don’t recognize “{}”. It stays in the link.", short(key))
            }
            Notice::UnknownArtifact(id) => {
                format!("“{}” isn’t an item we rate, so we ignored it.", short(id))
            }
            Notice::UnknownAnswer(answer) => {
                format!("“{}” is neither yes nor no, so we ignored it.", short(answer))
            }
            Notice::UnknownClaim(claim) => {
                format!("“{}” isn’t a claim we can check, so we ignored it.", short(claim))
            }
            Notice::Repaired => "The link was altered in transit; we repaired it.".to_owned(),
            Notice::Cut(word) if word.is_empty() => {
                "The link ends early. Did you copy all of it?".to_owned()
            }
            Notice::Cut(word) => {
                format!("The link ends at “{}”. Did you copy all of it?", short(word))
            }
        }
    }

    fn notices(&self, notices: &[String]) -> String {
        const MAX_NOTICES: usize = 4;
        let more = notices.len().saturating_sub(MAX_NOTICES);
        let shown =
            notices.iter().take(MAX_NOTICES).map(String::as_str).collect::<Vec<_>>().join(" ");
        let more = if more > 0 { format!(" And {more} more.") } else { String::new() };
        format!("About this link: {shown}{more}")
    }
}
