//! Finding models by what readers type.

use openness_meter::catalog::{
    self,
    search::{search, with_hub_id},
};
use proptest::prelude::*;

fn found(text: &str) -> Vec<&'static str> {
    search(catalog::all().unwrap(), text).into_iter().map(|entry| &*entry.release.name).collect()
}

#[test]
fn models_are_found_by_what_people_type() {
    // What is typed, and what comes first.
    for (typed, first) in [
        ("gpt4", "GPT-4"),
        ("GPT-4o", "GPT-4o"),
        ("llama3", "Llama 3.3 70B"),
        ("llama 3.1", "Llama 3.1 405B"),
        ("chatgpt", "GPT-5"),
        ("tulu", "Tülu 3 70B"),
        ("mistral", "Mistral Small 4"),
        ("allenai", "Olmo Hybrid 7B"),
        ("deepseek r1", "DeepSeek-R1"),
        ("stable-diffusion", "Stable Diffusion 3.5 Large"),
        // The nearest spelling.
        ("mixtrl", "Mixtral 8x22B"),
        ("lama 2", "Llama 2 70B"),
        ("deepsek r1", "DeepSeek-R1"),
        ("bllom", "BLOOM"),
        // Ids and addresses on a hub.
        ("bigscience/bloom", "BLOOM"),
        ("https://huggingface.co/mistralai/Mixtral-8x7B-v0.1", "Mixtral 8x7B"),
    ] {
        assert_eq!(found(typed).first(), Some(&first), "{typed}: {:?}", found(typed));
    }
}

#[test]
fn a_maker_is_found_with_all_its_models() {
    let meta = found("meta");
    assert!(meta.len() > 3 && meta.contains(&"Llama 2 7B"), "{meta:?}");
    assert_eq!(found("facebook"), meta);
}

#[test]
fn what_is_unlike_any_finds_nothing() {
    for typed in ["", "  ", "---", "xyzzyx", "qqqqqqqqq", "模型"] {
        assert_eq!(found(typed), Vec::<&str>::new(), "{typed}");
    }
}

#[test]
fn every_model_is_found_first_by_its_name_and_by_its_id_on_a_hub() {
    for entry in catalog::all().unwrap() {
        let name = &*entry.release.name;
        for typed in [name.to_owned(), name.to_lowercase(), name.replace([' ', '-', '.'], "")] {
            assert_eq!(found(&typed).first(), Some(&name), "{typed}");
        }
    }
    assert!(with_hub_id(catalog::all().unwrap(), "BigScience/Bloom").is_some());
    assert!(with_hub_id(catalog::all().unwrap(), "lab/model").is_none());
}

proptest! {
    /// No text is too odd, and nothing is found twice.
    #[test]
    fn any_text_can_be_typed(typed in "\\PC{0,40}") {
        let mut names = found(&typed);
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        prop_assert_eq!(names.len(), count);
    }
}
