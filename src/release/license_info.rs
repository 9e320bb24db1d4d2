//! The name, the address and the conditions of a license.
//!
//! No verdict depends on them, so the page loads them only when they are needed.

use super::{
    License,
    hub_licenses::{FAMILIES, HUB_LICENSES, HubLicense},
    normalized_name::NormalizedName,
    terms::{Basis, Condition},
};

/// A license of the tables: those of model hubs, and the SPDX list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LicenseInfo {
    /// Its id, as SPDX or the hubs spell it.
    pub id: &'static str,
    /// Its full name.
    pub name: &'static str,
    /// Its entry among the licenses of model hubs; `None` if it is from the SPDX list.
    hub: Option<&'static HubLicense>,
    /// Whether SPDX has replaced its id by another.
    pub is_deprecated: bool,
}

impl LicenseInfo {
    /// Every license: those of model hubs, then those of the SPDX list.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::listed(SPDX)
    }

    /// The same with this SPDX list, in the format of `src/release/spdx.txt`.
    pub fn listed(spdx: &'static str) -> impl Iterator<Item = Self> {
        let is_of_hub = |id: &str| HUB_LICENSES.iter().any(|hub| hub.id.eq_ignore_ascii_case(id));
        HUB_LICENSES
            .iter()
            .map(Self::of_hub)
            .chain(parse_list(spdx).filter(move |about| !is_of_hub(about.id)))
    }

    /// The entry of this license, if the tables have it.
    pub fn of(license: &License) -> Option<Self> {
        let id = license.id();
        let hub = HUB_LICENSES.iter().find(|hub| hub.id.eq_ignore_ascii_case(id)).map(Self::of_hub);
        hub.or_else(|| parse_list(SPDX).find(|about| about.id.eq_ignore_ascii_case(id)))
    }

    /// The licenses whose id or name has every word of the query, the best match first, at
    /// most `limit`. A blank query matches all of them.
    pub fn search(query: &str, limit: usize) -> Vec<Self> {
        let words: Vec<&str> = query.split_whitespace().collect();
        let spelling = NormalizedName::of(query);
        let mut found: Vec<(u8, Self)> = Self::all()
            .filter(|about| words.iter().all(|word| has(about.id, word) || has(about.name, word)))
            .map(|about| (about.rank(&spelling, words.first().copied()), about))
            .collect();
        // A stable sort keeps those of model hubs first.
        found.sort_by_key(|(rank, _)| *rank);
        found.into_iter().take(limit).map(|(_, about)| about).collect()
    }

    /// Its rank among the matches of a search; the lowest is the best.
    fn rank(&self, spelling: &NormalizedName, first: Option<&str>) -> u8 {
        if spelling.is(self.id) {
            return 0;
        }
        let starts = first.is_some_and(|first| starts_with(self.id, first));
        let is_accepted =
            self.license().is_some_and(|license| !license.terms().standing().is_empty());
        1 + 4 * u8::from(self.is_deprecated) + 2 * u8::from(!starts) + u8::from(!is_accepted)
    }

    /// The license with this id.
    pub fn license(&self) -> Option<License> {
        License::new(self.id)
    }

    /// Whether it is from the SPDX list rather than a model hub.
    pub const fn is_spdx(&self) -> bool {
        self.hub.is_none()
    }

    /// The address of its text.
    pub fn url(&self) -> String {
        match self.hub {
            Some(hub) => hub.url.to_owned(),
            None => format!("https://spdx.org/licenses/{}.html", self.id),
        }
    }

    /// Whether the address is of its text, rather than of a list that explains its id.
    pub(super) fn has_own_url(&self) -> bool {
        self.hub.is_none_or(|hub| hub.url != FAMILIES)
    }

    /// Its conditions, as far as they are known.
    pub fn conditions(&self) -> &'static [Condition] {
        self.hub.map_or_else(|| conditions(self.id), |hub| hub.conditions)
    }

    fn of_hub(hub: &'static HubLicense) -> Self {
        Self { id: hub.id, name: hub.name, hub: Some(hub), is_deprecated: false }
    }
}

/// Whether the text contains the part, in any case.
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

fn parse_list(spdx: &'static str) -> impl Iterator<Item = LicenseInfo> {
    spdx.lines().filter_map(|line| {
        let mut columns = line.split('\t');
        let (id, name) = (columns.next()?, columns.next()?);
        Some(LicenseInfo { id, name, hub: None, is_deprecated: columns.next().is_some() })
    })
}

/// The conditions of a license on the SPDX list, by the prefix of its id.
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
