//! English, on what is shared, imported and saved.

use super::{English, common::full_date, join_list, uncapitalize};
use crate::{
    formats::export::{
        ShareFormat,
        embed::{Platform, Size, Theme},
    },
    frameworks::four_level::{Evaluation, Label},
    release::Release,
    words::{CommonPhrase, CommonWords, Named, SharePhrase, ShareWords, TableHead},
};

impl ShareWords for English {
    fn phrase(&self, phrase: SharePhrase) -> &'static str {
        match phrase {
            SharePhrase::Share => "Share this evaluation",
            SharePhrase::Import => "Import a model card or link",
            SharePhrase::Saved => "Saved in this browser",
            SharePhrase::Close => "Close",
            SharePhrase::Link => "Link",
            SharePhrase::WithSources => "Include source links",
            SharePhrase::Compare => "Compare with other models",
            SharePhrase::CopyLink => "Copy link",
            SharePhrase::SystemShare => "Share …",
            SharePhrase::Formats => "Other formats",
            SharePhrase::Copy => "Copy",
            SharePhrase::NotCopied => {
                "Your browser didn’t allow copying. The text is selected: press Ctrl+C or Cmd+C."
            }
            SharePhrase::SaveSvg => "Save SVG",
            SharePhrase::SavePng => "Save PNG",
            SharePhrase::SavePng2 => "Save PNG, double size",
            SharePhrase::SaveFile => "Save file",
            SharePhrase::TooLongForQr => {
                "The link is too long for a QR code. Leave out the source links."
            }
            SharePhrase::NotDrawn => {
                "Your browser couldn’t draw the picture. Save the SVG instead."
            }
            SharePhrase::DropFile => {
                "Drop a file here, choose one, or paste its text: a model card, YAML of the Model \
                 Openness Framework, CycloneDX or SPDX 3 as JSON, a file saved here, or a link. \
                 It is read in your browser and goes nowhere."
            }
            SharePhrase::ChooseFile => "Choose a file",
            SharePhrase::Paste => "Text or link",
            SharePhrase::Read => "Read",
            SharePhrase::Reading => "Reading …",
            SharePhrase::Save => "Save this evaluation",
            SharePhrase::Search => "Search",
            SharePhrase::Rename => "Name",
            SharePhrase::Open => "Open",
            SharePhrase::Delete => "Delete",
            SharePhrase::Restore => "Undo",
            SharePhrase::SaveAll => "Save all as a file",
            SharePhrase::DeleteAll => "Delete all",
            SharePhrase::NothingSaved => {
                "Nothing is saved yet. Evaluations you replace are saved here automatically."
            }
            SharePhrase::NotSaved => {
                "Your browser can’t save this: its storage is full or turned off. Save a file instead."
            }
            SharePhrase::TryChanges => "Try changes",
            SharePhrase::Size => "Size",
            SharePhrase::Theme => "Theme",
            SharePhrase::AllowSwitching => "Let readers try changes",
            SharePhrase::Yes => "Yes",
            SharePhrase::No => "No",
            SharePhrase::Platforms => "Which one for my site?",
            SharePhrase::Documentation => "Documentation",
            SharePhrase::Colon => ": ",
            SharePhrase::Badge => "Badge",
            SharePhrase::BadgePlace => "Where will it go?",
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

    fn post(&self, summary: &str, headline: &str, built_on: &str, link: &str) -> String {
        let base = if built_on.is_empty() { String::new() } else { format!(" {built_on}.") };
        format!("{summary}. {headline}{base} {link}")
    }

    fn byline(&self, producer: &str, date: &str) -> String {
        match (producer, date) {
            ("", date) => date.to_owned(),
            (producer, "") => producer.to_owned(),
            (producer, date) => format!("{producer}, {date}"),
        }
    }

    fn byline_with_base(&self, byline: &str, built_on: &str) -> String {
        match (byline, built_on) {
            ("", only) | (only, "") => only.to_owned(),
            (byline, built_on) => format!("{byline}. {built_on}"),
        }
    }

    fn frame_title(&self, release: &Release) -> String {
        let page = CommonWords::phrase(self, CommonPhrase::Title);
        format!("{page}: {}", self.title(&release.name))
    }

    fn table_head(&self, head: TableHead) -> &'static str {
        match head {
            TableHead::Part => "Part",
            TableHead::Item => "Item",
            TableHead::Value => "Value",
            TableHead::Terms => "License or edition",
            TableHead::Reason => "Reason or source",
            TableHead::Model => "Model",
            TableHead::Developer => "Developer",
            TableHead::Released => "Released",
            TableHead::Evaluated => "Evaluated",
            TableHead::Link => "Link",
            TableHead::Verdict => "Verdict",
            TableHead::Artifact => "Artifact",
            TableHead::Base => "Built on",
        }
    }

