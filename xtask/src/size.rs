//! What the first load weighs.

use std::{
    fs,
    io::Write as _,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, ensure};
use flate2::{Compression, write::GzEncoder};

use crate::npm;

/// Most that the first load may weigh until it answers a click, in bytes of
/// brotli, everything counted.
const BOUND: usize = 90_000;

/// What to list.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Lists what one program is made of instead.
    #[arg(long)]
    pub by: Option<By>,
    /// The program: `openness-meter`, `desk`, `releases`, `reader` or `api`.
    #[arg(long, default_value = "openness-meter", requires = "by")]
    pub program: String,
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

/// What is not of the first load: what the files' paths begin with, when they are
/// loaded, and the most that they may weigh together, in bytes of brotli.
const LATER: [(&[&str], &str, usize); 8] = [
    (&["desk", "installed", "print"], "loaded once the page can be used", usize::MAX),
    (&["releases", "catalog"], "the page of the catalog", usize::MAX),
    (&["reader"], "loaded to read a file", usize::MAX),
    (&["framed"], "loaded by the page in a frame", usize::MAX),
    (&["embed.js"], "loaded by other pages", 2_000),
    (&["api", "frame.", "frame-"], "loaded by a badge or a card in a frame", usize::MAX),
    (&["badge/", "EMBEDDING.md"], "loaded by themselves", usize::MAX),
    (
        &["sw.js", "manifest", "icon-", "_headers"],
        "for browsers that keep it, and for hosts",
        usize::MAX,
    ),
];

/// The same for the package for npm.
const PACKAGE: (&[&str], &str, usize) =
    (&["api", "common.js", "index.js"], "the library for JavaScript", 60_000);

/// Prints every file of the first load and of what is loaded later, and fails if
/// something is above its bound.
pub(crate) fn run(root: &Path) -> Result<()> {
    let dist = root.join("dist");
    let package = npm::folder(root);
    let mut files = of_folder(&dist)?;
    let later = LATER.map(|group| (&dist, take(&mut files, &dist, group.0), group));
    let mut of_package = of_folder(&package)?;
    let library = (&package, take(&mut of_package, &package, PACKAGE.0), PACKAGE);
    let first = (&dist, files, (&[][..], "first load", BOUND));
    for (folder, files, (_, title, bound)) in [first].into_iter().chain(later).chain([library]) {
        let total = list(folder, title, &files)?.brotli;
        if bound < usize::MAX {
            println!("{bound:>29}  the bound");
        }
        ensure!(total <= bound, "{title}: {total} bytes, {} above the bound", total - bound);
    }
    Ok(())
}

fn of_folder(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = files(folder)?;
    files.retain(|file| file.extension().is_none_or(|ending| ending != "gz" && ending != "br"));
    files.sort();
    Ok(files)
}

/// Takes out the files whose path in the folder begins with one of these.
fn take(files: &mut Vec<PathBuf>, folder: &Path, starts: &[&str]) -> Vec<PathBuf> {
    let is_one = |file: &mut PathBuf| {
        let path = file.strip_prefix(folder).unwrap_or(file).to_string_lossy();
        starts.iter().any(|start| path.starts_with(start))
    };
    files.extract_if(.., is_one).collect()
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
