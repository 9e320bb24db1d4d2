//! What in the catalog should be looked at next: facts that nobody has seen with their own
//! eyes or not for long, addresses that do not answer, and where others judge otherwise.

use std::{
    collections::BTreeSet,
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
        mof::{COMPONENTS, Rating},
        osai,
    },
    release::{Artifact, Availability, Release},
    words::Language,
};

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
    if let Some(folder) = &options.index {
        print("differs from the European index", &compared(entries, folder, of_index)?);
    }
    if let Some(folder) = &options.mof {
        print(
            "differs from the Model Openness Framework’s files",
            &compared(entries, folder, of_mof)?,
        );
    }
    if options.addresses {
        print("does not answer", &silent(entries)?);
    }
    Ok(())
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
    differences: fn(&CatalogEntry, &Theirs) -> Vec<String>,
) -> Result<Vec<String>> {
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
        lines.extend(
            differences(entry, &theirs).into_iter().map(|one| format!("{}: {one}", entry.id)),
        );
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
fn of_index(entry: &CatalogEntry, theirs: &Theirs) -> Vec<String> {
    let [ours, theirs] =
        [&entry.release, &theirs.result.release()].map(|release| Framework::Osai.assess(release));
    let words = Language::English.details();
    let both = ours.checks.iter().zip(&theirs.checks);
    both.filter(|(ours, theirs)| {
        ours.answer != theirs.answer && ours.question != Question::OsaiLicenses
    })
    .map(|(ours, theirs)| {
        let [we, they] = [ours, theirs].map(|check| osai::class_id(check.answer));
        format!("{}: {we}, not {they}", words.question(ours.question))
    })
    .collect()
}

/// The components of the Model Openness Framework that a file of it has otherwise.
fn of_mof(entry: &CatalogEntry, theirs: &Theirs) -> Vec<String> {
    let Some(file) = &theirs.mof else { return Vec::new() };
    let (ours, theirs) = (Rating::of(&entry.release), Rating::of_listing(&file.listing));
    let differs = |artifact: &Artifact| ours.status(*artifact) != theirs.status(*artifact);
    let lines =
        COMPONENTS.into_iter().map(|(artifact, ..)| artifact).filter(differs).map(|artifact| {
            let [we, they] = [&ours, &theirs].map(|rating| rating.status(artifact).id());
            format!("{}: {we}, not {they}", artifact.id())
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
