//! What the evaluation can be passed on as.

use super::{View, act, releases, truth};
use crate::{
    catalog::query::Query,
    evaluate,
    formats::{
        embed::{Outlet, Size, Theme, title},
        share::{Form, Shared},
    },
    link,
    words::{MORE_ENGLISH, MorePhrase, SHARE_ENGLISH, SharePhrase},
};

/// The attribute of a button that copies a form, or the link.
pub const COPY: &str = "data-copy";
/// The attribute of a button that shows a form.
pub const FORM: &str = "data-form";
/// The attribute of a button that chooses how it is shown on other pages, as in
/// `size=badge`.
pub const EMBED: &str = "data-embed";
/// The attribute of a button that saves what is shown: as it is, or as a PNG so
/// many times its size.
pub const SAVE: &str = "data-save";
/// The attribute of a button that hands the link to the system's share sheet.
pub const SEND: &str = "data-send";
/// The id of the link.
pub const LINK: &str = "share-link";
/// The id of the choice whether the link has sources.
pub const SOURCES: &str = "share-sources";
/// The id of the text of the shown form.
pub const TEXT: &str = "share-text";

/// All that the dialog has, with one form shown. `can_send` tells whether there is
/// a share sheet.
pub fn view(shared: &Shared<'_>, form: Form, can_send: bool) -> View {
    let phrase = |phrase| SHARE_ENGLISH.phrase(phrase);
    let link = shared.link();
    let mut acts = View::of("p", "acts")
        .add(act(COPY, "link", phrase(SharePhrase::CopyLink)).with("autofocus", ""));
    if can_send {
        acts = acts.add(act(SEND, "", phrase(SharePhrase::SystemShare)));
    }
    // In the list, where the others are chosen.
    let own = Query { own: Some(link::encode_short(shared.release)), ..Query::default() };
    let compare = View::of("a", "compare")
        .with("href", format!("{}#{}", releases::PAGE, own.written()))
        .add(phrase(SharePhrase::CompareIt));
    let mut sources =
        View::new("input").with("type", "checkbox").with("id", SOURCES).keyed("sources");
    if shared.with_sources {
        sources = sources.with("checked", "");
    }
    let choices = Form::ALL.into_iter().map(|one| {
        act(FORM, one.id(), SHARE_ENGLISH.form(one).name).with("aria-pressed", truth(one == form))
    });
    View::of("div", "share")
        .add(
            View::of("div", "link")
                .add(View::new("label").with("for", LINK).add(phrase(SharePhrase::Link)))
                .add(
                    View::new("input")
                        .with("id", LINK)
                        .with("type", "text")
                        .with("readonly", "")
                        .with("value", link.as_str())
                        .keyed(&link),
                )
                .add(acts)
                .add(
                    View::of("label", "sources")
                        .add(sources)
                        .add(format!(" {}", phrase(SharePhrase::WithSources))),
                )
                .add(View::new("p").add(compare)),
        )
        .add(View::new("h3").with("id", "share-forms").add(phrase(SharePhrase::Forms)))
        .add(
            View::of("div", "forms")
                .with("role", "group")
                .with("aria-labelledby", "share-forms")
                .add_all(choices),
        )
        .add(shown(shared, form))
}

