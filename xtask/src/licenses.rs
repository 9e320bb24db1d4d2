//! The table of accepted licenses that the library reads.

use std::{fmt::Write as _, fs, path::Path};

use anyhow::{Context, Result, ensure};

/// Where the table lives, from the root.
const TABLE: &str = "src/release/accepted.txt";

/// Writes the table, or, where `check` is set, fails if it is out of date.
pub(crate) fn run(root: &Path, check: bool) -> Result<()> {
    let path = root.join(TABLE);
    let table = table()?;
    if check {
        let found = fs::read_to_string(&path).with_context(|| format!("reading {TABLE}"))?;
        ensure!(found == table, "{TABLE} is out of date: run `cargo xtask licenses`");
        return Ok(());
    }
    fs::write(&path, table).with_context(|| format!("writing {TABLE}"))?;
    println!("wrote {TABLE} from SPDX {}", spdx::identifiers::VERSION);
    Ok(())
}

/// The licenses that the Open Source Initiative or the Free Software Foundation
/// accepts, one SPDX id a line.
fn table() -> Result<String> {
    let mut table = String::new();
    for license in spdx::identifiers::LICENSES {
        let Some(id) = spdx::license_id(license.name) else { continue };
        if id.is_osi_approved() || id.is_fsf_free_libre() {
            writeln!(table, "{}", license.name)?;
        }
    }
    Ok(table)
}
