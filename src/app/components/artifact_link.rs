//! A button that leads to the control of an artifact.

use yew::prelude::*;

use super::mark::{Fill, LabeledMark, Mark};
use crate::{
    app::language::use_language,
    release::{Artifact, Availability},
};

/// The id of the radio button that sets an artifact to this.
pub(in crate::app) fn control_id(artifact: Artifact, availability: Availability) -> String {
    format!("{artifact}-{}", availability.id())
}

/// What leads the reader to the control of an artifact, from the context that the page
/// provides.
#[derive(Clone, Default, PartialEq)]
pub(in crate::app) struct Reveal(pub(in crate::app) Callback<Artifact>);

/// The props of [`ArtifactLink`].
#[derive(Properties, PartialEq)]
pub(in crate::app) struct ArtifactLinkProps {
    /// The artifact.
    pub artifact: Artifact,
    /// The mark before its name.
    pub fill: Fill,
    /// The word for the mark, for those who cannot see it, unless text beside it says so.
    #[prop_or_default]
    pub label: Option<AttrValue>,
}

/// A button that leads to the control of an artifact, with a mark for what was found of it.
#[component]
pub(in crate::app) fn ArtifactLink(props: &ArtifactLinkProps) -> Html {
    let ArtifactLinkProps { artifact, fill, label } = props;
    let words = use_language().common();
    let Reveal(reveal) = use_context().unwrap_or_default();
    let onclick = {
        let artifact = *artifact;
        reveal.reform(move |_: MouseEvent| artifact)
    };
    html! {
        <button type="button" class="go" {onclick}>
            if let Some(label) = label {
                <LabeledMark fill={*fill} label={label.clone()} />
            } else {
                <Mark fill={*fill} />
            }
            { words.artifact(*artifact).title }
        </button>
    }
}
