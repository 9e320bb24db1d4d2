//! English, on files that are brought in.

use super::{English, list};
use crate::{
    formats::{
        mof_yaml::{self, MOST_BYTES, NoticeKind},
        read::{Error, Kind, Oddity, Place, Reason},
    },
    link::Notice,
    release::{Artifact, Release},
    words::{FilePhrase, FileWords, Words},
};

impl FileWords for English {
    fn kind(&self, kind: Kind) -> &'static str {
        match kind {
            Kind::Link => "a link to an evaluation",
            Kind::Json => "JSON of this page",
            Kind::MofYaml => "YAML of the Model Openness Framework",
            Kind::ModelCard => "a model card",
            Kind::CycloneDx => "CycloneDX",
            Kind::Spdx => "SPDX 3",
        }
    }

    fn phrase_of(&self, phrase: FilePhrase) -> &'static str {
        match phrase {
            FilePhrase::Says => "It says",
            FilePhrase::SaysNothing => "Nothing is out.",
            FilePhrase::Inferred => "Inferred",
            FilePhrase::Odd => "To be checked",
            FilePhrase::Unknown => "Unknown",
            FilePhrase::License => "License for everything",
            FilePhrase::Take => "Put it on the page",
            FilePhrase::TakeSaid => "Only what it says",
            FilePhrase::NotRead => "This cannot be opened",
            FilePhrase::NothingChanged => "Nothing on the page was changed.",
        }
    }

    fn came_as(&self, kind: Kind) -> String {
        format!("Read as {}.", self.kind(kind))
    }

    fn fact(&self, release: &Release, artifact: Artifact) -> String {
        let facts = &release[artifact];
        let availability = self.availability(facts.availability);
        match &facts.license {
            Some(license) => format!("{availability}, {}", license.name()),
            None => availability.to_owned(),
        }
    }

    fn reason(&self, reason: Reason) -> &'static str {
        match reason {
            Reason::OpenInferenceCode => "its inference code is open, and its weights are public",
            Reason::CardOfWeights => "a card of this form stands beside the weights",
            Reason::Gated => "whoever wants it is asked for something first",
            Reason::Download => "an address for downloading is given",
            Reason::Described => "named or described, and not handed over",
            Reason::InFile => "the file has it",
            Reason::Address => "an address is given",
            Reason::OpenLibrary => "an open library runs it",
            Reason::Reassembled => "to be put together again by a script",
        }
    }

    fn unknown(&self, artifacts: &[Artifact]) -> String {
        let names: Vec<String> =
            artifacts.iter().map(|artifact| self.artifact(*artifact).within.to_owned()).collect();
        format!(
            "The file does not tell of {}. Until you say otherwise, that counts as withheld.",
            list(&names, "and")
        )
    }

    fn several(&self, count: usize) -> String {
        format!("{count} releases")
    }

    fn keep_all(&self, count: usize) -> String {
        format!("Save all {count} on this machine")
    }

    fn place(&self, place: &Place) -> String {
        match place {
            Place::Line(place) => format!("Line {}, character {}", place.line, place.column),
            Place::Path(path) => path.clone(),
        }
    }

    fn oddity(&self, oddity: &Oddity) -> String {
        match oddity {
            Oddity::Mof(kind) => self.mof_notice(kind),
            Oddity::Link(notice) => self.link_notice(notice),
            Oddity::OtherVersion(version) => {
                format!("Version “{version}” of the format is not known; it is read all the same.")
            }
            Oddity::MoreModels(1) => "There is 1 more model in it; the first is read.".to_owned(),
            Oddity::MoreModels(count) => {
                format!("There are {count} more models in it; the first is read.")
            }
            Oddity::SeveralLicenses(all) => {
                format!("Several licenses: all are taken to apply, “{all}”.")
            }
            Oddity::Concluded(other) => {
                format!("Someone concluded another license, “{other}”; the declared one counts.")
            }
            Oddity::WrongKind => "This is not what the key is for; it is left out.".to_owned(),
            Oddity::BasedOn(model) => {
                format!("It was made from “{model}”, of which this file does not tell.")
            }
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
                "{}: the license says that it is not included, so it counts as withheld.",
                title(*artifact)
            ),
            NoticeKind::Respelled(name, id) => format!("“{name}” is read as {id}."),
            NoticeKind::UnknownLicense(name) => {
                format!("The terms of “{name}” are not known; it counts as restricted.")
            }
            NoticeKind::OtherFramework(found) => {
                format!("“{found}” is not what this format is for; it is read all the same.")
            }
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
                format!("The file is too large: at most {} kB are read.", MOST_BYTES / 1000)
            }
            mof_yaml::Error::NotText(_) => "The file is not text in UTF-8.".to_owned(),
            mof_yaml::Error::NotYaml(_, why) => format!("The file is not YAML: {why}."),
            mof_yaml::Error::TooDeep(_) => "The file nests too deep.".to_owned(),
            mof_yaml::Error::TooManyAliases(_) => {
                "The file repeats itself beyond measure.".to_owned()
            }
            mof_yaml::Error::NotARelease(_) => {
                "The file has no `release` with keys and values.".to_owned()
            }
        }
    }

    fn link_notice(&self, notice: &Notice) -> String {
        match notice {
            Notice::NoVersion => "It does not say that it is a link of this page (v=1).".to_owned(),
            Notice::OtherVersion(version) => format!(
                "It was made by another version of this page (v={}), and is read as far as it is \
                 known here.",
                short(version)
            ),
            Notice::NothingListed => {
                "It does not say what is out. Did you copy the whole link?".to_owned()
            }
            Notice::TooLong => "It is too long; only its beginning was read.".to_owned(),
            Notice::UnknownKey(key) => {
                format!("“{}” means nothing here; it is kept in the link.", short(key))
            }
            Notice::UnknownArtifact(id) => {
                format!("There is no artifact “{}”; it does not count.", short(id))
            }
            Notice::UnknownAnswer(answer) => {
                format!("“{}” is neither yes nor no; it does not count.", short(answer))
            }
            Notice::UnknownClaim(claim) => {
                format!("“{}” is no name that can be checked; it does not count.", short(claim))
            }
            Notice::Mended => {
                "It was changed on its way, as chat programs and mail do, and was put right."
                    .to_owned()
            }
            Notice::Cut(word) if word.is_empty() => {
                "It ends early. Did you copy the whole link?".to_owned()
            }
            Notice::Cut(word) => {
                format!("It ends at “{}”. Did you copy the whole link?", short(word))
            }
        }
    }

    fn link_notices(&self, notices: &[String]) -> String {
        const MOST: usize = 4;
        let more = notices.len().saturating_sub(MOST);
        let told = notices.iter().take(MOST).map(String::as_str).collect::<Vec<_>>().join(" ");
        let more = if more > 0 { format!(" And {more} more like that.") } else { String::new() };
        format!("About the link that you opened: {told}{more}")
    }

    fn error(&self, error: &Error) -> String {
        match error {
            Error::Empty => "There is nothing in it.".to_owned(),
            Error::Yaml(error) => {
                let place = self.place(&Place::Line(error.place()));
                match error {
                    mof_yaml::Error::TooLarge => self.mof_error(error),
                    _ => format!("{place}: {}", self.mof_error(error)),
                }
            }
            Error::NotJson(place, why) => {
                format!("{}: The file is not JSON: {why}.", self.place(&Place::Line(*place)))
            }
            Error::OtherKind => "It is none of the kinds of text that this page reads.".to_owned(),
            Error::NoModel(Kind::CycloneDx) => {
                "components: There is no component of the type “machine-learning-model”.".to_owned()
            }
            Error::NoModel(Kind::Spdx) => {
                "@graph: There is no element of the type “ai_AIPackage”.".to_owned()
            }
            Error::NoModel(_) => {
                "The block at its head says nothing of a model: no license, data or tags."
                    .to_owned()
            }
            Error::OldSpdx(version) => {
                format!("spdxVersion: {} knows no AI models; SPDX 3.0 does.", short(version))
            }
        }
    }
}

/// The beginning of a text that may be long.
fn short(text: &str) -> String {
    const LONGEST: usize = 40;
    let mut chars = text.chars();
    let start: String = chars.by_ref().take(LONGEST).collect();
    if chars.next().is_some() { format!("{start}…") } else { start }
}
