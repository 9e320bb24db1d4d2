//! Where what others wrote is brought in.

use super::{Content, View, act};
use crate::words::{SHARE_ENGLISH, SharePhrase};

/// The id of the field that picks files.
pub const PICK: &str = "bring-pick";
/// The id of the area for text.
pub const AREA: &str = "bring-area";
/// The attribute of the button that reads the area.
pub const READ: &str = "data-read";

/// All that the dialog has, with what was found so far.
pub fn view(is_reading: bool, found: impl IntoIterator<Item = Content>) -> View {
    let phrase = |phrase| SHARE_ENGLISH.phrase(phrase);
    let label = |id: &str, text| View::new("label").with("for", id).add(phrase(text));
    let mut results = View::of("div", "results").with("aria-live", "polite").add_all(found);
    if is_reading {
        results = results.add(View::of("p", "reading").add(phrase(SharePhrase::Reading)));
    }
    View::of("div", "bring")
        .add(View::new("p").add(phrase(SharePhrase::DropHere)))
        .add(
            View::of("p", "pick").add(label(PICK, SharePhrase::PickFile)).add(
                View::new("input")
                    .with("type", "file")
                    .with("id", PICK)
                    .with("multiple", "")
                    .with("autofocus", ""),
            ),
        )
        .add(
            View::of("div", "paste")
                .add(label(AREA, SharePhrase::PasteHere))
                .add(
                    View::new("textarea")
                        .with("id", AREA)
                        .with("rows", "4")
                        .with("spellcheck", "false"),
                )
                .add(act(READ, "", phrase(SharePhrase::Read))),
        )
        .add(results)
}
