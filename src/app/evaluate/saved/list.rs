//! The list of saved evaluations.

use std::{collections::HashSet, rc::Rc};

use yew::prelude::*;

use crate::{
    app::{browser::event, language::use_language},
    evaluate,
    formats::saved_evaluations::{SavedEvaluation, SavedEvaluations},
    link,
    release::Release,
    words::{CommonPhrase, SharePhrase},
};

/// The id of the field that searches.
const SEARCH: &str = "saved-search";

/// The props of [`SavedList`].
#[derive(Properties, PartialEq)]
pub(super) struct SavedListProps {
    /// What is saved.
    pub(super) saved: Rc<SavedEvaluations>,
    /// The reader opens one.
    pub(super) on_open: Callback<Rc<Release>>,
    /// The reader deletes the one at this index.
    pub(super) on_delete: Callback<usize>,
    /// The reader names the one at this index.
    pub(super) on_rename: Callback<(usize, String)>,
}

/// What is saved, or what is found of it.
#[component]
pub(super) fn SavedList(props: &SavedListProps) -> Html {
    let words = use_language().share();
    let query = use_state(AttrValue::default);
    let SavedListProps { saved, on_open, on_delete, on_rename } = props;
    let found = saved.find(&query);
    let keys = row_keys(&saved.0);
    let on_search = {
        let query = query.clone();
        move |input: InputEvent| query.set(event::value(&input).into())
    };
    let count = words.saved_count(found.len(), saved.0.len());
    let rows = found.into_iter().map(|index| {
        html! {
            <SavedRow
                key={keys.get(index).cloned().unwrap_or_default()}
                saved={Rc::clone(saved)}
                {index}
                on_open={on_open.clone()}
                on_delete={on_delete.clone()}
                on_rename={on_rename.clone()}
            />
        }
    });
    html! {
        <>
            <p class="search">
                <label for={SEARCH}>{ words.phrase(SharePhrase::Search) }</label>
                <input id={SEARCH} type="search" value={&*query} oninput={on_search} />
                <span class="count">{ count }</span>
            </p>
            <ul class="shelf">{ for rows }</ul>
        </>
    }
}

/// A key for each row, which stays the same when the evaluation is named.
fn row_keys(all: &[SavedEvaluation]) -> Vec<String> {
    let mut known = HashSet::new();
    let key = |kept: &SavedEvaluation| {
        let unnamed = Release { name: String::new(), ..kept.release.clone() };
        let mut key = format!("{} {}", kept.day, link::encode(&unnamed));
        // Twins differ by their names alone.
        while !known.insert(key.clone()) {
            key.push('+');
        }
        key
    };
    all.iter().map(key).collect()
}

#[derive(Properties, PartialEq)]
struct SavedRowProps {
    saved: Rc<SavedEvaluations>,
    index: usize,
    on_open: Callback<Rc<Release>>,
    on_delete: Callback<usize>,
    on_rename: Callback<(usize, String)>,
}

/// One evaluation.
#[component]
fn SavedRow(props: &SavedRowProps) -> Html {
    let language = use_language();
    let words = language.share();
    let index = props.index;
    let Some(SavedEvaluation { day, release }) = props.saved.0.get(index) else {
        return Html::default();
    };
    let opened = Rc::new(release.clone());
    html! {
        <li>
            <input
                type="text"
                aria-label={words.phrase(SharePhrase::Rename)}
                value={release.name.clone()}
                placeholder={language.common().phrase(CommonPhrase::Unnamed)}
                maxlength="80"
                data-rename={index.to_string()}
                onchange={props.on_rename.reform(move |change: Event| {
                    (index, event::value(&change))
                })}
            />
            <span class="verdict-of">{ words.short_verdict(&evaluate(release)) }</span>
            <span class="when">{ day }</span>
            <button
                type="button"
                class="act"
                data-take={link::encode(release)}
                aria-label={words.open_named(&release.name)}
                onclick={props.on_open.reform(move |_| Rc::clone(&opened))}
            >
                { words.phrase(SharePhrase::Open) }
            </button>
            <button
                type="button"
                class="act"
                data-delete={index.to_string()}
                aria-label={words.delete_named(&release.name)}
                onclick={props.on_delete.reform(move |_| index)}
            >
                { words.phrase(SharePhrase::Delete) }
            </button>
        </li>
    }
}

#[cfg(test)]
#[cfg(feature = "prerender")]
mod tests {
    use super::*;
    use crate::{app::testing::render, catalog};

    fn saved(releases: &[Release]) -> SavedEvaluations {
        let mut saved = SavedEvaluations::default();
        for release in releases.iter().rev() {
            saved.save("2026-11-24", release.clone());
        }
        saved
    }

    #[test]
    fn each_can_be_named_opened_and_deleted() {
        let unnamed = Release { name: String::new(), ..catalog::first() };
        let page = render::<SavedList>(SavedListProps {
            saved: Rc::new(saved(&[catalog::first(), unnamed])),
            on_open: Callback::noop(),
            on_delete: Callback::noop(),
            on_rename: Callback::noop(),
        });
        assert!(page.contains("id=\"saved-search\" type=\"search\""));
        assert!(page.contains("class=\"count\">2 evaluations<"));
        assert_eq!(page.matches("<li>").count(), 2);
        for index in 0..2 {
            for part in ["data-rename", "data-delete"] {
                assert!(page.contains(&format!("{part}=\"{index}\"")), "{part} {index}");
            }
        }
        assert!(page.contains("data-take=\"v=1&amp;name=Mixtral+8x7B"));
        assert!(page.contains("aria-label=\"Delete: Mixtral 8x7B\""));
        assert!(page.contains("aria-label=\"Open: Unnamed model\""));
    }

    #[test]
    fn a_row_stays_the_same_when_it_is_named() {
        let renamed = Release { name: "Mine".to_owned(), ..catalog::first() };
        let before = saved(&[catalog::first(), Release::default()]);
        let after = saved(&[renamed.clone(), Release::default()]);
        assert_eq!(row_keys(&before.0), row_keys(&after.0));
        let twins = row_keys(&saved(&[catalog::first(), renamed]).0);
        assert_ne!(twins.first(), twins.get(1));
    }
}
