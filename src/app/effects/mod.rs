//! What watches the state and writes elsewhere: the address bar and the browser's storage.

pub(super) mod address;
pub(super) mod frame;
pub(super) mod persistence;
