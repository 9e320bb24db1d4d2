//! What the page shows beside its switches and its verdict: described here as
//! plain elements, drawn there.
//!
//! The page loads this after it can be used, so nothing here weighs on its
//! start. What pressing an element does is said by an attribute: [`GO`],
//! [`APPLY`], [`UNDO`] or [`TOGGLE`]. What is folded is only described once it is opened,
//! since describing and drawing it at every switch is what takes time.

pub mod advice;
pub mod bring;
pub mod claims;
pub mod criteria;
pub mod dialog;
pub mod found;
pub mod frameworks;
pub mod licenses;
pub mod origin;
pub mod page;
pub mod releases;
pub mod saved;
pub mod share;
pub mod shell;
pub mod switches;
pub mod why;
pub mod widget;

use crate::{
    catalog::Entry,
    difference::Difference,
    evaluate,
    formats::escape::html,
    frameworks::{Answer, Finding},
    release::Release,
    words::{CATALOG_ENGLISH, CatalogPhrase, ENGLISH, MORE_ENGLISH, MorePhrase, Phrase},
};

/// What each part of an element that is written as text begins with, before the
/// letter for what it is: `T` for its tag, `K` for its key, `A` and `V` for the
/// name and the value of an attribute, `C` for text in it, `E` for its end.
pub const PART: char = '\u{1}';

/// The attribute of a button that goes to the element with this id.
pub const GO: &str = "data-go";
/// The attribute of a button that makes these changes to the release, written as
/// in a link.
pub const APPLY: &str = "data-apply";
/// The attribute of a button that takes the last change back.
pub const UNDO: &str = "data-undo";
/// The attribute of a button that puts the release of this link on the page.
pub const TAKE: &str = "data-take";
/// The attribute of a button that keeps the releases of these links, a line each.
pub const KEEP: &str = "data-keep";
/// The attribute of a section, by the id of its heading.
pub const SECTION: &str = "data-section";
/// The attribute of the head of something folded, by its name.
pub const TOGGLE: &str = "data-toggle";

/// An element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    /// Its tag.
    pub tag: &'static str,
    /// What tells it from its siblings as they change, if anything.
    pub key: Option<String>,
    /// Its attributes.
    pub attributes: Vec<(&'static str, String)>,
    /// What is in it.
    pub children: Vec<Content>,
}

/// What is in an element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// Text.
    Text(String),
    /// Another element.
    View(View),
    /// An element that is written already.
    Written(String),
}

impl From<&str> for Content {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Content {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<View> for Content {
    fn from(view: View) -> Self {
        Self::View(view)
    }
}

impl View {
    /// The attribute of a field that holds what is in it, whatever is typed meanwhile.
    pub const VALUE: &str = ".value";
    /// The attribute of a checkbox that holds whether it is checked.
    pub const CHECKED: &str = ".checked";

    /// An element of this tag.
    fn new(tag: &'static str) -> Self {
        Self { tag, key: None, attributes: Vec::new(), children: Vec::new() }
    }

    /// An element of this tag and class.
    fn of(tag: &'static str, class: &str) -> Self {
        Self::new(tag).with("class", class)
    }

    /// The same, with an attribute.
    fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.attributes.push((name, value.into()));
        self
    }

    /// The same, with a key.
    fn keyed(mut self, key: &str) -> Self {
        self.key = Some(key.to_owned());
        self
    }

    /// The same, with more in it.
    pub(crate) fn add(mut self, child: impl Into<Content>) -> Self {
        self.children.push(child.into());
        self
    }

    /// The same, with all of these in it.
    fn add_all<T: Into<Content>>(mut self, children: impl IntoIterator<Item = T>) -> Self {
        self.children.extend(children.into_iter().map(Into::into));
        self
    }

    /// The element as one text, which takes a fraction of the time that objects
    /// take to be handed from one program to the other: parts that each begin with
    /// [`PART`] and a letter that says what they are.
    pub fn written(&self) -> String {
        let mut text = String::new();
        self.write(&mut text);
        text
    }

    fn write(&self, text: &mut String) {
        let mut part = |kind: char, rest: &str| {
            text.extend([PART, kind]);
            // No text of ours has it, and what others wrote is none for a reader.
            text.extend(rest.split(PART));
        };
        part('T', self.tag);
        if let Some(key) = &self.key {
            part('K', key);
        }
        for (name, value) in &self.attributes {
            part('A', name);
            part('V', value);
        }
        for child in &self.children {
            match child {
                Content::Text(child) => {
                    text.extend([PART, 'C']);
                    text.extend(child.split(PART));
                }
                Content::View(child) => child.write(text),
                Content::Written(child) => text.push_str(child),
            }
        }
        text.extend([PART, 'E']);
    }

    /// The element as markup: a file of its own, if it is a picture.
    pub fn markup(&self) -> String {
        let mut text = String::new();
        self.mark_up(&mut text);
        text
    }

