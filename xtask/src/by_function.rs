//! What a program weighs, function by function: where to look for bytes.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context, Result};
use wasmparser::{KnownCustom, Name, NameSectionReader, Parser, Payload};

use crate::{
    programs::{API, PAGE},
    tools,
};

/// How many functions are listed.
const LISTED: usize = 60;

/// Builds the programs as the page has them, but with names, and prints what the largest
/// functions of this file weigh, and what all of a crate weigh together, in bytes before
/// compression.
pub(crate) fn list(root: &Path, file: &str) -> Result<()> {
    let tools = tools::for_build(root)?;
    let program = if file.starts_with(API.name) { API } else { PAGE };
    let built = program.build(root, &tools, true)?;
    let wasm = fs::read(built.join(file)).with_context(|| format!("there is no {file}"))?;
    let (sizes, data) = sizes(&wasm)?;
    println!("\n{:>9}  {file}, by function", "bytes");
    let mut by_size: Vec<_> = sizes.iter().collect();
    by_size.sort_by_key(|(_, size)| std::cmp::Reverse(**size));
    for (name, size) in by_size.iter().take(LISTED) {
        println!("{size:>9}  {name}");
    }
    let mut crates: BTreeMap<&str, usize> = BTreeMap::new();
    for (name, size) in &sizes {
        *crates.entry(of_crate(name)).or_default() += size;
    }
    let mut crates: Vec<_> = crates.into_iter().chain([("(data)", data)]).collect();
    crates.sort_by_key(|(_, size)| std::cmp::Reverse(*size));
    println!("\n{:>9}  {file}, by crate", "bytes");
    for (name, size) in crates {
        println!("{size:>9}  {name}");
    }
    Ok(())
}

/// The bytes of each function by its name, and those of all data.
fn sizes(wasm: &[u8]) -> Result<(BTreeMap<String, usize>, usize)> {
    let (mut imported, mut bodies, mut names) = (0, Vec::new(), BTreeMap::new());
    let mut data = 0;
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    imported += u32::from(matches!(import?.ty, wasmparser::TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => bodies.push(body.range()),
            Payload::DataSection(section) => {
                data += usize::try_from(section.range().end - section.range().start)?;
            }
            Payload::CustomSection(section) => {
                if let KnownCustom::Name(section) = section.as_known() {
                    names = of_section(section)?;
                }
            }
            _ => {}
        }
    }
    let mut sizes = BTreeMap::new();
    for (at, body) in (imported..).zip(bodies) {
        let name = names.remove(&at).unwrap_or_else(|| format!("(function {at})"));
        *sizes.entry(name).or_default() += usize::try_from(body.end - body.start)?;
    }
    Ok((sizes, data))
}

/// The name of each function that has one.
fn of_section(section: NameSectionReader<'_>) -> Result<BTreeMap<u32, String>> {
    let mut names = BTreeMap::new();
    for part in section {
        if let Name::Function(all) = part.context("reading the names")? {
            for naming in all {
                let naming = naming?;
                names.insert(naming.index, format!("{:#}", rustc_demangle::demangle(naming.name)));
            }
        }
    }
    Ok(names)
}

/// The crate that a function is of: the first that its name begins with, or that
/// of the trait's implementor.
fn of_crate(name: &str) -> &str {
    let start = name.trim_start_matches(['<', '&', '(', '[', '*']);
    let start = start.strip_prefix("dyn ").unwrap_or(start);
    let end = start.find(|c: char| !c.is_ascii_alphanumeric() && c != '_');
    start.split_at(end.unwrap_or(start.len())).0
}
