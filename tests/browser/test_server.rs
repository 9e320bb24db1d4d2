//! A host of the page that can be stopped, that can have another version of the page,
//! and that can break off while it sends: what happens to readers.

use std::{
    fs,
    io::{BufRead as _, BufReader, Write as _},
    net::{Ipv4Addr, TcpListener, TcpStream},
    path::PathBuf,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    thread::{self, JoinHandle},
    time::Duration,
};

use crate::engine::Outcome;

/// The folder of the host that the page is in: it must work in any.
const PATH: &str = "/some/where/";

/// The model hub of a build that is told of no other.
const HUB: &str = "https://huggingface.co";

/// What a model hub answers for the model with an id: a status and a text.
type Models = fn(&str) -> (u16, String);

/// What the host does.
#[derive(Clone, Default)]
pub(crate) struct Ways {
    /// The folder that is served.
    pub(crate) folder: PathBuf,
    /// Breaks off half-way through files whose names have this.
    pub(crate) cuts: Option<&'static str>,
    /// Keeps whoever asks for files whose names have this waiting.
    pub(crate) holds: Option<&'static str>,
    /// Sends HTML in pieces, a moment after each other.
    pub(crate) trickles: bool,
    /// A policy that is sent with every file.
    pub(crate) policy: Option<&'static str>,
    /// The texts of a language that there is only in tests, in place of any other language's.
    pub(crate) texts: Option<String>,
    /// The address of the model hub that pages may ask, as a build has it that is told of
    /// another one.
    pub(crate) hub: Option<String>,
    /// What it answers as a model hub: for the path after `/api/models/`, a status and a text.
    pub(crate) models: Option<Models>,
    /// What it was asked as a model hub, each with its headers.
    pub(crate) asked: Vec<String>,
    /// Is there no more.
    is_down: bool,
}

/// What a host says before a file, asked for as browsers do.
pub(crate) fn head(url: &str) -> Outcome<String> {
    let url = url.strip_prefix("http://").ok_or("this is no address")?;
    let (host, path) = url.split_once('/').ok_or("this is no address")?;
    let mut stream = TcpStream::connect(host)?;
    let request = format!("GET /{path} HTTP/1.1\r\nHost: {host}\r\nAccept-Encoding: gzip\r\n\r\n");
    stream.write_all(request.as_bytes())?;
    let lines = BufReader::new(stream).lines().map_while(Result::ok);
    Ok(lines.take_while(|line| !line.is_empty()).collect::<Vec<_>>().join("\n"))
}

/// The host. Ends with the value.
pub(crate) struct Host {
    port: u16,
    ways: Arc<Mutex<Ways>>,
    serving: Option<JoinHandle<()>>,
}

impl Host {
    /// The address of the host alone.
    pub(crate) fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// What it was asked as a model hub, each with its headers.
    pub(crate) fn asked(&self) -> Vec<String> {
        lock(&self.ways).asked.clone()
    }

    /// A host of this folder.
    pub(crate) fn start(folder: PathBuf) -> Outcome<Self> {
        let ways = Arc::new(Mutex::new(Ways { folder, ..Ways::default() }));
        let mut host = Self { port: 0, ways, serving: None };
        host.go_on()?;
        Ok(host)
    }

    /// The address of the page.
    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}{PATH}", self.port)
    }

    /// Has it do otherwise from now on.
    pub(crate) fn change(&self, change: impl FnOnce(&mut Ways)) {
        change(&mut lock(&self.ways));
    }

    /// Stops: nothing answers at its address.
    pub(crate) fn stop(&mut self) -> Outcome {
        self.change(|ways| ways.is_down = true);
        // Wakes it up.
        drop(TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)));
        self.serving
            .take()
            .map_or(Ok(()), |serving| serving.join().map_err(|_| "the host broke".into()))
    }

    /// Answers at the same address as before.
    pub(crate) fn go_on(&mut self) -> Outcome {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, self.port))?;
        self.port = listener.local_addr()?.port();
        self.change(|ways| ways.is_down = false);
        let ways = Arc::clone(&self.ways);
        self.serving = Some(thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if lock(&ways).is_down {
                    return;
                }
                let ways = Arc::clone(&ways);
                // Whoever asked may have gone.
                thread::spawn(move || drop(answer(&stream, &ways)));
            }
        }));
        Ok(())
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        drop(self.stop());
    }
}

