//! What is shared, and how.

use std::rc::Rc;

use yew::{AttrValue, Callback, MouseEvent};

use crate::{
    Rating,
    app::browser::{clipboard, text_measure::text_width},
    date::Date,
    formats::export::{ShareContext, ShareFormat, embed::Embed},
    words::{Language, SharePhrase},
};

/// What the reader chose in the dialog.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct ShareOptions {
    /// The format that is shown.
    pub(super) format: ShareFormat,
    /// How it is shown on other pages.
    pub(super) embed: Embed,
    /// Whether its link has the addresses that show what it says.
    pub(super) with_sources: bool,
    /// Whether embeds and badges follow the catalog's entry, if it is one.
    pub(super) follows: bool,
}

/// An evaluation that is shared, and how.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct SharedEvaluation {
    /// The release on the page, rated.
    pub(super) rating: Rc<Rating>,
    /// The address of the page, without query and fragment.
    pub(super) page_url: AttrValue,
    /// The id of the catalog's entry that is just as it.
    pub(super) entry: Option<AttrValue>,
    /// The language of what is written.
    pub(super) language: Language,
    /// The day.
    pub(super) today: Date,
    /// What the reader chose.
    pub(super) options: ShareOptions,
}

impl SharedEvaluation {
    /// The example, for tests.
    #[cfg(test)]
    pub(super) fn example(options: ShareOptions) -> Self {
        Self {
            rating: Rc::new(Rating::of(Rc::new(crate::catalog::first()))),
            page_url: AttrValue::from("https://example.org/"),
            entry: Some(AttrValue::from("mixtral-8x7b")),
            language: Language::default(),
            today: Date::of_day(2026, 11, 24),
            options,
        }
    }

    /// What writes it in each format.
    pub(super) fn context(&self) -> ShareContext<'_> {
        ShareContext {
            release: self.rating.release(),
            page: &self.page_url,
            language: self.language,
            embed: self.options.embed,
            entry: self.entry.as_deref().filter(|_| self.options.follows),
            with_sources: self.options.with_sources,
            day: self.today,
            measure: &text_width,
        }
    }

    /// It in the format that is shown.
    pub(super) fn text(&self) -> String {
        self.context().write(self.options.format)
    }
}

/// What a button does that copies a text of this name, which stands in the element with
/// this id.
pub(super) fn copy_button(
    language: Language,
    name: &'static str,
    text: AttrValue,
    id: &'static str,
    on_status: Callback<AttrValue>,
) -> Callback<MouseEvent> {
    let words = language.share();
    Callback::from(move |_| {
        let copied = words.copied(name, text.chars().count());
        let on_status = on_status.clone();
        clipboard::copy(&text, id, move |is_copied| {
            on_status.emit(if is_copied {
                copied.into()
            } else {
                words.phrase(SharePhrase::NotCopied).into()
            });
        });
    })
}
