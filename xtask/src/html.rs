//! The pages as they are before a program runs, and what browsers must hold them to.

use std::{fs, path::Path};

use anyhow::{Context, Result, anyhow, bail};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use openness_meter::{
    app::prerender,
    catalog, evaluate,
    words::{CatalogPhrase, Language, ShellPhrase},
};
use sha2::{Digest as _, Sha256};
use tokio::task::LocalSet;

use crate::{programs::PAGE, size::listed};

/// The page of one release, of which the other is made, too.
pub(crate) const INDEX: &str = "index.html";
/// The frame for badges and cards, the same.
pub(crate) const FRAME: &str = "frame.html";

/// What becomes a part of the page itself, so that one answer is enough to read it.
pub(crate) const BOOT: &str = "boot.js";
pub(crate) const STYLE: &str = "style.css";

/// What stands in `index.html` for what the build has.
const CHARSET: &str = "<meta charset=\"utf-8\">";
const STYLE_LINK: &str = "<link rel=\"stylesheet\" href=\"style.css\">";
const APP: &str = "<div id=\"app\">";

/// The model hub that is asked if the build is told of no other.
const HUB: &str = "https://huggingface.co";

/// A content security policy, and the path of the page that it is for.
pub(crate) type Policy = (String, String);

/// Finishes the pages of a built page whose program is in this folder: with what it will
/// show, styles and start-up script in the page itself, so that one answer is enough to read
/// it. Returns the policies of the pages, for hosts that send them, too.
pub(crate) fn write(dist: &Path, app: &str, public_url: Option<&str>) -> Result<Vec<Policy>> {
    let take = |name: &str| -> Result<String> {
        let file = dist.join(name);
        let text = fs::read_to_string(&file).with_context(|| format!("reading {name}"))?;
        fs::remove_file(file)?;
        Ok(text.trim().to_owned())
    };
    let (template, boot, style) = (take(INDEX)?, take(BOOT)?, take(STYLE)?);
    let wasm = format!("{app}/{}_bg.wasm", PAGE.name);
    let digest = integrity(&fs::read(dist.join(&wasm)).context("reading the page’s program")?);
    let program = format!("{app}/{}.js", PAGE.name);
    let script = format!(
        "<script data-program=\"{program}\" data-wasm=\"{wasm}\" data-integrity=\"{digest}\">{boot}</script>"
    );
    let modules = modules(dist, &[&program, "pwa-", "full-page-frame-"])?;
    // What the program would set on the meter, which no attribute may.
    let place = evaluate(&catalog::first()).place.percent();
    let style = format!("{style}.meter{{--place:{place}}}");

    let entries = catalog::all().map_err(|problem| anyhow!("src/catalog/{problem}"))?;
    let catalog_style = named(dist, "catalog-", ".css")?;
    let template = trunk_links(&template, &script);
    let hub = hub()?;
    let corrections = corrections()?;
    let mut policies = Vec::new();
    for language in Language::ALL {
        let settings = if language == Language::English {
            format!(" data-catalog=\"{}\"", named(dist, "catalog-", ".txt")?)
        } else {
            let [words, catalog] = data_files(language);
            let catalog = named(dist, &format!("{catalog}-"), ".txt")?;
            let words = named(dist, &format!("{words}-"), ".txt")?;
            format!(" data-catalog=\"{catalog}\" data-words=\"{words}\"")
        };
        let pages = [
            (PageKind::Release, rendered(prerender::evaluate_page(language))?),
            (PageKind::Catalog, rendered(prerender::catalog_page(language, entries))?),
        ];
        for (kind, body) in pages {
            let file = kind.file(language);
            let is_release = kind == PageKind::Release;
            let html = in_language(&template, language, kind)?;
            let (html, style) = if is_release {
                (html.replace(STYLE_LINK, &format!("<style>{style}</style>")), Some(&*style))
            } else {
                let link = format!("<link rel=\"stylesheet\" href=\"{catalog_style}\">");
                (html.replace(STYLE_LINK, &link), None)
            };
            let hub = is_release.then_some(&*hub);
            let policy = policy(&[&boot, &modules], style.as_slice(), hub);
            // Before anything that it is about.
            let head = format!(
                "{CHARSET}{}{}<script type=\"importmap\">{modules}</script>",
                meta(&policy),
                about(public_url, language, kind)
            );
            let app = format!("<div id=\"app\"{settings}{corrections}{}>", data_hub(hub));
            let body = body.replace(APP, &app);
            let html = html.replace(CHARSET, &head).replace(&format!("{APP}</div>"), &body);
            fs::write(dist.join(&file), html).with_context(|| format!("writing {file}"))?;
            policies.push((file, policy));
        }
    }
    // The frame is held to the same, and starts no program by an inline script.
    let frame = dist.join(FRAME);
    let html = fs::read_to_string(&frame)?;
    let head = format!("{CHARSET}{}", meta(&policy(&[], &[], None)));
    fs::write(frame, html.replace(CHARSET, &head))?;
    Ok(policies)
}

/// One of the two pages.
#[derive(Clone, Copy, PartialEq)]
enum PageKind {
    Release,
    Catalog,
}

