//! English, on the page as a whole.

use super::English;
use crate::words::{ShellPhrase, ShellWords};

impl ShellWords for English {
    fn phrase(&self, phrase: ShellPhrase) -> &'static str {
        match phrase {
            ShellPhrase::Title => "Openness Meter",
            ShellPhrase::Purpose => "See how open an AI model is, and why.",
            ShellPhrase::SkipToVerdict => "Skip to the verdict",
            ShellPhrase::Models => "Models",
            ShellPhrase::CompareWith => "Compare with …",
            ShellPhrase::Share => "Share or embed",
            ShellPhrase::Cite => "Cite",
            ShellPhrase::Table => "Table (CSV)",
            ShellPhrase::Saved => "Saved",
            ShellPhrase::Credit => "The four levels come from",
            ShellPhrase::CreditLink => {
                "“Openness in Language Models” (promptengineering.org, 2023)"
            }
            ShellPhrase::Privacy => {
                "Everything is computed in your browser. Nothing you enter is sent anywhere, unless \
                 you ask to look a model up."
            }
            ShellPhrase::Unsupported => {
                "Your browser can’t run this page (WebAssembly is off). You can still read the \
                 example below."
            }
            ShellPhrase::NotLoaded => {
                "Part of this page failed to load, so nothing can be changed yet. Your connection \
                 may be down, or something blocks scripts. You can still read what is below."
            }
            ShellPhrase::Stopped => {
                "Something went wrong and the page has stopped. Your entries are safe: trying again \
                 brings them back."
            }
            ShellPhrase::Retry => "Try again",
            ShellPhrase::PartNotLoaded => "This part of the page failed to load.",
            ShellPhrase::RecoveryLink => "Copy your link before you leave",
            ShellPhrase::UpdateAvailable => "A new version is available. Your entries are safe.",
            ShellPhrase::UpdateNow => "Reload",
            ShellPhrase::UpdateLater => "Later",
            ShellPhrase::Offline => " (needs a connection: you are offline)",
            ShellPhrase::NoScript => {
                "Openness Meter rates models in your browser, which needs JavaScript. Without it, \
                 you can read the example below."
            }
        }
    }
}
