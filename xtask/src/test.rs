//! Every test, and the measurements that need what tests need.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    thread,
    time::Instant,
};

use anyhow::{Context, Result};

use crate::{
    audit, browsers, build,
    command::{cargo, run, with_path},
    deploy_files, embed_hosts, licenses,
    nginx::Nginx,
    npm, package,
    programs::WASM,
    serve::{DevServer, files, listen, serve},
    size,
    tools::{self, NpmFor, Tool},
};

/// The path below which the page is served to tests: it must work under any.
const PATH: &str = "/a/path/";

/// Runs every test.
pub(crate) fn run_all(root: &Path) -> Result<()> {
    tools::ensure_target()?;
    step("formatting", || run(cargo(root).args(["fmt", "--all", "--check"])))?;
    step("generated tables", || licenses::run(root, true))?;
    step("lints", || {
        // The library alone, then with all that is for this machine, then all
        // that is for the browser, and at last as the page is built.
        let native =
            "openness-meter/app,openness-meter/api,openness-meter/cli,openness-meter/browser-tests";
        clippy(root, &["--package", "openness-meter", "--lib", "--test", "core"])?;
        clippy(root, &["--workspace", "--all-targets", "--features", native])?;
        let wasm = ["--lib", "--bins", "--test", "components", "--features", COMPONENTS];
        clippy(root, &[&wasm[..], &["--target", WASM]].concat())?;
        clippy(root, &["--lib", "--features", "split", "--target", WASM])
    })?;
    step("dependencies", || audit::run_deny(root, false))?;
    step("scripts", || check_scripts(root))?;
    step("the library and the command", || {
        run(cargo(root).args(["test", "--workspace", "--features", "openness-meter/cli"]))
    })?;
    step("the package for crates.io", || package::test(root))?;
    let page = build::page(root)?;
    step("size", || size::run(root))?;
    step("the package for npm", || npm::test(root))?;
    step("components", || components(root))?;
    step("the page in development", || in_browsers(root, Served::Dev, DEV_CASES))?;
    step("the page in three engines", || in_browsers(root, Served::Built(&page), ""))?;
    println!("\nEvery test passed.");
    Ok(())
}

/// What component tests run with: all of the page as one program, and the library.
const COMPONENTS: &str = "app,api";

/// What the names of browser tests have that are of the page in development, and which of
/// them are run.
const DEV: &str = "development";
const DEV_CASES: &str = "chromium::in_development";

fn clippy(root: &Path, what: &[&str]) -> Result<()> {
    run(cargo(root).args(["clippy", "--quiet"]).args(what).args(["--", "--deny", "warnings"]))
}

/// Checks the types in scripts.
fn check_scripts(root: &Path) -> Result<()> {
    let tools = tools::npm(root, NpmFor::Tests)?.join(".bin");
    // A service worker has other globals than a page.
    ["www", "www/tsconfig.worker.json"].iter().try_for_each(|project| {
        let mut tsc = Command::new("tsc");
        tsc.current_dir(root).args(["--noEmit", "--checkJs", "--strict", "--project", project]);
        run(with_path(&mut tsc, std::slice::from_ref(&tools))?)
    })
}

/// How the page is served to browser tests.
#[derive(Clone, Copy)]
enum Served<'a> {
    /// As it is built in this folder.
    Built(&'a Path),
    /// For development.
    Dev,
}

/// Runs the browser tests whose name has this text.
pub(crate) fn run_in_browsers(root: &Path, text: &str) -> Result<()> {
    if text == DEV {
        return in_browsers(root, Served::Dev, DEV_CASES);
    }
    in_browsers(root, Served::Built(&build::page(root)?), text)
}

/// Runs the program of the browser tests with this argument.
fn in_browsers(root: &Path, served: Served<'_>, argument: &str) -> Result<()> {
    let drivers = browsers::ensure()?;
    let mut cargo = cargo(root);
    cargo.args(["test", "--features", "browser-tests", "--test", "browser", "--", argument]);
    with_path(&mut cargo, &[drivers])?;
    match served {
        Served::Built(page) => with_page(root, page, cargo.args(["--skip", DEV])),
        Served::Dev => {
            let development = DevServer::start(root)?;
            run(cargo.env("OPENNESS_METER_DEV_URL", &development.url))
        }
    }
}

