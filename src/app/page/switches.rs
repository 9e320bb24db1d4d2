//! The release: its licenses and its artifacts, in their groups.

use yew::prelude::*;

use super::{
    license_field::LicenseField,
    picker,
    row::Row,
    state::{Action, Dispatch, State},
    words,
};
use crate::{
    release::{ArtifactType, Group, Release, Scope},
    words::Phrase,
};

/// Everything that can be switched.
pub(super) fn view(state: &State, is_ready: bool, dispatch: &Dispatch) -> Html {
    let release = &state.release();
    let can_undo = state.can_undo();
    let start = state.start();
    let phrase = |phrase| words().phrase(phrase);
    let undo = {
        let dispatch = dispatch.clone();
        move |_: MouseEvent| dispatch.dispatch(Action::Undo)
    };
    let reset = {
        let dispatch = dispatch.clone();
        move |_: MouseEvent| picker::start(start, &dispatch)
    };
    let field = |id: &'static str, label: &'static str, scope: Scope| {
        html! {
            <LicenseField
                {id} {label} {scope}
                own={release.stated(scope).cloned()} inherited={release.inherited(scope).cloned()}
                dispatch={dispatch.clone()} {is_ready}
            />
        }
    };
    let by_type = ArtifactType::ALL.map(|of| {
        let id = match of {
            ArtifactType::Code => "license-code",
            ArtifactType::Data => "license-data",
            ArtifactType::Document => "license-document",
        };
        field(id, words().artifact_type(of), Scope::Type(of))
    });
    let has_typed = ArtifactType::ALL.iter().any(|of| release.stated(Scope::Type(*of)).is_some());
    html! {
        <section class="release" aria-labelledby="release-heading">
            <div class="section-head">
                <h2 id="release-heading">{ phrase(Phrase::Release) }</h2>
                <div class="tools">
                    // Not `disabled`, which would take the focus from whoever presses it.
                    <button
                        type="button" id="undo" onclick={undo}
                        aria-disabled={if can_undo { "false" } else { "true" }}
                    >
                        { phrase(Phrase::Undo) }
                    </button>
                    <button type="button" id="reset" onclick={reset}>{ phrase(Phrase::Reset) }</button>
                </div>
            </div>
            { field("license", phrase(Phrase::LicenseForAll), Scope::Release) }
            <details class="by-type" open={has_typed}>
                <summary>{ phrase(Phrase::LicensesByType) }</summary>
                { for by_type }
            </details>
            { for Group::ALL.map(|group| view_group(group, release, is_ready, dispatch)) }
        </section>
    }
}

fn view_group(group: Group, release: &Release, is_ready: bool, dispatch: &Dispatch) -> Html {
    let rows = group.artifacts().map(|artifact| {
        html! {
            <Row
                key={artifact.id()} {artifact} facts={release[artifact].clone()}
                inherited={release.inherited(Scope::Artifact(artifact)).cloned()}
                dispatch={dispatch.clone()} {is_ready}
            />
        }
    });
    html! {
        <fieldset class="group">
            <legend>{ words().group(group) }</legend>
            <ul>{ for rows }</ul>
        </fieldset>
    }
}
