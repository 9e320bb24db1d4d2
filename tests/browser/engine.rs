//! The three engines, each driven by its own driver over WebDriver.

use std::{
    cell::Cell,
    io::{BufRead as _, BufReader},
    net::TcpListener,
    panic::resume_unwind,
    path::PathBuf,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use fantoccini::{Client, ClientBuilder, error::CmdError, wd::WebDriverCompatibleCommand};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value, json};
use tokio::{runtime::Runtime, time::timeout};

/// What a test or a helper comes to.
pub(crate) type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

/// Says what did not succeed at once, so that a repeat is in the log and not silent.
#[expect(clippy::print_stderr, reason = "a test's log is on standard error")]
pub(crate) fn note(what: &str) {
    eprintln!("not at once: {what}");
}

/// How long a driver or a page may take to be there. Nothing is measured by it.
pub(crate) const PATIENCE: Duration = Duration::from_mins(1);

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

impl Engine {
    /// Every engine.
    pub(crate) const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// Its name in test names.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }
}

/// Waits for a driver, but not for ever: some never answer when a frame is replaced
/// under their hands.
pub(crate) struct Patient {
    runtime: Runtime,
    is_over: Cell<bool>,
}

/// What a case ends with whose driver does not answer.
pub(crate) struct Silence;

impl Patient {
    /// What a call comes to.
    pub(crate) fn block_on<F: Future>(&self, call: F) -> F::Output {
        let answer = self.runtime.block_on(async { timeout(2 * PATIENCE, call).await });
        self.is_over.set(answer.is_err());
        answer.unwrap_or_else(|_| resume_unwind(Box::new(Silence)))
    }

    /// Whether the last call was not answered: then no other will be.
    pub(crate) fn is_over(&self) -> bool {
        self.is_over.get()
    }
}

/// A running browser and what runs it. Ends with the value.
pub(crate) struct Browser {
    engine: Engine,
    pub(crate) client: Client,
    pub(crate) runtime: Patient,
    driver: Child,
    screen: Option<Child>,
    profile: PathBuf,
}

impl Browser {
    /// Starts a browser with an empty profile.
    pub(crate) fn start(engine: Engine) -> Outcome<Self> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let profile = std::env::temp_dir().join(format!(
            "openness-meter-{}-{}",
            engine.name(),
            std::process::id()
        ));
        std::fs::create_dir_all(&profile)?;
        let (mut command, screen) = driver(engine, port)?;
        let driver = command
            .env("TMPDIR", &profile)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("{command:?}: {error}"))?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let runtime = Patient { runtime, is_over: Cell::new(false) };
        let capabilities = capabilities(engine, &profile);
        let client = runtime.block_on(connect(port, capabilities))?;
        Ok(Self { engine, client, runtime, driver, screen, profile })
    }
}

impl Browser {
    /// Whether it can be asked for what only Chromium has.
    pub(crate) fn is_chromium(&self) -> bool {
        self.engine == Engine::Chromium
    }

    /// Whether it is the one whose driver can do least.
    pub(crate) fn is_webkit(&self) -> bool {
        self.engine == Engine::WebKit
    }

    /// A command of Chromium's own protocol, by its driver.
    pub(crate) fn chromium(&self, name: &'static str, parameters: Value) -> Outcome<Value> {
        let command = DevTools { name, parameters };
        let answer: Result<Value, CmdError> = self.runtime.block_on(self.client.issue_cmd(command));
        Ok(answer?)
    }
}

#[derive(Debug)]
struct DevTools {
    name: &'static str,
    parameters: Value,
}

impl WebDriverCompatibleCommand for DevTools {
    fn endpoint(
        &self,
        base: &url::Url,
        session: Option<&str>,
    ) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/goog/cdp/execute", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        let body = json!({"cmd": self.name, "params": self.parameters});
        (http::Method::POST, Some(body.to_string()))
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // What cannot be ended politely is ended below.
        if !self.runtime.is_over() {
            drop(self.runtime.block_on(self.client.clone().close()));
        }
        for process in [Some(&mut self.driver), self.screen.as_mut()].into_iter().flatten() {
            drop(process.kill());
            drop(process.wait());
        }
        drop(std::fs::remove_dir_all(&self.profile));
    }
}

/// The driver of an engine, and the screen that it draws on, if it needs one.
fn driver(engine: Engine, port: u16) -> Outcome<(Command, Option<Child>)> {
    Ok(match engine {
        Engine::Chromium => {
            let mut driver = Command::new("chromedriver");
            driver.arg(format!("--port={port}"));
            (driver, None)
        }
        Engine::Firefox => {
            let mut driver = Command::new("geckodriver");
            // Its second port is the same every time, unless it is left to choose.
            driver.args(["--port", &port.to_string(), "--websocket-port", "0"]);
            (driver, None)
        }
        Engine::WebKit => {
            let (screen, display) = screen()?;
            let mut driver = Command::new("WebKitWebDriver");
            driver.arg(format!("--port={port}")).env("DISPLAY", display);
            // MiniBrowser would use the session's Wayland if there was one.
            driver.env_remove("WAYLAND_DISPLAY").env("GDK_BACKEND", "x11");
            (driver, Some(screen))
        }
    })
}

/// A screen in memory, and its name.
fn screen() -> Outcome<(Child, String)> {
    let mut screen = Command::new("Xvfb")
        .args(["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    let mut number = String::new();
    BufReader::new(screen.stdout.take().ok_or("Xvfb has no output")?).read_line(&mut number)?;
    Ok((screen, format!(":{}", number.trim())))
}

fn capabilities(engine: Engine, profile: &std::path::Path) -> Value {
    match engine {
        Engine::Chromium => json!({"goog:chromeOptions": {"args": [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--window-size=1280,900", format!("--user-data-dir={}", profile.join("chromium").display()),
        ]}}),
        Engine::Firefox => json!({"moz:firefoxOptions": {
            "args": ["-headless", "--width=1280", "--height=900"],
            // Tab stops at everything that it stops at elsewhere.
            "prefs": {"accessibility.tabfocus": 7},
        }}),
        Engine::WebKit => {
            let folder = std::fs::read_dir("/usr/lib")
                .into_iter()
                .flatten()
                .flatten()
                .flat_map(|library| {
                    ["webkit2gtk-4.1", "webkit2gtk-4.0", "webkitgtk-6.0"]
                        .map(|name| library.path().join(name))
                })
                .find(|folder| folder.join("MiniBrowser").is_file());
            let browser =
                folder.map_or_else(|| "MiniBrowser".into(), |folder| folder.join("MiniBrowser"));
            json!({"browserName": "MiniBrowser", "webkitgtk:browserOptions": {
                "binary": browser, "args": ["--automation", "--geometry=1280x900"],
            }})
        }
    }
}

/// Waits for the driver and opens a session.
async fn connect(port: u16, capabilities: Value) -> Outcome<Client> {
    let address = format!("http://127.0.0.1:{port}");
    let capabilities: Map<String, Value> = serde_json::from_value(capabilities)?;
    let start = Instant::now();
    loop {
        let mut builder = ClientBuilder::new(HttpConnector::new());
        match builder.capabilities(capabilities.clone()).connect(&address).await {
            Ok(client) => return Ok(client),
            Err(error) if start.elapsed() > PATIENCE => return Err(error.into()),
            Err(_) => tokio::time::sleep(Duration::from_millis(200)).await,
        }
    }
}
