//! What JavaScript can call: plain data in, plain data out.
//!
//! The types are written by hand: of what is published in `www/npm/index.d.ts`, and of
//! what only the scripts of the embed call in `www/api.d.ts`. What takes a `language` takes
//! its tag, as in the `lang` attribute, and speaks English without, or where its texts were
//! not added.

use std::rc::Rc;

use js_sys::{Array, Error, Number, Object, Reflect};
use serde::{Serialize, Serializer};
use serde_wasm_bindgen::Serializer as ToJavaScript;
use wasm_bindgen::prelude::*;

use crate::{
    Rating,
    advice::{Advice, Goal, advise as advise_on},
    evaluate as rate,
    formats::object::{self, Shape},
    frameworks::{
        Assessment, Framework,
        four_level::{Evaluation, Level},
    },
    link,
    release::{Artifact, ArtifactType, Availability, Group, LicenseInfo, Release, Restriction},
    words::{CommonPhrase, Language, SharePhrase},
};

/// The id of the scale, where it stands beside the other frameworks.
const SCALE: &str = "four-level";

/// What the scale says of a release, and each other framework by its id.
#[derive(Serialize)]
struct EvaluationData<'a> {
    #[serde(flatten)]
    evaluation: &'a Evaluation,
    headline: String,
    frameworks: AssessmentsById<'a>,
}

struct AssessmentsById<'a>(&'a [Assessment]);

impl Serialize for AssessmentsById<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|one| (one.framework.id(), one)))
    }
}

/// What a link says.
#[derive(Serialize)]
struct ParsedLink {
    release: Release,
    notices: Vec<String>,
    misspelled: Vec<String>,
}

/// A license that the tables name.
#[derive(Serialize)]
struct LicenseData {
    id: &'static str,
    name: &'static str,
    grants: &'static str,
    restrictions: Vec<&'static str>,
    spdx: bool,
    deprecated: bool,
    url: String,
}

impl From<LicenseInfo> for LicenseData {
    fn from(info: LicenseInfo) -> Self {
        let terms = info.license().map(|license| license.terms()).unwrap_or_default();
        Self {
            id: info.id,
            name: info.name,
            grants: terms.grant().id(),
            restrictions: terms.restrictions().iter().map(Restriction::id).collect(),
            spdx: info.is_spdx(),
            deprecated: info.is_deprecated,
            url: info.url(),
        }
    }
}

/// An artifact that a release can give out.
#[derive(Serialize)]
struct ArtifactData {
    id: Artifact,
    group: &'static str,
    #[serde(rename = "type")]
    of: Option<&'static str>,
    title: &'static str,
    about: &'static str,
}

impl ArtifactData {
    fn new(artifact: Artifact, language: Language) -> Self {
        let words = language.common();
        let name = words.artifact(artifact);
        Self {
            id: artifact,
            group: words.group(artifact.group()),
            of: artifact.artifact_type().map(ArtifactType::id),
            title: name.title,
            about: name.about,
        }
    }
}

/// All that a badge or a card shows of a release.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Card<'a> {
    link: String,
    language: &'static str,
    direction: &'static str,
    level: &'static str,
    level_name: &'static str,
    level_number: String,
    label: &'static str,
    label_name: &'static str,
    title: &'a str,
    producer: &'a str,
    headline: String,
    /// What it is built on; empty if nothing is said of that.
    built_on: String,
    meter: Meter,
    badge: Badge,
    groups: [CardGroup<'a>; Group::ALL.len()],
    phrases: CardPhrases,
}

/// The meter of a card.
#[derive(Serialize)]
struct Meter {
    name: &'static str,
    /// Where the pointer stands, in percent.
    place: String,
    /// The same for those who cannot see it.
    value: String,
    /// The names of the levels, the lowest first.
    stops: [&'static str; Level::ALL.len()],
    /// Which of them is the release's.
    stop: usize,
}

/// What only a badge says.
#[derive(Serialize)]
struct Badge {
    name: &'static str,
    label: &'static str,
    /// All of it for those who cannot see it.
    description: String,
}

/// A group of artifacts on a card.
#[derive(Serialize)]
struct CardGroup<'a> {
    title: &'static str,
    artifacts: Vec<CardArtifact<'a>>,
}

/// An artifact on a card.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct CardArtifact<'a> {
    id: &'static str,
    title: &'static str,
    availability: &'static str,
    availability_name: &'static str,
    /// Its license, or that it has none; empty where neither is of interest.
    license: &'a str,
}

/// The fixed texts of a card.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct CardPhrases {
    page: &'static str,
    artifacts: &'static str,
    try_changes: &'static str,
    partial: &'static str,
}

