//! What Lighthouse says of the built page on a slow phone.

use std::{env, path::Path, process::Command, thread};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::{
    browsers, build,
    command::with_path,
    serve::{files, listen, serve},
    tools::{self, NpmFor},
};

/// How often it is asked; the median counts.
const RUNS: usize = 5;

/// What is looked at: its name, where it is in a report, what it is multiplied by, and
/// the bound of its median. Scores must reach theirs, all else must stay within it.
const FIGURES: [(&str, &str, f64, f64); 7] = [
    ("performance", "/categories/performance/score", 100.0, 98.0),
    ("accessibility", "/categories/accessibility/score", 100.0, 100.0),
    ("best practices", "/categories/best-practices/score", 100.0, 100.0),
    ("SEO", "/categories/seo/score", 100.0, 100.0),
    (
        "largest contentful paint, ms",
        "/audits/largest-contentful-paint/numericValue",
        1.0,
        f64::INFINITY,
    ),
    ("cumulative layout shift", "/audits/cumulative-layout-shift/numericValue", 1.0, 0.0),
    ("total blocking time, ms", "/audits/total-blocking-time/numericValue", 1.0, f64::INFINITY),
];

/// Builds the page, asks, and prints a table. Fails if a median is beyond its bound.
pub(crate) fn run(root: &Path) -> Result<()> {
    let page = build::page(root)?;
    browsers::ensure()?;
    let tool = tools::npm(root, NpmFor::Tests)?.join(".bin");
    let listener = listen(0)?;
    let url = format!("http://{}/", listener.local_addr()?);
    // Ends with this process.
    thread::spawn(move || serve(listener, files(page)));
    let mut reports: Vec<Value> = Vec::new();
    for _ in 0..RUNS {
        let mut lighthouse = Command::new("lighthouse");
        lighthouse
            .args([&url, "--quiet", "--output=json", "--chrome-flags=--headless --no-sandbox"])
            .env("CHROME_PATH", env::var_os("CHROME_PATH").unwrap_or_else(|| "chromium".into()));
        let output = with_path(&mut lighthouse, std::slice::from_ref(&tool))?.output()?;
        let report = serde_json::from_slice(&output.stdout);
        reports.push(report.context("Lighthouse did not come to an end")?);
    }
    println!("\n{:32} {:>9} {:>9}", "Lighthouse, mobile", "median", "bound");
    let mut is_within = true;
    for (name, place, times, bound) in FIGURES {
        let found = |report: &Value| report.pointer(place).and_then(Value::as_f64);
        let mut all: Vec<f64> = reports.iter().filter_map(found).map(|one| one * times).collect();
        all.sort_by(f64::total_cmp);
        let median = *all.get(all.len() / 2).with_context(|| format!("there is no {name}"))?;
        println!("{name:32} {median:>9.2} {bound:>9.0}");
        is_within &= if place.ends_with("score") { median >= bound } else { median <= bound };
    }
    for audit in
        reports.first().and_then(|report| report["audits"].as_object()).into_iter().flatten()
    {
        if audit.1["score"].as_f64().is_some_and(|score| score < 0.9) {
            println!("  {}: {}", audit.0, audit.1["title"]);
        }
    }
    ensure!(is_within, "a figure is beyond its bound");
    Ok(())
}
