//! English, on what is passed on, brought in and kept.

use super::English;
use crate::{
    formats::{
        embed::{Outlet, Size, Theme},
        share::Form,
    },
    frameworks::four_level::Evaluation,
    release::Release,
    words::{Named, Phrase, SharePhrase, ShareWords, Words},
};

impl ShareWords for English {
    fn phrase(&self, phrase: SharePhrase) -> &'static str {
        match phrase {
            SharePhrase::Share => "Share this evaluation",
            SharePhrase::BringIn => "Open a release",
            SharePhrase::Saved => "Saved on this machine",
            SharePhrase::Close => "Close",
            SharePhrase::Link => "Link",
            SharePhrase::WithSources => "with sources",
            SharePhrase::CompareIt => "Compare it with releases of the catalog",
            SharePhrase::CopyLink => "Copy link",
            SharePhrase::SystemShare => "Send …",
            SharePhrase::Forms => "As widget, text, picture or file",
            SharePhrase::Copy => "Copy",
            SharePhrase::NotCopied => {
                "This browser does not let a page copy. It is selected: press Ctrl+C or Cmd+C."
            }
            SharePhrase::SaveSvg => "Save SVG",
            SharePhrase::SavePng => "Save PNG",
            SharePhrase::SavePng2 => "Save PNG, double size",
            SharePhrase::SaveFile => "Save file",
            SharePhrase::TooLongForQr => {
                "The link is too long for a QR code. Leave the sources out."
            }
            SharePhrase::NotDrawn => "This browser could not draw the picture. Save the SVG.",
            SharePhrase::DropHere => {
                "Drop a file here, pick one, or paste its text: JSON of this page, YAML of the \
                 Model Openness Framework, a model card, CycloneDX or SPDX 3 in JSON; or a link \
                 to an evaluation. It is read on this machine."
            }
            SharePhrase::PickFile => "Pick a file",
            SharePhrase::PasteHere => "Text or link",
            SharePhrase::Read => "Read it",
            SharePhrase::Reading => "Reading …",
            SharePhrase::NotRead => {
                "The part of the page that reads files could not be loaded. Nothing was changed."
            }
            SharePhrase::Keep => "Save what is on the page",
            SharePhrase::Search => "Search",
            SharePhrase::Rename => "Name",
            SharePhrase::Open => "Open",
            SharePhrase::Delete => "Delete",
            SharePhrase::Restore => "Undo",
            SharePhrase::SaveAll => "Save all as a file",
            SharePhrase::DeleteAll => "Delete all",
            SharePhrase::NothingKept => {
                "Nothing is saved. An evaluation that you replace by another is saved here by \
                 itself."
            }
            SharePhrase::NotStored => {
                "This browser keeps nothing: its storage is full or forbidden. Save a file instead."
            }
            SharePhrase::SwitchIt => "Try changes",
            SharePhrase::Size => "Size",
            SharePhrase::Theme => "Theme",
            SharePhrase::MaySwitch => "Readers may switch things",
            SharePhrase::WhereItGoes => "What suits where",
            SharePhrase::Documentation => "Documentation",
        }
    }

    fn summary(&self, release: &Release, evaluation: &Evaluation) -> String {
        let name = self.title(&release.name);
        let by = match release.producer.trim() {
            "" => String::new(),
            producer => format!(" by {producer}"),
        };
        format!("{name}{by}: {}", verdict(evaluation))
    }

    fn badge_name(&self) -> &'static str {
        "openness"
    }

    fn badge_said(&self, evaluation: &Evaluation) -> String {
        format!("Openness: {}", verdict(evaluation))
    }

    fn see_evaluation(&self) -> &'static str {
        "See the evaluation and try changes"
    }

    fn cited(&self) -> &'static str {
        "Evaluation by the Openness Meter’s four-level scale; the address holds all of it"
    }

    fn form(&self, form: Form) -> Named {
        let (name, about) = match form {
            Form::Element => (
                "Widget",
                "For a web page that lets scripts through. It looks like the page around, and \
                 loads when it comes near.",
            ),
            Form::Frame => ("Frame", "For a web page that strips scripts and lets frames through."),
            Form::Linked => {
                ("Linked badge", "For a web page that strips both: a picture that leads here.")
            }
            Form::Markdown => ("Markdown", "For a post or a model card."),
            Form::Html => ("HTML", "For a web page."),
            Form::Text => ("Plain text", "For a message."),
            Form::Shields => (
                "Badge in Markdown",
                "For a model card: model hubs do not show SVG, so shields.io draws this one.",
            ),
            Form::Badge => ("Badge", "For a web page or a README."),
            Form::Card => ("Card", "For social networks, 1200 × 630."),
            Form::Qr => ("QR code", "The link, for paper and slides."),
            Form::Json => ("JSON", "For programs; this page opens it, too."),
            Form::MofYaml => (
                "MOF YAML",
                "For the Model Openness Tool. What is partial is left out: the format knows only \
                 what is there.",
            ),
            Form::BibTex => ("BibTeX", "For citing this evaluation."),
        };
        Named { name, about }
    }

    fn size(&self, size: Size) -> &'static str {
        ["Badge", "Card", "Full"][size as usize]
    }

    fn theme(&self, theme: Theme) -> &'static str {
        ["Like the page", "Light", "Dark"][theme as usize]
    }

    fn outlet(&self, outlet: Outlet) -> Named {
        let (name, about) = match outlet {
            Outlet::WordPress => (
                "WordPress",
                "a Custom HTML block, if your account may post unfiltered HTML, as administrators \
                 and editors of single sites may; else the linked badge.",
            ),
            Outlet::Ghost => ("Ghost", "an HTML card takes the widget."),
            Outlet::Substack => (
                "Substack",
                "no documentation of a way for HTML was found: take the picture, and link it.",
            ),
            Outlet::Medium => (
                "Medium",
                "it shows what services that it knows put behind an address, and no HTML: take \
                 the picture, and link it.",
            ),
            Outlet::HuggingFace => (
                "Hugging Face",
                "a model card is Markdown: take the badge. How it filters HTML is not documented.",
            ),
            Outlet::GitHub => {
                ("GitHub", "scripts and styles are removed from a README: take the badge.")
            }
        };
        Named { name, about }
    }

    fn copied(&self, what: &str, characters: usize) -> String {
        format!("Copied: {what}, {characters} characters.")
    }

    fn stored(&self, file: &str) -> String {
        format!("Saved as {file}.")
    }

    fn kept(&self, shown: usize, all: usize) -> String {
        match (shown, all) {
            (1, 1) => "1 evaluation".to_owned(),
            (shown, all) if shown == all => format!("{all} evaluations"),
            (shown, all) => format!("{shown} of {all} evaluations"),
        }
    }

    fn all_kept(&self, count: usize) -> String {
        format!("{} saved.", self.kept(count, count))
    }

    fn all_deleted(&self, count: usize) -> String {
        format!("{} deleted.", self.kept(count, count))
    }

    fn now_kept(&self, name: &str, is_kept: bool) -> String {
        let name = if name.is_empty() { Words::phrase(self, Phrase::Unnamed) } else { name };
        format!("{} “{name}”.", if is_kept { "Saved" } else { "Deleted" })
    }
}

/// The label and the level, within a sentence.
fn verdict(evaluation: &Evaluation) -> String {
    let label = English.label(evaluation.label).to_ascii_lowercase();
    let number = English.level_number(evaluation.level).to_ascii_lowercase();
    format!("{label}, {number} ({})", English.level(evaluation.level).name)
}
