//! Finding releases in the catalog, and the pictures of them.

use std::rc::Rc;

use openness_meter::{
    Rating,
    catalog::{
        self,
        filter::{CatalogFilter, CatalogTab, MAX_COMPARED, Rated, Sort, families, own_fragment},
    },
    formats::export::{
        comparison_picture::comparison_picture,
        picture::{Picture, Shape, Text},
        timeline_picture::{TimelineRelease, timeline_picture},
    },
    frameworks::{Framework, four_level::Level},
    link,
    release::Release,
    words::Language,
};
use proptest::prelude::*;

const PAGE_URL: &str = "https://meter.example/";

fn all() -> Vec<Rated> {
    catalog::all().unwrap().iter().cloned().map(Rated::new).collect()
}

fn found(fragment: &str) -> Vec<String> {
    let (all, filter) = (all(), CatalogFilter::parse(fragment));
    let indices =
        filter.sorted_indices(&all).into_iter().filter(|index| filter.matches(&all[*index]));
    indices.map(|index| all[index].entry.release.name.clone()).collect()
}

#[test]
fn releases_are_found() {
    assert_eq!(found("find=llama+2"), ["Llama 3.2 3B", "Llama 2 70B", "Llama 2 7B"]);
    assert_eq!(found("find=GPT-J"), ["GPT-J 6B"]);
    assert_eq!(found("find=tulu"), ["Tülu 3 70B"]);
    assert_eq!(found("find=whisper&kind=text"), Vec::<String>::new());
    assert!(found("kind=speech").contains(&"Whisper large-v3".to_owned()));
    assert!(found("find=Allen").contains(&"OLMo 7B".to_owned()));
    assert_eq!(found("").len(), all().len());
    for rated in all() {
        let filter =
            CatalogFilter { text: rated.entry.release.name.clone(), ..CatalogFilter::default() };
        assert!(filter.matches(&rated), "{}", rated.entry.id);
    }
}

#[test]
fn filters_hold_what_they_say() {
    let all = all();
    for level in Level::ALL {
        let filter = CatalogFilter { level: Some(level), ..CatalogFilter::default() };
        for rated in &all {
            assert_eq!(filter.matches(rated), rated.rating.evaluation().level == level);
        }
    }
    let recent = CatalogFilter { since: Some(2025), ..CatalogFilter::default() };
    for rated in &all {
        assert_eq!(
            recent.matches(rated),
            &*rated.entry.release.date >= "2025",
            "{}",
            rated.entry.id
        );
    }
    for framework in Framework::ALL {
        let filter = CatalogFilter { meets: Some(framework), ..CatalogFilter::default() };
        for rated in &all {
            let verdict = framework.assess(&rated.entry.release).verdict;
            let is_accepted = verdict >= framework.best_without_answers();
            assert_eq!(filter.matches(rated), is_accepted);
        }
    }
}

#[test]
fn releases_are_in_order() {
    let all = all();
    let in_order = |sort| CatalogFilter { sort, ..CatalogFilter::default() }.sorted_indices(&all);
    let dates: Vec<&str> =
        in_order(Sort::Date).iter().map(|index| &*all[*index].entry.release.date).collect();
    assert!(dates.is_sorted_by(|one, other| one >= other));
    let levels: Vec<Level> =
        in_order(Sort::Level).iter().map(|index| all[*index].rating.evaluation().level).collect();
    assert!(levels.is_sorted_by(|one, other| one >= other));
}

#[test]
fn an_address_is_read_as_it_says() {
    let filter = CatalogFilter::parse("#compare=a,b,a,c,d,e&differing=1");
    assert_eq!(filter.tab, CatalogTab::Compare);
    assert_eq!(filter.compare, ["a", "b", "c", "d", "e"]);
    assert!(filter.only_differing);
    assert_eq!(CatalogFilter::parse("compare=bloom").to_fragment(), "compare=bloom");
    assert_eq!(CatalogFilter::parse("level=none&sort=none&what=ever"), CatalogFilter::default());
    assert_eq!(CatalogFilter::default().to_fragment(), "");
}

