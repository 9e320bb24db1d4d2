//! Passing an evaluation on.

use super::{Desk, tell, with};
use crate::{
    app::host::{carry, outside},
    evaluate,
    formats::share::{Form, Shared},
    panels::{View, share},
    words::{SHARE_ENGLISH, SharePhrase},
};

/// Runs with what is passed on.
fn shared<T>(desk: &Desk, run: impl FnOnce(&Shared<'_>) -> T) -> T {
    let (page, measure) = (carry::page(), outside::measure());
    run(&Shared {
        release: &desk.release,
        page: &page,
        embed: desk.embed,
        with_sources: desk.with_sources,
        day: outside::today(),
        measure: &measure,
    })
}

/// What the dialog shows.
pub(super) fn view(desk: &Desk) -> View {
    shared(desk, |shared| share::view(shared, desk.form, outside::can_send()))
}

/// Shows a form.
pub(super) fn choose(id: &str) {
    if let Some(form) = Form::from_id(id) {
        with(|desk| desk.form = form);
        tell(String::new());
    }
}

/// Shows it on other pages in another way, as in `size=badge`.
pub(super) fn embed(choice: &str) {
    with(|desk| desk.embed = desk.embed.choose(choice).unwrap_or(desk.embed));
    tell(String::new());
}

/// Copies the link, or a form.
pub(super) fn copy(what: &str) {
    let form = Form::from_id(what);
    let text = with(|desk| {
        shared(desk, |shared| form.map_or_else(|| shared.link(), |form| shared.write(form)))
    });
    let link = SHARE_ENGLISH.phrase(SharePhrase::Link);
    let name = form.map_or(link, |form| SHARE_ENGLISH.form(form).name);
    let id = if form.is_some() { share::TEXT } else { share::LINK };
    let told = SHARE_ENGLISH.copied(name, text.chars().count());
    carry::copy(&text, id, move |is_copied| {
        tell(if is_copied {
            told
        } else {
            SHARE_ENGLISH.phrase(SharePhrase::NotCopied).to_owned()
        });
    });
}

/// Saves the form that is shown: as it is, or as a PNG so many times its size.
pub(super) fn save(scale: &str) {
    let (form, label) = with(|desk| (desk.form, evaluate(&desk.release).label));
    let (text, name) =
        with(|desk| shared(desk, |shared| (shared.write(form), shared.file_name(form))));
    let Some((ending, kind)) = form.file() else { return };
    let (Ok(scale), Some(size)) = (scale.parse(), form.picture(label)) else {
        carry::save(&name, kind, &text);
        return tell(SHARE_ENGLISH.stored(&name));
    };
    let double = if scale > 1 { "@2x" } else { "" };
    let name = name.trim_end_matches(ending).trim_end_matches('.');
    let name = format!("{name}{double}.png");
    let told = SHARE_ENGLISH.stored(&name);
    carry::save_png(name, share::data_url(&text), size, scale, move |is_saved| {
        tell(if is_saved { told } else { SHARE_ENGLISH.phrase(SharePhrase::NotDrawn).to_owned() });
    });
}

/// Opens the share sheet.
pub(super) fn send() {
    let (title, text, link) = with(|desk| {
        let title = SHARE_ENGLISH.summary(&desk.release, &evaluate(&desk.release));
        let (text, link) = shared(desk, |shared| (shared.write(Form::Text), shared.link()));
        (title, text.trim_end_matches(&*link).trim_end().to_owned(), link)
    });
    outside::send(&title, &text, &link);
}
