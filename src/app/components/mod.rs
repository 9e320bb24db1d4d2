//! Components that have no page of their own.

pub(super) mod artifact_link;
pub(super) mod combobox;
pub(super) mod disclosure;
pub(super) mod license_field;
mod license_list;
pub(super) mod mark;
pub(super) mod meter;
pub(super) mod modal;
pub(super) mod notice;
pub(super) mod section;
pub(super) mod source_link;
