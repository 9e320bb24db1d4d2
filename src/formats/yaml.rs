//! Parses YAML into a tree of texts, bounded in size, depth and aliases.
//!
//! Scalars keep their text, whether YAML takes it for a number, a Boolean or text. The order
//! of keys is kept; comments and styles are not.

use std::collections::HashMap;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, Span};

/// The largest file, in bytes.
pub const MAX_BYTES: usize = 1_000_000;
/// How deep lists and mappings may nest.
const MAX_DEPTH: usize = 32;
/// The longest key, in bytes. YAML limits keys to 1024 characters, quotes and
/// escapes included.
const MAX_KEY_BYTES: usize = 100;
/// How much aliases may repeat, in bytes and nodes together.
const MAX_REPEATED: usize = 100_000;

/// A place in a file, counted from 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The column, in characters.
    pub column: usize,
}

impl Place {
    /// The beginning of a file.
    pub const START: Self = Self { line: 1, column: 1 };

    fn of(marker: &Marker) -> Self {
        Self { line: marker.line(), column: marker.col() + 1 }
    }
}

/// Why a file cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// It has more than [`MAX_BYTES`].
    TooLarge,
    /// It is not UTF-8.
    NotText(Place),
    /// It is not YAML.
    NotYaml(Place),
    /// Its lists and mappings nest too deep.
    TooDeep(Place),
    /// Its aliases repeat too much, or an alias is within its own anchor.
    TooManyAliases(Place),
    /// It has no mapping `release`.
    NotARelease(Place),
}

impl Error {
    /// The place where reading ended.
    pub const fn place(&self) -> Place {
        match self {
            Self::TooLarge => Place::START,
            Self::NotText(place)
            | Self::NotYaml(place)
            | Self::TooDeep(place)
            | Self::TooManyAliases(place)
            | Self::NotARelease(place) => *place,
        }
    }
}

/// Something in a file that the tree cannot represent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Warning {
    /// A key that is a list, a mapping or very long.
    OddKey,
    /// A key that its mapping has already; the last value counts.
    RepeatedKey,
    /// A tag.
    Tag,
    /// Another document after the first.
    SecondDocument,
}

/// A value and its place in the file.
#[derive(Clone, Debug)]
pub(super) struct Node {
    pub(super) place: Place,
    pub(super) value: Value,
}

/// A value.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    /// Text without quotes that YAML may take for a number, a Boolean, a date or null.
    Bare(String),
    /// Text.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// A mapping, in order.
    Map(Vec<(String, Node)>),
}

/// Places are not compared.
impl PartialEq for Node {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl Node {
    /// A value that is in no file.
    pub(super) fn new(value: Value) -> Self {
        Self { place: Place::START, value }
    }

    /// Text, with quotes if it needs them.
    pub(super) fn text(text: &str) -> Self {
        Self::new(Value::Text(text.to_owned()))
    }

    /// The value of a key of a mapping.
    pub(super) fn get(&self, key: &str) -> Option<&Self> {
        let Value::Map(entries) = &self.value else { return None };
        entries.iter().find(|(name, _)| name == key).map(|(_, node)| node)
    }

