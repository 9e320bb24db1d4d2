//! Tables, citations and checklists: what readers take with them.

use std::rc::Rc;

use crate::{
    common::{any_release, starts},
    share::{write, write_with_sources},
};
use openness_meter::{
    Rating, advice, catalog,
    formats::export::{
        ShareFormat,
        comparison_picture::comparison_finding,
        table::{Separator, comparison_table},
    },
    frameworks::Framework,
    release::{Artifact, Release},
    words::Language,
};
use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag};

/// The cells of a table, as a reader of its format has them.
fn cells(text: &str, separator: u8) -> Vec<Vec<String>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = csv::ReaderBuilder::new();
    let mut reader = reader.has_headers(false).delimiter(separator).from_reader(text.as_bytes());
    let row = |row: csv::StringRecord| row.iter().map(str::to_owned).collect();
    // A row that has another number of cells than the first is an error.
    reader.records().map(|record| row(record.unwrap())).collect()
}

fn rated(release: &Release) -> Rc<Rating> {
    Rc::new(Rating::of(Rc::new(release.clone())))
}

#[test]
fn a_table_has_every_artifact_and_every_verdict() {
    let bloom = &catalog::find("bloom").unwrap().release;
    let rows = cells(&write_with_sources(bloom, ShareFormat::Csv), b',');
    assert_eq!(rows[0], ["Part", "Item", "Value", "License or edition", "Reason or source"]);
    assert_eq!(rows.len(), 1 + 5 + 1 + Framework::COUNT + Artifact::COUNT);
    let row = |item: &str| rows.iter().find(|row| row[1] == item).unwrap();
    assert_eq!(
        row("Weights"),
        &[
            "Artifact",
            "Weights",
            "public",
            "bigscience-bloom-rail-1.0",
            "https://huggingface.co/bigscience/bloom"
        ]
    );
    assert_eq!(
        row("Open Weight Definition"),
        &[
            "Verdict",
            "Open Weight Definition",
            "Not open weights",
            "Version 0.3, January 21, 2025",
            "Weights: bigscience-bloom-rail-1.0 has a use policy."
        ]
    );
}

#[test]
fn a_comparison_has_a_column_for_each_release_and_a_reason_for_each_verdict() {
    let ratings = starts().map(|release| rated(&release));
    for (separator, byte) in [(Separator::Comma, b','), (Separator::Tab, b'\t')] {
        let rows = cells(&comparison_table(&ratings, Language::English, separator), byte);
        assert_eq!(
            rows[0],
            ["Model", "GPT-4", "Llama 2 7B", "BLOOM", "Mixtral 8x7B", "Pythia 12B", "OLMo 7B"]
        );
        let row = rows.iter().find(|row| row[0].starts_with("Open Weight Definition (")).unwrap();
        assert_eq!(row[1], "Not open weights: weights not released");
    }
}

#[test]
fn a_comparison_is_titled_by_what_it_finds() {
    let finding = |ids: &[&str]| {
        let ratings: Vec<_> =
            ids.iter().map(|id| rated(&catalog::find(id).unwrap().release)).collect();
        comparison_finding(&ratings, Language::English)
    };
    for (ids, expected) in [
        (&["gpt-4o"][..], "It doesn’t meet a definition of open source"),
        (&["olmo-7b"], "It meets a definition of open source"),
        (&["gpt-4o", "bloom"], "Neither of the two meets a definition of open source"),
        (
            &["llama-3.1-405b", "deepseek-r1", "olmo-2-13b"],
            "One of three meets a definition of open source",
        ),
        (&["gpt-4o", "olmo-7b", "pythia-12b"], "Two of three meet a definition of open source"),
        (&["gpt-4o", "bloom", "gpt-4"], "None of the three meets a definition of open source"),
        (&["olmo-7b", "pythia-12b"], "Both meet a definition of open source"),
    ] {
        assert_eq!(finding(ids), expected);
    }
}

#[test]
fn a_citation_has_the_day_the_editions_and_the_sources() {
    let bloom = &catalog::find("bloom").unwrap().release;
    let (short, whole) =
        (write(bloom, ShareFormat::Citation), write_with_sources(bloom, ShareFormat::Citation));
    assert!(
        short.starts_with(
            "BLOOM by BigScience: restricted weights, level 2 of 4 (Limited). Openness Meter, "
        ),
        "{short}"
    );
    for framework in Framework::ALL {
        let edition = Language::English.details().edition(framework.edition());
        assert!(short.contains(&format!("({edition})")), "{edition}: {short}");
    }
    assert_eq!(short.lines().count(), 1, "{short}");
    assert!(whole.contains("\nWeights: https://huggingface.co/bigscience/bloom\n"), "{whole}");
}

/// The tasks of a list in Markdown.
fn tasks(markdown: &str) -> usize {
    let events = Parser::new_ext(markdown, Options::ENABLE_TASKLISTS);
    events.filter(|event| matches!(event, Event::TaskListMarker(false))).count()
}

#[test]
fn a_checklist_has_a_task_for_each_change() {
    let mixtral = catalog::first();
    let text = write(&mixtral, ShareFormat::Checklist);
    assert!(text.starts_with("# What to release next: Mixtral 8x7B\n"), "{text}");
    assert!(text.contains("- [ ] Release the training code\n"), "{text}");
    assert!(text.contains("## Class III, Open Model (Model Openness Framework)"), "{text}");
}

proptest! {
    /// What is written is read back by others, and is no formula, whatever the release says.
    #[test]
    fn tables_are_read_as_they_were_written(release in any_release()) {
        let rows = cells(&write_with_sources(&release, ShareFormat::Csv), b',');
        let ratings = [rated(&release), rated(&Release::default())];
        let comma = comparison_table(&ratings, Language::English, Separator::Comma);
        let tab = comparison_table(&ratings, Language::English, Separator::Tab);
        for cell in rows.iter().chain(&cells(&comma, b',')).chain(&cells(&tab, b'\t')).flatten() {
            prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell:?}");
            prop_assert!(!cell.contains(['\n', '\r', '\t']), "{cell:?}");
        }
    }

    /// A list has just the changes that are advised, and nothing of a name becomes markup.
    #[test]
    fn checklists_are_as_long_as_the_advice(release in any_release()) {
        let all = advice::all(&release);
        let plans = all.iter().filter_map(|advice| advice.plans.first());
        let changes: usize = plans.map(|plan| plan.changes.len()).sum();
        let text = write(&release, ShareFormat::Checklist);
        prop_assert_eq!(tasks(&text), changes, "{}", text);
        let links = Parser::new(&text)
            .filter(|event| matches!(event, Event::Start(Tag::Link { .. } | Tag::Image { .. })));
        prop_assert_eq!(links.count(), 1, "{}", text);
        let is_html = |event: Event<'_>| matches!(event, Event::Html(_) | Event::InlineHtml(_));
        prop_assert!(!Parser::new(&text).any(is_html), "{}", text);
    }
}
