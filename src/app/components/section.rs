//! A section with a heading.

use yew::prelude::*;

use crate::app::browser::dom;

/// The props of [`Section`].
#[derive(Properties, PartialEq)]
pub(in crate::app) struct SectionProps {
    /// Its class; its heading's id is this and `-heading`.
    pub name: AttrValue,
    /// Its heading.
    pub heading: AttrValue,
    /// What is in it.
    pub children: Html,
}

/// A section that gives the focus to its heading if what was pressed in it is gone once it
/// is drawn again.
#[component]
pub(in crate::app) fn Section(props: &SectionProps) -> Html {
    let id = format!("{}-heading", props.name);
    let was_pressed = use_mut_ref(|| false);
    let on_click = {
        let was_pressed = was_pressed.clone();
        move |_: MouseEvent| *was_pressed.borrow_mut() = true
    };
    {
        let id = id.clone();
        use_effect(move || {
            if was_pressed.replace(false) {
                dom::restore_focus(&id);
            }
        });
    }
    html! {
        <section class={props.name.clone()} aria-labelledby={id.clone()} onclick={on_click}>
            <h2 {id} tabindex="-1">{ &props.heading }</h2>
            { props.children.clone() }
        </section>
    }
}
