//! The JSON of a release and of its ratings, by serde.
//!
//! A release has the same keys as in a link:
//! `name`, `by`, `date` and `version`; `links`; `systemic-risk`; `claim`; `license`,
//! `code`, `data` and `document` for inherited licenses; `public` and `partial` list artifacts, and
//! `gated` those of the partial ones that all can have who accept terms or ask; an
//! artifact's id as a key gives its own license; `sources` gives addresses by
//! artifact; `base`, `base.license`, `base.public`, `base.partial`, `base.gated` and `base.link`
//! say what it is built on. Artifacts that are not listed are withheld.

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::Error,
    ser::{self, SerializeMap},
};
use serde_json::Value;

use super::{
    import::{FileFormat, ImportResult, Warning},
    object::{self, Shape, Statement},
};
use crate::{
    advice::{Advice, Change, offered},
    frameworks::{
        Assessment, Framework,
        four_level::{Criterion, Evaluation},
        mof::{Class, Rating, Status},
        osai,
    },
    link::{
        BASE, BASE_LICENSE, BASE_LINK, BASE_LISTS, CLAIM, LISTED, Notice, Reader, SYSTEMIC_RISK,
        license_key, license_keys,
    },
    release::{Artifact, Availability, Base, License, Release},
};

/// The version of the keys.
const VERSION: u32 = 1;

/// The keys of what a link has a key for each of.
const LINKS: &str = "links";
const SOURCES: &str = "sources";

impl Serialize for Artifact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

/// Whether a list has what is so far available. What is gated is on that of what is partial, too,
/// for programs that know no gates.
fn is_on(list: Availability, availability: Availability) -> bool {
    availability == list || list == availability.without_gate()
}

/// Without the keys and values that are unknown here.
impl Serialize for Release {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("v", &VERSION)?;
        let texts = [
            ("name", &self.name),
            ("by", &self.producer),
            ("date", &self.date),
            ("version", &self.version),
        ];
        for (key, text) in texts {
            if !text.is_empty() {
                map.serialize_entry(key, text)?;
            }
        }
        if !self.links.is_empty() {
            map.serialize_entry(LINKS, &self.links)?;
        }
        if let Some(answer) = self.systemic_risk {
            map.serialize_entry(SYSTEMIC_RISK, &answer)?;
        }
        if let Some(claim) = self.claim {
            map.serialize_entry(CLAIM, claim.id())?;
        }
        for (key, scope) in license_keys() {
            if let Some(license) = self.stated(scope) {
                map.serialize_entry(key, license.name())?;
            }
        }
        let base = &self.base;
        let texts = [
            (BASE, &*base.name),
            (BASE_LICENSE, base.license.as_ref().map_or("", License::name)),
            (BASE_LINK, base.link.as_deref().unwrap_or_default()),
        ];
        for (key, text) in texts {
            if !text.is_empty() {
                map.serialize_entry(key, text)?;
            }
        }
        for (key, list) in BASE_LISTS {
            let is_listed = |artifact: &Artifact| is_on(list, base.availability(*artifact));
            let listed: Vec<Artifact> = Base::ARTIFACTS.into_iter().filter(is_listed).collect();
            if !listed.is_empty() {
                map.serialize_entry(key, &listed)?;
            }
        }
        for list in LISTED {
            let is_listed = |artifact: &Artifact| is_on(list, self[*artifact].availability);
            let listed: Vec<Artifact> = Artifact::ALL.into_iter().filter(is_listed).collect();
            if !listed.is_empty() {
                map.serialize_entry(list.id(), &listed)?;
            }
        }
        let sources = Sources::of(self);
        if !sources.0.is_empty() {
            map.serialize_entry(SOURCES, &sources)?;
        }
        map.end()
    }
}

/// A release as it is written into a file: with the keys and values that are unknown here,
/// too, in the order of the keys. Of keys that JSON has for something else, `links` and
/// `sources`, it can hold no unknown values.
pub(super) struct InFile<'a>(pub(super) &'a Release);