impl<'a> Card<'a> {
    fn new(release: &'a Release, language: Language) -> Self {
        let (words, share) = (language.common(), language.share());
        let evaluation = &rate(release);
        // The name stands above the headline.
        Self {
            link: link::encode(release),
            language: language.lang(),
            direction: language.direction(),
            level: evaluation.level.id(),
            level_name: words.level(evaluation.level).name,
            level_number: words.level_number(evaluation.level),
            label: evaluation.label.id(),
            label_name: words.label(evaluation.label),
            title: match release.name.trim() {
                "" => words.phrase(CommonPhrase::Unnamed),
                name => name,
            },
            producer: release.producer.trim(),
            headline: words.headline(release, evaluation),
            built_on: words.built_on(release),
            meter: Meter {
                name: words.phrase(CommonPhrase::ScaleOfLevels),
                place: evaluation.place.percent(),
                value: words.meter_value(evaluation),
                stops: Level::ALL.map(|level| words.level(level).name),
                stop: evaluation.level as usize,
            },
            badge: Badge {
                name: share.badge_name(),
                label: share.badge_label(evaluation.label),
                description: share.badge_description_of(release, evaluation),
            },
            groups: Group::ALL.map(|group| CardGroup {
                title: words.group(group),
                artifacts: group
                    .artifacts()
                    .map(|artifact| CardArtifact::new(artifact, release, language))
                    .collect(),
            }),
            phrases: CardPhrases {
                page: words.phrase(CommonPhrase::Title),
                artifacts: words.phrase(CommonPhrase::Release),
                try_changes: share.phrase(SharePhrase::TryChanges),
                partial: words.availability(Availability::Partial),
            },
        }
    }
}

impl<'a> CardArtifact<'a> {
    fn new(artifact: Artifact, release: &'a Release, language: Language) -> Self {
        let words = language.common();
        let availability = release[artifact].availability;
        let is_licensed =
            availability > Availability::Withheld && artifact.artifact_type().is_some();
        let license = release.license(artifact).filter(|license| !license.is_unlicensed());
        Self {
            id: artifact.id(),
            title: words.artifact(artifact).title,
            availability: availability.without_gate().id(),
            availability_name: words.availability(availability),
            license: match license {
                _ if !is_licensed => "",
                Some(license) => license.name(),
                None => words.phrase(CommonPhrase::NoLicense),
            },
        }
    }
}

/// How the scale and all frameworks rate a release, an object of the keys that
/// links have: `{v: 1, license: "Apache-2.0", public: ["weights"]}`.
///
/// # Errors
///
/// Throws an `Error` whose message begins with the path of what is wrong, which is
/// its `path`, too.
#[wasm_bindgen]
#[expect(clippy::needless_pass_by_value, reason = "a call from JavaScript hands it over")]
pub fn evaluate(release: JsValue, language: Option<String>) -> Result<JsValue, JsValue> {
    let rating = Rating::of(Rc::new(read(&release)?));
    let evaluation = rating.evaluation();
    write(&EvaluationData {
        evaluation,
        headline: language_of(language).common().headline(rating.release(), evaluation),
        frameworks: AssessmentsById(rating.assessments()),
    })
}

/// How a release reaches each verdict of a framework that it has not reached, or of
/// all if none is named: `{goal, sets, judgements}` for each, where each of `sets`
/// is a smallest set of changes, `{artifact, availability}` or `{license, for}`.
///
/// # Errors
///
/// Throws an `Error` as [`evaluate`] does.
#[wasm_bindgen]
#[expect(clippy::needless_pass_by_value, reason = "a call from JavaScript hands it over")]
pub fn advise(release: JsValue, framework: Option<String>) -> Result<JsValue, JsValue> {
    let release = read(&release)?;
    let is_known = |id: &str| id == SCALE || Framework::ALL.iter().any(|one| one.id() == id);
    if let Some(id) = framework.iter().find(|id| !is_known(id)) {
        return Err(error("framework", &Language::default().import().unknown_framework(id)));
    }
    let is_asked = |goal: &Goal| framework.iter().all(|id| framework_of(*goal) == id);
    let goals = Goal::LADDERS.into_iter().filter(is_asked);
    write(&goals.filter_map(|goal| advise_on(&release, goal)).collect::<Vec<Advice>>())
}

/// The framework that a goal is a verdict of.
fn framework_of(goal: Goal) -> &'static str {
    match goal {
        Goal::Class(_) => Framework::Mof.id(),
        Goal::Verdict(framework) => framework.id(),
        Goal::Level(_) | Goal::Label(_) | Goal::Access | Goal::Research => SCALE,
    }
}

/// What a link says, `{release, notices}`: any text is read as far as it can be,
/// and `notices` tell what could not be. A whole address is read, too.
///
/// # Errors
///
/// None: what is returned can be written.
#[wasm_bindgen(js_name = parseLink)]
pub fn parse_link(text: &str, language: Option<String>) -> Result<JsValue, JsValue> {
    let words = language_of(language).link();
    let (release, notices) = link::repair(text);
    let misspelled = notices.iter().filter(|notice| link::is_misspelled(notice));
    let misspelled = misspelled.map(|notice| words.notice(notice)).collect();
    let notices = notices.iter().map(|notice| words.notice(notice)).collect();
    write(&ParsedLink { release, notices, misspelled })
}