impl PageKind {
    /// The file name of this page in a language.
    fn file(self, language: Language) -> String {
        let [release, catalog] = prerender::files(language);
        match self {
            Self::Release => release,
            Self::Catalog => catalog,
        }
    }

    /// The title and the description.
    fn about(self, language: Language) -> [&'static str; 2] {
        let (shell, catalog) = (language.shell(), language.catalog());
        match self {
            Self::Release => [ShellPhrase::DocumentTitle, ShellPhrase::Description]
                .map(|phrase| shell.phrase(phrase)),
            Self::Catalog => [CatalogPhrase::DocumentTitle, CatalogPhrase::Description]
                .map(|phrase| catalog.phrase(phrase)),
        }
    }
}

/// The page, which is written in English and of one release, as this page in a language.
fn in_language(html: &str, language: Language, kind: PageKind) -> Result<String> {
    let [title, description] = kind.about(language);
    let old_title = between(html, "<title>", "</title>")?;
    let old_description = between(html, "<meta name=\"description\" content=\"", "\">")?;
    let root = |language: Language| {
        format!("<html lang=\"{}\" dir=\"{}\">", language.lang(), language.direction())
    };
    Ok(html
        .replace(old_title, title)
        .replace(old_description, description)
        .replace(&root(Language::English), &root(language))
        .replace("\"manifest.webmanifest\"", &format!("\"{}\"", manifest(language))))
}

/// The language, other than English, that a file is for alone.
pub(crate) fn language_of(path: &str) -> Option<Language> {
    let is_of = |language: &Language| {
        let is_data = |name: &String| {
            path.strip_prefix(name.as_str()).is_some_and(|rest| rest.starts_with('-'))
        };
        *language != Language::English
            && (prerender::files(*language).iter().any(|file| file == path)
                || manifest(*language) == path
                || data_files(*language).iter().any(is_data))
    };
    Language::ALL.into_iter().find(is_of)
}

/// What pages in a language other than English load of it, by the names of files without their
/// ending: its texts, and the catalog with notes in it.
pub(crate) fn data_files(language: Language) -> [String; 2] {
    let tag = language.tag();
    [format!("words-{tag}"), format!("{tag}-catalog")]
}

/// The manifest, which is written in English, in another language.
pub(crate) fn translate_manifest(manifest: &str, language: Language) -> Result<String> {
    let words = language.shell();
    let mut manifest: serde_json::Value = serde_json::from_str(manifest)?;
    manifest["lang"] = language.lang().into();
    manifest["description"] = words.phrase(ShellPhrase::Description).into();
    let page = PageKind::Release.file(language);
    manifest["start_url"] = format!("./{page}").into();
    for (at, phrase, url) in [
        (0, ShellPhrase::ShortcutNew, format!("./{page}#v=1")),
        (1, ShellPhrase::ShortcutResume, format!("./{page}")),
    ] {
        manifest["shortcuts"][at]["name"] = words.phrase(phrase).into();
        manifest["shortcuts"][at]["url"] = url.into();
    }
    Ok(manifest.to_string())
}

/// The file name of the manifest in a language.
pub(crate) fn manifest(language: Language) -> String {
    match language {
        Language::English => "manifest.webmanifest".to_owned(),
        language => format!("manifest-{}.webmanifest", language.tag()),
    }
}

/// The model hub that the page may ask: that of the environment, such as a mirror, else
/// [`HUB`].
///
/// # Errors
///
/// It is not just a scheme and a host, so that it would mean something else in a policy.
fn hub() -> Result<String> {
    let hub = std::env::var("OPENNESS_METER_HUB").unwrap_or_else(|_| HUB.to_owned());
    let host = hub.strip_prefix("https://").or_else(|| hub.strip_prefix("http://"));
    let is_host = |host: &str| {
        let is_of_host = |byte: u8| byte.is_ascii_alphanumeric() || b".-:".contains(&byte);
        !host.is_empty() && host.bytes().all(is_of_host)
    };
    if !host.is_some_and(is_host) {
        bail!("OPENNESS_METER_HUB is {hub:?}, where https:// and a host belong");
    }
    Ok(hub)
}

/// The attribute that tells the page of the hub.
fn data_hub(hub: Option<&str>) -> String {
    hub.map(|hub| format!(" data-hub=\"{hub}\"")).unwrap_or_default()
}

/// The attribute that tells the page where corrections to the catalog go, if that is set.
///
/// # Errors
///
/// It is the address of neither a form nor a mailbox.
fn corrections() -> Result<String> {
    let Ok(to) = std::env::var("OPENNESS_METER_CORRECTIONS") else { return Ok(String::new()) };
    let is_address = to.starts_with("https://") || to.starts_with("mailto:");
    if !is_address || to.contains(['"', '<', '>', '&', '#', ' ']) {
        bail!("OPENNESS_METER_CORRECTIONS is {to:?}, where https://… or mailto:… belongs");
    }
    Ok(format!(" data-corrections=\"{to}\""))
}

