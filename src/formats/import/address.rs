//! What an address leads to.

use percent_encoding::percent_decode_str;

/// A model hub's host, with the slash after it.
const HUB: &str = "https://huggingface.co/";

/// The first parts of the hub's addresses that are no owner of models.
///
/// Source: the paths that <https://huggingface.co> itself links to.
const NO_OWNERS: [&str; 12] = [
    "api",
    "blog",
    "collections",
    "datasets",
    "docs",
    "join",
    "learn",
    "models",
    "organizations",
    "papers",
    "spaces",
    "tasks",
];

/// Whether a text is the address of a web page.
pub(super) fn is_page(text: &str) -> bool {
    text.starts_with("https://") || text.starts_with("http://")
}

/// Whether an address is on the hub, where only a model's page leads to weights.
pub(super) fn is_on_hub(at: &str) -> bool {
    at.starts_with(HUB)
}

/// Whether an address is a model's page on the hub, which has an owner and a name, or of its
/// files.
pub(super) fn is_model_page(at: &str) -> bool {
    let path = at.strip_prefix(HUB).and_then(|path| path.split(['?', '#']).next());
    let parts: Vec<&str> =
        path.unwrap_or_default().split('/').filter(|part| !part.is_empty()).collect();
    match parts[..] {
        [owner, _] | [owner, _, "tree" | "blob" | "resolve", ..] => !NO_OWNERS.contains(&owner),
        _ => false,
    }
}

/// The page of the model on the hub that a package URL names.
///
/// Source: <https://github.com/package-url/purl-spec/blob/main/types-doc/huggingface-definition.md>.
pub(super) fn of_package(url: &str) -> Option<String> {
    let path = url.strip_prefix("pkg:huggingface/")?.split(['@', '?', '#']).next()?;
    let path = percent_decode_str(path).decode_utf8().ok()?;
    let at = format!("{HUB}{path}");
    is_model_page(&at).then_some(at)
}

/// The papers on arXiv that the hub's own templates of cards cite, which are about no model:
/// on carbon emissions, and on model cards.
///
/// Source: `modelcard_template.md` in <https://github.com/huggingface/huggingface_hub>.
const OF_TEMPLATES: [&str; 2] = ["1910.09700", "1810.03993"];

/// Most bytes of an id that are looked at.
const MAX_ID_BYTES: usize = 40;

/// The beginnings of addresses of papers on arXiv, before their ids.
const ARXIV: [&str; 5] = [
    "arxiv.org/abs/",
    "arxiv.org/pdf/",
    "arxiv.org/html/",
    "huggingface.co/papers/",
    "hf.co/papers/",
];

/// The hosts of archives and proceedings, whose pages are papers.
const PAPER_HOSTS: [&str; 6] = [
    "openreview.net",
    "aclanthology.org",
    "proceedings.mlr.press",
    "proceedings.neurips.cc",
    "papers.nips.cc",
    "openaccess.thecvf.com",
];

/// The page of the paper on arXiv with this id: `2401.00001v2`, or `cs/0101001` before 2007.
/// `None` if it is no id, or that of a paper which the hub's templates cite.
///
/// Source: <https://info.arxiv.org/help/arxiv_identifier.html>.
pub(super) fn arxiv_page(id: &str) -> Option<String> {
    let id = id.trim().trim_end_matches('.');
    let (bare, version) = id.split_once('v').unwrap_or((id, "1"));
    let (archive, number) = bare.split_once('/').unwrap_or(("", bare));
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let is_id = if let Some((month, number)) = number.split_once('.') {
        archive.is_empty()
            && is_number(month)
            && month.len() == 4
            && is_number(number)
            && matches!(number.len(), 4 | 5)
    } else {
        let is_letter = |c: char| c.is_ascii_lowercase() || "-.".contains(c);
        archive.starts_with(|c: char| c.is_ascii_lowercase())
            && archive.chars().all(is_letter)
            && is_number(number)
            && number.len() == 7
    };
    let is_one = is_id && is_number(version) && !OF_TEMPLATES.contains(&bare);
    is_one.then(|| format!("https://arxiv.org/abs/{id}"))
}