impl Serialize for InFile<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Ok(Value::Object(mut values)) = serde_json::to_value(self.0) else {
            return Err(ser::Error::custom("a release is no object"));
        };
        let base_lists = BASE_LISTS.map(|(key, _)| key);
        let lists = [LISTED.map(Availability::id), base_lists].concat();
        for (key, value) in &self.0.other {
            let value = Value::from(value.as_str());
            match values.get_mut(key) {
                _ if [LINKS, SOURCES].contains(&&**key) => {}
                Some(Value::Array(known)) => known.push(value),
                Some(known) => *known = Value::Array(vec![known.take(), value]),
                None if lists.contains(&&**key) => {
                    values.insert(key.clone(), Value::Array(vec![value]));
                }
                None => {
                    values.insert(key.clone(), value);
                }
            }
        }
        let first = ["v", "name", "by", "date", "version", LINKS, SYSTEMIC_RISK, CLAIM];
        let licenses = license_keys().map(|(key, _)| key);
        let mut map = serializer.serialize_map(Some(values.len()))?;
        let base = [BASE, BASE_LICENSE, BASE_LINK];
        for key in first.into_iter().chain(licenses).chain(base).chain(lists).chain([SOURCES]) {
            if let Some(value) = values.remove(key) {
                map.serialize_entry(key, &value)?;
            }
        }
        for (key, value) in &values {
            map.serialize_entry(key, value)?;
        }
        map.end()
    }
}

/// Refuses unknown keys and values, and an object without `v`.
impl<'de> Deserialize<'de> for Release {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let release = object::read(&&value).map_err(D::Error::custom)?;
        match value.get("v") {
            Some(_) => Ok(release),
            None => Err(D::Error::missing_field("v")),
        }
    }
}

impl object::Value for &Value {
    fn shape(&self) -> Shape<Self> {
        shape(self, |value| value)
    }
}

/// JSON in which a number stands for its digits, as in files that people wrote.
struct Lenient<'a>(&'a Value);

impl object::Value for Lenient<'_> {
    fn shape(&self) -> Shape<Self> {
        match shape(self.0, Lenient) {
            Shape::Number(digits) => Shape::Text(digits),
            shape => shape,
        }
    }
}

/// What a value is, with this for each value in it.
fn shape<'a, V>(value: &'a Value, inner: impl Fn(&'a Value) -> V) -> Shape<V> {
    match value {
        Value::Null => Shape::Nothing,
        Value::Bool(answer) => Shape::Answer(*answer),
        Value::Number(number) => Shape::Number(number.to_string()),
        Value::String(text) => Shape::Text(text.clone()),
        Value::Array(items) => Shape::List(items.iter().map(inner).collect()),
        Value::Object(entries) => {
            let entries = entries.iter().map(|(key, value)| (key.clone(), inner(value)));
            Shape::Object(entries.collect())
        }
    }
}

/// Imports an object with the keys of a link. Whatever is unknown is kept, with a warning.
/// `None` if it has none of the keys of a release.
pub(super) fn read(value: &Value) -> Option<ImportResult> {
    // A name and a license alone are in the files of many programs.
    let known = ["v", "public", "partial"];
    if !known.iter().any(|key| value.get(key).is_some()) {
        return None;
    }
    let mut result = ImportResult::new(FileFormat::Json);
    let mut reader = Reader::new();
    for Statement { path, key, text } in object::statements(&Lenient(value)).ok()? {
        match text {
            Ok(text) => {
                for notice in reader.read(&key, &text) {
                    result.warn(&path, Warning::Link(notice));
                }
            }
            Err(_) => result.warn(&path, Warning::WrongKind),
        }
    }
    let (stated, notices) = reader.finish();
    result.stated = stated;
    // JSON has no empty lists of artifacts, so a missing one is no sign of damage.
    let notices = notices.into_iter().filter(|notice| *notice != Notice::NothingListed);
    result.warnings.extend(notices.map(|notice| (None, Warning::Link(notice))));
    Some(result)
}

/// The sources by artifact.
struct Sources(Vec<(Artifact, String)>);

impl Sources {
    fn of(release: &Release) -> Self {
        let source = |artifact: Artifact| {
            release[artifact].source.as_ref().map(|source| (artifact, source.clone()))
        };
        Self(Artifact::ALL.into_iter().filter_map(source).collect())
    }
}

impl Serialize for Sources {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(artifact, source)| (artifact, source)))
    }
}

impl Serialize for Evaluation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(4))?;
        map.serialize_entry("level", self.level.id())?;
        map.serialize_entry("label", self.label.id())?;
        map.serialize_entry("place", &self.place.value())?;
        map.serialize_entry("criteria", &Outcomes(self))?;
        map.end()
    }
}

/// The outcomes by criterion.
struct Outcomes<'a>(&'a Evaluation);

impl Serialize for Outcomes<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let outcome = |criterion| self.0.outcome(criterion).id();
        serializer.collect_map(Criterion::ALL.map(|criterion| (criterion.id(), outcome(criterion))))
    }
}

