//! The browser: nothing else on the page touches `web-sys`.
//!
//! The APIs behind it panic where there is no browser, as when the page is prerendered:
//! components call them in event handlers and effects only, and dialogs, which only a press
//! opens, as they are first drawn.

pub(super) mod callback;
pub(super) mod clipboard;
pub(super) mod corrections;
pub(super) mod dom;
pub(super) mod download;
pub(super) mod event;
pub(super) mod fetch;
pub(super) mod files;
pub(super) mod history;
pub(super) mod hub;
pub(super) mod location;
pub(super) mod media;
pub(super) mod share_sheet;
pub(super) mod storage;
pub(super) mod text_measure;
pub(super) mod time;
