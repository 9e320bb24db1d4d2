//! Releases side by side: their verdicts, their pillars in one picture, and artifact by
//! artifact.

use std::rc::Rc;

use yew::prelude::*;

use super::{
    effects::evaluation_url,
    evaluation_href,
    export_actions::{CopyAction, ExportActions},
    filters::field_id,
    picture_view::PictureView,
    state::{Action, Status},
    tabs::TabProps,
};
use crate::{
    Rating,
    app::{
        browser::event,
        components::mark::{Fill, Mark},
        language::use_language,
    },
    catalog::filter::{CatalogFilter, Param, Rated, families},
    formats::{
        escape::slug,
        export::{
            comparison_picture::{
                comparison_finding, comparison_picture, comparison_title, release_name,
            },
            embed,
            table::{Separator, comparison_table},
        },
    },
    frameworks::{Answer, Framework, claims},
    link,
    release::{Artifact, Availability, Claim, Group},
    words::{CatalogPhrase, DetailsPhrase, Language},
};

/// What `data-choose` has for a release that is not from the catalog.
const OWN: &str = "own";

/// A release in a comparison.
#[derive(Clone, PartialEq)]
struct ComparedRelease {
    /// The id of its entry; none for a release that the address holds.
    entry_id: Option<String>,
    rating: Rc<Rating>,
}

impl ComparedRelease {
    fn name(&self, language: Language) -> &str {
        release_name(self.rating.release(), language)
    }

    /// How far an artifact is out, and its license if it is.
    fn artifact(&self, artifact: Artifact) -> (Availability, Option<String>) {
        let release = self.rating.release();
        let availability = release[artifact].availability;
        let is_out = availability > Availability::Withheld;
        let license = release.license(artifact).filter(|_| is_out).map(ToString::to_string);
        (availability, license)
    }
}

/// The releases that a comparison has: the one that the address holds comes first.
fn compared_releases(releases: &[Rated], filter: &CatalogFilter) -> Vec<ComparedRelease> {
    let own = filter.own.as_ref().map(|own| {
        let (release, _) = link::decode(own);
        ComparedRelease { entry_id: None, rating: Rc::new(Rating::of(Rc::new(release))) }
    });
    let entries = filter.compared_ids().iter().filter_map(|id| {
        let rated = releases.iter().find(|rated| rated.entry.id == *id)?;
        Some(ComparedRelease { entry_id: Some(id.clone()), rating: Rc::clone(&rated.rating) })
    });
    own.into_iter().chain(entries).collect()
}

/// How many of the releases that are compared meet a definition of open source.
pub(super) fn finding(releases: &[Rated], filter: &CatalogFilter, language: Language) -> String {
    comparison_finding(&ratings(&compared_releases(releases, filter)), language)
}

fn ratings(compared: &[ComparedRelease]) -> Vec<Rc<Rating>> {
    compared.iter().map(|release| Rc::clone(&release.rating)).collect()
}

