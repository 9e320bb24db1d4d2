//! What is said in sentences: explanations, advice, help.

use openness_meter::{
    advice, evaluate,
    formats::import,
    frameworks::{self, four_level::Criterion},
    words::Language,
};

use crate::common::{run, run_with};

const CARD: &[u8] = include_bytes!("../fixtures/files/model_card.md");

#[test]
fn an_explanation_says_what_the_page_says() {
    let ended = run(&["explain", "files/model_card.md"]);
    assert_eq!((ended.status, &*ended.errors), (0, ""));
    let release = import::read(CARD).expect("a card").remove(0).release();
    let (common, details) = (Language::English.common(), Language::English.details());
    let evaluation = evaluate(&release);
    assert!(ended.out.starts_with("Example 7B\n==========\n"));
    assert!(ended.out.contains(&common.headline(&release, &evaluation)));
    for criterion in Criterion::ALL {
        let outcome = details.outcome(evaluation.outcome(criterion));
        let line = format!("\n- {}: {outcome}\n", details.criterion(criterion));
        assert!(ended.out.contains(&line), "{line}");
    }
    for assessment in frameworks::assess(&release) {
        assert!(ended.out.contains(&details.because(&assessment, &release)));
        for check in &assessment.checks {
            let line = format!(
                "\n- {}: {}",
                details.question(check.question),
                details.answer(check.answer)
            );
            assert!(ended.out.contains(&line), "{line}");
        }
    }
    // What is not in the file is told, too.
    assert!(ended.out.contains("\n- Weights: gated (access requires a request)\n"));
    assert!(ended.out.contains("\n- base_model: Based on"));
}

#[test]
fn advice_is_all_of_it() {
    let ended = run(&["advise", "files/model_card.md", "--format", "json"]);
    let release = import::read(CARD).expect("a card").remove(0).release();
    let expected = serde_json::to_value(advice::all(&release)).expect("JSON");
    assert_eq!(ended.json()[0]["advice"], expected);
    let text = run(&["advise", "files/model_card.md"]).out;
    for advice in advice::all(&release) {
        assert!(text.contains(&Language::English.details().goal(advice.goal)));
        for change in advice.plans.iter().take(1).flat_map(|plan| &plan.changes) {
            assert!(text.contains(&Language::English.details().change(*change)));
        }
    }
    let top = run(&["advise", "mof/complete.yml", "--systemic-risk", "no"]).out;
    // Its files have no place for what only the index asks.
    let left = ["All twelve parameters open", "Open source AI"].map(|goal| top.contains(goal));
    assert_eq!(left, [true, false], "{top}");
}

#[test]
fn markdown_and_json_say_the_same() {
    let hostile = br#"{"v": 1, "name": "<script>*a*", "public": ["weights"], "license": "MIT"}"#;
    for command in ["explain", "advise"] {
        let markdown = run_with(&[command, "-", "--format", "markdown"], hostile).out;
        assert!(markdown.starts_with("# &lt;script\\>\\*a\\*"), "{markdown}");
        assert!(!markdown.contains("<script"));
        let json = run_with(&[command, "-", "--format", "json"], hostile).json();
        assert_eq!((json.len(), &json[0]["file"]), (1, &"-".into()));
    }
    let json = &run(&["explain", "mof/dirty.yml", "--format", "json"]).json()[0];
    let line = &run(&["rate", "mof/dirty.yml"]).json()[0];
    for key in ["release", "frameworks", "notices"] {
        assert_eq!(json[key], line[key], "{key}");
    }
    assert_eq!(json["evaluation"]["level"], line["level"]);
}

#[test]
fn one_release_of_several_is_asked_for() {
    let two = br#"[{"v": 1, "name": "One"}, {"v": 1, "name": "Two"}]"#;
    let first = run_with(&["explain", "-"], two);
    assert!(first.out.starts_with("One\n"));
    assert_eq!(
        first.errors,
        "openness-meter: -: it has 2 releases; the first is taken; --item takes another\n"
    );
    let second = run_with(&["explain", "-", "--item", "2"], two);
    assert!(second.out.starts_with("Two\n") && second.errors.is_empty());
    assert_eq!(run_with(&["explain", "-", "--item", "3"], two).status, 2);
    assert_eq!(run_with(&["explain", "-", "--item", "0"], two).status, 2);
}

#[test]
fn an_error_is_one_line_with_the_file_and_the_place() {
    for command in [&["explain"][..], &["advise"], &["convert", "--to", "json"]] {
        let ended = run(&[command, &["mof/broken.txt"]].concat());
        assert_eq!((ended.status, &*ended.out), (3, ""));
        assert_eq!(
            ended.errors,
            "openness-meter: mof/broken.txt, line 3, column 1: The file isn’t valid YAML here.\n"
        );
        assert_eq!(run(&[command, &["no-such-file"]].concat()).errors.lines().count(), 1);
    }
}

#[test]
fn the_help_shows_examples_and_statuses_and_shells_complete() {
    let commands = ["rate", "explain", "advise", "convert", "license", "formats", "completions"];
    let help = run(&["--help"]).out;
    for command in commands {
        assert!(help.contains(&format!("\n  {command} ")), "{command}");
        assert_eq!(run(&[command, "--help"]).status, 0);
    }
    assert!(help.contains("Examples:") && help.contains("Exit status:"));
    assert!(run(&["--version"]).out.contains(env!("CARGO_PKG_VERSION")));
    assert_eq!(run(&[]).status, 2);
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let completions = run(&["completions", shell]);
        assert_eq!(completions.status, 0);
        assert!(completions.out.contains("advise"), "{shell}");
    }
}

/// The option stands before or behind the command.
#[test]
fn it_says_so_in_each_language() {
    let release = import::read(CARD).expect("a card").remove(0).release();
    let evaluation = evaluate(&release);
    for language in Language::ALL {
        let headline = language.common().headline(&release, &evaluation);
        let tag = language.tag();
        for arguments in [
            ["explain", "files/model_card.md", "--lang", tag],
            ["--lang", tag, "explain", "files/model_card.md"],
        ] {
            let ended = run(&arguments);
            assert_eq!((ended.status, &*ended.errors), (0, ""));
            assert!(ended.out.contains(&headline), "{}", ended.out);
        }
    }
    let unknown = run(&["explain", "files/model_card.md", "--lang", "tlh"]);
    assert_eq!(unknown.status, 2);
    assert!(unknown.errors.contains("there are en, de, fr, zh"), "{}", unknown.errors);
}
