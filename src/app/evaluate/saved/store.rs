//! The evaluations that this browser keeps.

use crate::{
    app::browser::{storage, time},
    catalog,
    formats::saved_evaluations::SavedEvaluations,
    link,
    release::Release,
};

/// What is saved.
pub(in crate::app) fn load() -> SavedEvaluations {
    SavedEvaluations::parse(&storage::get(storage::SAVED_EVALUATIONS).unwrap_or_default())
}

/// Stores this in place of what is saved, and returns whether that worked: storage that is
/// full or forbidden keeps what it had.
pub(in crate::app) fn store(saved: &SavedEvaluations) -> bool {
    storage::set(storage::SAVED_EVALUATIONS, &saved.to_text())
}

/// Saves a release, and returns whether that worked.
pub(in crate::app) fn save(release: Release) -> bool {
    save_all(vec![release])
}

/// Saves releases, of which the first is to stand first, and returns whether that worked.
pub(in crate::app) fn save_all(releases: Vec<Release>) -> bool {
    let mut saved = load();
    let day = time::today().to_string();
    for release in releases.into_iter().rev() {
        saved.save(&day, release);
    }
    store(&saved)
}

/// Saves a release that another one has taken the place of on the page, unless it says
/// nothing, or is as the catalog has it: the example, or what the page was started from.
pub(in crate::app) fn keep_displaced(release: &Release, origin: Option<&Release>) {
    let is_known = Some(release) == origin
        || *release == Release::default()
        || link::encode(release) == catalog::FIRST_LINK;
    if !is_known {
        save(release.clone());
    }
}

/// Saves what was on the page at the last visit, if a link has shown something else since.
pub(in crate::app) fn keep_last_visit(current: &Release) {
    let Some(text) = storage::get(storage::DISPLACED_RELEASE) else { return };
    storage::remove(storage::DISPLACED_RELEASE);
    let (release, _) = link::decode(&text);
    if release != *current {
        keep_displaced(&release, None);
    }
}
