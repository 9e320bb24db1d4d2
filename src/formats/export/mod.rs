//! Exports an evaluation: as text for a post, as a picture, as a file or as an embed.

pub mod badge;
pub mod card;
mod checklist;
pub mod comparison_picture;
mod cyclonedx;
pub mod embed;
pub mod picture;
pub mod qr;
pub mod table;
pub mod timeline_picture;

use std::rc::Rc;

use self::embed::{Embed, Size};
use super::{
    escape::{bibtex, html, markdown, slug, strip_invisible},
    json::InFile,
    mof_yaml,
};
use crate::{
    Rating,
    date::Date,
    evaluate,
    frameworks::{
        Framework,
        four_level::{Evaluation, Label},
    },
    link,
    release::{Artifact, Release},
    words::Language,
};

vocabulary! {
    /// A format that an evaluation is shared in.
    #[derive(Default)]
    #[expect(missing_docs, reason = "the names are the formats")]
    pub enum ShareFormat {
        Element = "element",
        Frame = "frame",
        LinkedBadge = "linked",
        #[default]
        Markdown = "markdown",
        Html = "html",
        Text = "text",
        ShieldsBadge = "shields",
        ReadmeBadge = "readme",
        Badge = "badge",
        Card = "card",
        Qr = "qr",
        Json = "json",
        MofYaml = "mof-yaml",
        CycloneDx = "cyclonedx",
        Citation = "citation",
        BibTex = "bibtex",
        Csv = "csv",
        Checklist = "checklist",
    }
}

impl ShareFormat {
    /// The badge in each of its formats, that for the commonest place first.
    pub const BADGES: [Self; 4] =
        [Self::ShieldsBadge, Self::ReadmeBadge, Self::LinkedBadge, Self::Badge];

    /// Whether it is a badge.
    pub fn is_badge(self) -> bool {
        Self::BADGES.contains(&self)
    }

    /// Whether it can follow an entry of the catalog: the whole page cannot, and neither can a
    /// picture of today.
    pub fn can_follow(self, embed: Embed) -> bool {
        match self {
            Self::Element | Self::Frame => embed.size != Size::Full,
            Self::LinkedBadge | Self::ReadmeBadge => true,
            _ => false,
        }
    }

    /// The extension and the media type of a file in this format; `None` if it is only copied.
    pub const fn file(self) -> Option<(&'static str, &'static str)> {
        match self {
            Self::Badge | Self::Card | Self::Qr => Some(("svg", "image/svg+xml")),
            Self::Json => Some(("json", "application/json")),
            Self::MofYaml => Some(("yml", "application/yaml")),
            // The name and the type that CycloneDX is known by.
            Self::CycloneDx => Some(("cdx.json", "application/vnd.cyclonedx+json")),
            Self::BibTex => Some(("bib", "application/x-bibtex")),
            Self::Csv => Some(("csv", "text/csv")),
            Self::Checklist => Some(("md", "text/markdown")),
            _ => None,
        }
    }

    /// The size in pixels of the picture of a release with this label, which is SVG; `None` if
    /// the format is no picture.
    pub const fn picture(self, label: Label) -> Option<(u32, u32)> {
        match self {
            Self::Badge => Some((badge::width(label), badge::HEIGHT)),
            Self::Card => Some((card::WIDTH, card::HEIGHT)),
            Self::Qr => Some((qr::SIZE, qr::SIZE)),
            _ => None,
        }
    }
}

/// What is shared, and how.
pub struct ShareContext<'a> {
    /// The release.
    pub release: &'a Release,
    /// The address of the page, without a fragment.
    pub page: &'a str,
    /// The language of what is written.
    pub language: Language,
    /// How an embed looks.
    pub embed: Embed,
    /// The id of the entry of the catalog that embeds and badges follow, if they are to.
    pub entry: Option<&'a str>,
    /// Whether links contain the sources.
    pub with_sources: bool,
    /// The day of sharing.
    pub day: Date,
    /// Measures the width of a text in one of the card's fonts, in pixels.
    pub measure: &'a dyn Fn(&str, card::Font) -> f64,
}

