//! The page and the embed in each language.

use openness_meter::{
    catalog::{self, filter::CatalogTab},
    evaluate, link,
    release::{Artifact, Availability, Release},
    words::{DetailsPhrase, Language, ShellPhrase},
};
use serde_json::json;

use crate::{
    embed_hosts::{frame_of, ready, visit, within},
    engine::Outcome,
    evaluate::Case,
    page::{Page, url},
};

/// The cases. They open the page by themselves.
pub(crate) const CASES: &[Case] = &[
    ("each_language_has_pages_of_its_own", each_language_has_pages_of_its_own),
    ("a_language_is_chosen_and_remembered", a_language_is_chosen_and_remembered),
    ("a_link_opens_in_the_readers_language", a_link_opens_in_the_readers_language),
    ("an_embed_speaks_as_the_page_around", an_embed_speaks_as_the_page_around),
];

/// The languages beside English.
pub(crate) const OTHERS: [Language; 3] = [Language::German, Language::French, Language::Chinese];

const LINK: &str = "v=1&name=Example+7B&by=Lab&license=MIT&public=weights,inference-code";

/// Forgets what was chosen, where no page can choose once more.
fn forget(page: &Page<'_>) -> Outcome {
    page.visit(&format!("{}frame.html", url()?))?;
    page.js("localStorage.clear(); sessionStorage.clear()")?;
    Ok(())
}

/// Waits until the page says of a release what the library says in a language.
fn says(page: &Page<'_>, language: Language, release: &Release) -> Outcome {
    let common = language.common();
    page.assert_text(".headline", &common.headline(release, &evaluate(release)))?;
    page.assert_text("#advice-heading", language.details().phrase(DetailsPhrase::Advice))
}

/// The file name of the address.
fn file(page: &Page<'_>) -> Outcome<String> {
    page.text("return location.pathname.split('/').pop()")
}

fn each_language_has_pages_of_its_own(page: &Page<'_>) -> Outcome {
    forget(page)?;
    for language in OTHERS {
        let (tag, shell) = (language.tag(), language.shell());
        // All of it can be read before any program runs.
        page.go(&format!("{}{tag}.html", url()?))?;
        assert_eq!(page.text("return document.documentElement.lang")?, language.lang());
        page.until(
            "the title is in this language",
            "return document.title.startsWith('Mixtral 8x7B')",
        )?;
        says(page, language, &catalog::first())?;
        page.toggle("training-data")?;
        let mut changed = catalog::first();
        changed[Artifact::TrainingData].availability = Availability::Public;
        says(page, language, &changed)?;
        let models = shell.phrase(ShellPhrase::Models);
        page.assert_text(".masthead nav > a", models)?;
        page.press(".masthead nav > a")?;
        page.until(
            "the list is there",
            "return document.querySelectorAll('.rows > li').length > 9",
        )?;
        assert_eq!(file(page)?, format!("{tag}-releases.html"));
        // Once the program runs, which the title tells.
        let title = language.catalog().document_title(CatalogTab::List, None);
        page.until("its title", &format!("return document.title === {}", json!(title)))?;
        let entries = catalog::all().map_err(|problem| problem.to_string())?;
        let unverified = entries.iter().map(|entry| entry.unverified().count()).sum::<usize>();
        let purpose = language.catalog().purpose(entries.len(), unverified);
        page.assert_text(".masthead h1 + p", &purpose)?;
        // Notes as well.
        let translated = catalog::translated(entries, language);
        let entry = translated.iter().find(|entry| entry.id == "gpt-4").ok_or("no GPT-4")?;
        page.press("[data-toggle=gpt-4]")?;
        let compute = entry.training_compute.iter().map(|compute| &compute.evidence);
        let facts = compute.chain(entry.evidence().map(|(_, fact)| fact));
        let notes: Vec<_> = facts.map(|fact| &fact.note).filter(|note| !note.is_empty()).collect();
        assert_eq!(
            page.js("return [...document.querySelectorAll('.facts .note')].map((one) => one.textContent)")?,
            json!(notes)
        );
        page.js("localStorage.clear()")?;
    }
    Ok(())
}

fn a_language_is_chosen_and_remembered(page: &Page<'_>) -> Outcome {
    forget(page)?;
    page.go(&format!("{}#{LINK}", url()?))?;
    page.toggle("model-card")?;
    page.press(".languages summary")?;
    page.press(".languages a[lang=fr]")?;
    page.until("the page is in French", "return document.documentElement.lang === 'fr'")?;
    page.ready()?;
    let mut release = link::decode(LINK).0;
    release[Artifact::ModelCard].availability = Availability::Public;
    says(page, Language::French, &release)?;
    // From now on without being asked.
    page.visit(&format!("{}releases.html", url()?))?;
    page.until("it is still French", "return document.documentElement.lang === 'fr'")?;
    assert_eq!(file(page)?, "fr-releases.html");
    // The address has the last word.
    page.visit(&format!("{}?lang=en#{LINK}", url()?))?;
    page.ready()?;
    assert_eq!(
        page.js("return [document.documentElement.lang, location.search]")?,
        json!(["en", ""])
    );
    page.visit(&url()?)?;
    page.ready()?;
    assert_eq!(page.text("return document.documentElement.lang")?, "en");
    forget(page)
}

fn a_link_opens_in_the_readers_language(page: &Page<'_>) -> Outcome {
    forget(page)?;
    page.go(&format!("{}zh.html#{LINK}", url()?))?;
    says(page, Language::Chinese, &link::decode(LINK).0)?;
    // What is passed on says nothing of the language.
    page.press("#open-share")?;
    page.until("the link is there", "return !!document.querySelector('#share-link')?.value")?;
    let shared = page.text("return document.querySelector('#share-link').value")?;
    assert!(shared.starts_with(&format!("{}#", url()?)), "{shared}");
    // Whoever has chosen German reads it in German.
    page.js("localStorage.setItem('openness-meter/language', 'de')")?;
    page.visit(&shared)?;
    page.until("it is in German", "return document.documentElement.lang === 'de'")?;
    page.ready()?;
    says(page, Language::German, &link::decode(LINK).0)?;
    // No language is none.
    for asked in ["xx", "", "%F0%9F%98%80"] {
        page.visit(&format!("{}de.html?lang={asked}", url()?))?;
        page.ready()?;
        assert_eq!(page.text("return document.documentElement.lang")?, "de");
    }
    forget(page)
}

fn an_embed_speaks_as_the_page_around(page: &Page<'_>) -> Outcome {
    visit(page, "german/")?;
    ready(page)?;
    for (place, language, link) in [
        (0, Language::German, "v=1&license=Apache-2.0&public=weights,architecture"),
        (1, Language::French, "v=1&license=Apache-2.0&public=weights,architecture"),
    ] {
        let release = link::decode(link).0;
        let headline = language.common().headline(&release, &evaluate(&release));
        within(page, &frame_of(place), || {
            page.until(
                &format!("the card says {headline}"),
                &format!(
                    "const root = document.querySelector('main > div').shadowRoot;
                     return root.querySelector('.card').lang === '{}'
                       && root.querySelector('.headline').textContent === {}",
                    language.lang(),
                    json!(headline)
                ),
            )
        })?;
    }
    within(page, &frame_of(2), || {
        page.until(
            "the whole page is in German",
            "return document.documentElement.lang === 'de'
               && document.querySelector('#verdict-heading')?.textContent === 'Falke 7B'",
        )
    })
}
