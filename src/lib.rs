//! How open is an AI model release, why, and what would raise it.
//!
//! Data flows one way: a [`Release`](release::Release) becomes a [`Rating`], which is put into
//! [`words`], and the page shows them. Nothing that scores knows about the web.
//!
//! | module | what it contains |
//! | --- | --- |
//! | [`release`] | what a release is: artifacts, availability, licenses and what they grant |
//! | [`frameworks`] | what releases are rated by: the four-level scale, and four that people cite |
//! | [`advice`] | the fewest changes that raise a verdict |
//! | [`rating`] | all that follows from a release, calculated once |
//! | [`difference`] | what a change to a release changes in its rating |
//! | [`tradeoffs`] | what the state of a release protects, and what it costs |
//! | [`link`] | a release as a link |
//! | [`formats`] | the formats that releases are imported from and exported to |
//! | [`date`] | the dates of releases |
//! | [`catalog`] | releases that people ask about, with the source of each fact |
//! | [`words`] | every word that a reader sees, a folder a language |
//! | `app` | the page (feature `app`) |
//! | `api` | what JavaScript can call (feature `api`) |
//! | `cli` | the command (feature `cli`) |
//!
//! ```
//! use openness_meter::{
//!     evaluate,
//!     frameworks::four_level::{Label, Level},
//!     release::{Artifact, Availability, License, Release},
//! };
//!
//! let mut release = Release { name: "Mixtral 8x7B".to_owned(), ..Release::default() };
//! release.licenses.release = License::new("Apache-2.0");
//! for id in ["weights", "architecture", "inference-code", "local-runtime"] {
//!     if let Some(artifact) = Artifact::from_id(id) {
//!         release[artifact].availability = Availability::Public;
//!     }
//! }
//! let evaluation = evaluate(&release);
//! assert_eq!(evaluation.level, Level::Modifiable);
//! assert_eq!(evaluation.label, Label::OpenWeights);
//! ```

#[macro_use]
mod vocabulary;

#[cfg(feature = "api")]
pub mod api;
#[cfg(feature = "app")]
pub mod app;
#[cfg(all(feature = "cli", not(target_arch = "wasm32")))]
pub mod cli;

pub mod advice;
pub mod catalog;
pub mod date;
pub mod difference;
pub mod formats;
pub mod frameworks;
pub mod link;
pub mod rating;
pub mod release;
pub mod tradeoffs;
pub mod words;

pub use frameworks::four_level::{Evaluation, evaluate};
pub use rating::Rating;

/// The examples in the README are tested with the crate's own.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
