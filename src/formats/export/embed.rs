//! The evaluation on other pages: as an element, in a frame, or as a linked badge.

use super::{ShareFormat, badge};
use crate::{
    catalog::filter::CatalogFilter,
    evaluate,
    formats::escape::{html, strip_invisible},
    frameworks::four_level::Evaluation,
    link,
    release::Release,
    words::Language,
};

vocabulary! {
    /// How much an embed shows.
    #[derive(Default)]
    #[expect(missing_docs, reason = "the names are the sizes")]
    pub enum Size {
        Badge = "badge",
        #[default]
        Card = "card",
        Full = "full",
    }
}

vocabulary! {
    /// The color scheme of an embed.
    #[derive(Default)]
    pub enum Theme {
        /// That of the page around.
        #[default]
        Auto = "auto",
        /// Always light.
        Light = "light",
        /// Always dark.
        Dark = "dark",
    }
}

/// How an embed looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Embed {
    /// How much it shows.
    pub size: Size,
    /// Its color scheme.
    pub theme: Theme,
    /// Whether its switches can be used.
    pub switches: bool,
}

impl Default for Embed {
    fn default() -> Self {
        Self { size: Size::Card, theme: Theme::Auto, switches: true }
    }
}

impl Size {
    /// The style of the element, which reserves the space that `www/embed.js` and
    /// `www/widget.css` will give it.
    const fn style(self) -> &'static str {
        match self {
            Self::Badge => {
                "display:inline-block;width:15rem;min-height:1.25rem;vertical-align:middle"
            }
            Self::Card => "display:block;min-height:15rem",
            Self::Full => "display:block;min-height:85vh",
        }
    }

    /// The style of a frame of this size.
    pub const fn frame(self) -> &'static str {
        match self {
            Self::Badge => "width:15rem;height:1.25rem;border:0;vertical-align:middle",
            Self::Card => "width:100%;height:15rem;border:0",
            Self::Full => "width:100%;height:45rem;border:0",
        }
    }
}

vocabulary! {
    /// A platform that people publish on.
    #[expect(missing_docs, reason = "the names are the platforms")]
    pub enum Platform {
        WordPress,
        Ghost,
        Substack,
        Medium,
        HuggingFace,
        GitHub,
    }
}

impl Platform {
    /// The format that works best there.
    pub const fn format(self) -> ShareFormat {
        match self {
            Self::WordPress | Self::Ghost => ShareFormat::Element,
            Self::Substack | Self::Medium => ShareFormat::Card,
            Self::HuggingFace => ShareFormat::ShieldsBadge,
            Self::GitHub => ShareFormat::ReadmeBadge,
        }
    }

    /// The documentation of that; `None` if none was found.
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
    /// The options that differ from their defaults.
    fn options(self) -> impl Iterator<Item = (&'static str, &'static str)> {
        let size = (self.size != Size::Card).then(|| ("size", self.size.id()));
        let theme = (self.theme != Theme::Auto).then(|| ("theme", self.theme.id()));
        // A badge has no switches.
        let is_off = !self.switches && self.size != Size::Badge;
        let switches = is_off.then_some(("switches", "off"));
        [size, theme, switches].into_iter().flatten()
    }

    /// The address of a frame with the release of a link. `folder` is the address of the
    /// folder of the page.
    pub fn address(self, folder: &str, link: &str) -> String {
        let file = if self.size == Size::Full { "" } else { "frame.html" };
        let options = self.options().filter(|option| *option != ("size", "full"));
        let options: Vec<String> = options.map(|(key, value)| format!("{key}={value}")).collect();
        let query =
            if options.is_empty() { String::new() } else { format!("?{}", options.join("&")) };
        format!("{folder}{file}{query}#{link}")
    }

    /// The HTML of the element, with its script.
    pub fn element(
        self,
        folder: &str,
        release: &Release,
        link: &str,
        language: Language,
    ) -> String {
        let address = format!("{folder}#{link}");
        let attributes =
            attributes_of(link).unwrap_or_else(|| vec![("href".to_owned(), address.clone())]);
        let text = language.share().summary(release, &evaluate(release));
        self.tag(folder, &attributes, &address, &text)
    }

    /// The HTML of the element that follows the entry of the catalog with this id, with its
    /// script.
    pub fn following_element(
        self,
        folder: &str,
        release: &Release,
        id: &str,
        language: Language,
    ) -> String {
        let attributes = [("release".to_owned(), id.to_owned())];
        let address = [folder, &catalog_link(release)].concat();
        let text = language.share().followed_badge(&release.name);
        self.tag(folder, &attributes, &address, &text)
    }

