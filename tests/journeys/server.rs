//! A static file server over the built site, on a port of its own, for as long as a journey lasts.

use std::{
    collections::HashSet,
    fs,
    io::{BufRead, BufReader, Write},
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
    thread,
};

use anyhow::{Context, Result, ensure};

/// The server; its thread ends with the process.
pub(crate) struct Server {
    /// `http://127.0.0.1:port/`
    pub(crate) root: String,
    blocked: Arc<Mutex<HashSet<String>>>,
}

impl Server {
    /// Serves `folder`.
    pub(crate) fn start(folder: PathBuf) -> Result<Self> {
        ensure!(
            folder.join("index.html").is_file(),
            "{} has no index.html: run `cargo xtask build` first",
            folder.display()
        );
        let listener = TcpListener::bind("127.0.0.1:0").context("no free port")?;
        let root = format!("http://{}/", listener.local_addr()?);
        let blocked = Arc::new(Mutex::new(HashSet::new()));
        let refused = Arc::clone(&blocked);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (folder, refused) = (folder.clone(), Arc::clone(&refused));
                // A browser that hangs up is not this server's concern.
                thread::spawn(move || answer(stream, &folder, &refused).ok());
            }
        });
        Ok(Self { root, blocked })
    }

    /// From now on answers 404 for files whose name ends so.
    pub(crate) fn block(&self, ending: &str) {
        self.blocked
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(ending.to_owned());
    }
}

fn answer(mut stream: TcpStream, folder: &Path, blocked: &Mutex<HashSet<String>>) -> Result<()> {
    let mut request = String::new();
    BufReader::new(&stream).read_line(&mut request)?;
    let address = request.split(' ').nth(1).unwrap_or("/");
    let path = address.split(['?', '#']).next().unwrap_or("/");
    let mut file = folder.join(path.trim_start_matches('/'));
    if path.ends_with('/') {
        file.push("index.html");
    }
    let name = file
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let refused = path.contains("..")
        || blocked
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .iter()
            .any(|ending| name.ends_with(ending));
    let (status, body) = match fs::read(&file) {
        Ok(body) if !refused => ("200 OK", body),
        _ => ("404 Not Found", Vec::new()),
    };
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        media_type(&name),
        body.len()
    )?;
    stream.write_all(&body)?;
    Ok(())
}

fn media_type(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css",
        Some("js") => "text/javascript",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        Some("csv") => "text/csv",
        _ => "application/octet-stream",
    }
}
