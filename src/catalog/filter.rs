//! What the reader looks for in the catalog, which releases match, and in which order.

use std::{collections::BTreeSet, ops::RangeInclusive, rc::Rc};

use super::entry::{CatalogEntry, ModelKind};
use crate::{
    Rating,
    date::Date,
    frameworks::{
        Framework,
        four_level::{Label, Level},
    },
    link,
    release::{Artifact, Availability, Release},
};

/// Most releases that can be compared at once.
pub const MAX_COMPARED: usize = 6;
/// Most characters of a text that is searched for.
pub const MAX_TEXT_CHARS: usize = 80;
/// The years that can be asked for: those with four digits.
const YEARS: RangeInclusive<u32> = 1000..=9999;

/// An entry with its rating. Cheap to clone, and to compare with its clones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rated {
    /// The entry.
    pub entry: Rc<CatalogEntry>,
    /// The rating of its release.
    pub rating: Rc<Rating>,
    /// Its name, producer, family and kind, as [`searchable`] writes them.
    search_text: Rc<str>,
}

impl Rated {
    /// Rates an entry.
    pub fn new(entry: CatalogEntry) -> Self {
        let release = &entry.release;
        let words = [&*release.name, &release.producer, &entry.family, entry.kind.id()];
        let search_text = words.map(searchable).join(" ").into();
        let rating = Rc::new(Rating::of(Rc::new(release.clone())));
        Self { entry: Rc::new(entry), rating, search_text }
    }

    /// The year of its release, if that is known.
    fn year(&self) -> Option<u32> {
        Date::parse(&self.entry.release.date).map(Date::year)
    }

    /// Whether a framework accepts it, or may: the EU AI Act's exemption depends on systemic
    /// risk, which few entries tell.
    fn is_accepted_by(&self, framework: Framework) -> bool {
        self.rating.assessments()[framework as usize].verdict >= framework.best_without_answers()
    }
}

/// The text in lower case, with spaces for dashes, and without the accents that a reader's
/// keyboard may lack.
pub(super) fn searchable(text: &str) -> String {
    let plain = |letter: char| match letter {
        'ü' => 'u',
        'é' => 'e',
        '-' | '_' => ' ',
        other => other,
    };
    text.to_lowercase().chars().map(plain).collect()
}

vocabulary! {
    /// The order of the list.
    #[derive(Default)]
    pub enum Sort {
        /// The most open first, and of those the newest.
        #[default]
        Level = "level",
        /// The newest first.
        Date = "date",
        /// By name.
        Name = "name",
    }
}

vocabulary! {
    /// A tab of the catalog's page, with its id in published addresses.
    #[derive(Default)]
    pub enum CatalogTab {
        /// All releases that match, as a list.
        #[default]
        List = "list",
        /// Up to [`MAX_COMPARED`] releases side by side.
        Compare = "compare",
        /// All releases that match, in one picture by date and level.
        Timeline = "landscape",
    }
}

vocabulary! {
    /// The parameters of an address on the catalog's page, in their order, each with its
    /// key. Keys and values are in published addresses and never change.
    #[expect(missing_docs, reason = "each is a field of `CatalogFilter`")]
    pub enum Param {
        Tab = "view",
        Text = "find",
        Kind = "kind",
        Level = "level",
        Label = "label",
        Meets = "meets",
        Public = "public",
        Sort = "sort",
        Compare = "compare",
        Own = "own",
        OnlyDiffering = "differing",
        Family = "family",
        Since = "since",
    }
}

/// What the reader looks for. All of it can be in an address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CatalogFilter {
    /// The tab that is open.
    pub tab: CatalogTab,
    /// Words that the name, the producer, the family or the kind must have, all of them.
    pub text: String,
    /// Only this kind.
    pub kind: Option<ModelKind>,
    /// Only this level.
    pub level: Option<Level>,
    /// Only this label.
    pub label: Option<Label>,
    /// Only what this framework accepts.
    pub meets: Option<Framework>,
    /// Only those of which this artifact is public.
    pub public: Option<Artifact>,
    /// Only those of this year and later ones.
    pub since: Option<u32>,
    /// The order of the list.
    pub sort: Sort,
    /// The ids of the entries that are compared, in the order of the columns.
    pub compare: Vec<String>,
    /// The link of a release that is compared with them and need not be in the catalog.
    pub own: Option<String>,
    /// Whether the comparison leaves out the artifacts that are the same in all releases.
    pub only_differing: bool,
    /// The family that a line follows on the timeline.
    pub family: Option<String>,
}

impl CatalogFilter {
    /// The list of releases of this name.
    pub fn named(name: &str) -> Self {
        Self { text: name.to_owned(), ..Self::default() }
    }