    /// The element with what it shows, and a link that stands there until it has loaded.
    fn tag(self, folder: &str, shown: &[(String, String)], address: &str, text: &str) -> String {
        let mut attributes = String::new();
        let mut add = |key: &str, value: &str| {
            attributes.extend([" ", key, "=\"", &html(value), "\""]);
        };
        for (key, value) in self.options() {
            add(key, value);
        }
        add("style", self.size.style());
        for (key, value) in shown {
            add(key, value);
        }
        format!(
            "<script async src=\"{}embed.js\"></script>\n<openness-meter{attributes}>\
             <a href=\"{}\">{}</a></openness-meter>",
            html(folder),
            html(address),
            html(text)
        )
    }

    /// The HTML of a frame with this address and title, for pages that allow no scripts.
    pub fn frame(self, address: &str, title: &str) -> String {
        format!(
            "<iframe src=\"{}\" title=\"{}\" loading=\"lazy\" style=\"{}\"></iframe>",
            html(address),
            html(title),
            self.size.frame()
        )
    }
}

/// What stands for a release in the address of a frame that follows an entry of the catalog.
pub(super) fn followed_link(id: &str) -> String {
    format!("release={id}")
}

/// The file of the badge that follows an entry, on the hosted page.
pub(super) fn followed_badge(id: &str) -> String {
    format!("releases/{id}.svg")
}

/// The address of the catalog's page, within its folder, with what is known of a release: what
/// follows an entry must not lead to an evaluation of today.
pub(super) fn catalog_link(release: &Release) -> String {
    format!("releases.html#{}", CatalogFilter::named(&release.name).to_fragment())
}

/// The HTML of a badge that follows an entry of the catalog. Its width is that of its label.
pub fn following_badge(folder: &str, release: &Release, id: &str, language: Language) -> String {
    badge_link(
        &[folder, &catalog_link(release)].concat(),
        &[folder, &followed_badge(id)].concat(),
        &language.share().followed_badge(&release.name),
        None,
    )
}

/// The HTML of a badge that links to the page, for pages that allow no frames either.
pub fn linked_badge(
    folder: &str,
    evaluation: &Evaluation,
    link: &str,
    language: Language,
) -> String {
    badge_link(
        &format!("{folder}#{link}"),
        &[folder, &badge::file(evaluation)].concat(),
        &language.share().badge_description(evaluation),
        Some(badge::width(evaluation.label)),
    )
}

/// A badge at an address as a link to another. Its width is reserved, if it is known.
fn badge_link(address: &str, picture: &str, about: &str, width: Option<u32>) -> String {
    let width = width.map(|width| format!(" width=\"{width}\"")).unwrap_or_default();
    format!(
        "<a href=\"{}\"><img src=\"{}\" alt=\"{}\"{width} height=\"{}\"></a>",
        html(address),
        html(picture),
        html(about),
        badge::HEIGHT
    )
}

/// The pairs of a link as attributes of the element; `None` if one of them cannot be an
/// attribute.
fn attributes_of(link: &str) -> Option<Vec<(String, String)>> {
    let mut pairs: Vec<(String, String)> = Vec::new();
    for (key, value) in form_urlencoded::parse(link.as_bytes()).skip(1) {
        // An unknown key may be an attribute with another meaning.
        if !link::is_key(&key) || pairs.iter().any(|(known, _)| *known == key) {
            return None;
        }
        pairs.push((key.into_owned(), value.into_owned()));
    }
    Some(pairs)
}

/// The HTML of the element with a comparison, with its script. `link` is the address of the
/// comparison, `title` names what is compared.
pub fn comparison_element(folder: &str, link: &str, title: &str, finding: &str) -> String {
    let (link, title) = (html(link), html(&strip_invisible(title)));
    format!(
        "<script async src=\"{}embed.js\"></script>\n<openness-meter \
         style=\"display:block;min-height:40rem\" href=\"{link}\" name=\"{title}\">\
         <a href=\"{link}\">{title}: {}</a></openness-meter>",
        html(folder),
        html(finding),
    )
}

/// The HTML of a comparison in a frame, for pages that allow no scripts. It is high enough
/// for four releases, and scrolls if they need more.
pub fn comparison_frame(link: &str, title: &str) -> String {
    format!(
        "<iframe src=\"{}\" title=\"{}\" loading=\"lazy\" \
         style=\"border:0;width:100%;height:60rem\"></iframe>",
        html(link),
        html(&strip_invisible(title))
    )
}
