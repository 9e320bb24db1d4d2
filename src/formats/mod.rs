//! The forms in which a release is written down, one file each.

mod json;
pub mod mof_yaml;
mod yaml;