#[test]
fn published_addresses_stay_as_they_are() {
    for fragment in [
        "view=landscape&kind=image",
        "view=compare",
        "view=list&compare=bloom",
        "find=llama+2&kind=text&level=modifiable&label=open+weights&meets=osaid&sort=name",
        "sort=date",
        "compare=llama-2-7b,olmo-7b&own=v%3D1%26name%3DMine&differing=1",
        "view=landscape&family=OLMo",
        "view=landscape&since=2023",
    ] {
        assert_eq!(CatalogFilter::parse(fragment).to_fragment(), fragment);
    }
    let tabs = ["view=landscape", "compare=bloom", "find=x"]
        .map(|fragment| CatalogFilter::parse(fragment).tab);
    assert_eq!(tabs, [CatalogTab::Timeline, CatalogTab::Compare, CatalogTab::List]);
}

#[test]
fn ones_own_is_an_entry_if_it_is_the_same() {
    let all = all();
    let release = &catalog::find("bloom").unwrap().release;
    let recognized = |release: &Release, more: &str| {
        let address = format!("{}{more}", own_fragment(release));
        CatalogFilter::parse(&address).with_own_recognized(&all).to_fragment()
    };
    assert_eq!(recognized(release, ""), "view=list&compare=bloom");
    assert_eq!(recognized(release, "&compare=gpt-4o"), "view=list&compare=bloom,gpt-4o");
    assert_eq!(recognized(release, "&compare=gpt-4o,bloom"), "view=list&compare=gpt-4o,bloom");
    let mut changed = release.clone();
    changed.licenses.release = None;
    assert!(recognized(&changed, "").contains("own="));
}

#[test]
fn what_is_compared_stays_when_it_is_full() {
    let mut filter = CatalogFilter::default();
    for id in ["a", "b", "c", "d", "e", "f", "g"] {
        filter.toggle_comparison(id);
    }
    assert_eq!(filter.compare, ["a", "b", "c", "d", "e", "f"]);
    assert!(filter.is_full());
    filter.toggle_comparison("c");
    filter.toggle_comparison("g");
    assert_eq!(filter.compare, ["a", "b", "d", "e", "f", "g"]);
}

/// An address that has too many loses none: those that are not shown are counted.
#[test]
fn an_address_with_too_many_keeps_them() {
    let address = "compare=a,b,c,d,e,f,g,h";
    let filter = CatalogFilter::parse(address);
    assert_eq!(filter.compared_ids(), ["a", "b", "c", "d", "e", "f"]);
    assert_eq!((filter.compared(), filter.chosen()), (MAX_COMPARED, 8));
    assert_eq!(filter.to_fragment(), address);
    let filter = CatalogFilter::parse(&format!("{address}&own=v%3D1"));
    assert_eq!(filter.compared_ids(), ["a", "b", "c", "d", "e"]);
    assert_eq!((filter.compared(), filter.chosen()), (MAX_COMPARED, 9));
}

/// Each framework that the list can be narrowed to accepts something, or leaves it to
/// judgment: nobody is offered a filter that finds nothing.
#[test]
fn every_framework_that_is_offered_finds_something() {
    let all = all();
    for framework in Framework::ALL.into_iter().filter(|framework| framework.is_pass_or_fail()) {
        let filter = CatalogFilter { meets: Some(framework), ..CatalogFilter::default() };
        assert!(all.iter().any(|rated| filter.matches(rated)), "{}", framework.id());
    }
}

#[test]
fn families_are_in_order_of_time() {
    let all = all();
    let families = families(&all);
    let llama = families.iter().find(|(family, _)| *family == "Llama").unwrap();
    assert_eq!((llama.1.first(), llama.1.last()), (Some(&"llama-7b"), Some(&"llama-4-maverick")));
    for (family, ids) in families {
        assert!((2..=MAX_COMPARED).contains(&ids.len()), "{family}");
        let dates = ids.iter().map(|id| &catalog::find(id).unwrap().release.date);
        assert!(dates.is_sorted(), "{family}");
    }
}

fn on_timeline(family: &str) -> Vec<TimelineRelease> {
    let on_timeline = |rated: Rated| TimelineRelease {
        is_followed: rated.entry.family == family,
        rating: rated.rating,
    };
    all().into_iter().map(on_timeline).collect()
}

