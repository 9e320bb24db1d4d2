//! What stands around the page in its HTML, hidden until there is reason to tell it:
//! that something failed, or that there is a newer version. `www/start.js` shows it,
//! since it must work where no program of ours does.

use super::View;
use crate::words::{SHELL_ENGLISH, ShellPhrase};

/// What can go wrong with the page as a whole, by the name that the script knows it by.
const TROUBLES: [(&str, ShellPhrase); 3] = [
    ("unsupported", ShellPhrase::Unsupported),
    ("unloaded", ShellPhrase::Unloaded),
    ("stopped", ShellPhrase::Stopped),
];

/// Every part.
#[must_use]
pub fn all() -> [View; 3] {
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
