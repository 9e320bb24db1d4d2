//! A button that leads to the switch of an artifact.

use yew::prelude::*;

use super::mark::{Fill, LabeledMark, Mark};
use crate::{
    app::{browser::dom, language::use_language},
    release::Artifact,
};

/// The id of an artifact's switch.
pub(in crate::app) fn switch_id(artifact: Artifact) -> String {
    format!("switch-{artifact}")
}

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

/// A button that leads to the switch of an artifact, with a mark for what was found of it.
#[component]
pub(in crate::app) fn ArtifactLink(props: &ArtifactLinkProps) -> Html {
    let ArtifactLinkProps { artifact, fill, label } = props;
    let words = use_language().common();
    let target = switch_id(*artifact);
    let onclick = move |_: MouseEvent| dom::focus_element(&target);
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
