//! The page of the catalog: its head, what is asked for, and a row for each release.
//!
//! What is pressed is said by an attribute: [`SET`] by a field that asks for
//! something, [`CHOOSE`], [`TOGGLE`], [`SAVE`] and [`COPY`] by buttons. All else is
//! links.

pub mod compare;
pub mod detail;
pub mod landscape;
pub mod picture;

use super::{View, act, button, truth};
use crate::{
    catalog::{
        Kind,
        query::{Query, Rated, Sight, Sort},
    },
    frameworks::{
        Framework,
        four_level::{Label, Level},
    },
    link,
    release::{Availability, Group, Release},
    words::{CATALOG_ENGLISH, CatalogPhrase, ENGLISH, MORE_ENGLISH},
};

/// The attribute of a field that asks for something, by its key in an address.
pub const SET: &str = "data-set";
/// The attribute of a button that puts the release of this id beside others.
pub const CHOOSE: &str = "data-choose";
/// The attribute of a button that shows what is known of the release of this id.
pub const TOGGLE: &str = "data-toggle";
/// The attribute of a button that saves a picture, in this format.
pub const SAVE: &str = "data-save";
/// The attribute of a button that copies the link, or the embed code.
pub const COPY: &str = "data-copy";
/// The attribute of a button that asks for everything again.
pub const ALL: &str = "data-all";
/// The id of what tells what was done.
pub const TOLD: &str = "told";
/// The id of the text that was to be copied.
pub const TEXT: &str = "to-copy";
/// The address of the page of the catalog, from the page of an evaluation.
pub const PAGE: &str = "releases.html";

fn say(phrase: CatalogPhrase) -> &'static str {
    CATALOG_ENGLISH.phrase(phrase)
}

/// What the page is, and the way to the other one.
pub fn masthead() -> View {
    let home = View::new("a").with("href", "./").add(say(CatalogPhrase::Home));
    View::of("header", "masthead")
        .add(View::of("p", "home").add(home))
        .add(View::new("h1").add(say(CatalogPhrase::Heading)))
        .add(View::new("p").add(say(CatalogPhrase::Purpose)))
}

/// The ways to look at the catalog, as links.
pub fn sights(query: &Query) -> View {
    let all = Sight::ALL.map(|sight| {
        let to = Query { sight, ..query.clone() };
        let link = View::new("a").with("href", format!("#{}", to.written()));
        let is_here = sight == query.sight;
        let link = if is_here { link.with("aria-current", "page") } else { link };
        let count = (sight == Sight::Compare && query.compared() > 0)
            .then(|| View::of("span", "count").add(query.compared().to_string()));
        View::new("li").add(link.add(CATALOG_ENGLISH.sight(sight)).add_all(count))
    });
    View::of("nav", "sights")
        .with("aria-label", say(CatalogPhrase::Heading))
        .add(View::new("ul").add_all(all))
}

/// A field that offers some values, each with its name.
fn choice(key: &str, phrase: CatalogPhrase, now: &str, all: &[(&str, &str)]) -> View {
    let options = all.iter().map(|(value, name)| {
        let option = View::new("option").with("value", *value).add(*name);
        if *value == now { option.with("selected", "") } else { option }
    });
    View::new("label")
        .add(View::new("span").add(say(phrase)))
        .add(View::new("select").with(SET, key).with("id", format!("set-{key}")).add_all(options))
}

/// The fields that ask for releases.
pub fn fields(query: &Query) -> View {
    let any = ("", say(CatalogPhrase::Any));
    let with_any = |all: Vec<(&'static str, &'static str)>| [vec![any], all].concat();
    let kinds = Kind::ALL.map(|kind| (kind.id(), CATALOG_ENGLISH.kind(kind)));
    let levels = Level::ALL.map(|level| (level.id(), ENGLISH.level(level).name));
    let labels = Label::ALL.map(|label| (label.id(), ENGLISH.label(label)));
    let meets =
        Framework::ALL.map(|framework| (framework.id(), MORE_ENGLISH.framework(framework).name));
    let sorts = Sort::ALL.map(|sort| (sort.id(), CATALOG_ENGLISH.sort(sort)));
    let find = View::of("label", "find").add(View::new("span").add(say(CatalogPhrase::Find))).add(
        View::new("input")
            .with("type", "search")
            .with("id", "set-find")
            .with("maxlength", "80")
            .with("autocomplete", "off")
            .with("spellcheck", "false")
            .with(SET, "find")
            .with(View::VALUE, query.text.as_str()),
    );
    let [kind, level, label, accepted, sort] = chosen(query).map(|(_, value)| value);
    // The landscape has an order of its own.
    let is_list = query.sight == Sight::List;
    View::of("form", "fields")
        .with("role", "search")
        .add(find)
        .add(choice("kind", CatalogPhrase::Kind, kind, &with_any(kinds.to_vec())))
        .add(choice("level", CatalogPhrase::Level, level, &with_any(levels.to_vec())))
        .add(choice("label", CatalogPhrase::Label, label, &with_any(labels.to_vec())))
        .add(choice("meets", CatalogPhrase::Meets, accepted, &with_any(meets.to_vec())))
        .add_all(is_list.then(|| choice("sort", CatalogPhrase::Sort, sort, &sorts)))
}

