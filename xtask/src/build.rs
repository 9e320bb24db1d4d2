//! Building the page.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use openness_meter::formats::badge;
use sha2::{Digest as _, Sha384};

use crate::{
    command::{run, with_path},
    names, npm, scripts,
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
    let stage = scripts::write(root, &dist, &tools)?;
    let mut html = fs::read_to_string(dist.join("index.html")).context("reading the built page")?;
    let mut expect = |before: &[u8], after: &[u8]| {
        html = html.replace(&integrity(before), &integrity(after));
    };
    minify(&dist, &tools, &mut expect)?;
    // The package says which version it is, so its names need no digest.
    npm::write(root, &dist, &stage, &tools)?;
    name_by_content(&dist, &mut expect)?;
    fs::write(dist.join("index.html"), html).context("writing the built page")?;
    badges(&dist)?;
    Ok(dist)
}

/// Makes what was built smaller where it is, and tells of each file what it was and
/// is.
fn minify(dist: &Path, tools: &[PathBuf], expect: &mut impl FnMut(&[u8], &[u8])) -> Result<()> {
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
            let mut esbuild = scripts::esbuild(&file, &file);
            if is("css") {
                esbuild.arg("--bundle");
            }
            run(with_path(&mut esbuild, tools)?)?;
            expect(&before, &fs::read(&file)?);
        }
    }
    // They are in what imports them by now.
    for part in ["parts.css", "mark.css"] {
        fs::remove_file(dist.join(part)).with_context(|| format!("removing {part}"))?;
    }
    Ok(())
}

/// The files of each program that is loaded by name, and what each of them calls the
/// others. A program can call those before it.
const PROGRAMS: [&[&str]; 5] = [
    &["desk_bg.wasm", "desk.js", "desk.css"],
    &["reader_bg.wasm", "reader.js", "reader_loader.js"],
    &["api_bg.wasm", "api.js"],
    &["frame.js", "frame.css"],
    &["framed.js"],
];

/// What loads them.
const LOADERS: [&str; 2] = ["www/later.js", "frame.html"];

/// Gives the programs that the page loads by name names that change with their
/// content: a page and a program of two builds must not meet in a cache.
fn name_by_content(dist: &Path, expect: &mut impl FnMut(&[u8], &[u8])) -> Result<()> {
    let mut names: Vec<(&str, String)> = Vec::new();
    let renamed = |names: &[(&str, String)], file: &Path| -> Result<(String, String)> {
        let before = fs::read_to_string(file)?;
        let rename = |text: String, (before, after): &(&str, String)| {
            // As a whole name: one can be a part of another.
            ["\"", "/", "'"].iter().fold(text, |text, start| {
                text.replace(&format!("{start}{before}"), &format!("{start}{after}"))
            })
        };
        let after = names.iter().fold(before.clone(), rename);
        Ok((before, after))
    };
    for program in PROGRAMS {
        let mut digest = Sha384::new();
        for file in program {
            let path = dist.join(file);
            if path.extension().is_some_and(|ending| ending == "js") {
                fs::write(&path, renamed(&names, &path)?.1)?;
            }
            digest.update(fs::read(path).with_context(|| format!("reading {file}"))?);
        }
        let digest = digest.finalize();
        let mark = u32::from_be_bytes(*digest.first_chunk().context("no digest")?);
        let start = names.len();
        for file in program {
            let (name, rest) = file.split_at(file.find(['_', '.']).unwrap_or(file.len()));
            names.push((*file, format!("{name}-{mark:08x}{rest}")));
        }
        for (before, after) in &names[start..] {
            let (before, after) = (dist.join(before), dist.join(after));
            if before.extension().is_some_and(|ending| ending == "js") {
                fs::write(&before, renamed(&names[start..], &before)?.1)?;
            }
            fs::rename(before, after)?;
        }
    }
    for loader in LOADERS {
        let file = files(dist)?.into_iter().find(|file| file.ends_with(loader));
        let file = file.with_context(|| format!("{loader} is missing"))?;
        let (before, after) = renamed(&names, &file)?;
        expect(before.as_bytes(), after.as_bytes());
        fs::write(file, after)
            .with_context(|| format!("naming programs where {loader} loads them"))?;
    }
    Ok(())
}

/// A badge for each verdict, as a file: for pages that show pictures of other pages
/// and nothing else.
fn badges(dist: &Path) -> Result<()> {
    fs::create_dir_all(dist.join("badge"))?;
    for evaluation in badge::all() {
        fs::write(dist.join(badge::file(&evaluation)), badge::svg(&evaluation))?;
    }
    Ok(())
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