fn lock(ways: &Mutex<Ways>) -> MutexGuard<'_, Ways> {
    ways.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The media type of a file.
fn kind(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("html") => "text/html",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("webmanifest") => "application/manifest+json",
        _ => "application/octet-stream",
    }
}

/// Answers one request.
fn answer(mut stream: &TcpStream, ways: &Mutex<Ways>) -> Outcome {
    let mut lines = BufReader::new(stream).lines();
    let request = lines.next().ok_or("nothing was asked")??;
    // The browser must not find the connection closed before it has asked.
    let mut asked_with = vec![request.clone()];
    for line in lines {
        let line = line?;
        if line.is_empty() {
            break;
        }
        asked_with.push(line);
    }
    let asked = request.split(' ').nth(1).unwrap_or_default();
    if let Some(id) = asked.strip_prefix("/api/models/") {
        return answer_as_hub(stream, ways, id, asked_with.join("\n"));
    }
    let path = asked.split(['?', '#']).next().unwrap_or_default();
    let path = path.strip_prefix(PATH).unwrap_or("nowhere");
    let path = if path.is_empty() { "index.html" } else { path };
    let is = |part: Option<&str>| part.is_some_and(|part| path.contains(part));
    while is(lock(ways).holds) {
        thread::sleep(Duration::from_millis(10));
    }
    let ways = lock(ways).clone();
    let body = fs::read(ways.folder.join(path)).ok();
    let status = if body.is_some() { "200 OK" } else { "404 Not Found" };
    let mut body = body.unwrap_or_default();
    let kind = kind(path);
    if let Some(hub) = ways.hub.as_ref().filter(|_| kind == "text/html") {
        let html = String::from_utf8(body)?;
        let replaced = ["connect-src 'self' ", "data-hub=\""].iter().fold(html, |html, before| {
            html.replace(&format!("{before}{HUB}"), &format!("{before}{hub}"))
        });
        body = replaced.into_bytes();
    }
    if let Some(texts) = ways.texts.filter(|_| path.starts_with("words-")) {
        body = texts.into_bytes();
    }
    let policy = ways.policy.map(|policy| format!("Content-Security-Policy: {policy}\r\n"));
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n{}Connection: close\r\n\r\n",
        body.len(),
        policy.unwrap_or_default()
    )?;
    let sent = if is(ways.cuts) { body.len() / 2 } else { body.len() };
    let body = body.get(..sent).unwrap_or_default();
    if ways.trickles && kind == "text/html" {
        for piece in body.chunks(2_000) {
            stream.write_all(piece)?;
            thread::sleep(Duration::from_millis(20));
        }
    } else {
        stream.write_all(body)?;
    }
    Ok(())
}

/// Answers as a model hub does, also pages of other origins.
fn answer_as_hub(mut stream: &TcpStream, ways: &Mutex<Ways>, id: &str, headers: String) -> Outcome {
    let models = {
        let mut ways = lock(ways);
        ways.asked.push(headers);
        ways.models
    };
    let (status, body) = models.map_or((404, String::new()), |models| models(id));
    // One that has moved says where to.
    let location = if status == 307 { format!("Location: {body}\r\n") } else { String::new() };
    write!(
        stream,
        "HTTP/1.1 {status} Told\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\
         {location}Access-Control-Allow-Origin: *\r\nConnection: close\r\n\r\n{body}",
        body.len()
    )?;
    Ok(())
}
