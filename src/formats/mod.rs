//! The formats of a release: those that are imported, those that are exported, and those
//! that are both.

pub mod escape;
pub mod export;
pub mod import;
mod json;
pub mod mof_yaml;
pub mod object;
pub mod saved_evaluations;
mod yaml;