    fn checklist_title(&self, name: &str) -> String {
        match name {
            "" => "What to release next".to_owned(),
            name => format!("What to release next: {name}"),
        }
    }

    fn nothing_to_release(&self) -> &'static str {
        "Nothing: every definition is met as far as releasing more can meet it."
    }

    fn citation(&self, summary: &str, day: &str, editions: &[String], link: &str) -> String {
        format!(
            "{summary}. Openness Meter, {}, by its four-level scale; also rated under {}. {link}",
            full_date(day),
            join_list(editions, "and")
        )
    }

    fn citation_note(&self) -> &'static str {
        "Evaluation by the Openness Meter’s four-level scale; the address holds all of it"
    }

    fn form(&self, form: ShareFormat) -> Named {
        let (name, about) = match form {
            ShareFormat::Element => (
                "Widget",
                "For sites that allow scripts. Matches your site’s look, and loads when readers \
                 scroll to it.",
            ),
            ShareFormat::Frame => ("Frame", "For sites that allow frames but no scripts."),
            ShareFormat::LinkedBadge => {
                ("Badge in HTML", "An image that links here. It needs no scripts and no frames.")
            }
            ShareFormat::Markdown => ("Markdown", "For a post or a model card."),
            ShareFormat::Html => ("HTML", "For a web page."),
            ShareFormat::Text => ("Plain text", "For a message."),
            ShareFormat::ShieldsBadge => (
                "Badge in Markdown",
                "Hugging Face doesn’t show SVG images from most sites, so shields.io draws this \
                 one, much as below. It has no marks for the level.",
            ),
            ShareFormat::ReadmeBadge => (
                "Badge in Markdown",
                "An image that links here. The marks at the end are the level.",
            ),
            ShareFormat::Badge => ("Badge", "An image to upload yourself, without a link."),
            ShareFormat::Card => ("Card", "For social networks, 1200 × 630."),
            ShareFormat::Qr => ("QR code", "The link, for paper and slides."),
            ShareFormat::Json => ("JSON", "For programs. You can import it here again."),
            ShareFormat::MofYaml => (
                "MOF YAML",
                "For the Model Openness Tool. Partly released items are left out: the format has \
                 no word for them.",
            ),
            ShareFormat::CycloneDx => (
                "CycloneDX",
                "For a bill of materials: the model, its licenses, its data and this evaluation. \
                 You can import it here again.",
            ),
            ShareFormat::Citation => ("Citation", "A reference with its date and editions."),
            ShareFormat::BibTex => ("BibTeX", "A reference for LaTeX."),
            ShareFormat::Csv => {
                ("Table (CSV)", "For a spreadsheet: every item, verdict, reason and source.")
            }
            ShareFormat::Checklist => (
                "Checklist",
                "What to release next, as a task list in Markdown for an issue or a README.",
            ),
        };
        Named { name, about }
    }

    fn badge_place(&self, badge: ShareFormat) -> &'static str {
        match badge {
            ShareFormat::ShieldsBadge => "A model hub",
            ShareFormat::ReadmeBadge => "A repository",
            ShareFormat::LinkedBadge => "A website or blog",
            _ => "Somewhere else",
        }
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
            Theme::Auto => "Match my site",
            Theme::Light => "Light",
            Theme::Dark => "Dark",
        }
    }

    fn platform(&self, outlet: Platform) -> Named {
        let (name, about) = match outlet {
            Platform::WordPress => (
                "WordPress",
                "use a Custom HTML block if your account may post unfiltered HTML, as \
                 administrators and editors can; otherwise, the badge.",
            ),
            Platform::Ghost => ("Ghost", "paste the widget into an HTML card."),
            Platform::Substack => ("Substack", "doesn’t take HTML: add the picture and link it."),
            Platform::Medium => ("Medium", "doesn’t take HTML: add the picture and link it."),
            Platform::HuggingFace => {
                ("Hugging Face", "a model card takes no scripts: use the badge for a model hub.")
            }
            Platform::GitHub => {
                ("GitHub", "a README takes no scripts: use the badge for a repository.")
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
