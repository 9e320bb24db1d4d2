//! Components as HTML, for tests.

use yew::{LocalServerRenderer, html::BaseComponent};

/// The HTML of a component with these props. Effects do not run.
pub(in crate::app) fn render<C: BaseComponent>(props: C::Properties) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let renderer = LocalServerRenderer::<C>::with_props(props).hydratable(false);
    tokio::task::LocalSet::new().block_on(&runtime, renderer.render())
}
