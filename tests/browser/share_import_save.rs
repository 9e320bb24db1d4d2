//! Sharing, opening and keeping, in every engine.

use openness_meter::{
    catalog,
    formats::{export::ShareFormat, import::read},
    link,
    release::{Artifact, Availability, Release},
};
use serde_json::{Value, json};

use crate::{
    engine::Outcome,
    evaluate::Case,
    page::{CONTROL, ESCAPE, Page, url},
};

/// Every case.
pub(crate) const CASES: &[Case] = &[
    ("a_link_opens_and_going_back_returns_to_it", a_link_opens_and_going_back_returns_to_it),
    ("the_address_follows_without_flooding", the_address_follows_without_flooding),
    ("a_link_that_suffered_opens_with_a_notice", a_link_that_suffered_opens_with_a_notice),
    ("what_was_there_is_kept_when_a_link_is_opened", what_was_there_is_kept_when_a_link_is_opened),
    ("what_is_copied_can_be_pasted", what_is_copied_can_be_pasted),
    ("every_form_is_shown_and_pictures_are_drawn", every_form_is_shown_and_pictures_are_drawn),
    ("an_embed_can_follow_the_catalog", an_embed_can_follow_the_catalog),
    ("hostile_text_stays_text_in_every_form", hostile_text_stays_text_in_every_form),
    ("files_are_read_told_apart_and_undone", files_are_read_told_apart_and_undone),
    ("what_cannot_be_read_changes_nothing", what_cannot_be_read_changes_nothing),
    ("files_are_dropped_and_text_is_pasted", files_are_dropped_and_text_is_pasted),
    ("mof_files_come_in_as_they_do_natively", mof_files_come_in_as_they_do_natively),
    ("evaluations_are_kept_found_named_and_deleted", evaluations_are_kept_found_named_and_deleted),
    ("a_dialog_is_closed_by_key_and_gives_the_focus_back", a_dialog_is_closed_by_key),
];

const LINK: &str = "v=1&name=Example+7B&by=Lab&license=MIT&public=weights,architecture";

fn example() -> Release {
    link::decode(LINK).0
}

fn with(release: &Release, id: &str) -> Outcome<Release> {
    let mut with = release.clone();
    with[Artifact::from_id(id).ok_or("no such artifact")?].availability = Availability::Public;
    Ok(with)
}

/// What is as the catalog has it can follow the catalog, and nothing else can.
fn an_embed_can_follow_the_catalog(page: &Page<'_>) -> Outcome {
    let offers = "return !!document.querySelector('[data-embed=\"follow=yes\"]')";
    let offers_not = offers.replace("!!", "!");
    let writes = |part: &str| {
        page.until(
            &format!("{part} is written"),
            &format!(
                "return document.querySelector('#share-text')?.textContent.includes({})",
                json!(part)
            ),
        )
    };
    open(page, "#open-share")?;
    page.press("[data-form=element]")?;
    page.until("it can follow", offers)?;
    // It stands unless somebody asks.
    writes(" public=\"")?;
    page.press("[data-embed='follow=yes']")?;
    writes(" release=\"mixtral-8x7b\">")?;
    page.press("[data-form=shields]")?;
    page.press("[data-badge=readme]")?;
    writes("/releases/mixtral-8x7b.svg)")?;
    // The whole page follows nothing.
    page.press("[data-form=element]")?;
    page.press("[data-embed='size=full']")?;
    page.until("it cannot follow", &offers_not)?;
    writes(" public=\"")?;
    page.press("[data-embed='size=card']")?;
    writes(" release=\"mixtral-8x7b\">")?;
    close(page)?;
    page.toggle("training-data")?;
    open(page, "#open-share")?;
    writes(" public=\"")?;
    page.until("it is not as in the catalog", &offers_not)?;
    close(page)
}

