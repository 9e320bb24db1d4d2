//! The browsers that tests drive, and their drivers.

use std::{path::PathBuf, process::Command};

use anyhow::{Context, Result, bail};

use crate::{
    command::{output, run, which},
    tools::Tool,
};

/// What the browser tests need: a program, and the Debian package that has it.
const NEEDED: [(&str, &str); 8] = [
    ("chromium", "chromium"),
    ("chromedriver", "chromium-driver"),
    ("firefox-esr", "firefox-esr"),
    ("WebKitWebDriver", "webkit2gtk-driver"),
    // MiniBrowser comes with WebKitGTK and draws on a screen: a virtual one.
    ("Xvfb", "xvfb"),
    // Pages are measured in a real font.
    ("fc-list", "fontconfig"),
    // Builds the blog on which the embed is tested.
    ("hugo", "hugo"),
    // Serves the page as README says.
    ("nginx", "nginx-light"),
];

/// Makes sure that all three engines can be driven; the folder to put on the
/// path for geckodriver.
pub(crate) fn ensure() -> Result<PathBuf> {
    let is_missing = |(program, _): &&(&str, &str)| which(program).is_none();
    let missing: Vec<&str> =
        NEEDED.iter().filter(is_missing).map(|(_, package)| *package).collect();
    if !missing.is_empty() {
        install(&missing)?;
    }
    if let Some((program, package)) = NEEDED.iter().find(is_missing) {
        bail!("{program} is missing, though the package {package} is installed");
    }
    Tool::geckodriver().ensure()
}

fn install(packages: &[&str]) -> Result<()> {
    let list = packages.join(" ");
    let is_root = output(Command::new("id").arg("-u")).is_some_and(|id| id == "0");
    if which("apt-get").is_none() {
        bail!(
            "The tests drive Chromium, Firefox and WebKitGTK. Missing here, by the names of \
             Debian’s packages: {list}. Install your system’s, and run this again."
        );
    }
    let commands =
        format!("sudo apt-get update && sudo apt-get install --yes --no-install-recommends {list}");
    if !is_root {
        bail!(
            "The tests need browsers that are not installed. Run this, then try again:\n\n    {commands}\n"
        );
    }
    println!("Installing {list}: this takes about two minutes, once.");
    let apt = || {
        let mut apt = Command::new("apt-get");
        apt.args(["--quiet", "--yes"]).env("DEBIAN_FRONTEND", "noninteractive");
        apt
    };
    run(apt().arg("update"))
        .and_then(|()| run(apt().args(["install", "--no-install-recommends"]).args(packages)))
        .with_context(|| {
            format!("{list} could not be installed from Debian’s packages. Is the network there?")
        })
}
