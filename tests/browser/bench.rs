//! What 200 switches cost in Chromium with its processor slowed four times:
//! `cargo xtask bench`. Beside each switch stands a press on an empty page in
//! the same run, since what a frame takes differs between machines.

use std::{thread::sleep, time::Duration};

use openness_meter::release::Artifact;
use serde_json::{Value, json};

use crate::{
    embed_hosts,
    engine::{Browser, Engine, Outcome},
    page::url,
};

/// What is so once the page has started, with its details.
const READY: &str = "document.querySelector('#open-share[aria-disabled=false]')
     && document.querySelector('.details')";

/// How many releases the catalog has that is typed in.
const RELEASES: usize = 1000;

/// How many switches are pressed.
const SWITCHES: usize = 200;

/// In how many turns, between ours and the empty page.
const TURNS: usize = 4;

/// How many times slower the processor is made.
const SLOWED: f64 = 4.0;

/// Measures, and prints a table.
pub(crate) fn run() -> Outcome {
    type Figure = fn(&Cost) -> f64;
    let browser = Browser::start(Engine::Chromium)?;
    let url = url()?;
    let empty =
        "data:text/html,<!doctype html><title>Empty</title><button id=switch>Press</button>";

    // In turns, so that whatever else the machine does meets both.
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..TURNS {
        open(&browser, &url, READY)?;
        for index in 0..SWITCHES / TURNS {
            let artifact = Artifact::ALL[index % Artifact::COUNT];
            let to = if index < Artifact::COUNT { "partial" } else { "public" };
            ours.push(press(&browser, &format!("#{artifact}-{to}"))?);
        }
        open(&browser, empty, "document.body")?;
        for _ in 0..SWITCHES / TURNS {
            theirs.push(press(&browser, "#switch")?);
        }
    }
    println!("{:28} {:>8.1}", "a page, longest task, embed", embed(&browser)?);
    let [work, frame] = typing(&browser, &url)?;
    println!("typing in a catalog of {RELEASES} releases, processor not slowed:");
    println!("{:28} {:>8} {:>8}", "", "p50", "p95");
    row("work on the main thread", percentiles(work));
    row("key to painted frame", percentiles(frame));
    println!("{SWITCHES} switches, processor slowed {SLOWED} times, in milliseconds");
    println!("{:28} {:>8} {:>8}", "", "p50", "p95");
    let figures: [(&str, Figure); 6] = [
        ("press to painted frame", |cost| cost.frame),
        ("work, until all is at rest", |cost| cost.work[0]),
        ("  of it script", |cost| cost.work[1]),
        ("  of it style", |cost| cost.work[2]),
        ("  of it layout", |cost| cost.work[3]),
        ("  of it paint and the rest", |cost| {
            cost.work[0] - cost.work[1] - cost.work[2] - cost.work[3]
        }),
    ];
    for (what, figure) in figures {
        let [ours, theirs] =
            [&ours, &theirs].map(|all| percentiles(all.iter().map(figure).collect()));
        row(what, ours);
        row("  the same, empty page", theirs);
        row("  ratio", [0, 1].map(|at| ours[at] / theirs[at]));
    }
    Ok(())
}

/// What each key costs that is typed into the search of a large catalog, in
/// milliseconds: work, and until its frame is painted.
fn typing(browser: &Browser, url: &str) -> Outcome<[Vec<f64>; 2]> {
    // The page gets a catalog that has each line many times.
    let enlarge = format!(
        "const load = window.fetch;
         window.fetch = async (url, options) => {{
           const answer = await load(url, options);
           if (!/catalog-.*\\.txt$/.test(url)) return answer;
           const lines = (await answer.text()).trim().split('\\n');
           const large = Array.from({{ length: {RELEASES} }}, (_, at) => {{
             const parts = lines[at % lines.length].split('\\t');
             parts[0] += `-${{at}}`;
             parts[3] = parts[3].replace(/name=([^&]*)/, `name=$1+${{at}}`);
             return parts.join('\\t');
           }});
           return new Response(large.join('\\n'));
         }};"
    );
    browser.chromium("Page.enable", json!({}))?;
    browser.chromium("Page.addScriptToEvaluateOnNewDocument", json!({ "source": enlarge }))?;
    let is_there = format!("document.querySelectorAll('.rows > li').length === {RELEASES}");
    open(browser, &format!("{url}releases.html"), &is_there)?;
    browser.chromium("Emulation.setCPUThrottlingRate", json!({"rate": 1}))?;
    let script = "const [done] = arguments;
         const frame = () => new Promise((painted) => requestAnimationFrame(() => {
           const channel = new MessageChannel();
           channel.port1.onmessage = () => painted(performance.now());
           channel.port2.postMessage(0);
         }));
         (async () => {
           const field = document.querySelector('#set-find'), all = [];
           const words = ['llama', 'qwen', 'olmo 2', 'gpt'];
           const typed = words.flatMap((word) => [...word].map((_, at) => word.slice(0, at + 1)).concat(''));
           for (const text of typed) {
             await new Promise((rested) => setTimeout(rested, 100));
             await frame();
             const start = performance.now();
             field.value = text;
             field.dispatchEvent(new InputEvent('input', { bubbles: true }));
             await null;
             const work = performance.now() - start;
             all.push([work, await frame() - start]);
           }
           done(all);
         })().catch((error) => done(String(error)));";
    let all = browser.runtime.block_on(browser.client.execute_async(script, vec![]))?;
    let all: Vec<(f64, f64)> =
        serde_json::from_value(all.clone()).map_err(|_| format!("typing: {all}"))?;
    Ok([all.iter().map(|one| one.0).collect(), all.iter().map(|one| one.1).collect()])
}

