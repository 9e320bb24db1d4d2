//! What is out of the release: its licenses, and a switch for each artifact.

use std::rc::Rc;

use yew::prelude::*;

use super::artifact_row::ArtifactRow;
use crate::{
    app::{components::license_field::LicenseField, language::use_language, state::Edit},
    release::{Artifact, ArtifactType, Group, Release, Scope},
    words::CommonPhrase,
};

/// The props of [`Artifacts`].
#[derive(Properties, PartialEq)]
pub(super) struct ArtifactsProps {
    /// The release on the page.
    pub release: Rc<Release>,
    /// The artifacts that are otherwise in the catalog.
    pub differing: Rc<[Artifact]>,
    /// Whether there is a change to take back.
    pub can_undo: bool,
    /// The reader changes the release.
    pub on_edit: Callback<Edit>,
    /// The reader points at what would change it, or no longer does.
    pub on_preview: Callback<Option<Edit>>,
    /// The reader takes the last change back.
    pub on_undo: Callback<()>,
    /// The reader goes back to what the release was started from.
    pub on_reset: Callback<()>,
}

/// The licenses and the artifacts of the release, by group.
#[component]
pub(super) fn Artifacts(props: &ArtifactsProps) -> Html {
    let words = use_language().common();
    let ArtifactsProps { release, differing, can_undo, on_edit, on_preview, .. } = props;
    let groups = Group::ALL.map(|group| {
        let rows = group.artifacts().map(|artifact| {
            html! {
                <ArtifactRow
                    key={artifact.id()}
                    {artifact}
                    release={release.clone()}
                    differs={differing.contains(&artifact)}
                    {on_edit}
                    {on_preview}
                />
            }
        });
        html! {
            <fieldset class="group">
                <legend>{ words.group(group) }</legend>
                <ul>{ for rows }</ul>
            </fieldset>
        }
    });
    html! {
        <section class="release" aria-labelledby="release-heading">
            <div class="section-head">
                <h2 id="release-heading">{ words.phrase(CommonPhrase::Release) }</h2>
                <div class="tools">
                    // Not `disabled`, which would take the focus from whoever presses it.
                    <button
                        type="button"
                        id="undo"
                        aria-disabled={(!can_undo).to_string()}
                        onclick={props.on_undo.reform(|_| ())}
                    >
                        { words.phrase(CommonPhrase::Undo) }
                    </button>
                    <button type="button" id="reset" onclick={props.on_reset.reform(|_| ())}>
                        { words.phrase(CommonPhrase::Reset) }
                    </button>
                </div>
            </div>
            <Licenses release={release.clone()} {on_edit} />
            { for groups }
        </section>
    }
}

/// The props of [`Licenses`].
#[derive(Properties)]
struct LicensesProps {
    release: Rc<Release>,
    on_edit: Callback<Edit>,
}

impl PartialEq for LicensesProps {
    fn eq(&self, other: &Self) -> bool {
        self.on_edit == other.on_edit
            && (Rc::ptr_eq(&self.release, &other.release)
                || self.release.licenses == other.release.licenses)
    }
}

/// The license for everything, and those for each type of artifact, folded.
#[component]
fn Licenses(props: &LicensesProps) -> Html {
    let words = use_language().common();
    let LicensesProps { release, on_edit } = props;
    let field = |id: String, label: &'static str, scope: Scope| {
        html! {
            <LicenseField
                {id}
                {label}
                stated={release.stated(scope).cloned()}
                inherited={release.inherited(scope).cloned()}
                on_change={on_edit.reform(move |license| Edit::License(scope, license))}
            />
        }
    };
    let has_typed = ArtifactType::ALL.iter().any(|of| release.stated(Scope::Type(*of)).is_some());
    let by_type = ArtifactType::ALL
        .map(|of| field(format!("license-{}", of.id()), words.artifact_type(of), Scope::Type(of)));
    html! {
        <div class="licenses">
            { field("license".to_owned(), words.phrase(CommonPhrase::LicenseForAll), Scope::Release) }
            <details class="by-type" open={has_typed}>
                <summary>{ words.phrase(CommonPhrase::LicensesByType) }</summary>
                { for by_type }
            </details>
        </div>
    }
}
