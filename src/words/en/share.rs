//! English, on what is shared, imported and saved.

use super::{English, uncapitalize};
use crate::{
    formats::export::{
        ShareFormat,
        embed::{Platform, Size, Theme},
    },
    frameworks::four_level::{Evaluation, Label},
    release::Release,
    words::{CommonPhrase, CommonWords, Named, SharePhrase, ShareWords},
};

impl ShareWords for English {
    fn phrase(&self, phrase: SharePhrase) -> &'static str {
        match phrase {
            SharePhrase::Share => "Share this evaluation",
            SharePhrase::Import => "Open a release",
            SharePhrase::Saved => "Saved on this machine",
            SharePhrase::Close => "Close",
            SharePhrase::Link => "Link",
            SharePhrase::WithSources => "with sources",
            SharePhrase::Compare => "Compare it with releases of the catalog",
            SharePhrase::CopyLink => "Copy link",
            SharePhrase::SystemShare => "Send …",
            SharePhrase::Formats => "As widget, text, picture or file",
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
            SharePhrase::DropFile => {
                "Drop a file here, pick one, or paste its text: JSON of this page, YAML of the \
                 Model Openness Framework, a model card, CycloneDX or SPDX 3 in JSON; or a link \
                 to an evaluation. It is read on this machine."
            }
            SharePhrase::ChooseFile => "Pick a file",
            SharePhrase::Paste => "Text or link",
            SharePhrase::Read => "Read it",
            SharePhrase::Reading => "Reading …",
            SharePhrase::Save => "Save what is on the page",
            SharePhrase::Search => "Search",
            SharePhrase::Rename => "Name",
            SharePhrase::Open => "Open",
            SharePhrase::Delete => "Delete",
            SharePhrase::Restore => "Undo",
            SharePhrase::SaveAll => "Save all as a file",
            SharePhrase::DeleteAll => "Delete all",
            SharePhrase::NothingSaved => {
                "Nothing is saved. An evaluation that you replace by another is saved here by \
                 itself."
            }
            SharePhrase::NotSaved => {
                "This browser keeps nothing: its storage is full or forbidden. Save a file instead."
            }
            SharePhrase::TryChanges => "Try changes",
            SharePhrase::Size => "Size",
            SharePhrase::Theme => "Theme",
            SharePhrase::AllowSwitching => "Readers may switch things",
            SharePhrase::Yes => "Yes",
            SharePhrase::No => "No",
            SharePhrase::Platforms => "What suits where",
            SharePhrase::Documentation => "Documentation",
            SharePhrase::Colon => ": ",
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

    fn short_verdict(&self, evaluation: &Evaluation) -> String {
        let number = self.level_number(evaluation.level);
        format!("{}, {}", self.label(evaluation.label), uncapitalize(&number))
    }

    fn badge_name(&self) -> &'static str {
        "openness"
    }

