//! Releases that people ask about, every fact with its source.
//!
//! Each entry is a TOML file. It states the release in the words of a link, lists its
//! sources by names of their own, and under `public` and `partial` the artifacts that are
//! out, each with the name of its source. An artifact that is not listed counts as
//! withheld. The hosted page loads all entries as one text; see [`serialize`].

mod entry;
#[cfg(not(target_arch = "wasm32"))]
mod file;
pub mod filter;

use crate::{link, release::Release};

pub use self::entry::{CatalogEntry, Evidence, ModelKind, VerifiedBy, deserialize, serialize};
#[cfg(not(target_arch = "wasm32"))]
pub use self::file::{Problem, all, files, find};

/// Id and name of each entry that the page offers to start from, the least open first.
pub const STARTS: [(&str, &str); 6] = [
    ("gpt-4", "GPT-4"),
    ("llama-2-7b", "Llama 2 7B"),
    ("bloom", "BLOOM"),
    ("mixtral-8x7b", "Mixtral 8x7B"),
    ("pythia-12b", "Pythia 12B"),
    ("olmo-7b", "OLMo 7B"),
];

/// The id of the entry that the page shows at first: one that is neither closed nor fully
/// open, so that there is something to explain.
pub const FIRST: &str = "mixtral-8x7b";

