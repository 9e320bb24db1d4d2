//! What the build and the tests need beside Rust: programs from crates.io, taken from the
//! path in their exact version or installed once into a cache of the user's, and packages
//! of npm, as `xtask/npm/package-lock.json` has them.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use sha2::{Digest as _, Sha256};

use crate::{
    command::{cargo, output, run, which},
    programs::WASM,
};

/// A program from crates.io, of an exact version.
pub(crate) struct Tool {
    package: &'static str,
    program: &'static str,
    version: String,
    /// How long it takes to install, on two cores.
    duration: &'static str,
}

impl Tool {
    fn new(package: &'static str, version: &str, duration: &'static str) -> Self {
        Self { package, program: package, version: version.to_owned(), duration }
    }

    /// Trunk, which serves the page for development.
    pub(crate) fn trunk() -> Self {
        Self::new("trunk", "0.21.14", "four minutes")
    }

    /// wasm-bindgen's programs, of the version in `Cargo.lock`.
    pub(crate) fn wasm_bindgen(root: &Path) -> Result<Self> {
        let version = locked(root, "wasm-bindgen")?;
        let tool = Self::new("wasm-bindgen-cli", &version, "a minute and a half");
        Ok(Self { program: "wasm-bindgen", ..tool })
    }

    /// Mozilla's geckodriver, which drives Firefox in tests.
    pub(crate) fn geckodriver() -> Self {
        Self::new("geckodriver", "0.37.1", "a minute")
    }

    /// cargo-fuzz, which feeds parsers with random input.
    pub(crate) fn cargo_fuzz() -> Self {
        Self::new("cargo-fuzz", "0.13.2", "a minute")
    }

    /// cargo-deny, which knows licenses, sources and advisories of dependencies.
    pub(crate) fn cargo_deny() -> Self {
        Self::new("cargo-deny", "0.20.2", "six minutes")
    }

    /// Installs the tool if it is missing; the folder to put on the path for it.
    pub(crate) fn ensure(&self) -> Result<PathBuf> {
        let Self { package, version, duration, .. } = self;
        if let Some(folder) = which(self.program).and_then(|file| Some(file.parent()?.to_owned()))
            && self.is_in(&folder)
        {
            return Ok(folder);
        }
        let cache = cache()?;
        let home = cache.join(format!("{package}-{version}"));
        let folder = home.join("bin");
        if self.is_in(&folder) {
            return Ok(folder);
        }
        println!("Installing {package} {version} to {}: {duration}, once.", home.display());
        self.install(&cache, &home).with_context(|| {
            format!(
                "{package} {version} is missing, and installing it from crates.io failed. Is the \
                 network there? Then run the same command again: what is done is not done twice"
            )
        })?;
        ensure!(self.is_in(&folder), "{package} does not run in {}", folder.display());
        Ok(folder)
    }

    /// Whether the folder has the tool in its exact version.
    fn is_in(&self, folder: &Path) -> bool {
        let program = folder.join(self.program).with_extension(std::env::consts::EXE_EXTENSION);
        output(Command::new(program).arg("--version"))
            .is_some_and(|text| text.split_whitespace().any(|word| word == self.version))
    }

    fn install(&self, cache: &Path, home: &Path) -> Result<()> {
        // A folder that outlives the command, so that an interrupted build goes on where it
        // was. The tools' own release profiles take several times as long for nothing that
        // is noticed here.
        let target = cache.join("build").join(format!("{}-{}", self.package, self.version));
        run(cargo(cache)
            .args(["install", self.package, "--locked", "--version", &self.version, "--root"])
            .arg(home)
            .env("CARGO_TARGET_DIR", &target)
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "256")
            .env("CARGO_PROFILE_RELEASE_DEBUG", "false")
            .env_remove("RUSTFLAGS"))?;
        fs::remove_dir_all(target).context("removing what cargo built")
    }
}

