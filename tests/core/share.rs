//! What is passed on: it says what it must, and what others wrote stays text in
//! every grammar.

use openness_meter::{
    catalog,
    date::Date,
    evaluate,
    formats::{
        escape,
        export::{
            ShareContext, ShareFormat,
            embed::{Embed, Size, Theme},
            qr,
        },
    },
    frameworks::four_level::Label,
    link,
    release::Release,
    words::Language,
};
use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::common::{any_release, release};

const PAGE: &str = "https://meter.example/a(b)/";

/// Writes a release in a form, as on one day; a letter is half as wide as it is
/// high.
pub(crate) fn write(release: &Release, form: ShareFormat) -> String {
    embedded(release, form, Embed::default())
}

/// The same, shown on other pages in this way.
fn embedded(release: &Release, form: ShareFormat, embed: Embed) -> String {
    context(release, embed).write(form)
}

fn context(release: &Release, embed: Embed) -> ShareContext<'_> {
    ShareContext {
        release,
        entry: None,
        page: PAGE,
        language: Language::English,
        embed,
        with_sources: false,
        day: Date::of_day(2026, 1, 2),
        measure: &|text, font| {
            f64::from(font.size()) * 0.5 * f64::from(u32::try_from(text.chars().count()).unwrap())
        },
    }
}

/// Writes a release in a form, with all that a link can say.
pub(crate) fn write_with_sources(release: &Release, form: ShareFormat) -> String {
    ShareContext { with_sources: true, ..context(release, Embed::default()) }.write(form)
}

fn named(name: &str) -> Release {
    let mut release = release("Apache-2.0", "weights", "");
    name.clone_into(&mut release.name);
    name.clone_into(&mut release.producer);
    release
}

/// Texts that mean something in some grammar.
const HOSTILE: &[&str] = &[
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "\"><svg onload=alert(1)>",
    "' onmouseover='alert(1)",
    "&lt;b&gt; &amp; &#60;",
    "]](javascript:alert(1)) ![x](https://evil.example/x.png)",
    "[x]: https://evil.example",
    "**bold** _em_ `code` ~~del~~ | cell | $math$",
    "# heading\n\n- list\n1. one\n> quote\n\n```\ncode\n```\n\n---\n===",
    "https://evil.example www.evil.example evil@evil.example @everyone #1",
    "<https://evil.example>",
    "}, note = {injected}, x = {",
    "\\input{/etc/passwd} $ & # ^ _ ~ % \" { }",
    "@misc{x, title={y}}",
    "a: b\n- c: &x *x !!python/object {d: e}\n---\n...",
    "\u{202e}gnp.exe\u{200b}\u{feff}\u{0}\u{1b}[31m",
    "]]> <?xml version=\"1.0\"?> <!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]> &y;",
    "../../etc/passwd CON nul. \\\\server\\share",
    "{{< shortcode >}} {{% x %}} {% raw %} {{ x }}",
    "\\[x\\](y) \\",
    "=1+1 +x -x",
    "\u{1f600} 通义千问 Ünïcödé",
];

#[test]
fn what_is_pasted_says_the_verdict_and_links_it() {
    let mixtral = catalog::first();
    let link = format!("https://meter.example/a%28b%29/#{}", link::encode_short(&mixtral));
    assert_eq!(
        write(&mixtral, ShareFormat::Text),
        format!(
            "Mixtral 8x7B by Mistral AI: open weights, level 3 of 4 (Modifiable). Open weights, not \
             open source. Anyone may use, modify and share the weights, but the training data, \
             training code, data processing code, data card and development log are not released. \
             {link}"
        )
    );
    assert!(write(&mixtral, ShareFormat::Markdown).starts_with(
        "**Mixtral 8x7B by Mistral AI: open weights, level 3 of 4 (Modifiable)**. Open weights, not"
    ));
    assert_eq!(
        write(&mixtral, ShareFormat::ShieldsBadge),
        format!(
            "[![Openness: open weights, level 3 of 4 (Modifiable)]\
             (https://img.shields.io/badge/openness-open_weights-1d5a72)]({link})"
        )
    );
    assert_eq!(
        write(&mixtral, ShareFormat::ReadmeBadge),
        format!(
            "[![Openness: open weights, level 3 of 4 (Modifiable)]\
             (https://meter.example/a%28b%29/badge/open-weights-3.svg)]({link})"
        )
    );
    assert!(write(&mixtral, ShareFormat::BibTex).starts_with("@misc{openness-mixtral-8x7b,\n"));
}