/// A release of this name and date, as closed as can be.
fn dated(name: &str, date: &str) -> TimelineRelease {
    let release = Release { name: name.into(), date: date.into(), ..Release::default() };
    TimelineRelease { rating: Rc::new(Rating::of(Rc::new(release))), is_followed: false }
}

fn draw(releases: &[TimelineRelease]) -> Picture {
    timeline_picture(releases, PAGE_URL, Language::English)
}

/// The left edge of the first of a mark's bars, and the mark's name.
fn marks(picture: &Picture) -> Vec<(f64, &Text)> {
    fn mark(shape: &Shape) -> Option<(f64, &Text)> {
        match shape {
            Shape::Link { shapes, .. } => match &shapes[..] {
                [Shape::Group { shapes: bars, .. }, Shape::Text(name)] => match &bars[0] {
                    Shape::Rect(bar) => Some((bar.x, name)),
                    _ => None,
                },
                _ => None,
            },
            _ => None,
        }
    }
    picture.shapes.iter().filter_map(mark).collect()
}

fn x_of(picture: &Picture, name: &str) -> f64 {
    marks(picture).into_iter().find(|(_, text)| text.text == name).unwrap().0
}

#[test]
fn time_is_in_proportion() {
    let releases = [
        dated("first", "2019"),
        dated("second", "2021-01"),
        dated("third", "2023-01-01"),
        dated("half", "2023-07"),
        dated("last", "2026-12-31"),
    ];
    let picture = draw(&releases);
    let year = (x_of(&picture, "third") - x_of(&picture, "first")) / 4.0;
    assert!((x_of(&picture, "second") - x_of(&picture, "first") - 2.0 * year).abs() < 0.1);
    assert!((x_of(&picture, "half") - x_of(&picture, "third") - year / 2.0).abs() < 0.1);
    // However many there are in a year.
    let crowd = (1..=28).map(|day| dated("crowd", &format!("2023-02-{day:02}")));
    let crowded = draw(&releases.iter().cloned().chain(crowd).collect::<Vec<_>>());
    for name in ["first", "second", "third", "half", "last"] {
        assert!((x_of(&crowded, name) - x_of(&picture, name)).abs() < 0.1, "{name}");
    }
}

#[test]
fn no_mark_covers_another() {
    let picture = draw(&on_timeline(""));
    let reach = |(x, name): &(f64, &Text)| {
        let width = name.text.chars().map(|_| 13.0 * 0.63).sum::<f64>();
        if name.ends_at_x { (name.x - width, x + 19.0) } else { (*x, name.x + width) }
    };
    let marks = marks(&picture);
    assert_eq!(marks.len(), all().len());
    for (index, one) in marks.iter().enumerate() {
        let (start, end) = reach(one);
        assert!(start >= 144.0 && end <= 1160.0, "{}", one.1.text);
        for other in &marks[..index] {
            let (other_start, other_end) = reach(other);
            let is_apart = end < other_start || other_end < start;
            assert!(is_apart || (one.1.y - other.1.y).abs() >= 20.0, "{}", one.1.text);
        }
    }
}

#[test]
fn a_year_tells_the_share_of_each_level() {
    let picture = draw(&[dated("a", "2023-01"), dated("b", "2023-12"), dated("c", "2025")]);
    let shares = picture.shapes.iter().filter_map(|shape| match shape {
        Shape::Text(text) if text.text.contains(" of ") => Some(&*text.text),
        _ => None,
    });
    // All are closed, which is the last band. There is none in 2024.
    let mut expected = ["0 of 2", "0 of 1"].repeat(Level::ALL.len() - 1);
    expected.extend(["2 of 2", "1 of 1"]);
    assert_eq!(shares.collect::<Vec<_>>(), expected);
}

