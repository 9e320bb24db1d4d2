//! The row of one artifact: how far it is out, its license and its source.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    app::{
        browser::event,
        components::{artifact_link::switch_id, license_field::LicenseField},
        language::use_language,
        state::Edit,
    },
    release::{Artifact, Availability, Release, Scope},
    words::CommonPhrase,
};

/// The id of the text that says what pressing would do.
const PREVIEW: &str = "what-if";

/// The props of [`ArtifactRow`]. They are equal if the release says the same of the
/// artifact, so that a switch draws its own row alone.
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

/// The switch of an artifact, and on demand its license and its source: if it is out, or
/// if its license contradicts that it is not.
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
    let is_partial = facts.availability == Availability::Partial;
    let is_licensable = artifact.artifact_type().is_some() || facts.license.is_some();
    let has_terms = facts.license.is_some() || is_out && (is_licensable || facts.source.is_some());
    let is_shown = *is_expanded && has_terms;

    let switch = switch_id(artifact);
    let about = format!("about-{artifact}");
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
    // What pressing the switch, or the checkbox beside it, would come to.
    let [switched, partly] = [Availability::switched(is_out), Availability::partly(is_partial)]
        .map(|to| Edit::Availability(artifact, to));
    let on_point = |edit: &Edit| {
        let edit = edit.clone();
        on_preview.reform(move |()| Some(edit.clone()))
    };
    let [on_point_switch, on_point_partly] = [&switched, &partly].map(on_point);
    let on_leave = on_preview.reform(|()| None);
    let on_switch = on_edit.reform(move |change: Event| {
        let to = Availability::switched(!event::is_checked(&change));
        Edit::Availability(artifact, to)
    });
    let on_partly = on_edit.reform(move |change: Event| {
        Edit::Availability(artifact, Availability::partly(!event::is_checked(&change)))
    });
    html! {
        <li
            class="row"
            data-artifact={artifact.id()}
            data-availability={facts.availability.id()}
            data-differs={props.differs.then_some("")}
        >
            <input
                type="checkbox"
                role="switch"
                class="switch"
                id={switch.clone()}
                aria-describedby={format!("{about} {PREVIEW}")}
                checked={is_out}
                onchange={on_switch}
                onmouseenter={on_point_switch.reform(|_| ())}
                onmouseleave={on_leave.reform(|_| ())}
                onfocus={on_point_switch.reform(|_| ())}
                onblur={on_leave.reform(|_| ())}
            />
            <div class="what">
                <label
                    for={switch}
                    onmouseenter={on_point_switch.reform(|_| ())}
                    onmouseleave={on_leave.reform(|_| ())}
                >
                    { name.title }
                </label>
                <span class="about" id={about}>{ name.about }</span>
            </div>
            <label
                class="partial"
                onmouseenter={on_point_partly.reform(|_| ())}
                onmouseleave={on_leave.reform(|_| ())}
            >
                <input
                    type="checkbox"
                    aria-describedby={PREVIEW}
                    data-partly=""
                    checked={is_partial}
                    onchange={on_partly}
                    onfocus={on_point_partly.reform(|_| ())}
                    onblur={on_leave.reform(|_| ())}
                />
                <span>
                    <span class="visually-hidden">{ name.title }{ ": " }</span>
                    { words.phrase(CommonPhrase::Partial) }
                </span>
            </label>
            // Hidden rather than left out: a switch is quicker so.
            <button
                type="button"
                class={classes!("terms", facts.license.is_some().then_some("own"))}
                aria-expanded={is_expanded.to_string()}
                aria-controls={terms.clone()}
                hidden={!has_terms}
                onclick={on_toggle}
            >
                <span class="visually-hidden">{ name.title }{ ": " }</span>
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
                    { view_source(source, words.phrase(CommonPhrase::Source)) }
                }
            </div>
        </li>
    }
}

/// A source, as a link if it is the address of a web page: one that ran a script would run
/// it here.
fn view_source(source: &str, label: &str) -> Html {
    let bare = source.strip_prefix("https://").or_else(|| source.strip_prefix("http://"));
    html! {
        <p class="source">
            { label }{ ": " }
            if let Some(bare) = bare {
                <a href={source.to_owned()} rel="noopener">{ bare.trim_end_matches('/') }</a>
            } else {
                { source }
            }
        </p>
    }
}
