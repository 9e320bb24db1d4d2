//! Turns the texts of all languages, `src/words/LANGUAGE/PART.ftl`, into typed functions.
//!
//! They are written in Fluent's syntax. A message without arguments is a fixed text, one with
//! arguments a function that takes them. Messages that begin with the name of a family, as in
//! `level-closed`, are one function of the values of an enum. What a language lacks, or has
//! that English has not, ends the build.

#[path = "plural.rs"]
mod plural;
#[path = "read_fluent.rs"]
mod read_fluent;

use std::{collections::BTreeMap, env, error::Error, fmt::Write as _, fs, path::Path};

use plural::{Plural, plural};
use read_fluent::{Entry, Key, Texts, read};

type Outcome<T> = Result<T, Box<dyn Error>>;

/// The tags of the languages; the first says what there is to say.
const LANGUAGES: [&str; 4] = ["en", "de", "fr", "zh"];

/// Messages for each value of an enum.
struct Family {
    /// What their ids begin with, and what the function is called.
    name: &'static str,
    /// The enum.
    of: &'static str,
    /// The attributes that the function returns with the value.
    attributes: &'static [&'static str],
    /// What it returns.
    returns: &'static str,
    /// Attributes that are functions of their own, with their names.
    others: &'static [(&'static str, &'static str)],
}

const fn texts(name: &'static str, of: &'static str) -> Family {
    Family { name, of, attributes: &[], returns: "", others: &[] }
}

const fn named(name: &'static str, of: &'static str) -> Family {
    Family { attributes: &["about"], returns: "Named", ..texts(name, of) }
}

/// The parts of the page, each a file of every language.
const PARTS: [(&str, &[Family]); 8] = [
    (
        "common",
        &[
            Family {
                attributes: &["within", "about"],
                returns: "ArtifactName",
                others: &[("listed", "artifact_listed"), ("grammar", "artifact_grammar")],
                ..texts("artifact", "Artifact")
            },
            texts("group", "Group"),
            texts("artifact-type", "ArtifactType"),
            texts("availability", "Availability"),
            texts("availability-option", "Availability"),
            named("level", "Level"),
            texts("label", "Label"),
            texts("badge-label", "Label"),
            texts("restriction", "Restriction"),
            texts("answer", "Label"),
        ],
    ),
    (
        "details",
        &[
            texts("pillar", "Pillar"),
            texts("criterion", "Criterion"),
            texts("outcome", "Outcome"),
            texts("parameter", "Answer"),
            texts("answer", "Answer"),
            named("framework", "Framework"),
            Family {
                others: &[("short", "short_framework"), ("start", "framework_start")],
                ..texts("framework-within", "Framework")
            },
            texts("question", "Question"),
            texts("asked", "Artifact"),
            texts("released", "Artifact"),
            texts("covered", "ArtifactType"),
            texts("recommended", "ArtifactType"),
            texts("claim", "Claim"),
            texts("claim-answer", "Answer"),
            texts("condition", "Condition"),
            texts("body", "Body"),
            texts("protects", "Protects"),
            texts("costs", "Costs"),
            texts("short-restriction", "Restriction"),
        ],
    ),
    (
        "share",
        &[
            texts("table-head", "TableHead"),
            named("form", "ShareFormat"),
            texts("size", "Size"),
            texts("theme", "Theme"),
            named("platform", "Platform"),
        ],
    ),
    ("shell", &[]),
    (
        "catalog",
        &[
            texts("kind", "ModelKind"),
            texts("sort", "Sort"),
            texts("tab", "CatalogTab"),
            texts("verified-by", "VerifiedBy"),
        ],
    ),
    ("find", &[]),
    ("import", &[texts("file-format", "FileFormat"), texts("basis", "InferenceBasis")]),
    ("link", &[]),
];

fn main() -> Outcome<()> {
    let mut code = String::new();
    for (part, families) in PARTS {
        let read = |tag: &str| {
            let file = format!("src/words/{tag}/{part}.ftl");
            println!("cargo:rerun-if-changed={file}");
            let text = fs::read_to_string(&file).map_err(|error| format!("{file}: {error}"))?;
            read(&text).map_err(|error| format!("{file}: {error}"))
        };
        let all = LANGUAGES.map(|tag| read(tag).map(|texts| (tag, texts)));
        let all = all.into_iter().collect::<Result<Vec<_>, String>>()?;
        write_part(&mut code, part, families, &all)?;
    }
    write_tables(&mut code)?;
    let to = env::var("OUT_DIR")?;
    Ok(fs::write(Path::new(&to).join("texts.rs"), code)?)
}

