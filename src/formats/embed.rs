//! The evaluation on other people's pages: as an element, in a frame, or as a linked
//! badge.

use super::{
    badge,
    escape::{html, tame},
    share::Form,
};
use crate::{
    evaluate,
    frameworks::four_level::Evaluation,
    link,
    release::Release,
    words::{ENGLISH, English, Phrase, SHARE_ENGLISH},
};

/// How much is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are the sizes")]
pub enum Size {
    Badge,
    #[default]
    Card,
    Full,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the page around.
    #[default]
    Auto,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

/// How it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Embed {
    /// How much.
    pub size: Size,
    /// Light or dark.
    pub theme: Theme,
    /// Whether readers may switch what is out.
    pub switches: bool,
}

impl Default for Embed {
    fn default() -> Self {
        Self { size: Size::Card, theme: Theme::Auto, switches: true }
    }
}

impl Size {
    /// Every size.
    pub const ALL: [Self; 3] = [Self::Badge, Self::Card, Self::Full];

    /// The stable id, as in `card`.
    pub const fn id(self) -> &'static str {
        ["badge", "card", "full"][self as usize]
    }

    /// The style of the element, which keeps the room for it: what `www/embed.js`
    /// and `www/widget.css` make of it.
    const fn style(self) -> &'static str {
        [
            "display:inline-block;width:15rem;min-height:1.25rem;vertical-align:middle",
            "display:block;min-height:15rem",
            "display:block;min-height:85vh",
        ][self as usize]
    }

    /// The style of a frame of this size.
    pub const fn frame(self) -> &'static str {
        [
            "width:15rem;height:1.25rem;border:0;vertical-align:middle",
            "width:100%;height:15rem;border:0",
            "width:100%;height:45rem;border:0",
        ][self as usize]
    }
}

impl Theme {
    /// Every theme.
    pub const ALL: [Self; 3] = [Self::Auto, Self::Light, Self::Dark];

    /// The stable id, as in `dark`.
    pub const fn id(self) -> &'static str {
        ["auto", "light", "dark"][self as usize]
    }
}

/// Where people write, and what they can put there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are the outlets")]
pub enum Outlet {
    WordPress,
    Ghost,
    Substack,
    Medium,
    HuggingFace,
    GitHub,
}

impl Outlet {
    /// Every outlet, in the order in which they are listed.
    pub const ALL: [Self; 6] = [
        Self::WordPress,
        Self::Ghost,
        Self::Substack,
        Self::Medium,
        Self::HuggingFace,
        Self::GitHub,
    ];

    /// The form that suits it best.
    pub const fn form(self) -> Form {
        match self {
            Self::WordPress | Self::Ghost => Form::Element,
            Self::Substack | Self::Medium => Form::Card,
            Self::HuggingFace | Self::GitHub => Form::Shields,
        }
    }

    /// Where that is known from; none where no documentation was found.
    pub const fn source(self) -> Option<&'static str> {
        match self {
            Self::WordPress => {
                Some("https://wordpress.org/documentation/article/roles-and-capabilities/")
            }
            Self::Ghost => Some("https://docs.ghost.org/themes/content"),
            Self::Medium => Some(
                "https://blog.medium.com/now-you-can-embed-mastodon-posts-in-medium-stories-99b11d0baa7f",
            ),
            Self::GitHub => Some("https://github.com/github/markup#github-markup"),
            Self::Substack | Self::HuggingFace => None,
        }
    }
}

impl Embed {
    /// The same, with one thing chosen, as in `size=badge`; none if that is no choice.
    pub fn choose(self, choice: &str) -> Option<Self> {
        let (key, id) = choice.split_once('=')?;
        Some(match key {
            "size" => Self { size: Size::ALL.into_iter().find(|size| size.id() == id)?, ..self },
            "theme" => {
                Self { theme: Theme::ALL.into_iter().find(|theme| theme.id() == id)?, ..self }
            }
            "switches" => Self { switches: id == "on", ..self },
            _ => return None,
        })
    }

