//! The tools that the build needs: found where they are, else installed once
//! into a cache of the user's, by version.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::command::{cargo, find, output, run};

/// The target that the page is built for.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// Where a tool comes from.
enum Origin {
    /// A package on crates.io, compiled here.
    Cargo,
    /// A package on the npm registry.
    Npm,
}

/// A tool of an exact version.
pub(crate) struct Tool {
    /// What people call it.
    name: &'static str,
    /// The package that has it.
    package: &'static str,
    /// The program.
    program: &'static str,
    version: String,
    /// What the program prints of its version.
    prints: String,
    origin: Origin,
    /// How long it takes to install, on two cores.
    takes: &'static str,
}

impl Tool {
    /// Trunk, which builds the page.
    pub(crate) fn trunk() -> Self {
        Self::from_crates_io("Trunk", "trunk", "trunk", "0.21.14", "four minutes")
    }

    /// wasm-bindgen's command line, of the version in `Cargo.lock`.
    pub(crate) fn wasm_bindgen(root: &Path) -> Result<Self> {
        let version = locked(root, "wasm-bindgen")?;
        Ok(Self::from_crates_io(
            "wasm-bindgen",
            "wasm-bindgen-cli",
            "wasm-bindgen",
            &version,
            "a minute and a half",
        ))
    }

    /// Mozilla's geckodriver, which drives Firefox in tests.
    pub(crate) fn geckodriver() -> Self {
        Self::from_crates_io("geckodriver", "geckodriver", "geckodriver", "0.37.1", "a minute")
    }

    /// cargo-fuzz, which feeds readers with what nobody thought of.
    pub(crate) fn cargo_fuzz() -> Self {
        Self::from_crates_io("cargo-fuzz", "cargo-fuzz", "cargo-fuzz", "0.13.2", "a minute")
    }

    /// cargo-deny, which knows licenses, sources and advisories of dependencies.
    pub(crate) fn cargo_deny() -> Self {
        Self::from_crates_io("cargo-deny", "cargo-deny", "cargo-deny", "0.20.2", "six minutes")
    }

    /// Binaryen's optimizer.
    pub(crate) fn wasm_opt() -> Self {
        Self::from_npm("wasm-opt", "binaryen", "132.0.0", "version_132")
    }

    /// esbuild, which minifies scripts and styles.
    pub(crate) fn esbuild() -> Self {
        Self::from_npm("esbuild", "esbuild", "0.28.2", "0.28.2")
    }

    /// TypeScript's compiler, which checks the package's types in tests.
    pub(crate) fn typescript() -> Self {
        Self::from_npm("tsc", "typescript", "7.0.2", "7.0.2")
    }

    /// Google's Lighthouse, which rates pages.
    pub(crate) fn lighthouse() -> Self {
        Self::from_npm("lighthouse", "lighthouse", "13.5.0", "13.5.0")
    }

    fn from_npm(program: &'static str, package: &'static str, version: &str, prints: &str) -> Self {
        Self {
            name: program,
            package,
            program,
            version: version.to_owned(),
            prints: prints.to_owned(),
            origin: Origin::Npm,
            takes: "a few seconds",
        }
    }

    fn from_crates_io(
        name: &'static str,
        package: &'static str,
        program: &'static str,
        version: &str,
        takes: &'static str,
    ) -> Self {
        let version = version.to_owned();
        let prints = version.clone();
        Self { name, package, program, version, prints, origin: Origin::Cargo, takes }
    }

    /// Makes sure that the tool is there; the folder to put on the path for it.
    pub(crate) fn ensure(&self) -> Result<PathBuf> {
        if let Some(folder) = find(self.program).and_then(|file| Some(file.parent()?.to_owned()))
            && self.is_in(&folder)
        {
            return Ok(folder);
        }
        let cache = cache()?;
        let home = cache.join(format!("{}-{}", self.package, self.version));
        let folder = match self.origin {
            Origin::Cargo => home.join("bin"),
            Origin::Npm => home.join("node_modules").join(".bin"),
        };
        if self.is_in(&folder) {
            return Ok(folder);
        }
        let Self { name, version, takes, .. } = self;
        println!("Installing {name} {version}: this takes about {takes}, once.");
        println!("It is kept in {}.", home.display());
        self.install(&cache, &home).with_context(|| {
            let registry = match self.origin {
                Origin::Cargo => "crates.io",
                Origin::Npm => "the npm registry",
            };
            format!(
                "{name} {version} is missing, and installing it from {registry} failed. Is the \
                 network there? Then run the same command again: what is done is not done twice"
            )
        })?;
        if !self.is_in(&folder) {
            bail!("{name} was installed to {}, but does not run there", home.display());
        }
        Ok(folder)
    }

