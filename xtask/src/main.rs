//! Set-up, build, serve, test and measure: `cargo xtask --help`.

mod audit;
mod browsers;
mod build;
mod by_function;
mod catalog;
mod command;
mod deploy_files;
mod embed_hosts;
mod fuzz;
mod html;
mod licenses;
mod lighthouse;
mod merge_chunks;
mod nginx;
mod npm;
mod package;
mod programs;
mod scripts;
mod serve;
mod shorten_symbols;
mod size;
mod test;
mod tools;

use std::{path::PathBuf, process::ExitCode};

use anyhow::{Context, Result};
use clap::{Parser, Subcommand};
use openness_meter::cli;

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
    /// Packs the crate, and tests that what is packed is complete and installs.
    Package,
    /// Lists what each load weighs, file by file and chunk by chunk; fails above a bound.
    Size(size::Options),
    /// Measures the evaluation natively, and switching in a slowed browser.
    Bench,
    /// Rates files, as the command `openness-meter rate` does.
    Rate(cli::RateOptions),
    /// Says what texts are known as that state licenses, as `openness-meter license` does.
    License(cli::LicenseOptions),
    /// Runs cargo-fuzz on a parser.
    Fuzz(fuzz::Options),
    /// Builds the page and has Lighthouse rate it as on a slow phone; fails beyond a
    /// bound.
    Lighthouse,
    /// Audits what the project depends on, with the advisories of today.
    Audit,
    /// Lists what in the catalog should be looked at next.
    Catalog(catalog::Options),
    /// Writes the tables of licenses from the SPDX list.
    Licenses {
        /// Only fails if a table is out of date.
        #[arg(long)]
        check: bool,
    },
    /// Puts what is not built from Rust beside what Trunk has built, which calls this.
    #[command(hide = true)]
    FinishDev,
}

fn main() -> ExitCode {
    match run() {
        Ok(status) => status,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<ExitCode> {
    let root = root()?;
    match Options::parse().task {
        Task::Serve(options) => serve::run(&root, &options),
        Task::Test { browser: None } => test::run_all(&root),
        Task::Test { browser: Some(text) } => test::run_in_browsers(&root, &text),
        Task::Npm => {
            println!("The package is in {}.", npm::pack(&root)?.display());
            Ok(())
        }
        Task::Package => package::test(&root),
        Task::Build(options) => {
            let dist = build::page_at(&root, &options)?;
            println!("The page is in {}: static files that work under any path.", dist.display());
            Ok(())
        }
        Task::Size(size::Options { by: Some(size::By::Function), file }) => {
            by_function::list(&root, &file)
        }
        Task::Size(_) => {
            build::page(&root)?;
            size::run(&root)
        }
        Task::Bench => test::bench(&root),
        Task::Lighthouse => lighthouse::run(&root),
        Task::Catalog(options) => catalog::report(&options),
        Task::Audit => audit::run_deny(&root, true),
        // They end as the command does.
        Task::Rate(options) => return Ok(cli::run(&cli::Command::Rate(options))),
        Task::License(options) => return Ok(cli::run(&cli::Command::License(options))),
        Task::Fuzz(options) => fuzz::run_fuzzer(&root, &options),
        Task::Licenses { check } => licenses::run(&root, check),
        Task::FinishDev => serve::finish_dev(&root),
    }?;
    Ok(ExitCode::SUCCESS)
}

/// The folder of the workspace.
fn root() -> Result<PathBuf> {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    here.parent().map(PathBuf::from).context("xtask has no parent folder")
}
