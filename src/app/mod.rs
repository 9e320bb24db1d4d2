//! The page, in three programs: what it shows at first (feature `app`), what it
//! does once it can be used (feature `desk`), and the worker that reads files
//! (feature `reader`); and the page of the catalog (feature `releases`). `host` alone
//! touches the browser.

#[cfg(any(feature = "app", feature = "releases"))]
mod drawn;
#[cfg(any(feature = "app", feature = "desk", feature = "releases"))]
mod host;

#[cfg(feature = "desk")]
pub mod desk;
#[cfg(feature = "app")]
pub mod page;
#[cfg(any(feature = "desk", feature = "reader"))]
pub mod reader;
#[cfg(feature = "releases")]
pub mod releases;
