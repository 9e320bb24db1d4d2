//! What is out of the release: its name, its licenses, and how far each artifact is out.

use std::rc::Rc;

use yew::prelude::*;

use super::{
    artifact_row::ArtifactRow,
    base_fields::{BaseFieldsChunk, BaseFieldsProps},
    names::names,
};
use crate::{
    app::{
        browser::media,
        components::{
            disclosure::use_disclosure,
            license_field::LicenseField,
            mark::{Fill, Mark},
        },
        language::use_language,
        lazy::lazy,
        state::Edit,
    },
    release::{Artifact, ArtifactType, Availability, Group, Release, Scope},
    words::CommonPhrase,
};

/// Where the page has one column, and groups fold. `style.css` has the same width.
const IS_NARROW: &str = "(max-width: 59.99rem)";

/// The props of [`Artifacts`].
#[derive(Properties, PartialEq)]
pub(super) struct ArtifactsProps {
    /// The release on the page.
    pub release: Rc<Release>,
    /// The artifacts that are otherwise in the catalog.
    pub differing: Rc<[Artifact]>,
    /// The group that something leads to, and how often that was so.
    pub revealed: Option<(Group, u32)>,
    /// Whether the release is otherwise than it was opened.
    pub can_reset: bool,
    /// The reader goes back to what the release was opened as.
    pub on_reset: Callback<()>,
    /// The reader changes the release.
    pub on_edit: Callback<Edit>,
    /// The reader names the release.
    pub on_name: Callback<String>,
    /// The reader says who made it.
    pub on_producer: Callback<String>,
    /// The reader points at what would change it, or no longer does.
    pub on_preview: Callback<Option<Edit>>,
}

/// The name, the licenses and the artifacts of the release, by group.
#[component]
pub(super) fn Artifacts(props: &ArtifactsProps) -> Html {
    let language = use_language();
    let words = language.common();
    let ArtifactsProps { release, differing, revealed, can_reset, on_edit, on_preview, .. } = props;
    let is_narrow = use_state_eq(|| false);
    {
        let is_narrow = is_narrow.setter();
        use_effect_with((), move |()| {
            let listener = media::watch(IS_NARROW, move |narrow| is_narrow.set(narrow));
            move || drop(listener)
        });
    }
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
        let revealed = revealed.filter(|(wanted, _)| *wanted == group).map(|(_, count)| count);
        html! {
            <ArtifactGroup
                key={words.group(group)}
                {group}
                release={release.clone()}
                is_narrow={*is_narrow}
                {revealed}
            >
                { for rows }
            </ArtifactGroup>
        }
    });
    html! {
        <section class="release" aria-labelledby="release-heading">
            <div class="section-head">
                <h2 id="release-heading">{ words.phrase(CommonPhrase::Release) }</h2>
                <div class="tools">
                    <button
                        type="button"
                        id="reset"
                        aria-disabled={(!can_reset).to_string()}
                        onclick={props.on_reset.reform(|_| ())}
                    >
                        { words.phrase(CommonPhrase::Reset) }
                    </button>
                </div>
            </div>
            { names(language, release, &props.on_name, &props.on_producer) }
            <Licenses release={release.clone()} {on_edit} />
            <BuiltOn release={release.clone()} {on_edit} />
            { for groups }
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct ArtifactGroupProps {
    group: Group,
    release: Rc<Release>,
    is_narrow: bool,
    /// Changes whenever something leads to this group.
    revealed: Option<u32>,
    children: Html,
}

/// The artifacts of a group. On a narrow page it folds: all but the first are folded until
/// they are wanted.
#[component]
fn ArtifactGroup(props: &ArtifactGroupProps) -> Html {
    let ArtifactGroupProps { group, release, is_narrow, revealed, children } = props;
    let words = use_language().common();
    // What the reader has chosen, if anything.
    let choice = use_state_eq(|| None);
    {
        let choice = choice.setter();
        use_effect_with(*revealed, move |revealed| {
            if revealed.is_some() {
                choice.set(Some(true));
            }
        });
    }
    let is_open = choice.unwrap_or(!is_narrow || *group == Group::ALL[0]);
    let artifacts: Vec<Artifact> = group.artifacts().collect();
    let is_public = |artifact: &&Artifact| release[**artifact].availability == Availability::Public;
    let public = artifacts.iter().filter(is_public).count();
    let (heading, rows) = (format!("group-{}", group.id()), format!("rows-{}", group.id()));
    let on_toggle = {
        let choice = choice.clone();
        move |_: MouseEvent| choice.set(Some(!is_open))
    };
    html! {
        <div
            class="group"
            role="group"
            aria-labelledby={heading.clone()}
            data-open={choice.map(|is_open| is_open.to_string())}
        >
            <h3>
                <button
                    type="button"
                    id={heading}
                    class="fold"
                    aria-expanded={is_open.to_string()}
                    aria-controls={rows.clone()}
                    onclick={on_toggle}
                >
                    { words.group(*group) }
                </button>
                <span class="marks">
                    { for artifacts.iter().map(|artifact| html! {
                        <Mark fill={Fill::from(release[*artifact].availability)} />
                    }) }
                </span>
                <span class="count">{ words.public_count(public, artifacts.len()) }</span>
            </h3>
            <ul id={rows}>{ children.clone() }</ul>
        </div>
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

/// The props of [`BuiltOn`].
#[derive(Properties)]
struct BuiltOnProps {
    release: Rc<Release>,
    on_edit: Callback<Edit>,
}

impl PartialEq for BuiltOnProps {
    fn eq(&self, other: &Self) -> bool {
        self.on_edit == other.on_edit && self.release.base == other.release.base
    }
}

/// What the release is built on, with fields that come when they are wanted.
#[component]
fn BuiltOn(props: &BuiltOnProps) -> Html {
    let words = use_language().common();
    let BuiltOnProps { release, on_edit } = props;
    let (is_open, on_toggle) = use_disclosure();
    html! {
        <details class="by-type built-on" open={is_open}>
            <summary onclick={on_toggle}>{ match words.built_on(release) {
                nothing if nothing.is_empty() => words.phrase(CommonPhrase::NoBase).to_owned(),
                base => base,
            } }</summary>
            if is_open {
                { lazy::<BaseFieldsChunk>(
                    BaseFieldsProps { base: release.base.clone(), on_edit: on_edit.clone() },
                    Html::default(),
                ) }
            }
        </details>
    }
}
