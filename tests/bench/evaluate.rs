//! How long one evaluation takes, natively: `cargo xtask bench`.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use openness_meter::{catalog, evaluate, link};

fn benches(criterion: &mut Criterion) {
    let releases = catalog::ENTRIES.map(catalog::Entry::release);
    criterion.bench_function("evaluate: six releases", |bencher| {
        bencher.iter(|| releases.each_ref().map(|release| evaluate(black_box(release))));
    });
    let links = releases.each_ref().map(link::encode);
    criterion.bench_function("read a link: six releases", |bencher| {
        bencher.iter(|| links.each_ref().map(|link| link::decode(black_box(link))));
    });
}

criterion_group!(all, benches);
criterion_main!(all);
