//! What is written by hand in `www`: styles, and the scripts of the page, the embed, the
//! widget and the package for npm.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};

use crate::{
    command::{run, with_path},
    html,
    size::files,
};

/// The folder of sources, and its copy in which each style sheet has what it imports, since
/// scripts take style sheets in as text.
const SOURCES: &str = "www";
const STAGE: &str = "target/scripts";

/// Style sheets that something loads; all others are imported by these or by scripts.
const STYLES: [&str; 5] =
    ["style.css", "catalog.css", "dialogs.css", "print.css", "widget-frame.css"];

/// Scripts that run as they are loaded, and those that are modules.
const SCRIPTS: [&str; 3] = ["boot.js", "embed.js", "sw.js"];
const MODULES: [&str; 3] = ["pwa.js", "full-page-frame.js", "widget-frame.js"];

/// What is loaded as it is.
const COPIED: [&str; 6] = [
    "EMBEDDING.md",
    "manifest.webmanifest",
    "icon.svg",
    "icon-192.png",
    "icon-512.png",
    "icon-maskable.png",
];

/// The frame for badges and cards, whose address was published by another name.
const FRAME: &str = "widget-frame.html";

/// What a script can be put together as.
const SCRIPT: &str = "--format=iife";
pub(crate) const MODULE: &str = "--format=esm";

/// Writes all of it into a folder, each file by its own name. Returns the copy of the sources.
pub(crate) fn write(root: &Path, to: &Path, tools: &[PathBuf]) -> Result<PathBuf> {
    let stage = stage(root, tools)?;
    let staged = |names: &[&str]| names.iter().map(|name| stage.join(name)).collect::<Vec<_>>();
    bundle(&staged(&SCRIPTS), to, SCRIPT, tools)?;
    bundle(&staged(&MODULES), to, MODULE, tools)?;
    for name in STYLES.iter().chain(&COPIED) {
        fs::copy(stage.join(name), to.join(name)).with_context(|| format!("copying {name}"))?;
    }
    fs::copy(stage.join(FRAME), to.join(html::FRAME)).context("copying the frame")?;
    Ok(stage)
}

/// Makes that copy.
fn stage(root: &Path, tools: &[PathBuf]) -> Result<PathBuf> {
    let (sources, stage) = (root.join(SOURCES), root.join(STAGE));
    let (styles, others): (Vec<_>, Vec<_>) = files(&sources)?
        .into_iter()
        .partition(|file| file.extension().is_some_and(|ending| ending == "css"));
    for file in others {
        let copy = stage.join(file.strip_prefix(&sources)?);
        fs::create_dir_all(copy.parent().context("a copy has no folder")?)?;
        fs::copy(file, copy)?;
    }
    run(with_path(esbuild(&styles, &stage).arg("--bundle"), tools)?)?;
    Ok(stage)
}

/// What the build makes of Rust, and what only the package has.
const EXTERNAL: [&str; 7] = [
    "./api.js",
    "./spdx.js",
    "./words-de.js",
    "./words-fr.js",
    "./words-zh.js",
    "./common.js",
    "node:fs/promises",
];

/// Puts each script together with what it imports, but for what is built from Rust.
pub(crate) fn bundle(from: &[PathBuf], to: &Path, format: &str, tools: &[PathBuf]) -> Result<()> {
    let mut esbuild = esbuild(from, to);
    esbuild.args(["--bundle", format, "--target=es2022", "--loader:.css=text"]);
    for external in EXTERNAL {
        esbuild.arg(format!("--external:{external}"));
    }
    run(with_path(&mut esbuild, tools)?)
}

/// esbuild, which makes files smaller.
fn esbuild(from: &[PathBuf], to: &Path) -> Command {
    let mut esbuild = Command::new("esbuild");
    esbuild.args(["--minify", "--log-level=warning"]);
    // wasm-bindgen lists a module once for each function that it imports of it.
    esbuild.arg("--log-override:duplicate-object-key=silent");
    esbuild.arg(format!("--outdir={}", to.display())).args(from);
    esbuild
}