#[test]
fn markdown_has_one_link_and_otherwise_text() {
    for text in HOSTILE {
        let release = named(text);
        for form in [ShareFormat::Markdown, ShareFormat::ShieldsBadge, ShareFormat::ReadmeBadge] {
            let written = write(&release, form);
            assert!(!written.contains('\n'), "{written}");
            let (mut said, mut links) = (String::new(), Vec::new());
            for event in
                Parser::new_ext(&written, Options::all() - Options::ENABLE_SMART_PUNCTUATION)
            {
                match event {
                    Event::Text(text) => said.push_str(&text),
                    Event::Start(Tag::Link { dest_url, .. }) => links.push(dest_url.to_string()),
                    Event::Start(Tag::Image { dest_url, .. })
                        if form == ShareFormat::ShieldsBadge =>
                    {
                        assert!(dest_url.starts_with("https://img.shields.io/badge/openness-"));
                    }
                    Event::Start(Tag::Image { dest_url, .. })
                        if form == ShareFormat::ReadmeBadge =>
                    {
                        assert!(dest_url.starts_with("https://meter.example/a%28b%29/badge/"));
                    }
                    Event::Start(Tag::Paragraph | Tag::Strong)
                    | Event::End(
                        TagEnd::Paragraph | TagEnd::Strong | TagEnd::Link | TagEnd::Image,
                    ) => {}
                    other => panic!("{other:?} in {written}"),
                }
            }
            assert_eq!(links.len(), 1, "{written}");
            assert!(links[0].starts_with("https://meter.example/"), "{links:?}");
            if form == ShareFormat::Markdown {
                assert!(said.starts_with(&escape::strip_invisible(text)), "{said}");
            }
            // Hubs make links of bare addresses, and mentions.
            let bare = ["https://e", "www.e", "@e"];
            let (text, _) = written.rsplit_once("](").unwrap();
            assert!(!bare.iter().any(|found| text.contains(found)), "{written}");
        }
    }
}

#[test]
fn html_and_pictures_have_text_for_text() {
    for text in HOSTILE {
        let release = named(text);
        let html = write(&release, ShareFormat::Html);
        let parsed =
            roxmltree::Document::parse(&html).unwrap_or_else(|error| panic!("{error}: {html}"));
        let tags: Vec<&str> = parsed
            .descendants()
            .filter(roxmltree::Node::is_element)
            .map(|node| node.tag_name().name())
            .collect();
        assert_eq!(tags, ["p", "strong", "a"]);
        let strong = parsed.descendants().find(|node| node.has_tag_name("strong")).unwrap();
        assert!(strong.text().unwrap().starts_with(&escape::strip_invisible(text)), "{html}");
        for form in [ShareFormat::Badge, ShareFormat::Card, ShareFormat::Qr] {
            let svg = write(&release, form);
            let parsed =
                roxmltree::Document::parse(&svg).unwrap_or_else(|error| panic!("{error}: {svg}"));
            for node in parsed.descendants().filter(roxmltree::Node::is_element) {
                let name = node.tag_name().name();
                let known = ["svg", "title", "rect", "g", "text", "path", "circle"];
                assert!(known.contains(&name), "{name}");
                let is_handler =
                    |attribute: roxmltree::Attribute<'_, '_>| attribute.name().starts_with("on");
                assert!(!node.attributes().any(is_handler), "{svg}");
            }
        }
    }
}

