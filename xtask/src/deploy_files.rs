//! What is beside the page for hosts and for browsers that keep it: the service worker,
//! headers, and compressed copies.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use sha2::{Digest as _, Sha256};

use crate::{
    html::{self, Policy, integrity},
    programs::in_parallel,
    size::{compressed, copy, listed},
};

/// The service worker, whose name must never change.
const WORKER: &str = "sw.js";
const HEADERS: &str = "_headers";

/// What the page itself never loads.
const FOR_OTHERS: [&str; 6] =
    ["catalog.csv", "catalog.json", "embed.js", "EMBEDDING.md", HEADERS, WORKER];

/// The folder of what follows entries of the catalog on other pages.
const RELEASES: &str = "releases/";

/// Puts the service worker's lists before it: all that the page can ever need, and what each
/// further language does. The version is the digest of these lists, so the same files are the same version.
pub(crate) fn worker(dist: &Path) -> Result<()> {
    let script = fs::read_to_string(dist.join(WORKER)).context("reading the service worker")?;
    write_worker(dist, &script)
}

fn write_worker(dist: &Path, script: &str) -> Result<()> {
    let (mut all, mut of_languages) = (Vec::new(), BTreeMap::<_, Vec<_>>::new());
    for (path, file) in listed(dist)? {
        if FOR_OTHERS.contains(&path.as_str()) || path.starts_with(RELEASES) {
            continue;
        }
        let digest = integrity(&fs::read(file)?);
        if let Some(language) = html::language_of(&path) {
            of_languages.entry(language.tag()).or_default().push((path, digest));
        } else {
            let name = if path == html::INDEX { "./".to_owned() } else { path };
            all.push((name, digest));
        }
    }
    let list = format!(
        "FILES={},LANGUAGES={}",
        serde_json::to_string(&all)?,
        serde_json::to_string(&of_languages)?
    );
    let version = Sha256::digest(&list);
    let version = u32::from_be_bytes(*version.first_chunk().context("no digest")?);
    let text = format!("const VERSION=\"{version:08x}\",{list};\n{script}");
    Ok(fs::write(dist.join(WORKER), text)?)
}

/// Another version of a built page, for tests: it says so in a `meta` element.
pub(crate) fn next(dist: &Path, to: &Path) -> Result<PathBuf> {
    copy(dist, to)?;
    let index = to.join(html::INDEX);
    let html = fs::read_to_string(&index)?;
    let mark = "<meta name=\"generator\" content=\"the next version\"></head>";
    fs::write(index, html.replace("</head>", mark))?;
    let script = fs::read_to_string(to.join(WORKER))?;
    write_worker(to, script.split_once('\n').context("the service worker keeps nothing")?.1)?;
    Ok(to.to_owned())
}

/// Writes the headers in the form that Netlify and Cloudflare Pages read.
pub(crate) fn headers(dist: &Path, policies: &[Policy]) -> Result<()> {
    let mut text = String::from("/*\n");
    for (name, value) in [
        ("Referrer-Policy", "no-referrer"),
        ("X-Content-Type-Options", "nosniff"),
        // Pages of others load the embed.
        ("Cross-Origin-Resource-Policy", "cross-origin"),
        ("Permissions-Policy", PERMISSIONS),
        ("Cache-Control", "no-cache"),
    ] {
        writeln!(text, "  {name}: {value}")?;
    }
    for (file, policy) in policies {
        let folder = (file == html::INDEX).then_some("");
        for page in folder.into_iter().chain([&**file]) {
            writeln!(text, "/{page}\n  Content-Security-Policy: {policy}; frame-ancestors *")?;
        }
    }
    let named: BTreeSet<String> =
        listed(dist)?.iter().filter_map(|(path, _)| named_by_content(path)).collect();
    for path in named {
        // What `/*` said would be joined with it.
        writeln!(text, "/{path}\n  ! Cache-Control\n  Cache-Control: {FOREVER}")?;
    }
    Ok(fs::write(dist.join(HEADERS), text)?)
}

/// For files whose names change with their content.
const FOREVER: &str = "public, max-age=31536000, immutable";

/// The page needs none of what it could ask leave for, but to write what is copied.
const PERMISSIONS: &str = "accelerometer=(), camera=(), display-capture=(), geolocation=(), \
                           gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), \
                           publickey-credentials-get=(), screen-wake-lock=(), usb=()";

/// The path of a file whose name ends with its digest, or of all files of a folder whose
/// name does; none for another.
fn named_by_content(path: &str) -> Option<String> {
    let (first, is_folder) = path.split_once('/').map_or((path, false), |(first, _)| (first, true));
    let stem = first.split('.').next().unwrap_or_default();
    let (_, mark) = stem.rsplit_once('-')?;
    let is_digest = mark.len() == 8 && mark.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_digest.then(|| if is_folder { format!("{first}/*") } else { path.to_owned() })
}

/// Puts compressed copies beside the files, for hosts that send them as they are.
pub(crate) fn compress(dist: &Path) -> Result<()> {
    in_parallel(&listed(dist)?, |(path, file)| {
        if path == HEADERS || file.extension().is_some_and(|ending| ending == "png") {
            return Ok(());
        }
        let (gzip, brotli) = compressed(&fs::read(file)?)?;
        fs::write(dist.join(format!("{path}.gz")), gzip)?;
        Ok(fs::write(dist.join(format!("{path}.br")), brotli)?)
    })
}
