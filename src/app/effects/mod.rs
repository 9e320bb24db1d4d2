//! What watches the state and writes elsewhere: the address bar, the browser's storage, the
//! document's title.

pub(super) mod address;
pub(super) mod frame;
pub(super) mod persistence;
pub(super) mod title;
