//! The widget for other people's pages: a badge, or a card with the verdict and the
//! switches.
//!
//! `www/widget.js` draws it, in a shadow root, without the page's program.

use super::{View, named, page, square};
use crate::{
    evaluate,
    frameworks::four_level::Level,
    link,
    release::{Artifact, Availability, Group, Release},
    words::{English, Phrase, SharePhrase, ShareWords, Words},
};

/// The attribute of an artifact's row and of what is pressed in it, by its id.
const ARTIFACT: &str = "data-artifact";
/// The attribute of the checkbox beside a switch.
const PARTLY: &str = "data-partly";

/// The verdict in one line, which leads to the page that rates the release. Without
/// the address of a page it leads nowhere.
pub fn badge(release: &Release, page: &str) -> View {
    let evaluation = evaluate(release);
    let marks = Level::ALL.map(|level| {
        let is_reached = if level <= evaluation.level { "met" } else { "unmet" };
        View::of("span", "step").with("data-mark", is_reached)
    });
    let said = format!("{}. {}", English.badge_said(&evaluation), English.title(&release.name));
    leads(View::of(if page.is_empty() { "span" } else { "a" }, "badge"), page, release)
        .with("data-level", evaluation.level.id())
        .with("data-label", evaluation.label.id())
        .add(View::of("span", "visually-hidden").add(said))
        .add(View::of("span", "about").with("aria-hidden", "true").add(English.badge_name()))
        .add(
            View::of("span", "says")
                .with("aria-hidden", "true")
                .add(English.label(evaluation.label).to_ascii_lowercase())
                .add(View::of("span", "steps").add_all(marks)),
        )
}

/// The verdict, the meter and what is out. `can_switch` tells whether readers may
/// switch it, `is_open` whether the list of it is unfolded.
pub fn card(release: &Release, can_switch: bool, is_open: bool, page: &str) -> View {
    let evaluation = evaluate(release);
    let level = English.level(evaluation.level).name;
    let verdict = View::of("div", "verdict")
        .with("aria-live", "polite")
        .add(View::of("p", "label").add(English.label(evaluation.label)))
        .add(
            View::of("p", "level")
                .add(format!("{}: ", English.level_number(evaluation.level)))
                .add(View::new("strong").add(level)),
        );
    let meter = page::meter(&evaluation, false).with("--place", evaluation.place.percent());
    // The name stands above.
    let unnamed = Release { name: String::new(), ..release.clone() };
    let heading = if can_switch {
        ShareWords::phrase(&English, SharePhrase::SwitchIt)
    } else {
        Words::phrase(&English, Phrase::Release)
    };
    let mut list =
        View::new("details").add(View::new("summary").with("data-open", "").add(heading));
    if is_open {
        let rows = Group::ALL.map(|group| view_group(group, release, can_switch));
        list = list.with("open", "").add(View::of("div", "groups").add_all(rows));
    }
    let mut foot = View::of("footer", "foot").add(list);
    if !page.is_empty() {
        let about =
            View::of("span", "visually-hidden").add(format!(": {}", English.title(&release.name)));
        let link = View::of("a", "more").add(Words::phrase(&English, Phrase::Title)).add(about);
        foot = foot.add(leads(link, page, release));
    }
    View::of("article", "card")
        .with("data-level", evaluation.level.id())
        .with("data-label", evaluation.label.id())
        .with("aria-label", English.title(&release.name))
        .add(view_name(release))
        .add(verdict)
        .add(meter)
        .add(View::of("p", "headline").add(English.headline(&unnamed, &evaluation)))
        .add(view_strip(release))
        .add(foot)
}

/// The name and the producer, on one line.
fn view_name(release: &Release) -> View {
    let name = View::new("strong").with("dir", "auto").add(English.title(&release.name));
    let line = View::of("p", "name").add(name);
    match release.producer.trim() {
        "" => line,
        producer => line.add(" ").add(View::new("span").with("dir", "auto").add(producer)),
    }
}

/// The element as a link to the page that rates the release.
fn leads(view: View, page: &str, release: &Release) -> View {
    if page.is_empty() {
        return view;
    }
    view.with("href", format!("{page}#{}", link::encode(release)))
        // The page that the widget is on stays.
        .with("target", "_blank")
        .with("rel", "noopener")
}

/// A square for each artifact, full, half or empty, by group. The list says the
/// same in words.
fn view_strip(release: &Release) -> View {
    let group = |group: Group| {
        let marks =
            group.artifacts().map(|artifact| square(release[artifact].availability as usize));
        View::new("li")
            .add(View::new("span").add(English.group(group)))
            .add(View::of("span", "marks").add_all(marks))
    };
    View::of("ul", "strip").with("aria-hidden", "true").add_all(Group::ALL.map(group))
}

fn view_group(group: Group, release: &Release, can_switch: bool) -> View {
    let rows = group.artifacts().map(|artifact| view_row(artifact, release, can_switch));
    View::new("fieldset")
        .add(View::new("legend").add(English.group(group)))
        .add(View::new("ul").add_all(rows))
}

fn view_row(artifact: Artifact, release: &Release, can_switch: bool) -> View {
    let availability = release[artifact].availability;
    let is_out = availability > Availability::Withheld;
    let title = English.artifact(artifact).title;
    let license = release.license(artifact).filter(|license| !license.is_unlicensed());
    let license = View::of("span", "license").add(match license {
        _ if !is_out || artifact.artifact_type().is_none() => "",
        Some(license) => license.name(),
        None => Words::phrase(&English, Phrase::NoLicense),
    });
    let row =
        View::new("li").with("data-availability", availability.id()).with(ARTIFACT, artifact.id());
    if !can_switch {
        return row
            .add(square(availability as usize))
            .add(named(English.availability(availability)))
            .add(View::of("span", "what").add(title))
            .add(license);
    }
    let checkbox = |is_checked: bool| {
        let input = View::new("input").with("type", "checkbox").with(ARTIFACT, artifact.id());
        if is_checked { input.with("checked", "") } else { input }
    };
    let partly = checkbox(availability == Availability::Partial).with(PARTLY, "");
    row.add(
        View::of("label", "what")
            .add(checkbox(is_out).with("role", "switch").with("class", "switch"))
            .add(title),
    )
    .add(
        View::of("label", "partial")
            .add(partly)
            .add(named(title))
            .add(Words::phrase(&English, Phrase::Partial)),
    )
    .add(license)
}
