//! The package for crates.io: what is in it, and that it installs as the README says.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, ensure};

use crate::{
    command::{cargo, output, run},
    size::listed,
};

/// The version of everything.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The package's name.
const NAME: &str = "openness-meter";

/// What is in the package beside `src`.
const FILES: [&str; 8] = [
    ".cargo_vcs_info.json",
    ".github/CHANGELOG.md",
    "Cargo.lock",
    "Cargo.toml",
    "Cargo.toml.orig",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.md",
];

/// Tests the package: versions, what is in it, and the README's line that installs it.
pub(crate) fn test(root: &Path) -> Result<()> {
    check_versions(root)?;
    check_files(root)?;
    check_installation(root)
}

/// The version that a changelog begins with: what stands in its first heading of a version.
fn first_version(changelog: &str) -> Option<&str> {
    let heading = changelog.lines().find_map(|line| line.strip_prefix("## "))?;
    heading.split([',', ' ']).next()
}

/// The package for npm and the changelog have the version of the crate.
fn check_versions(root: &Path) -> Result<()> {
    let changelog = fs::read_to_string(root.join(".github/CHANGELOG.md"))?;
    let of_changelog = first_version(&changelog).context("the changelog has no version")?;
    let npm: serde_json::Value =
        serde_json::from_slice(&fs::read(root.join("www/npm/package.json"))?)?;
    let of_npm = npm["version"].as_str().context("the package for npm has no version")?;
    for (of, version) in [("changelog", of_changelog), ("package for npm", of_npm)] {
        ensure!(version == VERSION, "the {of} is of version {version}, the crate of {VERSION}");
    }
    Ok(())
}

/// The package has all of `src`, what stands above, and nothing else.
fn check_files(root: &Path) -> Result<()> {
    let mut list = package(root);
    let list = output(list.arg("--list")).context("`cargo package --list` fails")?;
    let found: BTreeSet<String> = list.lines().map(|line| line.replace('\\', "/")).collect();
    let source = listed(&root.join("src"))?.into_iter().map(|(path, _)| format!("src/{path}"));
    let mut expected: BTreeSet<String> = FILES.map(str::to_owned).into();
    expected.extend(source);
    // It is there only where the sources come from Git.
    if !root.join(".git").exists() {
        expected.remove(".cargo_vcs_info.json");
    }
    let difference: Vec<&String> = found.symmetric_difference(&expected).collect();
    ensure!(difference.is_empty(), "the package has, or lacks: {difference:?}");
    Ok(())
}

/// The packed command installs by the README's line, alone, and runs.
fn check_installation(root: &Path) -> Result<()> {
    run(package(root).args(["--no-verify", "--quiet"]))?;
    let target = root.join("target");
    let file = target.join("package").join(format!("{NAME}-{VERSION}.crate"));
    let folder = target.join("package-test");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    run(Command::new("tar").arg("-xzf").arg(file).arg("-C").arg(&folder))?;
    let source = folder.join(format!("{NAME}-{VERSION}"));
    let readme = fs::read_to_string(source.join("README.md"))?;
    let mut install = cargo(&source);
    install.args(["install", "--path", ".", "--offline", "--locked", "--quiet", "--root"]);
    install.arg(&folder).args(arguments(&readme)?);
    // Quick: without optimization, and beside what is compiled already.
    install.args(["--debug", "--config", "profile.dev.package.openness-meter.opt-level=0"]);
    run(install.arg("--target-dir").arg(&target))?;
    let programs: Vec<PathBuf> =
        listed(&folder.join("bin"))?.into_iter().map(|(_, file)| file).collect();
    let [program] = &programs[..] else {
        anyhow::bail!("it installs {programs:?} instead of the command");
    };
    let version = output(Command::new(program).arg("--version"));
    let version = version.context("the installed command does not run")?;
    ensure!(version == format!("{NAME} {VERSION}"), "the installed command is {version}");
    let card = root.join("tests/fixtures/files/model_card.md");
    let rated = output(Command::new(program).arg("rate").arg(card));
    ensure!(
        rated.is_some_and(|line| line.contains("\"level\":\"limited\"")),
        "the installed command does not rate"
    );
    Ok(())
}

/// What follows the name in the README's line that installs the command.
fn arguments(readme: &str) -> Result<Vec<&str>> {
    let line = readme.lines().find_map(|line| line.strip_prefix("cargo install openness-meter "));
    let line = line.context("the README does not say how the command is installed")?;
    Ok(line.split_whitespace().collect())
}

fn package(root: &Path) -> Command {
    let mut cargo = cargo(root);
    cargo.args(["package", "--package", NAME, "--offline", "--allow-dirty"]);
    cargo
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_heading_has_the_version() {
        assert_eq!(first_version("# Changelog\n\n## 0.2.0, unreleased\n\n## 0.1.0"), Some("0.2.0"));
        assert_eq!(first_version("# Changelog\n\n## 1.0.0"), Some("1.0.0"));
        assert_eq!(first_version("# Changelog\n"), None);
    }

    #[test]
    fn the_line_of_the_readme_is_found() {
        let readme = "```sh\ncargo install openness-meter --features cli\n```";
        assert_eq!(arguments(readme).unwrap(), ["--features", "cli"]);
        assert!(arguments("cargo add openness-meter").is_err());
    }
}
