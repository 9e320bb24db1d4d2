//! Puts chunks of a split program together. The splitter makes one for each set of
//! components that share something, dozens of them, and most too small for a request.

use std::convert::Infallible;

use anyhow::{Context, Result, ensure};
use wasm_encoder::{
    CodeSection, DataCountSection, DataSection, ElementSection, FunctionSection, ImportSection,
    Module, NameMap, NameSection, TypeSection,
    reencode::{Error, Reencode},
};
use wasmparser::{KnownCustom, Name, Parser, Payload, TypeRef};

/// One module that has what these have, which are chunks of one program: they import the
/// same and export nothing.
pub(crate) fn merge(chunks: &[Vec<u8>]) -> Result<Vec<u8>> {
    let mut merger = Merger::default();
    for chunk in chunks {
        merger.add(chunk)?;
    }
    let mut names = NameSection::new();
    names.functions(&merger.names);
    let mut module = Module::new();
    module
        .section(&merger.types)
        .section(&merger.imports)
        .section(&merger.functions)
        .section(&merger.elements)
        .section(&DataCountSection { count: merger.data.len() })
        .section(&merger.code)
        .section(&merger.data)
        .section(&names);
    Ok(module.finish())
}

/// What the chunks have so far, and where the next one's begins.
#[derive(Default)]
struct Merger {
    types: TypeSection,
    imports: ImportSection,
    functions: FunctionSection,
    elements: ElementSection,
    code: CodeSection,
    data: DataSection,
    names: NameMap,
    /// What is imported, by the index that it has among its kind.
    imported: Imported,
    /// The same for the chunk that is being added, as indices of all.
    here: [Vec<u32>; 3],
    start: Start,
}

/// The names of memories, tables and globals that are imported.
type Imported = [Vec<String>; 3];

/// How many of each there were before the chunk that is being added.
#[derive(Default)]
struct Start {
    types: u32,
    functions: u32,
    elements: u32,
    data: u32,
}

impl Merger {
    fn add(&mut self, chunk: &[u8]) -> Result<()> {
        self.start = Start {
            types: self.types.len(),
            functions: self.functions.len(),
            elements: self.elements.len(),
            data: self.data.len(),
        };
        self.here = [const { Vec::new() }; 3];
        // They are moved out to be written to while indices are asked for.
        let mut types = std::mem::take(&mut self.types);
        let mut functions = std::mem::take(&mut self.functions);
        let mut elements = std::mem::take(&mut self.elements);
        let mut code = std::mem::take(&mut self.code);
        let mut data = std::mem::take(&mut self.data);
        for payload in Parser::new(0).parse_all(chunk) {
            match payload? {
                Payload::TypeSection(section) => self.parse_type_section(&mut types, section)?,
                Payload::ImportSection(section) => {
                    for import in section.into_imports() {
                        self.import(&import?)?;
                    }
                }
                Payload::FunctionSection(section) => {
                    self.parse_function_section(&mut functions, section)?;
                }
                Payload::ElementSection(section) => {
                    self.parse_element_section(&mut elements, section)?;
                }
                Payload::CodeSectionEntry(body) => self.parse_function_body(&mut code, body)?,
                Payload::DataSection(section) => self.parse_data_section(&mut data, section)?,
                Payload::CustomSection(section) => {
                    if let KnownCustom::Name(section) = section.as_known() {
                        for part in section {
                            let Name::Function(names) = part? else { continue };
                            for naming in names {
                                let naming = naming?;
                                self.names.append(self.start.functions + naming.index, naming.name);
                            }
                        }
                    }
                }
                // What they have of other sections is empty.
                Payload::ExportSection(section) => ensure!(section.count() == 0, "it exports"),
                Payload::GlobalSection(section) => ensure!(section.count() == 0, "it has globals"),
                Payload::StartSection { .. } => ensure!(false, "it starts something"),
                _ => {}
            }
        }
        (self.types, self.functions, self.elements) = (types, functions, elements);
        (self.code, self.data) = (code, data);
        Ok(())
    }

    /// Imports the same as chunks before, and else what is new.
    fn import(&mut self, import: &wasmparser::Import<'_>) -> Result<()> {
        let kind = match import.ty {
            TypeRef::Memory(_) => 0,
            TypeRef::Table(_) => 1,
            TypeRef::Global(_) => 2,
            _ => anyhow::bail!("it imports {}, a function", import.name),
        };
        let of = self.entity_type(import.ty)?;
        let all = &mut self.imported[kind];
        let found = all.iter().position(|name| name == import.name);
        let index = found.unwrap_or(all.len());
        if found.is_none() {
            all.push(import.name.to_owned());
            self.imports.import(import.module, import.name, of);
        }
        self.here[kind].push(u32::try_from(index).context("too many imports")?);
        Ok(())
    }

    /// The index that the import of this kind has in all.
    fn of_all(&self, kind: usize, index: u32) -> u32 {
        let found = usize::try_from(index).ok().and_then(|index| self.here[kind].get(index));
        found.copied().unwrap_or(index)
    }
}

type Index = Result<u32, Error<Infallible>>;

impl Reencode for Merger {
    type Error = Infallible;

    fn type_index(&mut self, index: u32) -> Index {
        Ok(self.start.types + index)
    }

    fn function_index(&mut self, index: u32) -> Index {
        Ok(self.start.functions + index)
    }

    fn element_index(&mut self, index: u32) -> Index {
        Ok(self.start.elements + index)
    }

    fn data_index(&mut self, index: u32) -> Index {
        Ok(self.start.data + index)
    }

    fn memory_index(&mut self, index: u32) -> Index {
        Ok(self.of_all(0, index))
    }

    fn table_index(&mut self, index: u32) -> Index {
        Ok(self.of_all(1, index))
    }

    fn global_index(&mut self, index: u32) -> Index {
        Ok(self.of_all(2, index))
    }
}
