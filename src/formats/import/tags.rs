//! The tags of a model hub.

use std::collections::HashMap;

use super::{Derivation, ImportResult, InferenceBasis, Warning, address::arxiv_page, libraries};
use crate::release::{Artifact, Availability};

/// What the tags of a kind name, as in `license:mit`.
pub(super) fn tagged(tags: &[&str], kind: &str) -> Vec<String> {
    let of_kind = |tag: &&str| tag.strip_prefix(kind)?.strip_prefix(':').map(str::to_owned);
    tags.iter().filter_map(of_kind).collect()
}

/// The models that tags name as what a model was made from, and how.
pub(super) fn tagged_bases(tags: &[&str]) -> Vec<(String, Derivation)> {
    let bases = tagged(tags, "base_model").into_iter();
    let base = |tag: String| match tag.split_once(':') {
        Some((how, model)) => (model.to_owned(), derivation(how)),
        None => (tag, Derivation::Unknown),
    };
    bases.map(base).collect()
}

/// How a model was made from another one, by the hub's word for it.
pub(super) fn derivation(word: &str) -> Derivation {
    match word {
        "finetune" => Derivation::Finetuned,
        "quantized" => Derivation::Quantized,
        "merge" => Derivation::Merged,
        "adapter" => Derivation::Adapter,
        _ => Derivation::Unknown,
    }
}

impl ImportResult {
    /// Infers what the tags at a path name: a paper, data, and a library that runs the model.
    pub(super) fn read_tags(&mut self, tags: &[&str], path: &str) {
        if let Some(at) = tagged(tags, "arxiv").iter().find_map(|id| arxiv_page(id)) {
            self.infer_paper(&at, path);
        }
        if !tagged(tags, "dataset").is_empty() {
            let (data, named) = (Artifact::TrainingData, InferenceBasis::Described);
            self.infer(data, Availability::Partial, None, named, path);
        }
        if tags.iter().any(|tag| libraries::is_open(tag)) {
            let (runs, open) = (Artifact::LocalRuntime, InferenceBasis::OpenLibrary);
            self.infer(runs, Availability::Public, None, open, path);
        }
    }

    /// Infers that the paper at an address is about the model.
    pub(super) fn infer_paper(&mut self, at: &str, path: &str) {
        let (paper, cited) = (Artifact::ResearchPaper, InferenceBasis::Cited);
        self.infer(paper, Availability::Public, Some(at), cited, path);
    }

    /// Tells each of these models once as what the model was made from, and how, if any of
    /// them says how.
    pub(super) fn tell_bases(&mut self, bases: &[(String, Derivation)], path: &str) {
        let mut known: HashMap<&str, Derivation> = HashMap::new();
        for (model, how) in bases {
            let known = known.entry(model).or_default();
            if *known == Derivation::Unknown {
                *known = *how;
            }
        }
        let mut names = Vec::new();
        for (model, _) in bases {
            if let Some(how) = known.remove(model.as_str()) {
                self.warn(path, Warning::BasedOn(model.clone(), how));
                names.push(model.as_str());
            }
        }
        // Several are one base; of each, no more is told than its name.
        self.stated.base.name = names.join(", ");
    }
}