/// The form that is shown, and what can be done with it.
fn shown(shared: &Shared<'_>, form: Form) -> View {
    let phrase = |phrase| SHARE_ENGLISH.phrase(phrase);
    let named = SHARE_ENGLISH.form(form);
    let text = shared.write(form);
    let view = View::of("div", "shown").keyed(form.id()).add(View::new("p").add(named.about));
    if text.is_empty() {
        return view.add(View::new("p").add(phrase(SharePhrase::TooLongForQr)));
    }
    let is_embed = matches!(form, Form::Element | Form::Frame);
    let view = if is_embed { view.add(choices(shared)) } else { view };
    let mut acts = View::of("p", "acts");
    let evaluation = evaluate(shared.release);
    let preview = if let Some((width, height)) = form.picture(evaluation.label) {
        acts = acts
            .add(act(SAVE, "1", phrase(SharePhrase::SavePng)))
            .add(act(SAVE, "2", phrase(SharePhrase::SavePng2)))
            .add(act(SAVE, "", phrase(SharePhrase::SaveSvg)));
        View::new("img")
            .with("src", data_url(&text))
            .with("width", width.to_string())
            .with("height", height.to_string())
            .with("alt", SHARE_ENGLISH.summary(shared.release, &evaluation))
    } else {
        acts = acts.add(act(COPY, form.id(), phrase(SharePhrase::Copy)));
        if form.file().is_some() {
            acts = acts.add(act(SAVE, "", phrase(SharePhrase::SaveFile)));
        }
        View::new("pre")
            .with("id", TEXT)
            .with("tabindex", "0")
            .with("aria-label", named.name)
            .add(text)
    };
    let view = view.add(acts).add(View::of("div", "preview").add(preview));
    match form {
        Form::Element | Form::Frame => view.add(live(shared)).add(outlets(form)),
        Form::Linked => {
            let badge = View::new("img")
                .with("src", data_url(&shared.write(Form::Badge)))
                .with("alt", SHARE_ENGLISH.badge_said(&evaluation));
            view.add(View::of("div", "preview").add(badge)).add(outlets(form))
        }
        _ => view,
    }
}

/// How it is shown on other pages: a choice of each thing that there is to choose.
fn choices(shared: &Shared<'_>) -> View {
    let embed = shared.embed;
    let one = |key: &str, id: &str, text: &str, is_chosen: bool| {
        act(EMBED, format!("{key}={id}"), text).with("aria-pressed", truth(is_chosen))
    };
    let sizes =
        Size::ALL.map(|size| one("size", size.id(), SHARE_ENGLISH.size(size), size == embed.size));
    let themes = Theme::ALL
        .map(|theme| one("theme", theme.id(), SHARE_ENGLISH.theme(theme), theme == embed.theme));
    let switches = [(true, "on", MorePhrase::Yes), (false, "off", MorePhrase::No)]
        .map(|(is, id, name)| one("switches", id, MORE_ENGLISH.phrase(name), is == embed.switches));
    let group = |id: &str, name: SharePhrase, of: Vec<View>| {
        View::of("div", "choice")
            .with("role", "group")
            .with("aria-labelledby", id)
            .add(View::new("span").with("id", id).add(SHARE_ENGLISH.phrase(name)))
            .add_all(of)
    };
    let mut view = View::of("div", "choices")
        .add(group("embed-size", SharePhrase::Size, sizes.into()))
        .add(group("embed-theme", SharePhrase::Theme, themes.into()));
    if embed.size != Size::Badge {
        view = view.add(group("embed-switches", SharePhrase::MaySwitch, switches.into()));
    }
    view
}

/// What it will look like: the thing itself.
fn live(shared: &Shared<'_>) -> View {
    let address = shared.frame();
    let frame = View::new("iframe")
        // Another fragment alone would load nothing.
        .keyed(&address)
        .with("class", shared.embed.size.id())
        .with("title", title(shared.release))
        .with("src", address);
    View::of("div", "live").add(frame)
}

/// What suits where, with what that is known from.
fn outlets(form: Form) -> View {
    let row = |outlet: Outlet| {
        let (name, source) = (SHARE_ENGLISH.outlet(outlet), outlet.source());
        let said = View::new("span").add(View::new("b").add(name.name));
        let mut row = View::new("li").add(said.add(format!(": {}", name.about)));
        if outlet.form() != form {
            row = row.add(act(FORM, outlet.form().id(), SHARE_ENGLISH.form(outlet.form()).name));
        }
        match source {
            None => row,
            Some(source) => row.add(
                View::new("a")
                    .with("href", source)
                    .with("rel", "noopener")
                    .add(SHARE_ENGLISH.phrase(SharePhrase::Documentation)),
            ),
        }
    };
    View::of("div", "outlets")
        .add(View::new("h4").add(SHARE_ENGLISH.phrase(SharePhrase::WhereItGoes)))
        .add(View::new("ul").add_all(Outlet::ALL.map(row)))
}

/// A picture as the address of itself.
pub fn data_url(svg: &str) -> String {
    use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
    const KEPT: &AsciiSet = &CONTROLS.add(b'%').add(b'#').add(b'"').add(b'<').add(b'>').add(b' ');
    format!("data:image/svg+xml,{}", utf8_percent_encode(svg, KEPT))
}