    /// Its size, in bytes and nodes together.
    fn size(&self) -> usize {
        1 + match &self.value {
            Value::Bare(text) | Value::Text(text) => text.len(),
            Value::List(items) => items.iter().map(Self::size).sum(),
            Value::Map(entries) => entries.iter().map(|(key, node)| key.len() + node.size()).sum(),
        }
    }
}

/// Parses the first document of a file. Returns its tree, and what that cannot represent.
pub(super) fn parse(bytes: &[u8]) -> Result<(Node, Vec<(Place, Warning)>), Error> {
    if bytes.len() > MAX_BYTES {
        return Err(Error::TooLarge);
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|_| text_error(bytes))?;
    let mut builder = Builder::default();
    for event in Parser::new_from_str(text) {
        let (event, span) = event.map_err(|error| Error::NotYaml(Place::of(error.marker())))?;
        if builder.handle(event, span)? {
            break;
        }
    }
    let root = builder.root.unwrap_or_else(|| Node::new(Value::Bare(String::new())));
    Ok((root, builder.warnings))
}

/// The error that bytes are not UTF-8, with the place of the first that is not.
pub(super) fn text_error(bytes: &[u8]) -> Error {
    let valid = std::str::from_utf8(bytes).map_or_else(|error| error.valid_up_to(), str::len);
    let before = String::from_utf8_lossy(bytes.get(..valid).unwrap_or_default());
    let last = before.rsplit('\n').next().unwrap_or_default();
    let (line, column) = (before.matches('\n').count() + 1, last.chars().count() + 1);
    Error::NotText(Place { line, column })
}

/// A list or a mapping whose end has not come yet.
struct Open {
    place: Place,
    anchor: usize,
    content: Content,
}

enum Content {
    List(Vec<Node>),
    /// The entries, and what is expected next.
    Map(Vec<(String, Node)>, Next),
}

/// What is expected next in a mapping.
enum Next {
    Key,
    /// The value of this key.
    ValueOf(String),
    /// The value of a key that cannot be represented.
    Dropped,
}

#[derive(Default)]
struct Builder {
    root: Option<Node>,
    open: Vec<Open>,
    anchors: HashMap<usize, Node>,
    repeated: usize,
    warnings: Vec<(Place, Warning)>,
}

impl Builder {
    /// Handles an event, and returns whether the document is at its end.
    fn handle(&mut self, event: Event<'_>, span: Span) -> Result<bool, Error> {
        let place = Place::of(&span.start);
        match event {
            Event::DocumentStart(_) if self.root.is_some() => {
                self.warnings.push((place, Warning::SecondDocument));
                return Ok(true);
            }
            Event::Scalar(text, style, anchor, tag) => {
                self.note_tag(place, tag.is_some());
                let text = text.into_owned();
                let is_bare = style == ScalarStyle::Plain && !is_word(&text) && is_plain(&text);
                let value = if is_bare { Value::Bare(text) } else { Value::Text(text) };
                self.add(Node { place, value }, anchor);
            }
            Event::SequenceStart(anchor, tag) => {
                self.note_tag(place, tag.is_some());
                self.enter(place, anchor, Content::List(Vec::new()))?;
            }
            Event::MappingStart(anchor, tag) => {
                self.note_tag(place, tag.is_some());
                self.enter(place, anchor, Content::Map(Vec::new(), Next::Key))?;
            }
            Event::SequenceEnd | Event::MappingEnd => {
                if let Some(Open { place, anchor, content }) = self.open.pop() {
                    let value = match content {
                        Content::List(items) => Value::List(items),
                        Content::Map(entries, _) => Value::Map(entries),
                    };
                    self.add(Node { place, value }, anchor);
                }
            }
            Event::Alias(anchor) => {
                // The anchor of a node is known only after its end.
                let node = self.anchors.get(&anchor).ok_or(Error::TooManyAliases(place))?;
                self.repeated += node.size();
                if self.repeated > MAX_REPEATED {
                    return Err(Error::TooManyAliases(place));
                }
                let node = Node { place, value: node.value.clone() };
                self.add(node, 0);
            }
            Event::Nothing
            | Event::StreamStart
            | Event::StreamEnd
            | Event::DocumentStart(_)
            | Event::DocumentEnd => {}
        }
        Ok(false)
    }

    fn note_tag(&mut self, place: Place, has_tag: bool) {
        if has_tag {
            self.warnings.push((place, Warning::Tag));
        }
    }

    fn enter(&mut self, place: Place, anchor: usize, content: Content) -> Result<(), Error> {
        if self.open.len() >= MAX_DEPTH {
            return Err(Error::TooDeep(place));
        }
        self.open.push(Open { place, anchor, content });
        Ok(())
    }

