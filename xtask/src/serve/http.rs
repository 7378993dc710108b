//! Answers requests.

use std::fs;
use std::io::{self, Write};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;
use std::thread;

use anyhow::{Result, anyhow};
use tiny_http::{Header, Method, Request, Response, Server};

use super::workshop::{Answer, News, Workshop};

/// The script that reloads pages.
const LIVE: &str = include_str!("live.js");

/// Listens on a local port.
///
/// # Errors
/// When the port is taken.
pub(super) fn listen(port: u16) -> Result<Server> {
    Server::http(SocketAddr::from((Ipv4Addr::LOCALHOST, port))).map_err(|error| {
        anyhow!(
            "port {port} cannot be listened on: {error}. `cargo xtask serve --port N` takes another"
        )
    })
}

/// Answers until the program ends.
pub(super) fn serve(server: &Server, workshop: &Arc<Workshop>) -> Result<()> {
    loop {
        let request = server.recv()?;
        let workshop = Arc::clone(workshop);
        // A thread for each: some wait for a build, some for as long as a page is open.
        thread::spawn(move || {
            // A closed connection is no error.
            let _ = answer(request, &workshop);
        });
    }
}

fn answer(request: Request, workshop: &Workshop) -> io::Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return request.respond(Response::empty(405));
    }
    let path = request.url().split(['?', '#']).next().unwrap_or_default();
    let path = path.trim_start_matches('/').to_owned();
    if path
        .split('/')
        .any(|part| part == ".." || part.contains('\\'))
    {
        return respond(request, 404, "text/plain", b"no such file".to_vec());
    }
    match path.as_str() {
        "_serve/events" => return tell(request, workshop),
        "_serve/live.js" => return respond(request, 200, "text/javascript", LIVE.into()),
        _ => {}
    }
    if let Some(file) = path
        .strip_prefix("data/")
        .and_then(|name| workshop.data(name))
    {
        return send(request, &file, 200, None);
    }
    let answer = match path.strip_prefix("assets/") {
        Some(name) => workshop.asset(name),
        None => workshop.file(&path),
    };
    match answer {
        Answer::File(file, edition) => send(request, &file, 200, Some(edition)),
        Answer::Missing => missing(request, &path, workshop),
        Answer::NotYet => {
            let text = "Crossings is being built. The terminal says how far it is; this page shows itself then.";
            respond(
                request,
                503,
                HTML,
                plain_page("Building", text).into_bytes(),
            )
        }
        Answer::Failed(why) => respond(
            request,
            500,
            HTML,
            plain_page("Not built", &why).into_bytes(),
        ),
    }
}

const HTML: &str = "text/html; charset=utf-8";

/// Redirects a folder without its slash, as static hosts do; answers anything else with the page for missing addresses.
fn missing(request: Request, path: &str, workshop: &Workshop) -> io::Result<()> {
    let folder = format!("{path}/");
    let has_ending = path
        .rsplit('/')
        .next()
        .is_some_and(|name| name.contains('.'));
    if !has_ending && !path.ends_with('/') && matches!(workshop.file(&folder), Answer::File(..)) {
        let mut response = Response::empty(301);
        response.add_header(header("Location", &format!("/{folder}")));
        return request.respond(response);
    }
    match workshop.file("404.html") {
        Answer::File(file, edition) if !has_ending => send(request, &file, 404, Some(edition)),
        _ => respond(request, 404, "text/plain", b"no such file".to_vec()),
    }
}

/// Sends a file; a page with the script that reloads it.
fn send(request: Request, file: &Path, status: u16, edition: Option<u64>) -> io::Result<()> {
    let Ok(bytes) = fs::read(file) else {
        return respond(request, 404, "text/plain", b"no such file".to_vec());
    };
    let kind = kind(file);
    let bytes = match edition {
        Some(edition) if kind == HTML => {
            with_live(&String::from_utf8_lossy(&bytes), edition).into_bytes()
        }
        _ => bytes,
    };
    respond(request, status, kind, bytes)
}

/// Adds to a page the script that reloads it, and its edition.
fn with_live(page: &str, edition: u64) -> String {
    let script = format!("<script src=\"/_serve/live.js\" data-edit=\"{edition}\"></script>");
    page.replacen("</body>", &format!("{script}</body>"), 1)
}

/// Returns a page of plain text, of no edition: it reloads as soon as there is one.
fn plain_page(title: &str, text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    let page = format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>{title} – Crossings</title>\
         <body><pre style=\"white-space:pre-wrap;font:15px/1.5 ui-monospace,monospace;max-width:80ch;margin:3rem auto;padding:0 1rem\">{text}</pre></body></html>"
    );
    with_live(&page, 0)
}

fn respond(request: Request, status: u16, kind: &str, bytes: Vec<u8>) -> io::Result<()> {
    let mut response = Response::from_data(bytes).with_status_code(status);
    response.add_header(header("Content-Type", kind));
    response.add_header(header("Cache-Control", "no-store"));
    request.respond(response)
}

fn header(name: &str, value: &str) -> Header {
    Header::from_bytes(name, value).unwrap_or_else(|()| unreachable!("{name}: {value} is ASCII"))
}

/// Sends a page editions and failures for as long as it is open:
/// [server-sent events](https://html.spec.whatwg.org/multipage/server-sent-events.html).
fn tell(request: Request, workshop: &Workshop) -> io::Result<()> {
    let mut page = request.into_writer();
    write!(
        page,
        "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n"
    )?;
    page.flush()?;
    let mut last = None;
    loop {
        match workshop.news_after(last.as_ref()) {
            Some(news) => {
                write!(page, "{}", event(&news))?;
                last = Some(news);
            }
            // A comment: writing it fails once the page is closed.
            None => write!(page, ":\n\n")?,
        }
        page.flush()?;
    }
}

fn event(news: &News) -> String {
    let (name, data) = match news {
        News::Edition(edition) => ("edition", edition.to_string()),
        News::Failure(why) => ("failure", why.clone()),
    };
    let lines: Vec<String> = data.lines().map(|line| format!("data: {line}\n")).collect();
    format!("event: {name}\n{}\n", lines.concat())
}

fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(|ending| ending.to_str()) {
        Some("html") => HTML,
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("json" | "map") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("csv") => "text/csv; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("xml") => "application/xml",
        Some("txt") => "text/plain; charset=utf-8",
        Some("wasm") => "application/wasm",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_knows_the_edition_it_is_of() {
        let page = with_live("<body>x</body>", 7);
        assert!(
            page.contains("x<script") && page.contains("data-edit=\"7\""),
            "{page}"
        );
    }

    #[test]
    fn a_failure_of_many_lines_is_one_event() {
        let event = event(&News::Failure("error: a\n  --> src/x.rs:1\n".to_owned()));
        assert_eq!(
            event,
            "event: failure\ndata: error: a\ndata:   --> src/x.rs:1\n\n"
        );
    }

    #[test]
    fn what_a_tool_says_is_text_in_a_page() {
        let page = plain_page("Not built", "expected `<T>`");
        assert!(page.contains("expected `&lt;T>`"), "{page}");
    }
}
