//! What can be switched: the release's name, its licenses and its artifacts, as far as
//! they are described. The page listens to what is pressed and typed in them; the desk
//! helps with licenses.

use super::{View, button, named, page::WHAT_IF, releases, say, truth};
use crate::{
    catalog,
    release::{Artifact, ArtifactType, Availability, Facts, License, Release, Scope},
    words::{ENGLISH, Phrase},
};

/// The attribute of what the page itself does when it is pressed: [`UNDO`], [`RESET`],
/// [`DISMISS`], [`TERMS`] or [`VERDICT`](super::page::VERDICT).
pub const DO: &str = "data-do";
#[expect(missing_docs, reason = "the names are what is done")]
pub const UNDO: &str = "undo";
#[expect(missing_docs, reason = "the names are what is done")]
pub const RESET: &str = "reset";
#[expect(missing_docs, reason = "the names are what is done")]
pub const DISMISS: &str = "dismiss";
/// Shows the license and the source of an artifact, or no longer.
pub const TERMS: &str = "terms";
/// The attribute of a button that starts from an entry of the catalog.
pub const START: &str = "data-start";
/// What it says for no entry.
pub const NOTHING: &str = "nothing";
/// The attribute of a field, by the key of a link that it states.
pub const KEY: &str = "data-key";
/// The attribute of a checkbox: whether it is the one for what is partly out.
pub const PARTLY: &str = "data-partly";
/// The attribute of a license field: the license that is stated there.
pub const OWN: &str = "data-own";
/// The attribute of what unfolds to tell of a license, by its name.
pub const ABOUT: &str = "data-about";

/// Longest name that can be typed, in characters.
const LONGEST: &str = "80";

/// The starting points, one of which was started from, and the name of the release.
pub fn picker(release: &Release, start: Option<&str>) -> View {
    let entries = catalog::STARTS.iter().map(|(id, name)| (*id, *name));
    let all = entries.chain([(NOTHING, say(Phrase::Nothing))]);
    let choices = all.map(|(id, name)| {
        // What came from elsewhere was started from none of these.
        let is_start = start.map_or(id == NOTHING && release.name.is_empty(), |start| start == id);
        button(name).with(START, id).with("aria-pressed", truth(is_start))
    });
    let field = |id: &str, key: &str, phrase, value: &str| {
        View::new("label").add(say(phrase)).add(
            View::new("input")
                .with("id", id)
                .with("type", "text")
                .with("maxlength", LONGEST)
                .with("autocomplete", "off")
                .with(KEY, key)
                .with(View::VALUE, value),
        )
    };
    View::of("section", "picker")
        .add(
            View::of("div", "starts")
                .with("role", "group")
                .with("aria-labelledby", "start-from")
                .add(View::new("span").with("id", "start-from").add(say(Phrase::StartFrom)))
                .add_all(choices)
                .add(View::new("a").with("href", releases::PAGE).add(say(Phrase::Releases))),
        )
        .add(
            View::of("div", "names")
                .add(field("name", "name", Phrase::Name, &release.name))
                .add(field("producer", "by", Phrase::Producer, &release.producer)),
        )
}

/// The heading of what is out, and what takes changes back.
pub fn head(can_undo: bool) -> View {
    View::of("div", "section-head")
        .add(View::new("h2").with("id", "release-heading").add(say(Phrase::Release)))
        .add(
            View::of("div", "tools")
                .add(
                    // Not `disabled`, which would take the focus from whoever presses it.
                    button(say(Phrase::Undo))
                        .with("id", UNDO)
                        .with(DO, UNDO)
                        .with("aria-disabled", truth(!can_undo)),
                )
                .add(button(say(Phrase::Reset)).with("id", RESET).with(DO, RESET)),
        )
}

/// The license for everything, and those for each type, folded.
pub fn licenses(release: &Release) -> View {
    let field = |id: &str, key: &str, label: &str, scope: Scope| {
        license_field(id, key, label, release.stated(scope), release.inherited(scope))
    };
    let by_type = ArtifactType::ALL.map(|of| {
        let id = format!("license-{}", of.id());
        field(&id, of.id(), ENGLISH.artifact_type(of), Scope::Type(of))
    });
    let has_typed = ArtifactType::ALL.iter().any(|of| release.stated(Scope::Type(*of)).is_some());
    let folded = View::of("details", "by-type")
        .add(View::new("summary").add(say(Phrase::LicensesByType)))
        .add_all(by_type);
    View::of("div", "licenses")
        .add(field("license", "license", say(Phrase::LicenseForAll), Scope::Release))
        .add(if has_typed { folded.with("open", "") } else { folded })
}

