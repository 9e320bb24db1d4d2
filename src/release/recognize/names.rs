//! Licenses by their full names.

use std::{collections::HashMap, sync::OnceLock};

use super::{aliases::NAMES, is_known};
use crate::release::{
    Grant, License, LicenseInfo, license::BY_ID_ALONE, normalized_name::NormalizedName,
};

/// The license with this name.
pub(super) fn read(name: &str) -> Option<License> {
    // The words of a package index for a range of versions: `GPL (>= 2)`.
    let name = match name.split_once(">=") {
        Some((before, version)) => &format!("{before} {version} or later"),
        None => name,
    };
    if name.contains(['<', '>']) {
        return None;
    }
    let key = key(without_date(name));
    let license = variants(&key).iter().find_map(|key| by_key(key))?;
    NormalizedName::of(name).is_license_if(license.id()).then_some(license)
}

/// The license whose name has these letters, or which is this one or a later version of it.
fn by_key(key: &str) -> Option<License> {
    if let Some(id) = ids().get(key) {
        return canonical(id);
    }
    let start = LATER.iter().find_map(|end| key.strip_suffix(end))?;
    let of = ids().get(start)?;
    let or_later = format!("{}-or-later", of.trim_end_matches("-only"));
    License::new(&or_later)
        .filter(License::is_exact)
        // A family has all versions anyway.
        .or_else(|| canonical(of).filter(|of| !of.id().contains(|c: char| c.is_ascii_digit())))
        .or_else(|| License::new(&format!("{of}+")).filter(is_known))
}

/// The license of this id, in the spelling of the tables.
fn canonical(id: &str) -> Option<License> {
    let license = License::new(id)?;
    License::new(license.id())
}

/// How names end that mean later versions, too, as letters.
const LATER: [&str; 9] = [
    "+",
    "orlater",
    "oranylater",
    "oranylaterversion",
    "oratyouroptionanylater",
    "ornewer",
    "orhigher",
    "orabove",
    "andlater",
];

/// The letters of a name, without punctuation.
fn key(name: &str) -> String {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '.' | '+' | '&');
    let words = name.to_lowercase().replace(|c: char| !is_part(c), " ").replace('&', " and ");
    let letters = NormalizedName::of(&words);
    String::from_utf8_lossy(letters.letters()).into_owned()
}

/// The same name as others begin or end it, the most likely first.
fn variants(key: &str) -> Vec<String> {
    let mut variants = vec![key.to_owned()];
    let mut add = |variant: String| variants.push(variant);
    // `Apache Software License`, and its abbreviation where a version follows.
    if let Some(rest) = key.strip_prefix("apachesoftware") {
        add(format!("apache{rest}"));
    }
    if let Some(rest) =
        key.strip_prefix("asl").filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
    {
        add(format!("apache{rest}"));
    }
    // `Attribution 4.0 International`, as Creative Commons heads its texts.
    if key.starts_with("by") {
        add(format!("cc{key}"));
    }
    if let Some(rest) = key.strip_prefix("cccc") {
        add(format!("cc{rest}"));
    }
    // `… 4.0 International Public License`, as the same texts call themselves.
    if let Some(rest) = key.strip_suffix('p').filter(|rest| rest.starts_with("ccby")) {
        add(rest.to_owned());
    }
    if let Some(rest) = key.strip_suffix("family") {
        add(rest.to_owned());
    }
    variants.extend(in_order(key));
    variants
}

/// The name of a Creative Commons license with its conditions in the usual order.
fn in_order(key: &str) -> Option<String> {
    const CONDITIONS: [&str; 4] = ["by", "nc", "nd", "sa"];
    let mut rest = key.strip_prefix("cc")?;
    let mut has = [false; CONDITIONS.len()];
    while let Some(found) = CONDITIONS.iter().position(|condition| rest.starts_with(condition)) {
        if std::mem::replace(&mut has[found], true) {
            return None;
        }
        rest = &rest[CONDITIONS[found].len()..];
    }
    // Whoever may pass on no changes has nothing to share alike.
    let is_license = has[0] && !(has[2] && has[3]);
    let conditions =
        CONDITIONS.iter().zip(has).filter(|(_, has)| *has).map(|(condition, _)| *condition);
    is_license.then(|| format!("cc{}{rest}", conditions.collect::<String>()))
}

