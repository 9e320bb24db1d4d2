//! Reads a file of texts in Fluent's syntax, as far as it is used here: text, arguments,
//! `DATETIME` of an argument, attributes, and a choice by number or gender of whole texts.

use std::collections::BTreeMap;

use fluent_syntax::{
    ast::{self, Expression, InlineExpression, PatternElement, VariantKey},
    parser,
};

/// What a form is chosen by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Key {
    /// Just this number.
    Number(usize),
    /// A number of the category `one`.
    One,
    /// What is feminine.
    Feminine,
    /// Anything else.
    Other,
}

/// What an argument is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    Number,
    /// A day, as in `2026-11-24`.
    Date,
    /// A grammatical gender.
    Gender,
}

/// A text for what its keys say of arguments.
#[derive(Clone, Debug)]
pub(crate) struct Form {
    pub(crate) keys: Vec<(String, Key)>,
    /// With the names of arguments in braces.
    pub(crate) text: String,
}

/// A message or an attribute.
#[derive(Clone, Debug, Default)]
pub(crate) struct Entry {
    pub(crate) forms: Vec<Form>,
    /// In the order in which they stand.
    pub(crate) arguments: Vec<(String, Kind)>,
}

/// The messages of a file by id, and its attributes as `id.attribute`.
#[derive(Debug, Default)]
pub(crate) struct Texts {
    pub(crate) order: Vec<String>,
    pub(crate) entries: BTreeMap<String, Entry>,
}

/// Reads a file.
pub(crate) fn read(text: &str) -> Result<Texts, String> {
    let resource = parser::parse(text).map_err(|(_, errors)| format!("{errors:?}"))?;
    let mut texts = Texts::default();
    for entry in resource.body {
        let ast::Entry::Message(message) = entry else { continue };
        let id = message.id.name;
        let declared: Vec<_> = message.comment.iter().flat_map(declared).collect();
        if let Some(pattern) = &message.value {
            texts.add(id, pattern, &declared)?;
        }
        for attribute in &message.attributes {
            texts.add(&format!("{id}.{}", attribute.id.name), &attribute.value, &declared)?;
        }
    }
    Ok(texts)
}

/// The arguments that a comment declares: `$of (Number)`.
fn declared<'a>(comment: &ast::Comment<&'a str>) -> Vec<(&'a str, Kind)> {
    let lines = comment.content.iter();
    let declared = lines.filter_map(|line| {
        let (name, kind) = line.trim().strip_prefix('$')?.split_once(' ')?;
        let kind = match kind.split_once(')')?.0 {
            "(Number" => Kind::Number,
            "(Gender" => Kind::Gender,
            _ => return None,
        };
        Some((name, kind))
    });
    declared.collect()
}

impl Texts {
    fn add(
        &mut self,
        id: &str,
        pattern: &ast::Pattern<&str>,
        declared: &[(&str, Kind)],
    ) -> Result<(), String> {
        let mut entry = Entry::default();
        entry.add(pattern, &[]).map_err(|what| format!("{id} has {what}"))?;
        for (name, kind) in declared {
            entry.set(name, *kind);
        }
        self.order.push(id.to_owned());
        match self.entries.insert(id.to_owned(), entry) {
            Some(_) => Err(format!("{id} stands there twice")),
            None => Ok(()),
        }
    }
}

impl Entry {
    /// What an argument is, if there is one of this name.
    pub(crate) fn argument(&self, name: &str) -> Option<Kind> {
        self.arguments.iter().find(|(one, _)| one == name).map(|(_, kind)| *kind)
    }

    fn set(&mut self, name: &str, kind: Kind) {
        match self.arguments.iter_mut().find(|(one, _)| one == name) {
            Some((_, known)) => *known = kind,
            None => self.arguments.push((name.to_owned(), kind)),
        }
    }

    /// Adds a text, or each that is chosen from, for these keys.
    fn add(&mut self, pattern: &ast::Pattern<&str>, keys: &[(String, Key)]) -> Result<(), String> {
        if let [
            PatternElement::Placeable { expression: Expression::Select { selector, variants } },
        ] = &pattern.elements[..]
        {
            let InlineExpression::VariableReference { id } = selector else {
                return Err("a choice by what is no argument".to_owned());
            };
            let is_default = |variant: &&ast::Variant<&str>| variant.default;
            let (defaults, others): (Vec<_>, Vec<_>) = variants.iter().partition(is_default);
            for variant in others.into_iter().chain(defaults) {
                let key = match variant.key {
                    _ if variant.default => Key::Other,
                    VariantKey::NumberLiteral { value } => {
                        Key::Number(value.parse().map_err(|_| format!("the number {value}"))?)
                    }
                    VariantKey::Identifier { name: "one" } => Key::One,
                    VariantKey::Identifier { name: "feminine" } => Key::Feminine,
                    VariantKey::Identifier { name } => return Err(format!("the choice {name}")),
                };
                let kind = if id.name == "gender" { Kind::Gender } else { Kind::Number };
                self.set(id.name, kind);
                self.add(&variant.value, &[keys, &[(id.name.to_owned(), key)]].concat())?;
            }
            return Ok(());
        }
        let mut text = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                    text.push_str(&self.inline(inline)?);
                }
                PatternElement::Placeable { .. } => return Err("a choice within a text".to_owned()),
            }
        }
        if text.contains('\n') {
            return Err("more than one line".to_owned());
        }
        self.forms.push(Form { keys: keys.to_vec(), text });
        Ok(())
    }

    /// What stands for an expression within a text.
    fn inline(&mut self, inline: &InlineExpression<&str>) -> Result<String, String> {
        match inline {
            InlineExpression::StringLiteral { value } => Ok((*value).to_owned()),
            InlineExpression::VariableReference { id } => {
                if self.argument(id.name).is_none() {
                    self.set(id.name, Kind::Text);
                }
                Ok(format!("{{{}}}", id.name))
            }
            InlineExpression::FunctionReference { id, arguments } if id.name == "DATETIME" => {
                let [InlineExpression::VariableReference { id }] = &arguments.positional[..] else {
                    return Err("a date that is no argument".to_owned());
                };
                self.set(id.name, Kind::Date);
                Ok(format!("{{{}}}", id.name))
            }
            _ => Err("what is not used here".to_owned()),
        }
    }
}
