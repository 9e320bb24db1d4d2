//! What is read of the files of the European Open Source AI Index.

use openness_meter::release::{Artifact, Availability};

use super::{only, told};

#[test]
fn a_file_of_the_index_is_read() {
    let found = only(include_bytes!("../../fixtures/files/osai.yaml"));
    assert_eq!(
        told(&found),
        "Osai: v=1&name=Lumen&by=Example+Lab&date=2026-01\
         &public=weights,training-code,data-code,technical-report&partial=training-data,model-card\
         &weights=Apache-2.0&training-code=BSD-3-Clause&data-code=BSD-3-Clause\
         &training-data=CC-BY-4.0&link=https%3A%2F%2Fexample.org%2Flumen\
         &weights.source=https%3A%2F%2Fexample.org%2Fweights\
         &training-code.source=https%3A%2F%2Fexample.org%2Fcode\
         &data-code.source=https%3A%2F%2Fexample.org%2Fcode\
         &training-data.source=https%3A%2F%2Fexample.org%2Fcorpus\
         &technical-report.source=https%3A%2F%2Fexample.org%2Fpreprint\n\
         system.basemodelname: Based on “Lumen-7B”. This file doesn’t cover the base model.\n\
         Line 59, character 12: This is not what `class` is for.\n\
         system.endmodellicense: “Apache 2.0” is read as Apache-2.0.\n"
    );
    // What is said to be closed is known; a class that there is not says nothing.
    for (artifact, is_unknown) in [
        (Artifact::ResearchPaper, false),
        (Artifact::DataCard, true),
        (Artifact::InferenceCode, true),
        (Artifact::Architecture, true),
        (Artifact::EvaluationCode, true),
        (Artifact::Checkpoints, true),
    ] {
        assert_eq!(found.unknown.contains(&artifact), is_unknown, "{artifact:?}");
    }
}

#[test]
fn base_and_tuned_data_count_together() {
    let data = |base: &str, end: &str| {
        let file = format!(
            "system:\n  name: A\ndatasources_basemodel:\n  class: {base}\n\
             datasources_endmodel:\n  class: {end}\n"
        );
        only(file.as_bytes()).stated[Artifact::TrainingData].availability
    };
    let (public, partial, withheld) =
        (Availability::Public, Availability::Partial, Availability::Withheld);
    for (base, end, expected) in [
        ("open", "open", public),
        ("open", "closed", partial),
        ("closed", "open", partial),
        ("partial", "closed", partial),
        ("closed", "closed", withheld),
        ("", "open", partial),
    ] {
        assert_eq!(data(base, end), expected, "{base}, {end}");
    }
}

#[test]
fn code_that_is_partly_out_says_nothing_of_its_parts() {
    let code = |class: &str| {
        let file =
            format!("system:\n  name: A\nweights_endmodel:\ntrainingcode:\n  class: {class}\n");
        let found = only(file.as_bytes());
        let known =
            [Artifact::TrainingCode, Artifact::DataCode].map(|of| found.stated[of].availability);
        (known, found.unknown.contains(&Artifact::DataCode))
    };
    let (public, partial, withheld) =
        (Availability::Public, Availability::Partial, Availability::Withheld);
    assert_eq!(code("open"), ([public, public], false));
    assert_eq!(code("partial"), ([partial, withheld], true));
    assert_eq!(code("closed"), ([withheld, withheld], false));
}

#[test]
fn a_license_that_nobody_told_is_none() {
    let license = |license: &str, notes: &str| {
        let file = format!(
            "system:\n  name: A\n  endmodellicense: {license}\nweights_endmodel:\n  class: open\n\
             licenses:\n  notes: \"{notes}\"\n"
        );
        let found = only(file.as_bytes());
        let of = |artifact: Artifact| {
            found.stated[artifact].license.as_ref().map(|license| license.name().to_owned())
        };
        [of(Artifact::Weights), of(Artifact::TrainingCode), of(Artifact::TrainingData)]
    };
    let some = |name: &str| Some(name.to_owned());
    assert_eq!(license("Undisclosed", "MIT, an open license"), [None, None, None]);
    assert_eq!(
        license("", "Weights: MIT. Code: not released. Data: limited."),
        [some("MIT"), None, None]
    );
    assert_eq!(
        license(
            "MIT License",
            "Weights: Apache-2.0. Code: unlicensed. Data: CC-BY-4.0 for a part."
        ),
        [some("MIT"), some("unlicensed"), some("CC-BY-4.0 for a part")]
    );
}

#[test]
fn other_yaml_with_a_system_is_not_of_the_index() {
    let card = only(b"license: mit\nlibrary_name: timm\nsystem: linux\nweights_endmodel: x\n");
    assert_eq!(card.format, openness_meter::formats::import::FileFormat::ModelCard);
}
