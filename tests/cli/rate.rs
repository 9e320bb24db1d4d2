//! Rating files: lines, order, folders, and what cannot be read.

use std::{fs, process::Stdio};

use serde_json::Value;

use crate::common::{command, folder, path, run, run_with};

#[test]
fn there_is_one_line_a_file_in_order() {
    let files = ["complete.yml", "no-such-file.yml", "broken.txt", "dirty.yml", "complete.yml"];
    let files = files.map(|name| format!("mof/{name}"));
    let mut arguments = vec!["rate", "--systemic-risk", "no"];
    arguments.extend(files.iter().map(|file| &**file));
    let ended = run(&arguments);
    assert_eq!(ended.status, 3);
    assert_eq!(ended.errors, "openness-meter: 2 files could not be read\n");
    let lines = ended.json();
    let named: Vec<&str> = lines.iter().map(|line| line["file"].as_str().expect("text")).collect();
    assert_eq!(named, files);
    let complete = &lines[0];
    let keys: Vec<&String> = complete.as_object().expect("an object").keys().collect();
    let expected =
        ["file", "frameworks", "inferred", "kind", "label", "level", "notices", "release"];
    assert_eq!(keys, expected);
    assert_eq!(complete["kind"], "mof-yaml");
    assert_eq!(complete["release"]["name"], "Complete");
    assert_eq!(complete["inferred"], Value::from(vec!["local-runtime"]));
    assert_eq!(complete["level"], "radical");
    assert_eq!(complete["label"], "open source");
    let frameworks = &complete["frameworks"];
    assert_eq!(frameworks["mof"]["class"], 1);
    assert_eq!(frameworks["mof"]["progress"]["2"], 100.0);
    assert_eq!(frameworks["osaid"]["verdict"], "passes");
    assert_eq!(frameworks["open-weight"]["verdict"], "passes");
    assert_eq!(frameworks["eu-ai-act"]["verdict"], "qualifies");
    assert_eq!(complete["notices"][0]["line"], 12);
    assert_eq!(complete["notices"][1]["line"], 28);
    assert!(lines[3]["notices"].as_array().expect("a list").len() > 20);
    assert_eq!(lines[0], lines[4]);
}

#[test]
fn a_base_that_the_catalog_knows_brings_its_terms() {
    let card = |base: &str| {
        let card = format!("---\nlicense: mit\nbase_model: {base}\nlibrary_name: vllm\n---\n");
        run_with(&["rate", "-"], card.as_bytes()).json().remove(0)
    };
    let told = |line: &Value| line["notices"].to_string().contains("The catalog has Gemma 2 27B");
    for base in ["google/gemma-2-27b", "google/gemma-2-27b-it", "gemma 2 27b"] {
        let line = card(base);
        assert_eq!(line["release"]["base.license"], "gemma", "{base}");
        assert_eq!(line["label"], "restricted weights", "{base}");
        assert!(told(&line), "{base}: {}", line["notices"]);
    }
    // One that only has a name stays without a license.
    let line = card("nobody/knows-it");
    assert_eq!(line["release"]["base"], "nobody/knows-it");
    assert_eq!(line["release"].get("base.license"), None);
    assert_eq!(line["label"], "open weights");
    assert!(!told(&line));
}

#[test]
fn what_cannot_be_read_is_a_line_with_the_reason_and_the_place() {
    let lines = run(&["rate", "mof/none.yml", "mof/broken.txt"]).json();
    for line in &lines {
        let keys: Vec<&String> = line.as_object().expect("an object").keys().collect();
        assert_eq!(keys, ["error", "file"]);
    }
    assert!(lines[0]["error"]["text"].is_string() && lines[0]["error"]["line"].is_null());
    let broken = &lines[1]["error"];
    assert_eq!((&broken["line"], &broken["column"]), (&3.into(), &1.into()));
    assert_eq!(broken["text"], "The file isn’t valid YAML here.");
    // The place of JSON is a field, too, and not in the text.
    let json = &run_with(&["rate", "-"], b"{\n  \"v\": 1,\n}").json()[0];
    assert_eq!((&json["file"], &json["error"]["line"]), (&"-".into(), &3.into()));
    assert!(json["error"]["text"].as_str().expect("text").starts_with("The file isn’t valid JSON"));
}

#[test]
fn standard_input_is_a_file_like_others() {
    let card = include_bytes!("../fixtures/files/model_card.md");
    let from_input = run_with(&["rate", "-"], card);
    assert_eq!(from_input.status, 0);
    let mut expected = run(&["rate", "files/model_card.md"]).json();
    expected[0]["file"] = "-".into();
    assert_eq!(from_input.json(), expected);
}