/// The releases that the filter compares, and families of releases to compare instead.
#[component]
pub(super) fn Comparison(props: &TabProps) -> Html {
    let TabProps { releases, filter, page_url, status, on_action } = props;
    let language = use_language();
    let words = language.catalog();
    let key = (Rc::clone(releases), filter.compare.clone(), filter.own.clone());
    let compared: Rc<Vec<ComparedRelease>> =
        use_memo(key, |(releases, ..)| compared_releases(releases, filter));
    html! {
        <div class="comparison">
            if filter.chosen() > filter.compared() {
                <p class="missing" role="status">
                    { words.too_many_to_compare(filter.chosen(), filter.compared()) }
                </p>
            }
            if compared.len() < filter.compared() {
                <p class="missing" role="status">{ words.phrase(CatalogPhrase::Missing) }</p>
            }
            if compared.is_empty() {
                <p class="hint">{ words.phrase(CatalogPhrase::FewToCompare) }</p>
            } else {
                <h2 class="finding">{ comparison_finding(&ratings(&compared), language) }</h2>
                <VerdictTable compared={Rc::clone(&compared)} on_action={on_action.clone()} />
                <Pillars
                    compared={Rc::clone(&compared)}
                    link={format!("{page_url}#{}", filter.comparison().to_fragment())}
                    page_url={page_url.clone()}
                    status={status.clone()}
                    on_action={on_action.clone()}
                />
                <ArtifactTable
                    {compared}
                    only_differing={filter.only_differing}
                    on_action={on_action.clone()}
                />
            }
            <Families releases={Rc::clone(releases)} />
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct ScrollSectionProps {
    #[prop_or_default]
    class: Classes,
    id: &'static str,
    heading: CatalogPhrase,
    children: Html,
}

/// A section whose content is scrolled sideways where it is too wide.
#[component]
fn ScrollSection(props: &ScrollSectionProps) -> Html {
    let ScrollSectionProps { class, id, heading, children } = props;
    let words = use_language().catalog();
    html! {
        <section class={class.clone()}>
            <h2 id={*id}>{ words.phrase(*heading) }</h2>
            <div class="scroll" tabindex="0" role="region" aria-labelledby={*id}>
                { children.clone() }
            </div>
        </section>
    }
}

/// A link to the evaluation of a release, as the head of its column.
fn release_link(release: &ComparedRelease, language: Language) -> Html {
    let href = evaluation_href(language, release.rating.release());
    html! { <a {href}>{ release.name(language) }</a> }
}

#[derive(Properties, PartialEq)]
struct VerdictTableProps {
    compared: Rc<Vec<ComparedRelease>>,
    on_action: Callback<Action>,
}

/// The verdict of each framework on each release.
#[component]
fn VerdictTable(props: &VerdictTableProps) -> Html {
    let VerdictTableProps { compared, on_action } = props;
    let language = use_language();
    let (words, common, details) = (language.catalog(), language.common(), language.details());
    let heads = compared.iter().map(|release| {
        html! { <th scope="col">{ release_link(release, language) }</th> }
    });
    let removes = compared.iter().map(|release| {
        let id = release.entry_id.clone();
        let choose = id.clone().unwrap_or_else(|| OWN.to_owned());
        let on_remove = on_action.reform(move |_| match &id {
            Some(id) => Action::ToggleComparison(id.clone()),
            None => Action::RemoveOwn,
        });
        html! {
            <td data-name={release.name(language).to_owned()}>
                <button
                    type="button"
                    class="act"
                    data-choose={choose}
                    aria-label={words.remove_release(release.name(language))}
                    onclick={on_remove}
                >
                    { words.phrase(CatalogPhrase::Remove) }
                </button>
            </td>
        }
    });
    let row = |head: Html, cell: &dyn Fn(&ComparedRelease) -> Html| {
        let cells = compared.iter().map(|release| {
            html! { <td data-name={release.name(language).to_owned()}>{ cell(release) }</td> }
        });
        html! { <tr><th scope="row">{ head }</th>{ for cells }</tr> }
    };
    let claims = Claim::ALL.map(|claim| {
        row(html! { words.called(details.claim(claim)) }, &|release| {
            let checked = claims::check(claim, release.rating.release());
            view_answer(checked.answer, details.claim_answer(checked.answer), None)
        })
    });
    let frameworks = Framework::ALL.map(|framework| {
        let head = html! {
            <>
                { details.framework(framework).name }
                <span class="under">{ details.edition(framework.edition()) }</span>
            </>
        };
        row(head, &|release| {
            let assessment = &release.rating.assessments()[framework as usize];
            let reason = details.short_reason(assessment, release.rating.release());
            view_answer(assessment.verdict, &details.verdict(assessment), Some(reason))
        })
    });
    html! {
        <ScrollSection id="verdicts-heading" heading={CatalogPhrase::Verdicts}>
            <table class="verdict-table">
                <thead><tr><td />{ for heads }</tr></thead>
                <tbody>
                    { row(html! { words.phrase(CatalogPhrase::Maker) }, &|release| html! {
                        if release.entry_id.is_none() {
                            <strong>{ words.phrase(CatalogPhrase::YourEvaluation) }</strong>
                        } else {
                            { &release.rating.release().producer }
                        }
                    }) }
                    { row(html! { words.phrase(CatalogPhrase::Released) }, &|release| html! {
                        { &release.rating.release().date }
                    }) }
                    { row(html! { details.phrase(DetailsPhrase::Scale) }, &|release| {
                        let evaluation = release.rating.evaluation();
                        html! {
                            <>
                                <span class="is">{ common.label(evaluation.label) }</span>
                                <span class="under">{ words.level(evaluation.level) }</span>
                            </>
                        }
                    }) }
                    { for claims }
                    { for frameworks }
                    <tr class="choose"><th scope="row" class="visually-hidden">
                        { words.phrase(CatalogPhrase::Remove) }
                    </th>{ for removes }</tr>
                </tbody>
            </table>
        </ScrollSection>
    }
}

/// A verdict with its sign and its reason.
fn view_answer(answer: Answer, verdict: &str, reason: Option<String>) -> Html {
    html! {
        <>
            <Mark fill={Fill::from(answer)} />
            <span class="is">{ verdict.to_owned() }</span>
            if let Some(reason) = reason {
                <span class="under">{ reason }</span>
            }
        </>
    }
}

#[derive(Properties, PartialEq)]
struct PillarsProps {
    compared: Rc<Vec<ComparedRelease>>,
    /// The address of the comparison.
    link: String,
    page_url: AttrValue,
    status: Status,
    on_action: Callback<Action>,
}

/// The picture of the comparison, and what saves and shares it.
#[component]
fn Pillars(props: &PillarsProps) -> Html {
    /// Longer names of files are cut.
    const MAX_NAME_CHARS: usize = 80;
    let PillarsProps { compared, link, page_url, status, on_action } = props;
    let language = use_language();
    let ratings = ratings(compared);
    let title = comparison_title(&ratings, language);
    let picture =
        use_memo((ratings.clone(), page_url.clone(), language), |(ratings, page_url, language)| {
            comparison_picture(ratings, evaluation_url(page_url), *language)
        });
    let name: String = slug(&title).chars().take(MAX_NAME_CHARS).collect();
    let table = |separator| AttrValue::from(comparison_table(&ratings, language, separator));
    let csv = table(Separator::Comma);
    let copy_actions = vec![
        CopyAction { id: "table", label: CatalogPhrase::CopyTable, text: table(Separator::Tab) },
        CopyAction { id: "link", label: CatalogPhrase::CopyLink, text: link.clone().into() },
        CopyAction {
            id: "embed",
            label: CatalogPhrase::CopyEmbed,
            text: embed::comparison_element(
                evaluation_url(page_url),
                link,
                &title,
                &comparison_finding(&ratings, language),
            )
            .into(),
        },
        CopyAction {
            id: "frame",
            label: CatalogPhrase::CopyFrame,
            text: embed::comparison_frame(link, &title).into(),
        },
    ];
    html! {
        <>
            <ScrollSection class="pillars" id="pillars-heading" heading={CatalogPhrase::Pillars}>
                <PictureView picture={Rc::clone(&picture)} />
            </ScrollSection>
            <ExportActions
                {picture}
                file_name={format!("openness-{name}")}
                {copy_actions}
                {csv}
                status={status.clone()}
                on_action={on_action.clone()}
            />
        </>
    }
}

#[derive(Properties, PartialEq)]
struct ArtifactTableProps {
    compared: Rc<Vec<ComparedRelease>>,
    only_differing: bool,
    on_action: Callback<Action>,
}

/// How far each artifact is out in each release, and under which license.
#[component]
fn ArtifactTable(props: &ArtifactTableProps) -> Html {
    let ArtifactTableProps { compared, only_differing, on_action } = props;
    let language = use_language();
    let words = language.catalog();
    let groups: Vec<Html> = Group::ALL
        .into_iter()
        .filter_map(|group| artifact_group(group, compared, *only_differing, language))
        .collect();
    let all_are_same = groups.is_empty();
    let on_change = on_action.reform(|change: Event| {
        let value = if event::is_checked(&change) { "1" } else { "" };
        Action::SetParam(Param::OnlyDiffering, value.to_owned())
    });
    html! {
        <div class="artifacts">
            <label class="only">
                <input
                    type="checkbox"
                    id={field_id(Param::OnlyDiffering)}
                    data-set={Param::OnlyDiffering.id()}
                    checked={*only_differing}
                    onchange={on_change}
                />
                { words.phrase(CatalogPhrase::OnlyDiffering) }
            </label>
            <ScrollSection id="artifacts-heading" heading={CatalogPhrase::Artifacts}>
                <table class="verdict-table">
                    <thead>
                        <tr>
                            <td />
                            { for compared.iter().map(|release| html! {
                                <th scope="col">{ release_link(release, language) }</th>
                            }) }
                        </tr>
                    </thead>
                    <tbody>{ for groups }</tbody>
                </table>
            </ScrollSection>
            if all_are_same {
                <p>{ words.phrase(CatalogPhrase::Same) }</p>
            }
        </div>
    }
}

/// The rows of a group of artifacts; none if all of them are left out.
fn artifact_group(
    group: Group,
    compared: &[ComparedRelease],
    only_differing: bool,
    language: Language,
) -> Option<Html> {
    let words = language.common();
    let rows: Vec<Html> = group
        .artifacts()
        .filter_map(|artifact| {
            let facts: Vec<_> = compared.iter().map(|release| release.artifact(artifact)).collect();
            let differs = facts.windows(2).any(|pair| pair[0] != pair[1]);
            (differs || !only_differing).then(|| {
                html! {
                    <tr class={differs.then_some("differs")}>
                        <th scope="row">{ words.artifact(artifact).title }</th>
                        { for facts.into_iter().zip(compared).map(|((availability, license), release)| html! {
                            <td data-name={release.name(language).to_owned()}>
                                <Mark fill={Fill::from(availability)} />
                                <span class="is">{ words.availability(availability) }</span>
                                if let Some(license) = license {
                                    <span class="under">{ license }</span>
                                }
                            </td>
                        }) }
                    </tr>
                }
            })
        })
        .collect();
    if rows.is_empty() {
        return None;
    }
    let columns = compared.len() + 1;
    Some(html! {
        <>
            <tr class="group">
                <th scope="colgroup" colspan={columns.to_string()}>{ words.group(group) }</th>
            </tr>
            { for rows }
        </>
    })
}

#[derive(Properties, PartialEq)]
struct FamiliesProps {
    releases: Rc<[Rated]>,
}

/// Links that compare the releases of a family.
#[component]
fn Families(props: &FamiliesProps) -> Html {
    let words = use_language().catalog();
    let links = families(&props.releases).into_iter().map(|(family, ids)| {
        let compare = ids.into_iter().map(str::to_owned).collect();
        let filter = CatalogFilter { compare, ..CatalogFilter::default() }.comparison();
        html! { <li><a href={format!("#{}", filter.to_fragment())}>{ family }</a></li> }
    });
    html! {
        <nav class="families" aria-labelledby="families-heading">
            <h2 id="families-heading">{ words.phrase(CatalogPhrase::Families) }</h2>
            <ul>{ for links }</ul>
        </nav>
    }
}
