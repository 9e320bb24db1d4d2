//! Every test, and the measurements that need what tests need.

use std::{fs, path::Path, process::Command, thread, time::Instant};

use anyhow::{Context, Result};
use axum::{Router, http::header, response::Html, routing::get};

use crate::{
    browsers, build,
    command::{cargo, run, with_path},
    licenses,
    serve::{files, listen, serve},
    size,
    tools::{self, WASM},
};

/// The path below which the page is served to tests: it must work under any.
const PATH: &str = "/a/path/";

/// Runs every test.
pub(crate) fn run_all(root: &Path) -> Result<()> {
    step("formatting", || run(cargo(root).args(["fmt", "--all", "--check"])))?;
    step("generated tables", || licenses::run(root, true))?;
    tools::ensure_wasm_target()?;
    step("lints", || {
        run(cargo(root).args(["clippy", "--quiet", "--workspace", "--all-targets"]))?;
        run(cargo(root).args([
            "clippy",
            "--quiet",
            "--all-targets",
            "--features",
            "app,browser-tests",
        ]))?;
        run(cargo(root).args([
            "clippy",
            "--quiet",
            "--features",
            "app,api",
            "--all-targets",
            "--target",
            WASM,
        ]))
    })?;
    step("the library", || run(cargo(root).args(["test", "--workspace"])))?;
    step("the page’s state", || run(cargo(root).args(["test", "--lib", "--features", "app"])))?;
    let page = build::page(root)?;
    step("size", || size::run(root))?;
    let drivers = browsers::ensure()?;
    step("components", || components(root))?;
    step("the page in three engines", || {
        let mut cargo = cargo(root);
        cargo.args(["test", "--features", "browser-tests", "--test", "browser"]);
        with_page(root, &page, with_path(&mut cargo, &[drivers])?)
    })?;
    println!("\nEvery test passed.");
    Ok(())
}

/// Measures the evaluation natively, and switching in a slowed browser.
pub(crate) fn bench(root: &Path) -> Result<()> {
    run(cargo(root).args(["bench", "--bench", "evaluate", "--", "--noplot"]))?;
    let page = build::page(root)?;
    size::run(root)?;
    let drivers = browsers::ensure()?;
    let mut cargo = cargo(root);
    cargo.args(["bench", "--features", "browser-tests", "--bench", "switching"]);
    with_page(root, &page, with_path(&mut cargo, &[drivers])?)
}

/// Runs component tests in Chromium, by wasm-bindgen's own runner.
fn components(root: &Path) -> Result<()> {
    let runner = tools::Tool::wasm_bindgen(root)?.ensure()?.join("wasm-bindgen-test-runner");
    let mut cargo = cargo(root);
    cargo
        .args(["test", "--features", "app,api", "--test", "components", "--target", WASM])
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner)
        .env("CHROMEDRIVER", "chromedriver");
    run(&mut cargo)
}

/// Runs the command with the page served: below a path with a recorder of what
/// goes wrong, and once more at another origin.
fn with_page(root: &Path, page: &Path, command: &mut Command) -> Result<()> {
    let (here, other) = (listen(0)?, listen(0)?);
    let url = format!("http://{}{PATH}", here.local_addr()?);
    let other_url = format!("http://{}/", other.local_addr()?);
    let recorded = recorded(root, page)?;
    let plain = files(page.to_owned());
    // Both end with this process.
    thread::spawn(move || serve(here, recorded));
    thread::spawn(move || serve(other, plain));
    run(command.env("OPENNESS_METER_URL", url).env("OPENNESS_METER_OTHER_URL", other_url))
}

/// The page, with a script before all others that records what goes wrong.
fn recorded(root: &Path, page: &Path) -> Result<Router> {
    const RECORDER: &str = "tests/browser/recorder.js";
    let script =
        fs::read_to_string(root.join(RECORDER)).with_context(|| format!("reading {RECORDER}"))?;
    let index = fs::read_to_string(page.join("index.html")).context("reading the built page")?;
    let index = index.replacen("<head>", "<head><script src=\"recorder.js\"></script>", 1);
    Ok(Router::new().nest(
        PATH.trim_end_matches('/'),
        Router::new()
            .route("/", get(move || async { Html(index) }))
            .route(
                "/recorder.js",
                get(move || async { ([(header::CONTENT_TYPE, "text/javascript")], script) }),
            )
            .merge(files(page.to_owned())),
    ))
}

fn step(what: &str, run: impl FnOnce() -> Result<()>) -> Result<()> {
    println!("\n== {what}");
    let start = Instant::now();
    run().with_context(|| format!("testing {what}"))?;
    println!("== {what}: passed in {} s", start.elapsed().as_secs());
    Ok(())
}
