//! English, on files that are imported.

use super::{English, join_list};
use crate::{
    formats::{
        import::{
            Derivation, FileFormat, ImportError, InferenceBasis, Inferred, JsonFault, Place,
            Warning,
        },
        mof_yaml::{self, MAX_BYTES, NoticeKind},
        object::Problem,
    },
    link::Notice,
    release::{Artifact, Release},
    words::{CommonWords, DetailsWords, ImportPhrase, ImportWords, LinkWords},
};

impl ImportWords for English {
    fn base_from_catalog(&self, base: &str) -> String {
        format!("The catalog has {base}, which this is built on: its license and data count, too.")
    }

    fn file_format(&self, format: FileFormat) -> &'static str {
        match format {
            FileFormat::Link => "a link to an evaluation",
            FileFormat::Json => "a file saved here",
            FileFormat::MofYaml => "YAML of the Model Openness Framework",
            FileFormat::ModelCard => "a model card",
            FileFormat::CycloneDx => "CycloneDX",
            FileFormat::Spdx => "SPDX 3",
            FileFormat::Hub => "a model hub’s answer",
            FileFormat::Osai => "YAML of the European Open Source AI Index (osai-index.eu)",
        }
    }

    fn phrase(&self, phrase: ImportPhrase) -> &'static str {
        match phrase {
            ImportPhrase::Stated => "Stated",
            ImportPhrase::NothingStated => "Nothing is stated as released.",
            ImportPhrase::Inferred => "Inferred",
            ImportPhrase::Warnings => "Please check",
            ImportPhrase::Unknown => "Unknown",
            ImportPhrase::License => "Default license",
            ImportPhrase::Apply => "Load everything",
            ImportPhrase::ApplyStated => "Load stated facts only",
            ImportPhrase::NotRead => "This can’t be imported",
        }
    }

    fn read_as(&self, format: FileFormat) -> String {
        format!("Read as {}.", self.file_format(format))
    }

    fn file_heading(&self, file: &str, heading: &str) -> String {
        if file.is_empty() { heading.to_owned() } else { format!("{file}: {heading}") }
    }

    fn release_title(&self, release: &Release) -> String {
        match (self.title(&release.name), release.producer.trim()) {
            (name, "") => name.to_owned(),
            (_, producer) if release.name.trim().is_empty() => producer.to_owned(),
            (name, producer) => format!("{name}, {producer}"),
        }
    }

    fn fact(&self, release: &Release, artifact: Artifact) -> String {
        let facts = &release[artifact];
        let availability = self.availability(facts.availability);
        match &facts.license {
            Some(license) => format!("{availability}, {}", license.name()),
            None => availability.to_owned(),
        }
    }

    fn basis(&self, basis: InferenceBasis) -> &'static str {
        match basis {
            InferenceBasis::OpenInferenceCode => {
                "its inference code is open, and its weights are public"
            }
            InferenceBasis::CardOfWeights => "a card of this form stands beside the weights",
            InferenceBasis::ModelOnHub => "as a rule, a model on the hub has its weights there",
            InferenceBasis::CardMetadata => "the hub shows the metadata of its card",
            InferenceBasis::MaybeGated => "it doesn’t say whether access must be requested",
            InferenceBasis::ClosedToPlaces => "people in some places can’t download it",
            InferenceBasis::Gated => "access requires a request",
            InferenceBasis::Download => "a download link is given",
            InferenceBasis::Described => "named, but no download found",
            InferenceBasis::InFile => "the file has it",
            InferenceBasis::Address => "a link is given",
            InferenceBasis::OpenLibrary => "an open library runs it",
            InferenceBasis::CodeOfLibrary => "the open library that runs it has the code",
            InferenceBasis::Cited => "a paper is cited",
            InferenceBasis::Reassembled => "can be rebuilt with a script",
        }
    }

    fn inferred_fact(&self, release: &Release, inferred: &Inferred) -> String {
        format!("{} ({})", self.fact(release, inferred.artifact), self.basis(inferred.basis))
    }

    fn inferred_notice(&self, inferred: &Inferred) -> String {
        let title = self.artifact(inferred.artifact).title;
        let availability = self.availability(inferred.availability);
        let basis = self.basis(inferred.basis);
        format!("{title}: {availability} (inferred: {basis}).")
    }

    fn unknown(&self, artifacts: &[Artifact]) -> String {
        let names: Vec<String> =
            artifacts.iter().map(|artifact| self.artifact(*artifact).within.to_owned()).collect();
        format!(
            "The file doesn’t mention {}. These count as not released unless you change them.",
            join_list(&names, "and")
        )
    }

    fn several(&self, count: usize) -> String {
        format!("{count} models")
    }

    fn save_all(&self, count: usize) -> String {
        format!("Save all {count} in this browser")
    }

    fn place(&self, place: &Place) -> String {
        match place {
            Place::Line(place) => format!("Line {}, character {}", place.line, place.column),
            Place::Path(path) => path.clone(),
        }
    }

    fn warning(&self, warning: &Warning) -> String {
        match warning {
            Warning::Mof(kind) => self.mof_notice(kind),
            Warning::Link(notice) => LinkWords::notice(self, notice),
            Warning::OtherVersion(version) => {
                format!("We don’t know version “{version}” of the format; we read it anyway.")
            }
            Warning::MoreModels(1) => "It has 1 more model; we read the first.".to_owned(),
            Warning::MoreModels(count) => {
                format!("It has {count} more models; we read the first.")
            }
            Warning::SeveralLicenses(all) => {
                format!("Several licenses: all are taken to apply, “{all}”.")
            }
            Warning::Concluded(other) => {
                format!("Someone concluded another license, “{other}”; the declared one counts.")
            }
            Warning::Overruled(value) => {
                format!(
                    "This property says “{value}”, but the file’s own field says otherwise. The field counts."
                )
            }
            Warning::WrongKind => "This is not what the key is for; it is left out.".to_owned(),
            Warning::DataWithoutLicense(artifact) => {
                let data = self.artifact(*artifact).within;
                format!(
                    "Not all of the {data} has a license of its own, and the model’s does not cover it."
                )
            }
            Warning::BasedOn(model, how) => {
                let model = short(model);
                let how = match how {
                    Derivation::Unknown => format!("Based on “{model}”"),
                    Derivation::Finetuned => format!("Fine-tuned from “{model}”"),
                    Derivation::Quantized => format!("Quantized from “{model}”"),
                    Derivation::Merged => format!("Merged from “{model}” and others"),
                    Derivation::Adapter => format!("An adapter for “{model}”"),
                };
                format!("{how}. This file doesn’t cover the base model.")
            }
            Warning::ClosedTo(place) if place.eq_ignore_ascii_case("eu") => {
                "People in the European Union can’t download it.".to_owned()
            }
            Warning::ClosedTo(place) => {
                format!("People in some places can’t download it: “{}”.", short(place))
            }
            Warning::Disabled => {
                "The hub has disabled the repository, so nothing can be downloaded.".to_owned()
            }
            Warning::Private => {
                "The repository is private, so nobody outside can download anything.".to_owned()
            }
            Warning::NoWeights => "No weights are among its files.".to_owned(),
            Warning::PublishedScore(theirs, ours) => format!(
                "The index gives {} and calls the licenses {}. By its published rules, these \
                 facts give {}, with licenses {}.",
                theirs.score.text(),
                self.class(theirs.licenses),
                ours.score.text(),
                self.class(ours.licenses)
            ),
            Warning::LeftOut(1) => "1 item of the list isn’t a model; it is left out.".to_owned(),
            Warning::LeftOut(count) => {
                format!("{count} items of the list aren’t models; they are left out.")
            }
        }
    }

    fn warning_at(&self, place: Option<&Place>, warning: &Warning) -> String {
        let text = self.warning(warning);
        match place {
            Some(place) => format!("{}: {text}", self.place(place)),
            None => text,
        }
    }

    fn mof_notice(&self, notice: &NoticeKind) -> String {
        let title = |artifact| self.artifact(artifact).title;
        match notice {
            NoticeKind::Missing(key) => format!("`{key}` is missing or empty."),
            NoticeKind::UnknownKey(key) => format!("The format has no key `{key}`; it is kept."),
            NoticeKind::RepeatedKey => "The key stands here twice; the last one counts.".to_owned(),
            NoticeKind::OddKey => "This is no key; it and its value are dropped.".to_owned(),
            NoticeKind::NotText(key) => {
                format!("`{key}` is a number or a truth value; it is read as text.")
            }
            NoticeKind::WrongKind(key) => format!("This is not what `{key}` is for."),
            NoticeKind::UnknownComponent(name) => {
                format!("The framework has no component “{name}”; it is kept and does not count.")
            }
            NoticeKind::RepeatedComponent(artifact) => {
                format!("{} is listed twice; the last one counts.", title(*artifact))
            }
            NoticeKind::NotThere(artifact) => format!(
                "{}: the license says that it isn’t included, so it counts as not released.",
                title(*artifact)
            ),
            NoticeKind::Respelled(name, id) => format!("“{name}” is read as {id}."),
            NoticeKind::UnknownLicense(name) => {
                format!("We don’t know the terms of “{name}”, so it is treated as restricted.")
            }
            NoticeKind::OtherFramework(found) => {
                format!("“{found}” is not what this format is for; it is read all the same.")
            }
            NoticeKind::Origin(origin) => format!(
                "The file gives “{origin}” as the model’s origin. If it was built on that model, \
                 say so under “Built on”."
            ),
            NoticeKind::RunsLocally => {
                "The format cannot say whether the model runs locally on open \
                                        software; that is inferred from its open inference code."
                    .to_owned()
            }
            NoticeKind::Tag => "The tag is ignored.".to_owned(),
            NoticeKind::SecondDocument => {
                "The file has more than one document; only the first is read.".to_owned()
            }
        }
    }

    fn mof_error(&self, error: &mof_yaml::Error) -> String {
        match error {
            mof_yaml::Error::TooLarge => {
                format!("The file is too large: we read up to {} kB.", MAX_BYTES / 1000)
            }
            mof_yaml::Error::NotText(_) => "The file isn’t UTF-8 text.".to_owned(),
            mof_yaml::Error::NotYaml(_) => "The file isn’t valid YAML here.".to_owned(),
            mof_yaml::Error::TooDeep(_) => "The file is nested too deeply.".to_owned(),
            mof_yaml::Error::TooManyAliases(_) => {
                "The file has too many repeated references.".to_owned()
            }
            mof_yaml::Error::NotARelease(_) => {
                "The file has no `release` with keys and values.".to_owned()
            }
        }
    }

    fn object_problem(&self, problem: &Problem) -> String {
        match problem {
            Problem::NotAnObject => "this must be an object".to_owned(),
            Problem::NotText => "this must be text".to_owned(),
            Problem::Link(Notice::UnknownKey(_)) => "there is no such key".to_owned(),
            Problem::Link(Notice::UnknownArtifact(id)) => format!("there is no artifact `{id}`"),
            Problem::Link(Notice::UnknownClaim(id)) => format!("there is no claim `{id}`"),
            Problem::Link(Notice::UnknownAnswer(_)) => "this is neither true nor false".to_owned(),
            Problem::Link(Notice::OtherVersion(_)) => "there is no such version".to_owned(),
            Problem::Link(notice) => LinkWords::notice(self, notice),
        }
    }

    fn unknown_framework(&self, id: &str) -> String {
        format!("framework: there is no framework `{id}`")
    }

    fn error(&self, error: &ImportError) -> String {
        match error {
            ImportError::Empty => "It is empty.".to_owned(),
            ImportError::Yaml(error) => {
                let place = self.place(&Place::Line(error.place()));
                match error {
                    mof_yaml::Error::TooLarge => self.mof_error(error),
                    _ => format!("{place}: {}", self.mof_error(error)),
                }
            }
            ImportError::NotJson(place, fault) => {
                let what = match fault {
                    JsonFault::CutOff => "This JSON is cut off.",
                    JsonFault::TooDeep => "This JSON is nested too deeply.",
                    JsonFault::Invalid => "The file isn’t valid JSON here.",
                };
                format!("{}: {what}", self.place(&Place::Line(*place)))
            }
            ImportError::OtherKind => {
                "We can’t read this. Paste a model card, MOF YAML, CycloneDX, SPDX 3 or a link made \
                 here."
                    .to_owned()
            }
            ImportError::NoModel(FileFormat::CycloneDx) => {
                "components: There is no component of the type “machine-learning-model”.".to_owned()
            }
            ImportError::NoModel(FileFormat::Spdx) => {
                "@graph: There is no element of the type “ai_AIPackage”.".to_owned()
            }
            ImportError::NoModel(_) => {
                "The block at the top doesn’t describe a model: no license, data or tags."
                    .to_owned()
            }
            ImportError::HubDataSet => {
                "This is a model hub’s answer for a data set, not for a model.".to_owned()
            }
            ImportError::HubApp => {
                "This is a model hub’s answer for an app, not for a model.".to_owned()
            }
            ImportError::HubError(why) => {
                let why = first_chars(why.trim_end_matches('.'), 200);
                format!("The model hub answered with an error: “{why}”.")
            }
            ImportError::OldSpdx(version) => {
                format!("spdxVersion: {} knows no AI models; SPDX 3.0 does.", short(version))
            }
        }
    }

    fn refusal(&self, error: &ImportError) -> String {
        format!("{} Nothing on the page was changed.", self.error(error))
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
