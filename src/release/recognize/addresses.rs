//! Licenses by the addresses of their texts.

use std::{collections::HashMap, sync::OnceLock};

use super::{aliases::ADDRESSES, is_known, names};
use crate::release::{License, LicenseInfo};

/// The license at this address: of its text, or of a page that lists it.
pub(super) fn read(text: &str) -> Option<License> {
    let at = bare(text)?;
    let parts: Vec<&str> = at.split('/').collect();
    if let Some(name) = name_at(&parts) {
        let is_id = |license: &License| license.is_exact() || license.read_as().is_some();
        let license = License::new(&name).filter(is_id).or_else(|| names::read(&name));
        return license.filter(is_known);
    }
    ids().get(&at).and_then(|id| License::new(id))
}

/// Whether the text is an address of no place for licenses: it may have any text.
pub(super) fn is_elsewhere(text: &str) -> bool {
    let names_license = |at: String| {
        name_at(&at.split('/').collect::<Vec<_>>()).is_some() || ids().contains_key(&at)
    };
    !text.contains(char::is_whitespace) && bare(text).is_some_and(|at| !names_license(at))
}

/// The name of the license at an address of a place that has many, each under its name.
fn name_at(parts: &[&str]) -> Option<String> {
    let name = match *parts {
        ["spdx.org" | "choosealicense.com" | "api.github.com", "licenses", id] => id.to_owned(),
        ["opensource.org", "licenses" | "license", id] => slug(id),
        ["gnu.org", "licenses" | "copyleft", .., id] => {
            let id = id.trim_end_matches("-standalone").split(".en").next()?;
            if id.starts_with("fdl") { format!("g{id}") } else { id.to_owned() }
        }
        ["creativecommons.org", "publicdomain", "zero", version, ..] => format!("CC0-{version}"),
        ["creativecommons.org", "licenses", "publicdomain", ..] => "CC-PDDC".to_owned(),
        ["creativecommons.org", "licenses", kind, version, ref rest @ ..] => {
            let country = rest.first().filter(|part| part.len() == 2 || **part == "igo");
            let version = format!("CC-{kind}-{version}");
            let port = country.map(|country| format!("{version}-{country}"));
            let is_listed = |port: &String| License::new(port).is_some_and(|port| is_known(&port));
            match port {
                // One that SPDX does not list grants what all of them do.
                Some(port) if !is_listed(&port) => format!("CC-{kind}"),
                port => port.unwrap_or(version),
            }
        }
        ["apache.org", "licenses"] => "Apache".to_owned(),
        ["apache.org", "licenses", id] => id.replace("license", "Apache"),
        ["mozilla.org", .., "mpl", version] => format!("MPL-{version}"),
        ["mozilla.org", .., "mpl"] => "MPL".to_owned(),
        ["eclipse.org", .., id] => id.replace("v10", "1.0").replace("v20", "2.0"),
        ["opendatacommons.org", "licenses", id, ..] => match id {
            "by" | "odbl" | "pddl" => format!("ODC {id}"),
            _ => return None,
        },
        ["cdla.dev", id] => slug(&format!("CDLA-{id}")),
        ["boost.org", "license_1_0"] => "BSL-1.0".to_owned(),
        ["nationalarchives.gov.uk", "doc", "open-government-licence", "version", version] => {
            format!("OGL-UK-{version}")
        }
        ["unlicense.org"] => "Unlicense".to_owned(),
        ["wtfpl.net", ..] => "WTFPL".to_owned(),
        ["mit-license.org"] => "MIT".to_owned(),
        ["github.com", "meta-llama", "llama-models", "models", version, "license"] => {
            version.replace('_', ".")
        }
        _ => return None,
    };
    Some(name)
}

/// The name in the last part of an address: `apache-2.0` for `apache-2-0` and
/// `apache-2.0-license`.
fn slug(part: &str) -> String {
    let mut name = part;
    for end in ["-php", "-txt", "-html", "-license"] {
        name = name.strip_suffix(end).unwrap_or(name);
    }
    let is_digit = |text: &str, at: Option<usize>| {
        at.and_then(|at| text.as_bytes().get(at)).is_some_and(u8::is_ascii_digit)
    };
    let is_dot = |at: usize| is_digit(name, at.checked_sub(1)) && is_digit(name, Some(at + 1));
    name.char_indices().map(|(at, c)| if c == '-' && is_dot(at) { '.' } else { c }).collect()
}

/// An address without what may differ for the same page: `github.com/example/model/license`.
/// `None` if the text is no address.
fn bare(text: &str) -> Option<String> {
    let text = text.trim_start_matches('<').trim_end_matches('>').to_lowercase();
    let text = text.as_str();
    let rest = ["https://", "http://"].iter().find_map(|scheme| text.strip_prefix(scheme));
    let is_address = |text: &&str| text.contains('.') && text.contains('/') && !text.contains(' ');
    let rest = rest.or(Some(text).filter(is_address))?;
    let rest = rest.split(['?', '#']).next()?.replace("%20", " ");
    let rest = rest.strip_prefix("www.").unwrap_or(&rest).trim_end_matches('/');
    let bare = [".html", ".txt", ".php", ".json", ".md"]
        .iter()
        .find_map(|ending| rest.strip_suffix(ending));
    Some(in_repository(bare.unwrap_or(rest)))
}

/// The address of a file in a repository without its revision, and by whichever of the hub's
/// pages it is shown; any other address as it is.
fn in_repository(address: &str) -> String {
    let parts: Vec<&str> = address.split('/').collect();
    match &parts[..] {
        ["raw.githubusercontent.com", owner, name, "refs", "heads", _, path @ ..]
        | ["raw.githubusercontent.com", owner, name, _, path @ ..]
        | ["github.com", owner, name, "blob" | "raw", _, path @ ..] => {
            ["github.com", owner, name, &path.join("/")].join("/")
        }
        ["huggingface.co" | "hf.co", rest @ ..] => {
            let is_page = |part: &&str| matches!(*part, "blob" | "raw" | "resolve");
            let rest = match rest.iter().position(is_page) {
                Some(at) => [&rest[..at], rest.get(at + 2..).unwrap_or_default()].concat(),
                None => rest.to_vec(),
            };
            ["huggingface.co", &rest.join("/")].join("/")
        }
        _ => address.to_owned(),
    }
}

/// The ids of the licenses of the tables by the addresses of their texts. Made when it is
/// first needed.
fn ids() -> &'static HashMap<String, &'static str> {
    static IDS: OnceLock<HashMap<String, &'static str>> = OnceLock::new();
    IDS.get_or_init(|| {
        let listed = LicenseInfo::all().filter(LicenseInfo::has_own_url);
        let listed = listed.map(|about| (about.id, about.url()));
        let more = ADDRESSES.iter().map(|(id, address)| (*id, (*address).to_owned()));
        let mut ids = HashMap::new();
        for (id, address) in listed.chain(more) {
            if let Some(address) = bare(&address) {
                ids.entry(address).or_insert(id);
            }
        }
        ids
    })
}
