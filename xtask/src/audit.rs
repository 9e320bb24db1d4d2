//! Auditing what the project depends on, as `.cargo/deny.toml` asks.

use std::path::Path;

use anyhow::Result;

use crate::{
    command::{cargo, run, with_path},
    tools::Tool,
};

/// Checks licenses, sources and versions; with the network also advisories.
pub(crate) fn run_deny(root: &Path, is_online: bool) -> Result<()> {
    let tool = Tool::cargo_deny().ensure()?;
    // Also what only other systems build: without the network it cannot be asked for later.
    run(cargo(root).args(["fetch", "--locked", "--quiet"]))?;
    let mut deny = cargo(root);
    deny.arg("deny");
    if !is_online {
        deny.arg("--offline");
    }
    deny.args([
        "--all-features",
        "--config",
        ".cargo/deny.toml",
        "check",
        "licenses",
        "bans",
        "sources",
    ]);
    if is_online {
        deny.arg("advisories");
    }
    run(with_path(&mut deny, &[tool])?)
}