impl Serialize for Assessment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let edition = self.framework.edition();
        let mut map = serializer.serialize_map(None)?;
        if let Some(rating) = &self.rating {
            map.serialize_entry("class", &rating.class.map_or(0, Class::number))?;
            map.serialize_entry("progress", &Progress(rating))?;
            map.serialize_entry("components", &Components(rating))?;
            map.serialize_entry("not_type_appropriate", &rating.of_other_type)?;
        } else if self.framework == Framework::Osai {
            map.serialize_entry("score", &osai::Score::total(self).rounded())?;
            map.serialize_entry("classes", &Classes(self))?;
            map.serialize_entry("categories", &Categories(self))?;
        } else {
            map.serialize_entry("verdict", self.verdict_id())?;
            if let Some(check) = self.deciding() {
                map.serialize_entry("check", check.question.id())?;
            }
            map.serialize_entry("checks", &Checks(self))?;
        }
        // By artifact: several clauses may ask for different things of one.
        let mut missing: Vec<Vec<Artifact>> = Vec::new();
        for clause in &self.missing {
            let artifacts = clause.iter().map(|need| need.artifact).collect();
            if !missing.contains(&artifacts) {
                missing.push(artifacts);
            }
        }
        map.serialize_entry("missing", &missing)?;
        map.serialize_entry("version", edition.version)?;
        map.serialize_entry("date", edition.date)?;
        map.end()
    }
}

impl Serialize for Advice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let sets: Vec<&Vec<Change>> = self.plans.iter().map(|plan| &plan.changes).collect();
        let judgements: Vec<&str> = self.caveats.iter().map(|one| one.id()).collect();
        let mut map = serializer.serialize_map(Some(3))?;
        map.serialize_entry("goal", self.goal.id())?;
        map.serialize_entry("sets", &sets)?;
        map.serialize_entry("judgements", &judgements)?;
        map.end()
    }
}

impl Serialize for Change {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        match self {
            Self::Availability(artifact, availability) => {
                map.serialize_entry("artifact", artifact)?;
                map.serialize_entry("availability", availability.id())?;
            }
            Self::License(scope) => {
                map.serialize_entry("license", offered(*scope))?;
                map.serialize_entry("for", license_key(*scope))?;
            }
        }
        map.end()
    }
}

/// The class of each parameter of the European index.
struct Classes<'a>(&'a Assessment);

impl Serialize for Classes<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let checks = self.0.checks.iter();
        serializer.collect_map(
            checks.map(|check| (osai::key(check.question), osai::class_id(check.answer))),
        )
    }
}

/// The mean of each category of the European index.
struct Categories<'a>(&'a Assessment);

impl Serialize for Categories<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mean = |category| osai::Score::of_category(self.0, category).rounded();
        let categories = osai::Category::ALL.into_iter();
        serializer.collect_map(categories.map(|one| (one.id(), mean(one))))
    }
}

/// The answers by question.
struct Checks<'a>(&'a Assessment);

impl Serialize for Checks<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let checks = self.0.checks.iter();
        serializer.collect_map(checks.map(|check| (check.question.id(), check.answer.id())))
    }
}

/// The classes by number, best first.
fn by_class<T: Serialize, S: Serializer>(
    serializer: S,
    value: impl Fn(Class) -> T,
) -> Result<S::Ok, S::Error> {
    // Keys of objects are text.
    let entry = |class: &Class| (class.number().to_string(), value(*class));
    serializer.collect_map(Class::ALL.iter().rev().map(entry))
}

/// The progress towards each class, in percent to four places.
struct Progress<'a>(&'a Rating);

impl Serialize for Progress<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        by_class(serializer, |class| {
            let percent = self.0.progress[class].percent();
            (percent * 1e4).round() / 1e4
        })
    }
}

/// The components of each class by status.
struct Components<'a>(&'a Rating);

impl Serialize for Components<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        by_class(serializer, |class| ByStatus(self.0, class))
    }
}

struct ByStatus<'a>(&'a Rating, Class);

impl Serialize for ByStatus<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        const STATUSES: [Status; 4] =
            [Status::Included, Status::Absent, Status::Unlicensed, Status::Invalid];
        let Self(rating, class) = self;
        let of = |status: Status| rating.with_status(*class, status).collect::<Vec<_>>();
        serializer.collect_map(STATUSES.into_iter().map(|status| (status.id(), of(status))))
    }
}
