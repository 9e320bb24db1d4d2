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

/// Builds the page and the package, and packs it; the folder that has it.
pub(crate) fn pack(root: &Path) -> Result<PathBuf> {
    build::page(root)?;
    let npm = find("npm").context("npm, which comes with Node.js, is not on the path")?;
    let mut pack = Command::new(npm);
    pack.arg("pack").arg("--pack-destination").arg(root.join("target"));
    run(pack.current_dir(folder(root)))?;
    Ok(folder(root))
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
    for name in ["index.js", "node.js", "common.js"] {
        scripts::bundle(&stage.join(name), &folder.join(name), scripts::MODULE, tools)?;
    }
    let of_package = ["index.d.ts", "package.json", "README.md"].map(|name| (&*stage, name));
    let of_root = ["LICENSE-APACHE", "LICENSE-MIT"].map(|name| (root, name));
    let built = ["api.js", "api_bg.wasm"].map(|name| (dist, name));
    for (from, name) in of_package.into_iter().chain(of_root).chain(built) {
        fs::copy(from.join(name), folder.join(name)).with_context(|| format!("copying {name}"))?;
    }
    let list = fs::read_to_string(root.join("src/release/spdx.txt"))?;
    let list = format!("export default {};\n", serde_json::to_string(&list)?);
    fs::write(folder.join("spdx.js"), list).context("writing the list of licenses")
}

/// Tests the package as those use it who install it: the compiler takes its types
/// and the example of its README, which prints what it says there in Node.
pub(crate) fn test(root: &Path) -> Result<()> {
    let package = folder(root);
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
