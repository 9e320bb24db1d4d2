//! What a release must have.

use crate::common::{folder, path, run, run_with};

/// Open weights, Modifiable, Class III by its listing.
const LINK: &[u8] =
    b"#v=1&name=A&license=Apache-2.0&public=weights,architecture,inference-code,local-runtime";

#[test]
fn a_level_a_label_and_a_class_ask_for_at_least_that() {
    let cases = [
        ("level=closed", 0),
        ("level=limited", 0),
        ("level=modifiable", 0),
        ("level=radical", 1),
        ("label=closed", 0),
        ("label=restricted-weights", 0),
        ("label=open-weights", 0),
        ("label=open weights", 0),
        ("label=open-source", 1),
        ("open-weight", 0),
        ("osaid", 1),
        ("mof=3", 1),
        ("claim=open-weights", 0),
        ("claim=open-source", 1),
    ];
    for (requirement, status) in cases {
        let ended = run_with(&["rate", "-", "--require", requirement], LINK);
        assert_eq!(ended.status, status, "{requirement}: {}", ended.errors);
        assert_eq!(ended.errors.lines().count(), usize::try_from(status).expect("small"));
        assert_eq!(ended.json().len(), 1);
    }
    for (class, status) in [("3", 0), ("2", 1), ("1", 1)] {
        let ended = run(&["rate", "mof/type_licenses.yml", "--require", &format!("mof={class}")]);
        assert_eq!(ended.status, status, "{class}: {}", ended.errors);
    }
}

#[test]
fn what_is_a_matter_for_judgment_falls_short() {
    let require = ["rate", "mof/complete.yml", "--require", "eu-ai-act"];
    assert_eq!(run(&require).status, 1);
    assert_eq!(run(&[&require[..], &["--systemic-risk", "no"]].concat()).status, 0);
    assert_eq!(run(&[&require[..], &["--systemic-risk", "yes"]].concat()).status, 1);
}

#[test]
fn the_reason_is_one_line_for_each_that_is_not_met() {
    let ended = run(&[
        "rate",
        "files/model_card.md",
        "mof/complete.yml",
        "--require",
        "level=modifiable,osaid",
        "--require",
        "label=open-weights",
    ]);
    assert_eq!(ended.status, 1);
    let lines: Vec<&str> = ended.errors.lines().collect();
    assert_eq!(
        lines[0],
        "files/model_card.md: level=modifiable is not met: Limited. Weights: gated (access has to be \
         granted), and gemma has a use policy; Architecture: not released; Inference code: not released."
    );
    assert!(lines[1].starts_with("files/model_card.md: osaid is not met: Not open source AI."));
    assert!(lines[2].starts_with("files/model_card.md: label=open-weights is not met: Restricted"));
    assert_eq!(lines.len(), 3);
}

#[test]
fn each_release_of_a_file_is_held_to_it() {
    let two = r#"[{"v": 1, "public": ["weights"], "license": "MIT"}, {"v": 1}]"#;
    let ended = run_with(&["rate", "-", "--require", "label=open-weights"], two.as_bytes());
    assert_eq!(ended.status, 1);
    assert!(ended.errors.starts_with("-, release 2: label=open-weights is not met: Closed."));
}

#[test]
fn falling_short_counts_before_not_being_read() {
    let ended = run(&["rate", "no-such-file", "files/model_card.md", "--require", "osaid"]);
    assert_eq!(ended.status, 1);
    assert_eq!(run(&["rate", "no-such-file", "--require", "osaid"]).status, 3);
}

#[test]
fn a_misspelt_requirement_is_told_with_all_that_there_are() {
    let misspelt = ["levl=limited", "level=open", "mof", "mof=4", "osaid=1", "", "label=", "=,"];
    for misspelt in misspelt {
        let ended = run(&["rate", "mof/complete.yml", "--require", misspelt]);
        assert_eq!((ended.status, &*ended.out), (2, ""), "{misspelt}");
        for one in ["level=modifiable", "label=open-weights", "mof=3", "osaid", "eu-ai-act"] {
            assert!(ended.errors.contains(one), "{misspelt}: {}", ended.errors);
        }
    }
}

/// The job that the README shows: its last line runs as it stands there.
#[test]
fn the_job_in_the_readme_holds_a_card_to_its_claim() {
    let readme = include_str!("../../README.md");
    let (_, rest) = readme.split_once("```yaml\n").expect("a block of YAML");
    let (job, _) = rest.split_once("```").expect("an end");
    assert_eq!(job.lines().count(), 6);
    let last = job.lines().last().expect("a line");
    let (_, line) = last.split_once("- run: openness-meter ").expect("the command");
    let arguments: Vec<&str> = line.split(' ').collect();
    let folder = folder("require-readme");
    let card = folder.join("README.md");
    for (license, status) in [("mit", 0), ("cc-by-nc-4.0", 1)] {
        let text = format!("---\nlicense: {license}\npipeline_tag: text-generation\n---\n# A\n");
        std::fs::write(&card, text).expect("writable");
        let here = |argument: &&str| {
            if *argument == "README.md" { path(&card).to_owned() } else { (*argument).to_owned() }
        };
        let arguments: Vec<String> = arguments.iter().map(here).collect();
        let arguments: Vec<&str> = arguments.iter().map(|argument| &**argument).collect();
        assert_eq!(run(&arguments).status, status, "{license}");
    }
}