impl ShareContext<'_> {
    /// The link: the address of the page with the release.
    pub fn link(&self) -> String {
        self.link_to(&self.fragment())
    }

    fn link_to(&self, fragment: &str) -> String {
        // The fragment has no parentheses.
        [&*without_parentheses(self.page), "#", fragment].concat()
    }

    fn fragment(&self) -> String {
        let encode = if self.with_sources { link::encode } else { link::encode_short };
        encode(self.release)
    }

    /// The address of the folder of the page.
    fn folder(&self) -> &str {
        self.page.rfind('/').and_then(|at| self.page.get(..=at)).unwrap_or(self.page)
    }

    /// The address of the embed in a frame.
    pub fn frame(&self) -> String {
        let followed = self.followed(ShareFormat::Frame).map(embed::followed_link);
        self.embed.address(self.folder(), &followed.unwrap_or_else(|| self.fragment()))
    }

    /// The entry that is followed in this format.
    fn followed(&self, form: ShareFormat) -> Option<&str> {
        self.entry.filter(|_| form.can_follow(self.embed))
    }

    /// The evaluation in a format.
    pub fn write(&self, form: ShareFormat) -> String {
        let evaluation = &evaluate(self.release);
        let (folder, fragment, language) = (self.folder(), self.fragment(), self.language);
        let words = language.share();
        match form {
            ShareFormat::Element => match self.followed(form) {
                Some(id) => self.embed.following_element(folder, self.release, id, language),
                None => self.embed.element(folder, self.release, &fragment, language),
            },
            ShareFormat::Frame => self.embed.frame(&self.frame(), &words.frame_title(self.release)),
            ShareFormat::LinkedBadge => match self.followed(form) {
                Some(id) => embed::following_badge(folder, self.release, id, language),
                None => embed::linked_badge(folder, evaluation, &fragment, language),
            },
            ShareFormat::Markdown => {
                let [summary, headline, base] = self.sentences(evaluation, markdown);
                let link = format!("[{}]({})", words.link_text(), self.link());
                words.post(&format!("**{summary}**"), &headline, &base, &link)
            }
            ShareFormat::Html => {
                let [summary, headline, base] = self.sentences(evaluation, html);
                let (see, link) = (html(words.link_text()), html(&self.link()));
                let link = format!("<a href=\"{link}\">{see}</a>");
                let summary = format!("<strong>{summary}</strong>");
                format!("<p>{}</p>", words.post(&summary, &headline, &base, &link))
            }
            ShareFormat::Text => {
                let [summary, headline, base] = self.sentences(evaluation, strip_invisible);
                words.post(&summary, &headline, &base, &self.link())
            }
            ShareFormat::ShieldsBadge => badge_in_markdown(
                &words.badge_description(evaluation),
                &badge::shields(evaluation, language),
                &self.link(),
            ),
            ShareFormat::ReadmeBadge => match self.followed(form) {
                Some(id) => badge_in_markdown(
                    &markdown(&words.followed_badge(&self.release.name)),
                    &[folder, &embed::followed_badge(id)].concat(),
                    &[folder, &embed::catalog_link(self.release)].concat(),
                ),
                None => badge_in_markdown(
                    &words.badge_description(evaluation),
                    &[folder, &badge::file(evaluation)].concat(),
                    &self.link(),
                ),
            },
            ShareFormat::Badge => badge::svg(evaluation, language),
            ShareFormat::Card => {
                card::svg(self.release, evaluation, self.page, language, self.measure)
            }
            ShareFormat::Qr => qr::svg(&self.link()).unwrap_or_default(),
            ShareFormat::Json => {
                let json = serde_json::to_string_pretty(&InFile(self.release));
                // Serializing a release cannot fail.
                json.unwrap_or_default() + "\n"
            }
            ShareFormat::MofYaml => mof_yaml::Document::of(self.release).write(),
            ShareFormat::CycloneDx => cyclonedx::write(self.release, &self.link()),
            ShareFormat::Citation => self.citation(evaluation),
            ShareFormat::BibTex => self.bibtex(evaluation),
            ShareFormat::Csv => {
                let day = self.day.to_string();
                table::evaluation_table(&self.rating(), &self.link(), &day, language)
            }
            ShareFormat::Checklist => checklist::checklist(&self.rating(), &self.link(), language),
        }
    }

    /// The summary, the headline and what the release is built on, escaped.
    fn sentences(&self, evaluation: &Evaluation, escape: fn(&str) -> String) -> [String; 3] {
        let words = self.language.common();
        let summary = self.language.share().summary(self.release, evaluation);
        let headline = words.headline(self.release, evaluation);
        let base = words.built_on(self.release);
        [summary, headline, base].map(|text| escape(&text))
    }

    fn rating(&self) -> Rating {
        Rating::of(Rc::new(self.release.clone()))
    }

    /// The evaluation as a list of references has it: with the editions that it is by, and with
    /// the sources of its facts unless the link is to have none.
    fn citation(&self, evaluation: &Evaluation) -> String {
        let (words, details) = (self.language.share(), self.language.details());
        let editions: Vec<String> = Framework::ALL
            .iter()
            .map(|framework| {
                let edition = details.edition(framework.edition());
                format!("{} ({edition})", details.framework(*framework).name)
            })
            .collect();
        let summary = words.summary(self.release, evaluation);
        // The sources have lines of their own.
        let link = self.link_to(&link::encode_short(self.release));
        let citation = words.citation(&summary, &self.day.to_string(), &editions, &link);
        let mut lines = vec![strip_invisible(&citation)];
        if self.with_sources {
            for artifact in Artifact::ALL {
                if let Some(source) = &self.release[artifact].source {
                    let title = self.language.common().artifact(artifact).title;
                    lines.push(strip_invisible(&format!("{title}: {source}")));
                }
            }
        }
        lines.join("\n") + "\n"
    }

    fn bibtex(&self, evaluation: &Evaluation) -> String {
        let words = self.language.share();
        let (year, month) = (self.day.year(), self.day.month().unwrap_or(1));
        let key = match slug(&self.release.name) {
            name if name.is_empty() => "openness".to_owned(),
            name => format!("openness-{name}"),
        };
        let title = bibtex(&words.summary(self.release, evaluation));
        let note = bibtex(words.citation_note());
        // The encoding of the address leaves no braces.
        let link = self.link();
        format!(
            "@misc{{{key},\n  title = {{{title}}},\n  author = {{{{Openness Meter}}}},\n  \
             year = {{{year}}},\n  month = {{{month}}},\n  url = {{{link}}},\n  \
             urldate = {{{day}}},\n  note = {{{note}}}\n}}\n",
            day = self.day
        )
    }

    /// The name of a file in a format.
    pub fn file_name(&self, form: ShareFormat) -> String {
        let (ending, _) = form.file().unwrap_or(("txt", "text/plain"));
        format!("{}.{ending}", self.file_stem(form))
    }

    /// The name of the PNG of a picture that is scaled by a factor.
    pub fn png_name(&self, form: ShareFormat, scale: u32) -> String {
        let stem = self.file_stem(form);
        if scale > 1 { format!("{stem}@{scale}x.png") } else { format!("{stem}.png") }
    }

    fn file_stem(&self, form: ShareFormat) -> String {
        let name = match slug(&self.release.name) {
            name if name.is_empty() => "release".to_owned(),
            name => name,
        };
        let kind = match form {
            ShareFormat::Badge => "-badge",
            ShareFormat::Card => "-card",
            ShareFormat::Qr => "-link",
            _ => "",
        };
        format!("openness-{name}{kind}")
    }
}

/// An address as Markdown can have it, where a parenthesis would end it.
/// The badge at an address, as a link to another.
fn badge_in_markdown(about: &str, picture: &str, link: &str) -> String {
    let [picture, link] = [picture, link].map(without_parentheses);
    format!("[![{about}]({picture})]({link})")
}

fn without_parentheses(address: &str) -> String {
    address.replace('(', "%28").replace(')', "%29")
}
