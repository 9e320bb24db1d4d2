//! Licenses by name, with the terms that each is known to have.

use std::{fmt, sync::Arc};

use super::{
    expression,
    hub_licenses::{ALIASES, KNOWN},
    normalized_name::NormalizedName,
    terms::{Restriction, Restrictions, Standing, Terms},
};

/// A license as a release states it, with its terms.
///
/// Any text is a license: one that the tables do not have has unknown terms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct License {
    name: Arc<str>,
    reading: Reading,
    terms: Terms,
}

/// How a name was recognized.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Reading {
    /// As an id, letter by letter.
    Id,
    /// As another spelling of this id.
    Spelling(Arc<str>),
    /// As an expression of several licenses, or not at all.
    Text,
}

impl License {
    /// The name that states that there is no license, where one would be inherited.
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
            Some(Found { id, terms }) => (Reading::Spelling(Arc::from(id)), terms),
            None => (Reading::Text, terms_of_text(name)),
        };
        // Checked first, since it is the most frequent name in files.
        let (reading, terms) =
            if is_unlicensed(name) { (Reading::Text, Terms::ABSENT) } else { found(name) };
        Some(Self { name: name.into(), reading, terms })
    }

    /// The name as it was stated.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The id, if the name is another spelling of it: `Apache-2.0` for `apache 2.0`.
    pub fn read_as(&self) -> Option<&str> {
        match &self.reading {
            Reading::Spelling(id) => Some(id),
            Reading::Id | Reading::Text => None,
        }
    }

    /// The id, if the license has one; else the name.
    pub fn id(&self) -> &str {
        self.read_as().unwrap_or(&self.name)
    }

    /// Whether the name is the id of one license, letter by letter.
    pub fn is_exact(&self) -> bool {
        self.reading == Reading::Id
    }

    /// What it grants.
    pub const fn terms(&self) -> Terms {
        self.terms
    }

    /// Whether it states that there is no license.
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

/// The terms of a name that is not one license of the tables.
fn terms_of_text(name: &str) -> Terms {
    let terms_of = |id: &str| Some(Found::by(id)?.terms);
    expression::terms(name, terms_of).unwrap_or(Terms::UNKNOWN)
}

/// A license of the tables.
struct Found {
    id: &'static str,
    terms: Terms,
}

impl Found {
    const fn new(id: &'static str, terms: Terms) -> Self {
        Self { id, terms }
    }

    /// The license with this id, in any case; else the one that this is a common spelling
    /// of.
    fn by(name: &str) -> Option<Self> {
        if let Some(found) = Self::that(|id| id.eq_ignore_ascii_case(name)) {
            return Some(found);
        }
        let spelling = NormalizedName::of(name);
        Self::that(|id| id != BY_ID_ALONE && spelling.is(id))
    }

    /// The license whose id, or one of whose aliases, fulfills this.
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
        if let Some(id) = by.map(|(id, _)| id).or(open) {
            return Some(Self::new(id, Terms::approved(standing)));
        }
        BY_TEXT.iter().find_map(|(ids, restrictions)| {
            let id = ids.split(' ').find(|id| is_it(id))?;
            Some(Self::new(id, Terms::read(Restrictions::of(restrictions))))
        })
    }
}

/// The id that is a license of its own, while whatever else has this name is one of several
/// later ones: `Llama Community License`.
pub(super) const BY_ID_ALONE: &str = "llama";

/// Licenses that are on none of the lists of what is open, by their restrictions. First names
/// without a version, where each version that SPDX lists is accepted: a version is never made
/// up, and whichever is meant grants as much. With them two ports that the lists leave out. Then
/// the Creative Commons licenses that are not open, as SPDX lists them, and without a version.
const BY_TEXT: [(&str, &[Restriction]); 5] = [
    (
        "\
    CC-BY CC-BY-SA CC-BY-SA-3.0-DE CC-BY-SA-3.0-IGO AFL AGPL APSL Apache Artistic CDDL CDLA-Permissive ECL EFL EPL LPL MPL NPL OFL OSL OpenMDW \
    PHP Python RPL",
        &[],
    ),
    (
        "\
        CC-BY-NC-SA CC-BY-NC-SA-1.0 CC-BY-NC-SA-2.0 CC-BY-NC-SA-2.0-DE \
        CC-BY-NC-SA-2.0-FR CC-BY-NC-SA-2.0-UK CC-BY-NC-SA-2.5 CC-BY-NC-SA-3.0 \
        CC-BY-NC-SA-3.0-DE CC-BY-NC-SA-3.0-IGO CC-BY-NC-SA-4.0",
        &[Restriction::NonCommercial],
    ),
    (
        "\
        CC-BY-NC-ND CC-BY-NC-ND-1.0 CC-BY-NC-ND-2.0 CC-BY-NC-ND-2.5 CC-BY-NC-ND-3.0 \
        CC-BY-NC-ND-3.0-DE CC-BY-NC-ND-3.0-IGO CC-BY-NC-ND-4.0",
        &[Restriction::NonCommercial, Restriction::NoDerivatives],
    ),
    (
        "\
        CC-BY-NC CC-BY-NC-1.0 CC-BY-NC-2.0 CC-BY-NC-2.5 CC-BY-NC-3.0 CC-BY-NC-3.0-DE \
        CC-BY-NC-3.0-IGO CC-BY-NC-4.0",
        &[Restriction::NonCommercial],
    ),
    (
        "\
        CC-BY-ND CC-BY-ND-1.0 CC-BY-ND-2.0 CC-BY-ND-2.5 CC-BY-ND-3.0 CC-BY-ND-3.0-DE \
        CC-BY-ND-4.0",
        &[Restriction::NoDerivatives],
    ),
];

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
