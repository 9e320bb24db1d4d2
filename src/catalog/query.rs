//! Finding releases in the catalog: what was asked, what fits, and in which order.

use super::entry::{Entry, Kind};
use crate::{
    evaluate,
    frameworks::{
        Answer, Framework,
        four_level::{Evaluation, Label, Level},
    },
};

/// How many releases can stand side by side.
pub const MOST: usize = 4;

/// An entry with what it is rated as, and its words as they are searched.
#[derive(Clone, Debug, PartialEq)]
pub struct Rated {
    /// The entry.
    pub entry: Entry,
    /// What the four-level scale says of it.
    pub evaluation: Evaluation,
    /// Whether it is what each framework defines, in the order of
    /// [`Framework::ALL`].
    pub answers: [Answer; Framework::ALL.len()],
    words: String,
}

impl Rated {
    /// The entry, rated.
    pub fn new(entry: Entry) -> Self {
        let evaluation = evaluate(&entry.release);
        let answers = Framework::ALL.map(|framework| framework.assess(&entry.release).verdict);
        let release = &entry.release;
        let words = [&*release.name, &release.producer, &entry.family, entry.kind.id()]
            .map(plain)
            .join(" ");
        Self { entry, evaluation, answers, words }
    }
}

/// A text as it is searched: in small letters, without dashes and accents that
/// keyboards do not have.
fn plain(text: &str) -> String {
    let one = |letter: char| match letter {
        'ü' => 'u',
        'é' => 'e',
        '-' | '_' => ' ',
        other => other,
    };
    text.to_lowercase().chars().map(one).collect()
}

/// What the releases are ordered by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Sort {
    /// The most open first.
    #[default]
    Level,
    /// The newest first.
    Date,
    /// By the alphabet.
    Name,
}

impl Sort {
    /// Every order.
    pub const ALL: [Self; 3] = [Self::Level, Self::Date, Self::Name];

    /// The stable id, as in `date`.
    pub const fn id(self) -> &'static str {
        ["level", "date", "name"][self as usize]
    }
}

/// What is looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Sight {
    /// The list.
    #[default]
    List,
    /// Some of them side by side.
    Compare,
    /// All of them against time.
    Landscape,
}

impl Sight {
    /// Every sight.
    pub const ALL: [Self; 3] = [Self::List, Self::Compare, Self::Landscape];

    /// The stable id, as in `landscape`.
    pub const fn id(self) -> &'static str {
        ["list", "compare", "landscape"][self as usize]
    }
}

/// What the reader asked for: all of it can stand in an address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// What is looked at.
    pub sight: Sight,
    /// Words that must be in the name, the producer, the family or the kind.
    pub text: String,
    /// Only of this kind.
    pub kind: Option<Kind>,
    /// Only of this level.
    pub level: Option<Level>,
    /// Only with this label.
    pub label: Option<Label>,
    /// Only what this framework accepts.
    pub meets: Option<Framework>,
    /// In which order.
    pub sort: Sort,
    /// The ids of those that stand side by side, in that order.
    pub compare: Vec<String>,
    /// A release beside them that the catalog does not have, as a link.
    pub own: Option<String>,
    /// Whether only what differs is shown of them.
    pub only_differing: bool,
}

/// The keys of an address.
const SIGHT: &str = "view";
const TEXT: &str = "find";
const KIND: &str = "kind";
const LEVEL: &str = "level";
const LABEL: &str = "label";
const MEETS: &str = "meets";
const SORT: &str = "sort";
const COMPARE: &str = "compare";
const OWN: &str = "own";
const DIFFERING: &str = "differing";

/// The one of these with this id.
fn one_of<T: Copy>(all: &[T], id: impl Fn(T) -> &'static str, wanted: &str) -> Option<T> {
    all.iter().copied().find(|one| id(*one) == wanted)
}

impl Query {
    /// What an address asks for, after its `#`. Whatever cannot be read asks for
    /// nothing.
    pub fn read(text: &str) -> Self {
        let mut query = Self::default();
        let text = text.trim_start_matches(['#', '?']);
        let mut says_sight = false;
        for (key, value) in form_urlencoded::parse(text.as_bytes()) {
            query.set(&key, &value);
            says_sight |= key == SIGHT;
        }
        // A comparison is meant by who names what to compare.
        if !says_sight && query.compared() > 0 {
            query.sight = Sight::Compare;
        }
        query
    }

    /// Asks for something by its key in an address; anything that is none for nothing.
    pub fn set(&mut self, key: &str, value: &str) {
        match key {
            SIGHT => self.sight = one_of(&Sight::ALL, Sight::id, value).unwrap_or_default(),
            TEXT => value.chars().take(80).collect::<String>().clone_into(&mut self.text),
            KIND => self.kind = Kind::from_id(value),
            LEVEL => self.level = one_of(&Level::ALL, Level::id, value),
            LABEL => self.label = one_of(&Label::ALL, Label::id, value),
            MEETS => self.meets = one_of(&Framework::ALL, Framework::id, value),
            SORT => self.sort = one_of(&Sort::ALL, Sort::id, value).unwrap_or_default(),
            COMPARE => {
                self.compare.clear();
                for id in value.split(',').filter(|id| !id.is_empty()) {
                    if !self.compare.iter().any(|known| known == id) {
                        self.compare.push(id.to_owned());
                    }
                }
                self.cut();
            }
            OWN => {
                self.own = (!value.is_empty()).then(|| value.to_owned());
                self.cut();
            }
            DIFFERING => self.only_differing = value == "1",
            _ => {}
        }
    }

