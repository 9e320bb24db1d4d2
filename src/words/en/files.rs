//! English, on files.

use super::English;
use crate::{
    formats::mof_yaml::{Error, MOST_BYTES, NoticeKind},
    words::Words,
};

/// Something odd in a file, in one sentence.
pub(super) fn notice(notice: &NoticeKind) -> String {
    let title = |artifact| English.artifact(artifact).title;
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
        NoticeKind::RunsLocally => "The format cannot say whether the model runs locally on open \
                                    software; that is inferred from its open inference code."
            .to_owned(),
        NoticeKind::Tag => "The tag is ignored.".to_owned(),
        NoticeKind::SecondDocument => {
            "The file has more than one document; only the first is read.".to_owned()
        }
    }
}

/// Why a file cannot be read, in one sentence.
pub(super) fn error(error: &Error) -> String {
    match error {
        Error::TooLarge => {
            format!("The file is too large: at most {} kB are read.", MOST_BYTES / 1000)
        }
        Error::NotText(_) => "The file is not text in UTF-8.".to_owned(),
        Error::NotYaml(_, why) => format!("The file is not YAML: {why}."),
        Error::TooDeep(_) => "The file nests too deep.".to_owned(),
        Error::TooManyAliases(_) => "The file repeats itself beyond measure.".to_owned(),
        Error::NotARelease(_) => "The file has no `release` with keys and values.".to_owned(),
    }
}
