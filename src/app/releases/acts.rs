//! What the page does about what is pressed and chosen in it.

use web_sys::Event;
use yew::{AttrValue, UseReducerHandle};

use super::{
    All,
    state::{Action, State, with_sides},
};
use crate::{
    app::host::{self, carry},
    catalog::query::{Query, Rated, Sight},
    formats::{embed, escape::slug},
    panels::{
        View,
        releases::{ALL, CHOOSE, COPY, PAGE, SAVE, SET, TEXT, TOGGLE, compare, landscape, picture},
        share::data_url,
    },
    words::{CATALOG_ENGLISH, CatalogPhrase, SHARE_ENGLISH},
};

/// Something was pressed.
pub(super) fn click(event: &Event, all: &All, page: &AttrValue, state: &UseReducerHandle<State>) {
    let said = |attribute| host::said_by(event, attribute);
    if let Some(id) = said(CHOOSE) {
        state.dispatch(Action::Choose(id));
    } else if let Some(id) = said(TOGGLE) {
        state.dispatch(Action::Toggle(id));
    } else if said(ALL).is_some() {
        state.dispatch(Action::All);
    } else if let Some(format) = said(SAVE) {
        save(&format, all, page, state);
    } else if let Some(what) = said(COPY) {
        copy(&what, all, page, state);
    }
}

/// Something was typed or chosen.
pub(super) fn input(event: &Event, _: &All, _: &AttrValue, state: &UseReducerHandle<State>) {
    if let Some(key) = host::said_by(event, SET) {
        state.dispatch(Action::Set(key, host::releases::value(event)));
    }
}

/// Where evaluations are, for a page of the catalog at this address.
pub(super) fn evaluations(page: &str) -> String {
    page.trim_end_matches(PAGE).to_owned()
}

/// The picture that is looked at, and the name of a file of it.
fn pictured(all: &[Rated], page: &str, query: &Query) -> (View, String) {
    if query.sight == Sight::Landscape {
        let shown: Vec<&Rated> = all.iter().filter(|rated| query.fits(rated)).collect();
        return (landscape::view(&shown, &evaluations(page)), "landscape".to_owned());
    }
    with_sides(all, query, |sides| {
        let title = slug(&compare::title(sides));
        (compare::drawing(sides, &evaluations(page)), title.chars().take(80).collect())
    })
}

/// Saves the picture that is looked at.
fn save(format: &str, all: &All, page: &str, state: &UseReducerHandle<State>) {
    let (picture, name) = pictured(&all.0, page, &state.query);
    let name = format!("openness-{name}.{format}");
    let told = SHARE_ENGLISH.stored(&name);
    let text = picture.markup();
    let dispatch = state.dispatcher();
    let tell = move |told: String| dispatch.dispatch(Action::Tell(told, String::new()));
    if format == "svg" {
        carry::save(&name, "image/svg+xml", &text);
        return tell(told);
    }
    let size = (picture::WIDTH, picture::height(&picture));
    carry::save_png(name, data_url(&text), size, 2, move |is_saved| {
        tell(if is_saved { told } else { say(CatalogPhrase::NotDrawn) });
    });
}

fn say(phrase: CatalogPhrase) -> String {
    CATALOG_ENGLISH.phrase(phrase).to_owned()
}

/// Copies the link of the comparison, or what shows it on another page.
fn copy(what: &str, all: &All, page: &str, state: &UseReducerHandle<State>) {
    let link = format!("{page}#{}", state.query.comparison().written());
    let text = if what == "embed" {
        let title = with_sides(&all.0, &state.query, compare::title);
        embed::comparison(&link, &title)
    } else {
        link
    };
    // It stands on the page first, to be selected if it cannot be copied.
    let dispatch = state.dispatcher();
    dispatch.dispatch(Action::Tell(String::new(), text.clone()));
    host::after(0, move || {
        let copied = text.clone();
        carry::copy(&text, TEXT, move |is_copied| {
            let told = if is_copied { CatalogPhrase::Copied } else { CatalogPhrase::NotCopied };
            dispatch.dispatch(Action::Tell(say(told), copied));
        });
    })
    .forget();
}
