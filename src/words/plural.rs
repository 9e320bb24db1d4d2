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

#[cfg(test)]
mod tests {
    use icu_locale_core::Locale;
    use icu_plurals::{PluralCategory, PluralRules};

    use super::*;
    use crate::words::Language;

    #[test]
    fn numbers_fall_into_the_categories_of_unicode_cldr() {
        for language in Language::ALL {
            let tag = language.tag();
            let locale: Locale = tag.parse().unwrap();
            let rules = PluralRules::try_new_cardinal(locale.into()).unwrap();
            for number in 0..100_000 {
                let category = match rules.category_for(number) {
                    PluralCategory::One => Plural::One,
                    PluralCategory::Other => Plural::Other,
                    category => panic!("{tag}, {number}: {category:?} has no form"),
                };
                assert_eq!(plural(tag, number), category, "{tag}, {number}");
            }
        }
    }
}
