//! The licenses that the Model Openness Framework's tool knows.
//!
//! Source: `LicenseHandler.php` and the license lists in
//! <https://github.com/lfai/model_openness_tool> at 8b5d30e.

use crate::release::{ArtifactType, License};

/// Licenses that are open here, and not on the tool's list: two that it spells
/// as no SPDX id does or leaves out, and those accepted since March 2024, when
/// it took the SPDX list over (3.23; its file says `cca0be7`).
const NOT_ON_ITS_LIST: [&str; 12] = [
    "PDDL-1.0",
    "CC-PDDC",
    "ALGLIB-Documentation",
    "BSD-3-Clause-Open-MPI",
    "BSD-ask-to-endorse",
    "CDDL-1.1",
    "CNRI-Python-GPL-Compatible",
    "curl",
    "OSC-1.0",
    "Python-2.0.1",
    "W3C-20150513",
    "WordNet",
];

/// The one license on the tool's list that nobody had accepted when it was added.
pub(super) const OPEN_MDW: &str = "OpenMDW-1.0";

/// Whether the tool counts a license as open: an SPDX id, compared letter by
/// letter, that the Open Source Initiative or the Free Software Foundation
/// accepts or that is on its list of open data licenses; or `OpenMDW-1.0`.
pub fn is_open(license: &License) -> bool {
    license.name() == OPEN_MDW
        || license.is_exact()
            && !license.terms().standing().is_empty()
            && !NOT_ON_ITS_LIST.contains(&license.name())
}

/// Licenses that the tool takes to be meant for a type of component.
pub(super) const fn meant_for(of: ArtifactType) -> &'static [&'static str] {
    match of {
        ArtifactType::Code => &[
            "0BSD",
            "AFL-1.1",
            "AFL-1.2",
            "AFL-2.0",
            "AFL-2.1",
            "AFL-3.0",
            "Apache-1.0",
            "Apache-1.1",
            "Apache-2.0",
            "ECL-1.0",
            "ECL-2.0",
            "ISC",
            "MIT",
            "MIT-0",
            "MulanPSL-1.0",
            "MulanPSL-2.0",
            "NCSA",
            "UPL-1.0",
        ],
        ArtifactType::Data => {
            &["C-UDA-1.0", "CDLA-Permissive-1.0", "CDLA-Permissive-2.0", "PDDL-1.0"]
        }
        ArtifactType::Document => &[
            "Apache-2.0",
            "CC-BY-4.0",
            "CC-BY-SA-3.0",
            "CC-BY-SA-4.0",
            "CC-PDDC",
            "CC0-1.0",
            "FreeBSD-DOC",
        ],
    }
}
