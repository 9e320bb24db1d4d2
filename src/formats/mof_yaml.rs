//! Reads and writes the YAML files of the Model Openness Framework.
//!
//! Real files are dirty. Whatever is wrong in a file becomes a [`Notice`] with its place, and
//! the rest counts. A [`Document`] keeps everything in the file, known or not, so writing it
//! again drops only comments.
//!
//! Source: `schema/mof_schema.json` in
//! <https://github.com/lfai/model_openness_tool>.

pub use super::yaml::{Error, MAX_BYTES, Place};
use super::{
    import,
    yaml::{self, Node, Value, Warning},
};
use crate::{
    date::Date,
    frameworks::{
        mof::{COMPONENTS, EDITION, Listed, Listing},
        rule,
    },
    release::{Artifact, ArtifactType, Availability, Basis, License, Release, Scope},
};

/// The framework's name in its files.
const FRAMEWORK: &str = "Model Openness Framework";

/// The keys of `license`, and their scopes.
const LICENSES: [(&str, Scope); 4] = [
    ("distribution", Scope::Release),
    ("code", Scope::Type(ArtifactType::Code)),
    ("data", Scope::Type(ArtifactType::Data)),
    ("document", Scope::Type(ArtifactType::Document)),
];

/// The keys of `release` that a [`Release`] has no field for.
const OTHER_KEYS: [&str; 5] = ["type", "architecture", "treatment", ORIGIN, "contact"];

/// The key for what the model was made from.
const ORIGIN: &str = "origin";

/// Everything in a file, in its order.
#[derive(Clone, Debug, PartialEq)]
pub struct Document(Node);

/// A file that was read.
#[derive(Clone, Debug)]
pub struct Read {
    /// Everything in the file, to write it again.
    pub document: Document,
    /// The release, as far as there are fields for it.
    pub release: Release,
    /// The components as the framework's own tool reads them.
    pub listing: Listing,
    /// What is wrong in the file, in its order.
    pub notices: Vec<Notice>,
}

/// Something that is wrong in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Its place.
    pub place: Place,
    /// What is wrong.
    pub kind: NoticeKind,
}

/// What is wrong in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoticeKind {
    /// A key that the format requires is missing or empty.
    Missing(&'static str),
    /// This key is unknown. It is kept.
    UnknownKey(String),
    /// A key is repeated; the last value counts.
    RepeatedKey,
    /// A key is no text, or too long. It is dropped.
    OddKey,
    /// The value of this key is a number or a Boolean. It is read as text.
    NotText(String),
    /// The value of this key has the wrong type. It is kept, but does not count.
    WrongKind(String),
    /// The framework has no component of this name. It is kept.
    UnknownComponent(String),
    /// This component is listed twice; the last entry counts.
    RepeatedComponent(Artifact),
    /// The license of this component says that it is not included. It counts as withheld,
    /// though the framework's tool counts it as listed.
    NotThere(Artifact),
    /// This license is a common spelling, which was read as this id.
    Respelled(String, String),
    /// The terms of this license are unknown.
    UnknownLicense(String),
    /// The file is of another framework, or another version of it.
    OtherFramework(String),
    /// The file names this as the model's origin, which may be what it was made from, but need
    /// not be. It is kept.
    Origin(String),
    /// The model runs locally on open software. The format cannot state that; it is inferred
    /// from open inference code and public weights.
    RunsLocally,
    /// A value has a tag, which is ignored.
    Tag,
    /// There are more documents, which are ignored.
    SecondDocument,
}

/// Reads a file. Total: every file is read, or gives an error with its place.
///
/// # Errors
///
/// The file is too large, not UTF-8, not YAML, nested too deep, repeats itself too much by
/// aliases, or has no release.
pub fn read(file: &[u8]) -> Result<Read, Error> {
    let (root, warnings) = yaml::parse(file)?;
    let node = root.get("release").filter(|node| matches!(node.value, Value::Map(_)));
    let node = node.ok_or(Error::NotARelease(root.place))?;
    let mut reader = Reader::default();
    for (place, warning) in warnings {
        let kind = match warning {
            Warning::OddKey => NoticeKind::OddKey,
            Warning::RepeatedKey => NoticeKind::RepeatedKey,
            Warning::Tag => NoticeKind::Tag,
            Warning::SecondDocument => NoticeKind::SecondDocument,
        };
        reader.notices.push(Notice { place, kind });
    }
    reader.known_keys(&root, &["framework", "release"]);
    reader.framework(&root);
    let release = reader.release(node);
    let Reader { listing, mut notices, .. } = reader;
    // A stable sort keeps the notices of one place in order.
    notices.sort_by_key(|notice| notice.place);
    Ok(Read { document: Document(root), release, listing, notices })
}