/// Waits until the address has this fragment.
fn address(page: &Page<'_>, fragment: &str) -> Outcome {
    let script = format!("return location.hash === {}", json!(format!("#{fragment}")));
    page.until(&format!("the address is {fragment}"), &script)
}

fn back(page: &Page<'_>, by: i32) -> Outcome {
    page.js(&format!("history.go({by})"))?;
    Ok(())
}

/// Opens a dialog by its button.
fn open(page: &Page<'_>, id: &str) -> Outcome {
    page.until(
        "the dialogs can be opened",
        "return !document.querySelector('#open-share[aria-disabled=true]')",
    )?;
    page.press(id)?;
    page.until("the dialog is open", "return document.querySelector('dialog')?.open")
}

fn close(page: &Page<'_>) -> Outcome {
    page.press("[data-close]")?;
    page.until("the dialog is closed", "return !document.querySelector('dialog')?.open")
}

/// Goes to a link. A change of the fragment alone would load nothing.
fn visit(page: &Page<'_>, fragment: &str) -> Outcome {
    page.0.runtime.block_on(page.0.client.goto("about:blank"))?;
    page.go(&format!("{}{fragment}", url()?))
}

fn a_link_opens_and_going_back_returns_to_it(page: &Page<'_>) -> Outcome {
    visit(page, &format!("#{LINK}"))?;
    page.assert_matches_library(&example(), "as the link says")?;
    // Each change is one step back.
    page.toggle("data-card")?;
    let once = with(&example(), "data-card")?;
    address(page, &link::encode(&once))?;
    page.toggle("training-code")?;
    let changed = with(&once, "training-code")?;
    page.assert_matches_library(&changed, "as it was changed")?;
    address(page, &link::encode(&changed))?;
    back(page, -1)?;
    page.assert_matches_library(&once, "one change back")?;
    back(page, -1)?;
    page.assert_matches_library(&example(), "back at the link")?;
    address(page, LINK)?;
    back(page, 1)?;
    page.assert_matches_library(&once, "and forth")?;
    page.press("#undo")?;
    page.assert_matches_library(&example(), "what going forth did is undone")?;
    // What it was opened as is known after a reload, too.
    page.toggle("training-code")?;
    address(page, &link::encode(&with(&example(), "training-code")?))?;
    page.reload()?;
    page.press("#reset")?;
    page.assert_matches_library(&example(), "as it was opened")?;

    // A query is read like a fragment.
    visit(page, &format!("?{LINK}"))?;
    page.assert_matches_library(&example(), "as the query says")?;
    page.toggle("data-card")?;
    let changed = with(&example(), "data-card")?;
    address(page, &link::encode(&changed))?;
    assert_eq!(page.text("return location.search")?, "");
    // All of it is there again after a reload.
    page.reload()?;
    page.assert_matches_library(&changed, "after a reload")?;
    // What others append to addresses is no link.
    visit(page, "?utm_source=mail&tv=1#verdict")?;
    assert_eq!(page.js("return document.querySelectorAll('.notice').length")?, json!(0));
    page.assert_matches_library(&changed, "as it was kept")?;
    // The address can be changed by hand.
    page.js(&format!("location.hash = {}", json!(LINK)))?;
    page.assert_matches_library(&example(), "by hand")
}

