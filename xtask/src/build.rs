//! Building the page.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use sha2::{Digest as _, Sha384};

use crate::{
    command::{run, with_path},
    names,
    size::files,
    tools,
};

/// Builds the page for release; the folder that has it.
pub(crate) fn page(root: &Path) -> Result<PathBuf> {
    let tools = tools::for_build(root)?;
    println!("Building the page: up to two minutes the first time, seconds after.");
    let mut trunk = trunk(root, &tools)?;
    run(trunk.args(["build", "--release"]).env("CARGO_ENCODED_RUSTFLAGS", remap()?))?;
    let dist = root.join("dist");
    minify(&dist, &tools)?;
    Ok(dist)
}

/// Makes what was built smaller where it is, and has the page expect the digests
/// that it has then.
fn minify(dist: &Path, tools: &[PathBuf]) -> Result<()> {
    let page = dist.join("index.html");
    let mut html = fs::read_to_string(&page).context("reading the built page")?;
    let mut expect = |before: &[u8], after: &[u8]| {
        html = html.replace(&integrity(before), &integrity(after));
    };
    for file in files(dist)? {
        let before = fs::read(&file)?;
        let is = |kind: &str| file.extension().is_some_and(|ending| ending == kind);
        let wasm = file.with_file_name(format!(
            "{}_bg.wasm",
            file.file_stem().unwrap_or_default().to_string_lossy()
        ));
        if is("js") && wasm.is_file() {
            let module = fs::read(&wasm)?;
            let (short, script) = names::shorten(&module, &String::from_utf8_lossy(&before))
                .with_context(|| format!("shortening the names in {}", wasm.display()))?;
            expect(&module, &short);
            fs::write(&wasm, short)?;
            fs::write(&file, script)?;
        }
        if is("js") || is("css") {
            let mut esbuild = Command::new("esbuild");
            esbuild.args(["--minify", "--log-level=warning", "--allow-overwrite"]);
            esbuild.arg(format!("--outfile={}", file.display())).arg(&file);
            run(with_path(&mut esbuild, tools)?)?;
            expect(&before, &fs::read(&file)?);
        }
    }
    name_by_content(dist, &mut expect)?;
    fs::write(&page, html).context("writing the built page")
}

/// The files of each program that the page loads by name, and what each of them
/// calls the others.
const PROGRAMS: [&[&str]; 2] = [
    &["desk_bg.wasm", "desk.js", "desk.css"],
    &["reader_bg.wasm", "reader.js", "reader_loader.js"],
];

/// Gives the programs that the page loads by name names that change with their
/// content: a page and a program of two builds must not meet in a cache.
fn name_by_content(dist: &Path, expect: &mut impl FnMut(&[u8], &[u8])) -> Result<()> {
    let mut names = Vec::new();
    for program in PROGRAMS {
        let mut digest = Sha384::new();
        for file in program {
            digest.update(fs::read(dist.join(file)).with_context(|| format!("reading {file}"))?);
        }
        let digest = digest.finalize();
        let mark = u32::from_be_bytes(*digest.first_chunk().context("no digest")?);
        for file in program {
            let start = file.find(['_', '.']).unwrap_or(file.len());
            let (name, rest) = file.split_at(start);
            names.push((*file, format!("{name}-{mark:08x}{rest}")));
        }
    }
    let renamed =
        |text: String| names.iter().fold(text, |text, (before, after)| text.replace(before, after));
    for (before, after) in &names {
        let (before, after) = (dist.join(before), dist.join(after));
        if before.extension().is_some_and(|ending| ending == "js") {
            fs::write(&before, renamed(fs::read_to_string(&before)?))?;
        }
        fs::rename(before, after)?;
    }
    let loader = files(dist)?
        .into_iter()
        .find(|file| file.ends_with("www/later.js"))
        .context("nothing loads the desk")?;
    let before = fs::read_to_string(&loader)?;
    let after = renamed(before.clone());
    expect(before.as_bytes(), after.as_bytes());
    fs::write(loader, after).context("naming the programs where they are loaded")
}

/// The value of an `integrity` attribute for these bytes.
fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)))
}

/// Trunk, in the root, with the tools that it calls.
pub(crate) fn trunk(root: &Path, tools: &[PathBuf]) -> Result<Command> {
    let mut trunk = Command::new("trunk");
    trunk.current_dir(root).env_remove("NO_COLOR");
    with_path(&mut trunk, tools)?;
    Ok(trunk)
}

/// Compiler flags that keep this machine's folders out of the page: panic
/// messages name source files. They are shorter without, too.
fn remap() -> Result<String> {
    let home = std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cargo")))
        .context("there is no home folder: set CARGO_HOME")?;
    let mut flags = Vec::new();
    if let Ok(registries) = fs::read_dir(home.join("registry").join("src")) {
        for registry in registries.flatten() {
            flags.push(format!("--remap-path-prefix={}/=", registry.path().display()));
        }
    }
    // Separated as Cargo asks, so that a folder's name may have spaces.
    Ok(flags.join("\u{1f}"))
}
