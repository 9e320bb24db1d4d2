//! Licenses by name, and what the meter knows of each.

use std::{fmt, sync::Arc};

use super::terms::{Restriction, Terms};

/// A license as a release states it, with the terms that it was found to have.
///
/// Any text makes one: what the table does not know has unknown terms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct License {
    name: Arc<str>,
    terms: Terms,
}

impl License {
    /// The word for having no license on purpose, where one would be inherited.
    pub const UNLICENSED: &'static str = "unlicensed";

    /// The license of this name: an SPDX id, a model hub's name for it, or any
    /// other text. `None` for blank text.
    pub fn new(name: &str) -> Option<Self> {
        let name = name.trim();
        (!name.is_empty()).then(|| Self { name: name.into(), terms: terms_of(name) })
    }

    /// The name, as it was given.
    pub fn name(&self) -> &str {
        &self.name
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

fn terms_of(name: &str) -> Terms {
    if is_unlicensed(name) {
        return Terms::ABSENT;
    }
    if let Some((_, restrictions)) = READ.iter().find(|(id, _)| id.eq_ignore_ascii_case(name)) {
        return Terms::read(restrictions);
    }
    if OPEN_CONTENT.iter().any(|id| id.eq_ignore_ascii_case(name)) {
        return Terms::APPROVED;
    }
    if ACCEPTED.lines().any(|id| id.eq_ignore_ascii_case(name)) {
        return Terms::APPROVED;
    }
    creative_commons(name).unwrap_or(Terms::UNKNOWN)
}

/// Creative Commons licenses that are not free say in their id what they
/// withhold.
fn creative_commons(name: &str) -> Option<Terms> {
    let name = name.to_ascii_uppercase();
    let parts = name.strip_prefix("CC-BY-")?.split('-');
    let (mut non_commercial, mut no_derivatives) = (false, false);
    for part in parts {
        non_commercial |= part == "NC";
        no_derivatives |= part == "ND";
    }
    match (non_commercial, no_derivatives) {
        (true, true) => {
            Some(Terms::read(&[Restriction::NonCommercial, Restriction::NoDerivatives]))
        }
        (true, false) => Some(Terms::read(&[Restriction::NonCommercial])),
        (false, true) => Some(Terms::read(&[Restriction::NoDerivatives])),
        (false, false) => None,
    }
}

/// The licenses on the SPDX list that the Open Source Initiative or the Free
/// Software Foundation accepts, one id a line. Written by `cargo xtask licenses`
/// from <https://spdx.org/licenses/>.
const ACCEPTED: &str = include_str!("accepted.txt");

/// Licenses that releases state most often, to be offered by name, open ones
/// first.
pub const COMMON: &[&str] = &[
    "Apache-2.0",
    "MIT",
    "BSD-3-Clause",
    "GPL-3.0-only",
    "AGPL-3.0-only",
    "OpenMDW-1.0",
    "CC-BY-4.0",
    "CC-BY-SA-4.0",
    "CC0-1.0",
    "CDLA-Permissive-2.0",
    "ODC-By-1.0",
    "ODbL-1.0",
    "CC-BY-NC-4.0",
    "CC-BY-NC-SA-4.0",
    "bigscience-bloom-rail-1.0",
    "bigcode-openrail-m",
    "creativeml-openrail-m",
    "openrail",
    "deepseek",
    "gemma",
    "llama2",
    "llama3",
    "llama3.1",
    "llama3.2",
    "llama3.3",
    "llama4",
    "mrl",
    "stabilityai-ai-community",
    License::UNLICENSED,
];

/// Open licenses for data and content, which neither the Open Source Initiative
/// nor the Free Software Foundation rates because they are not for software.
///
/// Source: the list in the Model Openness Tool (`LicenseHandler.php`), with
/// PDDL-1.0, which that list spells as no SPDX id does, and the public domain
/// dedications.
const OPEN_CONTENT: &[&str] = &[
    "CC-BY-1.0",
    "CC-BY-2.0",
    "CC-BY-2.5",
    "CC-BY-2.5-AU",
    "CC-BY-3.0",
    "CC-BY-3.0-AT",
    "CC-BY-3.0-AU",
    "CC-BY-3.0-DE",
    "CC-BY-3.0-IGO",
    "CC-BY-3.0-NL",
    "CC-BY-3.0-US",
    "CC-BY-4.0",
    "CC-BY-SA-1.0",
    "CC-BY-SA-2.0",
    "CC-BY-SA-2.0-UK",
    "CC-BY-SA-2.1-JP",
    "CC-BY-SA-2.5",
    "CC-BY-SA-3.0",
    "CC-BY-SA-3.0-AT",
    "CC-BY-SA-4.0",
    "CC-PDDC",
    "CC0-1.0",
    "CDLA-Permissive-1.0",
    "CDLA-Permissive-2.0",
    "CDLA-Sharing-1.0",
    "GFDL-1.3",
    "ODC-By-1.0",
    "ODbL-1.0",
    "OGL-Canada-2.0",
    "OGL-UK-2.0",
    "OGL-UK-3.0",
    "PDDL-1.0",
];

/// Licenses whose terms were read: those that model hubs use beside the SPDX
/// list, and SPDX licenses that nobody accepts as open. No restriction means
/// open.
///
/// Source: each license's own text, by the restrictions of the design's list.
const READ: &[(&str, &[Restriction])] = {
    use Restriction::{Cap, NonCommercial, ResearchOnly, SeparateCommercialLicense, UsePolicy};
    &[
        ("apple-amlr", &[ResearchOnly]),
        ("bigcode-openrail-m", &[UsePolicy]),
        ("bigscience-bloom-rail-1.0", &[UsePolicy]),
        ("bigscience-openrail-m", &[UsePolicy]),
        ("BUSL-1.1", &[SeparateCommercialLicense]),
        ("creativeml-openrail-m", &[UsePolicy]),
        ("deepfloyd-if-license", &[NonCommercial]),
        ("deepseek", &[UsePolicy]),
        ("fair-noncommercial-research-license", &[ResearchOnly, NonCommercial]),
        ("gemma", &[UsePolicy]),
        ("grok2-community", &[UsePolicy, Cap]),
        ("h-research", &[ResearchOnly]),
        ("intel-research", &[ResearchOnly]),
        ("llama2", &[UsePolicy, Cap]),
        ("llama3", &[UsePolicy, Cap]),
        ("llama3.1", &[UsePolicy, Cap]),
        ("llama3.2", &[UsePolicy, Cap]),
        ("llama3.3", &[UsePolicy, Cap]),
        ("llama4", &[UsePolicy, Cap]),
        ("mnpl", &[ResearchOnly, SeparateCommercialLicense]),
        ("mrl", &[ResearchOnly, SeparateCommercialLicense]),
        ("OpenMDW-1.0", &[]),
        ("OpenMDW-1.1", &[]),
        ("openrail", &[UsePolicy]),
        ("openrail++", &[UsePolicy]),
        ("stabilityai-ai-community", &[UsePolicy, Cap]),
    ]
};