    fn add(&mut self, node: Node, anchor: usize) {
        if anchor > 0 {
            self.anchors.insert(anchor, node.clone());
        }
        let Some(open) = self.open.last_mut() else {
            self.root.get_or_insert(node);
            return;
        };
        match &mut open.content {
            Content::List(items) => items.push(node),
            Content::Map(entries, next) => {
                *next = match (std::mem::replace(next, Next::Key), node.value) {
                    (Next::Key, Value::Bare(key) | Value::Text(key))
                        if key.len() <= MAX_KEY_BYTES =>
                    {
                        Next::ValueOf(key)
                    }
                    (Next::Key, _) => {
                        self.warnings.push((node.place, Warning::OddKey));
                        Next::Dropped
                    }
                    (Next::Dropped, _) => Next::Key,
                    (Next::ValueOf(key), value) => {
                        let place = node.place;
                        if let Some(at) = entries.iter().position(|(known, _)| *known == key) {
                            self.warnings.push((place, Warning::RepeatedKey));
                            entries.remove(at);
                        }
                        entries.push((key, Node { place, value }));
                        Next::Key
                    }
                };
            }
        }
    }
}

/// Writes a tree as YAML, which parses to the same tree.
pub(super) fn write(node: &Node) -> String {
    let mut text = String::new();
    write_value(&mut text, node, 0);
    text.push('\n');
    text
}

fn write_value(text: &mut String, node: &Node, indent: usize) {
    match &node.value {
        Value::Bare(scalar) => text.push_str(scalar),
        Value::Text(scalar) if is_plain(scalar) && is_word(scalar) => text.push_str(scalar),
        Value::Text(scalar) => write_quoted(text, scalar),
        Value::List(items) if items.is_empty() => text.push_str("[]"),
        Value::Map(entries) if entries.is_empty() => text.push_str("{}"),
        Value::List(items) => {
            for (place, item) in items.iter().enumerate() {
                if place > 0 {
                    new_line(text, indent);
                }
                text.push_str("- ");
                write_value(text, item, indent + 2);
            }
        }
        Value::Map(entries) => {
            for (place, (key, value)) in entries.iter().enumerate() {
                if place > 0 {
                    new_line(text, indent);
                }
                write_value(text, &Node::text(key), indent);
                text.push(':');
                match &value.value {
                    Value::List(items) if !items.is_empty() => new_line(text, indent + 2),
                    Value::Map(entries) if !entries.is_empty() => new_line(text, indent + 2),
                    Value::Bare(scalar) if scalar.is_empty() => continue,
                    _ => text.push(' '),
                }
                write_value(text, value, indent + 2);
            }
        }
    }
}

fn new_line(text: &mut String, indent: usize) {
    text.push('\n');
    text.extend(std::iter::repeat_n(' ', indent));
}

/// Whether a text can be written without quotes in any place.
fn is_plain(text: &str) -> bool {
    let is_safe = |c: char| c.is_ascii_alphanumeric() || " _-./+()".contains(c);
    let is_edge = |c: char| c.is_ascii_alphanumeric() || "_./+-()".contains(c);
    matches!(text, "" | "~")
        || text.chars().all(is_safe)
            && text.ends_with(is_edge)
            && text.starts_with(|c: char| is_edge(c) && !matches!(c, '-' | '('))
            && !text.starts_with("...")
}

/// Whether YAML takes a text without quotes for text and nothing else.
fn is_word(text: &str) -> bool {
    const NOT: [&str; 9] = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"];
    text.starts_with(char::is_alphabetic) && !NOT.iter().any(|no| no.eq_ignore_ascii_case(text))
}

fn write_quoted(text: &mut String, scalar: &str) {
    let is_one_line = !scalar.chars().any(|c| c.is_control() || is_break(c));
    if is_one_line {
        text.push('\'');
        text.push_str(&scalar.replace('\'', "''"));
        text.push('\'');
        return;
    }
    text.push('"');
    for c in scalar.chars() {
        match c {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\n' => text.push_str("\\n"),
            '\t' => text.push_str("\\t"),
            c if c.is_control() || is_break(c) => {
                text.extend(["\\U", &format!("{:08x}", u32::from(c))]);
            }
            c => text.push(c),
        }
    }
    text.push('"');
}

/// Whether parsers may take a character for the end of a line, or skip it.
fn is_break(c: char) -> bool {
    matches!(c, '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}
