//! The facts of an entry, each with its source.

use std::rc::Rc;

use yew::prelude::*;

use super::{correction::Correction, evaluation_href};
use crate::{
    app::{
        components::mark::{Fill, Mark},
        language::use_language,
    },
    catalog::{CatalogEntry, Evidence, TRAINING_COMPUTE, VerifiedBy},
    release::Scope,
    words::{CatalogPhrase, CommonPhrase},
};

/// The props of [`EvidenceList`].
#[derive(Properties, PartialEq)]
pub(super) struct EvidenceListProps {
    /// The entry.
    pub entry: Rc<CatalogEntry>,
}

/// The facts of an entry, each with its source, and a link to change them.
#[component]
pub(super) fn EvidenceList(props: &EvidenceListProps) -> Html {
    let entry = &props.entry;
    let language = use_language();
    let (words, common) = (language.catalog(), language.common());
    let release = &entry.release;
    let license = release.licenses.release.as_ref().zip(entry.license.as_ref());
    let license = license.map(|(license, evidence)| {
        let name = words.phrase(CatalogPhrase::LicenseFor);
        let (entry, evidence) = (Rc::clone(entry), evidence.clone());
        html! { <Fact {entry} of="license" {name} license={license.to_string()} {evidence} /> }
    });
    let compute = entry.training_compute.as_ref().map(|compute| {
        let name = words.phrase(CatalogPhrase::TrainingCompute);
        let is = words.compute(compute.flop);
        let evidence = compute.evidence.clone();
        html! { <Fact entry={Rc::clone(entry)} of={TRAINING_COMPUTE} {name} {is} {evidence} /> }
    });
    let facts = entry.evidence().map(|(artifact, evidence)| {
        let availability = release[artifact].availability;
        let license = release.stated(Scope::Artifact(artifact)).map(ToString::to_string);
        html! {
            <Fact
                entry={Rc::clone(entry)}
                of={artifact.id()}
                fill={Some(availability.into())}
                name={common.artifact(artifact).title}
                is={common.availability(availability)}
                {license}
                evidence={evidence.clone()}
            />
        }
    });
    let unverified = words.unverified(entry.unverified().count());
    html! {
        <div class="detail">
            <ul class="facts">{ for license.into_iter().chain(compute).chain(facts) }</ul>
            if !entry.changes.is_empty() {
                <h3>{ words.phrase(CatalogPhrase::Changes) }</h3>
                <ul class="changes">
                    { for entry.changes.iter().map(|change| html! {
                        <li>
                            <time datetime={change.date.clone()}>{ words.day(&change.date) }</time>
                            { common.phrase(CommonPhrase::Colon) }
                            { &change.what }
                        </li>
                    }) }
                </ul>
            }
            <p class="ways">
                <a class="act" href={evaluation_href(language, release)}>
                    { words.phrase(CatalogPhrase::Open) }
                </a>
                if !unverified.is_empty() {
                    <span class="unverified">{ unverified }</span>
                }
            </p>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct FactProps {
    entry: Rc<CatalogEntry>,
    /// The id of the artifact, `license` or [`TRAINING_COMPUTE`].
    of: &'static str,
    #[prop_or_default]
    fill: Option<Fill>,
    name: &'static str,
    /// Its availability, or how much it is.
    #[prop_or_default]
    is: Option<AttrValue>,
    #[prop_or_default]
    license: Option<AttrValue>,
    evidence: Evidence,
}

/// A fact and its source.
#[component]
fn Fact(props: &FactProps) -> Html {
    let FactProps { entry, of, fill, name, is, license, evidence } = props;
    let words = use_language().catalog();
    let parts = [Some(*name), is.as_deref(), license.as_deref()].into_iter().flatten();
    let fact = parts.collect::<Vec<_>>().join(", ");
    let is_verified = evidence.verified_by != VerifiedBy::Unverified;
    html! {
        <li>
            <p class="fact">
                if let Some(fill) = fill {
                    <Mark fill={*fill} />
                }
                <span class="fact-name">{ *name }</span>
                if let Some(is) = is {
                    <span class="is">{ is }</span>
                }
                if let Some(license) = license {
                    <span class="under">{ license }</span>
                }
            </p>
            <p class="shows">
                <a href={evidence.source.clone()} rel="noopener noreferrer">
                    { short_address(&evidence.source) }
                </a>
                { " " }
                <span class={if is_verified { "checked" } else { "unverified" }}>
                    { words.checked(evidence) }
                </span>
            </p>
            if !evidence.note.is_empty() {
                <p class="note">{ &evidence.note }</p>
            }
            <Correction entry={Rc::clone(entry)} of={*of} {fact} evidence={evidence.clone()} />
        </li>
    }
}

/// An address without what every address has, and without the middle of a long one.
fn short_address(address: &str) -> String {
    const MAX_CHARS: usize = 64;
    const START_CHARS: usize = 40;
    const END_CHARS: usize = 22;
    let bare = address.trim_start_matches("https://").trim_start_matches("www.");
    let bare = bare.trim_end_matches('/');
    let count = bare.chars().count();
    if count <= MAX_CHARS {
        return bare.to_owned();
    }
    let start: String = bare.chars().take(START_CHARS).collect();
    let end: String = bare.chars().skip(count - END_CHARS).collect();
    format!("{start}\u{2026}{end}")
}
