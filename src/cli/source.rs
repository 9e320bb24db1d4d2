//! The one file that a command is about.

use std::{
    io::{self, Write},
    num::NonZeroUsize,
    path::PathBuf,
};

use clap::{Args, ValueEnum};

use super::{
    Status, input,
    rated::{Rated, Told, read},
    text::printable,
};

/// A file, and which release in it is meant.
#[derive(Args, Debug)]
pub(super) struct Source {
    /// The file; `-` is standard input
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Which release is meant if the file has several, from 1
    #[arg(long, value_name = "NUMBER", default_value = "1")]
    item: NonZeroUsize,
    #[command(flatten)]
    systemic_risk: SystemicRisk,
}

/// What no file says.
#[derive(Args, Debug)]
pub(super) struct SystemicRisk {
    /// Whether the models have systemic risk in the sense of the EU AI Act, which no file says
    #[arg(long, value_enum, value_name = "ANSWER")]
    systemic_risk: Option<YesOrNo>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum YesOrNo {
    Yes,
    No,
}

impl SystemicRisk {
    /// The answer, if there is one.
    pub(super) fn answer(&self) -> Option<bool> {
        self.systemic_risk.map(|answer| answer == YesOrNo::Yes)
    }
}

impl Source {
    /// The name of the file, to be shown.
    pub(super) fn name(&self) -> String {
        self.file.to_string_lossy().into_owned()
    }

    /// The release. If there is none, why not is told on `errors`, and how that ends.
    pub(super) fn read(&self, errors: &mut impl Write) -> io::Result<Result<Rated, Status>> {
        let file = self.name();
        let read = input::bytes(&self.file)
            .map_err(|error| Told::of_file(error.to_string()))
            .and_then(|bytes| read(&bytes, self.systemic_risk.answer()));
        let mut all = match read {
            Ok(all) => all,
            Err(problem) => {
                writeln!(errors, "openness-meter: {}", printable(&problem.line(&file)))?;
                return Ok(Err(Status::NotRead));
            }
        };
        let (count, file) = (all.len(), printable(&file));
        if self.item.get() > count {
            let releases = if count == 1 { "1 release" } else { &*format!("{count} releases") };
            writeln!(errors, "openness-meter: {file}: it has {releases}")?;
            return Ok(Err(Status::Usage));
        }
        if count > 1 && self.item.get() == 1 {
            let first = "the first is taken; --item takes another";
            writeln!(errors, "openness-meter: {file}: it has {count} releases; {first}")?;
        }
        Ok(Ok(all.swap_remove(self.item.get() - 1)))
    }
}
