//! The JSON form of a release and of what is said of it, by serde.
//!
//! A release has the same keys as in a link:
//! `name`, `by`, `date` and `version`; `links`; `systemic-risk`; `claim`; `license`,
//! `code`, `data` and `document` for inherited licenses; `public` and `partial` list artifacts; an
//! artifact's id as a key gives its own license; `sources` gives addresses by
//! artifact. What is not said is withheld.

use std::fmt;

use super::read::{Found, Kind, Oddity};
use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{Error, MapAccess, Visitor},
    ser::SerializeMap,
};

use serde_json::Value;

use crate::{
    advice::{Advice, Change, offered},
    frameworks::{
        Assessment,
        four_level::{Criterion, Evaluation},
        mof::{Class, Rating, Status},
    },
    link::{self, LISTED, Notice, license_key, license_keys},
    release::{Artifact, Availability, Claim, License, Release},
};

/// The version of the form.
const VERSION: u32 = 1;

impl Serialize for Artifact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

impl<'de> Deserialize<'de> for Artifact {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let id = String::deserialize(deserializer)?;
        Self::from_id(&id).ok_or_else(|| D::Error::custom(format_args!("no artifact `{id}`")))
    }
}

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
            map.serialize_entry("links", &self.links)?;
        }
        if let Some(answer) = self.systemic_risk {
            map.serialize_entry("systemic-risk", &answer)?;
        }
        if let Some(claim) = self.claim {
            map.serialize_entry("claim", claim.id())?;
        }
        for (key, scope) in license_keys() {
            if let Some(license) = self.stated(scope) {
                map.serialize_entry(key, license.name())?;
            }
        }
        for availability in LISTED {
            let listed: Vec<Artifact> = self.artifacts(availability).collect();
            if !listed.is_empty() {
                map.serialize_entry(availability.id(), &listed)?;
            }
        }
        let sources = Sources::of(self);
        if !sources.0.is_empty() {
            map.serialize_entry("sources", &sources)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Release {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ReleaseVisitor)
    }
}

struct ReleaseVisitor;

impl<'de> Visitor<'de> for ReleaseVisitor {
    type Value = Release;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a release")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Release, A::Error> {
        let mut release = Release::default();
        let mut version = None;
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "v" => version = Some(map.next_value::<u32>()?),
                "name" => release.name = map.next_value()?,
                "by" => release.producer = map.next_value()?,
                "date" => release.date = map.next_value()?,
                "version" => release.version = map.next_value()?,
                "links" => release.links = map.next_value()?,
                "systemic-risk" => release.systemic_risk = map.next_value()?,
                "claim" => {
                    let id = map.next_value::<String>()?;
                    let claim = Claim::from_id(&id);
                    let unknown = || A::Error::custom(format_args!("no claim `{id}`"));
                    release.claim = Some(claim.ok_or_else(unknown)?);
                }
                "public" | "partial" => {
                    let availability =
                        if key == "public" { Availability::Public } else { Availability::Partial };
                    for artifact in map.next_value::<Vec<Artifact>>()? {
                        let known = &mut release[artifact].availability;
                        *known = availability.max(*known);
                    }
                }
                "sources" => {
                    for (artifact, source) in map.next_value::<Sources>()?.0 {
                        release[artifact].source = Some(source);
                    }
                }
                other => {
                    let (_, scope) = license_keys()
                        .find(|(key, _)| *key == other)
                        .ok_or_else(|| A::Error::custom(format_args!("no key `{other}`")))?;
                    release.state(scope, License::new(&map.next_value::<String>()?));
                }
            }
        }
        match version {
            Some(VERSION) => Ok(release),
            Some(other) => Err(A::Error::custom(format_args!("version {other} is not known"))),
            None => Err(A::Error::custom("no version")),
        }
    }
}

/// What an object says, as a link of the same keys would: whatever is not known is
/// noticed and kept. None if it is no release of ours.
pub(super) fn read(value: &Value) -> Option<Found> {
    let object = value.as_object()?;
    let known = ["v", "name", "license", "public", "partial"];
    if !known.iter().any(|key| object.contains_key(*key)) {
        return None;
    }
    let mut link = form_urlencoded::Serializer::new(String::new());
    let mut odd = Vec::new();
    let mut add = |path: &str, key: &str, value: &Value| match value {
        Value::Null => {}
        Value::String(text) => drop(link.append_pair(key, text)),
        Value::Number(number) => drop(link.append_pair(key, &number.to_string())),
        Value::Bool(answer) => drop(link.append_pair(key, if *answer { "yes" } else { "no" })),
        Value::Array(_) | Value::Object(_) => odd.push(path.to_owned()),
    };
    for (key, value) in object {
        match (key.as_str(), value) {
            ("sources", Value::Object(sources)) => {
                for (artifact, source) in sources {
                    add(&format!("sources.{artifact}"), &format!("{artifact}.source"), source);
                }
            }
            ("links", Value::Array(links)) => {
                for (place, at) in links.iter().enumerate() {
                    add(&format!("links[{place}]"), "link", at);
                }
            }
            (key, Value::Array(several)) => {
                for (place, one) in several.iter().enumerate() {
                    add(&format!("{key}[{place}]"), key, one);
                }
                // That nothing is listed is said, too.
                if several.is_empty() {
                    add(key, key, &Value::String(String::new()));
                }
            }
            (key, value) => add(key, key, value),
        }
    }
    let (said, mut notices) = link::decode(&link.finish());
    // A release of ours that lists nothing leaves the lists out.
    notices.retain(|notice| *notice != Notice::NothingListed);
    let mut found = Found { said, ..Found::new(Kind::Json) };
    for path in odd {
        found.note(&path, Oddity::WrongKind);
    }
    found.oddities.extend(notices.into_iter().map(|notice| (None, Oddity::Link(notice))));
    Some(found)
}

/// The addresses that show the artifacts.
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

impl<'de> Deserialize<'de> for Sources {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct SourcesVisitor;

        impl<'de> Visitor<'de> for SourcesVisitor {
            type Value = Sources;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("addresses by artifact")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Sources, A::Error> {
                let mut sources = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    sources.push(entry);
                }
                Ok(Sources(sources))
            }
        }

        deserializer.deserialize_map(SourcesVisitor)
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
        let sets: Vec<&Vec<Change>> = self.sets.iter().map(|set| &set.changes).collect();
        let judgements: Vec<&str> = self.judgements.iter().map(|one| one.id()).collect();
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
    let entry = |class: &Class| (["3", "2", "1"][*class as usize], value(*class));
    serializer.collect_map(Class::ALL.iter().rev().map(entry))
}

/// The progress towards each class, in percent to four places.
struct Progress<'a>(&'a Rating);

impl Serialize for Progress<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        by_class(serializer, |class| {
            let percent = self.0.progress[class as usize].percent();
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