#[test]
fn bibtex_has_one_entry_with_the_text_in_its_title() {
    for text in HOSTILE {
        let written = write(&named(text), ShareFormat::BibTex);
        let parsed = biblatex::Bibliography::parse(&written)
            .unwrap_or_else(|error| panic!("{error}: {written}"));
        assert_eq!(parsed.len(), 1, "{written}");
        let entry = parsed.iter().next().unwrap();
        let mut fields: Vec<&str> = entry.fields.keys().map(String::as_str).collect();
        fields.sort_unstable();
        assert_eq!(
            fields,
            ["author", "month", "note", "title", "url", "urldate", "year"],
            "{written}"
        );
        let opened = written.chars().filter(|char| *char == '{').count();
        assert_eq!(opened, written.chars().filter(|char| *char == '}').count());
        let end = written.find(",\n").unwrap();
        assert!(
            written["@misc{".len()..end]
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        );
    }
}

#[test]
fn what_follows_an_entry_says_nothing_that_may_change() {
    let entry = catalog::find("olmo-7b").unwrap();
    let following = |format, embed| {
        let context = ShareContext { entry: Some(&entry.id), ..context(&entry.release, embed) };
        context.write(format)
    };
    let link = format!("{PAGE}releases.html#find=OLMo+7B");
    let about = "How open OLMo 7B is, by Openness Meter";
    assert_eq!(
        following(ShareFormat::Element, Embed { switches: false, ..Embed::default() }),
        format!(
            "<script async src=\"{PAGE}embed.js\"></script>\n<openness-meter switches=\"off\" \
             style=\"display:block;min-height:15rem\" release=\"olmo-7b\">\
             <a href=\"{link}\">{about}</a></openness-meter>"
        )
    );
    let frame = following(ShareFormat::Frame, Embed::default());
    assert!(frame.contains(&format!("src=\"{PAGE}frame.html#release=olmo-7b\"")), "{frame}");
    assert_eq!(
        following(ShareFormat::LinkedBadge, Embed::default()),
        format!(
            "<a href=\"{link}\"><img src=\"{PAGE}releases/olmo-7b.svg\" alt=\"{about}\" \
             height=\"20\"></a>"
        )
    );
    assert_eq!(
        following(ShareFormat::ReadmeBadge, Embed::default()),
        format!("[![{about}]({PAGE}releases/olmo-7b.svg)]({link})").replace("a(b)", "a%28b%29")
    );
    // The whole page follows nothing.
    let whole = Embed { size: Size::Full, ..Embed::default() };
    assert_eq!(
        following(ShareFormat::Element, whole),
        embedded(&entry.release, ShareFormat::Element, whole)
    );
}

#[test]
fn names_of_files_are_names() {
    for text in HOSTILE {
        let slug = escape::slug(text);
        assert!(slug.len() <= 60 && !slug.starts_with('-') && !slug.ends_with('-'));
        assert!(
            slug.bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        );
    }
    assert_eq!(escape::slug("Mixtral 8x7B (v0.1)"), "mixtral-8x7b-v0-1");
}

#[test]
fn a_qr_code_reads_as_the_link() {
    for entry in catalog::all().unwrap() {
        let link = format!("{PAGE}#{}", link::encode_short(&entry.release));
        let svg = qr::svg(&link).unwrap();
        assert_eq!(decode(&svg), link);
    }
    assert_eq!(qr::svg(&"x".repeat(4000)), None);
}

/// Reads the code of a picture of modules that are one unit wide.
pub(crate) fn decode(svg: &str) -> String {
    let parsed = roxmltree::Document::parse(svg).unwrap();
    let view = parsed.root_element().attribute("viewBox").unwrap();
    let side: usize = view.rsplit(' ').next().unwrap().parse().unwrap();
    let path = parsed.descendants().find(|node| node.has_tag_name("path")).unwrap();
    let mut dark = vec![vec![false; side]; side];
    for module in path.attribute("d").unwrap().split('M').skip(1) {
        let (x, rest) = module.split_once(' ').unwrap();
        let y = rest.split('h').next().unwrap();
        dark[y.parse::<usize>().unwrap()][x.parse::<usize>().unwrap()] = true;
    }
    // Eight pixels a module, as a camera sees it.
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(side * 8, side * 8, |x, y| {
        if dark[y / 8][x / 8] { 0 } else { 255 }
    });
    let grids = image.detect_grids();
    assert_eq!(grids.len(), 1);
    grids[0].decode().unwrap().1
}

