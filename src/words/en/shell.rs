//! English, on the page as a whole.

use super::English;
use crate::words::{ShellPhrase, ShellWords};

impl ShellWords for English {
    fn phrase(&self, phrase: ShellPhrase) -> &'static str {
        match phrase {
            ShellPhrase::Title => "Openness Meter",
            ShellPhrase::Purpose => {
                "Switch on what an AI release gives out: how open is it, and why?"
            }
            ShellPhrase::SkipToVerdict => "Skip to the verdict",
            ShellPhrase::Models => "Models",
            ShellPhrase::CompareWith => "Compare with …",
            ShellPhrase::Share => "Share or embed",
            ShellPhrase::Saved => "Saved",
            ShellPhrase::Credit => "The four levels come from",
            ShellPhrase::CreditLink => {
                "“Openness in Language Models” (promptengineering.org, 2023)"
            }
            ShellPhrase::Privacy => {
                "Everything is computed on this page. Nothing that you enter leaves your machine."
            }
            ShellPhrase::Unsupported => {
                "This browser does not run WebAssembly, or is told not to, so nothing can be \
                 switched here. What is below can be read: it is an example."
            }
            ShellPhrase::NotLoaded => {
                "A part of this page did not arrive whole, so nothing can be switched yet. \
                 What is below can be read. The connection may be down, or something blocks \
                 scripts."
            }
            ShellPhrase::Stopped => {
                "Something went wrong in this page, and it has stopped. What you entered is \
                 kept: trying again brings it back."
            }
            ShellPhrase::Retry => "Try again",
            ShellPhrase::PartNotLoaded => "This part of the page did not load.",
            ShellPhrase::RecoveryLink => "The link to your evaluation, to take away",
            ShellPhrase::UpdateAvailable => {
                "There is a newer version of this page. What you entered stays."
            }
            ShellPhrase::UpdateNow => "Use it now",
            ShellPhrase::UpdateLater => "Later",
            ShellPhrase::Offline => " (needs a connection: you are offline)",
            ShellPhrase::NoScript => {
                "Openness Meter rates releases in your browser and needs JavaScript for it. \
                 Below is an example, as it is without. Nothing is sent anywhere."
            }
        }
    }
}
