//! Releases that people ask about, every fact with its source.
//!
//! Each entry is a TOML file. It states the release in the words of a link, lists its
//! sources by names of their own, and under `public`, `partial` and `gated` the artifacts that are
//! out, each with the name of its source. An artifact that is not listed counts as
//! withheld. The hosted page loads all entries as one text; see [`serialize`].

#[cfg(not(target_arch = "wasm32"))]
pub mod downloads;
mod entry;
#[cfg(not(target_arch = "wasm32"))]
mod file;
pub mod filter;
#[cfg(not(target_arch = "wasm32"))]
mod list;
pub mod search;
#[cfg(not(target_arch = "wasm32"))]
mod translation;

use crate::{link, release::Release};

pub use self::entry::{
    CatalogEntry, EntryChange, Evidence, ModelKind, TRAINING_COMPUTE, TrainingCompute, VerifiedBy,
    deserialize, serialize,
};
#[cfg(not(target_arch = "wasm32"))]
pub use self::file::{Problem, all, files, find};
#[cfg(not(target_arch = "wasm32"))]
pub use self::translation::translated;

/// An entry that the page offers to look at.
#[derive(Clone, Copy, Debug)]
pub struct Example {
    /// The id of the entry.
    pub id: &'static str,
    /// What it is called in short.
    pub name: &'static str,
    /// Its link without sources, for a page that has not loaded the catalog.
    pub link: &'static str,
}

/// What people ask about today, one for each level.
pub const EXAMPLES: [Example; 4] = [
    Example {
        id: "gpt-4o",
        name: "GPT-4o",
        link: "v=1&name=GPT-4o&by=OpenAI&date=2024-05-13&systemic-risk=yes&public=model-card,evaluation-results,hosted-access&partial=evaluation-code&evaluation-code=MIT",
    },
    Example {
        id: "llama-3.1-405b",
        name: "Llama 3.1",
        link: "v=1&name=Llama+3.1+405B&by=Meta&date=2024-07-23&systemic-risk=yes&license=llama3.1&public=architecture,inference-code,model-card,technical-report,evaluation-results,training-setup,hosted-access,local-runtime&partial=evaluation-code&gated=weights,evaluation-data,sample-outputs&architecture=llama3&inference-code=llama3&evaluation-code=MIT&technical-report=arxiv-nonexclusive-1.0&local-runtime=Apache-2.0",
    },
    Example {
        id: "deepseek-r1",
        name: "DeepSeek-R1",
        link: "v=1&name=DeepSeek-R1&by=DeepSeek&date=2025-01-20&license=MIT&public=weights,architecture,inference-code,model-card,technical-report,research-paper,evaluation-results,training-setup,hosted-access,local-runtime&research-paper=CC-BY-4.0&training-setup=CC-BY-4.0&local-runtime=Apache-2.0",
    },
    Example {
        id: "olmo-2-13b",
        name: "OLMo 2",
        link: "v=1&name=OLMo+2+13B&by=Allen+Institute+for+AI&date=2024-11-26&systemic-risk=no&license=Apache-2.0&public=weights,checkpoints,architecture,metadata,inference-code,training-code,data-code,evaluation-code,training-data,evaluation-data,model-card,data-card,technical-report,research-paper,evaluation-results,development-log,code-documentation,training-setup,local-runtime&training-data=ODC-By-1.0&evaluation-data=other&data-card=ODC-By-1.0&technical-report=unknown&research-paper=unknown&evaluation-results=unknown&development-log=unlicensed&training-setup=unknown&local-runtime=MIT",
    },
];

/// The id of the entry that the page shows at first: one that is neither closed nor fully
/// open, so that there is something to explain.
pub const FIRST: &str = "mixtral-8x7b";

/// The link of [`FIRST`], for a page that has not loaded the catalog.
pub const FIRST_LINK: &str = "v=1&name=Mixtral+8x7B&by=Mistral+AI&date=2023-12-11&license=Apache-2.0&public=weights,architecture,inference-code,technical-report,evaluation-results,hosted-access,local-runtime&partial=model-card&technical-report=CC-BY-4.0&evaluation-results=CC-BY-4.0&weights.source=https%3A%2F%2Fgithub.com%2Fmistralai%2Fmistral-inference%23model-download&architecture.source=https%3A%2F%2Fgithub.com%2Fmistralai%2Fmistral-inference&inference-code.source=https%3A%2F%2Fgithub.com%2Fmistralai%2Fmistral-inference&model-card.source=https%3A%2F%2Fhuggingface.co%2Fmistralai%2FMixtral-8x7B-v0.1&technical-report.source=https%3A%2F%2Farxiv.org%2Fabs%2F2401.04088&evaluation-results.source=https%3A%2F%2Farxiv.org%2Fabs%2F2401.04088&hosted-access.source=https%3A%2F%2Fdocs.aws.amazon.com%2Fbedrock%2Flatest%2Fuserguide%2Fmodel-card-mistral-ai-mixtral-8x7b-instruct.html&local-runtime.source=https%3A%2F%2Fgithub.com%2Fmistralai%2Fmistral-inference";

/// The day on which the facts of [`FIRST`] were checked.
pub const FIRST_CHECKED: &str = "2026-02-26";

/// The release that the page shows at first.
pub fn first() -> Release {
    link::decode(FIRST_LINK).0
}