/// The first paper on arXiv that a text has the address of, as the hub itself tags it.
pub(super) fn paper_in(text: &str) -> Option<String> {
    let is_of_id = |c: char| c.is_ascii_alphanumeric() || "./-".contains(c);
    let found = ARXIV.iter().filter_map(|start| {
        text.match_indices(start).find_map(|(at, _)| {
            let id = text.get(at + start.len()..)?;
            let id = id.get(..id.floor_char_boundary(MAX_ID_BYTES))?;
            let end = id.find(|c: char| !is_of_id(c)).unwrap_or(id.len());
            let id = id.get(..end)?;
            let id = id.strip_suffix(".pdf").unwrap_or(id).trim_end_matches(['/', '.', '-']);
            Some((at, arxiv_page(id)?))
        })
    });
    found.min_by_key(|(at, _)| *at).map(|(_, page)| page)
}

/// The page of the paper that an address leads to, if it is one.
pub(super) fn paper_page(at: &str) -> Option<String> {
    let (_, rest) = at.split_once("://").filter(|_| is_page(at))?;
    let rest = rest.strip_prefix("www.").unwrap_or(rest);
    if ARXIV.iter().any(|start| rest.starts_with(start)) {
        return paper_in(at);
    }
    let (host, path) = rest.split_once('/')?;
    (PAPER_HOSTS.contains(&host) && !path.is_empty()).then(|| at.to_owned())
}

/// The page on the hub of the model with this id, `owner/name` or an old one of one word.
pub(super) fn hub_page(id: &str) -> Option<String> {
    let is_part = |part: &str| {
        !part.is_empty()
            && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-".contains(&b))
            && part.bytes().any(|b| b.is_ascii_alphanumeric())
    };
    let parts: Vec<&str> = id.split('/').take(3).collect();
    let is_id = parts.len() < 3 && parts.iter().all(|part| is_part(part));
    is_id.then(|| format!("{HUB}{id}"))
}

/// The id of the model on the hub, `owner/name`, that a text is or is an address of. `None` if
/// it is neither, or the address of a data set, an app or a page of another kind.
pub fn hub_model_id(text: &str) -> Option<String> {
    let text = text.trim();
    let bare = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let bare = bare.unwrap_or(text).trim_start_matches("www.");
    let path = ["huggingface.co/", "hf.co/"].iter().find_map(|host| bare.strip_prefix(host));
    let is_address = path.is_some();
    let path = path.unwrap_or(text).split(['?', '#']).next()?.trim_end_matches('/');
    let page = format!("{HUB}{path}");
    let mut parts = path.split('/');
    let id = [parts.next()?, parts.next()?].join("/");
    // One that is no address says no more than the id.
    let is_whole = is_address || parts.next().is_none();
    (is_whole && is_model_page(&page)).then_some(id).filter(|id| hub_page(id).is_some())
}

