//! A release as an object of the keys that links have, whatever the object is made of.
//!
//! JSON text and the values of JavaScript are read by the same rules: `statements` lists what
//! an object states, and `read` refuses what is unknown.

use std::fmt;

use crate::{
    link::{Notice, Reader},
    release::Release,
    words::Language,
};

/// A value in an object.
pub(crate) trait Value: Sized {
    /// What the value is.
    fn shape(&self) -> Shape<Self>;
}

/// What a value is.
pub(crate) enum Shape<V> {
    /// `null` or undefined, which states nothing.
    Nothing,
    /// Text, or what stands for it.
    Text(String),
    /// `true` or `false`.
    Answer(bool),
    /// A number, as text.
    Number(String),
    /// A list.
    List(Vec<V>),
    /// An object: its keys and their values.
    Object(Vec<(String, V)>),
    /// Anything else.
    #[cfg_attr(not(feature = "api"), expect(dead_code, reason = "JSON has nothing else"))]
    Other,
}

/// What an object states in one place.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Statement {
    /// The place, as in `public[1]`.
    pub path: String,
    /// The key that it has in a link.
    pub key: String,
    /// What it says there.
    pub text: Result<String, Problem>,
}

/// Why an object, or something in it, states nothing of a release.
#[derive(Debug, PartialEq, Eq)]
pub enum Problem {
    /// It is no object.
    NotAnObject,
    /// It is neither text nor what stands for it.
    NotText,
    /// It is not what a link may say.
    Link(Notice),
}

/// Where an object is no release, and why.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct ObjectError {
    /// The place, as in `public[1]`; empty for the object itself.
    pub path: String,
    /// What is wrong there.
    pub problem: Problem,
}

/// The place and what is wrong there, for who writes programs.
impl fmt::Display for ObjectError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let problem = Language::default().import().object_problem(&self.problem);
        match &*self.path {
            "" => f.write_str(&problem),
            path => write!(f, "{path}: {problem}"),
        }
    }
}

/// Everything that an object states, in order.
///
/// # Errors
///
/// [`Problem::NotAnObject`] if the value is none.
pub(crate) fn statements(value: &impl Value) -> Result<Vec<Statement>, Problem> {
    let Shape::Object(entries) = value.shape() else { return Err(Problem::NotAnObject) };
    let mut statements = Vec::new();
    for (key, value) in entries {
        match (&*key, value.shape()) {
            ("sources", Shape::Object(sources)) => {
                for (artifact, source) in sources {
                    let path = format!("{key}.{artifact}");
                    add(&mut statements, path, format!("{artifact}.source"), source.shape());
                }
            }
            ("sources", Shape::Nothing) => {}
            ("sources", _) => {
                let text = Err(Problem::NotAnObject);
                statements.push(Statement { path: key.clone(), key, text });
            }
            (_, Shape::List(items)) => {
                let in_link = if key == "links" { "link" } else { &key };
                for (place, item) in items.iter().enumerate() {
                    let path = format!("{key}[{place}]");
                    add(&mut statements, path, in_link.to_owned(), item.shape());
                }
            }
            (_, shape) => add(&mut statements, key.clone(), key, shape),
        }
    }
    Ok(statements)
}

/// Adds what a value states that is neither a list nor an object, unless it is nothing.
fn add<V>(statements: &mut Vec<Statement>, path: String, key: String, shape: Shape<V>) {
    let text = match shape {
        Shape::Nothing => return,
        Shape::Text(text) => Ok(text),
        Shape::Answer(answer) => Ok(if answer { "yes" } else { "no" }.to_owned()),
        // The one number that there is: the version of the keys.
        Shape::Number(number) if key == "v" => Ok(number),
        Shape::Number(_) | Shape::List(_) | Shape::Object(_) | Shape::Other => {
            Err(Problem::NotText)
        }
    };
    statements.push(Statement { path, key, text });
}

/// The release that an object states.
///
/// # Errors
///
/// The first thing in it that is not known, and where it is.
pub(crate) fn read(value: &impl Value) -> Result<Release, ObjectError> {
    let at = |path: &str| {
        let path = path.to_owned();
        move |problem| ObjectError { path, problem }
    };
    let mut reader = Reader::new();
    for Statement { path, key, text } in statements(value).map_err(at(""))? {
        let notice = reader.read(&key, &text.map_err(at(&path))?).into_iter().next();
        let notice = notice.or_else(|| reader.other_version());
        notice.map_or(Ok(()), |notice| Err(at(&path)(Problem::Link(notice))))?;
    }
    Ok(reader.finish().0)
}