    /// What differs from how it is shown anyway, by its key.
    fn said(self) -> impl Iterator<Item = (&'static str, &'static str)> {
        let size = (self.size != Size::Card).then(|| ("size", self.size.id()));
        let theme = (self.theme != Theme::Auto).then(|| ("theme", self.theme.id()));
        // A badge has no switches.
        let is_off = !self.switches && self.size != Size::Badge;
        let switches = is_off.then_some(("switches", "off"));
        [size, theme, switches].into_iter().flatten()
    }

    /// The address of a frame for the release of a link, where the page is in this
    /// folder.
    pub fn address(self, folder: &str, link: &str) -> String {
        let file = if self.size == Size::Full { "" } else { "frame.html" };
        let said = self.said().filter(|said| *said != ("size", "full"));
        let said: Vec<String> = said.map(|(key, value)| format!("{key}={value}")).collect();
        let query = if said.is_empty() { String::new() } else { format!("?{}", said.join("&")) };
        format!("{folder}{file}{query}#{link}")
    }

    /// The element, with the script that it needs.
    pub fn element(self, folder: &str, release: &Release, link: &str) -> String {
        let mut attributes = String::new();
        let mut add = |key: &str, value: &str| {
            attributes.extend([" ", key, "=\"", &html(value), "\""]);
        };
        for (key, value) in self.said() {
            add(key, value);
        }
        add("style", self.size.style());
        match words(link) {
            Some(words) => words.iter().for_each(|(key, value)| add(key, value)),
            None => add("href", &format!("{folder}#{link}")),
        }
        format!(
            "<script async src=\"{}embed.js\"></script>\n<openness-meter{attributes}>\
             <a href=\"{}\">{}</a></openness-meter>",
            html(folder),
            html(&format!("{folder}#{link}")),
            html(&SHARE_ENGLISH.summary(release, &evaluate(release)))
        )
    }

    /// A frame, for where scripts are stripped.
    pub fn frame(self, folder: &str, release: &Release, link: &str) -> String {
        format!(
            "<iframe src=\"{}\" title=\"{}\" loading=\"lazy\" style=\"{}\"></iframe>",
            html(&self.address(folder, link)),
            html(&title(release)),
            self.size.frame()
        )
    }
}

/// What a frame for a release is called.
pub fn title(release: &Release) -> String {
    format!("{}: {}", ENGLISH.phrase(Phrase::Title), English.title(&release.name))
}

/// A badge that leads to the page, for where frames are stripped, too.
pub fn linked(folder: &str, evaluation: &Evaluation, link: &str) -> String {
    format!(
        "<a href=\"{}\"><img src=\"{}{}\" alt=\"{}\" width=\"{}\" height=\"{}\"></a>",
        html(&format!("{folder}#{link}")),
        html(folder),
        badge::file(evaluation),
        html(&SHARE_ENGLISH.badge_said(evaluation)),
        badge::width(evaluation.label),
        badge::HEIGHT
    )
}

/// What a link says, as attributes of the element; none if it says something that
/// cannot be one.
fn words(link: &str) -> Option<Vec<(String, String)>> {
    let mut words: Vec<(String, String)> = Vec::new();
    for (key, value) in form_urlencoded::parse(link.as_bytes()).skip(1) {
        // What is not known here may be an attribute that means something else.
        if !link::is_key(&key) || words.iter().any(|(known, _)| *known == key) {
            return None;
        }
        words.push((key.into_owned(), value.into_owned()));
    }
    Some(words)
}

/// What shows a comparison on another page: its link in a frame. It is as high as
/// four releases need, and scrolls where they need more.
pub fn comparison(link: &str, title: &str) -> String {
    format!(
        "<iframe src=\"{}\" title=\"{}\" loading=\"lazy\" \
         style=\"border:0;width:100%;height:60rem\"></iframe>",
        html(link),
        html(&tame(title))
    )
}
