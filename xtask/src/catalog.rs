//! What in the catalog should be looked at next: facts that nobody has seen with their own
//! eyes or not for long, addresses that do not answer, and where others judge otherwise.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::Write as _,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context, Result, anyhow, ensure};
use clap::Args;
use jiff::{ToSpan as _, Zoned, civil};
use openness_meter::{
    catalog::{self, CatalogEntry, Evidence, search},
    formats::{
        import::{self, Content, ImportResult},
        mof_yaml,
    },
    frameworks::{
        Framework, Question,
        mof::{COMPONENTS, Rating, Status},
        osai,
    },
    release::{Artifact, Availability, Release},
    words::Language,
};
use serde::Deserialize;

/// What is compared with the catalog.
#[derive(Args)]
pub(crate) struct Options {
    /// A folder with files of the European index, as in its repository's `main-database`
    #[arg(long, value_name = "FOLDER")]
    index: Option<PathBuf>,
    /// A folder with files of the Model Openness Framework, as in its tool's `models`
    #[arg(long, value_name = "FOLDER")]
    mof: Option<PathBuf>,
    /// Asks every address whether it answers; this goes online
    #[arg(long)]
    addresses: bool,
    /// The day from which the age of facts is counted, as in 2026-11-24; today, if not said
    #[arg(long, value_name = "DAY")]
    day: Option<civil::Date>,
}

/// After this many days a fact should be looked at again; one behind a gate sooner, for gates
/// come and go.
const FACT_DAYS: i64 = 183;
const GATE_DAYS: i64 = 92;

/// Prints the report.
pub(crate) fn report(options: &Options) -> Result<()> {
    let entries = catalog::all().map_err(|problem| anyhow!("src/catalog/{problem}"))?;
    let day = options.day.unwrap_or_else(|| Zoned::now().date());
    ages(entries, day)?;
    let known: Known = toml::from_str(DIFFERENCES).context("xtask/src/differences.toml")?;
    if let Some(folder) = &options.index {
        let all = compared(entries, folder, of_index)?;
        print_differences("the European index", all, &known.index);
    }
    if let Some(folder) = &options.mof {
        let all = compared(entries, folder, of_mof)?;
        print_differences("the Model Openness Framework’s files", all, &known.mof);
    }
    if options.addresses {
        print("does not answer", &silent(entries)?);
    }
    Ok(())
}

/// Differences that somebody has looked into.
const DIFFERENCES: &str = include_str!("differences.toml");

/// For each entry, by the name of what differs, why the catalog is right.
type Reasons = BTreeMap<String, BTreeMap<String, String>>;

/// The reasons that are known for the files of each framework.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Known {
    index: Reasons,
    mof: Reasons,
}

/// What a file of others says otherwise than an entry.
struct Difference {
    /// The id of the entry.
    id: String,
    /// What differs.
    of: String,
    /// What the catalog says, and what the file.
    said: String,
}

/// Prints differences: those that nobody has looked into, those whose reason is known, and the
/// reasons that are of none any more.
fn print_differences(from: &str, all: Vec<Difference>, reasons: &Reasons) {
    let mut stale = reasons.clone();
    let (mut open, mut known) = (Vec::new(), Vec::new());
    for Difference { id, of, said } in all {
        match stale.get_mut(&id).and_then(|of_entry| of_entry.remove(&of)) {
            Some(reason) => known.push(format!("{id}: {of}: {said}. {reason}")),
            None => open.push(format!("{id}: {of}: {said}")),
        }
    }
    let stale = stale
        .into_iter()
        .flat_map(|(id, of_entry)| of_entry.into_keys().map(move |of| format!("{id}: {of}")));
    print(&format!("differs from {from}"), &open);
    print(&format!("differs from {from}, and why"), &known);
    print("no longer differs, so its reason can go", &stale.collect::<Vec<_>>());
}

/// Prints lines below what they are.
fn print(what: &str, lines: &[String]) {
    println!("\n# {what}: {}\n", lines.len());
    for line in lines {
        println!("{line}");
    }
}

/// The facts of an entry: what each is of, whether it is behind a gate, and what shows it.
fn facts(entry: &CatalogEntry) -> impl Iterator<Item = (String, bool, &Evidence)> {
    let artifacts = entry.evidence().map(|(artifact, evidence)| {
        let is_gated = entry.release[artifact].availability == Availability::Gated;
        (format!("{}, {}", entry.id, artifact.id()), is_gated, evidence)
    });
    let license = entry.license.iter();
    license.map(|evidence| (format!("{}, license", entry.id), false, evidence)).chain(artifacts)
}

/// Prints which facts nobody has verified, and which not for long.
fn ages(entries: &[CatalogEntry], day: civil::Date) -> Result<()> {
    let (mut count, mut unverified, mut old, mut gates) = (0, Vec::new(), Vec::new(), Vec::new());
    for (fact, is_gated, evidence) in entries.iter().flat_map(facts) {
        count += 1;
        let line = format!("{fact}: {}", evidence.source);
        if evidence.checked.is_empty() {
            unverified.push(line);
            continue;
        }
        let checked: civil::Date = evidence.checked.parse().context("a day of the catalog")?;
        let is_older = |days: i64| checked < day.saturating_sub(days.days());
        let line = format!("{}, {line}", evidence.checked);
        if is_older(FACT_DAYS) {
            old.push(line);
        } else if is_gated && is_older(GATE_DAYS) {
            gates.push(line);
        }
    }
    println!("{} entries, {count} facts.", entries.len());
    print("not verified", &unverified);
    print("not looked at for half a year", &old);
    print("behind a gate, and not looked at for three months", &gates);
    Ok(())
}

