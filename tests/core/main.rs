//! What the library promises without a page.
#![expect(clippy::panic, reason = "what is not there must fail its test")]

mod catalog;
mod common;
mod formats;
mod four_level;
mod release;
mod words;
