//! The pages before any program runs, rendered once, when they are built.

use yew::{LocalServerRenderer, prelude::*};

use super::{
    App, AppProps, Route,
    catalog::CatalogPageProps,
    evaluate::{EvaluatePageProps, Prerendered},
    language::{catalog_page as page_of_catalog, evaluate_page as page_of_release, use_language},
    state::State,
};
use crate::{
    catalog::CatalogEntry,
    words::{CatalogPhrase, Language, ShellPhrase},
};

/// The file names of the page of one release and of the catalog's in a language.
pub fn files(language: Language) -> [String; 2] {
    let index = match page_of_release(language) {
        folder if folder == "./" => "index.html".to_owned(),
        file => file,
    };
    [index, page_of_catalog(language)]
}

/// The body of the page of one release: what whoever has chosen nothing sees.
pub async fn evaluate_page(language: Language) -> String {
    let props = EvaluatePageProps {
        state: State::new(None, None, None),
        is_framed: false,
        prerendered: Prerendered::default(),
    };
    render(Route::Evaluate(props), language).await
}

/// The body of the page of the catalog: all of it, as whoever has asked for nothing sees it.
pub async fn catalog_page(language: Language, entries: &[CatalogEntry]) -> String {
    render(Route::Catalog(CatalogPageProps { entries: entries.into() }), language).await
}

async fn render(route: Route, language: Language) -> String {
    let props = BodyProps { app: AppProps { route, language } };
    LocalServerRenderer::<Body>::with_props(props).hydratable(false).render().await
}

#[derive(Clone, PartialEq, Properties)]
struct BodyProps {
    app: AppProps,
}

#[component]
fn Body(props: &BodyProps) -> Html {
    let is_catalog = matches!(props.app.route, Route::Catalog(_));
    html! {
        <ContextProvider<Language> context={props.app.language}>
            <ErrorBanner {is_catalog} />
            <UpdateBanner />
            <NoScript {is_catalog} />
            <div id="app"><App ..props.app.clone() /></div>
        </ContextProvider<Language>>
    }
}

#[derive(PartialEq, Properties)]
struct BannerProps {
    /// Whether the page is that of the catalog, whose list can be read without a program.
    is_catalog: bool,
}

/// That something failed, what still works, and the link to the evaluation. The boot script
/// shows it, since it must work where no program of ours does.
#[component]
fn ErrorBanner(props: &BannerProps) -> Html {
    let language = use_language();
    let (words, catalog) = (language.shell(), language.catalog());
    let [unsupported, unloaded] = if props.is_catalog {
        [CatalogPhrase::Unsupported, CatalogPhrase::NotLoaded].map(|phrase| catalog.phrase(phrase))
    } else {
        [ShellPhrase::Unsupported, ShellPhrase::NotLoaded].map(|phrase| words.phrase(phrase))
    };
    // By the names that the boot script has for what can go wrong.
    let errors = [
        ("unsupported", unsupported),
        ("unloaded", unloaded),
        ("stopped", words.phrase(ShellPhrase::Stopped)),
    ];
    let errors = errors.map(|(name, text)| {
        html! { <p data-error={name} hidden={true}>{ text }</p> }
    });
    html! {
        <div class="bar" id="error-banner" role="alert" hidden={true}>
            { for errors }
            <p class="tools">
                <button type="button" id="retry">{ words.phrase(ShellPhrase::Retry) }</button>
                <a id="recovery-link" hidden={true}>{ words.phrase(ShellPhrase::RecoveryLink) }</a>
            </p>
        </div>
    }
}

/// That there is a newer version, which `www/pwa.js` shows; and what it says at links
/// elsewhere while there is no connection.
#[component]
fn UpdateBanner() -> Html {
    let words = use_language().shell();
    html! {
        <div
            class="bar"
            id="update"
            role="status"
            hidden={true}
            data-offline={words.phrase(ShellPhrase::Offline)}
        >
            <p>{ words.phrase(ShellPhrase::UpdateAvailable) }</p>
            <p class="tools">
                <button type="button" id="update-now">{ words.phrase(ShellPhrase::UpdateNow) }</button>
                <button type="button" id="update-later">
                    { words.phrase(ShellPhrase::UpdateLater) }
                </button>
            </p>
        </div>
    }
}

/// What a reader without JavaScript has to know.
#[component]
fn NoScript(props: &BannerProps) -> Html {
    let language = use_language();
    let text = if props.is_catalog {
        language.catalog().phrase(CatalogPhrase::NoScript)
    } else {
        language.shell().phrase(ShellPhrase::NoScript)
    };
    html! { <noscript><p class="bar">{ text }</p></noscript> }
}
