//! What stands in the page's HTML and is not the program's. Its head and its foot, which
//! the program takes over as they are. And, hidden until there is reason to tell it:
//! that something failed, or that there is a newer version. `www/start.js` shows that,
//! since it must work where no program of ours does.

use super::{View, page::VERDICT, switches::DO};
use crate::{
    frameworks::four_level::SOURCE,
    words::{SHELL_ENGLISH, ShellPhrase},
};

/// What opens what the desk has. `www/later.js` enables it once the desk is there.
const TOOLS: [(&str, ShellPhrase); 3] = [
    ("open-share", ShellPhrase::Share),
    ("open-bring", ShellPhrase::BringIn),
    ("open-saved", ShellPhrase::Saved),
];

/// What can go wrong with the page as a whole, by the name that the script knows it by.
const TROUBLES: [(&str, ShellPhrase); 3] = [
    ("unsupported", ShellPhrase::Unsupported),
    ("unloaded", ShellPhrase::Unloaded),
    ("stopped", ShellPhrase::Stopped),
];

/// What leads past the switches.
pub fn skip() -> View {
    super::button(say(ShellPhrase::SkipToVerdict)).with("class", "skip").with(DO, VERDICT)
}

/// What the page is, and what opens more.
pub fn masthead() -> View {
    let tools = TOOLS.map(|(id, name)| {
        button(id, name).with("aria-haspopup", "dialog").with("aria-disabled", "true")
    });
    View::of("header", "masthead")
        .add(View::new("h1").add(say(ShellPhrase::Title)))
        .add(View::new("p").add(say(ShellPhrase::Purpose)))
        .add(View::of("div", "tools").add_all(tools))
}

/// Where the scale comes from, and what happens to what is entered.
pub fn imprint() -> View {
    let source = View::new("a").with("href", SOURCE).with("rel", "noopener");
    View::of("footer", "imprint")
        .add(
            View::new("p")
                .add(say(ShellPhrase::Credit))
                .add(" ")
                .add(source.add(say(ShellPhrase::CreditLink)))
                .add("."),
        )
        .add(View::new("p").add(say(ShellPhrase::Privacy)))
}

/// Every part that is hidden.
#[must_use]
pub fn hidden() -> [View; 3] {
    [trouble(), update(), no_script()]
}

fn say(phrase: ShellPhrase) -> &'static str {
    SHELL_ENGLISH.phrase(phrase)
}

fn button(id: &str, phrase: ShellPhrase) -> View {
    super::button(say(phrase)).with("id", id)
}

/// That something failed, what still works, and the way to take the evaluation away.
fn trouble() -> View {
    let told = TROUBLES.map(|(name, phrase)| {
        View::new("p").with("data-trouble", name).with("hidden", "").add(say(phrase))
    });
    View::of("div", "bar")
        .with("id", "trouble")
        .with("role", "alert")
        .with("hidden", "")
        .add_all(told)
        .add(View::of("p", "tools").add(button("retry", ShellPhrase::Retry)).add(
            View::new("a").with("id", "taken").with("hidden", "").add(say(ShellPhrase::Taken)),
        ))
}

/// That there is a newer version.
#[must_use]
pub fn update() -> View {
    View::of("div", "bar")
        .with("id", "update")
        .with("role", "status")
        .with("hidden", "")
        .with("data-offline", say(ShellPhrase::Offline))
        .add(View::new("p").add(say(ShellPhrase::Newer)))
        .add(
            View::of("p", "tools")
                .add(button("take", ShellPhrase::Take))
                .add(button("later", ShellPhrase::Later)),
        )
}

/// What a reader without JavaScript has to know.
fn no_script() -> View {
    let text = View::of("p", "bar").add(say(ShellPhrase::NoScript));
    View::new("noscript").add(text)
}
