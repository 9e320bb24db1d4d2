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
    words::{CatalogPhrase, CommonPhrase},
};

/// The props of [`Correction`].
#[derive(Clone, Properties, PartialEq)]
pub(super) struct CorrectionProps {
    /// The entry.
    pub entry: Rc<CatalogEntry>,
    /// What the fact is of: the id of an artifact, `license` or `training-compute`.
    pub of: &'static str,
    /// What it says, as in `Weights, public`.
    pub fact: AttrValue,
    /// Where it has that from.
    pub evidence: Evidence,
}

/// What unfolds to the message.
#[component]
pub(super) fn Correction(props: &CorrectionProps) -> Html {
    let language = use_language();
    let words = language.catalog();
    let (is_open, on_toggle) = use_disclosure();
    html! {
        <details class="correct" open={is_open}>
            <summary onclick={on_toggle}>
                { words.phrase(CatalogPhrase::Correct) }
                <span class="visually-hidden">{ language.common().phrase(CommonPhrase::Colon) }{ &props.fact }</span>
            </summary>
            if is_open {
                <Message ..props.clone() />
            }
        </details>
    }
}

/// A message with what is said by now, shown before it is sent: by the form or the mail of
/// whoever hosts the page, or else by the reader's own hand.
#[component]
fn Message(props: &CorrectionProps) -> Html {
    let CorrectionProps { entry, of, fact, evidence } = props;
    let words = use_language().catalog();
    let outcome = use_state(|| None);
    let message = words.correction(entry, fact, evidence);
    let href = corrections::href(&words.correction_subject(&entry.release, fact), &message);
    let id = format!("correction-{}-{of}", entry.id);
    let on_copy = {
        let (message, id, outcome) = (message.clone(), id.clone(), outcome.clone());
        move |_: MouseEvent| {
            let outcome = outcome.clone();
            clipboard::copy(&message, &id, move |is_copied| {
                let said = if is_copied { CatalogPhrase::Copied } else { CatalogPhrase::NotCopied };
                outcome.set(Some(said));
            });
        }
    };
    html! {
        <>
            <p>{ words.phrase(CatalogPhrase::CorrectionSent) }</p>
            <pre {id} tabindex="0">{ message }</pre>
            <p class="acts">
                if let Some(href) = href {
                    <a class="act" data-correct="" {href} rel="noopener">
                        { words.phrase(CatalogPhrase::SendCorrection) }
                    </a>
                }
                <button type="button" class="act" data-copy="correction" onclick={on_copy}>
                    { words.phrase(CatalogPhrase::CopyCorrection) }
                </button>
                <span role="status">{ outcome.map(|said| words.phrase(said)) }</span>
            </p>
        </>
    }
}
