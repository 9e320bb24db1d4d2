//! The page of the real catalog, as the build renders it.

use std::rc::Rc;

use yew::prelude::*;

use super::{
    CatalogPage, CatalogPageProps,
    comparison::Comparison,
    evidence::{EvidenceList, EvidenceListProps},
    picture_view::{PictureView, PictureViewProps},
    state::{Action, CatalogState, Status},
    tabs::TabProps,
    timeline::Timeline,
};
use crate::{
    Rating,
    app::testing::render,
    catalog::{
        self, CatalogEntry,
        filter::{CatalogFilter, Param, Rated},
    },
    formats::export::{
        comparison_picture::comparison_picture,
        picture::Picture,
        timeline_picture::{TimelineRelease, timeline_picture},
    },
    words::Language,
};

const PAGE_URL: &str = "https://meter.example/releases.html";

fn entries() -> Rc<[CatalogEntry]> {
    catalog::all().unwrap().into()
}

fn releases() -> Rc<[Rated]> {
    entries().iter().cloned().map(Rated::new).collect()
}

/// How often a text is in another.
fn count(html: &str, part: &str) -> usize {
    html.matches(part).count()
}

fn page() -> String {
    render::<CatalogPage>(CatalogPageProps { entries: entries() })
}

fn comparison(fragment: &str) -> String {
    render::<Comparison>(TabProps {
        releases: releases(),
        filter: CatalogFilter::parse(fragment),
        page_url: PAGE_URL.into(),
        status: Status::default(),
        on_action: Callback::noop(),
    })
}

fn timeline(fragment: &str) -> String {
    render::<Timeline>(TabProps {
        releases: releases(),
        filter: CatalogFilter::parse(fragment),
        page_url: PAGE_URL.into(),
        status: Status::default(),
        on_action: Callback::noop(),
    })
}

#[test]
fn the_list_has_every_release() {
    let html = page();
    let all = entries().len();
    assert_eq!(count(&html, "<h2 class=\"name\">"), all);
    assert_eq!(count(&html, "data-choose="), all);
    assert_eq!(count(&html, "aria-expanded=\"false\""), all);
    assert_eq!(count(&html, " hidden"), 0);
    assert_eq!(count(&html, "aria-current=\"page\""), 1);
    assert!(html.contains(&format!("<p role=\"status\" id=\"shown\">{all} models</p>")));
    assert!(html.contains("GPT-4o") && html.contains("href=\"./#v=1&amp;name=BLOOM&amp;"));
}

#[test]
fn every_fact_has_its_source() {
    for entry in &*entries() {
        let html = render::<EvidenceList>(EvidenceListProps { entry: Rc::new(entry.clone()) });
        let facts = entry.evidence().map(|(_, evidence)| evidence);
        let compute = entry.training_compute.iter().map(|compute| &compute.evidence);
        let sources: Vec<_> = facts.chain(&entry.license).chain(compute).collect();
        assert_eq!(count(&html, "<li><p class=\"fact\">"), sources.len(), "{}", entry.id);
        assert_eq!(count(&html, "<li><time datetime="), entry.changes.len(), "{}", entry.id);
        assert_eq!(count(&html, "class=\"correct\""), sources.len(), "{}", entry.id);
        for evidence in sources {
            let host = evidence.source.split('/').nth(2).unwrap().trim_start_matches("www.");
            assert!(html.contains(host), "{}: {host}", entry.id);
        }
        let unverified = entry.unverified().count();
        assert!(count(&html, "class=\"unverified\"") >= unverified, "{}", entry.id);
    }
}

#[test]
fn a_comparison_has_a_column_for_each_release() {
    let html = comparison("compare=bloom,gpt-4o&own=v%3D1%26name%3DMine%26public%3Dweights");
    assert_eq!(count(&html, "<table class=\"verdict-table\">"), 2);
    // In the heads of both tables and of the picture.
    assert_eq!(count(&html, "data-choose="), 3);
    assert!(html.contains("data-choose=\"own\"") && html.contains("data-choose=\"bloom\""));
    let place = |name: &str| html.find(name).unwrap();
    assert!(place(">Mine<") < place(">BLOOM<") && place(">BLOOM<") < place(">GPT-4o<"));
    let finding = "None of the three meets a definition of open source";
    assert!(html.contains(&format!("<h2 class=\"finding\">{finding}</h2>")));
    assert!(html.contains("<strong>Your evaluation</strong>"));
    // A column is headed by the name alone.
    assert_eq!(count(&html, "<th scope=\"col\"><a href="), 6);
    assert!(!html.contains("class=\"missing\""));
    let one = catalog::find("bloom").unwrap();
    let other = catalog::find("gpt-4o").unwrap();
    let differing = one.diff_from(&other.release).len();
    let html = comparison("compare=bloom,gpt-4o");
    assert_eq!(count(&html, "<tr class=\"differs\">"), differing);
}

