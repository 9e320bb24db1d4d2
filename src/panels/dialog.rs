//! What opens over the page: sharing, opening, and what is kept.

use super::{View, act};
use crate::words::{SHARE_ENGLISH, SharePhrase};

/// What can be open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are the dialogs")]
pub enum Dialog {
    Share,
    Bring,
    Saved,
}

/// The id of the dialog, whatever is in it.
pub const ID: &str = "desk-dialog";
/// The id of its heading, which takes the focus when what had it is gone.
pub const HEADING: &str = "desk-heading";
/// The id of what tells what was done.
pub const TOLD: &str = "desk-told";
/// The attribute of a button that closes it.
pub const CLOSE: &str = "data-close";

impl Dialog {
    /// Every dialog.
    pub const ALL: [Self; 3] = [Self::Share, Self::Bring, Self::Saved];

    /// The id of the button that opens it.
    pub const fn opener(self) -> &'static str {
        ["open-share", "open-bring", "open-saved"][self as usize]
    }

    const fn heading(self) -> SharePhrase {
        [SharePhrase::Share, SharePhrase::BringIn, SharePhrase::Saved][self as usize]
    }
}

/// The dialog with what is open in it, and what was done last.
pub fn view(open: Option<(Dialog, View)>, told: &str) -> View {
    let dialog =
        View::of("dialog", "desk").with("id", ID).with("aria-labelledby", HEADING).keyed("dialog");
    let Some((dialog_of, content)) = open else { return dialog };
    let close = SHARE_ENGLISH.phrase(SharePhrase::Close);
    dialog.add(
        View::of("div", "sheet")
            .keyed(dialog_of.opener())
            .add(
                View::new("header")
                    .add(
                        View::new("h2")
                            .with("id", HEADING)
                            .with("tabindex", "-1")
                            .add(SHARE_ENGLISH.phrase(dialog_of.heading())),
                    )
                    .add(act(CLOSE, "", close)),
            )
            .add(content)
            .add(View::of("p", "told").with("id", TOLD).with("role", "status").add(told)),
    )
}