#[test]
fn what_is_embedded_is_as_short_as_it_can_be() {
    let release = release("Apache-2.0", "weights", "technical-report");
    let link = "https://meter.example/a(b)/#v=1&amp;license=Apache-2.0&amp;public=weights&amp;\
                partial=technical-report";
    let verdict = "Unnamed model: open weights, level 2 of 4 (Limited)";
    assert_eq!(
        write(&release, ShareFormat::Element),
        format!(
            "<script async src=\"https://meter.example/a(b)/embed.js\"></script>\n\
             <openness-meter style=\"display:block;min-height:15rem\" license=\"Apache-2.0\" \
             public=\"weights\" partial=\"technical-report\"><a href=\"{link}\">{verdict}</a>\
             </openness-meter>"
        )
    );
    let plain = Embed { size: Size::Full, theme: Theme::Dark, switches: false };
    assert_eq!(
        embedded(&release, ShareFormat::Frame, plain),
        "<iframe src=\"https://meter.example/a(b)/?theme=dark&amp;switches=off#v=1&amp;\
         license=Apache-2.0&amp;public=weights&amp;partial=technical-report\" \
         title=\"Openness Meter: Unnamed model\" loading=\"lazy\" \
         style=\"width:100%;height:45rem;border:0\"></iframe>"
    );
    let badge = Embed { size: Size::Badge, switches: false, ..Embed::default() };
    assert!(embedded(&release, ShareFormat::Frame, badge).contains("frame.html?size=badge#v=1"));
    assert_eq!(
        write(&release, ShareFormat::LinkedBadge),
        format!(
            "<a href=\"{link}\"><img src=\"https://meter.example/a(b)/badge/open-weights-2.svg\" \
             alt=\"Openness: open weights, level 2 of 4 (Limited)\" width=\"180\" height=\"20\"></a>"
        )
    );
}

#[test]
fn what_no_attribute_can_say_is_said_by_an_address() {
    for link in ["v=1&public=weights&onclick=alert(1)", "v=1&public=weights&size=badge&href=x"] {
        let written = write(&link::decode(link).0, ShareFormat::Element);
        assert!(written.contains(" href=\"https://meter.example/a(b)/#v=1&amp;"), "{written}");
        assert!(
            !written.contains("onclick=\"") && !written.contains("size=\"badge\""),
            "{written}"
        );
    }
}

/// The attributes of the element in a text, read as HTML.
fn attributes(written: &str) -> Vec<(String, String)> {
    let start = written.find("<openness-meter").expect("there is an element");
    let tag = written[start..].split_once('>').expect("it ends").0;
    let plain = |text: &str| {
        let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
        text.replace("&#39;", "'").replace("&amp;", "&")
    };
    let mut parts = tag["<openness-meter".len()..].split('"');
    let mut found = Vec::new();
    while let (Some(name), Some(value)) = (parts.next(), parts.next()) {
        let name = name.strip_prefix(' ').and_then(|name| name.strip_suffix('='));
        found.push((name.expect("a name and an equals sign").to_owned(), plain(value)));
    }
    found
}

#[test]
fn every_label_has_its_badge() {
    for (release, label) in [
        (release("", "", ""), Label::Closed),
        (release("gemma", "weights", ""), Label::RestrictedWeights),
        (release("MIT", "weights", ""), Label::OpenWeights),
    ] {
        assert_eq!(evaluate(&release).label, label);
        let svg = write(&release, ShareFormat::Badge);
        let parsed = roxmltree::Document::parse(&svg).unwrap();
        let said = parsed.root_element().attribute("aria-label").unwrap();
        assert_eq!(said, Language::English.share().badge_description(&evaluate(&release)));
        let shown = parsed.descendants().rfind(|node| node.has_tag_name("text")).unwrap();
        assert_eq!(shown.text().unwrap(), Language::English.common().label(label).to_lowercase());
    }
}