/// The address of a download as a browser opens it: `https://…` for `git+https://…@v1`.
pub(super) fn browsable(location: &str) -> Option<String> {
    let Some(repository) = location.strip_prefix("git+") else {
        return is_page(location).then(|| location.to_owned());
    };
    let host_at = repository.find("://")? + "://".len();
    let (_, path) = repository.get(host_at..)?.split_once('/')?;
    let path_at = repository.len() - path.len();
    let end = path.find(['@', '#']).map_or(repository.len(), |end| path_at + end);
    let at = repository.get(..end)?;
    is_page(at).then(|| at.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_models_id_is_found_in_its_addresses() {
        let model = Some("lab/model-1.0".to_owned());
        for (text, expected) in [
            ("lab/model-1.0", &model),
            (" https://huggingface.co/lab/model-1.0 ", &model),
            ("http://huggingface.co/lab/model-1.0/", &model),
            ("huggingface.co/lab/model-1.0?library=x#card", &model),
            ("hf.co/lab/model-1.0", &model),
            ("https://huggingface.co/lab/model-1.0/blob/main/README.md", &model),
            ("https://huggingface.co/datasets/lab/model-1.0", &None),
            ("https://huggingface.co/lab", &None),
            ("https://huggingface.co/papers/2401.00001", &None),
            ("https://example.org/lab/model-1.0", &None),
            ("lab/model/more", &None),
            ("and/or what", &None),
            ("lab/..", &None),
            ("", &None),
        ] {
            assert_eq!(hub_model_id(text), *expected, "{text}");
        }
    }

    #[test]
    fn only_a_models_page_has_weights() {
        for (at, expected) in [
            ("https://huggingface.co/lab/model", true),
            ("https://huggingface.co/lab/model/tree/main", true),
            ("https://huggingface.co/lab/model?a=b", true),
            ("https://huggingface.co/lab", false),
            ("https://huggingface.co/datasets/lab/set", false),
            ("https://huggingface.co/blog/model", false),
            ("https://huggingface.co/lab/model/discussions", false),
            ("https://example.org/lab/model", false),
        ] {
            assert_eq!(is_model_page(at), expected, "{at}");
        }
    }

    #[test]
    fn a_package_url_is_decoded() {
        let page = Some("https://huggingface.co/lab/model".to_owned());
        assert_eq!(of_package("pkg:huggingface/lab%2Fmodel@1?a=b"), page);
        assert_eq!(of_package("pkg:npm/lab/model"), None);
    }

    #[test]
    fn a_paper_is_known_by_its_address() {
        let page = |id: &str| Some(format!("https://arxiv.org/abs/{id}"));
        for (at, expected) in [
            ("https://arxiv.org/abs/2401.00001", page("2401.00001")),
            ("https://www.arxiv.org/pdf/2401.00001v2.pdf", page("2401.00001v2")),
            ("https://arxiv.org/abs/cs/0101001", page("cs/0101001")),
            ("https://huggingface.co/papers/2401.00001", page("2401.00001")),
            ("https://arxiv.org/list/cs.CL/recent", None),
            ("https://arxiv.org/abs/1910.09700", None),
            ("https://example.org/arxiv.org/abs/2401.00001", None),
            ("https://openreview.net/", None),
        ] {
            assert_eq!(paper_page(at), expected, "{at}");
        }
        let review = "https://openreview.net/forum?id=a";
        assert_eq!(paper_page(review).as_deref(), Some(review));
        // The template's paper is passed over, and the first one in the text is taken.
        let card = "(https://arxiv.org/abs/1910.09700), https://hf.co/papers/2401.00001. \
                    https://arxiv.org/abs/2402.00002";
        assert_eq!(paper_in(card), page("2401.00001"));
    }

    #[test]
    fn only_an_id_has_a_page_on_the_hub() {
        for id in ["lab/model-7b.1", "gpt2"] {
            assert_eq!(hub_page(id), Some(format!("https://huggingface.co/{id}")));
        }
        for id in ["", "a/b/c", "../a", "a/", "a b", "a?b=c", "a/.."] {
            assert_eq!(hub_page(id), None, "{id}");
        }
    }

    #[test]
    fn a_repository_is_opened_as_a_page() {
        for (location, page) in [
            ("git+https://example.org/a/b@v1", Some("https://example.org/a/b")),
            ("git+https://me@example.org/a/b#sub", Some("https://me@example.org/a/b")),
            ("https://example.org/a@b", Some("https://example.org/a@b")),
            ("git+ssh://example.org/a", None),
            ("somewhere", None),
        ] {
            assert_eq!(browsable(location).as_deref(), page, "{location}");
        }
    }
}
