//! The command.

use std::process::ExitCode;

fn main() -> ExitCode {
    openness_meter::cli::main()
}