    /// As many as fit side by side.
    fn cut(&mut self) {
        self.compare.truncate(MOST - usize::from(self.own.is_some()));
    }

    /// How many stand side by side.
    pub fn compared(&self) -> usize {
        self.compare.len() + usize::from(self.own.is_some())
    }

    /// Puts an entry beside the others, or takes it away; one more than fits takes the
    /// place of the first.
    pub fn choose(&mut self, id: &str) {
        if let Some(place) = self.compare.iter().position(|known| known == id) {
            self.compare.remove(place);
            return;
        }
        if self.compared() == MOST && !self.compare.is_empty() {
            self.compare.remove(0);
        }
        self.compare.push(id.to_owned());
        self.cut();
    }

    /// As an address has it, without the `#`.
    pub fn written(&self) -> String {
        let mut text = form_urlencoded::Serializer::new(String::new());
        let mut say = |key: &str, value: &str| {
            if !value.is_empty() {
                text.append_pair(key, value);
            }
        };
        let is_plain = self.sight == Sight::Compare && self.compared() > 0;
        let is_list = self.sight == Sight::List && self.compared() == 0;
        say(SIGHT, if is_plain || is_list { "" } else { self.sight.id() });
        say(TEXT, &self.text);
        say(KIND, self.kind.map_or("", Kind::id));
        say(LEVEL, self.level.map_or("", Level::id));
        say(LABEL, self.label.map_or("", Label::id));
        say(MEETS, self.meets.map_or("", Framework::id));
        say(SORT, if self.sort == Sort::default() { "" } else { self.sort.id() });
        say(COMPARE, &self.compare.join(","));
        say(OWN, self.own.as_deref().unwrap_or_default());
        say(DIFFERING, if self.only_differing { "1" } else { "" });
        // A comma may stand as it is, and is easier to read and to write.
        text.finish().replace("%2C", ",")
    }

    /// The comparison alone: what is passed on of it.
    #[must_use]
    pub fn comparison(&self) -> Self {
        Self {
            sight: Sight::Compare,
            compare: self.compare.clone(),
            own: self.own.clone(),
            ..Self::default()
        }
    }

    /// Whether nothing is left out.
    pub fn is_all(&self) -> bool {
        let filters = [self.kind.is_none(), self.level.is_none(), self.label.is_none()];
        self.text.trim().is_empty() && self.meets.is_none() && filters.iter().all(|none| *none)
    }

    /// Whether a release fits.
    pub fn fits(&self, rated: &Rated) -> bool {
        let Evaluation { level, label, .. } = rated.evaluation;
        let accepts = |framework: Framework| rated.answers[framework as usize] == Answer::Yes;
        self.kind.is_none_or(|kind| kind == rated.entry.kind)
            && self.level.is_none_or(|wanted| wanted == level)
            && self.label.is_none_or(|wanted| wanted == label)
            && self.meets.is_none_or(accepts)
            && plain(&self.text).split_whitespace().all(|word| rated.words.contains(word))
    }

    /// The places of all releases, in the order that is asked for.
    pub fn order(&self, all: &[Rated]) -> Vec<usize> {
        let mut places: Vec<usize> = (0..all.len()).collect();
        let name = |rated: &Rated| plain(&rated.entry.release.name);
        let date = |rated: &Rated| rated.entry.release.date.clone();
        places.sort_by(|one, other| {
            let (one, other) = (&all[*one], &all[*other]);
            let by_place = || {
                let place = |rated: &Rated| rated.evaluation.place.value();
                place(other).total_cmp(&place(one))
            };
            match self.sort {
                Sort::Level => by_place().then_with(|| date(other).cmp(&date(one))),
                Sort::Date => date(other).cmp(&date(one)),
                Sort::Name => name(one).cmp(&name(other)),
            }
        });
        places
    }
}

/// The families that have more than one release, each with the ids of up to
/// [`MOST`] of them in order of time: the first, the newest, and those between.
pub fn families(all: &[Rated]) -> Vec<(&str, Vec<&str>)> {
    let mut families: Vec<(&str, Vec<&Rated>)> = Vec::new();
    for rated in all.iter().filter(|rated| !rated.entry.family.is_empty()) {
        let family = rated.entry.family.as_str();
        match families.iter_mut().find(|(known, _)| *known == family) {
            Some((_, members)) => members.push(rated),
            None => families.push((family, vec![rated])),
        }
    }
    families.retain(|(_, members)| members.len() > 1);
    families.sort_unstable_by_key(|(family, _)| *family);
    families.into_iter().map(|(family, members)| (family, picked(members))).collect()
}

/// The ids of up to [`MOST`] of these, evenly through time.
fn picked(mut members: Vec<&Rated>) -> Vec<&str> {
    members.sort_by(|one, other| one.entry.release.date.cmp(&other.entry.release.date));
    let last = members.len() - 1;
    let steps = MOST.min(members.len()) - 1;
    (0..=steps).map(|step| members[step * last / steps].entry.id.as_str()).collect()
}
