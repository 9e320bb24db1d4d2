//! What JavaScript can call: the core, by values that JavaScript has anyway.
//!
//! `www/npm/index.d.ts` has the types, written by hand.

use js_sys::{Array, Error, Object, Reflect};
use serde::{Serialize, Serializer};
use serde_wasm_bindgen::Serializer as ToJavaScript;
use wasm_bindgen::prelude::*;

use crate::{
    advice::{Advice, Goal, advise as advise_on},
    evaluate as rate,
    frameworks::{Framework, assess, four_level::Evaluation},
    link::{self, Notice},
    panels::widget,
    release::{About, Artifact, ArtifactType, Release, Restriction},
    words::{English, FileWords, Words},
};

/// The id of the scale, where it stands beside the other frameworks.
const SCALE: &str = "four-level";

/// A rating: the scale's, and each other framework's by its id.
#[derive(Serialize)]
struct Rating<'a> {
    #[serde(flatten)]
    evaluation: &'a Evaluation,
    headline: String,
    frameworks: Assessments<'a>,
}

struct Assessments<'a>(&'a Release);

impl Serialize for Assessments<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let assessments = assess(self.0);
        serializer.collect_map(assessments.iter().map(|one| (one.framework.id(), one)))
    }
}

/// What a link says.
#[derive(Serialize)]
struct Parsed {
    release: Release,
    notices: Vec<String>,
}

/// A license that the tables name.
#[derive(Serialize)]
struct Named {
    id: &'static str,
    name: &'static str,
    grants: &'static str,
    restrictions: Vec<&'static str>,
    spdx: bool,
    deprecated: bool,
    url: String,
}

impl From<About> for Named {
    fn from(about: About) -> Self {
        let terms = about.license().map(|license| license.terms()).unwrap_or_default();
        Self {
            id: about.id,
            name: about.name,
            grants: terms.grant().id(),
            restrictions: terms.restrictions().iter().map(Restriction::id).collect(),
            spdx: about.is_spdx(),
            deprecated: about.is_deprecated,
            url: about.url(),
        }
    }
}

/// An artifact that a release can give out.
#[derive(Serialize)]
struct Listed {
    id: Artifact,
    group: &'static str,
    #[serde(rename = "type")]
    of: Option<&'static str>,
    title: &'static str,
    about: &'static str,
}

