//! Building the page.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, anyhow, ensure};
use openness_meter::{catalog, formats::badge};
use sha2::{Digest as _, Sha256};

use crate::{
    command::{run, with_path},
    names, npm, publish, scripts, shell,
    size::files,
    tools,
};

/// How to build.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// The address that the page will have, for what cannot be relative: previews of
    /// links to it, and the examples in EMBEDDING.md. It works without.
    #[arg(long, value_name = "URL")]
    public_url: Option<String>,
}

/// Builds the page for release; the folder that has it.
pub(crate) fn page(root: &Path) -> Result<PathBuf> {
    page_at(root, &Options { public_url: None })
}

/// The same, for an address.
pub(crate) fn page_at(root: &Path, options: &Options) -> Result<PathBuf> {
    let public_url = options.public_url.as_deref().map(address).transpose()?;
    let tools = tools::for_build(root)?;
    println!("Building the page: up to two minutes the first time, seconds after.");
    let mut trunk = trunk(root, &tools)?;
    run(trunk.args(["build", "--release"]).env("CARGO_ENCODED_RUSTFLAGS", remap()?))?;
    let dist = root.join("dist");
    let stage = scripts::write(root, &dist, &tools)?;
    // Its files are checked here, too: what is wrong with one of them ends the build.
    let catalog = catalog::all().map_err(|problem| anyhow!("src/catalog/{problem}"))?;
    fs::write(dist.join("catalog.txt"), catalog::written(catalog))?;
    minify(&dist, &tools)?;
    // The package says which version it is, so its names need no digest.
    npm::write(root, &dist, &stage, &tools)?;
    name_by_content(&dist)?;
    badges(&dist)?;
    if let Some(url) = &public_url {
        let file = dist.join("EMBEDDING.md");
        let text = fs::read_to_string(&file)?;
        fs::write(file, text.replace("https://meter.example/", url))?;
    }
    let policy = shell::write(&dist, public_url.as_deref())?;
    publish::worker(&dist, &scripts::worker(&stage, &tools)?)?;
    publish::headers(&dist, &policy)?;
    publish::compress(&dist)?;
    Ok(dist)
}

/// An address of the page as it is written everywhere: of a folder, without what could
/// end an attribute.
fn address(url: &str) -> Result<String> {
    let is_web = url.starts_with("https://") || url.starts_with("http://");
    let is_plain = !url.contains(['"', '<', '>', '&', '?', '#', ' ']);
    ensure!(
        is_web && is_plain,
        "{url} is no address of a folder: it looks like https://example.org/meter/"
    );
    Ok(format!("{}/", url.trim_end_matches('/')))
}

/// Makes what was built smaller where it is.
fn minify(dist: &Path, tools: &[PathBuf]) -> Result<()> {
    for file in files(dist)? {
        let is = |kind: &str| file.extension().is_some_and(|ending| ending == kind);
        let wasm = file.with_file_name(format!(
            "{}_bg.wasm",
            file.file_stem().unwrap_or_default().to_string_lossy()
        ));
        if is("js") && wasm.is_file() {
            let module = fs::read(&wasm)?;
            let (short, script) = names::shorten(&module, &fs::read_to_string(&file)?)
                .with_context(|| format!("shortening the names in {}", wasm.display()))?;
            fs::write(&wasm, short)?;
            fs::write(&file, script)?;
        }
        if is("js") || is("css") {
            let mut esbuild = scripts::esbuild(&file, &file);
            if is("css") {
                esbuild.arg("--bundle");
            }
            run(with_path(&mut esbuild, tools)?)?;
        }
    }
    // They are in what imports them by now.
    for part in ["parts.css", "base.css", "mark.css", "panel.css"] {
        fs::remove_file(dist.join(part)).with_context(|| format!("removing {part}"))?;
    }
    Ok(())
}

/// The files of each program that is loaded by name, and what each of them calls the
/// others. A program can call those before it.
const PROGRAMS: [&[&str]; 10] = [
    &["print.css"],
    &["desk_bg.wasm", "desk.js", "desk.css"],
    &["releases_bg.wasm", "releases.js", "releases.css", "catalog.txt"],
    &["reader_bg.wasm", "reader.js", "reader_loader.js"],
    &["api_bg.wasm", "api.js"],
    &["frame.js", "frame.css"],
    &["framed.js"],
    &["installed.js"],
    &["later.js"],
    &["openness-meter_bg.wasm", "openness-meter.js"],
];

/// What loads them.
const LOADERS: [&str; 5] = ["index.html", "start.js", "frame.html", "releases.html", "browse.js"];

/// Gives the programs that the page loads by name names that change with their
/// content: a page and a program of two builds must not meet in a cache.
fn name_by_content(dist: &Path) -> Result<()> {
    let all = files(dist)?;
    let find = |name: &str| {
        let found = all.iter().find(|file| file.file_name().is_some_and(|is| is == name));
        found.cloned().with_context(|| format!("{name} is missing"))
    };
    let mut names: Vec<(&str, String)> = Vec::new();
    let renamed = |names: &[(&str, String)], file: &Path| -> Result<String> {
        let text = fs::read_to_string(file)?;
        let rename = |text: String, (before, after): &(&str, String)| {
            // As a whole name: one can be a part of another.
            ["\"", "/", "'"].iter().fold(text, |text, start| {
                text.replace(&format!("{start}{before}"), &format!("{start}{after}"))
            })
        };
        Ok(names.iter().fold(text, rename))
    };
    for program in PROGRAMS {
        let mut digest = Sha256::new();
        for file in program {
            let path = find(file)?;
            if path.extension().is_some_and(|ending| ending == "js") {
                fs::write(&path, renamed(&names, &path)?)?;
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
            let before = find(before)?;
            let after = before.with_file_name(after);
            if before.extension().is_some_and(|ending| ending == "js") {
                fs::write(&before, renamed(&names[start..], &before)?)?;
            }
            fs::rename(before, after)?;
        }
    }
    for loader in LOADERS {
        let file = dist.join(loader);
        let after = renamed(&names, &file)?;
        fs::write(file, after)?;
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
