//! Drawing what is described as plain elements.

use indexmap::IndexMap;
use yew::{
    AttrValue, Html,
    virtual_dom::{Attributes, Key, VTag, VText},
};

use crate::panels::{PART, View};

/// An element of ours.
pub(in crate::app) fn draw(view: &View) -> Html {
    written(&view.written())
}

/// The element that is written as `View::written` in `src/panels` does.
pub(in crate::app) fn written(written: &str) -> Html {
    let mut parts = written.split(PART).filter_map(|part| part.split_at_checked(1));
    match parts.next() {
        Some((_, tag)) => element(tag.to_owned(), &mut parts).into(),
        None => Html::default(),
    }
}

/// The element of this tag, and all that is in it until it ends.
fn element<'a>(tag: String, parts: &mut impl Iterator<Item = (&'a str, &'a str)>) -> VTag {
    let mut tag = VTag::new(tag);
    let mut attributes = IndexMap::new();
    let mut name = "";
    while let Some((kind, rest)) = parts.next() {
        let text = || rest.to_owned();
        match kind {
            "K" => tag.key = Some(Key::from(text())),
            "A" => name = rest,
            "V" if name == View::VALUE => tag.set_value(Some(AttrValue::from(text()))),
            "V" if name == View::CHECKED => tag.set_checked(rest == "true"),
            "V" => {
                attributes.insert(AttrValue::from(name.to_owned()), AttrValue::from(text()));
            }
            "C" => tag.add_child(VText::new(text()).into()),
            "T" => {
                let child = element(text(), &mut *parts);
                tag.add_child(child.into());
            }
            _ => break,
        }
    }
    tag.set_attributes(Attributes::from(attributes));
    tag
}
