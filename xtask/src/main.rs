//! Set-up, build, serve, test and measure: `cargo xtask --help`.

mod audit;
mod browsers;
mod build;
mod by_function;
mod command;
mod fuzz;
mod hosts;
mod licenses;
mod lighthouse;
mod names;
mod nginx;
mod npm;
mod publish;
mod rate;
mod scripts;
mod serve;
mod shell;
mod size;
mod test;
mod tools;

use std::{path::PathBuf, process::ExitCode};

use anyhow::{Context, Result};
use clap::{Parser, Subcommand};

/// Everything that there is to do with the project.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version)]
struct Options {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Sets up what is missing, builds the page and serves it on this machine.
    Serve(serve::Options),
    /// Sets up what is missing and runs every test.
    Test {
        /// Only browser tests whose name has this text, as in `firefox::` or
        /// `keyboard`.
        #[arg(long, value_name = "TEXT")]
        browser: Option<String>,
    },
    /// Builds the page into `dist`, a folder of static files for any path.
    Build(build::Options),
    /// Builds the page and packs the library for JavaScript.
    Npm,
    /// Lists what the first load weighs, and what other pages load; fails above a
    /// bound.
    Size(size::Options),
    /// Measures the evaluation natively, and switching in a slowed browser.
    Bench,
    /// Rates files in the Model Openness Framework's YAML: one line of JSON each on
    /// standard output, in order. Fails at the end if one could not be read.
    Rate(rate::Options),
    /// Feeds a reader of files with what nobody thought of.
    Fuzz(fuzz::Options),
    /// Builds the page and has Lighthouse rate it as on a slow phone; fails beyond a
    /// bound.
    Lighthouse,
    /// Audits what the project depends on, with the advisories of today.
    Audit,
    /// Writes the tables of licenses from the SPDX list.
    Licenses {
        /// Only fails if a table is out of date.
        #[arg(long)]
        check: bool,
    },
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let root = root()?;
    match Options::parse().task {
        Task::Serve(options) => serve::run(&root, &options),
        Task::Test { browser: None } => test::run_all(&root),
        Task::Test { browser: Some(text) } => test::run_in_browsers(&root, &text),
        Task::Npm => {
            println!("The package is in {}.", npm::pack(&root)?.display());
            Ok(())
        }
        Task::Build(options) => {
            let dist = build::page_at(&root, &options)?;
            println!("The page is in {}: static files that work under any path.", dist.display());
            Ok(())
        }
        Task::Size(size::Options { by: Some(size::By::Function), program }) => {
            by_function::list(&root, &program)
        }
        Task::Size(_) => {
            build::page(&root)?;
            size::run(&root)
        }
        Task::Bench => test::bench(&root),
        Task::Lighthouse => lighthouse::run(&root),
        Task::Audit => audit::run_deny(&root, true),
        Task::Rate(options) => rate::run(&options),
        Task::Fuzz(options) => fuzz::run_fuzzer(&root, &options),
        Task::Licenses { check } => licenses::run(&root, check),
    }
}

/// The folder of the workspace.
fn root() -> Result<PathBuf> {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    here.parent().map(PathBuf::from).context("xtask has no parent folder")
}
