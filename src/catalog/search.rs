//! Finding entries by what readers type: a name, a maker, another name of the model, an id on
//! a model hub, or the nearest spelling of one of these.

use strsim::osa_distance;

use super::entry::CatalogEntry;
use crate::{formats::import::hub_model_id, release::Artifact};

/// What people also call models and makers, in the letters of [`compact`], and what is meant.
const ALIASES: [(&str, &str); 9] = [
    ("ai2", "Allen Institute for AI"),
    ("allenai", "Allen Institute for AI"),
    ("bard", "Gemini"),
    ("chatgpt", "GPT-4"),
    ("chatgpt", "GPT-5"),
    ("facebook", "Meta"),
    ("lechat", "Mistral"),
    ("sd", "Stable Diffusion"),
    ("tongyi", "Qwen"),
];

/// How well an entry fits, the best first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// It has this id on a hub, or just this name.
    Is,
    /// Its name begins so.
    Begins,
    /// Its name, its maker and its family have all these words, or these letters in a row.
    Has,
    /// It is what an alias stands for.
    Alias,
    /// It is spelled so but for so many letters, and then whether the name goes on.
    Near(usize, bool),
}

/// The entries that are meant by a text, the best first, and of those the newest; none for a
/// blank text.
pub fn search<'a>(entries: &'a [CatalogEntry], text: &str) -> Vec<&'a CatalogEntry> {
    let query = Query::of(text);
    if query.letters.is_empty() {
        return Vec::new();
    }
    let aliases = ALIASES.iter().filter(|(alias, _)| *alias == query.letters);
    let meant: Vec<Query> = aliases.map(|(_, meant)| Query::of(meant)).collect();
    let mut found: Vec<(Fit, &CatalogEntry)> = entries
        .iter()
        .filter_map(|entry| {
            let names = Names::of(entry);
            let fit = names.fit(&query).or_else(|| {
                let is_meant = meant.iter().any(|query| names.fit(query).is_some());
                is_meant.then_some(Fit::Alias)
            });
            Some((fit.or_else(|| names.near(&query))?, entry))
        })
        .collect();
    // What is nearly spelled so is a guess, for when there is nothing else.
    let is_guess = |fit: Fit| matches!(fit, Fit::Near(..));
    if found.iter().any(|(fit, _)| !is_guess(*fit)) {
        found.retain(|(fit, _)| !is_guess(*fit));
    }
    found.sort_by(|(fit, entry), (other_fit, other)| {
        fit.cmp(other_fit).then_with(|| other.release.date.cmp(&entry.release.date))
    });
    found.into_iter().map(|(_, entry)| entry).collect()
}

/// The entry whose weights are on a hub under this id, or whose card or license is.
pub fn with_hub_id<'a>(entries: &'a [CatalogEntry], id: &str) -> Option<&'a CatalogEntry> {
    entries.iter().find(|entry| hub_ids(entry).any(|known| known.eq_ignore_ascii_case(id)))
}

/// The entry of a base by the name that it has in a file: an id on a hub, whichever of a model's
/// variants that is of, or the name as the catalog has it, in any case.
pub fn base_named<'a>(entries: &'a [CatalogEntry], name: &str) -> Option<&'a CatalogEntry> {
    let Some(id) = hub_model_id(name) else {
        return entries.iter().find(|entry| entry.release.name.eq_ignore_ascii_case(name));
    };
    with_hub_id(entries, &id).or_else(|| {
        let wanted = without_variant(&id);
        entries.iter().find(|entry| hub_ids(entry).any(|known| without_variant(&known) == wanted))
    })
}

/// What ids on a hub end with for the variants of one model, which share its license and its
/// data.
const VARIANTS: [&str; 5] = ["-base", "-chat", "-hf", "-instruct", "-it"];

/// An id without what tells a model's variants apart, in lower case.
fn without_variant(id: &str) -> String {
    let mut id = id.to_ascii_lowercase();
    while let Some(stem) = VARIANTS.iter().find_map(|variant| id.strip_suffix(variant)) {
        id.truncate(stem.len());
    }
    id
}

/// The ids of an entry's model on a hub.
fn hub_ids(entry: &CatalogEntry) -> impl Iterator<Item = String> {
    let of = [Artifact::Weights, Artifact::ModelCard].map(|artifact| &entry.evidence[artifact]);
    let evidence = of.into_iter().flatten().chain(&entry.license);
    evidence.filter_map(|evidence| hub_model_id(&evidence.source))
}

/// What is looked for.
struct Query {
    /// Its words, in small letters.
    words: Vec<String>,
    /// Its letters and digits alone.
    letters: String,
    /// The id on a hub that it is, if it is one.
    hub_id: Option<String>,
}

impl Query {
    fn of(text: &str) -> Self {
        let words: Vec<String> = words(text).collect();
        Self { letters: words.concat(), words, hub_id: hub_model_id(text) }
    }
}

/// What an entry is found by.
struct Names {
    name: String,
    producer: String,
    family: String,
    words: Vec<String>,
    hub_ids: Vec<String>,
}

impl Names {
    fn of(entry: &CatalogEntry) -> Self {
        let texts = [&*entry.release.name, &entry.release.producer, &entry.family];
        let [name, producer, family] = texts.map(compact);
        let words = texts.into_iter().flat_map(words).collect();
        Self { name, producer, family, words, hub_ids: hub_ids(entry).collect() }
    }

    fn fit(&self, query: &Query) -> Option<Fit> {
        let is_id = |id: &String| {
            query.hub_id.as_ref().is_some_and(|wanted| wanted.eq_ignore_ascii_case(id))
        };
        if self.name == query.letters || self.hub_ids.iter().any(is_id) {
            return Some(Fit::Is);
        }
        if self.name.starts_with(&query.letters) {
            return Some(Fit::Begins);
        }
        let begins = |word: &String| self.words.iter().any(|known| known.starts_with(&**word));
        let has = |text: &String| text.contains(&query.letters);
        // A letter or two within a word is in nearly every name.
        let is_within =
            query.letters.len() > 2 && [&self.name, &self.producer].into_iter().any(has);
        (query.words.iter().all(begins) || is_within).then_some(Fit::Has)
    }

    /// How nearly it is spelled so, if that is but for one letter, or two of a long name: those
    /// that are left out, put in, changed, or swapped with the next.
    fn near(&self, query: &Query) -> Option<Fit> {
        let length = query.letters.chars().count();
        let most = match length {
            0..=3 => return None,
            4..=6 => 1,
            _ => 2,
        };
        let fits = [&self.name, &self.producer, &self.family].into_iter().flat_map(|text| {
            // The name may go on.
            (length - 1..=length + 1).map(|length| {
                let beginning: String = text.chars().take(length).collect();
                (osa_distance(&beginning, &query.letters), beginning.len() < text.len())
            })
        });
        let (distance, goes_on) = fits.min()?;
        (distance <= most).then_some(Fit::Near(distance, goes_on))
    }
}

/// The words of a text in small letters, without the accents that a reader's keyboard may
/// lack.
fn words(text: &str) -> impl Iterator<Item = String> {
    let lower = super::filter::searchable(text);
    let words = lower.split(|letter: char| !letter.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect::<Vec<_>>().into_iter()
}

/// The letters and digits of a text, in small letters.
fn compact(text: &str) -> String {
    words(text).collect()
}
