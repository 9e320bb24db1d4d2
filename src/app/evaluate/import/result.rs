//! What is in a file: what it states, what was inferred, and what stays unknown, before
//! it takes the place of what is on the page.

use std::rc::Rc;

use yew::prelude::*;

use super::queue::{Failure, ImportedFile};
use crate::{
    app::{
        browser::{hub, location},
        catalog_data::{Catalog, use_catalog},
        language::use_language,
    },
    catalog::search::{base_named, with_hub_id},
    evaluate,
    formats::import::{FileFormat, ImportResult, Warning, hub_model_id},
    link,
    release::{Artifact, Availability, Release},
    words::{CommonPhrase, FindPhrase, ImportPhrase, Language},
};

/// Most releases of one file that are listed.
const MAX_LISTED: usize = 50;

/// The id of the button that takes the only release that was read.
const USE: &str = "use-import";
/// The id of the button that takes what the catalog has of it.
const USE_ENTRY: &str = "use-entry";
/// The id of the button that takes it with what the catalog has of its base.
const USE_BASE: &str = "use-base";

/// The props of [`FileResult`].
#[derive(Properties, PartialEq)]
pub(super) struct FileResultProps {
    /// The file.
    pub(super) file: Rc<ImportedFile>,
    /// Whether nothing else was read.
    pub(super) is_only: bool,
    /// The reader opens a release of it.
    pub(super) on_open: Callback<Rc<Release>>,
    /// The reader saves all its releases.
    pub(super) on_save: Callback<Vec<Release>>,
    /// The reader wants another model looked up, by its id.
    pub(super) on_look_up: Callback<AttrValue>,
}

/// What is in a file, or why it cannot be read.
#[component]
pub(super) fn FileResult(props: &FileResultProps) -> Html {
    let language = use_language();
    let words = language.import();
    let FileResultProps { file, is_only, on_open, on_save, on_look_up } = props;
    let heading = |text: &str| html! { <h3>{ words.file_heading(&file.name, text) }</h3> };
    match file.outcome.as_deref() {
        Err(error) => html! {
            <section class="import failed">
                { heading(words.phrase(ImportPhrase::NotRead)) }
                <p>
                    { match error {
                        Failure::Import(error) => words.refusal(error),
                        Failure::LookUp(error) => {
                            language.find().look_up_failure(*error, &file.name, &hub::host())
                        }
                    } }
                </p>
            </section>
        },
        Ok([only]) => html! {
            <section class="import">
                { heading(&words.release_title(&only.stated)) }
                if file.is_looked_up {
                    <LookedUp
                        asked={file.name.clone()}
                        release={Rc::new(only.stated.clone())}
                        {on_open}
                    />
                }
                { one(language, only, *is_only, on_open) }
                if let Some(base) = base(only) {
                    <Base release={Rc::new(only.release())} {base} {on_open} {on_look_up} />
                }
            </section>
        },
        Ok(all) => html! {
            <section class="import">
                { heading(&words.several(all.len())) }
                { several(language, all, on_open, on_save) }
            </section>
        },
    }
}

/// A button that opens a release, with an id if it needs one.
fn open_button(
    id: Option<&'static str>,
    release: Release,
    text: impl Into<AttrValue>,
    on_open: &Callback<Rc<Release>>,
) -> Html {
    let link = link::encode(&release);
    let release = Rc::new(release);
    let text = text.into();
    html! {
        <button
            type="button"
            {id}
            class="act"
            data-take={link}
            onclick={on_open.reform(move |_| Rc::clone(&release))}
        >
            { text }
        </button>
    }
}

#[derive(Properties, PartialEq)]
struct LookedUpProps {
    /// The id that was asked for.
    asked: String,
    /// What the hub states.
    release: Rc<Release>,
    on_open: Callback<Rc<Release>>,
}

/// What there is to know of a model that was looked up: that the hub has answered for another
/// one, and that the catalog has it.
#[component]
fn LookedUp(props: &LookedUpProps) -> Html {
    let LookedUpProps { asked, release, on_open } = props;
    let words = use_language().find();
    let catalog = use_catalog(true, asked.clone());
    let answered = release.links.iter().find_map(|link| hub_model_id(link));
    let entry = answered.as_ref().and_then(|id| with_hub_id(catalog.entries(), id));
    html! {
        <>
            if let Some(answered) = answered.as_ref().filter(|answered| *answered != asked) {
                <p class="because">{ words.renamed(asked, answered) }</p>
            }
            if let Some(entry) = entry {
                <p class="because">{ words.phrase(FindPhrase::InCatalog) }</p>
                <p class="acts">
                    { open_button(
                        Some(USE_ENTRY),
                        entry.release.clone(),
                        words.phrase(FindPhrase::OpenEntry),
                        on_open,
                    ) }
                </p>
            }
        </>
    }
}

