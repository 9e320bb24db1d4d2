//! Files in the Model Openness Framework's YAML, with the verdicts that its own tool
//! gives them; and files of the European Open Source AI Index, with its own classes.
//!
//! A few were written for this repository and always run. Those of other projects are
//! not part of it: they are read where they lie beside it, and where they do not, a test
//! that is reported as ignored says so.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use libtest_mimic::{Arguments, Failed, Trial};
use openness_meter::{
    formats::{import, mof_yaml},
    frameworks::{
        Framework, Question,
        mof::{COMPONENTS, Class, Rating},
        osai,
    },
};
use serde_json::Value;

fn main() -> Result<(), Failed> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut trials = trials("fixtures", &root.join("tests/fixtures/mof"), "expected.json")?;
    let others = root.join("../shared/conformance/mof");
    for name in ["models", "tests"] {
        let (folder, expected) = (others.join(name), format!("../{name}.expected.json"));
        if folder.is_dir() {
            trials.extend(self::trials(name, &folder, &expected)?);
        } else {
            let missing = Err(Failed::from(format!("{} is not there", folder.display())));
            let trial = Trial::test(format!("{name}::not_there"), || missing);
            trials.push(trial.with_ignored_flag(true));
        }
    }
    let index = root.join("../shared/conformance/osai");
    if index.is_dir() {
        trials.extend(index_trials(&index)?);
    } else {
        let missing = Err(Failed::from(format!("{} is not there", index.display())));
        let trial = Trial::test("osai::not_there", || missing);
        trials.push(trial.with_ignored_flag(true));
    }
    libtest_mimic::run(&Arguments::from_args(), trials).exit()
}

/// The tests of each file in a folder that a table of verdicts names.
fn trials(name: &str, folder: &Path, expected: &str) -> Result<Vec<Trial>, Failed> {
    let expected = fs::read_to_string(folder.join(expected))?;
    let expected: BTreeMap<String, Value> = serde_json::from_str(&expected)?;
    if expected.is_empty() {
        return Err(format!("no file of {} has a verdict", folder.display()).into());
    }
    let trials = expected.into_iter().flat_map(|(file, expected)| {
        let [path, again] = [folder.join(&file), folder.join(&file)];
        [
            Trial::test(format!("{name}::{file}::verdict"), move || has_verdict(&path, &expected)),
            Trial::test(format!("{name}::{file}::round_trip"), move || is_written_again(&again)),
        ]
    });
    Ok(trials.collect())
}

/// The tests of each file of the index.
fn index_trials(folder: &Path) -> Result<Vec<Trial>, Failed> {
    let expected = fs::read_to_string(folder.join("expected.json"))?;
    let expected: BTreeMap<String, Value> = serde_json::from_str(&expected)?;
    if expected.is_empty() {
        return Err("no file of the index has classes".into());
    }
    let trials = expected.into_iter().map(|(file, expected)| {
        let path = folder.join("systems").join(&file);
        Trial::test(format!("osai::{file}"), move || has_classes(&path, &expected))
    });
    Ok(trials.collect())
}

/// That a file of the index has these classes after import, but for that of licenses, which
/// its raters do not give by its rule; and that its own class for them and its total are kept.
fn has_classes(path: &Path, expected: &Value) -> Result<(), Failed> {
    let read = import::read(&fs::read(path)?).map_err(|error| format!("{error:?}"))?;
    let [found] = &read[..] else { return Err("not one model".into()) };
    let assessment = Framework::Osai.assess(&found.release());
    for check in &assessment.checks {
        let (key, class) = (osai::key(check.question), osai::class_id(check.answer));
        let theirs = &expected["classes"][key];
        if check.question != Question::OsaiLicenses && theirs != class {
            return Err(format!("{key} is {class}, not {theirs}").into());
        }
    }
    let published = found.published.ok_or("nothing is kept of what is published")?;
    let theirs = &expected["classes"]["licenses"];
    if theirs != osai::class_id(published.licenses) {
        return Err(format!("licenses are {:?}, not {theirs}", published.licenses).into());
    }
    let (total, theirs) = (published.score.value(), &expected["total"]);
    if theirs.as_f64().is_none_or(|theirs| (total - theirs).abs() > 1e-4) {
        return Err(format!("{total} in all, not {theirs}").into());
    }
    Ok(())
}

fn read(path: &PathBuf) -> Result<mof_yaml::Read, Failed> {
    mof_yaml::read(&fs::read(path)?).map_err(|error| format!("{error:?}").into())
}

/// That a file has this class, progress and these components under a license that is
/// meant for another type.
fn has_verdict(path: &PathBuf, expected: &Value) -> Result<(), Failed> {
    let rating = Rating::of_listing(&read(path)?.listing);
    let class = Value::from(rating.class.map_or(0, Class::number));
    if class != expected["class"] {
        return Err(format!("class {class}, not {}", expected["class"]).into());
    }
    for class in Class::ALL {
        let found = rating.progress[class as usize].percent();
        let progress = expected["progress"][class.number().to_string()].as_f64();
        if progress.is_none_or(|progress| (found - progress).abs() >= 1e-3) {
            return Err(format!("{found} % towards {class:?}, not {progress:?}").into());
        }
    }
    let number = |artifact| COMPONENTS.iter().find(|(known, _, _)| *known == artifact);
    let warned = rating.of_other_type.iter().filter_map(|artifact| number(*artifact));
    let mut warned: Vec<u8> = warned.map(|(_, number, _)| *number).collect();
    warned.sort_unstable();
    let expected = &expected["not_type_appropriate"];
    if Value::from(warned.clone()) != *expected {
        return Err(format!("of another type {warned:?}, not {expected}").into());
    }
    Ok(())
}

/// That a file says the same once it has been read and written.
fn is_written_again(path: &PathBuf) -> Result<(), Failed> {
    let first = read(path)?;
    let written = first.document.write();
    let again = mof_yaml::read(written.as_bytes()).map_err(|error| format!("{error:?}"))?;
    if again.document != first.document || again.release != first.release {
        return Err(format!("written as\n{written}").into());
    }
    Ok(())
}