#[test]
fn every_release_of_a_file_has_a_line() {
    let two = r#"[{"v": 1, "name": "One"}, {"v": 1, "name": "Two", "public": ["weights"]}]"#;
    let lines = run_with(&["rate", "-"], two.as_bytes()).json();
    let told: Vec<_> = lines.iter().map(|one| (&one["item"], &one["release"]["name"])).collect();
    assert_eq!(told, [(&1.into(), &"One".into()), (&2.into(), &"Two".into())]);
    // One alone has no number.
    assert!(run_with(&["rate", "-"], br#"[{"v": 1}]"#).json()[0]["item"].is_null());
}

#[test]
fn a_folder_stands_for_all_files_in_it_in_the_order_of_names() {
    let folder = folder("rate-folder");
    let card = "---\nlicense: mit\n---\n# A\n";
    for file in ["b.md", "a/2.md", "a/1.md", "a/.hidden.md", ".git/config.md", "c.txt"] {
        let file = folder.join(file);
        fs::create_dir_all(file.parent().expect("a folder")).expect("writable");
        fs::write(file, card).expect("writable");
    }
    fs::write(folder.join("c.txt"), "no model at all").expect("writable");
    #[cfg(unix)]
    {
        use std::os::unix::fs::symlink;
        symlink("..", folder.join("a/up")).expect("a link");
        symlink("missing", folder.join("d.md")).expect("a link");
        symlink("b.md", folder.join("e.md")).expect("a link");
    }
    let ended = run(&["rate", path(&folder)]);
    assert_eq!(ended.status, 3);
    let told: Vec<(String, bool)> = ended
        .json()
        .iter()
        .map(|line| {
            let file = line["file"].as_str().expect("text");
            let file = file.strip_prefix(path(&folder)).expect("in the folder");
            (file.replace('\\', "/"), line["error"].is_null())
        })
        .collect();
    let mut expected =
        vec![("/a/1.md", true), ("/a/2.md", true), ("/b.md", true), ("/c.txt", false)];
    if cfg!(unix) {
        expected.extend([("/d.md", false), ("/e.md", true)]);
    }
    let expected: Vec<_> =
        expected.into_iter().map(|(file, is_read)| (file.to_owned(), is_read)).collect();
    assert_eq!(told, expected);
}

/// Ten thousand files of which some are broken: all others are rated, in order.
#[test]
fn a_folder_of_thousands_ends_with_all_others_rated() {
    let folder = folder("rate-thousands");
    for number in 0..10_000 {
        let text = match number % 100 {
            0 => "{ broken",
            1 => "",
            _ => "---\nlicense: mit\n---\n",
        };
        fs::write(folder.join(format!("{number:05}.md")), text).expect("writable");
    }
    let ended = run(&["rate", path(&folder)]);
    assert_eq!(ended.status, 3);
    // There is no terminal, so there is no progress either.
    assert_eq!(ended.errors, "openness-meter: 200 files could not be read\n");
    let lines = ended.json();
    assert_eq!(lines.len(), 10_000);
    for (number, line) in lines.iter().enumerate() {
        let file = line["file"].as_str().expect("text");
        assert!(file.ends_with(&format!("{number:05}.md")), "{file}");
        assert_eq!(line["error"].is_null(), number % 100 > 1, "{file}");
    }
}

#[test]
fn a_table_is_for_people() {
    let ended = run(&["rate", "--format", "table", "mof/complete.yml", "mof/broken.txt"]);
    let lines: Vec<&str> = ended.out.lines().collect();
    assert_eq!((lines.len(), ended.status), (3, 3));
    assert!(lines[0].starts_with("Release"));
    assert!(lines[1].starts_with("Complete") && lines[1].contains("Class I, Open Science"));
    assert_eq!(lines[2], "mof/broken.txt, line 3, column 1: The file isn’t valid YAML here.");
    let markdown = run(&["rate", "--format", "markdown", "mof/complete.yml", "mof/broken.txt"]);
    let lines: Vec<&str> = markdown.out.lines().collect();
    assert_eq!(lines.len(), 4);
    assert!(lines.iter().all(|line| line.matches(" |").count() == 9), "{lines:?}");
    assert!(lines[2].starts_with("| Complete | Radical | Open source |"));
}

#[test]
fn hostile_text_stays_text() {
    let folder = folder("rate-hostile");
    let file = folder.join("x.json");
    let name = "a|b\\u001b[2J\\u202e<img src=x>\\n| c";
    fs::write(&file, format!(r#"{{"v": 1, "name": "{name}"}}"#)).expect("writable");
    for format in ["table", "markdown", "json"] {
        let ended = run(&["rate", "--format", format, path(&file), "--require", "osaid"]);
        let written = ended.out + &ended.errors;
        let unsafe_characters = ['\u{1b}', '\u{202e}'];
        // JSON keeps what it was given, but no terminal takes an escape for a command.
        let is_safe = match format {
            "json" => !written.contains('\u{1b}'),
            _ => !written.contains(unsafe_characters),
        };
        assert!(is_safe, "{written:?}");
        if format == "markdown" {
            assert!(!written.contains("<img") && written.contains("a\\|b"), "{written}");
        }
    }
}

#[test]
fn whoever_has_seen_enough_ends_it_quietly() {
    let mut command = command(&["rate", "mof", "mof", "mof", "files"]);
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the command starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("the command ends");
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}