impl From<Artifact> for Listed {
    fn from(artifact: Artifact) -> Self {
        let name = English.artifact(artifact);
        Self {
            id: artifact,
            group: English.group(artifact.group()),
            of: artifact.artifact_type().map(ArtifactType::id),
            title: name.title,
            about: name.about,
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
pub fn evaluate(release: JsValue) -> Result<JsValue, JsValue> {
    let release = read(&release)?;
    let evaluation = &rate(&release);
    let headline = English.headline(&release, evaluation);
    write(&Rating { evaluation, headline, frameworks: Assessments(&release) })
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
        return Err(error("framework", &format!("no framework `{id}`")));
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
/// and `notices` tell, in English, what could not be. A whole address is read, too.
///
/// # Errors
///
/// None: what is returned can be written.
#[wasm_bindgen(js_name = parseLink)]
pub fn parse_link(text: &str) -> Result<JsValue, JsValue> {
    let (release, notices) = link::mend(text);
    let notices = notices.iter().map(|notice| English.link_notice(notice)).collect();
    write(&Parsed { release, notices })
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
        Some(text) => link::mend(&text).0,
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
    write(&About::listed(String::leak(spdx)).map(Named::from).collect::<Vec<_>>())
}

/// Every artifact that a release can give out.
///
/// # Errors
///
/// None: what is returned can be written.
#[wasm_bindgen]
pub fn artifacts() -> Result<JsValue, JsValue> {
    write(&Artifact::ALL.map(Listed::from))
}

/// The widget for the release of a link, written as
/// [`View::written`](crate::panels::View::written) does. For `www/widget.js`.
#[wasm_bindgen(skip_typescript)]
pub fn widget(link: &str, size: &str, can_switch: bool, is_open: bool, page: &str) -> String {
    let (release, _) = link::decode(link);
    let view = match size {
        "badge" => widget::badge(&release, page),
        _ => widget::card(&release, can_switch, is_open, page),
    };
    view.written()
}

/// The link of a release once a switch of the widget, or the checkbox beside it,
/// has been pressed. For `www/widget.js`.
#[wasm_bindgen(skip_typescript)]
pub fn pressed(link: &str, artifact: &str, is_partly: bool) -> String {
    let (mut release, _) = link::decode(link);
    if let Some(artifact) = Artifact::from_id(artifact) {
        release.press(artifact, is_partly);
    }
    link::encode(&release)
}

/// The release that an object says: what a link of the same keys would.
fn read(value: &JsValue) -> Result<Release, JsValue> {
    let mut release = Release::default();
    for (key, value) in entries(value, "")? {
        if key == "sources" {
            for (artifact, source) in entries(&value, &key)? {
                let path = format!("{key}.{artifact}");
                say(&mut release, &path, &format!("{artifact}.source"), &source)?;
            }
        } else if Array::is_array(&value) {
            let list: &Array = value.unchecked_ref();
            let one_of = if key == "links" { "link" } else { &key };
            for (place, one) in list.iter().enumerate() {
                say(&mut release, &format!("{key}[{place}]"), one_of, &one)?;
            }
        } else {
            say(&mut release, &key, &key, &value)?;
        }
    }
    Ok(release)
}

/// The keys of an object, and what each has.
fn entries(value: &JsValue, path: &str) -> Result<Vec<(String, JsValue)>, JsValue> {
    // Not by its class, which is another in each window.
    if !value.is_object() || Array::is_array(value) {
        return Err(error(path, "this must be an object"));
    }
    let object: &Object = value.unchecked_ref();
    let entry = |entry: JsValue| {
        let entry: Array = entry.unchecked_into();
        (entry.get(0).as_string().unwrap_or_default(), entry.get(1))
    };
    Ok(Object::entries(object).iter().map(entry).collect())
}

/// Takes into a release what stands at a path, under the key that it has in a link.
fn say(release: &mut Release, path: &str, key: &str, value: &JsValue) -> Result<(), JsValue> {
    if value.is_undefined() || value.is_null() {
        return Ok(());
    }
    let answer = || value.as_bool().map(|is| if is { "yes" } else { "no" }.to_owned());
    // The one number that there is: the version of the form.
    let version = || (*value == 1).then(|| "1".to_owned());
    let text = value.as_string().or_else(answer).or_else(version);
    let text = text.ok_or_else(|| error(path, "this must be text"))?;
    let said = form_urlencoded::Serializer::new(String::new()).append_pair(key, &text).finish();
    let wrong = match link::apply(release, &said).first() {
        None => return Ok(()),
        Some(Notice::UnknownKey(_)) => "there is no such key".to_owned(),
        Some(Notice::UnknownArtifact(id)) => format!("there is no artifact `{id}`"),
        Some(Notice::UnknownClaim(id)) => format!("there is no claim `{id}`"),
        Some(Notice::UnknownAnswer(_)) => "this is neither true nor false".to_owned(),
        Some(Notice::OtherVersion(_)) => "there is no such version".to_owned(),
        Some(other) => English.link_notice(other),
    };
    Err(error(path, &wrong))
}

/// A value for JavaScript.
fn write(value: &impl Serialize) -> Result<JsValue, JsValue> {
    Ok(value.serialize(&ToJavaScript::json_compatible())?)
}

/// An error that tells where it is.
fn error(path: &str, message: &str) -> JsValue {
    let message = if path.is_empty() { message.to_owned() } else { format!("{path}: {message}") };
    let error = Error::new(&message);
    // An error of our own takes any property.
    drop(Reflect::set(&error, &"path".into(), &path.into()));
    error.into()
}
