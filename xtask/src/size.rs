//! What each load weighs.

use std::{
    fs,
    io::Write as _,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, ensure};
use flate2::{Compression, write::GzEncoder};

use crate::npm;

/// What to list.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Lists what one WebAssembly is made of instead.
    #[arg(long)]
    pub by: Option<By>,
    /// That WebAssembly, by its name in the folder of the program.
    #[arg(long, default_value = "main_bg.wasm", requires = "by")]
    pub file: String,
}

/// What a program can be listed by.
#[derive(Clone, Copy, clap::ValueEnum)]
pub(crate) enum By {
    Function,
}

/// A size in bytes, by encoding.
#[derive(Clone, Copy, Default)]
struct Size {
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// Files that are loaded together.
struct Load {
    what: &'static str,
    /// What their paths begin with, without digests.
    starts: &'static [&'static str],
    /// Whether those before are loaded, too, and count.
    adds: bool,
    /// The most that they may weigh together, in bytes of brotli.
    bound: Option<usize>,
}

const fn load(what: &'static str, starts: &'static [&'static str], bound: Option<usize>) -> Load {
    Load { what, starts, adds: false, bound }
}

/// The same of what is loaded in addition to what stands before it.
const fn more(what: &'static str, starts: &'static [&'static str], bound: usize) -> Load {
    Load { adds: true, ..load(what, starts, Some(bound)) }
}

/// At rest, the page of one release has loaded these beside what answers a press.
const AT_REST: &[&str] = &[
    "app/details.",
    "app/verdicts.",
    "app/shared.",
    "pwa",
    "dialogs.css",
    "print.css",
    "catalog.txt",
];

/// All that is built. A file is of the first load that has it.
const LOADS: [Load; 14] = [
    load("readable", &["index.html"], Some(20_000)),
    more("first answer", &["app/main"], 160_500),
    more("at rest", AT_REST, 265_000),
    more("everything", &["app/", "releases.html", "catalog.css"], 624_000),
    load("German", &["words-de"], Some(25_000)),
    load("French", &["words-fr"], Some(25_000)),
    load("Chinese", &["words-zh"], Some(25_000)),
    load(
        "the catalog in these languages",
        &["de-catalog", "fr-catalog", "zh-catalog"],
        Some(3 * 30_000),
    ),
    load("pages in these languages", &["de", "fr.", "fr-", "zh"], None),
    load("loaded by other pages", &["embed.js"], Some(2_000)),
    load("a badge or card in a frame", &["api", "frame.html", "widget-frame"], Some(72_000)),
    load("the whole page in a frame", &["full-page-frame"], None),
    load(
        "loaded by themselves",
        &["badge/", "releases/", "catalog.csv", "catalog.json", "EMBEDDING.md"],
        None,
    ),
    load(
        "for browsers that keep it, and for hosts",
        &["sw.js", "manifest", "icon", "_headers"],
        None,
    ),
];

/// The same for the package for npm.
const LIBRARY: Load =
    load("the library for JavaScript", &["api", "common.js", "index.js"], Some(70_000));

/// Prints every file of each load, and fails if one is above its bound.
pub(crate) fn run(root: &Path) -> Result<()> {
    let dist = root.join("dist");
    let mut files = of_folder(&dist)?;
    let (mut sum, mut above) = (0, Vec::new());
    for load in &LOADS {
        let one = take(&mut files, &dist, load);
        let total = list(&dist, load.what, &one)?.brotli;
        sum = if load.adds { sum + total } else { total };
        above.extend(check(load, sum));
    }
    let rest: Vec<_> = files.iter().map(|file| file.display().to_string()).collect();
    ensure!(rest.is_empty(), "no load has {}", rest.join(", "));
    let package = npm::folder(root);
    let library = take(&mut of_folder(&package)?, &package, &LIBRARY);
    above.extend(check(&LIBRARY, list(&package, LIBRARY.what, &library)?.brotli));
    ensure!(above.is_empty(), "above the bound: {}", above.join("; "));
    Ok(())
}

/// Prints what a load weighs with those that count with it, and its bound; what is to be
/// told if it is above that.
fn check(load: &Load, sum: usize) -> Option<String> {
    if load.adds {
        println!("{sum:>29}  with all above");
    }
    let bound = load.bound?;
    println!("{bound:>29}  the bound");
    (sum > bound).then(|| format!("{}, by {} bytes", load.what, sum - bound))
}

fn of_folder(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = files(folder)?;
    files.retain(|file| file.extension().is_none_or(|ending| ending != "gz" && ending != "br"));
    files.sort();
    Ok(files)
}

/// Takes out the files of a load.
fn take(files: &mut Vec<PathBuf>, folder: &Path, load: &Load) -> Vec<PathBuf> {
    let is_one = |file: &mut PathBuf| {
        let path = without_digests(&file.strip_prefix(folder).unwrap_or(file).to_string_lossy());
        load.starts.iter().any(|start| path.starts_with(start))
    };
    files.extract_if(.., is_one).collect()
}

/// The path of a file before the build named it by what is in it.
fn without_digests(path: &str) -> String {
    let mut plain = path.replace('\\', "/");
    for (at, _) in path.match_indices('-') {
        let Some(digest) = path.get(at..at + 9) else { continue };
        if digest.bytes().skip(1).all(|byte| byte.is_ascii_hexdigit()) {
            plain = plain.replace(digest, "");
        }
    }
    plain
}

/// Prints these files and what they weigh together, which is returned.
fn list(dist: &Path, title: &str, files: &[PathBuf]) -> Result<Size> {
    let mut total = Size::default();
    println!("\n{:>9} {:>9} {:>9}  {title}", "raw", "gzip", "brotli");
    for file in files {
        let size = measure(file)?;
        print(size, &file.strip_prefix(dist)?.display().to_string());
        total.raw += size.raw;
        total.gzip += size.gzip;
        total.brotli += size.brotli;
    }
    print(total, "in all");
    Ok(total)
}

fn print(size: Size, what: &str) {
    println!("{:>9} {:>9} {:>9}  {what}", size.raw, size.gzip, size.brotli);
}

/// All files below a folder.
pub(crate) fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            all.extend(files(&path)?);
        } else {
            all.push(path);
        }
    }
    Ok(all)
}

