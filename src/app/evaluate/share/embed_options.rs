//! How an evaluation is shown on other pages.

use yew::prelude::*;

use crate::{
    app::language::use_language,
    formats::export::embed::{Embed, Size, Theme},
    words::SharePhrase,
};

/// The props of [`EmbedOptions`].
#[derive(Properties, PartialEq)]
pub(super) struct EmbedOptionsProps {
    /// What is chosen.
    pub(super) embed: Embed,
    /// The reader chooses something else.
    pub(super) on_embed: Callback<Embed>,
}

/// A choice of each thing that there is to choose of an [`Embed`].
#[component]
pub(super) fn EmbedOptions(props: &EmbedOptionsProps) -> Html {
    let words = use_language().share();
    let EmbedOptionsProps { embed, on_embed } = props;
    let embed = *embed;
    let option = |id: String, name: &'static str, then: Embed| {
        option(id, name, then == embed, on_embed.reform(move |_| then))
    };
    let sizes = Size::ALL.map(|size| {
        option(format!("size={}", size.id()), words.size(size), Embed { size, ..embed })
    });
    let themes = Theme::ALL.map(|theme| {
        option(format!("theme={}", theme.id()), words.theme(theme), Embed { theme, ..embed })
    });
    let switches = [(true, "on", SharePhrase::Yes), (false, "off", SharePhrase::No)].map(
        |(switches, id, name)| {
            option(format!("switches={id}"), words.phrase(name), Embed { switches, ..embed })
        },
    );
    html! {
        <div class="choices">
            <Choice id="embed-size" name={words.phrase(SharePhrase::Size)}>
                { for sizes }
            </Choice>
            <Choice id="embed-theme" name={words.phrase(SharePhrase::Theme)}>
                { for themes }
            </Choice>
            // A badge has no switches.
            if embed.size != Size::Badge {
                <Choice id="embed-switches" name={words.phrase(SharePhrase::AllowSwitching)}>
                    { for switches }
                </Choice>
            }
        </div>
    }
}

/// The props of [`FollowChoice`].
#[derive(Properties, PartialEq)]
pub(super) struct FollowChoiceProps {
    /// Whether it follows.
    pub(super) follows: bool,
    /// The reader chooses that it does, or does not.
    pub(super) on_follow: Callback<bool>,
}

/// Whether what is embedded follows the catalog's entry, or stays as it is.
#[component]
pub(super) fn FollowChoice(props: &FollowChoiceProps) -> Html {
    let words = use_language().share();
    let FollowChoiceProps { follows, on_follow } = props;
    let options = [
        (false, "follow=no", SharePhrase::KeepAsToday),
        (true, "follow=yes", SharePhrase::FollowEntry),
    ]
    .map(|(then, id, name)| {
        let onclick = on_follow.reform(move |_| then);
        option(id.to_owned(), words.phrase(name), then == *follows, onclick)
    });
    html! {
        <div class="choices">
            <Choice id="embed-follow" name={words.phrase(SharePhrase::WhenEntryChanges)}>
                { for options }
            </Choice>
        </div>
    }
}

/// A button that chooses this.
fn option(id: String, name: &'static str, is_chosen: bool, onclick: Callback<MouseEvent>) -> Html {
    html! {
        <button
            type="button"
            class="act"
            data-embed={id}
            aria-pressed={is_chosen.to_string()}
            {onclick}
        >
            { name }
        </button>
    }
}

/// The props of [`Choice`].
#[derive(Properties, PartialEq)]
pub(super) struct ChoiceProps {
    /// The id of its name.
    pub(super) id: AttrValue,
    /// Its name.
    pub(super) name: AttrValue,
    /// A button for each option.
    pub(super) children: Html,
}

/// One thing to choose.
#[component]
pub(super) fn Choice(props: &ChoiceProps) -> Html {
    let ChoiceProps { id, name, children } = props;
    html! {
        <div class="choice" role="group" aria-labelledby={id}>
            <span {id}>{ name }</span>
            { children.clone() }
        </div>
    }
}
