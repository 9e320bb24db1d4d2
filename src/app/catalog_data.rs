//! The catalog, which is a file of its own that loads when it is wanted.

use std::{cell::RefCell, rc::Rc};

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::browser::fetch;
use crate::catalog::{self, CatalogEntry};

thread_local! {
    static CATALOG: RefCell<Option<Rc<[CatalogEntry]>>> = const { RefCell::new(None) };
}

/// Loads the catalog, once; none if it does not come.
pub(super) async fn load() -> Option<Rc<[CatalogEntry]>> {
    if let Some(entries) = CATALOG.with_borrow(Clone::clone) {
        return Some(entries);
    }
    let text = fetch::text(&fetch::catalog_url()).await?;
    let entries: Rc<[CatalogEntry]> = catalog::deserialize(&text).into();
    if entries.is_empty() {
        return None;
    }
    CATALOG.set(Some(Rc::clone(&entries)));
    Some(entries)
}

/// The catalog, as far as it has come.
#[derive(Clone, PartialEq)]
pub(super) enum Catalog {
    /// It has not come yet, or nobody wants it.
    Loading,
    /// It does not come.
    Failed,
    /// It is there.
    Loaded(Rc<[CatalogEntry]>),
}

impl Catalog {
    /// The entries that are there.
    pub(super) fn entries(&self) -> &[CatalogEntry] {
        match self {
            Self::Loading | Self::Failed => &[],
            Self::Loaded(entries) => entries,
        }
    }
}

/// The catalog: it is loaded when it is first wanted, and again, if it did not come, whenever
/// `attempt` changes.
#[hook]
pub(super) fn use_catalog<A: PartialEq + 'static>(is_wanted: bool, attempt: A) -> Catalog {
    let catalog = use_state(|| Catalog::Loading);
    {
        let catalog = catalog.clone();
        use_effect_with((is_wanted, attempt), move |(is_wanted, _)| {
            if *is_wanted && !matches!(*catalog, Catalog::Loaded(_)) {
                spawn_local(async move {
                    catalog.set(load().await.map_or(Catalog::Failed, Catalog::Loaded));
                });
            }
        });
    }
    (*catalog).clone()
}