    /// Reads the fragment or the query of an address. Whatever is unknown is ignored.
    pub fn parse(text: &str) -> Self {
        let mut filter = Self::default();
        let mut has_tab = false;
        for (key, value) in form_urlencoded::parse(text.trim_start_matches(['#', '?']).as_bytes()) {
            if let Some(param) = Param::from_id(&key) {
                filter.set_param(param, &value);
                has_tab |= param == Param::Tab;
            }
        }
        // `compare=` without `view=` implies the comparison.
        if !has_tab && filter.compared() > 0 {
            filter.tab = CatalogTab::Compare;
        }
        filter
    }

    /// Sets a parameter to a value as an address has it. An unknown value clears it.
    pub fn set_param(&mut self, param: Param, value: &str) {
        match param {
            Param::Tab => {
                self.tab = CatalogTab::from_id(value).unwrap_or_default();
            }
            Param::Text => self.text = value.chars().take(MAX_TEXT_CHARS).collect(),
            Param::Kind => self.kind = ModelKind::from_id(value),
            Param::Level => self.level = Level::from_id(value),
            Param::Label => self.label = Label::from_id(value),
            Param::Meets => self.meets = Framework::from_id(value),
            Param::Public => self.public = Artifact::from_id(value),
            Param::Sort => self.sort = Sort::from_id(value).unwrap_or_default(),
            Param::Compare => {
                self.compare.clear();
                for id in value.split(',').filter(|id| !id.is_empty()) {
                    if !self.compare.iter().any(|known| known == id) {
                        self.compare.push(id.to_owned());
                    }
                }
            }
            Param::Since => self.since = value.parse().ok().filter(|year| YEARS.contains(year)),
            Param::Own => self.own = (!value.is_empty()).then(|| value.to_owned()),
            Param::OnlyDiffering => self.only_differing = value == "1",
            Param::Family => {
                let family: String = value.chars().take(MAX_TEXT_CHARS).collect();
                self.family = (!family.is_empty()).then_some(family);
            }
        }
    }

    /// The value of a parameter as an address has it; empty if it is not set.
    pub fn param(&self, param: Param) -> String {
        let fixed = match param {
            Param::Tab => self.tab.id(),
            Param::Text => &self.text,
            Param::Kind => self.kind.map_or("", ModelKind::id),
            Param::Level => self.level.map_or("", Level::id),
            Param::Label => self.label.map_or("", Label::id),
            Param::Meets => self.meets.map_or("", Framework::id),
            Param::Public => self.public.map_or("", Artifact::id),
            Param::Sort => self.sort.id(),
            Param::Compare => return self.compare.join(","),
            Param::Since => return self.since.map(|year| year.to_string()).unwrap_or_default(),
            Param::Own => self.own.as_deref().unwrap_or_default(),
            Param::Family => self.family.as_deref().unwrap_or_default(),
            Param::OnlyDiffering => {
                if self.only_differing {
                    "1"
                } else {
                    ""
                }
            }
        };
        fixed.to_owned()
    }

    /// Takes the release that is compared with entries for an entry if it is the same as
    /// that, as one is that a reader has opened from the catalog and left as it was.
    #[must_use]
    pub fn with_own_recognized(mut self, all: &[Rated]) -> Self {
        let Some(own) = self.own.as_deref().map(|own| link::decode(own).0) else { return self };
        let short = link::encode_short(&own);
        // By name first, since to encode all of them takes a while.
        let same = all.iter().map(|rated| &rated.entry).find(|entry| {
            entry.release.name == own.name && link::encode_short(&entry.release) == short
        });
        if let Some(entry) = same {
            self.own = None;
            if !self.compare.contains(&entry.id) {
                self.compare.insert(0, entry.id.clone());
            }
        }
        self
    }

    /// How many releases are chosen to be compared, shown or not.
    pub fn chosen(&self) -> usize {
        self.compare.len() + usize::from(self.own.is_some())
    }

    /// How many releases are compared.
    pub fn compared(&self) -> usize {
        self.chosen().min(MAX_COMPARED)
    }

    /// The ids of the entries that are compared, as many as can be: an address may have more.
    pub fn compared_ids(&self) -> &[String] {
        let most = MAX_COMPARED - usize::from(self.own.is_some());
        self.compare.get(..most).unwrap_or(&self.compare)
    }

    /// Whether no other release can be compared with them.
    pub fn is_full(&self) -> bool {
        self.chosen() >= MAX_COMPARED
    }

    /// Adds an entry to the comparison unless that is full, or removes it.
    pub fn toggle_comparison(&mut self, id: &str) {
        if let Some(index) = self.compare.iter().position(|known| known == id) {
            self.compare.remove(index);
        } else if !self.is_full() {
            self.compare.push(id.to_owned());
        }
    }

