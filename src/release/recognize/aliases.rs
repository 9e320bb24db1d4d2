//! Other names and addresses of licenses, beside those of the tables.

/// Ids and expressions, and names that people give them. Case, punctuation and the word
/// "license" do not matter.
///
/// Sources: the list at <https://huggingface.co/docs/hub/repositories-licenses>; the classifiers
/// of <https://pypi.org/classifiers/>; R's `share/licenses/license.db`; <https://opensource.org/licenses>;
/// and the headings of the texts.
pub(super) const NAMES: &[(&str, &[&str])] = &[
    ("Apache-2.0", &["ALv2", "AL 2.0"]),
    ("MIT", &["MIT Expat", "Expat MIT", "Massachusetts Institute of Technology"]),
    ("MIT-CMU", &["CMU"]),
    (
        "BSD-3-Clause",
        &[
            "3-Clause BSD",
            "BSD three-clause",
            "three-clause BSD",
            "BSD new",
            "new BSD 3-Clause",
            "BSD 3-Clause new",
            "BSD 3-Clause revised",
            "BSD 3-Clause modified",
            "revised BSD",
            "BSD 3-Clause new or revised",
            "new or revised BSD",
            "modified BSD 3-Clause",
            "revised 3-Clause BSD",
            "Eclipse Distribution License 1.0",
            "EDL 1.0",
        ],
    ),
    (
        "BSD-2-Clause",
        &[
            "2-Clause BSD",
            "BSD two-clause",
            "two-clause BSD",
            "BSD simplified",
            "FreeBSD",
            "simplified BSD 2-Clause",
            "BSD 2-Clause simplified",
            "BSD 2-Clause FreeBSD",
        ],
    ),
    ("BSD-4-Clause", &["4-Clause BSD", "original BSD", "old BSD"]),
    ("BSD-3-Clause-Clear", &["Clear BSD"]),
    ("0BSD", &["Zero-Clause BSD", "BSD 0-Clause", "0-Clause BSD", "Free Public License 1.0.0"]),
    ("ISC", &["ISCL", "Internet Systems Consortium"]),
    ("Zlib", &["zlib/libpng", "zlib libpng"]),
    ("QPL-1.0", &["Qt Public License", "Q Public License"]),
    ("CNRI-Python", &["Python License (CNRI Python License)", "CNRI Python"]),
    ("PSF-2.0", &["Python Software Foundation", "PSF", "PSFL"]),
    ("WTFPL", &["WTFPL 2", "WTFPL 2.0"]),
    ("OFL", &["Open Font License", "SIL OFL"]),
    ("OFL-1.1", &["Open Font License 1.1", "SIL OFL 1.1"]),
    ("CECILL-2.1", &["CEA CNRS Inria Logiciel Libre License, version 2.1"]),
    ("CDLA-Sharing-1.0", &["CDLA Sharing"]),
    ("MulanPSL-2.0", &["Mulan PSL v2", "Mulan PSL 2.0"]),
    (
        "etalab-2.0",
        &["Licence Ouverte 2.0", "Open Licence 2.0", "Licence Ouverte / Open Licence 2.0", "LOv2"],
    ),
    ("OGL-UK-3.0", &["UK Open Government Licence v3.0", "OGL UK 3.0", "OGL v3.0"]),
    // The families of the GNU project.
    ("gpl", &["GNU Public License"]),
    ("lgpl", &["GNU Library or Lesser General Public License"]),
    ("gfdl", &["FDL", "GNU FDL"]),
    (
        "GPL-2.0-only WITH Classpath-exception-2.0",
        &["GPL-2.0-with-classpath-exception", "GPL2 w/ CPE", "GPL-2.0-CE"],
    ),
    ("GPL-2.0-only WITH Autoconf-exception-2.0", &["GPL-2.0-with-autoconf-exception"]),
    ("GPL-2.0-only WITH Bison-exception-2.2", &["GPL-2.0-with-bison-exception"]),
    ("GPL-2.0-only WITH Font-exception-2.0", &["GPL-2.0-with-font-exception"]),
    ("GPL-2.0-only WITH GCC-exception-2.0", &["GPL-2.0-with-GCC-exception"]),
    ("GPL-3.0-only WITH Autoconf-exception-3.0", &["GPL-3.0-with-autoconf-exception"]),
    ("LGPLLR", &["lgpl-lr"]),
    // Data and content.
    (
        "CC0-1.0",
        &[
            "CC0 1.0 Universal Public Domain Dedication",
            "CC0 Public Domain Dedication",
            "CC Zero",
            "Creative Commons Zero",
            "Creative Commons CC0",
            "Creative Commons Zero 1.0 Public Domain Dedication",
            "Public Domain, per Creative Commons CC0",
            "CC0 Universal",
        ],
    ),
    ("CC-PDDC", &["Public Domain Dedication", "Public Domain Work"]),
    (
        "ODC-By-1.0",
        &[
            "Open Data Commons License Attribution",
            "ODC Attribution",
            "ODC Attribution 1.0",
            "Open Data Commons Attribution",
            "ODC-By",
        ],
    ),
    (
        "ODbL-1.0",
        &[
            "Open Database License",
            "Open Database License 1.0",
            "ODC-ODbL",
            "ODC-ODbL-1.0",
            "ODC Open Database",
            "ODC Open Database License 1.0",
        ],
    ),
    (
        "PDDL-1.0",
        &[
            "ODC PDDL",
            "Open Data Commons Public Domain Dedication and License",
            "Public Domain Dedication and License",
            "Public Domain Dedication and License 1.0",
            "ODC Public Domain Dedication and License",
        ],
    ),
    ("C-UDA-1.0", &["Computational Use of Data Agreement"]),
    ("BUSL-1.1", &["BSL 1.1"]),
    // Made for models.
    ("OpenMDW", &["Open Model, Data and Weights", "open-mdw"]),
    ("openrail", &["OpenRAIL-M", "Open RAIL-M", "Open Responsible AI License"]),
    (
        "openrail++",
        &[
            "OpenRAIL++-M",
            "Open RAIL++-M",
            "CreativeML OpenRAIL++-M",
            "CreativeML Open RAIL++-M",
            "CreativeML Open RAIL++-M License dated July 26, 2023",
        ],
    ),
    ("bigscience-bloom-rail-1.0", &["BLOOM RAIL 1.0", "BigScience BLOOM RAIL"]),
    ("bigcode-openrail-m", &["BigCode OpenRAIL-M v1", "BigCode Open RAIL-M v1"]),
    ("llama", &["LLaMA License 2023", "LLaMA 1"]),
    ("gemma", &["Gemma Terms", "Google Gemma Terms of Use", "Google Gemma"]),
    ("health-ai-developer-foundations", &["HAI-DEF", "HAI-DEF Terms of Use"]),
    (
        "fair-noncommercial-research-license",
        &["FAIR Noncommercial Research License v1", "FAIR NC Research"],
    ),
    ("apple-amlr", &["Apple Model License for Research", "Apple ML Research Model", "AMLR"]),
    ("apple-ascl", &["ASCL"]),
    ("msrla", &["Microsoft Research License", "MSR License Agreement"]),
    ("intel-research", &["Intel Research Use"]),
    ("mrl", &["MRL-0.1", "Mistral AI Research License 0.1", "Mistral Research"]),
    ("mnpl", &["MNPL-0.1", "Mistral AI Non-Production License 0.1"]),
    ("falcon-180b-license", &["Falcon 180B TII", "Falcon-180B TII License"]),
    ("falcon-llm-license", &["TII Falcon LLM", "Falcon LLM"]),
    ("flux-1-dev-non-commercial-license", &["FLUX.1 dev NC", "FLUX-1-dev"]),
    ("stabilityai-ai-community", &["Stability AI Community", "Stability Community"]),
    (
        "c4ai-cc-by-nc-4.0",
        &[
            "CC-BY-NC-4.0 and C4AI acceptable use policy",
            "CC-BY-NC with the C4AI Acceptable Use Addendum",
            "C4AI CC-BY-NC License with Acceptable Use Addendum",
            "CC-BY-NC License with Acceptable Use Addendum",
            "CC-BY-NC, requires also adhering to C4AI's Acceptable Use Policy",
        ],
    ),
    ("glm-4", &["glm-4-9b"]),
    ("yi-license", &["Yi Series Models Community", "Yi Series Models License Agreement"]),
    ("tencent-hunyuan-community", &["Hunyuan Community", "Tencent Hunyuan Large Community"]),
    ("lfm1.0", &["LFM 1.0", "LFM Open License 1.0"]),
];

