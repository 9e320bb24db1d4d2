//! The programs, from Rust to the WebAssembly and scripts that browsers load.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    num::NonZero,
    path::{Path, PathBuf},
    process::Command,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

use anyhow::{Context, Result, bail, ensure};
use wasm_split_cli_support::{Options, transform};

use crate::{
    command::{cargo, run, with_path},
    html::integrity,
    merge_chunks::merge,
    scripts,
    shorten_symbols::shorten,
    size::files,
};

/// The target that all programs are built for.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// How wasm-opt makes a program small.
const OPTIMIZE: [&str; 10] = [
    "-Oz",
    "--converge",
    "--dae-optimizing",
    "--reorder-functions",
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// The script that loads chunks, as the splitter writes it.
const LOADER: &str = "__wasm_split.js";

/// A program of the crate.
pub(crate) struct Program {
    /// What its files are called: `NAME.js` and `NAME_bg.wasm`.
    pub(crate) name: &'static str,
    bin: &'static str,
    feature: &'static str,
    is_split: bool,
}

/// The page, in chunks.
pub(crate) const PAGE: Program =
    Program { name: "main", bin: "page", feature: "split", is_split: true };

/// What JavaScript can call.
pub(crate) const API: Program =
    Program { name: "api", bin: "api", feature: "api", is_split: false };

impl Program {
    /// Compiles the program; the file that has it.
    pub(crate) fn compile(&self, root: &Path) -> Result<PathBuf> {
        let target = root.join("target");
        let mut cargo = cargo(root);
        cargo.args(["rustc", "--release", "--target", WASM, "--bin", self.bin]);
        cargo.args(["--features", self.feature, "--target-dir"]).arg(&target);
        cargo.env("CARGO_ENCODED_RUSTFLAGS", remap()?);
        if self.is_split {
            // What the splitter goes by.
            cargo.args(["--", "-Clink-args=--emit-relocs"]);
        }
        run(&mut cargo)?;
        Ok(target.join(WASM).join("release").join(self.bin).with_extension("wasm"))
    }

    /// Builds the program: a folder of WebAssembly, already optimized, and of scripts, which
    /// are not yet minified. On request functions keep their names, for reading.
    pub(crate) fn build(
        &self,
        root: &Path,
        tools: &[PathBuf],
        with_names: bool,
    ) -> Result<PathBuf> {
        let built = self.compile(root)?;
        let folder = root.join("target").join("programs").join(self.name);
        let chunks = folder.join("chunks");
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir_all(&chunks)?;
        let whole = folder.join(self.name).with_extension("wasm");
        if self.is_split {
            self.split(&built, &whole, &chunks)?;
        } else {
            fs::copy(&built, &whole)?;
        }
        let bound = folder.join("bound");
        let mut bindgen = Command::new("wasm-bindgen");
        bindgen.args(["--target", "web", "--no-typescript", "--out-name", self.name]);
        bindgen.arg("--out-dir").arg(&bound).arg(&whole);
        if self.is_split {
            bindgen.args(["--keep-lld-exports", "--no-demangle"]);
        }
        run(with_path(&mut bindgen, tools)?)?;
        for chunk in files(&chunks)? {
            fs::rename(&chunk, bound.join(chunk.file_name().unwrap_or_default()))?;
        }
        let mut modules = files(&bound)?;
        modules.retain(|file| file.extension().is_some_and(|ending| ending == "wasm"));
        in_parallel(&modules, |module| {
            let mut optimize = Command::new("wasm-opt");
            optimize.args(OPTIMIZE).arg(module).arg("--output").arg(module);
            if with_names {
                optimize.arg("--debuginfo");
            }
            run(with_path(&mut optimize, tools)?)
        })?;
        Ok(bound)
    }

    /// Cuts the program into its main module and chunks beside the script that loads them.
    fn split(&self, built: &Path, main: &Path, chunks: &Path) -> Result<()> {
        let wasm = fs::read(built).with_context(|| format!("reading {}", built.display()))?;
        let script = format!("./{}.js", self.name);
        let mut options = Options::new(&wasm);
        options.output_dir = chunks;
        options.main_out_path = main;
        options.main_module = &script;
        match transform(options) {
            Ok(_) => merge_chunks(chunks),
            Err(error) => bail!("splitting {}: {error:#}", built.display()),
        }
    }

    /// Puts what was built into a folder as browsers load it: the scripts as one, and with
    /// short names for what it and WebAssembly call each other.
    pub(crate) fn write(
        &self,
        root: &Path,
        built: &Path,
        to: &Path,
        tools: &[PathBuf],
    ) -> Result<()> {
        fs::create_dir_all(to)?;
        let (script, main) = (format!("{}.js", self.name), format!("{}_bg.wasm", self.name));
        let loader =
            if self.is_split { check_chunks(root, &built.join(LOADER))? } else { String::new() };
        let module = fs::read(built.join(&main))?;
        let (module, text) = shorten(&module, &fs::read_to_string(built.join(&script))?, &loader)
            .with_context(|| format!("shortening the names in {main}"))?;
        for file in files(built)? {
            if file.extension().is_some_and(|ending| ending == "wasm") {
                fs::copy(&file, to.join(file.file_name().unwrap_or_default()))?;
            }
        }
        fs::write(to.join(main), module)?;
        fs::write(built.join(&script), text)?;
        scripts::bundle(&[built.join(script)], to, scripts::MODULE, tools)
    }
}

/// Components that the page of one release loads by itself, and those of the catalog's.
/// All others are dialogs of the former, and what it loads on demand.
const EVALUATE: [&str; 2] = ["details", "change_summary"];
const CATALOG: &str = "catalog";

/// The file that has what these components share, or what one of them has alone.
fn file_of(components: &BTreeSet<String>) -> &str {
    let is_of_catalog = components.contains(CATALOG);
    let is_of_evaluate = EVALUATE.iter().any(|one| components.contains(*one));
    match (is_of_evaluate, is_of_catalog) {
        (true, true) => "shared",
        (true, false) => "details",
        (false, true) if components.len() > 1 => "shared_catalog",
        (false, false) if components.len() > 1 => "shared_dialogs",
        _ => components.first().map_or("", String::as_str),
    }
}

/// Puts chunks together that are loaded together, and has the loader load those.
fn merge_chunks(folder: &Path) -> Result<()> {
    let loader = folder.join(LOADER);
    let text = fs::read_to_string(&loader)?;
    let all = text.split("export const __wasm_split_load_").skip(1);
    let components: Vec<&str> = all.filter_map(|rest| rest.split(' ').next()).collect();
    // Of each chunk, who needs it: the splitter says it in a comment before it is loaded.
    let mut users: Vec<(String, BTreeSet<String>)> = Vec::new();
    for part in text.split("\n/* ").skip(1) {
        let (names, rest) = part.split_once(" */").context("a comment does not end")?;
        let number = rest.trim_start_matches("\nconst __chunk_");
        let (number, _) = number.split_once(' ').context("a chunk has no number")?;
        let names = names.split(", ").map(str::to_owned).collect();
        users.push((format!("chunk_{number}.wasm"), names));
    }
    for name in &components {
        let file = format!("split_{name}.wasm");
        if folder.join(&file).is_file() {
            users.push((file, BTreeSet::from([(*name).to_owned()])));
        }
    }
    let mut files: BTreeMap<&str, (Vec<Vec<u8>>, BTreeSet<&str>)> = BTreeMap::new();
    for (chunk, names) in &users {
        let (chunks, all) = files.entry(file_of(names)).or_default();
        let path = folder.join(chunk);
        chunks.push(fs::read(&path).with_context(|| format!("reading {chunk}"))?);
        fs::remove_file(path)?;
        all.extend(names.iter().map(String::as_str));
    }
    let end = text.find("\n/* ").or_else(|| text.find("\nexport const"));
    let (start, _) = text.split_at(end.context("the loader loads nothing")?);
    let mut new = format!("{start}\n");
    for (file, (chunks, _)) in &files {
        let merged = merge(chunks).with_context(|| format!("putting {file} together"))?;
        fs::write(folder.join(file).with_extension("wasm"), merged)?;
        write!(
            new,
            "const {file} = makeLoad(() => {{
                const source = fetch(new URL(\"./{file}.wasm\", import.meta.url));
                source.catch(() => {{}});
                return async (imports) => WebAssembly.instantiateStreaming(source, imports);
            }}, []);\n"
        )?;
    }
    for name in components {
        let needed = files.iter().filter(|(_, (_, users))| users.contains(name));
        let calls: Vec<_> = needed.map(|(file, _)| format!("{file}()")).collect();
        writeln!(
            new,
            "export const __wasm_split_load_{name} = wrapAsyncCb(() => Promise.all([{}]));",
            calls.join(", ")
        )?;
    }
    Ok(fs::write(loader, new)?)
}