#[derive(Default)]
struct Reader {
    listing: Listing,
    /// Whether a license is stated by its full name or its address.
    has_full_names: bool,
    notices: Vec<Notice>,
}

impl Reader {
    fn note(&mut self, place: Place, kind: NoticeKind) {
        self.notices.push(Notice { place, kind });
    }

    fn known_keys(&mut self, node: &Node, known: &[&str]) {
        let Value::Map(entries) = &node.value else { return };
        for (key, value) in entries {
            if !known.contains(&key.as_str()) {
                self.note(value.place, NoticeKind::UnknownKey(key.clone()));
            }
        }
    }

    /// The text of a key; `None` if there is none, or null.
    fn text<'a>(&mut self, node: &'a Node, key: &str) -> Option<&'a str> {
        let value = node.get(key)?;
        match &value.value {
            Value::Bare(text) if is_null(text) => None,
            Value::Bare(text) => {
                if is_number(text) || is_truth(text) {
                    self.note(value.place, NoticeKind::NotText(key.to_owned()));
                }
                Some(text)
            }
            Value::Text(text) => Some(text),
            Value::List(items) if items.is_empty() => None,
            Value::Map(entries) if entries.is_empty() => None,
            Value::List(_) | Value::Map(_) => {
                self.note(value.place, NoticeKind::WrongKind(key.to_owned()));
                None
            }
        }
    }

    /// The text of a key that is required.
    fn required(&mut self, node: &Node, key: &'static str) -> String {
        let text = self.text(node, key).map(str::trim).unwrap_or_default().to_owned();
        if text.is_empty() {
            let place = node.get(key).map_or(node.place, |node| node.place);
            self.note(place, NoticeKind::Missing(key));
        }
        text
    }

    fn framework(&mut self, root: &Node) {
        let Some(node) = root.get("framework") else {
            return self.note(root.place, NoticeKind::Missing("framework"));
        };
        self.known_keys(node, &["name", "version", "date"]);
        let expected = [("name", FRAMEWORK), ("version", EDITION.version), ("date", EDITION.date)];
        for (key, expected) in expected {
            // `1.0` without quotes is the version all the same.
            let found = node.get(key).and_then(|node| match &node.value {
                Value::Bare(text) | Value::Text(text) => Some(text.as_str()),
                Value::List(_) | Value::Map(_) => None,
            });
            if let Some(found) = found.filter(|found| *found != expected && !found.is_empty()) {
                let place = node.get(key).map_or(node.place, |node| node.place);
                self.note(place, NoticeKind::OtherFramework(found.to_owned()));
            }
        }
    }

    fn release(&mut self, node: &Node) -> Release {
        let own = ["name", "license", "producer", "components", "version", "date"];
        let links = ["repository", "huggingface"];
        self.known_keys(node, &[&own[..], &links, &OTHER_KEYS].concat());
        let mut release = Release {
            name: self.required(node, "name"),
            producer: self.required(node, "producer"),
            version: self.text(node, "version").unwrap_or_default().to_owned(),
            date: self.text(node, "date").unwrap_or_default().to_owned(),
            ..Release::default()
        };
        for key in OTHER_KEYS {
            let text = self.text(node, key).map(str::trim).unwrap_or_default();
            // Some files have the model there that theirs was made from, others its family, its
            // license or itself.
            if key == ORIGIN && !text.is_empty() {
                let place = node.get(key).map_or(node.place, |node| node.place);
                self.note(place, NoticeKind::Origin(text.to_owned()));
            }
        }
        for key in links {
            let link = self.text(node, key).unwrap_or_default();
            if !link.is_empty() {
                release.links.push(link.to_owned());
            }
        }
        self.licenses(node, &mut release);
        self.components(node, &mut release);
        // The listing keeps the names, which are all that the framework's tool looks at.
        for scope in Scope::all().filter(|_| self.has_full_names) {
            if let Some(known) = release.stated(scope).and_then(by_full_name) {
                release.state(scope, Some(known));
            }
        }
        let needs = [rule::public(Artifact::Weights), rule::open(Artifact::InferenceCode)];
        if needs.iter().all(|need| need.is_met_by(&release)) {
            release[Artifact::LocalRuntime].availability = Availability::Public;
            let place = node.get("components").map_or(node.place, |node| node.place);
            self.note(place, NoticeKind::RunsLocally);
        }
        release
    }

    /// The license of this name, with a word on how it was read.
    fn license(&mut self, place: Place, name: &str) -> Option<License> {
        let license = License::new(name)?;
        if let Some(id) = license.read_as() {
            self.note(place, NoticeKind::Respelled(name.to_owned(), id.to_owned()));
        } else if let Some(known) = by_full_name(&license) {
            self.has_full_names = true;
            self.note(place, NoticeKind::Respelled(name.to_owned(), known.id().to_owned()));
        } else if license.terms().basis() == Basis::Unknown {
            self.note(place, NoticeKind::UnknownLicense(name.to_owned()));
        }
        Some(license)
    }

    fn licenses(&mut self, node: &Node, release: &mut Release) {
        let Some(licenses) = node.get("license") else {
            return self.note(node.place, NoticeKind::Missing("license"));
        };
        self.known_keys(licenses, &LICENSES.map(|(key, _)| key));
        if !matches!(licenses.value, Value::Map(_)) {
            // A license where licenses by type are meant; an empty one is none.
            if let Some(name) = self.text(node, "license").filter(|name| !name.is_empty()) {
                self.note(licenses.place, NoticeKind::WrongKind("license".to_owned()));
                release.licenses.release = self.license(licenses.place, name);
            }
            return;
        }
        for (key, scope) in LICENSES {
            let Some(stated) = licenses.get(key) else { continue };
            self.known_keys(stated, &["name", "path"]);
            let name = match &stated.value {
                Value::Map(_) => {
                    self.text(stated, "path");
                    self.text(stated, "name")
                }
                _ => self.text(licenses, key),
            };
            let name = name.map(str::to_owned).unwrap_or_default();
            let license = self.license(stated.place, &name);
            release.state(scope, license);
        }
    }

    fn components(&mut self, node: &Node, release: &mut Release) {
        let items = match node.get("components").map(|node| (&node.value, node.place)) {
            Some((Value::List(items), _)) => items,
            Some((Value::Map(entries), _)) if entries.is_empty() => return,
            Some((Value::Bare(text), place)) if is_null(text) => {
                return self.note(place, NoticeKind::Missing("components"));
            }
            Some((_, place)) => {
                return self.note(place, NoticeKind::WrongKind("components".to_owned()));
            }
            None => return self.note(node.place, NoticeKind::Missing("components")),
        };
        for item in items {
            self.component(item, release);
        }
    }

    fn component(&mut self, item: &Node, release: &mut Release) {
        if !matches!(item.value, Value::Map(_)) {
            return self.note(item.place, NoticeKind::WrongKind("components".to_owned()));
        }
        let keys = ["name", "description", "license", "license_path", "component_path"];
        self.known_keys(item, &keys);
        for key in ["description", "license_path"] {
            self.text(item, key);
        }
        let Some(name) = self.text(item, "name").filter(|name| !name.is_empty()) else {
            return self.note(item.place, NoticeKind::Missing("name"));
        };
        let Some((artifact, _, _)) =
            COMPONENTS.into_iter().find(|(_, _, component)| *component == name)
        else {
            return self.note(item.place, NoticeKind::UnknownComponent(name.to_owned()));
        };
        if self.listing[artifact].is_some() {
            self.note(item.place, NoticeKind::RepeatedComponent(artifact));
        }
        // An empty license is none, where a missing one inherits.
        let stated = self.text(item, "license").map(str::to_owned);
        let place = item.get("license").map_or(item.place, |node| node.place);
        let own = match stated.as_deref().map(str::trim) {
            None => None,
            Some("") => License::new(License::UNLICENSED),
            Some(name) if says_not_there(name) => License::new(name),
            Some(name) => self.license(place, name),
        };
        let is_there = !stated.as_deref().is_some_and(says_not_there);
        let listed = own.as_ref().or(release.inherited(Scope::Artifact(artifact))).cloned();
        self.listing[artifact] = Some(Listed { license: listed });
        let source = self.text(item, "component_path").map(str::trim).unwrap_or_default();
        let facts = &mut release[artifact];
        facts.source = (!source.is_empty()).then(|| source.to_owned());
        if is_there {
            facts.availability = Availability::Public;
            facts.license = own;
        } else {
            facts.availability = Availability::Withheld;
            facts.license = None;
            self.note(place, NoticeKind::NotThere(artifact));
        }
    }
}

