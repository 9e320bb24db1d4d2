//! What the first load weighs.

use std::{
    fs,
    io::Write as _,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, ensure};
use flate2::{Compression, write::GzEncoder};

/// Most that the first load may weigh until it answers a click, in bytes of
/// brotli, everything counted.
const BOUND: usize = 90_000;

/// A size in bytes, by encoding.
#[derive(Clone, Copy, Default)]
struct Size {
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// What the names of files begin with that the page loads later, and when.
const LATER: [(&str, &str); 2] =
    [("desk", "loaded once the page can be used"), ("reader", "loaded to read a file")];

/// Prints every file of the first load and of what is loaded later, and fails if
/// the first load is above the bound.
pub(crate) fn run(root: &Path) -> Result<()> {
    let dist = root.join("dist");
    let mut files = files(&dist)?;
    files.sort();
    let later = LATER.map(|(name, when)| {
        let is_its = |file: &mut PathBuf| {
            file.file_name().is_some_and(|found| found.to_string_lossy().starts_with(name))
        };
        (when, files.extract_if(.., is_its).collect::<Vec<_>>())
    });
    let total = list(&dist, "first load", &files)?;
    println!("the bound of the first load is {BOUND} of brotli");
    for (when, files) in later {
        list(&dist, when, &files)?;
    }
    ensure!(
        total.brotli <= BOUND,
        "the first load weighs {} bytes, {} above the bound of {BOUND}",
        total.brotli,
        total.brotli - BOUND
    );
    Ok(())
}

/// Prints these files and what they weigh together, which is returned.
fn list(dist: &Path, title: &str, files: &[PathBuf]) -> Result<Size> {
    let mut total = Size::default();
    println!("\n{:>9} {:>9} {:>9}  {title}", "raw", "gzip", "brotli");
    for file in files {
        let size = measure(&fs::read(file)?)?;
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

/// Sizes at the strongest settings, as a host that compresses once would serve.
fn measure(bytes: &[u8]) -> Result<Size> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(bytes)?;
    let mut brotli = brotli::CompressorWriter::new(Vec::new(), 4096, 11, 22);
    brotli.write_all(bytes)?;
    Ok(Size { raw: bytes.len(), gzip: gzip.finish()?.len(), brotli: brotli.into_inner().len() })
}
