//! Building the page.

use std::{
    fs,
    path::{Path, PathBuf},
    thread,
};

use anyhow::{Context, Result, anyhow, ensure};
use openness_meter::{
    catalog::{self, CatalogEntry},
    evaluate,
    formats::export::badge,
    words::Language,
};
use sha2::{Digest as _, Sha256};

use crate::{
    deploy_files, html, npm,
    programs::{API, PAGE},
    scripts,
    size::listed,
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

/// Builds the page for release at an address; the folder that has it.
pub(crate) fn page_at(root: &Path, options: &Options) -> Result<PathBuf> {
    let public_url = options.public_url.as_deref().map(folder_url).transpose()?;
    tools::ensure_target()?;
    println!("Building the page: up to two minutes the first time, seconds after.");
    // The first time each of them keeps one core busy for more than a minute.
    let tools = thread::scope(|scope| {
        let compiling = scope.spawn(|| PAGE.compile(root));
        let tools = tools::for_build(root)?;
        compiling.join().map_err(|_| anyhow!("compiling the page panicked"))??;
        anyhow::Ok(tools)
    })?;
    let page = PAGE.build(root, &tools, false)?;
    let api = API.build(root, &tools, false)?;
    let dist = root.join("dist");
    if dist.exists() {
        fs::remove_dir_all(&dist)?;
    }
    fs::create_dir_all(&dist)?;
    API.write(root, &api, &dist, &tools)?;
    let stage = assets(root, &dist, &tools)?;
    fs::copy(root.join(html::INDEX), dist.join(html::INDEX)).context("copying index.html")?;
    // The package says which version it is, so its names need no digest.
    npm::write(root, &dist, &stage, &tools)?;
    name_by_content(&dist)?;
    PAGE.write(root, &page, &dist.join("app"), &tools)?;
    let app = name_folder_by_content(&dist.join("app"))?;
    if let Some(url) = &public_url {
        let file = dist.join("EMBEDDING.md");
        let text = fs::read_to_string(&file)?;
        fs::write(file, text.replace("https://meter.example/", url))?;
    }
    let policies = html::write(&dist, &app, public_url.as_deref())?;
    deploy_files::worker(&dist)?;
    deploy_files::headers(&dist, &policies)?;
    deploy_files::compress(&dist)?;
    Ok(dist)
}

/// Writes all that the page has beside its programs, each file by its own name. Returns a
/// copy of the sources of scripts.
pub(crate) fn assets(root: &Path, to: &Path, tools: &[PathBuf]) -> Result<PathBuf> {
    let stage = scripts::write(root, to, tools)?;
    // Its files are checked here, too: what is wrong with one of them ends the build.
    let catalog = catalog::all().map_err(|problem| anyhow!("src/catalog/{problem}"))?;
    fs::write(to.join("catalog.txt"), catalog::serialize(catalog))?;
    fs::write(to.join("catalog.csv"), catalog::downloads::csv(catalog))?;
    fs::write(to.join("catalog.json"), catalog::downloads::json(catalog))?;
    let manifest = fs::read_to_string(to.join(html::manifest(Language::English)))?;
    for language in Language::ALL.into_iter().filter(|one| *one != Language::English) {
        let [words, translated] =
            html::data_files(language).map(|name| to.join(format!("{name}.txt")));
        fs::write(words, language.file())?;
        let entries = catalog::translated(catalog, language);
        fs::write(translated, catalog::serialize(&entries))?;
        let manifest = html::translate_manifest(&manifest, language)?;
        fs::write(to.join(html::manifest(language)), manifest)?;
    }
    releases(&to.join("releases"), catalog)?;
    // A badge for each verdict, for pages that show pictures of other pages and nothing else.
    fs::create_dir_all(to.join("badge"))?;
    for evaluation in badge::all() {
        fs::write(to.join(badge::file(&evaluation)), badge::svg(&evaluation, Language::default()))?;
    }
    Ok(stage)
}

/// Writes what follows an entry of the catalog on other pages: for each its badge, and a file
/// with its link. Their addresses are published.
fn releases(to: &Path, catalog: &[CatalogEntry]) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in catalog {
        let evaluation = evaluate(&entry.release);
        let followed = catalog::downloads::followed(entry);
        fs::write(to.join(format!("{}.json", entry.id)), followed)?;
        let badge = badge::svg(&evaluation, Language::default());
        fs::write(to.join(format!("{}.svg", entry.id)), badge)?;
    }
    Ok(())
}

