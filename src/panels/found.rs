//! What there is in a file: what it says, what was inferred and what stays
//! unknown, before it takes the place of what is on the page.

use super::{KEEP, TAKE, View, act, verdict};
use crate::{
    formats::read::{Found, Kind, read},
    link,
    release::{Artifact, Availability, Release},
    words::{FILE_ENGLISH, FilePhrase, Phrase},
};

/// What is in a file of this name, or why it cannot be read.
pub fn view(name: &str, bytes: &[u8]) -> View {
    let heading = |text: String| {
        View::new("h3").add(if name.is_empty() { text } else { format!("{name}: {text}") })
    };
    match read(bytes) {
        Err(error) => {
            let failed = FILE_ENGLISH.phrase_of(FilePhrase::NotRead);
            View::of("section", "import failed").add(heading(failed.to_owned())).add(
                View::new("p").add(format!(
                    "{} {}",
                    FILE_ENGLISH.error(&error),
                    FILE_ENGLISH.phrase_of(FilePhrase::NothingChanged)
                )),
            )
        }
        Ok(all) => match &all[..] {
            [only] => one(only, heading(title(&only.said))),
            several => list(several, heading(FILE_ENGLISH.several(several.len()))),
        },
    }
}

/// The name and the producer of a release, as far as they are known.
fn title(release: &Release) -> String {
    let known = [&release.name, &release.producer].map(|text| text.trim());
    let known: Vec<&str> = known.into_iter().filter(|text| !text.is_empty()).collect();
    match &known[..] {
        [] => FILE_ENGLISH.phrase(Phrase::Unnamed).to_owned(),
        known => known.join(", "),
    }
}

/// A button that puts this release on the page.
fn take(release: &Release, text: &str) -> View {
    act(TAKE, link::encode(release), text)
}

fn one(found: &Found, heading: View) -> View {
    let phrase = |phrase| FILE_ENGLISH.phrase_of(phrase);
    let release = found.release();
    let mut view = View::of("section", "import")
        .add(heading)
        .add(View::of("p", "verdict-of").add(verdict(&release)))
        .add(View::of("p", "kind").add(FILE_ENGLISH.came_as(found.kind)));
    let mut buttons = View::of("p", "acts").add(take(&release, phrase(FilePhrase::Take)));
    if release != found.said {
        buttons = buttons.add(take(&found.said, phrase(FilePhrase::TakeSaid)));
    }
    view = view.add(buttons);
    let rows = |facts: Vec<(String, String)>| {
        View::of("ul", "facts").add_all(facts.into_iter().map(|(name, fact)| {
            View::new("li").add(View::new("b").add(name)).add(format!(": {fact}"))
        }))
    };
    let of = |artifact: Artifact| FILE_ENGLISH.artifact(artifact).title.to_owned();
    let section = |name: FilePhrase, body: View| {
        View::of("div", "part").add(View::new("h4").add(phrase(name))).add(body)
    };

    let mut said = Vec::new();
    if let Some(license) = &found.said.licenses.release {
        said.push((phrase(FilePhrase::License).to_owned(), license.name().to_owned()));
    }
    for artifact in Artifact::ALL {
        let facts = &found.said[artifact];
        let is_stated = facts.license.is_some()
            && !found.inferred.iter().any(|inference| inference.artifact == artifact);
        if facts.availability > Availability::Withheld || is_stated {
            said.push((of(artifact), FILE_ENGLISH.fact(&found.said, artifact)));
        }
    }
    let nothing = View::new("p").add(phrase(FilePhrase::SaysNothing));
    view = view.add(section(FilePhrase::Says, if said.is_empty() { nothing } else { rows(said) }));
    if !found.inferred.is_empty() {
        let inferred = found.inferred.iter().map(|inference| {
            let fact = FILE_ENGLISH.fact(&release, inference.artifact);
            let reason = FILE_ENGLISH.reason(inference.reason);
            (of(inference.artifact), format!("{fact} ({reason})"))
        });
        view = view.add(section(FilePhrase::Inferred, rows(inferred.collect())));
    }
    if !found.unknown.is_empty() {
        let unknown = View::new("p").add(FILE_ENGLISH.unknown(&found.unknown));
        view = view.add(section(FilePhrase::Unknown, unknown));
    }
    if !found.oddities.is_empty() {
        let odd = found.oddities.iter().map(|(place, oddity)| {
            let place = place.as_ref().map(|place| FILE_ENGLISH.place(place));
            let place = place.map(|place| format!("{place}: ")).unwrap_or_default();
            View::new("li").add(format!("{place}{}", FILE_ENGLISH.oddity(oddity)))
        });
        view = view.add(section(FilePhrase::Odd, View::of("ul", "odd").add_all(odd)));
    }
    view
}

/// Several releases, each to be put on the page, or all to be kept.
fn list(several: &[Found], heading: View) -> View {
    const MOST_SHOWN: usize = 50;
    let links: Vec<String> = several.iter().map(|found| link::encode(&found.release())).collect();
    let rows = several.iter().take(MOST_SHOWN).map(|found| {
        let release = found.release();
        View::new("li")
            .add(View::new("b").add(title(&release)))
            .add(format!(": {} ", verdict(&release)))
            .add(take(&release, FILE_ENGLISH.phrase_of(FilePhrase::Take)))
    });
    let kind = several.first().map_or(Kind::Json, |found| found.kind);
    View::of("section", "import")
        .add(heading)
        .add(View::of("p", "kind").add(FILE_ENGLISH.came_as(kind)))
        .add(View::of("p", "acts").add(act(
            KEEP,
            links.join("\n"),
            &FILE_ENGLISH.keep_all(several.len()),
        )))
        .add(View::of("ul", "facts").add_all(rows))
}
