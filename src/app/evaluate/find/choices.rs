//! What the field offers for what is typed.

use std::rc::Rc;

use yew::AttrValue;

use crate::{
    catalog::{
        CatalogEntry,
        search::{search, with_hub_id},
    },
    formats::import::{hub_model_id, is_link},
    release::Release,
};

/// Most entries of the catalog that are offered at once.
const MAX_ENTRIES: usize = 8;

/// What the reader chooses to open.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::app::evaluate) enum Choice {
    /// The release of an entry of the catalog.
    Entry(Rc<Release>),
    /// What a link holds.
    Link(AttrValue),
    /// What a model hub says of the model with this id.
    LookUp(AttrValue),
    /// A release of this name, of which nothing is out yet.
    Blank(AttrValue),
}

/// What is offered for a text: the newest entries if it is blank.
pub(super) fn choices(entries: &[CatalogEntry], text: &str, is_framed: bool) -> Vec<Choice> {
    let text = text.trim();
    if is_link(text) {
        return vec![Choice::Link(text.to_owned().into())];
    }
    let entry = |entry: &CatalogEntry| Choice::Entry(Rc::new(entry.release.clone()));
    if text.is_empty() {
        let mut newest: Vec<&CatalogEntry> = entries.iter().collect();
        newest.sort_by(|one, other| other.release.date.cmp(&one.release.date));
        return newest.into_iter().take(MAX_ENTRIES).map(entry).collect();
    }
    if let Some(id) = hub_model_id(text) {
        let known = with_hub_id(entries, &id).map(entry);
        let look_up = (!is_framed).then(|| Choice::LookUp(id.into()));
        return known.into_iter().chain(look_up).collect();
    }
    let blank = Choice::Blank(text.to_owned().into());
    let found = search(entries, text).into_iter().take(MAX_ENTRIES).map(entry);
    found.chain([blank]).collect()
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::*;
    use crate::catalog;

    fn offered(text: &str, is_framed: bool) -> Vec<String> {
        let told = |choice: Choice| match choice {
            Choice::Entry(release) => release.name.clone(),
            Choice::Link(link) => format!("link {link}"),
            Choice::LookUp(id) => format!("look up {id}"),
            Choice::Blank(name) => format!("blank {name}"),
        };
        choices(catalog::all().unwrap(), text, is_framed).into_iter().map(told).collect()
    }

    #[test]
    fn each_kind_of_text_is_told_apart() {
        assert_eq!(offered("BLOOM", false), ["BLOOM", "BLOOMZ", "blank BLOOM"]);
        assert_eq!(offered(" v=1&name=A ", false), ["link v=1&name=A"]);
        assert_eq!(
            offered("https://meter.example/#v=1&name=A", false),
            ["link https://meter.example/#v=1&name=A"]
        );
        assert_eq!(offered("lab/model", false), ["look up lab/model"]);
        assert_eq!(
            offered("https://huggingface.co/bigscience/bloom", false),
            ["BLOOM", "look up bigscience/bloom"]
        );
        assert_eq!(offered("My own", false), ["blank My own"]);
    }

    #[test]
    fn nothing_is_looked_up_in_a_frame() {
        assert_eq!(offered("lab/model", true), Vec::<String>::new());
    }

    #[test]
    fn a_blank_field_offers_the_newest() {
        let all = catalog::all().unwrap();
        let newest = all.iter().max_by_key(|entry| entry.release.date.clone()).unwrap();
        let offered = offered("", false);
        assert_eq!(offered.len(), MAX_ENTRIES);
        assert_eq!(offered[0], newest.release.name);
    }
}
