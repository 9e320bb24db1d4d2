//! The list of releases.

use yew::prelude::*;

use super::{All, state::State};
use crate::{app::drawn::draw, panels::releases};

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub all: All,
    pub state: State,
}

/// The fields, and a row for each release. All rows stay on the page and those that do
/// not fit are hidden, so that typing costs no drawing.
#[component]
pub(super) fn List(props: &Props) -> Html {
    let Props { all, state } = props;
    let State { query, open, .. } = state;
    let order = use_memo((all.clone(), query.sort), |(all, _)| query.order(&all.0));
    let fitting: Vec<bool> = all.0.iter().map(|rated| query.fits(rated)).collect();
    let shown = fitting.iter().filter(|fits| **fits).count();
    let rows = order.iter().filter_map(|place| {
        let id = &all.0.get(*place)?.entry.id;
        let is_chosen = query.compare.contains(id);
        let is_open = open.contains(id);
        Some(html! {
            <li key={id.as_str()} hidden={!fitting[*place]}>
                <Row all={all.clone()} place={*place} {is_chosen} {is_open} />
            </li>
        })
    });
    html! {
        <>
            { draw(&releases::fields(query)) }
            { draw(&releases::count(shown, all.0.len())) }
            { draw(&releases::key()) }
            <ul class="rows">{ for rows }</ul>
        </>
    }
}

#[derive(Properties, PartialEq)]
struct RowProps {
    all: All,
    place: usize,
    is_chosen: bool,
    is_open: bool,
}

/// A row, described again only if something in it has changed.
#[component]
fn Row(props: &RowProps) -> Html {
    let rated = props.all.0.get(props.place);
    let row = rated.map(|rated| draw(&releases::row(rated, props.is_chosen, props.is_open)));
    row.unwrap_or_default()
}
