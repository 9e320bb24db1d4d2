//! The head and the foot of the page.

use yew::prelude::*;

use crate::{
    app::{
        browser::dom,
        language::{LanguageMenu, catalog_page},
    },
    formats::export::ShareFormat,
    frameworks::four_level::SOURCE,
    words::{Language, ShellPhrase},
};

/// The id of the verdict, to which the skip link leads.
pub(super) const VERDICT: &str = "verdict";

/// The dialogs of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DialogKind {
    /// Sharing, in this format if it is asked for one.
    Share(Option<ShareFormat>),
    Import,
    Saved,
}

/// The link past the switches.
pub(super) fn skip_link(language: Language) -> Html {
    let words = language.shell();
    html! {
        <button type="button" class="skip" data-do={VERDICT} onclick={|_| dom::focus_element(VERDICT)}>
            { words.phrase(ShellPhrase::SkipToVerdict) }
        </button>
    }
}

/// What the page is, and where else to go. Buttons answer once the program runs.
pub(super) fn header(
    language: Language,
    is_running: bool,
    on_dialog: &Callback<DialogKind>,
) -> Html {
    let words = language.shell();
    html! {
        <header class="masthead">
            <h1>{ words.phrase(ShellPhrase::Title) }</h1>
            <p>{ words.phrase(ShellPhrase::Purpose) }</p>
            <nav>
                <a href={catalog_page(language)}>{ words.phrase(ShellPhrase::Models) }</a>
                <button
                    type="button"
                    class="link"
                    id="open-saved"
                    aria-haspopup="dialog"
                    aria-disabled={(!is_running).to_string()}
                    onclick={on_dialog.reform(|_| DialogKind::Saved)}
                >
                    { words.phrase(ShellPhrase::Saved) }
                </button>
                <LanguageMenu is_catalog={false} />
            </nav>
        </header>
    }
}

/// Where the scale comes from, and what happens to what is entered.
pub(super) fn footer(language: Language) -> Html {
    let words = language.shell();
    html! {
        <footer class="imprint">
            <p>
                { words.phrase(ShellPhrase::Credit) }
                { " " }
                <a href={SOURCE} rel="noopener">{ words.phrase(ShellPhrase::CreditLink) }</a>
                { "." }
            </p>
            <p>{ words.phrase(ShellPhrase::Privacy) }</p>
        </footer>
    }
}