    /// Writes the fragment of an address, without the `#`.
    pub fn to_fragment(&self) -> String {
        let mut text = form_urlencoded::Serializer::new(String::new());
        for param in Param::ALL {
            // What `parse` assumes by itself is left out.
            let is_implied = match param {
                Param::Tab => match self.tab {
                    CatalogTab::List => self.compared() == 0,
                    CatalogTab::Compare => self.compared() > 0,
                    CatalogTab::Timeline => false,
                },
                Param::Sort => self.sort == Sort::default(),
                _ => false,
            };
            let value = self.param(param);
            if !is_implied && !value.is_empty() {
                text.append_pair(param.id(), &value);
            }
        }
        // Commas are allowed in a fragment, and easier to read and to write.
        text.finish().replace("%2C", ",")
    }

    /// The comparison alone, as it is shared.
    #[must_use]
    pub fn comparison(&self) -> Self {
        Self {
            tab: CatalogTab::Compare,
            compare: self.compare.clone(),
            own: self.own.clone(),
            ..Self::default()
        }
    }

    /// The same tab, order, comparison and family, with all releases in the list.
    #[must_use]
    pub fn without_conditions(self) -> Self {
        let Self { tab, sort, compare, own, family, .. } = self;
        Self { tab, sort, compare, own, family, ..Self::default() }
    }

    /// Whether a release is among those that the reader looks for.
    pub fn matches(&self, rated: &Rated) -> bool {
        let evaluation = rated.rating.evaluation();
        self.kind.is_none_or(|kind| kind == rated.entry.kind)
            && self.level.is_none_or(|level| level == evaluation.level)
            && self.label.is_none_or(|label| label == evaluation.label)
            && self.meets.is_none_or(|framework| rated.is_accepted_by(framework))
            && self.since.is_none_or(|year| rated.year() >= Some(year))
            && self.public.is_none_or(|artifact| {
                rated.entry.release[artifact].availability == Availability::Public
            })
            && searchable(&self.text)
                .split_whitespace()
                .all(|word| rated.search_text.contains(word))
    }

    /// The indices of all releases, in the order of the list.
    pub fn sorted_indices(&self, all: &[Rated]) -> Vec<usize> {
        let name = |rated: &Rated| searchable(&rated.entry.release.name);
        let date = |rated: &Rated| rated.entry.release.date.clone();
        let place = |rated: &Rated| rated.rating.evaluation().place.value();
        let mut indices: Vec<usize> = (0..all.len()).collect();
        indices.sort_by(|one, other| {
            let (one, other) = (&all[*one], &all[*other]);
            match self.sort {
                Sort::Level => {
                    place(other).total_cmp(&place(one)).then_with(|| date(other).cmp(&date(one)))
                }
                Sort::Date => date(other).cmp(&date(one)),
                Sort::Name => name(one).cmp(&name(other)),
            }
        });
        indices
    }
}

/// The fragment of the list's address in which others are chosen to be compared with a
/// release, which need not be in the catalog.
pub fn own_fragment(release: &Release) -> String {
    let mut text = form_urlencoded::Serializer::new(String::new());
    text.append_pair(Param::Tab.id(), CatalogTab::List.id());
    text.append_pair(Param::Own.id(), &link::encode_short(release));
    // As `CatalogFilter::to_fragment` writes it.
    text.finish().replace("%2C", ",")
}

/// The years of releases, the newest first.
pub fn years(all: &[Rated]) -> Vec<u32> {
    let years: BTreeSet<u32> = all.iter().filter_map(Rated::year).collect();
    years.into_iter().rev().collect()
}

/// The families that have more than one release, by name, each with the ids of up to
/// [`MAX_COMPARED`] of them: the first, the newest, and some between, in order of time.
pub fn families(all: &[Rated]) -> Vec<(&str, Vec<&str>)> {
    let mut families: Vec<(&str, Vec<&Rated>)> = Vec::new();
    for rated in all.iter().filter(|rated| !rated.entry.family.is_empty()) {
        let family = rated.entry.family.as_str();
        match families.iter_mut().find(|(known, _)| *known == family) {
            Some((_, members)) => members.push(rated),
            None => families.push((family, vec![rated])),
        }
    }
    families.retain(|(_, members)| members.len() > 1);
    families.sort_unstable_by_key(|(family, _)| *family);
    families.into_iter().map(|(family, members)| (family, spread_over_time(members))).collect()
}

/// The ids of up to [`MAX_COMPARED`] of at least two releases, evenly spread over time.
fn spread_over_time(mut members: Vec<&Rated>) -> Vec<&str> {
    members.sort_by(|one, other| one.entry.release.date.cmp(&other.entry.release.date));
    let last = members.len() - 1;
    let steps = MAX_COMPARED.min(members.len()) - 1;
    (0..=steps).map(|step| members[step * last / steps].entry.id.as_str()).collect()
}
