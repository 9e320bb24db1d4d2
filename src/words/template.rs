//! Texts with places for arguments, and forms by what is counted.

/// A grammatical gender, as far as a language that is spoken here has one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Gender {
    /// What takes the forms that most words take.
    #[default]
    Common,
    /// What takes feminine forms.
    Feminine,
}

/// What a form of a text is for.
#[derive(Clone, Copy, Debug)]
pub(super) enum Key {
    /// Just this number.
    Number(usize),
    /// Numbers of which the language speaks as of one.
    One,
    /// What is feminine.
    Feminine,
}

/// What stands in a place of a text.
#[derive(Clone, Copy, Debug)]
pub(super) enum Argument<'a> {
    /// Text of any kind.
    Text(&'a str),
    /// A number, in digits.
    Number(usize),
}

/// The text with these arguments in the places `{0}`, `{1}` and so on. What stands in
/// braces within an argument stays.
pub(super) fn fill(template: &str, arguments: &[Argument<'_>]) -> String {
    let mut filled = String::with_capacity(template.len() + 16 * arguments.len());
    let mut rest = template;
    while let Some((text, place)) = rest.split_once('{') {
        filled.push_str(text);
        let Some((number, after)) = place.split_once('}') else { break };
        match number.parse().ok().and_then(|at: usize| arguments.get(at)) {
            Some(Argument::Text(text)) => filled.push_str(text),
            Some(Argument::Number(number)) => filled.push_str(&number.to_string()),
            None => {}
        }
        rest = after;
    }
    filled.push_str(rest);
    filled
}

/// The text with its first letter capitalized, as a sentence begins.
pub(super) fn capitalized(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().into_iter().flat_map(char::to_uppercase);
    first.chain(chars).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_are_put_in_their_places_and_stay_as_they_are() {
        let (a, b) = (Argument::Text("a {1}"), Argument::Number(7));
        assert_eq!(fill("{1} of {0}", &[a, b]), "7 of a {1}");
        assert_eq!(fill("{0}{0}", &[b]), "77");
        assert_eq!(fill("no place {9}", &[b]), "no place ");
    }

    #[test]
    fn sentences_begin_with_a_capital() {
        assert_eq!(capitalized("été"), "Été");
        assert_eq!(capitalized("模型"), "模型");
        assert_eq!(capitalized(""), "");
    }
}
