//! Serving the page on this machine.

use std::{
    net::{Ipv4Addr, SocketAddr, TcpListener},
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use axum::{
    Router,
    http::{HeaderValue, header},
};
use tower_http::{services::ServeDir, set_header::SetResponseHeaderLayer};

use crate::{build, command, tools};

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
    let tools = tools::for_build(root)?;
    let mut trunk = build::trunk(root, &tools)?;
    trunk.args(["serve", "--port", &options.port.to_string()]);
    if options.open {
        trunk.arg("--open");
    }
    command::run(&mut trunk)
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
