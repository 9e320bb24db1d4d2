//! The files that are named on the command line, and what is in them.

use std::{
    fs::{self, File},
    io::{self, Read as _},
    path::{Path, PathBuf},
};

use crate::formats::mof_yaml::MAX_BYTES;

/// Standard input, as it is named on the command line.
pub(super) const STANDARD_INPUT: &str = "-";

/// A file to read, or why there is nothing to read at a path.
#[derive(Debug)]
pub(super) struct Input {
    /// The path as it was given, or as it was found in a folder.
    pub path: PathBuf,
    found: Result<(), String>,
}

impl Input {
    /// What is in it, no more than is needed to see that it is too large; or why that cannot
    /// be read, in a few words.
    pub(super) fn bytes(&self) -> Result<Vec<u8>, String> {
        self.found.clone()?;
        bytes(&self.path).map_err(|error| error.to_string())
    }

    /// The path, to be shown.
    pub(super) fn name(&self) -> String {
        self.path.to_string_lossy().into_owned()
    }
}

/// What is in a file or on standard input, no more than is needed to see that it is too large.
pub(super) fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    let limit = MAX_BYTES as u64 + 1;
    let mut bytes = Vec::new();
    if path.as_os_str() == STANDARD_INPUT {
        io::stdin().lock().take(limit).read_to_end(&mut bytes)?;
    } else {
        File::open(path)?.take(limit).read_to_end(&mut bytes)?;
    }
    Ok(bytes)
}

/// All files that these paths name: a folder stands for all files in it and in the folders
/// there, in the order of their names. What is hidden there is left out, and links to folders
/// there are not followed, so there is no way round in circles.
pub(super) fn inputs(paths: &[PathBuf]) -> Vec<Input> {
    let mut found = Vec::new();
    for path in paths {
        if path.as_os_str() != STANDARD_INPUT && path.is_dir() {
            add_folder(path.clone(), &mut found);
        } else {
            found.push(Input { path: path.clone(), found: Ok(()) });
        }
    }
    found
}

fn add_folder(folder: PathBuf, found: &mut Vec<Input>) {
    // What is still to be looked at, the next one last.
    let mut waiting = vec![(folder, true)];
    while let Some((path, is_folder)) = waiting.pop() {
        if !is_folder {
            let state = match fs::metadata(&path) {
                Ok(file) if file.is_file() => Ok(()),
                Ok(file) if file.is_dir() => continue,
                // Reading a pipe or a device could wait for ever.
                Ok(_) => Err("it is neither a file nor a folder".to_owned()),
                Err(error) => Err(error.to_string()),
            };
            found.push(Input { path, found: state });
            continue;
        }
        match entries(&path) {
            Ok(entries) => waiting.extend(entries.into_iter().rev()),
            Err(error) => found.push(Input { path, found: Err(error.to_string()) }),
        }
    }
}

/// What is in a folder and not hidden, in the order of names, and whether it is a folder.
fn entries(folder: &Path) -> io::Result<Vec<(PathBuf, bool)>> {
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if !entry.file_name().as_encoded_bytes().starts_with(b".") {
            entries.push((entry.path(), entry.file_type()?.is_dir()));
        }
    }
    entries.sort();
    Ok(entries)
}