/// An address of the page as it is written everywhere: of a folder, without what could
/// end an attribute.
fn folder_url(url: &str) -> Result<String> {
    let is_web = url.starts_with("https://") || url.starts_with("http://");
    let is_plain = !url.contains(['"', '<', '>', '&', '?', '#', ' ']);
    ensure!(
        is_web && is_plain,
        "{url} is no address of a folder: it looks like https://example.org/meter/"
    );
    Ok(format!("{}/", url.trim_end_matches('/')))
}

/// Files whose names stay: their addresses were published, or they become a part of a page.
const FIXED: [&str; 4] = ["embed.js", "sw.js", html::BOOT, html::STYLE];

/// Gives all other styles, scripts, programs and data names that change with what is in
/// them, wherever they are named: files of two builds must not meet in a cache.
fn name_by_content(dist: &Path) -> Result<()> {
    let has_ending = |name: &str, endings: &[&str]| {
        name.rsplit_once('.').is_some_and(|(_, ending)| endings.contains(&ending))
    };
    let mut waiting: Vec<String> = listed(dist)?.into_iter().map(|(path, _)| path).collect();
    waiting.retain(|name| has_ending(name, &["css", "html", "js", "txt", "wasm"]));
    while !waiting.is_empty() {
        // A file is named once all that it names itself have their names.
        let mut ready = Vec::new();
        for name in &waiting {
            let text = fs::read(dist.join(name))?;
            let text = String::from_utf8_lossy(&text);
            let is_named = |other: &&String| *other != name && mentions(&text, other);
            if !waiting.iter().any(|other| is_named(&other) && !is_fixed(other)) {
                ready.push(name.clone());
            }
        }
        ensure!(!ready.is_empty(), "{} name each other", waiting.join(", "));
        waiting.retain(|name| !ready.contains(name));
        for name in ready.iter().filter(|name| !is_fixed(name)) {
            let (stem, ending) = name.split_once('.').context("a file has no ending")?;
            let digest = short_digest(Sha256::digest(fs::read(dist.join(name))?).as_slice())?;
            let named = format!("{stem}-{digest}.{ending}");
            fs::rename(dist.join(name), dist.join(&named))?;
            for other in &waiting {
                if !has_ending(other, &["wasm"]) {
                    let file = dist.join(other);
                    let text = fs::read_to_string(&file)?;
                    fs::write(file, replace_name(&text, name, &named))?;
                }
            }
        }
    }
    Ok(())
}

fn is_fixed(name: &str) -> bool {
    FIXED.contains(&name) || Path::new(name).extension().is_some_and(|ending| ending == "html")
}

/// What stands before the name of a file in a text: one can be a part of another.
const BEFORE_NAME: [char; 4] = ['"', '\'', '`', '/'];

fn mentions(text: &str, name: &str) -> bool {
    BEFORE_NAME.iter().any(|before| text.contains(&format!("{before}{name}")))
}

fn replace_name(text: &str, name: &str, new: &str) -> String {
    BEFORE_NAME.iter().fold(text.to_owned(), |text, before| {
        text.replace(&format!("{before}{name}"), &format!("{before}{new}"))
    })
}

/// The same for a folder, whose files are one unit; its name.
fn name_folder_by_content(folder: &Path) -> Result<String> {
    let mut digest = Sha256::new();
    for (path, file) in listed(folder)? {
        digest.update(path);
        digest.update(fs::read(file)?);
    }
    let name = format!("app-{}", short_digest(digest.finalize().as_slice())?);
    fs::rename(folder, folder.with_file_name(&name))?;
    Ok(name)
}

fn short_digest(digest: &[u8]) -> Result<String> {
    let mark = u32::from_be_bytes(*digest.first_chunk().context("no digest")?);
    Ok(format!("{mark:08x}"))
}
