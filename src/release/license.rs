//! Licenses by name, and what the meter knows of each.

use std::{borrow::Cow, fmt, sync::Arc};

use super::{
    expression,
    hub::{ALIASES, KNOWN},
    spelling::Spelling,
    terms::{Restriction, Restrictions, Standing, Terms},
};

/// A license as a release states it, with the terms that it was found to have.
///
/// Any text makes one: what the table does not know has unknown terms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct License {
    name: Arc<str>,
    reading: Reading,
    terms: Terms,
}

/// What a name was read as.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Reading {
    /// An id, letter by letter.
    Id,
    /// Another spelling of this id.
    Spelling(Arc<str>),
    /// An expression of several licenses, or text that is not known.
    Text,
}

impl License {
    /// The word for having no license on purpose, where one would be inherited.
    pub const UNLICENSED: &'static str = "unlicensed";

    /// The license of this name: an SPDX id or expression, a model hub's name
    /// for it, a common spelling of either, or any other text. `None` for blank
    /// text.
    pub fn new(name: &str) -> Option<Self> {
        let name = name.trim();
        if name.is_empty() {
            return None;
        }
        let found = |name| match Found::by(name) {
            Some(Found { id, terms }) if id == name => (Reading::Id, terms),
            Some(Found { id, terms }) => (Reading::Spelling(Arc::from(&*id)), terms),
            None => (Reading::Text, terms_of_text(name)),
        };
        // Told apart first: it is what files say most often.
        let (reading, terms) =
            if is_unlicensed(name) { (Reading::Text, Terms::ABSENT) } else { found(name) };
        Some(Self { name: name.into(), reading, terms })
    }

    /// The name, as it was given.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The id that the name was read as, where it is spelled in another way:
    /// `Apache-2.0` for `apache 2.0`.
    pub fn read_as(&self) -> Option<&str> {
        match &self.reading {
            Reading::Spelling(id) => Some(id),
            Reading::Id | Reading::Text => None,
        }
    }

    /// The id, where the license is known by one; else the name.
    pub fn id(&self) -> &str {
        self.read_as().unwrap_or(&self.name)
    }

    /// Whether its name is the id of one license, letter by letter.
    pub fn is_exact(&self) -> bool {
        self.reading == Reading::Id
    }

    /// What it grants.
    pub const fn terms(&self) -> Terms {
        self.terms
    }

    /// Whether it says that there is no license.
    pub fn is_unlicensed(&self) -> bool {
        is_unlicensed(&self.name)
    }
}

impl fmt::Display for License {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

fn is_unlicensed(name: &str) -> bool {
    name.eq_ignore_ascii_case(License::UNLICENSED)
}

/// The terms of a text that is no single license in the table.
fn terms_of_text(name: &str) -> Terms {
    let terms_of = |id: &str| Some(Found::by(id)?.terms);
    expression::terms(name, terms_of).unwrap_or(Terms::UNKNOWN)
}

/// A license in the table.
struct Found<'a> {
    id: Cow<'a, str>,
    terms: Terms,
}

impl<'a> Found<'a> {
    fn new(id: &'a str, terms: Terms) -> Self {
        Self { id: id.into(), terms }
    }

    /// The license of this id, in any case; else the one that this is a common
    /// spelling of.
    fn by(name: &str) -> Option<Self> {
        if let Some(found) = Self::that(|id| id.eq_ignore_ascii_case(name)) {
            return Some(found);
        }
        let spelling = Spelling::of(name);
        Self::that(|id| spelling.is(id)).or_else(|| creative_commons(name, &spelling))
    }

    /// The license whose id is as asked, or that another such name stands for.
    fn that(is_it: impl Fn(&str) -> bool) -> Option<Self> {
        if let Some(found) = Self::with_id(&is_it) {
            return Some(found);
        }
        let (_, id) = ALIASES.iter().find(|(alias, _)| is_it(alias))?;
        Self::with_id(&|known: &str| known == *id)
    }