/// A field that states a license, with what it grants below: an editable combobox, as
/// WAI-ARIA describes it, whose list the desk fills. Any text can stand in it.
fn license_field(
    id: &str,
    key: &str,
    label: &str,
    own: Option<&License>,
    inherited: Option<&License>,
) -> View {
    let placeholder = match inherited {
        Some(license) => format!("{license} ({})", say(Phrase::Inherited)),
        None => say(Phrase::NoLicense).to_owned(),
    };
    let name = own.map(License::name).unwrap_or_default();
    let grants = format!("{id}-grants");
    let field = View::new("input")
        .with("id", id)
        .with("type", "text")
        .with("role", "combobox")
        .with("autocomplete", "off")
        .with("spellcheck", "false")
        .with("maxlength", "100")
        .with("aria-describedby", grants.as_str())
        .with("placeholder", placeholder)
        .with("aria-autocomplete", "list")
        .with("aria-controls", format!("{id}-list"))
        .with("aria-expanded", "false")
        .with(KEY, key)
        .with(OWN, name)
        .with(View::VALUE, name);
    let told = View::new("p")
        .with("id", grants)
        .with("class", "grants")
        .add(ENGLISH.grants(own.or(inherited)));
    let about = own.filter(|license| !license.is_unlicensed()).map(|license| {
        View::of("details", "about-license")
            .keyed(license.name())
            .add(View::new("summary").with(ABOUT, name).add(say(Phrase::AboutLicense)))
            .add(View::new("div"))
    });
    View::of("div", "license-field")
        .add(View::new("label").with("for", id).add(label))
        .add(field)
        // What the desk puts there stays: nothing of ours is in it.
        .add(View::new("div").with("id", format!("{id}-options")))
        .add(told)
        // In an element of its own: Yew compares what has no keys from the end.
        .add(View::new("div").add_all(about))
}

/// The id of an artifact's switch.
pub fn switch_id(artifact: Artifact) -> String {
    format!("switch-{artifact}")
}

/// The switch of one artifact, and on demand what else is known of it: its license and
/// its source, if it is out or if its license contradicts that it is not.
pub fn row(
    artifact: Artifact,
    facts: &Facts,
    inherited: Option<&License>,
    has_terms: bool,
) -> View {
    let name = ENGLISH.artifact(artifact);
    let is_out = facts.availability > Availability::Withheld;
    let is_partial = facts.availability == Availability::Partial;
    let licensable = artifact.artifact_type().is_some() || facts.license.is_some();
    let has_something = licensable || facts.source.is_some();
    // Hidden rather than left out: a switch is quicker so.
    let is_hidden = !(is_out && has_something || facts.license.is_some());
    let is_shown = has_terms && !is_hidden;
    let switch = switch_id(artifact);
    let about = format!("about-{artifact}");
    let panel = format!("terms-{artifact}");
    let hide = |view: View, is_hidden| if is_hidden { view.with("hidden", "") } else { view };
    let checkbox = |is_checked| {
        View::new("input").with("type", "checkbox").with(View::CHECKED, truth(is_checked))
    };
    let applies = facts.license.as_ref().or(inherited);
    let license = match applies.filter(|license| !license.is_unlicensed()) {
        _ if !licensable => say(Phrase::Source),
        Some(license) => license.name(),
        None => say(Phrase::NoLicense),
    };
    let terms = View::of("button", if facts.license.is_some() { "terms own" } else { "terms" })
        .with("type", "button")
        .with(DO, TERMS)
        .with("aria-expanded", truth(has_terms))
        .with("aria-controls", panel.as_str())
        .add(named(name.title))
        .add(View::of("span", "license-name").add(license));
    let contradiction = View::of("p", "contradiction").add(say(Phrase::LicenseOnWithheld));
    let field = (is_shown && licensable).then(|| {
        let id = format!("license-{artifact}");
        let label = say(Phrase::OwnLicense);
        license_field(&id, artifact.id(), label, facts.license.as_ref(), inherited)
    });
    let source = facts.source.as_ref().filter(|_| is_shown).map(|source| view_source(source));
    View::of("li", "row")
        .with("data-artifact", artifact.id())
        .with("data-availability", facts.availability.id())
        .add(
            checkbox(is_out)
                .with("role", "switch")
                .with("class", "switch")
                .with("id", switch.as_str())
                .with("aria-describedby", format!("{about} {WHAT_IF}")),
        )
        .add(
            View::of("div", "what")
                .add(View::new("label").with("for", switch).add(name.title))
                .add(View::of("span", "about").with("id", about).add(name.about)),
        )
        .add(
            View::of("label", "partial")
                .add(checkbox(is_partial).with("aria-describedby", WHAT_IF).with(PARTLY, ""))
                .add(View::new("span").add(named(name.title)).add(say(Phrase::Partial))),
        )
        .add(hide(terms, is_hidden))
        .add(hide(contradiction, is_out || is_hidden))
        .add(hide(
            View::of("div", "terms-panel").with("id", panel).add_all(field).add_all(source),
            !is_shown,
        ))
}

/// The source, as a link if it is the address of a web page: one that ran a script
/// would run it here.
fn view_source(source: &str) -> View {
    let plain = source.strip_prefix("https://");
    let line = View::of("p", "source").add(say(Phrase::Source)).add(": ");
    if plain.is_none() && !source.starts_with("http://") {
        return line.add(source);
    }
    let shown = plain.unwrap_or(source).trim_end_matches('/');
    line.add(View::new("a").with("href", source).with("rel", "noopener").add(shown))
}

/// Something the reader must be told once.
pub fn notice(text: &str) -> View {
    View::of("div", "notice")
        .with("role", "alert")
        .add(View::new("p").add(text))
        .add(button(say(Phrase::Dismiss)).with(DO, DISMISS))
}