    fn badge_label(&self, label: Label) -> &'static str {
        match label {
            Label::Closed => "closed",
            Label::RestrictedWeights => "restricted weights",
            Label::OpenWeights => "open weights",
            Label::OpenSource => "open source",
        }
    }

    fn badge_description(&self, evaluation: &Evaluation) -> String {
        format!("Openness: {}", verdict(evaluation))
    }

    fn badge_description_of(&self, release: &Release, evaluation: &Evaluation) -> String {
        format!("{}. {}", self.badge_description(evaluation), self.title(&release.name))
    }

    fn link_text(&self) -> &'static str {
        "See the evaluation and try changes"
    }

    fn post(&self, summary: &str, headline: &str, link: &str) -> String {
        format!("{summary}. {headline} {link}")
    }

    fn byline(&self, producer: &str, date: &str) -> String {
        match (producer, date) {
            ("", date) => date.to_owned(),
            (producer, "") => producer.to_owned(),
            (producer, date) => format!("{producer}, {date}"),
        }
    }

    fn frame_title(&self, release: &Release) -> String {
        let page = CommonWords::phrase(self, CommonPhrase::Title);
        format!("{page}: {}", self.title(&release.name))
    }

    fn citation_note(&self) -> &'static str {
        "Evaluation by the Openness Meter’s four-level scale; the address holds all of it"
    }

    fn form(&self, form: ShareFormat) -> Named {
        let (name, about) = match form {
            ShareFormat::Element => (
                "Widget",
                "For a web page that lets scripts through. It looks like the page around, and \
                 loads when it comes near.",
            ),
            ShareFormat::Frame => {
                ("Frame", "For a web page that strips scripts and lets frames through.")
            }
            ShareFormat::LinkedBadge => {
                ("Linked badge", "For a web page that strips both: a picture that leads here.")
            }
            ShareFormat::Markdown => ("Markdown", "For a post or a model card."),
            ShareFormat::Html => ("HTML", "For a web page."),
            ShareFormat::Text => ("Plain text", "For a message."),
            ShareFormat::ShieldsBadge => (
                "Badge in Markdown",
                "For a model card: model hubs do not show SVG, so shields.io draws this one.",
            ),
            ShareFormat::Badge => ("Badge", "For a web page or a README."),
            ShareFormat::Card => ("Card", "For social networks, 1200 × 630."),
            ShareFormat::Qr => ("QR code", "The link, for paper and slides."),
            ShareFormat::Json => ("JSON", "For programs; this page opens it, too."),
            ShareFormat::MofYaml => (
                "MOF YAML",
                "For the Model Openness Tool. What is partial is left out: the format knows only \
                 what is there.",
            ),
            ShareFormat::CycloneDx => (
                "CycloneDX",
                "For a bill of materials: the model, its licenses, its data and this evaluation; \
                 this page opens it, too.",
            ),
            ShareFormat::BibTex => ("BibTeX", "For citing this evaluation."),
        };
        Named { name, about }
    }

    fn size(&self, size: Size) -> &'static str {
        match size {
            Size::Badge => "Badge",
            Size::Card => "Card",
            Size::Full => "Full",
        }
    }

    fn theme(&self, theme: Theme) -> &'static str {
        match theme {
            Theme::Auto => "Like the page",
            Theme::Light => "Light",
            Theme::Dark => "Dark",
        }
    }

    fn platform(&self, outlet: Platform) -> Named {
        let (name, about) = match outlet {
            Platform::WordPress => (
                "WordPress",
                "a Custom HTML block, if your account may post unfiltered HTML, as administrators \
                 and editors of single sites may; else the linked badge.",
            ),
            Platform::Ghost => ("Ghost", "an HTML card takes the widget."),
            Platform::Substack => (
                "Substack",
                "no documentation of a way for HTML was found: take the picture, and link it.",
            ),
            Platform::Medium => (
                "Medium",
                "it shows what services that it knows put behind an address, and no HTML: take \
                 the picture, and link it.",
            ),
            Platform::HuggingFace => (
                "Hugging Face",
                "a model card is Markdown: take the badge. How it filters HTML is not documented.",
            ),
            Platform::GitHub => {
                ("GitHub", "scripts and styles are removed from a README: take the badge.")
            }
        };
        Named { name, about }
    }

    fn copied(&self, what: &str, characters: usize) -> String {
        format!("Copied: {what}, {characters} characters.")
    }

    fn file_saved(&self, file: &str) -> String {
        format!("Saved as {file}.")
    }

    fn saved_count(&self, shown: usize, all: usize) -> String {
        match (shown, all) {
            (1, 1) => "1 evaluation".to_owned(),
            (shown, all) if shown == all => format!("{all} evaluations"),
            (shown, all) => format!("{shown} of {all} evaluations"),
        }
    }

    fn all_saved(&self, count: usize) -> String {
        format!("{} saved.", self.saved_count(count, count))
    }

    fn all_deleted(&self, count: usize) -> String {
        format!("{} deleted.", self.saved_count(count, count))
    }

    fn saved_or_deleted(&self, name: &str, is_kept: bool) -> String {
        let name = self.title(name);
        format!("{} “{name}”.", if is_kept { "Saved" } else { "Deleted" })
    }

    fn open_named(&self, name: &str) -> String {
        format!("Open: {}", self.title(name))
    }

    fn delete_named(&self, name: &str) -> String {
        format!("Delete: {}", self.title(name))
    }
}

/// The label and the level, within a sentence.
fn verdict(evaluation: &Evaluation) -> String {
    let label = English.badge_label(evaluation.label);
    let number = English.level_number(evaluation.level).to_ascii_lowercase();
    format!("{label}, {number} ({})", English.level(evaluation.level).name)
}
