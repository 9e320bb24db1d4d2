//! The forms in which a release is written down, one file each.

mod json;