#[test]
fn too_many_to_compare_are_counted_and_none_is_dropped() {
    let html = comparison("compare=bloom,gpt-4o,gpt-4,olmo-7b,amber,dbrx,bert-large,phi-2");
    assert!(html.contains("This link compares 8 models. The first 6 are shown"));
    assert_eq!(count(&html, "data-choose="), 6);
}

#[test]
fn releases_that_are_the_same_leave_nothing_to_compare() {
    let html = comparison("compare=bloom&differing=1");
    assert!(html.contains("There are no differences here."), "{html}");
    assert_eq!(count(&html, "class=\"group\""), 0);
}

#[test]
fn a_release_that_is_not_in_the_catalog_is_told() {
    assert!(comparison("compare=bloom,no-such-release").contains("class=\"missing\""));
    let html = comparison("view=compare");
    assert!(html.contains("class=\"hint\"") && html.contains("class=\"families\""));
    assert!(!html.contains("<table"));
}

#[test]
fn the_timeline_has_every_release_that_matches() {
    let html = timeline("view=landscape");
    assert_eq!(count(&html, "href=\"https://meter.example/#v=1"), entries().len());
    let images = releases().iter().filter(|rated| rated.entry.kind.id() == "image").count();
    let html = timeline("view=landscape&kind=image");
    assert_eq!(count(&html, "href=\"https://meter.example/#v=1"), images);
    assert!(html.contains("id=\"set-kind\"") && !html.contains("id=\"set-sort\""));
    assert!(timeline("view=landscape&find=no+such+release").contains("class=\"picture\""));
}

/// An element: its name, its attributes and its text.
type Element = (String, Vec<(String, String)>, String);

/// The elements of a picture.
fn elements(markup: &str) -> Vec<Element> {
    let document = roxmltree::Document::parse(markup).unwrap();
    let elements = document.descendants().filter(roxmltree::Node::is_element);
    elements
        .map(|node| {
            let mut attributes: Vec<(String, String)> = node
                .attributes()
                .map(|attribute| (attribute.name().to_owned(), attribute.value().to_owned()))
                .collect();
            attributes.sort();
            let text = node.text().unwrap_or_default().to_owned();
            (node.tag_name().name().to_owned(), attributes, text)
        })
        .collect()
}

#[test]
fn a_picture_is_the_same_on_the_page_and_as_a_file() {
    let ratings: Vec<Rc<Rating>> =
        releases().iter().map(|rated| Rc::clone(&rated.rating)).collect();
    let check = |picture: Picture| {
        let svg = picture.to_svg();
        let html = render::<PictureView>(PictureViewProps { picture: Rc::new(picture) });
        assert_eq!(elements(&html), elements(&svg));
    };
    let on_timeline: Vec<TimelineRelease> = ratings
        .iter()
        .map(|rating| TimelineRelease { rating: Rc::clone(rating), is_followed: true })
        .collect();
    check(timeline_picture(&on_timeline, PAGE_URL, Language::English));
    check(timeline_picture(&[], PAGE_URL, Language::English));
    check(comparison_picture(&ratings[..4], PAGE_URL, Language::English));
}

fn after(fragment: &str, actions: impl IntoIterator<Item = Action>) -> Rc<CatalogState> {
    actions
        .into_iter()
        .fold(Rc::new(CatalogState::new(CatalogFilter::parse(fragment))), Reducible::reduce)
}

#[test]
fn showing_all_keeps_the_order_and_the_comparison() {
    let state =
        after("find=llama&level=limited&sort=date&compare=bloom&view=list", [Action::ShowAll]);
    assert_eq!(state.filter.to_fragment(), "view=list&sort=date&compare=bloom");
}

#[test]
fn a_release_is_compared_and_removed_again() {
    let toggle = |id: &str| Action::ToggleComparison(id.to_owned());
    let state = after("own=v%3D1", [toggle("bloom"), toggle("gpt-4"), toggle("bloom")]);
    assert_eq!(
        (state.filter.compare.clone(), state.filter.compared()),
        (vec!["gpt-4".to_owned()], 2)
    );
    assert_eq!(after("own=v%3D1", [Action::RemoveOwn]).filter.own, None);
}

#[test]
fn what_was_told_is_gone_with_the_next_action() {
    let status = Status { message: "Copied.".into(), to_copy: "text".into() };
    let told = after("", [Action::SetStatus(status.clone())]);
    assert_eq!(told.status, status);
    let set = Action::SetParam(Param::Kind, "code".to_owned());
    assert_eq!(told.reduce(set).status, Status::default());
}

#[test]
fn what_changes_nothing_draws_nothing() {
    let state = after("find=llama", []);
    let same = Rc::clone(&state).reduce(Action::Navigate(CatalogFilter::parse("#find=llama")));
    assert!(Rc::ptr_eq(&state, &same));
}