/// Measures the evaluation natively, and switching in a slowed browser.
pub(crate) fn bench(root: &Path) -> Result<()> {
    run(cargo(root).args(["bench", "--bench", "evaluate", "--", "--noplot"]))?;
    let page = build::page(root)?;
    size::run(root)?;
    in_browsers(root, Served::Built(&page), "--bench")
}

/// Runs component tests in Chromium, by wasm-bindgen's own runner.
fn components(root: &Path) -> Result<()> {
    let runner = Tool::wasm_bindgen(root)?.ensure()?.join("wasm-bindgen-test-runner");
    let mut cargo = cargo(root);
    cargo
        .args(["test", "--features", COMPONENTS, "--test", "components", "--target", WASM])
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner)
        .env("CHROMEDRIVER", "chromedriver");
    run(&mut cargo)
}

/// Runs the command with the page served: below a path with a recorder of what
/// goes wrong, once more at another origin, and pages of others at a third.
fn with_page(root: &Path, page: &Path, command: &mut Command) -> Result<()> {
    let (here, other, hosts) = (listen(0)?, listen(0)?, listen(0)?);
    let url = format!("http://{}{PATH}", here.local_addr()?);
    let other_url = format!("http://{}/", other.local_addr()?);
    // Another site, too, by its name.
    let hosts_url = format!("http://localhost:{}/", hosts.local_addr()?.port());
    let recorded = files(recorded(root, page)?);
    let plain = embed_hosts::page(page.to_owned());
    let others = embed_hosts::router(root, &other_url, &npm::folder(root))?;
    // All end with this process.
    thread::spawn(move || serve(here, recorded));
    thread::spawn(move || serve(other, plain));
    thread::spawn(move || serve(hosts, others));
    let nginx = Nginx::start(root, page)?;
    let next = deploy_files::next(page, &root.join("target").join("next"))?;
    run(command
        .env("OPENNESS_METER_AXE", tools::npm(root, NpmFor::Tests)?.join("axe-core/axe.min.js"))
        .env("OPENNESS_METER_DIST", page)
        .env("OPENNESS_METER_NEXT", next)
        .env("OPENNESS_METER_NGINX_URL", &nginx.url)
        .env("OPENNESS_METER_URL", url)
        .env("OPENNESS_METER_OTHER_URL", other_url)
        .env("OPENNESS_METER_HOSTS_URL", hosts_url))
}

/// A copy of the page below a path, with a script before all others that records
/// what goes wrong, and one that does wrong on purpose; the folder to serve.
fn recorded(root: &Path, page: &Path) -> Result<PathBuf> {
    const RECORDER: &str = "recorder.js";
    const TROUBLE: &str = "trouble.js";
    let folder = root.join("target").join("recorded");
    let copy = folder.join(PATH.trim_matches('/'));
    size::copy(page, &copy)?;
    for script in [RECORDER, TROUBLE] {
        fs::copy(root.join("tests/browser").join(script), copy.join(script))
            .with_context(|| format!("copying {script}"))?;
    }
    // A page that is kept would be the one of the case before; `offline.rs` has those.
    // Nor is the compressed page the one with the recorder.
    for file in ["sw.js", "index.html.br", "index.html.gz"] {
        fs::remove_file(copy.join(file))?;
    }
    let index = copy.join("index.html");
    let script = format!("<head><script src=\"{RECORDER}\"></script>");
    fs::write(&index, fs::read_to_string(&index)?.replacen("<head>", &script, 1))?;
    Ok(folder)
}

fn step(what: &str, run: impl FnOnce() -> Result<()>) -> Result<()> {
    println!("\n== {what}");
    let start = Instant::now();
    run().with_context(|| format!("testing {what}"))?;
    println!("== {what}: passed in {} s", start.elapsed().as_secs());
    Ok(())
}
