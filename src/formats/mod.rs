//! The forms in which a release is written down, one file each.

pub mod badge;
pub mod card;
mod cyclonedx;
pub mod embed;
pub mod escape;
mod json;
mod model_card;
pub mod mof_yaml;
pub mod qr;
pub mod read;
pub mod share;
pub mod shelf;
mod spdx;
mod yaml;
