//! What the library promises without a page.
#![expect(
    clippy::panic,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "what is not there must fail its test"
)]

mod advice;
mod catalog;
mod common;
mod conformance;
mod formats;
mod four_level_properties;
mod four_level_rules;
mod frameworks;
mod licenses;
mod links;
mod mof;
mod mof_yaml;
mod panels;
mod query;
mod read;
mod release;
mod sentences;
mod share;
mod snapshots;
mod words;