/// Finishes what Trunk has built for development: all pages, which are made of the one that it
/// writes, and on each what is in a page beside its program.
pub(crate) fn write_for_development(dist: &Path) -> Result<()> {
    let template = fs::read_to_string(dist.join(INDEX)).context("reading the page")?;
    let hub = hub()?;
    for language in Language::ALL {
        let body = rendered(prerender::evaluate_page(language))?;
        let (bars, _) = body.split_once(APP).context("the page has no place for the program")?;
        for kind in [PageKind::Release, PageKind::Catalog] {
            let html = in_language(&template, language, kind)?;
            let (html, hub) = match kind {
                PageKind::Release => (html, Some(&*hub)),
                PageKind::Catalog => {
                    let link = "<link rel=\"stylesheet\" href=\"catalog.css\">";
                    (html.replace(STYLE_LINK, link), None)
                }
            };
            let [words, catalog] = data_files(language);
            let settings = match language {
                Language::English => String::new(),
                _ => format!(" data-words=\"{words}.txt\" data-catalog=\"{catalog}.txt\""),
            };
            let app = format!("{bars}<div id=\"app\"{settings}{}>", data_hub(hub));
            let file = kind.file(language);
            fs::write(dist.join(&file), html.replace(APP, &app))
                .with_context(|| format!("writing {file}"))?;
        }
    }
    Ok(())
}

/// The page with this in place of what only Trunk reads, and without indentation.
fn trunk_links(html: &str, script: &str) -> String {
    let mut script = Some(script);
    let lines = html.lines().filter_map(|line| match line.trim() {
        "" => None,
        line if line.starts_with("<link data-trunk") => script.take(),
        line => Some(line),
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Where the page is in other languages, and what only one with an address of its own can say.
fn about(url: Option<&str>, language: Language, kind: PageKind) -> String {
    let address = |language| match kind.file(language) {
        index if index == INDEX => url.unwrap_or("./").to_owned(),
        file => format!("{}{file}", url.unwrap_or_default()),
    };
    let alternate = |tag: &str, language| {
        format!("<link rel=\"alternate\" hreflang=\"{tag}\" href=\"{}\">", address(language))
    };
    let mut head: String =
        Language::ALL.into_iter().map(|one| alternate(one.lang(), one)).collect();
    head += &alternate("x-default", Language::English);
    if let Some(url) = url {
        let own = address(language);
        head.extend([
            format!("<link rel=\"canonical\" href=\"{own}\">"),
            format!("<meta property=\"og:url\" content=\"{own}\">"),
            format!("<meta property=\"og:image\" content=\"{url}icon-512.png\">"),
        ]);
    }
    head
}

fn meta(policy: &str) -> String {
    format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">")
}

/// A content security policy: files of this origin and these inline scripts and styles
/// only, WebAssembly, and no text that becomes a script. Any page may frame it. The hub, if
/// there is one, can be asked about models.
fn policy(scripts: &[&str], styles: &[&str], hub: Option<&str>) -> String {
    let hashes = |texts: &[&str]| -> String {
        let hash = |text: &&str| format!(" '{}'", integrity(text.as_bytes()));
        texts.iter().map(hash).collect()
    };
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'{}; style-src 'self'{}; \
         img-src 'self' data: blob:; connect-src 'self'{}; worker-src 'self'; manifest-src 'self'; \
         frame-src 'self'; base-uri 'none'; form-action 'none'; \
         require-trusted-types-for 'script'; trusted-types default",
        hashes(scripts),
        hashes(styles),
        hub.map(|hub| format!(" {hub}")).unwrap_or_default()
    )
}

/// An import map that says what must be in each script that a page imports: those whose
/// paths begin with one of these.
fn modules(dist: &Path, starts: &[&str]) -> Result<String> {
    let mut all = serde_json::Map::new();
    for (path, file) in listed(dist)? {
        let is_loaded = starts.iter().any(|start| path.starts_with(start));
        if is_loaded && Path::new(&path).extension().is_some_and(|ending| ending == "js") {
            all.insert(format!("./{path}"), integrity(&fs::read(&file)?).into());
        }
    }
    Ok(serde_json::json!({ "integrity": all }).to_string())
}

/// The name of the file that begins and ends like this.
fn named(dist: &Path, start: &str, end: &str) -> Result<String> {
    let mut all = listed(dist)?.into_iter().map(|(path, _)| path);
    all.find(|path| path.starts_with(start) && path.ends_with(end))
        .with_context(|| format!("{start}…{end} is missing"))
}

/// The body of a page, as its program will draw it first.
fn rendered(body: impl Future<Output = String>) -> Result<String> {
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    Ok(LocalSet::new().block_on(&runtime, body))
}

/// The value of an `integrity` attribute for these bytes.
pub(crate) fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes)))
}

/// The part of a text between the first of these and the next of those.
fn between<'a>(text: &'a str, start: &str, end: &str) -> Result<&'a str> {
    let (_, rest) = text.split_once(start).with_context(|| format!("the page has no {start}"))?;
    let (part, _) = rest.split_once(end).with_context(|| format!("{start} does not end"))?;
    Ok(part)
}
