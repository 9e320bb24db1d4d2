//! The pages as they are before any program runs.

use openness_meter::{
    app::prerender::{catalog_page, evaluate_page},
    catalog,
    release::{License, Release},
    words::{Language, pseudo::assert_all_marked},
};
use tokio::{runtime::Builder, task::LocalSet};

fn run<T>(future: impl Future<Output = T>) -> std::io::Result<T> {
    Ok(LocalSet::new().block_on(&Builder::new_current_thread().build()?, future))
}

/// What a release brings along, which is the same in every language.
fn names(release: &Release) -> impl Iterator<Item = &str> {
    let own = release.facts.iter().filter_map(|facts| facts.license.as_ref());
    let licenses = release.licenses.release.iter().chain(own).map(License::name);
    [&*release.name, &release.producer].into_iter().chain(licenses)
}

/// What the languages call themselves, and the tag of the one that is spoken.
fn languages() -> Vec<&'static str> {
    let all = Language::ALL.into_iter().chain([Language::Pseudo]);
    all.map(Language::name).chain([Language::Pseudo.tag()]).collect()
}

#[test]
fn every_word_of_the_page_of_one_release_is_from_the_words() -> std::io::Result<()> {
    let page = run(evaluate_page(Language::Pseudo))?;
    let first = catalog::first();
    let examples = catalog::EXAMPLES.map(|example| example.name);
    let allowed: Vec<&str> = names(&first).chain(examples).chain(languages()).collect();
    assert!(page.contains("<h1") && page.contains('⟦'));
    assert_all_marked(&page, &allowed);
    Ok(())
}

#[test]
fn every_word_of_the_page_of_the_catalog_is_from_the_words()
-> Result<(), Box<dyn std::error::Error>> {
    let entries = catalog::all()?;
    let page = run(catalog_page(Language::Pseudo, entries))?;
    let names = entries.iter().flat_map(|entry| names(&entry.release).chain([&*entry.family]));
    let allowed: Vec<&str> = names.chain(languages()).collect();
    assert!(page.contains("<h1") && page.contains('⟦'));
    assert_all_marked(&page, &allowed);
    Ok(())
}
