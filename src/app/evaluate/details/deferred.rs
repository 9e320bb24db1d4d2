//! Sections that follow a new rating one after the other.

use std::{array, rc::Rc};

use yew::prelude::*;

use crate::{
    Rating,
    app::browser::{dom, time},
};

/// The rating that each of so many sections shows, which are the first children of `parent`,
/// in order. On the first draw all show the newest; later they follow it one by one, each in
/// a task of its own, those in view first.
#[hook]
pub(super) fn use_deferred<const SECTIONS: usize>(
    newest: &Rc<Rating>,
    parent: &NodeRef,
) -> [Rc<Rating>; SECTIONS] {
    let shown = use_mut_ref(|| array::from_fn::<_, SECTIONS, _>(|_| Rc::clone(newest)));
    let update = use_force_update();
    {
        let (shown, parent) = (Rc::clone(&shown), parent.clone());
        use_effect_with(Rc::clone(newest), move |newest| {
            let newest = Rc::clone(newest);
            let mut stale: Option<Vec<usize>> = None;
            // Another rating drops these steps, and its own take up what is left.
            let steps = time::in_steps(move || {
                let mut shown = shown.borrow_mut();
                // Measured once, before anything moves.
                let stale = stale.get_or_insert_with(|| order(&*shown, &newest, &parent));
                if let Some(rating) = stale.pop().and_then(|section| shown.get_mut(section)) {
                    rating.clone_from(&newest);
                    update.force_update();
                }
                !stale.is_empty()
            });
            move || drop(steps)
        });
    }
    shown.borrow().clone()
}

/// The sections that do not show the newest rating, the last to follow it first.
fn order(shown: &[Rc<Rating>], newest: &Rc<Rating>, parent: &NodeRef) -> Vec<usize> {
    let stale = shown.iter().enumerate().filter(|(_, rating)| *rating != newest);
    let (visible, hidden): (Vec<usize>, Vec<usize>) =
        stale.map(|(section, _)| section).rev().partition(|section| {
            u32::try_from(*section).is_ok_and(|place| dom::is_child_in_view(parent, place))
        });
    hidden.into_iter().chain(visible).collect()
}