#[test]
fn the_card_keeps_within_its_edges() {
    let long = named(&"Supercalifragilistic ".repeat(30));
    let wide = named(&"W".repeat(500));
    for release in [long, wide, Release::default(), catalog::first()] {
        let svg = write(&release, ShareFormat::Card);
        let parsed = roxmltree::Document::parse(&svg).unwrap();
        for text in parsed.descendants().filter(|node| node.has_tag_name("text")) {
            let number = |name: &str| text.attribute(name).unwrap().parse::<f64>().unwrap();
            let count = u32::try_from(text.text().unwrap_or_default().chars().count()).unwrap();
            let end = number("x") + number("font-size") * 0.5 * f64::from(count);
            assert!(number("x") >= 63.0 && end <= 1137.0, "{:?} ends at {end}", text.text());
            assert!(number("y") <= 600.0, "{:?}", text.text());
        }
    }
}

#[test]
fn exported_yaml_follows_the_frameworks_schema() {
    for entry in catalog::all().unwrap() {
        let written = write(&entry.release, ShareFormat::MofYaml);
        let read = openness_meter::formats::mof_yaml::read(written.as_bytes()).unwrap();
        let odd: Vec<_> = read
            .notices
            .iter()
            .filter(|notice| {
                use openness_meter::formats::mof_yaml::NoticeKind;
                !matches!(
                    notice.kind,
                    NoticeKind::RunsLocally | NoticeKind::UnknownLicense(_) | NoticeKind::Origin(_)
                )
            })
            .collect();
        assert!(odd.is_empty(), "{}: {odd:?}", entry.id);
    }
    let mut odd = named("1.0");
    odd.date = "last year".to_owned();
    assert!(!write(&odd, ShareFormat::MofYaml).contains("date: last year"));
    assert!(
        write(&odd, ShareFormat::MofYaml).contains("name: '1.0'")
            || write(&odd, ShareFormat::MofYaml).contains("name: \"1.0\"")
    );
}

proptest! {
    #[test]
    fn any_release_is_written_in_every_form(release in any_release()) {
        for form in ShareFormat::ALL {
            let written = write(&release, form);
            prop_assert!(!written.is_empty() || form == ShareFormat::Qr);
            if form.picture(evaluate(&release).label).is_some() && !written.is_empty() {
                prop_assert!(roxmltree::Document::parse(&written).is_ok());
            }
        }
    }

    #[test]
    fn the_element_says_what_the_link_does(release in any_release()) {
        let written = write(&release, ShareFormat::Element);
        let said = attributes(&written);
        let said: Vec<_> = said.iter().filter(|(name, _)| name != "style").collect();
        let link = match &said[..] {
            [(name, href)] if name == "href" => href.split_once('#').expect("a fragment").1.to_owned(),
            said => {
                let mut link = form_urlencoded::Serializer::new("v=1&".to_owned());
                said.iter().fold(&mut link, |link, (name, value)| link.append_pair(name, value)).finish()
            }
        };
        let told = link::decode(&link::encode_short(&release)).0;
        // Texts are written on one line.
        prop_assert_eq!(evaluate(&link::decode(&link).0), evaluate(&told));
    }

    #[test]
    fn what_is_tame_has_one_line_and_nothing_hidden(text in any::<String>()) {
        let strip_invisible = escape::strip_invisible(&text);
        let is_hidden = |char: char| char.is_control() || char == '\u{202e}';
        prop_assert!(!strip_invisible.contains(is_hidden));
        prop_assert_eq!(escape::strip_invisible(&strip_invisible), strip_invisible);
    }
}
