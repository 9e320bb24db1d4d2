//! The language of the page: which it is, its texts, and the pages of the others.

use yew::prelude::*;

use super::browser::{dom, event, fetch, storage};
use crate::words::{CommonPhrase, Language, ShellPhrase};

/// The file name of the catalog's page in English, and what those of the others end with.
pub(super) const CATALOG_PAGE: &str = "releases.html";

/// The language that the page speaks, from the context that [`App`](super::App) provides.
#[hook]
pub(super) fn use_language() -> Language {
    use_context().unwrap_or_default()
}

/// The address of the page of one release.
pub(super) fn evaluate_page(language: Language) -> String {
    match language {
        Language::English => "./".to_owned(),
        language => format!("{}.html", language.tag()),
    }
}

/// The address of the catalog's page.
pub(super) fn catalog_page(language: Language) -> String {
    match language {
        Language::English => CATALOG_PAGE.to_owned(),
        language => format!("{}-{CATALOG_PAGE}", language.tag()),
    }
}

/// Whether the address is that of the catalog's page.
pub(super) fn is_catalog(path: &str) -> bool {
    path.ends_with(CATALOG_PAGE)
}

/// The same page whatever the language, for links that are passed on: it is opened in the
/// language of whoever follows them.
pub(super) fn neutral_page(address: &str) -> String {
    let (folder, file) = address.rsplit_once('/').unwrap_or(("", address));
    let is_of =
        |page: fn(Language) -> String| Language::ALL.into_iter().any(|one| page(one) == file);
    let file = if is_of(catalog_page) {
        CATALOG_PAGE
    } else if is_of(evaluate_page) {
        ""
    } else {
        file
    };
    format!("{folder}/{file}")
}

/// The language of the page that the build has rendered, once its texts are there; nothing if
/// they do not come.
pub(super) async fn load() -> Option<Language> {
    let language = Language::from_tag(&dom::language());
    if !language.is_there() {
        language.add_texts(fetch::text(&fetch::words_url()?).await?);
    }
    language.is_there().then_some(language)
}

/// The props of [`LanguageMenu`].
#[derive(Properties, PartialEq)]
pub(super) struct LanguageMenuProps {
    /// Whether this is the page of the catalog.
    pub is_catalog: bool,
}

/// The languages, each by its own name: links to this page in it.
#[component]
pub(super) fn LanguageMenu(props: &LanguageMenuProps) -> Html {
    let language = use_language();
    let page = if props.is_catalog { catalog_page } else { evaluate_page };
    let items = Language::ALL.map(|one| {
        let onclick = Callback::from(move |press: MouseEvent| {
            storage::set(storage::LANGUAGE, one.tag());
            event::keep_fragment(&press);
        });
        let is_current = (one == language).then_some("true");
        html! {
            <li>
                <a
                    href={page(one)}
                    lang={one.lang()}
                    hreflang={one.lang()}
                    aria-current={is_current}
                    {onclick}
                >
                    { one.name() }
                </a>
            </li>
        }
    });
    let label = language.shell().phrase(ShellPhrase::Language);
    let colon = language.common().phrase(CommonPhrase::Colon);
    html! {
        <details class="languages">
            <summary>
                <span class="visually-hidden">{ label }{ colon }</span>
                <span class="tag">{ language.tag() }</span>
                <span class="name">{ language.name() }</span>
            </summary>
            <ul>{ for items }</ul>
        </details>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_that_are_passed_on_have_no_language() {
        for (address, neutral) in [
            ("https://meter.example/a/de.html", "https://meter.example/a/"),
            ("https://meter.example/a/zh-releases.html", "https://meter.example/a/releases.html"),
            ("https://meter.example/a/releases.html", "https://meter.example/a/releases.html"),
            ("https://meter.example/a/", "https://meter.example/a/"),
            ("https://meter.example/a/index.html", "https://meter.example/a/index.html"),
        ] {
            assert_eq!(neutral_page(address), neutral);
        }
    }
}
