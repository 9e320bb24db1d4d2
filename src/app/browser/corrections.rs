//! Where a correction to the catalog goes, if whoever hosts the page takes them.

use js_sys::encode_uri_component;

use super::dom::setting;

/// The address that begins a message with this subject and text: of a form that takes `title` and
/// `body`, or of a mail; `None` if the build has set none.
pub(in crate::app) fn href(subject: &str, text: &str) -> Option<String> {
    let to = setting("corrections")?;
    let title = if to.starts_with("mailto:") { "subject" } else { "title" };
    let joint = if to.contains('?') { '&' } else { '?' };
    let [subject, text] = [subject, text].map(|part| String::from(encode_uri_component(part)));
    Some(format!("{to}{joint}{title}={subject}&body={text}"))
}
