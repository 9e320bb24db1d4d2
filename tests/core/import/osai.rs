//! What is read of the files of the European Open Source AI Index.

use openness_meter::release::{Artifact, Availability};

use super::{only, told};

#[test]
fn a_file_of_the_index_is_read() {
    let found = only(include_bytes!("../../fixtures/files/osai.yaml"));
    assert_eq!(
        told(&found),
        "Osai: v=1&name=Lumen&by=Example+Lab&date=2026-01\
         &base=Lumen-7B&base.public=weights,training-data\
         &public=weights,training-code,data-code,technical-report,training-setup\
         &partial=model-card,code-documentation\
         &weights=Apache-2.0&training-code=BSD-3-Clause&data-code=BSD-3-Clause\
         &training-data=CC-BY-4.0&link=https%3A%2F%2Fexample.org%2Flumen\
         &base.link=https%3A%2F%2Fexample.org%2Fcorpus\
         &weights.source=https%3A%2F%2Fexample.org%2Fweights\
         &training-code.source=https%3A%2F%2Fexample.org%2Fcode\
         &data-code.source=https%3A%2F%2Fexample.org%2Fcode\
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
fn a_base_is_told_apart_by_its_name_or_its_classes() {
    let read = |base_name: &str, base: &str, end: &str| {
        let file = format!(
            "system:\n  name: A\n  endmodelname: A\n  basemodelname: {base_name}\n\
             datasources_basemodel:\n  class: {base}\n\
             datasources_endmodel:\n  class: {end}\n"
        );
        let release = only(file.as_bytes()).stated;
        let of_base = release.base().map(|base| (base.name.clone(), base.training_data));
        (release[Artifact::TrainingData].availability, of_base)
    };
    let (public, withheld) = (Availability::Public, Availability::Withheld);
    let base = |name: &str, data| Some((name.to_owned(), data));
    assert_eq!(read("A", "open", "open"), (public, None));
    assert_eq!(read("a", "", "open"), (public, None));
    assert_eq!(read("A", "open", "closed"), (withheld, base("A", public)));
    assert_eq!(read("A", "closed", "open"), (public, base("A", withheld)));
    assert_eq!(read("B", "closed", "open"), (public, base("B", withheld)));
    assert_eq!(read("B", "open", "open"), (public, base("B", public)));
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
