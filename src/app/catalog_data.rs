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

/// The catalog, once it is there: it is loaded when it is first wanted, and again, if it
/// did not come, whenever `attempt` changes.
#[hook]
pub(super) fn use_catalog<A: PartialEq + 'static>(
    is_wanted: bool,
    attempt: A,
) -> Option<Rc<[CatalogEntry]>> {
    let entries = use_state(|| None);
    {
        let entries = entries.clone();
        use_effect_with((is_wanted, attempt), move |(is_wanted, _)| {
            if *is_wanted && entries.is_none() {
                spawn_local(async move { entries.set(load().await) });
            }
        });
    }
    (*entries).clone()
}
