//! A static file server over the built site, on a port of its own, for the duration of a journey.

use std::{
    collections::HashSet,
    fs,
    io::{BufRead, BufReader, Write},
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError},
    thread,
    time::Duration,
};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::reader::dist;

/// The server; its thread ends with the process.
pub(crate) struct Server {
    /// `http://127.0.0.1:port/`
    pub(crate) root: String,
    rules: Arc<Mutex<Rules>>,
}

/// The behaviour of the server.
#[derive(Default)]
struct Rules {
    /// Parts of the names of missing files.
    blocked: HashSet<String>,
    /// Parts of the names of files held until they are released.
    held: HashSet<String>,
    /// Parts of the names of files that are cut off after the first half.
    cut: HashSet<String>,
    /// Transfer time of a kilobyte.
    pace: Duration,
    /// Headers of every answer, as lines.
    headers: Vec<String>,
    /// Texts to be replaced in HTML files.
    words: Vec<(String, String)>,
    /// The text before which an HTML file pauses.
    rest: Option<String>,
    /// Whether pages have the policies of `deploy/`.
    protected: bool,
    /// Whether it closes every connection.
    stopped: bool,
    /// The requested paths, in order.
    asked: Vec<String>,
    /// Whether pages report their errors.
    listening: bool,
    /// The errors that pages have reported.
    page_errors: Vec<String>,
}

/// The script by which a page reports its errors, and the address of the reports.
const ERROR_REPORTER: &str = "/error-reporter.js";
const ERROR_REPORT_PATH: &str = "/page-error";

/// Longer than the paint of a partly received page takes.
const REST_DELAY: Duration = Duration::from_secs(2);

/// The policies of pages, as the build has written them.
static POLICIES: LazyLock<Value> = LazyLock::new(|| {
    let written = fs::read(dist().join("deploy/policies.json"));
    let policies = written
        .ok()
        .and_then(|text| serde_json::from_slice(&text).ok());
    // Without a site there is nothing to serve: `policy` says so.
    policies.unwrap_or_default()
});

impl Server {
    /// Serves the built site, or another folder that has an `index.html`.
    pub(crate) fn start(folder: PathBuf) -> Result<Self> {
        ensure!(
            folder.join("index.html").is_file(),
            "{} has no index.html: run `cargo xtask build` first",
            folder.display()
        );
        let listener = TcpListener::bind("127.0.0.1:0").context("no free port")?;
        let root = format!("http://{}/", listener.local_addr()?);
        let rules = Arc::new(Mutex::new(Rules::default()));
        let shared = Arc::clone(&rules);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (folder, rules) = (folder.clone(), Arc::clone(&shared));
                // A browser that hangs up is not this server's concern.
                thread::spawn(move || answer(stream, &folder, &rules).ok());
            }
        });
        Ok(Self { root, rules })
    }

    /// Answers 404 for files with this in their name from now on.
    pub(crate) fn block(&self, part: &str) {
        lock(&self.rules).blocked.insert(part.to_owned());
    }

    /// Answers again for files with this in their name.
    pub(crate) fn unblock(&self, part: &str) {
        lock(&self.rules).blocked.remove(part);
    }

    /// Holds requests for files with this in their name from now on.
    pub(crate) fn hold(&self, part: &str) {
        lock(&self.rules).held.insert(part.to_owned());
    }

    /// Answers the held requests.
    pub(crate) fn release(&self, part: &str) {
        lock(&self.rules).held.remove(part);
    }

    /// Sends a header with every answer from now on.
    pub(crate) fn send(&self, name: &str, value: &str) {
        lock(&self.rules)
            .headers
            .push(format!("{name}: {value}\r\n"));
    }

    /// Replaces `word` by `by` in every HTML file from now on.
    pub(crate) fn replace(&self, word: &str, by: &str) {
        lock(&self.rules)
            .words
            .push((word.to_owned(), by.to_owned()));
    }

    /// Pauses every HTML file before the first place of this text from now on.
    pub(crate) fn rest_before(&self, text: &str) {
        lock(&self.rules).rest = Some(text.to_owned());
    }

    /// Closes the connection after half of a file whose name has this part from now on.
    pub(crate) fn cut(&self, part: &str) {
        lock(&self.rules).cut.insert(part.to_owned());
    }

    /// Answers at the pace of a mobile network of the third generation, 1.6 Mbit/s, from now on.
    pub(crate) fn slow_down(&self) {
        lock(&self.rules).pace = Duration::from_millis(5);
    }

    /// Sends the policies of `deploy/` with every answer from now on.
    pub(crate) fn protect(&self) {
        lock(&self.rules).protected = true;
    }

    /// Closes every connection from now on, as if there were no network.
    pub(crate) fn stop(&self) {
        lock(&self.rules).stopped = true;
    }

    /// Answers again.
    pub(crate) fn resume(&self) {
        lock(&self.rules).stopped = false;
    }

    /// Has pages report their errors from now on, where the browser does not expose its console.
    pub(crate) fn listen_to_pages(&self) {
        lock(&self.rules).listening = true;
    }

    /// Serves pages unchanged from now on, byte for byte.
    pub(crate) fn leave_pages_as_they_are(&self) {
        lock(&self.rules).listening = false;
    }

    /// Returns the errors that pages have reported so far.
    pub(crate) fn page_errors(&self) -> Vec<String> {
        lock(&self.rules).page_errors.clone()
    }

    /// Returns the paths requested so far.
    pub(crate) fn asked(&self) -> Vec<String> {
        lock(&self.rules).asked.clone()
    }
}

