//! English, on licenses.

use super::super::{English, capitalize, join_list};
use crate::{
    release::{Basis, Body, Condition, License, LicenseInfo},
    words::{CommonWords, DetailsWords},
};

/// What a license grants, asks and is accepted by, a sentence each.
pub(super) fn about(about: &LicenseInfo, license: &License) -> Vec<String> {
    let mut sentences = vec![English.grants(Some(license))];
    let asked: Vec<String> = about
        .conditions()
        .iter()
        .map(|condition| English.condition(*condition).to_owned())
        .collect();
    if !asked.is_empty() {
        sentences.push(format!("Requires you {}.", join_list(&asked, "and")));
    }
    let standing = license.terms().standing();
    let bodies: Vec<String> = Body::ALL
        .into_iter()
        .filter(|body| standing.has(*body))
        .map(|body| English.body(body).to_owned())
        .collect();
    if !bodies.is_empty() {
        sentences.push(format!("{}.", capitalize(&join_list(&bodies, "and"))));
    } else if about.is_spdx() && license.terms().basis() == Basis::Unknown {
        sentences.push(
            "On the SPDX list, but not approved as open by OSI, FSF or Open Definition.".to_owned(),
        );
    }
    if about.is_deprecated {
        sentences.push("SPDX now uses a different ID.".to_owned());
    }
    sentences
}

pub(super) const fn condition(condition: Condition) -> &'static str {
    match condition {
        Condition::Credit => "to credit the authors",
        Condition::Notice => "to keep its notices",
        Condition::StateChanges => "to say what was changed",
        Condition::ShareAlike => "to share modified versions under the same license",
        Condition::PassOnTerms => "to pass its limits on to every recipient",
        Condition::ShowName => "to show its name on what is built with it",
        Condition::OutputLimit => "not to improve other models with its outputs",
    }
}

pub(super) const fn body(body: Body) -> &'static str {
    match body {
        Body::Osi => "OSI-approved",
        Body::Fsf => "FSF-free",
        Body::OpenData => "on the list of open data licenses",
    }
}

/// What to know of a list of licenses.
pub(super) fn found(found: &[LicenseInfo], query: &str) -> String {
    match (found.len(), query.trim()) {
        (_, "") => "Type to search all SPDX and model hub licenses.".to_owned(),
        (0, _) => "Not a recognized license, so treated as restricted.".to_owned(),
        (_, _) => "Or type any other license.".to_owned(),
    }
}