/// The links of the entries in [`STARTS`], for a page that has not loaded the catalog.
pub const LINKS: [&str; STARTS.len()] = [
    "v=1&name=GPT-4&by=OpenAI&date=2023-03-14&public=model-card,evaluation-results&partial=evaluation-code,technical-report&evaluation-code=MIT&evaluation-code.source=https%3A%2F%2Fgithub.com%2Fopenai%2Fevals&model-card.source=https%3A%2F%2Fcdn.openai.com%2Fpapers%2Fgpt-4-system-card.pdf&technical-report.source=https%3A%2F%2Farxiv.org%2Fabs%2F2303.08774&evaluation-results.source=https%3A%2F%2Farxiv.org%2Fabs%2F2303.08774",
    "v=1&name=Llama+2+7B&by=Meta&date=2023-07-18&license=llama2&public=architecture,inference-code,model-card,research-paper,evaluation-results,hosted-access,local-runtime&partial=weights&research-paper=unlicensed&evaluation-results=unlicensed&local-runtime=MIT&weights.source=https%3A%2F%2Fhuggingface.co%2Fmeta-llama%2FLlama-2-7b&architecture.source=https%3A%2F%2Fgithub.com%2Fmeta-llama%2Fllama%2Fblob%2Fmain%2Fllama%2Fmodel.py&inference-code.source=https%3A%2F%2Fgithub.com%2Fmeta-llama%2Fllama&model-card.source=https%3A%2F%2Fgithub.com%2Fmeta-llama%2Fllama%2Fblob%2Fmain%2FMODEL_CARD.md&research-paper.source=https%3A%2F%2Farxiv.org%2Fabs%2F2307.09288&evaluation-results.source=https%3A%2F%2Farxiv.org%2Fabs%2F2307.09288&hosted-access.source=https%3A%2F%2Fwww.llama.com%2Fllama2%2F&local-runtime.source=https%3A%2F%2Fgithub.com%2Fggml-org%2Fllama.cpp",
    "v=1&name=BLOOM&by=BigScience&date=2022-07-11&license=bigscience-bloom-rail-1.0&public=weights,checkpoints,architecture,metadata,inference-code,training-code,data-code,evaluation-code,evaluation-data,model-card,data-card,research-paper,evaluation-results,development-log,local-runtime&partial=training-data&architecture=Apache-2.0&metadata=Apache-2.0&inference-code=Apache-2.0&training-code=BSD-3-Clause&data-code=Apache-2.0&evaluation-code=MIT&evaluation-data=Apache-2.0&data-card=CC-BY-4.0&research-paper=CC-BY-4.0&development-log=Apache-2.0&local-runtime=Apache-2.0&weights.source=https%3A%2F%2Fhuggingface.co%2Fbigscience%2Fbloom&checkpoints.source=https%3A%2F%2Fhuggingface.co%2Fbigscience%2Fbloom-intermediate&architecture.source=https%3A%2F%2Fgithub.com%2Fhuggingface%2Ftransformers%2Ftree%2Fmain%2Fsrc%2Ftransformers%2Fmodels%2Fbloom&metadata.source=https%3A%2F%2Fgithub.com%2Fbigscience-workshop%2Fbigscience%2Ftree%2Fmaster%2Ftrain%2Ftr11-176B-ml&inference-code.source=https%3A%2F%2Fgithub.com%2Fhuggingface%2Ftransformers%2Ftree%2Fmain%2Fsrc%2Ftransformers%2Fmodels%2Fbloom&training-code.source=https%3A%2F%2Fgithub.com%2Fbigscience-workshop%2FMegatron-DeepSpeed&data-code.source=https%3A%2F%2Fgithub.com%2Fbigscience-workshop%2Fdata-preparation&evaluation-code.source=https%3A%2F%2Fgithub.com%2Fbigscience-workshop%2Flm-evaluation-harness&training-data.source=https%3A%2F%2Fhuggingface.co%2Fbigscience-data&evaluation-data.source=https%3A%2F%2Fgithub.com%2Fbigscience-workshop%2Fpromptsource&model-card.source=https%3A%2F%2Fhuggingface.co%2Fbigscience%2Fbloom&data-card.source=https%3A%2F%2Farxiv.org%2Fabs%2F2303.03915&research-paper.source=https%3A%2F%2Farxiv.org%2Fabs%2F2211.05100&evaluation-results.source=https%3A%2F%2Fhuggingface.co%2Fbigscience%2Fbloom&development-log.source=https%3A%2F%2Fgithub.com%2Fbigscience-workshop%2Fbigscience%2Fblob%2Fmaster%2Ftrain%2Ftr11-176B-ml%2Fchronicles.md&local-runtime.source=https%3A%2F%2Fgithub.com%2Fhuggingface%2Ftransformers",
    "v=1&name=Mixtral+8x7B&by=Mistral+AI&date=2023-12-11&license=Apache-2.0&public=weights,architecture,inference-code,model-card,research-paper,evaluation-results,hosted-access,local-runtime&research-paper=CC-BY-4.0&local-runtime=MIT&weights.source=https%3A%2F%2Fhuggingface.co%2Fmistralai%2FMixtral-8x7B-v0.1&architecture.source=https%3A%2F%2Fgithub.com%2Fmistralai%2Fmistral-inference&inference-code.source=https%3A%2F%2Fgithub.com%2Fmistralai%2Fmistral-inference&model-card.source=https%3A%2F%2Fhuggingface.co%2Fmistralai%2FMixtral-8x7B-v0.1&research-paper.source=https%3A%2F%2Farxiv.org%2Fabs%2F2401.04088&evaluation-results.source=https%3A%2F%2Fmistral.ai%2Fnews%2Fmixtral-of-experts&hosted-access.source=https%3A%2F%2Fdocs.aws.amazon.com%2Fbedrock%2Flatest%2Fuserguide%2Fmodel-card-mistral-ai-mixtral-8x7b-instruct.html&local-runtime.source=https%3A%2F%2Fgithub.com%2Fggml-org%2Fllama.cpp",
    "v=1&name=Pythia+12B&by=EleutherAI&date=2023-04-03&license=Apache-2.0&public=weights,checkpoints,architecture,metadata,inference-code,training-code,data-code,evaluation-code,libraries,training-data,evaluation-data,model-card,data-card,research-paper,evaluation-results,local-runtime&data-code=MIT&evaluation-code=MIT&training-data=unlicensed&evaluation-data=MIT&data-card=CC-BY-4.0&research-paper=CC-BY-SA-4.0&weights.source=https%3A%2F%2Fhuggingface.co%2FEleutherAI%2Fpythia-12b&checkpoints.source=https%3A%2F%2Fhuggingface.co%2FEleutherAI%2Fpythia-12b&architecture.source=https%3A%2F%2Fgithub.com%2FEleutherAI%2Fgpt-neox&metadata.source=https%3A%2F%2Fgithub.com%2FEleutherAI%2Fpythia%2Ftree%2Fmain%2Fmodels&inference-code.source=https%3A%2F%2Fgithub.com%2Fhuggingface%2Ftransformers%2Ftree%2Fmain%2Fsrc%2Ftransformers%2Fmodels%2Fgpt_neox&training-code.source=https%3A%2F%2Fgithub.com%2FEleutherAI%2Fgpt-neox&data-code.source=https%3A%2F%2Fgithub.com%2FEleutherAI%2Fthe-pile&evaluation-code.source=https%3A%2F%2Fgithub.com%2FEleutherAI%2Flm-evaluation-harness&libraries.source=https%3A%2F%2Fgithub.com%2FEleutherAI%2Fgpt-neox&training-data.source=https%3A%2F%2Fhuggingface.co%2Fdatasets%2FEleutherAI%2Fpile-standard-pythia-preshuffled&evaluation-data.source=https%3A%2F%2Fgithub.com%2FEleutherAI%2Flm-evaluation-harness%2Ftree%2Fmain%2Flm_eval%2Ftasks&model-card.source=https%3A%2F%2Fhuggingface.co%2FEleutherAI%2Fpythia-12b&data-card.source=https%3A%2F%2Farxiv.org%2Fabs%2F2201.07311&research-paper.source=https%3A%2F%2Farxiv.org%2Fabs%2F2304.01373&evaluation-results.source=https%3A%2F%2Fgithub.com%2FEleutherAI%2Fpythia%2Ftree%2Fmain%2Fevals&local-runtime.source=https%3A%2F%2Fgithub.com%2Fhuggingface%2Ftransformers",
    "v=1&name=OLMo+7B&by=Allen+Institute+for+AI&date=2024-02-01&license=Apache-2.0&public=weights,checkpoints,architecture,metadata,inference-code,training-code,data-code,evaluation-code,training-data,evaluation-data,model-card,data-card,research-paper,evaluation-results,development-log,local-runtime&training-data=ODC-By-1.0&data-card=CC-BY-4.0&research-paper=CC-BY-4.0&evaluation-results=CC-BY-4.0&weights.source=https%3A%2F%2Fhuggingface.co%2Fallenai%2FOLMo-7B&checkpoints.source=https%3A%2F%2Fgithub.com%2Fallenai%2FOLMo%2Ftree%2Fmain%2Fcheckpoints%2Fofficial&architecture.source=https%3A%2F%2Fgithub.com%2Fallenai%2FOLMo%2Fblob%2Fmain%2Folmo%2Fmodel.py&metadata.source=https%3A%2F%2Fgithub.com%2Fallenai%2FOLMo%2Fblob%2Fmain%2Fconfigs%2Fofficial%2FOLMo-7B.yaml&inference-code.source=https%3A%2F%2Fgithub.com%2Fallenai%2FOLMo&training-code.source=https%3A%2F%2Fgithub.com%2Fallenai%2FOLMo&data-code.source=https%3A%2F%2Fgithub.com%2Fallenai%2Fdolma&evaluation-code.source=https%3A%2F%2Fgithub.com%2Fallenai%2FOLMo-Eval&training-data.source=https%3A%2F%2Fhuggingface.co%2Fdatasets%2Fallenai%2Fdolma&evaluation-data.source=https%3A%2F%2Fgithub.com%2Fallenai%2FOLMo%2Ftree%2Fmain%2Folmo_data&model-card.source=https%3A%2F%2Fhuggingface.co%2Fallenai%2FOLMo-7B&data-card.source=https%3A%2F%2Farxiv.org%2Fabs%2F2402.00159&research-paper.source=https%3A%2F%2Farxiv.org%2Fabs%2F2402.00838&evaluation-results.source=https%3A%2F%2Farxiv.org%2Fabs%2F2402.00838&development-log.source=https%3A%2F%2Fwandb.ai%2Fai2-llm%2FOLMo-7B%2Freports%2FOLMo-7B--Vmlldzo2NzQyMzk5&local-runtime.source=https%3A%2F%2Fgithub.com%2Fhuggingface%2Ftransformers",
];

/// The link of [`FIRST`].
pub const FIRST_LINK: &str = LINKS[3];

/// The release that the page shows at first.
pub fn first() -> Release {
    link::decode(FIRST_LINK).0
}

/// The releases of the entries in [`STARTS`].
pub fn starts() -> [Release; STARTS.len()] {
    LINKS.map(|link| link::decode(link).0)
}

/// The release of the entry in [`STARTS`] that has this id.
pub fn start(id: &str) -> Option<Release> {
    let place = STARTS.iter().position(|(known, _)| *known == id)?;
    Some(link::decode(LINKS.get(place)?).0)
}
