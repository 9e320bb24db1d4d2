//! An evaluation in the forms in which it is passed on: as text for a post, as a
//! picture, as a file.

use super::{
    badge, card,
    embed::{self, Embed},
    escape::{bibtex, html, markdown, slug, tame},
    mof_yaml, qr,
};
use crate::{
    evaluate,
    frameworks::four_level::{Evaluation, Label},
    link,
    release::Release,
    words::{ENGLISH, SHARE_ENGLISH},
};

/// A form.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names are the forms")]
pub enum Form {
    Element,
    Frame,
    Linked,
    #[default]
    Markdown,
    Html,
    Text,
    Shields,
    Badge,
    Card,
    Qr,
    Json,
    MofYaml,
    BibTex,
}

impl Form {
    /// Every form, in the order in which they are offered.
    pub const ALL: [Self; 13] = [
        Self::Element,
        Self::Frame,
        Self::Linked,
        Self::Markdown,
        Self::Html,
        Self::Text,
        Self::Shields,
        Self::Badge,
        Self::Card,
        Self::Qr,
        Self::Json,
        Self::MofYaml,
        Self::BibTex,
    ];

    /// The stable id, as in `mof-yaml`.
    pub const fn id(self) -> &'static str {
        [
            "element", "frame", "linked", "markdown", "html", "text", "shields", "badge", "card",
            "qr", "json", "mof-yaml", "bibtex",
        ][self as usize]
    }

    /// The form with this exact id, if there is one.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.id() == id)
    }

    /// What a file of this form ends in, and its media type; none where it is for
    /// copying alone.
    pub const fn file(self) -> Option<(&'static str, &'static str)> {
        match self {
            Self::Badge | Self::Card | Self::Qr => Some(("svg", "image/svg+xml")),
            Self::Json => Some(("json", "application/json")),
            Self::MofYaml => Some(("yml", "application/yaml")),
            Self::BibTex => Some(("bib", "application/x-bibtex")),
            _ => None,
        }
    }

    /// How large a picture of this label is, in pixels; none where it is none.
    /// Pictures are SVG.
    pub const fn picture(self, label: Label) -> Option<(u32, u32)> {
        match self {
            Self::Badge => Some((badge::width(label), badge::HEIGHT)),
            Self::Card => Some((card::WIDTH, card::HEIGHT)),
            Self::Qr => Some((qr::SIZE, qr::SIZE)),
            _ => None,
        }
    }
}

/// A day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    /// The year.
    pub year: u32,
    /// The month, from 1.
    pub month: u32,
    /// The day of the month.
    pub day: u32,
}

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { year, month, day } = self;
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

/// What is passed on.
pub struct Shared<'a> {
    /// The release.
    pub release: &'a Release,
    /// The address of the page, without a fragment.
    pub page: &'a str,
    /// How it is shown on other pages.
    pub embed: Embed,
    /// Whether its link has the addresses that show what it says.
    pub with_sources: bool,
    /// When it is passed on.
    pub day: Day,
    /// How wide a text is, in pixels, in the card's fonts.
    pub measure: &'a dyn Fn(&str, card::Font) -> f64,
}

impl Shared<'_> {
    /// The link: the page's address and the release.
    pub fn link(&self) -> String {
        // Some paths have what ends an address in Markdown; a link of ours has not.
        let page = self.page.replace('(', "%28").replace(')', "%29");
        [&*page, "#", &self.fragment()].concat()
    }

    fn fragment(&self) -> String {
        let encode = if self.with_sources { link::encode } else { link::encode_short };
        encode(self.release)
    }

    /// The address of the folder that the page is in.
    fn folder(&self) -> &str {
        self.page.rfind('/').and_then(|at| self.page.get(..=at)).unwrap_or(self.page)
    }

    /// The address of a frame for it.
    pub fn frame(&self) -> String {
        self.embed.address(self.folder(), &self.fragment())
    }

    /// The whole of it in this form.
    pub fn write(&self, form: Form) -> String {
        let evaluation = &evaluate(self.release);
        let (folder, fragment) = (self.folder(), self.fragment());
        match form {
            Form::Element => self.embed.element(folder, self.release, &fragment),
            Form::Frame => self.embed.frame(folder, self.release, &fragment),
            Form::Linked => embed::linked(folder, evaluation, &fragment),
            Form::Markdown => {
                let (said, why) = self.sentences(evaluation, markdown);
                let see = SHARE_ENGLISH.see_evaluation();
                format!("**{said}**. {why} [{see}]({})", self.link())
            }
            Form::Html => {
                let (said, why) = self.sentences(evaluation, html);
                let (see, link) = (SHARE_ENGLISH.see_evaluation(), html(&self.link()));
                format!("<p><strong>{said}</strong>. {why} <a href=\"{link}\">{see}</a></p>")
            }
            Form::Text => {
                let (said, why) = self.sentences(evaluation, tame);
                format!("{said}. {why} {}", self.link())
            }
            Form::Shields => format!(
                "[![{}]({})]({})",
                SHARE_ENGLISH.badge_said(evaluation),
                badge::shields(evaluation),
                self.link()
            ),
            Form::Badge => badge::svg(evaluation),
            Form::Card => card::svg(self.release, evaluation, self.page, self.measure),
            Form::Qr => qr::svg(&self.link()).unwrap_or_default(),
            Form::Json => {
                let json = serde_json::to_string_pretty(self.release);
                // Nothing in a release fails to be written.
                json.unwrap_or_default() + "\n"
            }
            Form::MofYaml => mof_yaml::Document::of(self.release).write(),
            Form::BibTex => self.bibtex(evaluation),
        }
    }

    /// The verdict, and the reason for it.
    fn sentences(&self, evaluation: &Evaluation, escape: fn(&str) -> String) -> (String, String) {
        let said = SHARE_ENGLISH.summary(self.release, evaluation);
        (escape(&said), escape(&ENGLISH.headline(self.release, evaluation)))
    }

    fn bibtex(&self, evaluation: &Evaluation) -> String {
        let Day { year, month, .. } = self.day;
        let key = match slug(&self.release.name) {
            name if name.is_empty() => "openness".to_owned(),
            name => format!("openness-{name}"),
        };
        let title = bibtex(&SHARE_ENGLISH.summary(self.release, evaluation));
        let note = bibtex(SHARE_ENGLISH.cited());
        // An address has no braces: its encoding takes them.
        let link = self.link();
        format!(
            "@misc{{{key},\n  title = {{{title}}},\n  author = {{{{Openness Meter}}}},\n  \
             year = {{{year}}},\n  month = {{{month}}},\n  url = {{{link}}},\n  \
             urldate = {{{day}}},\n  note = {{{note}}}\n}}\n",
            day = self.day
        )
    }

    /// The name of a file of this form.
    pub fn file_name(&self, form: Form) -> String {
        let (ending, _) = form.file().unwrap_or(("txt", "text/plain"));
        let name = match slug(&self.release.name) {
            name if name.is_empty() => "release".to_owned(),
            name => name,
        };
        let kind = match form {
            Form::Badge => "-badge",
            Form::Card => "-card",
            Form::Qr => "-link",
            _ => "",
        };
        format!("openness-{name}{kind}.{ending}")
    }
}
