//! What elements of JSON-LD have, whatever prefix their classes and properties are written
//! with.

use serde_json::Value;

use super::items;

/// The name of a class or a property without its prefix.
pub(super) fn without_prefix(name: &str) -> &str {
    name.rsplit(['_', ':', '/', '#']).next().unwrap_or(name)
}

/// Whether an element has this class.
pub(super) fn is_a(element: &Value, class: &str) -> bool {
    let is = |value: &Value| value.as_str().is_some_and(|name| without_prefix(name) == class);
    items(element, "type").iter().chain(items(element, "@type")).any(is)
}

/// The id of an element.
pub(super) fn id(element: &Value) -> Option<&str> {
    ["spdxId", "@id"].iter().find_map(|key| element.get(key)?.as_str())
}

/// A property of an element, whatever its prefix.
pub(super) fn property<'a>(element: &'a Value, name: &str) -> Option<&'a Value> {
    element.as_object()?.iter().find(|(key, _)| without_prefix(key) == name).map(|(_, value)| value)
}

/// The values of a property, whatever its prefix: of a list, or the only one.
pub(super) fn properties<'a>(element: &'a Value, name: &str) -> &'a [Value] {
    match property(element, name) {
        Some(Value::Array(all)) => all,
        Some(one) => std::slice::from_ref(one),
        None => &[],
    }
}

/// The id that a value is, or has.
pub(super) fn reference(value: &Value) -> Option<&str> {
    value.as_str().or_else(|| id(value))
}

/// The text of a property, unless it asserts nothing.
pub(super) fn text_of<'a>(element: &'a Value, name: &str) -> Option<&'a str> {
    let value = property(element, name)?;
    let text = match value {
        Value::Array(several) => several.first()?.as_str()?,
        value => value.as_str()?,
    };
    let text = text.trim();
    (!text.is_empty() && text != "NOASSERTION" && text != "NONE").then_some(text)
}

/// Whether a value asserts nothing.
pub(super) fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.iter().all(is_nothing),
        Value::String(text) => matches!(text.trim(), "" | "NOASSERTION" | "NONE"),
        _ => false,
    }
}
