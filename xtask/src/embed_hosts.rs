//! Pages of others on which the embed is tested, each from another origin than the
//! page's.

use std::{
    collections::HashMap,
    fs,
    path::{self, PathBuf},
    process::Command,
    sync::{Arc, Mutex, PoisonError},
};

use anyhow::{Context, Result};
use axum::{
    Router,
    extract::{Path, Request},
    http::{HeaderName, HeaderValue, header},
    middleware::{Next, from_fn},
    routing::get,
};
use tower_http::{services::ServeDir, set_header::SetResponseHeaderLayer};

use crate::{command::run, size};

/// Where the page is, in what is tested.
const PAGE: &str = "https://openness-meter.invalid";

/// What a host's answers have beside what they must, a line each.
const HEADERS: &str = "_headers";

/// The hosts, with the page at this address and the package for npm in this folder.
pub(crate) fn router(root: &path::Path, page: &str, package: &path::Path) -> Result<Router> {
    let folder = root.join("target").join("hosts");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let sources = root.join("tests").join("hosts");
    for file in size::files(&sources)? {
        let to = folder.join(file.strip_prefix(&sources)?);
        fs::create_dir_all(to.parent().context("a copy has no folder")?)?;
        let text = fs::read_to_string(&file)?;
        fs::write(to, text.replace(PAGE, page.trim_end_matches('/')))?;
    }
    let blog = folder.join("blog");
    run(Command::new("hugo").args(["--quiet", "--destination", "public", "--source"]).arg(&blog))?;
    let mut router = Router::new()
        .nest_service("/npm", ServeDir::new(package))
        .nest_service("/blog", ServeDir::new(blog.join("public")));
    for entry in fs::read_dir(&folder)? {
        let host = entry?;
        let name = host.file_name().to_string_lossy().into_owned();
        if name != "blog" {
            let serve = Router::new().fallback_service(ServeDir::new(host.path()));
            router = router.nest_service(&format!("/{name}"), with_headers(serve, &host.path())?);
        }
    }
    Ok(router)
}

/// The same, with the headers that the host asks for.
fn with_headers(router: Router, folder: &path::Path) -> Result<Router> {
    let file = folder.join(HEADERS);
    if !file.is_file() {
        return Ok(router);
    }
    fs::read_to_string(file)?.lines().try_fold(router, |router, line| {
        let (name, value) = line.split_once(": ").context("a header has a name and a value")?;
        let (name, value): (HeaderName, HeaderValue) = (name.parse()?, value.parse()?);
        Ok(router.layer(SetResponseHeaderLayer::overriding(name, value)))
    })
}

/// The page as a host serves it that lets browsers keep files for a while. Below
/// `/fresh/` and any name there is the same again, which no browser has kept, and
/// `/sent/` and that name tells how many bytes of it were sent.
pub(crate) fn page(folder: PathBuf) -> Router {
    let sent: Arc<Mutex<HashMap<String, u64>>> = Arc::default();
    let counted = Arc::clone(&sent);
    let count = move |Path(name): Path<String>, request: Request, next: Next| {
        let counted = Arc::clone(&counted);
        async move {
            let answer = next.run(request).await;
            let length = answer.headers().get(header::CONTENT_LENGTH);
            let length: Option<u64> = length.and_then(|length| length.to_str().ok()?.parse().ok());
            let mut counted = counted.lock().unwrap_or_else(PoisonError::into_inner);
            *counted.entry(name).or_default() += length.unwrap_or(0);
            answer
        }
    };
    let tell = move |Path(name): Path<String>| async move {
        let sent = sent.lock().unwrap_or_else(PoisonError::into_inner);
        sent.get(&name).copied().unwrap_or(0).to_string()
    };
    let fresh = Router::new().fallback_service(ServeDir::new(folder.clone())).layer(from_fn(count));
    Router::new()
        .nest("/fresh/{name}", fresh)
        .fallback_service(ServeDir::new(folder))
        .layer(SetResponseHeaderLayer::overriding(
            header::CACHE_CONTROL,
            HeaderValue::from_static("max-age=600"),
        ))
        .route("/sent/{name}", get(tell))
}
