//! One artifact: its switch, its license and its source.

use yew::prelude::*;

use super::{
    host,
    license_field::LicenseField,
    state::{Action, Dispatch},
    words,
};
use crate::{
    release::{Artifact, Availability, Facts, License, Scope},
    words::Phrase,
};

/// The artifact, what is known of it, and what it inherits.
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub artifact: Artifact,
    pub facts: Facts,
    pub inherited: Option<License>,
    pub dispatch: Dispatch,
    /// Whether there is a library to fill the list of licenses.
    pub is_ready: bool,
}

/// The id of an artifact's switch.
pub(super) fn switch_id(artifact: Artifact) -> String {
    format!("switch-{artifact}")
}

/// The switch of one artifact, and the rest of what is known of it on demand.
#[component]
pub(super) fn Row(props: &Props) -> Html {
    let Props { artifact, facts, dispatch, .. } = props;
    let artifact = *artifact;
    let terms_shown = use_state(|| false);
    let name = words().artifact(artifact);
    let is_out = facts.availability > Availability::Withheld;
    let is_partial = facts.availability == Availability::Partial;
    let onswitch = {
        let dispatch = dispatch.clone();
        move |event: Event| {
            dispatch.dispatch(Action::Switch(
                artifact,
                Availability::switched(!host::page::is_checked(&event)),
            ));
        }
    };
    let onpartial = {
        let dispatch = dispatch.clone();
        move |event: Event| {
            dispatch.dispatch(Action::Switch(
                artifact,
                Availability::partly(!host::page::is_checked(&event)),
            ));
        }
    };
    let switch = switch_id(artifact);
    let about = format!("about-{artifact}");
    html! {
        <li class="row" data-artifact={artifact.id()} data-availability={facts.availability.id()}>
            <input
                type="checkbox" role="switch" class="switch" id={switch.clone()}
                aria-describedby={format!("{about} what-if")} checked={is_out} onchange={onswitch}
            />
            <div class="what">
                <label for={switch}>{ name.title }</label>
                <span id={about} class="about">{ name.about }</span>
            </div>
            <label class="partial">
                <input type="checkbox" aria-describedby="what-if" checked={is_partial} onchange={onpartial} />
                <span><span class="visually-hidden">{ name.title }{ ": " }</span>{ words().phrase(Phrase::Partial) }</span>
            </label>
            { view_terms(props, &terms_shown) }
        </li>
    }
}

/// The license and the source of an artifact that is out, or whose license
/// contradicts that it is not.
fn view_terms(props: &Props, is_shown: &UseStateHandle<bool>) -> Html {
    let Props { artifact, facts, inherited, dispatch, is_ready } = props;
    let artifact = *artifact;
    let is_out = facts.availability > Availability::Withheld;
    let licensable = artifact.artifact_type().is_some() || facts.license.is_some();
    let has_something = licensable || facts.source.is_some();
    // Hidden rather than left out: a switch is quicker so.
    let is_hidden = !(is_out && has_something || facts.license.is_some());
    let name = words().artifact(artifact);
    let panel = format!("terms-{artifact}");
    let toggle = {
        let is_shown = is_shown.clone();
        move |_: MouseEvent| is_shown.set(!*is_shown)
    };
    let applies = facts.license.as_ref().or(inherited.as_ref());
    let shown = match applies.filter(|license| !license.is_unlicensed()) {
        _ if !licensable => words().phrase(Phrase::Source).to_owned(),
        Some(license) => license.name().to_owned(),
        None => words().phrase(Phrase::NoLicense).to_owned(),
    };
    let class = classes!("terms", facts.license.is_some().then_some("own"));
    html! {
        <>
            <button
                type="button" {class} hidden={is_hidden} onclick={toggle}
                aria-expanded={if **is_shown { "true" } else { "false" }} aria-controls={panel.clone()}
            >
                <span class="visually-hidden">{ name.title }{ ": " }</span>
                <span class="license-name">{ shown }</span>
            </button>
            if !is_out && !is_hidden {
                <p class="contradiction">{ words().phrase(Phrase::LicenseOnWithheld) }</p>
            }
            <div class="terms-panel" id={panel} hidden={is_hidden || !**is_shown}>
                if **is_shown && !is_hidden {
                    if licensable {
                        <LicenseField
                            id={format!("license-{artifact}")}
                            label={words().phrase(Phrase::OwnLicense)}
                            scope={Scope::Artifact(artifact)}
                            own={facts.license.clone()} inherited={inherited.clone()}
                            dispatch={dispatch.clone()} is_ready={*is_ready}
                        />
                    }
                    if let Some(source) = &facts.source {
                        <p class="source">
                            { words().phrase(Phrase::Source) }{ ": " }
                            { view_source(source) }
                        </p>
                    }
                }
            </div>
        </>
    }
}

/// The source, as a link if it is the address of a web page: one that ran a
/// script would run it here.
fn view_source(source: &str) -> Html {
    let plain = source.strip_prefix("https://");
    if plain.is_some() || source.starts_with("http://") {
        let shown = plain.unwrap_or(source).trim_end_matches('/').to_owned();
        html! { <a href={source.to_owned()} rel="noopener">{ shown }</a> }
    } else {
        html! { source }
    }
}
