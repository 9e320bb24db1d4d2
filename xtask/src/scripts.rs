//! What is written in JavaScript: the embed, the widget, and the package for npm.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};

use crate::command::{run, with_path};

/// The folder of scripts, and its copy in which they are put together.
const SOURCES: &str = "www";
const STAGE: &str = "target/scripts";

/// What other pages, browsers and hosts load as it is.
const COPIED: [&str; 8] = [
    "frame.html",
    "frame.css",
    "EMBEDDING.md",
    "manifest.webmanifest",
    "icon.svg",
    "icon-192.png",
    "icon-512.png",
    "icon-maskable.png",
];

/// What a script can be put together as: the element for any page, which runs as it
/// is loaded, or a module.
const ELEMENT: &str = "--format=iife";
pub(crate) const MODULE: &str = "--format=esm";

/// Writes what other pages load into the folder of the built page.
/// Returns a copy of the sources in which each style sheet has what it imports,
/// since scripts take them in as text.
pub(crate) fn write(root: &Path, dist: &Path, tools: &[PathBuf]) -> Result<PathBuf> {
    let stage = stage(root, tools)?;
    for (name, format) in [
        ("embed.js", ELEMENT),
        ("frame.js", MODULE),
        ("framed.js", MODULE),
        ("installed.js", MODULE),
    ] {
        bundle(&stage.join(name), &dist.join(name), format, tools)?;
    }
    for name in COPIED {
        fs::copy(root.join(SOURCES).join(name), dist.join(name))
            .with_context(|| format!("copying {name}"))?;
    }
    Ok(stage)
}

/// The service worker, without what it keeps.
pub(crate) fn worker(stage: &Path, tools: &[PathBuf]) -> Result<String> {
    let file = stage.join("sw.js");
    run(with_path(&mut esbuild(&file, &file), tools)?)?;
    fs::read_to_string(file).context("reading the service worker")
}

/// That copy.
fn stage(root: &Path, tools: &[PathBuf]) -> Result<PathBuf> {
    let (sources, stage) = (root.join(SOURCES), root.join(STAGE));
    for folder in ["", "npm"] {
        fs::create_dir_all(stage.join(folder))?;
        for entry in fs::read_dir(sources.join(folder)).context("reading www")? {
            let path = entry?.path();
            let copy = stage.join(path.strip_prefix(&sources)?);
            if path.extension().is_some_and(|ending| ending == "css") {
                run(with_path(esbuild(&path, &copy).arg("--bundle"), tools)?)?;
            } else if path.is_file() {
                fs::copy(path, copy)?;
            }
        }
    }
    Ok(stage)
}

/// Puts a script together with what it imports, but for what is built from Rust.
pub(crate) fn bundle(from: &Path, to: &Path, format: &str, tools: &[PathBuf]) -> Result<()> {
    let mut esbuild = esbuild(from, to);
    esbuild.args(["--bundle", format, "--target=es2022", "--loader:.css=text"]);
    for external in ["./api.js", "./spdx.js", "./common.js", "node:fs/promises"] {
        esbuild.arg(format!("--external:{external}"));
    }
    run(with_path(&mut esbuild, tools)?)
}

/// esbuild, which makes a file smaller.
pub(crate) fn esbuild(from: &Path, to: &Path) -> Command {
    let mut esbuild = Command::new("esbuild");
    esbuild.args(["--minify", "--log-level=warning", "--allow-overwrite"]);
    esbuild.arg(format!("--outfile={}", to.display())).arg(from);
    esbuild
}
