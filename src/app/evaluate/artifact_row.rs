//! The row of one artifact: how far it is out, its license and its source.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    app::{
        components::{
            artifact_link::control_id, license_field::LicenseField, source_link::source_link,
        },
        language::use_language,
        state::Edit,
    },
    release::{Artifact, Availability, Release, Scope},
    words::{CommonPhrase, CommonWords},
};

/// The props of [`ArtifactRow`]. They are equal if the release says the same of the
/// artifact, so that a press draws its own row alone.
#[derive(Properties)]
pub(super) struct ArtifactRowProps {
    /// The artifact.
    pub artifact: Artifact,
    /// The release on the page.
    pub release: Rc<Release>,
    /// Whether the artifact is otherwise in the catalog.
    pub differs: bool,
    /// The reader changes the release.
    pub on_edit: Callback<Edit>,
    /// The reader points at what would change it, or no longer does.
    pub on_preview: Callback<Option<Edit>>,
}

impl PartialEq for ArtifactRowProps {
    fn eq(&self, other: &Self) -> bool {
        let scope = Scope::Artifact(self.artifact);
        let is_same = || {
            self.release[self.artifact] == other.release[self.artifact]
                && self.release.inherited(scope) == other.release.inherited(scope)
        };
        self.artifact == other.artifact
            && self.differs == other.differs
            && self.on_edit == other.on_edit
            && self.on_preview == other.on_preview
            && (Rc::ptr_eq(&self.release, &other.release) || is_same())
    }
}

/// How far an artifact is out, as one of three, and on demand its license and its source: if
/// it is out, or if its license contradicts that it is not.
#[component]
pub(super) fn ArtifactRow(props: &ArtifactRowProps) -> Html {
    let words = use_language().common();
    let is_expanded = use_state(|| false);
    let ArtifactRowProps { artifact, release, on_edit, on_preview, .. } = props;
    let artifact = *artifact;
    let facts = &release[artifact];
    let scope = Scope::Artifact(artifact);
    let name = words.artifact(artifact);
    let is_out = facts.availability > Availability::Withheld;
    let is_licensable = artifact.artifact_type().is_some() || facts.license.is_some();
    let has_terms = facts.license.is_some() || is_out && (is_licensable || facts.source.is_some());
    let is_shown = *is_expanded && has_terms;

    let (title, about) = (format!("name-{artifact}"), format!("about-{artifact}"));
    let terms = format!("terms-{artifact}");
    let license = match release.license(artifact).filter(|license| !license.is_unlicensed()) {
        _ if !is_licensable => words.phrase(CommonPhrase::Source).to_owned(),
        Some(license) => license.name().to_owned(),
        None => words.phrase(CommonPhrase::NoLicense).to_owned(),
    };
    let on_toggle = {
        let is_expanded = is_expanded.clone();
        move |_: MouseEvent| is_expanded.set(!*is_expanded)
    };
    let on_leave = on_preview.reform(|_: MouseEvent| None);
    let options = Availability::WITHOUT_GATES.map(|availability| {
        let edit = Edit::Availability(artifact, availability);
        let onchange = {
            let edit = edit.clone();
            on_edit.reform(move |_: Event| edit.clone())
        };
        let on_point = on_preview.reform(move |_: MouseEvent| Some(edit.clone()));
        html! {
            <label onmouseenter={on_point} onmouseleave={on_leave.clone()}>
                <input
                    type="radio"
                    id={control_id(artifact, availability)}
                    name={artifact.id()}
                    value={availability.id()}
                    checked={availability == facts.availability.without_gate()}
                    {onchange}
                />
                <span>{ words.availability_option(availability) }</span>
            </label>
        }
    });
    let gated = match facts.availability {
        Availability::Gated => Availability::Partial,
        _ => Availability::Gated,
    };
    let on_gate = on_edit.reform(move |_: Event| Edit::Availability(artifact, gated));
    html! {
        <li
            class="row"
            data-artifact={artifact.id()}
            data-availability={facts.availability.without_gate().id()}
            data-differs={props.differs.then_some("")}
        >
            <div class="what">
                <span class="name" id={title.clone()}>{ name.title }</span>
                <span class="about" id={about.clone()}>{ name.about }</span>
            </div>
            <div
                class="availability"
                role="radiogroup"
                id={format!("switch-{artifact}")}
                aria-labelledby={title}
                aria-describedby={about}
            >
                { for options }
            </div>
            if facts.availability.is_partial() {
                <label class="gate">
                    <input
                        type="checkbox"
                        id={format!("{artifact}-gated")}
                        checked={facts.availability == Availability::Gated}
                        onchange={on_gate}
                    />
                    { words.phrase(CommonPhrase::BehindGate) }
                </label>
            }
            // Hidden rather than left out: a press is quicker so.
            <button
                type="button"
                class={classes!("terms", facts.license.is_some().then_some("own"))}
                aria-expanded={is_expanded.to_string()}
                aria-controls={terms.clone()}
                hidden={!has_terms}
                onclick={on_toggle}
            >
                <span class="visually-hidden">{ name.title }{ words.phrase(CommonPhrase::Colon) }</span>
                <span class="license-name">{ license }</span>
            </button>
            <p class="contradiction" hidden={is_out || !has_terms}>
                { words.phrase(CommonPhrase::LicenseOnWithheld) }
            </p>
            <div class="terms-panel" id={terms} hidden={!is_shown}>
                if is_shown && is_licensable {
                    <LicenseField
                        id={format!("license-{artifact}")}
                        label={words.phrase(CommonPhrase::OwnLicense)}
                        stated={facts.license.clone()}
                        inherited={release.inherited(scope).cloned()}
                        on_change={on_edit.reform(move |license| Edit::License(scope, license))}
                    />
                }
                if let Some(source) = facts.source.as_ref().filter(|_| is_shown) {
                    { view_source(source, words) }
                }
            </div>
        </li>
    }
}

/// A source, with what it is.
fn view_source(source: &str, words: CommonWords) -> Html {
    let bare = source.strip_prefix("https://").or_else(|| source.strip_prefix("http://"));
    let text = bare.map_or(source, |bare| bare.trim_end_matches('/'));
    html! {
        <p class="source">
            { words.phrase(CommonPhrase::Source) }
            { words.phrase(CommonPhrase::Colon) }
            { source_link(source, text) }
        </p>
    }
}