#[test]
fn a_line_follows_a_family() {
    let lines = |picture: &Picture| {
        let points = |shape: &Shape| match shape {
            Shape::Polyline(points) => Some(points.clone()),
            _ => None,
        };
        picture.shapes.iter().filter_map(points).collect::<Vec<_>>()
    };
    assert!(lines(&draw(&on_timeline("none"))).is_empty());
    let family =
        all().iter().find(|rated| rated.entry.id == "olmo-7b").unwrap().entry.family.clone();
    let members = all().iter().filter(|rated| rated.entry.family == family).count();
    let followed = lines(&draw(&on_timeline(&family)));
    assert_eq!(followed.len(), 1);
    assert_eq!(followed[0].len(), members);
    assert!(followed[0].is_sorted_by(|one, other| one.0 <= other.0));
}

/// All text of a picture, once it is known to be a file that any reader of SVG can read.
fn text_of(picture: &Picture) -> String {
    let svg = picture.to_svg();
    let document = roxmltree::Document::parse(&svg).unwrap();
    assert_eq!(document.root_element().tag_name().name(), "svg");
    let has = |name: &str| document.descendants().any(|node| node.has_tag_name(name));
    assert!(!has("script") && !has("style") && !has("image"));
    document.descendants().filter(roxmltree::Node::is_text).filter_map(|node| node.text()).collect()
}

#[test]
fn pictures_are_files_of_their_own() {
    let timeline = draw(&on_timeline("OLMo"));
    assert!(timeline.size().1 > 400);
    let text = text_of(&timeline);
    for rated in all() {
        assert!(text.contains(&rated.entry.release.name), "{}", rated.entry.id);
    }
    text_of(&draw(&[]));
    insta::assert_snapshot!(timeline.to_svg().replace("><", ">\n<"));
}

#[test]
fn a_comparison_is_a_picture() {
    let ratings = ["bloom", "gpt-4o"]
        .map(|id| Rc::new(Rating::of(Rc::new(catalog::find(id).unwrap().release.clone()))));
    let picture = comparison_picture(&ratings, PAGE_URL, Language::English);
    assert_eq!(picture.title, "Neither of the two meets a definition of open source");
    insta::assert_snapshot!(picture.to_svg().replace("><", ">\n<"));
}

#[test]
fn what_others_wrote_stays_text_in_a_picture() {
    let release =
        link::decode("v=1&date=2024&name=%3Cscript%3E%22%26&by=%3Cimg+src%3Dx%3E&public=weights").0;
    let ratings = [Rc::new(Rating::of(Rc::new(release)))];
    for picture in [
        comparison_picture(&ratings, PAGE_URL, Language::English),
        draw(&ratings.clone().map(|rating| TimelineRelease { rating, is_followed: true })),
    ] {
        assert!(text_of(&picture).contains("<script>"));
    }
}

proptest! {
    #[test]
    fn any_date_can_be_drawn(dates in prop::collection::vec("([0-9]{4}(-[0-9]{2}){0,2}|\\PC{0,12})", 0..8)) {
        let releases: Vec<TimelineRelease> = dates.iter().map(|date| dated("name", date)).collect();
        let picture = draw(&releases);
        text_of(&picture);
        for (x, _) in marks(&picture) {
            prop_assert!((144.0..=1160.0).contains(&x));
        }
    }

    #[test]
    fn any_address_can_be_read(text in "\\PC{0,200}") {
        let filter = CatalogFilter::parse(&text);
        prop_assert!(filter.compared() <= MAX_COMPARED);
        prop_assert_eq!(CatalogFilter::parse(&filter.to_fragment()), filter);
    }

    #[test]
    fn any_filter_survives_its_address(
        text in "[a-z 0-9é&=#%]{0,40}",
        compare in prop::collection::vec("[a-z0-9.-]{1,12}", 0..6),
        tab in 0..3_usize,
        level in prop::option::of(0..4_usize),
        since in prop::option::of(1000..=9999_u32),
        only_differing in any::<bool>(),
    ) {
        let mut filter = CatalogFilter {
            tab: CatalogTab::ALL[tab],
            text,
            level: level.map(|level| Level::ALL[level]),
            since,
            only_differing,
            ..CatalogFilter::default()
        };
        for id in compare {
            filter.toggle_comparison(&id);
        }
        prop_assert_eq!(CatalogFilter::parse(&filter.to_fragment()), filter);
    }
}
