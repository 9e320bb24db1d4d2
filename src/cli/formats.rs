//! The formats that are read and written.

use std::io::{self, Write};

use super::{Status, convert::Target, language};
use crate::formats::import::FileFormat;

/// The formats that are read.
const READ: [FileFormat; 8] = [
    FileFormat::ModelCard,
    FileFormat::CycloneDx,
    FileFormat::Spdx,
    FileFormat::MofYaml,
    FileFormat::Json,
    FileFormat::Link,
    FileFormat::Hub,
    FileFormat::Osai,
];

/// Lists the formats.
pub(super) fn run(out: &mut impl Write) -> io::Result<Status> {
    writeln!(out, "Read, each known by what is in it:")?;
    for format in READ {
        writeln!(out, "  {:<12}{}", format.id(), language().import().file_format(format))?;
    }
    writeln!(out, "Written, by `convert FILE --to FORMAT`:")?;
    for target in Target::all() {
        writeln!(out, "  {:<12}{}", target.id(), target.about())?;
    }
    Ok(Status::Fine)
}