/// A text in all languages: which it is, and its forms by what is counted.
struct Row {
    /// Its place in the table.
    at: usize,
    /// The arguments that choose a form, with what they are compared with.
    selectors: Vec<(String, Vec<Key>)>,
    /// English's forms.
    english: Vec<String>,
}

/// Writes a part: its fixed texts, its functions, and a table of texts of each language.
fn write_part(
    code: &mut String,
    part: &str,
    families: &[Family],
    all: &[(&str, Texts)],
) -> Outcome<()> {
    let [(_, texts), others @ ..] = all else { return Err("no language".into()) };
    for (tag, other) in others {
        check(part, tag, texts, other)?;
    }
    let mut tables = vec![Vec::new(); all.len()];
    let mut rows = BTreeMap::new();
    // Fixed texts come first, in the order of the enum.
    let is_fixed = |id: &str, entry: &Entry| {
        entry.arguments.is_empty() && !id.contains('.') && family_of(families, id).is_none()
    };
    let (fixed, rest): (Vec<_>, Vec<_>) =
        texts.order.iter().partition(|id| is_fixed(id, &texts.entries[*id]));
    for id in fixed.iter().chain(&rest) {
        let selectors = selectors(id, all);
        let at = tables[0].len();
        for (table, (tag, one)) in tables.iter_mut().zip(all) {
            table.extend(forms(tag, &one.entries[*id], &texts.entries[*id], &selectors));
        }
        let english = tables[0][at..].to_vec();
        rows.insert((*id).clone(), Row { at, selectors, english });
    }
    let kind = camel(part);
    writeln!(code, "/// A fixed text of `{part}.ftl`.")?;
    writeln!(code, "#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]\npub enum {kind}Phrase {{")?;
    for id in &fixed {
        let text = &texts.entries[*id].forms[0].text;
        writeln!(code, "/// {}\n{},", quoted(text), camel(id))?;
    }
    writeln!(code, "}}\n\nimpl {kind}Words {{")?;
    let english: Vec<_> = fixed.iter().map(|id| &rows[*id].english[0]).collect();
    writeln!(code, "/// A fixed text.")?;
    writeln!(code, "pub fn phrase(self, phrase: {kind}Phrase) -> &'static str {{")?;
    writeln!(code, "static ENGLISH: [&str; {}] = {english:?};", english.len())?;
    writeln!(code, "self.text(phrase as usize, ENGLISH[phrase as usize])\n}}")?;
    for family in families {
        write_family(code, family, families, texts, &rows)?;
    }
    for id in rest {
        let entry = &texts.entries[id];
        if !id.contains('.') && family_of(families, id).is_none() {
            write_function(code, id, entry, &rows[id])?;
        }
    }
    writeln!(code, "}}\n")?;
    let count = tables[0].len();
    let name = part.to_uppercase();
    let grammar = texts.order.iter().filter(|id| id.ends_with(".grammar"));
    let grammar: Vec<String> = grammar.map(|id| rows[id].at.to_string()).collect();
    writeln!(code, "const {name}_COUNT: usize = {count};")?;
    writeln!(code, "{PSEUDO}")?;
    writeln!(code, "pub(super) const {name}_GRAMMAR: &[usize] = &[{}];", grammar.join(", "))?;
    for (table, (tag, _)) in tables.iter().zip(all) {
        let tag = tag.to_uppercase();
        writeln!(code, "{}", table_cfg(&tag))?;
        writeln!(code, "static {name}_{tag}: [&str; {count}] = {table:#?};")?;
    }
    Ok(())
}

/// Where there is a table of a language: English's is written into the functions, and pages
/// load the others.
fn table_cfg(tag: &str) -> &'static str {
    if tag == "EN" { PSEUDO } else { NATIVE }
}

/// What the language of tests needs alone.
const PSEUDO: &str = "#[cfg(any(test, feature = \"pseudo\"))]";

/// Writes the tables of all parts, a constant for each language, and how many texts each has.
fn write_tables(code: &mut String) -> Outcome<()> {
    for tag in LANGUAGES {
        let tag = tag.to_uppercase();
        let parts = PARTS.map(|(part, _)| format!("{part}: &{}_{tag}", part.to_uppercase()));
        writeln!(
            code,
            "{}\npub(super) const TABLES_{tag}: super::tables::Tables = super::tables::Tables {{ {} }};",
            table_cfg(&tag),
            parts.join(", ")
        )?;
    }
    let counts = PARTS.map(|(part, _)| format!("{}_COUNT", part.to_uppercase())).join(", ");
    Ok(writeln!(code, "pub(super) const COUNTS: [usize; {}] = [{counts}];", PARTS.len())?)
}

/// What pages do without, which load the languages that they speak.
const NATIVE: &str = "#[cfg(not(target_arch = \"wasm32\"))]";

