//! The tables of licenses, from the SPDX list.

use std::{fmt::Write as _, fs, path::Path};

use anyhow::{Context, Result, ensure};
use spdx::{
    LicenseId,
    identifiers::{EXCEPTIONS, LICENSES},
};

/// A table: where it is, from the root, and what makes it.
type Table = (&'static str, fn() -> Result<String>);

/// The tables: who accepts a license, what each is called, and the exceptions.
const TABLES: [Table; 3] = [
    ("src/release/accepted.txt", accepted),
    ("src/release/spdx.txt", names),
    ("src/release/exceptions.txt", exceptions),
];

/// Writes the tables, or, where `check` is set, fails if one is out of date.
pub(crate) fn run(root: &Path, check: bool) -> Result<()> {
    for (file, make) in TABLES {
        let path = root.join(file);
        let table = make()?;
        if check {
            let found = fs::read_to_string(&path).with_context(|| format!("reading {file}"))?;
            ensure!(found == table, "{file} is out of date: run `cargo xtask licenses`");
        } else {
            fs::write(&path, table).with_context(|| format!("writing {file}"))?;
            println!("wrote {file} from SPDX {}", spdx::identifiers::VERSION);
        }
    }
    Ok(())
}

/// Every license on the list, in its order: its id, its full name, and who
/// accepts it.
fn licenses() -> impl Iterator<Item = (&'static str, &'static str, LicenseId)> {
    let is_license = |name: &str| !matches!(name, "NOASSERTION" | "NONE");
    LICENSES.iter().filter(move |license| is_license(license.name)).filter_map(|license| {
        Some((license.name, license.full_name, spdx::license_id(license.name)?))
    })
}

/// The licenses that the Open Source Initiative (`o`), the Free Software
/// Foundation (`f`) or both (`b`) accept, one a line: the letter and the id.
fn accepted() -> Result<String> {
    let mut table = String::new();
    for (id, _, license) in licenses() {
        let by = match (license.is_osi_approved(), license.is_fsf_free_libre()) {
            (true, true) => 'b',
            (true, false) => 'o',
            (false, true) => 'f',
            (false, false) => continue,
        };
        writeln!(table, "{by}{id}")?;
    }
    Ok(table)
}

/// Every license on the list, one a line: id, tab, full name. An id that SPDX
/// no longer recommends has a second tab at the end.
fn names() -> Result<String> {
    let mut table = String::new();
    for (id, name, license) in licenses() {
        let end = if license.is_deprecated() { "\t" } else { "" };
        writeln!(table, "{id}\t{name}{end}")?;
    }
    Ok(table)
}

/// Every exception on the list, one a line.
fn exceptions() -> Result<String> {
    let mut table = String::new();
    for exception in EXCEPTIONS {
        writeln!(table, "{}", exception.name)?;
    }
    Ok(table)
}
