//! The plural rules of the languages, for whole numbers: Unicode CLDR 48, `plurals.xml`. A
//! test compares them with a library's.

/// A category of numbers that takes a form of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Plural {
    /// One thing, as each language counts.
    One,
    /// Any other number.
    Other,
}

/// The category of a number in the language with this tag.
pub(crate) fn plural(tag: &str, number: usize) -> Plural {
    let is_one = match tag {
        // French has a third category, `many`, for millions: no count here gets that far.
        "fr" => number < 2,
        "zh" => false,
        _ => number == 1,
    };
    if is_one { Plural::One } else { Plural::Other }
}
