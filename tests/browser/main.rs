//! Drives the built page in Chromium, Firefox and WebKitGTK. Run by
//! `cargo xtask test`, which builds and serves it, and with `--bench` by
//! `cargo xtask bench`.

mod access;
mod bench;
mod catalog;
mod development;
mod embed_hosts;
mod engine;
mod evaluate;
mod find;
mod languages;
mod layout;
mod loading;
mod offline;
mod page;
mod share_import_save;
mod test_server;

use std::{
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    sync::{Arc, Mutex, PoisonError},
};

use libtest_mimic::{Arguments, Failed, Trial};

use crate::{
    engine::{Browser, Engine, Outcome, Silence, note},
    page::Page,
};

/// A browser that is started by the first case that needs it.
type Shared = Arc<Mutex<Option<Browser>>>;

fn main() -> Outcome {
    let mut arguments = Arguments::from_args();
    if arguments.bench {
        return bench::run();
    }
    // One case after the other in each engine, and two engines beside each other: three
    // are too much for some machines.
    arguments.test_threads.get_or_insert(2);
    let browsers = Engine::ALL.map(|engine| (engine, Shared::default()));
    let ours = share_import_save::CASES.iter().chain(evaluate::CASES).chain(access::CASES);
    let ours = ours.chain(find::CASES);
    let of_hosts = embed_hosts::CASES.iter().chain(offline::CASES).chain(catalog::CASES);
    let of_hosts = of_hosts.chain(loading::CASES).chain(find::HUB_CASES).chain(languages::CASES);
    let of_hosts = of_hosts.chain(layout::CASES);
    // What only one engine can tell is no case in the others: it cannot pass there.
    let ours_in_chromium = access::CHROMIUM_CASES.iter().map(|case| (case, true, true));
    let of_chromium = catalog::CHROMIUM_CASES.iter().chain(loading::CHROMIUM_CASES);
    let of_chromium = of_chromium.chain(development::CHROMIUM_CASES);
    let cases = ours.map(|case| (case, true, false));
    let cases = cases.chain(of_hosts.map(|case| (case, false, false)));
    let cases = cases.chain(ours_in_chromium);
    let cases = cases.chain(of_chromium.map(|case| (case, false, true)));
    let trials = cases.flat_map(|((name, case), is_ours, is_of_chromium)| {
        let engines = browsers
            .iter()
            .filter(move |(engine, _)| !is_of_chromium || *engine == Engine::Chromium);
        engines.map(move |(engine, shared)| {
            let (engine, shared, case) = (*engine, Arc::clone(shared), *case);
            Trial::test(format!("{}::{name}", engine.name()), move || {
                // A case that failed leaves a browser that the next one can use.
                let mut browser = shared.lock().unwrap_or_else(PoisonError::into_inner);
                let outcome = twice(|| {
                    let page = Page(started(engine, &mut browser)?);
                    if is_ours { run(&page, case) } else { case(&page) }
                });
                outcome.map_err(|error| Failed::from(error.to_string()))
            })
        })
    });
    let conclusion = libtest_mimic::run(&arguments, trials.collect());
    // Before the process ends, so that no browser outlives it.
    drop(browsers);
    conclusion.exit()
}

/// The browser, which is started by the first case that needs it, and anew once its
/// driver no longer answers.
fn started(engine: Engine, browser: &mut Option<Browser>) -> Outcome<&Browser> {
    if browser.as_ref().is_none_or(|browser| browser.runtime.is_over()) {
        *browser = None;
        *browser = Some(Browser::start(engine)?);
    }
    browser.as_ref().ok_or_else(|| "no browser".into())
}

/// Runs a case; once more if the driver did not answer, which proves nothing of the page.
fn twice(mut once: impl FnMut() -> Outcome) -> Outcome {
    for _ in 0..2 {
        match catch_unwind(AssertUnwindSafe(&mut once)) {
            Err(panic) if panic.is::<Silence>() => note("the driver did not answer"),
            Err(panic) => resume_unwind(panic),
            Ok(outcome) => return outcome,
        }
    }
    Err("the driver does not answer".into())
}

/// Runs a case on a page that has just been opened.
fn run(page: &Page<'_>, case: fn(&Page<'_>) -> Outcome) -> Outcome {
    page.open()?;
    case(page)?;
    page.is_clean()
}
