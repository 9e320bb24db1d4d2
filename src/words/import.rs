//! Files that are imported in words.

use super::{CommonWords, ImportPhrase, ImportWords, common::Last};
use crate::{
    formats::{
        import::{Derivation, FileFormat, ImportError, Inferred, JsonFault, Place, Warning},
        mof_yaml::{self, MAX_BYTES, NoticeKind},
        object::Problem,
    },
    link::Notice,
    release::{Artifact, Release},
};

impl ImportWords {
    fn common(self) -> CommonWords {
        self.language.common()
    }

    fn head(self, artifact: Artifact) -> &'static str {
        self.common().artifact_title(artifact)
    }

    /// What a text was taken for, in one sentence.
    pub fn read_as(self, format: FileFormat) -> String {
        self.read_as_format(self.file_format(format))
    }

    /// What heads a file of this name, which may be empty.
    pub fn file_heading(self, file: &str, heading: &str) -> String {
        if file.is_empty() { heading.to_owned() } else { self.heading_of_file(file, heading) }
    }

    /// The name and the producer of a release, as far as they are known.
    pub fn release_title(self, release: &Release) -> String {
        match (release.name.trim(), release.producer.trim()) {
            ("", producer) if !producer.is_empty() => producer.to_owned(),
            (name, "") => self.common().title(name).to_owned(),
            (name, producer) => self.title_by(name, producer),
        }
    }

    /// How far an artifact is out, and under which license of its own.
    pub fn fact(self, release: &Release, artifact: Artifact) -> String {
        let facts = &release[artifact];
        let availability = self.common().availability(facts.availability);
        match &facts.license {
            Some(license) => self.licensed(availability, license.name()),
            None => availability.to_owned(),
        }
    }

    /// How far an artifact is out, and what that was inferred from.
    pub fn inferred_fact(self, release: &Release, inferred: &Inferred) -> String {
        self.inferred_from(&self.fact(release, inferred.artifact), self.basis(inferred.basis))
    }

    /// What was inferred and from what, in one sentence.
    pub fn inferred_notice(self, inferred: &Inferred) -> String {
        let availability = self.common().availability(inferred.availability);
        self.inferred_of(self.head(inferred.artifact), availability, self.basis(inferred.basis))
    }

    /// What a file does not tell of, in one or two sentences.
    pub fn unknown(self, artifacts: &[Artifact]) -> String {
        let common = self.common();
        let names: Vec<_> =
            artifacts.iter().map(|artifact| common.artifact_within(*artifact)).collect();
        self.not_mentioned(&common.list(&names, Last::And))
    }

    /// A place in a file.
    pub fn place(self, place: &Place) -> String {
        match place {
            Place::Line(place) => self.at_line(place.line, place.column),
            Place::Path(path) => path.clone(),
        }
    }

    /// Something odd in a file, in one sentence.
    pub fn warning(self, warning: &Warning) -> String {
        let phrase = match warning {
            Warning::Mof(kind) => return self.mof_notice(kind),
            Warning::Link(notice) => return self.language.link().notice(notice),
            Warning::OtherVersion(version) => return self.other_version(version),
            Warning::MoreModels(count) => return self.more_models(*count),
            Warning::SeveralLicenses(all) => return self.several_licenses(all),
            Warning::Concluded(other) => return self.concluded(other),
            Warning::Overruled(value) => return self.overruled(value),
            Warning::DataWithoutLicense(artifact) => {
                return self.data_without_license(self.common().artifact_within(*artifact));
            }
            Warning::BasedOn(model, how) => {
                let model = short(model);
                return match how {
                    Derivation::Unknown => self.based_on(&model),
                    Derivation::Finetuned => self.fine_tuned(&model),
                    Derivation::Quantized => self.quantized(&model),
                    Derivation::Merged => self.merged(&model),
                    Derivation::Adapter => self.adapter(&model),
                };
            }
            Warning::ClosedTo(place) if place.eq_ignore_ascii_case("eu") => {
                ImportPhrase::ClosedToUnion
            }
            Warning::ClosedTo(place) => return self.closed_to(&short(place)),
            Warning::PublishedScore(theirs, ours) => {
                let details = self.language.details();
                return self.published_score(
                    &details.score(theirs.score),
                    details.parameter(theirs.licenses),
                    &details.score(ours.score),
                    details.parameter(ours.licenses),
                );
            }
            Warning::LeftOut(count) => return self.left_out(*count),
            Warning::WrongKind => ImportPhrase::WrongKind,
            Warning::Disabled => ImportPhrase::Disabled,
            Warning::Private => ImportPhrase::Private,
            Warning::NoWeights => ImportPhrase::NoWeights,
        };
        self.phrase(phrase).to_owned()
    }

    /// The same, with its place in the file if it has one.
    pub fn warning_at(self, place: Option<&Place>, warning: &Warning) -> String {
        let text = self.warning(warning);
        match place {
            Some(place) => self.at_place(&self.place(place), &text),
            None => text,
        }
    }

    /// Something odd in the Model Openness Framework's YAML, in one sentence.
    pub fn mof_notice(self, notice: &NoticeKind) -> String {
        let phrase = match notice {
            NoticeKind::Missing(key) => return self.key_missing(key),
            NoticeKind::UnknownKey(key) => return self.key_unknown(key),
            NoticeKind::NotText(key) => return self.key_not_text(key),
            NoticeKind::WrongKind(key) => return self.key_wrong(key),
            NoticeKind::UnknownComponent(name) => return self.component_unknown(name),
            NoticeKind::RepeatedComponent(artifact) => {
                return self.component_repeated(self.head(*artifact));
            }
            NoticeKind::NotThere(artifact) => {
                return self.component_not_there(self.head(*artifact));
            }
            NoticeKind::Respelled(name, id) => return self.respelled(name, id),
            NoticeKind::UnknownLicense(name) => return self.terms_unknown(name),
            NoticeKind::OtherFramework(found) => return self.other_framework(found),
            NoticeKind::Origin(origin) => return self.origin_given(origin),
            NoticeKind::RepeatedKey => ImportPhrase::KeyRepeated,
            NoticeKind::OddKey => ImportPhrase::KeyOdd,
            NoticeKind::RunsLocally => ImportPhrase::RunsLocally,
            NoticeKind::Tag => ImportPhrase::TagIgnored,
            NoticeKind::SecondDocument => ImportPhrase::SecondDocument,
        };
        self.phrase(phrase).to_owned()
    }

    /// Why such a file cannot be read, in one sentence.
    pub fn mof_error(self, error: &mof_yaml::Error) -> String {
        let phrase = match error {
            mof_yaml::Error::TooLarge => return self.too_large(MAX_BYTES / 1000),
            mof_yaml::Error::NotText(_) => ImportPhrase::NotUtf8,
            mof_yaml::Error::NotYaml(_) => ImportPhrase::NotYaml,
            mof_yaml::Error::TooDeep(_) => ImportPhrase::NestedTooDeeply,
            mof_yaml::Error::TooManyAliases(_) => ImportPhrase::TooManyReferences,
            mof_yaml::Error::NotARelease(_) => ImportPhrase::NoRelease,
        };
        self.phrase(phrase).to_owned()
    }

    /// Why a value in an object states nothing, in a few words.
    pub fn object_problem(self, problem: &Problem) -> String {
        let phrase = match problem {
            Problem::NotAnObject => ImportPhrase::MustBeObject,
            Problem::NotText => ImportPhrase::MustBeText,
            Problem::Link(Notice::UnknownKey(_)) => ImportPhrase::NoSuchKey,
            Problem::Link(Notice::UnknownArtifact(id)) => return self.no_such_artifact(id),
            Problem::Link(Notice::UnknownClaim(id)) => return self.no_such_claim(id),
            Problem::Link(Notice::UnknownAnswer(_)) => ImportPhrase::NeitherTrueNorFalse,
            Problem::Link(Notice::OtherVersion(_)) => ImportPhrase::NoSuchVersion,
            Problem::Link(notice) => return self.language.link().notice(notice),
        };
        self.phrase(phrase).to_owned()
    }

    /// Why a file cannot be read, in one sentence.
    pub fn error(self, error: &ImportError) -> String {
        let phrase = match error {
            ImportError::Empty => ImportPhrase::IsEmpty,
            ImportError::Yaml(error @ mof_yaml::Error::TooLarge) => return self.mof_error(error),
            ImportError::Yaml(error) => {
                let place = self.place(&Place::Line(error.place()));
                return self.at_place(&place, &self.mof_error(error));
            }
            ImportError::NotJson(place, fault) => {
                let phrase = match fault {
                    JsonFault::CutOff => ImportPhrase::JsonCutOff,
                    JsonFault::TooDeep => ImportPhrase::JsonTooDeep,
                    JsonFault::Invalid => ImportPhrase::JsonInvalid,
                };
                let place = self.place(&Place::Line(*place));
                return self.at_place(&place, self.phrase(phrase));
            }
            ImportError::OtherKind => ImportPhrase::OtherKind,
            ImportError::NoModel(FileFormat::CycloneDx) => ImportPhrase::NoModelInCyclonedx,
            ImportError::NoModel(FileFormat::Spdx) => ImportPhrase::NoModelInSpdx,
            ImportError::NoModel(_) => ImportPhrase::NoModelInBlock,
            ImportError::HubDataSet => ImportPhrase::HubDataSet,
            ImportError::HubApp => ImportPhrase::HubApp,
            ImportError::HubError(why) => {
                return self.hub_error(&first_chars(why.trim_end_matches('.'), 200));
            }
            ImportError::OldSpdx(version) => return self.old_spdx(&short(version)),
        };
        self.phrase(phrase).to_owned()
    }

    /// The same, and that nothing was changed.
    pub fn refusal(self, error: &ImportError) -> String {
        self.refused(&self.error(error))
    }
}

/// The beginning of a text that may be long.
pub(super) fn short(text: &str) -> String {
    first_chars(text, 40)
}

/// At most so many characters of a text, with an ellipsis if there are more.
fn first_chars(text: &str, count: usize) -> String {
    let mut chars = text.chars();
    let start: String = chars.by_ref().take(count).collect();
    if chars.next().is_some() { format!("{start}…") } else { start }
}