    fn mark_up(&self, text: &mut String) {
        text.extend(["<", self.tag]);
        for (name, value) in self.attributes.iter().filter(|(name, _)| !name.starts_with('.')) {
            text.extend([" ", *name, "=\"", &*html(value), "\""]);
        }
        text.push('>');
        for child in &self.children {
            match child {
                Content::Text(child) => text.push_str(&html(child)),
                Content::View(child) => child.mark_up(text),
                // What is written for a program has no markup.
                Content::Written(_) => {}
            }
        }
        text.extend(["</", self.tag, ">"]);
    }

    /// All text in it, as a reader would read it.
    pub fn text(&self) -> String {
        self.children
            .iter()
            .map(|child| match child {
                Content::Text(text) => text.clone(),
                Content::View(view) => view.text(),
                Content::Written(written) => written.clone(),
            })
            .collect()
    }
}

/// A fixed text of the page.
fn say(phrase: Phrase) -> &'static str {
    ENGLISH.phrase(phrase)
}

/// The value of an attribute that says whether something is so.
const fn truth(is_so: bool) -> &'static str {
    if is_so { "true" } else { "false" }
}

/// A button.
fn button(text: &str) -> View {
    View::new("button").with("type", "button").add(text)
}

/// What a text stands beside, for those who cannot see it.
fn named(name: &str) -> View {
    View::of("span", "visually-hidden").add(format!("{name}: "))
}

/// An empty, half or full square, from 0 to 2: what can be read without color.
fn square(full: usize) -> View {
    let shape = ["unmet", "partly", "met"][full];
    View::of("span", "mark").with("data-mark", shape).with("aria-hidden", "true")
}

/// An answer as a square. The word for it is for those who cannot see the square;
/// none where it stands beside it.
fn mark(answer: Answer, word: &str) -> View {
    let square = square(answer as usize);
    if word.is_empty() {
        return square;
    }
    View::of("span", "marked").add(square).add(named(word))
}

/// The label and the level that a release has, in a few words.
fn verdict(release: &Release) -> String {
    let evaluation = evaluate(release);
    let number = ENGLISH.level_number(evaluation.level).to_ascii_lowercase();
    format!("{}, {number}", ENGLISH.label(evaluation.label))
}

/// A button that does what this attribute says, with this value.
fn act(attribute: &'static str, value: impl Into<String>, text: &str) -> View {
    View::of("button", "act").with("type", "button").with(attribute, value).add(text)
}

/// A button that goes to the switch of an artifact, with what was found of it.
fn go(finding: &Finding) -> View {
    View::of("button", "go")
        .with("type", "button")
        .with(GO, format!("switch-{}", finding.artifact))
        .add(mark(finding.answer, MORE_ENGLISH.answer(finding.answer)))
        .add(ENGLISH.artifact(finding.artifact).title)
}

/// Something folded: its head, and what is in it, which is asked for only if its
/// name is among the open ones.
fn folded(name: &str, open: &[&str], summary: View, body: impl FnOnce() -> View) -> View {
    let details = View::new("details").add(summary.with(TOGGLE, name));
    if open.contains(&name) { details.with("open", "").add(body()) } else { details }
}

/// What the catalog has of the release, as a section.
pub fn of_catalog(entry: &Entry, release: &Release) -> View {
    let differing = entry.differing(release);
    let heading = CATALOG_ENGLISH.phrase(if differing.is_empty() {
        CatalogPhrase::InCatalog
    } else {
        CatalogPhrase::NotAsCatalog
    });
    titled("origin", heading, origin::view(entry, release, &differing)).keyed("origin")
}

/// Why the release is where it is, what would raise it, what it may be called, how
/// it fares under other frameworks, and the criteria; with the names of what is
/// open: frameworks and criteria by their ids, goals by `goal-` and theirs, and
/// the rest of the causes by `causes`. Last what the catalog has of it, if anything.
pub fn all(release: &Release, open: &[&str], of_catalog: Option<View>) -> View {
    // The catalog comes later than the rest, and is told of where nothing moves by it; in an
    // element of its own, since what has no keys is compared from the end.
    View::new("div")
        .add(section("why", MorePhrase::Why, why::view(release, open)))
        .add(section("advice", MorePhrase::Advice, advice::view(release, open)))
        .add(section("claims", MorePhrase::Claim, claims::view(release)))
        .add(section("frameworks", MorePhrase::Frameworks, frameworks::view(release, open)))
        .add(section("basis", MorePhrase::Pillars, criteria::view(release, open)))
        .add(View::new("div").add_all(of_catalog))
}

/// What the change from one release to another did and what it did not, in one
/// sentence; empty if it changed nothing that is rated.
pub fn story(before: &Release, after: &Release) -> String {
    MORE_ENGLISH.story(&Difference::between(before, after))
}

/// What the change from one release to another would do, in short.
pub fn what_if(before: &Release, after: &Release) -> String {
    MORE_ENGLISH.what_if(&Difference::between(before, after))
}

fn section(name: &str, heading: MorePhrase, content: View) -> View {
    titled(name, MORE_ENGLISH.phrase(heading), content)
}

fn titled(name: &str, heading: &str, content: View) -> View {
    let id = format!("{name}-heading");
    View::of("section", name)
        .with("aria-labelledby", id.as_str())
        .with(SECTION, id.as_str())
        .add(View::new("h2").with("id", id).with("tabindex", "-1").add(heading))
        .add(content)
}
