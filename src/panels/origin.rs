//! What the catalog has of the release on the page, and what differs from it.

use super::{GO, TAKE, View, act, releases, square};
use crate::{
    catalog::{
        Entry,
        query::{Query, Sight},
    },
    link,
    release::{Artifact, Availability, Release},
    words::{CATALOG_ENGLISH, CatalogPhrase, ENGLISH},
};

/// The attribute of an artifact's row that is otherwise in the catalog.
pub const DIFFERS: &str = "data-differs";

fn say(phrase: CatalogPhrase) -> &'static str {
    CATALOG_ENGLISH.phrase(phrase)
}

/// The entry that has the name of this release, and its producer where it names one.
pub fn find<'a>(catalog: &'a [Entry], release: &Release) -> Option<&'a Entry> {
    let is_same = |one: &str, other: &str| one.trim().eq_ignore_ascii_case(other.trim());
    catalog.iter().find(|entry| {
        let producer = &release.producer;
        is_same(&entry.release.name, &release.name)
            && (producer.trim().is_empty() || is_same(&entry.release.producer, producer))
    })
}

/// How far an artifact is out, and under which license.
fn facts(release: &Release, artifact: Artifact) -> String {
    let availability = release[artifact].availability;
    let out = ENGLISH.availability(availability);
    let license = release.license(artifact).filter(|_| availability > Availability::Withheld);
    license.map_or_else(|| out.to_owned(), |license| format!("{out}, {license}"))
}

/// What differs from the entry, and the way back to it; or that nothing does.
pub fn view(entry: &Entry, release: &Release, differing: &[Artifact]) -> View {
    let query = Query { sight: Sight::List, text: release.name.clone(), ..Query::default() };
    let address = format!("{}#{}", releases::PAGE, query.written());
    let way = View::new("a").with("href", address).add(say(CatalogPhrase::Facts));
    if differing.is_empty() {
        let said = View::new("p").add(say(CatalogPhrase::AsInCatalog)).add(" ").add(way);
        return View::new("div").add(said);
    }
    let rows = differing.iter().map(|artifact| {
        let place = View::of("button", "go")
            .with("type", "button")
            .with(GO, format!("switch-{artifact}"))
            .add(square(release[*artifact].availability as usize))
            .add(ENGLISH.artifact(*artifact).title);
        let said =
            CATALOG_ENGLISH.differs(&facts(release, *artifact), &facts(&entry.release, *artifact));
        View::new("li").keyed(artifact.id()).add(place).add(" ").add(View::new("span").add(said))
    });
    let back = act(TAKE, link::encode(&entry.release), say(CatalogPhrase::AsCatalogHas));
    View::new("div")
        .add(View::of("ul", "causes").add_all(rows))
        .add(View::of("p", "acts").add(back).add(" ").add(way))
}