/// Further addresses of texts: those that the hub's list leads to, and those of the same texts
/// at other places.
///
/// Source: <https://github.com/huggingface/hub-docs/blob/main/docs/hub/repositories-licenses.md>.
pub(super) const ADDRESSES: &[(&str, &str)] = &[
    ("bigscience-openrail-m", "https://bigscience.huggingface.co/blog/bigscience-openrail-m"),
    (
        "bigscience-bloom-rail-1.0",
        "https://bigscience.huggingface.co/blog/the-bigscience-rail-license",
    ),
    ("bigcode-openrail-m", "https://www.bigcode-project.org/docs/pages/bigcode-openrail"),
    ("h-research", "https://huggingface.co/Hcompany/Holo1-3B/blob/main/LICENSE"),
    (
        "intel-research",
        "https://huggingface.co/OpenVINO/Llama-3.1-8B-Instruct-FastDraft-150M-int8-ov/blob/main/LICENSE.md",
    ),
    ("apple-amlr", "https://huggingface.co/apple/deeplabv3-mobilevit-small/blob/main/LICENSE"),
    ("llama2", "https://huggingface.co/meta-llama/Llama-2-7b-chat-hf/blob/main/LICENSE.txt"),
    ("llama3", "https://huggingface.co/meta-llama/Meta-Llama-3-8B/blob/main/LICENSE"),
    ("llama3.1", "https://huggingface.co/meta-llama/Meta-Llama-3.1-70B-Instruct/blob/main/LICENSE"),
    ("llama3.2", "https://huggingface.co/meta-llama/Llama-3.2-1B/blob/main/LICENSE.txt"),
    ("llama3.3", "https://huggingface.co/meta-llama/Llama-3.3-70B-Instruct/blob/main/LICENSE"),
    (
        "llama4",
        "https://huggingface.co/meta-llama/Llama-4-Scout-17B-16E-Instruct/blob/main/LICENSE",
    ),
    ("llama3", "https://llama.meta.com/llama3/license"),
    ("llama3.1", "https://llama.meta.com/llama3_1/license"),
    ("llama3.2", "https://llama.meta.com/llama3_2/license"),
    ("glm-4", "https://huggingface.co/THUDM/glm-4-9b/blob/main/LICENSE"),
    (
        "flux-1-dev-non-commercial-license",
        "https://github.com/black-forest-labs/flux/blob/main/model_licenses/LICENSE-FLUX1-dev",
    ),
    (
        "nvidia-open-model-license",
        "https://developer.download.nvidia.com/licenses/nvidia-open-model-license-agreement-june-2024.pdf",
    ),
    ("kimi-k3", "https://github.com/MoonshotAI/Kimi-K3/blob/main/LICENSE"),
    ("opt-175b-license", "https://huggingface.co/facebook/opt-66b/blob/main/LICENSE.md"),
    ("falcon-180b-license", "https://huggingface.co/tiiuae/falcon-180B/blob/main/LICENSE.txt"),
];