fn the_address_follows_without_flooding(page: &Page<'_>) -> Outcome {
    let length = |page: &Page<'_>| {
        Ok::<_, Box<dyn std::error::Error>>(page.js("return history.length")?.as_u64())
    };
    assert_eq!(page.text("return location.hash")?, "");
    let before = length(page)?.ok_or("no history")?;
    let mut changed = catalog::first();
    for _ in 0..3 {
        for id in ["data-card", "training-data", "data-code", "metadata"] {
            page.toggle(id)?;
        }
    }
    for id in ["data-card", "training-data", "data-code", "metadata"] {
        changed = with(&changed, id)?;
    }
    address(page, &link::encode_short(&changed))?;
    // As many as there were pauses.
    let after = length(page)?.ok_or("no history")?;
    assert!((before + 1..=before + 12).contains(&after), "{before}, then {after}");
    // Typing on in one field is one step.
    page.fill("#name", "Another name")?;
    "Another name".clone_into(&mut changed.name);
    address(page, &link::encode_short(&changed))?;
    let named = length(page)?.ok_or("no history")?;
    assert!((1..=2).contains(&(named - after)), "{after}, then {named}");
    page.start("bloom")?;
    let bloom = catalog::find("bloom").ok_or("no BLOOM")?.release.clone();
    address(page, &link::encode_short(&bloom))?;
    assert_eq!(length(page)?, Some(named + 1));
    back(page, -1)?;
    page.assert_matches_library(&changed, "before BLOOM")?;
    back(page, i32::try_from(before)? - i32::try_from(named)?)?;
    page.assert_matches_library(&catalog::first(), "as it began")?;
    assert_eq!(page.text("return location.hash")?, "");
    // Sources are there again, though the address has none.
    let source = "return document.querySelector('[data-artifact=weights] .terms') !== null";
    assert_eq!(page.js(source)?, json!(true));
    Ok(())
}

fn a_link_that_suffered_opens_with_a_notice(page: &Page<'_>) -> Outcome {
    let notice = "return document.querySelector('.notice p')?.textContent ?? ''";
    for (suffered, told) in [
        (LINK.replace('&', "&amp;"), "we repaired it"),
        (LINK.replace("architecture", "archit"), "Did you copy all of it?"),
        (format!("{LINK}&later=yes"), "We don’t recognize “later”"),
        (LINK.replace("v=1", "v=9"), "another version"),
    ] {
        visit(page, &format!("#{suffered}"))?;
        page.until(
            "it is told",
            &format!("{}.includes({})", notice.replace("return ", "return (") + ")", json!(told)),
        )?;
        let (expected, _) = link::repair(&suffered);
        page.assert_matches_library(&expected, &suffered)?;
        address(page, &link::encode_short(&expected))?;
    }
    // What is not known stays in the link.
    visit(page, &format!("#{LINK}&later=yes"))?;
    page.toggle("data-card")?;
    page.until(
        "it is kept",
        "return location.hash.endsWith('&later=yes') && location.hash.includes('data-card')",
    )
}

fn what_was_there_is_kept_when_a_link_is_opened(page: &Page<'_>) -> Outcome {
    page.fill("#name", "My own work")?;
    page.until(
        "it is kept",
        "return (localStorage.getItem('openness-meter/release') || '').includes('My+own')",
    )?;
    visit(page, &format!("#{LINK}"))?;
    page.assert_matches_library(&example(), "as the link says")?;
    open(page, "#open-saved")?;
    assert_eq!(page.text("return document.querySelector('.shelf input').value")?, "My own work");
    page.press(".shelf [data-take]")?;
    page.until("it is back", "return document.querySelector('#name').value === 'My own work'")
}

fn what_is_copied_can_be_pasted(page: &Page<'_>) -> Outcome {
    visit(page, &format!("#{LINK}"))?;
    open(page, "#open-share")?;
    let expected = format!("{}#{LINK}", url()?);
    assert_eq!(page.text("return document.querySelector('#share-link').value")?, expected);
    page.press("[data-copy=link]")?;
    page.assert_text(
        "#dialog-status",
        &format!("Copied: Link, {} characters.", expected.chars().count()),
    )?;
    page.press("[data-form=text]")?;
    let text = page.text("return document.querySelector('#share-text').textContent")?;
    assert!(
        text.starts_with("Example 7B by Lab: open weights") && text.ends_with(&expected),
        "{text}"
    );
    close(page)?;
    // What is in the clipboard goes where it is pasted.
    open(page, "#open-import")?;
    page.js("document.querySelector('#import-text').focus()")?;
    page.chord(CONTROL, 'v')?;
    page.until(
        "it is pasted",
        &format!("return document.querySelector('#import-text').value === {}", json!(expected)),
    )?;
    page.press("[data-read]")?;
    page.until(
        "it is read",
        "return document.querySelector('.import h3')?.textContent === 'Example 7B, Lab'",
    )
}