/// What each field that offers values has chosen, by its key.
pub fn chosen(query: &Query) -> [(&'static str, &'static str); 5] {
    [
        ("kind", query.kind.map_or("", Kind::id)),
        ("level", query.level.map_or("", Level::id)),
        ("label", query.label.map_or("", Label::id)),
        ("meets", query.meets.map_or("", Framework::id)),
        ("sort", query.sort.id()),
    ]
}

/// What can be done with the landscape, and what was done last.
pub fn landscape_ways(told: &str) -> View {
    View::of("div", "passing")
        .add(View::of("p", "about").add(say(CatalogPhrase::LandscapeAbout)))
        .add(View::of("p", "acts").add(act(SAVE, "svg", say(CatalogPhrase::SaveSvg))).add(act(
            SAVE,
            "png",
            say(CatalogPhrase::SavePng),
        )))
        .add(View::of("p", "told").with("id", TOLD).with("role", "status").add(told))
}

/// What is told where the program does not come, or there are no scripts at all.
pub fn bars() -> [View; 2] {
    let unloaded = View::of("p", "bar").with("id", "trouble").with("role", "alert");
    let no_script = View::of("p", "bar").add(say(CatalogPhrase::NoScript));
    [
        unloaded.with("hidden", "").add(say(CatalogPhrase::Unloaded)),
        View::new("noscript").add(no_script),
    ]
}

/// How many releases are shown, and the way back to all of them.
pub fn count(shown: usize, all: usize) -> View {
    let said = if shown == 0 {
        say(CatalogPhrase::Nothing).to_owned()
    } else {
        CATALOG_ENGLISH.shown(shown, all)
    };
    let back = (shown < all).then(|| act(ALL, "", say(CatalogPhrase::ShowAll)));
    View::of("div", "shown")
        .add(View::new("p").with("role", "status").with("id", "shown").add(said))
        .add_all(back)
}

/// How a strip is to be read.
pub fn key() -> View {
    View::of("p", "key").add(say(CatalogPhrase::Key))
}

/// A release at a glance: a square for each artifact, group by group, empty, half or
/// full.
pub fn strip(release: &Release) -> View {
    let (mut line, mut fill, mut x) = (String::new(), String::new(), 0.5);
    for group in Group::ALL {
        for artifact in group.artifacts() {
            let mark = |width: &str| format!("M{x} .5h{width}v9h-{width}z");
            line.push_str(&mark("9"));
            match release[artifact].availability {
                Availability::Withheld => {}
                Availability::Partial => fill.push_str(&mark("4.5")),
                Availability::Public => fill.push_str(&mark("9")),
            }
            x += 11.0;
        }
        x += 5.0;
    }
    View::of("svg", "strip")
        .with("viewBox", format!("0 0 {} 10", x - 6.5))
        .with("role", "img")
        .with("aria-label", CATALOG_ENGLISH.strip(release))
        .add(View::of("path", "strip-line").with("d", line))
        .add(View::of("path", "strip-fill").with("d", fill))
}

/// The name of a release as a link that opens it, to change its facts.
pub fn opener(release: &Release, text: &str) -> View {
    View::new("a").with("href", format!("./#{}", link::encode(release))).add(text)
}

/// What there is of a release without any program: its name, what it is rated as,
/// and its strip.
fn summary(rated: &Rated) -> [View; 4] {
    let release = &rated.entry.release;
    let level = ENGLISH.level(rated.evaluation.level).name;
    let label = ENGLISH.label(rated.evaluation.label);
    let steps = Level::ALL.map(|step| {
        let class = if step <= rated.evaluation.level { "step on" } else { "step" };
        View::of("span", class)
    });
    [
        View::of("h2", "name").add(opener(release, &release.name)),
        View::of("p", "by")
            .add(release.producer.as_str())
            .add(", ")
            .add(View::new("time").add(release.date.as_str())),
        View::of("p", "rated")
            .add(View::of("span", "steps").with("aria-hidden", "true").add_all(steps))
            .add(View::new("span").add(level))
            .add(View::of("span", "label-of").add(label)),
        strip(release),
    ]
}

/// A row of the list.
pub fn row(rated: &Rated, is_chosen: bool, is_open: bool) -> View {
    let entry = &rated.entry;
    let id = entry.id.as_str();
    let name = &entry.release.name;
    let named = |does: CatalogPhrase| format!("{}: {name}", say(does));
    let acts = View::of("div", "acts")
        .add(
            button(say(CatalogPhrase::Compare))
                .with("class", "act")
                .with(CHOOSE, id)
                .with("aria-pressed", truth(is_chosen))
                .with("aria-label", named(CatalogPhrase::Compare)),
        )
        .add(
            button(say(CatalogPhrase::Facts))
                .with("class", "act")
                .with(TOGGLE, id)
                .with("aria-expanded", truth(is_open))
                .with("aria-label", named(CatalogPhrase::Facts)),
        );
    View::of("div", "row")
        .add_all(summary(rated))
        .add(acts)
        .add(View::of("div", "more").add_all(is_open.then(|| detail::view(entry))))
}
