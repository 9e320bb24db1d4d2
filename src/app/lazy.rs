//! Parts of the page that load when they are needed.
//!
//! With the feature `split` each is a chunk of WebAssembly; without it, all of it is in
//! the one program and there at once.

use std::{pin::Pin, rc::Rc};

use yew::prelude::*;

use super::language::use_language;
use crate::words::ShellPhrase;

/// Draws a component with these props.
pub(super) type View<P> = fn(P) -> Html;

/// What a chunk could not be loaded for, if it could not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct LoadError;

/// A component that may be in a chunk of its own. [`chunk!`] implements it.
pub(super) trait Chunk: 'static {
    /// The name of the chunk.
    const NAME: &'static str;

    /// The props of the component.
    type Props: Properties + Clone;

    /// The view, if it is there without being loaded.
    fn ready() -> Option<View<Self::Props>>;

    /// Loads the view.
    fn load() -> impl Future<Output = Result<View<Self::Props>, LoadError>>;
}

/// Declares that a component is in a chunk: its visibility and the name of the [`Chunk`], the
/// name of the file, the component, and its props.
macro_rules! chunk {
    ($visibility:vis $chunk:ident, $file:ident, $component:ident, $props:ty) => {
        /// The chunk of the component.
        $visibility struct $chunk;

        #[cfg(all(feature = "split", target_arch = "wasm32"))]
        #[wasm_split_helpers::wasm_split($file, fallible)]
        fn $file() -> Result<$crate::app::lazy::View<$props>, wasm_split_helpers::SplitLoaderError> {
            Ok(|props| yew::html! { <$component ..props /> })
        }

        impl $crate::app::lazy::Chunk for $chunk {
            const NAME: &'static str = stringify!($file);

            type Props = $props;

            #[cfg(all(feature = "split", target_arch = "wasm32"))]
            fn ready() -> Option<$crate::app::lazy::View<$props>> {
                Self::loaded().get()
            }

            #[cfg(not(all(feature = "split", target_arch = "wasm32")))]
            fn ready() -> Option<$crate::app::lazy::View<$props>> {
                Some(|props| yew::html! { <$component ..props /> })
            }

            #[cfg(all(feature = "split", target_arch = "wasm32"))]
            async fn load() -> Result<$crate::app::lazy::View<$props>, $crate::app::lazy::LoadError> {
                let view = $file().await.map_err(|_| $crate::app::lazy::LoadError)?;
                Self::loaded().set(Some(view));
                Ok(view)
            }

            #[cfg(not(all(feature = "split", target_arch = "wasm32")))]
            async fn load() -> Result<$crate::app::lazy::View<$props>, $crate::app::lazy::LoadError> {
                Self::ready().ok_or($crate::app::lazy::LoadError)
            }
        }

        #[cfg(all(feature = "split", target_arch = "wasm32"))]
        impl $chunk {
            /// The view, once it has been loaded.
            fn loaded()
            -> &'static std::thread::LocalKey<std::cell::Cell<Option<$crate::app::lazy::View<$props>>>> {
                thread_local! {
                    static VIEW: std::cell::Cell<Option<$crate::app::lazy::View<$props>>> =
                        const { std::cell::Cell::new(None) };
                }
                &VIEW
            }
        }
    };
}
pub(super) use chunk;

/// A component that is loaded when it is first drawn, with its props and what stands there
/// until it has come.
pub(super) fn lazy<C: Chunk>(props: C::Props, fallback: Html) -> Html {
    let draw: Rc<dyn Fn() -> Option<Html>> =
        Rc::new(move || C::ready().map(|view| view(props.clone())));
    let load: fn() -> Loading = || Box::pin(async { C::load().await.map(drop) });
    html! { <Lazy key={C::NAME} {draw} {load} {fallback} /> }
}

type Loading = Pin<Box<dyn Future<Output = Result<(), LoadError>>>>;

/// The props of [`Lazy`]. What is drawn compares its own.
#[derive(Properties)]
struct LazyProps {
    draw: Rc<dyn Fn() -> Option<Html>>,
    load: fn() -> Loading,
    fallback: Html,
}

impl PartialEq for LazyProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.draw, &other.draw)
    }
}

/// What [`Lazy`] is told.
enum Message {
    Loaded(Result<(), LoadError>),
    Retry,
}

/// A component that is loaded when it is first drawn. If it does not come, that is said in
/// its place, and it can be tried again. One for all chunks: it is in the first load.
struct Lazy {
    has_failed: bool,
}

impl Lazy {
    fn load(ctx: &Context<Self>) {
        let loading = (ctx.props().load)();
        ctx.link().send_future(async { Message::Loaded(loading.await) });
    }
}

impl Component for Lazy {
    type Message = Message;
    type Properties = LazyProps;

    fn create(ctx: &Context<Self>) -> Self {
        if (ctx.props().draw)().is_none() {
            Self::load(ctx);
        }
        Self { has_failed: false }
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        self.has_failed = matches!(message, Message::Loaded(Err(LoadError)));
        if matches!(message, Message::Retry) {
            Self::load(ctx);
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let LazyProps { draw, fallback, .. } = ctx.props();
        match draw() {
            Some(view) => view,
            None if self.has_failed => {
                let on_retry = ctx.link().callback(|_| Message::Retry);
                html! { <LoadFailure {on_retry} /> }
            }
            None => fallback.clone(),
        }
    }
}

#[derive(Properties, PartialEq)]
struct LoadFailureProps {
    on_retry: Callback<MouseEvent>,
}

/// That a part of the page did not come.
#[component]
fn LoadFailure(props: &LoadFailureProps) -> Html {
    let words = use_language().shell();
    html! {
        <div class="load-failure" role="alert">
            <p>{ words.phrase(ShellPhrase::PartNotLoaded) }</p>
            <button type="button" class="act" onclick={props.on_retry.clone()}>
                { words.phrase(ShellPhrase::Retry) }
            </button>
        </div>
    }
}
