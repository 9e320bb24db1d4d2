//! The package for npm.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, ensure};
use openness_meter::words::Language;
use serde_json::Value;

use crate::{
    build,
    command::{output, run, which, with_path},
    scripts,
    tools::{self, NpmFor},
};

/// Builds the page and the package, and packs it; the folder that has it.
pub(crate) fn pack(root: &Path) -> Result<PathBuf> {
    build::page(root)?;
    let file = pack_file(root)?;
    println!("It is packed in {}.", file.display());
    Ok(folder(root))
}

/// What the package has.
const FILES: [&str; 14] = [
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.md",
    "api.js",
    "api_bg.wasm",
    "common.js",
    "index.d.ts",
    "index.js",
    "node.js",
    "package.json",
    "spdx.js",
    "words-de.js",
    "words-fr.js",
    "words-zh.js",
];

fn npm() -> Result<Command> {
    let npm = which("npm").context("npm, which comes with Node.js, is not on the path")?;
    Ok(Command::new(npm))
}

/// Packs the package that is built; the file. Errors if it has not just what it should.
fn pack_file(root: &Path) -> Result<PathBuf> {
    let target = root.join("target");
    let mut pack = npm()?;
    pack.args(["pack", "--json", "--pack-destination"]).arg(&target);
    let said = output(pack.current_dir(folder(root))).context("`npm pack` fails")?;
    let said: Value = serde_json::from_str(&said)?;
    let files = said[0]["files"].as_array().context("`npm pack` lists no files")?;
    let mut files: Vec<&str> = files.iter().filter_map(|file| file["path"].as_str()).collect();
    files.sort_unstable();
    ensure!(files == FILES, "the package has {files:?} instead of {FILES:?}");
    let name = said[0]["filename"].as_str().context("`npm pack` names no file")?;
    Ok(target.join(name))
}

/// The folder that has the package once the page is built.
pub(crate) fn folder(root: &Path) -> PathBuf {
    root.join("target").join("npm")
}

/// Puts the package together from what the page is built from: `stage` has the
/// scripts.
pub(crate) fn write(root: &Path, dist: &Path, stage: &Path, tools: &[PathBuf]) -> Result<()> {
    let (stage, folder) = (stage.join("npm"), folder(root));
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let scripts = ["index.js", "node.js", "common.js"].map(|name| stage.join(name));
    scripts::bundle(&scripts, &folder, scripts::MODULE, tools)?;
    let of_package = ["index.d.ts", "package.json", "README.md"].map(|name| (&*stage, name));
    let of_root = ["LICENSE-APACHE", "LICENSE-MIT"].map(|name| (root, name));
    let built = ["api.js", "api_bg.wasm"].map(|name| (dist, name));
    for (from, name) in of_package.into_iter().chain(of_root).chain(built) {
        fs::copy(from.join(name), folder.join(name)).with_context(|| format!("copying {name}"))?;
    }
    let write = |name: &str, text: &str| -> Result<()> {
        let script = format!("export default {};\n", serde_json::to_string(text)?);
        fs::write(folder.join(name), script).with_context(|| format!("writing {name}"))
    };
    write("spdx.js", &fs::read_to_string(root.join("src/release/spdx.txt"))?)?;
    Language::ALL
        .into_iter()
        .filter(|language| *language != Language::English)
        .try_for_each(|one| write(&format!("words-{}.js", one.tag()), &one.file()))
}

/// Tests the package as those use it who install it, from the packed file by the line of its
/// README: the compiler takes its types and the example there, which prints in Node what it
/// says there.
pub(crate) fn test(root: &Path) -> Result<()> {
    let project = root.join("target").join("npm-test");
    if project.exists() {
        fs::remove_dir_all(&project)?;
    }
    fs::create_dir_all(&project)?;
    // The project is its own, and not a part of one above.
    fs::write(project.join("package.json"), "{}")?;
    let readme = fs::read_to_string(folder(root).join("README.md"))?;
    ensure!(block(&readme, "sh")?.trim() == INSTALL, "the README installs something else");
    let mut install = npm()?;
    install.args(["install", "--offline", "--no-audit", "--no-fund", "--loglevel", "error"]);
    run(install.arg(pack_file(root)?).current_dir(&project))?;
    let (example, says) = (block(&readme, "ts")?, block(&readme, "text")?);
    fs::write(project.join("example.mts"), example)?;
    fs::write(project.join("example.mjs"), example)?;
    fs::copy(root.join("tests/npm/types.ts"), project.join("types.mts"))?;
    let mut tsc = Command::new("tsc");
    tsc.args(["--noEmit", "--strict", "--target", "es2022", "--module", "nodenext"]);
    tsc.args(["--lib", "es2022,dom", "--types", "", "example.mts", "types.mts"]);
    let modules = tools::npm(root, NpmFor::Tests)?;
    run(with_path(tsc.current_dir(&project), &[modules.join(".bin")])?)?;
    let printed = output(Command::new("node").arg("example.mjs").current_dir(&project));
    let printed = printed.context("the README’s example does not run in Node")?;
    ensure!(printed == says.trim(), "the README’s example prints something else:\n{printed}");
    Ok(())
}

/// How the package is installed, with the packed file in the place of its name.
const INSTALL: &str = "npm install openness-meter";

/// What stands in the first block of code of a language.
fn block<'a>(markdown: &'a str, language: &str) -> Result<&'a str> {
    let start = format!("\n```{language}\n");
    let rest = markdown.split_once(&*start).map(|(_, rest)| rest);
    let block = rest.and_then(|rest| rest.split_once("```")).map(|(block, _)| block);
    block.with_context(|| format!("the README has no block of {language}"))
}
