//! The evaluations that are kept on the reader's machine.

use super::{TAKE, View, act, verdict};
use crate::{
    formats::shelf::{Kept, Shelf},
    link,
    release::Release,
    words::{ENGLISH, Phrase, SHARE_ENGLISH, SharePhrase},
};

/// The attribute of a button that keeps what is on the page.
pub const KEEP_THIS: &str = "data-keep-this";
/// The attribute of a button that deletes the evaluation of this place.
pub const DELETE: &str = "data-delete";
/// The attribute of a button that deletes all.
pub const DELETE_ALL: &str = "data-delete-all";
/// The attribute of a button that takes the last deletion back.
pub const RESTORE: &str = "data-restore";
/// The attribute of a button that saves all as a file.
pub const EXPORT: &str = "data-export";
/// The attribute of a field that names the evaluation of this place.
pub const RENAME: &str = "data-rename";
/// The id of the field that searches.
pub const SEARCH: &str = "saved-search";

/// All that the dialog has: what is found by a query, and whether a deletion can
/// be taken back.
pub fn view(shelf: &Shelf, query: &str, can_restore: bool) -> View {
    let phrase = |phrase| SHARE_ENGLISH.phrase(phrase);
    let found = shelf.find(query);
    let mut acts = View::of("p", "acts")
        .add(act(KEEP_THIS, "", phrase(SharePhrase::Keep)).with("autofocus", ""));
    if !shelf.0.is_empty() {
        acts = acts.add(act(EXPORT, "", phrase(SharePhrase::SaveAll))).add(act(
            DELETE_ALL,
            "",
            phrase(SharePhrase::DeleteAll),
        ));
    }
    if can_restore {
        acts = acts.add(act(RESTORE, "", phrase(SharePhrase::Restore)));
    }
    let view = View::of("div", "saved").add(acts);
    if shelf.0.is_empty() {
        return view.add(View::new("p").add(phrase(SharePhrase::NothingKept)));
    }
    // A row stays the same row when it is named.
    let unnamed = |kept: &Kept| {
        let release = Release { name: String::new(), ..kept.release.clone() };
        format!("{} {}", kept.day, link::encode(&release))
    };
    let mut seen: Vec<String> = Vec::new();
    let rows = found.iter().filter_map(|place| Some((place, shelf.0.get(*place)?)));
    let rows = rows.map(|(place, kept)| {
        let key = unnamed(kept);
        let twins = seen.iter().filter(|known| **known == key).count();
        seen.push(key.clone());
        let place = place.to_string();
        let link = link::encode(&kept.release);
        View::new("li")
            .keyed(&format!("{key} {twins}"))
            .add(
                View::new("input")
                    .with("type", "text")
                    .with("aria-label", phrase(SharePhrase::Rename))
                    .with("value", kept.release.name.as_str())
                    .with("placeholder", ENGLISH.phrase(Phrase::Unnamed))
                    .with("maxlength", "80")
                    .with(RENAME, place.as_str()),
            )
            .add(View::of("span", "verdict-of").add(verdict(&kept.release)))
            .add(View::of("span", "when").add(kept.day.as_str()))
            .add(
                act(TAKE, link, phrase(SharePhrase::Open))
                    .with("aria-label", named(phrase(SharePhrase::Open), &kept.release.name)),
            )
            .add(
                act(DELETE, place, phrase(SharePhrase::Delete))
                    .with("aria-label", named(phrase(SharePhrase::Delete), &kept.release.name)),
            )
    });
    let rows: Vec<View> = rows.collect();
    view.add(
        View::of("p", "search")
            .add(View::new("label").with("for", SEARCH).add(phrase(SharePhrase::Search)))
            .add(View::new("input").with("id", SEARCH).with("type", "search"))
            .add(View::of("span", "count").add(SHARE_ENGLISH.kept(found.len(), shelf.0.len()))),
    )
    .add(View::of("ul", "shelf").add_all(rows))
}

/// What a button does, and to what.
fn named(does: &str, name: &str) -> String {
    format!("{does}: {name}")
}
