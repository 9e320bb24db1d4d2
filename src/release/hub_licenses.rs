//! The licenses of model hubs that are not on the SPDX list.

use super::terms::{
    Condition::{self, Credit, Notice, OutputLimit, PassOnTerms, ShowName, StateChanges},
    Restriction::{
        self, Cap, NoDerivatives, NoRedistribution, NonCommercial, PartiesExcluded, ResearchOnly,
        SeparateCommercialLicense, UsePolicy,
    },
    Restrictions,
};

/// A license of a model hub.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct HubLicense {
    /// Its id: a value of `license`, or of `license_name` if that is `other`.
    pub(super) id: &'static str,
    /// Its full name.
    pub(super) name: &'static str,
    /// The address of its text.
    pub(super) url: &'static str,
    /// The restrictions of its text; `None` if the id can be of several texts, or the text
    /// can be read in more than one way.
    pub(super) restrictions: Option<&'static [Restriction]>,
    /// The conditions of its text.
    pub(super) conditions: &'static [Condition],
}

/// The id and the restrictions of a license.
type Known = (&'static str, Option<Restrictions>);

/// The ids and restrictions alone: the part of the page that loads first has no names and
/// addresses.
pub(super) static KNOWN: [Known; HUB_LICENSES.len()] = {
    let mut known: [Known; HUB_LICENSES.len()] = [("", None); HUB_LICENSES.len()];
    let mut next = 0;
    while next < HUB_LICENSES.len() {
        let restrictions = match HUB_LICENSES[next].restrictions {
            Some(list) => Some(Restrictions::of(list)),
            None => None,
        };
        known[next] = (HUB_LICENSES[next].id, restrictions);
        next += 1;
    }
    known
};

const fn hub(
    id: &'static str,
    name: &'static str,
    url: &'static str,
    restrictions: &'static [Restriction],
    conditions: &'static [Condition],
) -> HubLicense {
    HubLicense { id, name, url, restrictions: Some(restrictions), conditions }
}

const fn unclear(id: &'static str, name: &'static str, url: &'static str) -> HubLicense {
    HubLicense { id, name, url, restrictions: None, conditions: &[] }
}

/// The address where hubs explain ids that stand for a family of licenses.
pub(super) const FAMILIES: &str = "https://huggingface.co/docs/hub/repositories-licenses";

/// The conditions of the Llama licenses, from Llama 3 on.
const LLAMA: &[Condition] = &[Notice, ShowName, PassOnTerms];
/// The conditions of the Llama 2 and 3 licenses.
const LLAMA_OUTPUTS: &[Condition] = &[Notice, ShowName, PassOnTerms, OutputLimit];
/// The conditions of responsible AI licenses.
const RAIL: &[Condition] = &[Notice, StateChanges, PassOnTerms];

/// The licenses, by producer.
///
/// Sources: each license's own text at its address, and for the ids the list at
/// <https://huggingface.co/docs/hub/repositories-licenses>.
pub(super) const HUB_LICENSES: &[HubLicense] = &[
    // Responsible AI licenses.
    hub(
        "openrail",
        "OpenRAIL license family",
        "https://www.licenses.ai/ai-licenses",
        &[UsePolicy],
        RAIL,
    ),
    hub(
        "openrail++",
        "CreativeML Open RAIL++-M License",
        "https://huggingface.co/stabilityai/stable-diffusion-xl-base-1.0/blob/main/LICENSE.md",
        &[UsePolicy],
        RAIL,
    ),
    hub(
        "creativeml-openrail-m",
        "CreativeML Open RAIL-M",
        "https://huggingface.co/spaces/CompVis/stable-diffusion-license",
        &[UsePolicy],
        RAIL,
    ),
    hub(
        "bigscience-openrail-m",
        "BigScience Open RAIL-M License",
        "https://www.licenses.ai/blog/2022/8/26/bigscience-open-rail-m-license",
        &[UsePolicy],
        RAIL,
    ),
    hub(
        "bigscience-bloom-rail-1.0",
        "BigScience RAIL License v1.0",
        "https://huggingface.co/spaces/bigscience/license",
        &[UsePolicy],
        RAIL,
    ),
    hub(
        "bigcode-openrail-m",
        "BigCode OpenRAIL-M v1 License Agreement",
        "https://huggingface.co/spaces/bigcode/bigcode-model-license-agreement",
        &[UsePolicy],
        RAIL,
    ),
    hub(
        "ai2-impact-license-low-risk",
        "AI2 ImpACT License, Low Risk Artifacts",
        "https://allenai.org/licenses/impact-lr",
        &[UsePolicy],
        &[Credit, PassOnTerms],
    ),
    hub(
        "ai2-impact-license-medium-risk",
        "AI2 ImpACT License, Medium Risk Artifacts",
        "https://allenai.org/licenses/impact-mr",
        &[UsePolicy, NoRedistribution],
        &[Credit, PassOnTerms],
    ),
    // Made for models and open.
    hub(
        "OpenMDW-1.0",
        "Open Model, Data and Weights License Agreement 1.0",
        "https://openmdw.ai/license/1-0/",
        &[],
        &[Notice],
    ),
    hub(
        "OpenMDW-1.1",
        "Open Model, Data and Weights License Agreement 1.1",
        "https://openmdw.ai/license/1-1/",
        &[],
        &[Notice],
    ),
    // Meta.
    hub(
        "llama",
        "LLaMA License (2023)",
        "https://github.com/meta-llama/llama/blob/llama_v1/MODEL_CARD.md",
        &[NonCommercial, ResearchOnly, NoRedistribution],
        &[],
    ),
    hub(
        "llama2",
        "Llama 2 Community License Agreement",
        "https://ai.meta.com/llama/license/",
        &[UsePolicy, Cap],
        &[Notice, PassOnTerms, OutputLimit],
    ),
    hub(
        "llama3",
        "Meta Llama 3 Community License Agreement",
        "https://www.llama.com/llama3/license/",
        &[UsePolicy, Cap],
        LLAMA_OUTPUTS,
    ),
    hub(
        "llama3.1",
        "Llama 3.1 Community License Agreement",
        "https://www.llama.com/llama3_1/license/",
        &[UsePolicy, Cap],
        LLAMA,
    ),
    hub(
        "llama3.2",
        "Llama 3.2 Community License Agreement",
        "https://www.llama.com/llama3_2/license/",
        &[UsePolicy, Cap],
        LLAMA,
    ),
    hub(
        "llama3.3",
        "Llama 3.3 Community License Agreement",
        "https://www.llama.com/llama3_3/license/",
        &[UsePolicy, Cap],
        LLAMA,
    ),
    hub(
        "llama4",
        "Llama 4 Community License Agreement",
        "https://www.llama.com/llama4/license/",
        &[UsePolicy, Cap, PartiesExcluded],
        LLAMA,
    ),
    hub(
        "fair-noncommercial-research-license",
        "FAIR Noncommercial Research License",
        "https://huggingface.co/facebook/fair-noncommercial-research-license/blob/main/LICENSE",
        &[NonCommercial, ResearchOnly, UsePolicy],
        &[Notice, PassOnTerms],
    ),
    hub(
        "opt-175b-license",
        "OPT-175B License Agreement",
        "https://github.com/facebookresearch/metaseq/blob/main/projects/OPT/MODEL_LICENSE.md",
        &[NonCommercial, ResearchOnly],
        &[Notice],
    ),
    hub(
        "chameleon-research-license",
        "Chameleon Research License",
        "https://ai.meta.com/resources/models-and-libraries/chameleon-license/",
        &[NonCommercial, ResearchOnly, UsePolicy],
        &[Notice, PassOnTerms],
    ),
    hub(
        "dinov3-license",
        "DINOv3 License",
        "https://ai.meta.com/resources/models-and-libraries/dinov3-license/",
        &[UsePolicy],
        &[Notice, PassOnTerms],
    ),
    hub(
        "sam-license",
        "SAM License",
        "https://github.com/facebookresearch/sam3/blob/main/LICENSE",
        &[UsePolicy],
        &[Notice, PassOnTerms],
    ),
    // Google.
    hub(
        "gemma",
        "Gemma Terms of Use",
        "https://ai.google.dev/gemma/terms",
        &[UsePolicy],
        &[Notice, StateChanges, PassOnTerms],
    ),
    hub(
        "health-ai-developer-foundations",
        "Health AI Developer Foundations Terms of Use",
        "https://developers.google.com/health-ai-developer-foundations/terms",
        &[UsePolicy],
        &[Notice, PassOnTerms],
    ),
    // Apple, Microsoft, Intel, H.
    hub(
        "apple-amlr",
        "Apple Machine Learning Research Model License Agreement",
        "https://github.com/apple/ml-fastvlm/blob/main/LICENSE_MODEL",
        &[ResearchOnly],
        &[Notice],
    ),
    unclear(
        "apple-ascl",
        "Apple Sample Code License",
        "https://developer.apple.com/support/downloads/terms/apple-sample-code/Apple-Sample-Code-License.pdf",
    ),
    hub(
        "msrla",
        "Microsoft Research License Agreement",
        "https://huggingface.co/microsoft/Orca-2-13b/blob/main/LICENSE",
        &[NonCommercial, ResearchOnly],
        &[Notice, PassOnTerms],
    ),
    hub("intel-research", "Intel Research Use License Agreement", FAMILIES, &[ResearchOnly], &[]),
    hub("h-research", "H Research-Only License Agreement", FAMILIES, &[ResearchOnly], &[]),
    // Mistral.
    hub(
        "mrl",
        "Mistral AI Research License",
        "https://mistral.ai/licenses/MRL-0.1.md",
        &[NonCommercial, ResearchOnly, SeparateCommercialLicense],
        &[Notice, PassOnTerms],
    ),
    hub(
        "mnpl",
        "Mistral AI Non-Production License",
        "https://mistral.ai/licenses/MNPL-0.1.md",
        &[NonCommercial, ResearchOnly, SeparateCommercialLicense],
        &[Notice, PassOnTerms],
    ),
    // Technology Innovation Institute.
    hub(
        "falcon-180b-license",
        "Falcon-180B TII License 1.0",
        "https://huggingface.co/spaces/tiiuae/falcon-180b-license/blob/main/LICENSE.txt",
        &[UsePolicy, SeparateCommercialLicense],
        &[Notice, Credit, PassOnTerms],
    ),
    hub(
        "falcon-llm-license",
        "Falcon LLM License",
        "https://falconllm.tii.ae/falcon-terms-and-conditions.html",
        &[UsePolicy],
        &[Notice, Credit, PassOnTerms],
    ),
    // Stability AI, Black Forest Labs, DeepFloyd, Playground.
    hub(
        "stabilityai-ai-community",
        "Stability AI Community License Agreement",
        "https://stability.ai/community-license-agreement",
        &[UsePolicy, Cap, SeparateCommercialLicense],
        &[Notice, ShowName, PassOnTerms, OutputLimit],
    ),
    hub(
        "stabilityai-nc-research-community",
        "Stability AI Non-Commercial Research Community License Agreement",
        "https://huggingface.co/stabilityai/stable-video-diffusion-img2vid/blob/main/LICENSE.md",
        &[NonCommercial, ResearchOnly, UsePolicy],
        &[Notice, PassOnTerms],
    ),
    hub(
        "flux-1-dev-non-commercial-license",
        "FLUX.1 [dev] Non-Commercial License",
        "https://huggingface.co/black-forest-labs/FLUX.1-dev/blob/main/LICENSE.md",
        &[NonCommercial, UsePolicy, SeparateCommercialLicense],
        &[Notice, PassOnTerms, OutputLimit],
    ),
    hub(
        "flux-dev-non-commercial-license",
        "FLUX [dev] Non-Commercial License v2.0",
        "https://github.com/black-forest-labs/flux2/blob/main/model_licenses/LICENSE-FLUX-DEV",
        &[NonCommercial, UsePolicy, SeparateCommercialLicense],
        &[Notice, PassOnTerms, OutputLimit],
    ),
    hub(
        "deepfloyd-if-license",
        "DeepFloyd IF Research License Agreement",
        "https://github.com/deep-floyd/IF/blob/develop/LICENSE-MODEL",
        &[NonCommercial, ResearchOnly, UsePolicy],
        &[Notice, PassOnTerms],
    ),
    hub(
        "playground-v2dot5-community",
        "Playground v2.5 Community License",
        "https://huggingface.co/playgroundai/playground-v2.5-1024px-aesthetic/blob/main/LICENSE.md",
        &[UsePolicy, Cap],
        &[Notice, PassOnTerms, OutputLimit],
    ),
    // Cohere.
    hub(
        "c4ai-cc-by-nc-4.0",
        "CC-BY-NC 4.0 with the C4AI Acceptable Use Addendum",
        "https://cohere.com/c4ai-cc-by-nc-license",
        &[NonCommercial, UsePolicy],
        &[Credit],
    ),
    // DeepSeek, Alibaba, Zhipu, Baichuan, 01.AI, Tencent and others in China.
    hub(
        "deepseek",
        "DeepSeek License Agreement 1.0",
        "https://github.com/deepseek-ai/DeepSeek-V3/blob/main/LICENSE-MODEL",
        &[UsePolicy],
        &[Notice, StateChanges, PassOnTerms],
    ),
    hub(
        "tongyi-qianwen",
        "Tongyi Qianwen License Agreement",
        "https://github.com/QwenLM/Qwen/blob/main/Tongyi%20Qianwen%20LICENSE%20AGREEMENT",
        &[Cap, SeparateCommercialLicense],
        &[Notice, StateChanges, OutputLimit],
    ),
    hub(
        "tongyi-qianwen-research",
        "Tongyi Qianwen Research License Agreement",
        "https://github.com/QwenLM/Qwen/blob/main/Tongyi%20Qianwen%20RESEARCH%20LICENSE%20AGREEMENT",
        &[NonCommercial, ResearchOnly, SeparateCommercialLicense],
        &[Notice, StateChanges],
    ),
    hub(
        "qwen",
        "Qwen License Agreement",
        "https://huggingface.co/Qwen/Qwen2.5-72B-Instruct/blob/main/LICENSE",
        &[Cap, SeparateCommercialLicense],
        &[Notice, StateChanges, ShowName],
    ),
    hub(
        "qwen-research",
        "Qwen Research License Agreement",
        "https://huggingface.co/Qwen/Qwen2.5-3B-Instruct/blob/main/LICENSE",
        &[NonCommercial, ResearchOnly, SeparateCommercialLicense],
        &[Notice, StateChanges, ShowName],
    ),
    hub(
        "glm-4",
        "The glm-4-9b License",
        "https://huggingface.co/zai-org/glm-4-9b/blob/main/LICENSE",
        &[UsePolicy, SeparateCommercialLicense],
        &[Notice, ShowName],
    ),
    hub(
        "chatglm2-6b-license",
        "The ChatGLM2-6B License",
        "https://github.com/zai-org/ChatGLM2-6B/blob/main/MODEL_LICENSE",
        &[UsePolicy, SeparateCommercialLicense],
        &[Notice],
    ),
    hub(
        "chatglm3-6b-license",
        "The ChatGLM3-6B License",
        "https://github.com/zai-org/ChatGLM3/blob/main/MODEL_LICENSE",
        &[UsePolicy, SeparateCommercialLicense],
        &[Notice],
    ),
    hub(
        "baichuan2-community-license",
        "Community License for Baichuan2 Model",
        "https://huggingface.co/baichuan-inc/Baichuan2-7B-Base/blob/main/Community%20License%20for%20Baichuan2%20Model.pdf",
        &[UsePolicy, Cap, SeparateCommercialLicense],
        &[Notice, PassOnTerms],
    ),
    hub(
        "yi-license",
        "Yi Series Models Community License Agreement 2.1",
        "https://huggingface.co/01-ai/Yi-34B/blob/main/LICENSE",
        &[UsePolicy, SeparateCommercialLicense],
        &[Notice, PassOnTerms],
    ),
    hub(
        "internlm-license",
        "InternLM model terms",
        "https://github.com/InternLM/InternLM#open-source-license",
        &[SeparateCommercialLicense],
        &[],
    ),
    hub(
        "baai-aquila-model-license",
        "BAAI Aquila Model License Agreement",
        "https://huggingface.co/BAAI/AquilaChat-7B/blob/main/BAAI%20Aquila%20Model%20License%20Agreement.pdf",
        &[UsePolicy],
        &[Notice, PassOnTerms],
    ),
    hub(
        "tencent-hunyuan-community",
        "Tencent Hunyuan Community License Agreement",
        "https://huggingface.co/tencent/Tencent-Hunyuan-Large/blob/main/LICENSE.txt",
        &[UsePolicy, Cap, PartiesExcluded],
        &[Notice, StateChanges, PassOnTerms, OutputLimit],
    ),
    hub(
        "cogvideox-license",
        "CogVideoX License",
        "https://github.com/zai-org/CogVideo/blob/main/MODEL_LICENSE",
        &[UsePolicy, Cap, SeparateCommercialLicense],
        &[Notice],
    ),
    hub(
        "kimi-k3",
        "Kimi K3 License",
        "https://huggingface.co/moonshotai/Kimi-K3/blob/main/LICENSE",
        &[Cap, SeparateCommercialLicense],
        &[Notice, ShowName],
    ),
    unclear("modified-mit", "MIT License with changes that differ by producer", FAMILIES),
    // Aleph Alpha, in Germany.
    hub(
        "open-aleph-license",
        "Open Aleph License 1.0",
        "https://github.com/Aleph-Alpha/.github/blob/main/oal.pdf",
        &[NonCommercial],
        &[Notice, PassOnTerms],
    ),
    // LG, Naver, in Korea.
    hub(
        "exaone",
        "EXAONE AI Model License Agreement 1.1 - NC",
        "https://huggingface.co/LGAI-EXAONE/EXAONE-3.5-7.8B-Instruct/blob/main/LICENSE",
        &[NonCommercial, ResearchOnly, UsePolicy, SeparateCommercialLicense],
        &[Notice, ShowName, OutputLimit],
    ),
    hub(
        "hyperclovax-seed",
        "HyperCLOVA X SEED Model License Agreement",
        "https://huggingface.co/naver-hyperclovax/HyperCLOVAX-SEED-Text-Instruct-1.5B/blob/main/LICENSE",
        &[UsePolicy, Cap, SeparateCommercialLicense],
        &[Notice, ShowName, PassOnTerms],
    ),
    // AMD, NVIDIA, Databricks, AI21, Liquid AI, xAI, Coqui.
    hub(
        "research-only-rail-ms",
        "Instella [RESEARCH-ONLY RAIL-MS] License",
        "https://github.com/AMD-AIG-AIMA/Instella/blob/main/LICENSE",
        &[NonCommercial, ResearchOnly, UsePolicy],
        &[Notice, StateChanges, PassOnTerms],
    ),
    hub(
        "nvidia-open-model-license",
        "NVIDIA Open Model License Agreement",
        "https://www.nvidia.com/en-us/agreements/enterprise-software/nvidia-open-model-license/",
        &[UsePolicy],
        &[Notice],
    ),
    hub(
        "nsclv1",
        "NVIDIA Source Code License, non-commercial",
        "https://github.com/NVlabs/stylegan3/blob/main/LICENSE.txt",
        &[NonCommercial, ResearchOnly],
        &[Notice, PassOnTerms],
    ),
    hub(
        "databricks-open-model-license",
        "Databricks Open Model License",
        "https://www.databricks.com/legal/open-model-license",
        &[UsePolicy, Cap],
        &[Notice, PassOnTerms, OutputLimit],
    ),
    hub(
        "jamba-open-model-license",
        "Jamba Open Model License Agreement",
        "https://www.ai21.com/jamba-open-model-license/",
        &[UsePolicy, Cap, SeparateCommercialLicense],
        &[Notice, ShowName, PassOnTerms],
    ),
    hub(
        "lfm1.0",
        "LFM Open License v1.0",
        "https://www.liquid.ai/lfm-license",
        &[Cap, SeparateCommercialLicense],
        &[Notice, StateChanges],
    ),
    hub(
        "grok2-community",
        "Grok 2 Community License Agreement",
        "https://huggingface.co/xai-org/grok-2/blob/main/LICENSE",
        // The text of November 2025; before, it had a limit on revenue.
        &[UsePolicy],
        &[Notice, ShowName, OutputLimit],
    ),
    hub(
        "coqui-public-model-license",
        "Coqui Public Model License 1.0.0",
        "https://coqui.ai/cpml",
        &[NonCommercial],
        &[Notice, PassOnTerms],
    ),
    // Of papers and data.
    hub(
        "arxiv-nonexclusive-1.0",
        "arXiv.org perpetual, non-exclusive license 1.0",
        "http://arxiv.org/licenses/nonexclusive-distrib/1.0/",
        &[NoDerivatives, NoRedistribution],
        &[],
    ),
    hub(
        "etalab-2.0",
        "Etalab Open License 2.0",
        "https://github.com/DISIC/politique-de-contribution-open-source/blob/master/LICENSE.pdf",
        &[],
        &[Credit],
    ),
    hub(
        "C-UDA-1.0",
        "Computational Use of Data Agreement v1.0",
        "https://spdx.org/licenses/C-UDA-1.0.html",
        // “You agree that you will use the Data solely for Computational Use.”
        &[UsePolicy],
        &[Credit, PassOnTerms],
    ),
    // Families, where any member grants the same; and words that say nothing.
    hub("bsd", "BSD license family", FAMILIES, &[], &[Notice]),
    hub(
        "gpl",
        "GNU General Public License family",
        "https://www.gnu.org/licenses/gpl-3.0.html",
        &[],
        &[Notice, Condition::ShareAlike],
    ),
    hub(
        "lgpl",
        "GNU Lesser General Public License family",
        "https://www.gnu.org/licenses/lgpl-3.0.html",
        &[],
        &[Notice, Condition::ShareAlike],
    ),
    hub(
        "gfdl",
        "GNU Free Documentation License family",
        "https://www.gnu.org/licenses/fdl-1.3.html",
        &[],
        &[Notice, Condition::ShareAlike],
    ),
    unclear("cc", "Creative Commons license family", FAMILIES),
    unclear("other", "Other: its text is in the repository", FAMILIES),
    unclear("unknown", "Unknown", FAMILIES),
    // On the SPDX list, where nobody accepts them.
    hub(
        "PSF-2.0",
        "Python Software Foundation License 2.0",
        "https://spdx.org/licenses/PSF-2.0.html",
        &[],
        &[Notice, StateChanges],
    ),
    unclear(
        "LGPLLR",
        "Lesser General Public License For Linguistic Resources",
        "https://spdx.org/licenses/LGPLLR.html",
    ),
    hub(
        "BUSL-1.1",
        "Business Source License 1.1",
        "https://spdx.org/licenses/BUSL-1.1.html",
        &[SeparateCommercialLicense],
        &[Notice],
    ),
];

/// Other ids and names of licenses, and the id that each stands for.
pub(super) const ALIASES: &[(&str, &str)] = &[
    ("odc-by", "ODC-By-1.0"),
    ("c-uda", "C-UDA-1.0"),
    ("odbl", "ODbL-1.0"),
    ("pddl", "PDDL-1.0"),
    ("ODC-PDDL-1.0", "PDDL-1.0"),
    ("cc0", "CC0-1.0"),
    ("public domain", "CC-PDDC"),
    ("expat", "MIT"),
    ("New BSD", "BSD-3-Clause"),
    ("Modified BSD", "BSD-3-Clause"),
    ("Simplified BSD", "BSD-2-Clause"),
    ("boost", "BSL-1.0"),
    ("creativeml openrail", "creativeml-openrail-m"),
    ("bloom rail 1.0", "bigscience-bloom-rail-1.0"),
    ("stabilityai-community", "stabilityai-ai-community"),
    ("flux1 dev non-commercial", "flux-1-dev-non-commercial-license"),
    ("arXiv.org", "arxiv-nonexclusive-1.0"),
    ("arXiv.org perpetual non-exclusive", "arxiv-nonexclusive-1.0"),
    ("arXiv.org perpetual non-exclusive 1.0", "arxiv-nonexclusive-1.0"),
    ("arXiv.org non-exclusive", "arxiv-nonexclusive-1.0"),
    ("apple sample code", "apple-ascl"),
    ("baai aquila", "baai-aquila-model-license"),
    ("mistral research", "mrl"),
    ("mistral non-production", "mnpl"),
    ("falcon 180b", "falcon-180b-license"),
    ("falcon llm", "falcon-llm-license"),
    ("llama2 community", "llama2"),
    ("llama3 community", "llama3"),
    ("llama3.1 community", "llama3.1"),
    ("llama3.2 community", "llama3.2"),
    ("llama3.3 community", "llama3.3"),
    ("llama4 community", "llama4"),
    ("gemma terms of use", "gemma"),
];
