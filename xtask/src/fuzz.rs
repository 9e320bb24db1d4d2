//! Runs cargo-fuzz on a parser.

use std::{fs, path::Path, process::Command};

use anyhow::Result;

use crate::{
    command::{output, run, with_path},
    tools::Tool,
};

/// What every reader begins with.
const FIXTURES: [&str; 3] = ["tests/fixtures/mof", "tests/fixtures/links", "tests/fixtures/files"];

/// What to feed, and for how long.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// The reader: a file in `tests/fuzz/targets`.
    #[arg(default_value = "mof_yaml")]
    target: String,
    /// Files to begin with, beside the fixtures.
    #[arg(long, value_name = "FOLDER")]
    seeds: Option<String>,
    /// How long, in seconds.
    #[arg(long, default_value_t = 600)]
    seconds: u32,
}

/// Feeds the reader. Fails at the first input that it cannot take, which is kept
/// in `tests/fuzz/artifacts`.
pub(crate) fn run_fuzzer(root: &Path, options: &Options) -> Result<()> {
    let tool = Tool::cargo_fuzz().ensure()?;
    // The sanitizer's flags are for nightly compilers only.
    if output(Command::new("cargo").args(["+nightly", "--version"])).is_none() {
        run(Command::new("rustup").args([
            "toolchain",
            "install",
            "nightly",
            "--profile",
            "minimal",
        ]))?;
    }
    let corpus = root.join("target").join("fuzz").join(&options.target);
    fs::create_dir_all(&corpus)?;
    let mut cargo = Command::new("cargo");
    cargo
        .current_dir(root)
        .args(["+nightly", "fuzz", "run", "--fuzz-dir", "tests/fuzz", &options.target])
        .arg(corpus)
        .args(FIXTURES)
        .args(&options.seeds)
        .arg("--")
        .arg(format!("-max_total_time={}", options.seconds))
        .args(["-max_len=20000", "-timeout=10"])
        // xtask runs under a cargo that has chosen its compiler.
        .env_remove("RUSTUP_TOOLCHAIN")
        .env_remove("CARGO");
    run(with_path(&mut cargo, &[tool])?)
}
