//! Serving the page on this machine.

use std::{
    fs,
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::Duration,
};

use anyhow::{Context, Result, ensure};
use axum::{
    Router,
    http::{HeaderValue, header},
};
use tower_http::{services::ServeDir, set_header::SetResponseHeaderLayer};

use crate::{
    build,
    command::{self, with_path},
    html,
    tools::{self, Tool},
};

/// How to serve.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// The port; 0 takes one that is free.
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Opens the page in a browser.
    #[arg(long)]
    open: bool,
    /// Builds for development, and again at each change, with live reload.
    #[arg(long)]
    dev: bool,
}

/// Builds the page and serves it until it is interrupted.
pub(crate) fn run(root: &Path, options: &Options) -> Result<()> {
    if options.dev {
        return run_dev(root, options);
    }
    // Taken before the build, so that a taken port is known at once.
    let listener = listen(options.port)?;
    let dist = build::page(root)?;
    let url = format!("http://{}/", listener.local_addr()?);
    println!("\nOpenness Meter is at {url} (Ctrl+C ends it)");
    if options.open {
        open::that(&url).with_context(|| format!("no browser could be opened: open {url}"))?;
    }
    serve(listener, files(dist))
}

fn run_dev(root: &Path, options: &Options) -> Result<()> {
    let mut trunk = trunk(root, options.port)?;
    if options.open {
        trunk.arg("--open");
    }
    command::run(&mut trunk)
}

/// Trunk, serving the page as one program for development, with live reload.
fn trunk(root: &Path, port: u16) -> Result<Command> {
    tools::ensure_target()?;
    let mut tools = tools::for_build(root)?;
    tools.push(Tool::trunk().ensure()?);
    // `Trunk.toml` has this very program add what is not built from Rust.
    let here = std::env::current_exe()?;
    tools.push(here.parent().context("xtask has no folder")?.to_owned());
    let mut trunk = Command::new("trunk");
    trunk.current_dir(root).args(["serve", "--port", &port.to_string()]).env_remove("NO_COLOR");
    with_path(&mut trunk, &tools)?;
    Ok(trunk)
}

/// What Trunk calls with each build: puts what is not built from Rust beside the program.
pub(crate) fn finish_dev(root: &Path) -> Result<()> {
    // Keeps nothing, and takes itself away where a built page was served before.
    const WORKER: &str = "addEventListener(\"activate\", async () => {\n  \
                          for (const name of await caches.keys()) await caches.delete(name);\n  \
                          await registration.unregister();\n});\n";
    let folder = std::env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from);
    let folder = folder.context("only Trunk calls this: run `cargo xtask serve --dev`")?;
    build::assets(root, &folder, &tools::for_build(root)?)?;
    fs::write(folder.join("sw.js"), WORKER)?;
    html::write_for_development(&folder)
}

/// The page as it is served for development. Ends with the value.
pub(crate) struct DevServer {
    /// The address of the page.
    pub(crate) url: String,
    process: Child,
}

impl DevServer {
    /// Builds the page and serves it.
    pub(crate) fn start(root: &Path) -> Result<Self> {
        let port = listen(0)?.local_addr()?.port();
        let process = trunk(root, port)?.stdin(Stdio::null()).spawn();
        let process = process.context("Trunk could not be started")?;
        let mut server = Self { url: format!("http://127.0.0.1:{port}/"), process };
        // It listens once the page is built.
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            ensure!(server.process.try_wait()?.is_none(), "Trunk ended before it served the page");
            thread::sleep(Duration::from_millis(200));
        }
        Ok(server)
    }
}

impl Drop for DevServer {
    fn drop(&mut self) {
        // It may have ended by itself.
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

/// A listener on this machine only.
pub(crate) fn listen(port: u16) -> Result<TcpListener> {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let listener = TcpListener::bind(address)
        .with_context(|| format!("port {port} is taken: choose another with --port"))?;
    listener.set_nonblocking(true)?;
    Ok(listener)
}

/// The files of a folder, compressed where they are, and never cached: the next build
/// may have the same names.
pub(crate) fn files(folder: PathBuf) -> Router {
    let files = ServeDir::new(folder).precompressed_br().precompressed_gzip();
    Router::new().fallback_service(files).layer(SetResponseHeaderLayer::overriding(
        header::CACHE_CONTROL,
        HeaderValue::from_static("no-cache"),
    ))
}

/// Serves until the process ends.
pub(crate) fn serve(listener: TcpListener, router: Router) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
    runtime.block_on(async {
        axum::serve(tokio::net::TcpListener::from_std(listener)?, router).await?;
        Ok(())
    })
}
