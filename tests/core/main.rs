//! What the library promises without a page.
#![expect(
    clippy::panic,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "what is not there must fail its test"
)]

mod advice;
mod base;
mod catalog;
mod catalog_filter;
mod catalog_search;
mod common;
mod dates;
mod export_cyclonedx;
mod formats;
mod four_level_properties;
mod four_level_rules;
mod frameworks;
mod gates;
mod import;
mod license_names;
mod licenses;
mod links;
mod mof;
mod mof_yaml;
mod pseudo;
mod release;
mod release_properties;
mod sentences;
mod share;
mod snapshots;
mod take_away;
mod words;