/// Who needs packages of npm.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum NpmFor {
    /// The build: esbuild and Binaryen.
    Build,
    /// Tests and measurements: TypeScript, axe and Lighthouse, too.
    Tests,
}

/// Installs the packages of npm if they are missing; the folder that has them.
pub(crate) fn npm(root: &Path, whom: NpmFor) -> Result<PathBuf> {
    const FILES: [&str; 2] = ["package.json", "package-lock.json"];
    let sources = root.join("xtask").join("npm");
    let mut digest = Sha256::new();
    for file in FILES {
        digest.update(fs::read(sources.join(file)).with_context(|| format!("reading {file}"))?);
    }
    let digest = u64::from_be_bytes(*digest.finalize().first_chunk().context("no digest")?);
    let kind = if whom == NpmFor::Build { "build" } else { "tests" };
    let home = cache()?.join(format!("npm-{kind}-{digest:016x}"));
    let modules = home.join("node_modules");
    if modules.is_dir() {
        return Ok(modules);
    }
    let npm = which("npm").context("npm, which comes with Node.js, is not on the path")?;
    println!("Installing packages of npm to {}: a few seconds, once.", home.display());
    // Elsewhere at first: another process may look for them.
    let draft = home.with_extension(std::process::id().to_string());
    fs::create_dir_all(&draft)?;
    for file in FILES {
        fs::copy(sources.join(file), draft.join(file))
            .with_context(|| format!("copying {file}"))?;
    }
    let mut npm = Command::new(npm);
    npm.args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]).current_dir(&draft);
    if whom == NpmFor::Build {
        npm.arg("--omit=dev");
    }
    run(&mut npm).context("packages of npm are missing. Is the network there?")?;
    if fs::rename(&draft, &home).is_err() {
        // Another process was first.
        fs::remove_dir_all(draft)?;
    }
    Ok(modules)
}

/// Installs the target that the page is built for if it is missing, which rustup does by
/// itself only where it is allowed to.
pub(crate) fn ensure_target() -> Result<()> {
    let mut rustc = Command::new("rustc");
    let libraries = output(rustc.args(["--print", "target-libdir", "--target", WASM]));
    if libraries.is_some_and(|folder| Path::new(&folder).is_dir()) {
        return Ok(());
    }
    run(Command::new("rustup").args(["target", "add", WASM]))
        .with_context(|| format!("Rust's target {WASM} is missing, and cannot be installed"))
}

/// All that it takes to build the page; the folders to put on the path.
pub(crate) fn for_build(root: &Path) -> Result<Vec<PathBuf>> {
    Ok(vec![npm(root, NpmFor::Build)?.join(".bin"), Tool::wasm_bindgen(root)?.ensure()?])
}

/// Where tools are kept, outside of the clone.
fn cache() -> Result<PathBuf> {
    let folder = |name: &str| std::env::var_os(name).map(PathBuf::from);
    let caches = folder("XDG_CACHE_HOME")
        .or_else(|| folder("LOCALAPPDATA"))
        .or_else(|| folder("HOME").map(|home| home.join(".cache")))
        .context("there is no home folder to keep tools in: set XDG_CACHE_HOME")?;
    let cache = caches.join("openness-meter");
    fs::create_dir_all(&cache).with_context(|| format!("creating {}", cache.display()))?;
    Ok(cache)
}

/// The version of a package in `Cargo.lock`.
fn locked(root: &Path, name: &str) -> Result<String> {
    #[derive(Deserialize)]
    struct Lock {
        package: Vec<Package>,
    }
    #[derive(Deserialize)]
    struct Package {
        name: String,
        version: String,
    }
    let text = fs::read_to_string(root.join("Cargo.lock")).context("reading Cargo.lock")?;
    let lock: Lock = toml::from_str(&text).context("reading Cargo.lock")?;
    let found = lock.package.into_iter().find(|package| package.name == name);
    Ok(found.with_context(|| format!("{name} is not in Cargo.lock"))?.version)
}