/// The model that a release was made from, if just one is told.
fn base(found: &ImportResult) -> Option<AttrValue> {
    let mut bases = found.warnings.iter().filter_map(|(_, warning)| match warning {
        Warning::BasedOn(base, _) => Some(base),
        _ => None,
    });
    let only = bases.next().filter(|_| bases.next().is_none());
    only.map(|base| base.clone().into())
}

/// The artifacts that are those of its base where a model runs on the same code.
const OF_BASE: [Artifact; 2] = [Artifact::Architecture, Artifact::InferenceCode];

#[derive(Properties, PartialEq)]
struct BaseProps {
    /// What was read.
    release: Rc<Release>,
    /// The name or the id of the model that it was made from.
    base: AttrValue,
    on_open: Callback<Rc<Release>>,
    on_look_up: Callback<AttrValue>,
}

/// What the catalog has of the base, to be taken for what is not told of the model itself; or
/// else a way to look the base up.
#[component]
fn Base(props: &BaseProps) -> Html {
    let BaseProps { release, base, on_open, on_look_up } = props;
    let words = use_language().find();
    let catalog = use_catalog(true, base.clone());
    let hub_id = hub_model_id(base);
    let entries = catalog.entries();
    let entry = base_named(entries, base);
    let missing: Vec<Artifact> = OF_BASE
        .into_iter()
        .filter(|artifact| release[*artifact].availability == Availability::Withheld)
        .collect();
    match entry {
        Some(entry) if !missing.is_empty() => {
            let name = &*entry.release.name;
            let mut with_base = Release::clone(release);
            for artifact in missing {
                let license = entry.release.license(artifact).cloned();
                with_base[artifact] = entry.release[artifact].clone();
                with_base[artifact].license = license;
            }
            with_base.base = crate::release::Base::of(&entry.release);
            html! {
                <div class="part">
                    <p class="because">{ words.base_in_catalog(name) }</p>
                    <p class="acts">
                        { open_button(
                            Some(USE_BASE),
                            with_base,
                            words.use_with_base(name),
                            on_open,
                        ) }
                    </p>
                </div>
            }
        }
        None if !matches!(catalog, Catalog::Loading) && !location::is_framed() => {
            let Some(id) = hub_id else { return Html::default() };
            let text = words.look_up(&id);
            let onclick = on_look_up.reform(move |_: MouseEvent| id.clone().into());
            html! {
                <p class="acts">
                    <button type="button" class="act" data-look-up="" {onclick}>{ text }</button>
                    { " " }
                    <span class="because">{ words.looks_up(&hub::host()) }</span>
                </p>
            }
        }
        _ => Html::default(),
    }
}

/// What is stated of one release, inferred, unknown and to be checked.
fn one(
    language: Language,
    found: &ImportResult,
    is_only: bool,
    on_open: &Callback<Rc<Release>>,
) -> Html {
    let words = language.import();
    let release = found.release();
    let part = |name: ImportPhrase, body: Html| {
        html! { <div class="part"><h4>{ words.phrase(name) }</h4>{ body }</div> }
    };
    let colon = language.common().phrase(CommonPhrase::Colon);
    let facts = |facts: Vec<(&'static str, String)>| {
        let rows = facts.into_iter().map(|(name, fact)| {
            html! { <li><b>{ name }</b>{ colon }{ fact }</li> }
        });
        html! { <ul class="facts">{ for rows }</ul> }
    };
    let inferred = found.inferred.iter().map(|inferred| {
        (
            language.common().artifact(inferred.artifact).title,
            words.inferred_fact(&release, inferred),
        )
    });
    let warnings = found.warnings.iter().map(|(place, warning)| {
        html! { <li>{ words.warning_at(place.as_ref(), warning) }</li> }
    });
    let stated = stated(language, found);
    html! {
        <>
            <p class="verdict-of">{ language.share().short_verdict(&evaluate(&release)) }</p>
            <p class="kind">{ words.read_as(found.format) }</p>
            <p class="acts">
                { open_button(
                    is_only.then_some(USE),
                    release.clone(),
                    words.phrase(ImportPhrase::Apply),
                    on_open,
                ) }
                if release != found.stated {
                    { open_button(
                        None,
                        found.stated.clone(),
                        words.phrase(ImportPhrase::ApplyStated),
                        on_open,
                    ) }
                }
            </p>
            if stated.is_empty() {
                { part(ImportPhrase::Stated, html! {
                    <p>{ words.phrase(ImportPhrase::NothingStated) }</p>
                }) }
            } else {
                { part(ImportPhrase::Stated, facts(stated)) }
            }
            if !found.inferred.is_empty() {
                { part(ImportPhrase::Inferred, facts(inferred.collect())) }
            }
            if !found.unknown.is_empty() {
                { part(ImportPhrase::Unknown, html! {
                    <p>{ words.unknown(&found.unknown) }</p>
                }) }
            }
            if !found.warnings.is_empty() {
                { part(ImportPhrase::Warnings, html! { <ul class="odd">{ for warnings }</ul> }) }
            }
        </>
    }
}

