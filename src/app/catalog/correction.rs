//! Suggesting that a fact of the catalog is otherwise.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    app::{
        browser::{clipboard, corrections},
        components::disclosure::use_disclosure,
        language::use_language,
    },
    catalog::{CatalogEntry, Evidence},
    words::CatalogPhrase,
};

/// The id of the message, of which only one is copied at a time.
const MESSAGE: &str = "correction";

/// The props of [`Correction`].
#[derive(Properties, PartialEq)]
pub(super) struct CorrectionProps {
    /// The entry.
    pub entry: Rc<CatalogEntry>,
    /// What it says, as in `Weights, public`.
    pub fact: AttrValue,
    /// Where it has that from.
    pub evidence: Evidence,
}

/// A message with what is said by now, shown before it is sent: by the form or the mail of
/// whoever hosts the page, or else by the reader's own hand.
#[component]
pub(super) fn Correction(props: &CorrectionProps) -> Html {
    let CorrectionProps { entry, fact, evidence } = props;
    let words = use_language().catalog();
    let (is_open, on_toggle) = use_disclosure();
    let outcome = use_state(|| None);
    let message = words.correction(entry, fact, evidence);
    let href = is_open
        .then(|| corrections::href(&words.correction_subject(&entry.release, fact), &message))
        .flatten();
    let on_copy = {
        let (message, outcome) = (message.clone(), outcome.clone());
        move |_: MouseEvent| {
            let outcome = outcome.clone();
            clipboard::copy(&message, MESSAGE, move |is_copied| outcome.set(Some(is_copied)));
        }
    };
    html! {
        <details class="correct" open={is_open}>
            <summary onclick={on_toggle}>
                { words.phrase(CatalogPhrase::Correct) }
                <span class="visually-hidden">{ ": " }{ fact }</span>
            </summary>
            if is_open {
                <p>{ words.phrase(CatalogPhrase::CorrectionSent) }</p>
                <pre id={MESSAGE} tabindex="0">{ &message }</pre>
                <p class="acts">
                    if let Some(href) = href {
                        <a class="act" data-correct="" {href} rel="noopener">
                            { words.phrase(CatalogPhrase::SendCorrection) }
                        </a>
                    }
                    <button type="button" class="act" data-copy={MESSAGE} onclick={on_copy}>
                        { words.phrase(CatalogPhrase::CopyCorrection) }
                    </button>
                    <span role="status">
                        { outcome.map(|is_copied| words.phrase(if is_copied {
                            CatalogPhrase::Copied
                        } else {
                            CatalogPhrase::NotCopied
                        })) }
                    </span>
                </p>
            }
        </details>
    }
}
