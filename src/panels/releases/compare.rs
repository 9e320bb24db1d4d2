//! Releases side by side: their verdicts, their pillars in one picture, and artifact by
//! artifact.

use super::{
    CHOOSE, COPY, SAVE, SET, TEXT, TOLD, opener,
    picture::{EDGE, Ink, cut, head, picture, pillars_said, rect, share, text},
    say,
};
use crate::{
    catalog::query::Query,
    frameworks::{
        Framework,
        four_level::{Evaluation, Pillar},
    },
    panels::{View, act, square},
    release::{Artifact, Availability, Group, Release},
    words::{CATALOG_ENGLISH, CatalogPhrase, ENGLISH, MORE_ENGLISH, Phrase},
};

/// The id that stands for a release which the catalog does not have.
pub const OWN: &str = "own";

/// One of those side by side.
pub struct Side<'a> {
    /// The id of its entry, or [`OWN`].
    pub id: &'a str,
    /// The release.
    pub release: &'a Release,
    /// What it is rated as.
    pub evaluation: &'a Evaluation,
}

impl Side<'_> {
    fn name(&self) -> &str {
        match self.release.name.as_str() {
            "" => ENGLISH.phrase(Phrase::Unnamed),
            name => name,
        }
    }
}

/// All of it: the families to choose from, and what stands side by side. `told` is what
/// was done last, and `text` what was to be copied.
pub fn view(
    sides: &[Side<'_>],
    query: &Query,
    families: &[(&str, Vec<&str>)],
    page: &str,
    (told, to_copy): (&str, &str),
) -> View {
    let links = families.iter().map(|(family, ids)| {
        let compare = ids.iter().map(|id| (*id).to_owned()).collect();
        let to = Query { compare, ..Query::default() }.comparison();
        let link = View::new("a").with("href", format!("#{}", to.written())).add(*family);
        View::new("li").add(link)
    });
    let families = View::of("nav", "families")
        .with("aria-labelledby", "families-heading")
        .add(View::new("h2").with("id", "families-heading").add(say(CatalogPhrase::Families)))
        .add(View::new("ul").add_all(links));
    let view = View::of("div", "comparison");
    let named = query.compared();
    let missing = (sides.len() < named)
        .then(|| View::of("p", "missing").with("role", "status").add(say(CatalogPhrase::Missing)));
    if sides.is_empty() {
        let hint = View::of("p", "hint").add(say(CatalogPhrase::FewToCompare));
        return view.add_all(missing).add(hint).add(families);
    }
    view.add_all(missing)
        .add(verdicts(sides))
        .add(
            View::of("section", "pillars")
                .add(View::new("h2").with("id", "pillars-heading").add(say(CatalogPhrase::Pillars)))
                .add(
                    View::of("div", "scroll")
                        .with("tabindex", "0")
                        .with("role", "region")
                        .with("aria-labelledby", "pillars-heading")
                        .add(drawing(sides, page)),
                ),
        )
        .add(ways(told, to_copy))
        .add(artifacts(sides, query.only_differing))
        .add(families)
}

/// What can be done with a comparison.
fn ways(told: &str, to_copy: &str) -> View {
    let field = (!to_copy.is_empty())
        .then(|| View::new("pre").with("id", TEXT).with("tabindex", "0").add(to_copy));
    View::of("div", "passing")
        .add(
            View::of("p", "acts")
                .add(act(SAVE, "svg", say(CatalogPhrase::SaveSvg)))
                .add(act(SAVE, "png", say(CatalogPhrase::SavePng)))
                .add(act(COPY, "link", say(CatalogPhrase::CopyLink)))
                .add(act(COPY, "embed", say(CatalogPhrase::CopyEmbed))),
        )
        .add(View::of("p", "told").with("id", TOLD).with("role", "status").add(told))
        .add_all(field)
}

/// A row of a table: its head, and a cell for each side.
fn row(head: &str, cells: impl IntoIterator<Item = View>) -> View {
    let head = View::new("th").with("scope", "row").add(head);
    View::new("tr").add(head).add_all(cells)
}

fn cell(text: impl Into<String>) -> View {
    View::new("td").add(text.into())
}

/// A table of these rows, which can be scrolled where it is too wide.
fn table(name: CatalogPhrase, id: &str, head: View, rows: Vec<View>) -> View {
    let table =
        View::new("table").add(View::new("thead").add(head)).add(View::new("tbody").add_all(rows));
    View::new("section").add(View::new("h2").with("id", id).add(say(name))).add(
        View::of("div", "scroll")
            .with("tabindex", "0")
            .with("role", "region")
            .with("aria-labelledby", id)
            .add(table),
    )
}

/// The names of all sides, as the head of a table.
fn names(sides: &[Side<'_>], with_ways: bool) -> View {
    let all = sides.iter().map(|side| {
        let name = opener(side.release, side.name());
        let head = View::new("th").with("scope", "col").add(name);
        if !with_ways {
            return head;
        }
        let remove = act(CHOOSE, side.id, say(CatalogPhrase::Remove))
            .with("aria-label", format!("{}: {}", say(CatalogPhrase::Remove), side.name()));
        head.add(remove)
    });
    View::new("tr").add(View::new("td")).add_all(all)
}

/// What each framework says of each.
fn verdicts(sides: &[Side<'_>]) -> View {
    let of =
        |what: &dyn Fn(&Side<'_>) -> String| sides.iter().map(|side| cell(what(side))).collect();
    let cells = |what: &dyn Fn(&Side<'_>) -> String| -> Vec<View> { of(what) };
    let level = |side: &Side<'_>| {
        let level = side.evaluation.level;
        format!("{}: {}", ENGLISH.level_number(level), ENGLISH.level(level).name)
    };
    let mut rows = vec![
        row(say(CatalogPhrase::Released), cells(&|side| side.release.date.clone())),
        row(say(CatalogPhrase::Level), cells(&level)),
        row(
            say(CatalogPhrase::Label),
            cells(&|side| ENGLISH.label(side.evaluation.label).to_owned()),
        ),
    ];
    for framework in Framework::ALL {
        let verdict = |side: &Side<'_>| MORE_ENGLISH.verdict(&framework.assess(side.release));
        rows.push(row(MORE_ENGLISH.framework(framework).name, cells(&verdict)));
    }
    table(CatalogPhrase::Verdicts, "verdicts-heading", names(sides, true), rows)
}

/// What is out of each, and under which terms.
fn artifacts(sides: &[Side<'_>], only_differing: bool) -> View {
    let fact = |side: &Side<'_>, artifact: Artifact| {
        let availability = side.release[artifact].availability;
        let license =
            side.release.license(artifact).filter(|_| availability > Availability::Withheld);
        (availability, license.map(ToString::to_string).unwrap_or_default())
    };
    let mut rows: Vec<View> = Vec::new();
    for group in Group::ALL {
        let of_group = group.artifacts().filter_map(|artifact| {
            let facts: Vec<_> = sides.iter().map(|side| fact(side, artifact)).collect();
            let is_same = facts.iter().all(|other| *other == facts[0]);
            if is_same && only_differing {
                return None;
            }
            let cells = facts.into_iter().map(|(availability, license)| {
                let license = (!license.is_empty()).then(|| View::of("span", "under").add(license));
                View::new("td")
                    .add(square(availability as usize))
                    .add(View::of("span", "is").add(ENGLISH.availability(availability)))
                    .add_all(license)
            });
            let row = row(ENGLISH.artifact(artifact).title, cells);
            Some(if is_same { row } else { row.with("class", "differs") })
        });
        let of_group: Vec<View> = of_group.collect();
        if !of_group.is_empty() {
            let span = (sides.len() + 1).to_string();
            let head = View::new("th").with("scope", "colgroup").with("colspan", span);
            rows.push(View::of("tr", "group").add(head.add(ENGLISH.group(group))));
        }
        rows.extend(of_group);
    }
    let is_same = rows.is_empty().then(|| View::new("p").add(say(CatalogPhrase::Same)));
    let only = View::of("label", "only")
        .add(
            View::new("input")
                .with("type", "checkbox")
                .with("id", "set-differing")
                .with(SET, "differing")
                .with(View::CHECKED, if only_differing { "true" } else { "false" }),
        )
        .add(say(CatalogPhrase::OnlyDiffering));
    let table = table(CatalogPhrase::Artifacts, "artifacts-heading", names(sides, false), rows);
    View::of("div", "artifacts").add(only).add(table).add_all(is_same)
}

/// The names of all sides.
pub fn title(sides: &[Side<'_>]) -> String {
    let names: Vec<&str> = sides.iter().map(Side::name).collect();
    CATALOG_ENGLISH.side_by_side(&names)
}

/// The picture: a line for each, with its label, its pillars and its strip.
pub fn drawing(sides: &[Side<'_>], page: &str) -> View {
    const ROW: f64 = 96.0;
    const LABEL: f64 = 320.0;
    const PILLARS: f64 = 520.0;
    const STEP: f64 = 104.0;
    const STRIP: f64 = 944.0;
    let mut parts = head(&title(sides), page);
    for (place, pillar) in (0_u32..).zip(Pillar::ALL) {
        let x = PILLARS + STEP * f64::from(place);
        parts.push(text(x, 96.0, 13, Ink::Muted, MORE_ENGLISH.pillar(pillar)));
    }
    parts.push(text(STRIP, 96.0, 13, Ink::Muted, say(CatalogPhrase::Artifacts)));
    let mut y = 112.0;
    for side in sides {
        let release = side.release;
        parts.push(rect(EDGE, y, 1200.0 - 2.0 * EDGE, 1.0, Ink::Line));
        parts.push(text(EDGE, y + 42.0, 24, Ink::Text, &cut(side.name(), 24, LABEL - EDGE - 12.0)));
        let by = [release.producer.as_str(), release.date.as_str()];
        for (line, said) in [64.0, 82.0].into_iter().zip(by.iter().filter(|said| !said.is_empty()))
        {
            parts.push(text(EDGE, y + line, 14, Ink::Muted, &cut(said, 14, LABEL - EDGE - 12.0)));
        }
        let (level, label) = (side.evaluation.level, side.evaluation.label);
        parts.push(text(LABEL, y + 42.0, 18, Ink::Accent, ENGLISH.label(label)));
        parts.push(text(LABEL, y + 64.0, 14, Ink::Muted, ENGLISH.level(level).name));
        let mut pillars = View::new("g").add(View::new("title").add(pillars_said(side.evaluation)));
        for (place, pillar) in (0_u32..).zip(Pillar::ALL) {
            let x = PILLARS + STEP * f64::from(place);
            let long = 88.0;
            pillars = pillars.add(rect(x, y + 36.0, long, 16.0, Ink::Line)).add(rect(
                x,
                y + 36.0,
                long * share(side.evaluation, pillar),
                16.0,
                Ink::Accent,
            ));
        }
        parts.push(pillars);
        parts.push(squares(STRIP, y + 38.0, release));
        y += ROW;
    }
    parts.push(rect(EDGE, y, 1200.0 - 2.0 * EDGE, 1.0, Ink::Line));
    picture(y + 28.0, &title(sides), parts)
}

/// A square for each artifact: a line below, and full, half or not at all above it.
fn squares(x: f64, y: f64, release: &Release) -> View {
    let mut all = View::new("g");
    let mut x = x;
    for group in Group::ALL {
        for artifact in group.artifacts() {
            let share = f64::from(release[artifact].availability as u8) / 2.0;
            all = all
                .add(rect(x, y, 8.0, 12.0, Ink::Line))
                .add(rect(x, y + 12.0 - 12.0 * share, 8.0, 12.0 * share, Ink::Accent))
                .add(rect(x, y + 13.5, 8.0, 1.5, Ink::Text));
            x += 9.5;
        }
        x += 4.0;
    }
    all
}
