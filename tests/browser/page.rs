//! The page as a test uses it: pressed, typed into and read.

use std::{
    thread::sleep,
    time::{Duration, Instant},
};

use fantoccini::{
    Locator,
    actions::{InputSource, KeyAction, KeyActions, MouseActions, PointerAction},
    error::{CmdError, ErrorStatus},
};
use openness_meter::{
    catalog, evaluate,
    frameworks::{Framework, four_level::Criterion},
    release::{Artifact, Availability, Release},
    words::Language,
};
use serde_json::{Value, json};

use crate::engine::{Browser, Outcome, PATIENCE, note};

/// The page in a browser.
pub(crate) struct Page<'a>(pub(crate) &'a Browser);

/// Where the page is served.
pub(crate) fn url() -> Outcome<String> {
    let url = std::env::var("OPENNESS_METER_URL");
    Ok(url.map_err(|_| "nothing is served: run this by `cargo xtask test`")?)
}

impl Page<'_> {
    /// Opens the page as for the first time.
    pub(crate) fn open(&self) -> Outcome {
        // Forgotten where no program of the page's can remember it once more.
        let goto = |url: String| self.0.runtime.block_on(self.0.client.goto(&url));
        goto(format!("{}frame.html", url()?))?;
        self.js("localStorage.clear(); sessionStorage.clear()")?;
        goto(url()?)?;
        self.ready()
    }

    /// Goes to an address and waits until the page is there.
    pub(crate) fn go(&self, url: &str) -> Outcome {
        self.visit(url)?;
        self.ready()
    }

    /// Goes to an address, whatever is there. One that differs by its fragment alone
    /// is loaded, too.
    pub(crate) fn visit(&self, url: &str) -> Outcome {
        self.0.runtime.block_on(async {
            self.0.client.goto("about:blank").await?;
            self.0.client.goto(url).await
        })?;
        Ok(())
    }

    /// Loads the page again and waits until it is there.
    pub(crate) fn reload(&self) -> Outcome {
        self.0.runtime.block_on(self.0.client.refresh())?;
        self.ready()
    }

    /// Waits until the page's program has started, which it does by itself.
    pub(crate) fn ready(&self) -> Outcome {
        self.until(
            "the page is there",
            "return !!document.querySelector('#open-share[aria-disabled=false]')",
        )
    }

    /// What a script returns.
    pub(crate) fn js(&self, script: &str) -> Outcome<Value> {
        self.js_with(script, vec![])
    }

    /// What a script returns that is given these arguments.
    pub(crate) fn js_with(&self, script: &str, arguments: Vec<Value>) -> Outcome<Value> {
        let value = self.0.runtime.block_on(self.0.client.execute(script, arguments));
        Ok(value.map_err(|error| format!("{script}: {error}"))?)
    }

    /// Text that a script returns.
    pub(crate) fn text(&self, script: &str) -> Outcome<String> {
        Ok(self.js(script)?.as_str().unwrap_or_default().to_owned())
    }

    /// Waits until a script returns true.
    pub(crate) fn until(&self, what: &str, script: &str) -> Outcome {
        let start = Instant::now();
        loop {
            let found = self.js(script);
            match found {
                Ok(Value::Bool(true)) => return Ok(()),
                // The page may be on its way to another one.
                Err(error) if start.elapsed() > PATIENCE => return Err(error),
                _ if start.elapsed() > PATIENCE => {
                    return Err(format!("waited in vain until {what}").into());
                }
                _ => sleep(Duration::from_millis(20)),
            }
        }
    }

    /// Waits until an element has just this text.
    pub(crate) fn assert_text(&self, selector: &str, text: &str) -> Outcome {
        let script = "return document.querySelector(arguments[0])?.textContent ?? null";
        let start = Instant::now();
        loop {
            let said = self.js_with(script, vec![json!(selector)])?;
            if said == text {
                return Ok(());
            }
            if start.elapsed() > PATIENCE {
                return Err(format!("{selector} says {said}, not {text:?}").into());
            }
            sleep(Duration::from_millis(20));
        }
    }

    /// Brings an element into view, and waits until it stands still there and nothing lies
    /// upon it: drivers press where an element was when they asked.
    fn show(&self, selector: &str) -> Outcome {
        // What follows a switch is drawn in several tasks.
        const STILL_MS: u32 = 60;
        let script = format!(
            "const element = document.querySelector({selector});
             const seen = (window.shown ??= {{ moves: 0 }});
             const box = element?.getClientRects()[0];
             seen.is = box ? 'moving' : element ? 'without a box' : 'missing';
             if (!box) return false;
             const {{ x, y, width, height }} = box;
             const place = [x, y, width, height].join(' ');
             const now = performance.now();
             if (seen.element !== element || seen.place !== place) {{
               element.scrollIntoView({{ block: 'center', behavior: 'instant' }});
               const {{ x, y, width, height }} = element.getClientRects()[0];
               const place = [x, y, width, height].join(' ');
               Object.assign(seen, {{ element, place, since: now, moves: seen.moves + 1 }});
               return false;
             }}
             const top = document.elementFromPoint(x + width / 2, y + height / 2);
             seen.is = `under ${{top?.outerHTML.slice(0, 200)}}`;
             const isOn = !!top && (element.contains(top) || top.contains(element));
             return isOn && now - seen.since > {STILL_MS}",
            selector = json!(selector),
        );
        self.js("window.shown = undefined")?;
        self.until(&format!("{selector} can be pressed"), &script).map_err(|error| {
            let seen = self.text(
                "const { is, place, moves } = window.shown ?? {};
                 return `${is} at ${place} of ${innerWidth} ${innerHeight}, scrolled to
                   ${scrollY}, moved ${moves} times`",
            );
            format!("{error}: {}", seen.unwrap_or_default()).into()
        })
    }

    /// Presses an element with the pointer, as soon as it can be pressed. If it moves away
    /// just then, it is pressed again, as a reader would.
    pub(crate) fn press(&self, selector: &str) -> Outcome {
        let start = Instant::now();
        loop {
            self.show(selector)?;
            self.js_with(
                "const [selector] = arguments;
                 const press = (window.press = { on: null, isClick: false });
                 const look = ({ target, type }) => {
                   const on = target.closest?.(selector);
                   if (on) Object.assign(press, { on, isClick: type === 'click' });
                 };
                 for (const kind of ['mousedown', 'click'])
                   addEventListener(kind, look, { capture: true, once: true });",
                vec![json!(selector)],
            )?;
            let press = async { self.0.client.find(Locator::Css(selector)).await?.click().await };
            let missed = match self.0.runtime.block_on(press) {
                // What is gone with the first touch is not clicked; another page knows nothing
                // of it.
                Ok(()) => {
                    if self.is_pressed()? {
                        return Ok(());
                    }
                    String::from("it was missed")
                }
                Err(error) if has_moved(&error) => error.to_string(),
                Err(error) => return Err(format!("pressing {selector}: {error:?}").into()),
            };
            if start.elapsed() > PATIENCE {
                return Err(format!("pressing {selector}: {missed}").into());
            }
            note(&format!("pressing {selector}: {missed}"));
        }
    }

    /// Whether what was pressed has told of it. Some drivers go on before the page has heard.
    fn is_pressed(&self) -> Outcome<bool> {
        const GRACE: Duration = Duration::from_secs(3);
        let start = Instant::now();
        self.settle()?;
        loop {
            let is_pressed = self.js("const { press } = window;
                 return !press || press.isClick || press.on?.isConnected === false");
            match is_pressed {
                Ok(Value::Bool(true)) => return Ok(true),
                // The page may be on its way to another one.
                Err(error) if start.elapsed() > GRACE => return Err(error),
                _ if start.elapsed() > GRACE => return Ok(false),
                _ => sleep(Duration::from_millis(20)),
            }
        }
    }

    /// Makes an artifact public, or no longer released if it is out.
    pub(crate) fn toggle(&self, artifact: &str) -> Outcome {
        let availability = self.js_with(
            "return document.querySelector(`[data-artifact=${arguments[0]}]`).dataset.availability",
            vec![json!(artifact)],
        )?;
        let to = if availability == "withheld" { "public" } else { "withheld" };
        self.press(&format!("#{artifact}-{to}"))
    }

    /// Opens an entry of the catalog, or starts from nothing, as a reader does: by what the
    /// page offers, or else by name.
    pub(crate) fn start(&self, id: &str) -> Outcome {
        if id == "nothing" || catalog::EXAMPLES.iter().any(|example| example.id == id) {
            return self.press(&format!("[data-start='{id}']"));
        }
        let name = &catalog::find(id).ok_or("no such entry")?.release.name;
        self.press("#find")?;
        self.keys(&name.chars().collect::<Vec<_>>())?;
        self.until(
            "it is offered",
            &format!(
                "return document.querySelector('#find-list-0 .choice-name')?.textContent === {}",
                json!(name)
            ),
        )?;
        self.keys(&[ENTER])
    }

    /// Waits until what is embedded in the share menu, if anything is, has been loaded:
    /// some drivers wait for ever for a frame that is replaced meanwhile.
    pub(crate) fn previewed(&self) -> Outcome {
        self.until(
            "the preview is loaded",
            "const frame = document.querySelector('.live iframe')?.contentWindow;
             return !frame || frame.location.href !== 'about:blank'
               && frame.document.readyState === 'complete'",
        )
    }

    /// Moves the pointer onto an element, without pressing.
    pub(crate) fn point_at(&self, selector: &str) -> Outcome {
        self.show(selector)?;
        let point = async {
            let element = self.0.client.find(Locator::Css(selector)).await?;
            let to = PointerAction::MoveToElement { element, duration: None, x: 0.0, y: 0.0 };
            self.0.client.perform_actions(MouseActions::new("mouse".to_owned()).then(to)).await
        };
        self.0
            .runtime
            .block_on(point)
            .map_err(|error| format!("pointing at {selector}: {error:?}"))?;
        self.settle()
    }

    /// Lets the page answer: what it renders, it renders before the next timer. The page
    /// may be on its way to another one, which some drivers never tell a script that waits.
    pub(crate) fn settle(&self) -> Outcome {
        self.js("window.isAnswering = true;
             setTimeout(() => setTimeout(() => { window.isAnswering = false; }));")?;
        self.until("the page has answered", "return !window.isAnswering")
    }

    /// Waits until nothing on the page moves.
    pub(crate) fn still(&self) -> Outcome {
        self.settle()?;
        self.until(
            "what moves has arrived",
            "return document.getAnimations().every(({ playState }) => playState !== 'running')",
        )
    }

    /// Waits until nothing on the page has changed for a moment: on a slow machine Yew
    /// renders in more than one task, and what it renders last may be a field's text.
    fn rest(&self) -> Outcome {
        self.settle()?;
        self.js("const rest = (window.rest = { since: performance.now() });
             rest.observer = new MutationObserver(() => { rest.since = performance.now(); });
             rest.observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });")?;
        self.until("the page rests", "return performance.now() - window.rest.since > 100")?;
        self.js("window.rest.observer.disconnect()")?;
        Ok(())
    }

    /// Types keys, one after the other, wherever the focus is.
    pub(crate) fn keys(&self, keys: &[char]) -> Outcome {
        let actions = keys.iter().fold(KeyActions::new("keyboard".to_owned()), |actions, key| {
            actions.then(KeyAction::Down { value: *key }).then(KeyAction::Up { value: *key })
        });
        self.0.runtime.block_on(self.0.client.perform_actions(actions))?;
        self.settle()
    }

    /// Types a key while another is held down.
    pub(crate) fn chord(&self, held: char, key: char) -> Outcome {
        let actions = KeyActions::new("keyboard".to_owned())
            .then(KeyAction::Down { value: held })
            .then(KeyAction::Down { value: key })
            .then(KeyAction::Up { value: key })
            .then(KeyAction::Up { value: held });
        self.0.runtime.block_on(self.0.client.perform_actions(actions))?;
        self.settle()
    }

    /// Types text into a field in place of what is there, and leaves the field.
    pub(crate) fn fill(&self, selector: &str, text: &str) -> Outcome {
        let failed = |error| format!("filling {selector}: {error:?}");
        let start = Instant::now();
        self.rest()?;
        let field = loop {
            self.show(selector)?;
            let emptied = async {
                let field = self.0.client.find(Locator::Css(selector)).await?;
                field.clear().await?;
                Ok(field)
            };
            match self.0.runtime.block_on(emptied) {
                Err(error) if has_moved(&error) && start.elapsed() < PATIENCE => {
                    note(&format!("filling {selector}: {error}"));
                }
                emptied => break emptied.map_err(failed)?,
            }
        };
        // No reader types within a frame of emptying a field.
        self.rest()?;
        self.0.runtime.block_on(field.send_keys(text)).map_err(failed)?;
        self.keys(&[TAB])
    }

    /// Gives the window this size, as far as the engine lets it.
    pub(crate) fn resize(&self, width: u32, height: u32) -> Outcome {
        self.0.runtime.block_on(self.0.client.set_window_size(width, height))?;
        self.settle()
    }

    /// Asserts that the page comes to say of a release just what the library
    /// says. On a slow machine Yew renders in more than one task.
    pub(crate) fn assert_matches_library(&self, release: &Release, when: &str) -> Outcome {
        let expected = expected(release);
        let start = Instant::now();
        loop {
            let shown = self.shown()?;
            if shown == expected {
                return Ok(());
            }
            if start.elapsed() > PATIENCE {
                return Err(format!("{when}: {}", differences(&shown, &expected)).into());
            }
            sleep(Duration::from_millis(20));
        }
    }

    /// What the page says of its release.
    fn shown(&self) -> Outcome<Value> {
        self.js("const all = {};
             for (const row of document.querySelectorAll('[data-criterion]'))
               all[row.dataset.criterion] = row.dataset.outcome;
             for (const row of document.querySelectorAll('[data-framework]'))
               all[row.dataset.framework] = row.dataset.verdict;
             for (const row of document.querySelectorAll('[data-artifact]'))
               all[row.dataset.artifact] = [
                 row.dataset.availability,
                 row.querySelector('[role=radiogroup] :checked').value,
                 row.querySelector('.gate input')?.checked ?? false,
               ];
             const root = document.querySelector('[data-level]');
             all.level = root.dataset.level;
             all.label = root.dataset.label;
             all.headline = document.querySelector('.headline').textContent;
             return all;")
    }

    /// Asserts that nothing went wrong and nothing left the page's origin.
    pub(crate) fn is_clean(&self) -> Outcome {
        assert_eq!(self.problems()?, Vec::<String>::new());
        assert_eq!(self.strangers()?, Vec::<String>::new());
        Ok(())
    }

    /// What went wrong since the page was loaded.
    pub(crate) fn problems(&self) -> Outcome<Vec<String>> {
        Ok(serde_json::from_value(self.js("return window.problems")?)?)
    }

    /// What was asked of other origins since the page was loaded.
    pub(crate) fn strangers(&self) -> Outcome<Vec<String>> {
        let strangers = self
            .js("return performance.getEntriesByType('resource').map((entry) => entry.name)
               .filter((name) => new URL(name).origin !== location.origin)")?;
        Ok(serde_json::from_value(strangers)?)
    }
}

/// Whether an element was no longer where the driver had seen it.
fn has_moved(error: &CmdError) -> bool {
    const MOVED: [ErrorStatus; 4] = [
        ErrorStatus::ElementClickIntercepted,
        ErrorStatus::ElementNotInteractable,
        ErrorStatus::StaleElementReference,
        ErrorStatus::NoSuchElement,
    ];
    matches!(error, CmdError::Standard(known) if MOVED.contains(&known.error))
}

/// What the page must say of a release.
fn expected(release: &Release) -> Value {
    let evaluation = evaluate(release);
    let mut expected = json!({
        "level": evaluation.level.id(),
        "label": evaluation.label.id(),
        "headline": Language::English.common().headline(release, &evaluation),
    });
    expected["scale"] = json!(evaluation.level.id());
    for framework in Framework::ALL {
        expected[framework.id()] = json!(framework.assess(release).verdict_id());
    }
    for criterion in Criterion::ALL {
        expected[criterion.id()] = json!(evaluation.outcome(criterion).id());
    }
    for artifact in Artifact::ALL {
        let availability = release[artifact].availability;
        let id = availability.without_gate().id();
        expected[artifact.id()] = json!([id, id, availability == Availability::Gated]);
    }
    expected
}

/// What differs between what is shown and what is expected.
fn differences(shown: &Value, expected: &Value) -> String {
    let keys = expected.as_object().into_iter().flatten();
    keys.filter(|(key, value)| shown[key.as_str()] != **value)
        .map(|(key, value)| format!("{key} is {}, not {value}", shown[key.as_str()]))
        .collect::<Vec<_>>()
        .join("; ")
}

pub(crate) const TAB: char = '\u{e004}';
pub(crate) const SHIFT: char = '\u{e008}';
pub(crate) const ENTER: char = '\u{e007}';
pub(crate) const CONTROL: char = '\u{e009}';
pub(crate) const ESCAPE: char = '\u{e00c}';
pub(crate) const DOWN: char = '\u{e015}';
pub(crate) const RIGHT: char = '\u{e014}';
