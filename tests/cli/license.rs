//! What texts are known as that state licenses.

use serde_json::json;

use crate::common::{run, run_with};

#[test]
fn there_is_one_line_a_text_in_order() {
    let ended = run(&["license", "Apache 2.0", "no such license", "none"]);
    assert_eq!((ended.status, &*ended.errors), (0, ""));
    assert_eq!(
        ended.json(),
        [
            json!({"text": "Apache 2.0", "id": "Apache-2.0", "grants": "open", "known": true,
                   "restrictions": []}),
            json!({"text": "no such license", "id": null, "grants": "restricted", "known": false,
                   "restrictions": []}),
            json!({"text": "none", "id": null, "grants": "none", "known": true,
                   "restrictions": []}),
        ]
    );
}

#[test]
fn a_dash_is_each_line_of_standard_input() {
    let ended = run_with(&["license", "MIT", "-", "ISC"], b"gemma\r\n\nMIT\xff\nBSD-3-Clause");
    let texts: Vec<_> = ended.json().iter().map(|line| line["text"].clone()).collect();
    assert_eq!(texts, ["MIT", "gemma", "", "MIT\u{fffd}", "BSD-3-Clause", "ISC"]);
    let long = [&vec![b'x'; 3_000_000][..], b"\nMIT\n"].concat();
    let ended = run_with(&["license", "-"], &long);
    assert_eq!((ended.status, ended.json().len()), (3, 1));
    assert!(ended.errors.contains("line 1: the line is too long"), "{}", ended.errors);
}

#[test]
fn a_table_is_for_people() {
    let ended = run(&["license", "cc-by-nc-4.0", "\u{1b}[31mred", "--format", "table"]);
    let lines: Vec<&str> = ended.out.lines().collect();
    assert!(lines[0].starts_with("Text") && lines[1].contains("CC-BY-NC-4.0"));
    assert!(lines[1].ends_with("a ban on commercial use"), "{}", lines[1]);
    assert!(lines[2].contains("not known") && !lines[2].contains('\u{1b}'));
}
