//! Writing a release in another format.

use std::fs;

use openness_meter::formats::import;

use crate::common::{folder, path, run, run_with};

#[test]
fn what_is_written_is_read_as_the_same_or_told() {
    let files =
        ["files/model_card.md", "files/cyclonedx.json", "files/spdx.json", "mof/complete.yml"];
    let formats = run(&["formats"]).out;
    let (_, written) = formats.split_once("Written").expect("two lists");
    let written: Vec<&str> =
        written.lines().skip(1).filter_map(|line| line.split_whitespace().next()).collect();
    for one in ["link", "json", "mof-yaml", "markdown", "badge"] {
        assert!(written.contains(&one), "{written:?}");
    }
    for file in files {
        let original = run(&["rate", file]).json().remove(0)["release"].clone();
        for target in written.iter().filter(|one| !["markdown", "badge"].contains(one)) {
            let ended = run(&["convert", file, "--to", target]);
            assert_eq!(ended.status, 0, "{file} to {target}: {}", ended.errors);
            let again = import::read(ended.out.as_bytes()).expect("it is read again");
            let again = serde_json::to_value(again[0].release()).expect("JSON");
            let is_same = again == original;
            assert!(is_same || !ended.errors.is_empty(), "{file} to {target}: {again}");
            if ["link", "json"].contains(target) {
                assert!(is_same && ended.errors.is_empty(), "{file}: {}", ended.errors);
            }
        }
    }
}

#[test]
fn what_a_format_cannot_hold_is_told() {
    let link =
        b"#v=1&name=A&claim=open&systemic-risk=no&license=MIT&public=hosted-access&partial=weights";
    let ended = run_with(&["convert", "-", "--to", "mof-yaml"], link);
    let lines: Vec<&str> = ended.errors.lines().collect();
    assert_eq!(
        lines,
        [
            "-: not in mof-yaml: the answer on systemic risk",
            "-: not in mof-yaml: what it is called",
            "-: not in mof-yaml: Weights: partial; it is read as not released",
            "-: not in mof-yaml: Hosted access: public; it is read as not released",
        ]
    );
    assert_eq!(run_with(&["convert", "-", "--to", "json"], link).errors, "");
}

#[test]
fn a_link_leads_to_a_page_if_there_is_one() {
    let arguments = ["convert", "files/model_card.md", "--to", "link"];
    assert!(run(&arguments).out.starts_with("#v=1&name=Example+7B&"));
    let page = [&arguments[..], &["--page", "https://example.org/meter/"]].concat();
    assert!(run(&page).out.starts_with("https://example.org/meter/#v=1&name=Example+7B&"));
    // A post without a page has no link, and no text of the file is markup.
    let post =
        run_with(&["convert", "-", "--to", "markdown"], b"#v=1&name=%2A%2AA%3Cb%3E&public=weights");
    assert!(
        post.out.starts_with("**\\*\\*A&lt;b\\>: ") && !post.out.contains("]("),
        "{}",
        post.out
    );
}

#[test]
fn a_file_is_written() {
    let file = folder("convert").join("badge.svg");
    let ended = run(&["convert", "mof/complete.yml", "--to", "badge", "-o", path(&file)]);
    assert_eq!((ended.status, &*ended.out), (0, ""));
    assert!(fs::read_to_string(&file).expect("a file").starts_with("<svg "));
    let nowhere = file.join("below.svg");
    let ended = run(&["convert", "mof/complete.yml", "--to", "badge", "-o", path(&nowhere)]);
    assert_eq!((ended.status, ended.errors.lines().count()), (3, 1));
    assert_eq!(run(&["convert", "mof/complete.yml", "--to", "pdf"]).status, 2);
}
