//! The licenses that a file states, by the ids that they are read as.

use std::collections::HashSet;

use super::{super::mof_yaml::NoticeKind, ImportResult, Warning};
use crate::{
    link::{BASE_LICENSE, license_key},
    release::{Artifact, Basis, License, Scope, recognize},
};

/// Most licenses that one scope is put together from. Further ones are licenses that are not
/// known.
const MAX_LICENSES: usize = 50;

/// Whether a license stands for what is beside it.
pub(in crate::formats) fn stands_for_another(name: &str) -> bool {
    matches!(name, "other" | "Other" | "OTHER" | "unknown")
}

/// What `other` stands for, of a name and an address beside it: the first of which anything is
/// known, else the first.
pub(super) fn beside<'a>(texts: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let texts: Vec<&str> = texts.into_iter().collect();
    let is_known = |text: &&&str| recognize(text).is_some_and(|license| is_known(&license));
    texts.iter().find(is_known).or(texts.first()).map(|text| (*text).to_owned())
}

/// Whether the terms of a license are known.
fn is_known(license: &License) -> bool {
    license.terms().basis() != Basis::Unknown
}

/// The license that a stated one is read as, where its own name is not an id.
pub(in crate::formats) fn by_id(stated: &License) -> Option<License> {
    let read = recognize(stated.name())?;
    (read.id() != stated.name() && is_known(&read)).then(|| License::new(read.id())).flatten()
}

impl ImportResult {
    /// Replaces every stated license by the one that it is read as, and tells what is not known.
    pub(super) fn read_licenses(&mut self) {
        for scope in Scope::all() {
            if let Some(stated) = self.stated.stated(scope).cloned() {
                let read = self.read_license(stated, license_key(scope));
                self.stated.state(scope, Some(read));
            }
        }
        if let Some(stated) = self.stated.base.license.take() {
            self.stated.base.license = Some(self.read_license(stated, BASE_LICENSE));
        }
    }

    /// The license that a stated one is read as; what is not known is told.
    fn read_license(&mut self, stated: License, path: &str) -> License {
        if stated.is_unlicensed() {
            return stated;
        }
        if let Some(read) = by_id(&stated) {
            let read_as = NoticeKind::Respelled(stated.name().to_owned(), read.id().to_owned());
            self.warn(path, Warning::Mof(read_as));
            return read;
        }
        if !is_known(&stated) {
            let unknown = NoticeKind::UnknownLicense(stated.name().to_owned());
            self.warn(path, Warning::Mof(unknown));
        }
        stated
    }

    /// States licenses for a scope, which all apply, if there are any.
    pub(super) fn state_license(&mut self, scope: Scope, names: &[String], place: &str) {
        if let Some(license) = self.joined_license(names, place) {
            self.stated.state(scope, Some(license));
        }
    }

    /// The one license of several that all apply, by the ids that they are read as; `None` if
    /// none of them is one.
    pub(super) fn joined_license(&mut self, names: &[String], place: &str) -> Option<License> {
        let mut ids: Vec<String> = Vec::new();
        let mut seen = HashSet::new();
        let mut own = HashSet::new();
        let mut names = names.iter().map(|name| name.trim()).filter(|name| own.insert(*name));
        let read: Vec<&str> = names.by_ref().take(MAX_LICENSES).collect();
        let unread = names.next().map(|_| "unknown");
        for name in read.into_iter().chain(unread) {
            let Some(license) = recognize(name) else { continue };
            if license.id() != name && !license.is_unlicensed() {
                let read_as = NoticeKind::Respelled(name.to_owned(), license.id().to_owned());
                self.warn(place, Warning::Mof(read_as));
            } else if !is_known(&license) && !license.is_unlicensed() {
                let unknown = NoticeKind::UnknownLicense(license.name().to_owned());
                self.warn(place, Warning::Mof(unknown));
            }
            if seen.insert(license.id().to_owned()) {
                ids.push(license.id().to_owned());
            }
        }
        let all = match &ids[..] {
            [] => return None,
            [only] => only.clone(),
            several => {
                // A choice is one part of what applies.
                let is_choice = |id: &String| id.to_ascii_uppercase().contains(" OR ");
                let part = |id: &String| if is_choice(id) { format!("({id})") } else { id.clone() };
                let all = several.iter().map(part).collect::<Vec<_>>().join(" AND ");
                self.warn(place, Warning::SeveralLicenses(all.clone()));
                all
            }
        };
        License::new(&all)
    }

    /// States the licenses of what the model was made from, a list for each: only if none of
    /// them lacks one is anything known of the whole.
    pub(super) fn state_base_license(&mut self, bases: &[Vec<String>], place: &str) {
        if bases.iter().all(|licenses| !licenses.is_empty()) {
            self.stated.base.license = self.joined_license(&bases.concat(), place);
        }
    }

    /// The licenses that count of those that were declared and concluded: the former, if there
    /// are any. Where the others differ, they are told.
    pub(super) fn counting(
        &mut self,
        declared: Vec<String>,
        concluded: Vec<String>,
        place: &str,
    ) -> Vec<String> {
        if declared.is_empty() {
            return concluded;
        }
        if !concluded.is_empty() && declared != concluded {
            self.warn(place, Warning::Concluded(concluded.join(" AND ")));
        }
        declared
    }

    /// States the licenses of data sets, a list for each. Where one has none, there is none
    /// for the whole: the model's license is not that of its data.
    pub(super) fn state_data_license(
        &mut self,
        artifact: Artifact,
        sets: &[Vec<String>],
        place: &str,
    ) {
        let scope = Scope::Artifact(artifact);
        if sets.iter().all(|licenses| !licenses.is_empty()) {
            self.state_license(scope, &sets.concat(), place);
        } else {
            self.warn(place, Warning::DataWithoutLicense(artifact));
            self.stated.state(scope, License::new(License::UNLICENSED));
        }
    }
}