/// Remembers what the page saves, in place of a folder.
const COLLECT: &str = "window.saved = []; window.blobs = {};
     const create = URL.createObjectURL;
     URL.createObjectURL = (blob) => {
       const address = create.call(URL, blob);
       blobs[address] = blob;
       return address;
     };
     HTMLAnchorElement.prototype.click = function () { saved.push([this.download, this.href]); };";

/// Chooses the form with this id; a badge by its place.
fn choose_form(page: &Page<'_>, form: &str) -> Outcome {
    if !ShareFormat::from_id(form).is_some_and(ShareFormat::is_badge) {
        return page.press(&format!("[data-form={form}]"));
    }
    page.press("[data-form=shields]")?;
    page.previewed()?;
    page.press(&format!("[data-badge={form}]"))
}

fn every_form_is_shown_and_pictures_are_drawn(page: &Page<'_>) -> Outcome {
    page.js(COLLECT)?;
    open(page, "#open-share")?;
    let forms: Vec<String> = serde_json::from_value(page.js(
        "return [...document.querySelectorAll('[data-form]')].map((one) => one.dataset.form)",
    )?)?;
    let [_, other_badges @ ..] = ShareFormat::BADGES;
    let expected = ShareFormat::ALL.into_iter().filter(|form| !other_badges.contains(form));
    assert_eq!(forms, expected.map(ShareFormat::id).collect::<Vec<_>>());
    for form in &forms {
        page.press(&format!("[data-form={form}]"))?;
        page.previewed()?;
        page.until(
            "it is shown",
            &format!("return document.querySelector('[data-form={form}]').ariaPressed === 'true'"),
        )?;
        let is_shown = page.js("return !!document.querySelector('#share-text')?.textContent
                || document.querySelector('.preview img').src.startsWith('data:image/svg+xml,')")?;
        assert_eq!(is_shown, json!(true), "{form}");
    }
    for (form, width, height) in [("badge", 180, 20), ("card", 1200, 630), ("qr", 480, 480)] {
        choose_form(page, form)?;
        page.previewed()?;
        for scale in [1, 2] {
            page.js("saved.length = 0")?;
            page.press(&format!("[data-save='{scale}']"))?;
            page.until("it is saved", "return saved.length === 1")?;
            let drawn = page.0.runtime.block_on(page.0.client.execute_async(
                "const done = arguments[0];
                 const [name, address] = saved[0];
                 const image = new Image();
                 image.onload = async () => {
                   const canvas = document.createElement('canvas');
                   canvas.width = image.width; canvas.height = image.height;
                   const context = canvas.getContext('2d');
                   context.drawImage(image, 0, 0);
                   const pixels = context.getImageData(0, 0, image.width, image.height).data;
                   const colors = new Set();
                   for (let at = 0; at < pixels.length; at += 4)
                     colors.add(pixels.slice(at, at + 3).join());
                   const kind = blobs[address].type;
                   done([name, kind, image.width, image.height, colors.size > 1]);
                 };
                 image.onerror = () => done('no image');
                 image.src = address;",
                vec![],
            ))?;
            let double = if scale == 2 { "@2x" } else { "" };
            let kind = if form == "qr" { "link" } else { form };
            let expected = json!([
                format!("openness-mixtral-8x7b-{kind}{double}.png"),
                "image/png",
                width * scale,
                height * scale,
                true
            ]);
            assert_eq!(drawn, expected, "{form}");
        }
    }
    page.js("saved.length = 0")?;
    page.press("[data-form=json]")?;
    page.press("[data-save='']")?;
    let saved = page.0.runtime.block_on(page.0.client.execute_async(
        "const done = arguments[0]; blobs[saved[0][1]].text().then(done)",
        vec![],
    ))?;
    let found = read(saved.as_str().unwrap_or_default().as_bytes());
    assert_eq!(found.map_err(|error| format!("{error:?}"))?[0].stated, catalog::first());
    Ok(())
}

fn hostile_text_stays_text_in_every_form(page: &Page<'_>) -> Outcome {
    let hostile = "\"><img src=x onerror=alert(1)><script>alert(2)</script>]](javascript:alert(3))";
    let mut release = example();
    hostile.clone_into(&mut release.name);
    hostile.clone_into(&mut release.producer);
    visit(page, &format!("#{}", link::encode(&release)))?;
    open(page, "#open-share")?;
    for form in ShareFormat::ALL.map(ShareFormat::id) {
        choose_form(page, form)?;
        page.previewed()?;
        // What is embedded is shown as itself, with what is said of it elsewhere.
        let strange = page.js("return document.querySelectorAll(`dialog :is(script, [onerror],
               iframe:not(.live > *), a:not(.outlets a, .compare))`).length")?;
        assert_eq!(strange, json!(0), "{form}");
        let compared = page.text("return document.querySelector('dialog .compare').href")?;
        assert!(compared.contains("/releases.html#") && !compared.contains('"'), "{compared}");
    }
    Ok(())
}

/// Hands text to the page as a file of this name would be picked.
fn pick(page: &Page<'_>, name: &str, text: &str) -> Outcome {
    page.js_with(
        "const field = document.querySelector('#import-file');
         const files = new DataTransfer();
         files.items.add(new File([arguments[1]], arguments[0]));
         field.files = files.files;
         field.dispatchEvent(new Event('change', { bubbles: true }));",
        vec![json!(name), json!(text)],
    )?;
    page.until(
        "it is read",
        "return !!document.querySelector('.import') && !document.querySelector('.reading')",
    )
}

fn files_are_read_told_apart_and_undone(page: &Page<'_>) -> Outcome {
    let before = catalog::first();
    for (name, text) in [
        ("a.spdx3.json", include_str!("../fixtures/files/spdx.json")),
        ("a.cdx.json", include_str!("../fixtures/files/cyclonedx.json")),
        ("README.md", include_str!("../fixtures/files/model_card.md")),
        ("a.yml", include_str!("../fixtures/mof/complete.yml")),
        ("a.json", r#"{"v": 1, "name": "Of ours", "license": "MIT", "public": ["weights"]}"#),
    ] {
        let found = read(text.as_bytes()).map_err(|error| format!("{error:?}"))?.remove(0);
        open(page, "#open-import")?;
        pick(page, name, text)?;
        let heading = page.text("return document.querySelector('.import h3').textContent")?;
        assert!(heading.starts_with(&format!("{name}: ")), "{heading}");
        page.assert_matches_library(&before, "nothing is changed yet")?;
        let parts = page.text("return document.querySelector('.import').textContent")?;
        assert_eq!(parts.contains("Inferred"), !found.inferred.is_empty(), "{parts}");
        assert_eq!(parts.contains("Unknown"), !found.unknown.is_empty(), "{parts}");
        page.press(".import [data-take]")?;
        page.assert_matches_library(&found.release(), name)?;
        page.press("#undo")?;
        page.assert_matches_library(&before, "undone")?;
        if !found.inferred.is_empty() {
            open(page, "#open-import")?;
            pick(page, name, text)?;
            page.press(".import [data-take] ~ [data-take]")?;
            page.assert_matches_library(&found.stated, "only what it says")?;
            page.press("#undo")?;
        }
    }
    Ok(())
}

fn what_cannot_be_read_changes_nothing(page: &Page<'_>) -> Outcome {
    open(page, "#open-import")?;
    for (text, told) in [
        ("{\"v\": 1,\n\"name\": }".to_owned(), "Line 2, character 9: The file isn’t valid JSON"),
        ("just words".to_owned(), "We can’t read this"),
        ("x".repeat(1_000_001), "too large"),
        ("\u{0}\u{1}\u{2}".to_owned(), "We can’t read this"),
    ] {
        pick(page, "broken", &text)?;
        let said = page.text("return document.querySelector('.import').textContent")?;
        assert!(said.contains(told) && said.contains("Nothing on the page was changed."), "{said}");
    }
    close(page)?;
    page.assert_matches_library(&catalog::first(), "nothing is changed")
}

fn files_are_dropped_and_text_is_pasted(page: &Page<'_>) -> Outcome {
    page.until(
        "the dialogs can be opened",
        "return !document.querySelector('#open-share[aria-disabled=true]')",
    )?;
    let prevented = page.js(
        "const files = new DataTransfer();
         files.items.add(new File(['license: mit\\nlibrary_name: vllm'], 'card.yaml'));
         return ['dragover', 'drop'].map((kind) => {
           const event = new DragEvent(kind, { dataTransfer: files, bubbles: true, cancelable: true });
           document.querySelector('h1').dispatchEvent(event);
           return event.defaultPrevented;
         });",
    )?;
    assert_eq!(prevented, json!([true, true]));
    page.until(
        "it is read",
        "return (document.querySelector('.import h3')?.textContent ?? '').startsWith('card.yaml')",
    )?;
    close(page)?;
    visit(page, &format!("#{LINK}"))?;
    open(page, "#open-share")?;
    page.press("[data-copy=link]")?;
    page.until(
        "it is copied",
        "return document.querySelector('#dialog-status').textContent !== ''",
    )?;
    close(page)?;
    page.start("nothing")?;
    page.js("document.activeElement.blur()")?;
    page.chord(CONTROL, 'v')?;
    page.until(
        "it is read",
        "return document.querySelector('.import h3')?.textContent === 'Example 7B, Lab'",
    )?;
    page.press(".import [data-take]")?;
    page.assert_matches_library(&example(), "as it was pasted")
}

fn mof_files_come_in_as_they_do_natively(page: &Page<'_>) -> Outcome {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let fixtures = ["complete", "dirty", "nothing", "paper"];
    let mut paths: Vec<_> =
        fixtures.map(|name| folder.join(format!("tests/fixtures/mof/{name}.yml"))).to_vec();
    // Real ones, where they lie beside this repository.
    if let Ok(real) = std::fs::read_dir(folder.join("../shared/conformance/mof/models")) {
        paths.extend(real.flatten().map(|entry| entry.path()));
    }
    let mut files = Vec::new();
    let mut expected = std::collections::BTreeMap::new();
    for (place, path) in paths.iter().enumerate() {
        let text = std::fs::read_to_string(path)?;
        let found = read(text.as_bytes()).map_err(|error| format!("{error:?}"))?.remove(0);
        let name = format!("{place}.yml");
        expected.insert(name.clone(), link::encode(&found.release()));
        files.push(json!([name, text]));
    }
    open(page, "#open-import")?;
    page.js_with(
        "const field = document.querySelector('#import-file');
         const files = new DataTransfer();
         for (const [name, text] of arguments[0]) files.items.add(new File([text], name));
         field.files = files.files;
         field.dispatchEvent(new Event('change', { bubbles: true }));",
        vec![json!(files)],
    )?;
    page.until("all are read", "return !document.querySelector('.reading')")?;
    let found: std::collections::BTreeMap<String, String> = serde_json::from_value(page.js(
        "return Object.fromEntries([...document.querySelectorAll('.import')].map((one) => [
           one.querySelector('h3').textContent.split(':')[0],
           one.querySelector('[data-take]')?.dataset.take ?? one.textContent,
         ]))",
    )?)?;
    assert_eq!(found, expected);
    // What is read is rated on the page as it is natively.
    page.press(".import:last-of-type [data-take]")?;
    page.until("one is on the page", "return !document.querySelector('dialog')?.open")?;
    let name = page.text("return document.querySelector('#name').value")?;
    let on_page = expected.values().map(|link| link::decode(link).0).find(|one| one.name == name);
    page.assert_matches_library(&on_page.ok_or("no such release")?, &name)
}

fn evaluations_are_kept_found_named_and_deleted(page: &Page<'_>) -> Outcome {
    let names = |page: &Page<'_>| -> Outcome<Value> {
        page.js("return [...document.querySelectorAll('.shelf input')].map((one) => one.value)")
    };
    open(page, "#open-saved")?;
    assert_eq!(names(page)?, json!([]));
    page.press("[data-keep-this]")?;
    page.assert_text("#dialog-status", "Saved “Mixtral 8x7B”.")?;
    close(page)?;
    // What is replaced is kept by itself, unless it is the catalog's.
    page.start("bloom")?;
    page.toggle("weights")?;
    page.start("nothing")?;
    open(page, "#open-saved")?;
    assert_eq!(names(page)?, json!(["BLOOM", "Mixtral 8x7B"]));
    page.fill("#saved-search", "mixtral")?;
    page.until("it is found", "return document.querySelectorAll('.shelf li').length === 1")?;
    // Not every driver tells a page that it has emptied a field.
    page.fill("#saved-search", " ")?;
    page.until("all are there", "return document.querySelectorAll('.shelf li').length === 2")?;
    page.fill(".shelf li:last-child input", "Mine")?;
    page.fill("#saved-search", "mine")?;
    page.until(
        "it is found by its new name",
        "return document.querySelectorAll('.shelf li').length === 1",
    )?;
    page.js(COLLECT)?;
    page.press("[data-export]")?;
    let saved = page.0.runtime.block_on(page.0.client.execute_async(
        "const done = arguments[0]; blobs[saved[0][1]].text().then(done)",
        vec![],
    ))?;
    let all = read(saved.as_str().unwrap_or_default().as_bytes())
        .map_err(|error| format!("{error:?}"))?;
    assert_eq!(
        all.iter().map(|found| found.stated.name.as_str()).collect::<Vec<_>>(),
        ["BLOOM", "Mine"]
    );
    close(page)?;
    page.reload()?;
    open(page, "#open-saved")?;
    assert_eq!(names(page)?, json!(["BLOOM", "Mine"]));
    page.press(".shelf [data-delete]")?;
    page.assert_text("#dialog-status", "Deleted “BLOOM”.")?;
    assert_eq!(names(page)?, json!(["Mine"]));
    page.until("the focus is kept", "return document.activeElement.id === 'dialog-heading'")?;
    page.press("[data-restore]")?;
    page.until("it is back", "return document.querySelectorAll('.shelf li').length === 2")?;
    page.press("[data-delete-all]")?;
    page.until("all are gone", "return !document.querySelector('.shelf')")?;
    close(page)?;
    // All at once, from a file.
    open(page, "#open-import")?;
    pick(page, "all.json", saved.as_str().unwrap_or_default())?;
    page.press("[data-keep]")?;
    page.assert_text("#dialog-status", "2 evaluations saved.")?;
    Ok(())
}

fn a_dialog_is_closed_by_key(page: &Page<'_>) -> Outcome {
    open(page, "#open-share")?;
    page.keys(&[ESCAPE])?;
    page.until("it is closed", "return !document.querySelector('dialog')?.open")?;
    page.until("the focus is back", "return document.activeElement.id === 'open-share'")?;
    open(page, "#open-saved")?;
    assert_eq!(
        page.text("return document.querySelector('dialog h2').textContent")?,
        "Saved in this browser"
    );
    Ok(())
}