/// A name without the date at its end, as the headings of texts have it: `January 2004`.
fn without_date(name: &str) -> &str {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let is_number =
        |word: &str, length| word.len() <= length && word.bytes().all(|byte| byte.is_ascii_digit());
    let mut words = name.rsplitn(3, ' ');
    let (Some(year), Some(month), Some(rest)) = (words.next(), words.next(), words.next()) else {
        return name;
    };
    if year.len() != 4
        || !is_number(year, 4)
        || !MONTHS.iter().any(|name| name.eq_ignore_ascii_case(month))
    {
        return name;
    }
    // The day stands behind a comma; else it may be the version.
    match rest.rsplit_once(", ") {
        Some((rest, day)) if is_number(day, 2) => rest,
        _ => rest,
    }
}

/// The ids of the licenses of the tables by the letters of their names. Made when it is first
/// needed.
fn ids() -> &'static HashMap<String, &'static str> {
    static IDS: OnceLock<HashMap<String, &'static str>> = OnceLock::new();
    IDS.get_or_init(|| {
        let mut ids = HashMap::new();
        for (id, names) in NAMES {
            for name in *names {
                ids.entry(key(name)).or_insert(*id);
            }
        }
        // An id that SPDX has replaced gives way to the one that has replaced it.
        for is_old in [false, true] {
            for about in LicenseInfo::all().filter(|about| about.is_deprecated == is_old) {
                let mut id = about.id;
                if id != BY_ID_ALONE && !(is_old && id.ends_with('+')) {
                    id = *ids.entry(key(id)).or_insert(id);
                }
                ids.entry(key(about.name)).or_insert(id);
            }
        }
        let listed = LicenseInfo::all().filter(LicenseInfo::is_spdx);
        for (name, of) in without_version(listed.map(|about| (about.id, about.name))) {
            ids.entry(name).or_insert(of);
        }
        ids
    })
}

/// The names of licenses without their versions, and what each stands for: the license if it
/// is the only one, else the family if all members grant the same. Where they differ, nothing
/// is known of the name.
fn without_version(
    names: impl Iterator<Item = (&'static str, &'static str)>,
) -> HashMap<String, &'static str> {
    let mut found: HashMap<String, Option<&'static str>> = HashMap::new();
    let is_open = |id: &str| License::new(id).is_some_and(|of| of.terms().grant() == Grant::Open);
    for (id, name) in names {
        let Some(key) = unversioned(name).map(key).filter(|key| !key.is_empty()) else { continue };
        let other = *found.entry(key.clone()).or_insert(Some(id));
        if other != Some(id) {
            let family = other.and_then(|other| family(id, other));
            found.insert(key, family);
        }
    }
    found.into_iter().filter_map(|(name, id)| Some((name, id.filter(|id| is_open(id))?))).collect()
}

/// The name before its version.
fn unversioned(name: &str) -> Option<&str> {
    let is_version = |word: &str| {
        let word = word.strip_prefix(['v', 'V']).unwrap_or(word);
        word.starts_with(|c: char| c.is_ascii_digit())
    };
    let before: usize =
        name.split(' ').take_while(|word| !is_version(word)).map(|word| word.len() + 1).sum();
    name.get(..before)
}

/// The id of the family that both licenses are of, if any: their ids before the version.
fn family(one: &'static str, other: &'static str) -> Option<&'static str> {
    let stem = |id: &'static str| {
        let end = id.find(|c: char| c.is_ascii_digit()).unwrap_or(id.len());
        id.get(..end).map(|stem| stem.trim_end_matches('-'))
    };
    let stem = stem(one).filter(|of| stem(other) == Some(of))?;
    License::new(stem).is_some_and(|license| is_known(&license)).then_some(stem)
}
