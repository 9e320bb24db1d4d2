//! What is known of a release, each fact with what shows it.

use super::{opener, say};
use crate::{
    catalog::{Entry, Evidence, How},
    panels::{View, square},
    release::Scope,
    words::{CATALOG_ENGLISH, CatalogPhrase, ENGLISH},
};

/// The facts of an entry, and the way to change them.
pub fn view(entry: &Entry) -> View {
    let release = &entry.release;
    let license = release.licenses.release.as_ref().zip(entry.license.as_ref());
    let license = license.map(|(license, evidence)| {
        row(None, say(CatalogPhrase::LicenseFor), "", &license.to_string(), evidence)
    });
    let facts = entry.shown().map(|(artifact, evidence)| {
        let facts = &release[artifact];
        let own = release.stated(Scope::Artifact(artifact));
        row(
            Some(facts.availability as usize),
            ENGLISH.artifact(artifact).title,
            ENGLISH.availability(facts.availability),
            &own.map(ToString::to_string).unwrap_or_default(),
            evidence,
        )
    });
    let rows: Vec<View> = license.into_iter().chain(facts).collect();
    let left = CATALOG_ENGLISH.unverified(entry.unverified().count());
    let open = opener(release, say(CatalogPhrase::Open)).with("class", "act");
    View::of("div", "detail").add(View::of("ul", "facts").add_all(rows)).add(
        View::of("p", "ways")
            .add(open)
            .add_all((!left.is_empty()).then(|| View::of("span", "unverified").add(left))),
    )
}

/// One fact.
fn row(
    full: Option<usize>,
    name: &str,
    availability: &str,
    license: &str,
    evidence: &Evidence,
) -> View {
    let is_checked = evidence.how != How::Unverified;
    let source = View::new("a")
        .with("href", evidence.source.as_str())
        .with("rel", "noopener noreferrer")
        .add(short(&evidence.source));
    let checked = View::of("span", if is_checked { "checked" } else { "unverified" })
        .add(CATALOG_ENGLISH.checked(evidence));
    let fact = View::of("p", "fact")
        .add_all(full.map(square))
        .add(View::of("span", "fact-name").add(name))
        .add_all((!availability.is_empty()).then(|| View::of("span", "is").add(availability)))
        .add_all((!license.is_empty()).then(|| View::of("span", "under").add(license)));
    let shown = View::of("p", "shows").add(source).add(" ").add(checked);
    let note =
        (!evidence.note.is_empty()).then(|| View::of("p", "note").add(evidence.note.as_str()));
    View::new("li").add(fact).add(shown).add_all(note)
}

/// An address as it is read: without what every address has.
fn short(address: &str) -> String {
    let bare = address.trim_start_matches("https://").trim_start_matches("www.");
    let bare = bare.trim_end_matches('/');
    // Long ones are cut where the eye needs them least.
    let count = bare.chars().count();
    if count <= 64 {
        return bare.to_owned();
    }
    let start: String = bare.chars().take(40).collect();
    let end: String = bare.chars().skip(count - 22).collect();
    format!("{start}\u{2026}{end}")
}