fn lock(rules: &Mutex<Rules>) -> MutexGuard<'_, Rules> {
    rules.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Returns the policy of a path: that of the site's own pages, or the one of embeds.
fn policy(path: &str, origin: &str) -> Result<String> {
    let of = |name: &str| POLICIES[name].as_str().context("deploy/policies.json");
    let embed = of("embed")?;
    let policy = if path.contains("/embed/") {
        embed
    } else {
        of("page")?
    };
    // The site's own address, whichever it was built for.
    let own = embed.split(' ').find(|word| word.contains("://"));
    let policy = policy.replace(own.context("the embeds' policy names no site")?, origin);
    Ok(format!("Content-Security-Policy: {policy}\r\n"))
}

/// Returns a policy that allows the inline style of embeds and the line in the head of charts, as that of embeds does.
pub(crate) fn with_checksums(policy: &str) -> String {
    let embed = POLICIES["embed"].as_str().unwrap_or_default();
    let allow = |policy: String, directive: &str| {
        let words = embed.split("; ").find(|part| part.starts_with(directive));
        let mut words = words.unwrap_or_default().split('\'');
        let checksum = words.find(|part| part.starts_with("sha256-"));
        let allowed = format!("{directive} '{}' ", checksum.unwrap_or("none"));
        policy.replace(&format!("{directive} "), &allowed)
    };
    let styled = allow(policy.to_owned(), "style-src");
    allow(styled, "script-src")
}

fn answer(mut stream: TcpStream, folder: &Path, rules: &Mutex<Rules>) -> Result<()> {
    let mut request = String::new();
    BufReader::new(&stream).read_line(&mut request)?;
    let origin = format!("http://{}", stream.local_addr()?);
    let address = request.split(' ').nth(1).unwrap_or("/");
    let path = address.split(['?', '#']).next().unwrap_or("/");
    let mut file = folder.join(path.trim_start_matches('/'));
    if path.ends_with('/') {
        file.push("index.html");
    }
    let mut name = file
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    if path == ERROR_REPORT_PATH {
        let error = address.split_once('?').map_or("", |(_, error)| error);
        lock(rules).page_errors.push(error.replace("%20", " "));
        return Ok(write!(stream, "HTTP/1.1 204 No Content\r\n\r\n")?);
    }
    lock(rules).asked.push(path.to_owned());
    while lock(rules).held.iter().any(|part| name.contains(part)) {
        thread::sleep(Duration::from_millis(10));
    }
    let (refused, headers, words, rest, cut, pace) = {
        let rules = lock(rules);
        let mut words = rules.words.clone();
        if rules.listening {
            words.push((
                "<head>".to_owned(),
                format!("<head><script src=\"{ERROR_REPORTER}\"></script>"),
            ));
        }
        if rules.stopped {
            return Ok(());
        }
        let blocked = rules.blocked.iter().any(|part| name.contains(part));
        let refused = path.contains("..") || blocked;
        let policy = rules.protected.then(|| policy(path, &origin)).transpose()?;
        let headers = rules.headers.concat() + policy.as_deref().unwrap_or_default();
        let cut = rules.cut.iter().any(|part| name.contains(part));
        (refused, headers, words, rules.rest.clone(), cut, rules.pace)
    };
    let (status, mut body) = match fs::read(&file) {
        _ if path == ERROR_REPORTER => ("200 OK", include_bytes!("error-reporter.js").to_vec()),
        Ok(body) if !refused => ("200 OK", body),
        _ if refused => ("404 Not Found", Vec::new()),
        // As hosts do.
        _ => {
            "404.html".clone_into(&mut name);
            let html = fs::read(folder.join(&name));
            ("404 Not Found", html.unwrap_or_default())
        }
    };
    let media_type = media_type(&name);
    let mut first = 0;
    if media_type.starts_with("text/html") {
        let text = String::from_utf8_lossy(&body).into_owned();
        let replaced = words
            .iter()
            .fold(text, |text, (word, by)| text.replace(word, by));
        first = rest.and_then(|text| replaced.find(&text)).unwrap_or(0);
        body = replaced.into_bytes();
    }
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {media_type}\r\nContent-Length: {}\r\n{headers}Connection: close\r\n\r\n",
        body.len()
    )?;
    if first > 0 {
        stream.write_all(&body[..first])?;
        thread::sleep(REST_DELAY);
    }
    let end = if cut { body.len() / 2 } else { body.len() };
    if pace.is_zero() {
        return Ok(stream.write_all(&body[first..end])?);
    }
    for part in body[first..end].chunks(1000) {
        stream.write_all(part)?;
        thread::sleep(pace);
    }
    Ok(())
}

fn media_type(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css",
        Some("js") => "text/javascript",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("csv") => "text/csv",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    }
}