/// What a language has must be what English has, with the same arguments.
fn check(part: &str, tag: &str, english: &Texts, texts: &Texts) -> Outcome<()> {
    let name = format!("src/words/{tag}/{part}.ftl");
    if let Some(id) = english.order.iter().find(|id| !texts.entries.contains_key(*id)) {
        return Err(format!("{name} has no {id}").into());
    }
    if let Some(id) = texts.order.iter().find(|id| !english.entries.contains_key(*id)) {
        return Err(format!("{name} has {id}, which English has not").into());
    }
    for (id, entry) in &texts.entries {
        let known = &english.entries[id];
        let is_new = |one: &&String| known.argument(one).is_none();
        if let Some(other) = entry.names().find(is_new) {
            return Err(format!("{name}: {id} has no argument ${other}").into());
        }
        let is_missing = |one: &&String| known.is_shown(one) && entry.argument(one).is_none();
        if let Some(missing) = known.names().find(is_missing) {
            return Err(format!("{name}: {id} leaves out ${missing}").into());
        }
    }
    Ok(())
}

/// What chooses a form of a text in any language.
fn selectors(id: &str, all: &[(&str, Texts)]) -> Vec<(String, Vec<Key>)> {
    let mut selectors: Vec<(String, Vec<Key>)> = Vec::new();
    for (_, texts) in all {
        for (argument, key) in texts.entries[id].forms.iter().flat_map(|form| &form.keys) {
            if !selectors.iter().any(|(name, _)| name == argument) {
                selectors.push((argument.clone(), Vec::new()));
            }
            let known = selectors.iter_mut().find(|(name, _)| name == argument);
            let Some((_, keys)) = known else { continue };
            if *key != Key::Other && !keys.contains(key) {
                keys.push(*key);
            }
        }
    }
    for (_, keys) in &mut selectors {
        // A number itself comes before its category.
        keys.sort_by_key(|key| !matches!(key, Key::Number(_)));
        keys.push(Key::Other);
    }
    selectors
}

/// The text for each combination of keys, the last argument's changing first.
fn forms(
    tag: &str,
    entry: &Entry,
    english: &Entry,
    selectors: &[(String, Vec<Key>)],
) -> Vec<String> {
    let mut combinations: Vec<Vec<(&str, Key)>> = vec![Vec::new()];
    for (argument, keys) in selectors {
        combinations = combinations
            .iter()
            .flat_map(|chosen| {
                keys.iter().map(|key| [chosen.clone(), vec![(&**argument, *key)]].concat())
            })
            .collect();
    }
    combinations.iter().map(|chosen| entry.form(tag, chosen, english)).collect()
}

impl Entry {
    /// The text for these keys, with numbers in place of the names of arguments.
    fn form(&self, tag: &str, chosen: &[(&str, Key)], english: &Self) -> String {
        let fits = |form: &&read_fluent::Form| {
            form.keys.iter().all(|(argument, key)| {
                let of = chosen.iter().find(|(name, _)| name == argument).map(|(_, key)| *key);
                *key == Key::Other || of.is_some_and(|of| key.takes(of, tag))
            })
        };
        let text = self.forms.iter().find(fits).map_or("", |form| &form.text);
        english.arguments.iter().enumerate().fold(text.to_owned(), |text, (number, (name, _))| {
            text.replace(&format!("{{{name}}}"), &format!("{{{number}}}"))
        })
    }

    fn names(&self) -> impl Iterator<Item = &String> {
        self.arguments.iter().map(|(name, _)| name)
    }

    /// Whether an argument is shown in any form.
    fn is_shown(&self, argument: &str) -> bool {
        self.forms.iter().any(|form| form.text.contains(&format!("{{{argument}}}")))
    }
}

impl Key {
    /// Whether a form for this key is one for that key of a language.
    fn takes(self, key: Self, tag: &str) -> bool {
        match (self, key) {
            (Self::One, Self::Number(number)) => plural(tag, number) == Plural::One,
            (one, other) => one == other,
        }
    }
}

/// The family of an id: that with the longest name.
fn family_of<'a>(families: &'a [Family], id: &str) -> Option<&'a Family> {
    let of = families
        .iter()
        .filter(|one| id.strip_prefix(one.name).is_some_and(|value| value.starts_with('-')));
    of.max_by_key(|one| one.name.len())
}