/// The canonical link of a release, or of a link, which is read as [`parse_link`]
/// does: the fragment of an address, without the `#`.
///
/// # Errors
///
/// Throws an `Error` as [`evaluate`] does.
#[wasm_bindgen(js_name = toLink)]
#[expect(clippy::needless_pass_by_value, reason = "a call from JavaScript hands it over")]
pub fn to_link(release: JsValue) -> Result<String, JsValue> {
    let release = match release.as_string() {
        Some(text) => link::repair(&text).0,
        None => read(&release)?,
    };
    Ok(link::encode(&release))
}

/// Every license that is known by its id: those of model hubs, then those of the
/// SPDX list, `src/release/spdx.txt`, which is a file of its own in the package.
///
/// # Errors
///
/// None: what is returned can be written.
#[wasm_bindgen]
pub fn licenses(spdx: String) -> Result<JsValue, JsValue> {
    // Read once, and kept as long as the page is there.
    write(&LicenseInfo::listed(String::leak(spdx)).map(LicenseData::from).collect::<Vec<_>>())
}

/// Every artifact that a release can give out.
///
/// # Errors
///
/// None: what is returned can be written.
#[wasm_bindgen]
pub fn artifacts(language: Option<String>) -> Result<JsValue, JsValue> {
    let language = language_of(language);
    write(&Artifact::ALL.map(|artifact| ArtifactData::new(artifact, language)))
}

/// Adds the texts of the language with this tag, from the file that the build has written of
/// them, and returns whether it is spoken from now on. English is there by itself.
#[wasm_bindgen(js_name = addTexts, skip_typescript)]
pub fn add_texts(language: &str, file: String) -> bool {
    Language::known(language).is_some_and(|language| language.add_texts(file))
}

/// Whether the language with this tag can be spoken: it is known, and its texts are there.
#[wasm_bindgen(js_name = speaks, skip_typescript)]
pub fn speaks(language: &str) -> bool {
    Language::known(language).is_some_and(Language::is_there)
}

/// All that a badge or a card shows of the release of a canonical link: the type `Card`
/// in `www/types.d.ts`. For `www/widget.js`.
///
/// # Errors
///
/// None: what is returned can be written.
#[wasm_bindgen(skip_typescript)]
pub fn card(link: &str, language: Option<String>) -> Result<JsValue, JsValue> {
    let (release, _) = link::decode(link);
    write(&Card::new(&release, language_of(language)))
}

/// The canonical link of a release once the switch of an artifact, or the checkbox
/// beside it, has been pressed. For `www/widget.js`.
#[wasm_bindgen(skip_typescript)]
pub fn press(link: &str, artifact: &str, is_partial: bool) -> String {
    let (mut release, _) = link::decode(link);
    if let Some(artifact) = Artifact::from_id(artifact) {
        release.press(artifact, is_partial);
    }
    link::encode(&release)
}

/// The language of a tag, if there is one.
fn language_of(tag: Option<String>) -> Language {
    tag.map(|tag| Language::from_tag(&tag)).unwrap_or_default()
}

impl object::Value for JsValue {
    fn shape(&self) -> Shape<Self> {
        if self.is_undefined() || self.is_null() {
            Shape::Nothing
        } else if let Some(text) = self.as_string() {
            Shape::Text(text)
        } else if let Some(answer) = self.as_bool() {
            Shape::Answer(answer)
        } else if self.as_f64().is_some() {
            // Not formatted here, which would take as much code as all the scoring.
            let digits = self.unchecked_ref::<Number>().to_string_with_radix(10);
            digits.map_or(Shape::Other, |digits| Shape::Number(digits.into()))
        } else if Array::is_array(self) {
            Shape::List(self.unchecked_ref::<Array>().iter().collect())
        } else if self.is_object() {
            // Not by its class, which is another in each window.
            let entry = |entry: JsValue| {
                let entry: Array = entry.unchecked_into();
                (entry.get(0).as_string().unwrap_or_default(), entry.get(1))
            };
            Shape::Object(Object::entries(self.unchecked_ref()).iter().map(entry).collect())
        } else {
            Shape::Other
        }
    }
}

/// The release that an object says: what a link of the same keys would.
fn read(value: &JsValue) -> Result<Release, JsValue> {
    object::read(value).map_err(|wrong| error(&wrong.path, &wrong.to_string()))
}

/// A value for JavaScript.
fn write(value: &impl Serialize) -> Result<JsValue, JsValue> {
    Ok(value.serialize(&ToJavaScript::json_compatible())?)
}

/// An error whose message begins with the path of what is wrong.
fn error(path: &str, message: &str) -> JsValue {
    let error = Error::new(message);
    // An error of our own takes any property.
    drop(Reflect::set(&error, &"path".into(), &path.into()));
    error.into()
}
