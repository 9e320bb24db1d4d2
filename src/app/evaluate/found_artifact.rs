//! What was found of an artifact.

use yew::prelude::*;

use crate::{
    app::{
        components::{artifact_link::ArtifactLink, mark::Fill},
        language::use_language,
    },
    frameworks::Finding,
};

/// The props of [`FoundArtifact`].
#[derive(Properties, PartialEq)]
pub(super) struct FoundArtifactProps {
    /// What was found.
    pub finding: Finding,
    /// It, in words, unless the mark says enough.
    #[prop_or_default]
    pub text: Option<String>,
    /// Whether the answer is a grade, as the European index gives.
    #[prop_or_default]
    pub is_graded: bool,
}

/// A button that leads to the artifact's switch, marked by what was found, and that in words.
#[component]
pub(super) fn FoundArtifact(props: &FoundArtifactProps) -> Html {
    let words = use_language().details();
    let Finding { artifact, answer, .. } = props.finding;
    let label = if props.is_graded { words.parameter(answer) } else { words.answer(answer) };
    html! {
        <>
            <ArtifactLink {artifact} fill={Fill::from(answer)} {label} />
            if let Some(text) = &props.text {
                <span class="found">{ " " }{ text }</span>
            }
        </>
    }
}
