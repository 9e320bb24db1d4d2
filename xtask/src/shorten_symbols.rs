//! Short names for what a WebAssembly module and its script call each other.
//!
//! wasm-bindgen's names carry hashes, which no compression makes smaller. Names that the
//! loader of chunks has are those that chunks import: they stay.

use std::collections::{HashMap, HashSet};

use anyhow::Result;
use wasm_encoder::{
    ExportSection, ImportSection, Module, RawSection,
    reencode::{Reencode as _, RoundtripReencoder},
};
use wasmparser::{Parser, Payload};

/// The module and its script with short names in place of wasm-bindgen's, but for what this
/// loader of chunks has, if there is one.
pub(crate) fn shorten(wasm: &[u8], script: &str, loader: &str) -> Result<(Vec<u8>, String)> {
    let shared: HashSet<&str> = loader.split(|c| !is_of_word(c)).collect();
    let (mut names, mut modules) = (Names::default(), Names::default());
    let mut module = Module::new();
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::ImportSection(section) => {
                let mut imports = ImportSection::new();
                for import in section.into_imports() {
                    let import = import?;
                    // Other modules' names are theirs.
                    let is_ours = import.module.ends_with("_bg.js");
                    let name = if is_ours { names.short(import.name) } else { import.name.into() };
                    let of = RoundtripReencoder.entity_type(import.ty)?;
                    imports.import(&modules.short(import.module), &name, of);
                }
                module.section(&imports);
            }
            Payload::ExportSection(section) => {
                let mut exports = ExportSection::new();
                for export in section {
                    let export = export?;
                    let is_ours = ["__", "wasm_bindgen__"]
                        .iter()
                        .any(|prefix| export.name.starts_with(prefix))
                        && !shared.contains(export.name);
                    let name = if is_ours { names.short(export.name) } else { export.name.into() };
                    let of = RoundtripReencoder.export_kind(export.kind)?;
                    exports.export(&name, of, export.index);
                }
                module.section(&exports);
            }
            other => {
                if let Some((id, range)) = other.as_section() {
                    let range = usize::try_from(range.start)?..usize::try_from(range.end)?;
                    let data = wasm.get(range).unwrap_or_default();
                    module.section(&RawSection { id, data });
                }
            }
        }
    }
    let mut script = names.replace(script);
    for (long, short) in modules.0 {
        // What is imported, not where from: the file may get another name.
        script = script.replace(&format!("\"{long}\":"), &format!("\"{short}\":"));
    }
    Ok((module.finish(), script))
}

/// Whether a name in a script can have this character.
fn is_of_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '$')
}

/// The short name of each long one.
#[derive(Default)]
struct Names(HashMap<String, String>);

impl Names {
    /// The short name for this one: `a`, `b`, and so on.
    fn short(&mut self, long: &str) -> String {
        let mut count = self.0.len() + 1;
        let short = self.0.entry(long.to_owned()).or_insert_with(|| {
            let mut letters = Vec::new();
            while count > 0 {
                count -= 1;
                letters.push(b'a'.wrapping_add(u8::try_from(count % 26).unwrap_or(0)));
                count /= 26;
            }
            letters.reverse();
            // Apart from every word of a script.
            format!("${}", String::from_utf8_lossy(&letters))
        });
        short.clone()
    }

    /// The script with every long name short. Words are compared whole.
    fn replace(&self, script: &str) -> String {
        let mut replaced = String::with_capacity(script.len());
        let mut rest = script;
        while !rest.is_empty() {
            let other = rest.find(is_of_word).unwrap_or(rest.len());
            let (between, word) = rest.split_at(other);
            let end = word.find(|c| !is_of_word(c)).unwrap_or(word.len());
            let (word, after) = word.split_at(end);
            replaced.push_str(between);
            replaced.push_str(self.0.get(word).map_or(word, String::as_str));
            rest = after;
        }
        replaced
    }
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{EntityType, ExportKind, FunctionSection, TypeSection};

    use super::*;

    #[test]
    fn module_and_script_agree_on_short_names() {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut imports = ImportSection::new();
        imports.import("./page_bg.js", "__wbg_log_0123456789abcdef", EntityType::Function(0));
        imports.import("./snippets/later.js", "load", EntityType::Function(0));
        let mut exports = ExportSection::new();
        exports.export("__wbindgen_malloc", ExportKind::Func, 0);
        exports.export("panel", ExportKind::Func, 1);
        exports.export("__stack_pointer", ExportKind::Global, 0);
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&FunctionSection::new()).section(&exports);
        let script = "import*as l from\"./snippets/later.js\";x={\"./snippets/later.js\":l,\
                      \"./page_bg.js\":{__wbg_log_0123456789abcdef:f}};w.__wbindgen_malloc(1);w.panel()";

        let (short, script) =
            shorten(&module.finish(), script, "const { __stack_pointer, } =").unwrap();
        assert_eq!(
            script,
            "import*as l from\"./snippets/later.js\";x={\"$b\":l,\"$a\":{$a:f}};w.$b(1);w.panel()"
        );
        let names: Vec<String> = Parser::new(0)
            .parse_all(&short)
            .flat_map(|payload| match payload.unwrap() {
                Payload::ImportSection(section) => {
                    section.into_imports().map(|import| import.unwrap().name.to_owned()).collect()
                }
                Payload::ExportSection(section) => {
                    section.into_iter().map(|export| export.unwrap().name.to_owned()).collect()
                }
                _ => Vec::new(),
            })
            .collect();
        assert_eq!(names, ["$a", "load", "$b", "panel", "__stack_pointer"]);
    }
}
