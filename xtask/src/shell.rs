//! The HTML around the programs: the page as it is before they run, and what browsers
//! must hold it to.

use std::{fs, path::Path};

use anyhow::{Context, Result, anyhow};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use openness_meter::{app, catalog, evaluate};
use sha2::{Digest as _, Sha256};
use tokio::task::LocalSet;

use crate::size::listed;

/// What the built page is told to load and start, as `Trunk.toml` has it.
const SCRIPT: &str = "<script src=\"start.js\"";
const STYLE: &str = "<link rel=\"stylesheet\" href=\"./style.css\"";
const APP: &str = "<div id=\"app\">";
const CHARSET: &str = "<meta charset=\"utf-8\">";

/// Finishes the page and the frame for badges and cards: with what the programs will
/// show, styles and start-up script in the page itself, so that one answer is enough
/// to read it. Returns the policy of the page, for hosts that send it, too.
pub(crate) fn write(dist: &Path, public_url: Option<&str>) -> Result<String> {
    let index = dist.join("index.html");
    let mut html = fs::read_to_string(&index).context("reading the built page")?;
    let take = |name: &str| -> Result<String> {
        let file = dist.join(name);
        let text = fs::read_to_string(&file).with_context(|| format!("reading {name}"))?;
        fs::remove_file(file)?;
        Ok(text.trim().to_owned())
    };
    let (style, script) = (take("style.css")?, take("start.js")?);
    // What a program would set on the meter, which no attribute may.
    let place = evaluate(&catalog::first()).place.percent();
    let style = format!("{style}.meter{{--place:{place}}}");
    let modules = modules(dist, &["openness-meter", "desk", "framed", "installed", "snippets/"])?;
    let tag = found(&html, SCRIPT, "></script>")?.to_owned();
    let attributes = tag.trim_start_matches(SCRIPT).trim_end_matches("></script>");
    // Of these the program's file is the last.
    let wasm = attributes.trim_end_matches('"').rsplit('"').next().unwrap_or_default();
    let wasm = integrity(&fs::read(dist.join(wasm)).context("reading the page’s program")?);
    html = html
        .replace(&tag, &format!("<script{attributes} data-integrity=\"{wasm}\">{script}</script>"));
    html = html.replace(&found(&html, STYLE, ">")?.to_owned(), &format!("<style>{style}</style>"));
    html =
        html.replace(&found(&html, APP, "</div>")?.to_owned(), &rendered(app::page::prerender())?);
    let policy = policy(&[&script, &modules], &[&style]);
    // Before anything that it is about.
    let head = format!(
        "{CHARSET}<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">{}\
         <script type=\"importmap\">{modules}</script>",
        public_url.map(|url| about(url, "")).unwrap_or_default()
    );
    html = html.replace(CHARSET, &head);
    let lines: Vec<&str> = html.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    fs::write(index, lines.join("\n")).context("writing the built page")?;
    frame(dist)?;
    releases(dist, public_url)?;
    Ok(policy)
}

/// The page of the catalog, with the whole list in it.
fn releases(dist: &Path, public_url: Option<&str>) -> Result<()> {
    let modules = modules(dist, &["releases", "installed"])?;
    let file = dist.join("releases.html");
    let mut html = fs::read_to_string(&file)?;
    let script = dist.join("browse.js");
    let text = fs::read_to_string(&script)?.trim().to_owned();
    fs::remove_file(script)?;
    let wasm = found(&text, "releases-", "_bg.wasm").context("the program of the catalog")?;
    let wasm = integrity(&fs::read(dist.join(wasm))?);
    let entries = catalog::all().map_err(|problem| anyhow!("src/catalog/{problem}"))?;
    let body = rendered(app::releases::prerender(entries))?;
    let about = public_url.map(|url| about(url, "releases.html")).unwrap_or_default();
    let policy = policy(&[&text, &modules], &[]);
    html = html
        .replace(
            "<script src=\"browse.js\"></script>",
            &format!("<script data-integrity=\"{wasm}\">{text}</script>"),
        )
        .replace("<body></body>", &format!("<body>{body}</body>"))
        .replace(
            CHARSET,
            &format!(
                "{CHARSET}<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">{about}\
                 <script type=\"importmap\">{modules}</script>"
            ),
        );
    Ok(fs::write(file, html)?)
}

/// The frame is held to the same, and starts no worker.
fn frame(dist: &Path) -> Result<()> {
    let file = dist.join("frame.html");
    let html = fs::read_to_string(&file)?;
    let policy = policy(&[], &[]);
    let meta = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">");
    Ok(fs::write(file, html.replace(CHARSET, &format!("{CHARSET}\n    {meta}")))?)
}

/// What only a page with an address of its own can say.
fn about(url: &str, file: &str) -> String {
    format!(
        "<link rel=\"canonical\" href=\"{url}{file}\">\
         <meta property=\"og:url\" content=\"{url}{file}\">\
         <meta property=\"og:image\" content=\"{url}icon-512.png\">"
    )
}

/// A content security policy: files of this origin and these inline scripts and styles
/// only, WebAssembly, and no text that becomes a script. Any page may frame it.
fn policy(scripts: &[&str], styles: &[&str]) -> String {
    let hashes = |texts: &[&str]| -> String {
        let hash = |text: &&str| format!(" '{}'", integrity(text.as_bytes()));
        texts.iter().map(hash).collect()
    };
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'{}; style-src 'self'{}; \
         img-src 'self' data: blob:; connect-src 'self'; worker-src 'self'; manifest-src 'self'; \
         frame-src 'self'; base-uri 'none'; form-action 'none'; \
         require-trusted-types-for 'script'; trusted-types default",
        hashes(scripts),
        hashes(styles)
    )
}

/// An import map that says what must be in each module that a page loads: those whose
/// paths begin with one of these.
fn modules(dist: &Path, starts: &[&str]) -> Result<String> {
    let mut all = serde_json::Map::new();
    for (path, file) in listed(dist)? {
        let is_loaded = starts.iter().any(|start| path.starts_with(start));
        if is_loaded && file.extension().is_some_and(|ending| ending == "js") {
            all.insert(format!("./{path}"), integrity(&fs::read(&file)?).into());
        }
    }
    Ok(serde_json::json!({ "integrity": all }).to_string())
}

/// The body of a page, as its programs will draw it first.
fn rendered(body: impl Future<Output = String>) -> Result<String> {
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    Ok(LocalSet::new().block_on(&runtime, body))
}

/// The value of an `integrity` attribute for these bytes.
pub(crate) fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes)))
}

/// The part of a text from the one of these to the other.
fn found<'a>(text: &'a str, start: &str, end: &str) -> Result<&'a str> {
    let from = text.find(start).with_context(|| format!("the page has no {start}"))?;
    let rest = text.get(from..).unwrap_or_default();
    let length = rest.find(end).with_context(|| format!("{start} does not end"))?;
    Ok(rest.get(..length + end.len()).unwrap_or_default())
}