/// Writes the functions of a family.
fn write_family(
    code: &mut String,
    family: &Family,
    families: &[Family],
    english: &Texts,
    rows: &BTreeMap<String, Row>,
) -> Outcome<()> {
    let Family { name, of, attributes, returns, others } = family;
    let is_of = |id: &&String| {
        !id.contains('.') && family_of(families, id).is_some_and(|one| one.name == *name)
    };
    let ids: Vec<&String> = english.order.iter().filter(is_of).collect();
    let method = snake(name);
    let first = if attributes.len() > 1 { "title" } else { "name" };
    let mut write = |method: &str, attribute: &str| -> Outcome<()> {
        let about = if attribute.is_empty() { String::new() } else { format!(", `.{attribute}`") };
        writeln!(code, "/// The text `{name}-…`{about} of this value.")?;
        writeln!(
            code,
            "pub fn {method}(self, of: {of}) -> &'static str {{\nlet (at, english) = match of {{"
        )?;
        for id in &ids {
            let value = camel(id.strip_prefix(name).unwrap_or_default());
            let row =
                if attribute.is_empty() { (*id).clone() } else { format!("{id}.{attribute}") };
            let Row { at, english, .. } =
                rows.get(&row).ok_or_else(|| format!("{id} has no .{attribute}"))?;
            writeln!(code, "{of}::{value} => ({at}, {:?}),", english[0])?;
        }
        Ok(writeln!(code, "}};\nself.text(at, english)\n}}")?)
    };
    if returns.is_empty() {
        write(&method, "")?;
    } else {
        write(&format!("{method}_{first}"), "")?;
    }
    for (attribute, method) in *others {
        write(method, attribute)?;
    }
    if !returns.is_empty() {
        for attribute in *attributes {
            write(&format!("{method}_{attribute}"), attribute)?;
        }
        writeln!(
            code,
            "/// The texts `{name}-…` of this value.\npub fn {method}(self, of: {of}) -> {returns} {{"
        )?;
        write!(code, "{returns} {{ {first}: self.{method}_{first}(of)")?;
        for attribute in *attributes {
            write!(code, ", {attribute}: self.{method}_{attribute}(of)")?;
        }
        writeln!(code, " }}\n}}")?;
    }
    Ok(())
}

/// Writes the function of a message with arguments.
fn write_function(code: &mut String, id: &str, entry: &Entry, row: &Row) -> Outcome<()> {
    use read_fluent::Kind;
    let text = &entry.forms.last().ok_or("a message has no text")?.text;
    write!(code, "/// {}\npub fn {}(self", quoted(text), snake(id))?;
    for (name, kind) in &entry.arguments {
        let kind = match kind {
            Kind::Text | Kind::Date => "&str",
            Kind::Number => "usize",
            Kind::Gender => "Gender",
        };
        write!(code, ", {}: {kind}", snake(name))?;
    }
    writeln!(code, ") -> String {{")?;
    let mut at = "0".to_owned();
    for (argument, keys) in &row.selectors {
        let mut list = String::new();
        for key in keys.iter().filter(|key| **key != Key::Other) {
            match key {
                Key::Number(number) => write!(list, "Key::Number({number}), ")?,
                key => write!(list, "Key::{key:?}, ")?,
            }
        }
        let kind = entry.argument(argument).unwrap_or(Kind::Number);
        let argument = snake(argument);
        let form = match kind {
            Kind::Gender => format!("{argument}.form(&[{list}])"),
            _ => format!("self.language.form_of_number({argument}, &[{list}])"),
        };
        at = if at == "0" { form } else { format!("({at}) * {} + {form}", keys.len()) };
    }
    let Row { at: first, english, selectors } = row;
    if selectors.is_empty() {
        write!(code, "fill(self.text({first}, {:?}), &[", english[0])?;
    } else {
        writeln!(code, "let form = {at};")?;
        write!(code, "fill(self.text({first} + form, {english:?}[form]), &[")?;
    }
    for (name, kind) in &entry.arguments {
        let name = snake(name);
        match kind {
            Kind::Text => write!(code, "Argument::Text({name}), ")?,
            Kind::Number => write!(code, "Argument::Number({name}), ")?,
            Kind::Date => write!(code, "Argument::Text(&self.full_date({name})), ")?,
            Kind::Gender => write!(code, "Argument::Text(\"\"), ")?,
        }
    }
    Ok(writeln!(code, "])\n}}")?)
}

/// A text as a doc comment may have it.
fn quoted(text: &str) -> String {
    match text.trim() {
        "" => "Nothing.".to_owned(),
        text => format!("`{}`", text.replace('`', "’")),
    }
}

fn snake(id: &str) -> String {
    id.replace('-', "_")
}

fn camel(id: &str) -> String {
    let words = id.split('-').map(|word| {
        let mut word = word.to_owned();
        if let Some(first) = word.get_mut(..1) {
            first.make_ascii_uppercase();
        }
        word
    });
    words.collect()
}
