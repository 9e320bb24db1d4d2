//! What there is to say of a license beside its terms: what it is called, where
//! its text is, what it asks in return.
//!
//! Nothing here changes a verdict, so the page loads it only when it is asked
//! for.

use super::{
    License,
    hub::{HUB, Hub},
    spelling::Spelling,
    terms::{Basis, Condition},
};

/// A license that the tables name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct About {
    /// Its id, as SPDX or the hubs spell it.
    pub id: &'static str,
    /// Its full name.
    pub name: &'static str,
    /// What the hubs' table has beside that; `None` for one on the SPDX list.
    hub: Option<&'static Hub>,
    /// Whether SPDX has another id for it by now.
    pub is_deprecated: bool,
}

impl About {
    /// Every license that the tables name: those of model hubs, then those on
    /// the SPDX list.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::listed(SPDX)
    }

    /// Every license of model hubs, then those of an SPDX list as it is written in
    /// `src/release/spdx.txt`.
    pub fn listed(spdx: &'static str) -> impl Iterator<Item = Self> {
        let is_of_hub = |id: &str| HUB.iter().any(|hub| hub.id.eq_ignore_ascii_case(id));
        HUB.iter().map(Self::of_hub).chain(read(spdx).filter(move |about| !is_of_hub(about.id)))
    }

    /// What the tables say of this license.
    pub fn of(license: &License) -> Option<Self> {
        let id = license.id();
        let hub = HUB.iter().find(|hub| hub.id.eq_ignore_ascii_case(id)).map(Self::of_hub);
        hub.or_else(|| read(SPDX).find(|about| about.id.eq_ignore_ascii_case(id)))
    }

    /// The licenses whose id or name has each word of the query, at most this
    /// many, the best first. All of them for a blank query.
    pub fn search(query: &str, most: usize) -> Vec<Self> {
        let words: Vec<&str> = query.split_whitespace().collect();
        let spelling = Spelling::of(query);
        let mut found: Vec<(u8, Self)> = Self::all()
            .filter(|about| words.iter().all(|word| has(about.id, word) || has(about.name, word)))
            .map(|about| (about.rank(&spelling, words.first().copied()), about))
            .collect();
        // Stable, so that those of model hubs stay before the rest.
        found.sort_by_key(|(rank, _)| *rank);
        found.into_iter().take(most).map(|(_, about)| about).collect()
    }

    /// How far down the list of what was found it belongs.
    fn rank(&self, spelling: &Spelling, first: Option<&str>) -> u8 {
        if spelling.is(self.id) {
            return 0;
        }
        let starts = first.is_some_and(|first| starts_with(self.id, first));
        let is_accepted =
            self.license().is_some_and(|license| !license.terms().standing().is_empty());
        1 + 4 * u8::from(self.is_deprecated) + 2 * u8::from(!starts) + u8::from(!is_accepted)
    }

    /// The license of this id.
    pub fn license(&self) -> Option<License> {
        License::new(self.id)
    }

    /// Whether it is on the SPDX list, and not among those that hubs add.
    pub const fn is_spdx(&self) -> bool {
        self.hub.is_none()
    }

    /// Where its text is.
    pub fn url(&self) -> String {
        match self.hub {
            Some(hub) => hub.url.to_owned(),
            None => format!("https://spdx.org/licenses/{}.html", self.id),
        }
    }

    /// What it asks in return, as far as is known.
    pub fn conditions(&self) -> &'static [Condition] {
        self.hub.map_or_else(|| conditions(self.id), |hub| hub.conditions)
    }

    fn of_hub(hub: &'static Hub) -> Self {
        Self { id: hub.id, name: hub.name, hub: Some(hub), is_deprecated: false }
    }
}

/// Whether the text has the part in it, in any case.
fn has(text: &str, part: &str) -> bool {
    let (text, part) = (text.as_bytes(), part.as_bytes());
    part.is_empty() || text.windows(part.len()).any(|found| found.eq_ignore_ascii_case(part))
}

/// Whether the text starts with the part, in any case.
fn starts_with(text: &str, part: &str) -> bool {
    text.get(..part.len()).is_some_and(|start| start.eq_ignore_ascii_case(part))
}

/// The SPDX list, one a line: id, tab, full name, and a second tab if SPDX no longer
/// recommends it.
const SPDX: &str = include_str!("spdx.txt");

fn read(spdx: &'static str) -> impl Iterator<Item = About> {
    spdx.lines().filter_map(|line| {
        let mut columns = line.split('\t');
        let (id, name) = (columns.next()?, columns.next()?);
        Some(About { id, name, hub: None, is_deprecated: columns.next().is_some() })
    })
}

/// What a license on the SPDX list asks in return, by the family that its id
/// tells.
///
/// Source: each family's own text.
fn conditions(id: &str) -> &'static [Condition] {
    use Condition::{Credit, Notice, ShareAlike, StateChanges};
    const FAMILIES: &[(&str, &[Condition])] = &[
        ("0BSD", &[]),
        ("CC0", &[]),
        ("PDDL", &[]),
        ("CC-PDDC", &[]),
        ("Unlicense", &[]),
        ("WTFPL", &[]),
        ("MIT-0", &[]),
        ("CC-BY-SA", &[Credit, StateChanges, ShareAlike]),
        ("CC-BY-NC-SA", &[Credit, StateChanges, ShareAlike]),
        ("CC-BY", &[Credit, StateChanges]),
        ("ODC-By", &[Credit, Notice]),
        ("ODbL", &[Credit, Notice, ShareAlike]),
        ("CDLA-Sharing", &[Notice, ShareAlike]),
        ("Apache-2", &[Notice, StateChanges]),
        ("GPL", &[Notice, StateChanges, ShareAlike]),
        ("LGPL", &[Notice, StateChanges, ShareAlike]),
        ("AGPL", &[Notice, StateChanges, ShareAlike]),
        ("GFDL", &[Notice, StateChanges, ShareAlike]),
        ("MPL", &[Notice, ShareAlike]),
        ("EPL", &[Notice, ShareAlike]),
        ("EUPL", &[Notice, StateChanges, ShareAlike]),
        ("OSL", &[Notice, StateChanges, ShareAlike]),
        ("OFL", &[Notice, ShareAlike]),
    ];
    let of_family = FAMILIES.iter().find(|(family, _)| id.starts_with(family));
    let is_accepted =
        || License::new(id).is_some_and(|license| license.terms().basis() == Basis::Approved);
    match of_family {
        Some((_, conditions)) => conditions,
        None if is_accepted() => &[Notice],
        None => &[],
    }
}
