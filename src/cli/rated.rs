//! A release that was read, and all that is said of it.

use serde::{Serialize, Serializer};

use super::language;
use crate::{
    Evaluation,
    catalog::{self, search::base_named},
    evaluate,
    formats::{
        import::{self, Content, FileFormat, ImportError, ImportResult, Inferred, Place},
        mof_yaml,
    },
    frameworks::{Assessment, Framework, Note, mof, osai::Published},
    release::{Artifact, Base, Release},
};

/// A release that was read, and its verdicts.
#[derive(Debug)]
pub(super) struct Rated {
    /// What its file is.
    pub format: FileFormat,
    /// The release, with what was inferred.
    pub release: Release,
    /// What was inferred.
    pub inferred: Vec<Inferred>,
    /// What the file does not tell of.
    pub unknown: Vec<Artifact>,
    /// What should be checked.
    pub notices: Vec<Told>,
    /// The verdict on the four-level scale.
    pub evaluation: Evaluation,
    /// The verdicts of the frameworks.
    pub assessments: [Assessment; Framework::COUNT],
    /// What the European index says itself, if the file is one of its own.
    pub published: Option<Published>,
}

/// Something to be told of a file: what should be checked, what was inferred, or why it cannot
/// be read.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(super) struct Told {
    /// In one or two sentences.
    pub text: String,
    /// Where it stands, if it has a place.
    #[serde(flatten, serialize_with = "place")]
    pub place: Option<Place>,
}

#[expect(clippy::ref_option, reason = "serde calls it so")]
fn place<S: Serializer>(place: &Option<Place>, serializer: S) -> Result<S::Ok, S::Error> {
    match place {
        Some(Place::Line(place)) => {
            serializer.collect_map([("line", place.line), ("column", place.column)])
        }
        Some(Place::Path(path)) => serializer.collect_map([("path", path)]),
        None => serializer.collect_map(None::<(&str, &str)>),
    }
}

impl Told {
    /// Something about the file as a whole.
    pub(super) fn of_file(text: String) -> Self {
        Self { text, place: None }
    }

    /// Why a text was refused.
    fn of(error: &ImportError) -> Self {
        let words = language().import();
        let place = match error {
            ImportError::Yaml(error) => Some(Place::Line(error.place())),
            ImportError::NotJson(place, _) => Some(Place::Line(*place)),
            _ => None,
        };
        let text = words.error(error);
        // The place has a field of its own.
        let stripped = place.as_ref().and_then(|place| {
            text.strip_prefix(&words.place(place))?.strip_prefix(": ").map(str::to_owned)
        });
        Self { text: stripped.unwrap_or(text), place }
    }

    /// The same in one line, with the file and the place.
    pub(super) fn line(&self, file: &str) -> String {
        let place = match &self.place {
            Some(Place::Line(place)) => format!(", line {}, column {}", place.line, place.column),
            Some(Place::Path(path)) => format!(", {path}"),
            None => String::new(),
        };
        format!("{file}{place}: {}", self.text)
    }
}

/// The releases of a file, at least one, rated. Whether the models have systemic risk is in no
/// file but our own: this is the answer for all others.
pub(super) fn read(bytes: &[u8], systemic_risk: Option<bool>) -> Result<Vec<Rated>, Told> {
    let content = import::open(bytes).map_err(|error| Told::of(&error))?;
    Ok(match content {
        Content::Mof(file) => vec![Rated::of_mof(&file, systemic_risk)],
        Content::Releases(all) => {
            all.into_iter().map(|one| Rated::of(one, systemic_risk, None)).collect()
        }
    })
}

/// What the catalog has of a base of which no more is told than the name.
fn base_in_catalog(base: &Base) -> Option<Base> {
    let of_name = Base { name: base.name.clone(), ..Base::default() };
    let is_named_only = !base.name.is_empty() && *base == of_name;
    let entries = is_named_only.then(catalog::all)?.ok()?;
    base_named(entries, &base.name).map(|entry| Base::of(&entry.release))
}

impl Rated {
    /// A file of the Model Openness Framework, whose own tool goes by what the file lists.
    fn of_mof(file: &mof_yaml::Read, systemic_risk: Option<bool>) -> Self {
        Self::of(import::of_mof(file), systemic_risk, Some(&file.listing))
    }

    fn of(read: ImportResult, systemic_risk: Option<bool>, listing: Option<&mof::Listing>) -> Self {
        let mut release = read.release();
        let mut told = Vec::new();
        if let Some(base) = base_in_catalog(&release.base) {
            told.push(Told::of_file(language().import().base_from_catalog(&base.name)));
            release.base = base;
        }
        release.systemic_risk = release.systemic_risk.or(systemic_risk);
        let assessments = Framework::ALL.map(|framework| match (framework, listing) {
            // As the framework's tool takes the file, not as we do.
            (Framework::Mof, Some(listing)) => mof::assess_listing(listing, &release),
            (other, _) => other.assess(&release),
        });
        let notices = read.notices(language()).into_iter();
        let notices = notices.map(|import::Notice { place, text }| Told { text, place });
        let notices = notices.chain(told).collect();
        Self {
            format: read.format,
            evaluation: evaluate(&release),
            assessments,
            release,
            inferred: read.inferred,
            unknown: read.unknown,
            published: read.published,
            notices,
        }
    }

    /// Remarks on what a framework says, in sentences.
    pub(super) fn remarks(&self, assessment: &Assessment) -> Vec<String> {
        let remark = |note: &Note| language().details().remark(*note, &self.release);
        assessment.notes.iter().map(remark).collect()
    }
}
