//! What the library promises without a page.

mod catalog;
mod common;
mod formats;
mod four_level;
mod release;
mod words;
