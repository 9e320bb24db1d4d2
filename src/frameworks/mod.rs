//! What releases are measured by, one file each.

pub mod four_level;
pub mod rule;
