//! The licenses that a field offers.

use super::{View, truth};
use crate::{
    release::{About, Basis, Grant, License},
    words::{MORE_ENGLISH, MorePhrase},
};

/// Most that are offered at once.
const MOST: usize = 40;

/// What is offered before anything is typed: what releases state most often.
const COMMON: [&str; 24] = [
    "Apache-2.0",
    "MIT",
    "BSD-3-Clause",
    "GPL-3.0-only",
    "AGPL-3.0-only",
    "OpenMDW-1.0",
    "CC-BY-4.0",
    "CC-BY-SA-4.0",
    "CC0-1.0",
    "CDLA-Permissive-2.0",
    "ODC-By-1.0",
    "ODbL-1.0",
    "CC-BY-NC-4.0",
    "CC-BY-NC-SA-4.0",
    "bigscience-bloom-rail-1.0",
    "bigcode-openrail-m",
    "creativeml-openrail-m",
    "openrail",
    "deepseek",
    "gemma",
    "llama2",
    "llama3.1",
    "llama4",
    "mrl",
];

/// The licenses whose id or name has the words of the query, each with what it
/// grants, and one of them active. Choosing one is taking its `data-value`.
pub fn options(list: &str, query: &str, active: Option<usize>) -> View {
    let found = if query.trim().is_empty() { common() } else { search(query) };
    let options = found.iter().enumerate().map(|(place, about)| {
        option(list, place, about).with("aria-selected", truth(active == Some(place)))
    });
    let options: Vec<View> = options.collect();
    let hint = MORE_ENGLISH.found(&found, query);
    View::of("div", "license-list")
        .add(
            View::new("ul")
                .with("role", "listbox")
                .with("id", list)
                .with("aria-label", MORE_ENGLISH.phrase(MorePhrase::Licenses))
                .add_all(options),
        )
        .add(View::of("p", "hint").add(hint))
}

fn common() -> Vec<About> {
    COMMON.iter().filter_map(|id| About::of(&License::new(id)?)).collect()
}

/// What was found, what releases state most often first.
fn search(query: &str) -> Vec<About> {
    let mut found = About::search(query, usize::MAX);
    // Stable: the rest stays as it was ranked.
    found.sort_by_key(|about| !COMMON.contains(&about.id));
    found.truncate(MOST);
    found
}

fn option(list: &str, place: usize, about: &About) -> View {
    let license = about.license();
    let terms = license.as_ref().map(License::terms).unwrap_or_default();
    let grant = match (terms.grant(), terms.basis()) {
        (Grant::Open, _) => "open",
        (_, Basis::Unknown) => "unknown",
        (_, _) => "restricted",
    };
    let sentences = license.map(|license| MORE_ENGLISH.about(about, &license)).unwrap_or_default();
    View::new("li")
        .keyed(about.id)
        .with("role", "option")
        .with("id", format!("{list}-{place}"))
        .with("data-value", about.id)
        .with("data-grant", grant)
        .add(View::of("span", "license-id").add(about.id))
        .add(" ")
        .add(View::of("span", "license-full-name").add(about.name))
        .add(" ")
        .add(View::of("span", "license-terms").add(sentences.join(" ")))
}

/// What there is to say of a license that was chosen, with its text's address.
pub fn details(license: &str) -> View {
    let known = License::new(license).and_then(|license| Some((About::of(&license)?, license)));
    let Some((about, license)) = known else {
        let unknown = MORE_ENGLISH.phrase(MorePhrase::UnknownLicense);
        return View::of("p", "license-details").add(unknown);
    };
    let sentences = MORE_ENGLISH.about(&about, &license);
    View::of("div", "license-details")
        .add(
            View::new("p").add(
                View::new("a").with("href", about.url()).with("rel", "noopener").add(about.name),
            ),
        )
        .add(View::new("p").add(sentences.get(1..).unwrap_or_default().join(" ")))
}
