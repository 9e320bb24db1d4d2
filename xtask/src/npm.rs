//! The package for npm.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, ensure};

use crate::{
    build,
    command::{find, output, run, with_path},
    scripts, tools,
};

/// What is built from Rust.
const API: [&str; 2] = ["api.js", "api_bg.wasm"];

/// Puts the package together, and packs it; the folder that has it.
pub(crate) fn run_all(root: &Path) -> Result<PathBuf> {
    let folder = folder(root, &build::page(root)?)?;
    let npm = find("npm").context("npm, which comes with Node.js, is not on the path")?;
    let mut pack = Command::new(npm);
    pack.arg("pack").arg("--pack-destination").arg(root.join("target"));
    run(pack.current_dir(&folder))?;
    Ok(folder)
}

/// Puts the package together from the built page.
pub(crate) fn folder(root: &Path, dist: &Path) -> Result<PathBuf> {
    let tools = tools::for_build(root)?;
    let stage = scripts::stage(root, &tools)?.join("npm");
    let folder = root.join("target").join("npm");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    for name in ["index.js", "node.js", "common.js"] {
        scripts::bundle(&stage.join(name), &folder.join(name), "--format=esm", &tools)?;
    }
    for name in ["index.d.ts", "package.json", "README.md"] {
        fs::copy(stage.join(name), folder.join(name)).with_context(|| format!("copying {name}"))?;
    }
    for name in ["LICENSE-APACHE", "LICENSE-MIT"] {
        fs::copy(root.join(name), folder.join(name))?;
    }
    let mut names = Vec::new();
    for name in API {
        let (start, rest) = name.split_at(name.find(['_', '.']).unwrap_or(name.len()));
        let is_it = |file: &PathBuf| {
            let file = file.file_name().unwrap_or_default().to_string_lossy();
            file.starts_with(&format!("{start}-")) && file.ends_with(rest)
        };
        let built = crate::size::files(dist)?.into_iter().find(is_it);
        let built = built.with_context(|| format!("{name} is not built"))?;
        names.push((built.file_name().unwrap_or_default().to_string_lossy().into_owned(), name));
        fs::copy(built, folder.join(name))?;
    }
    // The package says which version it is, so its names need no digest.
    let script = fs::read_to_string(folder.join("api.js"))?;
    let script = names.iter().fold(script, |script, (built, name)| script.replace(&**built, name));
    fs::write(folder.join("api.js"), script)?;
    let list = fs::read_to_string(root.join("src/release/spdx.txt"))?;
    let list = format!("export default {};\n", serde_json::to_string(&list)?);
    fs::write(folder.join("spdx.js"), list)?;
    Ok(folder)
}

/// Tests the package as those use it who install it: the compiler takes its types
/// and the example of its README, which prints what it says there in Node.
pub(crate) fn test(root: &Path, dist: &Path) -> Result<()> {
    let package = folder(root, dist)?;
    let project = root.join("target").join("npm-test");
    let installed = project.join("node_modules").join("openness-meter");
    fs::create_dir_all(&installed)?;
    for file in crate::size::files(&package)? {
        fs::copy(&file, installed.join(file.file_name().unwrap_or_default()))?;
    }
    let readme = fs::read_to_string(package.join("README.md"))?;
    let (example, says) = (block(&readme, "ts")?, block(&readme, "text")?);
    fs::write(project.join("example.mts"), example)?;
    fs::write(project.join("example.mjs"), example)?;
    fs::copy(root.join("tests/npm/types.ts"), project.join("types.mts"))?;
    let mut tsc = Command::new("tsc");
    tsc.args(["--noEmit", "--strict", "--target", "es2022", "--module", "nodenext"]);
    tsc.args(["--lib", "es2022,dom", "--types", "", "example.mts", "types.mts"]);
    run(with_path(tsc.current_dir(&project), &[tools::Tool::typescript().ensure()?])?)?;
    let printed = output(Command::new("node").arg("example.mjs").current_dir(&project));
    let printed = printed.context("the README’s example does not run in Node")?;
    ensure!(printed == says.trim(), "the README’s example prints something else:\n{printed}");
    Ok(())
}

/// What stands in the first block of code of a language.
fn block<'a>(markdown: &'a str, language: &str) -> Result<&'a str> {
    let start = format!("\n```{language}\n");
    let rest = markdown.split_once(&*start).map(|(_, rest)| rest);
    let block = rest.and_then(|rest| rest.split_once("```")).map(|(block, _)| block);
    block.with_context(|| format!("the README has no block of {language}"))
}
