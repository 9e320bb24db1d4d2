//! Finding releases in the catalog, and seeing them side by side.

use openness_meter::{
    catalog::{
        self,
        query::{MOST, Query, Rated, Sight, Sort, families},
    },
    evaluate,
    frameworks::{Answer, Framework, four_level::Level},
    link,
    panels::releases::{
        compare::{self, Side},
        landscape, picture, row,
    },
    release::Release,
};
use proptest::prelude::*;

fn all() -> Vec<Rated> {
    catalog::all().unwrap().iter().cloned().map(Rated::new).collect()
}

fn found(query: &str) -> Vec<String> {
    let (all, query) = (all(), Query::read(query));
    let names = query.order(&all).into_iter().filter(|place| query.fits(&all[*place]));
    names.map(|place| all[place].entry.release.name.clone()).collect()
}

#[test]
fn releases_are_found() {
    assert_eq!(found("find=llama+2"), ["Llama 2 7B"]);
    assert_eq!(found("find=GPT-J"), ["GPT-J 6B"]);
    assert_eq!(found("find=tulu"), ["Tülu 3 70B"]);
    assert_eq!(found("find=whisper&kind=text"), Vec::<String>::new());
    assert_eq!(found("kind=speech"), ["Whisper large-v3"]);
    assert!(found("find=Allen").contains(&"OLMo 7B".to_owned()));
    assert_eq!(found("").len(), all().len());
    for rated in all() {
        let query = Query { text: rated.entry.release.name.clone(), ..Query::default() };
        assert!(query.fits(&rated), "{}", rated.entry.id);
    }
}

#[test]
fn filters_hold_what_they_say() {
    let all = all();
    for level in Level::ALL {
        let query = Query { level: Some(level), ..Query::default() };
        assert!(all.iter().all(|one| query.fits(one) == (one.evaluation.level == level)));
    }
    for framework in Framework::ALL {
        let query = Query { meets: Some(framework), ..Query::default() };
        for rated in &all {
            let accepts = framework.assess(&rated.entry.release).verdict == Answer::Yes;
            assert_eq!(query.fits(rated), accepts);
        }
    }
}

#[test]
fn releases_stand_in_order() {
    let all = all();
    let of = |sort| Query { sort, ..Query::default() }.order(&all);
    let dates: Vec<&str> =
        of(Sort::Date).iter().map(|place| &*all[*place].entry.release.date).collect();
    assert!(dates.is_sorted_by(|one, other| one >= other));
    let levels: Vec<Level> =
        of(Sort::Level).iter().map(|place| all[*place].evaluation.level).collect();
    assert!(levels.is_sorted_by(|one, other| one >= other));
}

#[test]
fn an_address_asks_for_what_it_says() {
    let query = Query::read("#compare=a,b,a,c,d,e&differing=1");
    assert_eq!(query.sight, Sight::Compare);
    assert_eq!(query.compare, ["a", "b", "c", "d"]);
    assert!(query.only_differing);
    assert_eq!(Query::read("compare=bloom").written(), "compare=bloom");
    assert_eq!(Query::read("level=none&sort=none&what=ever"), Query::default());
    assert_eq!(Query::default().written(), "");
}

#[test]
fn one_more_than_fits_takes_the_place_of_the_first() {
    let mut query = Query::default();
    for id in ["a", "b", "c", "d", "e"] {
        query.choose(id);
    }
    assert_eq!(query.compare, ["b", "c", "d", "e"]);
    query.choose("c");
    assert_eq!(query.compare, ["b", "d", "e"]);
    query.own = Some("v=1".to_owned());
    query.choose("f");
    assert_eq!((query.compare.len(), query.compared()), (3, MOST));
}

#[test]
fn families_are_in_order_of_time() {
    let all = all();
    let families = families(&all);
    let llama = families.iter().find(|(family, _)| *family == "Llama").unwrap();
    assert_eq!((llama.1[0], llama.1[3]), ("llama-7b", "llama-4-maverick"));
    for (family, ids) in families {
        assert!((2..=MOST).contains(&ids.len()), "{family}");
        let dates = ids.iter().map(|id| &catalog::find(id).unwrap().release.date);
        assert!(dates.is_sorted(), "{family}");
    }
}

/// A picture is a file of its own that any reader of SVG can read.
fn is_svg(markup: &str) {
    let document = roxmltree::Document::parse(markup).unwrap();
    assert_eq!(document.root_element().tag_name().name(), "svg");
    let asked = |name: &str| document.descendants().any(|node| node.has_tag_name(name));
    assert!(!asked("script") && !asked("style") && !asked("image"));
}

#[test]
fn pictures_are_files_of_their_own() {
    let all = all();
    let shown: Vec<&Rated> = all.iter().collect();
    let landscape = landscape::view(&shown, "https://meter.example/");
    is_svg(&landscape.markup());
    assert!(picture::height(&landscape) > 400);
    for rated in &all {
        assert!(landscape.text().contains(&rated.entry.release.name), "{}", rated.entry.id);
    }
    is_svg(&landscape::view(&[], "https://meter.example/").markup());
    insta::assert_snapshot!(landscape.markup().replace("><", ">\n<"));
}

#[test]
fn what_others_wrote_stays_text_in_a_picture() {
    let release = link::decode("v=1&name=%3Cscript%3E%22%26&by=%3Cimg+src%3Dx%3E&public=weights").0;
    let evaluation = evaluate(&release);
    let side = Side { id: "own", release: &release, evaluation: &evaluation };
    let drawing = compare::drawing(&[side], "https://meter.example/");
    is_svg(&drawing.markup());
    assert!(drawing.text().contains("<script>"));
}

#[test]
fn a_row_says_what_its_strip_shows() {
    for rated in all() {
        let text = row(&rated, false, true).text();
        assert!(text.contains(&rated.entry.release.name));
        // Every fact with its address.
        for (_, evidence) in rated.entry.shown() {
            let host = evidence.source.split('/').nth(2).unwrap().trim_start_matches("www.");
            assert!(text.contains(host), "{}: {host}", rated.entry.id);
        }
    }
}

proptest! {
    #[test]
    fn any_address_can_be_read(text in "\\PC{0,200}") {
        let query = Query::read(&text);
        prop_assert!(query.compared() <= MOST);
        // What is read is written so that it is read again.
        prop_assert_eq!(Query::read(&query.written()), query);
    }

    #[test]
    fn any_query_survives_its_address(
        text in "[a-z 0-9é&=#%]{0,40}",
        compare in prop::collection::vec("[a-z0-9.-]{1,12}", 0..6),
        sight in 0..3_usize,
        level in prop::option::of(0..4_usize),
        only in any::<bool>(),
    ) {
        let mut query = Query {
            sight: Sight::ALL[sight],
            text,
            level: level.map(|level| Level::ALL[level]),
            only_differing: only,
            ..Query::default()
        };
        for id in compare {
            query.choose(&id);
        }
        prop_assert_eq!(Query::read(&query.written()), query);
    }
}

#[test]
fn a_release_of_nothing_can_be_compared() {
    let release = Release::default();
    let evaluation = evaluate(&release);
    let side = || Side { id: "own", release: &release, evaluation: &evaluation };
    let all = all();
    let query = Query::read("own=v%3D1&differing=1");
    let view = compare::view(&[side(), side()], &query, &families(&all), "/", ("", ""));
    assert!(view.text().contains("the same"), "{}", view.text());
}