    fn with_id(is_it: &impl Fn(&str) -> bool) -> Option<Self> {
        if let Some((id, restrictions)) = KNOWN.iter().find(|(id, _)| is_it(id)) {
            return Some(Self::new(id, restrictions.map_or(Terms::UNKNOWN, Terms::read)));
        }
        let by = ACCEPTED.lines().find_map(|line| {
            let (by, id) = line.split_at_checked(1)?;
            is_it(id).then_some((id, by))
        });
        let open = OPEN_CONTENT.split(' ').find(|id| is_it(id));
        let standing = Standing {
            osi: matches!(by, Some((_, "b" | "o"))),
            fsf: matches!(by, Some((_, "b" | "f"))),
            open_data: open.is_some(),
        };
        let id = by.map(|(id, _)| id).or(open)?;
        Some(Self::new(id, Terms::approved(standing)))
    }
}

/// Creative Commons licenses that are not free say in their id what they
/// withhold.
fn creative_commons(name: &str, spelling: &Spelling) -> Option<Found<'static>> {
    let mut id = Cow::from(name.to_ascii_uppercase());
    if !id.starts_with("CC-BY-") {
        id = Cow::from(NOT_FREE.split(' ').find(|id| spelling.is(id))?);
    }
    let has = |part: &str| id.split('-').any(|found| found == part);
    let restrictions = match (has("NC"), has("ND")) {
        (true, true) => Restrictions::of(&[Restriction::NonCommercial, Restriction::NoDerivatives]),
        (true, false) => Restrictions::of(&[Restriction::NonCommercial]),
        (false, true) => Restrictions::of(&[Restriction::NoDerivatives]),
        (false, false) => return None,
    };
    Some(Found { id, terms: Terms::read(restrictions) })
}

/// The Creative Commons licenses that are not free and of no one country.
const NOT_FREE: &str = "\
    CC-BY-NC-1.0 CC-BY-NC-2.0 CC-BY-NC-2.5 CC-BY-NC-3.0 CC-BY-NC-4.0 CC-BY-NC-SA-1.0 \
    CC-BY-NC-SA-2.0 CC-BY-NC-SA-2.5 CC-BY-NC-SA-3.0 CC-BY-NC-SA-4.0 CC-BY-NC-ND-1.0 \
    CC-BY-NC-ND-2.0 CC-BY-NC-ND-2.5 CC-BY-NC-ND-3.0 CC-BY-NC-ND-4.0 CC-BY-ND-1.0 \
    CC-BY-ND-2.0 CC-BY-ND-2.5 CC-BY-ND-3.0 CC-BY-ND-4.0";

/// The licenses on the SPDX list that the Open Source Initiative (`o`), the Free
/// Software Foundation (`f`) or both (`b`) accept, one a line: the letter and the
/// id. Written by `cargo xtask licenses` from <https://spdx.org/licenses/>.
const ACCEPTED: &str = include_str!("accepted.txt");

/// Open licenses for data and content, which neither the Open Source Initiative
/// nor the Free Software Foundation rates because they are not for software.
///
/// Source: the list in the Model Openness Tool (`LicenseHandler.php`), with
/// PDDL-1.0, which that list spells as no SPDX id does, and the public domain
/// dedications.
const OPEN_CONTENT: &str = "\
    CC-BY-1.0 CC-BY-2.0 CC-BY-2.5 CC-BY-2.5-AU CC-BY-3.0 CC-BY-3.0-AT CC-BY-3.0-AU \
    CC-BY-3.0-DE CC-BY-3.0-IGO CC-BY-3.0-NL CC-BY-3.0-US CC-BY-4.0 CC-BY-SA-1.0 CC-BY-SA-2.0 \
    CC-BY-SA-2.0-UK CC-BY-SA-2.1-JP CC-BY-SA-2.5 CC-BY-SA-3.0 CC-BY-SA-3.0-AT CC-BY-SA-4.0 \
    CC-PDDC CC0-1.0 CDLA-Permissive-1.0 CDLA-Permissive-2.0 CDLA-Sharing-1.0 GFDL-1.3 \
    ODC-By-1.0 ODbL-1.0 OGL-Canada-2.0 OGL-UK-2.0 OGL-UK-3.0 PDDL-1.0";
