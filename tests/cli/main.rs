//! The command, run as its users run it.
#![expect(clippy::expect_used, reason = "what is not there must fail its test")]

mod common;
mod convert;
mod license;
mod rate;
mod require;
mod say;