/// What files of others say of releases that are in the catalog, as far as it is otherwise.
fn compared(
    entries: &[CatalogEntry],
    folder: &Path,
    differences: fn(&CatalogEntry, &Theirs) -> Vec<(String, String)>,
) -> Result<Vec<Difference>> {
    let files = fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))?;
    let mut files = files.map(|file| Ok(file?.path())).collect::<Result<Vec<_>>>()?;
    files.sort();
    let (mut lines, mut found) = (Vec::new(), 0);
    for file in files.iter().filter(|file| {
        file.extension().is_some_and(|extension| extension == "yaml" || extension == "yml")
    }) {
        // What cannot be read is the business of other tests.
        let Ok(content) = import::open(&fs::read(file)?) else { continue };
        let theirs = Theirs::of(content);
        let Some(entry) = entry_of(entries, &theirs.result.release()) else { continue };
        found += 1;
        lines.extend(differences(entry, &theirs).into_iter().map(|(of, said)| Difference {
            id: entry.id.clone(),
            of,
            said,
        }));
    }
    ensure!(found > 0, "no file of {} is of a release in the catalog", folder.display());
    println!("\n{found} of its files are of releases in the catalog.");
    Ok(lines)
}

/// A file of others.
struct Theirs {
    result: ImportResult,
    /// The ratings, if it is a file of the Model Openness Framework.
    mof: Option<Box<mof_yaml::Read>>,
}

impl Theirs {
    fn of(content: Content) -> Self {
        match content {
            Content::Mof(file) => Self { result: import::of_mof(&file), mof: Some(file) },
            Content::Releases(mut all) => Self { result: all.swap_remove(0), mof: None },
        }
    }
}

/// The entry of the release that a file is of: by an id on a hub, or by its name.
fn entry_of<'a>(entries: &'a [CatalogEntry], theirs: &Release) -> Option<&'a CatalogEntry> {
    let letters = |name: &str| -> String {
        name.to_lowercase().chars().filter(|char| char.is_alphanumeric()).collect()
    };
    let name = letters(&theirs.name);
    let is_named =
        |entry: &&CatalogEntry| letters(&entry.release.name) == name || letters(&entry.id) == name;
    let weights = theirs[Artifact::Weights].source.as_deref();
    let by_address = weights.and_then(|address| search::base_named(entries, address));
    entries.iter().find(is_named).or(by_address)
}

/// The parameters of the European index that it answers otherwise, but for that of licenses,
/// which its raters do not give by its rule.
fn of_index(entry: &CatalogEntry, theirs: &Theirs) -> Vec<(String, String)> {
    let [ours, theirs] =
        [&entry.release, &theirs.result.release()].map(|release| Framework::Osai.assess(release));
    let words = Language::English.details();
    let both = ours.checks.iter().zip(&theirs.checks);
    both.filter(|(ours, theirs)| {
        ours.answer != theirs.answer && ours.question != Question::OsaiLicenses
    })
    .map(|(ours, theirs)| {
        let [we, they] = [ours, theirs].map(|check| osai::class_id(check.answer));
        (words.question(ours.question).to_owned(), format!("{we}, not {they}"))
    })
    .collect()
}

/// The components of the Model Openness Framework that a file of it has otherwise. What a file
/// leaves out its author may not have looked for; and many files list without a license whatever
/// is not out.
fn of_mof(entry: &CatalogEntry, theirs: &Theirs) -> Vec<(String, String)> {
    let Some(file) = &theirs.mof else { return Vec::new() };
    let (ours, theirs) = (Rating::of(&entry.release), Rating::of_listing(&file.listing));
    let differs = |artifact: &Artifact| match (ours.status(*artifact), theirs.status(*artifact)) {
        (_, Status::Absent) | (Status::Absent, Status::Unlicensed) => false,
        (ours, theirs) => ours != theirs,
    };
    let lines =
        COMPONENTS.into_iter().map(|(artifact, ..)| artifact).filter(differs).map(|artifact| {
            let [we, they] = [&ours, &theirs].map(|rating| rating.status(artifact).id());
            (artifact.id().to_owned(), format!("{we}, not {they}"))
        });
    lines.collect()
}

/// Asks each address in turn, by Node, and prints those that fail.
const ASK: &str = include_str!("addresses.mjs");

/// The addresses that do not answer, each with why and the facts that it shows.
fn silent(entries: &[CatalogEntry]) -> Result<Vec<String>> {
    let addresses: BTreeSet<&str> =
        entries.iter().flat_map(facts).map(|(_, _, evidence)| &*evidence.source).collect();
    let mut node = Command::new("node")
        .args(["--input-type=module", "--eval", ASK])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("starting Node")?;
    let mut input = node.stdin.take().context("Node takes nothing")?;
    for address in addresses {
        writeln!(input, "{address}")?;
    }
    drop(input);
    let output = node.wait_with_output()?;
    ensure!(output.status.success(), "Node failed");
    let text = String::from_utf8(output.stdout)?;
    let lines = text.lines().map(|line| {
        let (address, why) = line.split_once(' ').unwrap_or((line, ""));
        let shows = entries.iter().flat_map(facts).filter(|(_, _, one)| one.source == address);
        let shows: Vec<String> = shows.map(|(fact, _, _)| fact).collect();
        format!("{address} ({why}): {}", shows.join("; "))
    });
    Ok(lines.collect())
}