/// The longest task of a page of others with twenty widgets until all are there, in
/// milliseconds; those under 50 are not told, and count as none.
fn embed(browser: &Browser) -> Outcome<f64> {
    let url = embed_hosts::host("twenty/")?;
    open(browser, &url, "document.querySelectorAll('openness-meter').length === 20")?;
    let script =
        "const done = arguments[0], all = [...document.querySelectorAll('openness-meter')];
         const next = () => {
           const missing = all.find((one) => !one.state);
           missing?.scrollIntoView();
           if (missing) setTimeout(next, 20);
           else done(Math.max(0, ...window.blocked.map(([duration]) => duration)));
         };
         next();";
    let longest = browser.runtime.block_on(browser.client.execute_async(script, vec![]))?;
    longest.as_f64().ok_or_else(|| "no duration".into())
}

/// What one press costs, in milliseconds.
struct Cost {
    /// How long the main thread is busy: with everything that it does until the page is at
    /// rest again, and of it with script, with style and with layout.
    work: [f64; 4],
    /// From the press to the frame that shows what it changed.
    frame: f64,
}

/// How long a page takes to be at rest after a press, with what it keeps. Asking
/// it sooner would be work of its own.
const REST: Duration = Duration::from_millis(250);

/// Opens a page, slows it, and has it measure presses.
fn open(browser: &Browser, url: &str, ready: &str) -> Outcome {
    browser.chromium("Emulation.setCPUThrottlingRate", json!({"rate": 1}))?;
    browser.runtime.block_on(browser.client.goto(url))?;
    while js(browser, &format!("return !!({ready})"), vec![])? != json!(true) {}
    browser.chromium("Performance.enable", json!({}))?;
    js(
        browser,
        // The frame is painted when a task that was queued within its
        // animation frame gets its turn.
        "const channel = new MessageChannel();
         let pressed = 0;
         channel.port1.onmessage = () => { window.painted = performance.now() - pressed; };
         addEventListener('click', (event) => {
           if (event.detail === 0) return;
           pressed = event.timeStamp;
           requestAnimationFrame(() => channel.port2.postMessage(0));
         }, true);",
        vec![],
    )?;
    browser.chromium("Emulation.setCPUThrottlingRate", json!({"rate": SLOWED}))?;
    Ok(())
}

/// Presses an element and waits for the frame.
fn press(browser: &Browser, selector: &str) -> Outcome<Cost> {
    let at = js(
        browser,
        "const element = document.querySelector(arguments[0]);
         element.scrollIntoView({ block: 'center', behavior: 'instant' });
         const box = element.getBoundingClientRect();
         return [box.x + box.width / 2, box.y + box.height / 2]",
        vec![json!(selector)],
    )?;
    let mouse = |kind: &str| {
        let event =
            json!({"type": kind, "x": at[0], "y": at[1], "button": "left", "clickCount": 1});
        browser.chromium("Input.dispatchMouseEvent", event)
    };
    mouse("mouseMoved")?;
    mouse("mousePressed")?;
    sleep(REST);
    let before = busy(browser)?;
    mouse("mouseReleased")?;
    sleep(REST);
    let after = busy(browser)?;
    let frame = js(browser, "return window.painted", vec![])?;
    let work = [0, 1, 2, 3].map(|part| after[part] - before[part]);
    Ok(Cost { work, frame: frame.as_f64().ok_or("no frame was measured")? })
}

/// How long the main thread has been busy since the page was opened, in milliseconds: with
/// everything, with script, with style and with layout.
fn busy(browser: &Browser) -> Outcome<[f64; 4]> {
    let metrics = browser.chromium("Performance.getMetrics", json!({}))?;
    let all = metrics["metrics"].as_array().ok_or("no metrics")?;
    let value = |name: &str| -> f64 {
        let metric = all.iter().find(|metric| metric["name"] == *name);
        metric.and_then(|metric| metric["value"].as_f64()).unwrap_or(f64::NAN) * 1000.0
    };
    Ok(["TaskDuration", "ScriptDuration", "RecalcStyleDuration", "LayoutDuration"].map(value))
}

fn js(browser: &Browser, script: &str, arguments: Vec<Value>) -> Outcome<Value> {
    Ok(browser.runtime.block_on(browser.client.execute(script, arguments))?)
}

/// The median, and what 95 of 100 stay within.
fn percentiles(mut all: Vec<f64>) -> [f64; 2] {
    all.sort_by(f64::total_cmp);
    [50, 95].map(|percent| all.get(all.len() * percent / 100).copied().unwrap_or(f64::NAN))
}

fn row(what: &str, [p50, p95]: [f64; 2]) {
    println!("{what:28} {p50:>8.2} {p95:>8.2}");
}