/// The files of a built page, each with its path in the folder, in order.
pub(crate) fn listed(dist: &Path) -> Result<Vec<(String, PathBuf)>> {
    let mut all = Vec::new();
    for file in files(dist)? {
        let path = file.strip_prefix(dist)?.to_string_lossy().replace('\\', "/");
        all.push((path, file));
    }
    all.sort();
    Ok(all)
}

/// Copies all files below a folder to another, in place of what is there.
pub(crate) fn copy(from: &Path, to: &Path) -> Result<()> {
    if to.exists() {
        fs::remove_dir_all(to)?;
    }
    for file in files(from)? {
        let copy = to.join(file.strip_prefix(from)?);
        fs::create_dir_all(copy.parent().context("a copy has no folder")?)?;
        fs::copy(file, copy)?;
    }
    Ok(())
}

/// A file as gzip and as brotli, at the strongest settings.
pub(crate) fn compressed(bytes: &[u8]) -> Result<(Vec<u8>, Vec<u8>)> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(bytes)?;
    let mut brotli = brotli::CompressorWriter::new(Vec::new(), 4096, 11, 22);
    brotli.write_all(bytes)?;
    Ok((gzip.finish()?, brotli.into_inner()))
}

/// Sizes at the strongest settings: those of the copies beside the file, if it has them.
fn measure(file: &Path) -> Result<Size> {
    let beside = |ending: &str| {
        let copy = format!("{}.{ending}", file.display());
        usize::try_from(fs::metadata(copy).ok()?.len()).ok()
    };
    let bytes = fs::read(file)?;
    let (gzip, brotli) = if let (Some(gzip), Some(brotli)) = (beside("gz"), beside("br")) {
        (gzip, brotli)
    } else {
        let (gzip, brotli) = compressed(&bytes)?;
        (gzip.len(), brotli.len())
    };
    Ok(Size { raw: bytes.len(), gzip, brotli })
}