/// Has the loader check what is in each chunk; its text.
fn check_chunks(root: &Path, loader: &Path) -> Result<String> {
    const FETCH: &str = "fetch-chunk.js";
    let mut text = fs::read_to_string(loader)?;
    fs::copy(root.join("www").join(FETCH), loader.with_file_name(FETCH))?;
    for file in files(loader.parent().context("the loader has no folder")?)? {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let digest = integrity(&fs::read(&file)?);
        let url = format!("new URL(\"./{name}\", import.meta.url)");
        text = text.replace(&format!("fetch({url})"), &format!("fetchChunk({url}, \"{digest}\")"));
    }
    ensure!(!text.contains(" fetch("), "a chunk is not checked");
    text.insert_str(0, &format!("import {{ fetchChunk }} from \"./{FETCH}\";\n"));
    fs::write(loader, &text)?;
    Ok(text)
}

/// Does the work for all items, as many at once as there are cores.
pub(crate) fn in_parallel<T: Sync>(
    items: &[T],
    work: impl Fn(&T) -> Result<()> + Sync,
) -> Result<()> {
    let next = AtomicUsize::new(0);
    let take = || -> Result<()> {
        while let Some(item) = items.get(next.fetch_add(1, Ordering::Relaxed)) {
            work(item)?;
        }
        Ok(())
    };
    thread::scope(|scope| {
        let cores = thread::available_parallelism().map_or(1, NonZero::get);
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(take)).collect();
        workers.into_iter().try_for_each(|worker| match worker.join() {
            Ok(outcome) => outcome,
            Err(_) => bail!("a worker panicked"),
        })
    })
}

/// Compiler flags that keep this machine's folders out of the programs: panic messages
/// name source files. They are shorter without, too.
fn remap() -> Result<String> {
    let home = std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cargo")))
        .context("there is no home folder: set CARGO_HOME")?;
    let mut flags = Vec::new();
    if let Ok(registries) = fs::read_dir(home.join("registry").join("src")) {
        for registry in registries.flatten() {
            flags.push(format!("--remap-path-prefix={}/=", registry.path().display()));
        }
    }
    // Separated as Cargo asks, so that a folder's name may have spaces.
    Ok(flags.join("\u{1f}"))
}
