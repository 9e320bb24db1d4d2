//! English, on links.

use super::{English, import::short};
use crate::{link::Notice, words::LinkWords};

impl LinkWords for English {
    fn notice(&self, notice: &Notice) -> String {
        match notice {
            Notice::NoVersion => "It does not say that it is a link of this page (v=1).".to_owned(),
            Notice::OtherVersion(version) => format!(
                "It was made by another version of this page (v={}), and is read as far as it is \
                 known here.",
                short(version)
            ),
            Notice::NothingListed => {
                "It does not say what is out. Did you copy the whole link?".to_owned()
            }
            Notice::TooLong => "It is too long; only its beginning was read.".to_owned(),
            Notice::UnknownKey(key) => {
                format!("“{}” means nothing here; it is kept in the link.", short(key))
            }
            Notice::UnknownArtifact(id) => {
                format!("There is no artifact “{}”; it does not count.", short(id))
            }
            Notice::UnknownAnswer(answer) => {
                format!("“{}” is neither yes nor no; it does not count.", short(answer))
            }
            Notice::UnknownClaim(claim) => {
                format!("“{}” is no name that can be checked; it does not count.", short(claim))
            }
            Notice::Repaired => {
                "It was changed on its way, as chat programs and mail do, and was put right."
                    .to_owned()
            }
            Notice::Cut(word) if word.is_empty() => {
                "It ends early. Did you copy the whole link?".to_owned()
            }
            Notice::Cut(word) => {
                format!("It ends at “{}”. Did you copy the whole link?", short(word))
            }
        }
    }

    fn notices(&self, notices: &[String]) -> String {
        const MAX_NOTICES: usize = 4;
        let more = notices.len().saturating_sub(MAX_NOTICES);
        let shown =
            notices.iter().take(MAX_NOTICES).map(String::as_str).collect::<Vec<_>>().join(" ");
        let more = if more > 0 { format!(" And {more} more like that.") } else { String::new() };
        format!("About the link that you opened: {shown}{more}")
    }
}
