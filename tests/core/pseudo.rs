//! Every word outside the release's own comes from the words, in whatever language.

use std::rc::Rc;

use crate::common::{any_release, rating};
use openness_meter::{
    Rating, catalog,
    date::Date,
    evaluate,
    formats::export::{
        ShareContext, ShareFormat, badge,
        card::Font,
        comparison_picture::comparison_picture,
        embed::{Embed, Size, Theme},
        timeline_picture::{TimelineRelease, timeline_picture},
    },
    link,
    release::Release,
    words::{
        Language,
        pseudo::{assert_all_marked, unmarked},
    },
};
use proptest::prelude::*;

const PAGE: &str = "https://meter.example/a/";

/// What a picture says of where it comes from.
const PAGE_AS_TEXT: [&str; 2] = ["meter.example/a", "meter.example"];

fn write(release: &Release, format: ShareFormat, embed: Embed) -> String {
    let measure = |text: &str, font: Font| {
        f64::from(font.size()) * 0.5 * f64::from(u32::try_from(text.chars().count()).unwrap())
    };
    let context = ShareContext {
        release,
        entry: None,
        page: PAGE,
        language: Language::Pseudo,
        embed,
        with_sources: true,
        day: Date::of_day(2026, 1, 2),
        measure: &measure,
    };
    context.write(format)
}

/// The names that a release brings along.
fn names(release: &Release) -> Vec<&str> {
    let own = [&release.name, &release.producer, &release.date].map(|text| text.trim());
    own.into_iter().filter(|name| !name.is_empty()).chain(PAGE_AS_TEXT).collect()
}

#[test]
fn what_is_not_marked_is_found() {
    assert_all_marked("<p title=\"⟦a &amp; b⟧\" class=\"x\">⟦c⟧: 1 / ⟦d ⟦e⟧ f⟧ </p>", &[]);
    assert_all_marked("<text>⟦a line</text><text>and another⟧</text>", &[]);
    assert_all_marked("<style>a { b: c }</style><!-- d --><script>e</script>&amp; &quot;", &[]);
    assert_all_marked("⟦See⟧ Example 7B: https://example.org/a", &["Example 7B"]);
    let found = |markup: &str| unmarked(markup, &["Example"]);
    assert_eq!(found("<p>⟦a⟧ b</p>"), ["⟦a⟧ b"]);
    assert_eq!(found("<p aria-label=\"b\">⟦a⟧</p>"), ["b"]);
    assert_eq!(found("<input placeholder=\"b\"><img alt=\"c > d\">"), ["b", "c > d"]);
    assert_eq!(found("<meta name=\"description\" content=\"b\">"), ["b"]);
    assert_eq!(found("<text>⟦a line …</text><text>Examples</text>"), ["Examples"]);
    assert_eq!(found("⟦a⟧⟧ b"), ["⟦a⟧⟧ b"]);
}

#[test]
fn pictures_of_the_catalog_have_their_words_from_the_words() {
    let entries = catalog::all().unwrap();
    let ratings: Vec<Rc<Rating>> =
        entries.iter().map(|entry| Rc::new(rating(&entry.release))).collect();
    let allowed: Vec<&str> = entries.iter().flat_map(|entry| names(&entry.release)).collect();
    let on_timeline: Vec<TimelineRelease> = ratings
        .iter()
        .map(|rating| TimelineRelease { rating: Rc::clone(rating), is_followed: true })
        .collect();
    for shown in [&on_timeline[..], &[]] {
        let picture = timeline_picture(shown, PAGE, Language::Pseudo);
        assert_all_marked(&picture.to_svg(), &allowed);
    }
    let picture = comparison_picture(&ratings[..4], PAGE, Language::Pseudo);
    assert_all_marked(&picture.to_svg(), &allowed);
}

#[test]
fn every_badge_has_its_words_from_the_words() {
    for evaluation in badge::all() {
        assert_all_marked(&badge::svg(&evaluation, Language::Pseudo), &[]);
        let address = badge::shields(&evaluation, Language::Pseudo);
        let text = address.trim_start_matches("https://img.shields.io/badge/");
        let (text, _color) = text.rsplit_once('-').unwrap();
        assert_all_marked(text, &[]);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_shared_has_its_words_from_the_words(release in any_release(), name in "[A-Z]?[0-9]{2}") {
        // The words name licenses within marks, and nothing else of a release but these.
        let release = Release { name, producer: "Makers".to_owned(), ..release };
        let allowed = names(&release);
        let embed = Embed { size: Size::Card, theme: Theme::Dark, switches: false };
        for format in [
            ShareFormat::Element,
            ShareFormat::Frame,
            ShareFormat::LinkedBadge,
            ShareFormat::Html,
            ShareFormat::Text,
            ShareFormat::Badge,
            ShareFormat::Card,
        ] {
            let written = write(&release, format, embed);
            let found = unmarked(&written, &allowed);
            prop_assert!(found.is_empty(), "{}: {:?} in {}", format.id(), found, written);
        }
        // What is written in the grammar of something else has them in its text.
        let written = write(&release, ShareFormat::Markdown, embed);
        let summary = Language::Pseudo.share().summary(&release, &evaluate(&release));
        prop_assert!(written.contains(&summary) && written.contains('⟦'), "{}", written);
    }
}

#[test]
fn the_language_of_tests_changes_no_link() {
    let release = catalog::first();
    let written = write(&release, ShareFormat::Text, Embed::default());
    let (_, fragment) = written.trim_end_matches('⟧').split_once('#').unwrap();
    assert_eq!(link::decode(fragment).0, release);
}
