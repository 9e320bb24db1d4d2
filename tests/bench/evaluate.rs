//! How long one evaluation takes, natively: `cargo xtask bench`.

use std::{hint::black_box, rc::Rc};

use criterion::{Criterion, criterion_group, criterion_main};
use openness_meter::{
    Rating, advice, catalog,
    difference::Difference,
    evaluate,
    formats::mof_yaml,
    frameworks::{self, mof},
    link,
    release::{License, LicenseInfo, Release},
    words::Language,
};

fn benches(criterion: &mut Criterion) {
    let releases = ["gpt-4", "llama-2-7b", "bloom", "mixtral-8x7b", "pythia-12b", "olmo-7b"]
        .map(|id| catalog::find(id).map(|entry| entry.release.clone()).unwrap_or_default());
    criterion.bench_function("evaluate: six releases", |bencher| {
        bencher.iter(|| releases.each_ref().map(|release| evaluate(black_box(release))));
    });
    criterion.bench_function("evaluate under all frameworks: six releases", |bencher| {
        bencher.iter(|| {
            releases
                .each_ref()
                .map(|release| (evaluate(black_box(release)), frameworks::assess(release)))
        });
    });
    // MIT over a base with a use policy and a cap: what goes along is counted everywhere.
    let tuned = link::decode(
        "v=1&name=Tuned+70B&license=MIT&base=Llama+3.3+70B&base.license=llama3.3&base.gated=weights\
         &public=weights,architecture,inference-code,training-code,training-data,model-card",
    )
    .0;
    criterion.bench_function("evaluate under all frameworks: one with a base", |bencher| {
        bencher.iter(|| (evaluate(black_box(&tuned)), frameworks::assess(&tuned)));
    });
    criterion.bench_function("advise for every framework: one with a base", |bencher| {
        bencher.iter(|| advice::all(black_box(&tuned)));
    });
    let nothing = Release::default();
    criterion.bench_function("advise for every framework: a release of nothing", |bencher| {
        bencher.iter(|| advice::all(black_box(&nothing)));
    });
    criterion.bench_function("advise for every framework: six releases", |bencher| {
        bencher.iter(|| releases.each_ref().map(|release| advice::all(black_box(release))));
    });
    criterion.bench_function("say what a change does: one release", |bencher| {
        let [before, after] =
            [&releases[1], &releases[3]].map(|one| Rating::of(Rc::new(one.clone())));
        let words = Language::English.details();
        bencher.iter(|| words.change_preview(&Difference::between(black_box(&before), &after)));
    });
    let names = ["Apache-2.0", "apache license 2.0", "MIT OR Apache-2.0", "Undisclosed"];
    criterion.bench_function("recognize a license: four names", |bencher| {
        bencher.iter(|| names.map(|name| License::new(black_box(name))));
    });
    criterion.bench_function("search the licenses", |bencher| {
        bencher.iter(|| LicenseInfo::search(black_box("creative commons 4.0"), 40));
    });
    let file = include_bytes!("../fixtures/mof/complete.yml");
    criterion.bench_function("read and rate a file", |bencher| {
        bencher.iter(|| {
            let read =
                mof_yaml::read(black_box(file)).map(|read| mof::Rating::of_listing(&read.listing));
            read.is_ok()
        });
    });
    let links = releases.each_ref().map(link::encode);
    criterion.bench_function("read a link: six releases", |bencher| {
        bencher.iter(|| links.each_ref().map(|link| link::decode(black_box(link))));
    });
}

criterion_group!(all, benches);
criterion_main!(all);
