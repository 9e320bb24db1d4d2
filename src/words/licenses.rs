//! Licenses in words.

use super::{DetailsPhrase, DetailsWords, common::Last, template::capitalized};
use crate::release::{Basis, Body, License, LicenseInfo};

impl DetailsWords {
    /// What a license that the tables name grants, asks and is accepted by, a sentence each.
    pub fn about(self, about: &LicenseInfo, license: &License) -> Vec<String> {
        let common = self.common();
        let mut sentences = vec![common.grants(Some(license))];
        let asked: Vec<_> =
            about.conditions().iter().map(|condition| self.condition(*condition)).collect();
        if !asked.is_empty() {
            sentences.push(self.requires_you(&common.list(&asked, Last::And)));
        }
        let standing = license.terms().standing();
        let bodies = Body::ALL.into_iter().filter(|body| standing.has(*body));
        let bodies: Vec<_> = bodies.map(|body| self.body(body)).collect();
        if !bodies.is_empty() {
            sentences.push(self.accepted_by(&capitalized(&common.list(&bodies, Last::And))));
        } else if about.is_spdx() && license.terms().basis() == Basis::Unknown {
            sentences.push(self.phrase(DetailsPhrase::SpdxNotApproved).to_owned());
        }
        if about.is_deprecated {
            sentences.push(self.phrase(DetailsPhrase::SpdxDeprecated).to_owned());
        }
        sentences
    }

    /// All of these sentences.
    pub fn license_summary(self, about: &LicenseInfo, license: &License) -> String {
        self.common().sentences(&self.about(about, license))
    }

    /// These sentences without what it grants.
    pub fn license_conditions(self, about: &LicenseInfo, license: &License) -> String {
        let sentences = self.about(about, license);
        self.common().sentences(sentences.get(1..).unwrap_or_default())
    }

    /// What to know of a list of licenses that were found, and what to do if it is not among
    /// them.
    pub fn found(self, found: &[LicenseInfo], query: &str) -> &'static str {
        self.phrase(match (found.len(), query.trim()) {
            (_, "") => DetailsPhrase::TypeToSearch,
            (0, _) => DetailsPhrase::NotFound,
            (_, _) => DetailsPhrase::OrTypeAnother,
        })
    }
}