    /// Whether the folder has the tool in its exact version.
    fn is_in(&self, folder: &Path) -> bool {
        let program = folder.join(self.program).with_extension(std::env::consts::EXE_EXTENSION);
        output(Command::new(program).arg("--version")).is_some_and(|text| {
            text.split_whitespace().any(|word| word.trim_matches(['(', ')']) == self.prints)
        })
    }

    fn install(&self, cache: &Path, home: &Path) -> Result<()> {
        fs::create_dir_all(home)?;
        match self.origin {
            Origin::Cargo => {
                // A folder that outlives the command, so that an interrupted
                // build goes on where it was. The tools' own release profiles
                // take several times as long for nothing that is noticed here.
                let target = cache.join("build").join(format!("{}-{}", self.package, self.version));
                run(cargo(cache)
                    .args(["install", self.package, "--locked", "--version", &self.version])
                    .arg("--root")
                    .arg(home)
                    .env("CARGO_TARGET_DIR", &target)
                    .env("CARGO_PROFILE_RELEASE_LTO", "off")
                    .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
                    .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "256")
                    .env("CARGO_PROFILE_RELEASE_DEBUG", "false")
                    .env_remove("RUSTFLAGS"))?;
                fs::remove_dir_all(target)?;
            }
            Origin::Npm => {
                install_from_npm(home, self.package, &self.version)?;
            }
        }
        Ok(())
    }
}

fn install_from_npm(home: &Path, package: &str, version: &str) -> Result<()> {
    let npm = find("npm").context("npm, which comes with Node.js, is not on the path")?;
    run(Command::new(npm)
        .args(["install", "--no-audit", "--no-fund", "--no-save", "--prefix"])
        .arg(home)
        .arg(format!("{package}@{version}")))
}

/// axe, a script that finds what keeps people from using a page.
pub(crate) fn axe() -> Result<PathBuf> {
    const VERSION: &str = "4.14.1";
    let home = cache()?.join(format!("axe-core-{VERSION}"));
    let script = home.join("node_modules").join("axe-core").join("axe.min.js");
    if !script.is_file() {
        fs::create_dir_all(&home)?;
        install_from_npm(&home, "axe-core", VERSION)?;
    }
    Ok(script)
}

/// Makes sure that the standard library for WebAssembly is installed.
pub(crate) fn ensure_wasm_target() -> Result<()> {
    let sysroot = output(Command::new("rustc").args(["--print", "sysroot"]))
        .context("rustc does not say where it is installed")?;
    if Path::new(&sysroot).join("lib/rustlib").join(WASM).is_dir() {
        return Ok(());
    }
    println!("Installing Rust’s standard library for {WASM}: this takes a few seconds, once.");
    run(Command::new("rustup").args(["target", "add", WASM])).with_context(|| {
        format!(
            "Rust’s standard library for {WASM} is missing and rustup could not install it. \
             Without rustup, your system’s packages have it, as `libstd-rust-dev-wasm32` on Debian."
        )
    })
}

/// All that it takes to build the page; the folders to put on the path.
pub(crate) fn for_build(root: &Path) -> Result<Vec<PathBuf>> {
    ensure_wasm_target()?;
    Ok(vec![
        Tool::trunk().ensure()?,
        Tool::wasm_bindgen(root)?.ensure()?,
        Tool::wasm_opt().ensure()?,
        Tool::esbuild().ensure()?,
    ])
}

/// Where tools are kept, outside of the clone.
pub(crate) fn cache() -> Result<PathBuf> {
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
