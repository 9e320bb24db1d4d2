//! How open is an AI model release, why, and what would raise it.
//!
//! Data flows one way: a [`release::Release`] is rated by [`evaluate`], the
//! [`Evaluation`] is put into [`words`], and the page shows them. Nothing that
//! scores knows about the web.
//!
//! | module | what it has |
//! | --- | --- |
//! | [`release`] | what a release is: artifacts, availability, licenses and what they grant |
//! | [`frameworks`] | what releases are measured by: the four-level scale, and four that people cite |
//! | [`advice`] | the fewest changes that raise a verdict |
//! | [`difference`] | what a change to a release changes in how it is rated |
//! | [`tradeoffs`] | what the state of a release protects, and what it costs |
//! | [`words`] | every word that a reader sees, one file per language |
//! | [`link`] | a release as a link |
//! | [`formats`] | the forms in which a release is written down |
//! | [`panels`] | what the page shows beside its switches and its verdict |
//! | [`catalog`] | releases that people ask about, each fact with its source |
//! | `app` | the page (features `app`, `desk` and `reader`) |
//! | `api` | what JavaScript can call (feature `api`) |
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

#[cfg(feature = "api")]
pub mod api;
#[cfg(any(feature = "app", feature = "desk", feature = "reader", feature = "releases"))]
pub mod app;

pub mod advice;
pub mod catalog;
pub mod difference;
pub mod formats;
pub mod frameworks;
pub mod link;
pub mod panels;
pub mod release;
pub mod tradeoffs;
pub mod words;

pub use frameworks::four_level::{Evaluation, evaluate};

/// The examples in the README are tested with the crate's own.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
