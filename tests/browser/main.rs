//! Drives the built page in Chromium, Firefox and WebKitGTK. Run by
//! `cargo xtask test`, which builds and serves it, and with `--bench` by
//! `cargo xtask bench`.

mod bench;
mod carry;
mod cases;
mod engine;
mod page;

use std::sync::{Arc, Mutex, PoisonError};

use libtest_mimic::{Arguments, Failed, Trial};

use crate::{
    engine::{Browser, Engine, Outcome},
    page::Page,
};

/// A browser that is started by the first case that needs it.
type Shared = Arc<Mutex<Option<Browser>>>;

fn main() -> Outcome {
    let arguments = Arguments::from_args();
    if arguments.bench {
        return bench::run();
    }
    let browsers = Engine::ALL.map(|engine| (engine, Shared::default()));
    let trials = browsers.iter().flat_map(|(engine, shared)| {
        carry::CASES.iter().chain(cases::CASES).map(|(name, case)| {
            let (engine, shared, case) = (*engine, Arc::clone(shared), *case);
            Trial::test(format!("{}::{name}", engine.name()), move || {
                // A case that failed leaves a browser that the next one can use.
                let mut browser = shared.lock().unwrap_or_else(PoisonError::into_inner);
                run(engine, &mut browser, case).map_err(|error| Failed::from(error.to_string()))
            })
        })
    });
    let conclusion = libtest_mimic::run(&arguments, trials.collect());
    // Before the process ends, so that no browser outlives it.
    drop(browsers);
    conclusion.exit()
}

/// Runs a case on a page that has just been opened.
fn run(engine: Engine, browser: &mut Option<Browser>, case: fn(&Page<'_>) -> Outcome) -> Outcome {
    if browser.is_none() {
        *browser = Some(Browser::start(engine)?);
    }
    let Some(browser) = browser else { return Err("no browser".into()) };
    let page = Page(browser);
    page.open()?;
    case(&page)?;
    page.is_clean()
}