/// The license that one of unknown terms is by its full name or its address.
fn by_full_name(license: &License) -> Option<License> {
    let is_unknown = license.terms().basis() == Basis::Unknown;
    is_unknown.then(|| import::by_id(license)).flatten()
}

/// Whether a license is a remark that the component is not there, as the tool's
/// form offers it.
fn says_not_there(license: &str) -> bool {
    let license = license.to_ascii_lowercase();
    license.contains("component not includ")
}

/// Whether a text is a date as the format wants it: `2023-12-11`.
fn is_day(text: &str) -> bool {
    Date::parse(text).is_some_and(Date::is_day)
}

fn is_null(text: &str) -> bool {
    matches!(text, "" | "~" | "null" | "Null" | "NULL")
}

fn is_truth(text: &str) -> bool {
    matches!(text, "true" | "True" | "TRUE" | "false" | "False" | "FALSE")
}

fn is_number(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | '.'))
        && text.parse::<f64>().is_ok()
}

impl Document {
    /// The file of a release, as far as the format can hold it: what is only
    /// partly available is not listed.
    pub fn of(release: &Release) -> Self {
        let entry = |key: &str, text: &str| (key.to_owned(), Node::text(text));
        let map = |entries| Node::new(Value::Map(entries));
        let licenses = LICENSES.into_iter().filter_map(|(key, scope)| {
            let license = release.stated(scope)?;
            let entries = vec![entry("name", license.name()), entry("path", "")];
            Some((key.to_owned(), map(entries)))
        });
        let listed = COMPONENTS
            .into_iter()
            .filter(|(artifact, _, _)| release[*artifact].availability == Availability::Public);
        let components = listed.map(|(artifact, _, name)| {
            let facts = &release[artifact];
            let mut entries = vec![entry("name", name), entry("description", "")];
            entries.extend(facts.license.as_ref().map(|own| entry("license", own.name())));
            entries.extend(facts.source.as_ref().map(|at| entry("component_path", at)));
            map(entries)
        });
        let mut fields = vec![entry("name", &release.name)];
        let link = |host: &str| {
            let is_hub =
                |link: &&String| link.contains("huggingface.co") == (host == "huggingface");
            release.links.iter().find(is_hub)
        };
        for (key, text) in [("version", &release.version), ("date", &release.date)] {
            if !text.is_empty() && (key != "date" || is_day(text)) {
                fields.push(entry(key, text));
            }
        }
        if !release.base.name.is_empty() {
            fields.push(entry(ORIGIN, &release.base.name));
        }
        fields.push(entry("producer", &release.producer));
        for key in ["repository", "huggingface"] {
            fields.extend(link(key).map(|link| entry(key, link)));
        }
        fields.push(("license".to_owned(), map(licenses.collect())));
        fields.push(("components".to_owned(), Node::new(Value::List(components.collect()))));
        let framework = vec![
            entry("name", FRAMEWORK),
            entry("version", EDITION.version),
            entry("date", EDITION.date),
        ];
        Self(map(vec![
            ("framework".to_owned(), map(framework)),
            ("release".to_owned(), map(fields)),
        ]))
    }

    /// The file, which reads as this document again.
    pub fn write(&self) -> String {
        yaml::write(&self.0)
    }
}
