//! The libraries that run models.

/// Open-source libraries that run a model locally, as hubs name them.
///
/// Source: <https://huggingface.co/docs/hub/models-libraries>; those whose repositories have a
/// license on OSI's list.
const OPEN: [&str; 40] = [
    "adapter-transformers",
    "asteroid",
    "bertopic",
    "diffusers",
    "doctr",
    "espnet",
    "fastai",
    "fasttext",
    "flair",
    "gguf",
    "jax",
    "keras",
    "lightgbm",
    "llama.cpp",
    "mlx",
    "nemo",
    "onnx",
    "onnxruntime",
    "open-clip",
    "openvino",
    "paddlenlp",
    "peft",
    "pyannote-audio",
    "pytorch",
    "scikit-learn",
    "sentence-transformers",
    "setfit",
    "sglang",
    "sklearn",
    "spacy",
    "speechbrain",
    "stable-baselines3",
    "stanza",
    "tensorflow",
    "timm",
    "transformers",
    "transformers.js",
    "torch",
    "vllm",
    "xgboost",
];

/// Whether a name is that of an open-source library that runs a model locally.
pub(super) fn is_open(name: &str) -> bool {
    let name = name.trim().to_ascii_lowercase().replace(['_', ' '], "-");
    OPEN.contains(&name.as_str())
}