/// What a file states, by the names of what it is stated of.
fn stated(language: Language, found: &ImportResult) -> Vec<(&'static str, String)> {
    let words = language.import();
    let release = &found.stated;
    let license = release
        .licenses
        .release
        .iter()
        .map(|license| (words.phrase(ImportPhrase::License), license.name().to_owned()));
    let is_inferred =
        |artifact: Artifact| found.inferred.iter().any(|inferred| inferred.artifact == artifact);
    let artifacts = Artifact::ALL.into_iter().filter(|artifact| {
        let facts = &release[*artifact];
        facts.availability > Availability::Withheld
            || facts.license.is_some() && !is_inferred(*artifact)
    });
    let facts = artifacts.map(|artifact| {
        (language.common().artifact(artifact).title, words.fact(release, artifact))
    });
    license.chain(facts).collect()
}

/// Several releases, each to be opened, or all to be saved.
fn several(
    language: Language,
    all: &[ImportResult],
    on_open: &Callback<Rc<Release>>,
    on_save: &Callback<Vec<Release>>,
) -> Html {
    let words = language.import();
    let releases: Vec<Release> = all.iter().map(ImportResult::release).collect();
    let row = |release: &Release| {
        html! {
            <li>
                <b>{ words.release_title(release) }</b>
                { language.common().phrase(CommonPhrase::Colon) }
                { language.share().short_verdict(&evaluate(release)) }
                { " " }
                { open_button(None, release.clone(), words.phrase(ImportPhrase::Apply), on_open) }
            </li>
        }
    };
    let rows: Html = releases.iter().take(MAX_LISTED).map(row).collect();
    let format = all.first().map_or(FileFormat::Json, |first| first.format);
    html! {
        <>
            <p class="kind">{ words.read_as(format) }</p>
            <p class="acts">
                <button
                    type="button"
                    class="act"
                    data-keep=""
                    onclick={on_save.reform(move |_| releases.clone())}
                >
                    { words.save_all(all.len()) }
                </button>
            </p>
            <ul class="facts">{ rows }</ul>
        </>
    }
}

#[cfg(test)]
#[cfg(feature = "prerender")]
mod tests {
    use super::*;
    use crate::{app::testing::render, formats::import::read};

    fn shown(name: &str, text: &str) -> String {
        render::<FileResult>(FileResultProps {
            file: Rc::new(ImportedFile {
                name: name.to_owned(),
                is_looked_up: false,
                outcome: read(text.as_bytes()).map_err(Failure::Import),
            }),
            is_only: true,
            on_open: Callback::noop(),
            on_save: Callback::noop(),
            on_look_up: Callback::noop(),
        })
    }

    #[test]
    fn what_is_stated_and_inferred_can_be_opened_apart() {
        let page = shown("card.yaml", "---\nlicense: mit\n---\n# Model\n");
        assert!(page.starts_with("<section class=\"import\"><h3>card.yaml: "));
        assert_eq!(page.matches("data-take=\"v=1").count(), 2);
        for heading in ["Stated", "Inferred", "Unknown"] {
            assert!(page.contains(&format!("<h4>{heading}</h4>")), "{page}");
        }
    }

    #[test]
    fn what_a_link_says_is_all_that_there_is_to_open() {
        let page = shown("", "v=1&name=Example+7B&by=Lab&license=MIT&public=weights&later=yes");
        assert!(page.contains("<h3>Example 7B, Lab</h3>"));
        assert!(page.contains("class=\"verdict-of\">Open weights, level 2 of 4<"));
        assert!(page.contains("<li><b>Default license</b>: MIT</li>"));
        assert!(page.contains("<li><b>Weights</b>: public</li>"));
        assert!(page.contains("<h4>Please check</h4>"));
        assert_eq!(page.matches("data-take").count(), 1);
    }

    #[test]
    fn several_can_be_opened_or_all_saved() {
        let page = shown("all.json", r#"[{"v": 1, "name": "A"}, {"v": 1, "name": "B"}]"#);
        assert!(page.contains("<h3>all.json: 2 models</h3>"));
        assert!(page.contains("data-keep=\"\"") && page.matches("data-take=").count() == 2);
    }

    #[test]
    fn what_cannot_be_read_says_why() {
        let page = shown("broken", "{\"v\": 1,\n\"name\": }");
        assert!(page.contains("<h3>broken: This can’t be imported</h3>"));
        assert!(page.contains("Line 2, character 9: The file isn’t valid JSON here."));
        assert!(page.contains("Nothing on the page was changed."));
    }
}
